"""Files: locked, opened without waiting, and written whole or not at all.

A lock is the system's own, taken back when the process is gone: what a lock file holds does not
matter. Opening a FIFO waits for somebody at its other end, reading a terminal or ``/dev/zero``
never ends, and opening some devices does something. So what is no regular file is refused before it
is opened, and once more by what was opened, since the path may lead elsewhere by then.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO, Final

NO_WAITING: Final[int] = getattr(os, "O_NONBLOCK", 0)
_NO_LINK: Final[int] = getattr(os, "O_NOFOLLOW", 0)
_AS_IT_IS: Final[int] = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class NotRegularError(OSError):
    """A folder, a FIFO, a socket or a device stands where a file should be."""


def open_regular(path: Path, *, follows_links: bool = True) -> BinaryIO:
    """The file, open for reading. Raises OSError; :class:`NotRegularError` when it is no file."""
    require_regular(os.stat(path, follow_symlinks=follows_links), path)
    flags = os.O_RDONLY | NO_WAITING | _AS_IT_IS | (0 if follows_links else _NO_LINK)
    number = os.open(path, flags)
    try:
        require_regular(os.fstat(number), path)
        return os.fdopen(number, "rb")
    except BaseException:
        os.close(number)
        raise


def read_regular(path: Path, most: int) -> bytes:
    """The content, at most ``most`` bytes of it; as :func:`open_regular` raises."""
    with open_regular(path) as file:
        return file.read(most)


def require_file(path: Path) -> None:
    """Fine when there is nothing. Raises :class:`NotRegularError` when it is no file."""
    with suppress(FileNotFoundError):
        require_regular(os.stat(path), path)


def require_regular(found: os.stat_result, path: Path) -> None:
    """Raises :class:`NotRegularError` unless ``found`` is of a file."""
    if not stat.S_ISREG(found.st_mode):
        raise NotRegularError(errno.EINVAL, "Not a regular file", str(path))


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
    """Hold the lock of the file at ``path``, which is made if need be. Blocks its thread. Raises
    TimeoutError: another process had it for ``patience`` seconds; OSError: the file can't be
    made."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open_to_lock(path) as file:
        end = time.monotonic() + patience
        while not lock(file):
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(_AGAIN)
        yield


def new_file(path: Path) -> IO[bytes]:
    """A file that was not there, which only its owner reads. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_IT_IS
    return os.fdopen(os.open(path, flags, 0o600), "wb")


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file for the block to fill, which takes the place of what is at ``path`` once it is whole
    and on disk. Raises OSError; then what was there before is there still."""
    passing = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        with new_file(passing) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(passing, path)
    finally:
        with suppress(OSError):
            passing.unlink(missing_ok=True)
