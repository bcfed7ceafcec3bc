"""Which priorities the mask stops: one look into a table, whoever changed the mask.

The table is what makes a message that the mask stops cheap: no call into C asks about it. Until the
log is open it stops nothing, and what is not in it C decides.
"""

from __future__ import annotations

import atexit
import sys

from syslog3.compiled.binding import IN_MAIN_INTERPRETER, ffi, lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# The second half is never written: there negative numbers find that nothing stops them.
_SIZE = 2 * lib.SYSLOG3_PRIORITIES if IN_MAIN_INTERPRETER else 0

if sys.version_info >= (3, 13):
    # An isolated subinterpreter shares nothing but C, so C writes the table. A subinterpreter has
    # none: it may end while C still writes.

    def _watch() -> Sequence[int]:
        table = bytearray(_SIZE)
        if IN_MAIN_INTERPRETER:
            pinned = ffi.from_buffer("unsigned char[]", table)
            lib.syslog3_watch_mask(pinned)
            atexit.register(lambda pinned: lib.syslog3_watch_mask(ffi.NULL), pinned)
        return table

    def note_change() -> None:
        """Bring the table up to date: C has done it."""

else:
    # A list is faster to look into. All interpreters write the main one's: they share one GIL.

    def _watch() -> Sequence[int]:
        table = [0] * _SIZE
        if IN_MAIN_INTERPRETER:
            handle = ffi.new_handle(table)
            lib.syslog3_mask_table = handle
            atexit.register(lambda handle: setattr(lib, "syslog3_mask_table", ffi.NULL), handle)
        return table

    def note_change() -> None:
        """Bring the table up to date, after whatever may have changed mask or log."""
        if lib.syslog3_mask_table:
            table = ffi.from_handle(lib.syslog3_mask_table)
            levels, shown = lib.syslog3_stopped_levels(), None
            while levels != shown:  # another thread may change it before the table is written
                row = [levels >> level & 1 for level in range(8)]
                if table[:8] != row:
                    table[: lib.SYSLOG3_PRIORITIES] = row * (lib.SYSLOG3_PRIORITIES // 8)
                levels, shown = lib.syslog3_stopped_levels(), levels


#: ``STOPPED[priority]`` is true when the mask stops that priority.
STOPPED = _watch()
