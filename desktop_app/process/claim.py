"""Which process is this user's first: the one that holds the lock in the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from desktop_app.reports.file_lock import lock, open_to_lock

_FILE = "first.lock"


class Claim:
    """Being the first. The system takes it back when the process is gone, however it ended."""

    def __init__(self, file: IO[bytes] | None) -> None:
        """Made by :func:`claim`; without a file (nothing can be written) it claims nothing."""
        self._file = file

    def release(self) -> None:
        """Somebody else may be the first."""
        if self._file is not None:
            self._file.close()


def claim(folder: Path) -> Claim | None:
    """The claim, or None when another living process has it."""
    try:
        file = open_to_lock(folder / _FILE)
    except OSError:
        return Claim(None)
    if lock(file):
        return Claim(file)
    file.close()
    return None
