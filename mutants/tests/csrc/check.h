/* A check that ends the test, and says which it was. */
#ifndef SYSLOG3_CHECK_H
#define SYSLOG3_CHECK_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: %s (errno %d)\n", __FILE__, __LINE__, #condition, errno); \
			abort(); \
		} \
	} while (0)

#endif
