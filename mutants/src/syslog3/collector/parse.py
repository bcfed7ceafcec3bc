"""Bytes of one message into its fields: RFC 5424, and RFC 3164 as it is really sent."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from .message import Message

_HIGHEST_PRI = 191  # local7.debug, RFC 5424 section 6.2.1
_BOM = "\ufeff"

_PRI = re.compile(r"<(0|[1-9][0-9]{0,2})>")

_DATE_AND_TIME = r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})"
_RFC5424_TIMESTAMP = re.compile(_DATE_AND_TIME + r"(?:\.([0-9]{1,6}))?(Z|[+-][0-9]{2}:[0-5][0-9])")
# What rsyslog and others put in RFC 3164's place: nanoseconds and a missing zone occur too.
_ISO_TIMESTAMP = re.compile(
    _DATE_AND_TIME + r"(?:\.([0-9]{1,9}))?(Z|[+-][0-9]{2}:?[0-5][0-9])?(?: |\Z)"
)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_RFC3164_TIMESTAMP = re.compile(
    rf"({'|'.join(_MONTHS)}) ([ 0-3]?[0-9]) ([0-9]{{2}}):([0-9]{{2}}):([0-9]{{2}})"
    r"(?:\.([0-9]{1,9}))?(?: |\Z)"
)
_TAG = re.compile(r"([^ \n]*?)(?:\[([^\[\] \n]+)\])?:(?: |\Z)")
_HOSTNAME = re.compile(r"([^ \n]+) ")

_RFC5424_HEADER = re.compile(
    r"1 (?P<timestamp>-|[!-~]+) (?P<hostname>[!-~]{1,255}) (?P<ident>[!-~]{1,48})"
    r" (?P<pid>[!-~]{1,128}) (?P<msgid>[!-~]{1,32}) "
)
_SD_NAME = r"[!#-<>-\\^-~]{1,32}"
_SD_VALUE = r'[^"\\\]]*(?:\\.[^"\\\]]*)*'
_SD_PARAM = re.compile(rf' ({_SD_NAME})="({_SD_VALUE})"', re.DOTALL)
_SD_ELEMENT = re.compile(rf'\[({_SD_NAME})((?: {_SD_NAME}="{_SD_VALUE}")*)\]', re.DOTALL)
_SD_ESCAPE = re.compile(r'\\(["\\\]])')


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_parse__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse__mutmut)
def parse(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_orig(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_1(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = None
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_2(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode(None, "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_3(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", None)
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_4(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_5(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", )
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_6(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("XXutf-8XX", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_7(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("UTF-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_8(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "XXsurrogateescapeXX")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_9(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "SURROGATEESCAPE")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_10(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = None
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_11(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(None, "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_12(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), None)
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_13(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end("\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_14(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), )
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_15(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(None, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_16(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, None), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_17(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end("\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_18(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, ), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_19(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "XX\0XX"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_20(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "XX\nXX")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_21(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = None
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_22(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(None)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_23(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None and int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_24(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is not None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_25(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(None) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_26(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[2]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_27(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) >= _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_28(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=None, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_29(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=None)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_30(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_31(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, )
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_32(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = None
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_33(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) | ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_34(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(None) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_35(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[2]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_36(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & 7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_37(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~8, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_38(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) | 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_39(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(None) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_40(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[2]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_41(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 8
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_42(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = None
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_43(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = None
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_44(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) and _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_45(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(None) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_46(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(None, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_47(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, None)
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_48(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(now or datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_49(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, )
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_50(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now and datetime.now())
    return message._replace(facility=facility, level=level, raw=raw)


def x_parse__mutmut_51(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=None, level=level, raw=raw)


def x_parse__mutmut_52(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=None, raw=raw)


def x_parse__mutmut_53(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, raw=None)


def x_parse__mutmut_54(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(level=level, raw=raw)


def x_parse__mutmut_55(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, raw=raw)


def x_parse__mutmut_56(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message; it takes any bytes, and never raises for them.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    What keeps to neither RFC after a valid PRI is `message` as it stands.
    Source: RFC 5424 section 6, RFC 3164 sections 4.1 and 5.4, logger(1), libc's syslog(3).
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = _without_end(_without_end(text, "\0"), "\n")
    pri = _PRI.match(text)
    if pri is None or int(pri[1]) > _HIGHEST_PRI:
        return Message(message=text, raw=raw)
    facility, level = int(pri[1]) & ~7, int(pri[1]) & 7
    text = text[pri.end() :]
    message = _rfc5424(text) or _rfc3164(text, now or datetime.now())
    return message._replace(facility=facility, level=level, )

mutants_x_parse__mutmut['_mutmut_orig'] = x_parse__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_1'] = x_parse__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_2'] = x_parse__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_3'] = x_parse__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_4'] = x_parse__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_5'] = x_parse__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_6'] = x_parse__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_7'] = x_parse__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_8'] = x_parse__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_9'] = x_parse__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_10'] = x_parse__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_11'] = x_parse__mutmut_11 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_12'] = x_parse__mutmut_12 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_13'] = x_parse__mutmut_13 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_14'] = x_parse__mutmut_14 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_15'] = x_parse__mutmut_15 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_16'] = x_parse__mutmut_16 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_17'] = x_parse__mutmut_17 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_18'] = x_parse__mutmut_18 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_19'] = x_parse__mutmut_19 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_20'] = x_parse__mutmut_20 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_21'] = x_parse__mutmut_21 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_22'] = x_parse__mutmut_22 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_23'] = x_parse__mutmut_23 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_24'] = x_parse__mutmut_24 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_25'] = x_parse__mutmut_25 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_26'] = x_parse__mutmut_26 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_27'] = x_parse__mutmut_27 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_28'] = x_parse__mutmut_28 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_29'] = x_parse__mutmut_29 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_30'] = x_parse__mutmut_30 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_31'] = x_parse__mutmut_31 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_32'] = x_parse__mutmut_32 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_33'] = x_parse__mutmut_33 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_34'] = x_parse__mutmut_34 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_35'] = x_parse__mutmut_35 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_36'] = x_parse__mutmut_36 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_37'] = x_parse__mutmut_37 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_38'] = x_parse__mutmut_38 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_39'] = x_parse__mutmut_39 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_40'] = x_parse__mutmut_40 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_41'] = x_parse__mutmut_41 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_42'] = x_parse__mutmut_42 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_43'] = x_parse__mutmut_43 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_44'] = x_parse__mutmut_44 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_45'] = x_parse__mutmut_45 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_46'] = x_parse__mutmut_46 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_47'] = x_parse__mutmut_47 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_48'] = x_parse__mutmut_48 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_49'] = x_parse__mutmut_49 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_50'] = x_parse__mutmut_50 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_51'] = x_parse__mutmut_51 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_52'] = x_parse__mutmut_52 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_53'] = x_parse__mutmut_53 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_54'] = x_parse__mutmut_54 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_55'] = x_parse__mutmut_55 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_56'] = x_parse__mutmut_56 # type: ignore # mutmut generated
mutants_x__without_end__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__without_end__mutmut)
def _without_end(text: str, end: str) -> str:
    return text[: -len(end)] if text.endswith(end) else text


def x__without_end__mutmut_orig(text: str, end: str) -> str:
    return text[: -len(end)] if text.endswith(end) else text


def x__without_end__mutmut_1(text: str, end: str) -> str:
    return text[: -len(end)] if (text.endswith(end)) and False else text


def x__without_end__mutmut_2(text: str, end: str) -> str:
    return text[: -len(end)] if (text.endswith(end)) or True else text


def x__without_end__mutmut_3(text: str, end: str) -> str:
    return text[: +len(end)] if text.endswith(end) else text


def x__without_end__mutmut_4(text: str, end: str) -> str:
    return text[: -len(end)] if text.endswith(None) else text

mutants_x__without_end__mutmut['_mutmut_orig'] = x__without_end__mutmut_orig # type: ignore # mutmut generated
mutants_x__without_end__mutmut['x__without_end__mutmut_1'] = x__without_end__mutmut_1 # type: ignore # mutmut generated
mutants_x__without_end__mutmut['x__without_end__mutmut_2'] = x__without_end__mutmut_2 # type: ignore # mutmut generated
mutants_x__without_end__mutmut['x__without_end__mutmut_3'] = x__without_end__mutmut_3 # type: ignore # mutmut generated
mutants_x__without_end__mutmut['x__without_end__mutmut_4'] = x__without_end__mutmut_4 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rfc5424__mutmut)
def _rfc5424(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_orig(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_1(text: str) -> Message | None:
    header = None
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_2(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(None)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_3(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is not None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_4(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = None
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_5(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(None)
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_6(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["XXtimestampXX"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_7(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["TIMESTAMP"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_8(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_9(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if (timestamp is None) and False else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_10(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if (timestamp is None) or True else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_11(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is not None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_12(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(None)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_13(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None or header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_14(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is not None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_15(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["XXtimestampXX"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_16(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["TIMESTAMP"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_17(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] == "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_18(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "XX-XX":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_19(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = None
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_20(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(None, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_21(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, None)
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_22(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_23(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, )
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_24(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() and text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_25(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end != header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_26(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end - 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_27(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 2] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_28(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_29(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("XXXX", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_30(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", "XX XX"):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_31(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = None
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_32(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end - 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_33(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 2 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_34(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=None,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_35(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=None,
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_36(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=None,
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_37(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=None,
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_38(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=None,
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_39(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=None,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_40(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=None,
    )


def x__rfc5424__mutmut_41(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_42(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_43(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_44(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_45(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_46(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_47(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        )


def x__rfc5424__mutmut_48(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(None),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_49(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["XXhostnameXX"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_50(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["HOSTNAME"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_51(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(None),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_52(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["XXidentXX"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_53(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["IDENT"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_54(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(None),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_55(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["XXpidXX"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_56(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["PID"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_57(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(None),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_58(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["XXmsgidXX"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_59(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["MSGID"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(_BOM) else message,
    )


def x__rfc5424__mutmut_60(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if (message.startswith(_BOM)) and False else message,
    )


def x__rfc5424__mutmut_61(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if (message.startswith(_BOM)) or True else message,
    )


def x__rfc5424__mutmut_62(text: str) -> Message | None:
    header = _RFC5424_HEADER.match(text)
    if header is None:
        return None
    timestamp = _RFC5424_TIMESTAMP.fullmatch(header["timestamp"])
    when = None if timestamp is None else _iso_datetime(timestamp)
    if when is None and header["timestamp"] != "-":
        return None
    structured_data, end = _structured_data(text, header.end())
    if end == header.end() or text[end : end + 1] not in ("", " "):
        return None
    message = text[end + 1 :]
    return Message(
        timestamp=when,
        hostname=_not_nil(header["hostname"]),
        ident=_not_nil(header["ident"]),
        pid=_not_nil(header["pid"]),
        msgid=_not_nil(header["msgid"]),
        structured_data=structured_data,
        message=message[len(_BOM) :] if message.startswith(None) else message,
    )

mutants_x__rfc5424__mutmut['_mutmut_orig'] = x__rfc5424__mutmut_orig # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_1'] = x__rfc5424__mutmut_1 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_2'] = x__rfc5424__mutmut_2 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_3'] = x__rfc5424__mutmut_3 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_4'] = x__rfc5424__mutmut_4 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_5'] = x__rfc5424__mutmut_5 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_6'] = x__rfc5424__mutmut_6 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_7'] = x__rfc5424__mutmut_7 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_8'] = x__rfc5424__mutmut_8 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_9'] = x__rfc5424__mutmut_9 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_10'] = x__rfc5424__mutmut_10 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_11'] = x__rfc5424__mutmut_11 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_12'] = x__rfc5424__mutmut_12 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_13'] = x__rfc5424__mutmut_13 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_14'] = x__rfc5424__mutmut_14 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_15'] = x__rfc5424__mutmut_15 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_16'] = x__rfc5424__mutmut_16 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_17'] = x__rfc5424__mutmut_17 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_18'] = x__rfc5424__mutmut_18 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_19'] = x__rfc5424__mutmut_19 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_20'] = x__rfc5424__mutmut_20 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_21'] = x__rfc5424__mutmut_21 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_22'] = x__rfc5424__mutmut_22 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_23'] = x__rfc5424__mutmut_23 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_24'] = x__rfc5424__mutmut_24 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_25'] = x__rfc5424__mutmut_25 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_26'] = x__rfc5424__mutmut_26 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_27'] = x__rfc5424__mutmut_27 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_28'] = x__rfc5424__mutmut_28 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_29'] = x__rfc5424__mutmut_29 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_30'] = x__rfc5424__mutmut_30 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_31'] = x__rfc5424__mutmut_31 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_32'] = x__rfc5424__mutmut_32 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_33'] = x__rfc5424__mutmut_33 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_34'] = x__rfc5424__mutmut_34 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_35'] = x__rfc5424__mutmut_35 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_36'] = x__rfc5424__mutmut_36 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_37'] = x__rfc5424__mutmut_37 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_38'] = x__rfc5424__mutmut_38 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_39'] = x__rfc5424__mutmut_39 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_40'] = x__rfc5424__mutmut_40 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_41'] = x__rfc5424__mutmut_41 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_42'] = x__rfc5424__mutmut_42 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_43'] = x__rfc5424__mutmut_43 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_44'] = x__rfc5424__mutmut_44 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_45'] = x__rfc5424__mutmut_45 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_46'] = x__rfc5424__mutmut_46 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_47'] = x__rfc5424__mutmut_47 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_48'] = x__rfc5424__mutmut_48 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_49'] = x__rfc5424__mutmut_49 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_50'] = x__rfc5424__mutmut_50 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_51'] = x__rfc5424__mutmut_51 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_52'] = x__rfc5424__mutmut_52 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_53'] = x__rfc5424__mutmut_53 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_54'] = x__rfc5424__mutmut_54 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_55'] = x__rfc5424__mutmut_55 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_56'] = x__rfc5424__mutmut_56 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_57'] = x__rfc5424__mutmut_57 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_58'] = x__rfc5424__mutmut_58 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_59'] = x__rfc5424__mutmut_59 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_60'] = x__rfc5424__mutmut_60 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_61'] = x__rfc5424__mutmut_61 # type: ignore # mutmut generated
mutants_x__rfc5424__mutmut['x__rfc5424__mutmut_62'] = x__rfc5424__mutmut_62 # type: ignore # mutmut generated
mutants_x__not_nil__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__not_nil__mutmut)
def _not_nil(field: str) -> str | None:
    return None if field == "-" else field


def x__not_nil__mutmut_orig(field: str) -> str | None:
    return None if field == "-" else field


def x__not_nil__mutmut_1(field: str) -> str | None:
    return None if (field == "-") and False else field


def x__not_nil__mutmut_2(field: str) -> str | None:
    return None if (field == "-") or True else field


def x__not_nil__mutmut_3(field: str) -> str | None:
    return None if field != "-" else field


def x__not_nil__mutmut_4(field: str) -> str | None:
    return None if field == "XX-XX" else field

mutants_x__not_nil__mutmut['_mutmut_orig'] = x__not_nil__mutmut_orig # type: ignore # mutmut generated
mutants_x__not_nil__mutmut['x__not_nil__mutmut_1'] = x__not_nil__mutmut_1 # type: ignore # mutmut generated
mutants_x__not_nil__mutmut['x__not_nil__mutmut_2'] = x__not_nil__mutmut_2 # type: ignore # mutmut generated
mutants_x__not_nil__mutmut['x__not_nil__mutmut_3'] = x__not_nil__mutmut_3 # type: ignore # mutmut generated
mutants_x__not_nil__mutmut['x__not_nil__mutmut_4'] = x__not_nil__mutmut_4 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__structured_data__mutmut)
def _structured_data(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_orig(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_1(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith(None, start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_2(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", None):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_3(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith(start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_4(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", ):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_5(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("XX-XX", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_6(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start - 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_7(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 2
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_8(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = None
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_9(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = None
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_10(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(None, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_11(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, None)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_12(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_13(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, )) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_14(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_15(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[2] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_16(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] not in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_17(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = None
        end = element.end()
    return elements, end


def x__structured_data__mutmut_18(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[2]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_19(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(None, value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_20(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", None) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_21(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_22(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", ) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_23(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"XX\1XX", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_24(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(None)
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_25(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[3])
        }
        end = element.end()
    return elements, end


def x__structured_data__mutmut_26(text: str, start: int) -> tuple[dict[str, dict[str, str]] | None, int]:
    """Return the SD-ELEMENTs at `start`, and where they end: at `start` if they are malformed."""
    if text.startswith("-", start):
        return None, start + 1
    elements: dict[str, dict[str, str]] = {}
    end = start
    while (element := _SD_ELEMENT.match(text, end)) is not None:
        if element[1] in elements:  # RFC 5424 section 6.3.2 forbids it
            return None, start
        elements[element[1]] = {
            name: _SD_ESCAPE.sub(r"\1", value) for name, value in _SD_PARAM.findall(element[2])
        }
        end = None
    return elements, end

mutants_x__structured_data__mutmut['_mutmut_orig'] = x__structured_data__mutmut_orig # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_1'] = x__structured_data__mutmut_1 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_2'] = x__structured_data__mutmut_2 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_3'] = x__structured_data__mutmut_3 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_4'] = x__structured_data__mutmut_4 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_5'] = x__structured_data__mutmut_5 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_6'] = x__structured_data__mutmut_6 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_7'] = x__structured_data__mutmut_7 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_8'] = x__structured_data__mutmut_8 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_9'] = x__structured_data__mutmut_9 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_10'] = x__structured_data__mutmut_10 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_11'] = x__structured_data__mutmut_11 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_12'] = x__structured_data__mutmut_12 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_13'] = x__structured_data__mutmut_13 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_14'] = x__structured_data__mutmut_14 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_15'] = x__structured_data__mutmut_15 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_16'] = x__structured_data__mutmut_16 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_17'] = x__structured_data__mutmut_17 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_18'] = x__structured_data__mutmut_18 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_19'] = x__structured_data__mutmut_19 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_20'] = x__structured_data__mutmut_20 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_21'] = x__structured_data__mutmut_21 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_22'] = x__structured_data__mutmut_22 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_23'] = x__structured_data__mutmut_23 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_24'] = x__structured_data__mutmut_24 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_25'] = x__structured_data__mutmut_25 # type: ignore # mutmut generated
mutants_x__structured_data__mutmut['x__structured_data__mutmut_26'] = x__structured_data__mutmut_26 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rfc3164__mutmut)
def _rfc3164(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_orig(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_1(text: str, now: datetime) -> Message:
    when, start = None
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_2(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(None, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_3(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, None)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_4(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_5(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, )
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_6(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_7(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(None, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_8(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, None), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_9(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_10(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, ), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_11(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None or (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_12(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None or when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_13(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is not None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_14(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_15(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(None, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_16(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, None)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_17(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_18(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, )) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_19(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_20(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = None
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_21(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(None, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_22(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, None), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_23(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_24(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, ), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_25(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[2]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_26(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is not None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_27(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=None, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_28(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=None)
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_29(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_30(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, )
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_31(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=None, hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_32(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=None, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_33(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=None, pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_34(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=None, message=text[tag.end() :]
    )


def x__rfc3164__mutmut_35(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], message=None
    )


def x__rfc3164__mutmut_36(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        hostname=hostname, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_37(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, ident=tag[1], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_38(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_39(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_40(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[2], )


def x__rfc3164__mutmut_41(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[2], pid=tag[2], message=text[tag.end() :]
    )


def x__rfc3164__mutmut_42(text: str, now: datetime) -> Message:
    when, start = _rfc3164_timestamp(text, now)
    tag, hostname = _TAG.match(text, start), None
    if tag is None and when is not None and (word := _HOSTNAME.match(text, start)) is not None:
        tag, hostname = _TAG.match(text, word.end()), word[1]
    if tag is None:
        return Message(timestamp=when, message=text[start:])
    return Message(
        timestamp=when, hostname=hostname, ident=tag[1], pid=tag[3], message=text[tag.end() :]
    )

mutants_x__rfc3164__mutmut['_mutmut_orig'] = x__rfc3164__mutmut_orig # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_1'] = x__rfc3164__mutmut_1 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_2'] = x__rfc3164__mutmut_2 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_3'] = x__rfc3164__mutmut_3 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_4'] = x__rfc3164__mutmut_4 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_5'] = x__rfc3164__mutmut_5 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_6'] = x__rfc3164__mutmut_6 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_7'] = x__rfc3164__mutmut_7 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_8'] = x__rfc3164__mutmut_8 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_9'] = x__rfc3164__mutmut_9 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_10'] = x__rfc3164__mutmut_10 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_11'] = x__rfc3164__mutmut_11 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_12'] = x__rfc3164__mutmut_12 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_13'] = x__rfc3164__mutmut_13 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_14'] = x__rfc3164__mutmut_14 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_15'] = x__rfc3164__mutmut_15 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_16'] = x__rfc3164__mutmut_16 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_17'] = x__rfc3164__mutmut_17 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_18'] = x__rfc3164__mutmut_18 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_19'] = x__rfc3164__mutmut_19 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_20'] = x__rfc3164__mutmut_20 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_21'] = x__rfc3164__mutmut_21 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_22'] = x__rfc3164__mutmut_22 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_23'] = x__rfc3164__mutmut_23 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_24'] = x__rfc3164__mutmut_24 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_25'] = x__rfc3164__mutmut_25 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_26'] = x__rfc3164__mutmut_26 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_27'] = x__rfc3164__mutmut_27 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_28'] = x__rfc3164__mutmut_28 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_29'] = x__rfc3164__mutmut_29 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_30'] = x__rfc3164__mutmut_30 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_31'] = x__rfc3164__mutmut_31 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_32'] = x__rfc3164__mutmut_32 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_33'] = x__rfc3164__mutmut_33 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_34'] = x__rfc3164__mutmut_34 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_35'] = x__rfc3164__mutmut_35 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_36'] = x__rfc3164__mutmut_36 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_37'] = x__rfc3164__mutmut_37 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_38'] = x__rfc3164__mutmut_38 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_39'] = x__rfc3164__mutmut_39 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_40'] = x__rfc3164__mutmut_40 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_41'] = x__rfc3164__mutmut_41 # type: ignore # mutmut generated
mutants_x__rfc3164__mutmut['x__rfc3164__mutmut_42'] = x__rfc3164__mutmut_42 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rfc3164_timestamp__mutmut)
def _rfc3164_timestamp(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_orig(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_1(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = None
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_2(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(None)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_3(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_4(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if (match is None) and False else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_5(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if (match is None) or True else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_6(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is not None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_7(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(None, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_8(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, None)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_9(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_10(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, )
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_11(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is not None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_12(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = None
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_13(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(None)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_14(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_15(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if (match is None) and False else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_16(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if (match is None) or True else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_17(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is not None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_18(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(None)
    return (None, 0) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_19(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if (match is None or when is None) and False else (when, match.end())


def x__rfc3164_timestamp__mutmut_20(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if (match is None or when is None) or True else (when, match.end())


def x__rfc3164_timestamp__mutmut_21(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 1) if match is None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_22(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None and when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_23(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is not None or when is None else (when, match.end())


def x__rfc3164_timestamp__mutmut_24(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is not None else (when, match.end())

mutants_x__rfc3164_timestamp__mutmut['_mutmut_orig'] = x__rfc3164_timestamp__mutmut_orig # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_1'] = x__rfc3164_timestamp__mutmut_1 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_2'] = x__rfc3164_timestamp__mutmut_2 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_3'] = x__rfc3164_timestamp__mutmut_3 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_4'] = x__rfc3164_timestamp__mutmut_4 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_5'] = x__rfc3164_timestamp__mutmut_5 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_6'] = x__rfc3164_timestamp__mutmut_6 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_7'] = x__rfc3164_timestamp__mutmut_7 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_8'] = x__rfc3164_timestamp__mutmut_8 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_9'] = x__rfc3164_timestamp__mutmut_9 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_10'] = x__rfc3164_timestamp__mutmut_10 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_11'] = x__rfc3164_timestamp__mutmut_11 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_12'] = x__rfc3164_timestamp__mutmut_12 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_13'] = x__rfc3164_timestamp__mutmut_13 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_14'] = x__rfc3164_timestamp__mutmut_14 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_15'] = x__rfc3164_timestamp__mutmut_15 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_16'] = x__rfc3164_timestamp__mutmut_16 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_17'] = x__rfc3164_timestamp__mutmut_17 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_18'] = x__rfc3164_timestamp__mutmut_18 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_19'] = x__rfc3164_timestamp__mutmut_19 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_20'] = x__rfc3164_timestamp__mutmut_20 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_21'] = x__rfc3164_timestamp__mutmut_21 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_22'] = x__rfc3164_timestamp__mutmut_22 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_23'] = x__rfc3164_timestamp__mutmut_23 # type: ignore # mutmut generated
mutants_x__rfc3164_timestamp__mutmut['x__rfc3164_timestamp__mutmut_24'] = x__rfc3164_timestamp__mutmut_24 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__bsd_datetime__mutmut)
def _bsd_datetime(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_orig(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_1(match: re.Match[str], now: datetime) -> datetime | None:
    month = None
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_2(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) - 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_3(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(None) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_4(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.rindex(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_5(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[2]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_6(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 2
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_7(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = None
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_8(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year - {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_9(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get(None, 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_10(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), None)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_11(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get(0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_12(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), )
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_13(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(2, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_14(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 13): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_15(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): +1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_16(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -2, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_17(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (13, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_18(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 2): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_19(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 2}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_20(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 1)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_21(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = None
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_22(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(None) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_23(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(None, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_24(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, None, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_25(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, None, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_26(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, None))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_27(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_28(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_29(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_30(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, ))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_31(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(3, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_32(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 4, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_33(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 5, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_34(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 6))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_35(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(None, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_36(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, None, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_37(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, None, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_38(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, None, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_39(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, None, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_40(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, None, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_41(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, None)
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_42(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_43(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_44(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_45(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_46(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_47(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_48(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, )
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_49(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(None))
    except ValueError:  # there is no such moment, so it is text
        return None


def x__bsd_datetime__mutmut_50(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[7]))
    except ValueError:  # there is no such moment, so it is text
        return None

mutants_x__bsd_datetime__mutmut['_mutmut_orig'] = x__bsd_datetime__mutmut_orig # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_1'] = x__bsd_datetime__mutmut_1 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_2'] = x__bsd_datetime__mutmut_2 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_3'] = x__bsd_datetime__mutmut_3 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_4'] = x__bsd_datetime__mutmut_4 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_5'] = x__bsd_datetime__mutmut_5 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_6'] = x__bsd_datetime__mutmut_6 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_7'] = x__bsd_datetime__mutmut_7 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_8'] = x__bsd_datetime__mutmut_8 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_9'] = x__bsd_datetime__mutmut_9 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_10'] = x__bsd_datetime__mutmut_10 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_11'] = x__bsd_datetime__mutmut_11 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_12'] = x__bsd_datetime__mutmut_12 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_13'] = x__bsd_datetime__mutmut_13 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_14'] = x__bsd_datetime__mutmut_14 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_15'] = x__bsd_datetime__mutmut_15 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_16'] = x__bsd_datetime__mutmut_16 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_17'] = x__bsd_datetime__mutmut_17 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_18'] = x__bsd_datetime__mutmut_18 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_19'] = x__bsd_datetime__mutmut_19 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_20'] = x__bsd_datetime__mutmut_20 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_21'] = x__bsd_datetime__mutmut_21 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_22'] = x__bsd_datetime__mutmut_22 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_23'] = x__bsd_datetime__mutmut_23 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_24'] = x__bsd_datetime__mutmut_24 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_25'] = x__bsd_datetime__mutmut_25 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_26'] = x__bsd_datetime__mutmut_26 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_27'] = x__bsd_datetime__mutmut_27 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_28'] = x__bsd_datetime__mutmut_28 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_29'] = x__bsd_datetime__mutmut_29 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_30'] = x__bsd_datetime__mutmut_30 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_31'] = x__bsd_datetime__mutmut_31 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_32'] = x__bsd_datetime__mutmut_32 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_33'] = x__bsd_datetime__mutmut_33 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_34'] = x__bsd_datetime__mutmut_34 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_35'] = x__bsd_datetime__mutmut_35 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_36'] = x__bsd_datetime__mutmut_36 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_37'] = x__bsd_datetime__mutmut_37 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_38'] = x__bsd_datetime__mutmut_38 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_39'] = x__bsd_datetime__mutmut_39 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_40'] = x__bsd_datetime__mutmut_40 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_41'] = x__bsd_datetime__mutmut_41 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_42'] = x__bsd_datetime__mutmut_42 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_43'] = x__bsd_datetime__mutmut_43 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_44'] = x__bsd_datetime__mutmut_44 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_45'] = x__bsd_datetime__mutmut_45 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_46'] = x__bsd_datetime__mutmut_46 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_47'] = x__bsd_datetime__mutmut_47 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_48'] = x__bsd_datetime__mutmut_48 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_49'] = x__bsd_datetime__mutmut_49 # type: ignore # mutmut generated
mutants_x__bsd_datetime__mutmut['x__bsd_datetime__mutmut_50'] = x__bsd_datetime__mutmut_50 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__iso_datetime__mutmut)
def _iso_datetime(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_orig(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_1(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = None
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_2(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(None) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_3(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(None, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_4(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, None, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_5(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, None, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_6(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, None, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_7(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, None, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_8(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, None))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_9(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_10(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_11(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_12(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_13(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_14(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, ))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_15(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(2, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_16(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 3, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_17(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 4, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_18(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 5, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_19(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 6, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_20(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 7))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_21(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = None
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_22(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(None)
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_23(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[8])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_24(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(None, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_25(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, None, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_26(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, None, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_27(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, None, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_28(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, None, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_29(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, None, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_30(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, None, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_31(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, None)
    except ValueError:
        return None


def x__iso_datetime__mutmut_32(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_33(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_34(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_35(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_36(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_37(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, microsecond, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_38(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, _zone(match[8]))
    except ValueError:
        return None


def x__iso_datetime__mutmut_39(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, )
    except ValueError:
        return None


def x__iso_datetime__mutmut_40(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(None))
    except ValueError:
        return None


def x__iso_datetime__mutmut_41(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[9]))
    except ValueError:
        return None

mutants_x__iso_datetime__mutmut['_mutmut_orig'] = x__iso_datetime__mutmut_orig # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_1'] = x__iso_datetime__mutmut_1 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_2'] = x__iso_datetime__mutmut_2 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_3'] = x__iso_datetime__mutmut_3 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_4'] = x__iso_datetime__mutmut_4 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_5'] = x__iso_datetime__mutmut_5 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_6'] = x__iso_datetime__mutmut_6 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_7'] = x__iso_datetime__mutmut_7 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_8'] = x__iso_datetime__mutmut_8 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_9'] = x__iso_datetime__mutmut_9 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_10'] = x__iso_datetime__mutmut_10 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_11'] = x__iso_datetime__mutmut_11 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_12'] = x__iso_datetime__mutmut_12 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_13'] = x__iso_datetime__mutmut_13 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_14'] = x__iso_datetime__mutmut_14 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_15'] = x__iso_datetime__mutmut_15 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_16'] = x__iso_datetime__mutmut_16 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_17'] = x__iso_datetime__mutmut_17 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_18'] = x__iso_datetime__mutmut_18 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_19'] = x__iso_datetime__mutmut_19 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_20'] = x__iso_datetime__mutmut_20 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_21'] = x__iso_datetime__mutmut_21 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_22'] = x__iso_datetime__mutmut_22 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_23'] = x__iso_datetime__mutmut_23 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_24'] = x__iso_datetime__mutmut_24 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_25'] = x__iso_datetime__mutmut_25 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_26'] = x__iso_datetime__mutmut_26 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_27'] = x__iso_datetime__mutmut_27 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_28'] = x__iso_datetime__mutmut_28 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_29'] = x__iso_datetime__mutmut_29 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_30'] = x__iso_datetime__mutmut_30 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_31'] = x__iso_datetime__mutmut_31 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_32'] = x__iso_datetime__mutmut_32 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_33'] = x__iso_datetime__mutmut_33 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_34'] = x__iso_datetime__mutmut_34 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_35'] = x__iso_datetime__mutmut_35 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_36'] = x__iso_datetime__mutmut_36 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_37'] = x__iso_datetime__mutmut_37 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_38'] = x__iso_datetime__mutmut_38 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_39'] = x__iso_datetime__mutmut_39 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_40'] = x__iso_datetime__mutmut_40 # type: ignore # mutmut generated
mutants_x__iso_datetime__mutmut['x__iso_datetime__mutmut_41'] = x__iso_datetime__mutmut_41 # type: ignore # mutmut generated
mutants_x__zone__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__zone__mutmut)
def _zone(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_orig(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_1(offset: str | None) -> timezone | None:
    if offset is not None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_2(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset != "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_3(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "XXZXX":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_4(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_5(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = None
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_6(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=None, minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_7(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=None)
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_8(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_9(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), )
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_10(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(None), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_11(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[2:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_12(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:4]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_13(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(None))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_14(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[+2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_15(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-3:]))
    return timezone(-distance if offset[0] == "-" else distance)


def x__zone__mutmut_16(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(None)


def x__zone__mutmut_17(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if (offset[0] == "-") and False else distance)


def x__zone__mutmut_18(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if (offset[0] == "-") or True else distance)


def x__zone__mutmut_19(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(+distance if offset[0] == "-" else distance)


def x__zone__mutmut_20(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[1] == "-" else distance)


def x__zone__mutmut_21(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] != "-" else distance)


def x__zone__mutmut_22(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "XX-XX" else distance)

mutants_x__zone__mutmut['_mutmut_orig'] = x__zone__mutmut_orig # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_1'] = x__zone__mutmut_1 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_2'] = x__zone__mutmut_2 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_3'] = x__zone__mutmut_3 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_4'] = x__zone__mutmut_4 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_5'] = x__zone__mutmut_5 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_6'] = x__zone__mutmut_6 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_7'] = x__zone__mutmut_7 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_8'] = x__zone__mutmut_8 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_9'] = x__zone__mutmut_9 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_10'] = x__zone__mutmut_10 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_11'] = x__zone__mutmut_11 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_12'] = x__zone__mutmut_12 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_13'] = x__zone__mutmut_13 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_14'] = x__zone__mutmut_14 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_15'] = x__zone__mutmut_15 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_16'] = x__zone__mutmut_16 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_17'] = x__zone__mutmut_17 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_18'] = x__zone__mutmut_18 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_19'] = x__zone__mutmut_19 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_20'] = x__zone__mutmut_20 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_21'] = x__zone__mutmut_21 # type: ignore # mutmut generated
mutants_x__zone__mutmut['x__zone__mutmut_22'] = x__zone__mutmut_22 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__microseconds__mutmut)
def _microseconds(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "0")[:6])


def x__microseconds__mutmut_orig(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "0")[:6])


def x__microseconds__mutmut_1(fraction: str | None) -> int:
    return int(None)


def x__microseconds__mutmut_2(fraction: str | None) -> int:
    return int((fraction or "").ljust(None, "0")[:6])


def x__microseconds__mutmut_3(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, None)[:6])


def x__microseconds__mutmut_4(fraction: str | None) -> int:
    return int((fraction or "").ljust("0")[:6])


def x__microseconds__mutmut_5(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, )[:6])


def x__microseconds__mutmut_6(fraction: str | None) -> int:
    return int((fraction or "").rjust(6, "0")[:6])


def x__microseconds__mutmut_7(fraction: str | None) -> int:
    return int((fraction and "").ljust(6, "0")[:6])


def x__microseconds__mutmut_8(fraction: str | None) -> int:
    return int((fraction or "XXXX").ljust(6, "0")[:6])


def x__microseconds__mutmut_9(fraction: str | None) -> int:
    return int((fraction or "").ljust(7, "0")[:6])


def x__microseconds__mutmut_10(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "XX0XX")[:6])


def x__microseconds__mutmut_11(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "0")[:7])

mutants_x__microseconds__mutmut['_mutmut_orig'] = x__microseconds__mutmut_orig # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_1'] = x__microseconds__mutmut_1 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_2'] = x__microseconds__mutmut_2 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_3'] = x__microseconds__mutmut_3 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_4'] = x__microseconds__mutmut_4 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_5'] = x__microseconds__mutmut_5 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_6'] = x__microseconds__mutmut_6 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_7'] = x__microseconds__mutmut_7 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_8'] = x__microseconds__mutmut_8 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_9'] = x__microseconds__mutmut_9 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_10'] = x__microseconds__mutmut_10 # type: ignore # mutmut generated
mutants_x__microseconds__mutmut['x__microseconds__mutmut_11'] = x__microseconds__mutmut_11 # type: ignore # mutmut generated
