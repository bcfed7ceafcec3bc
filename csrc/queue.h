/* A queue of messages: whoever logs puts one in and goes on, one sender takes them out in batches.
 *
 * All its memory is taken when it is made, but for what a message of more than 64 KiB takes on its way
 * out. Its lock is held for as long as it takes to copy a few messages, never across a system call; a
 * thread of high priority that waits for it lends its priority to who has it. */
#ifndef SYSLOG3_QUEUE_H
#define SYSLOG3_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "counter.h"
#include "way.h"
#include "wire.h"

enum syslog3_overflow {
	SYSLOG3_WAIT,     /* who logs waits for room */
	SYSLOG3_DROP_NEW, /* the message that finds no room is lost */
	SYSLOG3_DROP_OLD, /* those that have waited longest are lost */
};

/* Answers that are no errno. */
#define SYSLOG3_NO_SENDER (-2) /* the message waits, but nobody is there to send it */
#define SYSLOG3_ENDED (-3)     /* the sender is to leave */

/* The most messages that the sender takes at a time, reports included. */
#define SYSLOG3_BATCH 128

struct syslog3_queue;

/* For `messages` at most, which take `bytes` at most, 64 bytes or so for each one's own included. The
 * counter, which is shared, learns what is handed over and what is lost. NULL and errno when it can't. */
struct syslog3_queue *syslog3_queue_new(size_t messages, size_t bytes, int overflow,
	struct syslog3_counter *counter);

/* Returns the queue, which from now on takes one more syslog3_queue_free() to go away. */
struct syslog3_queue *syslog3_queue_share(struct syslog3_queue *queue);

/* Nobody may use the queue any more. What waits is forgotten. */
void syslog3_queue_free(struct syslog3_queue *queue);

/* A child process has no part in its parent's queue: there each call that can answers ESTALE, and
 * nothing waits. */

/* Puts a message in. 0; SYSLOG3_NO_SENDER; ETIMEDOUT when there was no room in time, which only happens with
 * SYSLOG3_WAIT, and the caller decides what becomes of the message; EMSGSIZE when it has no room even
 * in an empty queue and can't be shortened, and ENOMEM: then it is counted as lost. */
int syslog3_queue_put(struct syslog3_queue *queue, int priority, const char *text, size_t length);

/* The same; `structured_data` is rendered for all formats but the journal's, `journal_fields` for that.
 */
int syslog3_queue_put_structured(struct syslog3_queue *queue, int priority, const char *text,
	size_t length, const char *msgid, const char *structured_data, size_t structured_data_length,
	const char *journal_fields, size_t journal_fields_length, int64_t timeout_us);

/* Puts messages of one priority in: texts.h says how `texts` and `lengths` hold them. `*put` counts those of
 * which it is decided what becomes, after an error too: SYSLOG3_NO_SENDER says that it is for all. */
int syslog3_queue_put_many(struct syslog3_queue *queue, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *put);

/* A way into the queue for messages of one priority, which never waits: see way.h, and put() above for what
 * it says. */
struct syslog3_way *syslog3_queue_way(struct syslog3_queue *queue, int priority);

/* Counts messages as lost that found no room. The next one that goes is preceded by a message that says
 * how many were. */
void syslog3_queue_lose(struct syslog3_queue *queue, size_t messages);

/* How many wait, those included that the sender is handing over. */
size_t syslog3_queue_pending(struct syslog3_queue *queue);

/* Where the queue ends now; and waits until all that was put in before that has left it, one way or the
 * other. 0 or ETIMEDOUT. */
uint64_t syslog3_queue_position(struct syslog3_queue *queue);
int syslog3_queue_reach(struct syslog3_queue *queue, uint64_t position, int64_t timeout_us);

/* Tells the sender to leave when nothing waits, and to count as lost what does when the time is over,
 * unless another message is put in meanwhile. Does not wait. */
void syslog3_queue_end(struct syslog3_queue *queue, int64_t timeout_us);

/* Waits until the sender has left, or somebody has a use for it again. 0 or ETIMEDOUT. */
int syslog3_queue_await_end(struct syslog3_queue *queue, int64_t timeout_us);

/* Counts as lost what the sender has not taken yet. */
void syslog3_queue_abandon(struct syslog3_queue *queue);

/* The sender's part. */

/* Makes the caller the sender: 0, or EBUSY when there is one. */
int syslog3_queue_claim(struct syslog3_queue *queue);

/* The caller is no longer the sender: 0, or EBUSY, and it still is, because messages wait. */
int syslog3_queue_leave(struct syslog3_queue *queue);

/* The same, whatever waits: until another sender comes. */
void syslog3_queue_resign(struct syslog3_queue *queue);

/* Waits until there is something to send, as long as it takes: 0, or SYSLOG3_ENDED. */
int syslog3_queue_await(struct syslog3_queue *queue);

/* Waits, whatever is put in, until the time is over or somebody waits for what the sender does. */
void syslog3_queue_rest(struct syslog3_queue *queue, int64_t timeout_us);

/* Whether the time that the sender was given to end is over. */
bool syslog3_queue_is_overdue(struct syslog3_queue *queue);

/* What the sender has taken and not handed over yet, the oldest first; `*count` is 0 when there is
 * nothing. Valid until it is handed over or given up. */
const struct syslog3_message *syslog3_queue_taken(struct syslog3_queue *queue, bool for_journal,
	size_t *count);

/* So many of what was taken are handed over, or, for all the sender can do, lost. */
void syslog3_queue_handed_over(struct syslog3_queue *queue, size_t messages);
void syslog3_queue_give_up(struct syslog3_queue *queue, size_t messages);

#endif
