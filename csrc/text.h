/* Characters: which ones a field may contain, which are escaped, and where a text may be cut. */
#ifndef SYSLOG3_TEXT_H
#define SYSLOG3_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a field may contain a character: a UTF-8 sequence, or a single byte that is not UTF-8. */
typedef bool syslog3_text_allowed(const char *character, size_t length);

syslog3_text_allowed syslog3_text_is_graphic;  /* RFC 5424 section 6: PRINTUSASCII */
syslog3_text_allowed syslog3_text_in_tag;      /* RFC 3164's TAG, as collectors delimit it */
syslog3_text_allowed syslog3_text_in_hostname; /* RFC 3164's HOSTNAME, as collectors recognize it */

/* Copies `from` to `field`, with `_` for each character that is not allowed, cut between two characters
 * to at most `limit` bytes, plus a NUL; "-" if nothing is left. */
void syslog3_text_field(char *field, size_t limit, const char *from, syslog3_text_allowed *allowed);

/* Returns the first byte from `from` on that must be escaped, or `end`. */
typedef const char *syslog3_text_find(const char *from, const char *end);

syslog3_text_find syslog3_text_find_none;
syslog3_text_find syslog3_text_find_nul;
syslog3_text_find syslog3_text_find_delimiter; /* LF, NUL */
syslog3_text_find syslog3_text_find_control; /* C0 without TAB, DEL, and C1 (ISO 6429) */

/* The end of a text that was cut. */
#define SYSLOG3_TRUNCATED "[truncated]"

/* The last position from `from` to `at` that is not inside a character or an escape sequence. */
size_t syslog3_text_boundary(const char *text, size_t from, size_t at);

/* Whether the text is valid UTF-8, but not ASCII. */
bool syslog3_text_is_beyond_ascii(const char *text, size_t length);

#endif
