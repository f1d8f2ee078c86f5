"""Paints rows of a table: text laid out once, nothing asked of Qt twice.

Qt's way costs most before anything is painted: a style option and a virtual call for each cell, and
seven roles asked of the model. Here a table hands over whole rows whose texts come ready from the
model, and the layout of each text is kept as long as its column's width: shaping a text takes ten
times as long as drawing it. ``python -m tests.benchmarks repaint`` measures it.
"""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPixmap,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.tokens import STEP, Face, font, row_height, tokens


class RowStyle(NamedTuple):
    """How the texts of a row look. One cell may be marked: it has a colour and an icon of its own,
    and is never struck through."""

    tone: str = "text"
    """The colour token of the texts."""
    marked: int = -1
    """The section of the marked cell."""
    mark_tone: str = ""
    """Its colour token; empty: as the row's."""
    mark_icon: str = ""
    is_struck: bool = False
    is_loading: bool = False
    """Bars in the place of the texts."""
    is_notice: bool = False
    """The first text alone, over the whole row: no column is the right one for it."""
    is_edited: bool = False
    """The row has another value than the gateway's: tinted, with an amber bar."""
    quiet: Collection[int] = ()
    """Sections whose texts are muted."""
    former: int = -1
    """The section of a former value: muted, struck through."""
    back: int = -1
    """The section with a way back at its right end."""


PLAIN: Final = RowStyle()


Marks = tuple[tuple[int, int], ...]
"""Which parts of a text are marked: from and up to which character."""


class PaintedRow(NamedTuple):
    """A row ready to paint: the text of each section, and how they look; ``marks``: what of the
    text of a section is underlined."""

    texts: tuple[str, ...]
    style: RowStyle = PLAIN
    marks: tuple[tuple[int, Marks], ...] = ()


class ColumnGeometry(NamedTuple):
    """A column as it lies in the viewport now."""

    section: int
    left: int
    width: int
    lead: int = STEP
    """Pixels before its text."""


_MOST_LAID_OUT: Final = 2_000
"""Layouts kept of one column; about 1 kB each."""


