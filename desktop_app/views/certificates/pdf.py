"""A certificate as a PDF: what a data-protection officer reads.

The paper of a certificate: A4, headings, facts, tables, a foot on each page. Knows no facts.

Everything is inserted as plain text: nothing that a gateway or an agent wrote becomes markup.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final, NamedTuple, cast

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
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

from desktop_app.evidence.bundle import spaced
from desktop_app.evidence.certificate import (
    ACKNOWLEDGED,
    CARRIED_OUT,
    Certificate,
    Erasure,
    NotCovered,
    Place,
    Result,
)
from desktop_app.models.display import field_label, identifier, one_line, utc_time
from desktop_app.models.wording import fields_words, reading_words
from desktop_app.records.writes import Reading
from desktop_app.views.certificates.dialog import (
    exclusion_words,
    result_sentence,
    result_words,
    short_reading_words,
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


MOST_ROWS: Final = 2_000
"""Customers listed. Nobody reads more on paper; the file of facts has them all."""
_ROWS_OF_A_PAGE: Final = 42
_FEWEST_ROWS: Final = 6
_WIDTHS: Final = (5.5, 32.5, 16, 18.5, 10.5, 11, 6)
"""In percent."""

_INKS: Final = {
    Result.ERASED: CONFIRMED,
    Result.FOUND_ERASED: CONFIRMED,
    Result.NOT_ERASED: DANGER,
    Result.ALREADY: WARNING,
    Result.NOT_READ_AGAIN: WARNING,
    Result.STILL_ANSWERED: WARNING,
    Result.UNKNOWN: WARNING,
}
_Fact = tuple[Cell, Cell]


def drawing(certificate: Certificate) -> Generator[None, None, bytes]:
    """The PDF, drawn in steps of some hundredths of a second. For the UI thread."""
    sheets = Sheets(_tr("Certificate of erasure"))
    front = sheets.paper()
    _front(front, certificate)
    sheets.add(front)
    yield
    if len(certificate.erasures) > 1:
        yield from _add_list(sheets, certificate)
    foot = _tr("Certificate {id}").format(id=certificate.id)
    return (yield from sheets.painted(foot, _tr("Page {page} of {pages}")))


def drawn(certificate: Certificate) -> bytes:
    """The same at once."""
    steps = drawing(certificate)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("bytes", end.value)


def _front(paper: Paper, certificate: Certificate) -> None:
    _begin(paper, certificate)
    paper.facts([*_when_and_why(certificate)])
    if len(certificate.erasures) == 1:
        paper.heading(_tr("The customer"))
        paper.facts([*_customer(certificate.erasures[0])])
    else:
        _summary(paper, certificate)
    paper.heading(_tr("What this certificate does not cover"))
    paper.points(exclusion_words(each.code, each.words) for each in certificate.not_covered)
    _how_to_check(paper, certificate)


def _begin(paper: Paper, certificate: Certificate) -> None:
    paper.title(
        _tr("Certificate of erasure"),
        _tr("{gateway} · issued {time} by {who}").format(
            gateway=_gateway(certificate.place),
            time=utc_time(certificate.issued),
            who=one_line(certificate.issued_by),
        ),
    )
    if any(each.code == NotCovered.MADE_UP.name for each in certificate.not_covered):
        paper.strip(_tr("SANDBOX: for trying out. These customers are made up."), WARNING)
    if len(certificate.erasures) == 1:
        result = certificate.erasures[0].result
        paper.strip(result_sentence(result), _INKS[result])
    else:
        paper.strip(_many_sentence(certificate), _ink_of_many(certificate))


def _when_and_why(certificate: Certificate) -> Iterator[_Fact]:
    yield from _fact(_tr("Carried out by"), certificate.by)
    yield from _fact(_tr("Carried out"), _span(certificate.began, certificate.ended))
    yield from _fact(_tr("Reason"), certificate.reason)
    yield from _fact(_tr("Ticket number"), certificate.ticket)
    if certificate.place is not None:
        yield from _fact(_tr("Profile"), certificate.place.profile)
        yield from _fact(_tr("Environment"), certificate.place.environment)
        yield from _fact(_tr("Gateway"), certificate.place.gateway)
    if certificate.batch is not None:
        yield from _fact(_tr("Batch"), certificate.batch.id, fixed=True)


def _customer(erasure: Erasure) -> Iterator[_Fact]:
    not_kept = _tr("Not kept. The journal has keyed hashes, and tells when asked for an ID.")
    who = identifier(erasure.uuid) or not_kept
    yield from _fact(_tr("UUID"), who, fixed=bool(erasure.uuid))
    yield from _merchant_id(erasure)
    yield from _fact(_tr("Fields it had"), fields_words(erasure.fields, field_label))
    cards = _tr("Not known") if erasure.cards is None else QLocale().toString(erasure.cards)
    yield from _fact(_tr("Saved cards"), cards)
    if erasure.by_uuid is not None:
        time = utc_time(erasure.read_again_at)
        yield from _fact(_tr("Asked again"), time)
        yield from _fact(_tr("… by UUID"), _reading(erasure.by_uuid))
        yield from _fact(_tr("… by merchant ID"), _reading(erasure.by_merchant_id))
    ids = ", ".join(identifier(each) for each in erasure.request_ids)
    yield from _fact(_tr("Request IDs"), ids, fixed=True)
    entries = ", ".join(QLocale().toString(each.number) for each in erasure.entries)
    yield from _fact(_tr("Journal entries"), entries)


def _merchant_id(erasure: Erasure) -> Iterator[_Fact]:
    if erasure.merchant_id:
        yield from _fact(_tr("Merchant ID"), identifier(erasure.merchant_id), fixed=True)
    elif erasure.merchant_id_hash:
        yield from _fact(_tr("Merchant ID, hashed"), erasure.merchant_id_hash, fixed=True)


def _summary(paper: Paper, certificate: Certificate) -> None:
    paper.heading(_tr("The customers"))
    counts = [(result, certificate.counts.get(result.value, 0)) for result in Result]
    paper.facts(
        [
            (Cell(result_words(result)), Cell(QLocale().toString(count)))
            for result, count in counts
            if count
        ]
    )
    if certificate.batch is not None:
        words = _tr("The list had {lines} lines; {customers} were customers to be erased.")
        lines = sum(certificate.batch.lines.values())
        paper.paragraph(
            words.format(
                lines=QLocale().toString(lines),
                customers=QLocale().toString(len(certificate.erasures)),
            ),
            is_quiet=True,
        )


def _add_list(sheets: Sheets, certificate: Certificate) -> Iterator[None]:
    """Every customer, or the first of them; no row is torn apart by the end of a page."""
    listed = certificate.erasures[:MOST_ROWS]
    at, many = 0, _ROWS_OF_A_PAGE
    while at < len(listed):
        paper = sheets.paper()
        if at == 0:
            paper.heading(_tr("Every customer"))
            words = _tr("By UUID and by merchant ID: what the gateway answered when asked again.")
            paper.paragraph(words, is_quiet=True)
        paper.rows(_heads(), [_row(each) for each in listed[at : at + many]], _WIDTHS)
        left = len(certificate.erasures) - len(listed)
        if left and at + many >= len(listed):
            words = _tr("{count} more are in the file certificate.json, signed like this one.")
            paper.paragraph(words.format(count=QLocale().toString(left)))
        if sheets.add(paper, most=1 if many > _FEWEST_ROWS else 0):
            at += many
        else:
            many = max(_FEWEST_ROWS, many * 7 // 8)
        yield


def _heads() -> tuple[str, ...]:
    return (
        *(_tr("No."), _tr("UUID"), _tr("Outcome"), _tr("Time (UTC)")),
        *(_tr("By UUID"), _tr("By merchant ID"), _tr("Cards")),
    )


def _row(erasure: Erasure) -> tuple[Cell, ...]:
    return (
        Cell(str(erasure.number)),
        Cell(identifier(erasure.uuid, 60), fixed=True),
        Cell(result_words(erasure.result)),
        Cell(utc_time(erasure.at).removesuffix(" UTC"), fixed=True),
        Cell(short_reading_words(erasure.by_uuid)),
        Cell(short_reading_words(erasure.by_merchant_id)),
        Cell("" if erasure.cards is None else QLocale().toString(erasure.cards)),
    )


def _how_to_check(paper: Paper, certificate: Certificate) -> None:
    paper.heading(_tr("How to check it"))
    paper.paragraph(
        _tr(
            "This file is one of several that are signed together. On any computer with Customer "
            "Desk, without an account, this finds every changed byte:"
        )
    )
    paper.fixed("customer-desk verify FILE --key FINGERPRINT")
    paper.paragraph(_tr("The fingerprint of the key that signed (Ed25519, SHA-256):"))
    paper.fixed(spaced(certificate.key))
    paper.paragraph(
        _tr(
            "A fingerprint on the certificate itself proves nothing: ask the merchant for it by "
            "another way, and compare."
        ),
        is_quiet=True,
    )


def _many_sentence(certificate: Certificate) -> str:
    erased = sum(certificate.counts.get(result.value, 0) for result in CARRIED_OUT)
    whole = len(certificate.erasures)
    if erased == whole:
        words = _tr(
            "All {whole} customers were erased: gone, or marked as deleted, when asked again."
        )
    else:
        words = _tr(
            "{erased} of {whole} customers were erased: gone, or marked as deleted, when asked "
            "again."
        )
    return words.format(erased=QLocale().toString(erased), whole=QLocale().toString(whole))


def _ink_of_many(certificate: Certificate) -> Ink:
    results = {each.result for each in certificate.erasures}
    if results <= CARRIED_OUT:
        return CONFIRMED
    return WARNING if results & (ACKNOWLEDGED | CARRIED_OUT) else DANGER


def _fact(name: str, value: str, *, fixed: bool = False) -> Iterator[_Fact]:
    if value:
        yield Cell(name), Cell(value if fixed else one_line(value), fixed)


def _reading(reading: Reading | None) -> str:
    return "" if reading is None else reading_words(reading)


def _gateway(place: Place | None) -> str:
    return _tr("Several gateways") if place is None else one_line(place.gateway)


def _span(began: datetime | None, ended: datetime | None) -> str:
    if began is None or ended is None:
        return ""
    first, last = utc_time(began), utc_time(ended)
    if first == last:
        return first
    return _tr("{first} to {last}").format(first=first, last=last)


def _tr(text: str) -> str:
    return QCoreApplication.translate("certificate", text)
