"""What an agent says before a deletion: why, under which ticket, and in Production of whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.customer import Customer
from desktop_app.records.intent import Purpose
from desktop_app.records.personal_data import CustomerValues
from desktop_app.views.deletion_scope import DeletionScope
from desktop_app.views.reason_fields import ReasonFields
from desktop_app.views.reasons import Reasons
from desktop_app.views.theme import STEP
from desktop_app.views.typed_confirmation import TypedConfirmation


class DeletionAsking(QWidget):
    """What a deletion does, then the fields. Signal: ``changed()``."""

    changed = Signal()

    def __init__(
        self, reasons: Reasons, *, production: bool, parent: QWidget | None = None
    ) -> None:
        """``production``: a reason is needed, and the customer's ID typed."""
        super().__init__(parent)
        self._production = production
        self._fields = ReasonFields(reasons, mandatory=production)
        self._fields.changed.connect(self.changed)
        self._confirmation = TypedConfirmation()
        self._confirmation.changed.connect(self.changed)
        self._confirmation.setVisible(production)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP + STEP // 2)
        column.addWidget(DeletionScope())
        column.addWidget(self._fields)
        column.addWidget(self._confirmation)

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

    def lock(self, locked: bool) -> None:
        """Whether the fields can only be read."""
        for part in (self._fields, self._confirmation):
            part.setDisabled(locked)

    @property
    def is_complete(self) -> bool:
        """Whether everything needed was said."""
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
