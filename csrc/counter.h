/* How many messages a log has handed over, by whichever of its connections. */
#ifndef SYSLOG3_COUNTER_H
#define SYSLOG3_COUNTER_H

#include <stddef.h>

struct syslog3_counter;

/* NULL when memory is short. */
struct syslog3_counter *syslog3_counter_new(void);
void syslog3_counter_free(struct syslog3_counter *counter);

void syslog3_counter_add(struct syslog3_counter *counter, size_t messages);
size_t syslog3_counter_value(const struct syslog3_counter *counter);

#endif
