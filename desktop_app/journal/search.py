"""Finding entries: in stretches of the chain, so that a write waits for one stretch at most."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeVar

import msgspec

from desktop_app.journal.entries import Entries
from desktop_app.journal.evidence import json_list, time_text
from desktop_app.records.evidence import Entry, Query

T = TypeVar("T")

_STRETCH: Final = 20_000
_SECOND: Final = timedelta(seconds=1)
_WITH_SUBJECT: Final = (
    "number IN (SELECT number FROM subject WHERE hash IN (SELECT unhex(value) FROM json_each(?)))"
)
_WORDS: Final = "folded(ticket || ' ' || reason || ' ' || who || ' ' || profile)"


class Ask(Protocol):
    """Asks the journal's thread; see :meth:`~desktop_app.journal.journal.Journal.ask`."""

    def __call__(self, work: Callable[[Entries], T]) -> Awaitable[T]:
        """What ``work`` makes of the open journal."""


class _Conditions(msgspec.Struct, frozen=True):
    """``sql``: what stands after WHERE. ``is_narrow``: few entries can meet it, and an index leads
    there, so that it is asked for the whole chain at once."""

    sql: str
    values: tuple[object, ...]
    is_narrow: bool


async def find(ask: Ask, query: Query) -> tuple[Entry, ...]:
    """The entries that meet ``query``, from its ``offset`` on, ``limit`` of them at most."""
    conditions = await ask(lambda entries: _conditions(entries, query))
    bounds = await ask(lambda entries: entries.evidence.bounds())
    to_skip, found = query.offset, list[Entry]()
    for low, high in _stretches(bounds, query, conditions):
        wanted = query.limit - len(found)
        if wanted <= 0:
            break
        numbers = await ask(_numbers_in(query, conditions, low, high, to_skip + wanted))
        chosen = numbers[to_skip:]
        to_skip = max(0, to_skip - len(numbers))
        found += await ask(_with_numbers(chosen))
    return tuple(found)


async def count(ask: Ask, query: Query) -> int:
    """How many entries meet ``query``, whatever its offset and limit."""
    conditions = await ask(lambda entries: _conditions(entries, query))
    bounds = await ask(lambda entries: entries.evidence.bounds())
    found = 0
    for low, high in _stretches(bounds, query, conditions):
        found += await ask(_count_in(conditions, low, high))
    return found


def _numbers_in(
    query: Query, conditions: _Conditions, low: int, high: int, most: int
) -> Callable[[Entries], list[int]]:
    way = "ASC" if query.oldest_first else "DESC"
    sql = f"number {_from(conditions)} ORDER BY number {way} LIMIT {most:d}"
    values = (low, high, *conditions.values)
    return lambda entries: [number for (number,) in entries.evidence.select(sql, values)]


def _count_in(conditions: _Conditions, low: int, high: int) -> Callable[[Entries], int]:
    values = (low, high, *conditions.values)
    sql = f"count(*) {_from(conditions)}"
    return lambda entries: int(entries.evidence.select(sql, values)[0][0])


def _with_numbers(numbers: list[int]) -> Callable[[Entries], list[Entry]]:
    def read(entries: Entries) -> list[Entry]:
        found = (entries.evidence.entry(number) for number in numbers)
        return [entry for entry in found if entry is not None]

    return read


def _from(conditions: _Conditions) -> str:
    # The index has all that is searched for; the entries' own pages are ten times as many.
    index = "" if conditions.is_narrow else "INDEXED BY entry_searched"
    return f"FROM entry {index} WHERE number > ? AND number <= ? {conditions.sql}"


def _stretches(
    bounds: tuple[int, int], query: Query, conditions: _Conditions
) -> Iterator[tuple[int, int]]:
    """Ranges of numbers, (above, up to), in the order in which they are wanted."""
    low, high = max(bounds[0] - 1, query.after), bounds[1]
    if conditions.is_narrow or high <= low:
        if high > low:
            yield low, high
        return
    starts = range(low, high, _STRETCH)
    for start in starts if query.oldest_first else reversed(starts):
        yield start, min(start + _STRETCH, high)


def _conditions(entries: Entries, query: Query) -> _Conditions:
    parts: list[str] = []
    values: list[object] = []

    def need(sql: str, *of: object) -> None:
        parts.append(f"AND {sql}")
        values.extend(of)

    if query.subject:
        need(_WITH_SUBJECT, json_list(entries.evidence.hashes.of(query.subject)))
    if query.batch:
        need("batch = ? AND batch <> ''", query.batch)
    _need_facts(query, need)
    return _Conditions(" ".join(parts), tuple(values), bool(query.subject or query.batch))


def _need_facts(query: Query, need: Callable[..., None]) -> None:
    if query.since is not None:
        need("at >= ?", time_text(query.since))
    if query.until is not None:
        need("at < ?", time_text(_up(query.until)))
    if query.acts:
        need("act IN (SELECT value FROM json_each(?))", json_list([a.value for a in query.acts]))
    if query.outcome:
        need("outcome = ?", query.outcome)
    if query.ticket:
        need("folded(ticket) = ?", query.ticket.casefold().strip())
    if query.profile_id:
        need("profile_id = ?", query.profile_id)
    for word in query.words.casefold().split():
        need(f"instr({_WORDS}, ?)", word)


def _up(moment: datetime) -> datetime:
    """Entries have whole seconds: one of this very second came before a later part of it."""
    return moment + _SECOND if moment.microsecond else moment
