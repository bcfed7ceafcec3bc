/* The queue and its sender: `queue_test` runs all tests, `queue_test NAME...` some. MESSAGES says how many
 * go through it in the tests that have many. */
#include "queue.h"

#include <errno.h>
#include <pthread.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "check.h"
#include "queue_inside.h"
#include "ring.h"
#include "run.h"
#include "sender.h"

#ifndef MESSAGES
#define MESSAGES 100000
#endif

#define SECOND 1000000
#define LONG_TIME (60 * (int64_t)SECOND)
#define PRODUCERS 4
#define TEXT_ROOM 128

/* A queue, a channel to send by, and the other end of it */

struct line {
	struct syslog3_counter *counter;
	struct syslog3_queue *queue;
	struct syslog3_channel *channel;
	int theirs;
	pthread_t thread;
};

static void *send_until_end(void *argument)
{
	struct line *line = argument;
	CHECK_EQUAL(syslog3_queue_claim(line->queue), 0);
	do
		CHECK_EQUAL(syslog3_sender_run(line->queue, line->channel, LONG_TIME), SYSLOG3_ENDED);
	while (syslog3_queue_leave(line->queue));
	return NULL;
}

static void start_sender(struct line *line)
{
	CHECK_EQUAL(pthread_create(&line->thread, NULL, send_until_end, line), 0);
}

