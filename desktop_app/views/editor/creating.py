"""Creating one customer: sent once; when the answer is lost, looked up before any second try."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.save import Taken, create_unless_taken
from desktop_app.records.changes import Changes, Outcome, outcome
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket

_ID = "merchant_customer_id"


class Creating(QObject):
    """One create at a time. While :attr:`doubt` holds something, only looking up is possible.

    Signals: ``created(Customer)``, also when a look-up finds what was sent; ``taken(Customer,
    tuple)`` with who has the ID and the gateway's words; ``failed(Exception)``;
    ``in_doubt(Exception)``; ``absent()`` when a look-up finds nobody; ``changed()`` whenever
    something begins or ends.
    """

    created = Signal(object)
    taken = Signal(object, object)
    failed = Signal(object)
    in_doubt = Signal(object)
    absent = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Nothing runs."""
        super().__init__(parent)
        self._session = session
        self._ticket: Ticket[Any] | None = None
        self._sent = Changes()
        self.doubt: Changes | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is on its way."""
        return self._ticket is not None

    def start(self, values: Changes) -> None:
        """Send ``values``, unless something runs or is in doubt."""
        if self._ticket is not None or self.doubt is not None:
            return
        self._sent = values
        body = values.body()
        self._ticket = self._session.ask(
            lambda gateway: create_unless_taken(gateway, body),
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
            words=self.tr("Creating a customer…"),
        )
        self.changed.emit()

    def look(self) -> None:
        """Look up the ID that was sent."""
        merchant_id = self.sent_id()
        if self._ticket is not None or merchant_id is None:
            return
        self._ticket = self._session.ask(
            lambda gateway: gateway.by_merchant_id(merchant_id),
            owner=self,
            done=self._on_found,
            failed=self._on_not_found,
            words=self.tr("Looking whether the customer exists…"),
        )
        self.changed.emit()

    def sent_id(self) -> MerchantId | None:
        """The merchant ID that was sent; None without one."""
        ids = [change.new for change in self._sent.items if _is_id(change.name, change.in_metadata)]
        return MerchantId(ids[0]) if ids and isinstance(ids[0], str) else None

    def cancel(self) -> None:
        """Stop what runs. A create that has left may still be carried out: that is said."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _end(self, *, doubt: Changes | None) -> None:
        self._ticket = None
        self.doubt = doubt
        self.changed.emit()

    def _on_answer(self, answer: Customer | Taken) -> None:
        self._end(doubt=None)
        if isinstance(answer, Taken):
            self.taken.emit(answer.existing, answer.refusal.details)
        else:
            self.created.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        is_unknown = isinstance(error, GatewayError) and error.sent is Sent.UNKNOWN
        self._end(doubt=self._sent if is_unknown else None)
        (self.in_doubt if is_unknown else self.failed).emit(error)

    def _on_found(self, customer: Customer) -> None:
        self._end(doubt=None)
        if outcome(self._sent, customer) is Outcome.DONE:
            self.created.emit(customer)
        else:
            self.taken.emit(customer, ())

    def _on_not_found(self, error: Exception) -> None:
        if isinstance(error, GatewayError) and error.trouble is Trouble.NOT_FOUND:
            self._end(doubt=None)
            self.absent.emit()
        else:
            self._end(doubt=self._sent)
            self.in_doubt.emit(error)


def _is_id(name: str, in_metadata: bool) -> bool:
    return name == _ID and not in_metadata
