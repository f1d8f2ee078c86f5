"""The grid of the customer table: a table view made for a million rows and for a calm look.

Paints the rows of the customer table: text laid out once, nothing asked of Qt twice.

Qt's way costs most before anything is painted: a style option and a virtual call for each cell, and
seven roles asked of the model. Here the grid hands over a whole row; its text comes ready from the
model, and each text's layout is kept as static text until its column's width changes. Measured on
40 × 12 cells: 6 ms painting cell by cell, 1.3 ms row by row (python -m tests.benchmarks.repaint).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
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
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop_app.models.customers import BY_NAME, COLUMNS, TIMES, PagedCustomers, RowKind
from desktop_app.views.customers.columns import CappedSelection
from desktop_app.views.widgets.look import ROW_HEIGHT, STEP, fixed_font, flatten, mixed, tokens
from desktop_app.views.widgets.tables import (
    LaidOut,
    Placed,
    RowKeys,
    TableHeader,
    placed_columns,
    with_even_figures,
)

_DELETED = BY_NAME["deleted_at"]
_BAR_HEIGHT = STEP
_BAR_SHARES = (0.62, 0.8, 0.5, 0.72, 0.56, 0.68)
"""How much of its cell a bar fills: uneven, as text is."""


class CustomerDelegate(QStyledItemDelegate):
    """Paints what :class:`PagedCustomers` says of a row.

    The grid keeps right: :attr:`selected` (rows), :attr:`current` (row and section),
    :attr:`is_active` (whether it has the keyboard), and :attr:`is_stale` (whether what is shown may
    be old; a notice says so in words).
    """

    def __init__(self, model: PagedCustomers, parent: QWidget | None = None) -> None:
        """For rows of ``model`` only."""
        super().__init__(parent)
        self.selected: set[int] = set()
        self.current = (-1, -1)
        self.is_active = False
        self.is_stale = False
        self._shown = model.shown
        self.dress(QFont(), QPalette())

    def dress(self, font: QFont, palette: QPalette) -> None:
        """Use this font, with figures of one width, and the colours of this palette."""
        plain, fixed = with_even_figures(font), fixed_font()
        fixed.setPointSizeF(font.pointSizeF())
        elide = Qt.TextElideMode
        identifiers, texts = (fixed, elide.ElideMiddle), (plain, elide.ElideRight)
        self._laid_out = [
            LaidOut(*(identifiers if column.is_identifier else texts)) for column in COLUMNS
        ]
        self._notice_font = QFont(plain)
        self._notice_font.setItalic(True)
        self.row_height = max(ROW_HEIGHT, QFontMetrics(plain).height() + STEP)
        self._drops = [(self.row_height - 1 - one.metrics.height()) // 2 for one in self._laid_out]
        now = tokens(palette)
        self._text, self._muted = now.text, now.muted
        self._bar = mixed(now.text, now.surface, 0.1)
        self._line = mixed(now.text, now.surface, 0.09)
        active = QPalette.ColorGroup.Active
        self._ground = palette.color(active, QPalette.ColorRole.Highlight)
        self._on_ground = palette.color(active, QPalette.ColorRole.HighlightedText)
        self._pale_ground = mixed(self._ground, now.surface, 0.2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell by itself. The grid paints rows; this is for whoever paints an index."""
        cell: QRect = option.rect
        column = Placed(index.column(), cell.left(), cell.width())
        self.paint_row(painter, index.row(), cell.top(), (column,), (cell.left(), cell.width()))

    def paint_row(
        self,
        painter: QPainter,
        row: int,
        top: int,
        columns: Sequence[Placed],
        extent: tuple[int, int],
    ) -> None:
        """A row from ``top`` on: ground and line over ``extent`` (left, width), then its cells."""
        is_selected = row in self.selected
        if is_selected:
            ground = self._ground if self.is_active else self._pale_ground
            painter.fillRect(extent[0], top, extent[1], self.row_height - 1, ground)
        painter.fillRect(extent[0], top + self.row_height - 1, extent[1], 1, self._line)
        kind, texts = self._shown(row)
        ink = self._text if kind is RowKind.LIVE and not self.is_stale else self._muted
        if is_selected and self.is_active:
            ink = self._on_ground
        painter.setPen(ink)
        if kind is RowKind.LOADING:
            self._paint_bars(painter, row, top, columns)
        elif kind is RowKind.UNREADABLE:
            self._paint_unreadable(painter, top, texts[0])
        else:
            self._paint_texts(painter, top, texts, columns, struck=kind is RowKind.DELETED)
        if self.is_active and row == self.current[0]:
            self._paint_ring(painter, top, columns, ink if is_selected else self._ground)

    def _paint_texts(
        self,
        painter: QPainter,
        top: int,
        texts: tuple[str, ...],
        columns: Sequence[Placed],
        struck: bool,
    ) -> None:
        font = None
        for section, left, width in columns:
            text = texts[section]
            if not text:
                continue
            kept = self._laid_out[section]
            if font is not kept.font:
                font = kept.font
                painter.setFont(font)
            laid_out = kept.of(text, width - 2 * STEP)
            painter.drawStaticText(left + STEP, top + self._drops[section], laid_out)
            if struck and section != _DELETED:
                middle = top + self.row_height // 2
                end = left + STEP + round(laid_out.size().width())
                painter.drawLine(left + STEP, middle, end, middle)

    def _paint_bars(self, painter: QPainter, row: int, top: int, columns: Sequence[Placed]) -> None:
        """Quiet bars where text will be: uneven, as text is, and standing still."""
        above = top + (self.row_height - _BAR_HEIGHT) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for section, left, width in columns:
            share = _BAR_SHARES[(row * 5 + section * 3) % len(_BAR_SHARES)]
            length = round((width - 2 * STEP) * share)
            painter.drawRoundedRect(left + STEP, above, length, _BAR_HEIGHT, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_unreadable(self, painter: QPainter, top: int, text: str) -> None:
        """Over the whole row: no column is the right one for it."""
        painter.setFont(self._notice_font)
        baseline = top + self._drops[0] + self._laid_out[0].metrics.ascent()
        painter.drawText(STEP, baseline, f"⚠  {text}")

    def _paint_ring(
        self, painter: QPainter, top: int, columns: Sequence[Placed], ink: QColor
    ) -> None:
        """Where the keyboard is."""
        painter.setPen(ink)
        for section, left, width in columns:
            if section == self.current[1]:
                painter.drawRect(left + 1, top + 1, width - 3, self.row_height - 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the whole text, for a double click on the header's edge."""
        text = self._shown(index.row()).texts[index.column()]
        wide = self._laid_out[index.column()].metrics.horizontalAdvance(text)
        return QSize(wide + 2 * STEP + 1, self.row_height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text of a cut cell, and UTC over a time; nothing over what is plain to see."""
        is_cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        if not is_cut and COLUMNS[index.column()].name not in TIMES:
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)


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
