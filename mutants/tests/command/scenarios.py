"""What util-linux logger and ours are both run with: words, standard input, and a kind of socket.

Left out are the few that differ on purpose: docs/syslog3.1 lists them, and test_differences.py
shows them.
"""

from __future__ import annotations

from typing import NamedTuple

from support.loggers import KINDS, Word

__all__ = ["SCENARIOS", "Scenario"]


class Scenario(NamedTuple):
    """The words of a command line, standard input, and where the messages go."""

    words: list[Word]
    stdin: bytes = b""
    kind: str = KINDS[0]


def _each(option: str, values: list[str], *before: str) -> list[Scenario]:
    return [Scenario([*before, option, value, "x"]) for value in values]


def _stdin(texts: list[bytes], *words: str) -> list[Scenario]:
    return [Scenario(list(words), text) for text in texts]


_DATA = [
    *("--sd-id", "zoo@123", "--sd-param", 'tiger="hungry"', "--sd-param", 'zebra="running"'),
    *("--sd-id", "manager@123", "--sd-param", 'onMeeting="yes"'),
]

EVERYWHERE = [
    Scenario(words, stdin, kind)
    for kind in KINDS
    for words, stdin in [
        (["hello", "world"], b""),
        (["-i", "hello"], b""),
        (["-s", "hello"], b""),
        (["--octet-count", "hello"], b""),
        (["--octet-count", "-s", "grüße"], b""),
        (["--rfc3164", "hello"], b""),
        (["--rfc5424", "hello"], b""),
        (["--rfc5424=notq", *_DATA, "hello"], b""),
        (["two\nlines"], b""),
        ([], b"one\ntwo\n\nfour"),
        (["--octet-count"], b"one\ntwo\n\nfour"),
        (["--no-act", "-s", "hello"], b""),
        ([b"a\xff\xfe"], b""),
        ([], b"a\xff\xfe\n\xe2\x98"),
        ([], b""),
    ]
]

HEADERS = [
    *_each("--id=77", ["-s"]),
    *(
        Scenario([f"--id={value}", "x"])
        for value in ["0", " 5", "+5", "4294967297", "007", "A B", "", "=5", "0x10", "5x"]
    ),
    Scenario(["--id=99999999999999999999", "x"]),
    Scenario(["--id", "x"]),
    *_each("-t", ["", "a b:c\tü", "x" * 48, "x" * 300, "a[b]"]),
    *_each("-t", ["", "a b", "x" * 48, "x" * 49], "--rfc5424"),
    *_each("-t", ["x" * 199, "x" * 300], "--rfc3164"),
    *(
        Scenario([f"--rfc5424={without}", "-i", "--msgid", "ID47", "x"])
        for without in ["", "notq", "notime", "nohost", "nohost,notime", "notq,,nohost", "bogus"]
    ),
    Scenario(["--rfc5424", "--rfc3164", "x"]),
    Scenario(["--rfc3164", "--rfc5424", "x"]),
    *_each("--msgid", ["", "a b", " ", "ab\tc", "m" * 40, "ü"], "--rfc5424"),
    Scenario(["--msgid", "ignored", "x"]),
]

_IDS = [
    *("a@1", "a-b_c.d@32473", "a@1.2", "a@01", "timeQuality", "origin", "meta", "a]@1", "ü@1"),
    *("", "a", "@1", "a@", "a@.", "a@1.", "a@.1", "a@1a", "a@1@2", "a@ 1", "a@-1", "a b@1"),
    *("a=b@1", 'a"@1', "a\t@1", "\x7f@1", "x" * 40 + "@1"),
]
_PARAMETERS = [
    *('k="v"', 'k=""', 'k="a b"', 'k="a=b"', 'k="v\\"w"', 'k="v\\]w"', 'k="v\\\\w"', 'k="\\\\"'),
    *('k k="v"', 'k]="v"', 'ü="ü"', 'k="v\n"', "x" * 40 + '="v"', 'k="v]w"', 'k="v\\w"'),
    *('k="v\\"', 'k"="v"', 'k="v" ', 'k="v"x', "k='v'", 'k="a"b"', "kk", "k=v", 'k=="v"', '="v"'),
    *("", "k=", 'k="', 'k="v\\n"', 'k="\\\\\\"', 'k="v\\\\"w"', 'k="\\]\\"\\\\"'),
]

