"""Unhandled errors, without personal data or secrets.

An exception's text, its arguments and the locals of its frames may quote a customer or a secret:
of a fault only the type and the places in our own code are kept, each kind once, as a report that
an agent may copy.
"""

from __future__ import annotations

import errno
import platform
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple

from desktop_app import __version__
from desktop_app.files import NotRegularError

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_MOST_PLACES: Final = 12
_MOST_CAUSES: Final = 4
_OF_A_FILE: Final = frozenset(
    {
        *(errno.ENOENT, errno.EACCES, errno.EPERM, errno.EISDIR, errno.ENOTDIR, errno.ELOOP),
        *(errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.ENAMETOOLONG, errno.EFBIG, errno.ETXTBSY),
    }
)
"""It is not there, may not be read or written, or there is no room for it."""


class UnhandledError(NamedTuple):
    """``places``: our own frames, innermost last, as
    ``desktop_app/views/window/desk.py:88 in Desk.show``.

    ``causes`` names the types of the exceptions behind this one; ``thread`` where it came up.
    """

    type_name: str
    places: tuple[str, ...]
    causes: tuple[str, ...]
    thread: str

    @property
    def kind(self) -> tuple[str, str]:
        """What makes two faults the same: type and innermost place of ours."""
        return self.type_name, self.places[-1] if self.places else ""


def is_expected(error: BaseException) -> bool:
    """Whether it is an answer and not a fault: one of our own errors, which name their
    ``error_code``, or what the system says of a file that an agent chose."""
    return (
        hasattr(error, "error_code")
        or isinstance(error, NotRegularError)
        or getattr(error, "errno", None) in _OF_A_FILE
    )


def fault_of(error: BaseException) -> UnhandledError:
    """The harmless facts of ``error``."""
    return UnhandledError(
        _type_name(error),
        _places(error.__traceback__),
        tuple(_causes(error)),
        threading.current_thread().name,
    )


def _type_name(error: BaseException) -> str:
    kind = type(error)
    own = kind.__module__ == "builtins"
    return kind.__qualname__ if own else f"{kind.__module__}.{kind.__qualname__}"


def _places(trace: TracebackType | None) -> tuple[str, ...]:
    found: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        path = Path(code.co_filename)
        if path.is_relative_to(_PACKAGE):
            inner = path.relative_to(_PACKAGE.parent).as_posix()
            found.append(f"{inner}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    return tuple(found[-_MOST_PLACES:])


def _causes(error: BaseException) -> list[str]:
    found: list[str] = []
    behind = error.__cause__ or error.__context__
    while behind is not None and len(found) < _MOST_CAUSES:
        found.append(_type_name(behind))
        behind = behind.__cause__ or behind.__context__
    return found


_MOST_KINDS: Final = 30
"""A program that fails in more ways is described well enough by these."""


class ErrorLog:
    """Counts unhandled errors by kind. Thread-safe; recording never raises."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: dict[tuple[str, str], UnhandledError] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._first: dict[tuple[str, str], str] = {}
        self._watchers: list[Callable[[], object]] = []

    @property
    def kinds(self) -> int:
        return len(self._faults)

    def count(self) -> int:
        """How many faults there were, of all kinds."""
        return sum(self._counts.values())

    def watch(self, watcher: Callable[[], object]) -> None:
        """Call ``watcher``, on whichever thread, after the first fault of each kind."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Callable[[], object]) -> None:
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    def record(self, error: BaseException) -> None:
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

    def _is_new(self, fault: UnhandledError) -> bool:
        with self._lock:
            kind = fault.kind
            is_new = kind not in self._faults and len(self._faults) < _MOST_KINDS
            if is_new:
                self._faults[kind] = fault
                self._first[kind] = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
            if kind in self._faults:
                self._counts[kind] = self._counts.get(kind, 0) + 1
            return is_new

    def _part(self, kind: tuple[str, str], fault: UnhandledError) -> str:
        times = self._counts[kind]
        head = f"{fault.type_name}, {times} time(s), first {self._first[kind]}, in {fault.thread}"
        causes = [f"  after {name}" for name in fault.causes]
        places = [f"  {place}" for place in fault.places] or ["  outside of our own code"]
        return "\n".join([head, *places, *causes])


def versions() -> str:
    """What a supporter asks first."""
    qt = sys.modules.get("PySide6")
    return (
        f"Customer Desk {__version__}\n"
        f"Python {platform.python_version()}, PySide6 {getattr(qt, '__version__', '-')}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def _in_a_line(fault: UnhandledError) -> str:
    return f"{fault.type_name} at {fault.places[-1] if fault.places else 'foreign code'}"


def _write_line(line: str) -> None:
    if sys.stderr is not None:  # there is none under pythonw
        with suppress(OSError):  # nobody reads it any more
            sys.stderr.write(line)


FAULTS: Final = ErrorLog()
"""The process's own: the interpreter has one of each hook, too."""
