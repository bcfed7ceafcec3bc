/* Checks that end the test, and say which it was. */
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

#define CHECK_EQUAL(a, b) \
	do { \
		long long left_ = (long long)(a), right_ = (long long)(b); \
		if (left_ != right_) { \
			fprintf(stderr, "%s:%d: %s is %lld, not %lld\n", __FILE__, __LINE__, #a, left_, right_); \
			abort(); \
		} \
	} while (0)

#endif
