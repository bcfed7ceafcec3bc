/* Starts Python in place of the main() of the program that loads this library: see interpreter.sh. */
#define _GNU_SOURCE
#include <dlfcn.h>

typedef int run(int argc, char **argv, char **environment);
typedef int start(run *main, int argc, char **argv, void (*init)(void), void (*fini)(void),
	void (*loader_fini)(void), void *stack_end);

int Py_BytesMain(int argc, char **argv);

static int run_python(int argc, char **argv, char **environment)
{
	(void)environment;
	return Py_BytesMain(argc, argv);
}

/* What every program calls first. musl's has no stack_end, and doesn't look at it. */
int __libc_start_main(run *main, int argc, char **argv, void (*init)(void), void (*fini)(void),
	void (*loader_fini)(void), void *stack_end)
{
	(void)main;
	start *libc_start = (start *)dlsym(RTLD_NEXT, "__libc_start_main");
	return libc_start(run_python, argc, argv, init, fini, loader_fini, stack_end);
}
