/* Runs tests by name: those that the command line names, or all. Each says how long it took. */
#ifndef SYSLOG3_RUN_H
#define SYSLOG3_RUN_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* Whether a child that was forked while other threads ran may allocate memory. With a sanitizer it may
 * not: that one's own locks may be locked for ever there. */
#ifndef CHILDREN_ALLOCATE
#define CHILDREN_ALLOCATE 1
#endif

struct test {
	const char *name;
	void (*run)(void);
};

static inline bool is_wanted(const char *name, int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (!strcmp(argv[i], name))
			return true;
	return argc < 2;
}

static void run_tests(const struct test *tests, size_t count, int argc, char **argv)
{
	for (; count--; tests++) {
		if (!is_wanted(tests->name, argc, argv))
			continue;
		struct timespec begin, end;
		fprintf(stderr, "%s ", tests->name);
		clock_gettime(CLOCK_MONOTONIC, &begin);
		tests->run();
		clock_gettime(CLOCK_MONOTONIC, &end);
		fprintf(stderr, "(%ld ms)\n", (long)(end.tv_sec - begin.tv_sec) * 1000
			+ (end.tv_nsec - begin.tv_nsec) / 1000000);
	}
}

#endif
