"""A batch on the worker: it goes on behind the lock, and ends with the program in time."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.rows import RowSequence
from desktop_app.batch.run import NotAsConfirmedError
from desktop_app.batch.store import all_rows, unfinished
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.process.error_log import FAULTS
from desktop_app.records.batch import Batch, BatchStage, BatchTask, RowOutcome
from desktop_app.worker.batches import BatchRun
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.batch_room import lines_of, open_part
from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox
from tests.qt.desk_session import answer
from tests.sandbox.gateway_servers import at_once

COUNT = 40


@dataclass
class Desk:
    """A worker with one session, a journal, and what a batch said."""

    qtbot: QtBot
    worker: Worker
    session: Session
    run: BatchRun
    journal: ProfileJournal
    told: list[BatchProgress] = field(default_factory=list)
    ended: list[Batch] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    def wait_for(self, number: int = 1) -> Batch:
        """The end of so many."""
        self.qtbot.waitUntil(lambda: len(self.ended) + len(self.failed) >= number)
        assert self.failed == []
        return self.ended[-1]

    def resolved(self, uuids: tuple[str, ...]) -> Batch:
        batch = Batch(
            id=secrets.token_hex(16), profile_id="", task=BatchTask.ERASE, created=datetime.now(UTC)
        )
        self.run.resolve(batch, lines_of(uuids))
        return self.wait_for()

    def begin(self, batch: Batch) -> None:
        """Confirm it, run it, and come back once some rows are done."""
        self.told.clear()
        self.run.run(msgspec.structs.replace(batch, stage=BatchStage.CONFIRMED, confirmed=COUNT))
        self.qtbot.waitUntil(lambda: done(self.told) > 5)

    def unfinished(self) -> tuple[Batch, ...]:
        return answer(self.qtbot, self.session, lambda _: unfinished(self.journal))

    def rows(self, batch: Batch) -> RowSequence:
        return answer(self.qtbot, self.session, lambda _: all_rows(self.journal, batch.id))


def done(told: list[BatchProgress]) -> int:
    return told[-1].counts.get(RowOutcome.DONE, 0) if told else 0


@contextmanager
def a_desk(qtbot: QtBot, base_url: str, folder: Path) -> Iterator[Desk]:
    """As after a start of the program; ends as the program ends."""
    worker = Worker()
    part = open_part(folder)
    journal = ProfileJournal(part.file, part.where, worker, worker)
    session = Session(
        worker, Endpoint(base_url=base_url), Credentials(TOKEN, KEY), journal=journal, wait=at_once
    )
    run = BatchRun(session, journal, worker)
    desk = Desk(qtbot, worker, session, run, journal)
    run.progressed.connect(desk.told.append)
    run.ended.connect(desk.ended.append)
    run.failed.connect(desk.failed.append)
    try:
        yield desk
    finally:
        session.close()
        began = time.monotonic()
        assert worker.stop()
        assert part.file.close()
        assert time.monotonic() - began < 3
        worker.deleteLater()


@pytest.fixture
def slow(start_sandbox: StartSandbox) -> RunningSandbox:
    return start_sandbox("--customers", "200", "--latency-ms", "20")


@pytest.fixture
def uuids(qtbot: QtBot, slow: RunningSandbox, tmp_path: Path) -> tuple[str, ...]:
    with a_desk(qtbot, slow.base_url, tmp_path / "first") as desk:
        page = answer(qtbot, desk.session, lambda gateway: gateway.customers(0, 200))
    return tuple(one.uuid for one in page.rows if not one.is_deleted)[:COUNT]


def test_row_21_bulk_delete_ends_with_the_program_and_is_taken_up(
    qtbot: QtBot, slow: RunningSandbox, uuids: tuple[str, ...], tmp_path: Path
) -> None:
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        desk.begin(desk.resolved(uuids))
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        [batch] = desk.unfinished()
        assert batch.stage is BatchStage.RUNNING
        before = [row.outcome for row in desk.rows(batch)]
        assert RowOutcome.PLANNED in before
        desk.run.run(batch)
        assert desk.wait_for().stage is BatchStage.FINISHED
        assert {row.outcome for row in desk.rows(batch)} == {RowOutcome.DONE}
        assert desk.unfinished() == ()


def test_row_21_bulk_delete_a_pause_before_closing_leaves_nothing_unknown(
    qtbot: QtBot, slow: RunningSandbox, uuids: tuple[str, ...], tmp_path: Path
) -> None:
    """What the window does when it is closed."""
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        batch = desk.resolved(uuids)
        desk.begin(batch)
        desk.run.pause()
        qtbot.waitUntil(lambda: desk.told[-1].stage is BatchStage.PAUSED)
        desk.run.stop()
        stopped = desk.wait_for(2)
        assert (stopped.stage, stopped.why_stopped) == (BatchStage.STOPPED, "AGENT")
        assert {row.outcome for row in desk.rows(batch)} == {RowOutcome.DONE, RowOutcome.PLANNED}


def test_pause_stands_still_and_resume_goes_on(
    qtbot: QtBot, slow: RunningSandbox, uuids: tuple[str, ...], tmp_path: Path
) -> None:
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        desk.begin(desk.resolved(uuids))
        desk.run.pause()
        qtbot.waitUntil(lambda: desk.told[-1].stage is BatchStage.PAUSED)
        assert desk.run.is_running
        with pytest.raises(RuntimeError):
            desk.run.run(desk.ended[-1])
        desk.run.resume()
        assert desk.wait_for(2).stage is BatchStage.FINISHED
        assert done(desk.told) == COUNT
        assert not desk.run.is_running


def test_it_goes_on_behind_the_lock_and_tells_its_end_afterwards(
    qtbot: QtBot, slow: RunningSandbox, uuids: tuple[str, ...], tmp_path: Path
) -> None:
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        desk.begin(desk.resolved(uuids))
        desk.session.suspend()
        qtbot.waitUntil(lambda: done(desk.told) == COUNT)
        assert len(desk.ended) == 1, "the looking up; nothing is said to a locked window"
        desk.session.resume(Credentials(TOKEN, KEY))
        assert desk.wait_for(2).stage is BatchStage.FINISHED


def test_another_number_than_the_confirmed_one_fails_and_touches_nobody(
    qtbot: QtBot, slow: RunningSandbox, uuids: tuple[str, ...], tmp_path: Path
) -> None:
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        batch = desk.resolved(uuids[:3])
        desk.run.run(msgspec.structs.replace(batch, stage=BatchStage.CONFIRMED, confirmed=2))
        qtbot.waitUntil(lambda: bool(desk.failed))
        assert isinstance(desk.failed[0], NotAsConfirmedError)
        assert {row.outcome for row in desk.rows(batch)} == {RowOutcome.PLANNED}
    assert "NotAsConfirmedError" in FAULTS.report()
    FAULTS.clear()


def test_a_list_that_was_never_read_to_its_end_is_dropped(
    qtbot: QtBot, slow: RunningSandbox, tmp_path: Path
) -> None:
    """The program ended while it put the lines on disk: nobody could say which are missing."""
    with a_desk(qtbot, slow.base_url, tmp_path) as desk:
        half = Batch(id="half", profile_id="", task=BatchTask.ERASE, created=datetime.now(UTC))
        answer(qtbot, desk.session, lambda _: desk.journal.save_batch(half))
        assert desk.unfinished() == ()
        assert list(desk.rows(half)) == []
