#include "resolver.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "condition.h"
#include "deadline.h"

/* Stack size of a thread: modules of nsswitch.conf(5) may need much; what they do not use costs
 * address space only. */
#define STACK (1 << 20)

struct syslog3_question {
	struct syslog3_question *next; /* in the list of those that have a thread */
	unsigned owners;               /* references: the thread's, and those of the callers */
	bool is_lost;                  /* this is a forked child, without the thread */
	bool is_answered;
	pthread_cond_t answered;
	struct syslog3_answer answer;
	int type;
	char *service; /* this and the host point into `text` */
	char *host;    /* or NULL */
	char text[];
};

/* Protects the variables below and each question's first four members. Never held for long. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct syslog3_question *asked;
static unsigned threads;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int init_error;

static void leave_locked(struct syslog3_question *question)
{
	if (--question->owners)
		return;
	pthread_cond_destroy(&question->answered);
	free(question->answer.addresses);
	free(question);
}

static void before_fork(void)
{
	pthread_mutex_lock(&lock);
}

static void in_parent(void)
{
	pthread_mutex_unlock(&lock);
}

static void in_child(void)
{
	while (asked) {
		struct syslog3_question *question = asked;
		asked = question->next;
		question->is_lost = true;
		leave_locked(question); /* for its thread, which a child does not have */
	}
	threads = 0;
	pthread_mutex_unlock(&lock);
}

static void watch_forks(void)
{
	init_error = pthread_atfork(before_fork, in_parent, in_child);
}

static struct syslog3_address address_of(const struct addrinfo *info)
{
	struct syslog3_address address = {
		.family = info->ai_family,
		.type = info->ai_socktype,
		.protocol = info->ai_protocol,
	};
	if (info->ai_family == AF_INET6) {
		const struct sockaddr_in6 *ip = (const void *)info->ai_addr;
		inet_ntop(AF_INET6, &ip->sin6_addr, address.host, sizeof address.host);
		address.port = ntohs(ip->sin6_port);
		address.flow = ntohl(ip->sin6_flowinfo);
		address.scope = ip->sin6_scope_id;
	} else {
		const struct sockaddr_in *ip = (const void *)info->ai_addr;
		inet_ntop(AF_INET, &ip->sin_addr, address.host, sizeof address.host);
		address.port = ntohs(ip->sin_port);
	}
	return address;
}

static bool is_internet(const struct addrinfo *info)
{
	return info->ai_family == AF_INET || info->ai_family == AF_INET6;
}

static void copy_addresses(struct syslog3_answer *answer, const struct addrinfo *infos)
{
	size_t count = 0;
	for (const struct addrinfo *info = infos; info; info = info->ai_next)
		count += is_internet(info);
	answer->addresses = calloc(count ? count : 1, sizeof *answer->addresses);
	if (!answer->addresses) {
		answer->error = EAI_MEMORY;
		return;
	}
	for (const struct addrinfo *info = infos; info; info = info->ai_next)
		if (is_internet(info))
			answer->addresses[answer->count++] = address_of(info);
}

static struct syslog3_answer look_up(const struct syslog3_question *question, int flags)
{
	struct addrinfo hints = {
		.ai_family = question->host ? AF_UNSPEC : AF_INET, /* the port is the same for all families */
		.ai_socktype = question->type,
		.ai_flags = flags,
	};
	struct addrinfo *infos = NULL;
	struct syslog3_answer answer = {0};
	answer.error = getaddrinfo(question->host, question->service, &hints, &infos);
	answer.system_error = answer.error == EAI_SYSTEM ? errno : 0;
	if (answer.error)
		return answer;
	copy_addresses(&answer, infos);
	freeaddrinfo(infos);
	return answer;
}

static void forget(const struct syslog3_question *question)
{
	struct syslog3_question **at = &asked;
	while (*at != question)
		at = &(*at)->next;
	*at = question->next;
	threads--;
}

static void *ask(void *argument)
{
	struct syslog3_question *question = argument;
	struct syslog3_answer answer = look_up(question, 0);
	pthread_mutex_lock(&lock);
	question->answer = answer;
	question->is_answered = true;
	pthread_cond_broadcast(&question->answered);
	forget(question);
	leave_locked(question);
	pthread_mutex_unlock(&lock);
	return NULL;
}

static int start_thread_with(const pthread_attr_t *attributes, struct syslog3_question *question)
{
	sigset_t all, mask;
	pthread_t thread;
	sigfillset(&all); /* signals must go to the program's own threads */
	pthread_sigmask(SIG_SETMASK, &all, &mask);
	int error = pthread_create(&thread, attributes, ask, question);
	pthread_sigmask(SIG_SETMASK, &mask, NULL);
	return error;
}

