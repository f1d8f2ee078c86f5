"""The worker: an asyncio loop in a QThread, and the handles of what was asked of it."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import socket
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final, Generic, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, QThread, QTimer, Signal, SignalInstance
from shiboken6 import isValid

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.transport import CLOSING
from desktop_app.process.crash_reports import on_loop_exception
from desktop_app.process.error_log import FAULTS, is_expected
from desktop_app.threads import run_in_thread

_EVERY_MILLISECONDS = 200
"""A run costs by what was made since the last one: 1 ms while a batch runs. Left for five seconds,
with what an answer left behind, it took 200 ms, which an agent feels."""
_FULL_EVERY = 300


class UiThreadCollector(QObject):
    """Collects garbage on the UI thread: the young generations often, everything once a minute.
    What is there when it is made, above all loaded modules, stays for good and is not looked at.

    Python's collector runs on whichever thread happens to allocate; on the worker it would destroy
    dialogs and timers there, which Qt does not allow. So the automatic runs are off (Anki met the
    same wall: ankitects/anki, qt/aqt/main.py).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._rounds = 0
        timer = QTimer(self)
        timer.setInterval(_EVERY_MILLISECONDS)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        self._rounds += 1
        gc.collect(2 if self._rounds % _FULL_EVERY == 0 else 1)


_ROUNDS: Final = 20


class ClientEventLoop(asyncio.SelectorEventLoop):
    """A loop whose name look-ups run in daemon threads.

    The stock loop's executor is joined when the interpreter ends: with a silent name server, a
    closed program would live on for many seconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self._connections: WeakSet[asyncio.Transport] = WeakSet()

    async def create_connection(self, *arguments: Any, **options: Any) -> Any:
        """As the stock loop; what it opens is remembered for :meth:`abort_connections`."""
        transport, protocol = await super().create_connection(*arguments, **options)
        self._connections.add(transport)
        return transport, protocol

    def abort_connections(self) -> None:
        """Abort every connection that is still open."""
        for transport in self._connections:
            transport.abort()

    def close(self) -> None:
        """Close the loop, after pending clean-up callbacks have run."""
        if not self.is_closed():
            self.run_until_complete(self._finish())
        super().close()

    async def _finish(self) -> None:
        # An answer that nobody reads to its end leaves httpx's nested generators behind; each is
        # closed in a task of its own, one round of the loop after the one around it.
        for _ in range(_ROUNDS):
            await asyncio.sleep(0)
        await self.shutdown_asyncgens()

    async def getaddrinfo(self, host: Any, port: Any, **hints: Any) -> Any:
        return await run_in_thread(partial(socket.getaddrinfo, host, port, **hints), "resolver")


T = TypeVar("T")
Work = Callable[[], Coroutine[Any, Any, T]]

_STOP_MILLISECONDS = 1_500
"""Half of the three seconds in which a closed program is gone."""

_CLOSE_SECONDS = 1.0
"""For connections to be let go. The system takes back what is left."""

_Outcome = tuple[int, Any, Exception | None]
"""A handle's number, and what the work returned or raised."""


class TaskHandle(Generic[T]):
    """One thing asked for and not yet settled. Lives on the UI thread."""

    def __init__(
        self,
        number: int,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancel: Callable[[int], None],
    ) -> None:
        self.number = number
        self.owner = owner
        self.done = done
        self.failed = failed
        self.settled = False
        self._cancel = cancel

    def cancel(self) -> None:
        """Ask the work to end now. ``failed`` is still called, with what is known by then."""
        if not self.settled:
            self._cancel(self.number)


