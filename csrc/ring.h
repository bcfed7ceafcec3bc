/* A ring of records of any length, oldest first, in memory that is taken once. No locks. */
#ifndef SYSLOG3_RING_H
#define SYSLOG3_RING_H

#include <stdbool.h>
#include <stddef.h>

struct syslog3_ring {
	char *bytes;
	size_t size;
	size_t head; /* where the oldest record begins */
	size_t tail; /* where the newest one ends */
	size_t turn; /* where the records go on at the beginning; only while `wraps` */
	bool wraps;
	size_t count;
};

/* false when memory is short. */
bool syslog3_ring_init(struct syslog3_ring *ring, size_t size);
void syslog3_ring_free(struct syslog3_ring *ring);

/* The longest record that an empty ring takes. */
size_t syslog3_ring_longest(const struct syslog3_ring *ring);

bool syslog3_ring_is_half_full(const struct syslog3_ring *ring);

/* Room for a new record, aligned as malloc() does, to be filled; NULL while there is none. */
void *syslog3_ring_append(struct syslog3_ring *ring, size_t length);

/* The oldest record; the ring must not be empty. */
void *syslog3_ring_first(const struct syslog3_ring *ring);
void syslog3_ring_drop_first(struct syslog3_ring *ring);

#endif
