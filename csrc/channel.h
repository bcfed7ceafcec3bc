/* A channel: messages of one wire over one connected descriptor, each whole, none late. */
#ifndef SYSLOG3_CHANNEL_H
#define SYSLOG3_CHANNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "counter.h"
#include "way.h"
#include "wire.h"

/* For any number of threads. Each call below returns 0 or an errno, waits `timeout_us` at most,
 * and leaves the caller's errno alone. Beside what the system says these are:
 *   ETIMEDOUT  there was no room in time; the message was not taken, the channel is good
 *   EBADF      the channel is closed, or its descriptor's number has become somebody else's
 *   ESTALE     the channel is a parent process's: a child opens its own
 *   EMSGSIZE   not even the shortened message fits */
struct syslog3_channel;

/* Duplicates `fd` and shares `wire`, which are the caller's to close and to free still; nobody else
 * may append to the wire. `counter`, unless it is NULL, counts the messages that are handed over, if
 * it is not the caller who does, and those that are known to be lost. NULL and errno when it can't. */
struct syslog3_channel *syslog3_channel_new(int fd, struct syslog3_wire *wire,
	struct syslog3_counter *counter, int counts_sent);

/* Returns the channel, which from now on takes one more syslog3_channel_free() to go away. */
struct syslog3_channel *syslog3_channel_share(struct syslog3_channel *channel);

/* When the last user frees it, the channel is closed. A child process keeps the memory of a parent's
 * channel: one of the parent's threads may have been about to change it. */
void syslog3_channel_free(struct syslog3_channel *channel);

/* Closes the descriptor if it is still ours, at once or when the thread that is sending has done.
 * Never waits. */
void syslog3_channel_close(struct syslog3_channel *channel);

/* Hands one message over. On a stream that stopped in the middle of it the message counts as well:
 * its end is left for the next call to send, or for syslog3_channel_give_up(). */
int syslog3_channel_send(struct syslog3_channel *channel, int priority, const char *text,
	size_t length, int64_t timeout_us);
int syslog3_channel_send_structured(struct syslog3_channel *channel, int priority,
	const char *text, size_t length, const char *msgid, const char *structured_data,
	size_t structured_data_length, int64_t timeout_us);

/* A way for the messages of one priority, each of which waits `timeout_us` at most. NULL when memory
 * is short. */
struct syslog3_way *syslog3_channel_way(struct syslog3_channel *channel, int priority,
	int64_t timeout_us);

/* Hands over messages of one priority: texts.h says how `texts` and `lengths` hold them. `*sent` counts
 * them, after an error too. */
int syslog3_channel_send_many(struct syslog3_channel *channel, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *sent);

/* Hands over messages, and leaves counting them to the caller. `*sent` counts them, after an error too. */
int syslog3_channel_send_messages(struct syslog3_channel *channel,
	const struct syslog3_message *messages, size_t count, int64_t timeout_us, size_t *sent);

/* Whether its messages are for journald's native socket. */
bool syslog3_channel_is_journal(const struct syslog3_channel *channel);

/* Hands over one message that is framed already, and counted: another channel began it. */
int syslog3_channel_send_framed(struct syslog3_channel *channel, const char *bytes, size_t length,
	int64_t timeout_us);

/* Sends the end of a message that is left, if any. Also tells whether the peer is there. */
int syslog3_channel_flush(struct syslog3_channel *channel, int64_t timeout_us);

/* How many messages the channel has taken, whole or in part. A thread that was interrupted in the
 * middle of a call learns here what came of it. */
size_t syslog3_channel_taken(const struct syslog3_channel *channel);

/* A channel ends in two steps. First it takes no more messages, and tells the peer that nothing
 * follows; its descriptor stays open, because what was sent may still arrive, or not. */

/* All is well: nothing is left behind, and `last_words`, which are no message, are said. ETIMEDOUT
 * while there is no room for them: nothing has changed then. */
int syslog3_channel_shut_down(struct syslog3_channel *channel, const char *last_words,
	size_t length, int64_t timeout_us);

/* The connection is broken. What was begun is handed back. */
struct syslog3_remains {
	const char *pending;   /* the message whose end was not sent, framed and whole, */
	size_t pending_length; /* until the channel is freed; 0 when there is none */
};
int syslog3_channel_give_up(struct syslog3_channel *channel, int64_t timeout_us,
	struct syslog3_remains *remains);

/* Second, when it is known what arrived at the peer's kernel, the rest is counted as lost and the
 * descriptor closed. ETIMEDOUT as long as it is not known; never waits. Closed before, nothing of what
 * is on its way is counted. EBUSY when the first step is missing. */
int syslog3_channel_settle(struct syslog3_channel *channel);

#endif
