"""Customers found by a query, the best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from enum import IntEnum
from itertools import islice, zip_longest
from typing import Final, NamedTuple

import msgspec

from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode
from desktop_app.directory.rarity import Rarity
from desktop_app.directory.rows import decoded, phone_key, whole_text
from desktop_app.directory.selection import (
    Selection,
    after,
    is_searched,
    selection,
    uncut,
    whole_selection,
)
from desktop_app.directory.writes import number_at
from desktop_app.encrypted_database import Connection, Cursor, one
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import (
    TEXT_FIELDS,
    Field,
    Query,
    Term,
    field_text,
)


class Rank(IntEnum):
    """How well a customer meets a query; the lowest is best."""

    WHOLE = 0
    """A fragment is the whole ID, email or phone number."""
    STARTS = 1
    """Every fragment is at a word's start."""
    INSIDE = 2


class FoundCustomer(msgspec.Struct, frozen=True):
    """A customer as the directory has them. ``number``: higher for newer customers; ``cards_seen``:
    None when nobody has looked."""

    number: int
    customer: Customer
    read_at: datetime
    cards_seen: int | None = None
    rank: Rank = Rank.INSIDE


class Found(NamedTuple):
    """The best customers. ``is_all``: whether there are no more."""

    customers: tuple[FoundCustomer, ...]
    is_all: bool


_MOST_MISSES: Final = (80, 500)
"""Customers who are read in vain before the index is asked for more of a fragment, and for all."""
_WORTH_READING: Final = 50
"""Customers. Of more, the index tells faster who begin so."""

_Row = tuple[int, bytes, int, int | None]

FOUND_COLUMNS: Final = "customer.place, record, read_at, cards_seen"


def found_customer(row: _Row, rank: Rank = Rank.INSIDE) -> FoundCustomer:
    """Of the columns in ``FOUND_COLUMNS``."""
    place, record, read_at, cards_seen = row
    read = datetime.fromtimestamp(read_at / 1_000, UTC)
    return FoundCustomer(number_at(place), decoded(record), read, cards_seen, rank)


def find(
    connection: Connection,
    rarity: Rarity,
    query: Query,
    limit: int,
    is_wanted: Callable[[], bool],
) -> Found:
    """At most ``limit`` customers: whole IDs, emails and phone numbers first, then those in whom
    every fragment begins a word, then the rest; the newest first within each."""
    return _Search(connection, rarity, query, limit).found(is_wanted)


class _Search:
    """Places of customers are found first: to read one takes as long as to look at hundreds of
    entries of the index."""

    def __init__(self, connection: Connection, rarity: Rarity, query: Query, limit: int) -> None:
        self._connection = connection
        self._rarity = rarity
        self._query = query
        self._limit = limit
        self._read: dict[int, FoundCustomer | None] = {}
        """By their places. None: who does not meet the query."""

    def found(self, is_wanted: Callable[[], bool]) -> Found:
        newest, is_all = self._newest()
        if is_all:
            self._look_at(newest)
            met = [each for place in newest if (each := self._read.get(place)) is not None]
            met.sort(key=lambda each: each.rank)
            return Found(tuple(met[: self._limit]), len(met) <= self._limit)
        if not is_wanted():
            raise DirectoryError(DirectoryErrorCode.INTERRUPTED)
        selected = whole_selection(self._query)
        whole = [] if selected is None else self._places(selected, self._limit)
        starting = [place for place in newest if self._begins(place)]
        if len(whole) + len(starting) < self._limit:
            starting = self._starting()
        best = dict.fromkeys((*whole, *starting, *newest), Rank.INSIDE)
        best |= dict.fromkeys(starting, Rank.STARTS) | dict.fromkeys(whole, Rank.WHOLE)
        some = list(best)[: self._limit]
        rows = self._rows(place for place in some if place not in self._read)
        found = self._read | {row[0]: found_customer(row) for row in rows}
        return Found(
            tuple(_with_rank(each, best[place]) for place in some if (each := found.get(place))),
            False,
        )

    def _newest(self) -> tuple[list[int], bool]:
        """More than ``limit`` of the newest customers who meet the query, and whether these are
        all. More where ``limit`` of them who begin so seem to be near."""
        wanted = selection(self._query)
        if selection(self._query, parts=self._rarity.parts) == wanted:
            places = self._places(wanted, self._limit + 1)
            return places, len(places) <= self._limit
        met: list[int] = []
        starting = 0
        for place in self._meeting():
            met.append(place)
            starting += self._begins(place)
            many = len(met)
            is_far = self._limit * many > (many + _WORTH_READING) * starting
            if many > self._limit and (starting >= self._limit or is_far):
                return met, False
        return met, True

    def _starting(self) -> list[int]:
        """Those in whom every fragment begins a word; where that takes long to find out, some of
        them."""
        wanted = selection(self._query, at_starts=True)
        if selection(self._query, at_starts=True, parts=self._rarity.parts) == wanted:
            return self._places(wanted, self._limit)
        return list(islice(self._meeting(at_starts=True), self._limit))

    def _meeting(self, *, at_starts: bool = False) -> Iterator[int]:
        """Those who meet the query, the newest first. They are looked for by parts of it, and read
        to see whether they have all; by more of it when too many others have these."""
        is_met = self._begins if at_starts else self._meets
        known = set(self._read)
        ways = zip_longest((self._rarity.parts, self._rarity.rest, uncut), _MOST_MISSES)
        seen: int | None = None
        for parts, most_misses in islice(ways, 1 if at_starts else None):
            found = selection(self._query, at_starts=at_starts, parts=parts)
            if seen is not None:
                found = found.behind(seen)
            misses = 0
            for place in self._looked_at(found):
                if is_met(place):
                    yield place
                    continue
                misses += place not in known
                if misses == most_misses:
                    seen = place
                    break
            else:
                return

    def _looked_at(self, found: Selection) -> Iterator[int]:
        """Places, each with their customer read."""
        with closing(_select_places(self._connection, found)) as places:
            while some := [place for (place,) in places.fetchmany(self._limit + 1)]:
                self._look_at(some)
                yield from some

    def _look_at(self, places: Iterable[int]) -> None:
        for row in self._rows(place for place in places if place not in self._read):
            found = found_customer(row)
            rank = _rank(self._query, found.customer)
            self._read[row[0]] = None if rank is None else _with_rank(found, rank)

    def _rows(self, places: Iterable[int]) -> Iterator[_Row]:
        """In no order, as they are now, and without who has been taken out meanwhile."""
        some = tuple(places)
        sql = f"SELECT {FOUND_COLUMNS} FROM customer WHERE place IN ({', '.join('?' * len(some))})"
        return self._connection.execute(sql, some)

    def _meets(self, place: int) -> bool:
        return self._read.get(place) is not None

    def _begins(self, place: int) -> bool:
        """Whether every fragment is known to begin a word."""
        found = self._read.get(place)
        return found is not None and found.rank is not Rank.INSIDE

    def _places(self, found: Selection, most: int) -> list[int]:
        with closing(_select_places(self._connection, found)) as places:
            return [place for (place,) in places.fetchmany(most)]


