"""The customers who meet a query, in an order, read a window at a time."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Final, NamedTuple

from desktop_app.directory.search import FOUND_COLUMNS, FoundCustomer, found_customer
from desktop_app.directory.selection import selection
from desktop_app.encrypted_database import Connection, one
from desktop_app.records.directory_query import Query

# What an index is sorted by; its direction is put behind.
_INDEXED: Final = {
    "created_at": "created",
    "updated_at": "updated",
    "name": "name_sort",
    "merchant_customer_id": "id_sort",
    "email": "email_key",
    "city": "city_sort",
    "country": "country {0}, key_set {0}, cards_seen {0}, is_deleted {0}, created",
    "phone": "phone_key",
    "uuid": "uuid",
}
_IN_RECORD: Final = {
    "description": 5,
    "address": 6,
    "zip_code": 8,
    "status": 11,
    "deleted_at": 15,
}
"""Places in the kept record."""

SORTED: Final = frozenset(_INDEXED) | frozenset(_IN_RECORD)
"""The fields of a customer that a result may be sorted by."""

_FEW: Final = 20_000
"""So many are sorted by themselves; of more, the index is walked through, which has them sorted."""
_AT_ONCE: Final = 10_000


class Result(NamedTuple):
    """The customers of a query by their position in an order.

    ``length``: how many there were when it was opened. Of those erased or removed since, a search
    keeps the position empty; in the whole list the ones behind move up.
    """

    length: int
    order: tuple[str, str]
    """As SQL, forwards and backwards."""
    places: Sequence[int] | None
    """None for the whole list in an order that an index has."""


def open_result(connection: Connection, query: Query, sort: str, *, descending: bool) -> Result:
    """The customers who meet ``query``, sorted by a field among ``SORTED``."""
    order = _order(sort, descending), _order(sort, not descending)
    is_whole = query.is_empty and not query.problems
    if is_whole and sort in _INDEXED:
        rows = one(connection, "SELECT value FROM meta WHERE name = 'rows'")
        return Result(int(rows), order, None)
    if is_whole:
        places = _numbers(connection, f"SELECT place FROM customer ORDER BY {order[0]}")
        return Result(len(places), order, places)
    found = selection(query)
    places = _numbers(connection, f"SELECT {found.place} {found.sql_of_places}", found.parameters)
    if len(places) > _FEW and sort in _INDEXED:
        among = set(places)
        sql = f"SELECT place FROM customer ORDER BY {order[0]}"
        places = array("q", filter(among.__contains__, _numbers(connection, sql)))
    else:
        places = _sorted(connection, places, order[0])
    return Result(len(places), order, places)


def window(
    connection: Connection, result: Result, first: int, count: int
) -> tuple[FoundCustomer | None, ...]:
    """The customers at these positions, fewer at the end; None for one who is gone."""
    count = max(0, min(count, result.length - first))
    if result.places is None:
        return _listed(connection, result, first, count)
    places = result.places[first : first + count]
    found = {row[0]: found_customer(row) for row in _rows_at(connection, places)}
    return tuple(found.get(place) for place in places)


def _listed(
    connection: Connection, result: Result, first: int, count: int
) -> tuple[FoundCustomer | None, ...]:
    behind = result.length - first - count
    is_nearer_end = behind < first
    sql = (
        f"SELECT {FOUND_COLUMNS} FROM customer WHERE place IN"
        f" (SELECT place FROM customer ORDER BY {result.order[is_nearer_end]} LIMIT ? OFFSET ?)"
        f" ORDER BY {result.order[0]}"
    )
    rows = connection.execute(sql, (count, behind if is_nearer_end else first))
    return tuple(map(found_customer, rows))


def _rows_at(
    connection: Connection, places: Sequence[int]
) -> Iterator[tuple[int, bytes, int, int | None]]:
    for start in range(0, len(places), _AT_ONCE):
        some = places[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        sql = f"SELECT {FOUND_COLUMNS} FROM customer WHERE place IN ({marks})"
        yield from connection.execute(sql, tuple(some))


def _order(sort: str, descending: bool) -> str:
    column = _INDEXED.get(sort) or f"json_extract(CAST(record AS TEXT), '$[{_IN_RECORD[sort]}]')"
    direction = "DESC" if descending else "ASC"
    return f"{column.format(direction)} {direction}, place {direction}"


def _sorted(connection: Connection, places: Sequence[int], order: str) -> array[int]:
    """In memory, as every temporary table of the directory is."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS hit (place INTEGER PRIMARY KEY)")
    try:
        connection.executemany("INSERT INTO temp.hit VALUES (?)", zip(places, strict=True))
        sql = f"SELECT place FROM temp.hit JOIN customer USING (place) ORDER BY {order}"
        return _numbers(connection, sql)
    finally:
        connection.execute("DELETE FROM temp.hit")


def _numbers(connection: Connection, sql: str, parameters: tuple[object, ...] = ()) -> array[int]:
    numbers = array("q")
    with closing(connection.execute(sql, parameters)) as rows:
        while some := rows.fetchmany(_AT_ONCE):
            numbers.extend(number for (number,) in some)
    return numbers
