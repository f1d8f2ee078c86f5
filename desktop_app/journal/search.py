"""Finding entries, and checking the chain: every entry's hash, every link, the end kept apart, and
the way by which a typed name is found. In stretches, so that a write waits for one at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.journal.chain import accounts_for, breaks_between
from desktop_app.journal.chain_head import ChainHead
from desktop_app.journal.database import JournalError, JournalErrorCode
from desktop_app.journal.evidence import EntryTables, json_list, time_text
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal_db import JournalDb
from desktop_app.records.writes import ChainBreak, ChainVerdict, JournalEntry, JournalQuery

SEARCHED_AT_ONCE: Final = 20_000
_SECOND: Final = timedelta(seconds=1)
_WITH_SUBJECT: Final = (
    "number IN (SELECT number FROM subject WHERE hash IN (SELECT unhex(value) FROM json_each(?)))"
)
_OF_CUSTOMER: Final = (
    "number IN (SELECT number FROM json_each(?) AS named JOIN subject ON hash = unhex(named.key)"
    " JOIN entry USING (number) WHERE named.value OR act = 'create')"
)
"""Of a JSON object: hash → whether entries of every kind that have it are meant, or creations."""
_WORDS: Final = "folded(ticket || ' ' || reason || ' ' || who || ' ' || profile)"


class _Plan(NamedTuple):
    """``source``: of the entries wanted, as SQL from FROM on; ``stretches``: the values for each
    range of numbers, in the order in which they are wanted."""

    source: str
    stretches: list[tuple[object, ...]]


async def find(file: JournalFile, query: JournalQuery) -> tuple[JournalEntry, ...]:
    """The entries that meet ``query``, from its ``offset`` on, ``limit`` of them at most."""
    plan = await file.ask(partial(_plan, query=query))
    way = "ASC" if query.oldest_first else "DESC"
    to_skip, found = query.offset, list[JournalEntry]()
    for values in plan.stretches:
        wanted = query.limit - len(found)
        if wanted <= 0:
            break
        sql = f"number {plan.source} ORDER BY number {way} LIMIT {to_skip + wanted:d}"
        numbers = [number for (number,) in await _select(file, sql, values)]
        found += await file.ask(partial(_entries, numbers=numbers[to_skip:]))
        to_skip = max(0, to_skip - len(numbers))
    return tuple(found)


async def count(file: JournalFile, query: JournalQuery) -> int:
    """How many entries meet ``query``, whatever its offset and limit."""
    plan = await file.ask(partial(_plan, query=query))
    found = 0
    for values in plan.stretches:
        ((number,),) = await _select(file, f"count(*) {plan.source}", values)
        found += number
    return found


async def _select(file: JournalFile, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
    return await file.ask(lambda db: db.evidence.select(sql, values))


def _entries(db: JournalDb, numbers: list[int]) -> list[JournalEntry]:
    found = map(db.evidence.entry, numbers)
    return [entry for entry in found if entry is not None]


def _plan(db: JournalDb, query: JournalQuery) -> _Plan:
    facts: list[tuple[str, object]] = [
        _about(db, query),
        ("batch = ? AND batch <> ''", query.batch),
        ("at >= ?", query.since and time_text(query.since)),
        ("at < ?", query.until and time_text(_up(query.until))),
        (
            "act IN (SELECT value FROM json_each(?))",
            query.acts and json_list([act.value for act in query.acts]),
        ),
        ("outcome = ?", query.outcome),
        ("folded(ticket) = ?", query.ticket.casefold().strip()),
        ("profile_id = ?", query.profile_id),
        *((f"instr({_WORDS}, ?)", word) for word in query.words.casefold().split()),
    ]
    given = [(sql, value) for sql, value in facts if value]
    # Few entries can meet these, and an index leads there: the whole chain is asked at once. Else
    # an index has all that is searched for; the entries' own pages are ten times as many.
    is_narrow = bool(query.subject or query.batch)
    index = "" if is_narrow else "INDEXED BY entry_searched"
    where = " AND ".join(["number > ? AND number <= ?", *(sql for sql, _ in given)])
    first, last = db.evidence.bounds()
    low = max(first - 1, query.after)
    size = max(last - low, 1) if is_narrow else SEARCHED_AT_ONCE
    starts = range(low, last, size)
    return _Plan(
        f"FROM entry {index} WHERE {where}",
        [
            (start, min(start + size, last), *(value for _, value in given))
            for start in (starts if query.oldest_first else reversed(starts))
        ],
    )


def _about(db: JournalDb, query: JournalQuery) -> tuple[str, object]:
    hashes = db.evidence.hashes.of(query.subject) if query.subject else ()
    if not query.created_as:
        return _WITH_SUBJECT, hashes and json_list(hashes)
    created = dict.fromkeys(db.evidence.hashes.of(query.created_as), False)
    meant = created | dict.fromkeys(hashes, True)
    return _OF_CUSTOMER, msgspec.json.encode(meant).decode()


def _up(moment: datetime) -> datetime:
    """Entries have whole seconds: one of this very second came before a later part of it."""
    return moment + _SECOND if moment.microsecond else moment


CHECKED_AT_ONCE: Final = 1_000
_MOST_BREAKS: Final = 1_000
_SUM: Final = (1 << 64) - 1


async def verify(file: JournalFile) -> ChainVerdict:
    """Check the whole chain of entries. Raises JournalError when the file cannot be opened, or the
    disk refuses."""
    while True:
        check = _ChainCheck()
        try:
            while await file.ask(check.check_entries):
                pass
            while await file.ask(check.check_subjects):
                pass
            while await file.ask(check.look_for_lost_subjects):
                pass
            if await file.ask(check.is_over):
                return check.verdict
        except JournalError as error:
            if error.error_code is not JournalErrorCode.DAMAGED:
                raise
            check.breaks.append((ChainBreak.UNREADABLE, check.place + 1))
            return check.verdict


class _ChainCheck:
    """How far a check got. Every method but ``verdict`` is for the journal's thread."""

    def __init__(self) -> None:
        self.place = 0
        self.breaks: list[tuple[ChainBreak, int]] = []
        self._first: JournalEntry | None = None
        self._first_number = 0
        self._before: JournalEntry | None = None
        self._count = 0
        self._head = ""
        self._removed_before: int | None = None
        self._subjects = 0
        self._subject_place = (b"", 0)
        self._looked = 0

    @property
    def verdict(self) -> ChainVerdict:
        breaks = tuple(dict.fromkeys(self.breaks))[:_MOST_BREAKS]
        return ChainVerdict(self._count, self._head, breaks, self._removed_before)

    def check_entries(self, db: JournalDb) -> bool:
        """Check one stretch of the chain; whether there is another one."""
        found = db.evidence.after(self.place, CHECKED_AT_ONCE)
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
        return len(found) == CHECKED_AT_ONCE

    def check_subjects(self, db: JournalDb) -> bool:
        """Take what leads to the entries from what the entries say; nothing must remain."""
        found = db.evidence.subjects_after(self._subject_place, 10 * CHECKED_AT_ONCE)
        for place in found:
            if place[1] <= self.place:  # what was added meanwhile is not looked at
                self._subjects = (self._subjects - _weight(*place)) & _SUM
            self._subject_place = place
        return len(found) == 10 * CHECKED_AT_ONCE

    def look_for_lost_subjects(self, db: JournalDb) -> bool:
        """Something remained: find the entries that cannot be found. Whether to go on."""
        if not self._subjects:
            return False
        found = db.evidence.after(self._looked, CHECKED_AT_ONCE)
        for number, entry in found:
            if number <= self.place and entry and not db.evidence.are_found(entry):
                self.breaks.append((ChainBreak.CHANGED, number))
            self._looked = number
        return len(found) == CHECKED_AT_ONCE

    def is_over(self, db: JournalDb) -> bool:
        """Check what surrounds the chain; False when a retention went on meanwhile: once more."""
        evidence = db.evidence
        if self._count and evidence.first_number() != self._first_number:
            return False
        if self._first is not None and self._first_number > 1:
            retention = evidence.retention()
            if retention is not None and accounts_for(retention, self._first):
                self._removed_before = self._first_number
            else:
                self.breaks.append((ChainBreak.BEGINNING, self._first_number))
        self.breaks += _breaks_at_end(evidence, db.extent.end_kept_apart())
        return True

    def _breaks(self, number: int, entry: JournalEntry | None) -> Iterator[tuple[ChainBreak, int]]:
        if self._count and number != self.place + 1:
            yield ChainBreak.MISSING, self.place + 1
        if entry is None:
            yield ChainBreak.CHANGED, number
        else:
            yield from breaks_between(self._before, entry)


def _breaks_at_end(
    evidence: EntryTables, apart: ChainHead | None
) -> Iterator[tuple[ChainBreak, int]]:
    last, unproven = evidence.last(), evidence.unproven()
    if evidence.end().number > last.number:
        yield ChainBreak.CUT_SHORT, last.number + 1
    if unproven is not None:
        yield ChainBreak.HEAD, unproven
    elif not _is_on_the_way(evidence, apart):
        yield ChainBreak.HEAD, last.number


def _is_on_the_way(evidence: EntryTables, apart: ChainHead | None) -> bool:
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
