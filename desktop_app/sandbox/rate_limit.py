"""So many requests a second, and 429 with ``Retry-After`` for those above."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable

from desktop_app.sandbox.refusals import Problem, RefusedError


class RateLimit:
    """Counts the requests of the last second, whoever sent them."""

    def __init__(self, per_second: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        """``per_second`` of 0 sets no limit."""
        self._per_second = per_second
        self._monotonic = monotonic
        self._let_in: deque[float] = deque()

    def check(self) -> None:
        """Count one request; raise :class:`RefusedError` (429) when there were too many."""
        if not self._per_second:
            return
        now = self._monotonic()
        while self._let_in and self._let_in[0] <= now - 1:
            self._let_in.popleft()
        if len(self._let_in) >= self._per_second:
            wait = max(1, math.ceil(self._let_in[0] + 1 - now))
            raise RefusedError(429, [Problem("", "Too many requests")], {"Retry-After": str(wait)})
        self._let_in.append(now)
