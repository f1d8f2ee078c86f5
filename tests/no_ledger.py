"""A journal that keeps nothing, for tests that are about something else."""

from __future__ import annotations

from desktop_app.records.writes import Intent, NewEntry, WriteOutcome


class NoLedger:
    """Notes nothing."""

    async def begin(self, intent: Intent) -> int:
        return 0

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        return None

    async def add(self, facts: NewEntry) -> int:
        return 0
