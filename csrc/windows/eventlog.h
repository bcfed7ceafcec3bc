/* Windows' event log. */
#ifndef SYSLOG3_EVENTLOG_H
#define SYSLOG3_EVENTLOG_H

#include <stddef.h>

/* How many categories messages.mc has. */
#define SYSLOG3_CATEGORIES 25

struct syslog3_eventlog;

/* Opens the log for events of `source`, in UTF-8. NULL when that can't be: `*error` is Windows' number. */
struct syslog3_eventlog *syslog3_eventlog_open(const char *source, unsigned long *error);
void syslog3_eventlog_close(struct syslog3_eventlog *log);

/* Reports a message in UTF-8 without a NUL; one that is too long is cut, and ends in a mark. `priority`
 * has a level and a facility. 0 or Windows' number. For any number of threads. */
unsigned long syslog3_eventlog_report(struct syslog3_eventlog *log, int priority, const char *text,
	size_t length);

#endif
