"""The dialog ``Kept batches``: every list on this computer, to open or discard, and for how long
one that only looked up is kept.
"""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop_app.batch.store import BatchStatus, BatchStore, kept_batches, remove_look_ups, statuses
from desktop_app.gateway.client import Gateway
from desktop_app.models.display import local_time, one_line
from desktop_app.models.wording import (
    number_words,
    source_words,
    stage_words,
    status_words,
    task_words,
)
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import Batch, BatchStage, BatchTask
from desktop_app.views.batch.wording import batch_error_words
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.dialogs import FramedDialog, QuestionDialog, close_button
from desktop_app.views.widgets.layouts import row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.table_header import show_as_table
from desktop_app.views.widgets.tokens import STEP
from desktop_app.worker.session import Session


def too_old(preferences: Preferences) -> datetime:
    """Batches that only looked up and began before this moment go: nobody needs a list of people
    for ever that changed nothing."""
    return datetime.now(UTC) - timedelta(days=preferences.keep_days)


_WIDTH, _HEIGHT = 760, 420
_PLACE: Final = Qt.ItemDataRole.UserRole
_LINES, _HOW_FAR = 2, 5
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""The column."""


class KeptBatchesDialog(FramedDialog):
    """Signals: ``chosen(Batch)``; ``discarded(str)`` with the id of a batch."""

    chosen = Signal(object)
    discarded = Signal(str)

    def __init__(
        self,
        session: Session,
        store: BatchStore,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        under_way: frozenset[str] = frozenset(),
    ) -> None:
        """Asks at once what there is. ``under_way``: the ids of batches that run now."""
        super().__init__(self.tr("Kept batches"), parent, width=_WIDTH, height=_HEIGHT)
        self._session = session
        self._store = store
        self._preferences = preferences
        self._under_way = under_way
        self._batches: tuple[Batch, ...] = ()
        self.list = QTreeWidget()
        self.notice = Notice()
        self.open_batch = QPushButton(self.tr("Open"))
        self.discard = QPushButton(self.tr("Discard…"))
        self.days = QComboBox()
        self._lay_out()
        self._change(remove_look_ups(store, too_old(preferences)))

    def _change(self, change: Coroutine[Any, Any, None]) -> None:
        """Change what is kept, and show what there is then."""

        async def work(_gateway: Gateway) -> tuple[Batch, ...]:
            await change
            return await kept_batches(self._store)

        self._session.ask(work, owner=self, done=self._show, failed=self._show_message, writes=True)

    def _show(self, batches: tuple[Batch, ...]) -> None:
        self._batches = batches
        self.list.clear()
        for place, batch in enumerate(batches):
            item = QTreeWidgetItem(
                [
                    task_words(batch.task),
                    local_time(batch.created),
                    number_words(batch.rows),
                    one_line(batch.ticket, 40),
                    source_words(batch.source),
                    stage_words(batch.stage),
                ]
            )
            item.setData(0, _PLACE, place)
            item.setTextAlignment(_LINES, _RIGHT)
            self.list.addTopLevelItem(item)
        self._session.ask(
            lambda _: statuses(self._store, batches),
            owner=self,
            done=self._show_how_far,
            failed=self._show_message,
        )
        for section in range(self.list.columnCount() - 1):
            self.list.resizeColumnToContents(section)
            self.list.setColumnWidth(section, self.list.columnWidth(section) + 2 * STEP)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self.notice.show_message(self.tr("No batch is kept."))
        self._refresh()

    def _show_how_far(self, found: list[BatchStatus]) -> None:
        by_id = {status.batch.id: status for status in found}
        for place, batch in enumerate(self._batches):
            item = self.list.topLevelItem(place)
            if item is not None and batch.id in by_id:
                item.setText(_HOW_FAR, status_words(by_id[batch.id]))

    def _show_message(self, error: Exception) -> None:
        self.notice.show_message(batch_error_words(error), Tone.WARNING)

    def _chosen(self) -> Batch | None:
        item = self.list.currentItem()
        return self._batches[item.data(0, _PLACE)] if item is not None else None

    def _open(self) -> None:
        batch = self._chosen()
        if batch is not None:
            self.accept()
            self.chosen.emit(batch)

    def _ask_to_discard(self) -> None:
        batch = self._chosen()
        if batch is None:
            return
        QuestionDialog(
            self.tr("Discard the batch"),
            self,
            self.tr("Discard this batch?"),
            self._discard_words(batch),
            stay=self.tr("Keep"),
            answers=((self.tr("Discard"), self._discard),),
        ).open()

    def _discard_words(self, batch: Batch) -> str:
        if batch.stage is not BatchStage.FINISHED:
            return self.tr(
                "Its list is forgotten, and what is left of it won't be done. What was done stays "
                "done, and stays in the journal."
            )
        if batch.task is BatchTask.ERASE:
            return self.tr(
                "Its list is forgotten. What was done stays done, and stays in the journal; a "
                "certificate of the whole batch, with its customers' IDs, can't be made any more."
            )
        return self.tr(
            "Its list is forgotten, with what was looked up. What was done stays done, and stays "
            "in the journal."
        )

    def _discard(self) -> None:
        batch = self._chosen()
        if batch is not None:
            self._change(self._store.drop_batch(batch.id))
            self.discarded.emit(batch.id)

    def _choose_days(self) -> None:
        """Takes effect the next time: an arrow key passes by every choice."""
        self._preferences.keep_days = int(self.days.currentData())

    def _refresh(self) -> None:
        batch = self._chosen()
        self.open_batch.setEnabled(batch is not None)
        # What runs now would go on, and nobody would note it.
        self.discard.setEnabled(batch is not None and batch.id not in self._under_way)

    def _lay_out(self) -> None:
        days_label = QLabel(self.tr("Remove &look-ups, which change nothing, after"))
        days_label.setBuddy(self.days)
        choices = Preferences.keep_days.choices
        for days in choices:
            self.days.addItem(self.tr("%n day(s)", "", days), days)
        self.days.setCurrentIndex(choices.index(self._preferences.keep_days))
        self.days.setAccessibleName(self.tr("Remove look-ups after"))
        self.days.currentIndexChanged.connect(self._choose_days)
        self.list.setAccessibleName(self.tr("Kept batches"))
        self.list.setHeaderLabels(
            [
                self.tr("What"),
                self.tr("Begun"),
                self.tr("Lines"),
                self.tr("Ticket number"),
                self.tr("From"),
                self.tr("How far"),
            ]
        )
        show_as_table(self.list)
        self.list.headerItem().setTextAlignment(_LINES, _RIGHT)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.list.itemActivated.connect(self._open)
        self.list.currentItemChanged.connect(self._refresh)
        make_primary(self.open_batch)
        self.open_batch.clicked.connect(self._open)
        self.discard.clicked.connect(self._ask_to_discard)
        close = close_button(self)
        close.setAutoDefault(False)
        parts = self.notice, (self.list, 1), row(days_label, self.days, None)
        self.fill(*parts, left=(self.discard,), right=(close, self.open_batch))
        self._refresh()
