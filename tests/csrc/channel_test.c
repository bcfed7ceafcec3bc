/* The channel on real sockets, pipes and files: `channel_test` runs all tests, `channel_test NAME...`
 * some. Links with -Wl,--wrap=NAME for malloc and calloc, so that memory can be made short; send, whose
 * ENOBUFS no socket of Linux gives at will; and pthread_cond_timedwait, to hold up a thread there. */
#include "channel.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "check.h"
#include "deadline.h"
#include "descriptor.h"
#include "flight.h"
#include "run.h"
#include "tcp.h"
#include "turn.h"

#define MS 1000
#define LONG_TIME (60000 * MS)

/* By how much a call may be late, beside waiting for a CPU: the contract's number, which a sanitizer
 * makes larger. */
#ifndef SLACK_MS
#define SLACK_MS 50
#endif

static long long now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

/* Time that this thread could have run, had another not had its CPU: no timeout can limit that.
 * The second field of schedstat, see the kernel's sched-stats.rst; 0 where there is none. */
static long long queued_ms(void)
{
	long long running, queued = 0;
	FILE *file = fopen("/proc/thread-self/schedstat", "r");
	if (!file)
		return 0;
	if (fscanf(file, "%lld %lld", &running, &queued) != 2)
		queued = 0;
	fclose(file);
	return queued / 1000000;
}

struct stopwatch {
	long long began;
	long long queued;
};

static struct stopwatch start_stopwatch(void)
{
	return (struct stopwatch){.began = now_ms(), .queued = queued_ms()};
}

/* The most bytes that malloc() was asked for at once. */
static atomic_size_t largest_allocation;

/* A pair of descriptors with a channel on one of them */

struct line {
	int ours;
	int theirs;
	struct syslog3_counter *counter;
	struct syslog3_channel *channel;
};

static struct syslog3_channel *open_channel(int fd, int format, int framing,
	struct syslog3_counter *counter)
{
	struct syslog3_wire *wire = syslog3_wire_new(format, framing, 1, LOG_USER, "test", "host");
	CHECK(wire);
	struct syslog3_channel *channel = syslog3_channel_new(fd, wire, counter, 1);
	CHECK(channel);
	syslog3_wire_free(wire);
	return channel;
}

static bool is_same_file(int one, int other)
{
	struct stat status, others;
	return !fstat(one, &status) && !fstat(other, &others) && status.st_ino == others.st_ino
		&& status.st_dev == others.st_dev && one != other;
}

/* The channel's own number for `fd`: the highest. */
static int number_of(int fd)
{
	int number = 4096;
	while (number > fd && !is_same_file(number, fd))
		number--;
	CHECK(number > fd);
	return number;
}

static struct line open_line(const int pair[2], int format, int framing)
{
	struct line line = {.theirs = pair[1]};
	line.counter = syslog3_counter_new();
	CHECK(line.counter);
	line.channel = open_channel(pair[0], format, framing, line.counter);
	line.ours = number_of(pair[0]);
	close(pair[0]);
	return line;
}

static struct line unix_line(int type, int format, int framing)
{
	int pair[2];
	CHECK(!socketpair(AF_UNIX, type, 0, pair));
	return open_line(pair, format, framing);
}

static struct sockaddr_in loopback(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return address;
}

static int bound(int type, struct sockaddr_in *address)
{
	socklen_t size = sizeof *address;
	int fd = socket(AF_INET, type, 0);
	*address = loopback();
	CHECK(fd >= 0 && !bind(fd, (struct sockaddr *)address, size));
	CHECK(!getsockname(fd, (struct sockaddr *)address, &size));
	return fd;
}

static int connected(int type, const struct sockaddr_in *address)
{
	int fd = socket(AF_INET, type, 0);
	CHECK(fd >= 0 && !connect(fd, (const struct sockaddr *)address, sizeof *address));
	return fd;
}

static struct line tcp_line(int receive_buffer)
{
	struct sockaddr_in address;
	int pair[2], listener = bound(SOCK_STREAM, &address);
	if (receive_buffer)
		CHECK(!setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &receive_buffer,
			sizeof receive_buffer));
	CHECK(!listen(listener, 1));
	pair[0] = connected(SOCK_STREAM, &address);
	pair[1] = accept(listener, NULL, NULL);
	CHECK(pair[1] >= 0);
	close(listener);
	return open_line(pair, SYSLOG3_RAW, SYSLOG3_LF);
}

static struct line udp_line(int format)
{
	struct sockaddr_in address;
	int pair[2];
	pair[1] = bound(SOCK_DGRAM, &address);
	pair[0] = connected(SOCK_DGRAM, &address);
	return open_line(pair, format, SYSLOG3_DATAGRAM);
}

static struct line pipe_line(void)
{
	int pair[2];
	CHECK(!pipe(pair) && !fcntl(pair[1], F_SETFL, O_NONBLOCK));
	return open_line((int[]){pair[1], pair[0]}, SYSLOG3_RAW, SYSLOG3_LF);
}

static void close_line(struct line *line)
{
	syslog3_channel_free(line->channel);
	syslog3_counter_free(line->counter);
	if (line->theirs >= 0)
		close(line->theirs);
}

static int send_text(struct line *line, const char *text, int64_t timeout)
{
	errno = 4711;
	int error = syslog3_channel_send(line->channel, LOG_INFO, text, strlen(text), timeout);
	CHECK_EQUAL(errno, 4711);
	return error;
}

static char *text_of(char byte, size_t length)
{
	char *text = malloc(length + 1);
	CHECK(text);
	memset(text, byte, length);
	text[length] = '\0';
	return text;
}

static void fill(int fd)
{
	static const char bytes[4096];
	int flags = fcntl(fd, F_GETFL);
	CHECK(!fcntl(fd, F_SETFL, flags | O_NONBLOCK));
	for (size_t size = sizeof bytes; size; size /= 2)
		while (write(fd, bytes, size) > 0)
			;
	CHECK(errno == EAGAIN && !fcntl(fd, F_SETFL, flags));
}

/* What is there to read at once; a stream's filling of zeroes is left out. */
static size_t drain(int fd, char *to, size_t size)
{
	size_t length = 0;
	ssize_t more;
	struct pollfd ready = {.fd = fd, .events = POLLIN};
	while (length < size && poll(&ready, 1, 0) > 0
		&& (more = read(fd, to + length, size - length)) > 0) {
		size_t kept = 0;
		for (ssize_t i = 0; i < more; i++)
			if (to[length + i])
				to[length + kept++] = to[length + i];
		length += kept;
	}
	return length;
}

static size_t receive(struct line *line, char *to, size_t size)
{
	ssize_t length = recv(line->theirs, to, size - 1, 0);
	CHECK(length >= 0);
	to[length] = '\0';
	return (size_t)length;
}

static bool ends_with(const char *text, size_t length, const char *end)
{
	return length >= strlen(end) && !memcmp(text + length - strlen(end), end, strlen(end));
}

static void check_no_later(const struct stopwatch *stopwatch, long long limit_ms)
{
	long long elapsed = now_ms() - stopwatch->began;
	CHECK(elapsed - (queued_ms() - stopwatch->queued) <= limit_ms);
}

static void check_in_time(const struct stopwatch *stopwatch, long long timeout_ms)
{
	CHECK(now_ms() - stopwatch->began >= timeout_ms - 1);
	check_no_later(stopwatch, timeout_ms + SLACK_MS);
}

/* One message */

static void test_arguments(void)
{
	CHECK(!syslog3_wire_new(SYSLOG3_JOURNAL_ENTRY + 1, 0, 0, 0, "", "") && errno == EINVAL);
	CHECK(!syslog3_wire_new(0, 5, 0, 0, "", "") && errno == EINVAL);
	CHECK(!syslog3_wire_new(-1, 0, 0, 0, "", "") && errno == EINVAL);
	CHECK(!syslog3_wire_new(0, -1, 0, 0, "", "") && errno == EINVAL);
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RFC5424, SYSLOG3_LF, 0, 0, NULL, NULL);
	CHECK_EQUAL(syslog3_wire_append(wire, 0, NULL, 1, NULL, NULL, 0), EINVAL);
	CHECK_EQUAL(syslog3_wire_append(wire, 0, NULL, 0, NULL, NULL, 1), EINVAL);
	CHECK_EQUAL(syslog3_wire_append(wire, -1, NULL, 0, NULL, NULL, 0), 0);
	CHECK(syslog3_wire_length(wire) && syslog3_wire_format(wire) == SYSLOG3_RFC5424);
	CHECK(!syslog3_channel_new(-1, wire, NULL, 1) && errno == EBADF);
	syslog3_wire_free(wire);
	syslog3_wire_free(NULL);
	syslog3_channel_free(NULL);
}

