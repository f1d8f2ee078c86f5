"""One profile's line to its gateway, as the window sees it: ask, watch what runs, hang up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.credentials.seal import Seal
from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.ledger import Ledger
from desktop_app.records.intent import Doubt, Ending
from desktop_app.worker.line import Line
from desktop_app.worker.worker import Ticket, Worker

T = TypeVar("T")
Job = Callable[[Gateway], Awaitable[T]]
"""Work on a gateway: a coroutine function over frozen values. Holds no widget, model or index."""


class Session(QObject):
    """Asks one gateway through the worker. Lives on the UI thread.

    Signals: ``exchanged(Exchange)`` after each HTTP call; ``running_changed()`` when
    :attr:`running` did; ``stopped(GatewayError)`` when the gateway refused who is asking (token,
    key or clock): from then on every ask fails at once with that trouble, without any traffic,
    until :meth:`try_again`; ``goes_on()`` when it may be asked again.
    """

    exchanged = Signal(object)
    running_changed = Signal()
    stopped = Signal(object)
    goes_on = Signal()

    def __init__(
        self,
        worker: Worker,
        endpoint: Endpoint,
        credentials: Credentials,
        parent: QObject | None = None,
        *,
        ledger: Ledger | None = None,
        wait: Wait = asyncio.sleep,
    ) -> None:
        """No traffic yet: the first ask opens the first connection.

        ``ledger`` notes this profile's writes before they leave; without one none is sent.
        ``wait``: how the time passes before something is tried or looked up again.
        """
        super().__init__(parent)
        self.endpoint = endpoint
        self.wait = wait
        self._ledger = ledger
        self._worker = worker
        self._line = Line()
        self._running: dict[int, tuple[str, Ticket[Any]]] = {}
        self._changing: set[int] = set()
        self._held_back: list[Callable[[], None]] | None = None
        self.resume(credentials)

    @property
    def running(self) -> tuple[str, ...]:
        """What runs now, oldest first, in the words given to :meth:`ask`; quiet work not."""
        return tuple(words for words, _ in self._running.values() if words)

    @property
    def is_changing(self) -> bool:
        """Whether somebody waits for a change: from what is read before it is sent until its end is
        known."""
        return bool(self._changing)

    @property
    def is_busy(self) -> bool:
        """Whether anything runs, quiet work too."""
        return bool(self._running)

    def ask(
        self,
        job: Job[T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        words: str = "",
        writes: bool = False,
    ) -> Ticket[T]:
        """Run ``job`` on the worker; ``done`` or ``failed`` is called once, on the UI thread.

        ``words`` is what the status bar shows meanwhile ("Looking up …"); empty for work in the
        background. Once ``owner`` is destroyed neither callback runs. An error of ours arrives at
        ``failed`` like the gateway's.

        While the session is held, nothing is called back; a job that ``writes`` finishes all the
        same, any other is cancelled and begun anew afterwards.
        """

        async def work() -> T:
            return await self._line.run(job, writes)

        def then(call: Callable[[Any], None]) -> Callable[[Any], None]:
            def arrive(outcome: Any) -> None:
                self._running.pop(ticket.number, None)
                self._changing.discard(ticket.number)
                self.running_changed.emit()
                if isValid(owner):
                    call(outcome)

            return self._unless_held(arrive)

        ticket = self._worker.ask(work, owner=self, done=then(done), failed=then(failed))
        self._running[ticket.number] = (words, ticket)
        if writes and words:
            self._changing.add(ticket.number)
        self.running_changed.emit()
        return ticket

    def run_on_loop(self, call: Callable[[], None]) -> None:
        """Run a plain call where the jobs run, soon: a word to one of them."""
        self._worker.run_on_loop(call)

    def note(self, doubt: Doubt, ending: Ending) -> None:
        """Note how a write that was in doubt ended, in the background."""

        async def work() -> None:
            await self._line.run(lambda gateway: gateway.note(doubt.number, ending), writes=True)

        self._worker.ask(work, owner=self, done=_nothing, failed=_nothing)

    def try_again(self) -> None:
        """After ``stopped``: send again what is asked from now on."""
        self._worker.run_on_loop(self._line.open_gate)
        self.goes_on.emit()

    def cancel_shown(self) -> None:
        """Cancel everything that :attr:`running` names: the status bar's Cancel."""
        for words, ticket in list(self._running.values()):
            if words:
                ticket.cancel()

    def hold(self) -> None:
        """Let the secrets go, with the gateway that has them; whoever asked hears nothing more.

        What writes is let finish, on the loop; its outcome is told after :meth:`resume`.
        """
        if self._held_back is None:
            self._held_back = []
            self._worker.run_on_loop(self._line.hold)

    def resume(self, credentials: Credentials) -> None:
        """Go on with these credentials at the same address, also in place of the ones there are."""
        self._seal = Seal(credentials)
        gateway = Gateway(
            self.endpoint,
            credentials,
            on_exchange=self.exchanged.emit,
            on_stopped=self.stopped.emit,
            on_write=self._line.note_write,
            ledger=self._ledger,
            wait=self.wait,
        )
        self._worker.run_on_loop(partial(self._line.connect, gateway))
        self.goes_on.emit()
        held_back, self._held_back = self._held_back, None
        for call in held_back or ():
            call()

    def was_opened_with(self, credentials: Credentials) -> bool:
        """Whether these are the token and key that this session had last."""
        return self._seal.fits(credentials)

    def close(self) -> None:
        """Cancel what runs and close the connections."""
        for _, ticket in list(self._running.values()):
            ticket.cancel()
        self._worker.run_on_loop(self._line.close)

    def _unless_held(self, call: Callable[[T], None]) -> Callable[[T], None]:
        """``call``, put off while the session is held."""

        def arrive(outcome: T) -> None:
            if self._held_back is None:
                call(outcome)
            else:
                self._held_back.append(partial(call, outcome))

        return arrive


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
