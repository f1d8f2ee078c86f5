"""Which HTTP calls a piece of work made: for whoever has to prove them, or to see them slowed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from desktop_app.gateway.exchange import Exchange

_listening: ContextVar[tuple[list[Exchange], ...]] = ContextVar("listening", default=())


@contextmanager
def exchanges_within() -> Iterator[list[Exchange]]:
    """Every attempt of every call made in this task (and those it starts) while the block lasts.

    Blocks may stand within each other; each sees what happens in it.
    """
    seen: list[Exchange] = []
    token = _listening.set((*_listening.get(), seen))
    try:
        yield seen
    finally:
        _listening.reset(token)


def leave_trail(exchange: Exchange) -> None:
    """Tell whoever listens around this call."""
    for seen in _listening.get():
        seen.append(exchange)
