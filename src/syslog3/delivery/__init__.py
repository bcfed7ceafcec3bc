"""How a message gets there in time: which mechanism takes it, and when it is tried again."""
