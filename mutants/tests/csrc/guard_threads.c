/* Many threads at the guard: some log, some open and close the process's log, some change the mask,
 * some have owners of their own, which come and go.
 *
 * Each ident ends in a number that says which option and facility it was opened with, so whoever
 * reads /dev/log sees whether the three belong together: odd numbers have LOG_PID, and number n has
 * LOG_LOCAL0 + n % 8. A message of an owner also says which ident it belongs under.
 *
 * Argument: how many rounds each thread that logs makes; one message, or three as owner. */
#include "guard.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOGGERS = 10, OWNER_THREADS = 4, OPENERS = 2, CLOSERS = 1, MASKERS = 1 };
enum { THREADS = LOGGERS + OWNER_THREADS + OPENERS + CLOSERS + MASKERS };
enum { SHARED_NUMBER = 7 };

static int rounds;
static atomic_bool done;
static struct syslog3_owner *shared;

/* The caller's memory is gone when the call returns: whoever kept the pointer reads '?'. */
static void open_numbered(struct syslog3_owner *owner, int number)
{
	char *ident = malloc(sizeof "ident-2147483647");
	sprintf(ident, "ident-%d", number);
	int option = number % 2 ? LOG_PID : 0;
	int facility = LOG_LOCAL0 + ((number % 8) << 3);
	int error = owner ? syslog3_owner_openlog(owner, ident, option, facility)
			  : syslog3_openlog(ident, option, facility);
	if (error)
		abort();
	memset(ident, '?', strlen(ident));
	free(ident);
}

static void *log_messages(void *thread)
{
	char text[80];
	for (int i = 0; i < rounds; i++) {
		sprintf(text, "thread %d message %d end", *(int *)thread, i);
		while (syslog3_syslog(LOG_ERR, text) == ENOTCONN)
			open_numbered(NULL, 0);
	}
	return NULL;
}

static void log_under(struct syslog3_owner *owner, int number, int thread, int message)
{
	char text[80];
	sprintf(text, "thread %d message %d under ident-%d end", thread, message, number);
	syslog3_owner_syslog(owner, LOG_DEBUG, text);
}

static void *log_as_owners(void *thread)
{
	for (int i = 0; i < rounds; i++) {
		int number = *(int *)thread * rounds + i;
		struct syslog3_owner *own = syslog3_owner_new();
		open_numbered(own, number);
		log_under(own, number, *(int *)thread, 3 * i);
		log_under(shared, SHARED_NUMBER, *(int *)thread, 3 * i + 1);
		log_under(own, number, *(int *)thread, 3 * i + 2);
		syslog3_owner_free(own);
	}
	return NULL;
}

static void *open_and_reopen(void *thread)
{
	for (int i = 0; !done; i = (i + 1) % rounds) {
		open_numbered(NULL, *(int *)thread * rounds + i);
		sched_yield();
	}
	return NULL;
}

static void *close_again(void *thread)
{
	(void)thread;
	while (!done) {
		syslog3_closelog();
		sched_yield();
	}
	return NULL;
}

/* Never stops the errors that log_messages() logs, and has no say over owners. */
static void *change_mask(void *thread)
{
	(void)thread;
	while (!done) {
		syslog3_setlogmask(syslog3_log_upto(LOG_ERR));
		syslog3_setlogmask(syslog3_log_upto(LOG_DEBUG));
		sched_yield();
	}
	return NULL;
}

static pthread_t threads[THREADS];
static int numbers[THREADS];
static int started;

static void start(int how_many, void *(*routine)(void *))
{
	for (; how_many > 0; how_many--, started++) {
		numbers[started] = started;
		if (pthread_create(&threads[started], NULL, routine, &numbers[started]))
			abort();
	}
}

static void join(int first, int end)
{
	for (int i = first; i < end; i++)
		pthread_join(threads[i], NULL);
}

int main(int argc, char **argv)
{
	static unsigned char stopped[SYSLOG3_PRIORITIES];

	if (argc != 2 || (rounds = atoi(argv[1])) <= 0)
		return 2;
	if (syslog3_init())
		return 3;
	syslog3_watch_mask(stopped);
	shared = syslog3_owner_new();
	open_numbered(shared, SHARED_NUMBER);

	start(LOGGERS, log_messages);
	start(OWNER_THREADS, log_as_owners);
	start(OPENERS, open_and_reopen);
	start(CLOSERS, close_again);
	start(MASKERS, change_mask);
	join(0, LOGGERS + OWNER_THREADS);
	done = true;
	join(LOGGERS + OWNER_THREADS, started);

	syslog3_owner_free(shared);
	syslog3_closelog();
	syslog3_watch_mask(NULL);
	return 0;
}
