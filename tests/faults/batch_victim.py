"""A batch of erasures without a window that is killed at any moment: ``python -m
tests.faults.batch_victim BASE_URL FOLDER``.

Takes up the batch that is in the journal, as an agent would who wants it done: what is unknown is
read first, then the rest is run, again and again until it is finished. On standard output it says
``ready`` when the run begins and ``finished`` with the counts at the end.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from pathlib import Path

from desktop_app.records.batch import BatchStage
from tests.batch_room import Desk, desk_at
from tests.faults.victim import show_message, soon

_MOST_RUNS = 5


async def _finish(desk: Desk) -> None:
    [batch] = await desk.part.batches()
    show_message("ready")
    for _ in range(_MOST_RUNS):
        if batch.stage is BatchStage.FINISHED:
            break
        # The first time it stands RESOLVED, with the number that was typed.
        begins = batch.stage is BatchStage.RESOLVED
        batch = await desk.run(batch, batch.confirmed if begins else None)
    counts = Counter(row.outcome.name for row in await desk.rows(batch))
    show_message("finished", batch.stage.name, str(dict(counts)))


async def main(base_url: str, folder: Path) -> None:
    """Live until killed, or until it is done."""
    async with desk_at(base_url, folder, wait=soon) as desk:
        await _finish(desk)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