def _select_places(connection: Connection, found: Selection) -> Cursor:
    """The newest first. It is gone through as far as it is fetched."""
    sql = f"SELECT {found.place} {found.sql_of_places} ORDER BY {found.place}"
    return connection.execute(sql, found.parameters)


def count(connection: Connection, query: Query, at_most: int) -> int:
    """How many customers meet the query; ``at_most`` when there are so many or more."""
    found = selection(query)
    sql = f"SELECT count(*) FROM (SELECT 1 {found.sql_of_places} LIMIT ?)"
    return int(one(connection, sql, *found.parameters, at_most))


def _with_rank(found: FoundCustomer, rank: Rank) -> FoundCustomer:
    return msgspec.structs.replace(found, rank=rank)


class _Texts(dict[Field, str]):
    """What is indexed of a customer; worked out when it is looked into."""

    def __init__(self, customer: Customer) -> None:
        super().__init__()
        self._customer = customer

    def __missing__(self, field: Field) -> str:
        text = self[field] = field_text(self._customer, field)
        return text


def _rank(query: Query, customer: Customer) -> Rank | None:
    """How well a customer meets the fragments of a query; None when they don't."""
    terms = [term for term in query.terms if is_searched(term) and not term.is_excluded]
    texts = _Texts(customer)
    if not all(_has(term, customer, texts) for term in terms):
        return None
    if len(terms) == 1 and _is_whole(terms[0], customer):
        return Rank.WHOLE
    if all(_has(term, customer, texts, " ") for term in terms):
        return Rank.STARTS
    return Rank.INSIDE


def _is_whole(term: Term, customer: Customer) -> bool:
    if term.uuid_start and term.uuid_start == customer.uuid.lower():
        return True
    text = whole_text(term.text)
    wholes = [
        whole_text(value)
        for field, value in (
            (Field.ID, customer.merchant_customer_id),
            (Field.EMAIL, customer.email),
        )
        if term.field in (Field.ANYWHERE, field)
    ]
    if text and text in wholes:
        return True
    own = phone_key(customer.phone, customer.country) if term.phone_phrases else None
    return own is not None and own == phone_key(term.text, customer.country)


def _has(term: Term, customer: Customer, texts: _Texts, before: str = "") -> bool:
    """``before``: what must stand before a fragment."""
    if term.uuid_start and customer.uuid.lower().startswith(term.uuid_start):
        return True
    if term.key:
        before = ""
    phrases = [after(before, phrase) for phrase in term.phrases]
    fields = TEXT_FIELDS if term.field is Field.ANYWHERE else (term.field,)
    if any(phrase in texts[field] for field in fields for phrase in phrases):
        return True
    if any(after(before, phrase) in texts[Field.PHONE] for phrase in term.phone_phrases):
        return True
    return any(all(_has(each, customer, texts, before) for each in split) for split in term.splits)
