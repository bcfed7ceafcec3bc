/* What Python sees of the C that only POSIX systems have. Read by build_native.py after portable.cdef.h. */

/* guard.h */
struct syslog3_owner;

int syslog3_fork_begin(int64_t timeout_us);
void syslog3_fork_end(void);

struct syslog3_owner *syslog3_owner_new(void);
void syslog3_owner_free(struct syslog3_owner *owner);
int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility);
int syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message);
void syslog3_owner_closelog(struct syslog3_owner *owner);

/* libc_way.h */
struct syslog3_way *syslog3_libc_way(struct syslog3_owner *owner, struct syslog3_counter *counter,
	int priority);

/* descriptor.h */
void syslog3_close(const int *fd);

/* channel.h */
struct syslog3_channel;
struct syslog3_remains {
	const char *pending;
	size_t pending_length;
};

struct syslog3_channel *syslog3_channel_new(int fd, struct syslog3_wire *wire,
	struct syslog3_counter *counter, int counts_sent);
void syslog3_channel_free(struct syslog3_channel *channel);
void syslog3_channel_close(struct syslog3_channel *channel);
int syslog3_channel_send_structured(struct syslog3_channel *channel, int priority,
	const char *text, size_t length, const char *msgid, const char *structured_data,
	size_t structured_data_length, int64_t timeout_us);
struct syslog3_way *syslog3_channel_way(struct syslog3_channel *channel, int priority,
	int64_t timeout_us);
int syslog3_channel_send_many(struct syslog3_channel *channel, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *sent);
int syslog3_channel_send_framed(struct syslog3_channel *channel, const char *bytes, size_t length,
	int64_t timeout_us);
int syslog3_channel_flush(struct syslog3_channel *channel, int64_t timeout_us);
size_t syslog3_channel_taken(const struct syslog3_channel *channel);
int syslog3_channel_shut_down(struct syslog3_channel *channel, const char *last_words,
	size_t length, int64_t timeout_us);
int syslog3_channel_give_up(struct syslog3_channel *channel, int64_t timeout_us,
	struct syslog3_remains *remains);
int syslog3_channel_settle(struct syslog3_channel *channel);

/* queue.h */
struct syslog3_queue;

struct syslog3_queue *syslog3_queue_new(size_t messages, size_t bytes, int overflow,
	struct syslog3_counter *counter);
void syslog3_queue_free(struct syslog3_queue *queue);
struct syslog3_way *syslog3_queue_way(struct syslog3_queue *queue, int priority);
int syslog3_queue_put_structured(struct syslog3_queue *queue, int priority, const char *text,
	size_t length, const char *msgid, const char *structured_data, size_t structured_data_length,
	const char *journal_fields, size_t journal_fields_length, int64_t timeout_us);
int syslog3_queue_put_many(struct syslog3_queue *queue, int priority, const char *texts,
	const uint32_t *lengths, size_t count, int64_t timeout_us, size_t *put);
void syslog3_queue_lose(struct syslog3_queue *queue, size_t messages);
size_t syslog3_queue_pending(struct syslog3_queue *queue);
uint64_t syslog3_queue_position(struct syslog3_queue *queue);
int syslog3_queue_reach(struct syslog3_queue *queue, uint64_t position, int64_t timeout_us);
void syslog3_queue_end(struct syslog3_queue *queue, int64_t timeout_us);
int syslog3_queue_await_end(struct syslog3_queue *queue, int64_t timeout_us);
void syslog3_queue_abandon(struct syslog3_queue *queue);
int syslog3_queue_claim(struct syslog3_queue *queue);
int syslog3_queue_leave(struct syslog3_queue *queue);
void syslog3_queue_resign(struct syslog3_queue *queue);
int syslog3_queue_await(struct syslog3_queue *queue);
void syslog3_queue_rest(struct syslog3_queue *queue, int64_t timeout_us);
void syslog3_queue_handed_over(struct syslog3_queue *queue, size_t messages);
void syslog3_queue_give_up(struct syslog3_queue *queue, size_t messages);

/* sender.h */
void syslog3_sender_block_signals(void);
int syslog3_sender_run(struct syslog3_queue *queue, struct syslog3_channel *channel,
	int64_t timeout_us);
int syslog3_sender_run_libc(struct syslog3_queue *queue, struct syslog3_owner *owner);
int syslog3_sender_send(struct syslog3_queue *queue, struct syslog3_channel *channel,
	int64_t timeout_us);
int syslog3_sender_send_libc(struct syslog3_queue *queue, struct syslog3_owner *owner);
int syslog3_sender_frame(struct syslog3_queue *queue, struct syslog3_wire *wire, size_t *ends,
	size_t *count);

/* resolver.h */
#define SYSLOG3_QUESTIONS ...

struct syslog3_address {
	int family;
	int type;
	int protocol;
	int port;
	uint32_t flow;
	uint32_t scope;
	char host[...];
};
struct syslog3_answer {
	int error;
	size_t count;
	struct syslog3_address *addresses;
	...;
};
struct syslog3_question;

int syslog3_resolver_ask(struct syslog3_question **question, const char *host, const char *service,
	int type);
const struct syslog3_answer *syslog3_resolver_wait(struct syslog3_question *question,
	int64_t timeout_us);
int syslog3_resolver_is_lost(const struct syslog3_question *question);
void syslog3_resolver_leave(struct syslog3_question **question);
const char *syslog3_resolver_reason(const struct syslog3_answer *answer);

/* drain.h */
struct syslog3_drained;
enum syslog3_ends {
	SYSLOG3_ENDS_CONTROL,
	SYSLOG3_ENDS_RECORD,
	...
};

size_t syslog3_drained_size(void);
size_t syslog3_drained_messages(const struct syslog3_drained *drained);
size_t syslog3_drained_bytes(const struct syslog3_drained *drained);
size_t syslog3_drained_longest(const struct syslog3_drained *drained);
size_t syslog3_drained_at_empty(const struct syslog3_drained *drained);
void syslog3_drained_forget_longest(struct syslog3_drained *drained);
int syslog3_drain(int fd, int ends, struct syslog3_drained *drained);

/* floor.h */
void syslog3_floor_syslog(int priority, const char *message, size_t times);
int syslog3_floor_send(int fd, const char *bytes, size_t length, size_t times);
int syslog3_floor_sendmmsg(int fd, const char *bytes, size_t length, size_t times);
