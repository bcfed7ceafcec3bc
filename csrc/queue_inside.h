/* Inside a queue: for queue.c and its parts, which put messages in (queue_put.c) and take them out
 * (queue_take.c). */
#ifndef SYSLOG3_QUEUE_INSIDE_H
#define SYSLOG3_QUEUE_INSIDE_H

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "condition.h"
#include "deadline.h"
#include "process.h"
#include "queue.h"
#include "ring.h"

/* Looks at the lock before a thread sleeps for it: it is never taken for longer than a few of them. */
#define SPINS 64

/* As in the ring, followed by the bytes of its parts. */
struct entry {
	struct timespec time;
	size_t lost_before;
	size_t length;
	size_t msgid_length; /* with the NUL at its end; 0: there is none */
	size_t structured_data_length;
	size_t journal_fields_length;
	int priority;
};

/* A batch that the sender has copied out of the ring. Nobody else looks at it. */
struct batch {
	char *bytes;
	size_t size;
	size_t used;
	struct syslog3_message messages[SYSLOG3_BATCH];
	struct part {
		struct timespec time;
		const char *structured_data;
		size_t structured_data_length;
		const char *journal_fields;
		size_t journal_fields_length;
		size_t reported; /* how many messages this one says were lost; 0: it is no report */
	} parts[SYSLOG3_BATCH];
	size_t next;
	size_t count;
};

struct syslog3_queue {
	atomic_uint users;
	pthread_mutex_t lock;
	pthread_cond_t work;     /* for the sender */
	pthread_cond_t progress; /* for those who wait for room, a position, or the sender's end */
	unsigned generation;
	int overflow;
	size_t limit;
	struct syslog3_counter *counter;
	struct syslog3_ring ring;
	struct batch batch;
	size_t in_batch; /* messages, reports aside, that are not handed over yet */

	uint64_t accepted;

	/* Lost and not reported: before all that wait, after all that wait. */
	size_t lost_at_head;
	size_t lost_at_tail;
	bool reports_alone; /* a report need not wait for a message */

	unsigned watchers;
	unsigned hurrying; /* of the watchers, those who wait for the sender itself */
	bool has_sender;
	bool is_asleep;
	bool is_dozing; /* it wakes soon by itself: a few messages need not wake it */
	bool is_ending;
	bool is_limited; /* in time: what waits then is lost */
	struct syslog3_deadline end;
};

static inline void acquire(struct syslog3_queue *queue)
{
	for (int i = 0; i < SPINS; i++)
		if (!pthread_mutex_trylock(&queue->lock))
			return;
	pthread_mutex_lock(&queue->lock);
}

static inline void release(struct syslog3_queue *queue)
{
	pthread_mutex_unlock(&queue->lock);
}

static inline bool is_stale(const struct syslog3_queue *queue)
{
	return queue->generation != syslog3_process_generation();
}

static inline size_t sum(size_t a, size_t b)
{
	return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

static inline size_t entry_size(const struct entry *entry)
{
	return sum(sizeof *entry, sum(entry->length, sum(entry->msgid_length,
		sum(entry->structured_data_length, entry->journal_fields_length))));
}

/* What follows has the lock. */

static inline void wait_for_progress(struct syslog3_queue *queue, struct syslog3_deadline *deadline)
{
	queue->watchers++;
	syslog3_condition_wait(&queue->progress, &queue->lock, deadline);
	queue->watchers--;
}

static inline void note_progress(struct syslog3_queue *queue)
{
	if (queue->watchers)
		pthread_cond_broadcast(&queue->progress);
}

/* A sender that dozes or rests is to look now. */
static inline void rouse(struct syslog3_queue *queue)
{
	queue->is_dozing = false;
	pthread_cond_signal(&queue->work);
}

static inline bool has_report(const struct syslog3_queue *queue)
{
	return queue->reports_alone && queue->lost_at_head + queue->lost_at_tail;
}

static inline size_t pending(const struct syslog3_queue *queue)
{
	return queue->ring.count + queue->in_batch;
}

static inline void drop_first(struct syslog3_queue *queue)
{
	const struct entry *entry = syslog3_ring_first(&queue->ring);
	queue->lost_at_head += entry->lost_before + 1;
	syslog3_counter_add_lost(queue->counter, 1);
	syslog3_ring_drop_first(&queue->ring);
}

static inline void drop_waiting(struct syslog3_queue *queue)
{
	while (queue->ring.count)
		drop_first(queue);
	note_progress(queue);
}

static inline void lose(struct syslog3_queue *queue, size_t messages)
{
	queue->lost_at_tail += messages;
	queue->reports_alone = true;
	syslog3_counter_add_lost(queue->counter, messages);
}

#endif
