"""What Enter in the look-up field does: recognise, ask, and say the outcome in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.look_up import look_up
from desktop_app.models.display import isolated
from desktop_app.models.journal_words import erased_words
from desktop_app.records.card_numbers import find_card_number
from desktop_app.records.customer import Customer
from desktop_app.records.evidence import Entry
from desktop_app.records.recognise import Recognised, Refusal, recognise
from desktop_app.views.look_up_bar import LookUpBar
from desktop_app.views.notice import Tone
from desktop_app.views.wording import explain, refusal_in_words, taken_in_words
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket

if TYPE_CHECKING:
    from desktop_app.worker.journals import ProfileLedger


class LookUp(QObject):
    """Looks up for one bar. Signals: ``found(Customer)``; ``journal_asked(str)`` for what the
    journal has about an ID that was erased here."""

    found = Signal(object)
    journal_asked = Signal(str)

    def __init__(
        self, bar: LookUpBar, session: Session, ledger: ProfileLedger | None = None
    ) -> None:
        """From now on Enter in ``bar`` asks ``session``; ``ledger`` knows what was erased."""
        super().__init__(bar)
        self._bar = bar
        self._session = session
        self._ledger = ledger
        self._ticket: Ticket[Customer] | None = None
        self._asking: Ticket[tuple[Entry, ...]] | None = None
        bar.asked.connect(self.look_up)
        bar.edited.connect(self._say_taken_for)
        bar.escaped.connect(self._cancel_or_clear)
        bar.set_ready(True)
        self._say_taken_for(bar.field.text())

    def look_up(self, text: str) -> None:
        """Look up what ``text`` is taken for; a look-up still under way is cancelled."""
        self._look_up(recognise(text))

    def forget(self) -> None:
        """Another customer is shown: what was said of the last look-up is not about them."""
        self._cancel()
        self._bar.notice.clear()

    def _look_up(self, taken: Recognised | Refusal) -> None:
        self._cancel()
        if isinstance(taken, Refusal):
            self._bar.notice.say(refusal_in_words(taken), Tone.WARNING)
        elif find_card_number(taken.value) is not None:
            # It would stand in the gateway's own list of requests, and in the pane here.
            self._bar.notice.say(
                self.tr("This looks like a card number, and is not sent as an ID."),
                Tone.WARNING,
                action=self.tr("It is an ID: look it up"),
                on_action=partial(self._ask, taken),
            )
        else:
            self._ask(taken)

    def _ask(self, taken: Recognised) -> None:
        self._cancel()
        self._bar.notice.clear()
        self._ticket = self._session.ask(
            lambda gateway: look_up(gateway, taken),
            owner=self,
            done=partial(self._on_found, taken),
            failed=partial(self._on_failed, taken),
            words=self.tr("Looking up {id}…").format(id=isolated(taken.value)),
        )

    def _on_found(self, taken: Recognised, customer: Customer) -> None:
        self._ticket = None
        self._bar.recents.remember(customer)
        self._bar.field.selectAll()
        self.found.emit(customer)
        if customer.is_deleted:
            names = (taken.value, customer.uuid, customer.merchant_customer_id or "")
            self._ask_who_erased(taken, names, self.tr("This customer is deleted."))

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
            on_action=partial(self._ask, taken),
        )

    def _say_not_found(self, taken: Recognised) -> None:
        sentence = self.tr("No customer has the ID {id}.").format(id=isolated(taken.value))
        self._bar.notice.say(sentence, Tone.WARNING)
        self._ask_who_erased(taken, (taken.value,), sentence)

    def _ask_who_erased(self, taken: Recognised, names: tuple[str, ...], sentence: str) -> None:
        """Ask the journal, which knows them by their keyed hashes; say it after ``sentence``."""
        ledger = self._ledger
        if ledger is None:
            return

        async def erasures(_gateway: Gateway) -> tuple[Entry, ...]:
            return await ledger.erasures_of(tuple(filter(None, names)))

        self._asking = self._session.ask(
            erasures,
            owner=self,
            done=partial(self._say_erased, taken, sentence),
            failed=_nothing,
        )

    def _say_erased(self, taken: Recognised, sentence: str, found: tuple[Entry, ...]) -> None:
        self._asking = None
        if found:
            self._bar.notice.say(
                " ".join((sentence, erased_words(found[0]))),
                Tone.WARNING,
                action=self.tr("Show in the journal"),
                on_action=partial(self.journal_asked.emit, taken.value),
            )

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
        for ticket in (self._ticket, self._asking):
            if ticket is not None:
                ticket.cancel()
        self._ticket = self._asking = None


def _nothing(_error: Exception) -> None:
    """The answer of the gateway stands in the notice by itself."""
