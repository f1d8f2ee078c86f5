"""Which row of the table opens its customer, and when."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.views.customers.grid import CustomerGrid

_REST_MILLISECONDS: Final = 180
"""How long the keyboard must rest on a row before its customer is opened."""


class RowOpening(QObject):
    """Opens the customer on whose row the keyboard has come to rest, at once by Enter or a double
    click.

    Signals: ``opened(Customer)``; ``awaited()`` when that row is not read yet, and
    ``not_read(Exception)`` when it could not be; ``pointed_at(Customer)`` when the keyboard went to
    a row that is not opened by that, None for one not read yet.
    """

    opened = Signal(object)
    awaited = Signal()
    not_read = Signal(object)
    pointed_at = Signal(object)

    def __init__(self, grid: CustomerGrid) -> None:
        super().__init__(grid)
        self.at_rest = True
        """Whether a row is opened when the keyboard has rested on it; else by Enter or a click."""
        self._grid = grid
        self._model = grid.customers
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self._open_current)
        self._is_awaiting = False
        grid.chosen.connect(self.open)
        grid.followed.row_chosen.connect(self._wait_for_rest)
        self._model.arrived.connect(self._on_arrived)
        self._model.reader.failed.connect(self._on_failed)

    @property
    def is_pending(self) -> bool:
        """Whether the agent has gone to a row that is not opened yet."""
        return self._rest.isActive() or self._is_awaiting

    def open(self, row: int) -> None:
        """Now, or once the row is read, if the agent is still there then."""
        self._rest.stop()
        customer = self._model.customer(row)
        was_awaiting, self._is_awaiting = self._is_awaiting, customer is None and row >= 0
        if customer is not None:
            self.opened.emit(customer)
        elif self._is_awaiting and not was_awaiting:
            self.awaited.emit()
            if self._model.source.is_stale:  # it may be what failed: tried again, as it is wanted
                self._model.source.retry()

    def finish(self) -> bool:
        """Open the row on which the keyboard is, if it has not rested there for long enough yet;
        whether that was so."""
        is_resting = self._rest.isActive()
        if is_resting:
            self._open_current()
        return is_resting

    def stop(self) -> None:
        """The row chosen is not to be opened any more."""
        self._rest.stop()
        self._is_awaiting = False

    def _wait_for_rest(self, row: int) -> None:
        if row >= 0 and (self.at_rest or self._grid.is_clicked):
            self._rest.start()
            return
        self._rest.stop()
        if row >= 0:
            self.pointed_at.emit(self._model.customer(row))

    def _open_current(self) -> None:
        self.open(self._grid.currentIndex().row())

    def _on_arrived(self) -> None:
        if self._is_awaiting and not self._rest.isActive():
            self._open_current()

    def _on_failed(self, error: Exception) -> None:
        if self._is_awaiting:
            self.not_read.emit(error)