static struct line open_queue(size_t messages, size_t bytes, int overflow)
{
	int pair[2];
	CHECK(!socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
	struct line line = {.counter = syslog3_counter_new(), .theirs = pair[1]};
	CHECK(line.counter);
	line.queue = syslog3_queue_new(messages, bytes, overflow, line.counter);
	CHECK(line.queue);
	struct syslog3_wire *wire = syslog3_wire_new(SYSLOG3_RAW, SYSLOG3_DATAGRAM, 0, 0, "", "");
	CHECK(wire);
	line.channel = syslog3_channel_new(pair[0], wire, line.counter, 0);
	CHECK(line.channel);
	syslog3_wire_free(wire);
	close(pair[0]);
	return line;
}

static void close_queue(struct line *line)
{
	close(line->theirs);
	syslog3_channel_free(line->channel);
	syslog3_queue_free(line->queue);
	syslog3_counter_free(line->counter);
}

static void end_sender(struct line *line)
{
	do
		syslog3_queue_end(line->queue, LONG_TIME);
	while (syslog3_queue_await_end(line->queue, LONG_TIME));
	CHECK_EQUAL(pthread_join(line->thread, NULL), 0);
}

static size_t receive(const struct line *line, char text[TEXT_ROOM])
{
	ssize_t length = recv(line->theirs, text, TEXT_ROOM - 1, 0);
	CHECK(length >= 0);
	text[length] = '\0';
	return (size_t)length;
}

static void expect(const struct line *line, const char *expected)
{
	char text[TEXT_ROOM];
	receive(line, text);
	if (strcmp(text, expected)) {
		fprintf(stderr, "'%s' came, not '%s'\n", text, expected);
		abort();
	}
}

static void expect_nothing(const struct line *line)
{
	struct pollfd poll_fd = {.fd = line->theirs, .events = POLLIN};
	CHECK_EQUAL(poll(&poll_fd, 1, 0), 0);
}

static int put(const struct line *line, const char *text)
{
	return syslog3_queue_put(line->queue, LOG_INFO, text, strlen(text));
}

static int put_number(const struct line *line, size_t number)
{
	char text[TEXT_ROOM];
	snprintf(text, sizeof text, "%zu", number);
	return put(line, text);
}

static int put_in_time(const struct line *line, const char *text, int64_t timeout_us)
{
	return syslog3_queue_put_structured(line->queue, LOG_INFO, text, strlen(text), NULL, NULL, 0,
		NULL, 0, timeout_us);
}

/* The sender's work, in this thread */
static void send_all(struct line *line)
{
	CHECK_EQUAL(syslog3_queue_claim(line->queue), 0);
	syslog3_queue_end(line->queue, LONG_TIME);
	do
		CHECK_EQUAL(syslog3_sender_run(line->queue, line->channel, LONG_TIME), SYSLOG3_ENDED);
	while (syslog3_queue_leave(line->queue));
}

/* Takes as the sender does, and hands nothing over. */
static size_t take(struct line *line)
{
	size_t count;
	CHECK_EQUAL(syslog3_queue_claim(line->queue), 0);
	CHECK_EQUAL(syslog3_queue_await(line->queue), 0);
	syslog3_queue_taken(line->queue, false, &count);
	return count;
}

/* The ring: against a list that is no ring */

static void ring_keeps_order(void)
{
	struct syslog3_ring ring;
	CHECK(syslog3_ring_init(&ring, 1000));
	unsigned seed = 1, oldest = 0, newest = 0;
	size_t lengths[64];
	for (int i = 0; i < 100000; i++) {
		seed = seed * 1103515245 + 12345;
		size_t length = seed >> 16 & 255;
		unsigned char *room = newest - oldest < 64 && seed & 1 << 15
			? syslog3_ring_append(&ring, length) : NULL;
		if (room) {
			memset(room, (int)(newest & 255), length);
			lengths[newest++ % 64] = length;
		} else if (oldest < newest) {
			const unsigned char *first = syslog3_ring_first(&ring);
			for (size_t at = 0; at < lengths[oldest % 64]; at++)
				CHECK_EQUAL(first[at], oldest & 255);
			oldest++;
			syslog3_ring_drop_first(&ring);
		}
		CHECK_EQUAL(ring.count, newest - oldest);
	}
	CHECK(newest > 20000);
	syslog3_ring_free(&ring);
}

static void ring_takes_its_longest(void)
{
	struct syslog3_ring ring;
	CHECK(syslog3_ring_init(&ring, 1003));
	size_t longest = syslog3_ring_longest(&ring);
	CHECK(longest > 900);
	for (int i = 0; i < 3; i++) {
		char *room = syslog3_ring_append(&ring, longest);
		CHECK(room);
		memset(room, 1, longest);
		CHECK(!syslog3_ring_append(&ring, 0));
		syslog3_ring_drop_first(&ring);
	}
	CHECK(!syslog3_ring_append(&ring, longest + 1));
	CHECK(!syslog3_ring_append(&ring, SIZE_MAX));
	syslog3_ring_free(&ring);
}

/* Putting in and handing over */

static void without_sender(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	CHECK_EQUAL(put(&line, "one"), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(put(&line, "two"), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 2);
	send_all(&line);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 0);
	expect(&line, "one");
	expect(&line, "two");
	CHECK_EQUAL(syslog3_counter_sent(line.counter), 2);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	close_queue(&line);
}

static void one_sender_at_a_time(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	CHECK_EQUAL(syslog3_queue_claim(line.queue), 0);
	CHECK_EQUAL(syslog3_queue_claim(line.queue), EBUSY);
	CHECK_EQUAL(put(&line, "one"), 0);
	CHECK_EQUAL(syslog3_queue_leave(line.queue), EBUSY);
	CHECK_EQUAL(syslog3_sender_send(line.queue, line.channel, 0), 0); /* nothing is taken yet */
	CHECK_EQUAL(syslog3_queue_await(line.queue), 0);
	CHECK_EQUAL(syslog3_sender_send(line.queue, line.channel, LONG_TIME), 0);
	CHECK_EQUAL(syslog3_queue_leave(line.queue), 0);
	CHECK_EQUAL(put(&line, "two"), SYSLOG3_NO_SENDER);
	close_queue(&line);
}

static void who_resigns_leaves_what_waits(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	CHECK_EQUAL(syslog3_queue_claim(line.queue), 0);
	CHECK_EQUAL(put(&line, "one"), 0);
	syslog3_queue_resign(line.queue);
	CHECK_EQUAL(syslog3_queue_await_end(line.queue, LONG_TIME), 0);
	CHECK_EQUAL(put(&line, "two"), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 2);
	send_all(&line);
	expect(&line, "one");
	expect(&line, "two");
	close_queue(&line);
}

static void time_is_the_calls(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	struct timespec before, after;
	size_t count;
	clock_gettime(CLOCK_REALTIME, &before);
	put(&line, "one");
	clock_gettime(CLOCK_REALTIME, &after);
	take(&line);
	const struct syslog3_message *message = syslog3_queue_taken(line.queue, false, &count);
	CHECK(message->time->tv_sec > before.tv_sec || message->time->tv_nsec >= before.tv_nsec);
	CHECK(message->time->tv_sec < after.tv_sec || message->time->tv_nsec <= after.tv_nsec);
	close_queue(&line);
}

static void parts_stay_together(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	size_t count;
	syslog3_queue_put_structured(line.queue, LOG_ERR, "a\0b", 3, "ID1", "[x@1 a=\"b\"]", 11, "X=1\n",
		4, 0);
	take(&line);
	const struct syslog3_message *message = syslog3_queue_taken(line.queue, false, &count);
	CHECK_EQUAL(count, 1);
	CHECK_EQUAL(message->priority, LOG_ERR);
	CHECK(message->length == 3 && !memcmp(message->text, "a\0b", 3));
	CHECK(!strcmp(message->msgid, "ID1"));
	CHECK_EQUAL(message->structured_data_length, 11);
	CHECK(!memcmp(message->structured_data, "[x@1 a=\"b\"]", 11));
	message = syslog3_queue_taken(line.queue, true, &count);
	CHECK(message->structured_data_length == 4 && !memcmp(message->structured_data, "X=1\n", 4));
	close_queue(&line);
}

static void many_that_end_with_nul(void)
{
	struct line line = open_queue(10, 65536, SYSLOG3_WAIT);
	size_t put_in;
	CHECK_EQUAL(syslog3_queue_put_many(line.queue, LOG_INFO, "one\0\0three", NULL, 3, 0, &put_in),
		SYSLOG3_NO_SENDER);
	CHECK_EQUAL(put_in, 3);
	start_sender(&line);
	expect(&line, "one");
	expect(&line, "");
	expect(&line, "three");
	end_sender(&line);
	close_queue(&line);
}

static void many_at_once(void)
{
	struct line line = open_queue(1000, 1024000, SYSLOG3_WAIT);
	uint32_t lengths[500];
	char texts[500 * 3];
	size_t put_in;
	for (int i = 0; i < 500; i++) {
		char text[TEXT_ROOM];
		lengths[i] = 3;
		snprintf(text, sizeof text, "%d", 100 + i);
		memcpy(texts + 3 * i, text, 3);
	}
	CHECK_EQUAL(syslog3_queue_put_many(line.queue, LOG_INFO, texts, lengths, 500, 0, &put_in),
		SYSLOG3_NO_SENDER);
	CHECK_EQUAL(put_in, 500);
	start_sender(&line);
	for (int i = 0; i < 500; i++) {
		char text[TEXT_ROOM];
		snprintf(text, sizeof text, "%d", 100 + i);
		expect(&line, text);
	}
	end_sender(&line);
	close_queue(&line);
}

static struct line *shared;
static atomic_size_t next_producer;

static void *produce(void *argument)
{
	size_t producer = next_producer++;
	(void)argument;
	for (size_t i = 0; i < MESSAGES / PRODUCERS; i++) {
		char text[TEXT_ROOM];
		snprintf(text, sizeof text, "%zu %zu %.*s", producer, i, (int)(i % 64),
			"----------------------------------------------------------------");
		CHECK_EQUAL(put_in_time(shared, text, LONG_TIME), 0);
	}
	return NULL;
}

/* Each thread's messages come in its order, none twice, none missing. */
static void threads(size_t room)
{
	struct line line = open_queue(room, 1024 * room, SYSLOG3_WAIT);
	pthread_t producers[PRODUCERS];
	size_t next[PRODUCERS] = {0};
	shared = &line;
	next_producer = 0;
	start_sender(&line);
	while (put(&line, "ready"))
		sched_yield();
	for (int i = 0; i < PRODUCERS; i++)
		CHECK_EQUAL(pthread_create(&producers[i], NULL, produce, NULL), 0);
	for (size_t i = 0; i < MESSAGES / PRODUCERS * PRODUCERS;) {
		char text[TEXT_ROOM];
		size_t producer, number;
		receive(&line, text);
		if (!strcmp(text, "ready"))
			continue;
		CHECK_EQUAL(sscanf(text, "%zu %zu", &producer, &number), 2);
		CHECK_EQUAL(number, next[producer]);
		next[producer]++;
		i++;
	}
	for (int i = 0; i < PRODUCERS; i++)
		pthread_join(producers[i], NULL);
	end_sender(&line);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	close_queue(&line);
}

static void threads_with_room(void)
{
	threads(10000);
}

static void threads_without_room(void)
{
	threads(3);
}

/* When it is full */

static void full_waits(void)
{
	struct line line = open_queue(2, 2048, SYSLOG3_WAIT);
	CHECK_EQUAL(put(&line, "one"), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(put(&line, "two"), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(put(&line, "three"), ETIMEDOUT);
	CHECK_EQUAL(put_in_time(&line, "three", 1000), ETIMEDOUT);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 0);
	syslog3_queue_lose(line.queue, 1);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 1);
	start_sender(&line);
	CHECK_EQUAL(put_in_time(&line, "four", LONG_TIME) == ETIMEDOUT, false);
	end_sender(&line);
	expect(&line, "one");
	expect(&line, "two");
	expect(&line, "1 messages lost");
	expect(&line, "four");
	CHECK_EQUAL(syslog3_counter_sent(line.counter), 3);
	close_queue(&line);
}

static bool is_asleep(struct syslog3_queue *queue)
{
	acquire(queue);
	bool asleep = queue->is_asleep;
	release(queue);
	return asleep;
}

/* Nobody else would wake the sender before the call is over. */
static void many_wake_the_sender_when_the_queue_is_full(void)
{
	struct line line = open_queue(4, 4096, SYSLOG3_WAIT);
	size_t done;
	start_sender(&line);
	(void)put(&line, "first"); /* it may be there before the sender */
	expect(&line, "first");
	while (!is_asleep(line.queue))
		sched_yield();
	CHECK_EQUAL(syslog3_queue_put_many(line.queue, LOG_INFO, "1\0002\0003\0004\0005\0006", NULL, 6,
		LONG_TIME, &done), 0);
	CHECK_EQUAL(done, 6);
	for (char text[] = "1"; *text <= '6'; ++*text)
		expect(&line, text);
	end_sender(&line);
	close_queue(&line);
}

static void full_drops_the_new(void)
{
	struct line line = open_queue(2, 2048, SYSLOG3_DROP_NEW);
	for (size_t i = 0; i < 5; i++)
		CHECK_EQUAL(put_number(&line, i), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 2);
	send_all(&line);
	expect(&line, "0");
	expect(&line, "1");
	expect(&line, "3 messages lost"); /* as soon as there is room, whether another follows or not */
	put_number(&line, 5);
	send_all(&line);
	expect(&line, "5");
	expect_nothing(&line);
	CHECK_EQUAL(syslog3_counter_sent(line.counter), 3);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	close_queue(&line);
}

static void full_drops_the_old(void)
{
	struct line line = open_queue(2, 2048, SYSLOG3_DROP_OLD);
	for (size_t i = 0; i < 5; i++)
		CHECK_EQUAL(put_number(&line, i), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	send_all(&line);
	expect(&line, "3 messages lost");
	expect(&line, "3");
	expect(&line, "4");
	expect_nothing(&line);
	close_queue(&line);
}

static void what_is_on_its_way_is_not_dropped(void)
{
	struct line line = open_queue(4, 4096, SYSLOG3_DROP_OLD);
	for (size_t i = 0; i < 4; i++)
		put_number(&line, i);
	CHECK_EQUAL(take(&line), 2);
	for (size_t i = 4; i < 8; i++)
		put_number(&line, i);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 4);
	CHECK_EQUAL(syslog3_sender_send(line.queue, line.channel, LONG_TIME), 0);
	CHECK_EQUAL(syslog3_queue_await(line.queue), 0);
	CHECK_EQUAL(syslog3_sender_send(line.queue, line.channel, LONG_TIME), 0);
	expect(&line, "0");
	expect(&line, "1");
	expect(&line, "4 messages lost");
	expect(&line, "6");
	expect(&line, "7");
	close_queue(&line);
}

static void bytes_are_bounded(void)
{
	struct line line = open_queue(1000, 4096, SYSLOG3_DROP_NEW);
	char text[1000];
	memset(text, 'x', sizeof text);
	for (int i = 0; i < 10; i++)
		syslog3_queue_put(line.queue, LOG_INFO, text, sizeof text);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 3);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 7);
	close_queue(&line);
}

