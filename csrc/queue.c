#include "queue.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "condition.h"
#include "deadline.h"
#include "process.h"
#include "ring.h"
#include "text.h"

/* What the sender takes at a time. */
#define BATCH_BYTES 65536

/* Bytes that are copied out before others get the lock: about a microsecond's worth. */
#define COPIED_AT_ONCE 4096

/* Messages that many() puts in before others get the lock. */
#define PUT_AT_ONCE 32

/* Looks at the lock before a thread sleeps for it: it is never taken for longer than a few of them. */
#define SPINS 64

/* Shortest rest of a sender for whom somebody waits. */
#define HURRIED_US 10000

/* "18446744073709551615 messages lost" */
#define REPORT_ROOM 48

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
	bool is_ending;
	bool is_limited; /* in time: what waits then is lost */
	struct syslog3_deadline end;
};

static void acquire(struct syslog3_queue *queue)
{
	for (int i = 0; i < SPINS; i++)
		if (!pthread_mutex_trylock(&queue->lock))
			return;
	pthread_mutex_lock(&queue->lock);
}

static void release(struct syslog3_queue *queue)
{
	pthread_mutex_unlock(&queue->lock);
}

static bool is_stale(const struct syslog3_queue *queue)
{
	return queue->generation != syslog3_process_generation();
}

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

/* Waiting: each of these has the lock. */

static void wait_for_progress(struct syslog3_queue *queue, struct syslog3_deadline *deadline)
{
	queue->watchers++;
	syslog3_condition_wait(&queue->progress, &queue->lock, deadline);
	queue->watchers--;
}

static void note_progress(struct syslog3_queue *queue)
{
	if (queue->watchers)
		pthread_cond_broadcast(&queue->progress);
}

/* Whether the sender must be woken, after the lock is free. */
static bool is_to_wake(struct syslog3_queue *queue)
{
	bool was_asleep = queue->is_asleep;
	queue->is_asleep = false;
	return was_asleep;
}

static bool has_report(const struct syslog3_queue *queue)
{
	return queue->reports_alone && queue->lost_at_head + queue->lost_at_tail;
}

static size_t pending(const struct syslog3_queue *queue)
{
	return queue->ring.count + queue->in_batch;
}

static void drop_first(struct syslog3_queue *queue)
{
	const struct entry *entry = syslog3_ring_first(&queue->ring);
	queue->lost_at_head += entry->lost_before + 1;
	syslog3_counter_add_lost(queue->counter, 1);
	syslog3_ring_drop_first(&queue->ring);
}

static void drop_waiting(struct syslog3_queue *queue)
{
	while (queue->ring.count)
		drop_first(queue);
	note_progress(queue);
}

static void lose(struct syslog3_queue *queue, size_t messages)
{
	queue->lost_at_tail += messages;
	queue->reports_alone = true;
	syslog3_counter_add_lost(queue->counter, messages);
}

/* Putting messages in */

