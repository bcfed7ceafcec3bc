#include "channel.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

#include "buffer.h"
#include "descriptor.h"
#include "flight.h"
#include "process.h"
#include "tcp.h"
#include "texts.h"
#include "turn.h"

/* Messages and bytes that are formatted before they are sent together. */
#define BATCH 128
#define BATCH_BYTES 65536

struct syslog3_channel {
	atomic_uint users;
	struct syslog3_descriptor descriptor;
	struct syslog3_wire *wire;
	struct syslog3_turn turn;
	unsigned generation;
	atomic_bool closing;
	struct syslog3_counter *counter;
	bool counts_sent;

	/* The largest datagram that this socket takes, once one was too large. */
	size_t limit;

	/* A message of which the first bytes are written. */
	struct syslog3_buffer pending;
	size_t pending_written;

	struct syslog3_flight flight;
	bool tells_unacknowledged;
	size_t taken;

	/* From here on nothing is sent any more. */
	bool leaving;
	size_t afterwards; /* what follows the last message: last words, the FIN's place in the sequence */
	size_t handed_back; /* messages in flight that are not lost with the connection */

	/* Which came first, as the peer's kernel told: its end acknowledges what it had got, a reset
	 * does not. */
	bool was_ended;
	bool was_reset;
};

struct syslog3_channel *syslog3_channel_new(int fd, struct syslog3_wire *wire,
	struct syslog3_counter *counter, int counts_sent)
{
	struct syslog3_channel *channel = calloc(1, sizeof *channel);
	if (!channel)
		return NULL;
	int error = syslog3_turn_init(&channel->turn);
	if (!error && (error = syslog3_descriptor_adopt(&channel->descriptor, fd)))
		syslog3_turn_destroy(&channel->turn);
	if (error) {
		free(channel);
		errno = error;
		return NULL;
	}
	channel->users = 1;
	channel->wire = syslog3_wire_share(wire);
	channel->counter = counter ? syslog3_counter_share(counter) : NULL;
	channel->counts_sent = counts_sent;
	channel->generation = syslog3_process_generation();
	channel->limit = SIZE_MAX;
	channel->tells_unacknowledged = syslog3_tcp_unacknowledged(fd) >= 0;
	return channel;
}

struct syslog3_channel *syslog3_channel_share(struct syslog3_channel *channel)
{
	channel->users++;
	return channel;
}

static bool is_stale(const struct syslog3_channel *channel)
{
	return channel->generation != syslog3_process_generation();
}

static bool has_pending(const struct syslog3_channel *channel)
{
	return channel->pending.length > 0;
}

static void close_unless_taken(struct syslog3_channel *channel)
{
	if (!channel->closing
		|| syslog3_turn_take(&channel->turn, &(struct syslog3_deadline){.timeout_us = 0}))
		return;
	syslog3_descriptor_close(&channel->descriptor);
	if (has_pending(channel) && channel->counter)
		syslog3_counter_add_lost(channel->counter, 1);
	channel->pending.length = 0;
	channel->leaving = true;
	syslog3_turn_end(&channel->turn);
}

void syslog3_channel_close(struct syslog3_channel *channel)
{
	int caller_errno = errno;
	channel->closing = true;
	if (is_stale(channel)) /* whoever had the turn is not in this process */
		syslog3_descriptor_close(&channel->descriptor);
	else
		close_unless_taken(channel);
	errno = caller_errno;
}

void syslog3_channel_free(struct syslog3_channel *channel)
{
	if (!channel || --channel->users)
		return;
	syslog3_channel_close(channel);
	if (is_stale(channel))
		return;
	syslog3_turn_destroy(&channel->turn);
	syslog3_buffer_free(&channel->pending);
	syslog3_flight_free(&channel->flight);
	syslog3_counter_free(channel->counter);
	syslog3_wire_free(channel->wire);
	free(channel);
}

static int flush(struct syslog3_channel *channel, struct syslog3_deadline *deadline)
{
	if (!has_pending(channel))
		return 0;
	struct syslog3_buffer *pending = &channel->pending;
	size_t written;
	int error = syslog3_descriptor_write(&channel->descriptor,
		pending->bytes + channel->pending_written, pending->length - channel->pending_written,
		deadline, &written);
	channel->pending_written += written;
	if (channel->tells_unacknowledged)
		syslog3_flight_extend(&channel->flight, written);
	if (!error)
		pending->length = 0;
	return error;
}

