#include "drain.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>

#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>
#endif

/* How often it looks in vain before it sleeps: to wake it is work for the sender. */
#define LOOKS 2000

static void end_with_parent(void)
{
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

static int is_stream(int fd)
{
	int type = 0;
	socklen_t size = sizeof type;
	getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size);
	return type == SOCK_STREAM;
}

int syslog3_drain(int fd)
{
	static char bytes[1 << 16];
	/* One byte of a datagram is enough: the kernel drops the rest unread. */
	size_t size = is_stream(fd) ? sizeof bytes : 1;
	struct pollfd more = {.fd = fd, .events = POLLIN};
	end_with_parent();
	for (int looks = 0;; looks++) {
		ssize_t received = recv(fd, bytes, size, MSG_DONTWAIT);
		if (received == 0 && size > 1)
			return 0;
		if (received >= 0)
			looks = 0;
		else if (errno != EAGAIN && errno != EINTR)
			return errno;
		else if (looks > LOOKS)
			looks = poll(&more, 1, -1) < 0;
	}
}
