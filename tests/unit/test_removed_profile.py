"""A profile that is removed leaves nothing of its customers but the evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.journal.journal import Journal
from desktop_app.journal.journal_db import StoredCounts
from desktop_app.records.draft import CustomerDraft, StoredEdit
from desktop_app.records.writes import EntryKind, JournalQuery, WriteOutcome
from tests.erased_scan import found
from tests.unit.journal_room import Room, batch_of, keep_draft, run, until
from tests.unit.test_erased import (
    ANA,
    EMIR,
    HIS_VALUES,
    OTHER_SHOP,
    VALUES,
    erase_alone,
    plant,
    row_of,
    update_of,
)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_its_edits_batches_and_doubts_go_and_nobody_elses(room: Room) -> None:
    with room.opened() as part:
        other = Journal(part.file, OTHER_SHOP)
        run(plant(part, ANA))
        run(other.save_batch(batch_of("his")))
        run(other.save_rows("his", [row_of(EMIR, 1)]))
        run(other.end(run(other.begin(update_of(EMIR))), WriteOutcome.UNKNOWN))
        assert run(part.holdings()) == StoredCounts(edits=2, batches=4, doubts=3)
        his = run(other.holdings())
        run(part.remove_profile())
        assert run(part.holdings()) == StoredCounts()
        assert run(other.holdings()) == his
        until(lambda: room.log.stat().st_size == 0)
        given_up = run(part.entries(JournalQuery(outcome="GIVEN_UP")))
        assert [entry.act for entry in given_up] == [
            EntryKind.DELETE,
            EntryKind.CREATE,
            EntryKind.UPDATE,
        ]
        [entry] = run(part.entries(JournalQuery(acts=frozenset({EntryKind.PROFILE}))))
        assert entry.counts == {"edits": 2, "batches": 4, "doubts": 3}
        assert run(part.verify()).is_sound
        run(other.remove_profile())
    assert found(room.folder, (*VALUES, *HIS_VALUES)) == []


def test_what_its_window_still_keeps_is_not_kept(room: Room) -> None:
    with room.opened() as part:
        run(erase_alone(room, part))
        under_way = run(part.begin(update_of(EMIR)))
        run(part.remove_profile())
        draft = StoredEdit.of(CustomerDraft.of(EMIR).with_field("city", "Bihać")).encoded()
        run(keep_draft(part, "late", draft))
        run(part.save_batch(batch_of("late")))
        run(part.save_rows("late", [row_of(EMIR, 1)]))
        run(part.end(under_way, WriteOutcome.UNKNOWN))
        assert run(part.holdings()) == StoredCounts()
        assert run(part.entries(JournalQuery(outcome="UNKNOWN")))
    assert found(room.folder, HIS_VALUES) == []
