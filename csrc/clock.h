/* The accuracy of the system clock, according to the kernel: adjtimex(2). */
#ifndef SYSLOG3_CLOCK_H
#define SYSLOG3_CLOCK_H

/* The maximum error of the clock in microseconds; -1 if it is not synchronized. */
long syslog3_clock_error(void);

#endif
