"""Parse one message: RFC 5424, and RFC 3164 as it is sent in practice."""

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


def parse(raw: bytes, now: datetime | None = None) -> Message:
    """Return the fields of one message. Any bytes are accepted.

    now: the local time of arrival, by default this moment's. An RFC 3164 timestamp has no year:
    it gets that of `now`, but in January December is last year's, and in December January is
    next year's. In `Mmm dd hh:mm:ss WORD …` a word that ends in ":" is the ident, and any other
    is the hostname if an ident follows it; otherwise it is text.

    After a valid PRI, text that follows neither RFC becomes `message` unchanged.
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


def _without_end(text: str, end: str) -> str:
    return text[: -len(end)] if text.endswith(end) else text


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


def _not_nil(field: str) -> str | None:
    return None if field == "-" else field


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


def _rfc3164_timestamp(text: str, now: datetime) -> tuple[datetime | None, int]:
    """Return the timestamp at the start of `text`, if there is one, and where it ends."""
    match = _RFC3164_TIMESTAMP.match(text)
    when = None if match is None else _bsd_datetime(match, now)
    if when is None:
        match = _ISO_TIMESTAMP.match(text)
        when = None if match is None else _iso_datetime(match)
    return (None, 0) if match is None or when is None else (when, match.end())


def _bsd_datetime(match: re.Match[str], now: datetime) -> datetime | None:
    month = _MONTHS.index(match[1]) + 1
    year = now.year + {(1, 12): -1, (12, 1): 1}.get((now.month, month), 0)
    day, hour, minute, second = (int(number) for number in match.group(2, 3, 4, 5))
    try:
        return datetime(year, month, day, hour, minute, second, _microseconds(match[6]))
    except ValueError:  # there is no such moment, so it is text
        return None


def _iso_datetime(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(n) for n in match.group(1, 2, 3, 4, 5, 6))
    microsecond = _microseconds(match[7])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, _zone(match[8]))
    except ValueError:
        return None


def _zone(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def _microseconds(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "0")[:6])
