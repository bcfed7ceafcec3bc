/* One thread at a time, the others waiting no longer than their deadlines. */
#ifndef SYSLOG3_TURN_H
#define SYSLOG3_TURN_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct syslog3_turn {
	atomic_int state; /* what it is: see turn.c */
	pthread_mutex_t lock;
	pthread_cond_t ended;
	bool reserved; /* kept for one of those who wait */
	unsigned waiting;
	unsigned ends;
};

/* 0 or an errno. */
int syslog3_turn_init(struct syslog3_turn *turn);
void syslog3_turn_destroy(struct syslog3_turn *turn);

/* 0, or ETIMEDOUT and somebody else has it still. */
int syslog3_turn_take(struct syslog3_turn *turn, int64_t deadline);
void syslog3_turn_end(struct syslog3_turn *turn);

#endif
