#include "text.h"

#include <stdint.h>
#include <string.h>

static bool is_continuation(char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* The length of the UTF-8 sequence that starts with `lead`; 0 if none does. */
static size_t sequence_length(unsigned char lead)
{
	if (lead < 0x80)
		return 1;
	if (lead < 0xC2) /* a continuation byte, or an overlong form */
		return 0;
	if (lead < 0xE0)
		return 2;
	if (lead < 0xF0)
		return 3;
	return lead < 0xF5 ? 4 : 0;
}

/* RFC 3629, section 4: the second byte must not make the sequence overlong, a surrogate, or larger than
 * U+10FFFF. */
static bool may_follow(unsigned char lead, unsigned char second)
{
	switch (lead) {
	case 0xE0:
		return second >= 0xA0;
	case 0xED:
		return second < 0xA0;
	case 0xF0:
		return second >= 0x90;
	case 0xF4:
		return second < 0x90;
	}
	return true;
}

/* The length of the UTF-8 character at `from`; 0 if there is none. */
static size_t utf8_length(const char *from, const char *end)
{
	size_t length = sequence_length((unsigned char)*from);
	if (length > (size_t)(end - from))
		return 0;
	for (size_t i = 1; i < length; i++)
		if (!is_continuation(from[i]))
			return 0;
	if (length > 1 && !may_follow((unsigned char)from[0], (unsigned char)from[1]))
		return 0;
	return length;
}

/* The same, but a byte that is not part of valid UTF-8 counts as a character. */
static size_t character_length(const char *from, const char *end)
{
	size_t length = utf8_length(from, end);
	return length ? length : 1;
}

static bool is_c1(char byte)
{
	return (byte & 0xE0) == 0x80;
}

/* Terminals treat the byte 0x9B, and U+009B in UTF-8, like ESC [. */
static bool is_control(const char *character, size_t length)
{
	unsigned char byte = (unsigned char)*character;
	if (length == 1)
		return byte < 0x20 || byte == 0x7F || is_c1(*character);
	return byte == 0xC2 && is_c1(character[1]);
}

bool syslog3_text_is_graphic(const char *character, size_t length)
{
	(void)length;
	return *character > 0x20 && *character < 0x7F;
}

bool syslog3_text_in_tag(const char *character, size_t length)
{
	return !is_control(character, length) && !strchr(" :[]", *character);
}

bool syslog3_text_in_hostname(const char *character, size_t length)
{
	(void)length;
	return strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._", *character);
}

void syslog3_text_field(char *field, size_t limit, const char *from, syslog3_text_allowed *allowed)
{
	const char *end = from + strlen(from);
	size_t used = 0, length;
	for (; from < end; from += length) {
		length = character_length(from, end);
		bool kept = allowed(from, length);
		size_t needed = kept ? length : 1;
		if (used + needed > limit)
			break;
		memcpy(field + used, kept ? from : "_", needed);
		used += needed;
	}
	if (!used)
		field[used++] = '-';
	field[used] = '\0';
}

static const char *find(char byte, const char *from, const char *end)
{
	const char *found = memchr(from, byte, (size_t)(end - from));
	return found ? found : end;
}

const char *syslog3_text_find_none(const char *from, const char *end)
{
	(void)from;
	return end;
}

const char *syslog3_text_find_nul(const char *from, const char *end)
{
	return find('\0', from, end);
}

const char *syslog3_text_find_delimiter(const char *from, const char *end)
{
	return find('\0', from, find('\n', from, end));
}

const char *syslog3_text_find_control(const char *from, const char *end)
{
	size_t length;
	for (; from < end; from += length) {
		length = character_length(from, end);
		if (*from != '\t' && is_control(from, length))
			return from;
	}
	return end;
}

size_t syslog3_text_boundary(const char *text, size_t from, size_t at)
{
	for (int i = 0; i < 3 && at > from && is_continuation(text[at]); i++)
		at--;
	for (size_t back = 1; back <= 3 && back <= at - from; back++)
		if (text[at - back] == '#') /* an escape is a # and three digits */
			return at - back;
	return at;
}

/* Eight bytes at a time, because each RFC 5424 message is checked. */
static bool is_ascii(const char *text, size_t length)
{
	uint64_t word, all = 0;
	for (; length >= sizeof word; text += sizeof word, length -= sizeof word) {
		memcpy(&word, text, sizeof word);
		all |= word;
	}
	for (; length; text++, length--)
		all |= (unsigned char)*text;
	return !(all & 0x8080808080808080);
}

static bool is_utf8(const char *text, size_t length)
{
	const char *end = text + length;
	while (text < end) {
		size_t character = utf8_length(text, end);
		if (!character)
			return false;
		text += character;
	}
	return true;
}

bool syslog3_text_is_beyond_ascii(const char *text, size_t length)
{
	return !is_ascii(text, length) && is_utf8(text, length);
}
