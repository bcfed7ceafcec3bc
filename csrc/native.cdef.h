/* What Python sees of the C beside this file. Read by build_native.py; the headers say what each does. */

/* guard.h */
#define SYSLOG3_PRIORITIES ...

struct syslog3_owner;

int syslog3_init(void);
int syslog3_fork_begin(int64_t timeout_us);
void syslog3_fork_end(void);

struct syslog3_owner *syslog3_owner_new(void);
void syslog3_owner_free(struct syslog3_owner *owner);
int syslog3_owner_openlog(struct syslog3_owner *owner, const char *ident, int option, int facility);
int syslog3_owner_syslog(struct syslog3_owner *owner, int priority, const char *message);

int syslog3_openlog(const char *ident, int option, int facility);
int syslog3_syslog(int priority, const char *message);
int syslog3_is_open(void);
void syslog3_closelog(void);
int syslog3_divert(int to);
int syslog3_diversion(void);
int syslog3_setlogmask(int mask);
int syslog3_is_masked(int priority);
int syslog3_stopped_levels(void);
extern void *syslog3_mask_table;
void syslog3_watch_mask(unsigned char *stopped);

int syslog3_log_mask(int pri);
int syslog3_log_upto(int pri);

/* constants.h */
const char *syslog3_constant_name(int i);
int syslog3_constant_value(int i);
const char *syslog3_path_log(void);

/* wire.h */
enum syslog3_format {
	SYSLOG3_RFC3164,
	SYSLOG3_RFC3164_HOST,
	SYSLOG3_RFC5424,
	SYSLOG3_CONSOLE,
	SYSLOG3_JOURNAL,
	SYSLOG3_RAW,
	SYSLOG3_JOURNAL_ENTRY,
	...
};
enum syslog3_framing {
	SYSLOG3_DATAGRAM,
	SYSLOG3_LF,
	SYSLOG3_NUL,
	SYSLOG3_OCTET,
	SYSLOG3_CRLF,
	...
};

struct syslog3_wire;

struct syslog3_wire *syslog3_wire_new(int format, int framing, int pid, int facility,
	const char *ident, const char *hostname);
void syslog3_wire_free(struct syslog3_wire *wire);
int syslog3_wire_append(struct syslog3_wire *wire, int priority, const char *text, size_t length,
	const char *msgid, const char *structured_data, size_t structured_data_length);
const char *syslog3_wire_bytes(const struct syslog3_wire *wire);
size_t syslog3_wire_length(const struct syslog3_wire *wire);
void syslog3_wire_clear(struct syslog3_wire *wire);

/* counter.h */
struct syslog3_counter;

struct syslog3_counter *syslog3_counter_new(void);
void syslog3_counter_free(struct syslog3_counter *counter);
void syslog3_counter_add_sent(struct syslog3_counter *counter, size_t messages);
void syslog3_counter_add_lost(struct syslog3_counter *counter, size_t messages);
size_t syslog3_counter_sent(const struct syslog3_counter *counter);
size_t syslog3_counter_lost(const struct syslog3_counter *counter);

/* descriptor.h */
void syslog3_close(int *fd);

/* channel.h */
#define SYSLOG3_NO_CHANNEL ...

struct syslog3_channel;
struct syslog3_remains {
	const char *pending;
	size_t pending_length;
};

struct syslog3_channel *syslog3_channel_new(int fd, struct syslog3_wire *wire,
	struct syslog3_counter *counter, int counts_sent);
void syslog3_channel_free(struct syslog3_channel *channel);
void syslog3_channel_close(struct syslog3_channel *channel);
int syslog3_channel_send(struct syslog3_channel *channel, int priority, const char *text,
	size_t length, int64_t timeout_us);
int syslog3_channel_send_structured(struct syslog3_channel *channel, int priority,
	const char *text, size_t length, const char *msgid, const char *structured_data,
	size_t structured_data_length, int64_t timeout_us);
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

/* process.h */
int syslog3_process_watch(void);

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

/* clock.h */
long syslog3_clock_error(void);
