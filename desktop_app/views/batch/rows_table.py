"""The table of a batch: rows that are read, chosen to be left out, and copied."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop_app.models.batch_columns import CHANGE, COLUMNS, FOUND, OUTCOME, SAYS
from desktop_app.models.batch_rows import BatchRows
from desktop_app.views.batch.row_painter import RowPainter
from desktop_app.views.capped_selection import Capped
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.laid_out import Placed, placed_columns
from desktop_app.views.row_keys import RowKeys
from desktop_app.views.table_header import TableHeader
from desktop_app.views.theme import tokens

Index = QModelIndex | QPersistentModelIndex

_CENTRED: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class RowsTable(RowKeys):
    """Shows :class:`BatchRows`. Signals: ``copy_asked()``; ``toggle_asked()`` on Space;
    ``menu_asked(place)``; ``selection_changed()``."""

    copy_asked = Signal()
    toggle_asked = Signal()
    menu_asked = Signal(QPoint)
    selection_changed = Signal()

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        """One row of a fixed height each, whole rows selected."""
        super().__init__(parent)
        flatten(self)
        self._model = model
        self._rows = RowPainter(model)
        self._places: tuple[Placed, ...] | None = None
        self._empty_words = ""
        self.setModel(model)
        self.capped = Capped(model, self)
        self.setSelectionModel(self.capped)
        header = TableHeader(self)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the list's own order
        self.setHorizontalHeader(header)
        header.geometriesChanged.connect(self._forget_places)
        header.sectionResized.connect(self._forget_places)
        header.sectionMoved.connect(self._forget_places)
        self.horizontalScrollBar().valueChanged.connect(self._forget_places)
        self._set_up()
        self._dress()
        for section, column in enumerate(COLUMNS):
            self.setColumnWidth(section, column.width)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.viewport().update)
        self.capped.selectionChanged.connect(self._on_selection)
        model.modelReset.connect(self._on_selection)
        self.show_columns(is_run=False, is_edit=False)
        self.show_says(False)

    def show_columns(self, *, is_run: bool, is_edit: bool) -> None:
        """The outcome once there can be one; the present values for an edit."""
        self.setColumnHidden(OUTCOME, not is_run)
        self.setColumnHidden(CHANGE, not is_edit)
        self._places = None
        self._rows.mark_in(OUTCOME if is_run else FOUND)

    def show_says(self, is_shown: bool) -> None:
        """The column of what the list says of the people, where it says anything."""
        if self.isColumnHidden(SAYS) == is_shown:
            self.setColumnHidden(SAYS, not is_shown)
            self._places = None

    def say_empty(self, words: str) -> None:
        """What stands in the place of the rows when there is none; empty: nothing."""
        if words != self._empty_words:
            self._empty_words = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def to_the_beginning(self) -> None:
        """The first row and the first column, as for a list that nobody has looked at yet."""
        self.scrollToTop()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def numbers(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        return [self._model.number_at(row) for row in sorted(self.capped.rows())]

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        """Repaint the rows that are seen, and only those."""
        height = self._rows.row_height
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        bottom = bottom if bottom >= 0 else self._model.rowCount() - 1
        top, bottom = max(top, first.row()), min(bottom, last.row())
        if 0 <= top <= bottom:
            area = QRect(0, self.rowViewportPosition(top), self.viewport().width(), height)
            area.setHeight(height * (bottom - top + 1))
            self.viewport().update(area)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the keyboard's place."""
        super().currentChanged(current, previous)
        self._rows.current = current.row()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over an option and an index for each cell."""
        dirty = event.rect()
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            self._paint_empty()
            return
        if last < 0:
            last = self._model.rowCount() - 1
        if self._places is None:
            self._places = placed_columns(self, self.viewport().rect())
        self._rows.lay(self._places, self.viewport().width(), self.devicePixelRatioF())
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(first)
        is_whole = self._rows.paint_rows(painter, range(first, last + 1), top)
        painter.end()
        if not is_whole:
            self._rest.start()

    def _paint_empty(self) -> None:
        if self._empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(tokens(self.palette()).muted)
            painter.drawText(self.viewport().rect(), _CENTRED, self._empty_words)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection takes its full colour."""
        super().focusInEvent(event)
        self._note_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection pales."""
        super().focusOutEvent(event)
        self._note_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the rows; Space leaves them out, or takes them in again."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: there is a filter, and a search through all rows would format each."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer; by the menu key, under the keyboard's place."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_asked.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns may be seen now."""
        super().resizeEvent(event)
        self._forget_places()

    def _forget_places(self) -> None:
        self._places = None
        self.viewport().update()

    def _on_selection(self) -> None:
        self._rows.selected = self.capped.rows()
        self.viewport().update()
        self.selection_changed.emit()

    def _note_focus(self) -> None:
        self._rows.is_active = self.hasFocus()
        self.viewport().update()

    def _dress(self) -> None:
        self._rows.dress(self.font(), self.palette())
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
