"""What is compiled, and how Python reaches it."""
