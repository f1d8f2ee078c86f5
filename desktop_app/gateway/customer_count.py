"""How many customers there are, found in few calls: the gateway gives no total, only pages."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.paging import RetryBudget

_PAGE: Final = 200
"""Rows asked for at once when the end is near; a lower limit of the gateway costs a call or two."""
_FIRST_CEILING: Final = 10_000_000
"""No merchant is expected beyond; a wrong guess costs two calls more."""
_CEILING_GROWS: Final = 100
_SMALLEST: Final = 30
"""Below this the middle of a range is taken as if it began here (there is no mean with zero)."""
_MOST_CALLS: Final = 200
"""Far above any honest search (27): a list that never rests is not searched for ever."""
_MOST_ROWS: Final = 1_000_000_000
"""More than any gateway has, fewer than a table can count: a list that goes on never ends."""


class Probe(NamedTuple):
    """The next question: are there rows at ``offset``? At most ``limit`` of them are wanted."""

    offset: int
    limit: int


class CountSearch:
    """The search itself, without any traffic: probes are asked for until there is none.

    Halves the range of what is possible by its *ratio*, because counts of 1,000 and of 1,000,000
    are about as likely: 1,000,000 customers take 17 to 19 probes, 300 take 9. Holds under any
    highest limit (a short answer that is not empty proves nothing about the end), and while others
    add and remove: whatever an answer contradicts is given up.
    """

    def __init__(self, at_least: int) -> None:
        """``at_least``: rows that have been seen."""
        self.at_least = max(at_least, 0)
        """How many there are for sure, by the last answers."""
        self._seen_here = False
        """Whether an answer to this search held the row before :attr:`at_least`."""
        self._at_most: int | None = None
        self._ceiling = max(_FIRST_CEILING, self.at_least * _CEILING_GROWS)
        self._retreat = _PAGE

    def next_probe(self) -> Probe | None:
        """The next probe, or None once :attr:`at_least` is the number."""
        low, high = self.at_least, self._at_most
        if high == low:
            return None if self._seen_here or low == 0 else Probe(low - 1, 1)
        if high is None:
            if low * 2 >= self._ceiling:
                self._ceiling = low * _CEILING_GROWS
            high = self._ceiling
        if high - low <= _PAGE:
            return Probe(low, high - low)
        middle = math.isqrt(max(low, _SMALLEST) * high)
        return Probe(max(low, middle), 1 if high - low > 4 * _PAGE else _PAGE)

    def record(self, probe: Probe, rows: int) -> None:
        if rows:
            self._seen_here |= probe.offset + rows >= self.at_least
            self.at_least = max(self.at_least, probe.offset + rows)
            if self._at_most is not None and self.at_least > self._at_most:
                self._at_most = None  # others added: the end lies somewhere further on
                self._ceiling = self.at_least + 4 * _PAGE
            return
        self._at_most = probe.offset
        if self.at_least > probe.offset:  # others removed: go back until there are rows again
            self._seen_here = False
            self.at_least = max(0, probe.offset - self._retreat)
            self._retreat *= 4


async def count_customers(
    gateway: Gateway,
    at_least: int = 0,
    progress: Callable[[int], object] = lambda at_least: None,
) -> int:
    """The number of customers in the gateway's list, deleted ones included if it lists them.

    ``at_least``: rows that have been seen. One call after another, about 20 at a million;
    ``progress`` gets each "at least" as it grows, on the loop's thread. Raises
    :class:`~desktop_app.gateway.errors.GatewayError`.
    """
    search, budget = CountSearch(at_least), RetryBudget()
    for _ in range(_MOST_CALLS):
        probe = search.next_probe()
        if probe is None:
            break
        answer = await gateway.customer_slice(probe.offset, probe.limit, budget)
        search.record(probe, len(answer.rows.items))
        if search.at_least > _MOST_ROWS:
            raise GatewayError(GatewayErrorCode.NOT_UNDERSTOOD, SendState.UNKNOWN)
        progress(search.at_least)
    return search.at_least
