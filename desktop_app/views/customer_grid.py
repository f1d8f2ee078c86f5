"""The grid of the customer table: a table view made for a million rows and for a calm look."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.models.paged_customers import PagedCustomers
from desktop_app.views.customer_delegate import CustomerDelegate
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.laid_out import placed_columns
from desktop_app.views.row_keys import RowKeys
from desktop_app.views.table_header import TableHeader
from desktop_app.views.table_selection import CappedSelection

_REST_MILLISECONDS = 60
_LONGEST_WAIT_MILLISECONDS = 240

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class CustomerGrid(RowKeys):
    """Shows :class:`PagedCustomers` and says which rows are seen.

    Signals: ``seen(first, last)`` a moment after the view moved or the list grew; ``chosen(row)``
    on Enter or a double click; ``menu_asked(place)`` with where the context menu is to open.
    """

    seen = Signal(int, int)
    chosen = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, model: PagedCustomers, parent: QWidget | None = None) -> None:
        """One row of a fixed height each, no lines between columns, whole rows selected."""
        super().__init__(parent)
        flatten(self)
        self.customers = model
        self.delegate = CustomerDelegate(model, self)
        self.is_clicked = False
        """Whether a row is being chosen with the mouse, and nothing but it."""
        self.is_waiting = False
        """Whether the first answer is under way: the place is filled with bars."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._say_what_is_seen)
        self._waiting_since = QTimer(self)  # runs while a view change waits to be told
        self._waiting_since.setSingleShot(True)
        self._waiting_since.timeout.connect(self._say_what_is_seen)
        self.capped = CappedSelection(model, self)
        self.setModel(model)
        self.setSelectionModel(self.capped)
        self.setItemDelegate(self.delegate)
        self.setHorizontalHeader(TableHeader(self))
        self._set_up()
        self._dress()
        self.capped.selectionChanged.connect(self._note_selection)
        self.verticalScrollBar().valueChanged.connect(self._view_moved)
        model.rowsInserted.connect(self._view_moved)
        model.rowsRemoved.connect(self._view_moved)

    def seen_rows(self) -> tuple[int, int]:
        """The first and the last row that are at least partly visible; (0, -1) for none."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self.customers.rowCount() - 1

    def go_to(self, row: int) -> None:
        """Jump to a row: the keyboard goes there, and the row stands in the middle."""
        index = self.customers.index(row, max(self.currentIndex().column(), 0))
        # Not the view's own: it would add the row to the others while Ctrl or Shift is held.
        self.capped.setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a search through a million rows that are not here would ask for them all."""

    def selectAll(self) -> None:
        """As many as a selection may hold."""
        self.capped.select_held()

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        """Repaint the rows that are seen, and only those."""
        top, bottom = self.seen_rows()
        top, bottom = max(top, first.row()), min(bottom, last.row())
        if top <= bottom:
            y = self.rowViewportPosition(top)
            height = self.rowViewportPosition(bottom) + self.rowHeight(bottom) - y
            self.viewport().update(QRect(0, y, self.viewport().width(), height))
        if QAccessible.isActive() and first.row() <= self.currentIndex().row() <= last.row():
            self._tell_name()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the keyboard's place; scroll to it only when the agent moved it."""
        self.setAutoScroll(not self.capped.is_following)
        super().currentChanged(current, previous)
        self.setAutoScroll(True)
        self.delegate.current = (current.row(), current.column())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over an option and an index for each cell."""
        dirty = event.rect()
        if self.is_waiting:
            self._paint_waiting(dirty)
            return
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            return
        if last < 0:
            last = self.customers.rowCount() - 1
        columns = placed_columns(self, dirty)
        extent = (dirty.left(), dirty.width())
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(first)
        for row in range(first, last + 1):
            self.delegate.paint_row(painter, row, top, columns, extent)
            top += self.delegate.row_height
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be seen now."""
        super().resizeEvent(event)
        self._view_moved()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, the font, and whether this window is the active one."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection takes its full colour. Where the keyboard has no place yet, Qt gives it the
        first row: that is not the agent's choice, and must not open that row's customer."""
        with self.capped.following():
            super().focusInEvent(event)
        self._note_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection pales."""
        super().focusOutEvent(event)
        self._note_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the customer."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl or Shift several rows are chosen, and none is meant to be opened."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        self.is_clicked = is_left and event.modifiers() == Qt.KeyboardModifier.NoModifier
        super().mousePressEvent(event)
        self.is_clicked = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the customer."""
        super().mouseDoubleClickEvent(event)
        row = self.rowAt(event.position().toPoint().y())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer; by the menu key, under the keyboard's place."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_asked.emit(place)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Customers"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _dress(self) -> None:
        self.delegate.dress(self.font(), self.palette())
        self.verticalHeader().setDefaultSectionSize(self.delegate.row_height)

    def _tell_name(self) -> None:
        """A screen reader said "Loading" where the keyboard is: there is a name now."""
        here = self.currentIndex()
        event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        # The headers count as a row and a column of their own, shown or not.
        columns = self.customers.columnCount() + 1
        event.setChild((here.row() + 1) * columns + here.column() + 1)
        QAccessible.updateAccessibility(event)

    def _paint_waiting(self, dirty: QRect) -> None:
        """Before the first answer: rows of bars as far as there is room."""
        painter = QPainter(self.viewport())
        columns = placed_columns(self, dirty)
        height = self.delegate.row_height
        for row in range(self.viewport().height() // height + 1):
            extent = (dirty.left(), dirty.width())
            self.delegate.paint_row(painter, row, row * height, columns, extent)
        painter.end()

    def _note_selection(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self.delegate.selected = self.capped.rows()
        self.viewport().update()

    def _note_focus(self) -> None:
        self.delegate.is_active = self.hasFocus()
        self.viewport().update()

    def _view_moved(self, *_: object) -> None:
        """Tell when the view rests for a moment, and now and then while it does not."""
        self._rest.start(_REST_MILLISECONDS)
        if not self._waiting_since.isActive():
            self._waiting_since.start(_LONGEST_WAIT_MILLISECONDS)

    def _say_what_is_seen(self) -> None:
        self._rest.stop()
        self._waiting_since.stop()
        first, last = self.seen_rows()
        self.seen.emit(first, max(first, last))
