/* Windows' sockets are left to Python: see syslog3/windows/channel.py. */
#include "channel.h"

int syslog3_channel_send(struct syslog3_channel *channel, int priority, const char *text,
	size_t length, int64_t timeout_us)
{
	(void)channel, (void)priority, (void)text, (void)length, (void)timeout_us;
	return SYSLOG3_NO_CHANNEL;
}
