"""The second page of a batch: every row, what it turned out to be, and what became of it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.rows import names_somebody_else
from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.display import button_text
from desktop_app.models.wording import number_words
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchTask
from desktop_app.views.batch.filters import RowKindFilter, RowSorter, TextFilter
from desktop_app.views.batch.progress import ProgressPane
from desktop_app.views.batch.rows_table import RowsTable, rows_text
from desktop_app.views.batch.wording import main_words, waiting_words
from desktop_app.views.deletion.dialog import HoldCountdown
from desktop_app.views.widgets.accessibility import announce, set_tip
from desktop_app.views.widgets.actions import Shortcut, make_action, shown_keys
from desktop_app.views.widgets.appearance import make_dangerous, make_primary, set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import (
    ToneLabel,
    offer_clearing,
    show_picture,
    width_with_hint,
)
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, scaled, set_face


class RowsFooter(QWidget):
    """What can be done with all rows now. ``main``: confirm and begin, or go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = QPushButton(icon("list-plus"), self.tr("New batch"))
        self.export = QPushButton(icon("file-output"), self.tr("Export…"))
        self.old_values = QPushButton(icon("save"), self.tr("Save old values…"))
        self.certificate = QPushButton(icon("file-badge"), self.tr("Certificate…"))
        self.main = QPushButton()
        words = self.tr(
            "This window may be closed: the batch goes on, and the main window says so."
        )
        self._words = words
        self._hint = set_face(ToneLabel("muted", wraps=True), Face.CAPTION)
        buttons = (self.new, self.export, self.old_values, self.certificate)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row((self._hint, 1), *buttons, self.main, of=self, margins=(EDGE + STEP, 12, EDGE, 12))
        for button in (*buttons, self.main):
            button.setAutoDefault(False)

    def show_state(
        self,
        batch: Batch,
        *,
        is_busy: bool,
        is_running: bool,
        is_noting: bool,
        rows: int,
        left: int,
        unknown: int,
        is_certified: bool,
        is_refused: bool,
        is_out_of_date: bool,
        forbidden: str,
    ) -> None:
        """``is_noting``: what the agent left out is being noted; ``rows``: of the batch; ``left``:
        those a run would carry out; ``unknown``: those it would find out about first, and carry out
        where that was not done; ``is_refused``: nothing may leave at present;
        ``is_out_of_date``: the rows shown may not be those on disk; ``forbidden``: why nobody may
        carry it out here."""
        self.new.setEnabled(not is_busy)
        self.export.setEnabled(rows > 0 and not is_busy)
        is_edit = batch.task is BatchTask.EDIT
        self.old_values.setVisible(is_edit)
        self.old_values.setEnabled(is_edit and rows > 0 and not is_busy)
        self.certificate.setVisible(is_certified)
        self.certificate.setEnabled(not is_busy)
        may_go_on = not is_busy and not is_out_of_date
        has_main = batch.task is not BatchTask.LOOK_UP and may_go_on and _can_go_on(batch, left)
        why = forbidden if has_main else ""
        self._hint.setText(self._words if is_running else why)
        self.main.setVisible(has_main)
        self.main.setEnabled(has_main and not (is_noting or is_refused or forbidden))
        if has_main:
            set_tip(self.main, waiting_words() if is_refused else self.tr("Ctrl+Enter"))
            self.main.setText(main_words(batch, left, unknown))
            if batch.task is BatchTask.ERASE:
                make_dangerous(self.main)
            else:
                make_primary(self.main)


def _can_go_on(batch: Batch, left: int) -> bool:
    """Looked up with somebody to do it for, or begun and not at its end."""
    if batch.stage is BatchStage.RESOLVED:
        return left > 0
    return batch.confirmed > 0 and batch.stage is not BatchStage.FINISHED


_UP: Final = Qt.SortOrder.AscendingOrder
_SEARCH_WIDTH: Final = 240
_CHOSEN_AT_ONCE: Final = 300
"""Rows between two events of the window: some 5 ms."""


