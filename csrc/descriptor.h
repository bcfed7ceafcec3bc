/* A connected descriptor: written to before a deadline, and only as long as it is still ours. */
#ifndef SYSLOG3_DESCRIPTOR_H
#define SYSLOG3_DESCRIPTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "deadline.h"

struct syslog3_descriptor {
	int fd;
	bool is_reserved; /* its number is high: nobody gets it by accident when it is closed */
	dev_t device;
	ino_t inode;
	mode_t type;     /* of file: S_IFSOCK, S_IFIFO, ... */
	int socket_type; /* SOCK_STREAM, ...; 0 when it is no socket */
	int family;      /* AF_UNIX, ...; AF_UNSPEC when it is no socket */
	bool is_socket;
	bool is_tcp;
	bool keeps_boundaries; /* each write is a message of its own, whole or not at all */
};

/* Duplicates `fd`, which stays the caller's, to a number that nobody gets by accident, if there is one.
 * 0 or an errno. */
int syslog3_descriptor_adopt(struct syslog3_descriptor *descriptor, int fd);

/* For an owner that is freed: closes what no descriptor above has taken over. */
void syslog3_close(const int *fd);

/* Closes the descriptor unless its number has become somebody else's. */
void syslog3_descriptor_close(struct syslog3_descriptor *descriptor);

bool syslog3_descriptor_is_what_it_was(const struct syslog3_descriptor *descriptor);

/* Whether its number still means what it meant. A socket with a reserved number is not looked at: when
 * it has been closed, writing to it says EBADF. What was put there on purpose, another socket by dup2(2),
 * is not noticed before closing. What is no socket is rare, and looked at each time: a file takes
 * whatever is written to it. */
static inline bool syslog3_descriptor_is_ours(const struct syslog3_descriptor *descriptor)
{
	return (descriptor->is_reserved && descriptor->is_socket)
		|| syslog3_descriptor_is_what_it_was(descriptor);
}

bool syslog3_descriptor_is_pipe(const struct syslog3_descriptor *descriptor);

/* 0, or why the peer won't read any more where a write would not tell: EPIPE, ECONNRESET, ... Never
 * waits. */
int syslog3_descriptor_ask_peer(const struct syslog3_descriptor *descriptor);

static inline int syslog3_descriptor_check_peer(const struct syslog3_descriptor *descriptor)
{
	return descriptor->is_tcp ? syslog3_descriptor_ask_peer(descriptor) : 0;
}

/* These return 0 or an errno: ETIMEDOUT at the deadline, EBADF when it is not ours any more. */

/* `*written` counts bytes, after an error too. */
int syslog3_descriptor_write(const struct syslog3_descriptor *descriptor, const char *bytes,
	size_t length, struct syslog3_deadline *deadline, size_t *written);

/* Sends messages that end at `ends`, each a datagram. `*sent` counts them, after an error too. */
int syslog3_descriptor_send_each(const struct syslog3_descriptor *descriptor, const char *bytes,
	const size_t *ends, size_t count, struct syslog3_deadline *deadline, size_t *sent);

/* Sends bytes of any number as a sealed memfd; EMSGSIZE where there is no such thing. */
int syslog3_descriptor_send_file(const struct syslog3_descriptor *descriptor, const char *bytes,
	size_t length, struct syslog3_deadline *deadline);

/* A size that its datagrams don't exceed, as far as can be known before one is sent. */
size_t syslog3_descriptor_largest_datagram(const struct syslog3_descriptor *descriptor);

/* Tells the peer that nothing follows. What was sent is still delivered. */
bool syslog3_descriptor_shut_down(const struct syslog3_descriptor *descriptor);

#endif