/* Cut on a character boundary, and marked. */
static void too_large_for_the_queue(void)
{
	static const char mark[] = "[truncated]";
	struct line line = open_queue(10, 4096, SYSLOG3_WAIT);
	char *text = malloc(10000);
	size_t count;
	for (int i = 0; i < 10000; i += 2)
		memcpy(text + i, "\xC3\xA9", 2);
	CHECK_EQUAL(syslog3_queue_put(line.queue, LOG_INFO, text, 10000), SYSLOG3_NO_SENDER);
	take(&line);
	const struct syslog3_message *message = syslog3_queue_taken(line.queue, false, &count);
	size_t kept = message->length - strlen(mark);
	CHECK(message->length > 3900 && message->length < 4096);
	CHECK(kept % 2 == 0 && !memcmp(message->text, text, kept));
	CHECK(!memcmp(message->text + kept, mark, strlen(mark)));
	syslog3_queue_handed_over(line.queue, 1);
	CHECK_EQUAL(syslog3_queue_put_structured(line.queue, LOG_INFO, "x", 1, NULL, text, 10000, NULL, 0,
		LONG_TIME), EMSGSIZE);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 1);
	free(text);
	close_queue(&line);
}

static void a_queue_without_room_for_any(void)
{
	struct line line = open_queue(2, 64, SYSLOG3_WAIT);
	size_t done;
	CHECK_EQUAL(put_in_time(&line, "one", LONG_TIME), EMSGSIZE);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 1);
	(void)syslog3_queue_put_many(line.queue, LOG_INFO, "two\000three", NULL, 2, LONG_TIME, &done);
	CHECK_EQUAL(done, 2);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 0);
	close_queue(&line);
}

