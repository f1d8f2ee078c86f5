"""One batch in its window: looked up, confirmed, carried out, gone on with.

What runs, runs in :class:`~desktop_app.worker.batches.BatchRun`; here stands which step follows
which, and what the page shows of it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from itertools import islice
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.reading import ListLines
from desktop_app.batch.resolve import rows_of
from desktop_app.batch.rows import RowSequence
from desktop_app.batch.run import WRITES
from desktop_app.batch.store import BatchStore, all_rows, kept_batch
from desktop_app.evidence.certificate import can_be_certified
from desktop_app.gateway.client import Gateway
from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.wording import ExcludedRows
from desktop_app.records.batch import (
    Batch,
    BatchRow,
    BatchStage,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.views.batch.input_page import BatchRequest
from desktop_app.views.batch.rows_page import RowsFooter, RowsPage
from desktop_app.views.batch.wording import (
    activity_words,
    batch_error_words,
    held_words,
    resolved_words,
    run_words,
    too_large_words,
    waiting_words,
    why_words,
)
from desktop_app.views.deletion.wording import UserMessage
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import no_writes_in_words
from desktop_app.worker.batches import BatchRun
from desktop_app.worker.session import Session

_IN_RUN: Final = frozenset(
    {BatchStage.CONFIRMED, BatchStage.RUNNING, BatchStage.PAUSED, BatchStage.STOPPED}
)
_TOUCHED: Final = (
    RowOutcome.DONE,
    RowOutcome.NOT_READ_AGAIN,
    RowOutcome.STILL_ANSWERED,
    RowOutcome.CHANGED,
    RowOutcome.GONE,
    RowOutcome.UNKNOWN,
)
"""Outcomes of customers who are not as they were, or may not be, whoever changed them."""


class BatchStep(Enum):
    """Where the batch in the window is."""

    AT_REST = "nothing is under way, and another step can be taken"
    READING = "its rows are on their way from the disk, into the table"
    HELD = "an erasure was confirmed, and can still be undone"
    LOOKING_UP = "it is looked up; its rows may still be on their way into the table"
    RUNNING = "it is carried out"
    OUT_OF_DATE = "it could not be read from the disk: what is shown may not be what is there"


class BatchActivity(NamedTuple):
    """What runs, in words, and how far it is."""

    words: str
    percent: int
    is_paused: bool


class BatchController(QObject):
    """One batch at a time.

    Signals: ``changed()`` when another step can be taken now; ``progressed()`` when
    :attr:`activity` is another one; ``finished()`` when what ran came to its end; ``wrote()``
    before it, once, when customers are not as they were by then.
    """

    changed = Signal()
    progressed = Signal()
    finished = Signal()
    wrote = Signal()

    def __init__(
        self,
        run: BatchRun,
        session: Session,
        store: BatchStore,
        page: RowsPage,
        footer: RowsFooter,
        *,
        hold: Callable[[], float],
        certifies: bool = False,
    ) -> None:
        """No batch. ``hold``: for how many seconds an erasure can be undone before it begins."""
        super().__init__(page)
        self.batch: Batch | None = None
        self.step = BatchStep.AT_REST
        self._hold_seconds = hold
        self._certifies = certifies
        self._run = run
        self._session = session
        self._store = store
        self._page = page
        self._footer = footer
        self._model: BatchRows = page.model
        self._feeder = RowFeeder(page.model, self)
        self._held: Batch | None = None
        """As it was confirmed last."""
        self._lines: ListLines | None = None
        """Of a new batch, until they are on disk."""
        self._touched_before: tuple[int, ...] = ()
        self._waiting_progress: list[BatchProgress] = []
        self._activity: BatchActivity | None = None
        self._why = ""
        """What kept the batch from going on, where its own record cannot say it."""
        self._noting = 0
        self._latest: BatchProgress | None = None
        """What was told last of what is under way."""
        page.hold.over.connect(self._on_hold_over)
        page.undo.clicked.connect(self.undo)
        run.progressed.connect(self._on_progress)
        run.ended.connect(self._on_ended)
        run.failed.connect(self._on_failed)
        run.standing_changed.connect(self._on_standing)
        page.left_out.connect(self._note)
        page.choosing_ended.connect(self._refresh)
        page.progress.pause_asked.connect(run.pause)
        page.progress.continue_asked.connect(run.resume)
        page.progress.stop_asked.connect(run.stop)

    @property
    def may_be_taken_over(self) -> bool:
        """Whether nothing is under way but what :class:`BatchRun` does."""
        is_between = self.step in (BatchStep.READING, BatchStep.HELD) or self._noting > 0
        return not (is_between or self._feeder.is_feeding or self._page.is_choosing)

    def hand_over(self) -> BatchRun:
        """What it does goes on without this one, which is told nothing more."""
        run = self._run
        run.progressed.disconnect(self._on_progress)
        run.ended.disconnect(self._on_ended)
        run.failed.disconnect(self._on_failed)
        run.standing_changed.disconnect(self._on_standing)
        return run

    def take_over(self, before: BatchController) -> None:
        """Go on with the batch of another one, which has handed over its run, in these words. The
        page has its rows already."""
        self.step, self.batch = before.step, before.batch
        self._lines, self._latest, self._why = before._lines, before._latest, before._why
        self._touched_before = before._touched_before
        batch = self.batch
        if batch is None:
            return
        self._page.show_batch(batch, is_run=self._model.is_run)
        if before.activity is not None:
            is_run = self.step is BatchStep.RUNNING
            old = before._page.progress
            self._page.progress.take_over(old, batch, self._latest, is_run=is_run)
            words = activity_words(batch, old.bar.maximum(), is_run=is_run)
            self._show_activity(before.activity._replace(words=words))
        else:
            self._show_message()
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether rows are under way, held back, paused, or being read from the disk."""
        return self.step not in (BatchStep.AT_REST, BatchStep.OUT_OF_DATE)

    @property
    def busy_with(self) -> str:
        """The id of the batch that :attr:`is_busy` is about; empty when nothing is under way."""
        return self.batch.id if self.batch is not None and self.is_busy else ""

    @property
    def is_held(self) -> bool:
        """Whether an erasure was confirmed, and can still be undone."""
        return self.step is BatchStep.HELD

    @property
    def is_running(self) -> bool:
        return self.step in (BatchStep.LOOKING_UP, BatchStep.RUNNING)

    @property
    def activity(self) -> BatchActivity | None:
        """What runs now; None when nothing does."""
        return self._activity

    @property
    def was_begun(self) -> bool:
        """Whether the batch was confirmed, and not only for a dry run that is over."""
        batch = self.batch
        return batch is not None and batch.confirmed > 0 and batch.stage in _IN_RUN

    def cards(self) -> int | None:
        """How many saved cards the customers to confirm have; None: not counted."""
        batch = self.batch
        return self._model.held.cards() if batch is not None and batch.with_cards else None

    def begin(self, wanted: BatchRequest, profile_id: str) -> None:
        batch = Batch(
            id=secrets.token_hex(16),
            profile_id=profile_id,
            task=wanted.task,
            created=datetime.now(UTC),
            rows=len(wanted.lines.texts),
            values=wanted.values,
            source=wanted.source.value,
            with_cards=wanted.with_cards,
        )
        self._lines = wanted.lines
        self._page.begin(batch, is_run=False)
        self._look_up(batch)
        self._feeder.feed(rows_of(wanted.lines), self._show_waiting_progress)

    def open(self, batch: Batch) -> None:
        """A batch of earlier, with its rows from the disk."""
        self._open(batch, self._show_opened)

    def open_and_look_up(self, batch: Batch) -> None:
        """A batch whose rows are on the disk, and were not looked up: old values to put back."""
        self._open(batch, partial(self._look_up, batch))

    def _open(self, batch: Batch, then: Callable[[], None]) -> None:
        self.batch, self._why, self._lines = batch, "", None
        self._page.begin(batch, is_run=_is_run(batch))
        self._page.notice.show_message(self.tr("Reading the batch…"))
        self._go_to(BatchStep.READING)
        self._session.ask(
            lambda _: all_rows(self._store, batch.id),
            owner=self,
            done=lambda rows: self._feeder.feed(rows, then),
            failed=self._on_unreadable,
        )

    def _show_opened(self) -> None:
        self.step = BatchStep.AT_REST
        self._show_message()
        self._refresh()

    def forget(self, batch_id: str) -> bool:
        """That batch is kept no longer; whether it was this one."""
        is_this = self.batch is not None and self.batch.id == batch_id and not self.is_busy
        if is_this:
            self.batch = None
        return is_this

    def look_up_rest(self) -> None:
        if self.batch is not None and not self.is_busy:
            self._look_up(self.batch)

    def carry_out(self, batch: Batch) -> None:
        """What was confirmed, or the rest of what was begun. An erasure is held back first."""
        if self.is_busy or self._noting:
            return
        if batch.task is BatchTask.ERASE and not batch.dry_run:
            self._held = batch
            self._go_to(BatchStep.HELD)
            held = self._model.held
            words = held_words(batch.task, held.open_rows, held.counts[RowOutcome.UNKNOWN])
            self._page.begin_hold(self._hold_seconds(), words)
        else:
            self._begin_run(batch)

    def undo(self) -> None:
        """Take back what is held: nothing has left."""
        self._take_back(self.tr("Undone. Nothing was sent."))

    def hide(self) -> None:
        """Nobody sees the window any more, so nobody could undo: what is held is not sent."""
        self._take_back(self.tr("Undone: the window was closed or locked. Nothing was sent."))

    def _take_back(self, sentence: str) -> None:
        if self.is_held:
            self._page.end_hold()
            self._page.notice.show_message(sentence)
            self._go_to(BatchStep.AT_REST)

    def _on_hold_over(self) -> None:
        self._page.end_hold()
        if self.is_held and self._held is not None:
            self._begin_run(self._held)

    def stop(self) -> None:
        """The window goes: begin no further row."""
        self.hide()
        self._feeder.stop()
        self._page.stop_choosing()
        if self.is_running:
            self._run.stop()
        elif self.step is BatchStep.READING:
            self.step = BatchStep.AT_REST

    def _look_up(self, batch: Batch) -> None:
        self._start(BatchStep.LOOKING_UP, batch, batch.rows)
        self._run.resolve(batch, self._lines)

    def _begin_run(self, batch: Batch) -> None:
        self._page.show_batch(batch, is_run=True)
        self._touched_before = self._touched()
        self._start(BatchStep.RUNNING, batch, self._model.held.open_rows)
        self._run.run(batch)

    def _start(self, step: BatchStep, batch: Batch, total: int) -> None:
        """``total``: of how many rows."""
        is_run = step is BatchStep.RUNNING
        self.batch, self._why = batch, ""
        self._page.notice.clear()
        self._latest = None
        self._page.progress.begin(batch, total, is_run=is_run)
        words = activity_words(batch, total, is_run=is_run)
        self._show_activity(BatchActivity(words, 0, is_paused=False))
        self._go_to(step)

    def _go_to(self, step: BatchStep) -> None:
        self.step = step
        self._refresh()

    def _show_activity(self, activity: BatchActivity | None) -> None:
        if activity != self._activity:
            self._activity = activity
            self.progressed.emit()

    def _on_progress(self, progress: BatchProgress) -> None:
        """What is told of rows that the table has not got yet waits until it has."""
        self._lines, self._latest = None, progress
        if self._activity is not None:
            percent = 100 * progress.done // max(progress.total, 1)
            is_paused = progress.stage is BatchStage.PAUSED
            self._show_activity(self._activity._replace(percent=percent, is_paused=is_paused))
        if self._feeder.is_feeding:
            self._waiting_progress.append(progress)
        else:
            self._page.show_progress(progress)

    def _show_waiting_progress(self) -> None:
        told, self._waiting_progress = self._waiting_progress, []
        for progress in told:
            self._page.show_progress(progress)

    def _on_ended(self, batch: Batch) -> None:
        self._feeder.finish()
        self._show_activity(None)
        self.batch = batch
        self._page.progress.end()
        self._page.show_batch(batch, is_run=self._model.is_run)
        self._finish()

    def _on_failed(self, error: Exception) -> None:
        """It could not be noted down how it went on: what is on disk is what counts now."""
        self._show_activity(None)
        self._page.progress.end()
        self._why = batch_error_words(error)
        self._read_again()

    def _read_again(self) -> None:
        batch = self.batch
        if batch is None:
            return
        self._feeder.finish()
        self._go_to(BatchStep.READING)
        self._session.ask(
            lambda _: kept_batch(self._store, batch.id),
            owner=self,
            done=self._on_kept,
            failed=self._on_unreadable,
        )

    def _on_kept(self, kept: tuple[Batch, RowSequence] | None) -> None:
        if kept is None or kept[0].stage is BatchStage.READ:
            # Its lines are not, or not all, on disk: they are put there by the next attempt.
            self._finish()
            return
        batch, rows = kept
        self.batch, self._lines = batch, None
        self._page.show_batch(batch, is_run=_is_run(batch))
        self._feeder.feed(rows, self._finish)

    def _on_unreadable(self, error: Exception) -> None:
        self._why = batch_error_words(error)
        self._finish(BatchStep.OUT_OF_DATE)

    def _finish(self, step: BatchStep = BatchStep.AT_REST) -> None:
        self.step = step
        self._page.finish()
        self._show_message()
        self._refresh()
        batch = self.batch
        is_dry = batch is not None and batch.dry_run
        if self._model.is_run and not is_dry and self._touched() != self._touched_before:
            self.wrote.emit()
        self.finished.emit()

    def _touched(self) -> tuple[int, ...]:
        return tuple(self._model.held.counts[outcome] for outcome in _TOUCHED)

    def _on_standing(self) -> None:
        """The gateway refused who is asking, or may be asked again."""
        if not self.is_busy:
            self._show_message()
            self._refresh()

    @property
    def summary(self) -> UserMessage | None:
        """How what ran came to its end."""
        batch = self.batch
        if self.step is BatchStep.OUT_OF_DATE:
            return UserMessage(self._why, Tone.DANGER)
        if batch is None:
            return None
        counts, why = self._model.held.counts, self._why or why_words(batch.why_stopped)
        if not self._model.is_run:
            return resolved_words(counts, why)
        if self._why:
            batch = msgspec.structs.replace(batch, stage=BatchStage.STOPPED)
        return run_words(batch, counts, why)

    def _show_message(self) -> None:
        batch, said = self.batch, self.summary
        if batch is None or said is None:
            return
        counts, is_run = self._model.held.counts, self._model.is_run
        sentence, tone, action = said.sentence, said.tone, ""
        act: Callable[[], object] | None = None
        if self.step is BatchStep.OUT_OF_DATE:
            action, act = self.tr("Try again"), self._read_again
        elif self._run.is_refused and (self._why or batch.stage is not BatchStage.FINISHED):
            sentence, tone = f"{said.sentence} {waiting_words()}", Tone.WARNING
        elif not is_run and self._has_rest(batch):
            action, act = self.tr("Look up the rest"), self.look_up_rest
        elif not is_run and counts[ExcludedRows.NAMES_OTHERS]:
            action, act = self.tr("Show these lines"), self._show_others
        self._page.notice.show_message(sentence, tone, action=action, on_action=act)

    def _has_rest(self, batch: Batch) -> bool:
        """Whether looking up goes on at a word."""
        counts, why = self._model.held.counts, self._why or why_words(batch.why_stopped)
        is_over = batch.stage in (BatchStage.RESOLVED, BatchStage.FINISHED) and not why
        return not is_over or counts[RowResolution.WAITING] + counts[RowResolution.FAILED] > 0

    def _show_others(self) -> None:
        """The rows that name somebody else, to be looked at one by one."""
        self._page.filter.choose(ExcludedRows.NAMES_OTHERS)
        self._page.table.setFocus()

    def _note(self, rows: list[BatchRow]) -> None:
        """Keep what the agent left out; a run waits for it."""
        batch = self.batch
        if batch is None:
            return

        async def note(_gateway: Gateway) -> None:
            await self._store.save_rows(batch.id, rows)
            await self._store.save_batch(batch)

        self._noting += 1
        self._session.ask(
            note, owner=self, done=self._on_noted, failed=self._on_not_noted, writes=True
        )
        self._refresh()

    def _on_noted(self, _nothing: None) -> None:
        self._noting -= 1
        self._refresh()

    def _on_not_noted(self, error: Exception) -> None:
        """On disk they are as before: so they are here."""
        self._noting -= 1
        self._why = batch_error_words(error)
        self._read_again()

    def _refresh(self) -> None:
        batch = self.batch
        if batch is None:
            return
        may_choose = (
            self.step is BatchStep.AT_REST
            and batch.task is not BatchTask.LOOK_UP
            and batch.stage is BatchStage.RESOLVED
        )
        self._page.set_choosable(may_choose)
        self._page.set_sortable(not self.is_busy)
        self._footer.show_state(
            batch,
            is_busy=self.is_busy,
            is_running=self.is_running,
            is_noting=self._noting > 0 or self._page.is_choosing,
            rows=len(self._model.held),
            left=self._model.held.open_rows,
            unknown=self._model.held.counts[RowOutcome.UNKNOWN],
            is_certified=self._certifies and can_be_certified(batch),
            is_refused=self._run.is_refused,
            is_out_of_date=self.step is BatchStep.OUT_OF_DATE,
            forbidden=self._forbidden(batch),
        )
        self.changed.emit()

    def _forbidden(self, batch: Batch) -> str:
        """Why nobody may carry it out here; empty where it is permitted."""
        if batch.task is BatchTask.LOOK_UP:
            return ""
        permissions = self._session.permissions
        why = no_writes_in_words(permissions.writes, WRITES[batch.task])
        most, left = permissions.largest_batch, self._model.held.open_rows
        if why or most is None or batch.stage is not BatchStage.RESOLVED or left <= most:
            return why
        return too_large_words(most)


