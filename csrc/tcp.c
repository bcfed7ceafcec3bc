#include "tcp.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#ifdef __linux__
#include <linux/sockios.h>

/* The longest delay of an acknowledgement: Linux's TCP_DELACK_MAX, and as much for the network. */
#define DELAYED_MS 400

static bool is_tcp(int fd)
{
	int domain = AF_UNSPEC, type = 0;
	socklen_t size = sizeof type;
	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) || type != SOCK_STREAM)
		return false;
	size = sizeof domain;
	return !getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) && domain != AF_UNIX;
}

static bool ask(int fd, struct tcp_info *info)
{
	socklen_t size = sizeof *info;
	return !getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, &size);
}

long long syslog3_tcp_unacknowledged(int fd)
{
	int bytes;
	return is_tcp(fd) && !ioctl(fd, SIOCOUTQ, &bytes) ? bytes : -1;
}

bool syslog3_tcp_is_over(int fd)
{
	struct tcp_info info;
	return !ask(fd, &info) || info.tcpi_state == TCP_CLOSE;
}

size_t syslog3_tcp_perhaps_read(int fd)
{
	struct tcp_info info;
	int bytes = 0, unsent = 0;
	if (!ask(fd, &info) || info.tcpi_last_data_sent > DELAYED_MS
		|| ioctl(fd, SIOCOUTQ, &bytes) || ioctl(fd, SIOCOUTQNSD, &unsent) || bytes <= unsent)
		return 0;
	size_t under_way = (size_t)(bytes - unsent);
	return under_way < info.tcpi_snd_mss ? under_way : info.tcpi_snd_mss;
}
#else
long long syslog3_tcp_unacknowledged(int fd)
{
	(void)fd;
	return -1;
}

bool syslog3_tcp_is_over(int fd)
{
	(void)fd;
	return true;
}

size_t syslog3_tcp_perhaps_read(int fd)
{
	(void)fd;
	return 0;
}
#endif
