#include "buffer.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

/* Not realloc(): a child that is forked in the middle of this must be able to use and free the bytes. */
static bool resize(struct syslog3_buffer *buffer, size_t size)
{
	char *bytes = malloc(size);
	if (!bytes)
		return false;
	char *old = buffer->bytes;
	if (buffer->length)
		memcpy(bytes, old, buffer->length);
	buffer->bytes = bytes;
	atomic_signal_fence(memory_order_seq_cst);
	buffer->size = size;
	free(old);
	return true;
}

bool syslog3_buffer_grow(struct syslog3_buffer *buffer, size_t more)
{
	if (more > SIZE_MAX / 2 - buffer->length)
		return false;
	size_t needed = buffer->length + more;
	return resize(buffer, needed > 2 * buffer->size ? needed : 2 * buffer->size);
}

void syslog3_buffer_put_string(struct syslog3_buffer *buffer, const char *string)
{
	syslog3_buffer_put(buffer, string, strlen(string));
}

void syslog3_buffer_put_number(struct syslog3_buffer *buffer, size_t number)
{
	char digits[3 * sizeof number];
	char *end = digits + sizeof digits, *first = end;
	do
		*--first = (char)('0' + number % 10);
	while (number /= 10);
	syslog3_buffer_put(buffer, first, (size_t)(end - first));
}

void syslog3_buffer_free(struct syslog3_buffer *buffer)
{
	free(buffer->bytes);
}
