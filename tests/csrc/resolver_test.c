/* The resolver, whose getaddrinfo() and pthread_create() are this test's:
 * `resolver_test` runs all tests. Links with -Wl,--wrap=getaddrinfo -Wl,--wrap=pthread_create. */
#include "resolver.h"

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"
#include "run.h"

#define MS 1000

/* Seconds after which a child counts as hanging. */
#define ALARM 60
#define LONG_TIME (60000 * MS)

/* By how much a wait may be late, which a sanitizer makes more. */
#ifndef SLACK_MS
#define SLACK_MS 500
#endif

/* The name service: "slow..." answers once the gate is open, "late..." after some moments,
 * "none..." is unknown, whatever else is 127.0.0.1. */

static atomic_int lookups;
static atomic_bool may_be_interrupted;
static pthread_mutex_t gate_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t gate_opened = PTHREAD_COND_INITIALIZER;
static bool gate_is_open;

static void set_gate(bool open)
{
	pthread_mutex_lock(&gate_lock);
	gate_is_open = open;
	pthread_cond_broadcast(&gate_opened);
	pthread_mutex_unlock(&gate_lock);
}

static void wait_at_gate(void)
{
	pthread_mutex_lock(&gate_lock);
	while (!gate_is_open)
		pthread_cond_wait(&gate_opened, &gate_lock);
	pthread_mutex_unlock(&gate_lock);
}

int __real_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints,
	struct addrinfo **infos);

int __wrap_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints,
	struct addrinfo **infos)
{
	if (hints->ai_flags & AI_NUMERICHOST) {
		int error = __real_getaddrinfo(host, service, hints, infos);
		errno = ENOENT; /* as it likes to leave it */
		return error;
	}
	sigset_t mask;
	pthread_sigmask(SIG_BLOCK, NULL, &mask);
	if (!sigismember(&mask, SIGALRM) || !sigismember(&mask, SIGINT))
		may_be_interrupted = true;
	int number = ++lookups;
	if (!host)
		return __real_getaddrinfo(host, service, hints, infos);
	if (!strncmp(host, "slow", 4))
		wait_at_gate();
	if (!strncmp(host, "late", 4))
		nanosleep(&(struct timespec){0, number % 7 * 100000}, NULL);
	if (!strncmp(host, "none", 4))
		return EAI_NONAME;
	return __real_getaddrinfo("127.0.0.1", service, hints, infos);
}

static atomic_bool has_threads = true;

int __real_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
	void *(*start)(void *), void *argument);

int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
	void *(*start)(void *), void *argument)
{
	return has_threads ? __real_pthread_create(thread, attributes, start, argument) : EAGAIN;
}

static long long now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static struct syslog3_question *asked(const char *host, const char *service)
{
	struct syslog3_question *question = NULL;
	errno = 4711;
	CHECK(!syslog3_resolver_ask(&question, host, service, SOCK_STREAM) && question);
	CHECK(errno == 4711);
	return question;
}

static void check_answer(struct syslog3_question *question, const char *host, int port)
{
	const struct syslog3_answer *answer = syslog3_resolver_wait(question, LONG_TIME);
	CHECK(answer && !answer->error && answer->count == 1);
	CHECK(!strcmp(answer->addresses[0].host, host) && answer->addresses[0].port == port);
	CHECK(answer->addresses[0].type == SOCK_STREAM);
	CHECK(answer->addresses[0].protocol == IPPROTO_TCP);
}

static void check_resolves(const char *host)
{
	struct syslog3_question *question = asked(host, "514");
	check_answer(question, "127.0.0.1", 514);
	syslog3_resolver_leave(&question);
	CHECK(!question);
	syslog3_resolver_leave(&question);
}

static void test_numbers(void)
{
	has_threads = false;
	struct syslog3_question *question = asked("127.0.0.1", "514");
	check_answer(question, "127.0.0.1", 514);
	syslog3_resolver_leave(&question);
	char host[64];
	snprintf(host, sizeof host, "fe80::1%%%s", "lo");
	question = asked(host, "6514");
	check_answer(question, "fe80::1", 6514);
	CHECK(syslog3_resolver_wait(question, 0)->addresses[0].scope == if_nametoindex("lo"));
	CHECK(syslog3_resolver_wait(question, 0)->addresses[0].family == AF_INET6);
	syslog3_resolver_leave(&question);
	has_threads = true;
	CHECK(lookups == 0);
}

