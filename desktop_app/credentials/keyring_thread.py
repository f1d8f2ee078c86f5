"""The one thread that speaks to the system keyring, because that call may never return.

A hung keyring daemon, or one that dies with its question on screen, blocks its caller for ever. In
the UI thread this freezes the window, in a ``QThread`` it aborts the exit; a daemon thread does
neither. There is never a second thread: calls queue, and a call nobody waits for is not begun.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar

from desktop_app.credentials.trouble import VaultError, VaultTrouble, trouble_of

T = TypeVar("T")


class _Call(Generic[T]):
    """Work for the thread, and who waits for it.

    The value never goes through asyncio, whose debug log quotes arguments and results.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._values: list[T] = []
        self._trouble = VaultTrouble.BROKEN
        self.abandoned = False

    async def outcome(self) -> T:
        """On the caller's loop: what the work gave, once it has. Raises VaultError."""
        try:
            await self._ended
        finally:
            self.abandoned = True
        if not self._values:
            raise VaultError(self._trouble)
        return self._values.pop()

    def carry_out(self) -> None:
        """In the thread: work, and wake the caller.

        A library's exception may quote the secret, so only its :class:`VaultTrouble` leaves here.
        """
        try:
            self._values.append(self._work())
        except VaultError as error:
            self._trouble = error.trouble
        except Exception as error:
            self._trouble = trouble_of(error)
        with suppress(RuntimeError):  # the loop is closed: the program ends
            self._loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        if not self._ended.done():
            self._ended.set_result(None)


class KeyringThread:
    """Runs calls one after the other; started with the first."""

    def __init__(self) -> None:
        """No thread yet."""
        self._calls: queue.SimpleQueue[_Call[Any]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._running: _Call[Any] | None = None
        self._silent: _Call[Any] | None = None

    @property
    def is_hung(self) -> bool:
        """Whether the call that :meth:`note_silence` was about has still not returned."""
        return self._silent is not None and self._silent is self._running

    def note_silence(self) -> None:
        """The running call took longer than anyone should wait."""
        self._silent = self._running

    async def run(self, work: Callable[[], T]) -> T:
        """Have ``work`` done by the thread. Cancelling frees the caller at once.

        Raises:
            VaultError: whatever went wrong, and nothing else.
        """
        call = _Call(work)
        self._start()
        self._calls.put(call)
        return await call.outcome()

    def _start(self) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="keyring", daemon=True)
                self._thread.start()

    def _serve(self) -> None:
        while True:
            call = self._calls.get()
            if not call.abandoned:
                self._running = call
                call.carry_out()
                self._running = None
            del call  # it holds a secret
