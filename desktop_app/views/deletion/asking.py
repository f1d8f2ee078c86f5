"""What an agent says before a deletion: why, under which ticket, and in Production of whom.

Reason and ticket number are kept in the journal and in certificates for as long as those are kept,
so what names the customer, or any other person, is refused here. Own reasons are kept in the
journal, encrypted, so that nobody has to type one twice; ticket numbers until the program ends:
forty customers of one ticket are erased one after the other. Both are suggested and never filled
in: the reason of one customer is not the next one's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop_app.journal.meta import MOST_REASONS
from desktop_app.models.display import Translator, isolated, one_line
from desktop_app.records.cards import find_card_number
from desktop_app.records.checks import card_finding
from desktop_app.records.customer import Customer
from desktop_app.records.personal_data import (
    CustomerValues,
    PersonalDataKind,
    PersonalDataMatch,
    personal_form,
)
from desktop_app.records.writes import Purpose
from desktop_app.views.deletion.facts import consequences_words
from desktop_app.views.widgets.appearance import style_completions
from desktop_app.views.widgets.card_question import CardQuestion
from desktop_app.views.widgets.dialogs import TypedConfirmation
from desktop_app.views.widgets.input_events import LengthLimit
from desktop_app.views.widgets.labels import QuietLine, ToneLabel
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Note, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.worker.session import Session

if TYPE_CHECKING:
    from desktop_app.worker.journals import ProfileJournal

_tr = Translator("deletion")


LONGEST_REASON: Final = 200
LONGEST_TICKET: Final = 100
"""Characters."""

_MOST_TICKETS: Final = 12

_KEY: Final = "erasure/reasons"
"""Where earlier versions kept own reasons in the settings, for anybody to read."""


class DeletionReasons(QObject):
    """One for each window. Lives on the UI thread. Own reasons are there until the program ends,
    and with :meth:`keep_in` for good."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: ProfileJournal | None = None
        self.own: tuple[str, ...] = ()
        """Typed before, the one used last first."""
        self.tickets: tuple[str, ...] = ()
        """Of this run, the one used last first."""

    def keep_in(self, kept: ProfileJournal, session: Session, settings: QSettings) -> None:
        """From now on. Those that earlier versions left in ``settings`` move there, and leave the
        settings as soon as they are safe."""
        self._kept = kept
        old = tuple(_own_in(settings))
        settings.setValue(_KEY, list(old))  # what must not be kept goes at once

        def leave(is_safe: bool) -> None:
            if is_safe:
                settings.remove(_KEY)

        session.ask(lambda _: kept.reasons(), owner=self, done=self._take, failed=_go_without)
        if old:
            self._take(old)
            session.ask(lambda _: kept.add_reasons(old), owner=self, done=leave, failed=_go_without)
        else:
            settings.remove(_KEY)

    def remember(self, reason: str, ticket: str) -> None:
        if ticket:
            self.tickets = tuple(dict.fromkeys((ticket, *self.tickets)))[:_MOST_TICKETS]
        if reason and _is_sound(reason) and reason not in offered():
            self.own = tuple(dict.fromkeys((reason, *self.own)))[:MOST_REASONS]
            if self._kept is not None:
                self._kept.remember_reason(reason)

    def forget(self, reason: str) -> None:
        self.own = tuple(each for each in self.own if each != reason)
        if self._kept is not None:
            self._kept.forget_reason(reason)

    def _take(self, texts: tuple[str, ...]) -> None:
        """Add texts behind those that were used meanwhile."""
        sound = filter(_is_sound, texts)
        self.own = tuple(dict.fromkeys((*self.own, *sound)))[:MOST_REASONS]


def offered() -> tuple[str, ...]:
    """The reasons that need no typing, in the agent's language."""
    return (
        _tr("The customer asked for it (GDPR Art. 17)"),
        _tr("Consent withdrawn"),
        _tr("No longer needed"),
        _tr("Duplicate record"),
        _tr("Created by mistake or for a test"),
    )


def _own_in(settings: QSettings) -> list[str]:
    kept = settings.value(_KEY)
    texts = kept if isinstance(kept, list) else [kept]  # of one text Qt makes a text
    return [text for text in texts if isinstance(text, str) and _is_sound(text)][:MOST_REASONS]


def _is_sound(text: str) -> bool:
    is_harmless = find_card_number(text) is None and personal_form(text) is None
    return 0 < len(text) <= LONGEST_REASON and is_harmless


def _go_without(_error: Exception) -> None:
    """The recovery strip says that the journal can't be read."""


_OWN: Final = int(Qt.ItemDataRole.UserRole)
_WIDE, _NARROW = 3, 2
_LONGEST_SHOWN: Final = 40


