"""A certificate as a PDF on A4, for a data-protection officer to read.

Everything is inserted as plain text: nothing that a gateway or an agent wrote becomes markup.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final, NamedTuple, cast

from PySide6.QtCore import (
    QBuffer,
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
    QTextTableCellFormat,
    QTextTableFormat,
    QTransform,
)

from desktop_app.credentials.profiles import Environment
from desktop_app.evidence.bundle import spaced
from desktop_app.evidence.certificate import (
    ACKNOWLEDGED,
    CARRIED_OUT,
    Certificate,
    Erasure,
    ErasureResult,
    NotCovered,
)
from desktop_app.models.display import Translator, field_label, identifier, one_line, utc_time
from desktop_app.models.wording import fields_words, reading_words
from desktop_app.records.writes import ReadBack
from desktop_app.views.certificates.wording import (
    exclusion_words,
    result_sentence,
    result_words,
    short_reading_words,
)
from desktop_app.views.profiles.wording import environment_name
from desktop_app.views.widgets.tokens import LIGHT, STEP, Face, font

_tr = Translator("certificate")


_RESOLUTION: Final = 300
_MARGIN: Final = 18.0
_FOOT: Final = 0.045
"""Of the page's height."""
_POINTS, _LIST_POINTS = 9.5, 7.5
"""The text size on paper, of which the steps of the type scale are factors; in the list of
customers a smaller one, so that a UUID has room."""

MOST_ROWS: Final = 2_000
"""Customers listed. Nobody reads more on paper; the file of facts has them all."""
_ROWS_OF_A_PAGE: Final = 36
_FEWEST_ROWS: Final = 6
_FACT_WIDTHS, _POINT_WIDTHS = (26, 74), (2, 98)
_LIST_WIDTHS: Final = (5, 33.5, 16, 18.5, 10.5, 11, 5.5)
"""In percent."""

_CONFIRMED, _WARNING, _DANGER = "confirmed", "warning", "danger"
"""Tones of a sentence on a ground of its own, fields of
:class:`~desktop_app.views.widgets.tokens.Tokens`. Paper is light, whatever the screen is."""
_BY_RESULT: Final = {
    ErasureResult.ERASED: _CONFIRMED,
    ErasureResult.FOUND_ERASED: _CONFIRMED,
    ErasureResult.NOT_ERASED: _DANGER,
}


class Cell(NamedTuple):
    """A text in a table. ``is_fixed``: in the font of identifiers."""

    text: str
    is_fixed: bool = False


