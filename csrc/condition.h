/* Condition variables that are waited for until a deadline. */
#ifndef SYSLOG3_CONDITION_H
#define SYSLOG3_CONDITION_H

#include <pthread.h>

#include "deadline.h"

/* Returns 0 or an errno. */
int syslog3_condition_init(pthread_cond_t *condition);

/* Returns when the condition is signalled, at the deadline, or spuriously: pthread_cond_wait(3). */
void syslog3_condition_wait(pthread_cond_t *condition, pthread_mutex_t *lock,
	struct syslog3_deadline *deadline);

#endif
