/* A growing buffer, consistent at every instant: a fork may happen at any of them. */
#ifndef SYSLOG3_BUFFER_H
#define SYSLOG3_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct syslog3_buffer {
	char *bytes;
	size_t length;
	size_t size;
	bool failed; /* out of memory: some bytes were not appended */
};

bool syslog3_buffer_grow(struct syslog3_buffer *buffer, size_t more);

/* Makes room for `more` bytes at the end. False if out of memory. */
static inline bool syslog3_buffer_reserve(struct syslog3_buffer *buffer, size_t more)
{
	return more <= buffer->size - buffer->length || syslog3_buffer_grow(buffer, more);
}

static inline void syslog3_buffer_put(struct syslog3_buffer *buffer, const void *bytes, size_t length)
{
	if (!length)
		return;
	if (!syslog3_buffer_reserve(buffer, length)) {
		buffer->failed = true;
		return;
	}
	memcpy(buffer->bytes + buffer->length, bytes, length);
	buffer->length += length;
}

void syslog3_buffer_put_string(struct syslog3_buffer *buffer, const char *string);
void syslog3_buffer_put_number(struct syslog3_buffer *buffer, size_t number);

void syslog3_buffer_free(struct syslog3_buffer *buffer);

#endif
