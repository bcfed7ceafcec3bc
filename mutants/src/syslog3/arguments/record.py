"""Records of :mod:`logging`: their levels, line feeds and extras, in syslog's terms."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: The levels that every ``priority_map`` has, highest first.
_STANDARD = [
    (logging.CRITICAL, "CRITICAL"),
    (logging.ERROR, "ERROR"),
    (logging.WARNING, "WARNING"),
    (logging.INFO, "INFO"),
    (logging.DEBUG, "DEBUG"),
]

#: How logging names a level that has no name: "Level 25", see ``logging.getLevelName``.
_NAMELESS = "Level "


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x__split__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__split__mutmut)
def _split(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    return [line for line in lines if line] or [""]


def x__split__mutmut_orig(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    return [line for line in lines if line] or [""]


def x__split__mutmut_1(text: str) -> list[str]:
    lines = None
    return [line for line in lines if line] or [""]


def x__split__mutmut_2(text: str) -> list[str]:
    lines = [line.rstrip(None) for line in text.split("\n")]
    return [line for line in lines if line] or [""]


def x__split__mutmut_3(text: str) -> list[str]:
    lines = [line.lstrip("\r") for line in text.split("\n")]
    return [line for line in lines if line] or [""]


def x__split__mutmut_4(text: str) -> list[str]:
    lines = [line.rstrip("XX\rXX") for line in text.split("\n")]
    return [line for line in lines if line] or [""]


def x__split__mutmut_5(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split(None)]
    return [line for line in lines if line] or [""]


def x__split__mutmut_6(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split("XX\nXX")]
    return [line for line in lines if line] or [""]


def x__split__mutmut_7(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    return [line for line in lines if line] and [""]


def x__split__mutmut_8(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    return [line for line in lines if line] or ["XXXX"]

mutants_x__split__mutmut['_mutmut_orig'] = x__split__mutmut_orig # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_1'] = x__split__mutmut_1 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_2'] = x__split__mutmut_2 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_3'] = x__split__mutmut_3 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_4'] = x__split__mutmut_4 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_5'] = x__split__mutmut_5 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_6'] = x__split__mutmut_6 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_7'] = x__split__mutmut_7 # type: ignore # mutmut generated
mutants_x__split__mutmut['x__split__mutmut_8'] = x__split__mutmut_8 # type: ignore # mutmut generated


#: What can be done about line feeds: functions from a text to the messages to send.
NEWLINES: dict[str, Callable[[str], list[str]]] = {
    "keep": lambda text: [text],
    "escape": lambda text: [text.replace("\n", "#012")],  # rsyslog's notation
    "split": _split,
}
mutants_x_check_newlines__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_newlines__mutmut)
def check_newlines(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(NEWLINES)})")
    return newlines


def x_check_newlines__mutmut_orig(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(NEWLINES)})")
    return newlines


def x_check_newlines__mutmut_1(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) and newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(NEWLINES)})")
    return newlines


def x_check_newlines__mutmut_2(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(NEWLINES)})")
    return newlines


def x_check_newlines__mutmut_3(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(NEWLINES)})")
    return newlines


def x_check_newlines__mutmut_4(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(None)
    return newlines


def x_check_newlines__mutmut_5(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(None)})")
    return newlines


def x_check_newlines__mutmut_6(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {'XX, XX'.join(NEWLINES)})")
    return newlines

mutants_x_check_newlines__mutmut['_mutmut_orig'] = x_check_newlines__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_newlines__mutmut['x_check_newlines__mutmut_1'] = x_check_newlines__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_newlines__mutmut['x_check_newlines__mutmut_2'] = x_check_newlines__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_newlines__mutmut['x_check_newlines__mutmut_3'] = x_check_newlines__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_newlines__mutmut['x_check_newlines__mutmut_4'] = x_check_newlines__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_newlines__mutmut['x_check_newlines__mutmut_5'] = x_check_newlines__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_newlines__mutmut['x_check_newlines__mutmut_6'] = x_check_newlines__mutmut_6 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_standard_level__mutmut)
def standard_level(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), "DEBUG")


def x_standard_level__mutmut_orig(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), "DEBUG")


def x_standard_level__mutmut_1(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next(None, "DEBUG")


def x_standard_level__mutmut_2(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), None)


def x_standard_level__mutmut_3(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next("DEBUG")


def x_standard_level__mutmut_4(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), )


def x_standard_level__mutmut_5(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level < number), "DEBUG")


def x_standard_level__mutmut_6(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), "XXDEBUGXX")


def x_standard_level__mutmut_7(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), "debug")

mutants_x_standard_level__mutmut['_mutmut_orig'] = x_standard_level__mutmut_orig # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_1'] = x_standard_level__mutmut_1 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_2'] = x_standard_level__mutmut_2 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_3'] = x_standard_level__mutmut_3 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_4'] = x_standard_level__mutmut_4 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_5'] = x_standard_level__mutmut_5 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_6'] = x_standard_level__mutmut_6 # type: ignore # mutmut generated
mutants_x_standard_level__mutmut['x_standard_level__mutmut_7'] = x_standard_level__mutmut_7 # type: ignore # mutmut generated
mutants_x_level_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_level_number__mutmut)
def level_number(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_orig(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_1(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = None
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_2(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(None)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_3(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = None
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_4(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if (name.startswith(_NAMELESS)) and False else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_5(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if (name.startswith(_NAMELESS)) or True else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_6(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(None) else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_7(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else "XXXX"
    return int(digits) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_8(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if (digits.lstrip("-").isdecimal()) and False else None


def x_level_number__mutmut_9(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if (digits.lstrip("-").isdecimal()) or True else None


def x_level_number__mutmut_10(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(None) if digits.lstrip("-").isdecimal() else None


def x_level_number__mutmut_11(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip(None).isdecimal() else None


def x_level_number__mutmut_12(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.rstrip("-").isdecimal() else None


def x_level_number__mutmut_13(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip("XX-XX").isdecimal() else None

mutants_x_level_number__mutmut['_mutmut_orig'] = x_level_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_1'] = x_level_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_2'] = x_level_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_3'] = x_level_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_4'] = x_level_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_5'] = x_level_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_6'] = x_level_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_7'] = x_level_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_8'] = x_level_number__mutmut_8 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_9'] = x_level_number__mutmut_9 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_10'] = x_level_number__mutmut_10 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_11'] = x_level_number__mutmut_11 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_12'] = x_level_number__mutmut_12 # type: ignore # mutmut generated
mutants_x_level_number__mutmut['x_level_number__mutmut_13'] = x_level_number__mutmut_13 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_nearest_level__mutmut)
def nearest_level(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_orig(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_1(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.upper() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_2(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() not in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_3(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.upper()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_4(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is not None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_5(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "XXwarningXX"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_6(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "WARNING"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_7(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = None
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_8(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(None)
    return priority_map.get(standard, standard.lower())


def x_nearest_level__mutmut_9(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(None, standard.lower())


def x_nearest_level__mutmut_10(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, None)


def x_nearest_level__mutmut_11(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard.lower())


def x_nearest_level__mutmut_12(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, )


def x_nearest_level__mutmut_13(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.upper())

mutants_x_nearest_level__mutmut['_mutmut_orig'] = x_nearest_level__mutmut_orig # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_1'] = x_nearest_level__mutmut_1 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_2'] = x_nearest_level__mutmut_2 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_3'] = x_nearest_level__mutmut_3 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_4'] = x_nearest_level__mutmut_4 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_5'] = x_nearest_level__mutmut_5 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_6'] = x_nearest_level__mutmut_6 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_7'] = x_nearest_level__mutmut_7 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_8'] = x_nearest_level__mutmut_8 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_9'] = x_nearest_level__mutmut_9 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_10'] = x_nearest_level__mutmut_10 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_11'] = x_nearest_level__mutmut_11 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_12'] = x_nearest_level__mutmut_12 # type: ignore # mutmut generated
mutants_x_nearest_level__mutmut['x_nearest_level__mutmut_13'] = x_nearest_level__mutmut_13 # type: ignore # mutmut generated
mutants_x_extra__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_extra__mutmut)
def extra(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_orig(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_1(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = None
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_2(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(None, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_3(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, None, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_4(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_5(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_6(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, )
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_7(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None or isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_8(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is not None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def x_extra__mutmut_9(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = None
    return value


def x_extra__mutmut_10(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(None)
    return value


def x_extra__mutmut_11(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["XXextraXX"].get(name)
    return value


def x_extra__mutmut_12(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["EXTRA"].get(name)
    return value

mutants_x_extra__mutmut['_mutmut_orig'] = x_extra__mutmut_orig # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_1'] = x_extra__mutmut_1 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_2'] = x_extra__mutmut_2 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_3'] = x_extra__mutmut_3 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_4'] = x_extra__mutmut_4 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_5'] = x_extra__mutmut_5 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_6'] = x_extra__mutmut_6 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_7'] = x_extra__mutmut_7 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_8'] = x_extra__mutmut_8 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_9'] = x_extra__mutmut_9 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_10'] = x_extra__mutmut_10 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_11'] = x_extra__mutmut_11 # type: ignore # mutmut generated
mutants_x_extra__mutmut['x_extra__mutmut_12'] = x_extra__mutmut_12 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_has_extra__mutmut)
def has_extra(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_orig(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_1(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = None
    return "msgid" in attributes or "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_2(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes and "extra" in attributes


def x_has_extra__mutmut_3(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes and "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_4(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "XXmsgidXX" in attributes or "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_5(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "MSGID" in attributes or "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_6(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" not in attributes or "structured_data" in attributes or "extra" in attributes


def x_has_extra__mutmut_7(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "XXstructured_dataXX" in attributes or "extra" in attributes


def x_has_extra__mutmut_8(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "STRUCTURED_DATA" in attributes or "extra" in attributes


def x_has_extra__mutmut_9(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" not in attributes or "extra" in attributes


def x_has_extra__mutmut_10(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes or "XXextraXX" in attributes


def x_has_extra__mutmut_11(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes or "EXTRA" in attributes


def x_has_extra__mutmut_12(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes or "extra" not in attributes

mutants_x_has_extra__mutmut['_mutmut_orig'] = x_has_extra__mutmut_orig # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_1'] = x_has_extra__mutmut_1 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_2'] = x_has_extra__mutmut_2 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_3'] = x_has_extra__mutmut_3 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_4'] = x_has_extra__mutmut_4 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_5'] = x_has_extra__mutmut_5 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_6'] = x_has_extra__mutmut_6 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_7'] = x_has_extra__mutmut_7 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_8'] = x_has_extra__mutmut_8 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_9'] = x_has_extra__mutmut_9 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_10'] = x_has_extra__mutmut_10 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_11'] = x_has_extra__mutmut_11 # type: ignore # mutmut generated
mutants_x_has_extra__mutmut['x_has_extra__mutmut_12'] = x_has_extra__mutmut_12 # type: ignore # mutmut generated
mutants_x_encoded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encoded__mutmut)
def encoded(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def x_encoded__mutmut_orig(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def x_encoded__mutmut_1(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode(None, "backslashreplace")


def x_encoded__mutmut_2(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", None)


def x_encoded__mutmut_3(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("backslashreplace")


def x_encoded__mutmut_4(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", )


def x_encoded__mutmut_5(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("XXutf-8XX", "backslashreplace")


def x_encoded__mutmut_6(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("UTF-8", "backslashreplace")


def x_encoded__mutmut_7(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "XXbackslashreplaceXX")


def x_encoded__mutmut_8(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "BACKSLASHREPLACE")

mutants_x_encoded__mutmut['_mutmut_orig'] = x_encoded__mutmut_orig # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_1'] = x_encoded__mutmut_1 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_2'] = x_encoded__mutmut_2 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_3'] = x_encoded__mutmut_3 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_4'] = x_encoded__mutmut_4 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_5'] = x_encoded__mutmut_5 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_6'] = x_encoded__mutmut_6 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_7'] = x_encoded__mutmut_7 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_8'] = x_encoded__mutmut_8 # type: ignore # mutmut generated
