/* State of the process that changes on fork: its PID, and libc's time zone lock. */
#ifndef SYSLOG3_PROCESS_H
#define SYSLOG3_PROCESS_H

#include <time.h>

/* Installs the fork handlers, once per process. Returns 0 or an errno. */
int syslog3_process_watch(void);

int syslog3_process_id(void);

/* Changes in each forked child: what was created in another generation belongs to a parent. */
unsigned syslog3_process_generation(void);

/* The time of day. */
void syslog3_process_now(struct timespec *now);

/* localtime_r(3), and its offset in seconds east of UTC. Never runs while this process forks: the child
 * would inherit libc's time zone lock locked. */
void syslog3_process_localtime(time_t second, struct tm *local, long *offset);

#endif