static size_t sum(size_t a, size_t b)
{
	return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

static size_t entry_size(const struct entry *entry)
{
	return sum(sizeof *entry, sum(entry->length, sum(entry->msgid_length,
		sum(entry->structured_data_length, entry->journal_fields_length))));
}

static char *put_bytes(char *to, const void *from, size_t length)
{
	if (length)
		memcpy(to, from, length);
	return to + length;
}

struct parts {
	const char *text;
	const char *mark; /* what follows a text that was cut */
	const char *msgid;
	const char *structured_data;
	const char *journal_fields;
};

/* Cuts the text of a message that not even an empty ring would take. */
static int fit(const struct syslog3_queue *queue, struct entry *entry, struct parts *parts)
{
	size_t longest = syslog3_ring_longest(&queue->ring);
	size_t size = entry_size(entry);
	if (size <= longest)
		return 0;
	size_t beside_text = size == SIZE_MAX ? SIZE_MAX : size - entry->length;
	size_t mark = strlen(SYSLOG3_TRUNCATED);
	if (beside_text > longest || longest - beside_text < mark)
		return EMSGSIZE;
	parts->mark = SYSLOG3_TRUNCATED;
	entry->length = mark + syslog3_text_boundary(parts->text, 0, longest - beside_text - mark);
	return 0;
}

static void fill(struct entry *to, const struct entry *entry, const struct parts *parts)
{
	size_t mark = strlen(parts->mark);
	*to = *entry;
	char *at = (char *)(to + 1);
	at = put_bytes(at, parts->text, entry->length - mark);
	at = put_bytes(at, parts->mark, mark);
	at = put_bytes(at, parts->msgid, entry->msgid_length);
	at = put_bytes(at, parts->structured_data, entry->structured_data_length);
	put_bytes(at, parts->journal_fields, entry->journal_fields_length);
}

static struct entry *find_room(struct syslog3_queue *queue, size_t size)
{
	return pending(queue) < queue->limit ? syslog3_ring_append(&queue->ring, size) : NULL;
}

static struct entry *make_room(struct syslog3_queue *queue, size_t size)
{
	struct entry *room = find_room(queue, size);
	while (!room && queue->overflow == SYSLOG3_DROP_OLD && queue->ring.count) {
		drop_first(queue);
		note_progress(queue);
		room = find_room(queue, size);
	}
	return room;
}

/* Has the lock. ETIMEDOUT: there is no room now. */
static int put(struct syslog3_queue *queue, struct entry *entry, const struct parts *parts)
{
	struct entry *room = make_room(queue, entry_size(entry));
	if (!room && queue->overflow == SYSLOG3_WAIT)
		return ETIMEDOUT;
	if (!room) {
		lose(queue, 1);
		return 0;
	}
	entry->lost_before = queue->lost_at_tail;
	queue->lost_at_tail = 0;
	fill(room, entry, parts);
	queue->accepted++;
	queue->is_ending = queue->is_ending && queue->has_sender; /* the next one is to stay */
	queue->is_limited = false;
	return 0;
}

static void wake_now(struct syslog3_queue *queue)
{
	if (!is_to_wake(queue))
		return;
	release(queue);
	pthread_cond_signal(&queue->work);
	acquire(queue);
}

static int put_in_time(struct syslog3_queue *queue, struct entry *entry,
	const struct parts *parts, int64_t timeout_us)
{
	int error = put(queue, entry, parts);
	if (!error || timeout_us <= 0)
		return error;
	wake_now(queue); /* many() may have filled the queue since the sender went to sleep */
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	while ((error = put(queue, entry, parts)) && syslog3_deadline_left(&deadline))
		wait_for_progress(queue, &deadline);
	return error;
}

/* Lets go of the lock, and returns what the caller of put() is to know. */
static int end_put(struct syslog3_queue *queue, int error)
{
	bool has_work = queue->ring.count || has_report(queue);
	bool wakes = has_work && is_to_wake(queue);
	bool has_sender = queue->has_sender || !has_work;
	release(queue);
	if (wakes)
		pthread_cond_signal(&queue->work);
	return error ? error : has_sender ? 0 : SYSLOG3_NO_SENDER;
}

static int put_one(struct syslog3_queue *queue, struct entry *entry, struct parts *parts,
	int64_t timeout_us)
{
	int caller_errno = errno;
	if (is_stale(queue))
		return ESTALE;
	syslog3_process_now(&entry->time);
	int error = fit(queue, entry, parts);
	acquire(queue);
	if (error)
		lose(queue, 1);
	else
		error = put_in_time(queue, entry, parts, timeout_us);
	error = end_put(queue, error);
	errno = caller_errno;
	return error;
}

int syslog3_queue_put(struct syslog3_queue *queue, int priority, const char *text, size_t length)
{
	struct entry entry = {.priority = priority, .length = length};
	struct parts parts = {.text = text, .mark = ""};
	return put_one(queue, &entry, &parts, 0);
}

int syslog3_queue_put_structured(struct syslog3_queue *queue, int priority, const char *text,
	size_t length, const char *msgid, const char *structured_data, size_t structured_data_length,
	const char *journal_fields, size_t journal_fields_length, int64_t timeout_us)
{
	struct entry entry = {
		.priority = priority,
		.length = length,
		.msgid_length = msgid ? strlen(msgid) + 1 : 0,
		.structured_data_length = structured_data_length,
		.journal_fields_length = journal_fields_length,
	};
	struct parts parts = {text, "", msgid, structured_data, journal_fields};
	return put_one(queue, &entry, &parts, timeout_us);
}

static int put_by_way(void *to, int priority, const char *text, size_t length, int64_t timeout_us)
{
	(void)timeout_us;
	return syslog3_queue_put(to, priority, text, length);
}

static void leave_queue(void *to)
{
	syslog3_queue_free(to);
}

struct syslog3_way *syslog3_queue_way(struct syslog3_queue *queue, int priority)
{
	return syslog3_way_new(put_by_way, syslog3_queue_share(queue), leave_queue, priority, 0);
}

static int put_some(struct syslog3_queue *queue, int priority, const char **texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *done)
{
	struct timespec time;
	int error = 0;
	syslog3_process_now(&time);
	acquire(queue);
	for (*done = 0; !error && *done < count; *done += !error) {
		struct entry entry = {.priority = priority, .length = lengths[*done], .time = time};
		struct parts parts = {.text = *texts, .mark = ""};
		if (fit(queue, &entry, &parts))
			lose(queue, 1);
		else
			error = put_in_time(queue, &entry, &parts, timeout_us);
		if (!error)
			*texts += lengths[*done];
	}
	return end_put(queue, error);
}

int syslog3_queue_put_many(struct syslog3_queue *queue, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *put)
{
	int caller_errno = errno, error = is_stale(queue) ? ESTALE : 0;
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	bool has_sender = true;
	for (*put = 0; !error && *put < count;) {
		size_t left = count - *put, done;
		error = put_some(queue, priority, &texts, lengths + *put,
			left < PUT_AT_ONCE ? left : PUT_AT_ONCE, syslog3_deadline_left(&deadline), &done);
		*put += done;
		has_sender = error != SYSLOG3_NO_SENDER;
		error = has_sender ? error : 0;
	}
	errno = caller_errno;
	return error ? error : has_sender ? 0 : SYSLOG3_NO_SENDER;
}

void syslog3_queue_lose(struct syslog3_queue *queue, size_t messages)
{
	if (is_stale(queue))
		return;
	acquire(queue);
	lose(queue, messages);
	release(queue);
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
	pthread_cond_signal(&queue->work); /* it may be at rest */
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
	release(queue);
	pthread_cond_signal(&queue->work);
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

/* The sender */

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

/* Has the lock, but for a moment in which others may change the ring. */
static bool make_batch_room(struct syslog3_queue *queue, size_t size)
{
	struct batch *batch = &queue->batch;
	if (size <= batch->size)
		return true;
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
