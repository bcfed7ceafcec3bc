#include "wire.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <time.h>

#include "buffer.h"
#include "process.h"
#include "text.h"

/* RFC 5424 section 6. */
#define APP_NAME_LIMIT 48
#define HOSTNAME_LIMIT 255
#define MSGID_LIMIT 32
#define NILVALUE "-"
#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* A tag of RFC 3164 has 32 characters; file names, which many idents are, have up to this. */
#define TAG_LIMIT 255

/* More than any header takes beside ident and hostname. */
#define HEADER_ROOM 192
#define STAMP_ROOM 128

/* The longest PRI: "<1023>". */
#define PRI_ROOM 6

/* Where the digits of the microseconds are, after the PRI, in "1 2026-11-20T23:59:59.123456+01:00". */
#define MICROSECONDS (PRI_ROOM + 22)

struct syslog3_wire {
	atomic_uint users;
	int format;
	int framing;
	bool with_pid;
	int facility;
	char *ident;
	char *hostname;
	syslog3_text_find *find_escaped;
	struct syslog3_buffer bytes;
	unsigned generation;

	/* As it is in this second, the PRI right before the rest: it begins at `pri`. Formats without one
	 * have the rest alone. */
	struct syslog3_buffer header;
	bool has_header;
	time_t second;
	int priority;
	size_t pri;
};

static syslog3_text_find *finder(int format, int framing)
{
	if (format == SYSLOG3_CONSOLE)
		return syslog3_text_find_control;
	switch (framing) {
	case SYSLOG3_LF: /* many a collector takes either for the end of a message */
	case SYSLOG3_CRLF:
	case SYSLOG3_NUL:
		return syslog3_text_find_delimiter;
	case SYSLOG3_DATAGRAM: /* busybox's syslogd takes a NUL for the end of a message */
		return syslog3_text_find_nul;
	}
	return syslog3_text_find_none;
}

static char *field(const char *from, size_t limit, syslog3_text_allowed *allowed)
{
	char *copy = malloc(limit + 1);
	if (copy)
		syslog3_text_field(copy, limit, from, allowed);
	return copy;
}

static char *ident_field(int format, const char *ident)
{
	if (format == SYSLOG3_JOURNAL)
		return strdup(ident);
	if (format == SYSLOG3_RFC5424)
		return field(ident, APP_NAME_LIMIT, syslog3_text_is_graphic);
	return field(ident, TAG_LIMIT, syslog3_text_in_tag);
}

/* rsyslog takes a word for RFC 3164's hostname only if it ends in a letter or a digit. */
static char *rfc3164_hostname(const char *hostname)
{
	char *copy = field(hostname, HOSTNAME_LIMIT, syslog3_text_in_hostname);
	if (!copy)
		return NULL;
	size_t length = strlen(copy);
	while (length && strchr("-._", copy[length - 1]))
		length--;
	copy[length] = '\0';
	return length ? copy : memcpy(copy, "unknown", sizeof "unknown"); /* HOSTNAME_LIMIT is longer */
}

static char *hostname_field(int format, const char *hostname)
{
	if (format == SYSLOG3_RFC5424)
		return field(hostname, HOSTNAME_LIMIT, syslog3_text_is_graphic);
	return rfc3164_hostname(hostname);
}

static bool is_stamped(const struct syslog3_wire *wire)
{
	return wire->format <= SYSLOG3_RFC5424;
}

static int full_priority(const struct syslog3_wire *wire, int priority)
{
	priority &= LOG_FACMASK | LOG_PRIMASK;
	return priority & LOG_FACMASK ? priority : priority | wire->facility;
}

static void write_pri(struct syslog3_wire *wire, int priority)
{
	char *begin = wire->header.bytes + PRI_ROOM;
	*--begin = '>';
	int rest = full_priority(wire, priority);
	do
		*--begin = (char)('0' + rest % 10);
	while (rest /= 10);
	*--begin = '<';
	wire->pri = (size_t)(begin - wire->header.bytes);
	wire->priority = priority;
}

static bool fill(struct syslog3_wire *wire, const char *ident, const char *hostname)
{
	wire->ident = ident_field(wire->format, ident ? ident : "");
	wire->hostname = hostname_field(wire->format, hostname ? hostname : "");
	if (!wire->ident || !wire->hostname || !syslog3_buffer_reserve(&wire->header,
		PRI_ROOM + strlen(wire->ident) + strlen(wire->hostname) + HEADER_ROOM)
		|| !syslog3_buffer_reserve(&wire->bytes, 1)) /* nothing has an address, too: it may be sent */
		return false;
	wire->pri = PRI_ROOM;
	if (is_stamped(wire))
		write_pri(wire, LOG_DEBUG);
	return true;
}

