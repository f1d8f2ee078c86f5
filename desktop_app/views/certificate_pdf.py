"""A certificate as a PDF: what a data-protection officer reads."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import datetime
from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.evidence.certificate import (
    ACKNOWLEDGED,
    CARRIED_OUT,
    Certificate,
    Erasure,
    NotCovered,
    Place,
    Result,
)
from desktop_app.evidence.signing import spaced
from desktop_app.models.display import identifier, one_line, utc_time
from desktop_app.models.journal_words import fields_words, reading_words
from desktop_app.records.evidence import Reading
from desktop_app.views.certificate_page import CONFIRMED, DANGER, WARNING, Cell, Ink, Paper, Sheets
from desktop_app.views.certificate_words import (
    exclusion_words,
    result_sentence,
    result_words,
    short_reading_words,
)
from desktop_app.views.wording import field_label

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
