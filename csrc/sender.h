/* The sender of a queue: hands over what waits, in C for as long as nothing is wrong. */
#ifndef SYSLOG3_SENDER_H
#define SYSLOG3_SENDER_H

#include <stdint.h>

#include "channel.h"
#include "guard.h"
#include "queue.h"
#include "wire.h"

/* Signals are for the program's own threads: the thread that calls this gets none but its own faults. */
void syslog3_sender_block_signals(void);

/* The caller is the sender. The first two wait for messages and hand them over until the sender is to
 * leave, SYSLOG3_ENDED, or until something is wrong, an errno: ETIMEDOUT when nothing could be handed
 * over for `timeout_us`. The next two hand over what is taken: 0 or an errno. */
int syslog3_sender_run(struct syslog3_queue *queue, struct syslog3_channel *channel,
	int64_t timeout_us);
int syslog3_sender_run_libc(struct syslog3_queue *queue, struct syslog3_owner *owner);
int syslog3_sender_send(struct syslog3_queue *queue, struct syslog3_channel *channel,
	int64_t timeout_us);
int syslog3_sender_send_libc(struct syslog3_queue *queue, struct syslog3_owner *owner);

/* For what is not sent by a channel: appends what is taken to the wire. Where each message ended goes to
 * `ends`, which has room for SYSLOG3_BATCH. `*count` counts them. 0 or an errno. */
int syslog3_sender_frame(struct syslog3_queue *queue, struct syslog3_wire *wire, size_t *ends,
	size_t *count);

#endif