class TextLayouts:
    """Layouts of plain texts in one font. ``cut``: where a text that is too long is elided."""

    def __init__(self, font: QFont, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._cut = cut
        self._kept: dict[tuple[str, int], QStaticText] = {}

    def of(self, text: str, room: int) -> QStaticText:
        """``text`` on one line of at most ``room`` pixels."""
        known = self._kept.get((text, room))
        if known is not None:
            return known
        if len(self._kept) >= _MOST_LAID_OUT:
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


ALL: Final[Collection[int]] = range(1_000)
"""Every section: the row is selected as a whole."""


class RowSelection(NamedTuple):
    """What of a row is selected, whether in full colour: the table has the keyboard; and whether
    the pointer is over it."""

    sections: Collection[int] = ()
    is_active: bool = False
    is_hovered: bool = False


_BAR_HEIGHT: Final = STEP
_BAR_SHARES: Final = (0.62, 0.8, 0.5, 0.72, 0.56, 0.68)
"""How much of its cell a bar fills: uneven, as text is."""
_MARK: Final = 16
"""Pixels. An icon before the text of a marked cell."""
_LEAD: Final = 3
"""Pixels. The bar at the left of a selected or edited row."""


class TableStyle(NamedTuple):
    """How the rows of a table look, as long as they are not special."""

    fixed: Collection[int] = ()
    """Sections of identifiers: in the fixed font, cut in the middle."""
    numbers: Collection[int] = ()
    """Sections whose texts and titles end at the right."""
    names: Collection[int] = ()
    """Sections that a row is known by, in a stronger weight."""
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    """Where a text that is too long is cut."""
    lead: int = STEP
    """Pixels before the first column's text."""
    has_lines: bool = True
    """A line below each row."""
    least_height: int = 0
    """Pixels of a row."""
    is_sortable: bool = False
    """Every title has room for the arrow of an order."""


class RowPainter:
    """Paints rows in the present text size and palette."""

    def __init__(self, style: TableStyle) -> None:
        self._style = style

    def apply_theme(self, view: QWidget, sections: int) -> None:
        """Use the present text size and the colours of ``view``'s palette."""
        plain, strong, fixed = font(Face.BODY), font(Face.STRONG), font(Face.MONO)
        middle = Qt.TextElideMode.ElideMiddle
        self._laid_out = [
            TextLayouts(fixed, middle)
            if section in self._style.fixed
            else TextLayouts(strong if section in self._style.names else plain, self._style.cut)
            for section in range(sections)
        ]
        self._notice_font = QFont(plain)
        self._notice_font.setItalic(True)
        self.row_height = max(row_height(QFontMetrics(plain)), self._style.least_height)
        self._drops = [(self.row_height - 1 - one.metrics.height()) // 2 for one in self._laid_out]
        self._now = tokens()
        self._icons: dict[tuple[str, int], QIcon] = {}

    def width_of(self, text: str, section: int) -> int:
        """Pixels that a cell needs for the whole of ``text``."""
        return self._laid_out[section].metrics.horizontalAdvance(text) + 2 * STEP + 1

    def paint_row(
        self,
        painter: QPainter,
        painted: PaintedRow,
        place: tuple[int, int, int],
        columns: tuple[ColumnGeometry, ...],
        lit: RowSelection,
    ) -> None:
        """Over ``place``: row, top, width of the viewport."""
        row, top, width = place
        now, height = self._now, self.row_height - 1
        is_whole = lit.sections is ALL
        if is_whole:
            painter.fillRect(0, top, width, height, self._lit_ground(lit))
        elif painted.style.is_edited:
            painter.fillRect(0, top, width, height, now.warning_ground)
        elif lit.is_hovered:
            painter.fillRect(0, top, width, height, now.hover)
        if painted.style.is_edited:
            painter.fillRect(0, top, _LEAD, height, now.warning)
        elif is_whole:
            painter.fillRect(0, top, _LEAD, height, now.accent)
        if self._style.has_lines:
            painter.fillRect(0, top + height, width, 1, now.line)
        if painted.style.is_loading:
            self._paint_bars(painter, row, top, columns)
        elif painted.style.is_notice:
            ink: QColor = getattr(self._now, painted.style.tone)
            painter.setPen(now.on_selected or ink if is_whole else ink)
            painter.setFont(self._notice_font)
            baseline = top + self._drops[0] + self._laid_out[0].metrics.ascent()
            painter.drawText(columns[0].left + columns[0].lead, baseline, f"⚠  {painted.texts[0]}")
        else:
            self._paint_cells(painter, painted, top, columns, lit)

    def _lit_ground(self, lit: RowSelection) -> QColor:
        return self._now.selected if lit.is_active else self._now.selected_idle

    def _paint_cells(
        self,
        painter: QPainter,
        painted: PaintedRow,
        top: int,
        columns: tuple[ColumnGeometry, ...],
        lit: RowSelection,
    ) -> None:
        texts, style, _ = painted
        row_ink: QColor = getattr(self._now, style.tone)
        if lit.sections is not ALL:
            self._paint_lit_cells(painter, top, columns, lit)
        used = pen = None
        for section, left, width, lead in columns:
            text, start, end = texts[section], left + lead, left + width - STEP
            ink = self._ink(style, section, lit, row_ink)
            if section == style.back:
                end -= self._paint_back(painter, end, top)
            if section == style.marked and text:
                start += self._paint_mark(painter, style.mark_icon, (start, top), ink)
            laid_out = self._laid_out[section]
            if used is not laid_out.font:
                used = laid_out.font
                painter.setFont(used)
            if pen is not ink:
                pen = ink
                painter.setPen(pen)
            static = laid_out.of(text, end - start)
            if section in self._style.numbers:
                start = end - round(static.size().width())
            painter.drawStaticText(start, top + self._drops[section], static)
            if text and self._strikes(style, section):
                middle = top + self.row_height // 2
                painter.drawLine(start, middle, start + round(static.size().width()), middle)
        for section, marks in painted.marks:
            self._paint_marks(painter, texts[section], marks, section, (top, columns))

    def _paint_marks(
        self,
        painter: QPainter,
        text: str,
        marks: Marks,
        section: int,
        place: tuple[int, tuple[ColumnGeometry, ...]],
    ) -> None:
        """A line below what is marked, as far as the text is seen; of a text that is cut in its
        middle nothing is marked: where its parts lie is not known."""
        top, columns = place
        column = next((each for each in columns if each.section == section), None)
        if column is None:
            return
        laid_out = self._laid_out[section]
        start, end = column.left + column.lead, column.left + column.width - STEP
        if section in self._style.fixed and laid_out.of(text, end - start).text() != text:
            return
        below = top + self._drops[section] + laid_out.metrics.ascent() + 2
        wide = laid_out.metrics.horizontalAdvance
        for first, last in marks:
            left = start + wide(text[:first])
            right = min(start + wide(text[:last]), end)
            if right > left:
                painter.fillRect(left, below, right - left, 2, self._now.accent)

    def _paint_lit_cells(
        self,
        painter: QPainter,
        top: int,
        columns: tuple[ColumnGeometry, ...],
        lit: RowSelection,
    ) -> None:
        if not lit.is_active:  # a cell is of interest only to whoever has the keyboard in it
            return
        for section, left, width, _ in columns:
            if section in lit.sections:
                painter.fillRect(left, top, width, self.row_height - 1, self._lit_ground(lit))

    def _ink(self, style: RowStyle, section: int, lit: RowSelection, ink: QColor) -> QColor:
        is_lit = lit.sections is ALL or (lit.is_active and section in lit.sections)
        if self._now.on_selected is not None and is_lit:
            return self._now.on_selected
        if section == style.marked and style.mark_tone:
            ink = getattr(self._now, style.mark_tone)
        return self._now.muted if section in style.quiet else ink

    @staticmethod
    def _strikes(style: RowStyle, section: int) -> bool:
        return section == style.former or (style.is_struck and section != style.marked)

    def paint_ring(self, painter: QPainter, cell: QRect, *, is_lit: bool) -> None:
        """Where the keyboard is."""
        on_selected = self._now.on_selected if is_lit else None
        painter.setPen(on_selected or self._now.accent)
        painter.drawRect(cell.left() + 1, cell.top() + 1, cell.width() - 3, self.row_height - 4)

    def _paint_mark(self, painter: QPainter, name: str, place: tuple[int, int], ink: QColor) -> int:
        """The icon before a text; how many pixels it takes."""
        if not name:
            return 0
        known = self._icons.get((name, ink.rgb()))
        if known is None:
            known = self._icons[name, ink.rgb()] = icon(name, colour=ink)
        left, top = place
        known.paint(painter, QRect(left, top + (self.row_height - 1 - _MARK) // 2, _MARK, _MARK))
        return _MARK + STEP // 2

    def _paint_back(self, painter: QPainter, right: int, top: int) -> int:
        """The way back that ends at ``right``; how many pixels it takes."""
        self._paint_mark(painter, "undo-2", (right - _MARK, top), self._now.warning)
        return _MARK + STEP

    def _paint_bars(
        self, painter: QPainter, row: int, top: int, columns: tuple[ColumnGeometry, ...]
    ) -> None:
        """Quiet bars where text will be: uneven, as text is, and standing still."""
        above = top + (self.row_height - _BAR_HEIGHT) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._now.pressed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for section, left, width, lead in columns:
            share = _BAR_SHARES[(row * 5 + section * 3) % len(_BAR_SHARES)]
            length = round((width - lead - STEP) * share)
            painter.drawRoundedRect(left + lead, above, length, _BAR_HEIGHT, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)


_MOST_PICTURES: Final = 100
"""Rows kept as they were painted; each takes some 100 kB."""
_MOST_SECONDS: Final = 0.0015
"""For new pictures in one paint event."""


class _RowLayout(NamedTuple):
    """Where the columns lie, how wide a row is, and how many dots a pixel has."""

    columns: tuple[ColumnGeometry, ...] = ()
    width: int = 0
    ratio: float = 1.0


class RowPictures:
    """Rows painted once into pictures, for a table that changes under a busy worker.

    Every call to Qt lets other threads run and then waits for its turn again, up to the switch
    interval; with a worker as busy as a batch makes it, 150 cells of some calls each took 60 ms and
    more. So a row is painted again only when something of it has changed, and never for longer than
    some milliseconds at a time.
    """

    def __init__(self, painter: RowPainter) -> None:
        self._painter = painter
        self._laid = _RowLayout()
        self._pictures: dict[tuple[PaintedRow, RowSelection], QPixmap] = {}
        self._last: dict[int, QPixmap] = {}

    def forget(self) -> None:
        """Nothing of what was painted is right any more."""
        self._pictures.clear()
        self._last.clear()

    def paint(
        self,
        painter: QPainter,
        rows: list[tuple[int, PaintedRow, RowSelection]],
        columns: tuple[ColumnGeometry, ...],
        view: QTableView,
    ) -> bool:
        """Paint ``rows`` (top, what, how it is selected). False when the time was up: then what
        is missing is to be asked for again, and until then what stood in its place stays."""
        laid = _RowLayout(columns, view.viewport().width(), view.devicePixelRatioF())
        if laid != self._laid:
            self._laid = laid
            self.forget()
        ground = view.palette().base().color()
        end, is_whole = time.perf_counter() + _MOST_SECONDS, True
        for top, painted, lit in rows:
            key = painted, lit
            picture = self._pictures.get(key)
            if picture is None and time.perf_counter() < end:
                if len(self._pictures) >= _MOST_PICTURES:
                    self._pictures.clear()
                picture = self._pictures[key] = self._picture(painted, lit, ground)
            if picture is None:
                is_whole = False
                picture = self._last.get(top)
            else:
                self._last[top] = picture
            if picture is not None:
                painter.drawPixmap(0, top, picture)
        return is_whole

    def _picture(self, painted: PaintedRow, lit: RowSelection, ground: QColor) -> QPixmap:
        columns, width, ratio = self._laid
        picture = QPixmap(round(width * ratio), round(self._painter.row_height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        painter = QPainter(picture)
        self._painter.paint_row(painter, painted, (0, 0, width), columns, lit)
        painter.end()
        return picture
