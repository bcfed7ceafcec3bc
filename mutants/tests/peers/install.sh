#!/bin/bash
# Fetch the programs that tests/peers runs against, on Debian and its like.
#
#   tests/peers/install.sh            as root it also installs the tools, with apt-get
#   tests/peers/install.sh --strict   exit status 1 when anything is missing at the end
#
# The daemons are unpacked into build/peers and run from there, which needs no root: their packages
# exclude one another, and to install one starts it, or removes the one that the machine logs with.
# Run again, this fetches what is missing and nothing else.
set -euo pipefail

daemons=(rsyslog rsyslog-gnutls syslog-ng-core busybox)
tools=(perl bsdutils util-linux libfaketime iproute2 zsh gcc musl-tools clang libclang-rt-dev valgrind)

cd "$(dirname "$0")/../.."
peers=$PWD/build/peers
missing=()

# What a package would bring along on this machine. Upgrades of what is installed (a version
# in brackets) stay out: a libc of its own beside the machine's loader is no good.
companions() {
    apt-get install --simulate --no-install-recommends "$1" 2>/dev/null |
        awk '$1 == "Inst" && $3 !~ /^\[/ { print $2 }'
}

# Whether dpkg has a package installed.
installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Download a package with its companions and unpack them all; the mark says that it was done.
unpack() {
    local mark=$peers/.unpacked/$1 downloads
    [[ ! -e $mark ]] || return 0
    mkdir -p "$peers/.unpacked"
    downloads=$(mktemp --directory)
    # apt's sandbox user could not write there, and its complaint would only puzzle.
    (cd "$downloads" &&
        apt-get download -qq --option APT::Sandbox::User=root "$1" $(companions "$1") &&
        for package in *.deb; do dpkg --extract "$package" "$peers"; done) && touch "$mark"
    rm -rf "$downloads"
    [[ -e $mark ]]
}

if ! command -v apt-get dpkg-query >/dev/null; then
    echo "peers: no apt-get here; install by other means: ${daemons[*]} systemd ${tools[*]}"
    [[ ${1-} != --strict ]]
    exit
fi

# A container's image comes without lists of packages.
if ((EUID == 0)) && ! apt-cache show "${daemons[0]}" >/dev/null 2>&1; then
    csrc/apt-get.sh update -qq
fi

# journald runs with no other than its own version of libsystemd-shared, a package of its own: where
# systemd is installed, the installed one is run.
installed systemd || daemons+=(systemd)

for daemon in "${daemons[@]}"; do
    unpack "$daemon" || missing+=("$daemon")
done

absent=()
for tool in "${tools[@]}"; do
    installed "$tool" || absent+=("$tool")
done
if ((EUID == 0 && ${#absent[@]})); then
    csrc/apt-get.sh install --yes -qq --no-install-recommends "${absent[@]}" && absent=()
fi
missing+=("${absent[@]}")

if ((${#missing[@]})); then
    echo "peers: missing, and what needs them is skipped: ${missing[*]}"
    [[ ${1-} != --strict ]]
    exit
fi
echo "peers: all there, the daemons in ${peers#"$PWD"/}"
