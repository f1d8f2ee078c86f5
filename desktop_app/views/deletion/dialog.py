"""The dialog ``Delete customer``: says what goes, asks why, holds, sends once, and finds out what
happened.

The customer is fixed before it opens; whatever the window behind it does meanwhile, what stands in
the dialog is what is deleted. Every wait is a step of its own, so that a second click, a repeating
key or Esc cannot do what the present step does not allow. Before it sends, it holds for some
seconds: the only real undo there is for a deletion.
"""

from __future__ import annotations

import math
import time
from enum import Enum, auto
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QWidget,
)

from desktop_app.gateway.errors import GatewayError, SendState
from desktop_app.gateway.operations import (
    CARRIED_OUT,
    DeletionOutcome,
    DeletionResult,
    check_again,
    delete_customer,
)
from desktop_app.models.display import Translator
from desktop_app.process.preferences import Preferences
from desktop_app.records.customer import Customer
from desktop_app.records.writes import Purpose, ReadBack, UnsettledWrite
from desktop_app.views.deletion.asking import DeletionForm, DeletionReasons, kept_words
from desktop_app.views.deletion.facts import DeletionAnswers, DeletionFacts
from desktop_app.views.deletion.wording import (
    UserMessage,
    in_words,
    left_unknown_words,
    looking_words,
)
from desktop_app.views.widgets.accessibility import announce
from desktop_app.views.widgets.actions import Shortcut, add_shortcut
from desktop_app.views.widgets.appearance import make_dangerous, set_kind
from desktop_app.views.widgets.dialogs import FootHint, FramedDialog
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import PRODUCTION, STEP
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

_tr = Translator("deletion")


_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DeletionStep(Enum):
    """How far a deletion got."""

    ASKING = auto()
    HOLDING = auto()
    SENDING = auto()
    IN_DOUBT = auto()
    CHECKING = auto()
    OVER = auto()


BEFORE_THE_END: Final = (DeletionStep.ASKING, DeletionStep.HOLDING, DeletionStep.SENDING)


class DeletionButtons:
    """Those of the dialog's foot. ``leave`` is Cancel, Undo, Stop or Close."""

    def __init__(self, *, holds: bool) -> None:
        """``holds``: time passes between Delete and what stands in its place afterwards; else
        nothing comes there, for a double click would press it."""
        self.leave = QPushButton(_tr("Cancel"))
        self.check = QPushButton(_tr("Check again"))
        self.certificate = QPushButton(_tr("Certificate…"))
        self.delete = DeleteButton(_tr("Delete customer"))
        self.delete.setAccessibleName(_tr("Delete"))
        make_dangerous(self.delete)
        policy = self.delete.sizePolicy()
        policy.setRetainSizeWhenHidden(not holds)
        self.delete.setSizePolicy(policy)

    def show_step(
        self, step: DeletionStep, *, may_delete: bool, in_doubt: bool, certifies: bool
    ) -> None:
        """``in_doubt``: it was, at some time; ``certifies``: there is something to certify."""
        self.delete.setVisible(step in BEFORE_THE_END)
        self.delete.setEnabled(may_delete)
        self.check.setVisible(in_doubt and step not in (DeletionStep.HOLDING, DeletionStep.OVER))
        self.check.setEnabled(step in (DeletionStep.ASKING, DeletionStep.IN_DOUBT))
        self.certificate.setVisible(certifies)
        words = {
            DeletionStep.ASKING: _tr("Cancel"),
            DeletionStep.HOLDING: _tr("Undo"),
            DeletionStep.SENDING: _tr("Stop"),
        }
        self.leave.setText(words.get(step, _tr("Close")))


class DeleteButton(QPushButton):
    """Return never presses it (GNOME's platform theme makes Return press any button that has the
    keyboard), and a key that is held down presses it at most once.

    Signal: ``enter_refused()`` when Return was pressed on it: to be told, since elsewhere Return
    presses the button that has the keyboard, and passed on it would be the dialog's Cancel.
    """

    enter_refused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.accept()
            self.enter_refused.emit()
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)


_TICK: Final = 50
"""Milliseconds between two looks at the clock."""

_FULL: Final = 1_000


