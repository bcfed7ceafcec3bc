# make demo    messages through libc's syslog(3), shown arriving
# make test    all tests; what a machine lacks is skipped, unless SYSLOG3_TEST_REQUIRE=1
# make bench   the figures in README.md, and their files in build/
# make lint    style and types
# make docs    the site, into build/site; warnings are errors, and so are links that lead nowhere
# make look    its pages in a browser, at a desktop's and a phone's width: pictures in build/look
# make wheel   the sdist and its wheels, checked, in dist/
# make windows the wheel for Windows, and its part of the tests, under wine
# make matrix  all tests on the wheels of dist/, under each interpreter
# make rare    all tests on what is in dist/, under interpreters that few have yet: CPython 3.14, the one
#              without the GIL, and one on musl
# make foreign tests on the wheels of dist/ for other machines, which qemu emulates
# make analyze compilers' warnings, gcc's analyzer and clang-tidy, of which nothing may be left
# make fuzz    libFuzzer on the C that reads what others send, FUZZ_SECONDS for each target
# make coverage all tests, and which lines and branches of Python and C they reach: build/coverage/
# make mutate  small changes to the code that parses and formats, each of which a test has to notice
# make sanitize all tests with the C built for the address and undefined behaviour sanitizers
# make valgrind tests in Python that go through each part of the C, under valgrind

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
SOURCES = pyproject.toml setup.py $(wildcard csrc/*)

# What tells one interpreter from another, inside and outside a virtual environment.
IDENTITY = $(PYTHON) -c 'import sys; print(sys.implementation.name, *sys.version_info, sys.base_prefix)'

.PHONY: demo test bench lint docs look wheel windows matrix rare foreign analyze fuzz coverage mutate sanitize valgrind clean FORCE

demo: $(VENV)/.demo
	$(BIN)/python examples/demo.py

test: $(VENV)/.test
	tests/peers/install.sh
	$(BIN)/python -m pytest -n 3 --dist worksteal

# make bench BENCH="--quick --workload native" measures less: --help says what else there is.
bench: $(VENV)/.bench
	mkdir -p build
	$(BIN)/python -m syslog3.bench --json build/bench.json --markdown build/bench.md \
		--svg build/bench.svg --png build/bench.png $(BENCH)

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --enable-error-code attr-defined --follow-imports silent \
		$(wildcard src/syslog3/windows/*.py)
	$(BIN)/mypy tests/typing
	$(BIN)/python -m mypy.stubtest syslog3 --mypy-config-file pyproject.toml --allowlist \
		tests/typing/stubtest_allowlist.txt --ignore-unused-allowlist
	cc -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -fsyntax-only csrc/*.c

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx --quiet --fail-on-warning --fresh-env --jobs auto \
		--doctree-dir build/doctrees docs build/site

look: docs
	$(BIN)/python docs/look.py build/site build/look

analyze:
	csrc/analyze.sh

FUZZ_SECONDS = 15
fuzz:
	tests/peers/install.sh
	tests/csrc/fuzz.sh $(FUZZ_SECONDS)

coverage:
	tests/peers/install.sh
	tests/coverage.sh

# make mutate MUTANTS="syslog3.perl.*" makes fewer. docs/mutation.md tells which no test can notice.
MUTANTS =
mutate: build/venvs/mutate/.made
	tests/peers/install.sh
	rm -rf mutants
	SYSLOG3_TEST_REQUIRE=1 build/venvs/mutate/bin/mutmut run $(MUTANTS)
	build/venvs/mutate/bin/python tests/survivors.py

sanitize:
	tests/peers/install.sh
	tests/sanitize.sh

valgrind:
	tests/peers/install.sh
	tests/valgrind.sh

wheel: build/venvs/wheel/.made
	build/venvs/wheel/bin/python packaging/wheels.py

# The wheel for Windows goes to build/windows/wheels.
windows: $(VENV)/.test
	tests/windows/install.sh
	SYSLOG3_TEST_REQUIRE=1 $(BIN)/python -m pytest tests/windows

# make matrix MATRIX="3.9 pypy3" takes fewer.
MATRIX = 3.9 3.10 3.11 3.12 3.13 pypy3
matrix:
	packaging/matrix.sh $(MATRIX)

# make rare RARE=3.14t takes fewer.
RARE = 3.14 3.14t 3.14-musl
rare: build/venvs/wheel/.made
	tests/peers/install.sh
	for name in $(RARE); do \
		packaging/find-python.sh $$name 2>/dev/null || packaging/interpreter.sh $$name || exit; \
	done
	packaging/matrix.sh $(RARE)

foreign: build/venvs/wheel/.made
	packaging/foreign.sh arm64
	packaging/foreign.sh s390x

build/venvs/wheel/.made: packaging/requirements.txt $(VENV)/.python
	$(PYTHON) -m venv --clear build/venvs/wheel
	build/venvs/wheel/bin/pip install --quiet --requirement $<
	touch $@

build/venvs/mutate/.made: $(VENV)/.python $(SOURCES)
	$(PYTHON) -m venv --clear build/venvs/mutate
	build/venvs/mutate/bin/pip install --quiet --editable '.[mutate]'
	touch $@

# Looked at each time, and made anew when PYTHON is another one.
$(VENV)/.python: FORCE
	@[ -e $@ ] && [ "$$($(IDENTITY))" = "$$(cat $@)" ] || { set -ex; \
		csrc/toolchain.sh $(PYTHON); \
		$(PYTHON) -m venv --clear $(VENV); \
		$(IDENTITY) > $@; }

$(VENV)/.demo: $(VENV)/.python $(SOURCES)
	$(BIN)/pip install --quiet --editable . rich
	touch $@

$(VENV)/.bench: $(VENV)/.demo
	$(BIN)/pip install --quiet --editable '.[bench]'
	touch $@

$(VENV)/.test: $(VENV)/.demo
	$(BIN)/pip install --quiet --editable '.[test,bench,dev]'
	touch $@

$(VENV)/.docs: $(VENV)/.demo
	$(BIN)/pip install --quiet --editable '.[docs,bench]'
	touch $@

clean:
	rm -rf $(VENV) build dist mutants src/*.egg-info src/syslog3/compiled/_native*.so
