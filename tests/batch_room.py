"""A batch with the real journal and the real client, for tests, kills and measurements."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import BatchControl
from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.reading import ListLines
from desktop_app.batch.resolve import keep, resolve
from desktop_app.batch.run import run
from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import JournalLocation, open_kept
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchTask, Pace
from desktop_app.records.writes import EntryProfile
from tests.conftest import KEY, TOKEN

JOURNAL_KEY = bytes(range(32))
PROFILE = "profile-of-the-test"


def open_part(folder: Path) -> Journal:
    """A journal in ``folder``, as one profile has it."""
    file = JournalFile(
        lambda: open_kept(JournalLocation(folder, folder / "mark.json"), JOURNAL_KEY)
    )
    where = EntryProfile(
        profile_id=PROFILE, profile="Test", environment="SANDBOX", gateway="http://127.0.0.1"
    )
    return Journal(file, where)


def a_batch(task: BatchTask = BatchTask.ERASE, **more: Any) -> Batch:
    """A batch with a reason and a ticket."""
    fields: dict[str, Any] = {"reason": "asked for it", "ticket": "T-1", **more}
    return Batch(
        id=secrets.token_hex(16),
        profile_id=PROFILE,
        task=task,
        created=datetime.now(UTC),
        **fields,
    )


def lines_of(texts: Iterable[str]) -> ListLines:
    """As read from a list of one text on each line."""
    found = tuple(texts)
    return ListLines(found, tuple(range(1, len(found) + 1)))


class Desk:
    """One client at work on batches, and what it was told."""

    def __init__(
        self, gateway: Gateway, part: Journal, again_after: Sequence[float], wait: Wait
    ) -> None:
        self.gateway = gateway
        self.part = part
        self.told: list[BatchProgress] = []
        self.control = BatchControl(again_after)
        self.heard: Callable[[BatchProgress], object] = lambda progress: None
        """Called at each telling: somebody may say a word to :attr:`control`."""
        self._again_after = again_after
        self._wait = wait

    async def resolved(self, texts: Iterable[str], batch: Batch) -> Batch:
        """``texts`` looked up as the rows of ``batch``."""
        kept = await keep(self.part, batch, lines_of(texts))
        return await self.look_up(kept)

    async def look_up(self, batch: Batch) -> Batch:
        return await resolve(self._work(batch, BatchStage.RESOLVING))

    async def run(self, batch: Batch, confirmed: int | None = None) -> Batch:
        """Confirmed for so many rows; None: taken up again, as it stands."""
        if confirmed is not None:
            batch = msgspec.structs.replace(batch, stage=BatchStage.CONFIRMED, confirmed=confirmed)
        return await run(self._work(batch, BatchStage.RUNNING))

    async def erased(self, texts: Sequence[str], **more: Any) -> Batch:
        """Every one of ``texts`` looked up and erased."""
        batch = await self.resolved(texts, a_batch(**more))
        found = sum(row.resolution.name == "FOUND" for row in await self.rows(batch))
        return await self.run(batch, found)

    async def rows(self, batch: Batch) -> tuple[BatchRow, ...]:
        return await self.part.rows(batch.id, 1, 100_000)

    def _work(self, batch: Batch, stage: BatchStage) -> BatchContext:
        self.control = BatchControl(self._again_after)
        return BatchContext(
            self.gateway,
            self.part,
            batch,
            control=self.control,
            tell=self._emit_change,
            stage=stage,
            wait=self._wait,
        )

    def _emit_change(self, progress: BatchProgress) -> None:
        self.told.append(progress)
        self.heard(progress)


@asynccontextmanager
async def desk_at(
    base_url: str,
    folder: Path,
    *,
    again_after: Sequence[float] = (0.05,),
    wait: Wait = asyncio.sleep,
    **more: Any,
) -> AsyncIterator[Desk]:
    """A desk at a gateway; its journal is closed as the program closes it."""
    part = open_part(folder)
    gateway = Gateway(
        Endpoint(base_url=base_url), Credentials(TOKEN, KEY), journal=part, wait=wait, **more
    )
    try:
        yield Desk(gateway, part, again_after, wait)
    finally:
        await gateway.aclose()
        part.file.close()


def fast(side_by_side: int = 8) -> Pace:
    return Pace(side_by_side=side_by_side)
