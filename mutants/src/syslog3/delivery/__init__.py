"""Delivery in time: which mechanism gets a message, reconnecting, failover and retries."""
