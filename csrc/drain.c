#include "drain.h"

#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>

#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>
#endif

/* How often to poll an empty queue before blocking: waking a receiver costs the sender time. */
#define LOOKS 2000
#define CHUNK (1 << 16)
#define TOGETHER 64
/* RFC 8446, 5.1: content type, version, and two bytes of length; the type of application data. */
#define RECORD_HEADER 5
#define APPLICATION_DATA 23

struct syslog3_drained {
	atomic_size_t messages;
	atomic_size_t bytes;
	atomic_size_t longest;
	atomic_size_t at_empty;
};

struct arrived {
	size_t messages;
	size_t bytes;
	bool was_all; /* the queue is empty now */
};

/* The state of a stream; for datagrams only the buffer is used. */
struct stream {
	unsigned char bytes[CHUNK];
	int terminator; /* -1 until the first one arrives */
	unsigned char header[RECORD_HEADER];
	size_t header_length;
	size_t rest_of_record;
};

/* Receives what is there, without blocking. 0 or an errno; EPIPE at the end of a stream. */
typedef int take(int fd, struct stream *stream, struct arrived *arrived);

size_t syslog3_drained_size(void)
{
	return sizeof(struct syslog3_drained);
}

size_t syslog3_drained_messages(const struct syslog3_drained *drained)
{
	return drained->messages;
}

size_t syslog3_drained_bytes(const struct syslog3_drained *drained)
{
	return drained->bytes;
}

size_t syslog3_drained_longest(const struct syslog3_drained *drained)
{
	return drained->longest;
}

size_t syslog3_drained_at_empty(const struct syslog3_drained *drained)
{
	return drained->at_empty;
}

void syslog3_drained_forget_longest(struct syslog3_drained *drained)
{
	drained->longest = 0;
}

static void end_with_parent(void)
{
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

static bool is_stream(int fd)
{
	int type = 0;
	socklen_t size = sizeof type;
	getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size);
	return type == SOCK_STREAM;
}

static int first_control(const unsigned char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (bytes[i] < ' ')
			return bytes[i];
	return -1;
}

static size_t count_terminators(struct stream *stream, const unsigned char *bytes, size_t length)
{
	const unsigned char *end = bytes + length;
	size_t ends = 0;
	if (stream->terminator < 0)
		stream->terminator = first_control(bytes, length);
	if (stream->terminator < 0)
		return 0;
	while ((bytes = memchr(bytes, stream->terminator, (size_t)(end - bytes)))) {
		ends++;
		if (++bytes == end)
			break;
	}
	return ends;
}

static size_t count_records(struct stream *stream, const unsigned char *bytes, size_t length)
{
	size_t records = 0;
	while (length) {
		size_t skip = stream->rest_of_record < length ? stream->rest_of_record : length;
		stream->rest_of_record -= skip;
		bytes += skip;
		length -= skip;
		if (!length)
			break;
		stream->header[stream->header_length++] = *bytes++;
		length--;
		if (stream->header_length == RECORD_HEADER) {
			stream->header_length = 0;
			stream->rest_of_record = (size_t)stream->header[3] << 8 | stream->header[4];
			records += stream->header[0] == APPLICATION_DATA;
		}
	}
	return records;
}

static int take_chunk(int fd, struct stream *stream, struct arrived *arrived,
	size_t count(struct stream *stream, const unsigned char *bytes, size_t length))
{
	ssize_t received = recv(fd, stream->bytes, sizeof stream->bytes, MSG_DONTWAIT);
	if (received < 0)
		return errno;
	if (received == 0)
		return EPIPE;
	arrived->bytes = (size_t)received;
	arrived->messages = count(stream, stream->bytes, arrived->bytes);
	arrived->was_all = arrived->bytes < sizeof stream->bytes;
	return 0;
}

static int take_lines(int fd, struct stream *stream, struct arrived *arrived)
{
	return take_chunk(fd, stream, arrived, count_terminators);
}

static int take_records(int fd, struct stream *stream, struct arrived *arrived)
{
	return take_chunk(fd, stream, arrived, count_records);
}

#ifdef __linux__
/* Reads one byte of each: with MSG_TRUNC the kernel drops the rest, and still returns the length. */
static int take_datagrams(int fd, struct stream *stream, struct arrived *arrived)
{
	struct iovec part = {stream->bytes, 1};
	struct mmsghdr messages[TOGETHER];
	for (size_t i = 0; i < TOGETHER; i++)
		messages[i] = (struct mmsghdr){.msg_hdr = {.msg_iov = &part, .msg_iovlen = 1}};
	int received = recvmmsg(fd, messages, TOGETHER, MSG_DONTWAIT | MSG_TRUNC, NULL);
	if (received < 0)
		return errno;
	arrived->was_all = received < TOGETHER;
	for (int i = 0; i < received; i++) {
		arrived->bytes += messages[i].msg_len;
		arrived->messages += messages[i].msg_len > 0;
	}
	return 0;
}
#else
static int take_datagrams(int fd, struct stream *stream, struct arrived *arrived)
{
	ssize_t received = recv(fd, stream->bytes, sizeof stream->bytes, MSG_DONTWAIT);
	if (received < 0)
		return errno;
	arrived->messages = received > 0;
	arrived->bytes = (size_t)received;
	return 0;
}
#endif

static take *taking(int fd, int ends)
{
	if (!is_stream(fd))
		return take_datagrams;
	return ends == SYSLOG3_ENDS_RECORD ? take_records : take_lines;
}

static void note(struct syslog3_drained *drained, const struct arrived *arrived, size_t row)
{
	size_t longest = drained->longest;
	while (row > longest && !atomic_compare_exchange_weak(&drained->longest, &longest, row))
		;
	drained->bytes += arrived->bytes;
	drained->messages += arrived->messages;
}

int syslog3_drain(int fd, int ends, struct syslog3_drained *drained)
{
	struct stream stream = {.terminator = -1};
	take *take = taking(fd, ends);
	struct pollfd more = {.fd = fd, .events = POLLIN};
	size_t row = 0;
	end_with_parent();
	for (int looks = 0;; looks++) {
		struct arrived arrived = {.was_all = false};
		int error = take(fd, &stream, &arrived);
		if (!error) {
			note(drained, &arrived, row += arrived.messages);
			looks = 0;
		} else if (error == EPIPE) {
			return 0;
		} else if (error != EAGAIN && error != EINTR) {
			return error;
		} else {
			drained->at_empty = drained->messages;
			if (looks > LOOKS)
				looks = poll(&more, 1, -1) < 0;
		}
		if (error || arrived.was_all)
			row = 0;
	}
}