def _is_run(batch: Batch) -> bool:
    """Whether a batch on the disk was begun, and not only looked up."""
    return batch.confirmed > 0 and batch.stage is not BatchStage.RESOLVED


_FED_AT_ONCE: Final = 100
_FEEDING_SECONDS: Final = 0.003
"""Between two events of the window."""


class RowFeeder(QObject):
    """Brings rows into a table, some at a time, so that the window goes on."""

    def __init__(self, model: BatchRows, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: Iterator[BatchRow] | None = None
        self._then: Callable[[], None]
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._feed)

    @property
    def is_feeding(self) -> bool:
        return self._rows is not None

    def feed(self, rows: Iterable[BatchRow], then: Callable[[], None]) -> None:
        """``then`` is called once they are all there."""
        self._rows, self._then = iter(rows), then
        self._feed()

    def finish(self) -> None:
        """What is left at once: a short list may be looked up before the table has all of it."""
        while self._rows is not None:
            self._feed()

    def stop(self) -> None:
        self._rows = None
        self._turn.stop()

    def _feed(self) -> None:
        end = time.perf_counter() + _FEEDING_SECONDS
        while self._rows is not None:
            rows = list(islice(self._rows, _FED_AT_ONCE))
            if not rows:
                self.stop()
                self._then()
                return
            self._model.update_rows(rows)
            if time.perf_counter() > end:
                self._turn.start()
                return
