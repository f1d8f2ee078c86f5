"""A line for each answered request, for tests that count what really arrived."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Final

from desktop_app.sandbox.clock import Clock, iso_time
from desktop_app.sandbox.start_error import StartError

_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
"""A pipe that nobody reads is refused at once; one that is read, or a terminal, will do."""


class AccessLog:
    """Appends ``2025-01-31T10:00:00Z 200 GET /v2/customers`` before each answer is sent."""

    def __init__(self, path: Path | None, clock: Clock) -> None:
        """Without a ``path`` nothing is written. Raises :class:`StartError`."""
        try:
            self._file = None if path is None else _opened(path)
        except OSError as error:
            raise StartError(f"The log {path} cannot be written: {error.strerror}.") from error
        self._clock = clock

    def write(self, status: int, method: str, target: str) -> None:
        """One request; the line is with the system when this returns."""
        if self._file is not None:
            line = f"{iso_time(self._clock.now())} {status} {method} {target}\n"
            self._file.write(line.encode("latin-1"))

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()


def _opened(path: Path) -> IO[bytes]:
    number = os.open(path, _FLAGS, 0o666)
    if hasattr(os, "set_blocking"):
        os.set_blocking(number, True)
    return os.fdopen(number, "ab", buffering=0)
