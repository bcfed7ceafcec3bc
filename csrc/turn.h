/* One thread at a time, the others waiting no longer than their deadlines. */
#ifndef SYSLOG3_TURN_H
#define SYSLOG3_TURN_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "deadline.h"

enum syslog3_turn_state {
	SYSLOG3_TURN_FREE,
	SYSLOG3_TURN_TAKEN,
	SYSLOG3_TURN_WANTED, /* taken, and somebody else wants it, too */
};

struct syslog3_turn {
	atomic_int state;
	pthread_mutex_t lock; /* of what follows: only a turn that is wanted needs it */
	pthread_cond_t ended;
	bool reserved; /* kept for one of those who wait */
	unsigned waiting;
	unsigned ends;
};

/* 0 or an errno. */
int syslog3_turn_init(struct syslog3_turn *turn);
void syslog3_turn_destroy(struct syslog3_turn *turn);

int syslog3_turn_wait(struct syslog3_turn *turn, struct syslog3_deadline *deadline);
void syslog3_turn_pass_on(struct syslog3_turn *turn);

/* 0, or ETIMEDOUT and somebody else still has it. */
static inline int syslog3_turn_take(struct syslog3_turn *turn, struct syslog3_deadline *deadline)
{
	int free = SYSLOG3_TURN_FREE;
	if (atomic_compare_exchange_strong_explicit(&turn->state, &free, SYSLOG3_TURN_TAKEN,
		memory_order_acquire, memory_order_relaxed))
		return 0;
	return syslog3_turn_wait(turn, deadline);
}

static inline void syslog3_turn_end(struct syslog3_turn *turn)
{
	int taken = SYSLOG3_TURN_TAKEN;
	if (!atomic_compare_exchange_strong_explicit(&turn->state, &taken, SYSLOG3_TURN_FREE,
		memory_order_release, memory_order_relaxed))
		syslog3_turn_pass_on(turn);
}

#endif