static void larger_than_a_batch(void)
{
	struct line line = open_queue(1000, 1024000, SYSLOG3_WAIT);
	size_t size = 300000, count;
	char *text = malloc(size);
	memset(text, 'x', size);
	put(&line, "before");
	syslog3_queue_put(line.queue, LOG_INFO, text, size);
	put(&line, "after");
	CHECK_EQUAL(take(&line), 1);
	syslog3_queue_handed_over(line.queue, 1);
	CHECK_EQUAL(syslog3_queue_await(line.queue), 0);
	const struct syslog3_message *message = syslog3_queue_taken(line.queue, false, &count);
	CHECK(message->length == size && !memcmp(message->text, text, size));
	syslog3_queue_handed_over(line.queue, count);
	free(text);
	close_queue(&line);
}

/* Giving up, and ending */

static void what_is_given_up_is_reported(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	for (size_t i = 0; i < 4; i++)
		put_number(&line, i);
	CHECK_EQUAL(take(&line), 4);
	syslog3_queue_give_up(line.queue, 3);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	syslog3_queue_handed_over(line.queue, 1);
	put_number(&line, 4);
	CHECK_EQUAL(syslog3_queue_await(line.queue), 0);
	CHECK_EQUAL(syslog3_sender_send(line.queue, line.channel, LONG_TIME), 0);
	expect(&line, "3 messages lost");
	expect(&line, "4");
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	close_queue(&line);
}

