"""One profile's session with its gateway, as the window sees it: ask, watch what runs, suspend."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from shiboken6 import isValid

from desktop_app.credentials.vault import CredentialFingerprint
from desktop_app.gateway.calls import Exchange, Wait
from desktop_app.gateway.client import Gateway, ReadObserver
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import WriteJournal
from desktop_app.gateway.retry import STOPPING
from desktop_app.gateway.settle import SettleFinding, Settlement, settle
from desktop_app.process.error_log import FAULTS
from desktop_app.records.writes import EVERYTHING, Permissions, UnsettledWrite, WriteOutcome
from desktop_app.worker.worker import TaskHandle, Work, Worker


class _GatewayUse:
    """One job at work on a gateway."""

    def __init__(self, gateway: Gateway, writes: bool) -> None:
        self.gateway = gateway
        self.writes = writes
        self.interrupted = False


class GatewaySlot:
    """Runs jobs on the current gateway. While it is suspended no gateway exists here, and so no
    secret: a job that has begun to write is let finish on the gateway it has, every other one is
    cancelled and begun anew on the next gateway. New jobs wait for that one too.

    For the worker's loop, except the making.
    """

    def __init__(self) -> None:
        self._gateway: Gateway | None = None
        self._connected = asyncio.Event()
        self._is_closed = False
        self._uses: dict[asyncio.Task[Any], _GatewayUse] = {}

    async def run(self, job: Callable[[Gateway], Awaitable[T]], writes: bool) -> T:
        """Run ``job``, once there is a gateway; ``writes`` spares it from being begun anew.

        A job that writes without saying so is spared from the moment of :meth:`record_write`.
        """
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a job runs in a task")
        while True:
            use = _GatewayUse(await self._there(), writes)
            self._uses[task] = use
            try:
                return await job(use.gateway)
            except (GatewayError, asyncio.CancelledError):
                if not use.interrupted or task.uncancel() > 0:
                    raise
            finally:
                del self._uses[task]
                self._close_unused(use.gateway)
            del use  # it holds a gateway, and that its secrets

    def record_write(self) -> None:
        """The job that runs now sends something that changes a record."""
        task = asyncio.current_task()
        use = None if task is None else self._uses.get(task)
        for each in [use] if use is not None else self._uses.values():
            each.writes = True

    def connect(self, gateway: Gateway) -> None:
        """Use this gateway from now on, and let what waits begin."""
        old, self._gateway = self._gateway, gateway
        self._connected.set()
        if old is not None:
            self._close_unused(old)

    def unblock(self) -> None:
        """Allow requests again after the gateway had refused the credentials."""
        if self._gateway is not None:
            self._gateway.resume()

    def suspend(self) -> None:
        """Let the gateway go; only what writes still finishes on it."""
        old, self._gateway = self._gateway, None
        self._connected.clear()
        for task, use in self._uses.items():
            if not use.writes and not use.interrupted:
                use.interrupted = True
                task.cancel()
        if old is not None:
            self._close_unused(old)

    def close(self) -> None:
        """Let every connection go, whatever still runs; nothing is asked any more."""
        self._is_closed = True
        self._connected.set()
        gateways = {use.gateway for use in self._uses.values()}
        for gateway in gateways | ({self._gateway} if self._gateway is not None else set()):
            gateway.close_soon()
        self._gateway = None  # its window may stay in memory; the secrets in it do not

    async def _there(self) -> Gateway:
        while self._gateway is None and not self._is_closed:
            await self._connected.wait()
        if self._gateway is None or self._is_closed:
            # A view may ask while its window goes: that would open what nobody closes again.
            raise GatewayError(GatewayErrorCode.CANCELLED, SendState.NO)
        return self._gateway

    def _close_unused(self, gateway: Gateway) -> None:
        if gateway is not self._gateway and all(
            use.gateway is not gateway for use in self._uses.values()
        ):
            gateway.close_soon()


T = TypeVar("T")


class _Asked:
    """A running job: its words, and whether it is a change that the agent waits for."""

    def __init__(self, words: str, *, is_change: bool) -> None:
        self.words = words
        self.is_change = is_change
        self.handle: TaskHandle[Any] | None = None

    def cancel(self) -> None:
        if self.handle is not None:
            self.handle.cancel()


_AGAIN_AFTER = 20_000

_NO_ANSWER = frozenset(GatewayErrorCode.__members__) - {GatewayErrorCode.CANCELLED.name}

Job = Callable[[Gateway], Awaitable[T]]
"""Work on a gateway: a coroutine function over frozen values. Holds no widget, model or index."""


class Session(QObject):
    """Asks one gateway through the worker. Lives on the UI thread.

    Signals: ``exchanged(Exchange)`` after each HTTP call; ``running_changed()`` when
    :attr:`running` did; ``blocked(GatewayError)`` when the gateway refused who is asking (token,
    key or clock): from then on every ask fails at once with that error, without any traffic,
    until :meth:`unblock`; ``unblocked()`` when it may be asked again. ``connection_changed()`` when
    :attr:`lost` did, or :attr:`asks_again_in` begins anew.
    """

    exchanged = Signal(object)
    running_changed = Signal()
    blocked = Signal(object)
    unblocked = Signal()
    connection_changed = Signal()
    _lost = Signal(object, str)

    def __init__(
        self,
        worker: Worker,
        endpoint: Endpoint,
        credentials: Credentials,
        parent: QObject | None = None,
        *,
        journal: WriteJournal | None = None,
        wait: Wait = asyncio.sleep,
        observer: ReadObserver | None = None,
        permissions: Permissions = EVERYTHING,
        asks_again_after: int = _AGAIN_AFTER,
    ) -> None:
        """No traffic yet: the first ask opens the first connection.

        ``journal`` notes this profile's writes before they leave; without one none is sent.
        ``observer`` learns of each customer that is read, on the worker's loop.
        ``wait``: how the time passes before something is tried or looked up again.
        ``asks_again_after``: milliseconds from a lost connection until the gateway is asked whether
        it answers again.
        """
        super().__init__(parent)
        self.endpoint = endpoint
        self.permissions = permissions
        """What may be done here; nothing else ever leaves."""
        self.wait = wait
        self._journal = journal
        self._observer = observer
        self._worker = worker
        self._slot = GatewaySlot()
        self._running: dict[int, _Asked] = {}
        self._lost.connect(self._on_lost)
        self._held_back: list[Callable[[], None]] | None = None
        self.lost: GatewayError | None = None
        """Why the last request had no answer, after all its tries; None: it had one."""
        self._again = QTimer(self, singleShot=True, interval=asks_again_after)
        self._again.timeout.connect(self._ask_again)
        self.exchanged.connect(self._on_exchanged)
        self.resume(credentials)

    @property
    def running(self) -> tuple[str, ...]:
        """The words of the running jobs, oldest first; jobs without words are left out."""
        return tuple(asked.words for asked in self._running.values() if asked.words)

    @property
    def is_changing(self) -> bool:
        """Whether somebody waits for a change: from what is read before it is sent until its end is
        known, or can only be found out by reading."""
        return any(asked.is_change for asked in self._running.values())

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
    ) -> TaskHandle[T]:
        """Run ``job`` on the worker; ``done`` or ``failed`` is called once, on the UI thread.

        ``words`` is what the status bar shows meanwhile ("Looking up …"); empty for work in the
        background. Once ``owner`` is destroyed neither callback runs. An error of ours arrives at
        ``failed`` like the gateway's.

        While the session is suspended, nothing is called back; a job that ``writes`` finishes all
        the same, any other is cancelled and begun anew afterwards.
        """

        slot = self._slot  # the coroutine outlives this object

        async def work() -> T:
            return await slot.run(job, writes)

        asked = _Asked(words, is_change=writes and bool(words))
        return self._ask(asked, work, owner, done, failed)

    def write(
        self,
        job: Job[T],
        *,
        owner: QObject,
        done: Callable[[T | Settlement], None],
        failed: Callable[[Exception], None],
        words: str,
        settling: str,
        looking: Callable[[int], object] = lambda look: None,
    ) -> TaskHandle[T | Settlement]:
        """As :meth:`ask` for a job that sends one write; where its answer is lost, what became of
        it is found out by reading (see ``settle``, also for ``looking``), and that is the answer:
        UNKNOWN when the reading was stopped. ``failed`` is for what was not carried out.
        ``settling``: the words while it is read.

        A cancel of the write leads on to the reading; a cancel of the reading ends it. While the
        session is suspended only the write is let finish: the reading is cancelled and begun anew
        afterwards, and the write stays in doubt until then.
        """
        slot, wait = self._slot, self.wait
        asked = _Asked(words, is_change=True)
        tell_lost = partial(self.emitter(self._lost), asked, settling)

        async def work() -> T | Settlement:
            try:
                return await slot.run(job, writes=True)
            except GatewayError as error:
                if error.doubt is None:
                    raise
                doubt, is_cancelled = error.doubt, error.error_code is GatewayErrorCode.CANCELLED
            task = asyncio.current_task()
            if is_cancelled and task is not None:
                task.uncancel()  # that cancel was the write's
            tell_lost()
            failure: GatewayError | None = None
            try:
                return await slot.run(lambda gateway: settle(gateway, doubt, wait, looking), False)
            except asyncio.CancelledError:
                failure = GatewayError(GatewayErrorCode.CANCELLED, SendState.NO)
            except GatewayError as error:
                failure = error
            except Exception as error:  # a fault of ours: the write is in doubt all the same
                FAULTS.record(error)
            return Settlement(finding=SettleFinding.UNKNOWN, error=failure, doubt=doubt)

        return self._ask(asked, work, owner, done, failed)

    def _ask(
        self,
        asked: _Asked,
        work: Work[T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> TaskHandle[T]:
        def then(call: Callable[[Any], None]) -> Callable[[Any], None]:
            def arrive(outcome: Any) -> None:
                self._running.pop(handle.number, None)
                self.running_changed.emit()
                if isValid(owner):
                    call(outcome)

            return self._unless_suspended(arrive)

        handle = self._worker.ask(work, owner=self, done=then(done), failed=then(failed))
        asked.handle = handle
        self._running[handle.number] = asked
        self.running_changed.emit()
        return handle

    def _on_lost(self, asked: _Asked, settling: str) -> None:
        asked.words, asked.is_change = settling, False
        self.running_changed.emit()

    @property
    def asks_again_in(self) -> int:
        """Milliseconds until the gateway is asked by itself whether it answers; 0: it is not."""
        return max(self._again.remainingTime(), 0)

    def _on_exchanged(self, exchange: Exchange) -> None:
        was, code = self.lost, exchange.error_code
        if exchange.status is not None:
            self.lost = None
            self._again.stop()
        elif exchange.overtaken or exchange.again_in is not None or code not in _NO_ANSWER:
            return  # nobody waited for it, or it is not over
        else:
            self.lost = GatewayError(GatewayErrorCode[code], SendState.UNKNOWN)
            if self.lost.error_code not in STOPPING and not self._again.isActive():
                self._again.start()
        if self.lost is not was:
            self.connection_changed.emit()

    def _ask_again(self) -> None:
        """The smallest of what can be asked."""
        self.ask(
            lambda gateway: gateway.customers(0, 1), owner=self, done=_nothing, failed=_nothing
        )

    def run_on_loop(self, call: Callable[[], None]) -> None:
        """Run a plain call where the jobs run, soon: a word to one of them."""
        self._worker.run_on_loop(call)

    def emitter(self, signal: SignalInstance) -> Callable[..., None]:
        """See :meth:`Worker.emitter`: what a job tells on its way."""
        return self._worker.emitter(signal)

    def record_outcome(self, doubt: UnsettledWrite, ending: WriteOutcome) -> None:
        """Record the outcome of a write that was in doubt, in the background."""

        slot = self._slot

        async def work() -> None:
            await slot.run(
                lambda gateway: gateway.record_outcome(doubt.number, ending), writes=True
            )

        self._worker.ask(work, owner=self, done=_nothing, failed=_nothing)

    def unblock(self) -> None:
        """After ``blocked``: send again what is asked from now on."""
        self._worker.run_on_loop(self._slot.unblock)
        self.unblocked.emit()

    def cancel_shown(self) -> None:
        for asked in list(self._running.values()):
            if asked.words:
                asked.cancel()

    def suspend(self) -> None:
        """Let the secrets go, with the gateway that has them; whoever asked hears nothing more.

        What writes is let finish, on the loop; its outcome is told after :meth:`resume`.
        """
        if self._held_back is None:
            self._held_back = []
            self._worker.run_on_loop(self._slot.suspend)

    def resume(self, credentials: Credentials) -> None:
        """Go on with these credentials at the same address, also in place of the ones there are."""
        self._fingerprint = CredentialFingerprint(credentials)
        gateway = Gateway(
            self.endpoint,
            credentials,
            on_exchange=self.emitter(self.exchanged),
            on_stopped=self.emitter(self.blocked),
            on_write=self._slot.record_write,
            journal=self._journal,
            wait=self.wait,
            observer=self._observer,
            permitted=self.permissions.writes,
        )
        self._worker.run_on_loop(partial(self._slot.connect, gateway))
        self.unblocked.emit()
        held_back, self._held_back = self._held_back, None
        for call in held_back or ():
            call()

    def was_opened_with(self, credentials: Credentials) -> bool:
        """Whether these are the token and key that this session used last."""
        return self._fingerprint.matches(credentials)

    def close(self) -> None:
        for asked in list(self._running.values()):
            asked.cancel()
        self._worker.run_on_loop(self._slot.close)

    def _unless_suspended(self, call: Callable[[T], None]) -> Callable[[T], None]:
        """``call``, put off while the session is suspended."""

        def arrive(outcome: T) -> None:
            if self._held_back is None:
                call(outcome)
            else:
                self._held_back.append(partial(call, outcome))

        return arrive


def _nothing(_outcome: object) -> None:
    """Ignores an outcome."""