static void check_refused(const char *host, const char *service, int error)
{
	struct syslog3_question *question = asked(host, service);
	const struct syslog3_answer *answer = syslog3_resolver_wait(question, LONG_TIME);
	CHECK(answer && answer->error == error && !answer->count);
	CHECK(*syslog3_resolver_reason(answer));
	syslog3_resolver_leave(&question);
}

static void test_names(void)
{
	check_resolves("name");
	check_refused("none", "514", EAI_NONAME);
	check_refused("name", "no-such-service", EAI_SERVICE);
	check_refused(NULL, "no-such-service", EAI_SERVICE);
	struct syslog3_question *question = asked(NULL, "ssh");
	CHECK(syslog3_resolver_wait(question, LONG_TIME)->addresses[0].port == 22);
	syslog3_resolver_leave(&question);
	CHECK(!may_be_interrupted);
}

static void *resolve_slowly(void *argument)
{
	check_resolves("slow");
	return argument;
}

static void test_sharing(void)
{
	enum { THREADS = 8 };
	pthread_t threads[THREADS];
	int before = lookups;
	struct syslog3_question *question = asked("slow", "514");
	for (int i = 0; i < THREADS; i++)
		CHECK(!pthread_create(&threads[i], NULL, resolve_slowly, NULL));
	struct syslog3_question *other = asked("slow", "515");
	CHECK(!syslog3_resolver_wait(question, 50 * MS));
	set_gate(true);
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	check_answer(question, "127.0.0.1", 514);
	check_answer(other, "127.0.0.1", 515);
	syslog3_resolver_leave(&question);
	syslog3_resolver_leave(&other);
	set_gate(false);
	/* A thread that came late may have had to ask again, if the answer was quicker. */
	CHECK(lookups >= before + 2 && lookups <= before + 2 + THREADS);
}

static void test_the_same_question(void)
{
	int before = lookups;
	struct syslog3_question *one = asked("slow", "514"), *two = asked("slow", "514");
	CHECK(one == two);
	syslog3_resolver_leave(&one);
	CHECK(!syslog3_resolver_ask(&one, "slow", "514", SOCK_DGRAM) && one != two);
	syslog3_resolver_leave(&one);
	struct syslog3_question *three = asked("slow", "514");
	CHECK(two == three);
	syslog3_resolver_leave(&two);
	set_gate(true);
	check_answer(three, "127.0.0.1", 514);
	set_gate(false);
	struct syslog3_question *four = asked("slow", "514"); /* what is answered is old */
	CHECK(four != three);
	syslog3_resolver_leave(&three);
	set_gate(true);
	check_answer(four, "127.0.0.1", 514);
	syslog3_resolver_leave(&four);
	while (lookups < before + 3) /* the thread of the one that was left may be slow */
		usleep(MS);
	set_gate(false);
	CHECK(lookups == before + 3);
}

static void test_deadline(void)
{
	struct syslog3_question *question = asked("slow", "514");
	long long begin = now_ms();
	CHECK(!syslog3_resolver_wait(question, 100 * MS));
	CHECK(now_ms() - begin >= 99 && now_ms() - begin < 100 + SLACK_MS);
	CHECK(!syslog3_resolver_wait(question, 0) && !syslog3_resolver_is_lost(question));
	syslog3_resolver_leave(&question);
	set_gate(true);
	check_resolves("slow");
	set_gate(false);
}

static void test_limit(void)
{
	struct syslog3_question *questions[SYSLOG3_QUESTIONS], *more = NULL;
	char host[32];
	for (int i = 0; i < SYSLOG3_QUESTIONS; i++) {
		snprintf(host, sizeof host, "slow%d", i);
		int error;
		do /* threads of the tests before may not have ended */
			error = syslog3_resolver_ask(&questions[i], host, "514", SOCK_STREAM);
		while (error == EAGAIN);
		CHECK(!error);
	}
	CHECK(syslog3_resolver_ask(&more, "one-more", "514", SOCK_STREAM) == EAGAIN && !more);
	more = asked("slow3", "514"); /* is being asked */
	CHECK(more == questions[3]);
	syslog3_resolver_leave(&more);
	more = asked("127.0.0.1", "514");
	syslog3_resolver_leave(&more);
	for (int i = 0; i < SYSLOG3_QUESTIONS; i += 2) /* those that nobody waits for count, too */
		syslog3_resolver_leave(&questions[i]);
	CHECK(syslog3_resolver_ask(&more, "one-more", "514", SOCK_STREAM) == EAGAIN && !more);
	set_gate(true);
	for (int i = 1; i < SYSLOG3_QUESTIONS; i += 2) {
		check_answer(questions[i], "127.0.0.1", 514);
		syslog3_resolver_leave(&questions[i]);
	}
	check_resolves("one-more");
	set_gate(false);
}

