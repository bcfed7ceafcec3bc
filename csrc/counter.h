/* How many messages a log has handed over and lost, by whichever of its connections. */
#ifndef SYSLOG3_COUNTER_H
#define SYSLOG3_COUNTER_H

#include <stddef.h>

struct syslog3_counter;

/* NULL when memory is short. */
struct syslog3_counter *syslog3_counter_new(void);

/* Returns the counter, which from now on takes one more syslog3_counter_free() to go away. */
struct syslog3_counter *syslog3_counter_share(struct syslog3_counter *counter);
void syslog3_counter_free(struct syslog3_counter *counter);

/* For any number of threads; they never wait. */
void syslog3_counter_add_sent(struct syslog3_counter *counter, size_t messages);
void syslog3_counter_add_lost(struct syslog3_counter *counter, size_t messages);
size_t syslog3_counter_sent(const struct syslog3_counter *counter);
size_t syslog3_counter_lost(const struct syslog3_counter *counter);

#endif
