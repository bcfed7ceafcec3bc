#include "way.h"

#include <stdlib.h>
#include <string.h>

struct syslog3_way {
	syslog3_way_send *send;
	void *to;
	void (*leave)(void *to);
	int priority;
	int64_t timeout_us;
};

struct syslog3_way *syslog3_way_new(syslog3_way_send *send, void *to, void (*leave)(void *to),
	int priority, int64_t timeout_us)
{
	struct syslog3_way *way = malloc(sizeof *way);
	if (!way) {
		leave(to);
		return NULL;
	}
	*way = (struct syslog3_way){send, to, leave, priority, timeout_us};
	return way;
}

void syslog3_way_free(struct syslog3_way *way)
{
	if (!way)
		return;
	way->leave(way->to);
	free(way);
}

int syslog3_send_bytes(const struct syslog3_way *way, const char *text, size_t length)
{
	if (!way)
		return SYSLOG3_NO_WAY;
	return way->send(way->to, way->priority, text, length, way->timeout_us);
}

int syslog3_send(const struct syslog3_way *way, const char *text)
{
	return syslog3_send_bytes(way, text, strlen(text));
}