/* A report that nobody takes is made again, with the next message, and wakes nobody by itself. */
static void a_report_that_fails_waits(void)
{
	struct line line = open_queue(1, 1024, SYSLOG3_DROP_NEW);
	put(&line, "one");
	put(&line, "two");
	take(&line);
	syslog3_queue_handed_over(line.queue, 1);
	CHECK_EQUAL(syslog3_queue_await(line.queue), 0); /* the report */
	syslog3_queue_give_up(line.queue, SIZE_MAX);
	CHECK_EQUAL(syslog3_queue_leave(line.queue), 0);
	put(&line, "three");
	send_all(&line);
	expect(&line, "1 messages lost");
	expect(&line, "three");
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 1);
	close_queue(&line);
}

static void positions(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	uint64_t position, later;
	position = syslog3_queue_position(line.queue);
	CHECK_EQUAL(syslog3_queue_reach(line.queue, position, 0), 0);
	put(&line, "one");
	put(&line, "two");
	position = syslog3_queue_position(line.queue);
	put(&line, "three");
	later = syslog3_queue_position(line.queue);
	CHECK_EQUAL(syslog3_queue_reach(line.queue, position, 1000), ETIMEDOUT);
	CHECK_EQUAL(take(&line), 3);
	CHECK_EQUAL(syslog3_queue_reach(line.queue, position, 1000), ETIMEDOUT);
	syslog3_queue_handed_over(line.queue, 2);
	CHECK_EQUAL(syslog3_queue_reach(line.queue, position, 0), 0);
	CHECK_EQUAL(syslog3_queue_reach(line.queue, later, 1000), ETIMEDOUT);
	syslog3_queue_give_up(line.queue, 1);
	CHECK_EQUAL(syslog3_queue_reach(line.queue, later, 0), 0);
	close_queue(&line);
}

