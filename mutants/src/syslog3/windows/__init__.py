"""What Windows does otherwise: sockets by Python's own calls, and the event log."""
