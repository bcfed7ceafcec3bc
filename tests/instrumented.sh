# To be sourced, from the top of the tree:
#
#   instrumented NAME CFLAGS [LDFLAGS]
#
# makes build/NAME anew, and in it a virtual environment where the package is installed, its C compiled
# with these flags. This checkout's own environment stays as it is. `out` and `venv` say where they are.
instrumented() {
    local python=${PYTHON:-python3}
    out=$PWD/build/$1
    venv=$out/venv
    rm -rf "$out"
    mkdir -p "$out"
    csrc/toolchain.sh "$python"
    "$python" -m venv "$venv"
    "$venv/bin/pip" install --quiet 'setuptools>=77' 'cffi>=1.15'

    # Not by pip, which throws away what the compiler notes for gcov.
    CFLAGS=$2 LDFLAGS=${3-} "$venv/bin/python" setup.py --quiet \
        build --build-base "$out/objects" bdist_wheel --dist-dir "$out"
    "$venv/bin/pip" install --quiet "$(echo "$out"/*.whl)[test,bench,dev]"
}
