#include "deadline.h"

#include <limits.h>
#include <time.h>

/* What poll(2) can wait. */
#define LONGEST ((int64_t)INT_MAX * 1000)

static int64_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

int64_t syslog3_deadline_after(int64_t timeout_us)
{
	if (timeout_us < 0)
		timeout_us = 0;
	return now() + (timeout_us < LONGEST ? timeout_us : LONGEST);
}

int64_t syslog3_deadline_left(int64_t deadline)
{
	int64_t left = deadline - now();
	return left > 0 ? left : 0;
}

int syslog3_deadline_left_ms(int64_t deadline)
{
	return (int)((syslog3_deadline_left(deadline) + 999) / 1000);
}
