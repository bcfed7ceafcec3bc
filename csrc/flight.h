/* Messages in flight: written, but perhaps not acknowledged by the peer's kernel. */
#ifndef SYSLOG3_FLIGHT_H
#define SYSLOG3_FLIGHT_H

#include <stdbool.h>
#include <stddef.h>

#include "buffer.h"

struct syslog3_flight {
	struct syslog3_buffer lengths; /* an array of size_t, oldest message first */
};

bool syslog3_flight_has_room(const struct syslog3_flight *flight, size_t more);

/* Makes room for `more` messages, forgetting those that lie before the last `unacknowledged` bytes.
 * False if out of memory. */
bool syslog3_flight_make_room(struct syslog3_flight *flight, size_t more, size_t unacknowledged);

void syslog3_flight_add(struct syslog3_flight *flight, size_t length);

/* Adds bytes to the message that was added last, of which only a part had been written. */
void syslog3_flight_extend(struct syslog3_flight *flight, size_t length);

/* How many messages the last `unacknowledged` bytes belong to. */
size_t syslog3_flight_messages(const struct syslog3_flight *flight, size_t unacknowledged);

void syslog3_flight_free(struct syslog3_flight *flight);

#endif
