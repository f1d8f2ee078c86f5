"""A line for each answered request, for tests that count what really arrived."""

from __future__ import annotations

from pathlib import Path

from desktop_app.sandbox.clock import Clock, iso_time
from desktop_app.sandbox.start_error import StartError


class AccessLog:
    """Appends ``2025-01-31T10:00:00Z 200 GET /v2/customers`` before each answer is sent."""

    def __init__(self, path: Path | None, clock: Clock) -> None:
        """Without a ``path`` nothing is written. Raises :class:`StartError`."""
        try:
            self._file = None if path is None else path.open("ab", buffering=0)
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
