"""The view of the metadata grid: keys, keyboard, filter, copying, and as high as its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QWidget,
)

from desktop_app.models.metadata_cells import Column
from desktop_app.models.metadata_grid import MetadataGrid
from desktop_app.records.countries import folded_words
from desktop_app.records.metadata_edit import as_text
from desktop_app.records.metadata_paste import row_text
from desktop_app.views.clipboard import copy_text
from desktop_app.views.editor.cell_editing import CellEditing
from desktop_app.views.editor.metadata_painter import MetadataPainter
from desktop_app.views.editor.section_list import show_current
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.laid_out import placed_columns
from desktop_app.views.row_keys import RowKeys
from desktop_app.views.theme import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS_HIGH = 12
_FEWEST_ROWS_HIGH = 2
_EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_KEY_WIDTH, _TYPE_WIDTH, _STATE_WIDTH = 124, 88, 88


class _Filter(QSortFilterProxyModel):
    """Rows whose key or value holds the words, accents aside; the entry row always."""

    def __init__(self, grid: MetadataGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._words = ""
        # A row that is edited must not vanish under the hands because it fits no longer.
        self.setDynamicSortFilter(False)
        self.setSourceModel(grid)

    def lines(self, rows: range) -> Sequence[int]:
        """The grid's lines of these rows of the view."""
        if self.rowCount() == self._grid.rowCount():
            return rows  # nothing is left out
        return [self.mapToSource(self.index(row, 0)).row() for row in rows]

    def look_for(self, text: str) -> None:
        self._words = folded_words(text)
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        row = self._grid.row_at(place)
        if row is None or not self._words:
            return True
        return self._words in folded_words(f"{row.key} {as_text(row.value)}")


