"""A batch's course: looked up, confirmed, carried out, gone on with; and what the page shows of it.

What is running runs in :class:`~desktop_app.worker.batch_run.BatchRun`; here stands which step
follows which.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.batch.progress import Progress
from desktop_app.batch.reading import Lines
from desktop_app.batch.resolve import rows_of
from desktop_app.evidence.case import can_be_certified
from desktop_app.models.batch_rows import BatchRows
from desktop_app.records.batch import Batch, Row, Stage, Task
from desktop_app.views.batch.footer import Footer
from desktop_app.views.batch.input_page import Wanted
from desktop_app.views.batch.result_words import resolved_words, run_words
from desktop_app.views.batch.rows_page import RowsPage
from desktop_app.views.batch.trouble_words import batch_trouble_words
from desktop_app.views.notice import Tone
from desktop_app.worker.batch_run import BatchRun
from desktop_app.worker.batch_shelf import BatchShelf

if TYPE_CHECKING:
    from desktop_app.worker.certificates import Certificates

_FED_AT_ONCE: Final = 100
_FED_FOR: Final = 0.003
"""Rows, and seconds of bringing rows into the table between two events of the window."""
_IN_RUN: Final = frozenset({Stage.CONFIRMED, Stage.RUNNING, Stage.PAUSED, Stage.STOPPED})


class Course(QObject):
    """One batch at a time.

    Signals: ``changed()`` when another step can be taken now; ``came_to_rest()`` when what ran
    came to its end.
    """

    changed = Signal()
    came_to_rest = Signal()

    def __init__(
        self,
        run: BatchRun,
        shelf: BatchShelf,
        page: RowsPage,
        footer: Footer,
        *,
        certificates: Certificates | None = None,
    ) -> None:
        """No batch."""
        super().__init__(page)
        self._certificates = certificates
        self.batch: Batch | None = None
        self._run = run
        self._shelf = shelf
        self._page = page
        self._footer = footer
        self._model: BatchRows = page.model
        self._is_loading = False
        self._looks_up_next = False
        self._is_run = False
        self._told: list[Progress] = []
        self._noting = 0
        self._waiting_rows: Iterator[Row] = iter(())
        self._feed_timer = QTimer(self, singleShot=True, interval=0)
        self._feed_timer.timeout.connect(self._feed)
        run.progressed.connect(self._on_progress)
        run.ended.connect(self._on_ended)
        run.failed.connect(self._on_failed)
        page.choosing.chosen.connect(self._note)
        page.choosing.settled.connect(self._refresh)
        for asked, act in (
            (page.progress.pause_asked, run.pause),
            (page.progress.continue_asked, run.resume),
            (page.progress.stop_asked, run.stop),
        ):
            asked.connect(act)

    @property
    def is_busy(self) -> bool:
        """Whether rows are under way, paused, or being read from the disk."""
        return self._run.is_running or self._is_loading

    @property
    def is_running(self) -> bool:
        """Whether rows are under way, or paused."""
        return self._run.is_running

    @property
    def was_begun(self) -> bool:
        """Whether the batch was confirmed, and not only for a dry run that is over."""
        batch = self.batch
        return batch is not None and batch.confirmed > 0 and batch.stage in _IN_RUN

    def cards(self) -> int | None:
        """How many saved cards the customers to confirm have; None: not counted."""
        batch = self.batch
        return self._model.held.cards() if batch is not None and batch.with_cards else None

    def begin(self, wanted: Wanted, profile_id: str) -> None:
        """A new batch: look its lines up."""
        self.batch = Batch(
            id=secrets.token_hex(16),
            profile_id=profile_id,
            task=wanted.task,
            created=datetime.now(UTC),
            rows=len(wanted.lines.texts),
            values=wanted.values,
            source=wanted.source,
            with_cards=wanted.with_cards,
        )
        self._page.begin(self.batch, is_run=False)
        self._look_up(self.batch, wanted.lines)
        self._take_rows(rows_of(wanted.lines))

    def open(self, batch: Batch) -> None:
        """A batch of earlier, with its rows from the disk."""
        self.batch = batch
        self._is_run = batch.confirmed > 0 and batch.stage is not Stage.RESOLVED
        self._page.begin(batch, is_run=self._is_run)
        self._page.notice.say(self.tr("Reading the batch…"))
        self._is_loading = True
        self._refresh()
        self._shelf.rows(batch, self._take_rows, self._on_failed)

    def open_and_look_up(self, batch: Batch) -> None:
        """A batch whose rows are on the disk, and were not looked up: old values to put back."""
        self._looks_up_next = True
        self.open(batch)

    def look_up_rest(self) -> None:
        """Go on with the look-up, failed lines too."""
        if self.batch is not None and not self.is_busy:
            self._look_up(self.batch, None)

    def carry_out(self, batch: Batch) -> None:
        """What was confirmed, or the rest of what was begun."""
        if self.is_busy or self._noting:
            return
        self._is_run = True
        self.batch = batch
        self._page.notice.clear()
        self._page.show_batch(batch, is_run=True)
        self._page.progress.begin(batch, self._model.held.open_rows, is_run=True)
        self._run.run(batch)
        self._refresh()

    def stop(self) -> None:
        """The window goes: begin no further row."""
        self._is_loading = False
        self._feed_timer.stop()
        self._page.choosing.forget()
        if self._run.is_running:
            self._run.stop()

    def _look_up(self, batch: Batch, lines: Lines | None) -> None:
        self._is_run = False
        self._page.notice.clear()
        self._page.progress.begin(batch, batch.rows, is_run=False)
        self._run.resolve(batch, lines)
        self._refresh()

    def _take_rows(self, rows: Iterable[Row]) -> None:
        self._is_loading = True
        self._waiting_rows = iter(rows)
        self._feed()

    def _on_progress(self, progress: Progress) -> None:
        """What is told of rows that the table has not got yet waits until it has."""
        if self._is_loading:
            self._told.append(progress)
        else:
            self._page.show_progress(progress)

    def _feed(self) -> None:
        """Some rows at a time: the window goes on meanwhile."""
        end = time.perf_counter() + _FED_FOR
        while rows := list(islice(self._waiting_rows, _FED_AT_ONCE)):
            self._model.put(rows)
            if time.perf_counter() > end:
                break
        if rows and self._is_loading:
            self._feed_timer.start()
            return
        self._is_loading = False
        told, self._told = self._told, []
        for progress in told:
            self._page.show_progress(progress)
        if self._run.is_running:
            return
        self._page.notice.clear()
        if self._looks_up_next and self.batch is not None:
            self._looks_up_next = False
            self._look_up(self.batch, None)
            return
        self._say_how_it_stands()
        self._refresh()

    def _on_ended(self, batch: Batch) -> None:
        self._finish_feeding()
        was_dry = self.batch is not None and self.batch.dry_run and self._is_run
        self.batch = batch
        self._page.progress.end()
        self._page.show_batch(batch, is_run=self._is_run)
        if was_dry and batch.stage is Stage.RESOLVED:
            batch = msgspec.structs.replace(batch, dry_run=True)
        self._say_how_it_stands(batch)
        self._refresh()
        self.came_to_rest.emit()

    def _finish_feeding(self) -> None:
        """A short list may be looked up before the table has all of it."""
        while self._is_loading:
            self._feed()
        self._feed_timer.stop()

    def _on_failed(self, error: Exception) -> None:
        self._is_loading = False
        self._page.progress.end()
        self._page.notice.say(batch_trouble_words(error), Tone.DANGER)
        self._refresh()
        self.came_to_rest.emit()

    def _say_how_it_stands(self, batch: Batch | None = None) -> None:
        batch = batch or self.batch
        if batch is None:
            return
        counts, notice = self._model.held.counts, self._page.notice
        if self._is_run:
            said = run_words(batch, counts)
            notice.say(said.sentence, said.tone)
            return
        said = resolved_words(batch, counts)
        if said.tone is Tone.WARNING or batch.stage not in (Stage.RESOLVED, Stage.FINISHED):
            again = self.tr("Look up the rest")
            notice.say(said.sentence, said.tone, action=again, on_action=self.look_up_rest)
        else:
            notice.say(said.sentence, said.tone)

    def _note(self, rows: list[Row]) -> None:
        """Keep what the agent left out; a run waits for it."""
        if self.batch is not None:
            self._noting += 1
            self._shelf.note(self.batch, rows, self._on_noted, self._on_not_noted)
            self._refresh()

    def _on_noted(self, _nothing: None) -> None:
        self._noting -= 1
        self._refresh()

    def _on_not_noted(self, error: Exception) -> None:
        self._noting -= 1
        self._page.notice.say(batch_trouble_words(error), Tone.WARNING)
        self._refresh()

    def _refresh(self) -> None:
        batch = self.batch
        if batch is None:
            return
        may_choose = (
            not self.is_busy and batch.task is not Task.LOOK_UP and batch.stage is Stage.RESOLVED
        )
        self._page.let_choose(may_choose)
        self._footer.show_state(
            batch,
            is_busy=self.is_busy,
            is_noting=self._noting > 0 or self._page.choosing.is_busy,
            rows=len(self._model.held),
            left=self._model.held.open_rows,
            is_certified=self._certificates is not None and can_be_certified(batch),
        )
        self.changed.emit()
