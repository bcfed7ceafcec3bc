#include "deadline.h"

#include <time.h>

static int64_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

int64_t syslog3_deadline_after(int64_t timeout_us)
{
	int64_t begin = now();
	if (timeout_us < 0)
		return begin;
	return timeout_us < INT64_MAX - begin ? begin + timeout_us : INT64_MAX;
}

int64_t syslog3_deadline_left(int64_t deadline)
{
	int64_t left = deadline - now();
	return left > 0 ? left : 0;
}
