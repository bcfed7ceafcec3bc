/* The wire: a message as the bytes that a collector reads. It reads the clock and nothing else. */
#ifndef SYSLOG3_WIRE_H
#define SYSLOG3_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum syslog3_format {
	SYSLOG3_RFC3164,      /* without a host, as libc speaks to the local daemon */
	SYSLOG3_RFC3164_HOST,
	SYSLOG3_RFC5424,
	SYSLOG3_CONSOLE,      /* ident[pid]: text, to be read by people */
	SYSLOG3_JOURNAL,      /* systemd-journald's native protocol; it has no framing */
	SYSLOG3_RAW,          /* the text as it is */
	SYSLOG3_JOURNAL_ENTRY, /* the text is fields of the journal's */
};

enum syslog3_framing {
	SYSLOG3_DATAGRAM,
	SYSLOG3_LF,
	SYSLOG3_NUL,
	SYSLOG3_OCTET,        /* RFC 6587 section 3.4.1 */
	SYSLOG3_CRLF,
};

struct syslog3_message {
	int priority;
	const char *text;
	size_t length;
	const char *msgid;    /* or NULL */
	/* Rendered for the format: `[id k="v"]` one after the other; for the journal whole fields with
	 * their ends of line. Formats with no place for it carry it as text. */
	const char *structured_data;
	size_t structured_data_length;
	const struct timespec *time; /* NULL: now */
};

/* For one thread at a time, of the process that made it, whose messages say which process that is. */
struct syslog3_wire;

/* `pid`: whether each message says which process it is from (RFC 5424 always does). `facility` is
 * for priorities without one. NULL and errno when a number is unknown or memory is short. */
struct syslog3_wire *syslog3_wire_new(int format, int framing, int pid, int facility,
	const char *ident, const char *hostname);

/* The same wire, which is to be freed once more. */
struct syslog3_wire *syslog3_wire_share(struct syslog3_wire *wire);

/* A child process keeps the memory of a parent's: see syslog3_channel_free(). */
void syslog3_wire_free(struct syslog3_wire *wire);

/* The framed messages appended since the last clear. */
const char *syslog3_wire_bytes(const struct syslog3_wire *wire);
size_t syslog3_wire_length(const struct syslog3_wire *wire);
void syslog3_wire_clear(struct syslog3_wire *wire);

/* 0, or an errno and nothing was appended: EINVAL (a length without a text), ENOMEM. */
int syslog3_wire_append(struct syslog3_wire *wire, int priority, const char *text, size_t length,
	const char *msgid, const char *structured_data, size_t structured_data_length);

/* The same; a message of more than `limit` bytes, framing included, is shortened to them and ends
 * in a mark. EMSGSIZE when not even its header fits, and for the journal, which has no such mark. */
int syslog3_wire_append_within(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t limit);

/* Appends messages until `count` are or `enough` bytes are there. Where each ended goes to `ends` unless
 * that is NULL. `*appended` counts them, after an error too. */
int syslog3_wire_append_many(struct syslog3_wire *wire, const struct syslog3_message *messages,
	size_t count, size_t enough, size_t limit, size_t *ends, size_t *appended);

int syslog3_wire_format(const struct syslog3_wire *wire);

/* Whether its messages are for journald's native socket, which takes a file of any size. */
bool syslog3_wire_is_journal(const struct syslog3_wire *wire);

#endif
