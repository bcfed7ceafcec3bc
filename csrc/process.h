/* What a fork changes, and what it must not find half done. */
#ifndef SYSLOG3_PROCESS_H
#define SYSLOG3_PROCESS_H

#include <time.h>

/* Installs the fork handlers, once per process. 0 or an errno. */
int syslog3_process_watch(void);

int syslog3_process_id(void);

/* Another number in each child: what was made under another one belongs to a parent. */
unsigned syslog3_process_generation(void);

/* The time of day. */
void syslog3_process_now(struct timespec *now);

/* localtime_r(3), and how many seconds east of UTC that is. Never inside libc while this process forks:
 * the child would inherit libc's lock locked. */
void syslog3_process_localtime(time_t second, struct tm *local, long *offset);

#endif
