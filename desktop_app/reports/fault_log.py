"""Every fault of this process, each kind once, and the report that an agent may copy."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from desktop_app import __version__
from desktop_app.reports.fault import Fault, fault_of

_MOST_KINDS: Final = 30
"""A program that fails in more ways is described well enough by these."""


class FaultLog:
    """Counts faults by kind. Any thread may note one; noting never raises."""

    def __init__(self) -> None:
        """Nothing has failed."""
        self._lock = threading.Lock()
        self._faults: dict[tuple[str, str], Fault] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._first: dict[tuple[str, str], str] = {}
        self._watchers: list[Callable[[], object]] = []

    @property
    def kinds(self) -> int:
        """How many kinds there are."""
        return len(self._faults)

    def count(self) -> int:
        """How many faults there were, of all kinds."""
        return sum(self._counts.values())

    def watch(self, watcher: Callable[[], object]) -> None:
        """Call ``watcher``, on whichever thread, after the first fault of each kind."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Callable[[], object]) -> None:
        """Don't call ``watcher`` any more."""
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    def note(self, error: BaseException) -> None:
        """Count ``error``; tell the watchers if it is the first of its kind."""
        # Whatever goes wrong here must not become another fault: this is where faults end.
        with suppress(Exception):
            fault = fault_of(error)
            if self._is_new(fault):
                _write_line(f"customer-desk: {_in_a_line(fault)}\n")
                for watcher in tuple(self._watchers):
                    with suppress(Exception):
                        watcher()

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            for kept in (self._faults, self._counts, self._first):
                kept.clear()

    def report(self) -> str:
        """All of them in plain text, with versions; empty when nothing has failed."""
        with self._lock:
            if not self._faults:
                return ""
            parts = [self._part(kind, fault) for kind, fault in self._faults.items()]
        return "\n\n".join([versions(), *parts])

    def _is_new(self, fault: Fault) -> bool:
        with self._lock:
            kind = fault.kind
            is_new = kind not in self._faults and len(self._faults) < _MOST_KINDS
            if is_new:
                self._faults[kind] = fault
                self._first[kind] = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
            if kind in self._faults:
                self._counts[kind] = self._counts.get(kind, 0) + 1
            return is_new

    def _part(self, kind: tuple[str, str], fault: Fault) -> str:
        times = self._counts[kind]
        head = f"{fault.type_name}, {times} time(s), first {self._first[kind]}, in {fault.thread}"
        causes = [f"  after {name}" for name in fault.causes]
        places = [f"  {place}" for place in fault.places] or ["  outside of our own code"]
        return "\n".join([head, *places, *causes])


def versions() -> str:
    """What a supporter asks first."""
    import platform  # noqa: PLC0415 - not wanted at the start

    qt = sys.modules.get("PySide6")
    return (
        f"Customer Desk {__version__}\n"
        f"Python {platform.python_version()}, PySide6 {getattr(qt, '__version__', '-')}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def _in_a_line(fault: Fault) -> str:
    return f"{fault.type_name} at {fault.places[-1] if fault.places else 'foreign code'}"


def _write_line(line: str) -> None:
    if sys.stderr is not None:  # there is none under pythonw
        with suppress(OSError):  # nobody reads it any more
            sys.stderr.write(line)


FAULTS: Final = FaultLog()
"""The process's own: the interpreter has one of each hook, too."""
