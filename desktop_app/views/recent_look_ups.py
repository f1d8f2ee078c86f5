"""What was looked up in this session, offered again on Arrow-Down; in memory, never on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.models.display import button_text

if TYPE_CHECKING:
    from desktop_app.records.customer import Customer

_MOST = 12


class RecentLookUps(QObject):
    """The newest first, each customer once. Signal: ``chosen(str)`` with the ID to look up."""

    chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        self._names: dict[str, str] = {}

    def remember(self, customer: Customer) -> None:
        """Put this customer on top."""
        key = customer.merchant_customer_id or customer.uuid
        self._names.pop(key, None)
        self._names[key] = customer.name or ""
        while len(self._names) > _MOST:
            del self._names[next(iter(self._names))]

    def forget(self, customer: Customer) -> None:
        """A deleted customer is not offered any more."""
        self._names.pop(customer.merchant_customer_id or customer.uuid, None)
        self._names.pop(customer.uuid, None)

    @property
    def keys(self) -> tuple[str, ...]:
        """The IDs that are offered."""
        return tuple(self._names)

    def forget_keys(self, keys: tuple[str, ...]) -> None:
        """These are not offered any more."""
        for key in keys:
            self._names.pop(key, None)

    def open_below(self, field: QWidget) -> bool:
        """Show the list under ``field``; False when there is nothing to show."""
        if not self._names:
            return False
        menu = QMenu(field)
        menu.setMinimumWidth(field.width())
        for key, name in reversed(self._names.items()):
            action = menu.addAction(button_text(f"{key}    {name}" if name else key))
            action.setData(key)
        menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(field.mapToGlobal(QPoint(0, field.height())))
        return True
