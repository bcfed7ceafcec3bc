#include "clock.h"

#if defined(__linux__) || defined(__APPLE__) || defined(__FreeBSD__)
#include <sys/timex.h>
#define HAS_CLOCK_STATE
#endif

long syslog3_clock_error(void)
{
#ifdef HAS_CLOCK_STATE
	struct timex clock = {0};
#ifdef __linux__ /* musl has only this name */
	int state = adjtimex(&clock);
#else
	int state = ntp_adjtime(&clock);
#endif
	if (state == TIME_OK)
		return clock.maxerror;
#endif
	return -1;
}
