#include "condition.h"

#include <time.h>

int syslog3_condition_init(pthread_cond_t *condition)
{
#ifdef __APPLE__ /* has no pthread_condattr_setclock(), but can wait for a time span */
	return pthread_cond_init(condition, NULL);
#else
	pthread_condattr_t attributes;
	int error = pthread_condattr_init(&attributes);
	if (error)
		return error;
	error = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	if (!error)
		error = pthread_cond_init(condition, &attributes);
	pthread_condattr_destroy(&attributes);
	return error;
#endif
}

void syslog3_condition_wait(pthread_cond_t *condition, pthread_mutex_t *lock,
	struct syslog3_deadline *deadline)
{
#ifdef __APPLE__
	int64_t left = syslog3_deadline_left(deadline);
	struct timespec span = {left / 1000000, left % 1000000 * 1000};
	pthread_cond_timedwait_relative_np(condition, lock, &span);
#else
	int64_t moment = syslog3_deadline_moment(deadline);
	struct timespec until = {(time_t)(moment / 1000000), (long)(moment % 1000000 * 1000)};
	pthread_cond_timedwait(condition, lock, &until);
#endif
}