static void *wait_for_all(void *argument)
{
	struct line *line = argument;
	uint64_t position;
	position = syslog3_queue_position(line->queue);
	CHECK_EQUAL(syslog3_queue_reach(line->queue, position, LONG_TIME), 0);
	return NULL;
}

static void who_flushes_is_woken(void)
{
	struct line line = open_queue(100, 102400, SYSLOG3_WAIT);
	pthread_t thread;
	put(&line, "one");
	CHECK_EQUAL(pthread_create(&thread, NULL, wait_for_all, &line), 0);
	start_sender(&line);
	pthread_join(thread, NULL);
	expect(&line, "one");
	end_sender(&line);
	close_queue(&line);
}

static void overdue_messages_are_lost(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	for (size_t i = 0; i < 8; i++)
		put_number(&line, i);
	CHECK_EQUAL(take(&line), 5);
	CHECK_EQUAL(syslog3_queue_is_overdue(line.queue), false);
	syslog3_queue_end(line.queue, 0);
	CHECK_EQUAL(syslog3_queue_is_overdue(line.queue), true);
	CHECK_EQUAL(syslog3_queue_await(line.queue), SYSLOG3_ENDED);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 8);
	CHECK_EQUAL(syslog3_queue_leave(line.queue), 0);
	close_queue(&line);
}

static void a_late_message_is_not_overdue(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	CHECK_EQUAL(syslog3_queue_claim(line.queue), 0);
	syslog3_queue_end(line.queue, 0);
	CHECK_EQUAL(put(&line, "late"), 0);
	CHECK_EQUAL(syslog3_queue_await_end(line.queue, 0), 0); /* nobody ends: somebody logs */
	CHECK_EQUAL(syslog3_sender_run(line.queue, line.channel, LONG_TIME), SYSLOG3_ENDED);
	expect(&line, "late");
	close_queue(&line);
}

static void abandoned(void)
{
	struct line line = open_queue(10, 10240, SYSLOG3_WAIT);
	for (size_t i = 0; i < 8; i++)
		put_number(&line, i);
	CHECK_EQUAL(take(&line), 5);
	syslog3_queue_abandon(line.queue);
	CHECK_EQUAL(syslog3_counter_lost(line.counter), 3);
	CHECK_EQUAL(syslog3_queue_pending(line.queue), 5);
	close_queue(&line);
}

