"""What Perl's Sys::Syslog and syslog3.perl must do alike: calls, options, mechanisms, errors.

Data: a name, and steps as comparison.Scenario explains them.
"""

from __future__ import annotations

from typing import Any

from peers.perl.comparison import Scenario

__all__ = ["SCENARIOS"]

SCENARIOS: dict[str, Scenario] = {}

Step = "tuple[Any, ...]"


def add(
    name: str, *steps: Step, places: dict[str, str] | None = None, services: str | None = None
) -> None:
    """Put a scenario into the table; without `places` a datagram socket is at /dev/log."""
    assert name not in SCENARIOS, name
    here = {"/dev/log": "datagram"} if places is None else places
    SCENARIOS[name] = Scenario(steps, here, services)


# --- What a message looks like: every mechanism, with every set of options.

TEXTS: list[tuple[Any, ...]] = [
    ("text",),
    ("",),
    ("ends with a newline\n",),
    ("two\nlines",),
    ("two\nlines\n",),
    ("100%",),
    ("100%s, 100%%",),
    ("%m",),
    ("%%m and %%%m",),
    ("no args: %d %s",),
    ("%s: %m", "file"),
    ("%s %d%% %%m", "disk", 93),
    ("%s\n", "with a newline\n"),
    ("%s", "an argument's newline\n"),
    ("h\u00e9llo \u20ac \U0001f600",),
    ("%s", "\u20ac"),
    ("no UTF-8: \udcff\udc80",),
    ("tab\tbell\a escape\x1b[0m carriage\r",),
    ("x" * 3000,),
    ("<13>Jan  1 00:00:00 forged[1]: no",),
    (0,),
    (4.5,),
    (-17,),
]
TEXTS_WITH_NUL: list[tuple[Any, ...]] = [("nul\0inside",), ("%s", "a\0b\0")]

MECHANISMS: dict[str, tuple[tuple[Any, ...], dict[str, str]]] = {
    "native on datagrams": (("native",), {"/dev/log": "datagram"}),
    "native on a stream": (("native",), {"/dev/log": "stream"}),
    "unix datagrams": (("unix",), {"/dev/log": "datagram"}),
    "unix stream": (("unix", "/dev/elsewhere"), {"/dev/elsewhere": "stream"}),
    "udp": (({"type": "udp", "port": "$udp"},), {"udp": ""}),
    "tcp": (({"type": "tcp", "port": "$tcp"},), {"tcp": ""}),
    "inet, tcp": (({"type": "inet", "port": "$tcp"},), {"tcp": "", "udp": ""}),
    "inet, udp": (({"type": "inet", "port": "$udp"},), {"udp": ""}),
    "pipe": (("pipe", "/dev/pipe"), {"/dev/pipe": "fifo"}),
    "stream to a file": (("stream", "/dev/conslog"), {"/dev/conslog": "file"}),
    "stream to a pipe": (("stream", "/dev/conslog"), {"/dev/conslog": "fifo"}),
    "stream to a device": (("stream", "/dev/tty1"), {"/dev/tty1": "terminal"}),
    "console": (("console",), {"/dev/console": "fifo"}),
    "console, a terminal": (("console",), {"/dev/console": "terminal"}),
}
OPTIONS = ["", "pid", "ndelay", "perror", "ndelay,pid,perror", "nowait", "cons", "nofatal"]
WIRE_OPTIONS = ["noeol", "nonul", "noeol,nonul,pid,perror"]

