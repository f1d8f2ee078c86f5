"""The time by which a program that was closed is gone, whatever still hangs.

A thread of the interpreter, not a timer: what hangs may be the event loop or the interpreter's own
end. Every write is on disk before it is sent, so a process that is cut short here loses nothing.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

EXIT_SECONDS = 2.7


class ExitLimit:
    """Ends the process with ``status`` after :data:`EXIT_SECONDS`, unless it has ended by then."""

    def __init__(self, on_late: Callable[[], object]) -> None:
        """``on_late`` is called before, in a thread of its own; it may leave a report."""
        self.status = 0
        self._on_late = on_late
        self._begun = False

    def begin(self) -> None:
        """The time starts to run; a second call changes nothing."""
        if not self._begun:
            self._begun = True
            timer = threading.Timer(EXIT_SECONDS, self._end)
            timer.daemon = True
            timer.start()

    def _end(self) -> None:
        try:
            self._on_late()
        finally:
            os._exit(self.status)
