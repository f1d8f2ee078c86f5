"""A selection of a table that never grows beyond what Qt can bear.

Selecting a million rows takes Qt twenty seconds, a hundred thousand two, because the header asks
about each cell.

Tables in which Ctrl+Home and Ctrl+End take the selection along.

Qt moves the keyboard's place alone with Ctrl held: what is done next would be done to a row that
nobody sees any more.

The header of the customer table: quiet titles, and which way the list runs.

What tables that paint whole rows share: where their columns lie, and their texts laid out.

Shaping a text takes ten times as long as drawing it, and a repaint draws mostly what was drawn
before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.models.customers import BY_NAME
from desktop_app.views.widgets.look import STEP, tokens

MOST_SELECTED = 2_000
"""Rows."""

_Flag = QItemSelectionModel.SelectionFlag


class Capped(QItemSelectionModel):
    """Signal: ``cut(asked, kept)`` when fewer rows were selected than asked for."""

    cut = Signal(int, int)

    def rows(self) -> set[int]:
        """Every selected row."""
        return {
            row
            for block in blocks_of(self.selection())
            for row in range(block.top(), block.bottom() + 1)
        }

    def select(
        self,
        what: QItemSelection | QModelIndex | QPersistentModelIndex,
        command: QItemSelectionModel.SelectionFlag,
    ) -> None:
        """As asked, but of a longer selection only what lies nearest to where it began."""
        if isinstance(what, QItemSelection) and not command & _Flag.Deselect:
            asked = sum(block.height() for block in blocks_of(what))
            if asked > MOST_SELECTED:
                kept = self._nearest(what)
                super().select(self._block(*kept), _Flag.ClearAndSelect | _Flag.Rows)
                self.cut.emit(asked, kept[1] - kept[0] + 1)
                return
        super().select(what, command)

    def _nearest(self, asked: QItemSelection) -> tuple[int, int]:
        """The end of the range that is not where the keyboard went."""
        top = min(block.top() for block in blocks_of(asked))
        bottom = max(block.bottom() for block in blocks_of(asked))
        here = self.currentIndex().row()
        if here - top > bottom - here:
            return top, min(bottom, top + MOST_SELECTED - 1)
        return max(top, bottom - MOST_SELECTED + 1), bottom

    def _block(self, first: int, last: int) -> QItemSelection:
        if first > last:
            return QItemSelection()
        model = self.model()
        return QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))


def blocks_of(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    """The unbroken ranges of a selection."""
    return (selection.at(place) for place in range(selection.size()))


Index = QModelIndex | QPersistentModelIndex

_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CONTROL = Qt.KeyboardModifier.ControlModifier


class RowKeys(QTableView):
    """To the first and the last row, in the column where the keyboard is."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt's own way, but for the two ends of the table."""
        to_first = action == QAbstractItemView.CursorAction.MoveHome
        to_last = action == QAbstractItemView.CursorAction.MoveEnd
        if not (modifiers & _CONTROL and (to_first or to_last)):
            return super().moveCursor(action, modifiers)
        row = 0 if to_first else self.model().rowCount() - 1
        return self.model().index(row, max(self.currentIndex().column(), 0))

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What the keyboard went to is selected, and nothing else."""
        if not (isinstance(event, QKeyEvent) and _is_jump(event)):
            return super().selectionCommand(index, event)
        is_rows = self.selectionBehavior() == self.SelectionBehavior.SelectRows
        return _Flag.ClearAndSelect | (_Flag.Rows if is_rows else _Flag.NoUpdate)


def _is_jump(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENDS and modifiers == _CONTROL


_ARROW_WIDTH = 7


class TableHeader(QHeaderView):
    """Columns are moved by dragging and sized at their edges. There is nothing to click: the
    gateway sorts in one way only, and sorting what happens to be held would be a lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Horizontal, titles to the left as the texts below them."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionsMovable(True)
        self.setResizeContentsPrecision(0)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(BY_NAME["created_at"], Qt.SortOrder.DescendingOrder)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark, and the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The title, cut where it must be; an arrow where the list is sorted; a line below."""
        if not rect.isValid():
            return
        painter.fillRect(rect, self._ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._line)
        edge = rect.adjusted(0, STEP - 2, 0, 2 - STEP)
        painter.fillRect(edge.right(), edge.top(), 1, edge.height(), self._line)
        model = self.model()
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        room = rect.adjusted(STEP, 0, -STEP // 2, 0)
        is_sorted = section == self.sortIndicatorSection()
        for_title = room.width() - (_ARROW_WIDTH + STEP if is_sorted else 0)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, for_title)
        painter.setPen(self._ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if is_sorted:
            left = room.left() + self.fontMetrics().horizontalAdvance(shown) + STEP
            self._paint_arrow(painter, QPoint(left, rect.center().y()))

    def _paint_arrow(self, painter: QPainter, middle: QPoint) -> None:
        """Downwards: the newest stand on top."""
        tip = middle + QPoint(_ARROW_WIDTH // 2, 2)
        painter.drawLine(middle + QPoint(0, -1), tip)
        painter.drawLine(tip, middle + QPoint(_ARROW_WIDTH - 1, -1))

    def _dress(self) -> None:
        now = tokens(self.palette())
        self._ground = now.ground
        self._ink = now.muted
        self._line = now.line
        self.setFixedHeight(self.fontMetrics().height() + STEP)


MOST: Final = 2_000
"""Layouts kept of one column; about 1 kB each."""


class Placed(NamedTuple):
    """A column as it lies in the viewport now."""

    section: int
    left: int
    width: int


def placed_columns(view: QTableView, area: QRect) -> tuple[Placed, ...]:
    """The columns of which something lies in ``area`` of the viewport."""
    placed = []
    for section in range(view.horizontalHeader().count()):
        width = view.columnWidth(section)
        left = view.columnViewportPosition(section)
        if width and left <= area.right() and left + width > area.left():
            placed.append(Placed(section, left, width))
    return tuple(placed)


class LaidOut:
    """Layouts of plain texts in one font."""

    def __init__(
        self, font: QFont, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight, most: int = MOST
    ) -> None:
        """``cut``: where a text too long for its room loses characters."""
        self.font = font
        self.metrics = QFontMetrics(font)
        self._cut = cut
        self._most = most
        self._kept: dict[tuple[str, int], QStaticText] = {}

    def of(self, text: str, room: int) -> QStaticText:
        """``text`` on one line of at most ``room`` pixels."""
        known = self._kept.get((text, room))
        if known is not None:
            return known
        if len(self._kept) >= self._most:
            self._kept.clear()
        laid_out = self._static(text)
        if laid_out.size().width() > room:  # measuring first would shape it twice
            laid_out = self._static(self.metrics.elidedText(text, self._cut, room))
        self._kept[text, room] = laid_out
        return laid_out

    def _static(self, text: str) -> QStaticText:
        laid_out = QStaticText(text)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.prepare(QTransform(), self.font)
        return laid_out


def with_even_figures(font: QFont) -> QFont:
    """``font`` with tabular figures where it has them, so that numbers line up in columns."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even
