"""Pause, go on, stop: what an agent or a trouble says to a batch at work."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from desktop_app.gateway.calls import Wait
from desktop_app.records.batch import Stop

AGAIN_AFTER: Final = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Seconds after which a batch that paused for want of a connection tries by itself; the last one
again and again."""


class Control:
    """Everything runs on the loop's thread. A stop is final; a pause by a trouble tries again."""

    def __init__(self, again_after: Sequence[float] = AGAIN_AFTER) -> None:
        """Going."""
        self.why = ""
        """Why it stands still: a Trouble's name or a Stop's; empty while it goes."""
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
        self._stand(Stop.AGENT.name)

    def pause_for(self, why: str) -> None:
        """A trouble that passes: tries again by itself, after ever longer."""
        if self.is_paused or self.is_stopping:
            return
        self._stand(why)
        self.again_in = self._again_after[min(self._tried, len(self._again_after) - 1)]
        self._tried += 1
        self._timer = asyncio.get_running_loop().call_later(self.again_in, self.resume)

    def resume(self) -> None:
        """Go on."""
        if self.is_stopping:
            return
        self._forget_timer()
        self.why = ""
        self._going.set()
        self.changed.set()

    def stop(self, why: str = Stop.AGENT.name) -> None:
        """Begin nothing more. The first reason counts."""
        if self.is_stopping:
            return
        self._forget_timer()
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

    async def rest(self, seconds: float, wait: Wait = asyncio.sleep) -> None:
        """``wait`` so long, or until it is stopped."""
        both = [
            asyncio.ensure_future(wait(seconds)),
            asyncio.ensure_future(self._stopping.wait()),
        ]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in both:
                one.cancel()

    def end(self) -> None:
        """Nobody works any more: no timer is left behind."""
        self._forget_timer()

    def _stand(self, why: str) -> None:
        if self.is_stopping:
            return
        self._forget_timer()
        self.why = why
        self._going.clear()
        self.changed.set()

    def _forget_timer(self) -> None:
        self.again_in = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
