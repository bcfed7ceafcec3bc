#include "descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "tcp.h"

#ifdef __linux__
#include <sys/mman.h>
#include <sys/syscall.h>
#endif

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* macOS has SO_NOSIGPIPE instead */
#endif

/* 65535 without the headers of IPv4 and UDP. */
#define LARGEST_UDP 65507

/* af_unix.c of Linux keeps as much of the send buffer for itself. */
#define UNIX_OVERHEAD 32

/* How long until room in a queue, which can't be waited for, may have come. */
#define NAP_MS 1

bool syslog3_descriptor_is_pipe(const struct syslog3_descriptor *descriptor)
{
	return S_ISFIFO(descriptor->type);
}

static int socket_option(int fd, int option, int otherwise)
{
	int value;
	socklen_t size = sizeof value;
	return getsockopt(fd, SOL_SOCKET, option, &value, &size) ? otherwise : value;
}

static int socket_family(int fd)
{
	struct sockaddr_storage name = {0};
	socklen_t size = sizeof name;
	return getsockname(fd, (struct sockaddr *)&name, &size) ? AF_UNSPEC : name.ss_family;
}

static int refuse_signals(int fd)
{
#ifdef SO_NOSIGPIPE
	int on = 1;
	if (setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on))
		return errno;
#endif
	(void)fd;
	return 0;
}

/* The kernel hands out the lowest number that is free, so who closed ours behind our back does not get
 * it again by accident. A fork copies a table as long as the highest number: up to here that can't
 * be measured, at 3072 it is 8 of 122 us. */
#define HIGH 960

/* Numbers below which ours are reserved; each that one of ours has, open or closed behind its back,
 * is no other's of ours. */
#define NUMBERS 2048
static atomic_bool is_claimed[NUMBERS];

static bool is_open(int fd)
{
	return fcntl(fd, F_GETFD) >= 0;
}

static int first_high(void)
{
	struct rlimit limit;
	if (getrlimit(RLIMIT_NOFILE, &limit) || limit.rlim_cur / 4 * 3 > HIGH)
		return HIGH;
	return (int)(limit.rlim_cur / 4 * 3);
}

/* A duplicate with the high number `number`; -1 when somebody else has that. */
static int duplicate_as(int fd, int number)
{
	if (is_open(number) || atomic_exchange(&is_claimed[number], true))
		return -1;
	int copy = fcntl(fd, F_DUPFD_CLOEXEC, number);
	if (copy == number)
		return copy;
	is_claimed[number] = false;
	if (copy >= 0)
		close(copy);
	return -1;
}

/* A duplicate with a number that is handed to nobody by accident; -1 when there is none. */
static int duplicate_high(int fd)
{
	int copy = -1, number = first_high();
	if (fd >= number) /* the low ones are all taken */
		return -1;
	for (; copy < 0 && number < NUMBERS; number++)
		copy = duplicate_as(fd, number);
	return copy;
}

static int duplicate(struct syslog3_descriptor *descriptor, int fd)
{
	int copy = duplicate_high(fd);
	bool is_reserved = copy >= 0;
	if (!is_reserved)
		copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	*descriptor = (struct syslog3_descriptor){.fd = copy, .is_reserved = is_reserved};
	return copy < 0 ? errno : 0;
}

static int identify(struct syslog3_descriptor *descriptor)
{
	struct stat status;
	if (fstat(descriptor->fd, &status))
		return errno;
	descriptor->device = status.st_dev;
	descriptor->inode = status.st_ino;
	descriptor->type = status.st_mode & S_IFMT;
	descriptor->family = AF_UNSPEC;
	descriptor->is_socket = S_ISSOCK(descriptor->type);
	if (!descriptor->is_socket)
		return 0;
	descriptor->socket_type = socket_option(descriptor->fd, SO_TYPE, 0);
	descriptor->family = socket_family(descriptor->fd);
	descriptor->is_tcp = descriptor->socket_type == SOCK_STREAM && descriptor->family != AF_UNIX;
	descriptor->keeps_boundaries = descriptor->socket_type != SOCK_STREAM;
	return refuse_signals(descriptor->fd);
}

int syslog3_descriptor_adopt(struct syslog3_descriptor *descriptor, int fd)
{
	int error = duplicate(descriptor, fd);
	if (error)
		return error;
	error = identify(descriptor);
	if (error)
		syslog3_descriptor_close(descriptor);
	return error;
}

bool syslog3_descriptor_is_what_it_was(const struct syslog3_descriptor *descriptor)
{
	struct stat status;
	return !fstat(descriptor->fd, &status)
		&& status.st_ino == descriptor->inode
		&& status.st_dev == descriptor->device
		&& (status.st_mode & S_IFMT) == descriptor->type;
}

