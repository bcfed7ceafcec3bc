/* For the benchmarks: a receiver that counts messages, faster than any sender can send them. */
#ifndef SYSLOG3_DRAIN_H
#define SYSLOG3_DRAIN_H

#include <stddef.h>

/* The counters of what has arrived, in memory that the receiver shares with the measuring process. */
struct syslog3_drained;

/* The size of that memory, which must be zeroed, and aligned as by malloc(). */
size_t syslog3_drained_size(void);

size_t syslog3_drained_messages(const struct syslog3_drained *drained);
/* Framing included. */
size_t syslog3_drained_bytes(const struct syslog3_drained *drained);
/* The longest run of messages received without finding the queue empty. If it is shorter than the
 * queue's capacity, the queue was never full, and no sender waited for the receiver. */
size_t syslog3_drained_longest(const struct syslog3_drained *drained);
/* The number of messages when the queue was last found empty. While it equals the number of messages,
 * everything sent so far has been counted. */
size_t syslog3_drained_at_empty(const struct syslog3_drained *drained);
void syslog3_drained_forget_longest(struct syslog3_drained *drained);

/* How the messages of a stream are delimited. */
enum syslog3_ends {
	SYSLOG3_ENDS_CONTROL, /* by LF or NUL: by the first control character that arrives */
	SYSLOG3_ENDS_RECORD,  /* each TLS record is a message; nothing is decrypted */
};

/* Receives and counts what arrives on `fd`, a datagram socket or a connected stream, until end of file
 * or an error, or until the parent process ends. Empty datagrams are not counted: Sys::Syslog sends
 * them to probe for a receiver. 0 or an errno. Several threads may share one `drained`. */
int syslog3_drain(int fd, int ends, struct syslog3_drained *drained);

#endif
