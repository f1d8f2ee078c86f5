"""One batch at work: what every step of it needs, how it begins and how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress

from desktop_app.batch.chunks import chunks
from desktop_app.batch.control import Control
from desktop_app.batch.crew import Crew, DoRow
from desktop_app.batch.pace import Pacer
from desktop_app.batch.progress import Notes, Tell
from desktop_app.batch.store import Store
from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.records.batch import Batch, Row, Stage


class Work:
    """A batch, the gateway it is for, where it is written down, and who is told of it."""

    def __init__(
        self,
        gateway: Gateway,
        store: Store,
        batch: Batch,
        *,
        control: Control,
        tell: Tell,
        stage: Stage,
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
        self.notes = Notes(store, batch, stage, control, tell)
        self.notes.limit = lambda: self.pacer.limit

    @property
    def lacks_lines(self) -> bool:
        """Whether lines of the list are not on disk any more, as after a damage: nobody may call
        the batch finished then."""
        return self.notes.lines < self.batch.rows

    @asynccontextmanager
    async def under_way(self) -> AsyncIterator[None]:
        """Count what there is, tell meanwhile, and write what is left at the end.

        When it is cancelled nothing more is written: what a row became is then found out later.
        """
        self.store.keep_open()
        try:
            async for rows in chunks(self.store, self.batch.id):
                for row in rows:
                    self.notes.count(row)
            telling = asyncio.create_task(self.notes.keep_telling())
            try:
                yield
            finally:
                telling.cancel()
                with suppress(asyncio.CancelledError):
                    await telling
            await self.notes.flush()
        finally:
            self.control.end()
            self.store.let_rest()

    async def carry_out(
        self, do: DoRow, wanted: Callable[[Row], bool], is_open: Callable[[Row], bool]
    ) -> None:
        """``do`` every row that is ``wanted``, side by side, and have all of it on disk.

        ``is_open``: whether a row, as it came back, is still to be done.
        """
        crew = Crew(self.pacer, self.control, self.notes, do, is_open)
        await crew.work(chunks(self.store, self.batch.id, wanted), self.pacer.rows)
        await self.notes.flush()

    async def note(self, changed: Iterable[tuple[Row, Row]]) -> None:
        """Write rows (as they were, as they are) now, and tell."""
        pairs = tuple(changed)
        for before, after in pairs:
            self.notes.change(before, after)
        if pairs:
            await self.notes.flush()

    async def save(self, batch: Batch) -> Batch:
        """Keep the batch as it is now."""
        await self.store.save_batch(batch)
        self.batch = batch
        return batch

    async def rest(self, seconds: float) -> None:
        """Wait so long before something is looked up again, or until all is to stop."""
        await self.control.rest(seconds, self._wait)

    async def rest_aside(self, seconds: float) -> None:
        """As :meth:`rest`, for a row that only waits to be read once more: another one has its
        place meanwhile."""
        async with self.pacer.place_lent():
            await self.rest(seconds)

    def learn(self, error: GatewayError) -> None:
        """A write is not sent again by the client: what the gateway asked for counts here."""
        if error.trouble is Trouble.TOO_MANY:
            self.pacer.slow_down(error.retry_after)
