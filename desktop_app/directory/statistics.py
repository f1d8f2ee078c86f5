"""Customers counted: by country, by time of creation, by what else a result is filtered by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

import msgspec

from desktop_app.directory.rows import milliseconds
from desktop_app.directory.selection import selection
from desktop_app.encrypted_database import Connection, one
from desktop_app.records.directory_query import Query

_HALF_HOUR: Final = 1_800_000
"""Milliseconds: days begin at no other time, in any zone that is a whole number of these off."""
_DAY: Final = 48 * _HALF_HOUR
_AT_ONCE: Final = 10_000


class Facets(NamedTuple):
    """How many of a result's customers have what.

    ``countries``: by code, empty for none; ``months``: of creation on this computer, as
    ``2025-03``; ``keys``: of the metadata; ``with_cards``, ``without_cards``: of those for whom
    somebody has looked.
    """

    total: int
    countries: Mapping[str, int]
    months: Mapping[str, int]
    keys: Mapping[str, int]
    with_cards: int
    without_cards: int
    deleted: int


def facets(connection: Connection, query: Query) -> Facets:
    """Counted over all customers who meet ``query``."""
    found = selection(query)
    columns = f"country, key_set, cards_seen > 0, is_deleted, created / {_HALF_HOUR:d}"
    total = 0
    counters: tuple[Counter[object], ...] = tuple(Counter() for _ in range(5))
    with closing(connection.execute(f"SELECT {columns} {found.sql}", found.parameters)) as rows:
        while some := rows.fetchmany(_AT_ONCE):
            total += len(some)
            for counter, values in zip(counters, zip(*some, strict=True), strict=True):
                counter.update(values)
    countries, key_sets, cards, deleted, created = counters
    return Facets(
        total,
        {str(country): count for country, count in countries.items()},
        _months(created),
        _keys(connection, key_sets),
        cards[1],
        cards[0],
        deleted[1],
    )


def by_country(connection: Connection) -> list[tuple[str, int]]:
    """How many customers each country has, by its code, empty for none; those who are not
    deleted."""
    sql = "SELECT country, count(*) FROM customer WHERE NOT is_deleted GROUP BY country"
    return connection.execute(sql).fetchall()


def created_per_day(connection: Connection, most_days: int | None) -> list[tuple[date, int]]:
    """How many customers were created on each day of this computer's zone that has any; of the last
    ``most_days`` until the newest customer only, where that is not None."""
    first = 0
    if most_days is not None:
        newest = "SELECT max(created) FROM customer WHERE created <= ?"
        last = one(connection, newest, milliseconds(datetime.now(UTC)))
        first = (last or 0) - most_days * _DAY
    sql = f"SELECT created / {_HALF_HOUR:d}, count(*) FROM customer WHERE created >= ? GROUP BY 1"
    days: Counter[date] = Counter()
    for half_hour, count in connection.execute(sql, (first,)):
        days[_moment(half_hour).date()] += count
    return sorted(days.items())


def _months(created: Counter[object]) -> dict[str, int]:
    months: Counter[str] = Counter()
    for half_hour, count in created.items():
        if isinstance(half_hour, int):
            months[f"{_moment(half_hour):%Y-%m}"] += count
    return dict(sorted(months.items()))


def _moment(half_hour: int) -> datetime:
    return datetime.fromtimestamp(half_hour * _HALF_HOUR / 1_000).astimezone()


def _keys(connection: Connection, key_sets: Counter[object]) -> dict[str, int]:
    names: Iterable[tuple[int, str]] = connection.execute("SELECT number, keys FROM key_set")
    counts: Counter[str] = Counter()
    for number, keys in names:
        if number in key_sets:
            for key in msgspec.json.decode(keys, type=list[str]):
                counts[key] += key_sets[number]
    return dict(counts)
