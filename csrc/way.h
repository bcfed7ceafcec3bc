/* A way: where the messages of one log and one priority go. What doesn't change between messages is
 * decided before them, so that each brings its text alone. */
#ifndef SYSLOG3_WAY_H
#define SYSLOG3_WAY_H

#include <stddef.h>
#include <stdint.h>

/* Takes a message within the time: 0, or an errno and it was not taken. A NUL follows the text, whatever
 * is in it. */
typedef int syslog3_way_send(void *to, int priority, const char *text, size_t length,
	int64_t timeout_us);

struct syslog3_way;

/* A way that leads `to` something, which it keeps: syslog3_way_free() calls `leave`. NULL when memory
 * is short, and `leave` has been called. */
struct syslog3_way *syslog3_way_new(syslog3_way_send *send, void *to, void (*leave)(void *to),
	int priority, int64_t timeout_us);
void syslog3_way_free(struct syslog3_way *way);

/* Send a message: 0 when it was taken, else an errno; SYSLOG3_NO_WAY, which is none, for NULL. The
 * first finds the text's end itself, and takes a NUL for it. */
#define SYSLOG3_NO_WAY (-1)
int syslog3_send(const struct syslog3_way *way, const char *text);
int syslog3_send_bytes(const struct syslog3_way *way, const char *text, size_t length);

#endif