class PdfDocument:
    """A document for one or more pages, filled from top to bottom."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(_font(Face.BODY))
        # Now, and all in one edit: each of these would lay a full document out once more.
        self._document.documentLayout().setPaintDevice(writer)
        self._document.setPageSize(QSizeF(writer.width(), writer.height() * (1 - _FOOT)))
        self._cursor = QTextCursor(self._document)
        self._cursor.beginEditBlock()
        self._is_block_empty = True

    def text(
        self, text: str, face: Face = Face.BODY, tone: str = "text", *, above: int = STEP // 2
    ) -> None:
        """``tone``: a colour token; ``above``: pixels."""
        block = QTextBlockFormat()
        block.setTopMargin(above)
        if self._is_block_empty:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_block_empty = False
        self._cursor.insertText(text, _format(face, tone))

    def heading(self, text: str) -> None:
        self.text(text, Face.SECTION, above=3 * STEP)

    def strip(self, text: str, tone: str) -> None:
        ground: QColor = getattr(LIGHT, f"{tone}_ground")
        self._table([[(Cell(text), _format(Face.SECTION, tone))]], [100], padding=STEP, head=ground)

    def facts(self, rows: Iterable[tuple[str, Cell]], widths: Sequence[float]) -> None:
        """What each thing is called, and what it is."""
        cells = [
            [(Cell(name), _format(Face.BODY, "muted")), (value, _format(_face_of(value)))]
            for name, value in rows
        ]
        self._table(cells, widths, padding=STEP // 4)

    def ruled_table(self, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """A table with a line below each row, whose head is there again on each page."""
        by_face = {
            face: _format(face, points=_LIST_POINTS) for face in (Face.BODY, Face.MONO, Face.LABEL)
        }
        title = _format(Face.LABEL, "muted", points=_LIST_POINTS)
        cells = [[(Cell(text), title) for text in head]]
        cells += [[(cell, by_face[_face_of(cell)]) for cell in row] for row in rows]
        self._table(cells, _LIST_WIDTHS, padding=STEP // 2, has_lines=True)

    def finish(self) -> int:
        """Nothing more comes; how many pages it fills."""
        self._cursor.endEditBlock()
        return self.pages

    @property
    def pages(self) -> int:
        """How many it fills, once it is finished."""
        return self._document.pageCount()

    @property
    def plain_text(self) -> str:
        return self._document.toPlainText()

    def paint(self, painter: QPainter, page: int) -> None:
        size = self._document.pageSize()
        context = QAbstractTextDocumentLayout.PaintContext()
        # Of the agent's own colours none belongs on paper: at night their text is white.
        context.palette.setColor(QPalette.ColorRole.Text, LIGHT.text)
        context.clip = QRectF(0, page * size.height(), size.width(), size.height())
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -page * size.height()), combine=True)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _table(
        self,
        rows: Sequence[Sequence[tuple[Cell, QTextCharFormat]]],
        widths: Sequence[float],
        *,
        padding: float,
        head: QColor | None = None,
        has_lines: bool = False,
    ) -> None:
        """``head``: the ground of the first row."""
        percent = QTextLength.Type.PercentageLength
        form = QTextTableFormat()
        form.setBorder(0)
        if has_lines:
            form.setHeaderRowCount(1)
            form.setBorderCollapse(True)
        form.setCellSpacing(0)
        form.setCellPadding(padding)
        form.setTopMargin(STEP)
        form.setBottomMargin(STEP)
        form.setWidth(QTextLength(percent, 100))
        form.setColumnWidthConstraints([QTextLength(percent, width) for width in widths])
        table = self._cursor.insertTable(len(rows), len(widths), form)
        below = _below() if has_lines else None
        for row, cells in enumerate(rows):
            for column, (cell, text_form) in enumerate(cells):
                place = table.cellAt(row, column)
                if below is not None:
                    place.setFormat(below)
                elif head is not None and row == 0:
                    ground = place.format()
                    ground.setBackground(QBrush(head))
                    place.setFormat(ground)
                place.firstCursorPosition().insertText(cell.text, text_form)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_block_empty = True  # Qt leaves an empty line below a table


def _below() -> QTextTableCellFormat:
    """Of a cell with a line below it."""
    form = QTextTableCellFormat()
    form.setBottomBorder(0.5)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBottomBorderBrush(QBrush(LIGHT.line))
    return form


def _face_of(cell: Cell) -> Face:
    return Face.MONO if cell.is_fixed else Face.BODY


def _format(face: Face, tone: str = "text", *, points: float = _POINTS) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(face, points))
    form.setForeground(QBrush(getattr(LIGHT, tone)))
    return form


def _font(face: Face, points: float = _POINTS) -> QFont:
    """That step of the type scale on paper, whatever the text size on the screen is."""
    factor, _ = face.value
    made = QFont(font(face))
    made.setPointSizeF(points * factor)
    return made


def drawing(certificate: Certificate) -> Generator[None, None, bytes]:
    """The PDF (PDF/A-1b: fonts included, nothing from outside), drawn in steps of some hundredths
    of a second. For the UI thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer)
    papers = []
    for paper in papers_of(certificate, writer):
        papers.append(paper)
        yield
    places = [(paper, page) for paper in papers for page in range(paper.pages)]
    left = _tr("Certificate {id}").format(id=certificate.id)
    form = _tr("Page {page} of {pages}")
    painter = QPainter(writer)
    try:
        for number, (paper, page) in enumerate(places, 1):
            if number > 1:
                writer.newPage()
            paper.paint(painter, page)
            _paint_foot(painter, writer, left, form.format(page=number, pages=len(places)))
            yield
    finally:
        painter.end()
    return bytes(buffer.data().data())


def drawn(certificate: Certificate) -> bytes:
    """The same at once."""
    steps = drawing(certificate)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("bytes", end.value)


def _writer(buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[_MARGIN] * 4), QPageLayout.Unit.Millimeter)
    writer.setTitle(_tr("Certificate of erasure"))
    return writer