static const char *wire_text(struct syslog3_wire *wire)
{
	static char text[1 << 12];
	size_t length = syslog3_wire_length(wire);
	CHECK(length < sizeof text);
	memcpy(text, syslog3_wire_bytes(wire), length);
	text[length] = '\0';
	return text;
}

static void test_journal_without_text(void)
{
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_JOURNAL, 0, 0, 0, "i", "");
	CHECK_EQUAL(syslog3_wire_append(wire, LOG_INFO, NULL, 0, NULL, NULL, 0), 0);
	CHECK(strstr(wire_text(wire), "\nMESSAGE=\n"));
	syslog3_wire_free(wire);
}

/* RFC 5424 section 6, and what a tag may have. */
static void test_limits_of_fields(void)
{
	char *name = text_of('n', 300), fields[3][301], tag[301];
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RFC5424, SYSLOG3_LF, 0, 0, name, name);
	CHECK_EQUAL(syslog3_wire_append(wire, LOG_INFO, "text", 4, name, NULL, 0), 0);
	CHECK_EQUAL(sscanf(wire_text(wire), "%*s %*s %300s %300s %*s %300s - text", fields[0],
		fields[1], fields[2]), 3);
	CHECK(strlen(fields[0]) == 255 && strlen(fields[1]) == 48 && strlen(fields[2]) == 32);
	syslog3_wire_free(wire);
	wire = syslog3_wire_new(SYSLOG3_RFC3164_HOST, SYSLOG3_LF, 0, 0, name, name);
	CHECK_EQUAL(syslog3_wire_append(wire, LOG_INFO, "text", 4, NULL, NULL, 0), 0);
	CHECK_EQUAL(sscanf(wire_text(wire), "%*s %*s %*s %300s %300[^:]: text", fields[0], tag), 2);
	CHECK(strlen(fields[0]) == 255 && strlen(tag) == 255);
	syslog3_wire_free(wire);
	free(name);
}

static bool appends_within(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t limit)
{
	syslog3_wire_clear(wire);
	int error = syslog3_wire_append_within(wire, message, limit);
	CHECK(!error || error == EMSGSIZE);
	CHECK(syslog3_wire_length(wire) <= limit && (!error || !syslog3_wire_length(wire)));
	return !error;
}

/* Whoever has more room gets no less: first the header alone, then the structured data, then text. */
static void test_room_for_structured_data(void)
{
	static const char data[] = "[a@1 key=\"a value that is quite long, as such things go\"]";
	static const char text[] = "\xc3\xa4\xc3\xb6\xc3\xbc \xc3\xa4\xc3\xb6\xc3\xbc \xc3\xa4\xc3\xb6\xc3\xbc";
	struct syslog3_message message = {LOG_INFO, text, strlen(text), NULL, data, strlen(data), NULL};
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RFC5424, 0, 0, 0, "i", "h");
	bool fitted = false, in_place = false;
	for (size_t limit = 1; limit < 300; limit++) {
		bool fits = appends_within(wire, &message, limit);
		CHECK(fits || !fitted);
		fitted = fits;
		if (!fits)
			continue;
		const char *found = strstr(wire_text(wire), data);
		CHECK(found || !in_place);
		if (found && !in_place) {
			CHECK(!strcmp(found + strlen(data), " \xEF\xBB\xBF[truncated]"));
			CHECK_EQUAL(syslog3_wire_length(wire), limit);
		}
		in_place = found;
	}
	CHECK(in_place && ends_with(wire_text(wire), syslog3_wire_length(wire), text));
	syslog3_wire_free(wire);
}

/* The count of a shortened message is its own, which has fewer digits than the whole one's. */
static void test_room_for_an_octet_count(void)
{
	char *text = text_of('x', 100000);
	struct syslog3_message message = {LOG_INFO, text, 100000, NULL, NULL, 0, NULL};
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RFC5424, SYSLOG3_OCTET, 0, 0, "i", "h");
	CHECK(appends_within(wire, &message, 300) && syslog3_wire_length(wire) == 300);
	CHECK(!strncmp(wire_text(wire), "296 <6>1 ", 9));
	syslog3_wire_free(wire);
	free(text);
}

static void test_enough(void)
{
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RAW, SYSLOG3_LF, 0, 0, "i", "h");
	const struct syslog3_message messages[] = {
		{.text = "one", .length = 3}, {.text = "two", .length = 3}, {.text = "six", .length = 3}};
	size_t appended;
	CHECK_EQUAL(syslog3_wire_append_many(wire, messages, 3, 4, SIZE_MAX, NULL, &appended), 0);
	CHECK(appended == 1 && !strcmp(wire_text(wire), "one\n"));
	syslog3_wire_free(wire);
}

static void test_datagram(void)
{
	char bytes[256], expected[64];
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RFC3164, SYSLOG3_DATAGRAM);
	CHECK_EQUAL(send_text(&line, "hello", LONG_TIME), 0);
	CHECK_EQUAL(send_text(&line, "", LONG_TIME), 0);
	size_t length = receive(&line, bytes, sizeof bytes);
	snprintf(expected, sizeof expected, " test[%d]: hello", getpid());
	CHECK(!memcmp(bytes, "<14>", 4) && ends_with(bytes, length, expected));
	length = receive(&line, bytes, sizeof bytes);
	CHECK(ends_with(bytes, length, "]: "));
	close_line(&line);
}

static void test_structured(void)
{
	char bytes[256], expected[64];
	struct line line = unix_line(SOCK_SEQPACKET, SYSLOG3_RFC5424, SYSLOG3_DATAGRAM);
	const char *data = "[a@1 k=\"v\"]";
	CHECK_EQUAL(syslog3_channel_send_structured(line.channel, LOG_MAIL | LOG_ERR, "text", 4, "ID",
		data, strlen(data), LONG_TIME), 0);
	size_t length = receive(&line, bytes, sizeof bytes);
	snprintf(expected, sizeof expected, " host test %d ID [a@1 k=\"v\"] text", getpid());
	CHECK(!memcmp(bytes, "<19>1 ", 6) && ends_with(bytes, length, expected));
	close_line(&line);
}

static void test_file(void)
{
	char bytes[64] = "";
	FILE *file = tmpfile();
	int copy = dup(fileno(file));
	struct line line = open_line((int[]){copy, -1}, SYSLOG3_CONSOLE, SYSLOG3_CRLF);
	CHECK_EQUAL(send_text(&line, "a\033[2Jb", LONG_TIME), 0);
	CHECK(pread(fileno(file), bytes, sizeof bytes - 1, 0) > 0);
	CHECK(strstr(bytes, "]: a#033[2Jb\r\n"));
	close_line(&line);
	fclose(file);
}

static void test_no_room_for_a_datagram(void)
{
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RAW, SYSLOG3_DATAGRAM);
	fill(line.ours);
	struct stopwatch stopwatch = start_stopwatch();
	CHECK_EQUAL(send_text(&line, "late", 200 * MS), ETIMEDOUT);
	check_in_time(&stopwatch, 200);
	stopwatch = start_stopwatch();
	CHECK_EQUAL(send_text(&line, "late", 0), ETIMEDOUT);
	CHECK_EQUAL(send_text(&line, "late", -1), ETIMEDOUT);
	check_in_time(&stopwatch, 0);
	char bytes[8192];
	drain(line.theirs, bytes, 1);
	while (!drain(line.theirs, bytes, sizeof bytes) && send_text(&line, "early", 0))
		;
	while (receive(&line, bytes, sizeof bytes) != 5)
		;
	CHECK(!strcmp(bytes, "early"));
	close_line(&line);
}

static void test_shortened(void)
{
	char *text = text_of('x', 1 << 20);
	char *bytes = malloc(1 << 20);
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RFC3164, SYSLOG3_DATAGRAM);
	for (int i = 0; i < 2; i++) {
		CHECK_EQUAL(send_text(&line, text, LONG_TIME), 0);
		size_t length = receive(&line, bytes, 1 << 20);
		CHECK(length > 4096 && ends_with(bytes, length, "xxx[truncated]"));
		CHECK(length <= syslog3_descriptor_largest_datagram(&(struct syslog3_descriptor){
			.fd = line.ours, .family = AF_UNIX}));
	}
	close_line(&line);
	line = udp_line(SYSLOG3_RFC5424);
	CHECK_EQUAL(send_text(&line, text, LONG_TIME), 0);
	CHECK_EQUAL(receive(&line, bytes, 1 << 20), 65507);
	CHECK(ends_with(bytes, 65507, "xxx[truncated]"));
	close_line(&line);
	free(text);
	free(bytes);
}

