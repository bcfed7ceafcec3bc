/* How long a call may wait. */
#ifndef SYSLOG3_DEADLINE_H
#define SYSLOG3_DEADLINE_H

#include <stdint.h>

/* The time begins when somebody first asks how much is left: a call that never has to wait never reads
 * the clock. */
struct syslog3_deadline {
	int64_t timeout_us;
	int64_t moment; /* microseconds of the monotonic clock; 0 before the time has begun */
};

static inline struct syslog3_deadline syslog3_deadline_in(int64_t timeout_us)
{
	return (struct syslog3_deadline){.timeout_us = timeout_us};
}

/* When the time is over. */
int64_t syslog3_deadline_moment(struct syslog3_deadline *deadline);

/* From now on, 0 when it is over. */
int64_t syslog3_deadline_left(struct syslog3_deadline *deadline);
int syslog3_deadline_left_ms(struct syslog3_deadline *deadline);

#endif
