"""How a batch stands on disk, when what was noted last is an intent and not yet a row."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.batch.store import BatchStatus, current_rows, status
from desktop_app.records.batch import BatchRow, BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.records.writes import Intent, WriteKind
from tests.batch_memory import MemoryDesk, MemoryStore, ids
from tests.batch_room import a_batch


def a_row(number: int, outcome: RowOutcome, error_code: str = "") -> BatchRow:
    return BatchRow(
        number=number,
        line=number,
        typed=f"cust-{number}",
        uuid=f"uuid-{number}",
        resolution=RowResolution.FOUND,
        outcome=outcome,
        error_code=error_code,
    )


@pytest.mark.parametrize(
    ("row", "stands"),
    [
        (a_row(1, RowOutcome.PLANNED), RowOutcome.UNKNOWN),
        (a_row(1, RowOutcome.NOT_SENT, "UNREACHABLE"), RowOutcome.UNKNOWN),
        (a_row(1, RowOutcome.REFUSED, "UNAUTHORISED"), RowOutcome.UNKNOWN),
        (a_row(1, RowOutcome.REFUSED, "INVALID"), RowOutcome.REFUSED),
        (a_row(1, RowOutcome.DONE), RowOutcome.DONE),
        (a_row(1, RowOutcome.UNKNOWN), RowOutcome.UNKNOWN),
    ],
)
async def test_a_row_whose_write_is_in_doubt_is_not_to_do(
    row: BatchRow, stands: RowOutcome
) -> None:
    store, batch = MemoryStore(), a_batch()
    await store.save_batch(batch)
    await store.save_rows(batch.id, [row, a_row(2, RowOutcome.PLANNED)])
    await store.begin(Intent(kind=WriteKind.DELETE, batch=batch.id, row=1))
    async for rows in current_rows(store, batch.id):
        assert [each.outcome for each in rows] == [stands, RowOutcome.PLANNED]


async def test_counts_customers_of_a_run_and_lines_of_a_look_up() -> None:
    store = MemoryStore()
    batch = a_batch(BatchTask.ERASE, rows=6)
    await store.save_batch(batch)
    await store.save_rows(
        batch.id,
        [
            a_row(1, RowOutcome.DONE),
            a_row(2, RowOutcome.GONE),
            a_row(3, RowOutcome.PLANNED),
            a_row(4, RowOutcome.PLANNED),
            msgspec.structs.replace(a_row(5, RowOutcome.PLANNED), left_out=True),
            BatchRow(number=6, line=6, typed="nobody", resolution=RowResolution.WAITING),
        ],
    )
    await store.begin(Intent(kind=WriteKind.DELETE, batch=batch.id, row=3))
    looking = msgspec.structs.replace(batch, stage=BatchStage.RESOLVING)
    assert await status(store, looking) == BatchStatus(batch=looking, done=5, total=6)
    running = msgspec.structs.replace(batch, stage=BatchStage.STOPPED, confirmed=4)
    assert await status(store, running) == BatchStatus(batch=running, done=2, total=4, unknown=1)


async def test_a_batch_that_has_lost_lines_is_never_called_finished() -> None:
    desk = MemoryDesk(5)
    batch = await desk.resolved(ids(5))
    del desk.store.kept_rows[batch.id][2]
    ended = await desk.run(batch, 4)
    assert (ended.stage, ended.why_stopped) == (BatchStage.STOPPED, "LINES_MISSING")
    assert desk.outcomes(ended) == {"DONE": 4}
    looked_up = await desk.resolved(ids(5), a_batch(BatchTask.LOOK_UP))
    del desk.store.kept_rows[looked_up.id][2]
    again = await desk.look_up(looked_up)
    assert (again.stage, again.why_stopped) == (BatchStage.STOPPED, "LINES_MISSING")