/* The connection is ours, its peer is there, and nothing is in front of the next message. */
static int make_ready(struct syslog3_channel *channel, struct syslog3_deadline *deadline)
{
	if (channel->leaving || channel->closing || !syslog3_descriptor_is_ours(&channel->descriptor))
		return EBADF;
	int error = syslog3_descriptor_check_peer(&channel->descriptor);
	return error ? error : flush(channel, deadline);
}

static bool prepare_flight(struct syslog3_channel *channel, size_t count)
{
	if (!channel->tells_unacknowledged || syslog3_flight_has_room(&channel->flight, count))
		return true;
	long long unacknowledged = syslog3_tcp_unacknowledged(channel->descriptor.fd);
	return syslog3_flight_make_room(&channel->flight, count,
		unacknowledged < 0 ? SIZE_MAX : (size_t)unacknowledged);
}

static void add_to_flight(struct syslog3_channel *channel, size_t length)
{
	if (channel->tells_unacknowledged)
		syslog3_flight_add(&channel->flight, length);
}

static void keep_pending(struct syslog3_channel *channel, const char *bytes, size_t length,
	size_t written)
{
	syslog3_buffer_put(&channel->pending, bytes, length);
	channel->pending_written = written;
	add_to_flight(channel, written);
}

static int send_on_stream(struct syslog3_channel *channel, const char *bytes, const size_t *ends,
	size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	size_t begin = 0, written;
	*sent = 0;
	/* Now, because a message of which the first half is written can't be taken back. */
	if (!syslog3_buffer_reserve(&channel->pending, ends[count - 1])
		|| !prepare_flight(channel, count))
		return ENOMEM;
	int error = syslog3_descriptor_write(&channel->descriptor, bytes, ends[count - 1], deadline,
		&written);
	for (; *sent < count && ends[*sent] <= written; begin = ends[(*sent)++])
		add_to_flight(channel, ends[*sent] - begin);
	if (error && *sent < count && written > begin) {
		keep_pending(channel, bytes + begin, ends[*sent] - begin, written - begin);
		++*sent;
	}
	return *sent == count ? 0 : error;
}

static int send_batch(struct syslog3_channel *channel, const char *bytes, const size_t *ends,
	size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	*sent = 0;
	int error = make_ready(channel, deadline);
	if (error)
		return error;
	if (channel->descriptor.keeps_boundaries)
		return syslog3_descriptor_send_each(&channel->descriptor, bytes, ends, count, deadline,
			sent);
	return send_on_stream(channel, bytes, ends, count, deadline, sent);
}

static int send_one(struct syslog3_channel *channel, const char *bytes, size_t length,
	struct syslog3_deadline *deadline)
{
	size_t sent;
	return send_batch(channel, bytes, &length, 1, deadline, &sent);
}

static int send_within(struct syslog3_channel *channel, const struct syslog3_message *message,
	size_t limit, struct syslog3_deadline *deadline)
{
	struct syslog3_wire *wire = channel->wire;
	syslog3_wire_clear(wire);
	int error = syslog3_wire_append_within(wire, message, limit);
	if (error)
		return error;
	return send_one(channel, syslog3_wire_bytes(wire), syslog3_wire_length(wire), deadline);
}

/* Shorter each time, until the socket takes it or nothing of the text would be left. */
static int send_shortened(struct syslog3_channel *channel, const struct syslog3_message *message,
	struct syslog3_deadline *deadline)
{
	size_t limit = syslog3_descriptor_largest_datagram(&channel->descriptor);
	if (limit >= channel->limit)
		limit = channel->limit - 1;
	int error = send_within(channel, message, limit, deadline);
	while (error == EMSGSIZE && syslog3_wire_length(channel->wire)) {
		limit -= limit / 8 + 1;
		error = send_within(channel, message, limit, deadline);
	}
	if (!error)
		channel->limit = limit;
	return error;
}

static int send_message(struct syslog3_channel *channel, const struct syslog3_message *message,
	struct syslog3_deadline *deadline)
{
	struct syslog3_wire *wire = channel->wire;
	int error = send_within(channel, message, channel->limit, deadline);
	if (error != EMSGSIZE || !syslog3_wire_length(wire)) /* nothing there: no room for a header */
		return error;
	if (syslog3_wire_is_journal(wire))
		return syslog3_descriptor_send_file(&channel->descriptor, syslog3_wire_bytes(wire),
			syslog3_wire_length(wire), deadline);
	return send_shortened(channel, message, deadline);
}

/* A pipe may have other writers, and what is short is whole there only if written alone: pipe(7). */
static size_t batch_bytes(const struct syslog3_channel *channel)
{
	return syslog3_descriptor_is_pipe(&channel->descriptor) ? 1 : BATCH_BYTES;
}

