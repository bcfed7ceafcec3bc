#include "counter.h"

#include <stdatomic.h>
#include <stdlib.h>

struct syslog3_counter {
	atomic_size_t value;
};

struct syslog3_counter *syslog3_counter_new(void)
{
	return calloc(1, sizeof(struct syslog3_counter));
}

void syslog3_counter_free(struct syslog3_counter *counter)
{
	free(counter);
}

void syslog3_counter_add(struct syslog3_counter *counter, size_t messages)
{
	counter->value += messages;
}

size_t syslog3_counter_value(const struct syslog3_counter *counter)
{
	return counter->value;
}
