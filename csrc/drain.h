/* For the benchmarks: a receiver that is never what the sender waits for. */
#ifndef SYSLOG3_DRAIN_H
#define SYSLOG3_DRAIN_H

/* Receives the datagrams that arrive on `fd`, and forgets them, until that fails. Its errno. */
int syslog3_drain(int fd);

#endif
