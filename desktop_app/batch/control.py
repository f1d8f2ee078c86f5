"""Pause, go on and stop a batch; how many calls go side by side, and how fast rows begin."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Final

from desktop_app.gateway.calls import Exchange, Wait
from desktop_app.gateway.retry import LONGEST_ASKED_FOR
from desktop_app.gateway.transport import MOST_READS
from desktop_app.records.batch import BatchStop, Pace

AGAIN_AFTER: Final = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Seconds after which a batch that paused for want of a connection tries by itself; the last one
again and again."""


class BatchControl:
    """Everything runs on the loop's thread. A stop is final; a pause after an error tries again."""

    def __init__(self, again_after: Sequence[float] = AGAIN_AFTER) -> None:
        self.why = ""
        """Why it stands still: a GatewayErrorCode's name or a BatchStop's; empty while it goes."""
        self.again_in: float | None = None
        self.changed = asyncio.Event()
        """Set whenever it went, paused or stopped; whoever watches clears it."""
        self.is_stopping = False
        self._again_after = again_after
        self._tried = 0
        self._going = asyncio.Event()
        self._going.set()
        self._stopping = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def is_paused(self) -> bool:
        """Whether it waits for a word, or for a connection."""
        return not self._going.is_set() and not self.is_stopping

    def pause(self) -> None:
        """The agent's pause: until the agent's :meth:`resume`."""
        self._wait_paused(BatchStop.AGENT.name)

    def pause_for(self, why: str) -> None:
        """Pause after an error that may pass, and try again by itself, after ever longer."""
        if self.is_paused or self.is_stopping:
            return
        self._wait_paused(why)
        self.again_in = self._again_after[min(self._tried, len(self._again_after) - 1)]
        self._tried += 1
        self._timer = asyncio.get_running_loop().call_later(self.again_in, self.resume)

    def resume(self) -> None:
        if self.is_stopping:
            return
        self.end()
        self.why = ""
        self._going.set()
        self.changed.set()

    def stop(self, why: str = BatchStop.AGENT.name) -> None:
        """Begin nothing more. The first reason counts."""
        if self.is_stopping:
            return
        self.end()
        self.why = why
        self.is_stopping = True
        self._stopping.set()
        self._going.set()
        self.changed.set()

    def went_well(self) -> None:
        """Something was answered: the next pause begins with the shortest time again."""
        self._tried = 0

    async def may_go(self) -> bool:
        """Wait out a pause; False when nothing more may begin."""
        await self._going.wait()
        return not self.is_stopping

    async def sleep(self, seconds: float, wait: Wait = asyncio.sleep) -> None:
        """``wait`` so long, or until it is stopped."""
        both = [
            asyncio.ensure_future(wait(seconds)),
            asyncio.ensure_future(self._stopping.wait()),
        ]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in both:
                task.cancel()

    def _wait_paused(self, why: str) -> None:
        if self.is_stopping:
            return
        self.end()
        self.why = why
        self._going.clear()
        self.changed.set()

    def end(self) -> None:
        """Try no more by itself."""
        self.again_in = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


MOST_SIDE_BY_SIDE: Final = MOST_READS
"""More reads than that the client never has on the wire, for all work together."""
_AFTER_TOO_MANY: Final = 1.0
"""Seconds without a new row when the gateway names no time itself; also how long several such
answers count as one, since calls side by side are refused together."""
_GOOD_ONES: Final = 20
"""So many rows must go well for each call side by side before one more is let in."""


class _Slots:
    """So many at a time; how many may change meanwhile."""

    def __init__(self, most: Callable[[], int]) -> None:
        self._most = most
        self._taken = 0
        self._freed = asyncio.Condition()

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        async with self._freed:
            await self._freed.wait_for(lambda: self._taken < self._most())
            self._taken += 1
            self._freed.notify()  # there may be room for one more: ``most`` grows without a word
        try:
            yield
        finally:
            self._taken -= 1
            async with self._freed:
                self._freed.notify()

    @asynccontextmanager
    async def released(self) -> AsyncIterator[None]:
        """The place that one has is another's while the block lasts; for as long as both are at
        work afterwards, there is one more."""
        self._taken -= 1
        async with self._freed:
            self._freed.notify()
        try:
            yield
        finally:
            self._taken += 1


class Pacer:
    """Lets rows begin, and their calls go out. Everything runs on the loop's thread."""

    def __init__(self, pace: Pace, control: BatchControl) -> None:
        self._most = max(1, min(pace.side_by_side, MOST_SIDE_BY_SIDE))
        self._between = 1 / pace.per_second if pace.per_second > 0 else 0.0
        self.control = control
        self._next_at = 0.0
        self._slowed_at = float("-inf")
        self._good = 0
        self.limit = self._most
        """How many calls go side by side now."""
        self.call = _Slots(lambda: self.limit).slot
        """One call's place on the wire."""
        self._rows = _Slots(lambda: self.rows)
        self.slot_released = self._rows.released
        """Gives a row's place, which one has, to another row while the block lasts."""

    @property
    def rows(self) -> int:
        """How many rows are under way: a few more than calls, since some wait for the disk."""
        return self.limit + 1 + self.limit // 4 if self.limit > 1 else 1

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """One row's place, once there is one; also entered when all is to stop."""
        async with self._rows.slot():
            await self._wait_for_moment()
            yield

    def record(self, exchanges: Iterable[Exchange]) -> None:
        """Slow down when the gateway answered that there were too many; faster again later.

        The gateway's client has waited already where it tried again by itself.
        """
        refused = [each for each in exchanges if each.status == HTTPStatus.TOO_MANY_REQUESTS]
        if refused:
            self.slow_down(max(each.again_in or 0.0 for each in refused))
            return
        self._good += 1
        if self._good >= _GOOD_ONES * self.limit and self.limit < self._most:
            self.limit += 1
            self._good = 0

    def slow_down(self, seconds: float | None) -> None:
        """Half as many side by side, none for so long (a minute at most)."""
        now = asyncio.get_running_loop().time()
        pause = min(max(seconds or 0.0, _AFTER_TOO_MANY), LONGEST_ASKED_FOR)
        self._next_at = max(self._next_at, now + pause)
        self._good = 0
        if now - self._slowed_at > _AFTER_TOO_MANY:
            self._slowed_at = now
            self.limit = max(1, self.limit // 2)

    async def _wait_for_moment(self) -> None:
        """Wait for the next start time; start times are spaced by the chosen pace."""
        loop = asyncio.get_running_loop()
        while (wait := self._next_at - loop.time()) > 0 and not self.control.is_stopping:
            if self._between:
                self._next_at += self._between
                await self.control.sleep(wait)
                return
            await self.control.sleep(wait)
        if self._between:
            self._next_at = loop.time() + self._between
