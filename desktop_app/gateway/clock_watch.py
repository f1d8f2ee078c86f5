"""Notices that the computer slept, or that somebody set its clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

_JUMP: Final = 5.0
"""Seconds by which the two clocks may drift apart between two looks; more is a jump."""


class ClockWatch:
    """Compares the wall clock with the monotonic one, which stands still while a computer sleeps.

    After a jump nothing that was kept can be trusted: connections are dead without knowing it,
    a token's life is unknown.
    """

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Both in seconds; they are first looked at now."""
        self._wall, self._steady = wall, steady
        self._apart = wall() - steady()

    def jumped(self) -> bool:
        """Whether the clocks moved apart since the last look."""
        before, self._apart = self._apart, self._wall() - self._steady()
        return abs(self._apart - before) > _JUMP
