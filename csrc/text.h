/* Characters: what may stand in a field, what travels escaped, where a text may be cut. */
#ifndef SYSLOG3_TEXT_H
#define SYSLOG3_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a character, given as its UTF-8 or as one byte that is none, may stand in a field. */
typedef bool syslog3_text_allowed(const char *character, size_t length);

syslog3_text_allowed syslog3_text_is_graphic;  /* RFC 5424 section 6: PRINTUSASCII */
syslog3_text_allowed syslog3_text_in_tag;      /* RFC 3164's TAG as collectors find its end */
syslog3_text_allowed syslog3_text_in_hostname; /* RFC 3164's HOSTNAME as collectors know it */

/* Writes `from` into `field` with `_` for each character that is not allowed, cut between two
 * characters to at most `limit` bytes, and a final NUL; "-" when nothing is left. */
void syslog3_text_field(char *field, size_t limit, const char *from, syslog3_text_allowed *allowed);

/* Finds the first byte from `from` on that travels escaped; `end` when there is none. */
typedef const char *syslog3_text_find(const char *from, const char *end);

syslog3_text_find syslog3_text_find_none;
syslog3_text_find syslog3_text_find_nul;
syslog3_text_find syslog3_text_find_delimiter; /* LF, NUL */
syslog3_text_find syslog3_text_find_control; /* all but TAB, those of ISO 6429's C1 set too */

/* The last place from `from` to `at` where no character and no escape is cut in two. */
size_t syslog3_text_boundary(const char *text, size_t from, size_t at);

/* Whether the text is UTF-8 with more in it than ASCII. */
bool syslog3_text_is_beyond_ascii(const char *text, size_t length);

#endif
