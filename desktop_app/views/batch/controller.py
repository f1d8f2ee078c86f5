"""One batch in its window: looked up, confirmed, carried out, gone on with, exported.

What runs, runs in :class:`~desktop_app.worker.batches.BatchRun`; here stands which step follows
which, and what the page shows of it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop_app.batch.export import ExportFileKind, ExportFormat, export, save_old_values
from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.reading import ListLines
from desktop_app.batch.resolve import rows_of
from desktop_app.batch.rows import RowSequence, is_in_set
from desktop_app.batch.store import BatchStore, all_rows, chunks, current_rows, kept_batch
from desktop_app.evidence.certificate import can_be_certified
from desktop_app.gateway.client import Gateway
from desktop_app.models.batch_rows import BatchRows, export_headers
from desktop_app.models.wording import ExcludedRows, export_words
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
    save_error_words,
    waiting_words,
    why_words,
)
from desktop_app.views.deletion.wording import UserMessage
from desktop_app.views.widgets.dialogs import ask_where_to_save
from desktop_app.views.widgets.messages import Tone
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
_FED_AT_ONCE: Final = 100
_FEEDING_SECONDS: Final = 0.003
"""Between two events of the window."""


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
        self._hold_seconds = hold
        self._held: Batch | None = None
        self._certifies = certifies
        self.batch: Batch | None = None
        self._run = run
        self._session = session
        self._store = store
        self._page = page
        self._footer = footer
        self._model: BatchRows = page.model
        self._looks_up_next = False
        self._is_run = False
        self._described: Batch | None = None
        self._touched_before: tuple[int, ...] = ()
        self._waiting_progress: list[BatchProgress] = []
        self._activity: BatchActivity | None = None
        self._why = ""
        """What kept the batch from going on, where its own record cannot say it."""
        self._is_read_again = False
        """Whether something failed, and what is on disk is read before anything else is done."""
        self._is_out_of_date = False
        """Whether what is shown may not be what is on disk, which could not be read."""
        self._lines: ListLines | None = None
        """Of a new batch, until they are on disk."""
        self._noting = 0
        self._rows_to_feed: Iterator[BatchRow] = iter(())
        self._is_feeding = False
        """Whether rows of the batch are on their way from the disk, or into the table."""
        self._feeding_turn = QTimer(self, singleShot=True, interval=0)
        self._feeding_turn.timeout.connect(self._feed)
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
    def is_busy(self) -> bool:
        """Whether rows are under way, held back, paused, or being read from the disk."""
        return self.is_held or self._run.is_running or self._is_feeding

    @property
    def busy_with(self) -> str:
        """The id of the batch that :attr:`is_busy` is about; empty when nothing is under way."""
        return self.batch.id if self.batch is not None and self.is_busy else ""

    @property
    def is_held(self) -> bool:
        """Whether an erasure was confirmed, and can still be undone."""
        return self._held is not None

    @property
    def is_running(self) -> bool:
        return self._run.is_running

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
        self.batch = Batch(
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
        self._is_out_of_date = False
        self._page.begin(self.batch, is_run=False)
        self._look_up(self.batch)
        self._begin_feeding(rows_of(wanted.lines))

    def open(self, batch: Batch) -> None:
        """A batch of earlier, with its rows from the disk."""
        self.batch = batch
        self._described = batch
        self._why, self._lines, self._is_out_of_date = "", None, False
        self._is_run = batch.confirmed > 0 and batch.stage is not BatchStage.RESOLVED
        self._page.begin(batch, is_run=self._is_run)
        self._page.notice.show_message(self.tr("Reading the batch…"))
        self._is_feeding = True
        self._refresh()
        self._session.ask(
            lambda _: all_rows(self._store, batch.id),
            owner=self,
            done=self._begin_feeding,
            failed=self._on_unreadable,
        )

    def open_and_look_up(self, batch: Batch) -> None:
        """A batch whose rows are on the disk, and were not looked up: old values to put back."""
        self._looks_up_next = True
        self.open(batch)

    def look_up_rest(self) -> None:
        if self.batch is not None and not self.is_busy:
            self._look_up(self.batch)

    def carry_out(self, batch: Batch) -> None:
        """What was confirmed, or the rest of what was begun. An erasure is held back first."""
        if self.is_busy or self._noting:
            return
        if batch.task is BatchTask.ERASE and not batch.dry_run:
            self._held = batch
            self._refresh()
            held = self._model.held
            words = held_words(batch.task, held.open_rows, held.counts[RowOutcome.UNKNOWN])
            self._page.begin_hold(self._hold_seconds(), words)
        else:
            self._begin_run(batch)

    def undo(self) -> None:
        """Take back what is held: nothing has left."""
        if self.is_held:
            self._take_back(self.tr("Undone. Nothing was sent."))

    def hide(self) -> None:
        """Nobody sees the window any more, so nobody could undo: what is held is not sent."""
        if self.is_held:
            self._take_back(self.tr("Undone: the window was closed or locked. Nothing was sent."))

    def _take_back(self, sentence: str) -> None:
        self._held = None
        self._page.end_hold()
        self._page.notice.show_message(sentence)
        self._refresh()

    def _on_hold_over(self) -> None:
        batch, self._held = self._held, None
        self._page.end_hold()
        if batch is not None:
            self._begin_run(batch)

    def _begin_run(self, batch: Batch) -> None:
        self._is_run = True
        self._why = ""
        self.batch = batch
        self._page.notice.clear()
        self._page.show_batch(batch, is_run=True)
        self._touched_before = self._touched()
        self._page.progress.begin(batch, self._model.held.open_rows, is_run=True)
        self._run.run(batch)
        self._show_activity(BatchActivity(self._activity_words(batch), 0, is_paused=False))
        self._refresh()

    def stop(self) -> None:
        """The window goes: begin no further row."""
        self.hide()
        self._stop_feeding()
        self._page.stop_choosing()
        if self._run.is_running:
            self._run.stop()

    def _look_up(self, batch: Batch) -> None:
        self._is_run = False
        self._why = ""
        self._page.notice.clear()
        self._page.progress.begin(batch, batch.rows, is_run=False)
        self._run.resolve(batch, self._lines)
        self._show_activity(BatchActivity(self._activity_words(batch), 0, is_paused=False))
        self._refresh()

    def _activity_words(self, batch: Batch) -> str:
        total = self._model.held.open_rows if self._is_run else batch.rows
        return activity_words(batch, total, is_run=self._is_run)

    def _show_activity(self, activity: BatchActivity | None) -> None:
        if activity != self._activity:
            self._activity = activity
            self.progressed.emit()

    def _on_progress(self, progress: BatchProgress) -> None:
        """What is told of rows that the table has not got yet waits until it has."""
        self._lines = None
        if self._activity is not None:
            percent = 100 * progress.done // max(progress.total, 1)
            is_paused = progress.stage is BatchStage.PAUSED
            self._show_activity(self._activity._replace(percent=percent, is_paused=is_paused))
        if self._is_feeding:
            self._waiting_progress.append(progress)
        else:
            self._page.show_progress(progress)

    def _begin_feeding(self, rows: Iterable[BatchRow]) -> None:
        """Bring these into the table: some at a time, so that the window goes on."""
        self._is_feeding = True
        self._rows_to_feed = iter(rows)
        self._feed()

    def _finish_feeding(self) -> None:
        """What is left at once: a short list may be looked up before the table has all of it."""
        while self._is_feeding:
            self._feed()

    def _stop_feeding(self) -> None:
        self._is_feeding = False
        self._feeding_turn.stop()

    def _feed(self) -> None:
        end = time.perf_counter() + _FEEDING_SECONDS
        while rows := list(islice(self._rows_to_feed, _FED_AT_ONCE)):
            self._model.update_rows(rows)
            if time.perf_counter() > end:
                break
        if rows and self._is_feeding:
            self._feeding_turn.start()
            return
        self._stop_feeding()
        self._on_fed()

    def _on_fed(self) -> None:
        told, self._waiting_progress = self._waiting_progress, []
        for progress in told:
            self._page.show_progress(progress)
        if self._run.is_running:
            return
        self._page.notice.clear()
        if self._looks_up_next and self.batch is not None:
            self._looks_up_next = False
            self._look_up(self.batch)
        elif self._is_read_again:
            self._finish(was_dry=self._is_dry)
        else:
            self._show_message()
            self._refresh()

    def _on_ended(self, batch: Batch) -> None:
        self._finish_feeding()
        self._show_activity(None)
        was_dry = self._is_dry
        self.batch = batch
        self._page.progress.end()
        self._page.show_batch(batch, is_run=self._is_run)
        if was_dry and batch.stage is BatchStage.RESOLVED:
            batch = msgspec.structs.replace(batch, dry_run=True)
        self._described = batch
        self._finish(was_dry=was_dry)

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
        self._finish_feeding()
        self._is_read_again = True
        self._is_feeding = True
        self._refresh()
        self._session.ask(
            lambda _: kept_batch(self._store, batch.id),
            owner=self,
            done=self._on_kept,
            failed=self._on_unreadable,
        )

    def _on_kept(self, kept: tuple[Batch, RowSequence] | None) -> None:
        self._is_out_of_date = False
        if kept is None or kept[0].stage is BatchStage.READ:
            # Its lines are not, or not all, on disk: they are put there by the next attempt.
            self._described = self.batch
            self._begin_feeding(())
            return
        batch, rows = kept
        self.batch, self._lines = batch, None
        self._is_run = batch.confirmed > 0 and batch.stage is not BatchStage.RESOLVED
        self._page.show_batch(batch, is_run=self._is_run)
        self._described = batch
        if batch.stage is not BatchStage.RESOLVED:
            self._described = msgspec.structs.replace(batch, stage=BatchStage.STOPPED)
        self._begin_feeding(rows)

    def _on_unreadable(self, error: Exception) -> None:
        self._stop_feeding()
        self._is_out_of_date = True
        self._why = batch_error_words(error)
        self._page.notice.show_message(
            self._why, Tone.DANGER, action=self.tr("Try again"), on_action=self._read_again
        )
        self._finish(was_dry=self._is_dry, says=False)

    @property
    def _is_dry(self) -> bool:
        return self.batch is not None and self.batch.dry_run and self._is_run

    def _finish(self, *, was_dry: bool, says: bool = True) -> None:
        self._is_read_again = False
        self._page.finish()
        if says:
            self._show_message()
        self._refresh()
        if self._is_run and not was_dry and self._touched() != self._touched_before:
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
        batch = self._described
        if self._is_out_of_date:
            return UserMessage(self._why, Tone.DANGER)
        if batch is None:
            return None
        counts, why = self._model.held.counts, self._why or why_words(batch.why_stopped)
        return run_words(batch, counts, why) if self._is_run else resolved_words(counts, why)

    def _show_message(self) -> None:
        batch, said = self._described, self.summary
        if batch is None or said is None:
            return
        counts, notice = self._model.held.counts, self._page.notice
        if self._run.is_refused and batch.stage is not BatchStage.FINISHED:
            notice.show_message(f"{said.sentence} {waiting_words()}", Tone.WARNING)
        elif not self._is_run and self._has_rest(batch):
            again = self.tr("Look up the rest")
            notice.show_message(said.sentence, said.tone, action=again, on_action=self.look_up_rest)
        elif not self._is_run and counts[ExcludedRows.NAMES_OTHERS]:
            show = self.tr("Show these lines")
            notice.show_message(said.sentence, said.tone, action=show, on_action=self._show_others)
        else:
            notice.show_message(said.sentence, said.tone)

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
            not self.is_busy
            and not self._is_out_of_date
            and batch.task is not BatchTask.LOOK_UP
            and batch.stage is BatchStage.RESOLVED
        )
        self._page.set_choosable(may_choose)
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
            is_out_of_date=self._is_out_of_date,
        )
        self.changed.emit()

    def ask_where_to_export(self, numbers: list[int] | None = None) -> None:
        if self.batch is None:
            return
        dialog = ask_where_to_save(
            self._page.window(),
            self.tr("Export rows"),
            f"{_file_name(self.batch)}.csv",
            lambda path: self.export(path, numbers),
        )
        csv, json = self.tr("CSV for a spreadsheet (*.csv)"), self.tr("JSON (*.json)")
        dialog.setNameFilters([csv, json])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("json" if chosen == json else "csv")
        )

    def ask_where_to_save_old_values(self) -> None:
        if self.batch is not None:
            ask_where_to_save(
                self._page.window(),
                self.tr("Save old values"),
                f"{_file_name(self.batch)}-old-values.json",
                self.save_old_values,
                kind=self.tr("Old values (*.json)"),
            )

    def export(self, path: Path, numbers: list[int] | None = None) -> None:
        """Write these rows (None: all) to ``path``: JSON by its suffix, else CSV for this
        computer's spreadsheet."""
        if self.batch is None:
            return
        form = ExportFormat(
            kind=ExportFileKind.JSON if path.suffix.lower() == ".json" else ExportFileKind.CSV,
            delimiter=";" if QLocale().decimalPoint() == "," else ",",
            headers=export_headers(),
            words=export_words(self.batch.task),
        )
        batch, chosen = self.batch, None if numbers is None else frozenset(numbers)
        self._session.ask(
            lambda _: export(
                current_rows(
                    self._store, batch.id, lambda row: chosen is None or row.number in chosen
                ),
                batch.task,
                path,
                form,
            ),
            owner=self,
            done=partial(self._on_exported, path),
            failed=self._on_not_saved,
        )

    def save_old_values(self, path: Path) -> None:
        batch = self.batch
        if batch is None:
            return
        self._session.ask(
            lambda _: save_old_values(chunks(self._store, batch.id, is_in_set), batch, path),
            owner=self,
            done=partial(self._on_old_values, path),
            failed=self._on_not_saved,
        )

    def _on_exported(self, path: Path, rows: int) -> None:
        words = self.tr("%Ln row(s) exported to {name}.", "", rows)
        self._page.notice.show_message(words.format(name=path.name), Tone.CONFIRMED)

    def _on_old_values(self, path: Path, rows: int) -> None:
        words = self.tr("The old values of %Ln customer(s) are in {name}.", "", rows)
        self._page.notice.show_message(words.format(name=path.name), Tone.CONFIRMED)

    def _on_not_saved(self, error: Exception) -> None:
        self._page.notice.show_message(save_error_words(error), Tone.WARNING)


def _file_name(batch: Batch) -> str:
    return f"batch-{batch.created:%Y-%m-%d}-{batch.id[:6]}"
