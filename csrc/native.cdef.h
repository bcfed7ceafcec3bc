/* What Python sees of the C beside this file. Read by build_native.py; the headers say what each does. */

/* guard.h */
#define SYSLOG3_PRIORITIES ...

struct syslog3_owner;

int syslog3_init(void);

struct syslog3_owner *syslog3_owner_new(void);
void syslog3_owner_free(struct syslog3_owner *owner);
int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility);
void syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message);

int syslog3_openlog(const char *ident, int option, int facility);
int syslog3_syslog(int priority, const char *message);
int syslog3_is_open(void);
void syslog3_closelog(void);
int syslog3_setlogmask(int mask);
int syslog3_is_masked(int priority);
extern void *syslog3_mask_table;
void syslog3_watch_mask(unsigned char *stopped);

int syslog3_log_mask(int pri);
int syslog3_log_upto(int pri);

/* constants.h */
const char *syslog3_constant_name(int i);
int syslog3_constant_value(int i);
const char *syslog3_path_log(void);

/* drain.h */
int syslog3_drain(int fd);
