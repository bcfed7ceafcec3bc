#include "floor.h"

#include <errno.h>
#include <sys/socket.h>
#include <syslog.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* macOS has SO_NOSIGPIPE instead */
#endif

void syslog3_floor_syslog(int priority, const char *message, size_t times)
{
	while (times--)
		syslog(priority, "%s", message);
}

int syslog3_floor_send(int fd, const char *bytes, size_t length, size_t times)
{
	while (times--)
		if (send(fd, bytes, length, MSG_NOSIGNAL) < 0)
			return errno;
	return 0;
}

#ifdef __linux__
#define TOGETHER 128

int syslog3_floor_sendmmsg(int fd, const char *bytes, size_t length, size_t times)
{
	struct iovec part = {(char *)bytes, length};
	struct mmsghdr messages[TOGETHER];
	for (size_t i = 0; i < TOGETHER; i++)
		messages[i] = (struct mmsghdr){.msg_hdr = {.msg_iov = &part, .msg_iovlen = 1}};
	while (times) {
		unsigned count = times < TOGETHER ? (unsigned)times : TOGETHER;
		int sent = sendmmsg(fd, messages, count, MSG_NOSIGNAL);
		if (sent < 0)
			return errno;
		times -= (size_t)sent;
	}
	return 0;
}
#else
int syslog3_floor_sendmmsg(int fd, const char *bytes, size_t length, size_t times)
{
	(void)fd;
	(void)bytes;
	(void)length;
	(void)times;
	return ENOSYS;
}
#endif
