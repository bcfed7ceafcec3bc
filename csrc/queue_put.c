#include <errno.h>
#include <string.h>

#include "queue_inside.h"
#include "text.h"
#include "texts.h"

/* Messages that many() puts in before others get the lock. */
#define PUT_AT_ONCE 32

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

static bool is_half_full(const struct syslog3_queue *queue)
{
	return pending(queue) >= (queue->limit + 1) / 2 || syslog3_ring_is_half_full(&queue->ring);
}

/* Whether the sender must be woken, after the lock is free. */
static bool is_to_wake(struct syslog3_queue *queue)
{
	bool wakes = queue->is_asleep || (queue->is_dozing && is_half_full(queue));
	if (wakes)
		queue->is_asleep = queue->is_dozing = false;
	return wakes;
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

static int put_some(struct syslog3_queue *queue, int priority, struct syslog3_texts *texts,
	size_t count, int64_t timeout_us, size_t *done)
{
	struct timespec time;
	int error = 0;
	syslog3_process_now(&time);
	acquire(queue);
	for (*done = 0; !error && *done < count; *done += !error) {
		size_t length = syslog3_texts_first_length(texts);
		struct entry entry = {.priority = priority, .length = length, .time = time};
		struct parts parts = {.text = texts->first, .mark = ""};
		if (fit(queue, &entry, &parts))
			lose(queue, 1);
		else
			error = put_in_time(queue, &entry, &parts, timeout_us);
		if (!error)
			syslog3_texts_skip(texts, length);
	}
	return end_put(queue, error);
}

int syslog3_queue_put_many(struct syslog3_queue *queue, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *put)
{
	int caller_errno = errno, error = is_stale(queue) ? ESTALE : 0;
	struct syslog3_texts left_texts = {texts, lengths};
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	bool has_sender = true;
	for (*put = 0; !error && *put < count;) {
		size_t left = count - *put, done;
		error = put_some(queue, priority, &left_texts, left < PUT_AT_ONCE ? left : PUT_AT_ONCE,
			syslog3_deadline_left(&deadline), &done);
		*put += done;
		has_sender = error != SYSLOG3_NO_SENDER;
		error = has_sender ? error : 0;
	}
	errno = caller_errno;
	return error ? error : has_sender ? 0 : SYSLOG3_NO_SENDER;
}
