"""Rows of a batch carried out side by side, and what one row's error means for the others."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Iterable,
    Sequence,
)
from contextlib import aclosing, asynccontextmanager, suppress
from typing import Any, Final

from desktop_app.batch.control import BatchControl, Pacer
from desktop_app.batch.progress import ProgressTracker, Tell
from desktop_app.batch.store import BatchStore, chunks
from desktop_app.gateway.calls import Wait, rate_limited, recorded_exchanges
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.gateway.retry import STOPPING as STOP_EVERY_REQUEST
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchStop, RowOutcome

STOPPING: Final = STOP_EVERY_REQUEST | {
    GatewayErrorCode.FORBIDDEN,
    GatewayErrorCode.NOT_JOURNALLED,
    GatewayErrorCode.NOT_PERMITTED,
    GatewayErrorCode.REDIRECTED,
    GatewayErrorCode.TLS_EXPIRED,
    GatewayErrorCode.TLS_NOT_YET_VALID,
    GatewayErrorCode.TLS_WRONG_HOST,
    GatewayErrorCode.TLS_UNKNOWN_ISSUER,
    GatewayErrorCode.TLS_FAILED,
    GatewayErrorCode.PROXY_SIGN_IN_OTHER,
    GatewayErrorCode.PROXY_REFUSED,
}
"""Every further row would meet them too, and they do not pass by themselves."""

PAUSING: Final = frozenset(
    {
        GatewayErrorCode.NAME_NOT_FOUND,
        GatewayErrorCode.UNREACHABLE,
        GatewayErrorCode.PROXY_UNREACHABLE,
    }
)
"""Every further row would meet them too; they pass."""


def error_code_of(error: GatewayError) -> GatewayErrorCode:
    """The code of a row's error. A cancel is no error of one row: it ends the whole run."""
    if error.error_code is GatewayErrorCode.CANCELLED:
        raise asyncio.CancelledError from None
    return error.error_code


MOST_IN_A_ROW: Final = 3
"""Unknown outcomes, or rows that could not even be read, before everything stands still."""
_MOST_TRIES: Final = 3
"""Of a row that fails for a reason of its own."""

_MOST_WAITING: Final = 50
"""Rows that only wait to be read once more, beside those that are under way (``Pacer``)."""

Rows = AsyncGenerator[tuple[BatchRow, ...], None]
DoRow = Callable[[BatchRow], Awaitable[BatchRow]]
"""Carries one row out and answers with it as it is then; raises nothing but CancelledError."""


class RowPool:
    """Works through rows. Everything runs on the loop's thread."""

    def __init__(
        self, context: BatchContext, do: DoRow, is_open: Callable[[BatchRow], bool]
    ) -> None:
        """``is_open``: whether a row, as it came back, is still to be done."""
        self._pacer = context.pacer
        self._control = context.control
        self._tracker = context.tracker
        self._do = do
        self._is_open = is_open
        self._ready: deque[BatchRow] = deque()
        self._fetching = asyncio.Lock()
        self._tries: Counter[int] = Counter()
        self._unknown_in_a_row = 0
        self._failed_in_a_row = 0

    async def run(self, rows: Rows, side_by_side: int) -> None:
        """Every row, until there is none left or all is stopped.

        Whatever is under way by then comes to its end: a call is never cut off by a stop.
        """
        async with aclosing(rows) as source:
            await gather_or_cancel(
                [self._each(source) for _ in range(side_by_side + _MOST_WAITING)]
            )

    async def _each(self, source: Rows) -> None:
        while await self._control.may_go():
            async with self._pacer.turn():
                if not await self._control.may_go():
                    return
                row = await self._next(source)
                if row is None:
                    return
                with recorded_exchanges() as exchanges, rate_limited(self._pacer.call):
                    after = await self._do(row)
                _end_if_cancelled()
                self._pacer.record(exchanges)
            self._tracker.change(row, after)
            self._judge(after)

    async def _next(self, source: Rows) -> BatchRow | None:
        async with self._fetching:
            while not self._ready:
                try:
                    self._ready.extend(await anext(source))
                except StopAsyncIteration:
                    return None
            return self._ready.popleft()

    def _judge(self, row: BatchRow) -> None:
        """What ``row``'s end means for the others, and whether it is tried once more."""
        error_code = GatewayErrorCode[row.error_code] if row.error_code else None
        is_unknown = row.outcome is RowOutcome.UNKNOWN
        is_left = is_unknown or self._is_open(row)
        if error_code in STOPPING:
            self._control.stop(row.error_code)
        elif is_left and error_code in PAUSING:
            self._ready.appendleft(row)
            self._control.pause_for(row.error_code)
        elif is_left and error_code is GatewayErrorCode.TOO_MANY:
            self._ready.append(row)  # as often as it takes: the pace gets slower each time
        elif is_unknown:
            self._unknown_in_a_row += 1
            if self._unknown_in_a_row >= MOST_IN_A_ROW:
                self._control.stop(BatchStop.UNKNOWNS.name)
        elif is_left:
            self._try_again(row)
        else:
            self._unknown_in_a_row = self._failed_in_a_row = 0
            self._control.went_well()

    def _try_again(self, row: BatchRow) -> None:
        """It was not carried out, for a reason that may be its own or may pass."""
        self._failed_in_a_row += 1
        self._tries[row.number] += 1
        if self._tries[row.number] < _MOST_TRIES:
            self._ready.append(row)
        if self._failed_in_a_row >= MOST_IN_A_ROW:
            self._failed_in_a_row = 0
            self._control.pause_for(row.error_code)


