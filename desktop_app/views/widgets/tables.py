"""The table that every list of records is shown in, with its selection and its header."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop_app.records.batch import tabbed
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.row_painter import (
    ALL,
    ColumnGeometry,
    PaintedRow,
    RowPainter,
    RowPictures,
    RowSelection,
    TableStyle,
)
from desktop_app.views.widgets.table_header import ColumnWidth, TableColumns, TableHeader
from desktop_app.views.widgets.tokens import tokens

Index = QModelIndex | QPersistentModelIndex

MOST_SELECTED: Final = 2_000
"""Rows."""

_Flag = QItemSelectionModel.SelectionFlag


class CappedSelection(QItemSelectionModel):
    """A selection that never grows beyond what Qt can bear: selecting a million rows takes twenty
    seconds, a hundred thousand two, because the header asks about each cell.

    Signal: ``cut(asked, kept)`` when fewer rows were selected than asked for.
    """

    cut = Signal(int, int)
    most = MOST_SELECTED

    def rows(self) -> set[int]:
        """Every selected row."""
        return {
            row
            for block in blocks_of(self.selection())
            for row in range(block.top(), block.bottom() + 1)
        }

    def select(
        self, what: QItemSelection | Index, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """As asked, but of a longer selection only what lies nearest to where it began."""
        if isinstance(what, QItemSelection) and not command & _Flag.Deselect:
            asked = sum(block.height() for block in blocks_of(what))
            if asked > self.most:
                first, last = self._nearest(what)
                self.select_rows(first, last)
                self.cut.emit(asked, last - first + 1)
                return
        super().select(what, command)

    def select_rows(self, first: int, last: int) -> None:
        """These, and nothing else."""
        super().select(self._block(first, last), _Flag.ClearAndSelect | _Flag.Rows)

    def _nearest(self, asked: QItemSelection) -> tuple[int, int]:
        """The end of the range that is not where the keyboard went."""
        top = min(block.top() for block in blocks_of(asked))
        bottom = max(block.bottom() for block in blocks_of(asked))
        here = self.currentIndex().row()
        if here - top > bottom - here:
            return top, min(bottom, top + self.most - 1)
        return max(top, bottom - self.most + 1), bottom

    def _block(self, first: int, last: int) -> QItemSelection:
        if first > last:
            return QItemSelection()
        model = self.model()
        return QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))


def blocks_of(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    """The unbroken ranges of a selection."""
    return (selection.at(place) for place in range(selection.size()))


class RowDelegate(QStyledItemDelegate):
    """What Qt asks of single cells: how wide they would be, and their tool tips."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the whole text, for a double click on the header's edge."""
        text = str(index.data() or "")
        rows = self._table.rows
        return QSize(rows.width_of(text, index.column()), rows.row_height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Nothing over what is plain to see."""
        if self._table.has_tip(index):
            return super().helpEvent(event, view, option, index)
        QToolTip.hideText()
        return True


_PLAIN: Final = TableStyle()
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_ENDS: Final = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_CENTRED: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_REST_MILLISECONDS: Final = 60
_LONGEST_WAIT_MILLISECONDS: Final = 240


class RecordTable(QTableView):
    """Rows of one height that are read, selected as a whole and copied.

    Signals: ``selection_changed()``; ``open_asked()`` on Enter or a double click;
    ``menu_asked(place)`` with where the context menu is to open; with ``is_paged``,
    ``seen(first, last)`` a moment after the view moved or the list grew, when it
    rests, and now and then while it does not.
    """

    selection_changed = Signal()
    open_asked = Signal()
    menu_asked = Signal(QPoint)
    seen = Signal(int, int)

    def __init__(
        self,
        model: QAbstractItemModel,
        parent: QWidget | None = None,
        *,
        selection: CappedSelection | None = None,
        style: TableStyle = _PLAIN,
        is_paged: bool = False,
        keeps_pictures: bool = False,
        columns: Sequence[ColumnWidth] = (),
    ) -> None:
        """``is_paged``: rows are read once they are seen. ``columns``: fitted into the table's
        width; without, whoever makes the table sizes them."""
        super().__init__(parent)
        self.rows = RowPainter(style)
        self._hovered = -1
        self._pictures = RowPictures(self.rows) if keeps_pictures else None
        self._columns: tuple[ColumnGeometry, ...] | None = None
        self._empty_words = ""
        self._is_paged = is_paged
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_WAIT_MILLISECONDS)
        self._repaint = QTimer(self, singleShot=True, interval=0)
        self._repaint.timeout.connect(self.viewport().update)
        self.setModel(model)
        self.selection = selection or CappedSelection(model, self)
        self.setSelectionModel(self.selection)
        self.setItemDelegate(RowDelegate(self))
        self.header = TableHeader(self, style)
        self._set_up(self.header)
        self.columns = TableColumns(self, self.header, self.rows, columns)
        self._apply_theme()
        self.selection.selectionChanged.connect(self._on_selection)
        model.modelReset.connect(self._on_selection)
        if is_paged:
            self._emit_seen_rows()

    def row_at(self, row: int) -> PaintedRow:
        """What to paint there."""
        model = self.model()
        columns = range(model.columnCount())
        return PaintedRow(tuple(str(model.index(row, one).data() or "") for one in columns))

    def has_tip(self, index: Index) -> bool:
        """Whether a cell's tool tip says more than the cell."""
        return True

    def is_cut(self, index: Index) -> bool:
        """Whether a cell's text is longer than its room."""
        wide = self.rows.width_of(str(index.data() or ""), index.column())
        return wide > self.columnWidth(index.column())

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Pixels of each section."""
        for section, width in widths.items():
            self.setColumnWidth(section, width)

    def seen_rows(self) -> range:
        """The rows that are at least partly visible."""
        return self._rows_between(0, self.viewport().height() - 1)

    def selected_rows(self) -> list[int]:
        """In order."""
        return sorted(self.selection.rows())

    def show_empty(self, words: str) -> None:
        """What stands in the place of the rows when there is none; empty: nothing."""
        if words != self._empty_words:
            self._empty_words = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def go_to(self, row: int) -> None:
        """Jump to a row: the keyboard goes there, and the row stands in the middle."""
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        # Not the view's own: it would add the row to the others while Ctrl or Shift is held.
        self.selection.setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selectAll(self) -> None:
        """As many as a selection may hold; of more, those from the first row seen on."""
        total, most = self.model().rowCount(), self.selection.most
        if total <= most:
            super().selectAll()
            return
        first = min(self.seen_rows().start, total - most)
        self.selection.select_rows(first, first + most - 1)
        self.selection.cut.emit(total, most)

    def copy(self) -> None:
        """Copy the selected rows, their cells parted by tabs."""
        copy_text(tabbed(self.row_at(row).texts for row in self.selected_rows()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.key() in _ENTER and not event.modifiers() & ~_KEYPAD:
            self.open_asked.emit()
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self.indexAt(event.position().toPoint()).isValid():
            self.open_asked.emit()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a search through a million rows that are not here would ask for them all."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Ctrl+Home and Ctrl+End go to the first and the last row, in the present column."""
        to_first = action == QAbstractItemView.CursorAction.MoveHome
        to_last = action == QAbstractItemView.CursorAction.MoveEnd
        if not (modifiers & _CONTROL and (to_first or to_last)):
            return super().moveCursor(action, modifiers)
        row = 0 if to_first else self.model().rowCount() - 1
        return self.model().index(row, max(self.currentIndex().column(), 0))

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ctrl+Home and Ctrl+End select where they go, with Shift all up to there. Qt would move
        the keyboard's place alone: what is done next would be done to a row that nobody sees."""
        if not (isinstance(event, QKeyEvent) and _is_jump(event)):
            return super().selectionCommand(index, event)
        is_several = self.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection
        is_extended = is_several and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        to_select = _Flag.SelectCurrent if is_extended else _Flag.ClearAndSelect
        return to_select | (_Flag.Rows if self._selects_rows else _Flag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer; by the menu key, under the keyboard's place."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_asked.emit(place)

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        """Repaint the rows that are seen, and only those."""
        if self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers:
            super().dataChanged(first, last)  # open editors follow
            return
        rows = self.seen_rows()
        top, bottom = max(rows.start, first.row()), min(rows.stop - 1, last.row())
        if top <= bottom:
            height = (bottom - top + 1) * self.rows.row_height
            area = QRect(0, self.rowViewportPosition(top), self.viewport().width(), height)
            self.viewport().update(area)
        if self._is_paged and first.row() <= self.currentIndex().row() <= last.row():
            self._emit_name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over an option and an index for each cell."""
        rows = self._rows_between(event.rect().top(), event.rect().bottom())
        painter = QPainter(self.viewport())
        if rows:
            self._paint_rows(painter, rows)
        elif self._empty_words:
            painter.setPen(tokens().muted)
            painter.drawText(self.viewport().rect(), _CENTRED, self._empty_words)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()
        self._forget_columns()
        self._view_moved()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._apply_theme()

    def placed_columns(self) -> tuple[ColumnGeometry, ...]:
        """The columns of which something is seen, as they lie in the viewport."""
        if self._columns is None:
            wide = self.viewport().width()
            every = (
                ColumnGeometry(
                    section,
                    self.columnViewportPosition(section),
                    self.columnWidth(section),
                    self.header.start(section),
                )
                for section in range(self.header.count())
            )
            self._columns = tuple(
                one for one in every if one.width and one.left < wide and one.left + one.width > 0
            )
        return self._columns

    def _paint_rows(self, painter: QPainter, rows: range) -> None:
        top, height = self.rowViewportPosition(rows.start), self.rows.row_height
        columns, is_active = self.placed_columns(), self.hasFocus()
        lit = self._lit(rows)
        if self._pictures is not None:
            painted = [
                (
                    top + height * (row - rows.start),
                    self.row_at(row),
                    RowSelection(ALL if row in lit else (), is_active, row == self._hovered),
                )
                for row in rows
            ]
            if not self._pictures.paint(painter, painted, columns, self):
                self._repaint.start()
        else:
            width = self.viewport().width()
            for row in rows:
                place = row, top + height * (row - rows.start), width
                of_row = RowSelection(lit.get(row, ()), is_active, row == self._hovered)
                self.rows.paint_row(painter, self.row_at(row), place, columns, of_row)
        here = self.currentIndex()
        if is_active and here.row() in rows:
            sections = lit.get(here.row(), ())
            is_lit = sections is ALL or here.column() in sections
            cell = self.visualRect(here)
            if self._selects_rows:
                cell.setLeft(0)
                cell.setRight(self.viewport().width() - 1)
            self.rows.paint_ring(painter, cell, is_lit=is_lit)

    def _lit(self, rows: range) -> dict[int, Collection[int]]:
        """The selected sections of each row; of a selection of rows, ``ALL``."""
        lit: dict[int, Collection[int]] = {}
        selects_rows = self._selects_rows
        for block in blocks_of(self.selection.selection()):
            sections = ALL if selects_rows else range(block.left(), block.right() + 1)
            for row in range(max(block.top(), rows.start), min(block.bottom() + 1, rows.stop)):
                lit[row] = ALL if selects_rows else {*lit.get(row, ()), *sections}
        return lit

    @property
    def _selects_rows(self) -> bool:
        return self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for one in (self._hovered, row):
            if one >= 0:
                place = QRect(
                    0, self.rowViewportPosition(one), self.viewport().width(), self.rows.row_height
                )
                self.viewport().update(place)
        self._hovered = row

    def _rows_between(self, top: int, bottom: int) -> range:
        """The rows that lie between two heights of the viewport."""
        first, last = self.rowAt(top), self.rowAt(bottom)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def _set_up(self, header: TableHeader) -> None:
        self.setHorizontalHeader(header)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for moved in (header.geometriesChanged, header.sectionResized, header.sectionMoved):
            moved.connect(self._forget_columns)
        self.horizontalScrollBar().valueChanged.connect(self._forget_columns)

    def _apply_theme(self) -> None:
        self.rows.apply_theme(self, self.model().columnCount())
        self.verticalHeader().setDefaultSectionSize(self.rows.row_height)
        self.columns.measure()
        if self._pictures is not None:
            self._pictures.forget()

    def _forget_columns(self) -> None:
        self._columns = None
        self.viewport().update()

    def _on_selection(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    def _emit_seen_rows(self) -> None:
        self._rest.timeout.connect(self._on_rest)
        self._longest.timeout.connect(self._on_rest)
        model = self.model()
        moves = (self.verticalScrollBar().valueChanged, model.rowsInserted, model.rowsRemoved)
        for moved in (*moves, model.modelReset):
            moved.connect(self._view_moved)

    def _view_moved(self) -> None:
        if self._is_paged:
            self._rest.start()
            if not self._longest.isActive():
                self._longest.start()

    def _on_rest(self) -> None:
        self._rest.stop()
        self._longest.stop()
        rows = self.seen_rows()
        self.seen.emit(rows.start, max(rows.start, rows.stop - 1))

    def _emit_name(self) -> None:
        """A screen reader said "Loading" where the keyboard is: there is a name now."""
        if not QAccessible.isActive():
            return
        here = self.currentIndex()
        event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        # The headers count as a row and a column of their own, shown or not.
        columns = self.model().columnCount() + 1
        event.setChild((here.row() + 1) * columns + here.column() + 1)
        QAccessible.updateAccessibility(event)


def _is_jump(event: QKeyEvent) -> bool:
    ignored = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() in _ENDS and event.modifiers() & ~ignored == _CONTROL