/* A path narrower than the socket can tell: found by trying, once. */
static void test_narrow_path(void)
{
#if defined IPV6_MTU && defined IPV6_DONTFRAG
	struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	socklen_t size = sizeof address;
	int pair[] = {socket(AF_INET6, SOCK_DGRAM, 0), socket(AF_INET6, SOCK_DGRAM, 0)};
	int mtu = 1280, on = 1;
	if (pair[1] < 0 || bind(pair[1], (struct sockaddr *)&address, size)) {
		fprintf(stderr, "skipped, no IPv6: ");
		return;
	}
	CHECK(!getsockname(pair[1], (struct sockaddr *)&address, &size));
	CHECK(!connect(pair[0], (struct sockaddr *)&address, size));
	CHECK(!setsockopt(pair[0], IPPROTO_IPV6, IPV6_MTU, &mtu, sizeof mtu));
	CHECK(!setsockopt(pair[0], IPPROTO_IPV6, IPV6_DONTFRAG, &on, sizeof on));
	struct line line = open_line(pair, SYSLOG3_RFC3164_HOST, SYSLOG3_DATAGRAM);
	char *text = text_of('x', 1 << 18), bytes[4096];
	for (int i = 0; i < 2; i++) {
		CHECK_EQUAL(send_text(&line, text, LONG_TIME), 0);
		size_t length = receive(&line, bytes, sizeof bytes);
		CHECK(length > 1000 && length <= 1280 && ends_with(bytes, length, "xx[truncated]"));
	}
	CHECK_EQUAL(syslog3_channel_send_framed(line.channel, text, 1 << 18, LONG_TIME), EMSGSIZE);
	close_line(&line);
	free(text);
#endif
}

static void test_journal_file(void)
{
#ifdef __linux__
	size_t length = 1 << 20;
	char *text = text_of('x', length), *bytes = malloc(2 * length);
	text[10] = '\n';
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_JOURNAL, SYSLOG3_DATAGRAM);
	CHECK_EQUAL(send_text(&line, text, LONG_TIME), 0);
	int file = -1;
	char control[CMSG_SPACE(sizeof file)];
	struct msghdr message = {.msg_control = control, .msg_controllen = sizeof control};
	CHECK_EQUAL(recvmsg(line.theirs, &message, MSG_CMSG_CLOEXEC), 0);
	CHECK(CMSG_FIRSTHDR(&message) && CMSG_FIRSTHDR(&message)->cmsg_type == SCM_RIGHTS);
	memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof file);
	CHECK_EQUAL(fcntl(file, F_GET_SEALS),
		F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
	ssize_t size = pread(file, bytes, 2 * length, 0);
	CHECK(size > (ssize_t)length && bytes[size - 1] == '\n');
	CHECK(!memcmp(bytes + size - 1 - length, text, length));
	CHECK(!memcmp(bytes, "PRIORITY=6\nSYSLOG_FACILITY=1\nSYSLOG_IDENTIFIER=test\n", 52));
	close(file);
	close_line(&line);
	free(text);
	free(bytes);
#endif
}

/* Many messages */

struct reader {
	int fd;
	bool slow;
	char *bytes;
	size_t length;
};

static void *read_all(void *argument)
{
	struct reader *reader = argument;
	size_t size = 1 << 16;
	reader->bytes = malloc(size);
	ssize_t more;
	while ((more = read(reader->fd, reader->bytes + reader->length, size - reader->length)) > 0) {
		reader->length += (size_t)more;
		if (reader->slow)
			poll(NULL, 0, 1);
		if (size - reader->length < 1 << 15)
			CHECK((reader->bytes = realloc(reader->bytes, size *= 2)));
	}
	return NULL;
}

struct many {
	size_t count;
	char *texts;
	uint32_t *lengths;
};

static struct many numbered(size_t count)
{
	struct many many = {count, malloc(count * 16), malloc(count * sizeof(uint32_t))};
	char *at = many.texts;
	for (size_t i = 0; i < count; i++)
		at += many.lengths[i] = (uint32_t)sprintf(at, "message %zu", i);
	return many;
}

static int send_many(struct line *line, const struct many *many, int64_t timeout, size_t *sent)
{
	errno = 4711;
	int error = syslog3_channel_send_many(line->channel, LOG_INFO, many->texts, many->lengths,
		many->count, timeout, sent);
	CHECK_EQUAL(errno, 4711);
	return error;
}

/* As many as there is room for: until one that may wait for it is refused. */
static size_t send_until_full(struct line *line, const struct many *many)
{
	struct many rest = *many;
	for (size_t sent = 1; sent;) {
		CHECK_EQUAL(send_many(line, &rest, 50 * MS, &sent), ETIMEDOUT);
		for (size_t i = 0; i < sent; i++)
			rest.texts += rest.lengths[i];
		rest.lengths += sent;
		rest.count -= sent;
	}
	return many->count - rest.count;
}

static void free_many(struct many *many)
{
	free(many->texts);
	free(many->lengths);
}

static void check_numbered(const struct reader *reader, size_t count)
{
	const char *at = reader->bytes;
	char expected[32];
	for (size_t i = 0; i < count; i++) {
		size_t length = (size_t)sprintf(expected, "message %zu\n", i);
		CHECK(at + length <= reader->bytes + reader->length && !memcmp(at, expected, length));
		at += length;
	}
	CHECK(at == reader->bytes + reader->length);
}

static void many_arrive(struct line line, size_t count, bool slow)
{
	struct many many = numbered(count);
	struct reader reader = {.fd = line.theirs, .slow = slow};
	pthread_t thread;
	size_t sent;
	CHECK(!pthread_create(&thread, NULL, read_all, &reader));
	CHECK_EQUAL(send_many(&line, &many, LONG_TIME, &sent), 0);
	CHECK_EQUAL(sent, count);
	CHECK_EQUAL(send_many(&line, &(struct many){0, NULL, NULL}, 0, &sent), 0);
	CHECK_EQUAL(sent, 0);
	syslog3_channel_close(line.channel);
	pthread_join(thread, NULL);
	check_numbered(&reader, count);
	free(reader.bytes);
	free_many(&many);
	close_line(&line);
}

static void test_many(void)
{
	many_arrive(unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF), 20000, false);
	many_arrive(tcp_line(0), 20000, false);
	many_arrive(tcp_line(16384), 20000, true);
	many_arrive(pipe_line(), 20000, false);
}

static void test_many_that_end_with_nul(void)
{
	struct line line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	char bytes[64];
	size_t sent;
	CHECK_EQUAL(syslog3_channel_send_many(line.channel, LOG_INFO, "one\0\0three", NULL, 3, LONG_TIME,
		&sent), 0);
	CHECK_EQUAL(sent, 3);
	receive(&line, bytes, sizeof bytes);
	CHECK(!strcmp(bytes, "one\n\nthree\n"));
	close_line(&line);
}

static void test_many_datagrams(void)
{
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RAW, SYSLOG3_LF);
	struct many many = numbered(1000);
	char bytes[64], expected[64];
	for (size_t i = 0, sent; i < many.count; i += sent) {
		int error = send_many(&line, &many, 0, &sent);
		CHECK(error == ETIMEDOUT || (!error && sent == many.count));
		for (size_t k = 0; k < sent; k++) {
			receive(&line, bytes, sizeof bytes);
			sprintf(expected, "message %zu\n", k);
			CHECK(!strcmp(bytes, expected));
		}
	}
	close_line(&line);
	free_many(&many);
}

static void test_many_with_a_large_one(void)
{
	enum { LARGE = 1 << 20 };
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RAW, SYSLOG3_DATAGRAM);
	char *texts = text_of('x', LARGE + 4), *bytes = malloc(LARGE);
	uint32_t lengths[] = {1, 1, LARGE, 1, 1};
	const size_t count = sizeof lengths / sizeof *lengths;
	memcpy(texts, "ab", 2);
	memcpy(texts + LARGE + 2, "cd", 2);
	const char *expected[] = {"a", "b", "[truncated]", "c", "d"};
	for (size_t done = 0, sent; done < count; done += sent) {
		size_t offset = 0;
		for (size_t i = 0; i < done; i++)
			offset += lengths[i];
		int error = syslog3_channel_send_many(line.channel, LOG_INFO, texts + offset,
			lengths + done, count - done, 0, &sent);
		CHECK(sent && (error ? error == ETIMEDOUT : done + sent == count));
		for (size_t i = done; i < done + sent; i++)
			CHECK(ends_with(bytes, receive(&line, bytes, LARGE), expected[i]));
	}
	close_line(&line);
	free(texts);
	free(bytes);
}

