"""One profile's line to its gateway, as the window sees it: ask, watch what runs, hang up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.worker.worker import Ticket, Worker

T = TypeVar("T")
Job = Callable[[Gateway], Awaitable[T]]
"""Work on a gateway: a coroutine function over frozen values. Holds no widget, model or index."""


class Session(QObject):
    """Asks one gateway through the worker. Lives on the UI thread.

    Signals: ``exchanged(Exchange)`` after each HTTP call; ``running_changed()`` when
    :attr:`running` did.
    """

    exchanged = Signal(object)
    running_changed = Signal()

    def __init__(
        self,
        worker: Worker,
        endpoint: Endpoint,
        credentials: Credentials,
        parent: QObject | None = None,
    ) -> None:
        """No traffic yet: the first ask opens the first connection."""
        super().__init__(parent)
        self.endpoint = endpoint
        self._worker = worker
        self._gateway = Gateway(endpoint, credentials, on_exchange=self.exchanged.emit)
        self._running: dict[int, tuple[str, Ticket[Any]]] = {}

    @property
    def running(self) -> tuple[str, ...]:
        """What runs now, oldest first, in the words given to :meth:`ask`; quiet work not."""
        return tuple(words for words, _ in self._running.values() if words)

    def ask(
        self,
        job: Job[T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        words: str = "",
    ) -> Ticket[T]:
        """Run ``job`` on the worker; ``done`` or ``failed`` is called once, on the UI thread.

        ``words`` is what the status bar shows meanwhile ("Looking up …"); empty for work in the
        background. Once ``owner`` is destroyed neither callback runs. An error of ours arrives at
        ``failed`` like the gateway's.
        """

        async def work() -> T:
            return await job(self._gateway)

        def leave() -> None:
            self._running.pop(ticket.number, None)
            self.running_changed.emit()

        def on_done(value: T) -> None:
            leave()
            if isValid(owner):
                done(value)

        def on_failed(error: Exception) -> None:
            leave()
            if isValid(owner):
                failed(error)

        ticket = self._worker.ask(work, owner=self, done=on_done, failed=on_failed)
        self._running[ticket.number] = (words, ticket)
        self.running_changed.emit()
        return ticket

    def cancel_shown(self) -> None:
        """Cancel everything that :attr:`running` names: the status bar's Cancel."""
        for words, ticket in list(self._running.values()):
            if words:
                ticket.cancel()

    def close(self) -> None:
        """Cancel what runs and close the connections."""
        for _, ticket in list(self._running.values()):
            ticket.cancel()
        self._worker.run_on_loop(self._gateway.close_soon)
