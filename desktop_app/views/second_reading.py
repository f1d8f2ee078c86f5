"""Reading a customer again whose row or record may be old."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.settle import Finding, Settlement, look_for
from desktop_app.records.customer import Customer
from desktop_app.worker.session import Session


class SecondReading(QObject):
    """Signal: ``read(Customer)`` with the record as the gateway has it now."""

    read = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._session = session

    def begin(self, customer: Customer) -> None:
        """Ask for the record of this customer."""
        uuid, merchant_id, wait = customer.uuid, customer.merchant_customer_id, self._session.wait
        self._session.ask(
            lambda gateway: look_for(gateway, uuid, merchant_id, wait),
            owner=self,
            done=partial(self._on_looked, customer),
            failed=_nothing,
        )

    def _on_looked(self, customer: Customer, found: Settlement) -> None:
        """One who is proven gone must not be read to somebody as if they were there."""
        if found.current is not None:
            self.read.emit(found.current)
        elif found.finding is Finding.DONE and not customer.is_deleted:
            self.read.emit(msgspec.structs.replace(customer, deleted=True))


def _nothing(_error: Exception) -> None:
    """Saving reads it again anyway, and says what is wrong."""
