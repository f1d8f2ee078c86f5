"""A batch in a process that is killed: ``python -m tests.qt.killed_batch URL FOLDER KEY TASK``.

Does what the window would do, on the journal in FOLDER with the key KEY (hex): looks a new list up,
or carries out the batch that is looked up there.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import msgspec

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import BatchControl
from desktop_app.batch.resolve import keep, resolve
from desktop_app.batch.run import run
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import JournalLocation, open_kept
from desktop_app.records.batch import Batch, BatchStage, BatchTask, Pace
from tests.batch_room import a_batch, lines_of
from tests.conftest import KEY, TOKEN
from tests.qt.stopped_batch import COUNT, SHOP, UUIDS


async def main(base_url: str, folder: Path, key: bytes, task: BatchTask) -> None:
    """Live until killed."""
    place = JournalLocation(folder / "data", folder / "settings" / "journal.json")
    part = Journal(JournalFile(lambda: open_kept(place, key)), SHOP)
    gateway = Gateway(Endpoint(base_url=base_url), Credentials(TOKEN, KEY), journal=part)
    stage = BatchStage.RESOLVING if task is BatchTask.LOOK_UP else BatchStage.RUNNING
    batch = await _batch(part, task)
    work = BatchContext(
        gateway, part, batch, control=BatchControl(), tell=lambda progress: None, stage=stage
    )
    await (resolve(work) if task is BatchTask.LOOK_UP else run(work))


async def _batch(part: Journal, task: BatchTask) -> Batch:
    if task is BatchTask.LOOK_UP:
        return await keep(part, a_batch(task, pace=Pace(side_by_side=2)), lines_of(UUIDS))
    [batch] = await part.batches()
    return msgspec.structs.replace(
        batch, stage=BatchStage.CONFIRMED, confirmed=COUNT, pace=Pace(side_by_side=2)
    )


if __name__ == "__main__":
    url, folder, key, name = sys.argv[1:]
    asyncio.run(main(url, Path(folder), bytes.fromhex(key), BatchTask[name]))
