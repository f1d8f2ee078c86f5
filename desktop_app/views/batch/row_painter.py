"""Paints the rows of a batch, a whole row at a time: ten times a second some of them change.

Every call to Qt lets other threads run and then waits for its turn again, up to the switch
interval; with a worker as busy as a batch makes it, 150 cells of some calls each took 60 ms and
more. So a row is painted once into a picture, again only when something of it has changed, and
never for longer than some milliseconds at a time.
"""

from __future__ import annotations

import time
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPixmap,
)

from desktop_app.models.batch_columns import COLUMNS, IDENTIFIERS, NUMBERS
from desktop_app.models.batch_kinds import Kind, LeftOut
from desktop_app.models.batch_rows import BatchRows, ShownRow
from desktop_app.records.batch import Resolution
from desktop_app.views.batch.kind_ink import ink, mark
from desktop_app.views.icons import icon
from desktop_app.views.laid_out import LaidOut, Placed, with_even_figures
from desktop_app.views.theme import ROW_HEIGHT, STEP, fixed_font, mixed, tokens

_MOST_LAID_OUT: Final = 1_000
"""Texts of one column."""
_MOST_PICTURES: Final = 100
"""Rows kept as they were painted; each takes some 100 kB."""
_MOST_SECONDS: Final = 0.0015
"""For new pictures in one paint event."""
_MARK: Final = 16
_QUIET: Final = frozenset({LeftOut.LEFT_OUT, Resolution.DUPLICATE})


class _Cell(NamedTuple):
    """A text and the room it has."""

    text: str
    left: int
    right: int


class _Look(NamedTuple):
    """How a row stands out."""

    is_selected: bool
    is_current: bool


