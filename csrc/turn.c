#include "turn.h"

#include <errno.h>

#include "condition.h"

/* A free turn goes to whoever arrives first; every 16th is kept for those who wait, so that none
 * starves. */
#define ENDS_PER_RESERVATION 16

int syslog3_turn_init(struct syslog3_turn *turn)
{
	turn->state = SYSLOG3_TURN_FREE;
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

/* Takes it if it is free or reserved; otherwise tells whoever has it that it is wanted. */
static bool take_locked(struct syslog3_turn *turn)
{
	bool is_ours = turn->reserved
		|| atomic_exchange(&turn->state, SYSLOG3_TURN_WANTED) == SYSLOG3_TURN_FREE;
	turn->reserved = turn->reserved && !is_ours;
	return is_ours;
}

static int wait_and_take(struct syslog3_turn *turn, struct syslog3_deadline *deadline)
{
	/* A reserved one is for those who wait already, not for whoever has just ended it. */
	bool is_ours = !turn->reserved && take_locked(turn);
	turn->waiting++;
	while (!is_ours && syslog3_deadline_left(deadline) > 0) {
		syslog3_condition_wait(&turn->ended, &turn->lock, deadline);
		is_ours = take_locked(turn);
	}
	turn->waiting--;
	return is_ours ? 0 : ETIMEDOUT;
}

int syslog3_turn_wait(struct syslog3_turn *turn, struct syslog3_deadline *deadline)
{
	pthread_mutex_lock(&turn->lock);
	int error = wait_and_take(turn, deadline);
	pthread_mutex_unlock(&turn->lock);
	return error;
}

void syslog3_turn_pass_on(struct syslog3_turn *turn)
{
	pthread_mutex_lock(&turn->lock);
	turn->reserved = turn->waiting && ++turn->ends % ENDS_PER_RESERVATION == 0;
	if (!turn->reserved)
		turn->state = SYSLOG3_TURN_FREE;
	if (turn->waiting)
		pthread_cond_signal(&turn->ended);
	pthread_mutex_unlock(&turn->lock);
}
