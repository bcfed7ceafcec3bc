/* Which messages are on their way: written, but perhaps not acknowledged by the peer's kernel. */
#ifndef SYSLOG3_FLIGHT_H
#define SYSLOG3_FLIGHT_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

struct syslog3_flight {
	struct syslog3_buffer lengths; /* of size_t, the oldest first */
};

bool syslog3_flight_has_room(const struct syslog3_flight *flight, size_t more);

/* Forgets what came before the last `unacknowledged` bytes. false when memory is short. */
bool syslog3_flight_make_room(struct syslog3_flight *flight, size_t more, size_t unacknowledged);

void syslog3_flight_add(struct syslog3_flight *flight, size_t length);

/* More of the message that was added last has gone. */
void syslog3_flight_extend(struct syslog3_flight *flight, size_t length);

/* How many messages the last `unacknowledged` bytes belong to. */
size_t syslog3_flight_messages(const struct syslog3_flight *flight, size_t unacknowledged);

void syslog3_flight_free(struct syslog3_flight *flight);

#endif
