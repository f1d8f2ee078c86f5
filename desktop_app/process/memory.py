"""A memory that no other process reads."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
"""``prctl(2)``: no core file, and no other process of the same user may read this one's memory."""


def hide_memory() -> None:
    """Before the first secret is read; Linux only."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
