"""A session's gateway as its jobs see it: there, or let go until the session is resumed.

All of it runs on the worker's loop, except the making. While the line is held no gateway exists
here, and so no secret: a job that has begun to write is let finish on the gateway it has, every
other one is cancelled and begun anew on the next gateway. New jobs wait for that one too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble

T = TypeVar("T")


class _Use:
    """One job at work on a gateway."""

    def __init__(self, gateway: Gateway, writes: bool) -> None:
        self.gateway = gateway
        self.writes = writes
        self.interrupted = False


class Line:
    """Runs jobs on whatever gateway there is."""

    def __init__(self) -> None:
        """Held, until :meth:`connect` brings a gateway."""
        self._gateway: Gateway | None = None
        self._connected = asyncio.Event()
        self._is_closed = False
        self._uses: dict[asyncio.Task[object], _Use] = {}

    async def run(self, job: Callable[[Gateway], Awaitable[T]], writes: bool) -> T:
        """Run ``job``, once there is a gateway; ``writes`` spares it from being begun anew.

        A job that writes without saying so is spared from the moment of :meth:`note_write`.
        """
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - coroutines of the worker run in tasks
        while True:
            use = _Use(await self._there(), writes)
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

    def note_write(self) -> None:
        """The job that runs now sends something that changes a record."""
        use = self._uses.get(asyncio.current_task())  # type: ignore[arg-type]
        for each in [use] if use is not None else self._uses.values():
            each.writes = True

    def connect(self, gateway: Gateway) -> None:
        """Use this gateway from now on, and let what waits begin."""
        old, self._gateway = self._gateway, gateway
        self._connected.set()
        if old is not None:
            self._close_unused(old)

    def open_gate(self) -> None:
        """Send again, after the gateway had refused who was asking."""
        if self._gateway is not None:
            self._gateway.resume()

    def hold(self) -> None:
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
            raise GatewayError(Trouble.CANCELLED, Sent.NO)
        return self._gateway

    def _close_unused(self, gateway: Gateway) -> None:
        if gateway is not self._gateway and all(
            use.gateway is not gateway for use in self._uses.values()
        ):
            gateway.close_soon()
