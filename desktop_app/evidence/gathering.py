"""Collects what a certificate is about from the journal: for the worker's loop."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from typing import Protocol

import msgspec

from desktop_app.evidence.case import Case, Gathered, Known
from desktop_app.evidence.certificate import Earlier
from desktop_app.records.batch import Batch, Row
from desktop_app.records.evidence import Act, Entry, Query

_PAGE = 2_000
_MOST_EARLIER = 1_000
"""Some 100 kB in a certificate."""
_NOTES = frozenset({Act.CERTIFICATE, Act.EXPORT})
_ACTS = frozenset({Act.DELETE, Act.READ_AGAIN, Act.BATCH})
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LETTER = re.compile(r"[^\W\d_]")


class Source(Protocol):
    """What is asked of the journal. Every method may raise JournalError."""

    async def entries(self, query: Query) -> tuple[Entry, ...]:
        """Entries that fit."""

    async def rows(
        self, batch_id: str, from_number: int = 0, limit: int = _PAGE
    ) -> tuple[Row, ...]:
        """A batch's rows from a number on."""


async def walk(source: Source, query: Query) -> AsyncIterator[tuple[Entry, ...]]:
    """Every entry that fits, a page at a time, in the order of their numbers."""
    asked = msgspec.structs.replace(query, oldest_first=True, limit=_PAGE, offset=0)
    while found := await source.entries(asked):
        yield found
        asked = msgspec.structs.replace(asked, after=found[-1].number)


async def of_customer(source: Source, uuid: str, merchant_id: str) -> Case:
    """The erasure of one customer, whom a dialog still knows."""
    gathered, known = Gathered(), Known(uuid, merchant_id)
    mine: dict[int, Known] = {}
    async for page in walk(source, Query(subject=uuid, acts=_ACTS)):
        for entry in page:
            gathered.take(entry)
            mine[entry.number] = known
    return gathered.case(mine)


async def of_entries(source: Source, chosen: Sequence[Entry], typed: str = "") -> Case:
    """The erasures that the ``chosen`` entries are about, with all the journal has on each.

    ``typed``: what somebody searched for. Where the journal's hashes say that it names the
    customer, the certificate names them by it too, if it is a UUID or a merchant's ID: never by an
    email address or a phone number.
    """
    wanted = {entry.number for entry in chosen} | {entry.about for entry in chosen}
    deeds = {entry.subjects[:1] for entry in chosen if entry.act in _ACTS} - {()}
    gathered = Gathered()
    first, last = _span(chosen)
    async for page in walk(source, Query(acts=_ACTS, after=first - 1)):
        for entry in page:
            is_one = entry.number in wanted or entry.about in wanted
            if is_one or (entry.number <= last and entry.subjects[:1] in deeds):
                gathered.take(entry)
                wanted.add(entry.number)
    return gathered.case(await _known(source, typed))


async def of_batch(source: Source, batch: Batch) -> Case:
    """Every row of a batch that was to be erased."""
    gathered = Gathered()
    async for page in walk(source, Query(batch=batch.id, acts=_ACTS)):
        for entry in page:
            gathered.take(entry)
    rows: list[Row] = []
    number = 0
    while page_of_rows := await source.rows(batch.id, number, _PAGE):
        rows += page_of_rows
        number = page_of_rows[-1].number + 1
    return gathered.case_of_batch(batch, rows)


async def issued_before(source: Source) -> tuple[Earlier, ...]:
    """What the journal has noted of certificates and exports, the oldest first."""
    notes = await source.entries(Query(acts=_NOTES, limit=_MOST_EARLIER))
    return tuple(
        Earlier(next(iter(note.request_ids), ""), note.number - 1, note.previous)
        for note in reversed(notes)
    )


async def _known(source: Source, typed: str) -> dict[int, Known]:
    text = typed.strip()
    if _UUID.fullmatch(text):
        known = Known(uuid=text.lower())
    elif "@" in text or " " in text or not _LETTER.search(text):
        return {}  # nothing, an email address, a name, or what could be a phone number
    else:
        known = Known(merchant_id=text)
    found: dict[int, Known] = {}
    async for page in walk(source, Query(subject=text, acts=_ACTS)):
        found |= {entry.number: known for entry in page}
    return found


def _span(chosen: Sequence[Entry]) -> tuple[int, int]:
    numbers = [number for each in chosen for number in (each.number, each.about) if number]
    return min(numbers, default=1), max(numbers, default=0)
