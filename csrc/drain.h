/* For the benchmarks: a receiver that is never what the sender waits for. */
#ifndef SYSLOG3_DRAIN_H
#define SYSLOG3_DRAIN_H

/* Receives what arrives on `fd`, a datagram socket or a connected stream, and forgets it, until
 * that fails or ends, or the parent process does. 0 or an errno. */
int syslog3_drain(int fd);

#endif
