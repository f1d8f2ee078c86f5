"""The asyncio loop the client runs on, made so that nothing it waits for can hold the program."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import Any


class ClientEventLoop(asyncio.SelectorEventLoop):
    """A loop whose name look-ups run in daemon threads.

    The stock loop looks names up in an executor whose threads are joined when the interpreter ends:
    with a silent name server, a closed program lives on for many seconds. Here the waiting task is
    freed at once by a cancel, and the abandoned thread dies with the process.
    """

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
