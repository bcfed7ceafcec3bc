/* A way to libc's syslog(3). */
#ifndef SYSLOG3_LIBC_WAY_H
#define SYSLOG3_LIBC_WAY_H

#include "counter.h"
#include "guard.h"
#include "way.h"

/* For the owner's messages of one priority, which `counter` counts. A message waits as long as libc does.
 * One with a NUL in it, which libc would take for the end, finds SYSLOG3_NO_WAY. NULL when memory is
 * short. */
struct syslog3_way *syslog3_libc_way(struct syslog3_owner *owner, struct syslog3_counter *counter,
	int priority);

#endif
