"""Customers written to a directory and taken out of it, within a transaction that is open."""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from desktop_app.directory.rows import (
    SearchedTexts,
    SortedKeys,
    decoded,
    encoded,
    kept,
    key_set,
    searched_texts,
    sorted_keys,
    uuid_key,
)
from desktop_app.directory.schema import SEARCHED
from desktop_app.encrypted_database import Connection, one
from desktop_app.records.customer import Customer

_FIRST_PLACE: Final = 1 << 31
_AT_ONCE: Final = 500


def _marks(count: int) -> str:
    return ", ".join("?" * count)


_SORTED: Final = SortedKeys._fields
_COLUMNS: Final = ("place", "uuid", "read_at", "is_placed", "key_set", "record", *_SORTED)
_INSERT: Final = f"INSERT INTO customer ({', '.join(_COLUMNS)}) VALUES ({_marks(len(_COLUMNS))})"
_UPDATE: Final = (
    "UPDATE customer SET place = ?, read_at = ?, is_placed = ?, key_set = ?, record = ?,"
    f" {', '.join(f'{name} = ?' for name in _SORTED)} WHERE place = ?"
)
_ADD_TEXTS: Final = (
    f"INSERT INTO search (rowid, {', '.join(SEARCHED)}) VALUES (?, {_marks(len(SEARCHED))})"
)
_REMOVE_TEXTS: Final = (
    f"INSERT INTO search (search, rowid, {', '.join(SEARCHED)})"
    f" VALUES ('delete', ?, {_marks(len(SEARCHED))})"
)


def place_of(number: int) -> int:
    """Where in the table the customer with this number is: newer ones have higher numbers, and
    stand further up."""
    return _FIRST_PLACE - number


def number_at(place: int) -> int:
    """The other way round."""
    return _FIRST_PLACE - place


class PageChange(NamedTuple):
    """What a write changed: how many customers were new, differed, and were taken out."""

    added: int = 0
    changed: int = 0
    gone: int = 0


class _Stored(NamedTuple):
    key: bytes
    place: int
    read_at: int
    is_placed: bool
    keys: str
    record: bytes


