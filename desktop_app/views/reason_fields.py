"""The fields ``Reason`` and ``Ticket number``, for an erasure and for a batch.

Both are kept in the journal and in certificates for as long as those are kept, so what names the
customer, or any other person, is refused here.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop_app.models.display import isolated, one_line
from desktop_app.records.field_checks import card_finding
from desktop_app.records.personal_data import CustomerValues, Found, Personal
from desktop_app.views.card_question import CardQuestion
from desktop_app.views.quiet_line import QuietLine
from desktop_app.views.reasons import LONGEST_REASON, LONGEST_TICKET, Reasons, offered
from desktop_app.views.theme import STEP, tokens
from desktop_app.views.whole_characters import Longest

_OWN: Final = int(Qt.ItemDataRole.UserRole)
_WIDE, _NARROW = 3, 2
_LONGEST_SHOWN: Final = 40


class ReasonFields(QWidget):
    """Asks why, and under which ticket. Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, reasons: Reasons, *, mandatory: bool, parent: QWidget | None = None) -> None:
        """``mandatory``: without a reason :attr:`is_complete` is false."""
        super().__init__(parent)
        self._reasons = reasons
        self._mandatory = mandatory
        self._customers = CustomerValues()
        self._reason = _ReasonBox(reasons)
        self._ticket = _TicketLine(reasons.tickets)
        self._question = CardQuestion()
        self._question.answered.connect(self.changed)
        self._hint = _plain_label()
        self._hint.setWordWrap(True)
        self._lay_out()
        self._reason.editTextChanged.connect(self._on_changed)
        self._ticket.textChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def reason(self) -> str:
        """As chosen or typed, without blanks at its ends."""
        return self._reason.currentText().strip()

    @property
    def ticket(self) -> str:
        """As typed, without blanks at its ends."""
        return self._ticket.text().strip()

    @property
    def is_complete(self) -> bool:
        """Whether both may be used as they are."""
        is_kept = self._personal() is None and self._question.is_settled
        return is_kept and bool(self.reason or not self._mandatory)

    @property
    def not_cards(self) -> tuple[str, ...]:
        """Which of them the agent said to hold no card number, by their names in the journal."""
        return tuple(name for name, _, _ in self._asked())

    def compare_with(self, customers: CustomerValues) -> None:
        """Refuse what names one of these customers too, beside what names anybody by its form."""
        self._customers = customers
        self._on_changed()

    def remember(self) -> None:
        """They are used now: offer them the next time."""
        self._reasons.remember(self.reason, self.ticket)

    def take_focus(self) -> None:
        """Give the reason the keyboard."""
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_hint()

    def _on_changed(self) -> None:
        self._question.ask([(label, text) for _, label, text in self._asked()])
        self._hint.setText(self._hint_words())
        self._colour_hint()
        self.changed.emit()

    def _hint_words(self) -> str:
        if (refused := self._personal()) is not None:
            field, found = refused
            return self.tr("{field}: {what}").format(field=field, what=_refusal_words(found))
        kept = self.tr("Both are kept in the journal, so write no names.")
        if self._mandatory and not self.reason:
            return " ".join((self.tr("Here a reason is needed."), kept))
        return kept

    def _personal(self) -> tuple[str, Found] | None:
        """Which field must not be kept as it is, and why."""
        for _, field, text in self._fields():
            found = self._customers.find(text)
            if found is not None:
                return field, found
        return None

    def _asked(self) -> list[tuple[str, str, str]]:
        """The fields that may hold a card number."""
        found = ((field, card_finding(field[2])) for field in self._fields())
        return [field for field, each in found if each is not None and each.is_question]

    def _fields(self) -> tuple[tuple[str, str, str], ...]:
        """Name in the journal, label, and what the agent typed into it."""
        return (
            ("reason", self.tr("Reason"), self.reason if self.reason not in offered() else ""),
            ("ticket", self.tr("Ticket number"), self.ticket),
        )

    def _colour_hint(self) -> None:
        now = tokens(self.palette())
        palette = self._hint.palette()
        colour = now.danger if self._personal() is not None else now.muted
        palette.setColor(self._hint.foregroundRole(), colour)
        self._hint.setPalette(palette)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        fields = (
            (self.tr("Reason"), self._reason, _WIDE),
            (self.tr("Ticket number"), self._ticket, _NARROW),
        )
        for column, (text, field, share) in enumerate(fields):
            grid.addWidget(_label_of(text, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, share)
        self._ticket.setMinimumHeight(self._reason.sizeHint().height())
        grid.addWidget(self._question, 2, 0, 1, len(fields))
        grid.addWidget(self._hint, 3, 0, 1, len(fields))


class _TicketLine(QuietLine):
    """Begins empty; former tickets are suggested while typing, all of them on Arrow-Down."""

    def __init__(self, former: tuple[str, ...]) -> None:
        super().__init__()
        Longest(self, LONGEST_TICKET)
        if former:
            self.setPlaceholderText(self.tr("Arrow-Down: former ones"))
            self.setCompleter(_suggesting(QCompleter(list(former), self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow-Down in an empty field."""
        completer: QCompleter | None = self.completer()
        if completer is not None and event.key() == Qt.Key.Key_Down and not self.text():
            completer.setCompletionPrefix("")
            completer.complete()
        else:
            super().keyPressEvent(event)


class _ReasonBox(QComboBox):
    """Own reasons, then ours; anything may be typed. Del in the open list forgets an own one."""

    def __init__(self, reasons: Reasons) -> None:
        super().__init__()
        self._reasons = reasons
        line = QuietLine()
        Longest(line, LONGEST_REASON)
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        for reason in reasons.own:
            self.addItem(reason, True)
        if self.count():
            self.insertSeparator(self.count())
        for reason in offered():
            self.addItem(reason, False)
        self.setCurrentIndex(-1)
        line.setPlaceholderText(self.tr("Choose one, or type"))
        self.setCompleter(_suggesting(QCompleter(self.model(), self)))
        self.view().installEventFilter(self)

    def setAccessibleName(self, name: str) -> None:
        """The line in it is what has the keyboard."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if isinstance(line, QLineEdit):
            line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del in the open list."""
        row = self.view().currentIndex().row() if watched is self.view() else -1
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
            and self.itemData(row, _OWN)
        ):
            self._reasons.forget(self.itemText(row))
            self.removeItem(row)
            return True
        return super().eventFilter(watched, event)


def _suggesting(completer: QCompleter) -> QCompleter:
    """By any part of a text."""
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer


def _refusal_words(found: Found) -> str:
    """Why it is refused, and what to do."""
    return {
        Personal.CARD_NUMBER: _tr("This holds a card number. Take it out: it must not be kept."),
        Personal.EMAIL: _tr(
            "This holds an email address. Take it out: the journal keeps this for years, and "
            "certificates show it."
        ),
        Personal.PHONE: _tr(
            "“{text}” looks like a phone number. Take it out: the journal keeps this for years, "
            "and certificates show it. If it is a ticket's number, put letters right before it."
        ),
        Personal.IBAN: _tr(
            "This holds an IBAN. Take it out: the journal keeps this for years, and certificates "
            "show it."
        ),
        Personal.NAME: _tr(
            "“{text}” is in a customer's name. Take it out: the journal keeps this for years, and "
            "certificates show it."
        ),
        Personal.ADDRESS: _tr(
            "This holds a customer's address. Take it out: the journal keeps this for years, and "
            "certificates show it."
        ),
        Personal.MERCHANT_ID: _tr(
            "This holds a customer's ID. Take it out: the journal and certificates keep only a "
            "hash of it."
        ),
    }[found.kind].format(text=isolated(one_line(found.text, _LONGEST_SHOWN)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)


def _label_of(text: str, field: QWidget) -> QLabel:
    label = _plain_label()
    label.setText(text)
    label.setBuddy(field)
    field.setAccessibleName(text)
    return label


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