static int start_thread(struct syslog3_question *question)
{
	pthread_attr_t attributes;
	int error = pthread_attr_init(&attributes);
	if (error)
		return error;
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	pthread_attr_setstacksize(&attributes, STACK);
	error = start_thread_with(&attributes, question);
	pthread_attr_destroy(&attributes);
	return error;
}

static struct syslog3_question *new_question(const char *host, const char *service, int type)
{
	size_t service_size = strlen(service) + 1, host_size = host ? strlen(host) + 1 : 0;
	struct syslog3_question *question = calloc(1, sizeof *question + service_size + host_size);
	if (!question || syslog3_condition_init(&question->answered)) {
		free(question);
		return NULL;
	}
	question->owners = 1;
	question->type = type;
	question->service = memcpy(question->text, service, service_size);
	if (host)
		question->host = memcpy(question->text + service_size, host, host_size);
	return question;
}

static bool is_number(const char *text)
{
	return *text && text[strspn(text, "0123456789")] == '\0';
}

static bool is_same(const struct syslog3_question *one, const struct syslog3_question *other)
{
	return one->type == other->type && !strcmp(one->service, other->service)
		&& !one->host == !other->host && (!one->host || !strcmp(one->host, other->host));
}

static struct syslog3_question *find(const struct syslog3_question *question)
{
	struct syslog3_question *other = asked;
	while (other && !is_same(question, other))
		other = other->next;
	return other;
}

/* Shares an equal question that has a thread, or starts a thread for this one. The lock is held. */
static int ask_or_share(struct syslog3_question **question)
{
	struct syslog3_question *other = find(*question);
	if (other) {
		other->owners++;
		leave_locked(*question);
		*question = other;
		return 0;
	}
	if (threads == SYSLOG3_QUESTIONS)
		return EAGAIN;
	int error = start_thread(*question); /* it needs the lock only when it has the answer */
	if (error)
		return error;
	(*question)->owners++;
	(*question)->next = asked;
	asked = *question;
	threads++;
	return 0;
}

static bool is_answered_by_numbers(struct syslog3_question *question)
{
	if (!question->host || !is_number(question->service)) /* looking up a service may take long, too */
		return false;
	question->answer = look_up(question, AI_NUMERICHOST | AI_NUMERICSERV);
	question->is_answered = !question->answer.error;
	return question->is_answered;
}

static int answer_or_ask(struct syslog3_question **question)
{
	if (is_answered_by_numbers(*question))
		return 0;
	pthread_mutex_lock(&lock);
	int error = ask_or_share(question);
	pthread_mutex_unlock(&lock);
	return error;
}

int syslog3_resolver_ask(struct syslog3_question **question, const char *host, const char *service,
	int type)
{
	int caller_errno = errno, error = pthread_once(&once, watch_forks);
	if (!error)
		error = init_error;
	if (!error && !(*question = new_question(host, service, type)))
		error = ENOMEM;
	if (!error && (error = answer_or_ask(question)))
		syslog3_resolver_leave(question);
	errno = caller_errno;
	return error;
}

const struct syslog3_answer *syslog3_resolver_wait(struct syslog3_question *question,
	int64_t timeout_us)
{
	struct syslog3_deadline deadline = syslog3_deadline_in(timeout_us);
	pthread_mutex_lock(&lock);
	while (!question->is_answered && !question->is_lost && syslog3_deadline_left(&deadline) > 0)
		syslog3_condition_wait(&question->answered, &lock, &deadline);
	bool is_answered = question->is_answered;
	pthread_mutex_unlock(&lock);
	return is_answered ? &question->answer : NULL;
}

int syslog3_resolver_is_lost(const struct syslog3_question *question)
{
	pthread_mutex_lock(&lock);
	bool is_lost = question->is_lost;
	pthread_mutex_unlock(&lock);
	return is_lost;
}

void syslog3_resolver_leave(struct syslog3_question **question)
{
	pthread_mutex_lock(&lock);
	if (*question)
		leave_locked(*question);
	*question = NULL;
	pthread_mutex_unlock(&lock);
}

const char *syslog3_resolver_reason(const struct syslog3_answer *answer)
{
	if (answer->error == EAI_SYSTEM) /* of a number that the system knows: a constant text */
		return strerror(answer->system_error); /* NOLINT(concurrency-mt-unsafe) */
	return gai_strerror(answer->error);
}
