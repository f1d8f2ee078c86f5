"""The dialog ``Delete customer``: says what goes, asks, sends once, and finds out what happened.

The customer is fixed before it opens; whatever the window behind it does meanwhile, what stands in
the dialog is what is deleted. Every wait is a step of its own, so that a second click, a repeating
key or Esc cannot do what the present step does not allow.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.deletion import Attempt, Outcome, check_again, delete_as_shown
from desktop_app.gateway.errors import GatewayError, Sent
from desktop_app.gateway.settle import LOOKS
from desktop_app.records.customer import Customer
from desktop_app.records.intent import Doubt
from desktop_app.views.deletion_facts import DeletionFacts
from desktop_app.views.deletion_words import Said, in_words
from desktop_app.views.environment_band import PRODUCTION, EnvironmentBand
from desktop_app.views.notice import Notice, Tone
from desktop_app.views.style import make_dangerous
from desktop_app.views.theme import STEP
from desktop_app.views.typed_confirmation import TypedConfirmation
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket

_RESTS_FOR: Final = 1_000
"""Milliseconds in which ``Delete`` sleeps after the dialog changed under the agent's hand: the
second click of a double click must not confirm what nobody has read."""

_CLOSES_AFTER: Final = 1_200
"""Milliseconds for which a deletion that went well is shown before the dialog goes."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Step(Enum):
    ASKING = auto()
    SENDING = auto()
    IN_DOUBT = auto()
    CHECKING = auto()
    OVER = auto()


_BACK_TO_ASKING: Final = (
    Outcome.CHANGED,
    Outcome.NOT_SENT,
    Outcome.REFUSED,
    Outcome.STILL_THERE,
)
_TELLS_WINDOW: Final = (
    Outcome.DELETED,
    Outcome.STILL_ANSWERED,
    Outcome.NOT_READ_AGAIN,
    Outcome.ALREADY_DELETED,
)


