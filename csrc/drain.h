/* For the benchmarks: a receiver that is never what the sender waits for, and counts. */
#ifndef SYSLOG3_DRAIN_H
#define SYSLOG3_DRAIN_H

#include <stddef.h>

/* What has arrived; it lies in memory that the receiver shares with who measures. */
struct syslog3_drained;

/* The bytes that the memory needs. It must be zeroed, and aligned as malloc() does. */
size_t syslog3_drained_size(void);

size_t syslog3_drained_messages(const struct syslog3_drained *drained);
/* Framing included. */
size_t syslog3_drained_bytes(const struct syslog3_drained *drained);
/* The most messages taken in a row without the queue being found empty: when they are fewer than
 * the queue holds, it was never full, and no sender waited for the receiver. */
size_t syslog3_drained_longest(const struct syslog3_drained *drained);
/* How many messages there were when the queue was last found empty: all that was sent before is
 * counted when this is as many as have arrived. */
size_t syslog3_drained_at_empty(const struct syslog3_drained *drained);
void syslog3_drained_forget_longest(struct syslog3_drained *drained);

/* How the messages of a stream are told apart. */
enum syslog3_ends {
	SYSLOG3_ENDS_CONTROL, /* by the first control character that arrives: LF or NUL */
	SYSLOG3_ENDS_RECORD,  /* each TLS record is one: nothing is decrypted */
};

/* Receives what arrives on `fd`, datagrams or a connected stream, and counts it, until that fails
 * or ends, or the parent process does. An empty datagram is no message: Sys::Syslog sends one to see
 * whether anybody is there. 0 or an errno. For any number of threads with one `drained`. */
int syslog3_drain(int fd, int ends, struct syslog3_drained *drained);

#endif
