#include "process.h"

#include <pthread.h>
#include <unistd.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int watch_error;
static int id;
static unsigned generation;

static void before_fork(void)
{
	pthread_mutex_lock(&lock);
}

static void in_parent(void)
{
	pthread_mutex_unlock(&lock);
}

static void in_child(void)
{
	id = getpid();
	generation++;
	pthread_mutex_unlock(&lock);
}

static void watch(void)
{
	id = getpid();
	watch_error = pthread_atfork(before_fork, in_parent, in_child);
}

int syslog3_process_watch(void)
{
	int error = pthread_once(&once, watch);
	return error ? error : watch_error;
}

int syslog3_process_id(void)
{
	return id;
}

unsigned syslog3_process_generation(void)
{
	return generation;
}

void syslog3_process_now(struct timespec *now)
{
	clock_gettime(CLOCK_REALTIME, now);
}

void syslog3_process_localtime(time_t second, struct tm *local, long *offset)
{
	pthread_mutex_lock(&lock);
	localtime_r(&second, local);
	pthread_mutex_unlock(&lock);
	*offset = local->tm_gmtoff;
}