class DeleteDialog(QDialog):
    """Deletes one customer.

    Signals: ``deleted(Customer)`` when the gateway acknowledged it (the record as read again, or
    the one shown, marked deleted, when it is no longer answered) or when somebody else had deleted
    it; ``told(str)`` the result in a sentence, for the window to keep showing: after a deletion
    that went well the dialog closes by itself, and it may be closed in doubt.
    """

    deleted = Signal(object)
    told = Signal(str)
    _looking = Signal(int)

    def __init__(
        self,
        session: Session,
        customer: Customer,
        *,
        environment: str,
        profile_name: str,
        parent: QWidget | None = None,
    ) -> None:
        """``environment``: an Environment's name; PRODUCTION wants the customer's ID typed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete customer"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session = session
        self._customer = customer
        self._production = environment == PRODUCTION
        self._step = _Step.ASKING
        self._was_in_doubt = False
        self._doubt: Doubt | None = None
        self._ticket: Ticket[Attempt] | None = None
        self._looking.connect(self._say_looking)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._refresh_parts)
        self._band = EnvironmentBand()
        self._band.show_environment(environment, profile_name)
        self._make_parts()
        self._lay_out()
        self._show_customer(customer)
        self._facts.load_cards(customer.uuid)
        self._refresh_parts()

    def showEvent(self, event: QShowEvent) -> None:
        """Cancel has the keyboard, also in Production: nothing dangerous is one key away."""
        super().showEvent(event)
        self._cancel.setFocus()

    def reject(self) -> None:
        """Esc and the close box: not while a deletion is on its way."""
        if self._step is _Step.SENDING:
            self._notice.say(
                self.tr("Still deleting. Stop leaves it open whether it was carried out."),
                Tone.WARNING,
            )
            return
        if self._step in (_Step.IN_DOUBT, _Step.CHECKING):
            self.told.emit(
                self.tr(
                    "Whether the customer was deleted is unknown. Look the customer up before "
                    "you delete anew."
                )
            )
        self._let_go()
        super().reject()

    def _make_parts(self) -> None:
        self._facts = DeletionFacts(self._session)
        self._consequences = _wrapped_label()
        self._consequences.setText(
            self.tr("There is no undo: a customer created anew has another UUID and no cards.")
            + "\n"
            + self.tr(
                "The gateway's document does not say what becomes of the saved cards, nor whether "
                "the merchant customer ID can be used again."
            )
        )
        self._confirmation = TypedConfirmation()
        self._confirmation.changed.connect(self._refresh_parts)
        self._notice = Notice()
        self._buttons = QDialogButtonBox()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._check = QPushButton(self.tr("Check again"))
        self._check.setAutoDefault(False)
        self._delete = _DeleteButton(self.tr("Delete"))
        make_dangerous(self._delete)
        self._buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.addButton(self._delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._buttons.addButton(self._check, QDialogButtonBox.ButtonRole.ActionRole)
        self._cancel.clicked.connect(self._cancel_or_stop)
        self._check.clicked.connect(self._check_again)
        self._delete.clicked.connect(self._send)

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        body.setSpacing(STEP + STEP // 2)
        body.addWidget(self._facts)
        body.addWidget(self._consequences)
        body.addWidget(self._confirmation)
        body.addWidget(self._notice)
        body.addStretch(1)
        body.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addLayout(body)
        self.setMinimumWidth(560)
        # Only now: a button made the default before it stands in the dialog is not the dialog's
        # default, which then falls to the first button it finds.
        self._cancel.setDefault(True)

    def _show_customer(self, customer: Customer) -> None:
        """Restate ``customer`` and ask for its ID anew."""
        self._customer = customer
        self._facts.show_customer(customer)
        self._confirmation.ask_for(customer)

    def _send(self) -> None:
        """Send once. Every further click finds another step and does nothing."""
        if not self._may_send():
            return
        shown, doubt = self._customer, self._doubt

        async def deletion(gateway: Gateway) -> Attempt:
            return await delete_as_shown(gateway, shown, doubt=doubt)

        self._step = _Step.SENDING
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

    def _may_send(self) -> bool:
        is_confirmed = not self._production or self._confirmation.is_given
        return self._step is _Step.ASKING and is_confirmed and not self._rest.isActive()

    def _check_again(self) -> None:
        """Ask what became of it. Reads only. Begins by itself after a lost answer."""
        if not self._was_in_doubt or self._step not in (_Step.IN_DOUBT, _Step.ASKING):
            return
        shown, doubt = self._customer, self._doubt
        wait, looking = self._session.wait, self._looking.emit

        async def check(gateway: Gateway) -> Attempt:
            return await check_again(gateway, shown, doubt, wait, looking)

        self._step = _Step.CHECKING
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
        words = self.tr(
            "Whether the customer was deleted is unknown. Reading the customer again ({n} of "
            "{all})…"
        )
        self._notice.say(words.format(n=look, all=len(LOOKS)), Tone.WARNING)

    def _cancel_or_stop(self) -> None:
        if self._step is _Step.SENDING and self._ticket is not None:
            self._ticket.cancel()
        else:
            self.reject()

    def _let_go(self) -> None:
        self._facts.stop_loading()
        if self._ticket is not None:
            self._ticket.cancel()

    def _fail(self, error: Exception) -> None:
        """Only a cancel before the work began, or a fault of this program, arrives here."""
        was_sending = self._step is _Step.SENDING
        if was_sending and isinstance(error, GatewayError) and error.sent is Sent.NO:
            self._settle(Attempt(outcome=Outcome.NOT_SENT, error=error, doubt=self._doubt))
        else:
            known = error if isinstance(error, GatewayError) else None
            self._settle(Attempt(outcome=Outcome.UNKNOWN, error=known, doubt=self._doubt))

    def _settle(self, attempt: Attempt) -> None:
        was_sending, self._ticket = self._step is _Step.SENDING, None
        outcome, self._doubt = attempt.outcome, attempt.doubt
        if outcome in _BACK_TO_ASKING:
            self._ask_anew(attempt)
        elif outcome is Outcome.UNKNOWN:
            self._was_in_doubt = True
            self._step = _Step.IN_DOUBT
        else:
            self._step = _Step.OVER
        if outcome is Outcome.UNKNOWN and was_sending:
            self._check_again()
            return
        said = in_words(attempt, self._customer)
        self._notice.say(said.sentence, said.tone, details=said.details)
        self._refresh_parts()
        if outcome in _TELLS_WINDOW:
            self._tell_window(attempt, said)

    def _ask_anew(self, attempt: Attempt) -> None:
        self._step = _Step.ASKING
        self._rest.start(_RESTS_FOR)
        if attempt.current is not None:
            self._show_customer(attempt.current)

    def _tell_window(self, attempt: Attempt, said: Said) -> None:
        marked = msgspec.structs.replace(self._customer, deleted=True)
        self.deleted.emit(attempt.current or marked)
        self.told.emit(said.sentence)
        if attempt.outcome is Outcome.DELETED:
            QTimer.singleShot(_CLOSES_AFTER, self, self.accept)

    def _refresh_parts(self) -> None:
        step = self._step
        is_asking = step in (_Step.ASKING, _Step.SENDING)
        self._delete.setVisible(is_asking)
        self._delete.setEnabled(self._may_send())
        self._check.setVisible(self._was_in_doubt and step is not _Step.OVER)
        self._check.setEnabled(step in (_Step.ASKING, _Step.IN_DOUBT))
        self._confirmation.setEnabled(step is _Step.ASKING)
        self._confirmation.setVisible(self._production and is_asking)
        self._cancel.setText(
            {_Step.ASKING: self.tr("Cancel"), _Step.SENDING: self.tr("Stop")}.get(
                step, self.tr("Close")
            )
        )


class _DeleteButton(QPushButton):
    """Return never presses it (GNOME's platform theme makes Return press any button that has the
    keyboard), and a key that is held down presses it at most once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.ignore()
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)


def _wrapped_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