void syslog3_close(const int *fd)
{
	close(*fd);
}

void syslog3_descriptor_close(struct syslog3_descriptor *descriptor)
{
	if (syslog3_descriptor_is_what_it_was(descriptor))
		close(descriptor->fd);
	if (descriptor->is_reserved)
		is_claimed[descriptor->fd] = false;
	descriptor->fd = -1;
	descriptor->is_reserved = false;
}

static int meaning_of(int error)
{
	switch (error) {
	case ETIMEDOUT: /* of the connection, which is lost; ours means that it was only slow */
		return ECONNABORTED;
	case ENOTSOCK:
		return EBADF;
	}
	return error;
}

/* Reads away all that the peer had said before this call, however little time is left: its end comes
 * behind that. What it goes on to say stays unread, so that a peer that never stops can't hold us. */
static ssize_t read_away(int fd)
{
	char stray[4096];
	ssize_t length = recv(fd, stray, sizeof stray, MSG_DONTWAIT);
	int queued;
	if (length <= 0 || ioctl(fd, FIONREAD, &queued))
		return length;
	while (length > 0 && queued >= 0) {
		length = recv(fd, stray, sizeof stray, MSG_DONTWAIT);
		queued -= (int)length;
	}
	return length;
}

int syslog3_descriptor_ask_peer(const struct syslog3_descriptor *descriptor)
{
	ssize_t length = read_away(descriptor->fd);
	if (length == 0)
		return EPIPE;
	if (length > 0 || errno == EAGAIN || errno == EINTR)
		return 0;
	return meaning_of(errno);
}

/* Where SIGPIPE can't be refused it is taken back, unless it was there before. */
static ssize_t write_to_pipe(int fd, const char *bytes, size_t length)
{
	sigset_t sigpipe, before, after, mask;
	sigemptyset(&sigpipe);
	sigaddset(&sigpipe, SIGPIPE);
	sigpending(&before);
	pthread_sigmask(SIG_BLOCK, &sigpipe, &mask);
	ssize_t written = write(fd, bytes, length);
	int error = errno;
	sigpending(&after);
	if (sigismember(&after, SIGPIPE) && !sigismember(&before, SIGPIPE))
		sigwait(&sigpipe, &(int){0});
	pthread_sigmask(SIG_SETMASK, &mask, NULL);
	errno = error;
	return written;
}

