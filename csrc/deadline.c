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

static void begin(struct syslog3_deadline *deadline)
{
	int64_t timeout_us = deadline->timeout_us;
	if (timeout_us < 0)
		timeout_us = 0;
	deadline->moment = now() + (timeout_us < LONGEST ? timeout_us : LONGEST);
}

int64_t syslog3_deadline_moment(struct syslog3_deadline *deadline)
{
	if (!deadline->moment)
		begin(deadline);
	return deadline->moment;
}

int64_t syslog3_deadline_left(struct syslog3_deadline *deadline)
{
	int64_t left = syslog3_deadline_moment(deadline) - now();
	return left > 0 ? left : 0;
}

int syslog3_deadline_left_ms(struct syslog3_deadline *deadline)
{
	return (int)((syslog3_deadline_left(deadline) + 999) / 1000);
}
