/* What the kernel says of its own clock: adjtimex(2). */
#ifndef SYSLOG3_CLOCK_H
#define SYSLOG3_CLOCK_H

/* How many microseconds the clock may be off; -1 when nothing keeps it synchronized. */
long syslog3_clock_error(void);

#endif
