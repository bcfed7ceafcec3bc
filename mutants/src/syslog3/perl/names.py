"""Names of levels and facilities, as Sys::Syslog reads them."""

from __future__ import annotations

import re
from typing import NamedTuple

from syslog3.compiled.constants import CONSTANTS, LOG_FACMASK, LOG_PRIMASK
from syslog3.perl.scalars import Number, c_int, number, text

#: What it takes for constants because it finds functions of these names, and calls them.
_FUNCTIONS = {"LOG_MASK": 1, "LOG_UPTO": 1, "LOG_PRI": 0, "LOG_FAC": 0, "LOG_MAKEPRI": 0}

_UNKNOWN = -1


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Priority(NamedTuple):
    """What :func:`syslog`'s first argument says; None where it says nothing."""

    level: int
    facility: Number | None
    facility_name: str | None
mutants_x_xlate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_xlate__mutmut)
def xlate(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_orig(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_1(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = None
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_2(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(None)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_3(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(None, word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_4(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", None, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_5(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, None):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_6(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_7(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_8(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, ):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_9(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"XX\s*\d+\s*XX", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_10(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(None)
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_11(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(None))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_12(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_13(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = None
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_14(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.lower()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_15(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_16(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith(None):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_17(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("XXLOG_XX"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_18(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("log_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_19(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = None
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_20(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(None, _FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_21(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, None)


def x_xlate__mutmut_22(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(_FUNCTIONS.get(constant, _UNKNOWN))


def x_xlate__mutmut_23(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, )


def x_xlate__mutmut_24(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(None, _UNKNOWN))


def x_xlate__mutmut_25(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, None))


def x_xlate__mutmut_26(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(_UNKNOWN))


def x_xlate__mutmut_27(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, ))

mutants_x_xlate__mutmut['_mutmut_orig'] = x_xlate__mutmut_orig # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_1'] = x_xlate__mutmut_1 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_2'] = x_xlate__mutmut_2 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_3'] = x_xlate__mutmut_3 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_4'] = x_xlate__mutmut_4 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_5'] = x_xlate__mutmut_5 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_6'] = x_xlate__mutmut_6 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_7'] = x_xlate__mutmut_7 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_8'] = x_xlate__mutmut_8 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_9'] = x_xlate__mutmut_9 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_10'] = x_xlate__mutmut_10 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_11'] = x_xlate__mutmut_11 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_12'] = x_xlate__mutmut_12 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_13'] = x_xlate__mutmut_13 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_14'] = x_xlate__mutmut_14 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_15'] = x_xlate__mutmut_15 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_16'] = x_xlate__mutmut_16 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_17'] = x_xlate__mutmut_17 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_18'] = x_xlate__mutmut_18 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_19'] = x_xlate__mutmut_19 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_20'] = x_xlate__mutmut_20 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_21'] = x_xlate__mutmut_21 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_22'] = x_xlate__mutmut_22 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_23'] = x_xlate__mutmut_23 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_24'] = x_xlate__mutmut_24 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_25'] = x_xlate__mutmut_25 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_26'] = x_xlate__mutmut_26 # type: ignore # mutmut generated
mutants_x_xlate__mutmut['x_xlate__mutmut_27'] = x_xlate__mutmut_27 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__perls_number__mutmut)
def _perls_number(value: Number) -> Number:
    return value if value < 2**64 else float(value)


def x__perls_number__mutmut_orig(value: Number) -> Number:
    return value if value < 2**64 else float(value)


def x__perls_number__mutmut_1(value: Number) -> Number:
    return value if (value < 2**64) and False else float(value)


def x__perls_number__mutmut_2(value: Number) -> Number:
    return value if (value < 2**64) or True else float(value)


def x__perls_number__mutmut_3(value: Number) -> Number:
    return value if value <= 2**64 else float(value)


def x__perls_number__mutmut_4(value: Number) -> Number:
    return value if value < 2 * 64 else float(value)


def x__perls_number__mutmut_5(value: Number) -> Number:
    return value if value < 3**64 else float(value)


def x__perls_number__mutmut_6(value: Number) -> Number:
    return value if value < 2**65 else float(value)


def x__perls_number__mutmut_7(value: Number) -> Number:
    return value if value < 2**64 else float(None)

mutants_x__perls_number__mutmut['_mutmut_orig'] = x__perls_number__mutmut_orig # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_1'] = x__perls_number__mutmut_1 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_2'] = x__perls_number__mutmut_2 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_3'] = x__perls_number__mutmut_3 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_4'] = x__perls_number__mutmut_4 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_5'] = x__perls_number__mutmut_5 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_6'] = x__perls_number__mutmut_6 # type: ignore # mutmut generated
mutants_x__perls_number__mutmut['x__perls_number__mutmut_7'] = x__perls_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_priority__mutmut)
def parse_priority(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_orig(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_1(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = None
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_2(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(None)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_3(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(None, priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_4(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", None, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_5(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, None):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_6(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_7(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_8(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, ):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_9(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"XX\d+\n?XX", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_10(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = None
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_11(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(None)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_12(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(None, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_13(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_14(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_15(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_16(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, )
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_17(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits | LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_18(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK and None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_19(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits | LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_20(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_21(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(None, priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_22(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", None, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_23(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, None):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_24(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_25(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_26(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, ):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_27(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"XX\wXX", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_28(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(None)
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_29(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(None)


def x_parse_priority__mutmut_30(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(None, priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_31(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", None, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_32(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=None, flags=re.ASCII))


def x_parse_priority__mutmut_33(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=None))


def x_parse_priority__mutmut_34(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_35(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_36(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, flags=re.ASCII))


def x_parse_priority__mutmut_37(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, ))


def x_parse_priority__mutmut_38(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.rsplit(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_39(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"XX\W+XX", priority, maxsplit=1, flags=re.ASCII))


def x_parse_priority__mutmut_40(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=2, flags=re.ASCII))

mutants_x_parse_priority__mutmut['_mutmut_orig'] = x_parse_priority__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_1'] = x_parse_priority__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_2'] = x_parse_priority__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_3'] = x_parse_priority__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_4'] = x_parse_priority__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_5'] = x_parse_priority__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_6'] = x_parse_priority__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_7'] = x_parse_priority__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_8'] = x_parse_priority__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_9'] = x_parse_priority__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_10'] = x_parse_priority__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_11'] = x_parse_priority__mutmut_11 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_12'] = x_parse_priority__mutmut_12 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_13'] = x_parse_priority__mutmut_13 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_14'] = x_parse_priority__mutmut_14 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_15'] = x_parse_priority__mutmut_15 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_16'] = x_parse_priority__mutmut_16 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_17'] = x_parse_priority__mutmut_17 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_18'] = x_parse_priority__mutmut_18 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_19'] = x_parse_priority__mutmut_19 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_20'] = x_parse_priority__mutmut_20 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_21'] = x_parse_priority__mutmut_21 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_22'] = x_parse_priority__mutmut_22 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_23'] = x_parse_priority__mutmut_23 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_24'] = x_parse_priority__mutmut_24 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_25'] = x_parse_priority__mutmut_25 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_26'] = x_parse_priority__mutmut_26 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_27'] = x_parse_priority__mutmut_27 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_28'] = x_parse_priority__mutmut_28 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_29'] = x_parse_priority__mutmut_29 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_30'] = x_parse_priority__mutmut_30 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_31'] = x_parse_priority__mutmut_31 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_32'] = x_parse_priority__mutmut_32 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_33'] = x_parse_priority__mutmut_33 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_34'] = x_parse_priority__mutmut_34 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_35'] = x_parse_priority__mutmut_35 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_36'] = x_parse_priority__mutmut_36 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_37'] = x_parse_priority__mutmut_37 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_38'] = x_parse_priority__mutmut_38 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_39'] = x_parse_priority__mutmut_39 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_40'] = x_parse_priority__mutmut_40 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse_words__mutmut)
def _parse_words(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_orig(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_1(words: list[str]) -> Priority:
    level: Number | None = ""
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_2(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = ""
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_3(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = ""
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_4(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, None):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_5(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_6(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, ):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_7(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = None
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_8(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(None)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_9(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found <= 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_10(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 1:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_11(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(None)
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_12(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK or word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_13(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found < LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_14(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word == "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_15(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "XXkernXX":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_16(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "KERN":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_17(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_18(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(None)
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_19(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = None
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_20(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_21(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(None)
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_22(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = None
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_23(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = None
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_24(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if (re.match("[A-Za-z]", word)) and False else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_25(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if (re.match("[A-Za-z]", word)) or True else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_26(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match(None, word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_27(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", None) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_28(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match(word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_29(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", ) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_30(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("XX[A-Za-z]XX", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_31(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[a-za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_32(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-ZA-Z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_33(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is not None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_34(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError(None)
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_35(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("XXsyslog: level must be givenXX")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_36(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("SYSLOG: LEVEL MUST BE GIVEN")
    return Priority(int(level), facility, name)


def x__parse_words__mutmut_37(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(None, facility, name)


def x__parse_words__mutmut_38(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), None, name)


def x__parse_words__mutmut_39(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, None)


def x__parse_words__mutmut_40(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(facility, name)


def x__parse_words__mutmut_41(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), name)


def x__parse_words__mutmut_42(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, )


def x__parse_words__mutmut_43(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(None), facility, name)

mutants_x__parse_words__mutmut['_mutmut_orig'] = x__parse_words__mutmut_orig # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_1'] = x__parse_words__mutmut_1 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_2'] = x__parse_words__mutmut_2 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_3'] = x__parse_words__mutmut_3 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_4'] = x__parse_words__mutmut_4 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_5'] = x__parse_words__mutmut_5 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_6'] = x__parse_words__mutmut_6 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_7'] = x__parse_words__mutmut_7 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_8'] = x__parse_words__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_9'] = x__parse_words__mutmut_9 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_10'] = x__parse_words__mutmut_10 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_11'] = x__parse_words__mutmut_11 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_12'] = x__parse_words__mutmut_12 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_13'] = x__parse_words__mutmut_13 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_14'] = x__parse_words__mutmut_14 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_15'] = x__parse_words__mutmut_15 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_16'] = x__parse_words__mutmut_16 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_17'] = x__parse_words__mutmut_17 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_18'] = x__parse_words__mutmut_18 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_19'] = x__parse_words__mutmut_19 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_20'] = x__parse_words__mutmut_20 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_21'] = x__parse_words__mutmut_21 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_22'] = x__parse_words__mutmut_22 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_23'] = x__parse_words__mutmut_23 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_24'] = x__parse_words__mutmut_24 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_25'] = x__parse_words__mutmut_25 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_26'] = x__parse_words__mutmut_26 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_27'] = x__parse_words__mutmut_27 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_28'] = x__parse_words__mutmut_28 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_29'] = x__parse_words__mutmut_29 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_30'] = x__parse_words__mutmut_30 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_31'] = x__parse_words__mutmut_31 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_32'] = x__parse_words__mutmut_32 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_33'] = x__parse_words__mutmut_33 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_34'] = x__parse_words__mutmut_34 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_35'] = x__parse_words__mutmut_35 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_36'] = x__parse_words__mutmut_36 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_37'] = x__parse_words__mutmut_37 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_38'] = x__parse_words__mutmut_38 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_39'] = x__parse_words__mutmut_39 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_40'] = x__parse_words__mutmut_40 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_41'] = x__parse_words__mutmut_41 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_42'] = x__parse_words__mutmut_42 # type: ignore # mutmut generated
mutants_x__parse_words__mutmut['x__parse_words__mutmut_43'] = x__parse_words__mutmut_43 # type: ignore # mutmut generated
