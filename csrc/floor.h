/* For the benchmarks: what a message costs in C, which no binding can cost less. */
#ifndef SYSLOG3_FLOOR_H
#define SYSLOG3_FLOOR_H

#include <stddef.h>

/* syslog(3), `times` times, without this package's guard. */
void syslog3_floor_syslog(int priority, const char *message, size_t times);

/* send(2) of the same bytes, `times` times. 0 or an errno. */
int syslog3_floor_send(int fd, const char *bytes, size_t length, size_t times);

/* The same by sendmmsg(2), many at once; ENOSYS where the system has no such call. */
int syslog3_floor_sendmmsg(int fd, const char *bytes, size_t length, size_t times);

#endif
