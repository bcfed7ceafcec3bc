"""Failover: which mechanism to try first. Source: Sys::Syslog.

When a mechanism fails, the next one in the list takes over; a minute later the preferred one is
tried again.
"""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: Seconds until the preferred mechanism is tried again, as in Sys::Syslog.
RETRY_AFTER = 60.0


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁFailoverǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁFailoverǁorder__mutmut: MutantDict = {}  # type: ignore
mutants_xǁFailoverǁuse__mutmut: MutantDict = {}  # type: ignore


class Failover:
    """The mechanisms in order of preference, and which of them is in use."""

    @_mutmut_mutated(mutants_xǁFailoverǁ__init____mutmut)
    def __init__(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = 0
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_orig(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = 0
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_1(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = None
        self._clock = clock
        self._current = 0
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_2(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(None)
        self._clock = clock
        self._current = 0
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_3(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = None
        self._current = 0
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_4(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = None
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_5(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = 1
        self._left_preferred = 0.0

    def xǁFailoverǁ__init____mutmut_6(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = 0
        self._left_preferred = None

    def xǁFailoverǁ__init____mutmut_7(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = 0
        self._left_preferred = 1.0

    @property
    def prefers(self) -> bool:
        """Whether the preferred mechanism is in use."""
        return not self._current

    @_mutmut_mutated(mutants_xǁFailoverǁorder__mutmut)
    def order(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = 0
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_orig(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = 0
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_1(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current or self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = 0
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_2(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() + self._left_preferred > RETRY_AFTER:
            self._current = 0
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_3(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred >= RETRY_AFTER:
            self._current = 0
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_4(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = None
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_5(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = 1
        return self.names[self._current :] + self.names[: self._current]

    def xǁFailoverǁorder__mutmut_6(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = 0
        return self.names[self._current :] - self.names[: self._current]

    @_mutmut_mutated(mutants_xǁFailoverǁuse__mutmut)
    def use(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_orig(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_1(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = None
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_2(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(None)
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_3(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.rindex(name)
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_4(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index or not self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_5(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index and self._current:
            self._left_preferred = self._clock()
        self._current = index

    def xǁFailoverǁuse__mutmut_6(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index and not self._current:
            self._left_preferred = None
        self._current = index

    def xǁFailoverǁuse__mutmut_7(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = None

mutants_xǁFailoverǁ__init____mutmut['_mutmut_orig'] = Failover.xǁFailoverǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_1'] = Failover.xǁFailoverǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_2'] = Failover.xǁFailoverǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_3'] = Failover.xǁFailoverǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_4'] = Failover.xǁFailoverǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_5'] = Failover.xǁFailoverǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_6'] = Failover.xǁFailoverǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁFailoverǁ__init____mutmut['xǁFailoverǁ__init____mutmut_7'] = Failover.xǁFailoverǁ__init____mutmut_7 # type: ignore # mutmut generated

mutants_xǁFailoverǁorder__mutmut['_mutmut_orig'] = Failover.xǁFailoverǁorder__mutmut_orig # type: ignore # mutmut generated
mutants_xǁFailoverǁorder__mutmut['xǁFailoverǁorder__mutmut_1'] = Failover.xǁFailoverǁorder__mutmut_1 # type: ignore # mutmut generated
mutants_xǁFailoverǁorder__mutmut['xǁFailoverǁorder__mutmut_2'] = Failover.xǁFailoverǁorder__mutmut_2 # type: ignore # mutmut generated
mutants_xǁFailoverǁorder__mutmut['xǁFailoverǁorder__mutmut_3'] = Failover.xǁFailoverǁorder__mutmut_3 # type: ignore # mutmut generated
mutants_xǁFailoverǁorder__mutmut['xǁFailoverǁorder__mutmut_4'] = Failover.xǁFailoverǁorder__mutmut_4 # type: ignore # mutmut generated
mutants_xǁFailoverǁorder__mutmut['xǁFailoverǁorder__mutmut_5'] = Failover.xǁFailoverǁorder__mutmut_5 # type: ignore # mutmut generated
mutants_xǁFailoverǁorder__mutmut['xǁFailoverǁorder__mutmut_6'] = Failover.xǁFailoverǁorder__mutmut_6 # type: ignore # mutmut generated

mutants_xǁFailoverǁuse__mutmut['_mutmut_orig'] = Failover.xǁFailoverǁuse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_1'] = Failover.xǁFailoverǁuse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_2'] = Failover.xǁFailoverǁuse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_3'] = Failover.xǁFailoverǁuse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_4'] = Failover.xǁFailoverǁuse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_5'] = Failover.xǁFailoverǁuse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_6'] = Failover.xǁFailoverǁuse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁFailoverǁuse__mutmut['xǁFailoverǁuse__mutmut_7'] = Failover.xǁFailoverǁuse__mutmut_7 # type: ignore # mutmut generated