struct syslog3_wire *syslog3_wire_new(int format, int framing, int pid, int facility,
	const char *ident, const char *hostname)
{
	bool known = SYSLOG3_RFC3164 <= format && format <= SYSLOG3_JOURNAL_ENTRY
		&& SYSLOG3_DATAGRAM <= framing && framing <= SYSLOG3_CRLF;
	int error = known ? syslog3_process_watch() : EINVAL;
	struct syslog3_wire *wire = error ? NULL : calloc(1, sizeof *wire);
	if (!wire) {
		errno = error ? error : ENOMEM;
		return NULL;
	}
	wire->users = 1;
	wire->generation = syslog3_process_generation();
	wire->format = format;
	wire->framing = syslog3_wire_is_journal(wire) ? SYSLOG3_DATAGRAM : framing;
	wire->with_pid = pid;
	wire->facility = facility & LOG_FACMASK;
	wire->find_escaped = finder(format, framing);
	if (!fill(wire, ident, hostname)) {
		syslog3_wire_free(wire);
		errno = ENOMEM; /* NOLINT(clang-analyzer-unix.Malloc): its one user has just freed it */
		return NULL;
	}
	return wire;
}

struct syslog3_wire *syslog3_wire_share(struct syslog3_wire *wire)
{
	wire->users++;
	return wire;
}

void syslog3_wire_free(struct syslog3_wire *wire)
{
	if (!wire || wire->generation != syslog3_process_generation() || --wire->users)
		return;
	free(wire->ident);
	free(wire->hostname);
	syslog3_buffer_free(&wire->bytes);
	syslog3_buffer_free(&wire->header);
	free(wire);
}

const char *syslog3_wire_bytes(const struct syslog3_wire *wire)
{
	return wire->bytes.bytes;
}

size_t syslog3_wire_length(const struct syslog3_wire *wire)
{
	return wire->bytes.length;
}

void syslog3_wire_clear(struct syslog3_wire *wire)
{
	wire->bytes.length = 0;
}

int syslog3_wire_format(const struct syslog3_wire *wire)
{
	return wire->format;
}

bool syslog3_wire_is_journal(const struct syslog3_wire *wire)
{
	return wire->format == SYSLOG3_JOURNAL || wire->format == SYSLOG3_JOURNAL_ENTRY;
}

/* Headers */

static void put_journal_field(struct syslog3_buffer *buffer, const char *name, const char *value,
	size_t length)
{
	syslog3_buffer_put_string(buffer, name);
	if (!length || !memchr(value, '\n', length)) {
		syslog3_buffer_put(buffer, "=", 1);
	} else {
		unsigned char size[8];
		for (size_t i = 0, rest = length; i < sizeof size; i++, rest >>= 8)
			size[i] = (unsigned char)rest;
		syslog3_buffer_put(buffer, "\n", 1);
		syslog3_buffer_put(buffer, size, sizeof size);
	}
	syslog3_buffer_put(buffer, value, length);
	syslog3_buffer_put(buffer, "\n", 1);
}

static void put_journal_number(struct syslog3_buffer *buffer, const char *name, int number)
{
	syslog3_buffer_put_string(buffer, name);
	syslog3_buffer_put(buffer, "=", 1);
	syslog3_buffer_put_number(buffer, (size_t)number);
	syslog3_buffer_put(buffer, "\n", 1);
}

static void put_sender(struct syslog3_wire *wire)
{
	struct syslog3_buffer *header = &wire->header;
	if (*wire->ident)
		put_journal_field(header, "SYSLOG_IDENTIFIER", wire->ident, strlen(wire->ident));
	if (wire->with_pid)
		put_journal_number(header, "SYSLOG_PID", syslog3_process_id());
}

static void put_tag(struct syslog3_wire *wire)
{
	struct syslog3_buffer *header = &wire->header;
	syslog3_buffer_put_string(header, wire->ident);
	if (wire->with_pid) {
		syslog3_buffer_put(header, "[", 1);
		syslog3_buffer_put_number(header, (size_t)syslog3_process_id());
		syslog3_buffer_put(header, "]", 1);
	}
	syslog3_buffer_put(header, ": ", 2);
}