/* A stream that stops in the middle of a message */

static void check_message_of(const char *bytes, size_t length, char byte)
{
	CHECK(length && bytes[length - 1] == '\n');
	for (size_t i = 0; i + 1 < length; i++)
		CHECK(bytes[i] == byte);
}

static void partial_write(struct line line)
{
	enum { LARGE = 8 << 20 };
	char *first = text_of('1', LARGE), *bytes = malloc(2 * LARGE);
	struct stopwatch stopwatch = start_stopwatch();
	CHECK_EQUAL(send_text(&line, first, 100 * MS), 0);
	check_no_later(&stopwatch, 100 + 4 * SLACK_MS); /* formatting so much takes a while, too */
	stopwatch = start_stopwatch();
	CHECK_EQUAL(send_text(&line, "2", 100 * MS), ETIMEDOUT);
	check_in_time(&stopwatch, 100);
	CHECK_EQUAL(syslog3_channel_flush(line.channel, 0), ETIMEDOUT);
	struct reader reader = {.fd = line.theirs};
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, read_all, &reader));
	CHECK_EQUAL(send_text(&line, "3", LONG_TIME), 0);
	CHECK_EQUAL(syslog3_channel_flush(line.channel, 0), 0);
	syslog3_channel_close(line.channel);
	pthread_join(thread, NULL);
	CHECK_EQUAL(reader.length, LARGE + 1 + 2);
	check_message_of(reader.bytes, LARGE + 1, '1');
	check_message_of(reader.bytes + LARGE + 1, 2, '3');
	free(reader.bytes);
	close_line(&line);
	free(first);
	free(bytes);
}

static void test_partial_write(void)
{
	partial_write(unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF));
	partial_write(tcp_line(0));
	partial_write(pipe_line());
}

/* Until it is known what arrived. */
static void settle(struct syslog3_channel *channel)
{
	int error;
	for (int i = 0; (error = syslog3_channel_settle(channel)) == ETIMEDOUT && i < 5000; i++)
		poll(NULL, 0, 1);
	CHECK_EQUAL(error, 0);
}

static void test_pending_on_another_channel(void)
{
	enum { LARGE = 8 << 20 };
	char *text = text_of('1', LARGE);
	struct line line = tcp_line(0), other = tcp_line(0);
	CHECK_EQUAL(send_text(&line, "0", LONG_TIME), 0);
	CHECK_EQUAL(send_text(&line, text, 0), 0);
	close(line.theirs);
	line.theirs = -1;
	int error = send_text(&line, "2", LONG_TIME);
	CHECK(error == EPIPE || error == ECONNRESET);
	struct syslog3_remains remains;
	CHECK_EQUAL(syslog3_channel_settle(line.channel), EBUSY);
	CHECK_EQUAL(syslog3_channel_give_up(line.channel, LONG_TIME, &remains), 0);
	CHECK_EQUAL(remains.pending_length, LARGE + 1);
	check_message_of(remains.pending, remains.pending_length, '1');
	settle(line.channel);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0); /* "0" arrived, "1" was handed back */
	struct reader reader = {.fd = other.theirs};
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, read_all, &reader));
	CHECK_EQUAL(syslog3_channel_send_framed(other.channel, remains.pending,
		remains.pending_length, LONG_TIME), 0);
	CHECK_EQUAL(send_text(&line, "3", LONG_TIME), EBADF);
	CHECK_EQUAL(syslog3_channel_give_up(line.channel, LONG_TIME, &remains), 0);
	CHECK(!remains.pending_length);
	CHECK_EQUAL(syslog3_counter_sent(other.counter), 0);
	syslog3_channel_close(other.channel);
	pthread_join(thread, NULL);
	CHECK_EQUAL(reader.length, LARGE + 1);
	check_message_of(reader.bytes, reader.length, '1');
	free(reader.bytes);
	close_line(&line);
	close_line(&other);
	free(text);
}

/* What was begun is on its way, too, however often its rest was tried: it is not the small ones. */
static void test_unacknowledged_pending(void)
{
#ifdef __linux__
	enum { LARGE = 8 << 20 };
	char *text = text_of('1', LARGE);
	for (int flushes = 0; flushes < 2; flushes++) {
		struct line line = tcp_line(4096);
		int size = 4096;
		CHECK(!setsockopt(line.ours, SOL_SOCKET, SO_SNDBUF, &size, sizeof size));
		for (int i = 0; i < 100; i++)
			CHECK_EQUAL(send_text(&line, "small", LONG_TIME), 0);
		char bytes[600];
		CHECK_EQUAL(recv(line.theirs, bytes, sizeof bytes, MSG_WAITALL), sizeof bytes);
		size = 1 << 17;
		if (!flushes)
			CHECK(!setsockopt(line.ours, SOL_SOCKET, SO_SNDBUF, &size, sizeof size));
		CHECK_EQUAL(send_text(&line, text, 0), 0);
		CHECK(!setsockopt(line.ours, SOL_SOCKET, SO_SNDBUF, &size, sizeof size));
		CHECK_EQUAL(syslog3_channel_flush(line.channel, 0), ETIMEDOUT);
		close(line.theirs);
		line.theirs = -1;
		int error = send_text(&line, "2", LONG_TIME);
		CHECK(error == EPIPE || error == ECONNRESET);
		struct syslog3_remains remains;
		CHECK_EQUAL(syslog3_channel_give_up(line.channel, LONG_TIME, &remains), 0);
		settle(line.channel);
		CHECK(syslog3_counter_lost(line.counter) < 50); /* none, once the peer has said so */
		close_line(&line);
	}
	free(text);
#endif
}

static void test_counter(void)
{
	struct line line = tcp_line(0);
	char *text = text_of('1', 8 << 20);
	CHECK_EQUAL(send_text(&line, "0", LONG_TIME), 0);
	CHECK_EQUAL(send_text(&line, text, 0), 0);
	CHECK_EQUAL(send_text(&line, "2", 0), ETIMEDOUT);
	CHECK_EQUAL(syslog3_counter_sent(line.counter), 2);
	CHECK_EQUAL(syslog3_channel_taken(line.channel), 2);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	syslog3_channel_close(line.channel);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 1);
	syslog3_channel_close(line.channel);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 1);
	close_line(&line);

	/* Garbage collectors free in any order. */
	line = tcp_line(0);
	CHECK_EQUAL(send_text(&line, text, 0), 0);
	syslog3_counter_free(line.counter);
	line.counter = NULL;
	close_line(&line);
	free(text);
}

static void *read_late(void *argument)
{
	struct reader *reader = argument;
	poll(NULL, 0, 200);
	CHECK_EQUAL(send(reader->fd, "late", 4, MSG_NOSIGNAL), 4);
	return read_all(reader);
}

/* What comes at a socket that is closed makes the kernel drop what it has not sent. */
static void test_shut_down(void)
{
#ifdef __linux__
	enum { LARGE = 8 << 20 };
	struct line line = tcp_line(4096);
	char *text = text_of('1', LARGE);
	CHECK_EQUAL(send_text(&line, text, 0), 0);
	CHECK_EQUAL(syslog3_channel_shut_down(line.channel, "", 0, 20 * MS), ETIMEDOUT);
	CHECK_EQUAL(syslog3_channel_settle(line.channel), EBUSY);
	close_line(&line);

	line = tcp_line(4096);
	CHECK_EQUAL(send_text(&line, text, 0), 0);
	struct reader reader = {.fd = line.theirs};
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, read_late, &reader));
	CHECK_EQUAL(syslog3_channel_shut_down(line.channel, "bye", 3, LONG_TIME), 0);
	CHECK_EQUAL(send_text(&line, "2", LONG_TIME), EBADF);
	settle(line.channel);
	pthread_join(thread, NULL);
	CHECK_EQUAL(reader.length, LARGE + 1 + 3);
	CHECK_EQUAL(syslog3_counter_sent(line.counter), 1);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	free(reader.bytes);
	free(text);
	close_line(&line);
#endif
}