class RowsPage(QWidget):
    """Everything about the rows; which step comes next is :class:`BatchController`'s.

    Signals: ``customer_asked(str)`` with the ID of a customer whom the agent wants to see;
    ``left_out(list[Row])`` with rows that were left out or taken in, as they are now, some at a
    time; ``choosing_ended()`` after the last of them.
    """

    customer_asked = Signal(str)
    left_out = Signal(object)
    choosing_ended = Signal()

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._may_choose = False
        self._may_sort: bool | None = None
        self._found: Collection[int] | None = None
        self.progress = ProgressPane()
        self.hold = HoldCountdown()
        self.undo = QPushButton(icon("undo-2"), self.tr("Undo"))
        self.notice = Notice()
        self.filter = RowKindFilter(model)
        self.table = RowsTable(model)
        self.search = QLineEdit()
        self._text_filter = TextFilter(model, self)
        self._sorter = RowSorter(model, self)
        self._chosen: Iterator[int] = iter(())
        self._is_out = self._is_one = False
        self._moved = 0
        """How many rows were left out, or taken in."""
        self._stayed_out = 0
        """How many of the rows to be taken in stay out, because they name somebody else."""
        self._choosing_turn = QTimer(self, singleShot=True, interval=0)
        self._choosing_turn.timeout.connect(self._choose_some)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def is_choosing(self) -> bool:
        return self._choosing_turn.isActive()

    @property
    def is_filtered(self) -> bool:
        return self.filter.kinds is not None or self._found is not None

    def begin(self, batch: Batch, *, is_run: bool) -> None:
        self._text_filter.forget()
        self._found = None
        self.search.clear()
        self._text_filter.forget()
        self.notice.clear()
        self._sorter.stop()
        self.model.begin(batch.task, batch.values, is_run=is_run)
        self.filter.choose(None)
        self.show_batch(batch, is_run=is_run)
        self.table.to_the_beginning()

    def take_over(self, before: RowsPage) -> None:
        """Show the rows, which are the same, as they are shown there."""
        header, old = self.table.header, before.table.header
        header.blockSignals(True)
        header.setSortIndicator(old.sortIndicatorSection(), old.sortIndicatorOrder())
        header.blockSignals(False)
        self._found = before._found
        self.filter.choose(before.filter.kind)
        self.search.setText(before.search.text())
        place = before.table.verticalScrollBar().value()
        # Once it is laid out: before, there is nothing to scroll.
        QTimer.singleShot(0, self.table, partial(self.table.verticalScrollBar().setValue, place))

    def finish(self) -> None:
        """Nothing changes by itself any more: a filter that shows no row is in the way."""
        if self.filter.is_empty:
            self.filter.choose(None)
            self.filter.show_counts()

    def show_batch(self, batch: Batch, *, is_run: bool) -> None:
        is_edit = batch.task is BatchTask.EDIT
        self.table.show_columns(is_run=is_run, is_edit=is_edit, has_cards=batch.with_cards)
        self.progress.show_batch(batch)
        self.model.set_run(is_run)
        self.filter.show_counts()

    def show_progress(self, progress: BatchProgress) -> None:
        self.progress.show_progress(progress)
        self.model.update_rows(progress.changed)

    def begin_hold(self, seconds: float, what: str) -> None:
        """Count down with ``Undo`` beside it; ``what``: a sentence that says for whom."""
        self.notice.clear()
        keys = shown_keys(Shortcut.UNDO)
        tip = self.tr("Nothing is erased then")
        set_tip(self.undo, f"{tip} ({keys})" if keys else tip)
        self.undo.show()
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setEnabled(False)  # Ctrl+Z would undo what is typed there instead
        self.hold.begin(seconds, what)

    def end_hold(self) -> None:
        self.hold.stop()
        self.search.setEnabled(True)
        if self.undo.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.undo.hide()

    def set_choosable(self, may_choose: bool) -> None:
        self._may_choose = may_choose
        self._refresh()

    def set_sortable(self, may_sort: bool) -> None:
        """While rows change by themselves they stand as in the list: none jumps away."""
        if may_sort == self._may_sort:
            return
        self._may_sort = may_sort
        words = self.tr("Click to sort by this column; at the third click as in the list again")
        if not may_sort:
            words = self.tr("Rows stand as in the list while the batch is under way")
            self.table.header.setSortIndicator(-1, _UP)
        self.table.header.set_sortable(may_sort, words)

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        self._sorter.stop()
        if section < 0:
            self._show_order(None)
        else:
            is_descending = order == Qt.SortOrder.DescendingOrder
            self._sorter.sort(section, is_descending=is_descending)

    def _show_order(self, order: array[int] | None) -> None:
        """The keyboard's place stays with its row."""
        here = self.table.currentIndex()
        number = self.model.number_at(here.row()) if here.isValid() else 0
        self.model.sort_by(order)
        row = self.model.row_of(number) if number else None
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, here.column()))

    def _offer_orders(self, menu: QMenu) -> None:
        """The same for hands on the keyboard."""
        header = self.table.header
        orders = menu.addMenu(self.tr("Sort by"))
        orders.setEnabled(bool(self._may_sort))
        as_listed = orders.addAction(self.tr("As in the list"))
        as_listed.triggered.connect(
            partial(header.setSortIndicator, -1, Qt.SortOrder.AscendingOrder)
        )
        orders.addSeparator()
        for section in range(self.model.columnCount()):
            if self._is_seen(section):
                title = str(self.model.headerData(section, Qt.Orientation.Horizontal))
                action = orders.addAction(button_text(title))
                action.triggered.connect(partial(self._turn_order, section))

    def _turn_order(self, section: int, _checked: bool = False) -> None:
        """By this column; where it is so already, the other way round."""
        header = self.table.header
        is_up = header.sortIndicatorSection() == section and header.sortIndicatorOrder() == _UP
        header.setSortIndicator(section, Qt.SortOrder.DescendingOrder if is_up else _UP)

    def shown_numbers(self) -> list[int]:
        return [self.model.number_at(row) for row in range(self.model.rowCount())]

    def _show_kinds(self) -> None:
        self.model.choose(self.filter.kinds, self._found)
        self._refresh()

    def _show_if_empty(self) -> None:
        is_gone = self.model.rowCount() == 0 and self.filter.is_empty
        self.table.show_empty(self.tr("No row is of this kind now.") if is_gone else "")

    def _show_found(self, found: Collection[int] | None) -> None:
        self._found = found
        self._show_kinds()

    def _toggle(self) -> None:
        """Space: leave the selected rows out, or take all in when none is in."""
        numbers = self.table.numbers()
        self._choose(numbers, any(not row.left_out for row in self.model.rows(numbers)))

    def stop_choosing(self) -> None:
        self._choosing_turn.stop()
        self._chosen = iter(())

    def _choose(self, numbers: list[int], is_out: bool) -> None:
        """Leave these rows out, or take them in; of several, none that names somebody else."""
        if not self._may_choose:
            return
        if not self.is_choosing:
            self._chosen, self._is_out = iter(numbers), is_out
            self._is_one = len(numbers) == 1
            self._stayed_out = self._moved = 0
            self._choose_some()
        self._refresh()

    def _choose_some(self) -> None:
        numbers = list(islice(self._chosen, _CHOSEN_AT_ONCE))
        if not numbers:
            self._read_out_moved()
            self._show_how_many_stayed_out()
            self.choosing_ended.emit()
            return
        # Before the rows change: whoever hears of them may ask whether more will follow.
        self._choosing_turn.start()
        if not (self._is_out or self._is_one):
            rows = self.model.rows(numbers)
            self._stayed_out += sum(row.left_out and names_somebody_else(row) for row in rows)
        changed = self.model.leave_out(numbers, self._is_out, one_by_one=self._is_one)
        self._moved += len(changed)
        if changed:
            self.left_out.emit(changed)

    def _read_out_moved(self) -> None:
        """It is seen in the rows; the cell that has the keyboard may say nothing of it."""
        if self._moved:
            out = self.tr("%Ln row(s) left out.", "", self._moved)
            taken = self.tr("%Ln row(s) taken in again.", "", self._moved)
            announce(self, out if self._is_out else taken)

    def _show_how_many_stayed_out(self) -> None:
        if self._stayed_out:
            words = self.tr(
                "%Ln row(s) that name somebody else stay left out: look at each, and take it in "
                "by itself.",
                "",
                self._stayed_out,
            )
            self.notice.show_message(words, Tone.WARNING)

    def _show_what_the_list_says(self) -> None:
        self.table.show_says(self.model.has_said)

    def _copy(self) -> None:
        numbers = self.table.numbers()
        rows = self.model.rows(numbers)
        copy_text(rows_text(rows, self.table.columns.wanted, self.model.context))
        if numbers:
            self.notice.show_message(
                self.tr("%Ln row(s) copied.", "", len(numbers)), Tone.CONFIRMED
            )

    def _show_cut(self, asked: int, kept: int) -> None:
        words = self.tr("Of {asked} rows {kept} are selected: more is too much for a selection.")
        self.notice.show_message(
            words.format(asked=number_words(asked), kept=number_words(kept)),
            Tone.WARNING,
            details=(self.tr("“Leave out all rows shown” in the table's menu takes them all."),),
        )

    def _open_customer(self) -> None:
        row = self._current()
        if row is not None:
            self.customer_asked.emit(row.uuid or row.typed)

    def _current(self) -> BatchRow | None:
        """The row that can be opened: the one with the keyboard, unless several are selected."""
        rows = self.table.selected_rows()
        here = self.table.currentIndex().row()
        return self.model.row(self.model.number_at(here)) if rows == [here] else None

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
        current = self._current()
        self.open_customer.setEnabled(current is not None and bool(current.uuid or current.typed))

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.open_customer)
        menu.addSeparator()
        menu.addActions([self.leave_out, self.take_in])
        menu.addSeparator()
        menu.addActions([self.leave_out_shown, self.take_in_shown])
        menu.addSeparator()
        menu.addAction(self.copy_rows)
        self._offer_orders(menu)
        menu.addMenu(self.table.columns.menu(menu))
        menu.popup(place)

    def _make_parts(self) -> None:
        self.undo.setAutoDefault(False)
        self.undo.hide()
        self.search.setAccessibleName(self.tr("Filter rows"))
        self.search.setPlaceholderText(self.tr("Filter by ID, name or email"))
        offer_clearing(self.search)
        self.open_customer = make_action(
            self,
            self.tr("Show customer"),
            QKeySequence.StandardKey.InsertParagraphSeparator,
            self._open_customer,
            tip=self.tr("Show this customer in the main window"),
            picture="search",
        )
        self.open_customer.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.leave_out = make_action(
            self,
            self.tr("Leave out"),
            run=lambda: self._choose(self.table.numbers(), True),
            picture="circle-minus",
        )
        self.take_in = make_action(
            self,
            self.tr("Take in again"),
            run=lambda: self._choose(self.table.numbers(), False),
            picture="circle-plus",
        )
        self.leave_out_shown = make_action(
            self,
            self.tr("Leave out all rows shown"),
            run=lambda: self._choose(self.shown_numbers(), True),
        )
        self.take_in_shown = make_action(
            self,
            self.tr("Take in all rows shown"),
            run=lambda: self._choose(self.shown_numbers(), False),
        )
        self.copy_rows = make_action(
            self,
            self.tr("Copy rows"),
            QKeySequence.StandardKey.Copy,
            self._copy,
            picture="copy",
        )
        self.copy_rows.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._leave_out_button = _button_of(self.leave_out)
        self._leave_out_button.setToolTip(self.tr("Leave the selected rows out (Space)"))
        self._take_in_button = _button_of(self.take_in)

    def _connect(self) -> None:
        self.filter.chosen.connect(self._show_kinds)
        self.search.textChanged.connect(self._text_filter.look_for)
        self._text_filter.found.connect(self._show_found)
        self._sorter.sorted.connect(self._show_order)
        self.table.header.sortIndicatorChanged.connect(self._sort)
        self.table.selection_changed.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.model.counted.connect(self._show_what_the_list_says)
        for signal in (self.model.modelReset, self.model.counted):
            signal.connect(self._show_if_empty)
        self.table.copy_asked.connect(self._copy)
        self.table.open_asked.connect(self.open_customer.trigger)
        self.table.selection.cut.connect(self._show_cut)
        self.table.toggle_asked.connect(self._toggle)
        self.table.menu_asked.connect(self._pop_up)

    def _lay_out(self) -> None:
        for button in (self._leave_out_button, self._take_in_button):
            set_kind(button, "quiet")
        show_picture(self.search, "search")
        self._set_widths()
        choosing = (self._leave_out_button, self._take_in_button, self.search)
        top = column(
            self.progress,
            row((self.hold, 1), self.undo),
            self.notice,
            row((self.filter, 1), *choosing, at_top=True),
            margins=(EDGE + STEP, 2 * STEP, EDGE, STEP),
        )
        column(top, (self.table, 1), of=self, spacing=0)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_widths()

    def _set_widths(self) -> None:
        self.search.setFixedWidth(max(scaled(_SEARCH_WIDTH), width_with_hint(self.search)))


def _button_of(action: QAction) -> QPushButton:
    button = QPushButton(action.icon(), action.text())
    button.setAutoDefault(False)
    button.clicked.connect(action.trigger)
    return button
