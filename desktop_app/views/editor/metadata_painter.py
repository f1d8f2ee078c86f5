"""Paints the rows of the metadata grid, straight from their cells.

Qt's way asks the model a thousand questions for five rows, each through the filter and answered in
Python: it took half of the time in which a record comes on screen.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPalette

from desktop_app.models.metadata_cells import Cells, Column, Look
from desktop_app.views.laid_out import LaidOut, Placed
from desktop_app.views.theme import ROW_HEIGHT, mixed, tokens

_ROOM = 3
"""Pixels left and right of a text, as in the headings."""


class MetadataPainter:
    """The table keeps right what is public: what is selected, the current cell, the keyboard."""

    def __init__(self) -> None:
        """Nothing selected."""
        self.selection = QItemSelection()
        self.current = (-1, -1)
        self.is_active = False
        self.dress(QFont(), QPalette())

    def dress(self, font: QFont, palette: QPalette) -> None:
        """Use this font and the colours of this palette."""
        self._laid_out = LaidOut(font)
        self._drop = (ROW_HEIGHT - self._laid_out.metrics.height()) // 2
        now = tokens(palette)
        self._text = now.text
        self._inks = _inks(palette)
        self._ground = palette.color(QPalette.ColorRole.Highlight)
        self._on_ground = palette.color(QPalette.ColorRole.HighlightedText)
        self._pale_ground = mixed(self._ground, now.surface, 0.2)

    def paint_row(
        self, painter: QPainter, cells: Cells, row: int, top: int, columns: Iterable[Placed]
    ) -> None:
        """One row of the view, from ``top`` on."""
        chosen = self._selected_sections(row)
        painter.setFont(self._laid_out.font)
        for column in columns:
            section, left, width = column
            is_lit = section in chosen
            if is_lit:
                ground = self._ground if self.is_active else self._pale_ground
                painter.fillRect(left, top, width, ROW_HEIGHT, ground)
            ink = self._on_ground if is_lit and self.is_active else self._ink(cells.look, section)
            if cells.texts[section]:
                painter.setPen(ink)
                self._paint_text(painter, cells, column, top)
            if self.is_active and (row, section) == self.current:
                painter.setPen(ink if is_lit else self._ground)
                painter.drawRect(QRect(left + 1, top + 1, width - 3, ROW_HEIGHT - 3))

    def _paint_text(self, painter: QPainter, cells: Cells, column: Placed, top: int) -> None:
        left = column.left + _ROOM
        text = self._laid_out.of(cells.texts[column.section], column.width - 2 * _ROOM)
        painter.drawStaticText(left, top + self._drop, text)
        if cells.look is Look.REMOVED and column.section != Column.STATE:
            middle = top + ROW_HEIGHT // 2
            painter.drawLine(left, middle, left + round(text.size().width()), middle)

    def _selected_sections(self, row: int) -> set[int]:
        blocks = (self.selection.at(place) for place in range(self.selection.size()))
        return {
            section
            for block in blocks
            if block.top() <= row <= block.bottom()
            for section in range(block.left(), block.right() + 1)
        }

    def _ink(self, look: Look, section: int) -> QColor:
        return self._inks.get((look, section), self._text)


def _inks(palette: QPalette) -> dict[tuple[Look, int], QColor]:
    """By state, where it is not the text's; the state column and the line say it without colour."""
    now = tokens(palette)
    whole = {Look.REMOVED: now.muted, Look.REFUSED: now.danger, Look.ENTRY: now.muted}
    inks = {(look, int(column)): ink for look, ink in whole.items() for column in Column}
    inks[Look.CHANGED, Column.STATE] = now.warning
    inks[Look.PLAIN, Column.TYPE] = now.muted
    return inks
