"""Progress of a batch: saved, then reported, at most ten times a second."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable
from typing import Final

import msgspec

from desktop_app.batch.control import Pacer
from desktop_app.batch.rows import is_in_set, is_over, waits_for_look_up
from desktop_app.batch.store import BatchStore
from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.records.batch import Batch, BatchRow, BatchStage, RowOutcome, RowResolution

REPORT_EVERY: Final = 0.1
"""Seconds between two tellings."""
_RATE_OVER: Final = 10.0
"""Seconds of which the rate is the mean."""
_SOONEST_RATE: Final = 0.5


class BatchProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Reported at most ten times a second, and once more at the end.

    ``done`` of ``total`` rows need nothing more in this stage. ``per_second``: rows, over the last
    seconds; ``seconds_left``: None as long as nobody can tell. ``counts``: how many rows of the set
    ended how; ``resolutions``: of all rows. ``changed``: the rows that changed since the last
    telling, as they are now. ``why``: for a batch that stands still, a Trouble's name or a Stop's;
    ``again_in``: seconds after which it tries by itself. ``side_by_side``: how many rows are under
    way at most just now; fewer than asked for after "too many requests".
    """

    stage: BatchStage
    done: int
    total: int
    per_second: float = 0.0
    seconds_left: float | None = None
    counts: dict[RowOutcome, int] = {}
    resolutions: dict[RowResolution, int] = {}
    changed: tuple[BatchRow, ...] = ()
    why: str = ""
    again_in: float | None = None
    side_by_side: int = 0


Tell = Callable[[BatchProgress], object]


class ProgressTracker:
    """Keeps rows that changed, and tells of them once they are on disk."""

    def __init__(
        self, store: BatchStore, batch: Batch, stage: BatchStage, pacer: Pacer, tell: Tell
    ) -> None:
        """``stage``: RESOLVING or RUNNING."""
        self._store = store
        self._batch = batch
        self._stage = stage
        self._pacer = pacer
        self._control = pacer.control
        self._tell = tell
        self.outcomes: Counter[RowOutcome] = Counter()
        """How many rows of the set ended how, so far."""
        self._resolutions: Counter[RowResolution] = Counter()
        self._waiting: dict[int, BatchRow] = {}
        self._moments: deque[tuple[float, int]] = deque()
        self._over = 0

    def count(self, row: BatchRow, by: int = 1) -> None:
        """Take a row into the counts, as it is on disk."""
        self._resolutions[row.resolution] += by
        if is_in_set(row):
            self.outcomes[row.outcome] += by
        self._over += by * self._is_over(row)

    @property
    def lines(self) -> int:
        """How many rows of the batch are on disk."""
        return self._resolutions.total()

    @property
    def are_complete(self) -> bool:
        return self._over == self._total()

    def change(self, before: BatchRow, after: BatchRow) -> None:
        """Take a changed row: it is saved and reported within a tenth of a second."""
        self.count(before, -1)
        self.count(after)
        self._waiting[after.number] = after

    async def report_periodically(self) -> None:
        """Write and tell, until cancelled. A row that can't be written stops the batch."""
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            if self._waiting or self._control.changed.is_set():
                try:
                    await self.flush()
                except Exception:  # it is tried once more at the end, and said then
                    self._control.stop(GatewayErrorCode.NOT_JOURNALLED.name)
                    return
            await asyncio.sleep(max(0.0, began + REPORT_EVERY - loop.time()))

    async def flush(self) -> None:
        """Write what waits, then tell. Raises what the store raises; nothing is lost then."""
        self._control.changed.clear()
        waiting = self._waiting
        self._waiting = {}
        try:
            if waiting:
                await self._store.save_rows(self._batch.id, tuple(waiting.values()))
        except BaseException:
            self._waiting = waiting | self._waiting
            raise
        self._tell(self._progress(tuple(waiting.values())))

    def _progress(self, changed: tuple[BatchRow, ...]) -> BatchProgress:
        total = self._total()
        rate = self._rate()
        paused = self._control.is_paused
        return BatchProgress(
            stage=BatchStage.PAUSED if paused else self._stage,
            done=self._over,
            total=total,
            per_second=0.0 if paused else rate,
            seconds_left=(total - self._over) / rate if rate and not paused else None,
            counts=+self.outcomes,
            resolutions=+self._resolutions,
            changed=changed,
            why=self._control.why,
            again_in=self._control.again_in,
            side_by_side=self._pacer.limit,
        )

    def _total(self) -> int:
        counts = self._resolutions if self._stage is BatchStage.RESOLVING else self.outcomes
        return counts.total()

    def _is_over(self, row: BatchRow) -> bool:
        if self._stage is BatchStage.RESOLVING:
            return not waits_for_look_up(row)
        return is_in_set(row) and is_over(row, dry_run=self._batch.dry_run)

    def _rate(self) -> float:
        now = asyncio.get_running_loop().time()
        self._moments.append((now, self._over))
        while self._moments[0][0] < now - _RATE_OVER:
            self._moments.popleft()
        since, done = self._moments[0]
        if now - since < _SOONEST_RATE:
            return 0.0
        return max(0.0, (self._over - done) / (now - since))