static void test_no_thread(void)
{
	struct syslog3_question *question = NULL;
	has_threads = false;
	for (int i = 0; i < 2 * SYSLOG3_QUESTIONS; i++)
		CHECK(syslog3_resolver_ask(&question, "name", "514", SOCK_STREAM) == EAGAIN
			&& !question);
	has_threads = true;
	check_resolves("name");
}

static void check_child(pid_t child)
{
	int status;
	CHECK(child > 0 && waitpid(child, &status, 0) == child);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void test_fork(void)
{
	struct syslog3_question *question = asked("slow", "514");
	pid_t child = fork();
	if (!child) {
		alarm(ALARM);
		CHECK(syslog3_resolver_is_lost(question));
		struct syslog3_question *name = asked("name", "514");
		check_answer(name, "127.0.0.1", 514);
		syslog3_resolver_leave(&name);
		CHECK(!syslog3_resolver_wait(question, LONG_TIME)); /* at once */
		syslog3_resolver_leave(&question);
		for (int i = 0; i < SYSLOG3_QUESTIONS; i++) { /* no thread of the parent's counts */
			char host[32];
			snprintf(host, sizeof host, "slow%d", i);
			while (syslog3_resolver_ask(&question, host, "514", SOCK_STREAM))
				; /* the thread of above may not have ended */
			syslog3_resolver_leave(&question);
		}
		_exit(0);
	}
	check_child(child);
	CHECK(!syslog3_resolver_is_lost(question));
	set_gate(true);
	check_answer(question, "127.0.0.1", 514);
	syslog3_resolver_leave(&question);
	set_gate(false);
}

/* Anything at any moment */

static unsigned next_random(unsigned *state)
{
	*state = *state * 1103515245u + 12345u;
	return *state >> 16;
}

static void ask_at_random(unsigned *state)
{
	static const char *const hosts[] = {"late1", "late2", "none", "name", "127.0.0.1", "::1"};
	const char *host = hosts[next_random(state) % 6];
	struct syslog3_question *question = NULL;
	int error = syslog3_resolver_ask(&question, host, "514", SOCK_STREAM);
	CHECK(!error || error == EAGAIN);
	if (error)
		return;
	const struct syslog3_answer *answer = syslog3_resolver_wait(question,
		next_random(state) % 4 ? next_random(state) % 1500 : LONG_TIME);
	if (answer)
		CHECK(answer->error ? !strcmp(host, "none") : answer->addresses[0].port == 514);
	syslog3_resolver_leave(&question);
}

static atomic_bool is_over;

static void *ask_and_ask(void *argument)
{
	unsigned state = (unsigned)(size_t)argument;
	while (!is_over)
		ask_at_random(&state);
	return NULL;
}

static void test_forks_at_any_moment(void)
{
	enum { THREADS = 6, CHILDREN = 100 };
	pthread_t threads[THREADS];
	for (size_t i = 0; i < THREADS; i++)
		CHECK(!pthread_create(&threads[i], NULL, ask_and_ask, (void *)(i + 1)));
	for (unsigned number = 0; number < CHILDREN; number++) {
		pid_t child = fork();
		if (!child) {
			alarm(ALARM);
			for (int i = 0; CHILDREN_ALLOCATE && i < 20; i++)
				ask_at_random(&number);
			_exit(0);
		}
		check_child(child);
		ask_at_random(&(unsigned){number});
	}
	is_over = true;
	for (size_t i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
}

static void test_an_exit_while_a_thread_asks(void)
{
	pid_t child = fork();
	if (!child) {
		alarm(ALARM);
		struct syslog3_question *question = asked("slow-for-ever", "514");
		CHECK(!syslog3_resolver_wait(question, MS));
		exit(0);
	}
	check_child(child);
}

static const struct test tests[] = {
	/* First: what a thread of the parent's has allocated is a leak to the child's sanitizer. */
	{"an_exit_while_a_thread_asks", test_an_exit_while_a_thread_asks},
	{"numbers", test_numbers},
	{"names", test_names},
	{"sharing", test_sharing},
	{"the_same_question", test_the_same_question},
	{"deadline", test_deadline},
	{"limit", test_limit},
	{"no_thread", test_no_thread},
	{"fork", test_fork},
	{"forks_at_any_moment", test_forks_at_any_moment},
};

int main(int argc, char **argv)
{
	run_tests(tests, sizeof tests / sizeof *tests, argc, argv);
	CHECK(!may_be_interrupted);
	return 0;
}