def _paint_foot(painter: QPainter, writer: QPdfWriter, left: str, right: str) -> None:
    height = float(writer.height())
    below = QRectF(0, height * (1 - _FOOT), writer.width(), height * _FOOT)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.setFont(_font(Face.CAPTION, _LIST_POINTS))
    painter.setPen(LIGHT.muted)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | bottom, left)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight | bottom, right)


def papers_of(certificate: Certificate, writer: QPdfWriter) -> Iterator[PdfDocument]:
    """What is painted: the facts, then a list of customers where there are several."""
    paper = PdfDocument(writer)
    _add_head(paper, certificate)
    if len(certificate.erasures) == 1:
        paper.heading(_tr("The customer"))
        paper.facts(_filled(_customer_facts(certificate.erasures[0])), _FACT_WIDTHS)
    else:
        _add_summary(paper, certificate)
    paper.heading(_tr("What this certificate does not cover"))
    exclusions = (exclusion_words(each.code, each.words) for each in certificate.not_covered)
    paper.facts((("•", Cell(words)) for words in exclusions), _POINT_WIDTHS)
    _add_how_to_check(paper, certificate)
    paper.finish()
    yield paper
    if len(certificate.erasures) > 1:
        yield from _listed(certificate, writer)


def _add_head(paper: PdfDocument, certificate: Certificate) -> None:
    place = certificate.place
    paper.text(_tr("Certificate of erasure"), Face.TITLE, above=0)
    below = _tr("{gateway} · issued {time} by {who}").format(
        gateway=_tr("Several gateways") if place is None else one_line(place.gateway),
        time=utc_time(certificate.issued),
        who=one_line(certificate.issued_by),
    )
    paper.text(below, tone="muted")
    if any(each.code == NotCovered.MADE_UP.name for each in certificate.not_covered):
        paper.strip(_tr("SANDBOX: for trying out. These customers are made up."), _WARNING)
    if len(certificate.erasures) == 1:
        result = certificate.erasures[0].result
        paper.strip(result_sentence(result), _BY_RESULT.get(result, _WARNING))
    else:
        paper.strip(_sentence_of_many(certificate), _tone_of_many(certificate))
    facts = [
        (_tr("Carried out by"), Cell(certificate.by)),
        (_tr("Carried out"), Cell(_span(certificate.began, certificate.ended))),
        (_tr("Reason"), Cell(certificate.reason)),
        (_tr("Ticket number"), Cell(certificate.ticket)),
    ]
    if place is not None:
        facts += [
            (_tr("Profile"), Cell(place.profile)),
            (_tr("Environment"), Cell(_environment_words(place.environment))),
            (_tr("Gateway"), Cell(place.gateway)),
        ]
    if certificate.batch is not None:
        facts.append((_tr("Batch"), Cell(certificate.batch.id, is_fixed=True)))
    paper.facts(_filled(facts), _FACT_WIDTHS)


def _environment_words(name: str) -> str:
    """As on screen; as it is, for one that this version does not know."""
    known = Environment.__members__.get(name)
    return name if known is None else environment_name(known)


def _customer_facts(erasure: Erasure) -> list[tuple[str, Cell]]:
    not_kept = _tr("Not kept. The journal has keyed hashes, and tells when asked for an ID.")
    who = identifier(erasure.uuid)
    cards = _tr("Not known") if erasure.cards is None else QLocale().toString(erasure.cards)
    facts = [
        (_tr("UUID"), Cell(who or not_kept, is_fixed=bool(who))),
        (_tr("Merchant ID"), Cell(identifier(erasure.merchant_id), is_fixed=True)),
        (_tr("Merchant ID, hashed"), Cell(erasure.merchant_id_hash, is_fixed=True)),
        (_tr("Fields it had"), Cell(fields_words(erasure.fields, field_label))),
        (_tr("Saved cards"), Cell(cards)),
    ]
    if erasure.by_uuid is not None:
        facts += [
            (_tr("Asked again"), Cell(utc_time(erasure.read_again_at))),
            (_tr("… by UUID"), Cell(_reading_words(erasure.by_uuid))),
            (_tr("… by merchant ID"), Cell(_reading_words(erasure.by_merchant_id))),
        ]
    ids = ", ".join(identifier(each) for each in erasure.request_ids)
    entries = ", ".join(QLocale().toString(each.number) for each in erasure.entries)
    return [
        *facts,
        (_tr("Request IDs"), Cell(ids, is_fixed=True)),
        (_tr("Journal entries"), Cell(entries)),
    ]


