/* The guard: everything this package does to libc's syslog(3) passes through here. */
#ifndef SYSLOG3_GUARD_H
#define SYSLOG3_GUARD_H

#include <stdint.h>
#include <syslog.h>

/* How many different priorities there are: every bit that a level or a facility may use. */
#define SYSLOG3_PRIORITIES ((LOG_FACMASK | LOG_PRIMASK) + 1)

/* An ident with its options and facility. Any number of owners share the one log that libc has;
 * each message goes out under its owner's. */
struct syslog3_owner;

/* Whether this system has a syslog(3). Where it has none, all messages are diverted from the start, to
 * SYSLOG3_FIRST_DIVERSION. */
int syslog3_has_libc(void);
#define SYSLOG3_FIRST_DIVERSION 1

/* Installs the fork handlers, once per process. 0 or an errno. */
int syslog3_init(void);

/* A fork waits for the message that is inside libc. Whoever is about to fork may wait here, where
 * others can go on: 0, or ETIMEDOUT. The fork itself, or syslog3_fork_end(), ends what it began. A fork
 * without this, by C, waits a second; if libc is busy for longer, its lock is held for ever in the
 * child, and what would need it is EDEADLK there. */
int syslog3_fork_begin(int64_t timeout_us);
void syslog3_fork_end(void);

/* An owner with libc's own defaults, or NULL when memory is short. */
struct syslog3_owner *syslog3_owner_new(void);
void syslog3_owner_free(struct syslog3_owner *owner);

/* openlog(3) for this owner: `ident` is copied; NULL lets libc decide. 0, ENOMEM or EDEADLK. */
int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility);

/* syslog(3) under this owner's ident, whatever the process's mask: an owner has a mask of its own,
 * and whoever calls has applied it. 0 or EDEADLK. */
int syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message);

/* The process's own log, behind the module-level functions. 0, ENOMEM, EDEADLK, or ENOTCONN while its
 * messages are diverted. */
int syslog3_openlog(const char *ident, int option, int facility);
int syslog3_is_open(void);
void syslog3_closelog(void);

/* Closes the process's own log, whose messages go elsewhere from now on: `to` is a number that says
 * where, 0 being libc. Returns the number of before. */
int syslog3_divert(int to);
int syslog3_diversion(void);

int syslog3_setlogmask(int mask);

/* syslog(3). 0, or nothing was logged: ENOTCONN when nobody has opened the log yet, EDEADLK. */
int syslog3_syslog(int priority, const char *message);

/* Whether the mask stops `priority`. */
int syslog3_is_masked(int priority);

/* The levels that the mask stops while the log is open, as bits; none while it is closed. */
int syslog3_stopped_levels(void);

/* A place for the table that Python keeps of the mask, where it keeps one itself. */
extern void *syslog3_mask_table;

/* From now on `table[priority]` is 1 for each of the SYSLOG3_PRIORITIES that the mask stops
 * while the log is open, else 0, whoever changes the mask. NULL ends it. The caller keeps the
 * memory until then. */
void syslog3_watch_mask(unsigned char *table);

/* LOG_MASK and LOG_UPTO, defined for every int. */
int syslog3_log_mask(int pri);
int syslog3_log_upto(int pri);

#endif
