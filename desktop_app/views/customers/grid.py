"""The grid of the customer table, and its selection, which follows customers to other rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.models.customers import BY_NAME, COLUMNS, TIMES, CustomerRowKind, PagedCustomers
from desktop_app.models.page_cache import runs
from desktop_app.records.customer import Uuid
from desktop_app.views.customers.columns import customer_columns
from desktop_app.views.widgets.row_painter import PaintedRow, RowSelection, RowStyle, TableStyle
from desktop_app.views.widgets.tables import MOST_SELECTED, CappedSelection, Index, RecordTable
from desktop_app.views.widgets.tokens import EDGE

_Flag = QItemSelectionModel.SelectionFlag


class CustomerSelection(CappedSelection):
    """A selection that never grows beyond :data:`MOST_SELECTED` rows, and that follows customers.

    A row is where a customer happens to stand. When pages are read again, the selection and the
    keyboard's place go where their customers went; nothing is told to the outside then.

    Signal: ``row_chosen(row)`` when the agent, not a refresh, moved the keyboard's place to another
    row.
    """

    row_chosen = Signal(int)

    def __init__(self, model: PagedCustomers, parent: QObject) -> None:
        super().__init__(model, parent)
        self._customers = model
        self._selected: dict[Uuid, int] = {}
        self._blank: set[int] = set()
        self._current: Uuid | None = None
        self.is_following = False
        """Whether the present change is not the agent's, but follows customers that moved."""
        self.selectionChanged.connect(self._note_selected)
        self.currentRowChanged.connect(self._note_current)
        model.arrived.connect(self._follow)

    def uuids(self) -> tuple[Uuid, ...]:
        """The selected customers, as far as they are read, in the order of their rows."""
        return tuple(sorted(self._selected, key=self._selected.__getitem__))

    def select_held(self) -> None:
        """Every row that is read: what "all" can mean in a list too long to hold."""
        total = self._customers.rowCount()
        if total <= MOST_SELECTED:
            self.select_rows(0, total - 1)
            return
        held = self._customers.held_rows()[:MOST_SELECTED]
        super().select(self._blocks(held), _Flag.ClearAndSelect | _Flag.Rows)
        self.cut.emit(total, len(held))

    def show_customer(self, uuid: Uuid) -> int | None:
        """Select this customer, now or once it is read, and nothing else; its row if held."""
        self._selected, self._blank, self._current = {uuid: -1}, set(), uuid
        self._follow()
        return self._customers.row_of(uuid)

    def show_customers(self, uuids: Iterable[Uuid]) -> None:
        """Select these, and nothing else; the keyboard has no place."""
        self._selected, self._blank, self._current = dict.fromkeys(uuids, -1), set(), None
        self._follow()

    def choose_nobody(self) -> None:
        """Nothing is selected, and the keyboard has no place."""
        self._selected, self._blank, self._current = {}, set(), None
        with self.following():
            self.clear()

    @contextmanager
    def following(self) -> Iterator[None]:
        """Changes made inside are not the agent's."""
        before, self.is_following = self.is_following, True
        try:
            yield
        finally:
            self.is_following = before

    def _blocks(self, rows: Iterable[int]) -> QItemSelection:
        blocks = QItemSelection()
        for first, last in runs(sorted(rows)):
            blocks.append(self._block(first, last).constFirst())
        return blocks

    def _note_selected(self) -> None:
        if self.is_following:
            return
        self._selected, self._blank = {}, set()
        for row in self.rows():
            self._note_row(row)

    def _note_row(self, row: int) -> None:
        customer = self._customers.customer(row)
        if customer is None:
            self._blank.add(row)
        else:
            self._selected[customer.uuid] = row

    def _note_current(self, current: QModelIndex) -> None:
        if self.is_following:
            return
        customer = self._customers.customer(current.row())
        self._current = customer.uuid if customer is not None else None
        self.row_chosen.emit(current.row())

    def _follow(self) -> None:
        """Rows were read: put selection and keyboard where their customers are now."""
        blank, self._blank = self._blank, set()
        for row in blank:
            self._note_row(row)
        for uuid, row in self._selected.items():
            self._selected[uuid] = self._row_now(uuid, row)
        total = self._customers.rowCount()
        rows = {row for row in (*self._selected.values(), *self._blank) if 0 <= row < total}
        with self.following():
            if rows != self.rows():
                super().select(self._blocks(rows), _Flag.ClearAndSelect | _Flag.Rows)
            self._follow_current()

    def _follow_current(self) -> None:
        here = self.currentIndex()
        if self._current is None:
            customer = self._customers.customer(here.row()) if here.isValid() else None
            self._current = customer.uuid if customer is not None else None
            return
        row = self._row_now(self._current, here.row())
        if row != here.row():
            column = max(here.column(), 0)
            self.setCurrentIndex(self._customers.index(row, column), _Flag.NoUpdate)

    def _row_now(self, uuid: Uuid, row: int) -> int:
        """Where the customer is; where it was, while that row is read again; -1 when it is gone."""
        now = self._customers.row_of(uuid)
        if now is not None:
            return now
        return row if row >= 0 and self._customers.is_awaited(row) else -1


