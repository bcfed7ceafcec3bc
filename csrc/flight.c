#include "flight.h"

#include <string.h>

static size_t count(const struct syslog3_flight *flight)
{
	return flight->lengths.length / sizeof(size_t);
}

static size_t *lengths(const struct syslog3_flight *flight)
{
	return (size_t *)flight->lengths.bytes; /* aligned by malloc() */
}

size_t syslog3_flight_messages(const struct syslog3_flight *flight, size_t unacknowledged)
{
	size_t messages = 0;
	size_t bytes = 0;
	for (size_t i = count(flight); i-- && bytes < unacknowledged; messages++)
		bytes += lengths(flight)[i];
	return messages;
}

bool syslog3_flight_has_room(const struct syslog3_flight *flight, size_t more)
{
	return flight->lengths.size - flight->lengths.length >= more * sizeof(size_t);
}

bool syslog3_flight_make_room(struct syslog3_flight *flight, size_t more, size_t unacknowledged)
{
	struct syslog3_buffer *buffer = &flight->lengths;
	size_t kept = syslog3_flight_messages(flight, unacknowledged) * sizeof(size_t);
	if (kept)
		memmove(buffer->bytes, buffer->bytes + buffer->length - kept, kept);
	buffer->length = kept;
	/* Grow by what is kept, so that this is not needed for each message. */
	return syslog3_buffer_reserve(buffer, kept + more * sizeof(size_t));
}

void syslog3_flight_add(struct syslog3_flight *flight, size_t length)
{
	syslog3_buffer_put(&flight->lengths, &length, sizeof length);
}

void syslog3_flight_extend(struct syslog3_flight *flight, size_t length)
{
	if (count(flight))
		lengths(flight)[count(flight) - 1] += length;
	else /* its beginning has been acknowledged */
		syslog3_flight_add(flight, length);
}

void syslog3_flight_free(struct syslog3_flight *flight)
{
	syslog3_buffer_free(&flight->lengths);
}
