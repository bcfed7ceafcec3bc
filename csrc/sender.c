#include "sender.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

#include "buffer.h"
#include "deadline.h"
#include "text.h"

/* How long the sender waits at a time for a daemon that stands still, before it looks whether it is to
 * leave. */
#define SLICE_US 20000

void syslog3_sender_block_signals(void)
{
	static const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS};
	sigset_t signals;
	sigfillset(&signals);
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
		sigdelset(&signals, faults[i]);
	pthread_sigmask(SIG_SETMASK, &signals, NULL);
}

static int64_t slice(struct syslog3_deadline *deadline)
{
	int64_t left = syslog3_deadline_left(deadline);
	return left < SLICE_US ? left : SLICE_US;
}

int syslog3_sender_send(struct syslog3_queue *queue, struct syslog3_channel *channel,
	int64_t timeout_us)
{
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	bool for_journal = syslog3_channel_is_journal(channel);
	for (;;) {
		size_t count, sent;
		const struct syslog3_message *messages = syslog3_queue_taken(queue, for_journal, &count);
		if (!count)
			return 0;
		int error = syslog3_channel_send_messages(channel, messages, count, slice(&deadline),
			&sent);
		syslog3_queue_handed_over(queue, sent);
		if (sent)
			deadline = syslog3_deadline_in(timeout_us);
		if (error && (error != ETIMEDOUT || !syslog3_deadline_left(&deadline)
			|| syslog3_queue_is_overdue(queue)))
			return error;
	}
}

int syslog3_sender_run(struct syslog3_queue *queue, struct syslog3_channel *channel,
	int64_t timeout_us)
{
	int error;
	do
		error = syslog3_queue_await(queue);
	while (!error && !(error = syslog3_sender_send(queue, channel, timeout_us)));
	return error;
}

/* libc takes a NUL for the end: it travels as it does in a datagram. */
static void put_escaped(struct syslog3_buffer *buffer, const char *text, size_t length)
{
	for (const char *end = text + length; text < end; text++) {
		const char *stop = syslog3_text_find_nul(text, end);
		syslog3_buffer_put(buffer, text, (size_t)(stop - text));
		if (stop == end)
			return;
		syslog3_buffer_put_string(buffer, "#000");
		text = stop;
	}
}

static bool put_for_libc(struct syslog3_buffer *buffer, const struct syslog3_message *message)
{
	buffer->length = 0;
	buffer->failed = false;
	if (message->msgid && *message->msgid) {
		syslog3_buffer_put_string(buffer, message->msgid);
		syslog3_buffer_put(buffer, " ", 1);
	}
	if (message->structured_data_length) {
		put_escaped(buffer, message->structured_data, message->structured_data_length);
		syslog3_buffer_put(buffer, " ", 1);
	}
	put_escaped(buffer, message->text, message->length);
	syslog3_buffer_put(buffer, "", 1);
	return !buffer->failed;
}

static int send_libc(struct syslog3_queue *queue, struct syslog3_owner *owner,
	struct syslog3_buffer *buffer)
{
	for (;;) {
		size_t count;
		const struct syslog3_message *message = syslog3_queue_taken(queue, false, &count);
		if (!count)
			return 0;
		int error = put_for_libc(buffer, message)
			? syslog3_owner_syslog(owner, message->priority, buffer->bytes) : ENOMEM;
		if (error)
			return error;
		syslog3_queue_handed_over(queue, 1);
		if (syslog3_queue_is_overdue(queue))
			return ETIMEDOUT;
	}
}

int syslog3_sender_send_libc(struct syslog3_queue *queue, struct syslog3_owner *owner)
{
	struct syslog3_buffer buffer = {0};
	int error = send_libc(queue, owner, &buffer);
	syslog3_buffer_free(&buffer);
	return error;
}

int syslog3_sender_run_libc(struct syslog3_queue *queue, struct syslog3_owner *owner)
{
	struct syslog3_buffer buffer = {0};
	int error;
	do
		error = syslog3_queue_await(queue);
	while (!error && !(error = send_libc(queue, owner, &buffer)));
	syslog3_buffer_free(&buffer);
	return error;
}

int syslog3_sender_frame(struct syslog3_queue *queue, struct syslog3_wire *wire, size_t *ends,
	size_t *count)
{
	size_t taken;
	const struct syslog3_message *messages
		= syslog3_queue_taken(queue, syslog3_wire_is_journal(wire), &taken);
	return syslog3_wire_append_many(wire, messages, taken, SIZE_MAX, SIZE_MAX, ends, count);
}