STRUCTURED_DATA = [
    *(Scenario(["--rfc5424", "--sd-id", id, "--sd-param", 'k="v"', "x"]) for id in _IDS),
    *_each("--sd-param", _PARAMETERS, "--rfc5424", "--sd-id", "a@1"),
    Scenario(["--rfc5424", "--sd-id", "a@1", "x"]),
    Scenario(["--rfc5424", "--sd-id", "a@1", "--sd-id", "a@1", "x"]),
    Scenario(["--sd-param", 'k="v"', "x"]),
    Scenario([*_DATA, "without a place"]),
    Scenario(["--rfc3164", *_DATA, "without a place"]),
]

_PRIORITIES = [
    *("local3.info", "kern.info", "info", "LOCAL0.ERR", "mail.7", "7", "0", "03", "16", "16.3"),
    *("128.3", "184.7", "192.3", "kern.3", "0.3", "mark.info", "none", "mail.none", "mail.16"),
    *("panic", "error", "warn", "security.err", "authpriv.debug", "8", "local0.", "foo.info"),
    *("3.3", "200.1", "mail", "", " 3", "-1", "+3", "191", "mail.8", "mail.info.x", "3x", "16x.3"),
    *(".3", "LOG_ERR", "mail.0x3", "٣", "grüße"),
]
_PREFIXED = [
    *(b"<11>a\nb\n<14>c\n<200>d\n<3>e\n<>f\n<x>g\n<1\n<\n<12", b"<1>c\n", b"<0>f\n"),
    *(b"<192>d\n<191>e\n<0>f\n<00000012>g\n", b"<1911>h\n< 3>i\n<-3>j\n<+3>k\n", b"<13>", b"<"),
    *(b"<13\0>l\n<13>\n<13", b"<2000\n", b"<199999>x\n", b"<13>a\n<1", b"<9999", b"<14>\0\n"),
]

PRIORITIES = [
    *_each("-p", _PRIORITIES),
    *_stdin(_PREFIXED, "--prio-prefix"),
    *_stdin(_PREFIXED, "--prio-prefix", "-p", "mail.err"),
    *_stdin(_PREFIXED, "--prio-prefix", "-S", "3"),
    *_stdin([b"<11>\n\n<14>\0\n<\n<x", b"<14>\n<14>"], "--prio-prefix", "-e"),
    *_stdin([b"<11>not asked for\n"]),
    Scenario(["--prio-prefix", "<11>a"]),
]

_SIZES = [
    *("1K", "1k", "1KiB", "1kiB", "1Kib", "1kB", "1KB", "1kb", "1M", "1.5K", "1.05K", "1.9K"),
    *("1.10K", "2.75K", "1.999K", "0.1K", "1.K", "0x40", "010", " 60", "+5", "0", "10", "5."),
    *("1.5", "", "-1", "-0", "abc", "1KiBx", "1 K", "1ki", "1Kx", "1KIB", "1iB", "5B", "5 ", "08"),
    *("0x", "1e3", ".5K", "1,5K", "99999999999999999999", "16E", "1Z", "1Y"),
]