async def gather_or_cancel(work: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Side by side. When one fails the others are ended, and it is raised by itself."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one) for one in work]
    except ExceptionGroup as several:
        raise several.exceptions[0] from None
    if any(task.cancelled() for task in tasks):  # a group is silent about it
        raise asyncio.CancelledError


def _end_if_cancelled() -> None:
    """The client answers a cancel with an error of its own; here it ends all rows."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


class BatchContext:
    """All that the steps of a batch share: batch, gateway, store, pace and progress."""

    def __init__(
        self,
        gateway: Gateway,
        store: BatchStore,
        batch: Batch,
        *,
        control: BatchControl,
        tell: Tell,
        stage: BatchStage,
        wait: Wait = asyncio.sleep,
    ) -> None:
        """``stage``: RESOLVING or RUNNING; ``wait``: how the time passes before something is
        looked up again."""
        self.gateway = gateway
        self.store = store
        self.batch = batch
        self.control = control
        self._wait = wait
        self.pacer = Pacer(batch.pace, control)
        self.tracker = ProgressTracker(store, batch, stage, self.pacer, tell)

    @property
    def lacks_lines(self) -> bool:
        """Whether lines of the list are not on disk any more, as after a damage: nobody may call
        the batch finished then."""
        return self.tracker.lines < self.batch.rows

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Count what there is, tell meanwhile, and write what is left at the end.

        When it is cancelled nothing more is written: what a row became is then found out later.
        """
        self.store.keep_open()
        try:
            async for rows in chunks(self.store, self.batch.id):
                for row in rows:
                    self.tracker.count(row)
            telling = asyncio.create_task(self.tracker.report_periodically())
            try:
                yield
            finally:
                telling.cancel()
                with suppress(asyncio.CancelledError):
                    await telling
            await self.tracker.flush()
        finally:
            self.control.end()
            self.store.release_open()

    async def carry_out(
        self, do: DoRow, wanted: Callable[[BatchRow], bool], is_open: Callable[[BatchRow], bool]
    ) -> None:
        """``do`` every row that is ``wanted``, side by side, and have all of it on disk.

        ``is_open``: whether a row, as it came back, is still to be done.
        """
        pool = RowPool(self, do, is_open)
        await pool.run(chunks(self.store, self.batch.id, wanted), self.pacer.rows)
        await self.tracker.flush()

    async def save_changes(self, changed: Iterable[tuple[BatchRow, BatchRow]]) -> None:
        pairs = tuple(changed)
        for before, after in pairs:
            self.tracker.change(before, after)
        if pairs:
            await self.tracker.flush()

    async def save(self, batch: Batch) -> Batch:
        await self.store.save_batch(batch)
        self.batch = batch
        return batch

    async def sleep(self, seconds: float) -> None:
        """Wait so long before something is looked up again, or until all is to stop."""
        await self.control.sleep(seconds, self._wait)

    async def sleep_without_slot(self, seconds: float) -> None:
        """As :meth:`sleep`, for a row that only waits to be read once more: another one has its
        place meanwhile."""
        async with self.pacer.slot_released():
            await self.sleep(seconds)

    def slow_down_after(self, error: GatewayError) -> None:
        """A write is not sent again by the client: what the gateway asked for counts here."""
        if error.error_code is GatewayErrorCode.TOO_MANY:
            self.pacer.slow_down(error.retry_after)
