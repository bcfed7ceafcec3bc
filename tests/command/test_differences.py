"""Where the command differs from logger on purpose: docs/syslog3.1 lists it."""

from __future__ import annotations

import pytest

from support.loggers import OURS, Outcome, run


def outcome(*words: str, stdin: bytes = b"", kind: str = "unix datagram") -> Outcome:
    return run(OURS, words, stdin, kind)


def test_a_socket_that_is_not_there_is_an_error() -> None:
    status, _, errors = outcome("-u", "/nonexistent", "x", kind="nowhere")
    assert (status, errors) == (1, b"PROGRAM: socket /nonexistent: No such file or directory\n")


def test_a_file_that_cannot_be_read_is_an_error() -> None:
    status, received, errors = outcome("-f", "/")
    assert (status, received, errors) == (1, [], b"PROGRAM: file /: Is a directory\n")


def test_a_negative_id_is_an_error() -> None:
    assert outcome("--id=-1", "x") == (1, [], b"PROGRAM: failed to parse id: '-1'\n")


@pytest.mark.parametrize(
    ("words", "errors"),
    [
        (["--tls", "-d"], b"--udp and --tls are mutually exclusive"),
        (["--mechanism", "unix", "-T"], b"--tcp and --mechanism are mutually exclusive"),
        (["--key", "k", "--tls"], b"--key needs --cert, the certificate that it is the key of"),
        (["--ca", "c"], b"--ca, --cert and --key are for --tls"),
        (["--framing", "crlf"], b"invalid framing: 'crlf' (allowed: lf, nul, octet)"),
        (["--timeout", "soon"], b"failed to parse timeout: 'soon'"),
        (
            ["--timeout", "0"],
            b"invalid timeout: 0.0 (allowed: more than 0 seconds, less than 1e+09)",
        ),
        (["--tls", "--ca", "/nonexistent"], b"--ca /nonexistent: No such file or directory"),
        (["--tls", "--cert", "/nonexistent"], b"--cert /nonexistent: No such file or directory"),
        (
            ["--tls", "--cert", "/nonexistent", "--key", "k"],
            b"--cert /nonexistent --key k: No such file or directory",
        ),
        (["--completion", "tcsh"], b"no completion for shell: 'tcsh' (there is: bash, zsh)"),
        (
            ["--port", "0", "-n", "h"],
            b"invalid port: '0' (allowed: 1 to 65535, or a service's name)",
        ),
    ],
)
def test_words_of_our_own_that_are_wrong(words: list[str], errors: bytes) -> None:
    status, _, said = outcome(*words, "x", kind="nowhere")
    assert (status, said) == (1, b"PROGRAM: " + errors + b"\n")


def test_an_unknown_mechanism_is_told_which_there_are() -> None:
    status, _, errors = outcome("--mechanism", "unix,pigeon", "x")
    assert status == 1
    assert b"invalid mechanism: 'pigeon' (allowed: " in errors
