"""The second page of a batch: every row, what it turned out to be, and what became of it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.batch.progress import Progress
from desktop_app.models.batch_columns import COLUMNS, values_words
from desktop_app.models.batch_kinds import Kind
from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.batch_words import number_words, source_words
from desktop_app.records.batch import Batch, Task
from desktop_app.views.batch.choosing import Choosing
from desktop_app.views.batch.kind_filter import KindFilter
from desktop_app.views.batch.progress_pane import ProgressPane
from desktop_app.views.batch.rows_copy import rows_text
from desktop_app.views.batch.rows_table import RowsTable
from desktop_app.views.batch.text_filter import TextFilter
from desktop_app.views.clipboard import copy_text
from desktop_app.views.hold import Hold
from desktop_app.views.icons import icon
from desktop_app.views.notice import Notice, Tone
from desktop_app.views.theme import STEP, heading_font


class RowsPage(QWidget):
    """Everything about the rows; which step comes next is :class:`Course`'s."""

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        """No rows yet."""
        super().__init__(parent)
        self.model = model
        self._may_choose = False
        self._found: Collection[int] | None = None
        self.progress = ProgressPane()
        self.hold = Hold()
        self.undo = QPushButton(icon("undo-2"), self.tr("Undo"))
        self.notice = Notice()
        self.filter = KindFilter(model)
        self.table = RowsTable(model)
        self._what = _plain_label()
        self._what.setFont(heading_font(1.2))
        self._values = _plain_label()
        self._values.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._values.setWordWrap(True)
        self._search = QLineEdit()
        self._text_filter = TextFilter(model, self)
        self.choosing = Choosing(model, self)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def is_filtered(self) -> bool:
        """Whether not every row is shown."""
        return self.filter.kind is not None or self._found is not None

    def begin(self, batch: Batch, *, is_run: bool) -> None:
        """Another batch: its rows follow by ``model.put``."""
        self._text_filter.forget()
        self._found = None
        self._search.clear()
        self._text_filter.forget()
        self.notice.clear()
        self.model.begin(batch.task, batch.values, is_run=is_run)
        self.filter.choose(None)
        self.show_batch(batch, is_run=is_run)
        self.table.to_the_beginning()

    def come_to_rest(self) -> None:
        """Nothing changes by itself any more: a filter that shows no row is in the way."""
        kind = self.filter.kind
        if kind is not None and not self.model.held.counts[kind]:
            self.filter.choose(None)
            self.filter.show_counts()

    def show_batch(self, batch: Batch, *, is_run: bool) -> None:
        """What the batch is, over its rows."""
        self.table.show_columns(is_run=is_run, is_edit=batch.task is Task.EDIT)
        self._what.setText(_what_words(batch))
        values = values_words(batch.values)
        self._values.setText(self.tr("Sets {values}").format(values=values) if values else "")
        self._values.setVisible(bool(values))
        self.model.set_run(is_run)
        self.filter.show_counts()

    def show_progress(self, progress: Progress) -> None:
        """How far it is, and the rows that changed."""
        self.progress.show_progress(progress)
        self.model.put(progress.changed)

    def begin_hold(self, seconds: float, what: str) -> None:
        """Count down with ``Undo`` beside it; ``what``: a sentence that says for whom."""
        self.notice.clear()
        self.undo.show()
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hold.begin(seconds, what)

    def end_hold(self) -> None:
        """It was undone, or is over."""
        self.hold.stop()
        self.undo.hide()

    def let_choose(self, may_choose: bool) -> None:
        """Whether rows may be left out and taken in now: until the set is fixed."""
        self._may_choose = may_choose
        self._refresh()

    def shown_numbers(self) -> list[int]:
        """The numbers of the rows that are shown."""
        return [self.model.number_at(row) for row in range(self.model.rowCount())]

    def _show_kind(self, kind: Kind | None) -> None:
        self.model.choose(None if kind is None else (kind,), self._found)
        self._refresh()

    def _say_if_empty(self) -> None:
        is_empty = self.model.rowCount() == 0
        kind = self.filter.kind if is_empty else None
        is_gone = kind is not None and not self.model.held.counts[kind]
        self.table.say_empty(self.tr("No row is of this kind now.") if is_gone else "")

    def _show_found(self, found: Collection[int] | None) -> None:
        self._found = found
        self._show_kind(self.filter.kind)

    def _toggle(self) -> None:
        """Space: leave the selected rows out, or take all in when none is in."""
        numbers = self.table.numbers()
        self._choose(numbers, any(not row.left_out for row in self.model.rows(numbers)))

    def _leave_out(self) -> None:
        self._choose(self.table.numbers(), True)

    def _take_in(self) -> None:
        self._choose(self.table.numbers(), False)

    def _leave_out_shown(self) -> None:
        self._choose(self.shown_numbers(), True)

    def _take_in_shown(self) -> None:
        self._choose(self.shown_numbers(), False)

    def _choose(self, numbers: list[int], is_out: bool) -> None:
        if self._may_choose:
            self.choosing.choose(numbers, is_out)
            self._refresh()

    def _say_if_left(self) -> None:
        """Rows that name somebody else stay out when several are taken in."""
        if self.choosing.left:
            words = self.tr(
                "%Ln row(s) that name somebody else stay left out: look at each, and take it in "
                "by itself.",
                "",
                self.choosing.left,
            )
            self.notice.say(words, Tone.WARNING)

    def _show_what_the_list_says(self) -> None:
        self.table.show_says(self.model.has_said)

    def _copy(self) -> None:
        numbers = self.table.numbers()
        shown = [section for section in range(len(COLUMNS)) if self._is_seen(section)]
        rows = self.model.rows(numbers)
        copy_text(rows_text(rows, shown, self.model.doing))
        if numbers:
            self.notice.say(self.tr("%Ln row(s) copied.", "", len(numbers)), Tone.CONFIRMED)

    def _say_cut(self, asked: int, kept: int) -> None:
        words = self.tr("Of {asked} rows {kept} are selected: more is too much for a selection.")
        self.notice.say(
            words.format(asked=number_words(asked), kept=number_words(kept)),
            Tone.WARNING,
            details=(self.tr("“Leave out all rows shown” in the table's menu takes them all."),),
        )

    def _is_seen(self, section: int) -> bool:
        return not self.table.isColumnHidden(section)

    def _refresh(self) -> None:
        selected = self.table.selectionModel().hasSelection()
        for action in (self.leave_out, self.take_in):
            action.setEnabled(selected and self._may_choose)
        for action in (self.leave_out_shown, self.take_in_shown):
            action.setEnabled(self._may_choose and self.model.rowCount() > 0)
        for button in (self._leave_out_button, self._take_in_button):
            button.setEnabled(selected)
            button.setVisible(self._may_choose)
        self.copy_rows.setEnabled(selected)

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.leave_out, self.take_in])
        menu.addSeparator()
        menu.addActions([self.leave_out_shown, self.take_in_shown])
        menu.addSeparator()
        menu.addAction(self.copy_rows)
        menu.popup(place)

    def _make_parts(self) -> None:
        self.undo.setAutoDefault(False)
        self.undo.setToolTip(self.tr("Nothing is erased then (Ctrl+Z)"))
        self.undo.hide()
        self._search.setAccessibleName(self.tr("Filter rows"))
        self._search.setPlaceholderText(self.tr("Filter rows by ID, name, email, phone or city"))
        self._search.setClearButtonEnabled(True)
        self.leave_out = QAction(icon("circle-minus"), self.tr("Leave out"), self)
        self.take_in = QAction(icon("circle-plus"), self.tr("Take in again"), self)
        self.leave_out_shown = QAction(self.tr("Leave out all rows shown"), self)
        self.take_in_shown = QAction(self.tr("Take in all rows shown"), self)
        self.copy_rows = QAction(icon("copy"), self.tr("Copy rows"), self)
        self.copy_rows.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_rows.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._leave_out_button = QPushButton(icon("circle-minus"), self.tr("Leave out"))
        self._leave_out_button.setToolTip(self.tr("Leave the selected rows out (Space)"))
        self._take_in_button = QPushButton(icon("circle-plus"), self.tr("Take in again"))
        for button in (self._leave_out_button, self._take_in_button):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.filter.chosen.connect(self._show_kind)
        self._search.textChanged.connect(self._text_filter.look_for)
        self._text_filter.found.connect(self._show_found)
        self.table.selection_changed.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.model.counted.connect(self._show_what_the_list_says)
        self.choosing.settled.connect(self._say_if_left)
        for signal in (self.model.modelReset, self.model.counted):
            signal.connect(self._say_if_empty)
        self.table.copy_asked.connect(self._copy)
        self.table.capped.cut.connect(self._say_cut)
        self.table.toggle_asked.connect(self._toggle)
        self.table.menu_asked.connect(self._pop_up)
        self.leave_out.triggered.connect(self._leave_out)
        self.take_in.triggered.connect(self._take_in)
        self.leave_out_shown.triggered.connect(self._leave_out_shown)
        self.take_in_shown.triggered.connect(self._take_in_shown)
        self.copy_rows.triggered.connect(self._copy)
        self._leave_out_button.clicked.connect(self._leave_out)
        self._take_in_button.clicked.connect(self._take_in)

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.setSpacing(STEP)
        self._search.setMaximumWidth(380)
        choosing.addWidget(self._search, 1)
        choosing.addStretch(1)
        choosing.addWidget(self._leave_out_button)
        choosing.addWidget(self._take_in_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        held = QHBoxLayout()
        held.setSpacing(STEP)
        held.addWidget(self.hold, 1)
        held.addWidget(self.undo)
        for widget in (self._what, self._values, self.progress):
            column.addWidget(widget)
        column.addLayout(held)
        column.addWidget(self.notice)
        column.addWidget(self.filter)
        column.addLayout(choosing)
        column.addWidget(self.table, 1)
        self._refresh()


def _what_words(batch: Batch) -> str:
    """The batch in a line."""
    text = {
        Task.LOOK_UP: _tr("Look-up of {number} from {source}"),
        Task.EDIT: _tr("Edit of {number} from {source}"),
        Task.ERASE: _tr("Erasure of {number} from {source}"),
    }[batch.task]
    lines = QCoreApplication.translate("batch", "%Ln line(s)", None, batch.rows)
    return text.format(number=lines, source=source_words(batch.source))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
