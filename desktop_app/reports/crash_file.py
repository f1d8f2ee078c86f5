"""What a process leaves when it does not end by itself, for the next start to offer.

Each process keeps one small file while it runs, locked, into which the interpreter writes the
stacks of all threads on SIGSEGV, SIGABRT and the like. A clean end removes it. One that nobody has
locked is what a crash, a kill or a power cut left behind. It never holds a value of any kind.

Every start pays for this module, so it imports next to nothing; reading is in ``crash_reports``.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from desktop_app import __version__
from desktop_app.reports.fault_log import FAULTS
from desktop_app.reports.file_lock import lock
from desktop_app.reports.regular_file import require_file


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
