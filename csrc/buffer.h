/* A growing buffer, consistent at every instant: a fork may happen at any of them. */
#ifndef SYSLOG3_BUFFER_H
#define SYSLOG3_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

struct syslog3_buffer {
	char *bytes;
	size_t length;
	size_t size;
	bool failed; /* out of memory: some bytes were not appended */
};

/* Makes room for `more` bytes at the end. False if out of memory. */
bool syslog3_buffer_reserve(struct syslog3_buffer *buffer, size_t more);

void syslog3_buffer_put(struct syslog3_buffer *buffer, const void *bytes, size_t length);
void syslog3_buffer_put_string(struct syslog3_buffer *buffer, const char *string);
void syslog3_buffer_put_number(struct syslog3_buffer *buffer, size_t number);

void syslog3_buffer_free(struct syslog3_buffer *buffer);

#endif
