/* The guard: all of this package's calls of libc's syslog(3) go through here, under one lock. */
#ifndef SYSLOG3_GUARD_H
#define SYSLOG3_GUARD_H

#include <stdint.h>
#include <syslog.h>

/* The number of priorities: all combinations of the bits of a level and a facility. */
#define SYSLOG3_PRIORITIES ((LOG_FACMASK | LOG_PRIMASK) + 1)

/* An ident with its options and facility. libc has one log for the whole process, which any number of
 * owners share: each message is sent with its owner's ident, options and facility. */
struct syslog3_owner;

/* Whether this system has a syslog(3). Where it has none, all messages are diverted from the start, to
 * SYSLOG3_FIRST_DIVERSION. */
int syslog3_has_libc(void);
#define SYSLOG3_FIRST_DIVERSION 1

/* Installs the fork handlers, once per process. Returns 0 or an errno. */
int syslog3_init(void);

/* A fork waits for the message that is inside libc. A thread that is about to fork may wait for it
 * here, without stopping the others, and holds the guard's lock afterwards: 0, or ETIMEDOUT. The fork,
 * or syslog3_fork_end(), releases it. A fork by C code that does not call this waits for one second; if
 * libc is busy for longer, its lock stays locked in the child, where calls that need it return
 * EDEADLK. */
int syslog3_fork_begin(int64_t timeout_us);
void syslog3_fork_end(void);

/* An owner with libc's defaults; NULL if out of memory. */
struct syslog3_owner *syslog3_owner_new(void);

/* Returns the owner, which from now on takes one more syslog3_owner_free() to go away. */
struct syslog3_owner *syslog3_owner_share(struct syslog3_owner *owner);
void syslog3_owner_free(struct syslog3_owner *owner);

/* openlog(3) for this owner. `ident` is copied; NULL leaves it to libc. 0, ENOMEM or EDEADLK. */
int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility);

/* syslog(3) with this owner's ident, whatever the process's mask: owners have masks of their own, which
 * the caller has applied. 0 or EDEADLK. */
int syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message);

/* closelog(3), unless libc's log is another owner's by now. The next message opens it again. */
void syslog3_owner_closelog(struct syslog3_owner *owner);

/* The process's own log, which the module-level functions use. 0, ENOMEM, EDEADLK, or ENOTCONN while
 * its messages are diverted. */
int syslog3_openlog(const char *ident, int option, int facility);
int syslog3_is_open(void);
void syslog3_closelog(void);

/* Closes the process's own log, and diverts its messages: `to` is a number that the caller gives to
 * their new destination, or 0 for libc. Returns the previous number. */
int syslog3_divert(int to);
int syslog3_diversion(void);

int syslog3_setlogmask(int mask);

/* syslog(3). 0, or an errno if nothing was logged: ENOTCONN while the log is not open, EDEADLK. */
int syslog3_syslog(int priority, const char *message);

/* Whether the mask blocks `priority`. */
int syslog3_is_masked(int priority);

/* The levels that the mask blocks, as bits; none while the log is closed. */
int syslog3_stopped_levels(void);

/* The address of Python's own table of the mask, stored here for all interpreters; may be NULL. */
extern void *syslog3_mask_table;

/* Keeps `table` up to date from now on: table[priority] is 1 if the log is open and its mask blocks the
 * priority, else 0, for each of the SYSLOG3_PRIORITIES. The caller must keep the memory until the next
 * call; NULL only ends this. */
void syslog3_watch_mask(unsigned char *table);

/* LOG_MASK and LOG_UPTO, defined for every int. */
int syslog3_log_mask(int pri);
int syslog3_log_upto(int pri);

#endif
