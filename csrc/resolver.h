/* Name resolution before a deadline. getaddrinfo(3) has no timeout, so a thread of its own calls it;
 * callers with the same question share the thread and its answer. */
#ifndef SYSLOG3_RESOLVER_H
#define SYSLOG3_RESOLVER_H

#include <stddef.h>
#include <stdint.h>

/* The maximum of threads. Each is busy until its name server answers or getaddrinfo(3) gives up. */
#define SYSLOG3_QUESTIONS 16

/* The largest INET6_ADDRSTRLEN of all systems. */
#define SYSLOG3_HOST_SIZE 65

/* A numeric address; `flow` and `scope` are for IPv6. */
struct syslog3_address {
	int family;
	int type;
	int protocol;
	int port;
	uint32_t flow;
	uint32_t scope;
	char host[SYSLOG3_HOST_SIZE];
};

struct syslog3_answer {
	int error;        /* 0, or what getaddrinfo(3) says: EAI_NONAME, ... */
	int system_error; /* with EAI_SYSTEM, an errno */
	size_t count;
	struct syslog3_address *addresses;
};

struct syslog3_question;

/* Starts to resolve `host` and `service` for sockets of `type`; if `host` is NULL, only the service's
 * port. `*question` must be NULL; it is set, and belongs to the caller until syslog3_resolver_leave().
 * Numeric addresses and ports need no thread. 0, or an errno: EAGAIN if no thread can be had. */
int syslog3_resolver_ask(struct syslog3_question **question, const char *host, const char *service,
	int type);

/* Waits for the answer, which is valid until syslog3_resolver_leave(). NULL if there is none after
 * `timeout_us`, or if the question is lost. */
const struct syslog3_answer *syslog3_resolver_wait(struct syslog3_question *question,
	int64_t timeout_us);

/* Whether this is a forked child, without the thread: leave the question, and ask again. */
int syslog3_resolver_is_lost(const struct syslog3_question *question);

/* Releases the question. If its thread is still running, that frees it. */
void syslog3_resolver_leave(struct syslog3_question **question);

/* The text for an answer's `error`. */
const char *syslog3_resolver_reason(const struct syslog3_answer *answer);

#endif
