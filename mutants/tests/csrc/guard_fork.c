/* A fork by C while a message is stuck inside libc. Its /dev/log is full, and nobody reads it. */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "guard.h"

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			_exit(1); \
		} \
	} while (0)

static void *get_stuck(void *nothing)
{
	(void)nothing;
	syslog3_syslog(LOG_INFO, "stuck");
	CHECK(!"nobody reads it");
	return NULL;
}

static void child(struct syslog3_owner *owner)
{
	alarm(10);
	CHECK(syslog3_syslog(LOG_INFO, "child") == EDEADLK);
	CHECK(syslog3_owner_syslog(owner, LOG_INFO, "child") == EDEADLK);
	CHECK(syslog3_openlog("child", 0, LOG_USER) == EDEADLK);
	CHECK(syslog3_owner_openlog(owner, "child", 0, LOG_USER) == EDEADLK);
	CHECK(syslog3_setlogmask(1) == 0xff && syslog3_is_masked(LOG_ERR));
	syslog3_closelog();
	syslog3_owner_free(owner);
	CHECK(syslog3_syslog(LOG_INFO, "child") == ENOTCONN);
	pid_t pid = fork();
	if (!pid)
		_exit(syslog3_openlog("grandchild", 0, LOG_USER) == EDEADLK ? 0 : 1);
	int status;
	CHECK(waitpid(pid, &status, 0) == pid && !status);
	_exit(0);
}

int main(void)
{
	CHECK(!syslog3_init());
	CHECK(!syslog3_openlog("test", LOG_NDELAY, LOG_USER));
	struct syslog3_owner *owner = syslog3_owner_new();
	CHECK(owner && !syslog3_owner_openlog(owner, "owner", 0, LOG_USER));
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, get_stuck, NULL));
	while (!syslog3_fork_begin(0)) { /* it is not inside yet */
		syslog3_fork_end();
		usleep(1000);
	}
	CHECK(syslog3_fork_begin(20000) == ETIMEDOUT);
	struct timespec before, after;
	clock_gettime(CLOCK_MONOTONIC, &before);
	pid_t pid = fork();
	if (!pid)
		child(owner);
	clock_gettime(CLOCK_MONOTONIC, &after);
	CHECK(after.tv_sec - before.tv_sec < 10);
	int status;
	CHECK(waitpid(pid, &status, 0) == pid && !status);
	_exit(0);
}