/* A peer that says no more may still read. */
static void test_peer_that_only_reads(void)
{
#ifdef __linux__
	struct line line = tcp_line(4096);
	struct many many = numbered(400000);
	size_t sent;
	CHECK_EQUAL(send_many(&line, &many, 50 * MS, &sent), ETIMEDOUT);
	CHECK(!shutdown(line.theirs, SHUT_WR));
	struct pollfd end = {.fd = line.ours, .events = POLLIN};
	CHECK_EQUAL(poll(&end, 1, 5000), 1);
	CHECK_EQUAL(send_text(&line, "late", 0), EPIPE);
	struct syslog3_remains remains;
	CHECK_EQUAL(syslog3_channel_give_up(line.channel, LONG_TIME, &remains), 0);
	CHECK_EQUAL(syslog3_channel_settle(line.channel), ETIMEDOUT);
	struct reader reader = {.fd = line.theirs};
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, read_all, &reader));
	settle(line.channel);
	pthread_join(thread, NULL);
	CHECK_EQUAL(syslog3_counter_sent(line.counter), sent);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	free(reader.bytes);
	free_many(&many);
	close_line(&line);
#endif
}

/* Peers that are gone */

static void test_tcp_peer_gone(void)
{
	struct line line = tcp_line(0);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), 0);
	CHECK_EQUAL(write(line.theirs, "stray", 5), 5);
	CHECK_EQUAL(send_text(&line, "2", LONG_TIME), 0);
	CHECK_EQUAL(write(line.theirs, "stray", 5), 5);
	char bytes[16];
	while (drain(line.theirs, bytes, sizeof bytes))
		;
	close(line.theirs);
	line.theirs = -1;
	int error = send_text(&line, "3", LONG_TIME);
	CHECK(error == EPIPE || error == ECONNRESET);
	close_line(&line);
}

/* What the peer said before its end hides the end from no call, not even from one without time. */
static void peer_said_and_went(size_t length)
{
	struct line line = tcp_line(0);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), 0);
	char *words = text_of('w', length), bytes[16];
	CHECK_EQUAL(write(line.theirs, words, length), length);
	while (drain(line.theirs, bytes, sizeof bytes)) /* lest closing be a reset */
		;
	close(line.theirs);
	line.theirs = -1;
	CHECK_EQUAL(send_text(&line, "2", 0), EPIPE);
	free(words);
	close_line(&line);
}

static void test_last_words_of_a_tcp_peer(void)
{
	peer_said_and_went(1);
	peer_said_and_went(4096);
	peer_said_and_went(20000);
}

static void *say_without_end(void *argument)
{
	static const char words[4096];
	while (send(*(int *)argument, words, sizeof words, MSG_NOSIGNAL) > 0)
		;
	return NULL;
}

/* A peer that never stops talking holds no call. */
static void test_tcp_peer_that_never_stops(void)
{
	struct line line = tcp_line(0);
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, say_without_end, &line.theirs));
	for (int i = 0; i < 100; i++) {
		struct stopwatch stopwatch = start_stopwatch();
		CHECK_EQUAL(send_text(&line, "heard", 0), 0);
		check_no_later(&stopwatch, SLACK_MS);
	}
	syslog3_channel_close(line.channel);
	pthread_join(thread, NULL);
	close_line(&line);
}

/* ETIMEDOUT of the connection says that it is lost, ours that it is slow. */
static void test_tcp_gives_up(void)
{
#ifdef __linux__
	struct line line = tcp_line(4096);
	struct many many = numbered(400000);
	unsigned timeout_ms = 200;
	size_t sent;
	send_until_full(&line, &many);
	CHECK(!setsockopt(line.ours, IPPROTO_TCP, TCP_USER_TIMEOUT, &timeout_ms, sizeof timeout_ms));
	struct pollfd lost = {.fd = line.ours};
	CHECK(poll(&lost, 1, LONG_TIME / 1000) == 1 && lost.revents & POLLERR);
	CHECK_EQUAL(syslog3_channel_flush(line.channel, LONG_TIME), ECONNABORTED);
	close_line(&line);

	line = tcp_line(4096); /* while a call waits for room */
	CHECK(!setsockopt(line.ours, IPPROTO_TCP, TCP_USER_TIMEOUT, &timeout_ms, sizeof timeout_ms));
	CHECK_EQUAL(send_many(&line, &many, LONG_TIME, &sent), ECONNABORTED);
	CHECK(0 < sent && sent < many.count);
	close_line(&line);
	free_many(&many);
#endif
}

static void test_unix_peer_gone(void)
{
	struct line line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	close(line.theirs);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), EPIPE);
	line.theirs = -1;
	close_line(&line);
	line = unix_line(SOCK_DGRAM, SYSLOG3_RAW, SYSLOG3_LF);
	close(line.theirs);
	struct many many = numbered(10);
	size_t sent;
	CHECK_EQUAL(send_many(&line, &many, LONG_TIME, &sent), ECONNREFUSED);
	CHECK_EQUAL(sent, 0);
	line.theirs = -1;
	free_many(&many);
	close_line(&line);
}

static void test_udp_peer_gone(void)
{
	struct line line = udp_line(SYSLOG3_RAW);
	close(line.theirs);
	line.theirs = -1;
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), 0);
	struct pollfd refused = {.fd = line.ours};
	CHECK_EQUAL(poll(&refused, 1, -1), 1);
	CHECK_EQUAL(send_text(&line, "2", LONG_TIME), ECONNREFUSED);
	close_line(&line);
}

static void test_pipe_reader_gone(void)
{
	struct line line = pipe_line();
	close(line.theirs);
	line.theirs = -1;
	sigset_t pending, mask;
	signal(SIGPIPE, SIG_DFL);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), EPIPE);
	sigpending(&pending);
	pthread_sigmask(SIG_SETMASK, NULL, &mask);
	CHECK(!sigismember(&pending, SIGPIPE) && !sigismember(&mask, SIGPIPE));

	/* The program's own, which waits until it looks for it. */
	sigset_t sigpipe;
	sigemptyset(&sigpipe);
	sigaddset(&sigpipe, SIGPIPE);
	pthread_sigmask(SIG_BLOCK, &sigpipe, NULL);
	raise(SIGPIPE);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), EPIPE);
	sigpending(&pending);
	pthread_sigmask(SIG_SETMASK, NULL, &mask);
	CHECK(sigismember(&pending, SIGPIPE) && sigismember(&mask, SIGPIPE));
	CHECK(!sigwait(&sigpipe, &(int){0}));
	pthread_sigmask(SIG_UNBLOCK, &sigpipe, NULL);

	signal(SIGPIPE, SIG_IGN);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), EPIPE);
	close_line(&line);
}

/* How many of the messages the last bytes belong to, from the lengths that went out. */
static size_t messages_in(const struct many *many, size_t sent, long long bytes)
{
	size_t messages = 0;
	for (; bytes > 0 && sent--; messages++)
		bytes -= many->lengths[sent] + 1;
	return messages;
}

static void test_unacknowledged(void)
{
#ifdef __linux__
	struct line line = tcp_line(4096);
	struct many many = numbered(400000);
	size_t sent = send_until_full(&line, &many);
	CHECK(sent > 1000);
	int arrived; /* nobody reads it: the window is closed, and nothing moves any more */
	CHECK(!ioctl(line.theirs, FIONREAD, &arrived));
	struct linger uninterrupted = {.l_onoff = 1};
	CHECK(!setsockopt(line.theirs, SOL_SOCKET, SO_LINGER, &uninterrupted, sizeof uninterrupted));
	close(line.theirs);
	line.theirs = -1;
	int error = send_text(&line, "late", LONG_TIME);
	CHECK(error == EPIPE || error == ECONNRESET);
	struct syslog3_remains remains;
	long long unacknowledged = syslog3_tcp_unacknowledged(line.ours);
	CHECK(unacknowledged > 1000);
	CHECK_EQUAL(syslog3_tcp_perhaps_read(line.ours), 0);
	CHECK_EQUAL(syslog3_channel_give_up(line.channel, LONG_TIME, &remains), 0);
	CHECK_EQUAL(syslog3_channel_settle(line.channel), 0);
	size_t whole = sent - !!remains.pending_length;
	long long written = arrived + unacknowledged;
	for (size_t i = 0; i < whole; i++)
		written -= many.lengths[i] + 1;
	CHECK(0 <= written && written <= (long long)remains.pending_length);
	CHECK_EQUAL(syslog3_counter_lost(line.counter),
		messages_in(&many, whole, unacknowledged - written));
	close_line(&line);
	free_many(&many);

	line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	CHECK_EQUAL(syslog3_tcp_unacknowledged(line.ours), -1);
	close_line(&line);
#endif
}

