"""Paints the rows of the customer table: text laid out once, nothing asked of Qt twice.

Qt's way costs most before anything is painted: a style option and a virtual call for each cell, and
seven roles asked of the model. Here the grid hands over a whole row; its text comes ready from the
model, and each text's layout is kept as static text until its column's width changes. Measured on
40 × 12 cells: 6 ms painting cell by cell, 1.3 ms row by row (python -m tests.benchmarks.repaint).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop_app.models.customer_columns import BY_NAME, COLUMNS, TIMES
from desktop_app.models.paged_customers import PagedCustomers, RowKind
from desktop_app.views.laid_out import LaidOut, Placed, with_even_figures
from desktop_app.views.theme import ROW_HEIGHT, STEP, fixed_font, mixed, tokens

_DELETED = BY_NAME["deleted_at"]
_BAR_HEIGHT = STEP
_BAR_SHARES = (0.62, 0.8, 0.5, 0.72, 0.56, 0.68)
"""How much of its cell a bar fills: uneven, as text is."""

Index = QModelIndex | QPersistentModelIndex


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
