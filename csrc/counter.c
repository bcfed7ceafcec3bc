#include "counter.h"

#include <stdatomic.h>
#include <stdlib.h>

struct syslog3_counter {
	atomic_size_t users;
	atomic_size_t sent;
	atomic_size_t lost;
};

struct syslog3_counter *syslog3_counter_new(void)
{
	struct syslog3_counter *counter = calloc(1, sizeof *counter);
	return counter ? syslog3_counter_share(counter) : NULL;
}

struct syslog3_counter *syslog3_counter_share(struct syslog3_counter *counter)
{
	counter->users++;
	return counter;
}

void syslog3_counter_free(struct syslog3_counter *counter)
{
	if (counter && --counter->users == 0)
		free(counter);
}

void syslog3_counter_add_sent(struct syslog3_counter *counter, size_t messages)
{
	counter->sent += messages;
}

void syslog3_counter_add_lost(struct syslog3_counter *counter, size_t messages)
{
	counter->lost += messages;
}

size_t syslog3_counter_sent(const struct syslog3_counter *counter)
{
	return counter->sent;
}

size_t syslog3_counter_lost(const struct syslog3_counter *counter)
{
	return counter->lost;
}
