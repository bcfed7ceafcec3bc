#!/usr/bin/env bash
# The path of an interpreter: on PATH if it runs there, or else one of pyenv's, or interpreter.sh's.
#
#   packaging/find-python.sh 3.12
#   packaging/find-python.sh pypy3
#   packaging/find-python.sh 3.14-musl
set -euo pipefail
name=$1
[[ $name == pypy* ]] || name=python$name

for python in "$(command -v "$name")" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python \
    "$(realpath "$(dirname "$0")/..")/build/interpreters/$1/bin/python"; do
    if [[ -x $python ]] && "$python" -c '' 2>/dev/null; then
        echo "$python"
        exit
    fi
done
echo "syslog3: no $name on this machine" >&2
exit 1