static void put_rfc3164_stamp(struct syslog3_buffer *header, const struct tm *local)
{
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
		"Sep", "Oct", "Nov", "Dec"};
	char stamp[STAMP_ROOM];
	(void)snprintf(stamp, sizeof stamp, "%s %2d %02d:%02d:%02d ", months[local->tm_mon],
		local->tm_mday, local->tm_hour, local->tm_min, local->tm_sec);
	syslog3_buffer_put_string(header, stamp);
}

static void put_rfc5424_stamp(struct syslog3_buffer *header, const struct tm *local, long offset)
{
	long minutes = offset / 60;
	long distance = labs(minutes);
	char stamp[STAMP_ROOM];
	(void)snprintf(stamp, sizeof stamp, "1 %04d-%02d-%02dT%02d:%02d:%02d.000000%c%02ld:%02ld ",
		local->tm_year + 1900, local->tm_mon + 1, local->tm_mday, local->tm_hour,
		local->tm_min, local->tm_sec, minutes < 0 ? '-' : '+', distance / 60, distance % 60);
	syslog3_buffer_put_string(header, stamp);
}

static void put_rfc5424_sender(struct syslog3_wire *wire)
{
	struct syslog3_buffer *header = &wire->header;
	syslog3_buffer_put_string(header, wire->hostname);
	syslog3_buffer_put(header, " ", 1);
	syslog3_buffer_put_string(header, wire->ident);
	syslog3_buffer_put(header, " ", 1);
	syslog3_buffer_put_number(header, (size_t)syslog3_process_id());
	syslog3_buffer_put(header, " ", 1);
}

static void write_header(struct syslog3_wire *wire, time_t second)
{
	struct syslog3_buffer *header = &wire->header;
	struct tm local = {0};
	long offset = 0;
	if (is_stamped(wire))
		syslog3_process_localtime(second, &local, &offset);
	wire->has_header = false;
	header->length = PRI_ROOM;
	switch (wire->format) {
	case SYSLOG3_JOURNAL:
		put_sender(wire);
		break;
	case SYSLOG3_RFC5424:
		put_rfc5424_stamp(header, &local, offset);
		put_rfc5424_sender(wire);
		break;
	case SYSLOG3_RFC3164_HOST:
		put_rfc3164_stamp(header, &local);
		syslog3_buffer_put_string(header, wire->hostname);
		syslog3_buffer_put(header, " ", 1);
		put_tag(wire);
		break;
	case SYSLOG3_RFC3164:
		put_rfc3164_stamp(header, &local);
		/* fall through */
	case SYSLOG3_CONSOLE:
		put_tag(wire);
		break;
	}
	wire->second = second;
	wire->has_header = true;
}

static bool has_header_of(const struct syslog3_wire *wire, time_t second)
{
	return wire->has_header && wire->second == second;
}

static void set_microseconds(char *digits, long microseconds)
{
	for (int i = 5; i >= 0; i--, microseconds /= 10)
		digits[i] = (char)('0' + microseconds % 10);
}

static struct timespec time_of(const struct syslog3_wire *wire,
	const struct syslog3_message *message)
{
	struct timespec now = {0};
	if (!is_stamped(wire))
		return now;
	if (message->time)
		return *message->time;
	if (wire->format == SYSLOG3_RFC5424)
		syslog3_process_now(&now);
	else
		now.tv_sec = time(NULL); /* cheaper, and all that RFC 3164 shows; libc's syslog(3) does the same */
	return now;
}

static void put_header(struct syslog3_wire *wire, const struct syslog3_message *message)
{
	struct timespec now = time_of(wire, message);
	struct syslog3_buffer *header = &wire->header;
	if (!has_header_of(wire, now.tv_sec))
		write_header(wire, now.tv_sec);
	if (wire->priority != message->priority && is_stamped(wire))
		write_pri(wire, message->priority);
	if (wire->format == SYSLOG3_RFC5424)
		set_microseconds(header->bytes + MICROSECONDS, now.tv_nsec / 1000);
	syslog3_buffer_put(&wire->bytes, header->bytes + wire->pri, header->length - wire->pri);
}

/* Messages: each of these returns where the part begins that may be cut short. */

static void put_octal(struct syslog3_buffer *buffer, unsigned char byte)
{
	char escape[4] = {'#', (char)('0' + (byte >> 6)), (char)('0' + (byte >> 3 & 7)),
		(char)('0' + (byte & 7))};
	syslog3_buffer_put(buffer, escape, sizeof escape);
}

