/* For the benchmarks: the cost of a message in C, a lower bound for any binding. */
#ifndef SYSLOG3_FLOOR_H
#define SYSLOG3_FLOOR_H

#include <stddef.h>

/* Calls syslog(3) `times` times, without this package's guard. */
void syslog3_floor_syslog(int priority, const char *message, size_t times);

/* Calls send(2) `times` times with the same bytes. 0 or an errno. */
int syslog3_floor_send(int fd, const char *bytes, size_t length, size_t times);

/* The same with sendmmsg(2), many messages per call; ENOSYS if the system lacks it. */
int syslog3_floor_sendmmsg(int fd, const char *bytes, size_t length, size_t times);

#endif
