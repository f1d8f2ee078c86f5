"""Opening a file of which only the path is known: never a pipe or a device, and never waiting.

Opening a FIFO waits for somebody at its other end, reading a terminal or ``/dev/zero`` never ends,
and opening some devices does something. So what is no regular file is refused before it is opened,
and once more by what was opened, since the path may lead elsewhere by then.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

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
