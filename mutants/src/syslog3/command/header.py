"""The headers of util-linux's logger, byte for byte.

They are not those of ``csrc/wire.c``: the tag is as the user wrote it, the PID any number or none,
the parts of RFC 5424 can be left out, and it says how good the clock is.
"""

from __future__ import annotations

import os
import time
from typing import Protocol

from syslog3.command.report import CommandError
from syslog3.compiled.binding import lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syslog3.command.options import Options

# RFC 3164's MSG part, as logger has it, and RFC 5424 section 6.
RFC3164_TAG_LIMIT = 200
APP_NAME_LIMIT = 48
HOSTNAME_LIMIT = 255

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

#: The SD-ID that tells how exact the clock is. One given by the user replaces ours. RFC 5424, 7.1.
TIME_QUALITY = "timeQuality"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Header(Protocol):
    """Makes headers of one format, without the PRI."""

    def at(self, moment: float) -> bytes:
        """Return the header of a message of that moment, in seconds since the epoch."""
mutants_x_make_header__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_make_header__mutmut)
def make_header(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_orig(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_1(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = None
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_2(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(None)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_3(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if (options.tag is None) and False else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_4(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if (options.tag is None) or True else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_5(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is not None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_6(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format != "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_7(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "XXlocalXX":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_8(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "LOCAL":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_9(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(None, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_10(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, None)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_11(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_12(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, )
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_13(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format != "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_14(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "XXrfc3164XX":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_15(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "RFC3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_16(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = None
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_17(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(None)[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_18(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().rpartition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_19(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b"XX.XX")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_20(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[1]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_21(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(None, options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_22(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], None)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_23(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_24(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], )
    return RFC5424Header(tag, options)


def x_make_header__mutmut_25(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " - tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_26(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host - b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_27(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b"XX XX" + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


def x_make_header__mutmut_28(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(None, options)


def x_make_header__mutmut_29(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, None)


def x_make_header__mutmut_30(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(options)


def x_make_header__mutmut_31(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, )

mutants_x_make_header__mutmut['_mutmut_orig'] = x_make_header__mutmut_orig # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_1'] = x_make_header__mutmut_1 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_2'] = x_make_header__mutmut_2 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_3'] = x_make_header__mutmut_3 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_4'] = x_make_header__mutmut_4 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_5'] = x_make_header__mutmut_5 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_6'] = x_make_header__mutmut_6 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_7'] = x_make_header__mutmut_7 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_8'] = x_make_header__mutmut_8 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_9'] = x_make_header__mutmut_9 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_10'] = x_make_header__mutmut_10 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_11'] = x_make_header__mutmut_11 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_12'] = x_make_header__mutmut_12 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_13'] = x_make_header__mutmut_13 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_14'] = x_make_header__mutmut_14 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_15'] = x_make_header__mutmut_15 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_16'] = x_make_header__mutmut_16 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_17'] = x_make_header__mutmut_17 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_18'] = x_make_header__mutmut_18 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_19'] = x_make_header__mutmut_19 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_20'] = x_make_header__mutmut_20 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_21'] = x_make_header__mutmut_21 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_22'] = x_make_header__mutmut_22 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_23'] = x_make_header__mutmut_23 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_24'] = x_make_header__mutmut_24 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_25'] = x_make_header__mutmut_25 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_26'] = x_make_header__mutmut_26 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_27'] = x_make_header__mutmut_27 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_28'] = x_make_header__mutmut_28 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_29'] = x_make_header__mutmut_29 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_30'] = x_make_header__mutmut_30 # type: ignore # mutmut generated
mutants_x_make_header__mutmut['x_make_header__mutmut_31'] = x_make_header__mutmut_31 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBSDHeaderǁat__mutmut: MutantDict = {}  # type: ignore


class BSDHeader:
    """The header of libc and RFC 3164: time, host (RFC 3164 only), tag and PID."""

    @_mutmut_mutated(mutants_xǁBSDHeaderǁ__init____mutmut)
    def __init__(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_orig(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_1(self, sender: bytes, pid: int) -> None:
        self._sender = None

    def xǁBSDHeaderǁ__init____mutmut_2(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " / (sender, b"[%d]" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_3(self, sender: bytes, pid: int) -> None:
        self._sender = b"XX %b%b: XX" % (sender, b"[%d]" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_4(self, sender: bytes, pid: int) -> None:
        self._sender = b" %B%B: " % (sender, b"[%d]" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_5(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" % pid if (pid) and False else b"")

    def xǁBSDHeaderǁ__init____mutmut_6(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" % pid if (pid) or True else b"")

    def xǁBSDHeaderǁ__init____mutmut_7(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" / pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_8(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"XX[%d]XX" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_9(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%D]" % pid if pid else b"")

    def xǁBSDHeaderǁ__init____mutmut_10(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" % pid if pid else b"XXXX")

    @_mutmut_mutated(mutants_xǁBSDHeaderǁat__mutmut)
    def at(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_orig(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_1(self, moment: float) -> bytes:
        now = None
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_2(self, moment: float) -> bytes:
        now = time.localtime(None)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_3(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = None
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_4(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime(None, now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_5(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", None)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_6(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime(now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_7(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", )
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_8(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("XX%H:%M:%SXX", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_9(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%h:%m:%s", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_10(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() - self._sender

    def xǁBSDHeaderǁat__mutmut_11(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon + 1]} {now.tm_mday:2} {clock}".encode() + self._sender

    def xǁBSDHeaderǁat__mutmut_12(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 2]} {now.tm_mday:2} {clock}".encode() + self._sender

mutants_xǁBSDHeaderǁ__init____mutmut['_mutmut_orig'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_1'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_2'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_3'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_4'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_5'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_6'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_7'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_8'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_9'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁ__init____mutmut['xǁBSDHeaderǁ__init____mutmut_10'] = BSDHeader.xǁBSDHeaderǁ__init____mutmut_10 # type: ignore # mutmut generated

mutants_xǁBSDHeaderǁat__mutmut['_mutmut_orig'] = BSDHeader.xǁBSDHeaderǁat__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_1'] = BSDHeader.xǁBSDHeaderǁat__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_2'] = BSDHeader.xǁBSDHeaderǁat__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_3'] = BSDHeader.xǁBSDHeaderǁat__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_4'] = BSDHeader.xǁBSDHeaderǁat__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_5'] = BSDHeader.xǁBSDHeaderǁat__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_6'] = BSDHeader.xǁBSDHeaderǁat__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_7'] = BSDHeader.xǁBSDHeaderǁat__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_8'] = BSDHeader.xǁBSDHeaderǁat__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_9'] = BSDHeader.xǁBSDHeaderǁat__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_10'] = BSDHeader.xǁBSDHeaderǁat__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_11'] = BSDHeader.xǁBSDHeaderǁat__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBSDHeaderǁat__mutmut['xǁBSDHeaderǁat__mutmut_12'] = BSDHeader.xǁBSDHeaderǁat__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁRFC5424Headerǁat__mutmut: MutantDict = {}  # type: ignore


class RFC5424Header:
    """The header of RFC 5424, without the parts that the user left out."""

    @_mutmut_mutated(mutants_xǁRFC5424Headerǁ__init____mutmut)
    def __init__(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_orig(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_1(self, tag: bytes, options: Options) -> None:
        host = None
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_2(self, tag: bytes, options: Options) -> None:
        host = host_name() if (options.with_host) and False else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_3(self, tag: bytes, options: Options) -> None:
        host = host_name() if (options.with_host) or True else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_4(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"XX-XX"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_5(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) >= APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_6(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(None)
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_7(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(None)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_8(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) >= HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_9(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(None)
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_10(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(None)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_11(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = None
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_12(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if (options.pid) and False else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_13(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if (options.pid) or True else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_14(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" / options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_15(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"XX%dXX" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_16(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%D" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_17(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"XX-XX"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_18(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = None
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_19(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " / (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_20(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b"XX %b %b %b %b XX" % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_21(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %B %B %B %B " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_22(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(None))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_23(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = None
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_24(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = None
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_25(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode(None)
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_26(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(None))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_27(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("XXXX".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_28(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(None)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_29(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {'XX XX'.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_30(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = None
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_31(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = None

    def xǁRFC5424Headerǁ__init____mutmut_32(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality or TIME_QUALITY not in options.elements

    def xǁRFC5424Headerǁ__init____mutmut_33(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY in options.elements

    @_mutmut_mutated(mutants_xǁRFC5424Headerǁat__mutmut)
    def at(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_orig(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_1(self, moment: float) -> bytes:
        data = None
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_2(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") - self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_3(self, moment: float) -> bytes:
        data = (_time_quality() if (self._with_time_quality) and False else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_4(self, moment: float) -> bytes:
        data = (_time_quality() if (self._with_time_quality) or True else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_5(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"XXXX") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_6(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = None
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_7(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if (self._with_time) and False else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_8(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if (self._with_time) or True else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_9(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(None) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_10(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"XX-XX"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_11(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " / (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_12(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"XX1 %b%b%b XX" % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_13(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %B%B%B " % (stamp, self._sender, data or b"-")

    def xǁRFC5424Headerǁat__mutmut_14(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data and b"-")

    def xǁRFC5424Headerǁat__mutmut_15(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"XX-XX")

mutants_xǁRFC5424Headerǁ__init____mutmut['_mutmut_orig'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_1'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_2'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_3'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_4'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_5'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_6'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_7'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_8'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_9'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_10'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_11'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_12'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_13'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_14'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_15'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_16'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_17'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_18'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_19'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_20'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_21'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_22'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_23'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_24'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_25'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_26'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_27'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_28'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_29'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_30'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_31'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_32'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁ__init____mutmut['xǁRFC5424Headerǁ__init____mutmut_33'] = RFC5424Header.xǁRFC5424Headerǁ__init____mutmut_33 # type: ignore # mutmut generated

mutants_xǁRFC5424Headerǁat__mutmut['_mutmut_orig'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_1'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_2'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_3'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_4'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_5'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_6'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_7'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_8'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_9'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_10'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_11'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_12'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_13'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_14'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRFC5424Headerǁat__mutmut['xǁRFC5424Headerǁat__mutmut_15'] = RFC5424Header.xǁRFC5424Headerǁat__mutmut_15 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rfc5424_stamp__mutmut)
def _rfc5424_stamp(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_orig(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_1(moment: float) -> bytes:
    now = None
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_2(moment: float) -> bytes:
    now = time.localtime(None)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_3(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = None
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_4(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(None, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_5(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, None)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_6(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_7(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, )
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_8(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) / 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_9(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(None) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_10(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 61, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_11(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 61)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_12(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = None
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_13(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if (now.tm_gmtoff < 0) and False else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_14(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if (now.tm_gmtoff < 0) or True else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_15(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "XX-XX" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_16(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff <= 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_17(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 1 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_18(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "XX+XX"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_19(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = None
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_20(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime(None, now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_21(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", None)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_22(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime(now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_23(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", )
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_24(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("XX%Y-%m-%dT%H:%M:%SXX", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_25(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%y-%m-%dt%h:%m:%s", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_26(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%M-%DT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_27(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = None
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_28(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) / 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_29(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(None) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_30(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment / 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_31(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1000001.0) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def x__rfc5424_stamp__mutmut_32(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1000001
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()

mutants_x__rfc5424_stamp__mutmut['_mutmut_orig'] = x__rfc5424_stamp__mutmut_orig # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_1'] = x__rfc5424_stamp__mutmut_1 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_2'] = x__rfc5424_stamp__mutmut_2 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_3'] = x__rfc5424_stamp__mutmut_3 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_4'] = x__rfc5424_stamp__mutmut_4 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_5'] = x__rfc5424_stamp__mutmut_5 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_6'] = x__rfc5424_stamp__mutmut_6 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_7'] = x__rfc5424_stamp__mutmut_7 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_8'] = x__rfc5424_stamp__mutmut_8 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_9'] = x__rfc5424_stamp__mutmut_9 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_10'] = x__rfc5424_stamp__mutmut_10 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_11'] = x__rfc5424_stamp__mutmut_11 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_12'] = x__rfc5424_stamp__mutmut_12 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_13'] = x__rfc5424_stamp__mutmut_13 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_14'] = x__rfc5424_stamp__mutmut_14 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_15'] = x__rfc5424_stamp__mutmut_15 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_16'] = x__rfc5424_stamp__mutmut_16 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_17'] = x__rfc5424_stamp__mutmut_17 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_18'] = x__rfc5424_stamp__mutmut_18 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_19'] = x__rfc5424_stamp__mutmut_19 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_20'] = x__rfc5424_stamp__mutmut_20 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_21'] = x__rfc5424_stamp__mutmut_21 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_22'] = x__rfc5424_stamp__mutmut_22 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_23'] = x__rfc5424_stamp__mutmut_23 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_24'] = x__rfc5424_stamp__mutmut_24 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_25'] = x__rfc5424_stamp__mutmut_25 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_26'] = x__rfc5424_stamp__mutmut_26 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_27'] = x__rfc5424_stamp__mutmut_27 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_28'] = x__rfc5424_stamp__mutmut_28 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_29'] = x__rfc5424_stamp__mutmut_29 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_30'] = x__rfc5424_stamp__mutmut_30 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_31'] = x__rfc5424_stamp__mutmut_31 # type: ignore # mutmut generated
mutants_x__rfc5424_stamp__mutmut['x__rfc5424_stamp__mutmut_32'] = x__rfc5424_stamp__mutmut_32 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__time_quality__mutmut)
def _time_quality() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_orig() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_1() -> bytes:
    error = None
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_2() -> bytes:
    error = lib.syslog3_clock_error()
    if error <= 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_3() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 1:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_4() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'XX[timeQuality tzKnown="1" isSynced="0"]XX'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_5() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timequality tzknown="1" issynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_6() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[TIMEQUALITY TZKNOWN="1" ISSYNCED="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def x__time_quality__mutmut_7() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' / error


def x__time_quality__mutmut_8() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'XX[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]XX' % error


def x__time_quality__mutmut_9() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timequality tzknown="1" issynced="1" syncaccuracy="%d"]' % error


def x__time_quality__mutmut_10() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[TIMEQUALITY TZKNOWN="1" ISSYNCED="1" SYNCACCURACY="%D"]' % error

mutants_x__time_quality__mutmut['_mutmut_orig'] = x__time_quality__mutmut_orig # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_1'] = x__time_quality__mutmut_1 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_2'] = x__time_quality__mutmut_2 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_3'] = x__time_quality__mutmut_3 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_4'] = x__time_quality__mutmut_4 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_5'] = x__time_quality__mutmut_5 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_6'] = x__time_quality__mutmut_6 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_7'] = x__time_quality__mutmut_7 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_8'] = x__time_quality__mutmut_8 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_9'] = x__time_quality__mutmut_9 # type: ignore # mutmut generated
mutants_x__time_quality__mutmut['x__time_quality__mutmut_10'] = x__time_quality__mutmut_10 # type: ignore # mutmut generated
mutants_x_host_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_host_name__mutmut)
def host_name() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_orig() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_1() -> bytes:
    """Return the host's name as the kernel has it."""
    if hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_2() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(None, "uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_3() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, None):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_4() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr("uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_5() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, ):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_6() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "XXunameXX"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_7() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "UNAME"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_8() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(None)
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_9() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["XXCOMPUTERNAMEXX"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_10() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["computername"])
    return os.fsencode(os.uname().nodename)


def x_host_name__mutmut_11() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(None)

mutants_x_host_name__mutmut['_mutmut_orig'] = x_host_name__mutmut_orig # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_1'] = x_host_name__mutmut_1 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_2'] = x_host_name__mutmut_2 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_3'] = x_host_name__mutmut_3 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_4'] = x_host_name__mutmut_4 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_5'] = x_host_name__mutmut_5 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_6'] = x_host_name__mutmut_6 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_7'] = x_host_name__mutmut_7 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_8'] = x_host_name__mutmut_8 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_9'] = x_host_name__mutmut_9 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_10'] = x_host_name__mutmut_10 # type: ignore # mutmut generated
mutants_x_host_name__mutmut['x_host_name__mutmut_11'] = x_host_name__mutmut_11 # type: ignore # mutmut generated
mutants_x_login_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_login_name__mutmut)
def login_name() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<someone>"


def x_login_name__mutmut_orig() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<someone>"


def x_login_name__mutmut_1() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = None
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<someone>"


def x_login_name__mutmut_2() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = None
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<someone>"


def x_login_name__mutmut_3() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = "XXXX"
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<someone>"


def x_login_name__mutmut_4() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(None).pw_name
    except KeyError:
        return "<someone>"


def x_login_name__mutmut_5() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "XX<someone>XX"


def x_login_name__mutmut_6() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<SOMEONE>"

mutants_x_login_name__mutmut['_mutmut_orig'] = x_login_name__mutmut_orig # type: ignore # mutmut generated
mutants_x_login_name__mutmut['x_login_name__mutmut_1'] = x_login_name__mutmut_1 # type: ignore # mutmut generated
mutants_x_login_name__mutmut['x_login_name__mutmut_2'] = x_login_name__mutmut_2 # type: ignore # mutmut generated
mutants_x_login_name__mutmut['x_login_name__mutmut_3'] = x_login_name__mutmut_3 # type: ignore # mutmut generated
mutants_x_login_name__mutmut['x_login_name__mutmut_4'] = x_login_name__mutmut_4 # type: ignore # mutmut generated
mutants_x_login_name__mutmut['x_login_name__mutmut_5'] = x_login_name__mutmut_5 # type: ignore # mutmut generated
mutants_x_login_name__mutmut['x_login_name__mutmut_6'] = x_login_name__mutmut_6 # type: ignore # mutmut generated