static void test_flight(void)
{
	struct syslog3_flight flight = {0};
	const size_t lengths[] = {10, 20, 30};
	for (int i = 0; i < 3; i++)
		syslog3_flight_add(&flight, lengths[i]);
	const size_t expected[][2] = {{0, 0}, {1, 1}, {30, 1}, {31, 2}, {50, 2}, {51, 3}, {99, 3}};
	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
		CHECK_EQUAL(syslog3_flight_messages(&flight, expected[i][0]), expected[i][1]);
	CHECK(syslog3_flight_make_room(&flight, 100, 40) && syslog3_flight_has_room(&flight, 100));
	CHECK_EQUAL(syslog3_flight_messages(&flight, 99), 2);
	syslog3_flight_extend(&flight, 5);
	CHECK_EQUAL(syslog3_flight_messages(&flight, 35), 1);
	CHECK(syslog3_flight_make_room(&flight, 1, 0));
	syslog3_flight_extend(&flight, 5);
	CHECK_EQUAL(syslog3_flight_messages(&flight, 5), 1);
	CHECK(syslog3_flight_make_room(&flight, 10, 0));
	size_t room = flight.lengths.size;
	for (int i = 0; i < 1000 && syslog3_flight_has_room(&flight, 1); i++)
		syslog3_flight_add(&flight, 1);
	CHECK_EQUAL(flight.lengths.size, room); /* what is said to have room needs no more memory */
	syslog3_flight_free(&flight);
}

/* What was acknowledged is forgotten: however much is sent, little is kept. */
static void test_acknowledged(void)
{
#ifdef __linux__
	struct line line = tcp_line(0);
	struct reader reader = {.fd = line.theirs};
	struct many many = numbered(1000);
	pthread_t thread;
	size_t sent;
	CHECK(!pthread_create(&thread, NULL, read_all, &reader));
	largest_allocation = 0;
	for (int i = 0; i < 20; i++) {
		CHECK_EQUAL(send_many(&line, &many, LONG_TIME, &sent), 0);
		while (syslog3_tcp_unacknowledged(line.ours) > 0)
			poll(NULL, 0, 1);
	}
	CHECK(largest_allocation < 10 * many.count * sizeof(size_t));
	CHECK_EQUAL(syslog3_channel_shut_down(line.channel, "", 0, LONG_TIME), 0);
	settle(line.channel);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	pthread_join(thread, NULL);
	free(reader.bytes);
	free_many(&many);
	close_line(&line);
#endif
}

/* Descriptors closed behind our back */

static void test_descriptor_taken(void)
{
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RAW, SYSLOG3_LF);
	FILE *file = tmpfile();
	CHECK(dup2(fileno(file), line.ours) == line.ours);
	struct many many = numbered(10);
	size_t sent;
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), EBADF);
	CHECK_EQUAL(send_many(&line, &many, LONG_TIME, &sent), EBADF);
	int number = line.ours;
	close_line(&line);
	struct stat status;
	CHECK(!fstat(number, &status) && S_ISREG(status.st_mode) && status.st_size == 0);
	close(number);
	fclose(file);

	line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	int pair[2]; /* another socket of the same kind, put there on purpose, stays open */
	CHECK(!socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
	CHECK(dup2(pair[0], line.ours) == line.ours);
	number = line.ours;
	close_line(&line);
	CHECK(!close(number) && !close(pair[0]) && !close(pair[1]));

	line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	close(line.ours);
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), EBADF);
	close_line(&line);
	free_many(&many);
}

struct sender {
	struct line *line;
	int64_t timeout;
	int error;
};

static void *send_late(void *argument)
{
	struct sender *sender = argument;
	sender->error = send_text(sender->line, "late", sender->timeout);
	return NULL;
}

/* A thread that waits inside the channel for room. */
static pthread_t start_waiting(struct sender *sender)
{
	pthread_t thread;
	CHECK(!pthread_create(&thread, NULL, send_late, sender));
	while (!syslog3_channel_flush(sender->line->channel, 0))
		;
	return thread;
}

static void test_descriptor_taken_while_waiting(void)
{
	struct line line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	fill(line.ours);
	struct sender sender = {&line, LONG_TIME, 0};
	pthread_t thread = start_waiting(&sender);
	FILE *file = tmpfile();
	int kept = dup(line.ours); /* poll() goes on looking at the socket */
	poll(NULL, 0, 50); /* nothing tells when it has begun to: without it the test is only weaker */
	CHECK(dup2(fileno(file), line.ours) == line.ours);
	static char bytes[1 << 20];
	drain(line.theirs, bytes, sizeof bytes);
	pthread_join(thread, NULL);
	CHECK_EQUAL(sender.error, EBADF);
	int number = line.ours;
	struct stat status;
	close_line(&line);
	CHECK(!fstat(number, &status) && status.st_size == 0);
	close(number);
	close(kept);
	fclose(file);
}

/* ENOBUFS: no room in a queue for which one can't wait */

static struct {
	long refusals;     /* the first calls of send() that fail */
	int taker, number; /* what takes which number meanwhile, unless it is 0 */
} no_buffers;

ssize_t __real_send(int fd, const void *bytes, size_t length, int flags);
ssize_t __wrap_send(int fd, const void *bytes, size_t length, int flags);

ssize_t __wrap_send(int fd, const void *bytes, size_t length, int flags)
{
	if (!no_buffers.refusals)
		return __real_send(fd, bytes, length, flags);
	no_buffers.refusals--;
	if (no_buffers.taker)
		CHECK(dup2(no_buffers.taker, no_buffers.number) == no_buffers.number);
	errno = ENOBUFS;
	return -1;
}

static void test_no_buffers(void)
{
	char bytes[16];
	struct line line = udp_line(SYSLOG3_RAW);
	no_buffers.refusals = 3;
	CHECK_EQUAL(send_text(&line, "1", LONG_TIME), 0);
	CHECK_EQUAL(no_buffers.refusals, 0);
	CHECK_EQUAL(receive(&line, bytes, sizeof bytes), 1);
	no_buffers.refusals = LONG_MAX;
	struct stopwatch stopwatch = start_stopwatch();
	CHECK_EQUAL(send_text(&line, "2", 100 * MS), ETIMEDOUT);
	check_in_time(&stopwatch, 100);
	no_buffers.refusals = 0;
	close_line(&line);
}

static void test_descriptor_taken_without_buffers(void)
{
	struct line line = udp_line(SYSLOG3_RAW);
	FILE *file = tmpfile(); /* another socket, put there on purpose, is not noticed */
	no_buffers.refusals = 1;
	no_buffers.taker = fileno(file);
	no_buffers.number = line.ours;
	CHECK_EQUAL(send_text(&line, "not for others", LONG_TIME), EBADF);
	no_buffers.taker = 0;
	int number = line.ours;
	close_line(&line);
	struct stat status;
	CHECK(!fstat(number, &status) && status.st_size == 0);
	CHECK(!close(number));
	fclose(file);
}

/* Threads */

enum { THREADS = 8, MESSAGES = 500 };

struct writer {
	struct line *line;
	int number;
};

static void *write_numbered(void *argument)
{
	struct writer *writer = argument;
	char text[64];
	for (int i = 0; i < MESSAGES; i++) {
		sprintf(text, "thread %d message %d", writer->number, i);
		CHECK_EQUAL(send_text(writer->line, text, LONG_TIME), 0);
	}
	return NULL;
}

static void threads_on(struct line line, bool slow)
{
	struct reader reader = {.fd = line.theirs, .slow = slow};
	pthread_t reading, threads[THREADS];
	struct writer writers[THREADS];
	CHECK(!pthread_create(&reading, NULL, read_all, &reader));
	for (int i = 0; i < THREADS; i++) {
		writers[i] = (struct writer){&line, i};
		CHECK(!pthread_create(&threads[i], NULL, write_numbered, &writers[i]));
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	syslog3_channel_close(line.channel);
	pthread_join(reading, NULL);
	int next[THREADS] = {0}, thread, message, length;
	reader.bytes[reader.length] = '\0';
	for (char *at = reader.bytes; *at; at += length) {
		length = 0;
		CHECK(sscanf(at, "thread %d message %d%n", &thread, &message, &length) == 2);
		CHECK(at[length++] == '\n' && message == next[thread]++);
	}
	for (int i = 0; i < THREADS; i++)
		CHECK_EQUAL(next[i], MESSAGES);
	free(reader.bytes);
	close_line(&line);
}

static void test_threads(void)
{
	threads_on(unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF), false);
	threads_on(tcp_line(16384), true);
}

static int take_turn(struct syslog3_turn *turn, int64_t timeout)
{
	return syslog3_turn_take(turn, &(struct syslog3_deadline){.timeout_us = timeout});
}