_DELETED = BY_NAME["deleted_at"]
_STYLES: Final = {
    CustomerRowKind.LIVE: RowStyle(),
    CustomerRowKind.DELETED: RowStyle("muted", marked=_DELETED, is_struck=True),
    CustomerRowKind.LOADING: RowStyle(is_loading=True),
    CustomerRowKind.UNREADABLE: RowStyle("muted", is_notice=True),
    CustomerRowKind.GONE: RowStyle("muted", is_notice=True),
}
_STALE: Final = {kind: style._replace(tone="muted") for kind, style in _STYLES.items()}
_WAITING: Final = PaintedRow((), RowStyle(is_loading=True))
_IDENTIFIERS: Final = [section for section, column in enumerate(COLUMNS) if column.is_identifier]


class CustomerGrid(RecordTable):
    """Shows :class:`PagedCustomers`.

    Signals: ``chosen(row)`` on Enter or a double click; ``order_asked(str, bool)`` by a click on a
    title: the column's name, empty for newest first, and whether it is descending.
    """

    chosen = Signal(int)
    order_asked = Signal(str, bool)

    def __init__(self, model: PagedCustomers, parent: QWidget | None = None) -> None:
        self.customers = model
        self.is_clicked = False
        """Whether a row is being chosen with the mouse, and nothing but it."""
        self.is_waiting = False
        """Whether the first answer is under way: the place is filled with bars."""
        self.is_stale = False
        """Whether what is shown may be old; a notice says so in words."""
        self.followed = CustomerSelection(model, model)
        super().__init__(
            model,
            parent,
            selection=self.followed,
            style=TableStyle(fixed=_IDENTIFIERS, names=(BY_NAME["name"],), lead=EDGE),
            is_paged=True,
            columns=customer_columns(),
        )
        self.setAccessibleName(self.tr("Customers"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        self.header.sortIndicatorChanged.connect(self._ask_for_order)
        self.set_sortable(False)

    def set_sortable(self, is_sortable: bool) -> None:
        """Whether the whole list can be sorted: it is on this computer."""
        words = self.tr("Click to sort by this column; at the third click newest first again")
        if not is_sortable:
            words = self.tr(
                "The gateway lists customers newest first, and only a part of them is read here: "
                "sorted by another column, that part would look like the whole."
            )
        self.header.set_sortable(is_sortable, words)

    def show_order(self, name: str, *, is_descending: bool) -> None:
        """Mark the column of that name as the one by which the rows are sorted."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.header):
            self.header.setSortIndicator(BY_NAME.get(name, -1), order)
        self.header.viewport().update()

    def _ask_for_order(self, section: int, order: Qt.SortOrder) -> None:
        name = COLUMNS[section].name if section >= 0 else ""
        self.order_asked.emit(name, order == Qt.SortOrder.DescendingOrder)

    def row_at(self, row: int) -> PaintedRow:
        kind, texts, hits = self.customers.shown(row)
        return PaintedRow(texts, (_STALE if self.is_stale else _STYLES)[kind], hits)

    def has_tip(self, index: Index) -> bool:
        """Over a cut text, UTC over a time, and since when over what is not live."""
        is_time = COLUMNS[index.column()].name in TIMES
        is_old = self.customers.source.read_at(index.row()) is not None
        return is_time or is_old or self.is_cut(index)

    def selectAll(self) -> None:
        self.followed.select_held()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Scroll to the keyboard's place only when the agent moved it."""
        self.setAutoScroll(not self.followed.is_following)
        super().currentChanged(current, previous)
        self.setAutoScroll(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Before the first answer: rows of bars as far as there is room."""
        if not self.is_waiting:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        columns, height, width = self.placed_columns(), self.rows.row_height, self.width()
        for row in range(self.viewport().height() // height + 1):
            self.rows.paint_row(
                painter, _WAITING, (row, row * height, width), columns, RowSelection()
            )
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the keyboard has no place yet, Qt gives it the first row: that is not the agent's
        choice, and must not open that row's customer."""
        with self.followed.following():
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
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
        super().mouseDoubleClickEvent(event)
        row = self.rowAt(event.position().toPoint().y())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(row)
