"""Checking the chain: every entry's hash, every link, the end kept apart, and the way by which a
typed name is found. In stretches, so that a write waits for one stretch at most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop_app.journal.chain import accounts_for, breaks_between
from desktop_app.journal.entries import Entries
from desktop_app.journal.evidence import Evidence
from desktop_app.journal.mark import Head
from desktop_app.journal.search import Ask
from desktop_app.journal.trouble import JournalError, JournalTrouble
from desktop_app.records.evidence import Break, Entry, Verdict

_STRETCH: Final = 1_000
_MOST_BREAKS: Final = 1_000
_SUM: Final = (1 << 64) - 1


async def verify(ask: Ask) -> Verdict:
    """What is wrong with the chain, if anything.

    Raises:
        JournalError: when the file cannot be opened, or the disk refuses.
    """
    while True:
        check = _Check()
        try:
            while await ask(check.go_on):
                pass
            while await ask(check.go_on_with_subjects):
                pass
            while await ask(check.look_for_lost_subjects):
                pass
            if await ask(check.is_over):
                return check.verdict
        except JournalError as error:
            if error.trouble is not JournalTrouble.DAMAGED:
                raise
            check.breaks.append((Break.UNREADABLE, check.place + 1))
            return check.verdict


class _Check:
    """How far a check got. Every method but ``verdict`` is for the journal's thread."""

    def __init__(self) -> None:
        self.place = 0
        self.breaks: list[tuple[Break, int]] = []
        self._first: Entry | None = None
        self._first_number = 0
        self._before: Entry | None = None
        self._count = 0
        self._head = ""
        self._removed_before: int | None = None
        self._subjects = 0
        self._subject_place = (b"", 0)
        self._looked = 0

    @property
    def verdict(self) -> Verdict:
        breaks = tuple(dict.fromkeys(self.breaks))[:_MOST_BREAKS]
        return Verdict(self._count, self._head, breaks, self._removed_before)

    def go_on(self, entries: Entries) -> bool:
        """Check one stretch of the chain; whether there is another one."""
        found = entries.evidence.after(self.place, _STRETCH)
        for number, entry in found:
            if not self._count:
                self._first, self._first_number = entry, number
            self.breaks += self._breaks(number, entry)
            self.place, self._before = number, entry
            self._count += 1
            self._head = "" if entry is None else entry.hash
            if entry is not None:
                weighed = (_weight(bytes.fromhex(one), number) for one in entry.subjects)
                self._subjects = (self._subjects + sum(weighed)) & _SUM
        return len(found) == _STRETCH

    def go_on_with_subjects(self, entries: Entries) -> bool:
        """Take what leads to the entries from what the entries say; nothing must remain."""
        found = entries.evidence.subjects_after(self._subject_place, 10 * _STRETCH)
        for place in found:
            if place[1] <= self.place:  # what was added meanwhile is not looked at
                self._subjects = (self._subjects - _weight(*place)) & _SUM
            self._subject_place = place
        return len(found) == 10 * _STRETCH

    def look_for_lost_subjects(self, entries: Entries) -> bool:
        """Something remained: find the entries that cannot be found. Whether to go on."""
        if not self._subjects:
            return False
        found = entries.evidence.after(self._looked, _STRETCH)
        for number, entry in found:
            if number <= self.place and entry and not entries.evidence.are_found(entry):
                self.breaks.append((Break.CHANGED, number))
            self._looked = number
        return len(found) == _STRETCH

    def is_over(self, entries: Entries) -> bool:
        """Check what surrounds the chain; False when a retention went on meanwhile: once more."""
        evidence = entries.evidence
        if self._count and evidence.first_number() != self._first_number:
            return False
        if self._first is not None and self._first_number > 1:
            retention = evidence.retention()
            if retention is not None and accounts_for(retention, self._first):
                self._removed_before = self._first_number
            else:
                self.breaks.append((Break.BEGINNING, self._first_number))
        self.breaks += _breaks_at_end(evidence, entries.end_kept_apart())
        return True

    def _breaks(self, number: int, entry: Entry | None) -> Iterator[tuple[Break, int]]:
        if self._count and number != self.place + 1:
            yield Break.MISSING, self.place + 1
        if entry is None:
            yield Break.CHANGED, number
        else:
            yield from breaks_between(self._before, entry)


def _breaks_at_end(evidence: Evidence, apart: Head | None) -> Iterator[tuple[Break, int]]:
    last, unproven = evidence.last(), evidence.unproven()
    if evidence.end().number > last.number:
        yield Break.CUT_SHORT, last.number + 1
    if unproven is not None:
        yield Break.HEAD, unproven
    elif not _is_on_the_way(evidence, apart):
        yield Break.HEAD, last.number


def _is_on_the_way(evidence: Evidence, apart: Head | None) -> bool:
    """Whether the end kept apart is a part of this chain; it may lag behind the chain's end."""
    if apart is None:
        return False
    if apart.number == 0 or apart == evidence.end():
        return True
    entry = evidence.entry(apart.number)
    return entry is not None and entry.hash == apart.hash


def _weight(subject: bytes, number: int) -> int:
    """Of one way to one entry: a sum of these tells, in any order, whether two sets are the same
    (by accident; who has the key could make any set)."""
    return int.from_bytes(subject[:8], "big") * (2 * number + 1)
