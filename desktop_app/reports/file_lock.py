"""A lock on an open file that the system itself takes back when the process is gone, however.

What the file holds does not matter: a lock file that a power cut left empty or full of rubbish
blocks nobody, and a process number that was given out again deceives nobody.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from desktop_app.reports.regular_file import NO_WAITING, require_file, require_regular

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR_BYTE = 1 << 30
"""Windows locks bytes and lets nobody read them; this one is beyond what a file of ours holds."""

_AGAIN: Final = 0.05
"""Seconds until a lock that another process has is tried for again."""


def open_to_lock(path: Path) -> IO[bytes]:
    """The file at ``path``, made if need be. Raises OSError, also when something else is there."""
    require_file(path)
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | NO_WAITING, 0o600), "r+b", buffering=0)
    try:
        require_regular(os.fstat(file.fileno()), path)
    except BaseException:
        file.close()
        raise
    return file


def lock(file: IO[bytes]) -> bool:
    """Take the lock until ``file`` is closed; False when another process has it."""
    try:
        if sys.platform == "win32":
            place = file.tell()
            file.seek(_FAR_BYTE)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            finally:
                file.seek(place)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextmanager
def alone(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock of the file at ``path``, which is made if need be. Blocks its thread.

    Raises:
        TimeoutError: another process had it for ``patience`` seconds.
        OSError: the file can't be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open_to_lock(path) as file:
        end = time.monotonic() + patience
        while not lock(file):
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(_AGAIN)
        yield
