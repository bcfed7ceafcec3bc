#include "ring.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>

/* In front of each record. */
struct label {
	alignas(max_align_t) size_t size; /* label included */
};

static struct label *label_at(const struct syslog3_ring *ring, size_t at)
{
	return (struct label *)(void *)(ring->bytes + at); /* malloc() aligned them, sizes are multiples */
}

static size_t rounded_down(size_t size)
{
	return size - size % sizeof(struct label);
}

bool syslog3_ring_init(struct syslog3_ring *ring, size_t size)
{
	*ring = (struct syslog3_ring){.bytes = malloc(size), .size = rounded_down(size)};
	return ring->bytes;
}

void syslog3_ring_free(struct syslog3_ring *ring)
{
	free(ring->bytes);
	ring->bytes = NULL;
}

size_t syslog3_ring_longest(const struct syslog3_ring *ring)
{
	return ring->size - sizeof(struct label);
}

bool syslog3_ring_is_half_full(const struct syslog3_ring *ring)
{
	if (!ring->count)
		return false;
	size_t used = ring->wraps ? ring->turn - ring->head + ring->tail : ring->tail - ring->head;
	return used >= ring->size / 2;
}

/* Where `size` bytes in one piece are free; SIZE_MAX when nowhere. */
static size_t find_room(struct syslog3_ring *ring, size_t size)
{
	if (!ring->count) { /* from the beginning: a queue that is short stays in the processor's cache */
		ring->head = ring->tail = 0;
		ring->wraps = false;
	}
	size_t end = ring->wraps ? ring->head : ring->size;
	if (size <= end - ring->tail)
		return ring->tail;
	if (ring->wraps || size > ring->head)
		return SIZE_MAX;
	ring->turn = ring->tail;
	ring->wraps = true;
	return 0;
}

void *syslog3_ring_append(struct syslog3_ring *ring, size_t length)
{
	if (length > syslog3_ring_longest(ring))
		return NULL;
	size_t size = sizeof(struct label) + rounded_down(length + sizeof(struct label) - 1);
	size_t at = find_room(ring, size);
	if (at == SIZE_MAX)
		return NULL;
	label_at(ring, at)->size = size;
	ring->tail = at + size;
	ring->count++;
	return label_at(ring, at) + 1;
}

void *syslog3_ring_first(const struct syslog3_ring *ring)
{
	return label_at(ring, ring->head) + 1;
}

void syslog3_ring_drop_first(struct syslog3_ring *ring)
{
	ring->head += label_at(ring, ring->head)->size;
	ring->count--;
	if (ring->wraps && ring->head == ring->turn) {
		ring->head = 0;
		ring->wraps = false;
	}
}
