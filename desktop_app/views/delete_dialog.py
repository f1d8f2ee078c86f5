"""The dialog ``Delete customer``: says what goes, asks why, holds, sends once, and finds out what
happened.

The customer is fixed before it opens; whatever the window behind it does meanwhile, what stands in
the dialog is what is deleted. Every wait is a step of its own, so that a second click, a repeating
key or Esc cannot do what the present step does not allow.
"""

from __future__ import annotations

from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gateway.deletion import (
    CARRIED_OUT,
    Attempt,
    Outcome,
    check_again,
    delete_as_shown,
)
from desktop_app.gateway.errors import GatewayError, Sent
from desktop_app.records.customer import Customer
from desktop_app.records.evidence import Reading
from desktop_app.records.intent import Doubt, Purpose
from desktop_app.views.deletion_answers import DeletionAnswers
from desktop_app.views.deletion_asking import DeletionAsking
from desktop_app.views.deletion_buttons import BEFORE_THE_END, DeletionButtons, Step
from desktop_app.views.deletion_facts import DeletionFacts
from desktop_app.views.deletion_words import Said, in_words, left_unknown_words, looking_words
from desktop_app.views.environment_band import PRODUCTION, EnvironmentBand
from desktop_app.views.fitting import FittingDialog
from desktop_app.views.hold import DEFAULT, Hold
from desktop_app.views.notice import Notice, Tone
from desktop_app.views.reasons import Reasons
from desktop_app.views.theme import STEP
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket

_RESTS_FOR: Final = 1_000
"""Milliseconds in which ``Delete`` sleeps after the dialog changed under the agent's hand: the
second click of a double click must not confirm what nobody has read."""

_WIDTH: Final = 640


_BACK_TO_ASKING: Final = (
    Outcome.CHANGED,
    Outcome.NOT_SENT,
    Outcome.REFUSED,
    Outcome.STILL_THERE,
)
_TELLS_WINDOW: Final = (*CARRIED_OUT, Outcome.ALREADY_DELETED)