/* A daemon that stands still: the sender tells in time, and keeps what it has. */
static void stalled(void)
{
	struct line line = open_queue(10000, 10240000, SYSLOG3_WAIT);
	char text[TEXT_ROOM];
	size_t put_in = 0;
	for (; put_in < 2000; put_in++)
		CHECK_EQUAL(put_number(&line, put_in), SYSLOG3_NO_SENDER);
	CHECK_EQUAL(syslog3_queue_claim(line.queue), 0);
	CHECK_EQUAL(syslog3_sender_run(line.queue, line.channel, 1000), ETIMEDOUT);
	syslog3_queue_end(line.queue, LONG_TIME);
	for (size_t i = 0; i < put_in;) {
		struct pollfd readable = {.fd = line.theirs, .events = POLLIN};
		if (!poll(&readable, 1, 0)) {
			int error = syslog3_sender_run(line.queue, line.channel, 1000);
			CHECK(error == ETIMEDOUT || error == SYSLOG3_ENDED);
			continue;
		}
		receive(&line, text);
		CHECK_EQUAL(atoi(text), i);
		i++;
	}
	CHECK_EQUAL(syslog3_counter_sent(line.counter), put_in);
	close_queue(&line);
}

/* A fork */

static void in_child(struct line *line)
{
	size_t count;
	CHECK_EQUAL(put(line, "child"), ESTALE);
	CHECK_EQUAL(syslog3_queue_pending(line->queue), 0);
	CHECK_EQUAL(syslog3_queue_claim(line->queue), ESTALE);
	CHECK_EQUAL(syslog3_queue_await(line->queue), SYSLOG3_ENDED);
	syslog3_queue_taken(line->queue, false, &count);
	CHECK_EQUAL(count, 0);
	CHECK_EQUAL(syslog3_queue_position(line->queue), 0);
	CHECK_EQUAL(syslog3_queue_reach(line->queue, UINT64_MAX, LONG_TIME), 0);
	CHECK_EQUAL(syslog3_queue_put_many(line->queue, LOG_INFO, "child", NULL, 1, LONG_TIME, &count),
		ESTALE);
	CHECK_EQUAL(count, 0);
	CHECK_EQUAL(syslog3_queue_leave(line->queue), 0);
	CHECK(syslog3_queue_is_overdue(line->queue));
	syslog3_queue_rest(line->queue, LONG_TIME);
	size_t lost = syslog3_counter_lost(line->counter);
	syslog3_queue_lose(line->queue, 1);
	syslog3_queue_give_up(line->queue, SIZE_MAX);
	syslog3_queue_abandon(line->queue);
	CHECK_EQUAL(syslog3_counter_lost(line->counter), lost);
	syslog3_queue_resign(line->queue);
	syslog3_queue_end(line->queue, LONG_TIME);
	CHECK_EQUAL(syslog3_queue_await_end(line->queue, LONG_TIME), 0);
	if (CHILDREN_ALLOCATE) {
		syslog3_queue_free(line->queue);
		line->queue = syslog3_queue_new(10, 10240, SYSLOG3_WAIT, line->counter);
		CHECK_EQUAL(put(line, "child"), SYSLOG3_NO_SENDER);
		syslog3_queue_free(line->queue);
	}
	_exit(0);
}

static void forks(void)
{
	struct line line = open_queue(1000, 1024000, SYSLOG3_DROP_NEW);
	pthread_t producers[PRODUCERS];
	shared = &line;
	next_producer = 0;
	size_t ready = 1;
	start_sender(&line);
	for (; put(&line, "ready"); ready++)
		sched_yield();
	pid_t reader = fork();
	if (!reader)
		for (char text[TEXT_ROOM];;)
			receive(&line, text);
	for (int i = 0; i < PRODUCERS; i++)
		CHECK_EQUAL(pthread_create(&producers[i], NULL, produce, NULL), 0);
	for (int i = 0; i < 100; i++) {
		int status;
		pid_t child = fork();
		if (!child)
			in_child(&line);
		CHECK_EQUAL(waitpid(child, &status, 0), child);
		CHECK_EQUAL(status, 0);
	}
	for (int i = 0; i < PRODUCERS; i++)
		pthread_join(producers[i], NULL);
	end_sender(&line);
	CHECK_EQUAL(syslog3_counter_sent(line.counter) + syslog3_counter_lost(line.counter),
		MESSAGES / PRODUCERS * PRODUCERS + ready);
	kill(reader, SIGKILL);
	waitpid(reader, NULL, 0);
	close_queue(&line);
}

/* A sender that waits a little before it sleeps is not woken for a message, nor for a few. */