/* Those who gave up waiting leave nothing that the next one would wait for. */
static void test_turn(void)
{
	struct syslog3_turn turn;
	CHECK_EQUAL(syslog3_turn_init(&turn), 0);
	struct stopwatch stopwatch = start_stopwatch();
	for (int i = 0; i < 100; i++) {
		CHECK_EQUAL(take_turn(&turn, LONG_TIME), 0);
		CHECK_EQUAL(take_turn(&turn, 0), ETIMEDOUT);
		syslog3_turn_end(&turn);
	}
	check_in_time(&stopwatch, 0);
	syslog3_turn_destroy(&turn);
}

/* Threads that wait for a turn look whether it is free no sooner than one of them is told to. */
static struct {
	atomic_bool are_held_up;
	sem_t looked; /* one waits (again), or has the turn */
	sem_t may_look;
	atomic_int took;
} waiters;

int __real_pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *lock,
	const struct timespec *until);
int __wrap_pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *lock,
	const struct timespec *until);

int __wrap_pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *lock,
	const struct timespec *until)
{
	if (!waiters.are_held_up)
		return __real_pthread_cond_timedwait(condition, lock, until);
	pthread_mutex_unlock(lock);
	sem_post(&waiters.looked);
	while (sem_wait(&waiters.may_look))
		;
	pthread_mutex_lock(lock);
	return 0; /* as if woken up for nothing */
}

static void let_one_look(void)
{
	sem_post(&waiters.may_look);
	while (sem_wait(&waiters.looked))
		;
}

static void *wait_for_turn(void *turn)
{
	CHECK_EQUAL(take_turn(turn, LONG_TIME), 0);
	waiters.took++;
	sem_post(&waiters.looked);
	return NULL;
}

static void start_two_waiters(struct syslog3_turn *turn, pthread_t threads[2])
{
	waiters.took = 0;
	waiters.are_held_up = true;
	for (int i = 0; i < 2; i++) {
		CHECK(!pthread_create(&threads[i], NULL, wait_for_turn, turn));
		while (sem_wait(&waiters.looked))
			;
	}
}

/* Whoever ends its turn and takes it again is always quicker than those who wait. */
static void test_fair_turn(void)
{
	struct syslog3_turn turn;
	pthread_t threads[2];
	CHECK(!syslog3_turn_init(&turn) && !sem_init(&waiters.looked, 0, 0)
		&& !sem_init(&waiters.may_look, 0, 0));
	for (int round = 0; round < 3; round++) {
		CHECK_EQUAL(take_turn(&turn, LONG_TIME), 0);
		start_two_waiters(&turn, threads);
		int error = 0;
		for (int ends = 1; !error; ends++) {
			CHECK(ends <= 16);
			syslog3_turn_end(&turn);
			error = take_turn(&turn, 0);
			let_one_look();
		}
		CHECK_EQUAL(error, ETIMEDOUT);
		CHECK_EQUAL(waiters.took, 1);
		let_one_look(); /* which must not have it, too */
		CHECK_EQUAL(waiters.took, 1);
		waiters.are_held_up = false;
		syslog3_turn_end(&turn);
		let_one_look();
		CHECK_EQUAL(waiters.took, 2);
		CHECK(!pthread_join(threads[0], NULL) && !pthread_join(threads[1], NULL));
		CHECK_EQUAL(take_turn(&turn, 0), ETIMEDOUT);
		syslog3_turn_end(&turn);
	}
	sem_destroy(&waiters.looked);
	sem_destroy(&waiters.may_look);
	syslog3_turn_destroy(&turn);
}

enum { TURNS = 2000 };

struct contended {
	struct syslog3_turn turn;
	atomic_bool is_taken;
	long taken; /* not atomic: only whoever has the turn may touch it */
};

static void *take_turns(void *argument)
{
	struct contended *contended = argument;
	for (int i = 0; i < TURNS; i++) {
		CHECK_EQUAL(take_turn(&contended->turn, LONG_TIME), 0);
		CHECK(!atomic_exchange(&contended->is_taken, true));
		contended->taken++;
		sched_yield(); /* so that others come meanwhile, and wait */
		contended->is_taken = false;
		syslog3_turn_end(&contended->turn);
	}
	return NULL;
}

static void test_turn_of_many_threads(void)
{
	struct contended contended = {.taken = 0};
	pthread_t threads[THREADS];
	CHECK(!syslog3_turn_init(&contended.turn));
	for (int i = 0; i < THREADS; i++)
		CHECK(!pthread_create(&threads[i], NULL, take_turns, &contended));
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	CHECK_EQUAL(contended.taken, THREADS * TURNS);
	syslog3_turn_destroy(&contended.turn);
}

static void test_waiting_for_a_turn(void)
{
	struct line line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	fill(line.ours);
	struct sender sender = {&line, LONG_TIME, 0};
	pthread_t thread = start_waiting(&sender);
	struct stopwatch stopwatch = start_stopwatch();
	CHECK_EQUAL(send_text(&line, "other", 100 * MS), ETIMEDOUT);
	check_in_time(&stopwatch, 100);
	stopwatch = start_stopwatch();
	syslog3_channel_close(line.channel);
	check_in_time(&stopwatch, 0);
	CHECK(fcntl(line.ours, F_GETFD) >= 0); /* not under the other thread */
	static char bytes[1 << 20];
	CHECK(drain(line.theirs, bytes, sizeof bytes) <= sizeof bytes);
	pthread_join(thread, NULL);
	CHECK_EQUAL(sender.error, 0);
	CHECK(fcntl(line.ours, F_GETFD) < 0);
	CHECK_EQUAL(send_text(&line, "other", LONG_TIME), EBADF);
	close_line(&line);
}

/* Forks */

static void check_child(pid_t child)
{
	int status;
	CHECK(child > 0 && waitpid(child, &status, 0) == child);
	CHECK(WIFEXITED(status));
	CHECK_EQUAL(WEXITSTATUS(status), 0);
}

/* A way brings its priority and its time, and keeps the channel until it is freed itself. */
static void test_way(void)
{
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RFC3164, SYSLOG3_DATAGRAM);
	char text[256];
	struct syslog3_way *way = syslog3_channel_way(line.channel, LOG_LOCAL3 | LOG_ERR, 20 * MS);
	CHECK(way);
	syslog3_channel_free(line.channel);
	line.channel = NULL;
	CHECK_EQUAL(syslog3_send(way, "to the end\0and no further"), 0);
	receive(&line, text, sizeof text);
	CHECK(!strncmp(text, "<155>", 5) && ends_with(text, strlen(text), ": to the end"));
	CHECK_EQUAL(syslog3_send_bytes(way, "all\0of it", 9), 0);
	receive(&line, text, sizeof text);
	CHECK(ends_with(text, strlen(text), ": all#000of it"));
	CHECK_EQUAL(syslog3_counter_sent(line.counter), 2);
	fill(line.ours);
	struct stopwatch stopwatch = start_stopwatch();
	CHECK_EQUAL(syslog3_send(way, "no room"), ETIMEDOUT);
	check_in_time(&stopwatch, 20);
	CHECK(fcntl(line.ours, F_GETFD) >= 0);
	syslog3_way_free(way);
	CHECK(fcntl(line.ours, F_GETFD) < 0);
	CHECK_EQUAL(syslog3_send(NULL, "nowhere"), SYSLOG3_NO_WAY);
	CHECK_EQUAL(syslog3_send_bytes(NULL, "nowhere", 7), SYSLOG3_NO_WAY);
	syslog3_way_free(NULL);
	close_line(&line);
}

static void test_fork(void)
{
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RFC3164, SYSLOG3_DATAGRAM);
	CHECK_EQUAL(send_text(&line, "parent", LONG_TIME), 0);
	pid_t child = fork();
	if (!child) {
		int copy = dup(line.ours);
		CHECK_EQUAL(send_text(&line, "child", LONG_TIME), ESTALE);
		CHECK_EQUAL(syslog3_channel_flush(line.channel, LONG_TIME), ESTALE);
		syslog3_channel_free(line.channel);
		CHECK(fcntl(line.ours, F_GETFD) < 0);
		line.channel = open_channel(copy, SYSLOG3_RFC3164, SYSLOG3_DATAGRAM, line.counter);
		close(copy);
		CHECK_EQUAL(send_text(&line, "child", LONG_TIME), 0);
		close_line(&line);
		_exit(0);
	}
	check_child(child);
	CHECK_EQUAL(send_text(&line, "parent", LONG_TIME), 0);
	int pids[] = {getpid(), child, getpid()};
	for (int i = 0; i < 3; i++) {
		char bytes[256], expected[64];
		sprintf(expected, " test[%d]: %s", pids[i], i == 1 ? "child" : "parent");
		CHECK(ends_with(bytes, receive(&line, bytes, sizeof bytes), expected));
	}
	close_line(&line);
}

