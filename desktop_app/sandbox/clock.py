"""The gateway's clock, which may be off on purpose, and how the gateway writes times."""

from __future__ import annotations

import time
from datetime import date, timedelta
from email.utils import formatdate
from functools import lru_cache
from typing import Final

_DAY: Final = 86400


class Clock:
    """Wall time shifted by a fixed number of seconds (positive: the gateway is ahead)."""

    def __init__(self, offset: float = 0.0) -> None:
        """``offset`` in seconds; it moves the Date header, the signature window and new times."""
        self._offset = offset

    def now(self) -> int:
        """Unix seconds as this gateway believes them to be."""
        return int(time.time() + self._offset)

    def date_header(self) -> str:
        """The ``Date`` header (RFC 9110, 6.6.1)."""
        return formatdate(self.now(), usegmt=True)

    def today(self) -> str:
        """The day in UTC as ``2025-12-31``."""
        return iso_time(self.now())[:10]


def iso_time(seconds: int) -> str:
    """Unix seconds as the document writes moments: ``2019-02-12T11:22:33Z``."""
    days, rest = divmod(seconds, _DAY)
    minutes, second = divmod(rest, 60)
    return f"{_date(days)}T{minutes // 60:02d}:{minutes % 60:02d}:{second:02d}Z"


@lru_cache(maxsize=8192)
def _date(days: int) -> str:
    return (date(1970, 1, 1) + timedelta(days)).isoformat()