static void put_text(struct syslog3_wire *wire, const char *from, size_t length)
{
	if (!length)
		return;
	for (const char *end = from + length; from < end; from++) {
		const char *stop = wire->find_escaped(from, end);
		syslog3_buffer_put(&wire->bytes, from, (size_t)(stop - from));
		if (stop == end)
			return;
		put_octal(&wire->bytes, (unsigned char)*stop);
		from = stop;
	}
}

static void put_structured_data_as_text(struct syslog3_wire *wire,
	const struct syslog3_message *message)
{
	if (!message->structured_data_length)
		return;
	put_text(wire, message->structured_data, message->structured_data_length);
	syslog3_buffer_put(&wire->bytes, " ", 1);
}

static size_t put_plain(struct syslog3_wire *wire, const struct syslog3_message *message)
{
	put_header(wire, message);
	size_t body = wire->bytes.length;
	if (message->msgid && *message->msgid) {
		put_text(wire, message->msgid, strlen(message->msgid));
		syslog3_buffer_put(&wire->bytes, " ", 1);
	}
	put_structured_data_as_text(wire, message);
	put_text(wire, message->text, message->length);
	return body;
}

static void put_msgid(struct syslog3_wire *wire, const char *msgid)
{
	char field[MSGID_LIMIT + 1] = NILVALUE;
	if (msgid)
		syslog3_text_field(field, MSGID_LIMIT, msgid, syslog3_text_is_graphic);
	syslog3_buffer_put_string(&wire->bytes, field);
	syslog3_buffer_put(&wire->bytes, " ", 1);
}

/* Whether the structured data found its place: one cut in two would make the message unreadable. */
static bool put_structured_data(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t end)
{
	size_t begin = wire->bytes.length;
	put_text(wire, message->structured_data, message->structured_data_length);
	if (wire->bytes.length > begin && wire->bytes.length <= end)
		return true;
	wire->bytes.length = begin;
	syslog3_buffer_put_string(&wire->bytes, NILVALUE);
	return !message->structured_data_length;
}

/* RFC 5424 section 6.4: text in UTF-8 says so. */
static bool needs_mark(const struct syslog3_message *message, bool with_structured_data)
{
	return syslog3_text_is_beyond_ascii(message->text, message->length)
		|| (with_structured_data && syslog3_text_is_beyond_ascii(message->structured_data,
			message->structured_data_length));
}

static size_t put_rfc5424(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t end)
{
	put_header(wire, message);
	put_msgid(wire, message->msgid);
	size_t room = strlen(" " BYTE_ORDER_MARK SYSLOG3_TRUNCATED);
	bool fits = put_structured_data(wire, message, end > room ? end - room : 0);
	if (fits && !message->length)
		return wire->bytes.length;
	syslog3_buffer_put(&wire->bytes, " ", 1);
	if (needs_mark(message, !fits))
		syslog3_buffer_put_string(&wire->bytes, BYTE_ORDER_MARK);
	size_t body = wire->bytes.length;
	if (!fits)
		put_structured_data_as_text(wire, message);
	put_text(wire, message->text, message->length);
	return body;
}

static bool is_message_id(const char *msgid)
{
	return strlen(msgid) == 32 && strspn(msgid, "0123456789abcdefABCDEF") == 32;
}

static size_t put_journal(struct syslog3_wire *wire, const struct syslog3_message *message)
{
	int priority = full_priority(wire, message->priority);
	const char *msgid = message->msgid;
	put_journal_number(&wire->bytes, "PRIORITY", priority & LOG_PRIMASK);
	put_journal_number(&wire->bytes, "SYSLOG_FACILITY", (priority & LOG_FACMASK) >> 3);
	put_header(wire, message);
	if (msgid && *msgid)
		put_journal_field(&wire->bytes, is_message_id(msgid) ? "MESSAGE_ID" : "MSGID", msgid,
			strlen(msgid));
	syslog3_buffer_put(&wire->bytes, message->structured_data, message->structured_data_length);
	put_journal_field(&wire->bytes, "MESSAGE", message->text, message->length);
	return SIZE_MAX;
}

static size_t put_raw(struct syslog3_wire *wire, const struct syslog3_message *message)
{
	size_t body = wire->bytes.length;
	syslog3_buffer_put(&wire->bytes, message->text, message->length);
	return syslog3_wire_is_journal(wire) ? SIZE_MAX : body;
}

static size_t put_message(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t end)
{
	switch (wire->format) {
	case SYSLOG3_RFC5424:
		return put_rfc5424(wire, message, end);
	case SYSLOG3_JOURNAL:
		return put_journal(wire, message);
	case SYSLOG3_RAW:
	case SYSLOG3_JOURNAL_ENTRY:
		return put_raw(wire, message);
	}
	return put_plain(wire, message);
}

