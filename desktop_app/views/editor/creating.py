"""Creating one customer: sent once; when the answer is lost, looked up before any second try."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent
from desktop_app.gateway.save import Taken, create_again, create_unless_taken
from desktop_app.gateway.settle import SHOWN, Finding, Settlement, settle
from desktop_app.records.changes import Changes, still_needed
from desktop_app.records.customer import Customer, Json
from desktop_app.records.field_checks import not_cards
from desktop_app.records.intent import Doubt, Intent, Purpose, Write
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket

_ID = "merchant_customer_id"


class Creating(QObject):
    """One create at a time. While :attr:`is_in_doubt`, only looking up is possible; that begins by
    itself, and again by :meth:`look`.

    Signals: ``created(Customer)``, also when a look-up finds what was sent; ``came_late(Customer)``
    when a look-up finds what was sent first, and other values were to be sent since;
    ``taken(Customer, tuple)`` with who has the ID and the gateway's words; ``failed(Exception)``;
    ``in_doubt(Exception)`` when the answer is lost, and again when nothing could be found out;
    ``looking(int)`` with the number of each look-up, ``looking_again(int)`` of each before it is
    sent again; ``absent()`` when they find nobody; ``changed()`` whenever something begins or ends.
    """

    created = Signal(object)
    taken = Signal(object, object)
    failed = Signal(object)
    in_doubt = Signal(object)
    came_late = Signal(object)
    looking = Signal(int)
    looking_again = Signal(int)
    absent = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Nothing runs."""
        super().__init__(parent)
        self._session = session
        self._ticket: Ticket[Any] | None = None
        self._doubt: Doubt | None = None
        self._sent: dict[str, Json] = {}
        self._is_absent = False
        self.is_over = False
        """Whether the customer exists, with other values than sent last: nothing more is sent."""

    @property
    def is_running(self) -> bool:
        """Whether something is on its way."""
        return self._ticket is not None

    @property
    def is_in_doubt(self) -> bool:
        """Whether it is unknown if what was sent exists, and nobody has looked in vain."""
        return self._doubt is not None and not self._is_absent

    @property
    def is_bound(self) -> bool:
        """Whether what is sent next has the ID that was sent before: a late first create and a
        second one with another ID would be two customers."""
        return self._doubt is not None

    def start(self, values: Changes) -> None:
        """Send ``values``, unless something runs or is in doubt."""
        if self._ticket is not None or self.is_in_doubt or self.is_over:
            return
        body, doubt = values.body(), self._doubt
        if doubt is not None:
            body[_ID] = doubt.intent.merchant_id
        self._sent = body
        purpose = Purpose(not_cards=not_cards(values))
        wait, looking = self._session.wait, self.looking_again.emit

        async def create(gateway: Gateway) -> Customer | Taken | Settlement:
            if doubt is None:
                return await create_unless_taken(gateway, body, purpose=purpose)
            return await create_again(gateway, body, doubt, wait, looking, purpose=purpose)

        self._ticket = self._session.ask(
            create,
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
            words=self.tr("Creating a customer…"),
            writes=True,
        )
        self.changed.emit()

    def look(self) -> None:
        """Look up the ID that was sent, after 0, 1, 3 and 10 s."""
        doubt = self._doubt
        if self._ticket is not None or doubt is None:
            return
        wait, looking = self._session.wait, self.looking.emit

        async def look_up(gateway: Gateway) -> Settlement:
            return await settle(gateway, doubt, wait, looking)

        self._ticket = self._session.ask(
            look_up,
            owner=self,
            done=self._on_settled,
            failed=self._on_not_looked,
            words=self.tr("Looking whether the customer exists…"),
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what runs. A create that has left may still be carried out: that is looked up."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _end(self) -> None:
        self._ticket = None
        self.changed.emit()

    def _on_answer(self, answer: Customer | Taken | Settlement) -> None:
        if isinstance(answer, Settlement):
            self._on_settled(answer)
            return
        self._doubt = None
        self._end()
        if isinstance(answer, Taken):
            self.taken.emit(answer.existing, answer.refusal.details)
        else:
            self.created.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, GatewayError) and error.sent is Sent.UNKNOWN:
            self._doubt, self._is_absent = error.doubt or self._doubt, False
            self._end()
            self.in_doubt.emit(error)
            self.look()
            return
        self._end()
        self.failed.emit(error)

    def _on_settled(self, found: Settlement) -> None:
        doubt, self._is_absent = self._doubt, found.finding is Finding.ABSENT
        is_as_sent = found.current is not None and not still_needed(
            _changes(self._sent), found.current
        )
        self.is_over = found.finding is Finding.ADOPTED and not is_as_sent
        if found.current is not None:
            self._doubt = None
        self._end()
        if found.finding is Finding.ABSENT:
            self.absent.emit()
        elif found.current is None:
            self.in_doubt.emit(found.error)
        elif found.finding is Finding.ADOPTED:
            (self.created if is_as_sent else self.came_late).emit(found.current)
        else:
            self.taken.emit(found.current, ())
            if doubt is not None:
                self._session.note(doubt, SHOWN[Finding.CONFLICT])

    def _on_not_looked(self, error: Exception) -> None:
        """The agent stopped the looking, or this program failed."""
        self._end()
        self.in_doubt.emit(error)


def _changes(sent: dict[str, Json]) -> Changes:
    return Intent(kind=Write.CREATE, values=sent).changes()
