/* The LOG_* integers of this platform's <syslog.h>. Their table is written by build_native.py. */
#ifndef SYSLOG3_CONSTANTS_H
#define SYSLOG3_CONSTANTS_H

/* The name and value of constant number `i`; NULL past the last one. */
const char *syslog3_constant_name(int i);
int syslog3_constant_value(int i);

/* _PATH_LOG. */
const char *syslog3_path_log(void);

#endif