class RowPainter:
    """Paints what :class:`BatchRows` says of a row. The table keeps right what is public."""

    def __init__(self, model: BatchRows) -> None:
        """For rows of ``model`` only."""
        self.selected: set[int] = set()
        self.current = -1
        self.is_active = False
        self.result = 0
        self._model = model
        self._columns: tuple[Placed, ...] = ()
        self._width, self._ratio = 0, 1.0
        self._pictures: dict[tuple[ShownRow, _Look, bool], QPixmap] = {}
        self._last: dict[int, QPixmap] = {}
        self._marks: dict[tuple[str, int], QPixmap] = {}
        self.dress(QFont(), QPalette())

    def dress(self, font: QFont, palette: QPalette) -> None:
        """Use this font, with figures of one width, and the colours of this palette."""
        plain, fixed = with_even_figures(font), fixed_font()
        fixed.setPointSizeF(font.pointSizeF())
        elide = Qt.TextElideMode
        identifiers, texts = (fixed, elide.ElideMiddle), (plain, elide.ElideRight)
        self._laid_out = [
            LaidOut(*(identifiers if place in IDENTIFIERS else texts), _MOST_LAID_OUT)
            for place in range(len(COLUMNS))
        ]
        self.row_height = max(ROW_HEIGHT, QFontMetrics(plain).height() + STEP)
        self._drops = [(self.row_height - 1 - one.metrics.height()) // 2 for one in self._laid_out]
        self._now = tokens(palette)
        active = QPalette.ColorGroup.Active
        self._ground = palette.color(active, QPalette.ColorRole.Highlight)
        self._on_ground = palette.color(active, QPalette.ColorRole.HighlightedText)
        self._pale_ground = mixed(self._ground, self._now.surface, 0.2)
        self._line = mixed(self._now.text, self._now.surface, 0.09)
        self._forget()

    def mark_in(self, section: int) -> None:
        """The column with the kind's word: it has the colour and the mark."""
        self.result = section
        self._forget()

    def _forget(self) -> None:
        """Nothing of what was painted is right any more."""
        self._pictures.clear()
        self._last.clear()
        self._marks.clear()

    def lay(self, columns: tuple[Placed, ...], width: int, ratio: float) -> None:
        """Where the columns lie now, how wide a row is, and how many dots a pixel has."""
        if (columns, width, ratio) != (self._columns, self._width, self._ratio):
            self._columns, self._width, self._ratio = columns, width, ratio
            self._forget()

    def paint_rows(self, painter: QPainter, rows: range, top: int) -> bool:
        """Rows from ``top`` on, those that did not change as they were painted before.

        False when the time was up: then what is missing is to be asked for again, and until it is
        there what stood in its place stays.
        """
        end, is_whole = time.perf_counter() + _MOST_SECONDS, True
        for row in rows:
            shown = self._model.shown_at(row)
            look = _Look(row in self.selected, self.is_active and row == self.current)
            picture = self._pictures.get((shown, look, self.is_active))
            if picture is None and time.perf_counter() < end:
                if len(self._pictures) >= _MOST_PICTURES:
                    self._pictures.clear()
                picture = self._pictures[shown, look, self.is_active] = self._picture(shown, look)
            if picture is None:
                is_whole = False
                picture = self._last.get(top)
            else:
                self._last[top] = picture
            if picture is not None:
                painter.drawPixmap(0, top, picture)
            top += self.row_height
        return is_whole

    def _picture(self, shown: ShownRow, look: _Look) -> QPixmap:
        picture = QPixmap(round(self._width * self._ratio), round(self.row_height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        ground = self._now.surface
        if look.is_selected:
            ground = self._ground if self.is_active else self._pale_ground
        picture.fill(ground)
        painter = QPainter(picture)
        painter.fillRect(0, self.row_height - 1, self._width, 1, self._line)
        lit = self._on_ground if look.is_selected and self.is_active else None
        self._paint_cells(painter, shown, lit)
        if look.is_current:
            painter.setPen(lit or self._ground)
            painter.drawRect(0, 0, self._width - 1, self.row_height - 2)
        painter.end()
        return picture

    def _paint_cells(self, painter: QPainter, shown: ShownRow, lit: QColor | None) -> None:
        kind, texts = shown
        pen = lit or (self._now.muted if kind in _QUIET else self._now.text)
        painter.setPen(pen)
        font = None
        for section, left, wide in self._columns:
            text = texts[section]
            if not text:
                continue
            if font is not self._laid_out[section].font:
                font = self._laid_out[section].font
                painter.setFont(font)
            cell = _Cell(text, left + STEP, left + wide - STEP)
            if section == self.result:
                colour = lit or ink(kind, self._now)
                painter.setPen(colour)
                self._paint_text(painter, section, self._paint_mark(painter, kind, cell, colour))
                painter.setPen(pen)
                continue
            self._paint_text(painter, section, cell)
            if kind is LeftOut.LEFT_OUT:
                self._strike(painter, section, cell)

    def _paint_mark(self, painter: QPainter, kind: Kind, cell: _Cell, colour: QColor) -> _Cell:
        """The kind's mark, if it has one; where there is room for its word then."""
        name = mark(kind)
        if not name:
            return cell
        picture = self._marks.get((name, colour.rgb()))
        if picture is None:
            picture = icon(name, colour=colour).pixmap(QSize(_MARK, _MARK), self._ratio)
            self._marks[name, colour.rgb()] = picture
        painter.drawPixmap(cell.left, (self.row_height - 1 - _MARK) // 2, picture)
        return cell._replace(left=cell.left + _MARK + STEP // 2)

    def _paint_text(self, painter: QPainter, section: int, cell: _Cell) -> None:
        laid_out = self._laid_out[section].of(cell.text, cell.right - cell.left)
        left = cell.left
        if section in NUMBERS:
            left = cell.right - round(laid_out.size().width())
        painter.drawStaticText(left, self._drops[section], laid_out)

    def _strike(self, painter: QPainter, section: int, cell: _Cell) -> None:
        middle = self.row_height // 2
        width = round(self._laid_out[section].of(cell.text, cell.right - cell.left).size().width())
        left = cell.right - width if section in NUMBERS else cell.left
        painter.drawLine(left, middle, left + width, middle)
