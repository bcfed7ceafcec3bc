/* The moment until which a call may wait: microseconds of the monotonic clock. */
#ifndef SYSLOG3_DEADLINE_H
#define SYSLOG3_DEADLINE_H

#include <stdint.h>

int64_t syslog3_deadline_after(int64_t timeout_us);

/* From now on, 0 when it has passed. */
int64_t syslog3_deadline_left(int64_t deadline);
int syslog3_deadline_left_ms(int64_t deadline);

#endif
