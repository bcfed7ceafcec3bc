#!/usr/bin/env bash
# A wheel of dist/ for another machine is installed beside Debian's Python for that machine, and passes
# tests there, in qemu's emulation of its processor: it logs through that machine's libc.
#
#   packaging/foreign.sh arm64
#   packaging/foreign.sh s390x [PYTEST-ARGUMENT...]     s390x is big-endian
set -euo pipefail
cd "$(dirname "$0")/.."

debian=$1
shift
case $debian in
arm64) machine=aarch64 ;;
*) machine=$debian ;;
esac
place=$PWD/build/foreign/$debian
root=$place/root
site=$place/site
python=$place/python3

# apt with lists and a status of its own: this machine's architecture and packages stay as they are.
apt_get() {
    apt-get -qq \
        -o APT::Architecture="$debian" -o APT::Architectures="$debian" \
        -o APT::Sandbox::User=root -o Acquire::Languages=none -o Debug::NoLocking=1 \
        -o Dir::State="$place/apt" -o Dir::State::status="$place/apt/status" -o Dir::Cache="$place/apt" \
        "$@"
}

unpack_python() {
    mkdir -p "$place/apt/lists/partial" "$place/apt/archives/partial" "$root"
    : >"$place/apt/status"
    apt_get update
    apt_get install --yes --download-only --no-install-recommends \
        python3 libc6-dev >/dev/null
    for package in "$place"/apt/archives/*.deb; do
        dpkg --extract "$package" "$root"
    done
    cat >"$python" <<END
#!/bin/sh
exec qemu-$machine-static -L "$root" -0 "$root/usr/bin/python3" "$root/usr/bin/python3" "\$@"
END
    chmod +x "$python"
}

# pip takes what suits that machine, as it would there: our wheel from dist/, and cffi's.
install() {
    local version
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    local pip=(build/venvs/wheel/bin/pip install --quiet --target "$site" --upgrade
        --only-binary=:all: --implementation cp --python-version "$version"
        --abi "cp${version/./}" --abi abi3 --abi none
        --platform "manylinux_2_17_$machine" --platform "manylinux2014_$machine")
    rm -rf "$site"
    "${pip[@]}" --no-index --no-deps --find-links dist syslog3
    "${pip[@]}" cffi "pytest>=8" hypothesis
}

[[ -e $python ]] || unpack_python
install
export PYTHONPATH=$site PYTHONDONTWRITEBYTECODE=1
"$python" -c 'import platform, sys; print("==", platform.machine(), sys.byteorder, sys.version)'
"$python" packaging/smoke.py

# What the machine or qemu does otherwise: a shift by -1, which C leaves open, and a datagram that is
# nothing but a descriptor, which qemu 7.2 drops.
otherwise="(standard_library and macros) or sealed_file or test_many_large_and_small"
(($#)) || set -- -k "not ($otherwise)" tests/arguments tests/compiled/test_constants.py \
    tests/test_rfc5424.py tests/test_default.py tests/mechanisms/test_{native,unix,udp,tcp,journal}.py
"$python" packaging/emulated.py "$python" -q -p no:cacheprovider "$@"
