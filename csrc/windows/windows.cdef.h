/* What Python sees of the C that only Windows has. Read by build_native.py after portable.cdef.h. */

/* wire.h */
struct syslog3_message {
	int priority;
	const char *text;
	size_t length;
	const char *msgid;
	const char *structured_data;
	size_t structured_data_length;
	...;
};

int syslog3_wire_append_within(struct syslog3_wire *wire, const struct syslog3_message *message,
	size_t limit);

/* eventlog.h */
#define SYSLOG3_CATEGORIES ...

struct syslog3_eventlog;

struct syslog3_eventlog *syslog3_eventlog_open(const char *source, unsigned long *error);
void syslog3_eventlog_close(struct syslog3_eventlog *log);
unsigned long syslog3_eventlog_report(struct syslog3_eventlog *log, int priority, const char *text,
	size_t length);