class ReasonFields(QWidget):
    """Asks why, and under which ticket. Signal: ``changed()``."""

    changed = Signal()

    def __init__(
        self, reasons: DeletionReasons, *, mandatory: bool, parent: QWidget | None = None
    ) -> None:
        """``mandatory``: without a reason :attr:`is_complete` is false."""
        super().__init__(parent)
        self._reasons = reasons
        self._mandatory = mandatory
        self._customers = CustomerValues()
        self._reason = _ReasonBox(reasons)
        self._ticket = _TicketLine(reasons.tickets)
        self._question = CardQuestion()
        self._question.answered.connect(self.changed)
        self._hint = ToneLabel("muted", wraps=True)
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
        self._reasons.remember(self.reason, self.ticket)

    def take_focus(self) -> None:
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self._question.ask([(label, text) for _, label, text in self._asked()])
        words = self._hint_words()
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._hint.set_tone("muted" if self._personal() is None else "danger")
        self.changed.emit()

    def _hint_words(self) -> str:
        if (refused := self._personal()) is not None:
            field, found = refused
            return self.tr("{field}: {what}").format(field=field, what=_refusal_words(found))
        return self.tr("Here a reason is needed.") if self._mandatory and not self.reason else ""

    def _personal(self) -> tuple[str, PersonalDataMatch] | None:
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

    def _lay_out(self) -> None:
        self._ticket.setMinimumHeight(self._reason.sizeHint().height())
        reason = _labelled(self.tr("Reason"), self._reason)
        ticket = _labelled(self.tr("Ticket number"), self._ticket)
        fields = row((reason, _WIDE), (ticket, _NARROW), spacing=2 * STEP)
        column(fields, self._question, self._hint, of=self, spacing=STEP // 2)


class _TicketLine(QuietLine):
    """Begins empty; former tickets are suggested while typing, all of them on Arrow-Down."""

    def __init__(self, former: tuple[str, ...]) -> None:
        super().__init__()
        LengthLimit(self, LONGEST_TICKET)
        if former:
            self.setPlaceholderText(self.tr("Arrow-Down: former ones"))
            self.setCompleter(_suggesting(QCompleter(list(former), self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer: QCompleter | None = self.completer()
        if completer is not None and event.key() == Qt.Key.Key_Down and not self.text():
            completer.setCompletionPrefix("")
            completer.complete()
        else:
            super().keyPressEvent(event)


class _ReasonBox(QComboBox):
    """Own reasons, then ours; anything may be typed. Del in the open list forgets an own one."""

    def __init__(self, reasons: DeletionReasons) -> None:
        super().__init__()
        self._reasons = reasons
        line = QuietLine()
        LengthLimit(line, LONGEST_REASON)
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
    """Match any part of a text, in either case."""
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    style_completions(completer)
    return completer


def kept_words() -> str:
    """What becomes of reason and ticket: for the foot of a dialog that asks for them."""
    return _tr("Reason and ticket go to the journal: write no names.")


def _refusal_words(found: PersonalDataMatch) -> str:
    """Why it is refused, and what to do."""
    return {
        PersonalDataKind.CARD_NUMBER: _tr(
            "This holds a card number. Take it out: it must not be kept."
        ),
        PersonalDataKind.EMAIL: _tr(
            "This holds an email address. Take it out: the journal keeps this for years, and "
            "certificates show it."
        ),
        PersonalDataKind.PHONE: _tr(
            "“{text}” looks like a phone number. Take it out: the journal keeps this for years, "
            "and certificates show it. If it is a ticket's number, put letters right before it."
        ),
        PersonalDataKind.IBAN: _tr(
            "This holds an IBAN. Take it out: the journal keeps this for years, and certificates "
            "show it."
        ),
        PersonalDataKind.NAME: _tr(
            "“{text}” is in a customer's name. Take it out: the journal keeps this for years, and "
            "certificates show it."
        ),
        PersonalDataKind.ADDRESS: _tr(
            "This holds a customer's address. Take it out: the journal keeps this for years, and "
            "certificates show it."
        ),
        PersonalDataKind.MERCHANT_ID: _tr(
            "This holds a customer's ID. Take it out: the journal and certificates keep only a "
            "hash of it."
        ),
    }[found.kind].format(text=isolated(one_line(found.text, _LONGEST_SHOWN)))


def _labelled(text: str, field: QWidget) -> QVBoxLayout:
    label = set_face(ToneLabel("muted", text), Face.LABEL)
    label.setBuddy(field)
    field.setAccessibleName(text)
    return column(label, field, spacing=STEP // 2)


class DeletionForm(QWidget):
    """What a deletion does, then the fields. Signal: ``changed()``."""

    changed = Signal()

    def __init__(
        self, reasons: DeletionReasons, *, production: bool, parent: QWidget | None = None
    ) -> None:
        """``production``: a reason is needed, and the customer's ID typed."""
        super().__init__(parent)
        self._production = production
        self._fields = ReasonFields(reasons, mandatory=production)
        self._fields.changed.connect(self.changed)
        self._confirmation = TypedConfirmation()
        self._confirmation.changed.connect(self.changed)
        self._confirmation.setVisible(production)
        note = Note(self)
        note.show_message(consequences_words(), Tone.DANGER)
        column(note, self._fields, self._confirmation, of=self, spacing=STEP + STEP // 2)

    def ask_for(self, customer: Customer) -> None:
        """Ask for this customer's ID anew; reason and ticket stay."""
        self._confirmation.ask_for(customer)
        values = CustomerValues()
        values.add(
            name=customer.name,
            email=customer.email,
            phone=customer.phone,
            address=customer.address,
            merchant_id=customer.merchant_customer_id,
        )
        self._fields.compare_with(values)

    def take_focus(self) -> None:
        self._fields.take_focus()

    def lock(self, locked: bool) -> None:
        for part in (self._fields, self._confirmation):
            part.setDisabled(locked)

    @property
    def is_complete(self) -> bool:
        is_confirmed = not self._production or self._confirmation.is_given
        return self._fields.is_complete and is_confirmed

    def take_purpose(self, cards: int | None) -> Purpose:
        """What was said, and from now on offered again. ``cards``: how many go with it."""
        self._fields.remember()
        return Purpose(
            reason=self._fields.reason,
            ticket=self._fields.ticket,
            cards=cards,
            not_cards=self._fields.not_cards,
        )
