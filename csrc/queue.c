#include "queue.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "queue_inside.h"

/* What the sender takes at a time. */
#define BATCH_BYTES 65536

/* Making and freeing */

static int init_lock(pthread_mutex_t *lock)
{
	pthread_mutexattr_t attributes;
	int error = pthread_mutexattr_init(&attributes);
	if (error)
		return error;
#if defined _POSIX_THREAD_PRIO_INHERIT && _POSIX_THREAD_PRIO_INHERIT > 0
	/* Who logs in a real-time thread must not wait for a sender that others keep from the CPU. A
	 * system that can't do it is none for such threads. */
	(void)pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT);
#endif
	error = pthread_mutex_init(lock, &attributes);
	pthread_mutexattr_destroy(&attributes);
	return error;
}

static int init_waiting(struct syslog3_queue *queue)
{
	int error = init_lock(&queue->lock);
	if (error)
		return error;
	if ((error = syslog3_condition_init(&queue->work)))
		goto no_work;
	if ((error = syslog3_condition_init(&queue->progress)))
		goto no_progress;
	return 0;
no_progress:
	pthread_cond_destroy(&queue->work);
no_work:
	pthread_mutex_destroy(&queue->lock);
	return error;
}

static void free_memory(struct syslog3_queue *queue)
{
	syslog3_ring_free(&queue->ring);
	free(queue->batch.bytes);
	free(queue);
}

struct syslog3_queue *syslog3_queue_new(size_t messages, size_t bytes, int overflow,
	struct syslog3_counter *counter)
{
	int error = syslog3_process_watch();
	struct syslog3_queue *queue = error ? NULL : calloc(1, sizeof *queue);
	if (!queue) {
		errno = error ? error : ENOMEM;
		return NULL;
	}
	queue->batch.bytes = malloc(BATCH_BYTES);
	queue->batch.size = BATCH_BYTES;
	error = ENOMEM;
	if (!syslog3_ring_init(&queue->ring, bytes) || !queue->batch.bytes
		|| (error = init_waiting(queue))) {
		free_memory(queue);
		errno = error;
		return NULL;
	}
	queue->users = 1;
	queue->generation = syslog3_process_generation();
	queue->overflow = overflow;
	queue->limit = messages;
	queue->counter = syslog3_counter_share(counter);
	return queue;
}

struct syslog3_queue *syslog3_queue_share(struct syslog3_queue *queue)
{
	queue->users++;
	return queue;
}

void syslog3_queue_free(struct syslog3_queue *queue)
{
	if (!queue || --queue->users)
		return;
	if (!is_stale(queue)) { /* else a thread that this process has not may be waiting in them */
		pthread_cond_destroy(&queue->progress);
		pthread_cond_destroy(&queue->work);
		pthread_mutex_destroy(&queue->lock);
	}
	syslog3_counter_free(queue->counter);
	free_memory(queue);
}

/* Looking and waiting */

size_t syslog3_queue_pending(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return 0;
	acquire(queue);
	size_t messages = pending(queue);
	release(queue);
	return messages;
}

uint64_t syslog3_queue_position(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return 0;
	acquire(queue);
	uint64_t position = queue->accepted;
	release(queue);
	return position;
}

/* The batch is older than all that waits in the ring. */
static bool is_reached(const struct syslog3_queue *queue, uint64_t position)
{
	uint64_t taken = queue->accepted - queue->ring.count;
	return taken >= position && (!queue->in_batch || taken - queue->in_batch >= position);
}

static void begin_to_hurry(struct syslog3_queue *queue)
{
	queue->hurrying++;
	rouse(queue);
}

int syslog3_queue_reach(struct syslog3_queue *queue, uint64_t position, int64_t timeout_us)
{
	if (is_stale(queue))
		return 0;
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	acquire(queue);
	begin_to_hurry(queue);
	while (!is_reached(queue, position) && syslog3_deadline_left(&deadline))
		wait_for_progress(queue, &deadline);
	queue->hurrying--;
	int error = is_reached(queue, position) ? 0 : ETIMEDOUT;
	release(queue);
	return error;
}

void syslog3_queue_end(struct syslog3_queue *queue, int64_t timeout_us)
{
	if (is_stale(queue))
		return;
	acquire(queue);
	queue->is_ending = true;
	queue->is_limited = true;
	queue->end = syslog3_deadline_in(timeout_us);
	(void)syslog3_deadline_moment(&queue->end); /* it begins now */
	queue->is_asleep = false;
	rouse(queue);
	release(queue);
}

static bool is_awaited(const struct syslog3_queue *queue)
{
	return queue->has_sender && queue->is_limited;
}

int syslog3_queue_await_end(struct syslog3_queue *queue, int64_t timeout_us)
{
	if (is_stale(queue))
		return 0;
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	acquire(queue);
	begin_to_hurry(queue);
	while (is_awaited(queue) && syslog3_deadline_left(&deadline))
		wait_for_progress(queue, &deadline);
	queue->hurrying--;
	int error = is_awaited(queue) ? ETIMEDOUT : 0;
	release(queue);
	return error;
}

void syslog3_queue_abandon(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return;
	acquire(queue);
	drop_waiting(queue);
	release(queue);
}

void syslog3_queue_lose(struct syslog3_queue *queue, size_t messages)
{
	if (is_stale(queue))
		return;
	acquire(queue);
	lose(queue, messages);
	release(queue);
}