class DeleteDialog(FittingDialog):
    """Deletes one customer.

    Signals: ``deleted(Customer)`` when the gateway acknowledged it, when reading proved it, or when
    somebody else had deleted it: with the record as read again, which may be living still, or the
    one shown, marked deleted, when none was answered; ``told(str)`` the result in a sentence, for
    the window to keep showing: the dialog may be closed in doubt. ``certificate_asked(Customer)``:
    of the one deleted here.
    """

    deleted = Signal(object)
    told = Signal(str)
    _looking = Signal(int)
    certificate_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        customer: Customer,
        *,
        environment: str,
        profile_name: str,
        reasons: Reasons | None = None,
        hold: float = DEFAULT,
        certifies: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``environment``: an Environment's name; PRODUCTION wants a reason, and the customer's ID
        typed. ``hold``: seconds in which the deletion can be undone. ``certifies``: offer it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete customer"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session = session
        self._customer = customer
        self._hold_seconds = hold
        self._certifies = certifies
        self._purpose = Purpose()
        self._step = Step.ASKING
        self._was_in_doubt = False
        self._doubt: Doubt | None = None
        self._readings: tuple[Reading, ...] = ()
        self._ticket: Ticket[Attempt] | None = None
        self._looking.connect(self._say_looking)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._refresh_parts)
        self._band = EnvironmentBand()
        self._band.show_environment(environment, profile_name)
        self._make_parts(reasons or Reasons(), production=environment == PRODUCTION)
        self._lay_out()
        self._show_customer(customer)
        self._facts.load_cards(customer.uuid)
        self._refresh_parts()

    @property
    def cards(self) -> int | None:
        """How many saved cards go with the customer; None while that is not known."""
        return self._facts.cards

    def showEvent(self, event: QShowEvent) -> None:
        """Cancel has the keyboard, also in Production: nothing dangerous is one key away."""
        super().showEvent(event)
        self._buttons.leave.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind the lock nobody could undo: a deletion that was held is not sent."""
        super().hideEvent(event)
        if self._step is Step.HOLDING and not event.spontaneous():
            self._undo(self.tr("Undone: the program was locked meanwhile. Nothing was sent."))

    def reject(self) -> None:
        """Esc and the close box: not while a deletion is on its way."""
        if self._step is Step.HOLDING:
            self._undo(self.tr("Undone. Nothing was sent."))
            return
        if self._step is Step.SENDING:
            words = self.tr("Still deleting. Stop leaves it open whether it was carried out.")
            self._notice.say(words, Tone.WARNING)
            return
        if self._step in (Step.IN_DOUBT, Step.CHECKING):
            self.told.emit(left_unknown_words())
        self._let_go()
        super().reject()

    def _make_parts(self, reasons: Reasons, *, production: bool) -> None:
        self._facts = DeletionFacts(self._session)
        self._asking = DeletionAsking(reasons, production=production)
        self._asking.changed.connect(self._refresh_parts)
        self._answers = DeletionAnswers()
        self._hold = Hold()
        self._hold.over.connect(self._send)
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.reject)
        self._notice = Notice()
        self._buttons = DeletionButtons()
        self._buttons.leave.clicked.connect(self._cancel_or_stop)
        self._buttons.check.clicked.connect(self._check_again)
        self._buttons.delete.clicked.connect(self._begin)
        self._buttons.delete.enter_refused.connect(self._say_enter_is_refused)
        self._buttons.certificate.clicked.connect(self._ask_for_certificate)

    def _lay_out(self) -> None:
        about = (self._facts, self._facts.card_list)
        parts = (*about, self._asking, self._hold, self._notice, self._answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addLayout(_body(parts, self._buttons))
        self.setMinimumWidth(_WIDTH)
        # Only now: made the default before it stands in the dialog, it is not the dialog's default.
        self._buttons.leave.setDefault(True)

    def _show_customer(self, customer: Customer) -> None:
        """Restate ``customer`` and ask for its ID anew."""
        self._customer = customer
        self._facts.show_customer(customer)
        self._asking.ask_for(customer)

    def _begin(self) -> None:
        """Hold, then send. Every further click finds another step and does nothing."""
        if not self._may_begin():
            return
        self._purpose = self._asking.take_purpose(self._facts.cards)
        self._notice.clear()
        self._step = Step.HOLDING
        self._hold.begin(self._hold_seconds)
        self._buttons.leave.setFocus()
        self._refresh_parts()

    def _say_enter_is_refused(self) -> None:
        self._notice.say(self.tr("Enter never deletes. To press Delete, use the space bar."))

    def _undo(self, sentence: str) -> None:
        self._hold.stop()
        self._step = Step.ASKING
        self._rest.start(_RESTS_FOR)
        self._notice.say(sentence)
        self._refresh_parts()

    def _send(self) -> None:
        """Send once: only a hold that ended leads here."""
        if self._step is not Step.HOLDING:
            return
        deletion = partial(
            delete_as_shown,
            shown=self._customer,
            doubt=self._doubt,
            purpose=self._purpose,
            wait=self._session.wait,
        )
        self._step = Step.SENDING
        self._notice.say(self.tr("Reading the customer again, then deleting…"))
        self._ticket = self._session.ask(
            deletion,
            owner=self,
            done=self._settle,
            failed=self._fail,
            words=self.tr("Deleting a customer…"),
            writes=True,
        )
        self._refresh_parts()

    def _may_begin(self) -> bool:
        is_asking = self._step is Step.ASKING and not self._rest.isActive()
        return is_asking and self._asking.is_complete

    def _check_again(self) -> None:
        """Ask what became of it. Reads only. Begins by itself after a lost answer."""
        if not self._was_in_doubt or self._step not in (Step.IN_DOUBT, Step.ASKING):
            return
        check = partial(
            check_again,
            shown=self._customer,
            doubt=self._doubt,
            purpose=self._purpose,
            wait=self._session.wait,
            looking=self._looking.emit,
        )
        self._step = Step.CHECKING
        self._say_looking(1)
        self._ticket = self._session.ask(
            check,
            owner=self,
            done=self._settle,
            failed=self._fail,
            words=self.tr("Checking a deletion…"),
        )
        self._refresh_parts()

    def _say_looking(self, look: int) -> None:
        self._notice.say(looking_words(look), Tone.WARNING)

    def _cancel_or_stop(self) -> None:
        if self._step is Step.SENDING and self._ticket is not None:
            self._ticket.cancel()
        else:
            self.reject()

    def _let_go(self) -> None:
        self._facts.stop_loading()
        if self._ticket is not None:
            self._ticket.cancel()

    def _fail(self, error: Exception) -> None:
        """Only a cancel before the work began, or a fault of this program, arrives here."""
        known = error if isinstance(error, GatewayError) else None
        is_unsent = self._step is Step.SENDING and known is not None and known.sent is Sent.NO
        outcome = Outcome.NOT_SENT if is_unsent and self._doubt is None else Outcome.UNKNOWN
        self._settle(Attempt(outcome=outcome, error=known, doubt=self._doubt))

    def _settle(self, attempt: Attempt) -> None:
        was_sending, self._ticket = self._step is Step.SENDING, None
        outcome, self._doubt = attempt.outcome, attempt.doubt
        if outcome in _BACK_TO_ASKING:
            self._ask_anew(attempt)
        elif outcome is Outcome.UNKNOWN:
            self._was_in_doubt = True
            self._step = Step.IN_DOUBT
        else:
            self._step = Step.OVER
        if outcome is Outcome.UNKNOWN and was_sending:
            self._check_again()
            return
        self._readings = attempt.readings if outcome in CARRIED_OUT else ()
        said = in_words(attempt, self._customer)
        self._notice.say(said.sentence, said.tone, details=said.details)
        self._refresh_parts()
        if outcome in _TELLS_WINDOW:
            self._tell_window(attempt, said)
        if self._readings:
            self._answers.show_answers(self._readings, self._purpose, is_noted=attempt.is_noted)
            self._buttons.leave.setFocus()

    def _ask_anew(self, attempt: Attempt) -> None:
        self._step = Step.ASKING
        self._rest.start(_RESTS_FOR)
        if attempt.current is not None:
            self._show_customer(attempt.current)

    def _tell_window(self, attempt: Attempt, said: Said) -> None:
        marked = msgspec.structs.replace(self._customer, deleted=True)
        self.deleted.emit(attempt.current or marked)
        self.told.emit(said.sentence)

    def _ask_for_certificate(self) -> None:
        self.certificate_asked.emit(self._customer)
        self.accept()

    def _refresh_parts(self) -> None:
        self._undo_key.setEnabled(self._step is Step.HOLDING)
        self._asking.lock(self._step is not Step.ASKING)
        self._asking.setVisible(self._step in BEFORE_THE_END)
        self._buttons.show_step(
            self._step,
            may_delete=self._may_begin(),
            in_doubt=self._was_in_doubt,
            certifies=self._certifies and bool(self._readings),
        )


def _body(parts: tuple[QWidget, ...], buttons: QWidget) -> QVBoxLayout:
    """The parts from the top, the buttons at the bottom."""
    body = QVBoxLayout()
    body.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
    body.setSpacing(STEP + STEP // 2)
    for part in parts:
        body.addWidget(part)
    body.addStretch(1)
    body.addWidget(buttons)
    return body
