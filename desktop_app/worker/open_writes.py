"""How many writes are on their way now, for a window that is about to be closed."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.gateway.ledger import Ledger
    from desktop_app.records.evidence import Facts
    from desktop_app.records.intent import Ending, Intent


class OpenWrites(QObject):
    """Counts what a ledger has seen begin and not end. Lives on the UI thread.

    Signal: ``ended()`` when none is on its way any more.
    """

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """None yet."""
        super().__init__(parent)
        self._open: Counter[int] = Counter()

    @property
    def are_any(self) -> bool:
        """Whether one has left, or is leaving, and its end is not noted."""
        return self._open.total() > 0

    def through(self, ledger: Ledger) -> Ledger:
        """A ledger that notes in ``ledger`` and is counted here."""
        return _Counted(ledger, self)

    def begin(self, number: int) -> None:
        """On any thread."""
        self._open[number] += 1

    def end(self, number: int) -> None:
        """On any thread; a write of an earlier start that is settled now never counted."""
        if self._open[number] > 0:
            self._open[number] -= 1
            if not self.are_any:
                with suppress(RuntimeError):  # its window is gone
                    self.ended.emit()


class _Counted:
    """Between the gateway and its ledger, on the gateway's loop."""

    def __init__(self, ledger: Ledger, writes: OpenWrites) -> None:
        self._ledger = ledger
        self._writes = writes

    async def begin(self, intent: Intent) -> int:
        number = await self._ledger.begin(intent)
        self._writes.begin(number)
        return number

    async def end(self, number: int, ending: Ending, request_ids: tuple[str, ...] = ()) -> None:
        try:
            await self._ledger.end(number, ending, request_ids)
        finally:
            self._writes.end(number)

    async def add(self, facts: Facts) -> int:
        return await self._ledger.add(facts)
