#include "turn.h"

#include <errno.h>

#include "condition.h"
#include "deadline.h"

/* Whoever comes first takes a turn that is free, which is fast; every so many times those who wait
 * come first, lest they wait for ever. */
#define ENDS_PER_RESERVATION 16

/* Only a turn that somebody else wants, too, takes the lock. */
enum { FREE, TAKEN, WANTED };

int syslog3_turn_init(struct syslog3_turn *turn)
{
	turn->state = FREE;
	turn->reserved = false;
	turn->waiting = turn->ends = 0;
	int error = pthread_mutex_init(&turn->lock, NULL);
	if (error)
		return error;
	error = syslog3_condition_init(&turn->ended);
	if (error)
		pthread_mutex_destroy(&turn->lock);
	return error;
}

void syslog3_turn_destroy(struct syslog3_turn *turn)
{
	pthread_cond_destroy(&turn->ended);
	pthread_mutex_destroy(&turn->lock);
}

/* Takes it if it is free or reserved; else whoever has it is to know that it is wanted. */
static bool take_locked(struct syslog3_turn *turn)
{
	bool is_ours = turn->reserved || atomic_exchange(&turn->state, WANTED) == FREE;
	turn->reserved = turn->reserved && !is_ours;
	return is_ours;
}

static int wait_and_take(struct syslog3_turn *turn, int64_t deadline)
{
	/* One that is reserved is for those who wait already, lest whoever just ended it take it. */
	bool is_ours = !turn->reserved && take_locked(turn);
	turn->waiting++;
	while (!is_ours && syslog3_deadline_left(deadline) > 0) {
		syslog3_condition_wait(&turn->ended, &turn->lock, deadline);
		is_ours = take_locked(turn);
	}
	turn->waiting--;
	return is_ours ? 0 : ETIMEDOUT;
}

int syslog3_turn_take(struct syslog3_turn *turn, int64_t deadline)
{
	if (atomic_compare_exchange_strong(&turn->state, &(int){FREE}, TAKEN))
		return 0;
	pthread_mutex_lock(&turn->lock);
	int error = wait_and_take(turn, deadline);
	pthread_mutex_unlock(&turn->lock);
	return error;
}

void syslog3_turn_end(struct syslog3_turn *turn)
{
	if (atomic_compare_exchange_strong(&turn->state, &(int){TAKEN}, FREE))
		return;
	pthread_mutex_lock(&turn->lock);
	turn->reserved = turn->waiting && ++turn->ends % ENDS_PER_RESERVATION == 0;
	if (!turn->reserved)
		turn->state = FREE;
	if (turn->waiting)
		pthread_cond_signal(&turn->ended);
	pthread_mutex_unlock(&turn->lock);
}
