/* Texts of several messages, one after the other: of a `length` each, or, without those, each ended by a
 * NUL. */
#ifndef SYSLOG3_TEXTS_H
#define SYSLOG3_TEXTS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct syslog3_texts {
	const char *first;
	const uint32_t *lengths;
};

static inline size_t syslog3_texts_first_length(const struct syslog3_texts *texts)
{
	return texts->lengths ? *texts->lengths : strlen(texts->first);
}

/* Goes on to the next one. `length` is the first's. */
static inline void syslog3_texts_skip(struct syslog3_texts *texts, size_t length)
{
	texts->first += length;
	if (texts->lengths)
		texts->lengths++;
	else
		texts->first++;
}

#endif
