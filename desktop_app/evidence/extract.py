"""The journal, or part of it, as files for others: its entries line by line, and what they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO, Final

import msgspec

from desktop_app.journal.chain import accounts_for, breaks_between, entry_hash, entry_of
from desktop_app.records.evidence import Act, Break, Entry

FORMAT: Final = "customer-desk journal"
_LONGEST_LINE = 1 << 20


class Extract(msgspec.Struct, frozen=True, kw_only=True):
    """Which entries these are. ``is_whole``: all that the journal had; otherwise those that were
    asked for. ``head``: the hash of the last one. ``by``: the system's user who exported them."""

    format: str = FORMAT
    version: int = 1
    id: str
    made: datetime
    by: str
    program: str
    key: str
    key_is_kept: bool
    is_whole: bool
    entries: int
    first: int
    last: int
    head: str


def read_lines(file: BinaryIO) -> Iterator[Entry | None]:
    """Every entry in a file of lines; None, and then no more, where it can't be read any further.

    Raises OSError.
    """
    while text := file.readline(_LONGEST_LINE):
        entry = _entry(text)
        yield entry
        if entry is None:
            return


class ChainCheck:
    """Follows entries from the oldest on, and notes where the chain is broken."""

    MOST_BREAKS = 20
    """More of them tell nothing new."""

    def __init__(self, *, is_whole: bool) -> None:
        """``is_whole``: every entry must follow the one before it, and the first must be number 1
        or be accounted for by a note of retention; otherwise gaps are fine."""
        self._is_whole = is_whole
        self._retentions: list[Entry] = []
        self.first: Entry | None = None
        self.last: Entry | None = None
        self.entries = 0
        self.breaks: list[tuple[Break, int]] = []

    def take(self, entry: Entry | None) -> None:
        """The next entry; None: a line that can't be read."""
        if entry is None:
            self._add(Break.UNREADABLE, 1 if self.last is None else self.last.number + 1)
            return
        for broken in self._between(entry):
            self._add(*broken)
        if entry.act is Act.RETENTION:
            self._retentions.append(entry)
        self.first = self.first or entry
        self.last = entry
        self.entries += 1

    def end(self) -> None:
        """After the last entry."""
        first = self.first
        if not self._is_whole or first is None or (first.number == 1 and not first.previous):
            return
        if not any(accounts_for(retention, first) for retention in self._retentions):
            self._add(Break.BEGINNING, first.number)

    def _between(self, entry: Entry) -> Iterator[tuple[Break, int]]:
        before = self.last
        if self._is_whole or (before is not None and entry.number == before.number + 1):
            yield from breaks_between(before, entry)
        elif before is not None and entry.number <= before.number:
            yield Break.MISSING, entry.number
        elif entry_hash(entry) != entry.hash:
            yield Break.CHANGED, entry.number

    def _add(self, how: Break, number: int) -> None:
        if len(self.breaks) < self.MOST_BREAKS:
            self.breaks.append((how, number))


def _entry(text: bytes) -> Entry | None:
    if not text.endswith(b"\n"):
        return None
    try:
        return entry_of(text[:-1])
    except ValueError:
        return None
