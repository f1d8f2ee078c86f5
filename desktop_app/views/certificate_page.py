"""The paper of a certificate: A4, headings, facts, tables, a foot on each page. Knows no facts.

Everything is inserted as plain text: nothing that a gateway or an agent wrote becomes markup.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
    QTransform,
)

_RESOLUTION: Final = 300
_MARGIN: Final = 18.0
_FOOT: Final = 0.045
"""Of the page's height."""
_SIZE: Final = 9.5
_SMALL: Final = 7.5
_TITLE: Final = 21.0
_HEADING: Final = 11.5
_INK, _MUTED, _LINE = QColor("#16181d"), QColor("#5a6270"), QColor("#d7dbe2")
_HEAD_GROUND = QColor("#f0f2f5")


class Ink(NamedTuple):
    """How a strip looks: the colour of its words, and its ground."""

    words: str
    ground: str


CONFIRMED: Final = Ink("#17683a", "#e5f5ec")
WARNING: Final = Ink("#8a4b00", "#fff3dc")
DANGER: Final = Ink("#b42318", "#fdecea")


class Cell(NamedTuple):
    """A text in a table. ``fixed``: in the font of identifiers."""

    text: str
    fixed: bool = False


class Paper:
    """Filled from top to bottom."""

    def __init__(self, on: QPdfWriter) -> None:
        """Empty, with the measures of the pages it will be painted on."""
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(_font(_SIZE))
        # Now, and all in one edit: each of these would lay a full document out once more.
        self._document.documentLayout().setPaintDevice(on)
        self._document.setPageSize(QSizeF(on.width(), on.height() * (1 - _FOOT)))
        self._cursor = QTextCursor(self._document)
        self._cursor.beginEditBlock()
        self._is_empty = True

    def title(self, text: str, below: str) -> None:
        """The first words, and a quiet line below."""
        self._block(text, _format(_TITLE, bold=True))
        self._block(below, _format(_SIZE, _MUTED), above=2)

    def strip(self, text: str, ink: Ink) -> None:
        """A sentence on a ground of its own."""
        table = self._table(1, 1, [100], padding=8)
        words = _format(_HEADING, QColor(ink.words), bold=True)
        _put(table.cellAt(0, 0), text, words, QColor(ink.ground))
        self._leave()

    def heading(self, text: str) -> None:
        """What comes next."""
        self._block(text, _format(_HEADING, bold=True), above=12)

    def paragraph(self, text: str, *, is_quiet: bool = False) -> None:
        """A sentence or more."""
        self._block(text, _format(_SIZE, _MUTED if is_quiet else _INK), above=4)

    def fixed(self, text: str) -> None:
        """A line for a machine: a command, a fingerprint."""
        self._block(text, _format(_SIZE, is_fixed=True), above=4)

    def points(self, texts: Iterable[str]) -> None:
        """A list."""
        rows = [(Cell("•"), Cell(text)) for text in texts]
        self.facts(rows, widths=(2, 98))

    def facts(
        self, rows: Sequence[tuple[Cell, Cell]], widths: tuple[float, float] = (26, 74)
    ) -> None:
        """What each thing is called, and what it is."""
        table = self._table(len(rows), 2, widths, padding=2)
        for row, (name, value) in enumerate(rows):
            _put(table.cellAt(row, 0), name.text, _format(_SIZE, _MUTED))
            _put(table.cellAt(row, 1), value.text, _format(_SIZE, is_fixed=value.fixed))
        self._leave()

    def rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], widths: Sequence[float]
    ) -> None:
        """A table whose heads are there again on each page. ``widths``: in percent."""
        table = self._table(len(rows) + 1, len(heads), widths, padding=3)
        form = table.format().toTableFormat()
        form.setHeaderRowCount(1)
        form.setBorder(0.5)
        form.setBorderBrush(QBrush(_LINE))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        table.setFormat(form)
        for column, head in enumerate(heads):
            _put(table.cellAt(0, column), head, _format(_SMALL, _MUTED, bold=True), _HEAD_GROUND)
        plain, fixed = _format(_SMALL), _format(_SMALL, is_fixed=True)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                _put(table.cellAt(number, column), cell.text, fixed if cell.fixed else plain)
        self._leave()

    def end(self) -> int:
        """Nothing more comes; how many pages it fills."""
        self._cursor.endEditBlock()
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """One of its pages, from 0 on."""
        size = self._document.pageSize()
        context = QAbstractTextDocumentLayout.PaintContext()
        # Of the agent's own colours none belongs on paper: at night their text is white.
        context.palette.setColor(QPalette.ColorRole.Text, _INK)
        context.clip = QRectF(0, page * size.height(), size.width(), size.height())
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -page * size.height()), combine=True)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _block(self, text: str, form: QTextCharFormat, above: float = 0) -> None:
        place = QTextBlockFormat()
        place.setTopMargin(above)
        if self._is_empty:
            self._cursor.setBlockFormat(place)
        else:
            self._cursor.insertBlock(place)
        self._is_empty = False
        self._cursor.insertText(text, form)

    def _table(
        self, rows: int, columns: int, widths: Sequence[float], *, padding: float
    ) -> QTextTable:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(padding)
        form.setTopMargin(6)
        form.setBottomMargin(10)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        return self._cursor.insertTable(rows, columns, form)

    def _leave(self) -> None:
        """Qt leaves an empty line below a table; the next block of ours takes its place."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_empty = True


class Sheets:
    """Papers, one after the other, as a PDF (PDF/A-1b: fonts included, nothing from outside)."""

    def __init__(self, title: str) -> None:
        """No page yet."""
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
        self._writer.setResolution(_RESOLUTION)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(*[_MARGIN] * 4), QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._papers: list[tuple[Paper, int]] = []

    def paper(self) -> Paper:
        """An empty one, to be filled and then added."""
        return Paper(self._writer)

    def add(self, paper: Paper, most: int = 0) -> bool:
        """Put it last, unless it fills more than ``most`` pages (0: as many as it likes); whether
        it was put there."""
        pages = paper.end()
        if most and pages > most:
            return False
        self._papers.append((paper, pages))
        return True

    def painted(self, foot: str, page_form: str) -> Generator[None, None, bytes]:
        """The PDF, after one step for each page. ``page_form``: ``Page {page} of {pages}``."""
        whole = sum(pages for _, pages in self._papers)
        places = [(paper, page) for paper, pages in self._papers for page in range(pages)]
        painter = QPainter(self._writer)
        try:
            for number, (paper, page) in enumerate(places, 1):
                if number > 1:
                    self._writer.newPage()
                paper.paint(painter, page)
                self._paint_foot(painter, foot, page_form.format(page=number, pages=whole))
                yield
        finally:
            painter.end()
        return bytes(self._buffer.data().data())

    def _paint_foot(self, painter: QPainter, left: str, right: str) -> None:
        height = float(self._writer.height())
        below = QRectF(0, height * (1 - _FOOT), self._writer.width(), height * _FOOT)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.setFont(_font(_SMALL))
        painter.setPen(_MUTED)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | bottom, left)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | bottom, right)


def _put(
    cell: QTextTableCell, text: str, form: QTextCharFormat, ground: QColor | None = None
) -> None:
    if ground is not None:
        cell_form = cell.format()
        cell_form.setBackground(QBrush(ground))
        cell.setFormat(cell_form)
    cell.firstCursorPosition().insertText(text, form)


def _format(
    size: float, colour: QColor = _INK, *, bold: bool = False, is_fixed: bool = False
) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(size * (0.92 if is_fixed else 1), is_fixed=is_fixed))
    form.setForeground(QBrush(colour))
    if bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _font(size: float, *, is_fixed: bool = False) -> QFont:
    kind = QFontDatabase.SystemFont.FixedFont
    font = QFontDatabase.systemFont(kind) if is_fixed else QGuiApplication.font()
    font.setPointSizeF(size)
    return font
