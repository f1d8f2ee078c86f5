"""The journal's table, and all of one entry below it: what an auditor compares line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from desktop_app.models.display import date_format, field_label, local_time, one_line, utc_time
from desktop_app.models.journal_entries import (
    ACT,
    OUTCOME,
    PROFILE,
    REASON,
    REQUEST_ID,
    TICKET,
    WHAT,
    WHEN,
    WHO,
    JournalEntries,
)
from desktop_app.models.wording import (
    act_words,
    counts_words,
    entry_outcome_words,
    fields_words,
    readings_words,
)
from desktop_app.records.writes import EntryKind, JournalEntry, ReadBack
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.row_painter import PLAIN, PaintedRow, RowStyle
from desktop_app.views.widgets.tables import CappedSelection, RecordTable
from desktop_app.views.widgets.tokens import STEP, Face, set_face

MOST_SELECTED = 500
"""Rows. More would take Qt seconds, and no certificate is about more at once: batches are."""

_WIDTHS = {
    WHEN: 134,
    WHO: 76,
    PROFILE: 100,
    ACT: 100,
    OUTCOME: 122,
    WHAT: 180,
    REASON: 128,
    TICKET: 84,
    REQUEST_ID: 60,
}
_GOOD = frozenset({"DONE", "FOUND_DONE", "ADOPTED", "DELETED", "FOUND_DELETED", "FINISHED"})
_OPEN = frozenset({"UNKNOWN", "STILL_ANSWERED", "NOT_READ_AGAIN"})
_OPEN_STYLE = RowStyle("text", OUTCOME, "warning", "triangle-alert")
_REFUSED_STYLE = RowStyle("text", OUTCOME, "danger", "circle-alert")
_GOOD_STYLE = RowStyle("text", OUTCOME, "confirmed", "circle-check")


class JournalTable(RecordTable):
    """For a million entries, of which the few that are seen are read."""

    def __init__(self, model: JournalEntries, parent: QWidget | None = None) -> None:
        selection = CappedSelection(model, model)
        selection.most = MOST_SELECTED
        super().__init__(model, parent, selection=selection, is_paged=True)
        self._entries = model
        self.setAccessibleName(self.tr("Journal"))
        self.horizontalHeader().setStretchLastSection(True)
        self.header.set_sortable(
            False,
            self.tr("Newest first. Only what is seen of the journal is read: use the filters."),
        )
        self.set_widths(_WIDTHS)

    def row_at(self, row: int) -> PaintedRow:
        entry = self._entries.entry_at(row)
        return PaintedRow(self._entries.texts_at(row), PLAIN if entry is None else _style(entry))

    def entries(self) -> tuple[JournalEntry, ...]:
        """The selected entries that are read, newest first."""
        found = map(self._entries.entry_at, self.selected_rows())
        return tuple(entry for entry in found if entry is not None)


def _style(entry: JournalEntry) -> RowStyle:
    """The outcome with its mark: done, open, or neither."""
    if is_open(entry):
        return _OPEN_STYLE
    if entry.outcome == "REFUSED":
        return _REFUSED_STYLE
    is_gone = entry.outcome in _GOOD and entry.act in (EntryKind.DELETE, EntryKind.READ_AGAIN)
    return _GOOD_STYLE if is_gone else PLAIN


def is_open(entry: JournalEntry) -> bool:
    """Whether somebody should look again: unknown, or answered as if nothing had happened."""
    return entry.outcome in _OPEN or ReadBack.STILL_THERE in entry.readings


_HEIGHT = 156


class EntryFacts(QScrollArea):
    """One entry, or what to do to see one. Always there: were it to come with the first click, the
    rows would end above the pointer, and the click would mark others too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("The chosen entry"))
        self.show_entry(None)
        date_format().changed.connect(self._write_anew)

    def _write_anew(self) -> None:
        self.show_entry(self._entry)

    def show_entry(self, entry: JournalEntry | None) -> None:
        self._entry = entry
        if entry is None:
            hint = _label(self.tr("Choose an entry to see the whole of it."), muted=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setWidget(hint)
            return
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(STEP + STEP // 2, STEP, STEP, STEP)
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP // 2)
        for caption, text in self._lines(entry):
            if text:
                form.addRow(_label(caption, muted=True), _label(text))
        for caption, digest in (
            (self.tr("Hash"), entry.hash),
            (self.tr("Hash before"), entry.previous),
        ):
            value = _label(digest)
            set_face(value, Face.MONO)
            form.addRow(_label(caption, muted=True), value)
        self.setWidget(inside)

    def _lines(self, entry: JournalEntry) -> tuple[tuple[str, str], ...]:
        moment = f"{local_time(entry.at)} ({utc_time(entry.at)})"
        place = " · ".join(
            one_line(text, 120)
            for text in (entry.profile, entry.environment, entry.gateway)
            if text
        )
        done = ": ".join(filter(None, (act_words(entry.act), entry_outcome_words(entry.outcome))))
        cards = "" if entry.cards is None else str(entry.cards)
        return (
            (self.tr("Entry"), self._number(entry)),
            (self.tr("When"), moment),
            (self.tr("Who"), one_line(entry.who, 120)),
            (self.tr("Profile"), place),
            (self.tr("What"), done),
            (self.tr("Fields"), fields_words(entry.fields, field_label)),
            (self.tr("Saved cards"), cards),
            (self.tr("Answers"), "; ".join(readings_words(entry.readings))),
            (self.tr("Rows"), counts_words(entry.counts)),
            (self.tr("Reason"), one_line(entry.reason)),
            (self.tr("Ticket"), one_line(entry.ticket)),
            (self.tr("No card number"), fields_words(entry.not_cards, field_label)),
            (self.tr("Batch"), self._batch(entry)),
            (self.tr("Request ID"), one_line(", ".join(entry.request_ids))),
            (self.tr("Removed up to"), entry.last_removed),
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


def _label(text: str, *, muted: bool = False) -> QLabel:
    label = plain_label(text, wraps=not muted, is_selectable=not muted)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
