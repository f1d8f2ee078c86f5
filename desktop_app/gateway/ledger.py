"""Where writes are noted down before they leave. The journal keeps them; this room only asks."""

from __future__ import annotations

from typing import Protocol

from desktop_app.records.evidence import Facts
from desktop_app.records.intent import Ending, Intent


class Ledger(Protocol):
    """Notes writes for one profile. Its coroutines run on the gateway's loop."""

    async def begin(self, intent: Intent) -> int:
        """Note what is about to be sent; on disk before this returns its number.

        Raises any exception when it can't: nothing is sent then.
        """

    async def end(self, number: int, ending: Ending, request_ids: tuple[str, ...] = ()) -> None:
        """Note how it ended, and under which ids it was sent.

        When this fails, the write stays in doubt and is read again later.
        """

    async def add(self, facts: Facts) -> int:
        """Note what is no write; the entry's number. Raises any exception when it can't."""


class NoLedger:
    """Notes nothing. For work that nobody would miss: given on purpose, never the default."""

    async def begin(self, intent: Intent) -> int:
        """Every write is number 0."""
        return 0

    async def end(self, number: int, ending: Ending, request_ids: tuple[str, ...] = ()) -> None:
        """Nothing to do."""

    async def add(self, facts: Facts) -> int:
        """Nothing to do."""
        return 0
