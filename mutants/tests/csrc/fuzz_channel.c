/* Messages through a channel whose socket takes as much as the fuzzer says: what a call says was taken
 * arrives whole and in order, and nothing else does.
 *
 * Links with -Wl,--wrap=send -Wl,--wrap=sendmmsg, the socket, and with -Wl,--wrap=clock_gettime
 * -Wl,--wrap=time: the clock stands still, so that the same message has the same bytes. */
#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "buffer.h"
#include "channel.h"
#include "check.h"
#include "fuzz_input.h"

#define MANY 8
#define MARK "[truncated]"
#define DATAGRAMS 256
#define NOW 1700000000

static struct input input;
static bool is_stream;
static bool is_unhurried;
static size_t largest; /* datagram */

/* What has arrived, and what was taken. A datagram ends where a message does. */
static struct syslog3_buffer arrived, taken;
static size_t arrived_ends[DATAGRAMS], taken_ends[DATAGRAMS], datagrams, messages;

int __real_clock_gettime(clockid_t clock, struct timespec *time);
int __wrap_clock_gettime(clockid_t clock, struct timespec *time);
time_t __wrap_time(time_t *second);
ssize_t __wrap_send(int fd, const void *bytes, size_t length, int flags);
int __wrap_sendmmsg(int fd, struct mmsghdr *headers, unsigned count, int flags);

int __wrap_clock_gettime(clockid_t clock, struct timespec *time)
{
	if (clock != CLOCK_REALTIME)
		return __real_clock_gettime(clock, time);
	*time = (struct timespec){NOW, 123456789};
	return 0;
}

time_t __wrap_time(time_t *second)
{
	if (second)
		*second = NOW;
	return NOW;
}

static size_t room(size_t length)
{
	if (is_unhurried)
		return length;
	switch (take(&input) % 8) {
	case 0:
		errno = EAGAIN;
		return 0;
	case 1:
		errno = EINTR;
		return 0;
	case 2:
		errno = ENOBUFS;
		return 0;
	case 3:
	case 4:
		return is_stream ? 1 + take(&input) % length : length;
	}
	return length;
}

ssize_t __wrap_send(int fd, const void *bytes, size_t length, int flags)
{
	(void)fd, (void)flags;
	CHECK(bytes && (length || !is_stream));
	if (!is_stream && length > largest) {
		errno = EMSGSIZE;
		return -1;
	}
	errno = 0;
	size_t sent = room(length);
	if (errno)
		return -1;
	syslog3_buffer_put(&arrived, bytes, sent);
	if (!is_stream) {
		CHECK(datagrams < DATAGRAMS);
		arrived_ends[datagrams++] = arrived.length;
	}
	return (ssize_t)sent;
}

int __wrap_sendmmsg(int fd, struct mmsghdr *headers, unsigned count, int flags)
{
	unsigned sent = 0;
	for (; sent < count; sent++) {
		const struct iovec *part = headers[sent].msg_hdr.msg_iov;
		if (__wrap_send(fd, part->iov_base, part->iov_len, flags) < 0)
			break;
	}
	return sent ? (int)sent : -1;
}

static struct syslog3_wire *new_wire(int format, int framing)
{
	struct syslog3_wire *wire = syslog3_wire_new(format, framing, 1, 8, "fuzz", "host");
	CHECK(wire);
	return wire;
}

static void expect(const char *bytes, size_t length)
{
	CHECK(messages < DATAGRAMS);
	syslog3_buffer_put(&taken, bytes, length);
	taken_ends[messages++] = taken.length;
}

static void expect_message(struct syslog3_wire *wire, int priority, const char *text, size_t length)
{
	syslog3_wire_clear(wire);
	CHECK(!syslog3_wire_append(wire, priority, text, length, NULL, NULL, 0));
	expect(syslog3_wire_bytes(wire), syslog3_wire_length(wire));
}

static void check_error(int error)
{
	CHECK(!error || error == ETIMEDOUT || (!is_stream && error == EMSGSIZE));
}

static void send_one(struct syslog3_channel *channel, struct syslog3_wire *wire)
{
	int priority = take(&input);
	struct input text = take_span(&input, take(&input));
	int error = syslog3_channel_send(channel, priority, (const char *)text.at, length_of(&text), 0);
	check_error(error);
	if (!error)
		expect_message(wire, priority, (const char *)text.at, length_of(&text));
}