class _LoopThread(QThread):
    """The one QThread. Runs the loop until told to stop, then ends every task."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("worker")
        self.loop = ClientEventLoop()

    def run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.set_exception_handler(on_loop_exception)
        try:
            self.loop.run_forever()
            self._end_tasks()
        finally:
            asyncio.set_event_loop(None)
            # What has not ended by now is given up: that it dies unfinished is no fault.
            self.loop.set_exception_handler(lambda loop, context: None)
            self.loop.abort_connections()
            self.loop.close()

    def _end_tasks(self) -> None:
        for task in asyncio.all_tasks(self.loop):
            if task.get_name() != CLOSING:
                task.cancel()
        with contextlib.suppress(TimeoutError):
            self.loop.run_until_complete(_all_in_time())


def _forget_frames(error: Exception) -> None:
    """They hold answers of megabytes, and who asked, whom only the UI thread may destroy."""
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__context__


async def _all_in_time() -> None:
    """Also those that a task begins as it ends: what it notes, what it closes."""
    this = {asyncio.current_task()}
    async with asyncio.timeout(_CLOSE_SECONDS):
        while others := asyncio.all_tasks() - this:
            await asyncio.wait(others)


class Worker(QObject):
    """Runs coroutines off the UI thread and brings each outcome back to it.

    Lives on the UI thread. An exception of the work arrives at ``failed`` on the UI thread; once
    the asking object (``owner``) is destroyed, neither callback runs.
    """

    _outcome = Signal(object)
    _emission = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._handles: dict[int, TaskHandle[Any]] = {}
        self._tasks: dict[int, asyncio.Task[Any]] = {}  # touched by the loop thread only
        self._outcome.connect(self._deliver)
        self._emission.connect(self._emit)
        self._thread = _LoopThread()
        self._thread.start()

    def ask(
        self,
        work: Work[T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> TaskHandle[T]:
        """Start ``work`` on the loop; call ``done`` or ``failed`` on the UI thread, once."""
        number = next(self._numbers)
        handle = TaskHandle(number, owner, done, failed, self._request_cancel)
        self._handles[number] = handle
        self._post(self._start, number, work)
        return handle

    def run_on_loop(self, call: Callable[[], None]) -> None:
        """Run a plain call on the loop's thread, soon; for clean-up that nobody waits for."""
        self._post(call)

    def emitter(self, signal: SignalInstance) -> Callable[..., None]:
        """What emits ``signal`` on the UI thread, while the signal's object lives; for any thread.

        The signal's own ``emit`` on another thread crashes the program when the UI thread destroys
        the object at that moment, and on a daemon thread when the interpreter ends.
        """
        return partial(self._emit_soon, signal)

    def stop(self) -> bool:
        """Cancel everything, end the thread, and tell whether it ended in time."""
        self._post(self._thread.loop.stop)
        has_ended = self._thread.wait(_STOP_MILLISECONDS)
        self._handles.clear()  # only now: what the work holds must not be destroyed over there
        return has_ended

    def _emit_soon(self, signal: SignalInstance, *values: object) -> None:
        self._post(self._emission.emit, (signal, values))

    def _emit(self, emission: tuple[SignalInstance, tuple[object, ...]]) -> None:
        signal, values = emission
        with contextlib.suppress(RuntimeError):  # its object is gone
            signal.emit(*values)

    def _start(self, number: int, work: Work[Any]) -> None:
        task = self._thread.loop.create_task(work())
        self._tasks[number] = task
        task.add_done_callback(partial(self._settle, number))

    def _settle(self, number: int, task: asyncio.Task[Any]) -> None:
        self._tasks.pop(number, None)
        try:
            outcome: _Outcome = (number, task.result(), None)
        except asyncio.CancelledError:
            outcome = (number, None, GatewayError(GatewayErrorCode.CANCELLED, SendState.NO))
        except Exception as error:
            if is_expected(error):
                _forget_frames(error)
            else:
                FAULTS.record(error)
            outcome = (number, None, error)
        self._outcome.emit(outcome)

    def _request_cancel(self, number: int) -> None:
        self._post(self._cancel, number)

    def _post(self, call: Callable[..., None], *arguments: Any) -> None:
        """Run a call on the loop's thread, soon. Once the worker has stopped nothing runs."""
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._thread.loop.call_soon_threadsafe(call, *arguments)

    def _cancel(self, number: int) -> None:
        task = self._tasks.get(number)
        if task is not None:
            task.cancel()

    def _deliver(self, outcome: _Outcome) -> None:
        number, value, error = outcome
        handle = self._handles.pop(number, None)
        if handle is None:
            return
        handle.settled = True
        if not isValid(handle.owner):
            return
        if error is None:
            handle.done(value)
        else:
            handle.failed(error)
