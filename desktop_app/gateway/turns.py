"""A limit of its own for the calls of one piece of work: so many at a time, whatever it waits for
besides (the disk, the next row)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from contextvars import ContextVar

Turn = Callable[[], AbstractAsyncContextManager[object]]
"""Is entered when a call may begin, and left when it has ended."""

_turn: ContextVar[Turn] = ContextVar("turn", default=nullcontext)


@contextmanager
def taking_turns(turn: Turn) -> Iterator[None]:
    """Every call made in this task (and those it starts) while the block lasts takes a ``turn``."""
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)


def own_turn() -> AbstractAsyncContextManager[object]:
    """For the call that is about to begin."""
    return _turn.get()()
