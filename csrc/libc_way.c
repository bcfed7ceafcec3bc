#include "libc_way.h"

#include <stdlib.h>
#include <string.h>

struct counted_owner {
	struct syslog3_owner *owner;
	struct syslog3_counter *counter;
};

static int send_by_libc(void *to, int priority, const char *text, size_t length, int64_t timeout_us)
{
	(void)timeout_us;
	const struct counted_owner *counted = to;
	if (memchr(text, '\0', length))
		return SYSLOG3_NO_WAY;
	int error = syslog3_owner_syslog(counted->owner, priority, text);
	if (!error)
		syslog3_counter_add_sent(counted->counter, 1);
	return error;
}

static void leave(void *to)
{
	struct counted_owner *counted = to;
	syslog3_owner_free(counted->owner);
	syslog3_counter_free(counted->counter);
	free(counted);
}

struct syslog3_way *syslog3_libc_way(struct syslog3_owner *owner, struct syslog3_counter *counter,
	int priority)
{
	struct counted_owner *counted = malloc(sizeof *counted);
	if (!counted)
		return NULL;
	*counted = (struct counted_owner){syslog3_owner_share(owner), syslog3_counter_share(counter)};
	return syslog3_way_new(send_by_libc, counted, leave, priority, 0);
}