static void send_many(struct syslog3_channel *channel, struct syslog3_wire *wire)
{
	int priority = take(&input);
	uint32_t lengths[MANY];
	size_t count = 1 + take(&input) % MANY, sent;
	for (size_t i = 0; i < count; i++)
		lengths[i] = take(&input);
	size_t all = 0;
	for (size_t i = 0; i < count; i++) {
		size_t left = (size_t)(input.end - input.at) - all;
		lengths[i] = lengths[i] < left ? lengths[i] : (uint32_t)left;
		all += lengths[i];
	}
	const char *text = (const char *)take_span(&input, all).at;
	int error = syslog3_channel_send_many(channel, priority, text, lengths, count, 0, &sent);
	check_error(error);
	CHECK(sent <= count && (error || sent == count));
	for (size_t i = 0; i < sent; text += lengths[i++])
		expect_message(wire, priority, text, lengths[i]);
}

static size_t send_framed(struct syslog3_channel *channel)
{
	struct input bytes = take_span(&input, 1 + take(&input) / 4);
	if (!length_of(&bytes))
		return 0;
	int error = syslog3_channel_send_framed(channel, (const char *)bytes.at, length_of(&bytes), 0);
	check_error(error);
	if (!error)
		expect((const char *)bytes.at, length_of(&bytes));
	return !error;
}

static void check_datagram(const char *came, size_t came_length, const char *sent, size_t sent_length)
{
	CHECK(came_length <= largest);
	if (came_length == sent_length && !memcmp(came, sent, came_length))
		return;
	CHECK(came_length < sent_length && came_length >= strlen(MARK));
	CHECK(!memcmp(came + came_length - strlen(MARK), MARK, strlen(MARK)));
	CHECK(!memcmp(came, sent, came_length - strlen(MARK)));
}

static void check_arrived(void)
{
	CHECK(!arrived.failed && !taken.failed);
	if (is_stream) {
		CHECK(arrived.length == taken.length);
		CHECK(!taken.length || !memcmp(arrived.bytes, taken.bytes, taken.length));
		return;
	}
	CHECK(datagrams == messages);
	for (size_t i = 0; i < messages; i++) {
		size_t came = i ? arrived_ends[i - 1] : 0, sent = i ? taken_ends[i - 1] : 0;
		check_datagram(arrived.bytes + came, arrived_ends[i] - came, taken.bytes + sent,
			taken_ends[i] - sent);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int formats[] = {SYSLOG3_RFC3164, SYSLOG3_RFC3164_HOST, SYSLOG3_RFC5424,
		SYSLOG3_CONSOLE, SYSLOG3_RAW};
	input = (struct input){data, data + size};
	arrived.length = taken.length = datagrams = messages = 0;
	is_unhurried = false;
	is_stream = take(&input) & 1;
	largest = 16 + (size_t)take(&input) * 2;
	int format = formats[take(&input) % 5];
	int framing = is_stream ? SYSLOG3_LF + take(&input) % 4 : SYSLOG3_DATAGRAM;
	int pair[2];
	CHECK(!socketpair(AF_UNIX, is_stream ? SOCK_STREAM : SOCK_DGRAM, 0, pair));
	struct syslog3_wire *wire = new_wire(format, framing), *own = new_wire(format, framing);
	struct syslog3_counter *counter = syslog3_counter_new();
	struct syslog3_channel *channel = syslog3_channel_new(pair[0], own, counter, 1);
	CHECK(channel);
	size_t framed = 0;
	while (length_of(&input) && messages + MANY < DATAGRAMS) {
		switch (take(&input) % 4) {
		case 0:
			framed += send_framed(channel);
			break;
		case 1:
			send_one(channel, wire);
			break;
		case 2:
			send_many(channel, wire);
			break;
		case 3:
			check_error(syslog3_channel_flush(channel, 0));
		}
	}
	is_unhurried = true;
	CHECK(!syslog3_channel_flush(channel, 0));
	check_arrived();
	CHECK(syslog3_channel_taken(channel) == messages);
	CHECK(syslog3_counter_sent(counter) == messages - framed);
	CHECK(!syslog3_counter_lost(counter));
	syslog3_channel_free(channel);
	syslog3_counter_free(counter);
	syslog3_wire_free(own);
	syslog3_wire_free(wire);
	close(pair[0]);
	close(pair[1]);
	return 0;
}