/* At least one, unless there is an error. */
static int send_next_batch(struct syslog3_channel *channel, const struct syslog3_message *messages,
	size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	struct syslog3_wire *wire = channel->wire;
	size_t ends[BATCH], appended;
	*sent = 0;
	syslog3_wire_clear(wire);
	int error = syslog3_wire_append_many(wire, messages, count < BATCH ? count : BATCH,
		batch_bytes(channel), channel->limit, ends, &appended);
	if (!appended)
		return error;
	error = send_batch(channel, syslog3_wire_bytes(wire), ends, appended, deadline, sent);
	if (error != EMSGSIZE)
		return error;
	error = send_message(channel, &messages[*sent], deadline);
	*sent += !error;
	return error;
}

static int send_messages(struct syslog3_channel *channel, const struct syslog3_message *messages,
	size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	int error = 0;
	for (*sent = 0; !error && *sent < count;) {
		size_t more;
		error = send_next_batch(channel, messages + *sent, count - *sent, deadline, &more);
		*sent += more;
	}
	return error;
}

static int send_texts(struct syslog3_channel *channel, int priority, struct syslog3_texts *texts,
	size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	struct syslog3_message messages[BATCH];
	int error = 0;
	for (*sent = 0; !error && *sent < count;) {
		size_t some = 0, more;
		for (; some < BATCH && *sent + some < count; some++) {
			size_t length = syslog3_texts_first_length(texts);
			messages[some] = (struct syslog3_message){
				.priority = priority, .text = texts->first, .length = length};
			syslog3_texts_skip(texts, length);
		}
		error = send_messages(channel, messages, some, deadline, &more);
		*sent += more;
	}
	return error;
}

static void count_taken(struct syslog3_channel *channel, size_t messages)
{
	channel->taken += messages;
	if (channel->counter && channel->counts_sent)
		syslog3_counter_add_sent(channel->counter, messages);
}

/* Each public call is one turn. */

struct call {
	int caller_errno;
	struct syslog3_deadline deadline;
};

static int begin_call(struct syslog3_channel *channel, int64_t timeout_us, struct call *call)
{
	call->caller_errno = errno;
	call->deadline = syslog3_deadline_in(timeout_us);
	return is_stale(channel) ? ESTALE : syslog3_turn_take(&channel->turn, &call->deadline);
}

static void note_end(struct syslog3_channel *channel, int error)
{
	channel->was_ended = channel->was_ended || (error == EPIPE && !channel->was_reset);
	channel->was_reset = channel->was_reset || (error == ECONNRESET && !channel->was_ended);
}

static int end_call(struct syslog3_channel *channel, const struct call *call, int error)
{
	note_end(channel, error);
	syslog3_turn_end(&channel->turn);
	close_unless_taken(channel);
	errno = call->caller_errno;
	return error;
}

int syslog3_channel_send_structured(struct syslog3_channel *channel, int priority,
	const char *text, size_t length, const char *msgid, const char *structured_data,
	size_t structured_data_length, int64_t timeout_us)
{
	struct syslog3_message message = {
		.priority = priority,
		.text = text,
		.length = length,
		.msgid = msgid,
		.structured_data = structured_data,
		.structured_data_length = structured_data_length,
	};
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	error = send_message(channel, &message, &call.deadline);
	count_taken(channel, !error);
	return end_call(channel, &call, error);
}

int syslog3_channel_send(struct syslog3_channel *channel, int priority, const char *text,
	size_t length, int64_t timeout_us)
{
	return syslog3_channel_send_structured(channel, priority, text, length, NULL, NULL, 0,
		timeout_us);
}

static int send_by_way(void *channel, int priority, const char *text, size_t length,
	int64_t timeout_us)
{
	return syslog3_channel_send(channel, priority, text, length, timeout_us);
}

static void leave_way(void *channel)
{
	syslog3_channel_free(channel);
}

struct syslog3_way *syslog3_channel_way(struct syslog3_channel *channel, int priority,
	int64_t timeout_us)
{
	return syslog3_way_new(send_by_way, syslog3_channel_share(channel), leave_way, priority,
		timeout_us);
}

int syslog3_channel_send_many(struct syslog3_channel *channel, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *sent)
{
	*sent = 0;
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	error = send_texts(channel, priority, &(struct syslog3_texts){texts, lengths}, count,
		&call.deadline, sent);
	count_taken(channel, *sent);
	return end_call(channel, &call, error);
}

