#!/bin/sh
# What building the extension needs and pip cannot bring: a C compiler with libc's headers, Python's
# headers, and venv. Root gets them by apt; anybody else is told what is missing.
#
#   csrc/toolchain.sh PYTHON
set -eu
python=$1

missing() {
	command -v cc >/dev/null || echo gcc
	echo '#include <syslog.h>' | cc -E - >/dev/null 2>&1 || echo libc6-dev
	"$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
	"$python" -c 'import os, sys, sysconfig
header = os.path.join(sysconfig.get_path("include"), "Python.h")
sys.exit(not os.path.exists(header))' || echo python3-dev
}

exec "$(dirname "$0")/install.sh" $(missing)
