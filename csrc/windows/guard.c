/* Windows has no syslog(3): of the process's own log there is the mask, and where messages go instead. */
#include "guard.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>

static atomic_int diversion = SYSLOG3_FIRST_DIVERSION;
static atomic_int mask = LOG_UPTO(LOG_DEBUG);

void *syslog3_mask_table;

int syslog3_has_libc(void)
{
	return 0;
}

int syslog3_init(void)
{
	return 0;
}

int syslog3_openlog(const char *ident, int option, int facility)
{
	(void)ident, (void)option, (void)facility;
	return ENOTCONN;
}

int syslog3_syslog(int priority, const char *message)
{
	(void)priority, (void)message;
	return ENOTCONN;
}

int syslog3_is_open(void)
{
	return 0;
}

void syslog3_closelog(void)
{
}

int syslog3_divert(int to)
{
	return atomic_exchange(&diversion, to);
}

int syslog3_diversion(void)
{
	return diversion;
}

int syslog3_setlogmask(int new_mask)
{
	return new_mask ? atomic_exchange(&mask, new_mask) : mask;
}

int syslog3_is_masked(int priority)
{
	return !(mask & LOG_MASK(priority & LOG_PRIMASK));
}

/* None, as everywhere while messages are diverted. */
int syslog3_stopped_levels(void)
{
	return 0;
}

void syslog3_watch_mask(unsigned char *stopped)
{
	(void)stopped;
}

int syslog3_log_mask(int pri)
{
	return (int)(1u << ((unsigned)pri & 31));
}

int syslog3_log_upto(int pri)
{
	return (int)((1u << (((unsigned)pri + 1) & 31)) - 1);
}
