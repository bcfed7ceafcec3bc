/* No process forks here. */
#include "process.h"

#include <stdint.h>
#include <windows.h>

/* FILETIME counts in units of 100 ns from 1601 on. Source: Microsoft's documentation of it. */
#define UNITS_PER_SECOND 10000000
#define SECONDS_FROM_1601_TO_1970 11644473600

int syslog3_process_watch(void)
{
	return 0;
}

int syslog3_process_id(void)
{
	return (int)GetCurrentProcessId();
}

unsigned syslog3_process_generation(void)
{
	return 0;
}

void syslog3_process_now(struct timespec *now)
{
	FILETIME time;
	GetSystemTimePreciseAsFileTime(&time);
	int64_t units = (int64_t)time.dwHighDateTime << 32 | time.dwLowDateTime;
	now->tv_sec = units / UNITS_PER_SECOND - SECONDS_FROM_1601_TO_1970;
	now->tv_nsec = (long)(units % UNITS_PER_SECOND * 100);
}

void syslog3_process_localtime(time_t second, struct tm *local, long *offset)
{
	localtime_s(local, &second);
	struct tm as_if_utc = *local;
	*offset = (long)(_mkgmtime(&as_if_utc) - second);
}
