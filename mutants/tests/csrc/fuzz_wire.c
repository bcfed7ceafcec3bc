/* Formats hostile messages and reads them back with a parser of its own, as strict as the RFCs.
 *
 * With -DLIBFUZZER -fsanitize=fuzzer it is a libFuzzer target; by itself it makes its inputs:
 *   fuzz_wire --runs N --seed S
 * Links with -Wl,--wrap=clock_gettime -Wl,--wrap=time: it is any time from 1970 to 9999. */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "wire.h"

#define MARK "[truncated]"
#define MARK_LENGTH 11
#define MESSAGES 3
#define LARGEST (1 << 17)

#define CHECK(condition) \
	do { \
		if (!(condition)) \
			fail(__LINE__, #condition); \
	} while (0)

typedef unsigned char byte;

struct span {
	const byte *at;
	const byte *end;
};

/* What is looked at: shown when something is wrong with it. */
static struct span shown;

static _Noreturn void fail(int line, const char *condition)
{
	fprintf(stderr, "fuzz_wire.c:%d: %s\nwire bytes: \"", line, condition);
	for (const byte *at = shown.at; at < shown.end && at < shown.at + 4096; at++)
		fprintf(stderr, *at < 32 || *at > 126 ? "\\x%02x" : "%c", *at);
	fprintf(stderr, "\"\n");
	abort();
}

static size_t left(const struct span *span)
{
	return (size_t)(span->end - span->at);
}

static struct span span_of(const void *at, size_t length)
{
	return (struct span){at, at ? (const byte *)at + length : NULL};
}

static bool equal(struct span a, struct span b)
{
	return left(&a) == left(&b) && (!left(&a) || !memcmp(a.at, b.at, left(&a)));
}

static bool is(struct span span, const char *text)
{
	return equal(span, span_of(text, strlen(text)));
}

/* A field that ends at `delimiter`, which is skipped. */
static struct span until(struct span *rest, byte delimiter)
{
	const byte *end = left(rest) ? memchr(rest->at, delimiter, left(rest)) : NULL;
	CHECK(end);
	struct span found = {rest->at, end};
	rest->at = end + 1;
	return found;
}

static void skip(struct span *rest, const char *text)
{
	CHECK(left(rest) >= strlen(text) && !memcmp(rest->at, text, strlen(text)));
	rest->at += strlen(text);
}

static long number(struct span digits, size_t least, size_t most)
{
	long value = 0;
	CHECK(least <= left(&digits) && left(&digits) <= most);
	for (const byte *at = digits.at; at < digits.end; at++) {
		CHECK('0' <= *at && *at <= '9');
		value = 10 * value + (*at - '0');
	}
	return value;
}

static long fixed_number(struct span *rest, size_t length)
{
	CHECK(left(rest) >= length);
	struct span digits = {rest->at, rest->at + length};
	rest->at += length;
	return number(digits, length, length);
}

static long plain_number(struct span digits)
{
	CHECK(left(&digits) == 1 || (left(&digits) && *digits.at != '0'));
	return number(digits, 1, 18);
}

/* The length of the character at `at`, 0 when it is no UTF-8: by what it decodes to. */
static size_t decode(const byte *at, const byte *end, uint32_t *character)
{
	static const struct {
		byte mask, lead;
		uint32_t least;
	} kinds[] = {{0x80, 0, 0}, {0xE0, 0xC0, 0x80}, {0xF0, 0xE0, 0x800}, {0xF8, 0xF0, 0x10000}};
	for (size_t i = 0; i < 4; i++) {
		if ((*at & kinds[i].mask) != kinds[i].lead)
			continue;
		if ((size_t)(end - at) <= i)
			return 0;
		*character = *at & (byte)~kinds[i].mask;
		for (size_t k = 1; k <= i; k++) {
			if (at[k] >> 6 != 2)
				return 0;
			*character = *character << 6 | (at[k] & 63);
		}
		bool surrogate = *character >> 11 == 0xD800 >> 11;
		return *character < kinds[i].least || *character > 0x10FFFF || surrogate ? 0 : i + 1;
	}
	return 0;
}

static bool is_utf8(struct span text)
{
	uint32_t character;
	for (size_t length; text.at < text.end; text.at += length)
		if (!(length = decode(text.at, text.end, &character)))
			return false;
	return true;
}

static bool is_ascii(struct span text)
{
	for (; text.at < text.end; text.at++)
		if (*text.at > 127)
			return false;
	return true;
}

/* What is given to the wire, and what is expected of it */

struct given {
	int format, framing, pid, facility;
	char *ident, *hostname;
	int priority;
	char *msgid;
	bool structured; /* the structured data is as its RFC says */
	struct span structured_data;
	struct span text;
};

struct expected {
	byte *bytes;
	/* Where a shortened message may end, were its text UTF-8; and where not, whatever it is. */
	bool *is_boundary;
	bool *is_inside_escape;
	size_t length;
};

static struct expected body;
static byte body_bytes[4 * LARGEST + 4096];
static bool body_boundaries[sizeof body_bytes + 1];
static bool body_insides[sizeof body_bytes + 1];

static bool is_escaped(const struct given *given, const byte *at, size_t length, uint32_t character)
{
	if (given->format == SYSLOG3_CONSOLE) {
		if (length)
			return (character < 32 && character != 9) || (127 <= character && character < 160);
		return 0x80 <= *at && *at < 0xA0;
	}
	switch (given->framing) {
	case SYSLOG3_LF:
	case SYSLOG3_CRLF:
	case SYSLOG3_NUL:
		return *at == 10 || *at == 0;
	case SYSLOG3_DATAGRAM:
		return *at == 0;
	}
	return false;
}

static void expect_byte(byte value, bool boundary, bool inside)
{
	CHECK(body.length < sizeof body_bytes);
	body_boundaries[body.length] = boundary;
	body_insides[body.length] = inside;
	body_bytes[body.length++] = value;
}

static void expect_escape(byte value)
{
	char escape[8];
	snprintf(escape, sizeof escape, "#%03o", value);
	for (int i = 0; i < 4; i++)
		expect_byte((byte)escape[i], i == 0, i > 0);
}

static void expect_text(const struct given *given, struct span text)
{
	while (text.at < text.end) {
		uint32_t character = 0;
		size_t length = decode(text.at, text.end, &character);
		bool escaped = is_escaped(given, text.at, length, character);
		for (size_t i = 0; i < (length ? length : 1); i++) {
			if (escaped)
				expect_escape(text.at[i]);
			else
				expect_byte(text.at[i], i == 0, false);
		}
		text.at += length ? length : 1;
	}
}

static void expect_body(const struct given *given, bool with_msgid, bool with_structured_data)
{
	body = (struct expected){body_bytes, body_boundaries, body_insides, 0};
	if (with_msgid && given->msgid && *given->msgid) {
		expect_text(given, span_of(given->msgid, strlen(given->msgid)));
		expect_byte(' ', true, false);
	}
	if (with_structured_data && left(&given->structured_data)) {
		expect_text(given, given->structured_data);
		expect_byte(' ', true, false);
	}
	expect_text(given, given->text);
	body_boundaries[body.length] = true;
	body_insides[body.length] = false;
}

static bool stays(bool (*allowed)(uint32_t), size_t length, uint32_t character)
{
	return length && allowed(character);
}

static bool graphic(uint32_t c)
{
	return 33 <= c && c <= 126;
}

static bool of_hostname(uint32_t c)
{
	return ('0' <= c && c <= '9') || ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z') || c == '.'
		|| c == '-' || c == '_';
}

static bool of_tag(uint32_t c)
{
	return c > 32 && (c < 127 || c > 159) && c != ':' && c != '[' && c != ']';
}

/* Whether `field` is `from` with `_` for what is not allowed, cut to `limit` bytes. */
static bool is_field(struct span field, const char *from, size_t limit, bool (*allowed)(uint32_t))
{
	struct span rest = span_of(from, strlen(from));
	size_t used = 0;
	while (rest.at < rest.end) {
		uint32_t character = 0;
		size_t length = decode(rest.at, rest.end, &character);
		bool latin = !length && allowed == of_tag && *rest.at >= 0xA0; /* of no known encoding */
		bool kept = latin || stays(allowed, length, character);
		size_t step = length ? length : 1;
		size_t written = kept ? step : 1;
		if (used + written > limit)
			break;
		if (used + written > left(&field))
			return false;
		if (memcmp(field.at + used, kept ? (const char *)rest.at : "_", written))
			return false;
		used += written;
		rest.at += step;
	}
	return used ? used == left(&field) : is(field, "-");
}

/* The same for a hostname of RFC 3164, which ends in a letter or a digit. */
static bool is_rfc3164_hostname(struct span field, const char *from)
{
	char expected[256];
	size_t used = 0;
	for (struct span rest = span_of(from, strlen(from)); rest.at < rest.end && used < 255;) {
		uint32_t character = 0;
		size_t length = decode(rest.at, rest.end, &character);
		expected[used++] = stays(of_hostname, length, character) ? (char)*rest.at : '_';
		rest.at += length ? length : 1;
	}
	while (used && !isalnum((unsigned char)expected[used - 1]))
		used--;
	expected[used] = 0;
	return is(field, used ? expected : "unknown");
}

static int full_priority(const struct given *given)
{
	int priority = given->priority & 1023;
	return priority >> 3 ? priority : priority | (given->facility & 1016);
}

/* Reading it back */

static struct timespec present, before, after;

int __real_clock_gettime(clockid_t clock, struct timespec *time);
int __wrap_clock_gettime(clockid_t clock, struct timespec *time);

int __wrap_clock_gettime(clockid_t clock, struct timespec *time)
{
	if (clock != CLOCK_REALTIME)
		return __real_clock_gettime(clock, time);
	present.tv_nsec += 12345;
	if (present.tv_nsec >= 1000000000) {
		present.tv_nsec -= 1000000000;
		present.tv_sec++;
	}
	*time = present;
	return 0;
}

time_t __wrap_time(time_t *second);

time_t __wrap_time(time_t *second)
{
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	if (second)
		*second = now.tv_sec;
	return now.tv_sec;
}

static long days(long year, long month, long day)
{
	/* Since 1970-01-01, by counting leap days before this year's March. */
	static const int of_months[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
	long leap_year = month > 2 ? year : year - 1;
	long leap_days = leap_year / 4 - leap_year / 100 + leap_year / 400;
	return 365 * (year - 1970) + of_months[month - 1] + day - 1 + leap_days - 477;
}

static void read_rfc5424_stamp(struct span stamp)
{
	CHECK(left(&stamp) == 32);
	long year = fixed_number(&stamp, 4);
	skip(&stamp, "-");
	long month = fixed_number(&stamp, 2);
	skip(&stamp, "-");
	long day = fixed_number(&stamp, 2);
	skip(&stamp, "T");
	long hour = fixed_number(&stamp, 2);
	skip(&stamp, ":");
	long minute = fixed_number(&stamp, 2);
	skip(&stamp, ":");
	long second = fixed_number(&stamp, 2);
	skip(&stamp, ".");
	long microsecond = fixed_number(&stamp, 6);
	CHECK(*stamp.at == '+' || *stamp.at == '-');
	long sign = *stamp.at++ == '+' ? 1 : -1;
	long offset = sign * 60 * fixed_number(&stamp, 2);
	skip(&stamp, ":");
	offset += sign * fixed_number(&stamp, 2);
	CHECK(!left(&stamp) && 1 <= month && month <= 12);
	CHECK(offset || sign > 0); /* RFC 3339 section 4.3: -00:00 is for a zone that is not known */
	int64_t at = ((days(year, month, day) * 24 + hour) * 60 + minute - offset) * 60 + second;
	at = at * 1000000 + microsecond;
	CHECK((int64_t)before.tv_sec * 1000000 + before.tv_nsec / 1000 <= at);
	CHECK(at <= (int64_t)after.tv_sec * 1000000 + after.tv_nsec / 1000);
}

static void read_rfc3164_stamp(struct span stamp)
{
	CHECK(left(&stamp) == 15);
	if (before.tv_sec != after.tv_sec)
		return;
	static time_t second = -1;
	static char expected[64];
	if (second != before.tv_sec) {
		struct tm local;
		second = before.tv_sec;
		localtime_r(&second, &local);
		strftime(expected, sizeof expected, "%b %e %H:%M:%S", &local);
	}
	CHECK(is(stamp, expected));
}

static void read_pri(const struct given *given, struct span *rest)
{
	skip(rest, "<");
	CHECK(plain_number(until(rest, '>')) == full_priority(given));
}

static void read_tag(const struct given *given, struct span *rest)
{
	struct span tag = {rest->at, rest->at};
	while (tag.end < rest->end && !strchr(":[ ", *tag.end))
		tag.end++;
	CHECK(is_field(tag, given->ident, 255, of_tag));
	rest->at = tag.end;
	if (given->pid) {
		skip(rest, "[");
		CHECK(plain_number(until(rest, ']')) == getpid());
	}
	skip(rest, ": ");
}

/* `short_of` is by how much the frame could have been longer. */
static void read_body(struct span rest, bool shortened, size_t short_of)
{
	if (!shortened) {
		CHECK(equal(rest, span_of(body.bytes, body.length)));
		return;
	}
	CHECK(left(&rest) >= MARK_LENGTH);
	size_t cut = left(&rest) - MARK_LENGTH;
	CHECK(!memcmp(rest.at + cut, MARK, MARK_LENGTH));
	CHECK(cut <= body.length && (!cut || !memcmp(rest.at, body.bytes, cut)));
	CHECK(!body.is_inside_escape[cut]);
	if (is_utf8(span_of(body.bytes, body.length)))
		CHECK(body.is_boundary[cut]);
	CHECK(short_of <= 6); /* a character less its last byte, and an escape less its own */
}

static void read_structured_data(struct span *rest)
{
	CHECK(left(rest));
	if (*rest->at == '-') {
		rest->at++;
		return;
	}
	do {
		skip(rest, "[");
		const byte *id = rest->at;
		while (left(rest) && graphic(*rest->at) && !strchr("= ]\"", *rest->at))
			rest->at++;
		CHECK(rest->at > id && rest->at <= id + 32);
		while (left(rest) && *rest->at == ' ') {
			const byte *name = ++rest->at;
			while (left(rest) && graphic(*rest->at) && !strchr("= ]\"", *rest->at))
				rest->at++;
			CHECK(rest->at > name && rest->at <= name + 32);
			skip(rest, "=\"");
			for (; left(rest) && *rest->at != '"'; rest->at++) {
				CHECK(*rest->at != ']');
				if (*rest->at == '\\' && left(rest) > 1 && strchr("\"\\]", rest->at[1]))
					rest->at++;
			}
			skip(rest, "\"");
		}
		skip(rest, "]");
	} while (left(rest) && *rest->at == '[');
}

static void read_rfc5424(const struct given *given, struct span rest, bool shortened,
	size_t short_of)
{
	read_pri(given, &rest);
	skip(&rest, "1 ");
	read_rfc5424_stamp(until(&rest, ' '));
	CHECK(is_field(until(&rest, ' '), given->hostname, 255, graphic));
	CHECK(is_field(until(&rest, ' '), given->ident, 48, graphic));
	CHECK(plain_number(until(&rest, ' ')) == getpid());
	CHECK(is_field(until(&rest, ' '), given->msgid ? given->msgid : "", 32, graphic));
	if (!given->structured)
		return;
	struct span structured_data = rest;
	read_structured_data(&rest);
	structured_data.end = rest.at;
	bool carried = shortened && left(&given->structured_data) && is(structured_data, "-");
	expect_body(given, false, carried);
	if (carried)
		short_of = 0; /* it may have been the structured data for which no room was left */
	else if (left(&given->structured_data)) {
		struct given only = *given;
		only.text = given->structured_data;
		expect_body(&only, false, false);
		CHECK(equal(structured_data, span_of(body.bytes, body.length)));
		expect_body(given, false, false);
	} else {
		CHECK(is(structured_data, "-"));
	}
	if (!left(&given->text) && !shortened) {
		CHECK(!left(&rest));
		return;
	}
	skip(&rest, " ");
	bool marked = (!is_ascii(given->text) && is_utf8(given->text)) || (carried
		&& !is_ascii(given->structured_data) && is_utf8(given->structured_data));
	if (marked)
		skip(&rest, "\xEF\xBB\xBF");
	read_body(rest, shortened, short_of);
}

static void read_plain(const struct given *given, struct span rest, bool shortened, size_t short_of)
{
	if (given->format != SYSLOG3_CONSOLE) {
		read_pri(given, &rest);
		CHECK(left(&rest) > 16 && rest.at[15] == ' ');
		read_rfc3164_stamp(span_of(rest.at, 15));
		rest.at += 16;
	}
	if (given->format == SYSLOG3_RFC3164_HOST)
		CHECK(is_rfc3164_hostname(until(&rest, ' '), given->hostname));
	read_tag(given, &rest);
	expect_body(given, true, true);
	read_body(rest, shortened, short_of);
}

struct journal_field {
	struct span name;
	struct span value;
};

static struct journal_field read_journal_field(struct span *rest)
{
	struct span line = until(rest, '\n');
	struct journal_field field = {line, line};
	byte *equals = left(&line) ? memchr(line.at, '=', left(&line)) : NULL;
	if (equals) {
		field.name.end = equals;
		field.value.at = equals + 1;
	} else {
		uint64_t length = 0;
		CHECK(left(rest) > 8);
		for (int i = 8; i--;)
			length = length << 8 | rest->at[i];
		rest->at += 8;
		CHECK(length < left(rest));
		field.value = span_of(rest->at, length);
		rest->at += length;
		skip(rest, "\n");
	}
	CHECK(left(&field.name));
	for (const byte *at = field.name.at; at < field.name.end; at++)
		CHECK(('A' <= *at && *at <= 'Z') || *at == '_');
	return field;
}

static bool is_message_id(const char *msgid)
{
	size_t digits = 0;
	for (; *msgid; msgid++, digits++)
		if (!(('0' <= *msgid && *msgid <= '9') || ('a' <= (*msgid | 32) && (*msgid | 32) <= 'f')))
			return false;
	return digits == 32;
}

static void read_journal(const struct given *given, struct span rest)
{
	struct span extra = given->structured_data;
	int seen[7] = {0};
	int priority = full_priority(given);
	while (left(&rest)) {
		struct journal_field field = read_journal_field(&rest);
		if (is(field.name, "PRIORITY")) {
			CHECK(!seen[0]++ && plain_number(field.value) == (priority & 7));
		} else if (is(field.name, "SYSLOG_FACILITY")) {
			CHECK(!seen[1]++ && plain_number(field.value) == priority >> 3);
		} else if (is(field.name, "SYSLOG_IDENTIFIER")) {
			CHECK(!seen[2]++ && *given->ident && is(field.value, given->ident));
		} else if (is(field.name, "SYSLOG_PID")) {
			CHECK(!seen[3]++ && given->pid && plain_number(field.value) == getpid());
		} else if (is(field.name, "MESSAGE")) {
			CHECK(!seen[4]++ && equal(field.value, given->text));
		} else if (is(field.name, "MSGID") || is(field.name, "MESSAGE_ID")) {
			CHECK(!seen[5]++ && given->msgid && is(field.value, given->msgid));
			CHECK(is_message_id(given->msgid) == is(field.name, "MESSAGE_ID"));
		} else {
			struct journal_field wanted = read_journal_field(&extra);
			CHECK(equal(field.name, wanted.name) && equal(field.value, wanted.value));
		}
	}
	CHECK(seen[0] && seen[1] && seen[4] && !left(&extra));
	CHECK(seen[2] == !!*given->ident && seen[3] == !!given->pid);
	CHECK(seen[5] == (given->msgid && *given->msgid));
}

static bool is_journal(const struct given *given)
{
	return given->format == SYSLOG3_JOURNAL || given->format == SYSLOG3_JOURNAL_ENTRY;
}

static void read_message(const struct given *given, struct span message, bool shortened,
	size_t short_of)
{
	switch (given->format) {
	case SYSLOG3_RFC5424:
		read_rfc5424(given, message, shortened, short_of);
		return;
	case SYSLOG3_JOURNAL:
		CHECK(!shortened);
		read_journal(given, message);
		return;
	case SYSLOG3_JOURNAL_ENTRY:
		CHECK(!shortened && equal(message, given->text));
		return;
	case SYSLOG3_RAW:
		body = (struct expected){body_bytes, body_boundaries, body_insides, 0};
		for (size_t i = 0; i < left(&given->text); i++)
			expect_byte(given->text.at[i], true, false);
		read_body(message, shortened, shortened && !is_ascii(given->text) ? 0 : short_of);
		return;
	}
	read_plain(given, message, shortened, short_of);
}

static struct span counted(struct span *rest)
{
	size_t length = (size_t)plain_number(until(rest, ' '));
	CHECK(length <= left(rest));
	struct span found = span_of(rest->at, length);
	rest->at += length;
	return found;
}

/* One frame, found as a collector finds it: by nothing but the framing. */
static struct span read_frame(const struct given *given, struct span *rest)
{
	struct span frame = *rest;
	switch (is_journal(given) ? SYSLOG3_DATAGRAM : given->framing) {
	case SYSLOG3_DATAGRAM:
		CHECK(is_journal(given) || given->format == SYSLOG3_RAW
			|| !left(rest) || !memchr(rest->at, 0, left(rest)));
		rest->at = rest->end;
		break;
	case SYSLOG3_LF:
		frame = until(rest, '\n');
		CHECK(given->format == SYSLOG3_RAW || !left(&frame)
			|| !memchr(frame.at, '\0', left(&frame)));
		break;
	case SYSLOG3_NUL:
		frame = until(rest, '\0');
		CHECK(given->format == SYSLOG3_RAW || !left(&frame)
			|| !memchr(frame.at, '\n', left(&frame)));
		break;
	case SYSLOG3_CRLF:
		frame = until(rest, '\n');
		CHECK(left(&frame) && frame.end[-1] == '\r');
		frame.end--;
		break;
	case SYSLOG3_OCTET:
		frame = counted(rest);
		break;
	}
	return frame;
}

static bool is_separable(const struct given *given)
{
	byte delimiter = given->framing == SYSLOG3_NUL ? 0 : '\n';
	if (given->format != SYSLOG3_RAW || given->framing == SYSLOG3_DATAGRAM
		|| given->framing == SYSLOG3_OCTET)
		return true;
	return !left(&given->text) || !memchr(given->text.at, delimiter, left(&given->text));
}

static struct syslog3_message message_of(const struct given *given)
{
	return (struct syslog3_message){
		.priority = given->priority,
		.text = (const char *)given->text.at,
		.length = left(&given->text),
		.msgid = given->msgid,
		.structured_data = (const char *)given->structured_data.at,
		.structured_data_length = left(&given->structured_data),
	};
}

static struct span wire_bytes(struct syslog3_wire *wire)
{
	return shown = span_of(syslog3_wire_bytes(wire), syslog3_wire_length(wire));
}

static int append(struct syslog3_wire *wire, const struct given *given, size_t limit)
{
	struct syslog3_message message = message_of(given);
	clock_gettime(CLOCK_REALTIME, &before);
	int error = syslog3_wire_append_within(wire, &message, limit);
	clock_gettime(CLOCK_REALTIME, &after);
	return error;
}

static void check_one(struct syslog3_wire *wire, const struct given *given)
{
	syslog3_wire_clear(wire);
	CHECK(append(wire, given, SIZE_MAX) == 0);
	if (!is_separable(given))
		return;
	struct span rest = wire_bytes(wire);
	read_message(given, read_frame(given, &rest), false, 0);
	CHECK(!left(&rest));
}

static size_t field_room(const char *from, size_t limit)
{
	size_t length = from && *from ? strlen(from) : 1;
	return (length < limit ? length : limit) + 1;
}

/* A shortened message may take this much: its header, with digits for any PRI and PID. */
static size_t least_room(const struct given *given)
{
	size_t frame_and_mark = 4 + MARK_LENGTH, numbers = 6 + 11, tag = field_room(given->ident, 255);
	switch (given->format) {
	case SYSLOG3_RAW:
		return frame_and_mark;
	case SYSLOG3_CONSOLE:
		return frame_and_mark + numbers + tag + 3;
	case SYSLOG3_RFC5424:
		return frame_and_mark + numbers + strlen("1 - \xEF\xBB\xBF") + 33
			+ field_room(given->hostname, 255) + field_room(given->ident, 48)
			+ field_room(given->msgid, 32);
	}
	return frame_and_mark + numbers + 16 + field_room(given->hostname, 255) + tag + 3;
}

static void check_shortened(struct syslog3_wire *wire, const struct given *given, size_t limit)
{
	syslog3_wire_clear(wire);
	CHECK(append(wire, given, SIZE_MAX) == 0);
	size_t whole = syslog3_wire_length(wire);
	syslog3_wire_clear(wire);
	int error = append(wire, given, limit);
	struct span rest = wire_bytes(wire);
	if (error) {
		CHECK(error == EMSGSIZE && !left(&rest) && whole > limit);
		CHECK(is_journal(given) || limit < least_room(given));
		return;
	}
	CHECK(left(&rest) <= limit && (whole > limit || left(&rest) == whole));
	if (!is_separable(given))
		return;
	size_t short_of = limit - left(&rest);
	if (given->framing == SYSLOG3_OCTET && short_of)
		short_of--; /* the count has a digit less than the limit's */
	read_message(given, read_frame(given, &rest), whole > limit, short_of);
	CHECK(!left(&rest));
}

static void check_many(struct syslog3_wire *wire, const struct given *given, size_t count)
{
	bool separable = given[0].framing != SYSLOG3_DATAGRAM && !is_journal(&given[0]);
	syslog3_wire_clear(wire);
	for (size_t i = 0; i < count; i++) {
		separable = separable && is_separable(&given[i]);
		CHECK(append(wire, &given[i], SIZE_MAX) == 0);
	}
	struct span rest = wire_bytes(wire);
	for (size_t i = 0; separable && i < count; i++)
		read_frame(&given[i], &rest);
	CHECK(!separable || !left(&rest));
}

/* From the fuzzer's bytes to a message */

static byte take(struct span *input)
{
	return left(input) ? *input->at++ : 0;
}

static int take_int(struct span *input)
{
	uint32_t value = 0;
	for (int i = 0; i < 4; i++)
		value = value << 8 | take(input);
	return (int)value;
}

static struct span take_span(struct span *input, size_t length)
{
	if (length > left(input))
		length = left(input);
	struct span taken = span_of(input->at, length);
	input->at += length;
	return taken;
}

static struct timespec take_time(struct span *input)
{
	int64_t seconds = 0;
	for (int i = 0; i < 5; i++)
		seconds = seconds << 8 | take(input);
	return (struct timespec){
		.tv_sec = (time_t)(seconds % 253402214400), /* 9999-12-31 */
		.tv_nsec = (uint32_t)take_int(input) % 1000000000,
	};
}

/* To the same second, a later one, or the one before: clocks are set, too. */
static void set_clock(byte choice)
{
	if (choice % 8 < 3)
		present.tv_sec += choice % 8 + 1;
	else if (choice % 8 == 3 && present.tv_sec)
		present.tv_sec--;
}

static char *take_string(struct span *input)
{
	byte drawn = take(input);
	/* Most are short, some beyond the longest tag. */
	struct span taken = take_span(input, drawn < 0xF0 ? drawn % 40 : drawn + 20);
	char *string = malloc(left(&taken) + 1);
	CHECK(string);
	for (size_t i = 0; i < left(&taken); i++)
		string[i] = (char)(taken.at[i] ? taken.at[i] : 1);
	string[left(&taken)] = '\0';
	return string;
}

static byte rendered[MESSAGES][2048];

static size_t render_rfc5424(byte *to, struct span value)
{
	byte *at = to;
	for (int elements = 1 + (left(&value) > 8); elements--;) {
		at += sprintf((char *)at, "[id%d@32473 k=\"", elements);
		for (const byte *from = value.at; from < value.end; *at++ = *from++)
			if (strchr("\"\\]", *from) && *from)
				*at++ = '\\';
		at += sprintf((char *)at, "\" e=\"\"]");
	}
	return (size_t)(at - to);
}

static size_t render_journal(byte *to, struct span value)
{
	byte *at = to;
	at += sprintf((char *)at, "EXTRA_BINARY\n");
	for (size_t i = 0, length = left(&value); i < 8; i++, length >>= 8)
		*at++ = (byte)length;
	for (const byte *from = value.at; from < value.end;)
		*at++ = *from++;
	*at++ = '\n';
	at += sprintf((char *)at, "EXTRA=");
	for (const byte *from = value.at; from < value.end; from++)
		*at++ = *from == '\n' ? ' ' : *from;
	*at++ = '\n';
	return (size_t)(at - to);
}

static void take_structured_data(struct span *input, struct given *given, byte *to)
{
	byte choice = take(input);
	struct span value = take_span(input, take(input) / (choice & 4 ? 1 : 8));
	given->structured = given->format == SYSLOG3_RFC5424 || given->format == SYSLOG3_JOURNAL;
	given->structured_data = span_of(NULL, 0);
	if (choice & 1)
		return;
	given->structured_data = value;
	if (given->format == SYSLOG3_JOURNAL)
		given->structured_data = span_of(to, render_journal(to, value));
	else if (choice & 2 && given->format == SYSLOG3_RFC5424)
		given->structured = !left(&value);
	else
		given->structured_data = span_of(to, render_rfc5424(to, value));
}

static char *take_msgid(struct span *input)
{
	switch (take(input) % 8) {
	case 0:
		return strdup("0123456789abcdefABCDEF0123456789");
	case 1:
		return strdup("0123456789abcdefABCDEF0123456789-");
	case 2:
	case 3:
	case 4:
		return take_string(input);
	}
	return NULL;
}

static void take_message(struct span *input, struct given *given, size_t i, bool last)
{
	given->priority = take_int(input);
	given->msgid = take_msgid(input);
	take_structured_data(input, given, rendered[i]);
	size_t length = last ? LARGEST : take(input) % 64;
	given->text = take_span(input, length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span input = span_of(data, size);
	struct given given[MESSAGES] = {{
		.format = take(&input) % (SYSLOG3_JOURNAL_ENTRY + 1),
		.framing = take(&input) % 5,
		.pid = take(&input) & 1,
		.facility = take_int(&input),
		.ident = take_string(&input),
		.hostname = take_string(&input),
	}};
	size_t count = 1 + take(&input) % MESSAGES;
	present = take_time(&input);
	size_t limit = (size_t)take(&input) * (take(&input) % 16 + 1);
	struct syslog3_wire *wire = syslog3_wire_new(given->format, given->framing, given->pid,
		given->facility, given->ident, given->hostname);
	CHECK(wire);
	for (size_t i = 0; i < count; i++) {
		given[i] = given[0];
		take_message(&input, &given[i], i, i == count - 1);
		set_clock(take(&input));
		check_one(wire, &given[i]);
		check_shortened(wire, &given[i], limit);
	}
	check_many(wire, given, count);
	for (size_t i = 0; i < count; i++)
		free(given[i].msgid);
	free(given->ident);
	free(given->hostname);
	syslog3_wire_free(wire);
	return 0;
}

#ifndef LIBFUZZER

static uint64_t state;

/* xorshift64* */
static uint32_t draw(void)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (uint32_t)(state * 2685821657736338717u >> 32);
}

struct token {
	byte length;
	byte bytes[8];
};

/* What has a meaning to somebody: delimiters, controls, characters, escapes, the journal's own. */
static const struct token tokens[] = {
	{1, "\n"}, {1, "\0"}, {1, "\r"}, {1, "\t"}, {1, "#"}, {4, "#012"}, {1, "["}, {1, "]"}, {1, ":"},
	{1, "<"}, {1, ">"}, {1, " "}, {1, "="}, {1, "\""}, {1, "\\"}, {1, "-"}, {1, "_"}, {1, "."},
	{1, "\x7f"}, {1, "\x1b"}, {2, "\xc2\x9b"}, {2, "\xc3\xa4"}, {3, "\xe2\x82\xac"},
	{3, "\xef\xbb\xbf"}, {4, "\xf0\x9f\x98\x80"}, {4, "\xf4\x8f\xbf\xbf"}, {1, "0"}, {2, "17"},
	{2, "aF"}, {8, "MESSAGE="}, {5, "<13>1"}, {6, "\nB=\x01\r\n"},
	{3, "\xe0\xa0\x80"}, {3, "\xed\x9f\xbf"}, {4, "\xf0\x90\x80\x80"},
	/* no UTF-8 from here on */
	{1, "\x9b"}, {1, "\xff"}, {1, "\xc2"}, {2, "\xc0\xaf"}, {3, "\xed\xa0\x80"}, {2, "\xe2\x82"},
	{3, "\xf0\x9f\x98"}, {4, "\xf4\x90\x80\x80"}, {3, "\xe0\x80\xaf"},
	{4, "\xf0\x8f\xbf\xbf"},
};

static size_t draw_input(byte *input, size_t size)
{
	enum { TOKENS = sizeof tokens / sizeof *tokens, OF_UTF8 = 35 };
	size_t used = 0, of = draw() % 2 ? TOKENS : OF_UTF8;
	while (used + sizeof tokens->bytes <= size) {
		uint32_t drawn = draw();
		/* The first bytes are numbers for this program, and so are some of the others. */
		bool plain = used < 48 || (of == TOKENS && drawn >> 29 == 0);
		struct token token = plain ? (struct token){1, {(byte)drawn}} : tokens[drawn % of];
		memcpy(input + used, token.bytes, token.length);
		used += token.length;
	}
	return used;
}

static size_t draw_size(size_t largest)
{
	uint32_t drawn = draw();
	if (drawn % 65536 == 0)
		return draw() % largest;
	return draw() % (drawn % 64 == 0 ? 4096 : drawn % 4 == 0 ? 512 : 160);
}

int main(int argc, char **argv)
{
	static byte input[LARGEST];
	uint64_t runs = 100000, seed = 1;
	for (int i = 1; i + 1 < argc; i += 2) {
		if (!strcmp(argv[i], "--runs"))
			runs = strtoull(argv[i + 1], NULL, 10);
		if (!strcmp(argv[i], "--seed"))
			seed = strtoull(argv[i + 1], NULL, 10);
	}
	state = seed * 0x9E3779B97F4A7C15u + 1;
	for (uint64_t run = 0; run < runs; run++) {
		LLVMFuzzerTestOneInput(input, draw_input(input, draw_size(sizeof input)));
	}
	printf("%" PRIu64 " inputs, seed %" PRIu64 "\n", runs, seed);
	return 0;
}

#endif
