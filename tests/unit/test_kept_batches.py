"""Batches in the journal: how far each row got is known after any end of the program."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop_app.journal.journal import Journal
from desktop_app.records.batch import OUTCOME_OF, BatchRow, BatchStage, RowOutcome
from desktop_app.records.writes import JournalQuery, WriteOutcome
from tests.unit.journal_room import (
    CANARY,
    SHOP,
    Room,
    batch_of,
    copied,
    crash,
    deletion,
    flip,
    row_of,
    run,
    until,
)
from tests.unit.test_journal import decrypted

BATCH = batch_of("b1")


def row(number: int, **more: object) -> BatchRow:
    return msgspec.structs.replace(row_of(number), **more)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


async def begun(part: Journal, rows: int = 10) -> None:
    await part.save_batch(BATCH)
    await part.save_rows("b1", [row(number) for number in range(1, rows + 1)])


def test_a_batch_and_its_rows_are_read_as_they_were_kept(room: Room) -> None:
    with room.opened() as part:
        run(begun(part))
    with room.opened() as part:
        assert run(part.batches()) == (BATCH,)
        assert run(part.rows("b1")) == tuple(row(number) for number in range(1, 11))
        assert [one.number for one in run(part.rows("b1", 4, 3))] == [4, 5, 6]
        assert run(part.rows("b2")) == ()


def test_a_batch_and_its_rows_are_replaced(room: Room) -> None:
    changed = msgspec.structs.replace(BATCH, stage=BatchStage.RUNNING, rows=10)
    with room.opened() as part:
        run(begun(part))
        run(part.save_batch(changed))
        run(part.save_rows("b1", [row(3, outcome=RowOutcome.DONE), row(11)]))
        assert run(part.batches()) == (changed,)
        outcomes = [one.outcome for one in run(part.rows("b1"))]
    assert outcomes.count(RowOutcome.DONE) == 1
    assert outcomes[2] is RowOutcome.DONE
    assert len(outcomes) == 11


def test_batches_of_a_profile_are_its_own(room: Room) -> None:
    with room.opened() as journal:
        mine, other = (
            journal,
            Journal(journal.file, msgspec.structs.replace(SHOP, profile_id="p2")),
        )
        run(begun(mine))
        assert run(other.batches()) == ()
        run(other.save_batch(msgspec.structs.replace(BATCH, source="taken over")))
        run(other.drop_batch("b1"))
        assert run(mine.batches()) == (BATCH,)
        assert len(run(mine.rows("b1"))) == 10


def test_the_newest_batch_is_first(room: Room) -> None:
    with room.opened() as part:
        for name in ("b1", "b2", "b3"):
            run(part.save_batch(msgspec.structs.replace(BATCH, id=name)))
        run(part.save_batch(BATCH))
        assert [one.id for one in run(part.batches())] == ["b3", "b2", "b1"]


@pytest.mark.parametrize("ending", list(WriteOutcome))
def test_the_row_of_an_ended_write_knows_how(room: Room, ending: WriteOutcome) -> None:
    async def end(part: Journal) -> None:
        number = await part.begin(deletion(4, batch="b1", row=4))
        await part.end(number, ending, ("r1",))

    with room.opened() as part:
        run(begun(part))
        run(end(part))
        rows = run(part.rows("b1"))
        assert [one for one in rows if one.number != 4] == [row(n) for n in range(1, 11) if n != 4]
        if ending in OUTCOME_OF:
            assert (rows[3].outcome, rows[3].request_ids) == (OUTCOME_OF[ending], ("r1",))
            assert rows[3].ended is not None
        else:
            assert rows[3] == row(4)
        for entry in run(part.entries(JournalQuery(batch="b1"))):
            assert (entry.row, entry.batch) == (4, "b1")


def test_a_row_given_with_the_ending_is_kept_instead(room: Room) -> None:
    async def end(part: Journal) -> None:
        number = await part.begin(deletion(4, batch="b1", row=4))
        await part.end(
            number, WriteOutcome.DONE, row=row(4, outcome=RowOutcome.DONE, error_code="x")
        )

    with room.opened() as part:
        run(begun(part))
        run(end(part))
        erased = row(4, outcome=RowOutcome.DONE, error_code="x", base=None)
        assert run(part.rows("b1"))[3] == erased


def test_a_batch_settles_its_own_doubts(room: Room) -> None:
    async def doubts(part: Journal) -> None:
        for number in (1, 2):
            await part.end(
                await part.begin(deletion(number, batch="b1", row=number)), WriteOutcome.UNKNOWN
            )
        await part.end(await part.begin(deletion(3)), WriteOutcome.UNKNOWN)
        await part.begin(deletion(5, batch="b1", row=5))  # still under way: nobody's doubt yet

    with room.opened() as part:
        run(begun(part))
        run(doubts(part))
        assert [one.intent.row for one in run(part.in_doubt("b1"))] == [1, 2]
        assert [one.intent.row for one in run(part.in_doubt())] == [0]
        run(part.drop_batch("b1"))  # nobody else would ever ask for these
        assert [one.intent.row for one in run(part.in_doubt())] == [1, 2, 0]


def test_nothing_of_a_dropped_batch_is_left(room: Room) -> None:
    with room.opened() as part:
        run(begun(part))
        run(part.save_rows("b1", [row(2, name=CANARY)]))
        run(part.drop_batch("b1"))
        run(part.save_rows("b1", [row(3, name=CANARY)]))  # of a run that had not noticed
        assert run(part.rows("b1")) == ()
        until(lambda: room.log.stat().st_size == 0)
        assert CANARY.encode() not in decrypted(room.database, 0, 0)


def test_many_rows(room: Room) -> None:
    with room.opened() as part:
        run(part.save_batch(BATCH))
        run(part.save_rows("b1", [row(number) for number in range(1, 20_001)]))
        number, count = 0, 0
        while rows := run(part.rows("b1", number + 1, 5_000)):
            number, count = rows[-1].number, count + len(rows)
    assert count == 20_000
    assert room.database.stat().st_size < 20_000 * 600


def test_rows_survive_damage_elsewhere(room: Room) -> None:
    with room.opened() as part:
        run(begun(part, 300))
    kept = []
    for place in range(4096 * 20 + 500, room.database.stat().st_size, 4096 * 3):
        if place >= room.database.stat().st_size:  # what leads to the rows is made anew, later
            break
        flip(room.database, place)
        with room.opened() as part:
            kept.append(len(run(part.rows("b1"))))
    assert kept
    assert max(kept) > 200


def test_it_stays_open_while_a_batch_runs(room: Room) -> None:
    with room.opened() as part:
        run(begun(part))
        part.keep_open()
        part.file.suspend()
        run(part.save_rows("b1", [row(1)]))
        run(part.batches())
        assert len(room.openings) == 1
        part.release_open()
        run(part.batches())
        assert len(room.openings) == 2


def test_what_was_noted_is_there_after_a_crash(room: Room, tmp_path: Path) -> None:
    journal = room.journal()
    part = journal
    run(begun(part))
    run(part.end(run(part.begin(deletion(1, batch="b1", row=1))), WriteOutcome.DONE, ("r1",)))
    killed = copied(room, tmp_path / "killed")
    crash(journal)
    with killed.opened() as again:
        assert run(again.rows("b1"))[0].outcome is RowOutcome.NOT_READ_AGAIN
        assert run(again.verify()).entries == 1
        assert run(again.in_doubt("b1")) == ()
