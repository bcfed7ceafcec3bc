/* What became of bytes that a TCP connection took. */
#ifndef SYSLOG3_FATE_H
#define SYSLOG3_FATE_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes that the kernel took for this TCP connection and the peer's kernel has not acknowledged,
 * also after it died; -1 when that can't be known. */
long long syslog3_unacknowledged(int fd);

/* Whether what is unacknowledged will never be acknowledged: the connection is over. */
bool syslog3_is_over(int fd);

/* How many bytes behind the acknowledged ones a peer that reset the connection may have read: its
 * kernel puts off acknowledging up to a segment, and a reset does not make up for it. */
size_t syslog3_perhaps_read(int fd);

#endif
