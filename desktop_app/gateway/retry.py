"""Retries of reads: which errors are retried, and after how long.

Reads only. A write is never sent twice by itself: what became of it is found out by reading
(``settle``). The shape is stripe-python's (two retries, exponential, jitter; ``_http_client.py``).
Here too: hedged reads, the stop of all traffic once the gateway or the proxy refuses who is asking
(a hundred signed requests with a wrong key look like an attack, and may lock the merchant out), and
the watch for a computer that slept.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final, Generic, NamedTuple, TypeVar

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode

MOST_TRIES: Final = 3
SHORTEST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 5.0
LONGEST_ASKED_FOR: Final = 60.0
"""Seconds. A gateway that asks for more is asked again after this long, or not at all."""

_PASSING: Final = frozenset(
    {
        GatewayErrorCode.NAME_NOT_FOUND,
        GatewayErrorCode.UNREACHABLE,
        GatewayErrorCode.PROXY_UNREACHABLE,
        GatewayErrorCode.BROKEN_OFF,
        GatewayErrorCode.TOO_MANY,
    }
)
_PASSING_STATUS: Final = frozenset({429, 502, 503, 504})


class RetryDelay(NamedTuple):
    """Wait ``seconds``, then try again. ``from_server``: the gateway itself named the time, so it
    does not count against the deadline (and the window shows it)."""

    seconds: float
    from_server: bool


def retry_delay(
    error: GatewayError, tried: int, remaining: float, chance: float
) -> RetryDelay | None:
    """How long to wait before the next try; None: no more of them.

    ``tried``: how many tries failed so far; ``remaining``: seconds until the deadline; ``chance``:
    a random number from 0 to 1, so that many windows do not come back in step.
    """
    if tried >= MOST_TRIES or not may_pass(error):
        return None
    ceiling = min(LONGEST_PAUSE, 2.0 * 2 ** (tried - 1))
    seconds = SHORTEST_PAUSE + chance * (ceiling - SHORTEST_PAUSE)
    asked = error.retry_after
    if asked is not None:
        return RetryDelay(min(max(asked, seconds), LONGEST_ASKED_FOR), from_server=True)
    if remaining < 2 * SHORTEST_PAUSE:
        return None
    return RetryDelay(min(seconds, remaining / 2), from_server=False)


def hedge_after(begun: int, deadline: float) -> float | None:
    """Seconds of silence after which a read is asked for once more, beside the try that waits: its
    connection may be dead without a word, or the gateway only slow. None for the last try.

    ``begun``: how many tries were begun, this one too.
    """
    return deadline / 2 if begun < MOST_TRIES else None


def may_pass(error: BaseException) -> bool:
    """Whether the same read, a little later or on another connection, may well be answered."""
    return isinstance(error, GatewayError) and (
        error.error_code in _PASSING or error.status in _PASSING_STATUS
    )


T = TypeVar("T")
Ask = Callable[[bool], Coroutine[Any, Any, T]]


async def hedged(ask: Ask[T], after: float | None, may_pass: Callable[[BaseException], bool]) -> T:
    """What ``ask(False)`` gives; when it gives nothing for ``after`` seconds, ``ask(True)`` runs
    beside it, and the first to give anything decides.

    An error that ``may_pass`` decides only when nobody else is left to answer. The other one is
    cancelled, and over when this returns. ``after``: None to ask once.
    """
    task = asyncio.current_task()
    if after is None or task is None:
        return await ask(False)
    second = _HedgedRead(ask, may_pass, task)
    timer = asyncio.get_running_loop().call_later(after, second.begin)
    cancels = task.cancelling()
    try:
        try:
            # In this task: one of its own would take three more rounds of the loop for each read.
            return await ask(False)
        except (Exception, asyncio.CancelledError) as error:
            if second.has_overtaken:
                if task.uncancel() > cancels:  # somebody else cancels, too
                    raise
            elif not may_pass(error) or not second.may_answer:
                raise
        finally:
            timer.cancel()
            second.is_first_running = False
        return await second.answer()
    finally:
        await second.end()


class _HedgedRead(Generic[T]):
    """Another go at a read. Once it decides, it cancels the task that waits for the first one."""

    def __init__(
        self, ask: Ask[T], may_pass: Callable[[BaseException], bool], first: asyncio.Task[Any]
    ) -> None:
        self._ask = ask
        self._may_pass = may_pass
        self._first = first
        self._running: asyncio.Task[T] | None = None
        self.is_first_running = True
        self.has_overtaken = False

    def begin(self) -> None:
        self._running = asyncio.ensure_future(self._ask(True))
        self._running.add_done_callback(self._overtake)

    @property
    def may_answer(self) -> bool:
        """Whether it is there, and has not failed in passing."""
        running = self._running
        return running is not None and (not running.done() or _decides(running, self._may_pass))

    async def answer(self) -> T:
        return await (self._running or self._ask(True))

    async def end(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    def _overtake(self, running: asyncio.Task[T]) -> None:
        if self.is_first_running and _decides(running, self._may_pass):
            self.has_overtaken = True
            self._first.cancel()


def _decides(task: asyncio.Task[Any], may_pass: Callable[[BaseException], bool]) -> bool:
    error = None if task.cancelled() else task.exception()
    return error is None or not may_pass(error)


STOPPING: Final = frozenset(
    {
        GatewayErrorCode.UNAUTHORISED,
        GatewayErrorCode.CLOCK_OFF,
        GatewayErrorCode.PROXY_WANTS_SIGN_IN,
        GatewayErrorCode.PROXY_SIGN_IN_REFUSED,
    }
)
"""Errors that every further request would meet too. A wrong password, said a few times more,
locks the agent out of the company's network."""


class CircuitBreaker:
    """Refuses every request after one of which the gateway or the proxy refused who is asking.

    Everything happens on the loop's thread.
    """

    def __init__(self, on_open: Callable[[GatewayError], object] | None = None) -> None:
        """``on_open`` is called each time it opens, after which nothing is sent; None: it never
        does."""
        self._on_open = on_open
        self._refusal: GatewayError | None = None

    def check(self) -> None:
        """Raise the refusal that opened it, as of a request that was not sent."""
        if self._refusal is not None:
            raise self._refusal.before_sending()

    def record(self, error: GatewayError) -> None:
        if self._on_open is None or self._refusal is not None or error.error_code not in STOPPING:
            return
        self._refusal = error
        self._on_open(error)

    def reset(self) -> None:
        self._refusal = None


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
        before, self._apart = self._apart, self._wall() - self._steady()
        return abs(self._apart - before) > _JUMP
