"""All of one entry, below the table: what an auditor compares line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from desktop_app.models.display import local_time, one_line, utc_time
from desktop_app.models.journal_words import (
    act_words,
    counts_words,
    fields_words,
    outcome_words,
    readings_words,
)
from desktop_app.records.evidence import Entry
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP, fixed_font
from desktop_app.views.wording import field_label

_HEIGHT = 156


class EntryFacts(QScrollArea):
    """One entry, or what to do to see one. Always there: were it to come with the first click, the
    rows would end above the pointer, and the click would mark others too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        flatten(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("The chosen entry"))
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show this one; None: nothing."""
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
            value.setFont(fixed_font())
            form.addRow(_label(caption, muted=True), value)
        self.setWidget(inside)

    def _lines(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        moment = f"{local_time(entry.at)} ({utc_time(entry.at)})"
        place = " · ".join(
            one_line(text, 120)
            for text in (entry.profile, entry.environment, entry.gateway)
            if text
        )
        done = ": ".join(filter(None, (act_words(entry.act), outcome_words(entry.outcome))))
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

    def _number(self, entry: Entry) -> str:
        number = self.locale().toString(entry.number)
        if entry.about is None:
            return number
        about = self.locale().toString(entry.about)
        return self.tr("{number}, about entry {about}").format(number=number, about=about)

    def _batch(self, entry: Entry) -> str:
        if not entry.batch or entry.row is None:
            return one_line(entry.batch, 64)
        return self.tr("{batch}, row {row}").format(
            batch=one_line(entry.batch, 64), row=self.locale().toString(entry.row)
        )


def _label(text: str, *, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    else:
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label