class MetadataTable(RowKeys):
    """Signals: ``long_edit_asked(int)`` with the grid's line of a value that needs more room;
    ``paste_asked()``."""

    long_edit_asked = Signal(int)
    paste_asked = Signal()

    def __init__(self, grid: MetadataGrid, parent: QWidget | None = None) -> None:
        """A view on ``grid``."""
        super().__init__(parent)
        flatten(self)
        self._grid = grid
        self._filter = _Filter(grid, self)
        self._rows = MetadataPainter()
        self._is_key_added = False
        self.setModel(self._filter)
        self.editing = CellEditing(grid, self)
        self.setItemDelegate(self.editing)
        self.setAccessibleName(self.tr("Metadata"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.doubleClicked.connect(self._on_double_click)
        self._set_up_headers()
        self._dress()
        for signal in (grid.rowsInserted, grid.rowsRemoved, grid.modelReset):
            signal.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over the filter, an option and an index for each cell."""
        dirty = event.rect()
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            return
        rows = range(first, (last if last >= 0 else self._filter.rowCount() - 1) + 1)
        columns = placed_columns(self, dirty)
        self._rows.selection = self.selectionModel().selection()
        here = self.currentIndex()
        self._rows.current = (here.row(), here.column())
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(first)
        for row, line in zip(rows, self._filter.lines(rows), strict=True):
            self._rows.paint_row(painter, self._grid.cells_at(line), row, top, columns)
            top += ROW_HEIGHT
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The keyboard's place is seen in the pane too, which scrolls around this table."""
        super().currentChanged(current, previous)
        show_current(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from cell to cell, and from the last one on to what comes next."""
        to = self._neighbour(self.currentIndex(), 1 if next else -1)
        if not to.isValid():
            return super().focusNextPrevChild(next)
        self.setCurrentIndex(to)
        return True

    def _neighbour(self, index: Index, step: int) -> QModelIndex:
        """The key or value so many steps on; invalid beyond the first and the last. A type is gone
        to by the arrow keys: entered in passing, it would be changed by the next letter."""
        columns = (Column.KEY, Column.VALUE)
        before = columns.index(index.column()) if index.column() in columns else 1
        row, place = divmod(len(columns) * index.row() + before + step, len(columns))
        is_beyond = not 0 <= row < self._filter.rowCount()
        if not index.isValid() or is_beyond:
            return QModelIndex()
        to = self._filter.index(row, columns[place])
        is_entry = self._grid.row_at(self._filter.mapToSource(to).row()) is None
        return QModelIndex() if is_entry and columns[place] == Column.VALUE else to

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab in a cell that is edited goes as everywhere. In the row for a new key only the key
        can be entered."""
        if action == self.CursorAction.MoveNext:
            return self._neighbour(self.currentIndex(), 1)
        if action == self.CursorAction.MovePrevious:
            return self._neighbour(self.currentIndex(), -1)
        to = super().moveCursor(action, modifiers)
        is_jump = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        is_entry = self._grid.row_at(self._filter.mapToSource(to).row()) is None
        return to.siblingAtColumn(Column.KEY) if is_jump and is_entry else to

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter after a new key goes on with its value, as Tab does; Esc takes back what was
        said of the text."""
        step = _TAB.get(hint, 0)
        is_leaving = bool(step) and not self._neighbour(self.currentIndex(), step).isValid()
        super().closeEditor(editor, hint)
        if is_leaving:
            super().focusNextPrevChild(step > 0)
        asked, self._is_key_added = self._is_key_added, False
        if asked and hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.VALUE))
            self._open_current()
        elif hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.editing.judged.emit(None)

    def go_on_with(self, line: int) -> None:
        """A key was entered, and this is its line: its value comes next."""
        self.choose(line)
        self._is_key_added = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection takes its full colour. Tab comes to the first cell, or to the last."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            row = (
                0
                if event.reason() == Qt.FocusReason.TabFocusReason
                else self._filter.rowCount() - 1
            )
            self.setCurrentIndex(self._filter.index(row, Column.KEY))
        self._note_focus()
        show_current(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection pales."""
        super().focusOutEvent(event)
        self._note_focus()

    def look_for(self, text: str) -> None:
        """Show only rows that hold ``text``."""
        self._filter.look_for(text)
        self._fit()

    def start_adding(self) -> None:
        """Open the entry row for a new key."""
        last = self._filter.index(self._filter.rowCount() - 1, Column.KEY)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(last)
        show_current(self)
        self.edit(last)

    def finish_editing(self) -> bool:
        """Take what an open cell editor holds. False when it cannot be: it stays open."""
        return self.editing.finish()

    def _dress(self) -> None:
        self._rows.dress(self.font(), self.palette())
        # Asked once: the header asks the model seven questions for each of its columns.
        self._head = self.horizontalHeader().sizeHint().height()
        self.viewport().update()

    def _note_focus(self) -> None:
        self._rows.is_active = self.hasFocus()
        self.viewport().update()

    def chosen(self) -> list[int]:
        """The grid's lines of the selected cells, the entry row left out."""
        lines = {self._filter.mapToSource(one).row() for one in self.selectedIndexes()}
        return sorted(line for line in lines if self._grid.row_at(line) is not None)

    def choose(self, line: int, column: int = Column.KEY) -> None:
        """Make a line of the grid the current one."""
        index = self._filter.mapFromSource(self._grid.index(line, column))
        self.setCurrentIndex(index)
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def copy_cell(self) -> None:
        """Copy the current key or value, whole and as it is."""
        index = self.currentIndex()
        row = self._grid.row_at(self._filter.mapToSource(index).row()) if index.isValid() else None
        if row is not None:
            copy_text(row.key if index.column() == Column.KEY else as_text(row.value))

    def copy_rows(self) -> None:
        """Copy the selected rows as lines of key, tab, value."""
        rows = [self._grid.row_at(line) for line in self.chosen()]
        copy_text("\n".join(row_text(row.key, row.value) for row in rows if row is not None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and paste whole rows with the keys everybody knows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            several = len({one.row() for one in self.selectedIndexes()}) > 1
            self.copy_rows() if several else self.copy_cell()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in _EDIT_KEYS and self.state() != self.State.EditingState:
            self._open_current()
        else:
            super().keyPressEvent(event)

    def _open_current(self) -> None:
        """Lists, objects and long texts are edited in a dialog, everything else in its cell."""
        index = self.currentIndex()
        line = self._filter.mapToSource(index).row()
        if index.column() == Column.VALUE and self._grid.needs_room(line):
            self.long_edit_asked.emit(line)
        elif self._filter.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self._filter.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._open_current()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(40)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(Column.VALUE, QHeaderView.ResizeMode.Stretch)
        for column, width in (
            (Column.KEY, _KEY_WIDTH),
            (Column.TYPE, _TYPE_WIDTH),
            (Column.STATE, _STATE_WIDTH),
        ):
            self.setColumnWidth(column, width)

    def _fit(self) -> None:
        """As high as the rows, up to a dozen: a list inside a list scrolls badly."""
        rows = min(max(self._filter.rowCount(), _FEWEST_ROWS_HIGH), _MOST_ROWS_HIGH)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        self.setFixedHeight(self._head + rows * ROW_HEIGHT + below + 2 * self.frameWidth() + 1)
