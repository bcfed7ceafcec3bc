"""Bounded waiting: deadlines, locks with a timeout, backoff, and calls that a fork waits for."""
