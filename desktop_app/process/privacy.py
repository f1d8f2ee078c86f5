"""Files that only their owner reads, and no core file."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import resource

_NOT_OBEYED: Final = ("SSLKEYLOGFILE", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""TLS session keys in a file would open every recorded connection; and whom to trust is for the
system's store to say, where OpenSSL asks these two first."""


def begin_privately() -> None:
    """First of all, before anything is imported that could write: cheap and without Qt."""
    os.umask(0o077)
    for name in _NOT_OBEYED:  # children don't get them either
        os.environ.pop(name, None)
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def make_private(folder: Path) -> None:
    """Take everybody else's rights away from ``folder`` and all in it; what can't be is left."""
    if os.name != "posix" or folder.is_symlink():
        return
    _set_mode(folder, 0o700)
    for place, folders, files in os.walk(folder):
        for name in folders:
            _set_mode(Path(place, name), 0o700)
        for name in files:
            _set_mode(Path(place, name), 0o600)


def _set_mode(path: Path, mode: int) -> None:
    with suppress(OSError):
        if not path.is_symlink() and (path.stat().st_mode & 0o777) != mode:
            path.chmod(mode)