int syslog3_channel_send_messages(struct syslog3_channel *channel,
	const struct syslog3_message *messages, size_t count, int64_t timeout_us, size_t *sent)
{
	*sent = 0;
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	error = send_messages(channel, messages, count, &call.deadline, sent);
	channel->taken += *sent;
	return end_call(channel, &call, error);
}

bool syslog3_channel_is_journal(const struct syslog3_channel *channel)
{
	return syslog3_wire_is_journal(channel->wire);
}

int syslog3_channel_send_framed(struct syslog3_channel *channel, const char *bytes, size_t length,
	int64_t timeout_us)
{
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	error = send_one(channel, bytes, length, &call.deadline);
	channel->taken += !error;
	return end_call(channel, &call, error);
}

int syslog3_channel_flush(struct syslog3_channel *channel, int64_t timeout_us)
{
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	return end_call(channel, &call, make_ready(channel, &call.deadline));
}

static int say_last_words(struct syslog3_channel *channel, const char *bytes, size_t length,
	struct syslog3_deadline *deadline)
{
	size_t written;
	int error = make_ready(channel, deadline);
	if (error)
		return error;
	error = syslog3_descriptor_write(&channel->descriptor, bytes, length, deadline, &written);
	channel->afterwards = written;
	return error;
}

/* What is on its way goes on; its fate is to be settled. */
static void leave(struct syslog3_channel *channel)
{
	if (channel->tells_unacknowledged && syslog3_descriptor_is_ours(&channel->descriptor)
		&& syslog3_descriptor_shut_down(&channel->descriptor))
		channel->afterwards++;
	channel->leaving = true;
}

int syslog3_channel_shut_down(struct syslog3_channel *channel, const char *last_words,
	size_t length, int64_t timeout_us)
{
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	if (!channel->leaving) {
		error = say_last_words(channel, last_words, length, &call.deadline);
		if (!error || channel->afterwards) /* half of them can't be taken back */
			leave(channel);
	}
	return end_call(channel, &call, channel->leaving ? 0 : error);
}

static void take_remains(struct syslog3_channel *channel, struct syslog3_remains *remains)
{
	remains->pending = channel->pending.bytes;
	remains->pending_length = channel->pending.length;
	channel->handed_back = has_pending(channel);
	channel->pending.length = 0;
}

int syslog3_channel_give_up(struct syslog3_channel *channel, int64_t timeout_us,
	struct syslog3_remains *remains)
{
	*remains = (struct syslog3_remains){0};
	struct call call;
	int error = begin_call(channel, timeout_us, &call);
	if (error)
		return error;
	if (!channel->leaving) {
		take_remains(channel, remains);
		leave(channel);
	}
	return end_call(channel, &call, 0);
}

static size_t lost_messages(const struct syslog3_channel *channel, long long unacknowledged)
{
	size_t certain = (size_t)unacknowledged - channel->afterwards;
	size_t perhaps_read = channel->was_reset ? syslog3_tcp_perhaps_read(channel->descriptor.fd) : 0;
	if (certain <= perhaps_read)
		return 0;
	size_t messages = syslog3_flight_messages(&channel->flight, certain - perhaps_read);
	return messages > channel->handed_back ? messages - channel->handed_back : 0;
}

/* 0 when all is known; else it may still arrive, or not. */
static int settle(struct syslog3_channel *channel)
{
	if (!channel->tells_unacknowledged || !syslog3_descriptor_is_ours(&channel->descriptor))
		return 0;
	/* In this order: what is unacknowledged once the connection is over stays so. What the peer
	 * says is read away: a socket that is closed before loses what is on its way. */
	bool is_over = syslog3_tcp_is_over(channel->descriptor.fd);
	note_end(channel, syslog3_descriptor_check_peer(&channel->descriptor));
	long long unacknowledged = syslog3_tcp_unacknowledged(channel->descriptor.fd);
	if (unacknowledged <= (long long)channel->afterwards)
		return 0;
	if (!is_over)
		return ETIMEDOUT;
	if (channel->counter)
		syslog3_counter_add_lost(channel->counter, lost_messages(channel, unacknowledged));
	return 0;
}

int syslog3_channel_settle(struct syslog3_channel *channel)
{
	struct call call;
	int error = begin_call(channel, 0, &call);
	if (error)
		return error;
	error = channel->leaving ? settle(channel) : EBUSY;
	channel->closing = channel->closing || !error;
	return end_call(channel, &call, error);
}

size_t syslog3_channel_taken(const struct syslog3_channel *channel)
{
	return channel->taken;
}