static bool dozes_on(struct line *line, size_t messages, const char *text)
{
	line->queue->is_dozing = true;
	while (messages--)
		CHECK_EQUAL(put(line, text), SYSLOG3_NO_SENDER);
	return line->queue->is_dozing;
}

static void half_a_queue_wakes_who_dozes(void)
{
	struct line line = open_queue(10, 4096, SYSLOG3_DROP_NEW);
	CHECK(dozes_on(&line, 4, "text"));
	CHECK(!dozes_on(&line, 1, "text"));
	close_queue(&line);
}

static void half_of_its_bytes_wake_who_dozes(void)
{
	char text[1025] = "";
	memset(text, 'x', sizeof text - 1);
	struct line line = open_queue(1000, 4096, SYSLOG3_DROP_NEW);
	CHECK(dozes_on(&line, 1, text));
	CHECK(!dozes_on(&line, 1, text));
	close_queue(&line);
}

static void who_flushes_or_ends_wakes_who_dozes(void)
{
	struct line line = open_queue(10, 4096, SYSLOG3_WAIT);
	CHECK(dozes_on(&line, 1, "text"));
	CHECK_EQUAL(syslog3_queue_reach(line.queue, 1, 1), ETIMEDOUT);
	CHECK(!line.queue->is_dozing);
	line.queue->is_dozing = true;
	syslog3_queue_end(line.queue, 1);
	CHECK(!line.queue->is_dozing);
	close_queue(&line);
}

static void who_dozes_sees_what_came(void)
{
	struct line line = open_queue(10, 4096, SYSLOG3_WAIT);
	start_sender(&line);
	for (size_t number = 0; number < 100; number++) {
		(void)put_number(&line, number); /* the first may be there before the sender */
		char text[TEXT_ROOM];
		receive(&line, text);
		CHECK_EQUAL(strtoul(text, NULL, 10), number);
	}
	end_sender(&line);
	close_queue(&line);
}

static const struct test tests[] = {
	{"ring_keeps_order", ring_keeps_order},
	{"ring_takes_its_longest", ring_takes_its_longest},
	{"without_sender", without_sender},
	{"one_sender_at_a_time", one_sender_at_a_time},
	{"who_resigns_leaves_what_waits", who_resigns_leaves_what_waits},
	{"time_is_the_calls", time_is_the_calls},
	{"parts_stay_together", parts_stay_together},
	{"many_at_once", many_at_once},
	{"many_that_end_with_nul", many_that_end_with_nul},
	{"threads_with_room", threads_with_room},
	{"threads_without_room", threads_without_room},
	{"full_waits", full_waits},
	{"many_wake_the_sender_when_the_queue_is_full", many_wake_the_sender_when_the_queue_is_full},
	{"full_drops_the_new", full_drops_the_new},
	{"full_drops_the_old", full_drops_the_old},
	{"what_is_on_its_way_is_not_dropped", what_is_on_its_way_is_not_dropped},
	{"bytes_are_bounded", bytes_are_bounded},
	{"too_large_for_the_queue", too_large_for_the_queue},
	{"a_queue_without_room_for_any", a_queue_without_room_for_any},
	{"larger_than_a_batch", larger_than_a_batch},
	{"what_is_given_up_is_reported", what_is_given_up_is_reported},
	{"a_report_that_fails_waits", a_report_that_fails_waits},
	{"positions", positions},
	{"who_flushes_is_woken", who_flushes_is_woken},
	{"overdue_messages_are_lost", overdue_messages_are_lost},
	{"a_late_message_is_not_overdue", a_late_message_is_not_overdue},
	{"abandoned", abandoned},
	{"stalled", stalled},
	{"half_a_queue_wakes_who_dozes", half_a_queue_wakes_who_dozes},
	{"half_of_its_bytes_wake_who_dozes", half_of_its_bytes_wake_who_dozes},
	{"who_flushes_or_ends_wakes_who_dozes", who_flushes_or_ends_wakes_who_dozes},
	{"who_dozes_sees_what_came", who_dozes_sees_what_came},
	{"forks", forks},
};

int main(int argc, char **argv)
{
	run_tests(tests, sizeof tests / sizeof *tests, argc, argv);
	return 0;
}
