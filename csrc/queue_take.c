#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

#include "queue_inside.h"

/* Bytes that are copied out before others get the lock: about a microsecond's worth. */
#define COPIED_AT_ONCE 4096

/* Shortest rest of a sender for whom somebody waits. */
#define HURRIED_US 10000

/* How long a sender that has nothing to do waits for more before it sleeps. */
#define DOZE_US 500

/* "18446744073709551615 messages lost" */
#define REPORT_ROOM 48

int syslog3_queue_claim(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return ESTALE;
	acquire(queue);
	bool is_free = !queue->has_sender;
	queue->has_sender = true;
	release(queue);
	return is_free ? 0 : EBUSY;
}

int syslog3_queue_leave(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return 0;
	acquire(queue);
	bool is_done = !pending(queue);
	if (is_done) {
		queue->has_sender = false;
		note_progress(queue);
	}
	release(queue);
	return is_done ? 0 : EBUSY;
}

void syslog3_queue_resign(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return;
	acquire(queue);
	queue->has_sender = false;
	note_progress(queue);
	release(queue);
}

static bool is_overdue(struct syslog3_queue *queue)
{
	return queue->is_ending && queue->is_limited && !syslog3_deadline_left(&queue->end);
}

bool syslog3_queue_is_overdue(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return true;
	acquire(queue);
	bool overdue = is_overdue(queue);
	release(queue);
	return overdue;
}

/* Has the lock, but for a moment in which others may change the ring. The batch is empty. */
static bool make_batch_room(struct syslog3_queue *queue, size_t size)
{
	struct batch *batch = &queue->batch;
	release(queue);
	char *larger = malloc(size);
	if (larger) {
		free(batch->bytes);
		batch->bytes = larger;
		batch->size = size;
	}
	acquire(queue);
	return larger;
}

static void add_to_batch(struct batch *batch, const struct syslog3_message *message,
	const struct part *part)
{
	struct part *to = &batch->parts[batch->count];
	batch->messages[batch->count] = *message;
	*to = *part;
	batch->messages[batch->count++].time = &to->time;
}

static void report(struct batch *batch, const struct timespec *time, size_t lost)
{
	char *text = batch->bytes + batch->used;
	int length = snprintf(text, REPORT_ROOM, "%zu messages lost", lost);
	batch->used += (size_t)length;
	add_to_batch(batch,
		&(struct syslog3_message){.priority = LOG_WARNING, .text = text, .length = (size_t)length},
		&(struct part){.time = *time, .reported = lost});
}

static void copy_first(struct syslog3_queue *queue)
{
	struct batch *batch = &queue->batch;
	const struct entry *entry = syslog3_ring_first(&queue->ring);
	size_t lost = queue->lost_at_head + entry->lost_before;
	if (lost)
		report(batch, &entry->time, lost);
	queue->lost_at_head = 0;

	size_t length = entry_size(entry) - sizeof *entry;
	const char *text = batch->bytes + batch->used;
	memcpy(batch->bytes + batch->used, entry + 1, length);
	batch->used += length;
	const char *msgid = text + entry->length;
	const char *structured_data = msgid + entry->msgid_length;
	add_to_batch(batch,
		&(struct syslog3_message){
			.priority = entry->priority,
			.text = text,
			.length = entry->length,
			.msgid = entry->msgid_length ? msgid : NULL,
		},
		&(struct part){
			.time = entry->time,
			.structured_data = structured_data,
			.structured_data_length = entry->structured_data_length,
			.journal_fields = structured_data + entry->structured_data_length,
			.journal_fields_length = entry->journal_fields_length,
		});
	queue->in_batch++;
	syslog3_ring_drop_first(&queue->ring);
}

static bool first_fits(const struct syslog3_queue *queue)
{
	const struct batch *batch = &queue->batch;
	return batch->count + 2 <= SYSLOG3_BATCH && batch->size - batch->used
		>= entry_size(syslog3_ring_first(&queue->ring)) + REPORT_ROOM;
}

/* What is dropped must be what has waited, not what is on its way: half of the room at most is taken. */
static bool may_take(const struct syslog3_queue *queue)
{
	return queue->ring.count && queue->in_batch < (queue->limit + 1) / 2 && first_fits(queue);
}

static void take(struct syslog3_queue *queue)
{
	struct batch *batch = &queue->batch;
	batch->next = batch->count = batch->used = 0;
	size_t copied = 0;
	while (may_take(queue)) {
		copy_first(queue);
		if (batch->used - copied > COPIED_AT_ONCE) {
			copied = batch->used;
			release(queue);
			acquire(queue);
		}
	}
}

