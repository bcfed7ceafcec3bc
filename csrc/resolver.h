/* Names to addresses before a deadline. getaddrinfo(3) takes as long as it likes, so a thread asks;
 * whoever has the same question meanwhile waits for the same answer. */
#ifndef SYSLOG3_RESOLVER_H
#define SYSLOG3_RESOLVER_H

#include <stddef.h>
#include <stdint.h>

/* How many threads ask at the same time. One is stuck as long as a name server does not answer. */
#define SYSLOG3_QUESTIONS 16

/* What INET6_ADDRSTRLEN is where it is largest. */
#define SYSLOG3_HOST_SIZE 65

/* An address, numeric; `flow` and `scope` are IPv6's. */
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

/* Asks for the addresses of `host` and `service`, for sockets of `type`; without a host (NULL) for
 * the service's port. `*question`, NULL before, holds it until syslog3_resolver_leave().
 * Numbers are answered at once. 0, or an errno: EAGAIN when no more threads may ask or can be made. */
int syslog3_resolver_ask(struct syslog3_question **question, const char *host, const char *service,
	int type);

/* The answer, valid until the question is left; NULL when there is none after `timeout_us`, or the
 * question is lost. */
const struct syslog3_answer *syslog3_resolver_wait(struct syslog3_question *question,
	int64_t timeout_us);

/* Whether the thread that asks is in the parent process: a child leaves, and asks again. */
int syslog3_resolver_is_lost(const struct syslog3_question *question);

/* What is left without an answer its thread frees. */
void syslog3_resolver_leave(struct syslog3_question **question);

/* The text of an answer's `error`. */
const char *syslog3_resolver_reason(const struct syslog3_answer *answer);

#endif
