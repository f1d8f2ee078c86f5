"""The asyncio loop the client runs on, made so that nothing it waits for can hold the program."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import Any, Final

_ROUNDS: Final = 20


class ClientEventLoop(asyncio.SelectorEventLoop):
    """A loop whose name look-ups run in daemon threads.

    The stock loop looks names up in an executor whose threads are joined when the interpreter ends:
    with a silent name server, a closed program lives on for many seconds. Here the waiting task is
    freed at once by a cancel, and the abandoned thread dies with the process.
    """

    def close(self) -> None:
        """Close, after what let go just before has ended."""
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
        """As :func:`socket.getaddrinfo`, cancellable."""
        answer: asyncio.Future[Any] = self.create_future()

        def settle(value: Any, error: Exception | None) -> None:
            if answer.done():
                return
            if error is None:
                answer.set_result(value)
            else:
                answer.set_exception(error)

        def resolve() -> None:
            value: Any = None
            error: Exception | None = None
            try:
                value = socket.getaddrinfo(host, port, **hints)
            except Exception as refused:  # besides OSError: a name that cannot be encoded
                error = refused
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                self.call_soon_threadsafe(settle, value, error)

        threading.Thread(target=resolve, name="resolver", daemon=True).start()
        return await answer
