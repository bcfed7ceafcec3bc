"""What tests share and is no test: real sockets, daemons' surroundings, compilers."""
