"""Servers on loopback that misbehave on the wire, for the gateway client's tests."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from desktop_app.gateway.calls import Exchange, Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint, ProxyLogin
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.journalled import WriteJournal
from desktop_app.gateway.transport import system_trust
from desktop_app.records.customer import Customer, Uuid
from desktop_app.worker.worker import ClientEventLoop
from tests.conftest import KEY, TOKEN
from tests.no_ledger import NoLedger

T = TypeVar("T")

CUSTOMER = b'{"uuid":"4b281da4-d145-4233-b957-2018cf9aa0fb","status":"approved"}'
UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"


class Talk:
    """One request that came in, and the connection to answer it on."""

    def __init__(self, connection: socket.socket, head: bytes, body: bytes) -> None:
        self.connection = connection
        self.head = head
        self.body = body
        self.number = 0
        """Which request of its connection it is, from 1."""

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def answer(self, body: bytes, status: str = "200 OK", *headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
        self.send("\r\n".join(lines).encode("latin-1") + body)

    def reset(self) -> None:
        """End the connection with RST."""
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()


Behaviour = Callable[[Talk], None]


class WireServer:
    """Listens on loopback and treats every request as ``behaviour`` says."""

    def __init__(
        self, behaviour: Behaviour, context: ssl.SSLContext | None = None, port: int = 0
    ) -> None:
        self._behaviour = behaviour
        self._context = context
        self._listening = socket.create_server(("127.0.0.1", port))
        self._port: int = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.asked = threading.Event()
        """Set when a request has come in whole."""
        self.over = threading.Event()
        """Set when the server ends: what a stalling behaviour waits for."""

    @property
    def port(self) -> int:
        return self._port

    @property
    def base_url(self) -> str:
        return f"{'http' if self._context is None else 'https'}://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._start(self._accept)

    def stop_listening(self) -> None:
        """Accept nobody any more; whoever is connected stays so."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def stop(self) -> None:
        self.over.set()
        self.stop_listening()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, call: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=call, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            self._talk(connection)
        with contextlib.suppress(OSError):
            connection.close()

    def _talk(self, connection: socket.socket) -> None:
        buffer, number = b"", 0
        while not self.over.is_set():
            while b"\r\n\r\n" not in buffer:
                data = connection.recv(65_536)
                if not data:
                    return
                buffer += data
            head, _, buffer = buffer.partition(b"\r\n\r\n")
            length = content_length(head)
            while len(buffer) < length:
                buffer += connection.recv(65_536)
            body, buffer = buffer[:length], buffer[length:]
            number += 1
            self.requests.append(head)
            self.asked.set()
            talk = Talk(connection, head, body)
            talk.number = number
            self._behaviour(talk)


def content_length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


@contextmanager
def wire_server(
    behaviour: Behaviour, context: ssl.SSLContext | None = None
) -> Iterator[WireServer]:
    server = WireServer(behaviour, context)
    server.start()
    try:
        yield server
    finally:
        server.stop()


async def at_once(seconds: float) -> None:
    """What would be waited for has passed already; others get their turn."""
    await asyncio.sleep(0)


def run(
    base_url: str,
    job: Callable[[Gateway], Coroutine[Any, Any, T]],
    *,
    deadline: float = 5.0,
    exchanges: list[Exchange] | None = None,
    loop: ClientEventLoop | None = None,
    trust: Callable[[], ssl.SSLContext] = system_trust,
    authorisation: Authorisation = Authorisation.SIGNATURE,
    proxy: str = "",
    login: ProxyLogin | None = None,
    journal: WriteJournal | None = None,
    wait: Wait = at_once,
    clock: Callable[[], float] = time.time,
    on_stopped: Callable[[GatewayError], object] | None = None,
) -> T:
    """Run a job on the loop the program uses, and let every connection go.

    Writes are noted nowhere unless a ``journal`` is given; a retried read does not wait."""

    async def whole() -> T:
        gateway = Gateway(
            Endpoint(base_url=base_url, authorisation=authorisation, proxy=proxy),
            Credentials(TOKEN, KEY, login),
            on_exchange=([] if exchanges is None else exchanges).append,
            deadline=deadline,
            trust=trust,
            journal=journal or NoLedger(),
            wait=wait,
            clock=clock,
            on_stopped=on_stopped,
        )
        try:
            return await job(gateway)
        finally:
            await gateway.aclose()

    loop = loop or ClientEventLoop()
    try:
        return loop.run_until_complete(whole())
    finally:
        loop.close()


async def read(gateway: Gateway) -> Customer:
    return await gateway.by_uuid(Uuid(UUID))


async def write(gateway: Gateway) -> Customer:
    return await gateway.update(Uuid(UUID), {"name": "x"})


def stalls(talk: Talk) -> None:
    """Reads the request and never answers."""
    talk.connection.recv(1)


def hangs_up(talk: Talk) -> None:
    """The request is read, and nothing is answered."""
    talk.connection.close()


def resets(talk: Talk) -> None:
    """As :func:`hangs_up`, with RST."""
    talk.reset()


def floods_with_interim(talk: Talk) -> None:
    while True:
        talk.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)
