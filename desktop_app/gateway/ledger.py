"""Where writes are noted down before they leave. The journal keeps them; this room only asks."""

from __future__ import annotations

from typing import Protocol

from desktop_app.records.intent import Ending, Intent


class Ledger(Protocol):
    """Notes writes for one profile. Its coroutines run on the gateway's loop."""

    async def begin(self, intent: Intent) -> int:
        """Note what is about to be sent; on disk before this returns its number.

        Raises any exception when it can't: nothing is sent then.
        """

    async def end(self, number: int, ending: Ending) -> None:
        """Note how it ended. When this fails, the write stays in doubt and is read again later."""


class NoLedger:
    """Notes nothing. For work that nobody would miss: given on purpose, never the default."""

    async def begin(self, intent: Intent) -> int:
        """Every write is number 0."""
        return 0

    async def end(self, number: int, ending: Ending) -> None:
        """Nothing to do."""