/* Frames */

static const char *trailer(int framing, size_t *length)
{
	static const struct {
		const char *bytes;
		size_t length;
	} trailers[] = {
		[SYSLOG3_DATAGRAM] = {"", 0},
		[SYSLOG3_LF] = {"\n", 1},
		[SYSLOG3_NUL] = {"\0", 1},
		[SYSLOG3_OCTET] = {"", 0},
		[SYSLOG3_CRLF] = {"\r\n", 2},
	};
	*length = trailers[framing].length;
	return trailers[framing].bytes;
}

static size_t digits(size_t number)
{
	size_t count = 1;
	while (number /= 10)
		count++;
	return count;
}

/* What a frame has beside a message of this length. */
static size_t frame_overhead(int framing, size_t length)
{
	size_t ending;
	trailer(framing, &ending);
	return framing == SYSLOG3_OCTET ? digits(length) + 1 : ending;
}

static void put_octet_count(struct syslog3_buffer *buffer, size_t begin)
{
	size_t length = buffer->length - begin;
	size_t shift = digits(length) + 1;
	if (!syslog3_buffer_reserve(buffer, shift)) {
		buffer->failed = true;
		return;
	}
	memmove(buffer->bytes + begin + shift, buffer->bytes + begin, length);
	buffer->length = begin;
	syslog3_buffer_put_number(buffer, length);
	syslog3_buffer_put(buffer, " ", 1);
	buffer->length += length;
}

static void put_frame(struct syslog3_wire *wire, size_t begin)
{
	if (wire->framing == SYSLOG3_OCTET) {
		put_octet_count(&wire->bytes, begin);
		return;
	}
	size_t length;
	const char *bytes = trailer(wire->framing, &length);
	syslog3_buffer_put(&wire->bytes, bytes, length);
}

/* Puts the message once more, cut short so that it ends at `end`. */
static int put_shortened(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t begin, size_t end)
{
	struct syslog3_buffer *bytes = &wire->bytes;
	size_t mark = strlen(SYSLOG3_TRUNCATED);
	bytes->length = begin;
	size_t body = put_message(wire, message, end);
	if (end < mark || body > end - mark)
		return EMSGSIZE;
	bytes->length = syslog3_text_boundary(bytes->bytes, body, end - mark);
	syslog3_buffer_put(bytes, SYSLOG3_TRUNCATED, mark);
	return 0;
}

static int put_within(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t limit)
{
	size_t begin = wire->bytes.length;
	put_message(wire, message, SIZE_MAX);
	size_t length = wire->bytes.length - begin;
	int error = 0;
	if (limit < length || limit - length < frame_overhead(wire->framing, length)) {
		size_t overhead = frame_overhead(wire->framing, limit);
		error = limit < overhead ? EMSGSIZE
			: put_shortened(wire, message, begin, begin + limit - overhead);
	}
	put_frame(wire, begin);
	return wire->bytes.failed ? ENOMEM : error;
}

static bool is_valid(const struct syslog3_message *message)
{
	return (message->text || !message->length)
		&& (message->structured_data || !message->structured_data_length);
}

int syslog3_wire_append_within(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t limit)
{
	if (!is_valid(message))
		return EINVAL;
	size_t begin = wire->bytes.length;
	wire->bytes.failed = false;
	int error = put_within(wire, message, limit);
	if (error)
		wire->bytes.length = begin;
	return error;
}

int syslog3_wire_append(struct syslog3_wire *wire, int priority, const char *text, size_t length,
	const char *msgid, const char *structured_data, size_t structured_data_length)
{
	struct syslog3_message message = {
		.priority = priority,
		.text = text,
		.length = length,
		.msgid = msgid,
		.structured_data = structured_data,
		.structured_data_length = structured_data_length,
	};
	return syslog3_wire_append_within(wire, &message, SIZE_MAX);
}

int syslog3_wire_append_many(struct syslog3_wire *wire, const struct syslog3_message *messages,
	size_t count, size_t enough, size_t limit, size_t *ends, size_t *appended)
{
	for (*appended = 0; *appended < count && wire->bytes.length < enough; ++*appended) {
		int error = syslog3_wire_append_within(wire, &messages[*appended], limit);
		if (error)
			return error;
		if (ends)
			ends[*appended] = wire->bytes.length;
	}
	return 0;
}