/* A message that is larger than the others are together. */
static void take_large(struct syslog3_queue *queue)
{
	size_t size = entry_size(syslog3_ring_first(&queue->ring)) + REPORT_ROOM;
	if (make_batch_room(queue, size))
		take(queue);
	else if (queue->ring.count) /* another may be the first by now: its turn comes */
		drop_first(queue);
}

static void take_report(struct syslog3_queue *queue)
{
	struct timespec now;
	syslog3_process_now(&now);
	queue->batch.next = queue->batch.count = queue->batch.used = 0;
	report(&queue->batch, &now, queue->lost_at_head + queue->lost_at_tail);
	queue->lost_at_head = queue->lost_at_tail = 0;
	queue->reports_alone = false;
}

static bool has_batch(const struct syslog3_queue *queue)
{
	return queue->batch.next < queue->batch.count;
}

/* Whether there is something to send now. */
static bool fill_batch(struct syslog3_queue *queue)
{
	while (!has_batch(queue) && queue->ring.count) {
		take(queue);
		if (!has_batch(queue) && queue->ring.count)
			take_large(queue);
	}
	if (!has_batch(queue) && has_report(queue))
		take_report(queue);
	return has_batch(queue);
}

/* Forgets the first messages of the batch. */
static void finish(struct syslog3_queue *queue, size_t messages, bool are_lost)
{
	struct batch *batch = &queue->batch;
	for (; messages && has_batch(queue); messages--) {
		size_t reported = batch->parts[batch->next++].reported;
		if (!reported) {
			queue->in_batch--;
			if (are_lost) {
				queue->lost_at_head++;
				syslog3_counter_add_lost(queue->counter, 1);
			} else {
				syslog3_counter_add_sent(queue->counter, 1);
			}
		} else if (are_lost) {
			queue->lost_at_head += reported;
		}
		queue->reports_alone = !are_lost;
	}
	note_progress(queue);
}

/* Waits for more before it sleeps, so that a burst costs its caller one wake-up, not one a message. */
static void doze(struct syslog3_queue *queue)
{
	struct syslog3_deadline deadline = syslog3_deadline_in(DOZE_US);
	queue->is_dozing = true;
	while (queue->is_dozing && syslog3_deadline_left(&deadline))
		syslog3_condition_wait(&queue->work, &queue->lock, &deadline);
	queue->is_dozing = false;
}

int syslog3_queue_await(struct syslog3_queue *queue)
{
	if (is_stale(queue))
		return SYSLOG3_ENDED;
	acquire(queue);
	if (is_overdue(queue)) {
		finish(queue, SIZE_MAX, true);
		drop_waiting(queue);
		queue->reports_alone = false;
	}
	if (!fill_batch(queue) && !queue->is_ending)
		doze(queue);
	while (!fill_batch(queue) && !queue->is_ending) {
		queue->is_asleep = true;
		while (queue->is_asleep)
			pthread_cond_wait(&queue->work, &queue->lock);
	}
	bool has_work = has_batch(queue);
	release(queue);
	return has_work ? 0 : SYSLOG3_ENDED;
}

void syslog3_queue_rest(struct syslog3_queue *queue, int64_t timeout_us)
{
	if (is_stale(queue))
		return;
	struct syslog3_deadline whole = syslog3_deadline_in(timeout_us);
	struct syslog3_deadline least = syslog3_deadline_in(
		timeout_us < HURRIED_US ? timeout_us : HURRIED_US);
	acquire(queue);
	(void)syslog3_deadline_moment(&whole); /* both begin now */
	for (struct syslog3_deadline *deadline = &least; syslog3_deadline_left(deadline);) {
		syslog3_condition_wait(&queue->work, &queue->lock, deadline);
		deadline = queue->hurrying || queue->is_ending ? &least : &whole;
	}
	release(queue);
}

const struct syslog3_message *syslog3_queue_taken(struct syslog3_queue *queue, bool for_journal,
	size_t *count)
{
	struct batch *batch = &queue->batch;
	*count = is_stale(queue) ? 0 : batch->count - batch->next;
	for (size_t i = batch->next; i < batch->count; i++) {
		const struct part *part = &batch->parts[i];
		batch->messages[i].structured_data
			= for_journal ? part->journal_fields : part->structured_data;
		batch->messages[i].structured_data_length
			= for_journal ? part->journal_fields_length : part->structured_data_length;
	}
	return batch->messages + batch->next;
}

void syslog3_queue_handed_over(struct syslog3_queue *queue, size_t messages)
{
	if (is_stale(queue) || !messages)
		return;
	acquire(queue);
	finish(queue, messages, false);
	release(queue);
}

void syslog3_queue_give_up(struct syslog3_queue *queue, size_t messages)
{
	if (is_stale(queue))
		return;
	acquire(queue);
	finish(queue, messages, true);
	release(queue);
}