class Writes:
    """The changes of one transaction. The index takes them in the order of their places, as each
    step back would make it write a piece of its own."""

    def __init__(self, connection: Connection, language: str, tombstone_key: bytes) -> None:
        self._connection = connection
        self._language = language
        self._tombstone_key = tombstone_key
        self._rows: list[tuple[object, ...]] = []
        self._texts: list[tuple[int, bool, SearchedTexts]] = []
        self._key_sets: Counter[str] = Counter()
        self._set_numbers: dict[str, int] = {}
        self._added = self._changed = self._gone = 0

    def put(self, customers: Sequence[Customer], asked_at: int, first: int | None = None) -> None:
        """``asked_at``: milliseconds since 1970. What is known from later stays, and erased
        customers stay out. ``first``: the number for the first, each next one gets one less;
        without it they stand above all others, until a reading of the list finds their place."""
        by_key = {uuid_key(each.uuid): (at, kept(each)) for at, each in enumerate(customers)}
        stored = {each.key: each for each in self._stored(by_key)}
        erased = self._erased(by_key)
        top = one(self._connection, "SELECT min(place) FROM customer") or _FIRST_PLACE
        for key, (at, customer) in by_key.items():
            before = stored.get(key)
            place = None if first is None else place_of(first - at)
            if before is not None:
                self._replace(before, place, customer, asked_at)
            elif key not in erased:
                top -= place is None
                is_placed = place is not None
                self._add(key, top if place is None else place, is_placed, customer, asked_at)

    def forget(self, keys: Iterable[bytes]) -> None:
        """Take customers out, whose uuids have these keys."""
        for stored in self._stored(keys):
            self._connection.execute("DELETE FROM customer WHERE place = ?", (stored.place,))
            self._texts.append((stored.place, False, searched_texts(decoded(stored.record))))
            self._key_sets[stored.keys] -= 1
            self._gone += 1

    def entomb(self, key: bytes) -> None:
        """Let nobody bring a customer back."""
        self._connection.execute("INSERT OR IGNORE INTO erased VALUES (?)", (self._tombstone(key),))
        self._connection.execute(
            "INSERT INTO meta VALUES ('erasures', 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value + 1"
        )

    def finish(self) -> PageChange:
        """Bring the tables up to date."""
        connection = self._connection
        connection.executemany(_INSERT, sorted(self._rows))
        for place, is_new, texts in sorted(self._texts):
            connection.execute(_ADD_TEXTS if is_new else _REMOVE_TEXTS, (place, *texts))
        for keys, change in self._key_sets.items():
            connection.execute(
                "UPDATE key_set SET customers = customers + ? WHERE keys = ?", (change, keys)
            )
            connection.execute("DELETE FROM key_set WHERE keys = ? AND customers = 0", (keys,))
        connection.execute(
            "UPDATE meta SET value = value + ? WHERE name = 'rows'", (self._added - self._gone,)
        )
        return PageChange(self._added, self._changed, self._gone)

    def _stored(self, keys: Iterable[bytes]) -> Iterator[_Stored]:
        every = tuple(keys)
        for start in range(0, len(every), _AT_ONCE):
            some = every[start : start + _AT_ONCE]
            rows = self._connection.execute(
                "SELECT uuid, place, read_at, is_placed, keys, record FROM customer"
                f" JOIN key_set ON number = key_set WHERE uuid IN ({_marks(len(some))})",
                some,
            )
            yield from map(_Stored._make, rows.fetchall())

    def _erased(self, keys: Iterable[bytes]) -> set[bytes]:
        """Those among ``keys`` whom nobody may bring back."""
        if one(self._connection, "SELECT 1 FROM erased LIMIT 1") is None:
            return set()
        sql = "SELECT 1 FROM erased WHERE hash = ?"
        return {key for key in keys if one(self._connection, sql, self._tombstone(key))}

    def _add(
        self, key: bytes, place: int, is_placed: bool, customer: Customer, asked_at: int
    ) -> None:
        keys = key_set(customer)
        row = (place, key, asked_at, is_placed, self._set_number(keys), encoded(customer))
        self._rows.append((*row, *sorted_keys(customer, self._language)))
        self._texts.append((place, True, searched_texts(customer)))
        self._key_sets[keys] += 1
        self._added += 1

    def _replace(
        self, before: _Stored, place: int | None, customer: Customer, asked_at: int
    ) -> None:
        is_moved = place is not None and not before.is_placed
        is_older = before.read_at > asked_at
        if is_older and not is_moved:
            return
        record = encoded(customer)
        if record == before.record and not is_moved:
            self._connection.execute(
                "UPDATE customer SET read_at = ? WHERE place = ?", (asked_at, before.place)
            )
            return
        if is_older:
            record, customer, asked_at = before.record, decoded(before.record), before.read_at
        keys = key_set(customer)
        new_place = place if is_moved and place is not None else before.place
        self._connection.execute(
            _UPDATE,
            (
                *(new_place, asked_at, before.is_placed or is_moved, self._set_number(keys)),
                *(record, *sorted_keys(customer, self._language), before.place),
            ),
        )
        texts = searched_texts(decoded(before.record)), searched_texts(customer)
        if is_moved or texts[0] != texts[1]:
            self._texts += (before.place, False, texts[0]), (new_place, True, texts[1])
        self._key_sets[before.keys] -= 1
        self._key_sets[keys] += 1
        self._changed += record != before.record

    def _set_number(self, keys: str) -> int:
        number = self._set_numbers.get(keys)
        if number is None:
            self._connection.execute("INSERT OR IGNORE INTO key_set (keys) VALUES (?)", (keys,))
            number = int(one(self._connection, "SELECT number FROM key_set WHERE keys = ?", keys))
            self._set_numbers[keys] = number
        return number

    def _tombstone(self, key: bytes) -> bytes:
        return hmac.digest(self._tombstone_key, key, "sha256")
