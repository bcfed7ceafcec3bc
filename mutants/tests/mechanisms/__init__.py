"""Each mechanism against a real socket, pipe, device or file."""
