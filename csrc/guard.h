/* The guard: everything this package does to libc's syslog(3) passes through here. */
#ifndef SYSLOG3_GUARD_H
#define SYSLOG3_GUARD_H

#include <syslog.h>

/* How many different priorities there are: every bit that a level or a facility may use. */
#define SYSLOG3_PRIORITIES ((LOG_FACMASK | LOG_PRIMASK) + 1)

/* An ident with its options and facility. Any number of owners share the one log that libc has;
 * each message goes out under its owner's. */
struct syslog3_owner;

/* Installs the fork handlers, once per process. 0 or an errno. */
int syslog3_init(void);

/* An owner with libc's own defaults, or NULL when memory is short. */
struct syslog3_owner *syslog3_owner_new(void);
void syslog3_owner_free(struct syslog3_owner *owner);

/* openlog(3) for this owner: `ident` is copied; NULL lets libc decide. 0 or ENOMEM. */
int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility);

/* syslog(3) under this owner's ident, whatever the process's mask: an owner has a mask of its own,
 * and whoever calls has applied it. */
void syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message);

/* The process's own log, behind the module-level functions. */
int syslog3_openlog(const char *ident, int option, int facility);
int syslog3_is_open(void);
void syslog3_closelog(void);
int syslog3_setlogmask(int mask);

/* syslog(3). 0, or ENOTCONN when nobody has opened the log yet, and then nothing was logged. */
int syslog3_syslog(int priority, const char *message);

/* Whether the mask stops `priority`. */
int syslog3_is_masked(int priority);

/* The levels that the mask stops while the log is open, as bits; none while it is closed. */
int syslog3_stopped_levels(void);

/* A place for the table that Python keeps of the mask, where it keeps one itself. */
extern void *syslog3_mask_table;

/* From now on `stopped[priority]` is 1 for each of the SYSLOG3_PRIORITIES that the mask stops
 * while the log is open, else 0, whoever changes the mask. NULL ends it. The caller keeps the
 * memory until then. */
void syslog3_watch_mask(unsigned char *stopped);

/* LOG_MASK and LOG_UPTO, defined for every int. */
int syslog3_log_mask(int pri);
int syslog3_log_upto(int pri);

#endif