SIZES = [
    *(Scenario(["-S", size, "y" * 4000]) for size in _SIZES),
    *(
        Scenario(["-S", "5", *words])
        for words in [
            *(["abcdefgh"], ["abcde"], ["ab", "cd", "ef"], ["ab", "c", "ef"], ["abcde", "c"]),
            *(["abcd", "c", "ef"], ["a", "abcdefgh", "b"], ["", "abcde", "b"], ["", "", "b"]),
            *(["abcd", "", "b"], ["a", "", "b"], [""], ["", ""]),
        ]
    ),
    *(Scenario(["-S", size, "a", "b"]) for size in "1234"),
    *_stdin([b"abcdef\n\n", b"abc", b"abc\nd\n", b"abcabcabc", b"\n\n"], "-S", "3"),
    *_stdin([b"abc\n\nabcd\n"], "-S", "3", "-e"),
    *_stdin([b"x" * 3000 + b"\n" + b"y" * 1024 + b"\nz", b"x" * 100000]),
    *_stdin([b"<14>abcdefgh\n", b"abc<14>def\n", b"<200>abcdefgh\n"], "--prio-prefix", "-S", "3"),
    *_stdin([b"<1111111111>\n", b"<20abcdefghi", b"<200"], "--prio-prefix", "-S", "3"),
]

LINES = [
    *_stdin([b"\n", b"abc", b"a\0b\nc\n", b"\0b\n", b"a\r\n", b"a\n\nb\n", b"  \n\t\n"]),
    *_stdin([b"\n", b"a\n\nb\n", b"\0b\n", b"  \n"], "-e"),
    Scenario(["-e", "", "a"]),
]

WORDS = [
    *(Scenario(words) for words in [["x", "-t", "abc", "y"], ["--", "-t", "abc"], ["-"], ["-sx"]]),
    *(Scenario(words) for words in [["--tag=abc", "x"], ["-tabc", "x"], ["--st", "x"]]),
    *(Scenario(words) for words in [["--no", "x"], ["--m", "ID", "x"], ["--fil", "/dev/null"]]),
    *(Scenario([word, "x"]) for word in ["--bogus", "--bogus=3", "-z", "-ez", "--s", "--sock"]),
    *(Scenario([word]) for word in ["-p", "--priority", "--tcp=3", "--t", "--so=1", "-"]),
    Scenario(["--socket-errors=bogus", "x"]),
    Scenario(["--socket-errors", "bogus", "x"]),
    Scenario(["--socket-errors", "on", "x"]),
    Scenario(["-f", "/nonexistent"]),
    Scenario(["--file="]),
    Scenario(["-f", "-"]),
    Scenario(["-f", "/dev/null", "x"]),
    Scenario(["-f", "/dev/null"]),
]

CONNECTING = [
    Scenario(["-T", "x"], kind="unix stream"),
    Scenario(["-d", "x"]),
    Scenario(["-T", "--socket-errors=on", "x"]),
    Scenario(["-T", "--socket-errors=off", "x"]),
    *(
        Scenario(["-u", path, *words, "x"], kind="nowhere")
        for path in ["/nonexistent", "/dev/null", "/" + "x" * 107, "/" + "x" * 200]
        for words in [
            *(["--socket-errors=on"], ["--socket-errors=off"], ["--socket-errors=auto"]),
            *(["-s"], ["--no-act"], ["--socket-errors=off", "-s"]),
        ]
    ),
    Scenario(["-u", "/nonexistent", "--socket-errors=off"], b"a\nb\n", "nowhere"),
    Scenario(["-n", "127.0.0.1", "-T", "-P", "1", "x"], kind="nowhere"),
    Scenario(["-n", "nonexistent.invalid", "x"], kind="nowhere"),
    Scenario(["-n", "127.0.0.1", "-P", "bogus", "x"], kind="nowhere"),
    Scenario(["-n", "", "x"], kind="nowhere"),
    Scenario(["-n", "127.0.0.1", "-d", "-P", "1"], b"a\nb\nc\n", "nowhere"),
]

SCENARIOS = [
    *(EVERYWHERE + HEADERS + STRUCTURED_DATA + PRIORITIES),
    *(SIZES + LINES + WORDS + CONNECTING),
]
