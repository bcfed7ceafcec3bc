/* The benchmarks' receiver counts what arrives in pieces of any size as it counts what arrives at once.
 *
 * Links with -Wl,--wrap=recv -Wl,--wrap=getsockopt: a stream whose pieces the fuzzer cuts. */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "check.h"
#include "drain.h"
#include "fuzz_input.h"

#define RECORD_HEADER 5
#define APPLICATION_DATA 23 /* RFC 8446 section 5.1 */

static struct input arriving;
static uint8_t stream[1 << 17];
static size_t length;

ssize_t __wrap_recv(int fd, void *to, size_t size, int flags);
int __wrap_getsockopt(int fd, int level, int option, void *value, socklen_t *size);

ssize_t __wrap_recv(int fd, void *to, size_t size, int flags)
{
	(void)fd, (void)flags;
	size_t piece = 1 + take(&arriving);
	struct input part = take_span(&arriving, piece < size ? piece : size);
	memcpy(to, part.at, length_of(&part));
	memcpy(stream + length, part.at, length_of(&part));
	length += length_of(&part);
	return (ssize_t)length_of(&part);
}

int __wrap_getsockopt(int fd, int level, int option, void *value, socklen_t *size)
{
	(void)fd, (void)level, (void)option, (void)size;
	memcpy(value, &(int){SOCK_STREAM}, sizeof(int));
	return 0;
}

static size_t lines(void)
{
	size_t first = 0, count = 0;
	while (first < length && stream[first] >= ' ')
		first++;
	for (size_t i = first; i < length; i++)
		count += stream[i] == stream[first];
	return count;
}

static size_t records(void)
{
	size_t count = 0;
	for (size_t at = 0; at + RECORD_HEADER <= length;) {
		count += stream[at] == APPLICATION_DATA;
		at += RECORD_HEADER + (size_t)stream[at + 3] * 256 + stream[at + 4];
	}
	return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size >= sizeof stream)
		return 0;
	arriving = (struct input){data, data + size};
	length = 0;
	int ends = take(&arriving) & 1 ? SYSLOG3_ENDS_RECORD : SYSLOG3_ENDS_CONTROL;
	struct syslog3_drained *drained = calloc(1, syslog3_drained_size());
	CHECK(drained && !syslog3_drain(-1, ends, drained));
	size_t expected = ends == SYSLOG3_ENDS_RECORD ? records() : lines();
	CHECK(syslog3_drained_messages(drained) == expected);
	CHECK(syslog3_drained_bytes(drained) == length);
	CHECK(syslog3_drained_longest(drained) <= expected);
	free(drained);
	return 0;
}
