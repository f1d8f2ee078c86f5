"""One entry of the journal in full: what an auditor compares line by line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from desktop_app.models.display import (
    date_format,
    field_label,
    local_time,
    one_line,
    sentence_case,
    utc_time,
)
from desktop_app.models.wording import (
    act_words,
    counts_words,
    entry_outcome_words,
    fields_words,
    readings_words,
)
from desktop_app.records.batch import tabbed
from desktop_app.records.writes import JournalEntry
from desktop_app.views.journal.table import mark_of
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import Pill, ToneLabel, WrappingLabel
from desktop_app.views.widgets.layouts import column, form, row
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, scaled, set_face

_WIDTH = 400
_COPIED_MILLISECONDS = 1_200


class EntryPane(QWidget):
    """The chosen entry beside the list, with what can be done with it. Always there: were it to
    come with the first click, the rows would be laid out anew, and the click would mark others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._facts = EntryFacts()
        self.certificate = QPushButton(icon("file-badge"), self.tr("Certificate…"))
        self._copy = QPushButton(icon("copy"), self.tr("Copy"))
        self._copy.clicked.connect(self._copy_entry)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MILLISECONDS)
        self._copied.timeout.connect(lambda: self._copy.setText(self.tr("Copy")))
        for button in (self.certificate, self._copy):
            button.setAutoDefault(False)
        buttons = row(self.certificate, self._copy, None, margins=(EDGE + STEP, STEP, EDGE, EDGE))
        column((self._facts, 1), buttons, of=self, spacing=0)
        self.setMaximumWidth(scaled(_WIDTH))
        self.show_entries(())

    def show_entries(self, entries: tuple[JournalEntry, ...]) -> None:
        """The one that is chosen, or how many are."""
        self._facts.show_entries(entries)
        self._copy.setEnabled(len(entries) == 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumWidth(scaled(_WIDTH))

    def _copy_entry(self) -> None:
        copy_text(tabbed(self._facts.lines) + "\n")
        self._copy.setText(self.tr("Copied"))
        self._copied.start()


class EntryFacts(QScrollArea):
    """What an entry says, line by line, or what to do to see one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "read")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The chosen entry"))
        self._shown: tuple[JournalEntry, ...] | None = None
        self.lines: list[tuple[str, str]] = []
        """What is shown, for the clipboard."""
        self.show_entries(())
        date_format().changed.connect(self._write_anew)

    def show_entries(self, entries: tuple[JournalEntry, ...]) -> None:
        if entries != self._shown:
            self._shown = entries
            self._write_anew()

    def _write_anew(self) -> None:
        entries = self._shown or ()
        self.lines = []
        inside = QWidget()
        inside.setObjectName("surface")
        margins = (EDGE + STEP, 2 * STEP, EDGE, STEP)
        if len(entries) != 1:
            hint = self.tr("Choose an entry to see the whole of it.")
            if entries:
                hint = self.tr("%Ln entries chosen.", "", len(entries))
            self.setAccessibleDescription(hint)
            column(ToneLabel("muted", hint, wraps=True), None, of=inside, margins=margins)
            self.setWidget(inside)
            return
        [entry] = entries
        title = set_face(WrappingLabel(act_words(entry.act)), Face.TITLE)
        pill, mark = Pill(), mark_of(entry)
        pill.show_state(sentence_case(entry_outcome_words(entry.outcome)), *mark)
        said = [(caption, text) for caption, text in self._said(entry) if text]
        proof = [(caption, text) for caption, text in self._proof(entry) if text]
        self.lines = [(self.tr("What"), act_words(entry.act)), *said, *proof]
        facts = form(*_labels(said, Face.BODY), *_labels(proof, Face.MONO), spacing=STEP)
        self.setAccessibleDescription("; ".join(": ".join(one) for one in self.lines))
        head = row((title, 1), pill, at_top=True)
        column(head, facts, None, of=inside, margins=margins, spacing=2 * STEP)
        self.setWidget(inside)

    def _said(self, entry: JournalEntry) -> tuple[tuple[str, str], ...]:
        moment = f"{local_time(entry.at)} ({utc_time(entry.at)})"
        place = " · ".join(
            one_line(text, 120)
            for text in (entry.profile, entry.environment, entry.gateway)
            if text
        )
        cards = "" if entry.cards is None else str(entry.cards)
        return (
            (self.tr("When"), moment),
            (self.tr("Who"), one_line(entry.who, 120)),
            (self.tr("Profile"), place),
            (self.tr("Outcome"), sentence_case(entry_outcome_words(entry.outcome))),
            (self.tr("Fields"), fields_words(entry.fields, field_label)),
            (self.tr("Saved cards"), cards),
            (self.tr("Answers"), "; ".join(readings_words(entry.readings))),
            (self.tr("Rows"), counts_words(entry.counts)),
            (self.tr("Reason"), one_line(entry.reason)),
            (self.tr("Ticket"), one_line(entry.ticket)),
            (self.tr("No card number"), fields_words(entry.not_cards, field_label)),
            (self.tr("Entry"), self._number(entry)),
        )

    def _proof(self, entry: JournalEntry) -> tuple[tuple[str, str], ...]:
        """Identifiers and hashes."""
        return (
            (self.tr("Batch"), self._batch(entry)),
            (self.tr("Request ID"), one_line(", ".join(entry.request_ids))),
            (self.tr("Removed up to"), entry.last_removed),
            (self.tr("Hash"), entry.hash),
            (self.tr("Hash before"), entry.previous),
        )

    def _number(self, entry: JournalEntry) -> str:
        number = self.locale().toString(entry.number)
        if entry.about is None:
            return number
        about = self.locale().toString(entry.about)
        return self.tr("{number}, about entry {about}").format(number=number, about=about)

    def _batch(self, entry: JournalEntry) -> str:
        if not entry.batch or entry.row is None:
            return one_line(entry.batch, 64)
        return self.tr("{batch}, row {row}").format(
            batch=one_line(entry.batch, 64), row=self.locale().toString(entry.row)
        )


def _labels(lines: Iterable[tuple[str, str]], face: Face) -> list[tuple[str, QWidget]]:
    return [(caption, set_face(WrappingLabel(text), face)) for caption, text in lines]
