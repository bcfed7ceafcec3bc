/* What Python sees of the C on every system. Read by build_native.py; the headers say what each does. */

/* guard.h */
#define SYSLOG3_PRIORITIES ...

int syslog3_has_libc(void);
int syslog3_init(void);
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
void syslog3_watch_mask(unsigned char *table);

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

/* way.h */
#define SYSLOG3_NO_WAY ...

struct syslog3_way;

void syslog3_way_free(struct syslog3_way *way);
int syslog3_send(const struct syslog3_way *way, const char *text);
int syslog3_send_bytes(const struct syslog3_way *way, const char *text, size_t length);

/* process.h */
int syslog3_process_watch(void);
unsigned syslog3_process_generation(void);

/* queue.h */
#define SYSLOG3_NO_SENDER ...
#define SYSLOG3_ENDED ...
#define SYSLOG3_BATCH ...
enum syslog3_overflow {
	SYSLOG3_WAIT,
	SYSLOG3_DROP_NEW,
	SYSLOG3_DROP_OLD,
	...
};

/* clock.h */
long syslog3_clock_error(void);
