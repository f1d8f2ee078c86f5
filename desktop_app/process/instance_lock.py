"""One process for each user and data folder: the first one holds the lock in the data folder.

Apart from ``instance``, so that the first paint does not wait for Qt's network module.
"""

from __future__ import annotations

from pathlib import Path
from typing import IO, Final

from desktop_app.files import lock, open_to_lock

_LOCK: Final = "first.lock"


class InstanceLock:
    """Being the first. The system takes it back when the process is gone, however it ended."""

    def __init__(self, file: IO[bytes] | None) -> None:
        """``file``: None when nothing can be written; the lock then holds nobody back."""
        self._file = file

    @classmethod
    def acquire(cls, folder: Path) -> InstanceLock | None:
        """The lock, or None when another living process has it."""
        try:
            file = open_to_lock(folder / _LOCK)
        except OSError:
            return cls(None)
        if lock(file):
            return cls(file)
        file.close()
        return None

    def release(self) -> None:
        """Let another process be the first."""
        if self._file is not None:
            self._file.close()
