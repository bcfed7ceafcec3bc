/* What the kernel knows about a TCP connection: which bytes written to it the peer has acknowledged. */
#ifndef SYSLOG3_TCP_H
#define SYSLOG3_TCP_H

#include <stdbool.h>
#include <stddef.h>

/* The number of bytes written to this TCP connection that the peer's kernel has not acknowledged, also
 * after the connection has died; -1 if that is unknown. */
long long syslog3_tcp_unacknowledged(int fd);

/* Whether the connection is closed, so that nothing more will be acknowledged. */
bool syslog3_tcp_is_over(int fd);

/* How many unacknowledged bytes a peer that reset the connection may have read all the same: its kernel
 * delays the acknowledgement of up to a segment, and does not send it with the reset. */
size_t syslog3_tcp_perhaps_read(int fd);

#endif