static ssize_t write_now(const struct syslog3_descriptor *descriptor, const char *bytes,
	size_t length)
{
	if (descriptor->is_socket)
		return send(descriptor->fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
	if (syslog3_descriptor_is_pipe(descriptor))
		return write_to_pipe(descriptor->fd, bytes, length);
	return write(descriptor->fd, bytes, length);
}

static int wait_for_room(const struct syslog3_descriptor *descriptor,
	struct syslog3_deadline *deadline)
{
	struct pollfd room = {.fd = descriptor->fd, .events = POLLOUT};
	int left = syslog3_deadline_left_ms(deadline);
	if (!left || poll(&room, 1, left) == 0)
		return ETIMEDOUT;
	return syslog3_descriptor_is_ours(descriptor) ? 0 : EBADF;
}

static int nap(const struct syslog3_descriptor *descriptor, struct syslog3_deadline *deadline)
{
	if (!syslog3_deadline_left(deadline))
		return ETIMEDOUT;
	poll(NULL, 0, NAP_MS);
	return syslog3_descriptor_is_ours(descriptor) ? 0 : EBADF;
}

/* 0 when it is worth another try. */
static int wait_after(const struct syslog3_descriptor *descriptor, int error,
	struct syslog3_deadline *deadline)
{
	switch (error) {
	case EINTR:
		return 0;
	case EAGAIN:
		return wait_for_room(descriptor, deadline);
	case ENOBUFS:
		return nap(descriptor, deadline);
	}
	return meaning_of(error);
}

int syslog3_descriptor_write(const struct syslog3_descriptor *descriptor, const char *bytes,
	size_t length, struct syslog3_deadline *deadline, size_t *written)
{
	for (*written = 0; *written < length;) {
		ssize_t more = write_now(descriptor, bytes + *written, length - *written);
		int error = more < 0 ? wait_after(descriptor, errno, deadline) : 0;
		if (error)
			return error;
		if (more > 0)
			*written += (size_t)more;
	}
	return 0;
}

#ifdef __linux__
#define TOGETHER 128

static int send_together(const struct syslog3_descriptor *descriptor, const char *bytes,
	const size_t *ends, size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	struct mmsghdr messages[TOGETHER];
	struct iovec parts[TOGETHER];
	for (size_t i = 0, begin = 0; i < count; begin = ends[i++]) {
		parts[i] = (struct iovec){(char *)bytes + begin, ends[i] - begin};
		messages[i] = (struct mmsghdr){.msg_hdr = {.msg_iov = &parts[i], .msg_iovlen = 1}};
	}
	for (*sent = 0; *sent < count;) {
		int more = sendmmsg(descriptor->fd, messages + *sent, (unsigned)(count - *sent),
			MSG_DONTWAIT | MSG_NOSIGNAL);
		int error = more < 0 ? wait_after(descriptor, errno, deadline) : 0;
		if (error)
			return error;
		if (more > 0 && (*sent += (size_t)more) < count)
			/* The queue is full, most likely. If it is not, the next call says what it is. */
			wait_for_room(descriptor, deadline);
	}
	return 0;
}
#endif

static int send_singly(const struct syslog3_descriptor *descriptor, const char *bytes,
	const size_t *ends, size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
	for (*sent = 0; *sent < count;) {
		size_t begin = *sent ? ends[*sent - 1] : 0;
		bool is_sent = write_now(descriptor, bytes + begin, ends[*sent] - begin) >= 0;
		int error = is_sent ? 0 : wait_after(descriptor, errno, deadline);
		if (error)
			return error;
		*sent += is_sent;
	}
	return 0;
}

int syslog3_descriptor_send_each(const struct syslog3_descriptor *descriptor, const char *bytes,
	const size_t *ends, size_t count, struct syslog3_deadline *deadline, size_t *sent)
{
#ifdef __linux__
	/* Not UDP: sendmmsg() swallows an ICMP error that comes up after its first datagram. */
	if (1 < count && count <= TOGETHER && descriptor->family == AF_UNIX)
		return send_together(descriptor, bytes, ends, count, deadline, sent);
#endif
	return send_singly(descriptor, bytes, ends, count, deadline, sent);
}

#if defined SYS_memfd_create && defined F_ADD_SEALS && defined MFD_ALLOW_SEALING
/* journald maps a file that nobody can change any more, whoever it is from. */
static int sealed_file(const char *bytes, size_t length)
{
	int file = (int)syscall(SYS_memfd_create, "syslog3", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	if (file < 0)
		return -1;
	for (size_t written = 0; written < length;) {
		ssize_t more = write(file, bytes + written, length - written);
		if (more < 0 && errno != EINTR)
			goto failed;
		if (more > 0)
			written += (size_t)more;
	}
	if (!fcntl(file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE))
		return file;
failed:;
	int error = errno;
	close(file);
	errno = error;
	return -1;
}

static int pass_file(const struct syslog3_descriptor *descriptor, int file,
	struct syslog3_deadline *deadline)
{
	union {
		struct cmsghdr header;
		char bytes[CMSG_SPACE(sizeof file)];
	} control = {.header = {
		.cmsg_len = CMSG_LEN(sizeof file),
		.cmsg_level = SOL_SOCKET,
		.cmsg_type = SCM_RIGHTS,
	}};
	memcpy(CMSG_DATA(&control.header), &file, sizeof file);
	struct msghdr message = {.msg_control = &control, .msg_controllen = sizeof control};
	int error = 0;
	while (!error && sendmsg(descriptor->fd, &message, MSG_DONTWAIT | MSG_NOSIGNAL) < 0)
		error = wait_after(descriptor, errno, deadline);
	return error;
}

int syslog3_descriptor_send_file(const struct syslog3_descriptor *descriptor, const char *bytes,
	size_t length, struct syslog3_deadline *deadline)
{
	int file = sealed_file(bytes, length);
	if (file < 0)
		return errno;
	int error = pass_file(descriptor, file, deadline);
	close(file);
	return error;
}
#else
int syslog3_descriptor_send_file(const struct syslog3_descriptor *descriptor, const char *bytes,
	size_t length, struct syslog3_deadline *deadline)
{
	(void)descriptor, (void)bytes, (void)length, (void)deadline;
	return EMSGSIZE;
}
#endif

size_t syslog3_descriptor_largest_datagram(const struct syslog3_descriptor *descriptor)
{
	if (descriptor->family != AF_UNIX)
		return LARGEST_UDP;
	int size = socket_option(descriptor->fd, SO_SNDBUF, LARGEST_UDP);
	return size > UNIX_OVERHEAD ? (size_t)size - UNIX_OVERHEAD : 0;
}

bool syslog3_descriptor_shut_down(const struct syslog3_descriptor *descriptor)
{
	return !shutdown(descriptor->fd, SHUT_WR);
}
