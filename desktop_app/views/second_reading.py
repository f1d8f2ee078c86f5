"""Reading a customer again whose row or record may be old."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.errors import GatewayError, Trouble
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
        self._session.ask(
            lambda gateway: gateway.by_uuid(customer.uuid),
            owner=self,
            done=self.read.emit,
            failed=partial(self._on_failed, customer),
        )

    def _on_failed(self, customer: Customer, error: Exception) -> None:
        """Saving reads it again anyway, and says what is wrong. One that is gone must not be read
        to somebody as if it were there."""
        is_gone = isinstance(error, GatewayError) and error.trouble is Trouble.NOT_FOUND
        if is_gone and not customer.is_deleted:
            self.read.emit(msgspec.structs.replace(customer, deleted=True))
