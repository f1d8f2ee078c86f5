"""A slice of a list in as many calls as it takes: a gateway's highest limit is unknown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, Generic, NamedTuple, TypeVar

from desktop_app.gateway.decoding import DecodedRows
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.records.customer import Page

Row = TypeVar("Row")
ReadSlice = Callable[[int, int], Awaitable[DecodedRows[Row]]]
"""(offset, limit) → one call's answer."""

DEFAULT_LIMIT: Final = 50
"""What a gateway uses when no limit is given (documented), so it surely honours as much."""


_MOST_TOO_LARGE: Final = 3
"""Records in a row that may each be too large; a page of them would be megabytes for each row."""
_FEWEST_ASKED_ON: Final = 10
LOWEST_LIMIT: Final = 10
"""Asked for when even that is refused."""


@dataclass
class RetryBudget:
    """Limits how many oversized records in a row are skipped before the error is raised. Each
    reader has one of their own: what one gives up, another may still read."""

    left: int = _MOST_TOO_LARGE


class PageResult(NamedTuple, Generic[Row]):
    """How many rows were asked for in the end, and the answer."""

    asked: int
    rows: DecodedRows[Row]


class Pager(Generic[Row]):
    """Reads slices, and learns the highest limit the gateway honours."""

    def __init__(self, identity: Callable[[Row], str]) -> None:
        """``identity`` tells records apart; empty for one that cannot be told from others."""
        self._identity = identity
        self.highest_limit: int | None = None
        """The most rows the gateway gave at once where it had more, once that is known."""
        self._longest_seen = 0

    async def read(self, read_slice: ReadSlice[Row], offset: int, count: int) -> Page[Row]:
        """``count`` rows from ``offset`` on, fewer only when the list ends.

        A short answer is asked on from where it ended, and only an answer without rows is the end.
        A row that others' work pushed from one answer into the next is given once.
        """
        items: list[Row | None] = []
        seen: set[str] = set()
        place, weight, short = offset, 0, 0
        budget = RetryBudget()
        while len(items) < count:
            # Never one by one: while others add rows, each next answer begins with known ones.
            wanted = max(count - len(items), min(count, _FEWEST_ASKED_ON))
            asked, answer = await self.ask(read_slice, place, wanted, budget)
            got = len(answer.items)
            if got == 0:
                return Page(offset=offset, items=tuple(items), at_end=True, weight=weight)
            self._record_limit(short)
            short = got if got < asked else 0
            self._longest_seen = max(self._longest_seen, got)
            place += got
            weight += answer.weight
            unseen = self._unseen(answer.items, seen)
            if not unseen:
                break  # the gateway repeats itself; whoever needs the rest asks again
            items += unseen
        return Page(offset=offset, items=tuple(items[:count]), weight=weight)

    async def ask(
        self, read_slice: ReadSlice[Row], place: int, wanted: int, budget: RetryBudget
    ) -> PageResult[Row]:
        """One answer from ``place`` on, of ``wanted`` rows or as many as one answer can carry.

        A gateway that refuses a high limit, not cutting it, is asked for less; so is one whose
        answer grew too large, down to a single record, which is then left out as unreadable.
        When one record after the other is too large, it is the gateway that is broken.
        """
        limit = min(wanted, self.highest_limit or wanted)
        while True:
            try:
                answer = await read_slice(place, limit)
            except GatewayError as error:
                if error.error_code is GatewayErrorCode.TOO_LARGE and budget.left:
                    if limit == 1:
                        budget.left -= 1
                        return PageResult(limit, DecodedRows((None,)))
                    limit = max(1, limit // 4)
                elif error.error_code is GatewayErrorCode.INVALID and limit > LOWEST_LIMIT:
                    limit = DEFAULT_LIMIT if limit > DEFAULT_LIMIT else LOWEST_LIMIT
                    self.highest_limit = limit
                else:
                    raise
            else:
                budget.left = _MOST_TOO_LARGE
                return PageResult(limit, answer)

    def _record_limit(self, short: int) -> None:
        """Rows followed a short answer, so the gateway had cut it. Never learn less than was seen:
        an answer may also have been short because the list ended there a moment ago."""
        if short and self.highest_limit is None:
            self.highest_limit = max(short, self._longest_seen)

    def _unseen(self, items: tuple[Row | None, ...], seen: set[str]) -> list[Row | None]:
        unseen = []
        for item in items:
            identity = "" if item is None else self._identity(item)
            if not identity or identity not in seen:
                seen.add(identity)
                unseen.append(item)
        return unseen