class HoldCountdown(QWidget):
    """Counts down, hidden otherwise. Signal: ``over()`` at the end, unless it was stopped."""

    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = 0.0
        self._seconds = 0.0
        self._what = ""
        self._words = plain_label(wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _FULL)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(STEP // 2)
        self._bar.setAccessibleName(self.tr("Time left to undo"))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        set_kind(self._bar, "danger")
        column(self._words, self._bar, of=self, spacing=STEP // 2)
        self.hide()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def begin(self, seconds: float, what: str = "") -> None:
        """Count from ``seconds`` down to nothing; without any it is over at once. ``what``: a
        sentence that says for whom, where that is not said beside it."""
        self._seconds, self._ends = seconds, time.monotonic() + seconds
        self._what = what
        self._timer.start()
        self.show()
        self._look()
        announce(self, self._words.text(), is_urgent=True)

    def stop(self) -> None:
        """Count no longer; ``over`` does not come."""
        self._timer.stop()
        self.hide()

    def _look(self) -> None:
        left = self._ends - time.monotonic()
        if left <= 0:
            self.stop()
            self.over.emit()
            return
        words = self.tr("Deletes in %n second(s). Nothing has been sent yet.", "", math.ceil(left))
        words = f"{self._what} {words}" if self._what else words
        if words != self._words.text():
            self._words.setText(words)
        self._bar.setValue(round(_FULL * left / self._seconds))


_PAUSES_FOR: Final = 1_000
"""Milliseconds for which ``Delete`` stays disabled after the dialog changed: the second click of a
double click must not confirm what nobody has read."""

_WIDTH: Final = 640


_BACK_TO_ASKING: Final = (
    DeletionOutcome.CHANGED,
    DeletionOutcome.NOT_SENT,
    DeletionOutcome.REFUSED,
    DeletionOutcome.STILL_THERE,
)
_TELLS_WINDOW: Final = (*CARRIED_OUT, DeletionOutcome.ALREADY_DELETED)


class DeleteDialog(FramedDialog):
    """Deletes one customer.

    Signals: ``deleted(Customer)`` when the gateway acknowledged it, when reading proved it, or when
    somebody else had deleted it: with the record as read again, which may be living still, or the
    one shown, marked deleted, when none was answered; ``told(str, Tone)`` the result in a
    sentence, for the window to keep showing: the dialog may be closed in doubt.
    ``certificate_asked(Customer)``: of the one deleted here.
    """

    deleted = Signal(object)
    told = Signal(str, object)
    _looking = Signal(int)
    certificate_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        customer: Customer,
        *,
        environment: str,
        profile_name: str,
        reasons: DeletionReasons | None = None,
        hold: float = Preferences.hold_seconds.default,
        certifies: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``environment``: an Environment's name; PRODUCTION wants a reason, and the customer's ID
        typed. ``hold``: seconds in which the deletion can be undone. ``certifies``: offer it."""
        super().__init__(self.tr("Delete customer"), parent, width=_WIDTH)
        self.show_environment(environment, profile_name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session = session
        self._customer = customer
        self._hold_seconds = hold
        self._certifies = certifies
        self._purpose = Purpose()
        self._step = DeletionStep.ASKING
        self._was_in_doubt = False
        self._doubt: UnsettledWrite | None = None
        self._readings: tuple[ReadBack, ...] = ()
        self._ticket: TaskHandle[DeletionResult] | None = None
        self._looking.connect(self._show_looking)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._refresh_parts)
        self._make_parts(reasons or DeletionReasons(), production=environment == PRODUCTION)
        self._lay_out()
        self._show_customer(customer)
        self._facts.load_cards(customer.uuid)
        self._refresh_parts()

    @property
    def cards(self) -> int | None:
        """How many saved cards go with the customer; None while that is not known."""
        return self._facts.cards

    def showEvent(self, event: QShowEvent) -> None:
        """The first field has the keyboard, where Enter does nothing, and Cancel is the default:
        nothing dangerous is one key away."""
        super().showEvent(event)
        if self._step is DeletionStep.ASKING:
            self._asking.take_focus()
        else:
            self._buttons.leave.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind the lock nobody could undo: a deletion that was held is not sent."""
        super().hideEvent(event)
        if self._step is DeletionStep.HOLDING and not event.spontaneous():
            self._undo(self.tr("Undone: the program was locked meanwhile. Nothing was sent."))

    def reject(self) -> None:
        """Esc and the close box: not while a deletion is on its way."""
        if self._step is DeletionStep.HOLDING:
            self._undo(self.tr("Undone. Nothing was sent."))
            return
        if self._step is DeletionStep.SENDING:
            words = self.tr("Still deleting. Stop leaves it open whether it was carried out.")
            self._notice.show_message(words, Tone.WARNING)
            return
        if self._step in (DeletionStep.IN_DOUBT, DeletionStep.CHECKING):
            self.told.emit(left_unknown_words(), Tone.WARNING)
        self._cancel_jobs()
        super().reject()

    def _make_parts(self, reasons: DeletionReasons, *, production: bool) -> None:
        self._facts = DeletionFacts(self._session)
        self._asking = DeletionForm(reasons, production=production)
        self._asking.changed.connect(self._refresh_parts)
        self._answers = DeletionAnswers()
        self._hold = HoldCountdown()
        self._hold.over.connect(self._send)
        self._undo_key = add_shortcut(self, Shortcut.UNDO, self.reject)
        self._notice = Notice()
        self._hint = FootHint(kept_words())
        self._buttons = DeletionButtons(holds=self._hold_seconds > 0)
        self._buttons.leave.clicked.connect(self._cancel_or_stop)
        self._buttons.check.clicked.connect(self._check_again)
        self._buttons.delete.clicked.connect(self._begin)
        self._buttons.delete.enter_refused.connect(self._show_enter_is_refused)
        self._buttons.certificate.clicked.connect(self._ask_for_certificate)

    def _lay_out(self) -> None:
        buttons = self._buttons
        parts = self._facts, self._asking, self._hold, self._notice, self._answers, None
        self.fill(
            *parts,
            hint=self._hint,
            left=(buttons.check, buttons.certificate),
            right=(buttons.leave, buttons.delete),
            default=buttons.leave,
        )
        self.keep_in_sight(self._hold, self._notice, self._answers)

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
        self._step = DeletionStep.HOLDING
        self._hold.begin(self._hold_seconds)
        self._buttons.leave.setFocus()
        self._refresh_parts()

    def _show_enter_is_refused(self) -> None:
        self._notice.show_message(
            self.tr("Enter never deletes. To press Delete, use the space bar.")
        )

    def _undo(self, sentence: str) -> None:
        self._hold.stop()
        self._step = DeletionStep.ASKING
        self._pause.start(_PAUSES_FOR)
        self._notice.show_message(sentence)
        self._refresh_parts()

    def _send(self) -> None:
        """Send once: only a hold that ended leads here."""
        if self._step is not DeletionStep.HOLDING:
            return
        deletion = partial(
            delete_customer,
            shown=self._customer,
            doubt=self._doubt,
            purpose=self._purpose,
            wait=self._session.wait,
        )
        self._step = DeletionStep.SENDING
        self._notice.show_message(self.tr("Reading the customer again, then deleting…"))
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
        is_asking = self._step is DeletionStep.ASKING and not self._pause.isActive()
        return is_asking and self._asking.is_complete

    def _check_again(self) -> None:
        """Ask what became of it. Reads only. Begins by itself after a lost answer."""
        if not self._was_in_doubt or self._step not in (DeletionStep.IN_DOUBT, DeletionStep.ASKING):
            return
        check = partial(
            check_again,
            shown=self._customer,
            doubt=self._doubt,
            purpose=self._purpose,
            wait=self._session.wait,
            looking=self._session.emitter(self._looking),
        )
        self._step = DeletionStep.CHECKING
        self._show_looking(1)
        self._ticket = self._session.ask(
            check,
            owner=self,
            done=self._settle,
            failed=self._fail,
            words=self.tr("Checking a deletion…"),
        )
        self._refresh_parts()

    def _show_looking(self, look: int) -> None:
        self._notice.show_message(looking_words(look), Tone.WARNING)

    def _cancel_or_stop(self) -> None:
        if self._step is DeletionStep.SENDING and self._ticket is not None:
            self._ticket.cancel()
        else:
            self.reject()

    def _cancel_jobs(self) -> None:
        self._facts.stop_loading()
        if self._ticket is not None:
            self._ticket.cancel()

    def _fail(self, error: Exception) -> None:
        """Only a cancel before the work began, or a fault of this program, arrives here."""
        known = error if isinstance(error, GatewayError) else None
        is_unsent = (
            self._step is DeletionStep.SENDING and known is not None and known.sent is SendState.NO
        )
        outcome = (
            DeletionOutcome.NOT_SENT
            if is_unsent and self._doubt is None
            else DeletionOutcome.UNKNOWN
        )
        self._settle(DeletionResult(outcome=outcome, error=known, doubt=self._doubt))

    def _settle(self, attempt: DeletionResult) -> None:
        was_sending, self._ticket = self._step is DeletionStep.SENDING, None
        outcome, self._doubt = attempt.outcome, attempt.doubt
        said = in_words(attempt, self._customer)
        if outcome in _BACK_TO_ASKING:
            self._ask_anew(attempt)
        elif outcome is DeletionOutcome.UNKNOWN:
            self._was_in_doubt = True
            self._step = DeletionStep.IN_DOUBT
        else:
            self._step = DeletionStep.OVER
        if outcome is DeletionOutcome.UNKNOWN and was_sending:
            self._check_again()
            return
        self._readings = attempt.readings if outcome in CARRIED_OUT else ()
        self._notice.show_message(said.sentence, said.tone, details=said.details)
        self._refresh_parts()
        if outcome in _TELLS_WINDOW:
            self._report_to_window(attempt, said)
        if self._readings:
            self._answers.show_answers(self._readings, self._purpose, is_noted=attempt.is_noted)
            self._buttons.leave.setFocus()

    def _ask_anew(self, attempt: DeletionResult) -> None:
        self._step = DeletionStep.ASKING
        self._pause.start(_PAUSES_FOR)
        if attempt.current is not None:
            self._show_customer(attempt.current)

    def _report_to_window(self, attempt: DeletionResult, said: UserMessage) -> None:
        marked = msgspec.structs.replace(self._customer, deleted=True)
        self.deleted.emit(attempt.current or marked)
        self.told.emit(said.sentence, said.tone)

    def _ask_for_certificate(self) -> None:
        self.certificate_asked.emit(self._customer)
        self.accept()

    def _refresh_parts(self) -> None:
        self._undo_key.setEnabled(self._step is DeletionStep.HOLDING)
        self._asking.lock(self._step is not DeletionStep.ASKING)
        for part in (self._asking, self._hint):
            part.setVisible(self._step in BEFORE_THE_END)
        self._buttons.show_step(
            self._step,
            may_delete=self._may_begin(),
            in_doubt=self._was_in_doubt,
            certifies=self._certifies and bool(self._readings),
        )