def _filled(facts: Iterable[tuple[str, Cell]]) -> Iterator[tuple[str, Cell]]:
    for name, cell in facts:
        if cell.text:
            yield name, cell if cell.is_fixed else Cell(one_line(cell.text))


def _add_summary(paper: PdfDocument, certificate: Certificate) -> None:
    paper.heading(_tr("The customers"))
    counts = ((result, certificate.counts.get(result.value, 0)) for result in ErasureResult)
    paper.facts(
        [
            (result_words(result), Cell(QLocale().toString(count)))
            for result, count in counts
            if count
        ],
        _FACT_WIDTHS,
    )
    if certificate.batch is not None:
        words = _tr("The list had {lines} lines; {customers} were customers to be erased.")
        lines = QLocale().toString(sum(certificate.batch.lines.values()))
        customers = QLocale().toString(len(certificate.erasures))
        paper.text(words.format(lines=lines, customers=customers), tone="muted")


def _listed(certificate: Certificate, writer: QPdfWriter) -> Iterator[PdfDocument]:
    """Every customer, or the first of them; no row is torn apart by the end of a page."""
    listed = certificate.erasures[:MOST_ROWS]
    head = (
        *(_tr("No."), _tr("UUID"), _tr("Outcome"), _tr("Time (UTC)")),
        *(_tr("By UUID"), _tr("By merchant ID"), _tr("Cards")),
    )
    begin, rows = 0, _ROWS_OF_A_PAGE
    while begin < len(listed):
        paper = PdfDocument(writer)
        if begin == 0:
            paper.heading(_tr("Every customer"))
            words = _tr("By UUID and by merchant ID: what the gateway answered when asked again.")
            paper.text(words, tone="muted")
        paper.ruled_table(head, [_list_row(each) for each in listed[begin : begin + rows]])
        left = len(certificate.erasures) - len(listed)
        if left and begin + rows >= len(listed):
            words = _tr("{count} more are in the file certificate.json, signed like this one.")
            paper.text(words.format(count=QLocale().toString(left)))
        if paper.finish() > 1 and rows > _FEWEST_ROWS:
            rows = max(_FEWEST_ROWS, rows * 7 // 8)
        else:
            begin += rows
            yield paper


def _list_row(erasure: Erasure) -> tuple[Cell, ...]:
    return (
        Cell(str(erasure.number)),
        Cell(identifier(erasure.uuid, 60), is_fixed=True),
        Cell(result_words(erasure.result)),
        Cell(utc_time(erasure.at).removesuffix(" UTC"), is_fixed=True),
        Cell(short_reading_words(erasure.by_uuid)),
        Cell(short_reading_words(erasure.by_merchant_id)),
        Cell("" if erasure.cards is None else QLocale().toString(erasure.cards)),
    )


def _add_how_to_check(paper: PdfDocument, certificate: Certificate) -> None:
    paper.heading(_tr("How to check it"))
    paper.text(
        _tr(
            "This file is one of several that are signed together. On any computer with Customer "
            "Desk, without an account, this finds every changed byte:"
        )
    )
    paper.text("customer-desk verify FILE --key FINGERPRINT", Face.MONO)
    paper.text(_tr("The fingerprint of the key that signed (Ed25519, SHA-256):"))
    paper.text(spaced(certificate.key), Face.MONO)
    paper.text(
        _tr(
            "A fingerprint on the certificate itself proves nothing: ask the merchant for it by "
            "another way, and compare."
        ),
        tone="muted",
    )


def _sentence_of_many(certificate: Certificate) -> str:
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


def _tone_of_many(certificate: Certificate) -> str:
    results = {each.result for each in certificate.erasures}
    if results <= CARRIED_OUT:
        return _CONFIRMED
    return _WARNING if results & (ACKNOWLEDGED | CARRIED_OUT) else _DANGER


def _reading_words(reading: ReadBack | None) -> str:
    return "" if reading is None else reading_words(reading)


def _span(began: datetime | None, ended: datetime | None) -> str:
    if began is None or ended is None:
        return ""
    first, last = utc_time(began), utc_time(ended)
    return first if first == last else _tr("{first} to {last}").format(first=first, last=last)
