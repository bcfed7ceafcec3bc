#include "guard.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* How long a fork waits for libc that syslog3_fork_begin() did not prepare: see guard.h. */
#define FORK_TIMEOUT_US 1000000

struct syslog3_owner {
	char *ident;
	int option;
	int facility;
	int taken_facility; /* the last facility that was valid for every libc */
	bool is_zero_next;  /* whether it was followed by 0, which is valid for some libcs only */
	unsigned users;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int init_error;

static struct syslog3_owner process = {.facility = LOG_USER, .taken_facility = LOG_USER};
static bool is_open;
static int diversion;
static int mask = LOG_UPTO(LOG_DEBUG);
static volatile unsigned char *stopped;

void *syslog3_mask_table;

/* The owner for whom openlog(3) was called last; NULL if it must be called before the next message. */
static struct syslog3_owner *in_force;

/* Whether any owner but the process's own log has ever been in force. */
static bool is_shared;

/* True in a child that was forked while libc's lock was held: calls into libc would deadlock. */
static bool is_libc_lost;

/* What a thread that forks has done with the lock. */
static _Thread_local enum { NOTHING, WAITED_FOR, TAKEN, TIMED_OUT } fork_state;

/* The caller's errno, which logging must not change: its next message may have a %m. */
static int caller_errno;

static void acquire(void)
{
	pthread_mutex_lock(&lock);
	caller_errno = errno;
}

static void release(void)
{
	errno = caller_errno;
	pthread_mutex_unlock(&lock);
}

#ifdef __APPLE__ /* has no pthread_mutex_timedlock() */
static int acquire_within(int64_t timeout_us)
{
	const struct timespec nap = {.tv_nsec = 1000000};
	while (pthread_mutex_trylock(&lock)) {
		if ((timeout_us -= 1000) < 0)
			return ETIMEDOUT;
		nanosleep(&nap, NULL);
	}
	caller_errno = errno;
	return 0;
}
#else
static int acquire_within(int64_t timeout_us)
{
	struct timespec until;
	clock_gettime(CLOCK_REALTIME, &until);
	int64_t nanoseconds = until.tv_nsec + timeout_us % 1000000 * 1000;
	until.tv_sec += (time_t)(timeout_us / 1000000 + nanoseconds / 1000000000);
	until.tv_nsec = (long)(nanoseconds % 1000000000);
	int error = pthread_mutex_timedlock(&lock, &until);
	if (!error)
		caller_errno = errno;
	return error;
}
#endif

int syslog3_fork_begin(int64_t timeout_us)
{
	if (fork_state != NOTHING) /* in a signal handler that interrupted this thread's own fork */
		return 0;
	int error = acquire_within(timeout_us);
	if (!error)
		fork_state = WAITED_FOR;
	return error;
}

void syslog3_fork_end(void)
{
	if (fork_state != WAITED_FOR)
		return;
	fork_state = NOTHING;
	release();
}

/* Waits for the message that is inside libc, so that libc's lock is free in the child. */
static void before_fork(void)
{
	if (fork_state == NOTHING)
		fork_state = acquire_within(FORK_TIMEOUT_US) ? TIMED_OUT : TAKEN;
}

static void after_fork(void)
{
	if (fork_state == WAITED_FOR || fork_state == TAKEN)
		release();
	fork_state = NOTHING;
}

static void in_child(void)
{
	if (fork_state == TIMED_OUT) {
		is_libc_lost = true;
		pthread_mutex_init(&lock, NULL);
	}
	after_fork();
}

static void install_fork_handlers(void)
{
	init_error = pthread_atfork(before_fork, after_fork, in_child);
}

int syslog3_has_libc(void)
{
	return true;
}

int syslog3_init(void)
{
	int error = pthread_once(&once, install_fork_handlers);
	return error ? error : init_error;
}

static bool is_masked(int priority)
{
	return !(mask & LOG_MASK(priority & LOG_PRIMASK));
}

static int stopped_levels(void)
{
	return is_open ? ~mask & LOG_UPTO(LOG_DEBUG) : 0;
}

static void show_mask(void)
{
	if (!stopped)
		return;
	for (int priority = 0; priority < SYSLOG3_PRIORITIES; priority++)
		stopped[priority] = stopped_levels() >> (priority & LOG_PRIMASK) & 1;
}

static void put_in_force(struct syslog3_owner *owner)
{
	/* openlog(NULL) would keep the previous ident: only closelog() makes libc forget it. */
	if (!owner->ident)
		closelog();
	/* libc ignores an invalid facility and keeps the previous one: not another owner's, then. */
	is_shared = is_shared || owner != &process;
	if (is_shared && (owner->facility == 0 || owner->facility & ~LOG_FACMASK)) {
		openlog(owner->ident, owner->option & ~LOG_NDELAY, owner->taken_facility);
		if (owner->is_zero_next)
			openlog(owner->ident, owner->option & ~LOG_NDELAY, 0);
	}
	openlog(owner->ident, owner->option, owner->facility);
	in_force = owner;
}

static int open_owner(struct syslog3_owner *owner, const char *ident, int option, int facility)
{
	if (is_libc_lost)
		return EDEADLK;
	char *copy = NULL;
	if (ident && !(copy = strdup(ident)))
		return ENOMEM;
	char *old = owner->ident;
	owner->ident = copy;
	owner->option = option;
	owner->facility = facility;
	if (!(facility & ~LOG_FACMASK)) {
		owner->is_zero_next = facility == 0;
		if (facility)
			owner->taken_facility = facility;
	}
	put_in_force(owner);
	free(old); /* libc kept a pointer to it until put_in_force() replaced that */
	return 0;
}

static void close_libc(const struct syslog3_owner *owner)
{
	if (in_force != owner || is_libc_lost)
		return;
	closelog();
	in_force = NULL;
}

static void close_owner(struct syslog3_owner *owner)
{
	close_libc(owner); /* only while this owner is in force does libc point to its ident */
	free(owner->ident);
	owner->ident = NULL;
}

static int log_message(struct syslog3_owner *owner, int priority, const char *message)
{
	if (is_libc_lost)
		return EDEADLK;
	if (in_force != owner)
		put_in_force(owner);
	syslog(priority, "%s", message);
	return 0;
}

static int set_mask(int new_mask)
{
	return is_libc_lost ? mask : setlogmask(new_mask); /* NOLINT(concurrency-mt-unsafe): ours alone */
}

struct syslog3_owner *syslog3_owner_new(void)
{
	struct syslog3_owner *owner = calloc(1, sizeof *owner);
	if (!owner)
		return NULL;
	owner->facility = owner->taken_facility = LOG_USER;
	owner->users = 1;
	return owner;
}

struct syslog3_owner *syslog3_owner_share(struct syslog3_owner *owner)
{
	acquire();
	owner->users++;
	release();
	return owner;
}

void syslog3_owner_free(struct syslog3_owner *owner)
{
	acquire();
	bool is_last = --owner->users == 0;
	if (is_last)
		close_owner(owner);
	release();
	if (is_last)
		free(owner);
}

int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility)
{
	acquire();
	int error = open_owner(owner, ident, option, facility);
	release();
	return error;
}

int syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message)
{
	acquire();
	int process_mask = set_mask(LOG_UPTO(LOG_DEBUG));
	int error = log_message(owner, priority, message);
	set_mask(process_mask);
	release();
	return error;
}

void syslog3_owner_closelog(struct syslog3_owner *owner)
{
	acquire();
	close_libc(owner);
	release();
}

int syslog3_openlog(const char *ident, int option, int facility)
{
	acquire();
	int error = diversion ? ENOTCONN : open_owner(&process, ident, option, facility);
	if (!error) {
		is_open = true;
		show_mask();
	}
	release();
	return error;
}

int syslog3_is_open(void)
{
	acquire();
	bool open = is_open;
	release();
	return open;
}

static void close_process_log(void)
{
	close_owner(&process);
	is_open = false;
	show_mask();
}

void syslog3_closelog(void)
{
	acquire();
	close_process_log();
	release();
}

int syslog3_divert(int to)
{
	acquire();
	int from = diversion;
	diversion = to;
	close_process_log();
	release();
	return from;
}

int syslog3_diversion(void)
{
	acquire();
	int to = diversion;
	release();
	return to;
}

int syslog3_syslog(int priority, const char *message)
{
	acquire();
	int error = is_open ? 0 : ENOTCONN;
	if (!error)
		error = log_message(&process, priority, message);
	release();
	return error;
}

int syslog3_setlogmask(int new_mask)
{
	acquire();
	int old = set_mask(new_mask);
	mask = new_mask ? new_mask : old;
	show_mask();
	release();
	return old;
}

int syslog3_is_masked(int priority)
{
	acquire();
	bool masked = is_masked(priority);
	release();
	return masked;
}

int syslog3_stopped_levels(void)
{
	acquire();
	int levels = stopped_levels();
	release();
	return levels;
}

void syslog3_watch_mask(unsigned char *table)
{
	acquire();
	if (stopped) /* a thread that still reads the old table asks C about each message */
		memset((unsigned char *)stopped, 0, SYSLOG3_PRIORITIES);
	stopped = table;
	show_mask();
	release();
}

int syslog3_log_mask(int pri)
{
	return (int)(1u << ((unsigned)pri & 31));
}

int syslog3_log_upto(int pri)
{
	return (int)((1u << (((unsigned)pri + 1) & 31)) - 1);
}