for _name, (_setlogsock, _places) in MECHANISMS.items():
    _is_native = _name.startswith("native")
    _texts = TEXTS if _is_native else TEXTS + TEXTS_WITH_NUL
    # A child process each, that nobody waits for: in which order, nobody knows.
    _options = OPTIONS if _is_native else OPTIONS + WIRE_OPTIONS
    for _option in _options:
        _messages = _texts[:1] if _name.startswith("console") and _option == "nowait" else _texts
        add(
            f"{_name}, {_option or 'no options'}",
            ("setlogsock", *_setlogsock),
            ("openlog", "ident", _option, "local0"),
            *[
                step
                for number, message in enumerate(_messages)
                for step in [
                    ("errno", number % 3, ["thread", "handled", "keyword"][number // 3 % 3]),
                    ("syslog", "warning", *message),
                ]
            ],
            ("closelog",),
            places=_places,
        )

# --- Priorities.

LEVELS = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]
FACILITIES = [
    *(
        "kern",
        "user",
        "mail",
        "daemon",
        "auth",
        "syslog",
        "lpr",
        "news",
        "uucp",
        "cron",
        "authpriv",
    ),
    *("ftp", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7"),
    *("audit", "console", "install", "launchd", "lfmt", "netinfo", "ntp", "ras", "remoteauth"),
    "security",
]
PRIORITIES: list[Any] = [
    *LEVELS,
    *[level.upper() for level in LEVELS],
    *[f"LOG_{level.upper()}" for level in LEVELS],
    *[f"{facility}|info" for facility in FACILITIES],
    *[f"err|{facility}" for facility in FACILITIES],
    *[f"debug|LOG_{facility.upper()}" for facility in FACILITIES],
    *FACILITIES,
    *range(20),
    *(30, 134, 191, 192, 1016, 1023, 1024, 65536, 2**31, 2**32 + 6, 2**63, 2**64 - 1),
    *("0", "6", "06", "6\n", "134\n", " 6", "6 ", "+6", "-1", -1, "1e1", 6.0, 6.5, 1e20),
    *("6|16", "16|6", "6|128", "8|8", "7|7", "info|6", "6|mail", "1016|1", "9|info", "24|info"),
    *("99999999999999999999|6", "info|18446744073709551608"),
    *(
        "info.mail",
        "mail.info",
        "mail,info",
        "mail info",
        "info||mail",
        "info|",
        "info| ",
        "mail:err",
    ),
    *("info|mail|user", "mail|info|", "info.mail.", "info\n", "info|mail\n", "info\u20acmail"),
    *("Info", "iNFO|mAIL", "log_info", "Log_Mail|log_err", "LOG_LOG_INFO", "LOG_", "log", "_info"),
    *("", " ", "|", "|info", " info", ".info", "%", "\u00e9", "m\u0131ail|info", "\n"),
    *("plonk", "info|plonk", "plonk|info", "plonk|plonk", "LOG_PLONK", "none", "error", "warn"),
    *("panic", "info|info", "err|info", "mail|user", "info|err|mail", "mail|mail|info"),
    *(
        "kern",
        "KERN",
        "LOG_KERN",
        "kern|info",
        "KERN|info",
        "info|KERN",
        "LOG_KERN|err",
        "kern|kern",
    ),
    *("pid", "cons", "ndelay|info", "odelay", "nowait|err", "perror|err", "primask", "facmask|err"),
    *(
        "nfacilities|err",
        "mask",
        "upto",
        "pri",
        "fac",
        "makepri",
        "mask|mail",
        "mail|fac",
        "info|pri",
    ),
    *(True, False),
]
for _number, _priority in enumerate(PRIORITIES):
    add(
        f"priority {_number}: {_priority!r}",
        ("setlogsock", "unix"),
        ("openlog", "ident", "", "local3"),
        ("syslog", _priority, "text"),
        ("facility", "kern"),
        ("syslog", _priority, "text"),
        ("closelog",),
        ("setlogsock", "native"),
        ("openlog", "ident", "", "local3"),
        ("syslog", _priority, "text"),
        ("closelog",),
    )

# --- openlog: ident, options, facility.

IDENTS: list[Any] = [
    "ident",
    "",
    None,
    "0",
    0,
    "00",
    17,
    2.5,
    "with blanks",
    "a:b",
    "%s%m",
    "\u00e9",
]
IDENTS += ["x" * 500, " ", "\udcff", "[]", True, False, "new\nline", "tab\t"]
for _ident in IDENTS:
    add(
        f"ident {_ident!r}"[:60],
        ("program", "/usr/local/bin/some.program"),
        ("setlogsock", "unix"),
        ("openlog", _ident, "pid", "user"),
        ("syslog", "info", "text"),
        ("closelog",),
        ("setlogsock", "native"),
        ("openlog", _ident, "pid", "user"),
        ("syslog", "info", "text"),
    )

for _program in ["program", "/a/b", "./c", "/a/b/", "a//", "//", "with blank", "dot.pl", "-e"]:
    add(
        f"program {_program!r}",
        ("program", _program),
        ("setlogsock", "unix"),
        ("syslog", "info", "no openlog"),
        ("openlog",),
        ("syslog", "info", "no ident"),
        ("closelog",),
        ("syslog", "info", "after closelog"),
        ("setlogsock", "native"),
        ("syslog", "info", "native"),
    )

LOGOPTS: list[Any] = [
    *("pid,ndelay", "pid ndelay", "pid|ndelay", "pid;noeol!nonul", "  pid  ", "pid,pid", ",pid,"),
    *(
        "PID",
        "Pid",
        "LOG_PID",
        "pidd",
        "xpid",
        "no-pid",
        "pid=1",
        "pid\nnoeol",
        "pid_noeol",
        "pid.nonul",
    ),
    *("plonk", "plonk,pid", "0", 0, 1, 8, None, "", 1.5, True, False, "odelay", "native"),
    *("p\u00efd", "\u00e9pid", "nofatal,pid", "cons,nowait,pid", "noeol", "nonul", "noeol nonul"),
]
for _number, _logopt in enumerate(LOGOPTS):
    add(
        f"options {_number}: {_logopt!r}",
        ("setlogsock", "unix"),
        ("openlog", "ident", _logopt, "user"),
        ("syslog", "info", "one"),
        ("openlog", "ident", "", "user"),
        ("syslog", "info", "options stay"),
        ("closelog",),
        ("openlog", "ident", "", "user"),
        ("syslog", "info", "until closelog"),
    )

OPENLOG_FACILITIES: list[Any] = [
    *(
        *FACILITIES,
        "LOG_MAIL",
        "Mail",
        "LOG_LOCAL7",
        0,
        8,
        16,
        184,
        "184",
        " 16 ",
        9,
        -8,
        "-8",
        1e20,
    ),
    *("plonk", "mail|info", "", "0", None, "info", "pid", 2.5, True, False, 2**40, "\u00e9"),
]
for _number, _facility in enumerate(OPENLOG_FACILITIES):
    add(
        f"facility {_number}: {_facility!r}",
        ("setlogsock", "unix"),
        ("openlog", "ident", "", _facility),
        ("syslog", "info", "default facility"),
        ("syslog", "mail|info", "for one message"),
        ("syslog", "info", "default again"),
        ("closelog",),
        ("setlogsock", "native"),
        ("openlog", "ident", "pid", _facility),
        ("syslog", "info", "native"),
        ("syslog", "news|info", "native"),
    )

add("openlog with too many arguments", ("openlog", "ident", "pid", "mail", "ignored", 5))
add("openlog without arguments", ("openlog",), ("syslog", "info", "x"))
add(
    "openlog again",
    ("setlogsock", "unix"),
    ("openlog", "first", "pid", "mail"),
    ("syslog", "info", "x"),
    ("openlog", "second", "", "user"),
    ("syslog", "info", "x"),
    ("openlog", "third", "ndelay", "news"),
    ("syslog", "info", "x"),
    ("openlog", "fourth", "", "news"),
    ("syslog", "info", "x"),
)
for _again in (("unix",), (["unix", "stream"],), (["unix", "native"],), (["native", "unix"],)):
    add(
        f"openlog with ndelay, several times, {_again}",
        ("setlogsock", *_again),
        ("openlog", "ident", "ndelay", "mail"),
        ("openlog", "ident", "ndelay", "mail"),
        ("syslog", "info", "x"),
        ("openlog", "ident", "ndelay", "mail"),
        ("syslog", "info", "x"),
        ("closelog",),
        ("openlog", "ident", "ndelay", "mail"),
        ("closelog",),
        ("syslog", "info", "x"),
        ("closelog",),
        ("closelog",),
        ("syslog", "info", "x"),
    )

# --- syslog: arguments missing, %m.

for _arguments in [
    (),
    ("info",),
    (None, "x"),
    ("info", None),
    (None,),
    ("info", None, 1),
    ("", ""),
]:
    add(f"syslog{_arguments}", ("syslog", *_arguments), ("openlog", "i"), ("syslog", *_arguments))

PERCENT_M: list[tuple[Any, ...]] = [
    *(("%m",), ("%m%m",), ("%%m",), ("%%%m",), ("%%%%m",), ("%%%%%m",), ("%m%",), ("%", "%m")),
    *(("%s %m", "a"), ("%%m", 1), ("%%%m", 1), ("%%%%m", 1), ("%m%s", "x"), ("%s", "%m"), ("%5m",)),
    *(("% m", 1), ("%m\n",), ("x\n%m", 1), ("%M", 1), ("%5m", 1), ("%s%m%s%m", 1, 2), ("%m" * 20,)),
]
for _errno in (0, 1, 2, 13, 55, 111, 133, 9999, -1):
    add(
        f"%m, errno {_errno}",
        ("setlogsock", "unix"),
        ("openlog", "ident"),
        *[
            step
            for number, message in enumerate(PERCENT_M)
            for step in [
                ("errno", _errno, ["thread", "keyword"][number % 2]),
                ("syslog", "info", *message),
            ]
        ],
    )

# --- sprintf, but for the conversions that Python does not have.

NUMBERS: list[Any] = [
    0,
    1,
    -1,
    42,
    -7,
    255,
    3.7,
    -3.7,
    1e15,
    123456789012345678,
    "12",
    "3.9",
    "-4x",
]
NUMBERS += ["abc", "", " 5", "1e3", ".5", "0x1f", "+8", None, True, False, 2**63 - 1, -(2**63)]
NUMBERS += ["inf", "nan", "-Infinity", "1_000", "  \n7", "5.", "e5", 0.1, 1e100, 1e-5]
INTEGER_FORMATS = [
    "%d",
    "%i",
    "%5d",
    "%-5d|",
    "%05d",
    "%+d",
    "% d",
    "%.3d",
    "%8.3d",
    "%08.3d",
    "%-08d|",
]
INTEGER_FORMATS += [
    "%+ d",
    "%ld",
    "%lld",
    "%hd",
    "%hhd",
    "%qd",
    "%Ld",
    "%Vd",
    "%zd",
    "%td",
    "%jd",
    "%.0d",
]
UNSIGNED_FORMATS = [
    "%u",
    "%o",
    "%x",
    "%X",
    "%#o",
    "%#x",
    "%#X",
    "%08x",
    "%#08x",
    "%-#8x|",
    "%.5x",
    "%#.5x",
]
UNSIGNED_FORMATS += ["%+u", "% x", "%hx", "%hhx", "%#.0o", "%.0x", "%#8.5o", "%lu", "%hu", "%#06X"]
FLOAT_FORMATS = [
    "%f",
    "%e",
    "%g",
    "%E",
    "%G",
    "%F",
    "%.2f",
    "%10.3e",
    "%-10.2f|",
    "%010.2f",
    "%+.1f",
]
FLOAT_FORMATS += ["% g", "%#g", "%.0f", "%#.0f", "%lf", "%Lf", "%.15g", "%+g", "%05g", "%.f"]
TEXT_FORMATS = [
    "%s",
    "%5s",
    "%-5s|",
    "%05s",
    "%-05s|",
    "%.2s",
    "%5.1s|",
    "%+s",
    "% s",
    "%#s",
    "%.0s|",
    "%.s|",
]
TEXT_FORMATS += ["%ls", "%hs", "%10.3s|", "%-10.3s|"]

for _group, _formats in {
    "integers": INTEGER_FORMATS,
    "unsigned": UNSIGNED_FORMATS,
    "floats": FLOAT_FORMATS,
    "texts": TEXT_FORMATS,
}.items():
    for _format in _formats:
        # Perl clips at 64 bits what Python does not: see differences.py.
        _fit = [n for n in NUMBERS if _group not in ("integers", "unsigned") or n != 1e100]
        add(
            f"sprintf, {_group}: {_format}",
            ("setlogsock", "unix"),
            ("openlog", "ident"),
            *[("syslog", "info", _format, number) for number in _fit],
        )

CHARACTERS: list[tuple[Any, ...]] = [
    *(
        ("%c", 65),
        ("%5c", 65),
        ("%-5c|", 65),
        ("%05c", 65),
        ("%c", "65"),
        ("%c", 10),
        ("%c%c", 72, 105),
    ),
    *(("%.0c|", 65), ("%lc", 65), ("%c", 127), ("%c", "a"), ("%c",), ("%c", 65.9), ("%c", "inf")),
]
ODD_FORMATS: list[tuple[Any, ...]] = [
    *(
        ("%", 1),
        ("100%", 1),
        ("%%", 1),
        ("%5%|", 1),
        ("%-5%|", 1),
        ("%05%", 1),
        ("% %d", 1),
        ("%.1%", 1),
    ),
    *(
        ("%y", 1),
        ("%r", 1),
        ("%k%s", 1),
        ("%(a)s", 1),
        ("%-5y", 1),
        ("%ly", 1),
        ("%*y%d", 1, 2),
        ("%!", 1),
    ),
    *(
        ("%d",),
        ("%d %d", 1),
        ("%s|%s|%s", "a"),
        ("none", 1),
        ("none", 1, 2),
        ("%s", 1, 2),
        ("%s", 3),
    ),
    *(
        ("%*d|", 5, 1),
        ("%-*d|", 5, 1),
        ("%*d|", -5, 1),
        ("%0*d", 5, 1),
        ("%*s", "4", "x"),
        ("%*d",),
    ),
    *(("%.*f", 2, 3.14159), ("%.*f", -1, 3.14159), ("%.*s|", 2, "abc"), ("%*.*f|", 8, 2, 3.14159)),
    *(
        ("%.*d", 0, 0),
        ("%*s|%s", 3, "a", "b"),
        ("%l", 1),
        ("%5", 1),
        ("%.", 1),
        ("%-", 1),
        ("%\n", 1),
    ),
    *(
        ("%ld%%%s", 5, "x"),
        ("% -+05d|", 7),
        ("%++d", 7),
        ("%00005d", 7),
        ("%--5d|", 7),
        ("%# x", 7),
    ),
    *(
        ("%vs", "1.2"),
        ("%vc", "1.2"),
        ("%\u20ac", 1),
        ("\u20ac%s\u20ac", "\u20ac"),
        ("%s", "\udcff"),
        ("%ss", ""),
    ),
    *(
        ("%hhhd", 1),
        ("%lhd", 1),
        ("%I", 1),
        ("%N", 1),
        ("%Z", 1),
        ("%w", 1),
        ("%C", 65),
        ("%S", "x"),
        ("%M", 1),
    ),
]
add(
    "sprintf, characters",
    ("setlogsock", "unix"),
    ("openlog", "ident"),
    *[("syslog", "info", *message) for message in CHARACTERS],
)
for _message in ODD_FORMATS:
    add(
        f"sprintf, odd: {_message!r}",
        ("setlogsock", "unix"),
        ("openlog", "ident"),
        ("syslog", "info", *_message),
    )

# --- setlogmask, and the macros.

MASKS: list[Any] = [
    *(
        0,
        1,
        8,
        255,
        128,
        64,
        127,
        ["=", "not", 64],
        ["=", "not", 8],
        ["=", "not", 0],
        "0",
        "8",
        "5abc",
    ),
    *("abc", "", None, 8.7, 0.0, 2**32 + 8, -1, -65, "~64", True, False, 2**64 - 1, 1e10),
]
for _number, _mask in enumerate(MASKS):
    add(
        f"mask {_number}: {_mask!r}",
        ("setlogsock", "unix"),
        ("openlog", "ident"),
        ("setlogmask", _mask),
        *[("syslog", level, "%s %d", level, "no number") for level in LEVELS],
        ("setlogmask", 0),
        ("closelog",),
        ("setlogsock", "native"),
        ("openlog", "ident"),
        *[("syslog", level, level) for level in LEVELS],
        ("setlogmask", 255),
        ("syslog", "debug", "all again"),
    )
add("setlogmask: arguments", ("setlogmask",), ("setlogmask", 8, 1), ("setlogmask", 0))
add(
    "what the mask stops is not looked at",
    ("setlogmask", 8),
    ("syslog", "info", "%s"),
    ("syslog", "plonk", "x"),
    ("syslog", "info"),
    ("syslog", "mail", "x"),
    ("syslog", "mail|user|info", "x"),
)
for _macro in ("LOG_MASK", "LOG_UPTO", "LOG_PRI", "LOG_FAC"):
    add(
        _macro,
        *[
            (_macro, n)
            for n in [*range(8), 30, 31, 32, 134, 191, 1023, -1, "3", "x", 2.9, None, 2**33]
        ],
        (_macro,),
        (_macro, 1, 2),
    )
add(
    "LOG_MAKEPRI",
    *[("LOG_MAKEPRI", f, n) for f, n in [(8, 6), (128, 3), (0, 0), ("16", "6"), (None, 5)]],
    ("LOG_MAKEPRI",),
    ("LOG_MAKEPRI", 1),
    ("LOG_MAKEPRI", 1, 2, 3),
)
CONSTANTS = [f"LOG_{name.upper()}" for name in LEVELS + FACILITIES]
CONSTANTS += ["LOG_CONS", "LOG_PID", "LOG_NDELAY", "LOG_NOWAIT", "LOG_ODELAY", "LOG_PERROR"]
CONSTANTS += ["LOG_FACMASK", "LOG_NFACILITIES", "LOG_PRIMASK", "_PATH_LOG"]
add("constants", *[(name,) for name in CONSTANTS])

# --- setlogsock: its forms, and what it makes of what is there.

NAMES = ["native", "eventlog", "tcp", "udp", "inet", "unix", "stream", "pipe", "console"]
INVALID_CALLS: list[tuple[Any, ...]] = [
    *((), ("unix", "a", 0, "b"), (None,), (None, "/dev/log"), ({},), ({"path": "/dev/log"},)),
    *((["=", "code"],), (["=", "scalar"],), ({"type": None},), (["plonk", "eventlog"],), ([],)),
    *(
        (["unix", "plonk"],),
        (["Unix"],),
        ([""],),
        ([None, "unix"],),
        ({"type": ["plonk", "unix"]},),
    ),
    *(({"plonk": 1, "type": "unix"},), ({"type": "unix"}, "/dev/null", 1), (["unix"], None, None)),
    *((["inet", "unix"],), (["native", "native"],), (["unix"],), ({"type": []},)),
]
for _arguments in INVALID_CALLS:
    add(
        f"setlogsock{_arguments}",
        ("setlogsock", *_arguments),
        ("openlog", "ident", "pid"),
        ("syslog", "info", "x"),
        services="syslog $udp/udp\nsyslogng $tcp/tcp",
        places={"/dev/log": "datagram", "udp": ""},
    )

DEV_LOGS: dict[str, dict[str, str]] = {
    "nothing": {},
    "datagram": {"/dev/log": "datagram"},
    "stream": {"/dev/log": "stream"},
    "deaf": {"/dev/log": "deaf"},
    "fifo": {"/dev/log": "fifo"},
    "file": {"/dev/log": "file"},
    "null": {"/dev/log": "null"},
    "conslog": {"/dev/conslog": "file"},
    "elsewhere": {"/dev/elsewhere": "datagram", "/dev/log": "fifo"},
    "services": {"udp": "", "tcp": "", "/dev/log": "datagram"},
    "deaf services": {"/dev/console": "file"},
}
for _place, _places in DEV_LOGS.items():
    for _mechanism in NAMES:
        for _path in (None, "/dev/elsewhere"):
            add(
                f"setlogsock({_mechanism!r}, {_path!r}), {_place}",
                ("setlogsock", _mechanism, *([_path] if _path else [])),
                ("openlog", "ident", "ndelay,pid"),
                ("syslog", "info", "x"),
                ("syslog", "info", "y"),
                ("closelog",),
                ("openlog", "ident", "nofatal,pid"),
                places=_places,
                services="syslog $udp/udp\nsyslog $tcp/tcp" if "services" in _place else None,
            )
for _services in (
    "syslog $tcp/tcp",
    "syslogng $tcp/tcp",
    "other $tcp/tcp syslog",
    "syslog $tcp/udp",
):
    for _mechanism in ("tcp", "udp", "inet"):
        add(
            f"{_mechanism}, services {_services}",
            ("setlogsock", _mechanism),
            ("openlog", "ident", "ndelay"),
            ("syslog", "info", "x"),
            places={"tcp": "", "udp": ""},
            services=_services,
        )

add(
    "a pipe that is none leaves stream without a path",
    ("setlogsock", ["stream", "pipe"]),
    ("openlog", "ident", "ndelay"),
    ("syslog", "info", "x"),
    places={"/dev/log": "file", "/dev/conslog": "file"},
)

# --- Host, port, timeout.

HOSTS: list[Any] = [
    "127.0.0.1",
    "localhost",
    "127.1",
    "2130706433",
    "127.0.0.2",
    "",
    "0",
    "::1",
    "256.1.1.1",
]
HOSTS += ["no host", "a..b", "x" * 300, "\u00e9", None]
PORTS: list[Any] = ["$tcp", 0, "0", "", None, "1", 1, "plonk", 65536, -1, 1.5]
for _host in HOSTS:
    add(
        f"host {_host!r}"[:60],
        ("setlogsock", {"type": "tcp", "host": _host, "port": "$tcp"}),
        ("openlog", "ident", "ndelay"),
        ("syslog", "info", "x"),
        places={"tcp": ""},
    )
    add(
        f"host variable {_host!r}"[:60],
        ("setlogsock", {"type": "tcp", "port": "$tcp"}),
        ("host", _host),
        ("openlog", "ident", "ndelay"),
        ("syslog", "info", "x"),
        places={"tcp": ""},
    )
for _number, _port in enumerate(PORTS):
    add(
        f"port {_number}: {_port!r}",
        ("setlogsock", {"type": ["tcp", "udp"], "host": "127.0.0.1", "port": _port}),
        ("openlog", "ident", "ndelay"),
        ("syslog", "info", "x"),
        places={"tcp": "", "udp": ""},
    )
add(
    "host as the path",
    ("setlogsock", "tcp", "127.0.0.1"),
    ("openlog", "ident", "ndelay"),
    ("syslog", "info", "x"),
    ("setlogsock", "udp", "no.such host"),
    ("syslog", "info", "x"),
    services="syslog $udp/udp\nsyslog $tcp/tcp",
    places={"tcp": "", "udp": ""},
)
for _timeout in (0, 0.01, "0.01", None, "x", -1, 0.001):
    add(
        f"timeout {_timeout!r}",
        ("setlogsock", {"type": ["udp", "unix"], "timeout": _timeout, "port": "$udp"}),
        ("openlog", "ident"),
        ("syslog", "info", "x"),
        ("syslog", "info", "y"),
        ("setlogsock", ["tcp", "unix"], None, _timeout),
        ("syslog", "info", "z"),
        places={"udp": "", "/dev/log": "datagram"},
    )

# --- The variable for the facility.

for _facility in ("mail", "", 0, "plonk", 16, "info", None, "LOG_NEWS"):
    add(
        f"facility variable {_facility!r}",
        ("setlogsock", "unix"),
        ("facility", _facility),
        ("syslog", "info", "x"),
        ("facility", _facility),
        ("syslog", "info", "x"),
        ("syslog", "user|info", "x"),
        ("openlog", "ident", "", "cron"),
        ("facility", _facility),
        ("syslog", "info", "x"),
        ("closelog",),
        ("facility", _facility),
        ("syslog", "info", "x"),
    )

# --- Nothing to connect to: errors, and warnings with nofatal.

for _names in (
    *(["unix"], ["tcp"], ["udp"], ["stream"], ["pipe"], ["console"], ["inet"]),
    *(["tcp", "udp", "unix", "pipe", "stream", "console"], ["console", "pipe", "unix"]),
    *(["udp", "unix"], ["console", "udp"], ["unix", "unix"]),
):
    for _option in ("", "ndelay", "nofatal", "ndelay,nofatal", "nofatal,perror", "perror,pid"):
        for _place in ("nothing", "deaf", "fifo", "file", "null"):
            add(
                f"{_names}, {_option or 'no options'}, {_place} and then gone",
                ("setlogsock", {"type": _names, "port": "$tcp", "path": "/dev/log"}),
                ("openlog", "ident", _option),
                ("syslog", "info", "x"),
                ("unlink", "/dev/log"),
                ("syslog", "info", "%s", "y"),
                ("syslog", "plonk", "z"),
                ("closelog",),
                ("syslog", "info", "w"),
                places=DEV_LOGS[_place],
            )

# --- Failover: one dies, comes back, the other dies, both do.

UP: dict[str, list[Step]] = {
    "tcp": [("open", "tcp")],
    "udp": [("open", "udp")],
    "unix": [("open", "/dev/log", "datagram")],
    "unix stream": [("open", "/dev/log", "stream")],
    "pipe": [("open", "/dev/log", "fifo")],
    "stream": [("open", "/dev/log", "fifo")],
    "stream to a file": [("open", "/dev/log", "file")],
    "console": [("open", "/dev/console", "fifo")],
}
DOWN: dict[str, list[Step]] = {
    "tcp": [("close", "tcp")],
    "udp": [("close", "udp")],
    "unix": [("close", "/dev/log")],
    "unix stream": [("close", "/dev/log")],
    # Who opens a pipe that nobody reads would wait: it must go.
    "pipe": [("close", "/dev/log"), ("unlink", "/dev/log")],
    "stream": [("close", "/dev/log"), ("unlink", "/dev/log")],
    "stream to a file": [("close", "/dev/log"), ("unlink", "/dev/log")],
    # Perl would create it.
    "console": [("close", "/dev/console"), ("open", "/dev/console", "nowhere")],
}
IN_DEV_LOG = {"unix", "unix stream", "pipe", "stream", "stream to a file"}
PAIRS = [
    (first, second)
    for first in UP
    for second in UP
    if first != second and not {first, second} <= IN_DEV_LOG
]
for _first, _second in PAIRS:
    for _option in ("", "nofatal,perror", "ndelay,nofatal"):
        for _port in sorted({"tcp", "udp"} & {_first, _second}) or ["udp"]:
            add(
                f"failover from {_first} to {_second}, port of {_port}, {_option or 'no options'}",
                *UP[_first],
                *UP[_second],
                (
                    "setlogsock",
                    {
                        "type": [_first.split()[0], _second.split()[0]],
                        "port": f"${_port}",
                        "path": "/dev/log",
                    },
                ),
                ("openlog", "ident", _option),
                ("syslog", "info", "all is well"),
                *DOWN[_first],
                ("syslog", "info", "the first is down"),
                ("syslog", "info", "still"),
                ("syslog", "info", "and still"),
                *UP[_first],
                ("syslog", "info", "it is back"),
                ("syslog", "info", "and stays"),
                *DOWN[_second],
                ("syslog", "info", "the second is down"),
                ("syslog", "info", "still"),
                *DOWN[_first],
                ("syslog", "info", "both are"),
                ("syslog", "info", "still"),
                ("syslog", "info", "and still"),
                *UP[_second],
                ("syslog", "info", "the second is back"),
                *UP[_first],
                ("clock", 61),
                ("syslog", "info", "both are, for a minute"),
                ("closelog",),
                ("syslog", "info", "after closelog"),
                places={},
            )

for _option in ("", "nofatal", "perror,nofatal,pid"):
    add(
        f"three die in turn, and come back, {_option or 'no options'}",
        ("setlogsock", {"type": ["tcp", "unix", "console"], "port": "$tcp", "path": "/dev/log"}),
        ("openlog", "ident", _option, "mail"),
        ("syslog", "info", "1 by tcp"),
        ("close", "tcp"),
        ("syslog", "info", "2 by unix"),
        ("close", "/dev/log"),
        ("syslog", "info", "3 by console"),
        ("syslog", "info", "4 by console"),
        ("close", "/dev/console"),
        ("open", "/dev/console", "nowhere"),
        ("syslog", "info", "5 by none"),
        ("syslog", "info", "6 by none"),
        ("open", "/dev/log", "stream"),
        ("syslog", "info", "7 by unix"),
        ("open", "tcp"),
        ("clock", 30),
        ("syslog", "info", "8 by unix"),
        ("clock", 100000),
        ("syslog", "info", "9 by unix"),
        ("hang_up", "/dev/log"),
        ("syslog", "info", "10 by unix, again"),
        ("close", "/dev/log"),
        ("syslog", "info", "11 by tcp"),
        ("hang_up", "tcp"),
        ("syslog", "info", "12 by tcp, again"),
        ("setlogsock", ["unix"]),
        ("syslog", "info", "13 by none"),
        places={"tcp": "", "/dev/log": "datagram", "/dev/console": "fifo"},
    )
add(
    "a connection that was ended, again and again",
    ("setlogsock", {"type": "tcp", "port": "$tcp"}),
    ("openlog", "ident"),
    *[step for n in range(5) for step in [("syslog", "info", "%d", n), ("hang_up", "tcp")]],
    places={"tcp": ""},
)
add(
    "the default order",
    ("openlog", "ident", "ndelay"),
    ("syslog", "info", "native"),
    ("setlogsock", ["eventlog"]),
    ("syslog", "info", "native again"),
    ("openlog", "ident", "ndelay"),
    ("openlog", "ident", "ndelay"),
    ("syslog", "info", "the next one"),
    ("openlog", "ident", "ndelay"),
    ("openlog", "ident", "ndelay"),
    ("openlog", "ident", "ndelay"),
    ("syslog", "info", "and so on"),
    places={"tcp": "", "udp": "", "/dev/log": "stream"},
    services="syslog $tcp/tcp\nsyslog $udp/udp",
)

# A file is never quiet, and a datagram so large is refused: one call tries three mechanisms, and
# reads the clock in between.
TOO_LARGE = "x" * 70000
for _name, _clock in {
    "no time passes": (0,),
    "60 s pass": (0, 60),
    "61 s pass": (0, 61),
    "61 s pass, later": (0, 0, 61),
    "an hour passes": (0, 3600),
    "time goes back": (0, -3600),
}.items():
    add(
        f"three mechanisms for one message, {_name}",
        ("open", "/dev/file", "file"),
        ("setlogsock", {"type": ["stream", "udp", "tcp"], "port": "$udp", "path": "/dev/file"}),
        ("openlog", "ident", "nofatal"),
        ("clock", *_clock),
        ("syslog", "info", TOO_LARGE),
        ("syslog", "info", "x"),
        ("syslog", "info", TOO_LARGE),
        places={"udp": "", "tcp": ""},
    )
    add(
        f"three mechanisms and the console, {_name}",
        ("setlogsock", {"type": ["stream", "udp", "console"], "port": "$udp", "path": "/dev/file"}),
        ("openlog", "ident", "nofatal"),
        ("clock", *_clock),
        ("syslog", "info", "%s", TOO_LARGE),
        ("clock", *_clock),
        ("syslog", "info", "x"),
        ("syslog", "info", "%s", TOO_LARGE),
        places={"udp": "", "/dev/file": "file", "/dev/console": "file"},
    )
for _clock in (0, 60, 61):
    add(
        f"the same mechanism again, and then none, {_clock} s",
        ("setlogsock", {"type": ["udp", "tcp"], "port": "$udp"}),
        ("openlog", "ident", "nofatal"),
        ("syslog", "info", "x"),
        ("close", "udp"),
        ("syslog", "info", "nobody hears this, and the next call learns of it"),
        ("open", "udp"),
        ("clock", 0, _clock),
        ("syslog", "info", TOO_LARGE),
        ("syslog", "info", "x"),
        places={"udp": ""},
    )
for _names in (["udp"], ["udp", "unix"], ["unix"], ["unix", "udp"]):
    add(
        f"too large for a datagram: {_names}",
        ("setlogsock", {"type": _names, "port": "$udp"}),
        ("openlog", "ident"),
        ("syslog", "info", "x"),
        ("syslog", "info", "%s", "x" * 300000),
        ("syslog", "info", "x"),
        places={"udp": "", "/dev/log": "datagram"},
    )
add(
    "ndelay, then gone",
    ("setlogsock", "unix"),
    ("openlog", "first", "ndelay"),
    ("unlink", "/dev/log"),
    ("openlog", "second", ""),
    ("syslog", "info", "x"),
    ("syslog", "info", "y"),
    ("closelog",),
    ("openlog", "second", ""),
    ("syslog", "info", "x"),
)