static void test_fork_while_sending(void)
{
	struct line line = unix_line(SOCK_STREAM, SYSLOG3_RAW, SYSLOG3_LF);
	fill(line.ours);
	struct sender sender = {&line, LONG_TIME, 0};
	pthread_t thread = start_waiting(&sender);
	pid_t child = fork();
	if (!child) {
		CHECK_EQUAL(send_text(&line, "child", LONG_TIME), ESTALE);
		close_line(&line);
		_exit(0);
	}
	check_child(child);
	static char bytes[1 << 20];
	drain(line.theirs, bytes, sizeof bytes);
	pthread_join(thread, NULL);
	CHECK_EQUAL(sender.error, 0);
	close_line(&line);
}

static atomic_bool stop;

static void *send_until_stopped(void *argument)
{
	struct line *line = argument;
	while (!stop) {
		/* From nothing each time, so that forks meet buffers that are growing. */
		struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RFC5424, SYSLOG3_LF, 1, 0, "t", "h");
		CHECK(!syslog3_wire_append(wire, LOG_INFO, "new", 3, NULL, NULL, 0));
		syslog3_wire_free(wire);
		send_text(line, "on and on", 0);
	}
	return NULL;
}

static void *drain_until_stopped(void *argument)
{
	static char bytes[1 << 16];
	struct line *line = argument;
	while (!stop)
		drain(line->theirs, bytes, sizeof bytes);
	return NULL;
}

static void test_forks_at_any_moment(void)
{
	struct line line = unix_line(SOCK_STREAM, SYSLOG3_RFC5424, SYSLOG3_LF);
	pthread_t threads[3];
	stop = false;
	CHECK(!pthread_create(&threads[0], NULL, drain_until_stopped, &line));
	for (int i = 1; i < 3; i++)
		CHECK(!pthread_create(&threads[i], NULL, send_until_stopped, &line));
	for (int i = 0; i < 50; i++) {
		pid_t child = fork();
		if (!child) {
			alarm(60);
			CHECK_EQUAL(send_text(&line, "child", LONG_TIME), ESTALE);
			if (CHILDREN_ALLOCATE) {
				close_line(&line);
				line = unix_line(SOCK_STREAM, SYSLOG3_RFC5424, SYSLOG3_LF);
				CHECK_EQUAL(send_text(&line, "child", LONG_TIME), 0);
			}
			_exit(0);
		}
		check_child(child);
	}
	stop = true;
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	close_line(&line);
}

/* Memory */

static atomic_long allocations_left = -1;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);

static bool may_allocate(void)
{
	return allocations_left < 0 || allocations_left-- > 0;
}

void *__wrap_malloc(size_t size)
{
	if (size > largest_allocation)
		largest_allocation = size;
	return may_allocate() ? __real_malloc(size) : NULL;
}

void *__wrap_calloc(size_t count, size_t size)
{
	return may_allocate() ? __real_calloc(count, size) : NULL;
}

static void test_no_memory_for_a_way(void)
{
	struct line line = unix_line(SOCK_DGRAM, SYSLOG3_RFC3164, SYSLOG3_DATAGRAM);
	allocations_left = 0;
	CHECK(!syslog3_channel_way(line.channel, LOG_INFO, 0));
	allocations_left = -1;
	close_line(&line); /* which is its last user */
	CHECK(fcntl(line.ours, F_GETFD) < 0);
}

static int send_with_memory_for(long allocations, const int pair[2], const char *text)
{
	allocations_left = allocations;
	int error = ENOMEM;
	size_t sent = 0;
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RFC5424, SYSLOG3_OCTET, 1, 0, "t", "h");
	struct syslog3_channel *channel = wire ? syslog3_channel_new(pair[0], wire, NULL, 1) : NULL;
	if (channel) {
		uint32_t length = (uint32_t)strlen(text);
		error = syslog3_channel_send_structured(channel, 1, text, length, "id", "[a]", 3, 0);
		if (!error)
			error = syslog3_channel_send_many(channel, 1, text, &length, 1, 0, &sent);
	}
	allocations_left = -1;
	syslog3_channel_free(channel);
	syslog3_wire_free(wire);
	return error;
}

static void check_two_of(int fd, const char *text)
{
	static char bytes[1 << 13];
	size_t length = 0;
	ssize_t more;
	while ((more = read(fd, bytes + length, sizeof bytes - 1 - length)) > 0)
		length += (size_t)more;
	bytes[length] = '\0';
	const char *first = strstr(bytes, text);
	CHECK(first && strstr(first + strlen(text), text));
}

static void test_short_memory_once(void)
{
	char *text = text_of('x', 1000);
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RAW, SYSLOG3_LF, 0, 0, "", "");
	allocations_left = 0;
	int error = syslog3_wire_append(wire, LOG_INFO, text, 1000, NULL, NULL, 0);
	allocations_left = -1;
	CHECK_EQUAL(error, ENOMEM);
	CHECK_EQUAL(syslog3_wire_length(wire), 0);
	CHECK_EQUAL(syslog3_wire_append(wire, LOG_INFO, text, 1000, NULL, NULL, 0), 0);
	CHECK_EQUAL(syslog3_wire_length(wire), 1001);
	syslog3_wire_free(wire);
	free(text);
}

static void test_short_memory(void)
{
	char *text = text_of('x', 1000);
	int error = ENOMEM;
	for (long allocations = 0; error; allocations++) {
		struct line line = tcp_line(0);
		int copy = dup(line.ours);
		error = send_with_memory_for(allocations, (int[]){copy, -1}, text);
		CHECK(!error || error == ENOMEM);
		CHECK(allocations < 50);
		close(copy);
		syslog3_channel_close(line.channel);
		if (!error)
			check_two_of(line.theirs, text);
		close_line(&line);
	}
	free(text);
}

static const struct test tests[] = {
	{"arguments", test_arguments},
	{"journal_without_text", test_journal_without_text},
	{"limits_of_fields", test_limits_of_fields},
	{"room_for_structured_data", test_room_for_structured_data},
	{"room_for_an_octet_count", test_room_for_an_octet_count},
	{"enough", test_enough},
	{"datagram", test_datagram},
	{"structured", test_structured},
	{"file", test_file},
	{"no_room_for_a_datagram", test_no_room_for_a_datagram},
	{"shortened", test_shortened},
	{"narrow_path", test_narrow_path},
	{"journal_file", test_journal_file},
	{"many", test_many},
	{"many_that_end_with_nul", test_many_that_end_with_nul},
	{"many_datagrams", test_many_datagrams},
	{"many_with_a_large_one", test_many_with_a_large_one},
	{"partial_write", test_partial_write},
	{"pending_on_another_channel", test_pending_on_another_channel},
	{"unacknowledged_pending", test_unacknowledged_pending},
	{"counter", test_counter},
	{"shut_down", test_shut_down},
	{"peer_that_only_reads", test_peer_that_only_reads},
	{"tcp_peer_gone", test_tcp_peer_gone},
	{"last_words_of_a_tcp_peer", test_last_words_of_a_tcp_peer},
	{"tcp_peer_that_never_stops", test_tcp_peer_that_never_stops},
	{"tcp_gives_up", test_tcp_gives_up},
	{"unix_peer_gone", test_unix_peer_gone},
	{"udp_peer_gone", test_udp_peer_gone},
	{"pipe_reader_gone", test_pipe_reader_gone},
	{"unacknowledged", test_unacknowledged},
	{"flight", test_flight},
	{"acknowledged", test_acknowledged},
	{"descriptor_taken", test_descriptor_taken},
	{"descriptor_taken_while_waiting", test_descriptor_taken_while_waiting},
	{"no_buffers", test_no_buffers},
	{"descriptor_taken_without_buffers", test_descriptor_taken_without_buffers},
	{"threads", test_threads},
	{"turn", test_turn},
	{"fair_turn", test_fair_turn},
	{"turn_of_many_threads", test_turn_of_many_threads},
	{"waiting_for_a_turn", test_waiting_for_a_turn},
	{"way", test_way},
	{"no_memory_for_a_way", test_no_memory_for_a_way},
	{"fork", test_fork},
	{"fork_while_sending", test_fork_while_sending},
	{"forks_at_any_moment", test_forks_at_any_moment},
	{"short_memory", test_short_memory},
	{"short_memory_once", test_short_memory_once},
};

int main(int argc, char **argv)
{
	signal(SIGPIPE, SIG_IGN); /* as Python has it; the test for pipes sets its own */
	run_tests(tests, sizeof tests / sizeof *tests, argc, argv);
	return 0;
}
