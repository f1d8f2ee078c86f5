"""The customers looked at in this session, and where in them the agent is.

In memory only. What is known of a customer is shown at once when the agent comes back to them, and
read again; of one who is deleted nothing is known any more but the ID.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.records.customer import Customer, Uuid

MOST: Final = 50
"""Customers to go back to."""


class Visit(NamedTuple):
    """A customer who was shown, as last known. ``from_list``: opened by their row of the list;
    ``is_forgotten``: of one who is deleted only the IDs are here."""

    customer: Customer
    from_list: bool = False
    is_forgotten: bool = False


class History:
    """Each customer once, in the order of the visits; a new visit ends what lies ahead."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._place = -1
        self._is_away = False

    @property
    def here(self) -> Visit | None:
        """The visit that is on screen; while :meth:`leave` holds, the last one that was."""
        return self._visits[self._place] if self._visits else None

    @property
    def back(self) -> Visit | None:
        """Where one step back leads."""
        if self._is_away:
            return self.here
        return self._visits[self._place - 1] if self._place > 0 else None

    @property
    def forward(self) -> Visit | None:
        """Where one step forward leads."""
        ahead = self._visits[self._place + 1 :]
        return ahead[0] if ahead else None

    @property
    def uuids(self) -> tuple[Uuid, ...]:
        """Of those of whom more than the ID is known."""
        return tuple(each.customer.uuid for each in self._visits if not each.is_forgotten)

    def visit(self, customer: Customer, *, from_list: bool = False) -> None:
        """``customer`` is shown now: the same as before, one of the history, or a new one."""
        here = self.here
        if here is not None and not self._is_away and here.customer.uuid == customer.uuid:
            self.update(customer)
            return
        kept = [
            each for each in self._visits[: self._place + 1] if each.customer.uuid != customer.uuid
        ]
        self._visits = [*kept, Visit(customer, from_list)][-MOST:]
        self._place = len(self._visits) - 1
        self._is_away = False
        self.update(customer)

    def go_to(self, uuid: Uuid) -> Visit | None:
        """This customer is shown, or looked up to be shown, now; None where they never were."""
        for place, visit in enumerate(self._visits):
            if visit.customer.uuid == uuid:
                self._place, self._is_away = place, False
                return visit
        return None

    def leave(self) -> None:
        """Nobody of the history is on screen: somebody else is awaited, or nobody is chosen."""
        self._is_away = True

    def update(self, customer: Customer) -> None:
        """A newer record, whichever way it came. Of a deleted one nothing but the IDs stays."""
        self._replace(customer, is_forgotten=customer.is_deleted)

    def forget(self, uuid: Uuid) -> None:
        """This customer is erased: nothing but the IDs stays, to ask the gateway once more."""
        for each in self._visits:
            if each.customer.uuid == uuid:
                self._replace(each.customer, is_forgotten=True)

    def _replace(self, customer: Customer, *, is_forgotten: bool) -> None:
        if is_forgotten:
            customer = Customer(
                uuid=customer.uuid, merchant_customer_id=customer.merchant_customer_id
            )
        self._visits = [
            Visit(customer, each.from_list, is_forgotten)
            if each.customer.uuid == customer.uuid
            else each
            for each in self._visits
        ]


class MouseNavigation(QObject):
    """The mouse's own buttons for back and forward, anywhere in a window."""

    def __init__(self, window: QWidget, back: QAction, forward: QAction) -> None:
        """They are caught where they arrive, at the native window: the
        widgets under the mouse would keep them."""
        super().__init__(window)
        self._actions = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        window.winId()  # makes the native window, where it is not there yet
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        action = self._actions.get(event.button())
        if action is not None:
            action.trigger()
        return action is not None
