#include "eventlog.h"

#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <windows.h>

/* What an insertion string may have. Source: Microsoft's documentation of ReportEventW. */
#define LIMIT 31839

/* In bytes: a unit of UTF-16 takes three in UTF-8 at most, so whatever is longer is cut anyway. */
#define ENOUGH (4 * LIMIT)

#define TRUNCATED L"[truncated]"
#define TRUNCATED_LENGTH (sizeof TRUNCATED / sizeof(wchar_t) - 1)

/* Categories count from 1, and so do the messages from here on, one for each facility. */
#define FIRST_MESSAGE 128

struct syslog3_eventlog {
	HANDLE handle;
};

/* Each level's type and each facility's category are Sys::Syslog's. Source: its win32/Win32.pm. */
static const WORD types[] = {
	[LOG_EMERG] = EVENTLOG_ERROR_TYPE,
	[LOG_ALERT] = EVENTLOG_ERROR_TYPE,
	[LOG_CRIT] = EVENTLOG_ERROR_TYPE,
	[LOG_ERR] = EVENTLOG_ERROR_TYPE,
	[LOG_WARNING] = EVENTLOG_WARNING_TYPE,
	[LOG_NOTICE] = EVENTLOG_WARNING_TYPE,
	[LOG_INFO] = EVENTLOG_INFORMATION_TYPE,
	[LOG_DEBUG] = EVENTLOG_INFORMATION_TYPE,
};

static const WORD categories[LOG_NFACILITIES] = {
	[LOG_KERN >> 3] = 1,
	[LOG_USER >> 3] = 2,
	[LOG_MAIL >> 3] = 3,
	[LOG_DAEMON >> 3] = 4,
	[LOG_AUTH >> 3] = 5,
	[LOG_SYSLOG >> 3] = 6,
	[LOG_LPR >> 3] = 7,
	[LOG_NEWS >> 3] = 8,
	[LOG_UUCP >> 3] = 9,
	[LOG_CRON >> 3] = 10,
	[LOG_AUTHPRIV >> 3] = 11,
	[LOG_FTP >> 3] = 12,
	[LOG_LOCAL0 >> 3] = 13,
	[LOG_LOCAL1 >> 3] = 14,
	[LOG_LOCAL2 >> 3] = 15,
	[LOG_LOCAL3 >> 3] = 16,
	[LOG_LOCAL4 >> 3] = 17,
	[LOG_LOCAL5 >> 3] = 18,
	[LOG_LOCAL6 >> 3] = 19,
	[LOG_LOCAL7 >> 3] = 20,
	[LOG_NETINFO >> 3] = 21,
	[LOG_REMOTEAUTH >> 3] = 22,
	[LOG_RAS >> 3] = 23,
	[LOG_INSTALL >> 3] = 24,
	[LOG_LAUNCHD >> 3] = 25,
};

_Static_assert(sizeof categories / sizeof *categories == SYSLOG3_CATEGORIES, "one for each facility");

/* The text in UTF-16, or NULL when memory is short. */
static wchar_t *widened(const char *text, int length)
{
	int units = length ? MultiByteToWideChar(CP_UTF8, 0, text, length, NULL, 0) : 0;
	wchar_t *wide = malloc(((size_t)units + 1) * sizeof *wide);
	if (!wide)
		return NULL;
	if (units)
		MultiByteToWideChar(CP_UTF8, 0, text, length, wide, units);
	wide[units] = L'\0';
	return wide;
}

static void shorten(wchar_t *text)
{
	if (wcslen(text) <= LIMIT)
		return;
	size_t end = LIMIT - TRUNCATED_LENGTH;
	if (IS_HIGH_SURROGATE(text[end - 1]))
		end--;
	memcpy(text + end, TRUNCATED, sizeof TRUNCATED);
}

struct syslog3_eventlog *syslog3_eventlog_open(const char *source, unsigned long *error)
{
	struct syslog3_eventlog *log = malloc(sizeof *log);
	wchar_t *name = widened(source, (int)strlen(source));
	*error = ERROR_NOT_ENOUGH_MEMORY;
	if (log && name) {
		log->handle = RegisterEventSourceW(NULL, name);
		*error = log->handle ? 0 : GetLastError();
	}
	free(name);
	if (!*error)
		return log;
	free(log);
	return NULL;
}

void syslog3_eventlog_close(struct syslog3_eventlog *log)
{
	DeregisterEventSource(log->handle);
	free(log);
}

static WORD category(int priority)
{
	int facility = (priority & LOG_FACMASK) >> 3;
	return categories[facility < LOG_NFACILITIES ? facility : LOG_USER >> 3];
}

unsigned long syslog3_eventlog_report(struct syslog3_eventlog *log, int priority, const char *text,
	size_t length)
{
	wchar_t *wide = widened(text, length < ENOUGH ? (int)length : ENOUGH);
	if (!wide)
		return ERROR_NOT_ENOUGH_MEMORY;
	shorten(wide);
	const wchar_t *strings[] = {wide};
	DWORD message = FIRST_MESSAGE - 1 + category(priority);
	BOOL is_reported = ReportEventW(log->handle, types[priority & LOG_PRIMASK], category(priority),
		message, NULL, 1, 0, strings, NULL);
	unsigned long error = is_reported ? 0 : GetLastError();
	free(wide);
	return error;
}
