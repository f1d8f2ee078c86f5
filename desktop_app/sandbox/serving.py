"""Puts the gateway on a socket, says where it is, and ends when told."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from types import FrameType
from typing import Final

import uvicorn

from desktop_app.output import write_lines
from desktop_app.sandbox.access import Access
from desktop_app.sandbox.access_log import AccessLog
from desktop_app.sandbox.application import Application
from desktop_app.sandbox.clock import Clock
from desktop_app.sandbox.oauth import BearerTokens
from desktop_app.sandbox.options import Options
from desktop_app.sandbox.population import Population
from desktop_app.sandbox.routes import Routes
from desktop_app.sandbox.saved_state import SavedState
from desktop_app.sandbox.signatures import Signatures
from desktop_app.sandbox.start_error import StartError
from desktop_app.sandbox.store import Store

_BACKLOG: Final = 1024
_PATIENCE: Final = 0.5
"""Seconds for answers in flight when told to end; the program gives up waiting after one."""


def serve(options: Options) -> None:
    """Serve until SIGTERM, SIGINT or, if so chosen, the end of standard input.

    Raises :class:`StartError` when the address, the state file or the log cannot be had.
    """
    clock = Clock(options.clock_offset)
    population = Population(options.seed, options.customers)
    state = None
    if options.state is not None:
        state = SavedState(options.state, options.seed, options.customers)
    with (
        closing(_listen(options)) as listening,
        closing(AccessLog(options.access_log, clock)) as log,
    ):
        if state is None:
            store = Store(population, options, clock)
        else:
            store = Store(population, options, clock, state.save)
            store.restore(state.records)
        application = Application(options, clock, _routes(options, clock, store), log)
        try:
            _run(application, listening, options)
        finally:
            if state is not None:
                state.close()


def _routes(options: Options, clock: Clock, store: Store) -> Routes:
    key, token = options.merchant_key, options.authenticity_token
    tokens = BearerTokens(key, token, options.oauth_life, options.missing_scope_status)
    signatures = Signatures(key, token, options.timestamp_window, clock)
    return Routes(
        options=options,
        clock=clock,
        store=store,
        seed=options.seed,
        access=Access(signatures, tokens),
        tokens=tokens,
    )


def _listen(options: Options) -> socket.socket:
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


def _run(application: Application, listening: socket.socket, options: Options) -> None:
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
