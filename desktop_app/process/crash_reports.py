"""What a process leaves when it does not end by itself, for the next start to offer as a report.

Each process keeps one small file while it runs, locked, into which the interpreter writes the
stacks of all threads on SIGSEGV, SIGABRT and the like. A clean end removes it. One that nobody has
locked is what a crash, a kill or a power cut left behind. It never holds a value of any kind.

Exceptions that leave the code which raised them (slots, timers, virtual functions, threads,
destructors, asyncio) are led to the log of faults.
"""

from __future__ import annotations

import faulthandler
import os
import re
import sys
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Final

from desktop_app import __version__
from desktop_app.files import lock, open_to_lock, read_regular, require_file
from desktop_app.process.error_log import FAULTS

if TYPE_CHECKING:
    import asyncio


class CrashFile:
    """This process's file. Made by :meth:`begin`."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        """``file`` is open and locked."""
        self._path = path
        self._file = file

    @classmethod
    def begin(cls, folder: Path) -> CrashFile | None:
        """Mark this process as running in ``folder``; None where nothing can be written."""
        path = folder / f"running-{os.getpid()}.txt"
        try:
            require_file(path)
            number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        except OSError:
            faulthandler.enable()
            return None
        file = os.fdopen(number, "r+b", buffering=0)
        lock(file)
        started = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
        python = ".".join(map(str, sys.version_info[:3]))
        head = f"Customer Desk {__version__}, Python {python}, {sys.platform}\n"
        with suppress(OSError):
            # A process that died had the same number: what it left is told with ours.
            file.write(f"{head}Process {os.getpid()}, started {started}\n".encode())
        faulthandler.enable(file)
        return cls(path, file)

    def describe_hang(self) -> None:
        """Write every thread's stack, and the faults so far: the process is about to be ended."""
        with suppress(OSError, ValueError):
            self._file.write(b"\nDid not end in time.\n")
            faulthandler.dump_traceback(self._file)
            self._file.write(FAULTS.report().encode("ascii", "replace"))

    def end(self) -> None:
        """A clean end: nothing is left."""
        faulthandler.disable()
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            self._file.close()


_MOST_KEPT: Final = 5
_LARGEST: Final = 64 * 1024
"""Bytes of a report that are read: a stack overflow writes 100 frames for each thread."""
_QUOTED: Final = re.compile(r'"([^"\n]*)"')
_OURS: Final = re.compile(r"(?:^|[/\\])((?:desktop_app|site-packages)[/\\].*)$")
_NOT_PLAIN: Final = re.compile(r"[^\n\t\x20-\x7e]")


def collect_crashes(folder: Path) -> bool:
    """Make reports of what was left in ``folder`` since the last call; whether there was any."""
    taken = [_set_aside(left) for left in sorted(folder.glob("running-*.txt"))]
    return any(taken)


def crash_reports(folder: Path) -> tuple[Path, ...]:
    """The reports in ``folder``, newest last; more than a few are not kept."""
    found = sorted(folder.glob("crash-*.txt"))
    for old in found[:-_MOST_KEPT]:
        forget_crash(old)
    return tuple(found[-_MOST_KEPT:])


def crash_text(path: Path) -> str:
    """One report in plain text, each path cut to what is ours; empty when it is gone."""
    try:
        text = read_regular(path, _LARGEST).decode("ascii", "replace")
    except OSError:
        return ""
    return _NOT_PLAIN.sub("?", _QUOTED.sub(_cut, text))


def forget_crash(path: Path) -> None:
    """Delete a report; fine when it is gone."""
    with suppress(OSError):
        path.unlink()


def _cut(quoted: re.Match[str]) -> str:
    """Where a file lies names its user; where it lies in the program does not."""
    ours = _OURS.search(quoted[1])
    shown = ours[1] if ours else re.split(r"[/\\]", quoted[1])[-1]
    return f'"{shown}"'


def _set_aside(left: Path) -> bool:
    with suppress(OSError), open_to_lock(left) as file:
        if not lock(file):
            return False  # that process lives
        stamp = datetime.fromtimestamp(left.stat().st_mtime, UTC).strftime("%Y%m%dT%H%M%S%f")
        left.rename(left.with_name(f"crash-{stamp}-{left.stem.partition('-')[2]}.txt"))
        return True
    return False


def report_exceptions() -> None:
    """Install hooks that record an unhandled exception without its text; the program goes on."""
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    sys.unraisablehook = _on_unraisable


def on_loop_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For ``loop.set_exception_handler``: asyncio's own would log the context with its values."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        FAULTS.record(error)
    else:
        FAULTS.record(RuntimeError())


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if isinstance(error, KeyboardInterrupt):
        return  # Ctrl+C closes the windows; see process.end_signals
    FAULTS.record(error if error.__traceback__ is not None else error.with_traceback(trace))


def _on_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        FAULTS.record(args.exc_value)


def _on_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    if unraisable.exc_value is not None:
        FAULTS.record(unraisable.exc_value)
