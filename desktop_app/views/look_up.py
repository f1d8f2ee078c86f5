"""What Enter in the look-up field does: recognise, ask, and say the outcome in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.look_up import look_up
from desktop_app.models.display import isolated
from desktop_app.records.customer import Customer
from desktop_app.records.recognise import Recognised, Refusal, recognise
from desktop_app.views.look_up_bar import LookUpBar
from desktop_app.views.notice import Tone
from desktop_app.views.wording import explain, refusal_in_words, taken_in_words
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket


class LookUp(QObject):
    """Looks up for one bar. Signal: ``found(Customer)``."""

    found = Signal(object)

    def __init__(self, bar: LookUpBar, session: Session) -> None:
        """From now on Enter in ``bar`` asks ``session``."""
        super().__init__(bar)
        self._bar = bar
        self._session = session
        self._ticket: Ticket[Customer] | None = None
        bar.asked.connect(self.look_up)
        bar.edited.connect(self._say_taken_for)
        bar.escaped.connect(self._cancel_or_clear)
        bar.set_ready(True)
        self._say_taken_for(bar.field.text())

    def look_up(self, text: str) -> None:
        """Look up what ``text`` is taken for; a look-up still under way is cancelled."""
        self._look_up(recognise(text))

    def _look_up(self, taken: Recognised | Refusal) -> None:
        self._cancel()
        if isinstance(taken, Refusal):
            self._bar.notice.say(refusal_in_words(taken), Tone.WARNING)
            return
        self._bar.notice.clear()
        self._ticket = self._session.ask(
            lambda gateway: look_up(gateway, taken),
            owner=self,
            done=self._on_found,
            failed=partial(self._on_failed, taken),
            words=self.tr("Looking up {id}…").format(id=isolated(taken.value)),
        )

    def _on_found(self, customer: Customer) -> None:
        self._ticket = None
        self._bar.recents.remember(customer)
        self._bar.field.selectAll()
        self.found.emit(customer)

    def _on_failed(self, taken: Recognised, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, GatewayError) else None
        if trouble is Trouble.CANCELLED:
            return
        self._ticket = None
        if trouble is Trouble.NOT_FOUND:
            self._say_not_found(taken)
            return
        words = explain(error)
        self._bar.notice.say(
            words.sentence,
            Tone.WARNING,
            details=words.details,
            action=self.tr("Try again"),
            on_action=partial(self._look_up, taken),
        )

    def _say_not_found(self, taken: Recognised) -> None:
        sentence = self.tr("No customer has the ID {id}.").format(id=isolated(taken.value))
        self._bar.notice.say(sentence, Tone.WARNING)

    def _say_taken_for(self, text: str) -> None:
        taken = recognise(text) if text else Refusal.EMPTY
        words = "" if isinstance(taken, Refusal) else taken_in_words(taken)
        self._bar.say_taken_for(words)

    def _cancel_or_clear(self) -> None:
        if self._ticket is not None:
            self._cancel()
            self._bar.notice.say(self.tr("Cancelled."))
        elif not self._bar.notice.isHidden():
            self._bar.notice.clear()
        else:
            self._bar.field.clear()

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
