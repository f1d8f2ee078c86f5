"""Puts the gateway on a socket: reads a request, has it answered, sends the answer at its time, and
ends when told."""

from __future__ import annotations

import asyncio
import math
import os
import secrets
import signal
import socket
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import IO, Final

import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from desktop_app.output import write_lines
from desktop_app.sandbox.options import SandboxOptions, StartError
from desktop_app.sandbox.population import Population
from desktop_app.sandbox.requests import RefusedError, SandboxRequest, ValidationProblem
from desktop_app.sandbox.routes import GatewayResponse, Routes
from desktop_app.sandbox.store import Clock, CustomerStore, SavedState, iso_time

_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
"""A pipe that nobody reads is refused at once; one that is read, or a terminal, will do."""


class AccessLog:
    """Appends ``2025-01-31T10:00:00Z 200 GET /v2/customers`` before each answer is sent."""

    def __init__(self, path: Path | None, clock: Clock) -> None:
        """Without a ``path`` nothing is written. Raises :class:`StartError`."""
        try:
            self._file = None if path is None else _opened(path)
        except OSError as error:
            raise StartError(f"The log {path} cannot be written: {error.strerror}.") from error
        self._clock = clock

    def write(self, status: int, method: str, target: str) -> None:
        if self._file is not None:
            line = f"{iso_time(self._clock.now())} {status} {method} {target}\n"
            self._file.write(line.encode("latin-1"))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def _opened(path: Path) -> IO[bytes]:
    number = os.open(path, _FLAGS, 0o666)
    if hasattr(os, "set_blocking"):
        os.set_blocking(number, True)
    return os.fdopen(number, "ab", buffering=0)


class RateLimit:
    """Counts the requests of the last second, whoever sent them."""

    def __init__(self, per_second: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        """``per_second`` of 0 sets no limit."""
        self._per_second = per_second
        self._monotonic = monotonic
        self._let_in: deque[float] = deque()

    def check(self) -> None:
        """Count one request; raise :class:`RefusedError` (429) when there were too many."""
        if not self._per_second:
            return
        now = self._monotonic()
        while self._let_in and self._let_in[0] <= now - 1:
            self._let_in.popleft()
        if len(self._let_in) >= self._per_second:
            wait = max(1, math.ceil(self._let_in[0] + 1 - now))
            raise RefusedError(
                429, [ValidationProblem("", "Too many requests")], {"Retry-After": str(wait)}
            )
        self._let_in.append(now)


_LONGEST_BODY: Final = 1 << 20


class Application:
    """What uvicorn serves."""

    def __init__(
        self, options: SandboxOptions, clock: Clock, routes: Routes, log: AccessLog
    ) -> None:
        self._options = options
        self._clock = clock
        self._routes = routes
        self._log = log
        self._rate_limit = RateLimit(options.rate_limit)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        started = time.perf_counter()
        try:
            answer = await self._answer(request)
        except ClientDisconnect:
            return
        seconds = time.perf_counter() - started
        await self._wait()
        query = scope["query_string"]
        target = scope["raw_path"] + (b"?" + query if query else b"")
        self._log.write(answer.status, request.method, target.decode("latin-1"))
        # X-Runtime is what a Rails server sends: its own time, the added latency left out.
        headers = {
            "Date": self._clock.date_header(),
            "X-Runtime": f"{seconds:.6f}",
            "Content-Type": answer.content_type,
            **answer.headers,
        }
        await Response(answer.body, answer.status, headers)(scope, receive, send)

    async def _answer(self, request: Request) -> GatewayResponse:
        try:
            body = await _read_body(request)
            self._rate_limit.check()
            call = SandboxRequest(
                method=request.method,
                path=request.scope["raw_path"],
                query=request.scope["query_string"],
                body=body,
                authorisation=request.headers.get("authorization", ""),
                content_type=request.headers.get("content-type", ""),
            )
            return self._routes.answer(call)
        except RefusedError as refused:
            return self._routes.refuse(refused)
        except ClientDisconnect:
            raise
        except Exception:
            traceback.print_exc(file=sys.stderr)
            return self._routes.refuse(RefusedError(500, [ValidationProblem("", "Internal error")]))

    async def _wait(self) -> None:
        milliseconds = self._options.latency_ms
        if self._options.jitter_ms:
            milliseconds += secrets.randbelow(1001) / 1000 * self._options.jitter_ms
        if milliseconds:
            await asyncio.sleep(milliseconds / 1000)


async def _read_body(request: Request) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > _LONGEST_BODY:
            raise RefusedError(413, [ValidationProblem("", "Request body is too large")])
        parts.append(part)
    return b"".join(parts)


_BACKLOG: Final = 1024
_PATIENCE: Final = 0.5
"""Seconds for answers in flight when told to end; the program gives up waiting after one."""


def serve(options: SandboxOptions) -> None:
    """Serve until SIGTERM, SIGINT or, if so chosen, the end of standard input.

    Raises :class:`StartError` when the address, the state file or the log cannot be had.
    """
    clock = Clock(options.clock_offset)
    population = Population(options.seed, options.customers)
    with ExitStack() as opened:
        if options.state is None:
            store = CustomerStore(population, options, clock)
        else:
            saved = SavedState(options.state, options.seed, options.customers)
            opened.enter_context(closing(saved))
            store = CustomerStore(population, options, clock, saved.save)
            store.restore(saved.records)
        listening = opened.enter_context(closing(_listen(options)))
        log = opened.enter_context(closing(AccessLog(options.access_log, clock)))
        _run(Application(options, clock, Routes(options, clock, store), log), listening, options)


def _listen(options: SandboxOptions) -> socket.socket:
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the protocol is spelt out; with Nagle's algorithm on, each
    # answer would wait some 40 ms for the client's delayed acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((options.host, options.port))
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        address = f"{options.host}:{options.port}"
        raise StartError(f"Cannot listen on {address}: {error.strerror}.") from error
    return listening


def _run(application: Application, listening: socket.socket, options: SandboxOptions) -> None:
    config = uvicorn.Config(
        application,
        log_config=None,
        log_level="critical",
        access_log=False,
        lifespan="off",
        interface="asgi3",
        ws="none",
        server_header=False,
        date_header=False,
        timeout_keep_alive=options.keep_alive,
    )
    host = f"[{options.host}]" if ":" in options.host else options.host
    server = _Server(config, f"http://{host}:{listening.getsockname()[1]}")
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, server.stop)
    if options.exit_with_parent:
        threading.Thread(target=_await_end_of_input, args=(server,), daemon=True).start()
    asyncio.run(server.serve(sockets=[listening]))


class _Server(uvicorn.Server):
    """Uvicorn's server with a first line on standard output and an end with status 0."""

    def __init__(self, config: uvicorn.Config, base_url: str) -> None:
        super().__init__(config)
        self._base_url = base_url

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        write_lines(sys.stdout, [self._base_url])

    def stop(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        """End soon: what is being answered gets half a second to finish."""
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Not uvicorn's own limit: from Python 3.12.1 on it waits for open connections after it.
        with suppress(TimeoutError):
            await asyncio.wait_for(super().shutdown(sockets), _PATIENCE)

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # Uvicorn raises a signal it caught again after shutting down, which would end this process
        # with the signal's status instead of 0.
        yield


def _await_end_of_input(server: _Server) -> None:
    # os.read and not sys.stdin: a thread inside sys.stdin at exit makes the interpreter abort.
    while os.read(0, 4096):
        pass
    server.stop()
