"""Customers who may be one person: they share what is a person's own, or their merchant ID."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import Final, NamedTuple

from desktop_app.directory.search import FOUND_COLUMNS, FoundCustomer, found_customer
from desktop_app.encrypted_database import Connection

MOST_TOGETHER: Final = 50
"""Customers given of one group."""


class DuplicateKind(Enum):
    """What customers share."""

    EMAIL = "email_key"
    PHONE = "phone_key"
    """By its digits, with the country's code where it is left out."""
    PERSON = "person_key"
    """The name, in any order and script, and the address."""
    MERCHANT_ID = "id_sort"


_NOTHING: Final = {
    DuplicateKind.EMAIL: "''",
    DuplicateKind.PHONE: "NULL",
    DuplicateKind.PERSON: "NULL",
    DuplicateKind.MERCHANT_ID: "x''",
}


class DuplicateGroup(NamedTuple):
    """Customers who share something, newest first; at most ``MOST_TOGETHER`` of them."""

    customers: tuple[FoundCustomer, ...]


class Duplicates(NamedTuple):
    """Some groups. ``after``: what to ask for the next ones with; None at the end."""

    groups: tuple[DuplicateGroup, ...]
    after: str | bytes | None


def duplicates(
    connection: Connection, kind: DuplicateKind, limit: int, after: str | bytes | None
) -> Duplicates:
    """At most ``limit`` groups of customers who are not deleted. ``after``: of the answer before;
    None for the first."""
    column = kind.value
    sql = (
        f"SELECT {column} FROM customer WHERE {column} > ? AND {column} IS NOT {_NOTHING[kind]}"
        f" GROUP BY {column} HAVING count(*) > 1 ORDER BY {column} LIMIT ?"
    )
    least: str | bytes = "" if kind in (DuplicateKind.EMAIL, DuplicateKind.PHONE) else b""
    keys = [
        key for (key,) in connection.execute(sql, (least if after is None else after, limit + 1))
    ]
    groups = [group for key in keys[:limit] for group in _groups(connection, kind, key)]
    return Duplicates(tuple(groups), keys[limit - 1] if len(keys) > limit else None)


def _groups(connection: Connection, kind: DuplicateKind, key: str | bytes) -> list[DuplicateGroup]:
    sql = (
        f"SELECT {FOUND_COLUMNS} FROM customer WHERE {kind.value} = ? AND NOT is_deleted"
        " ORDER BY place LIMIT ?"
    )
    found = map(found_customer, connection.execute(sql, (key, MOST_TOGETHER)))
    by_id: dict[str | None, list[FoundCustomer]] = defaultdict(list)
    for each in found:
        is_id = kind is DuplicateKind.MERCHANT_ID  # IDs that are not the same may be sorted so
        by_id[each.customer.merchant_customer_id if is_id else None].append(each)
    return [DuplicateGroup(tuple(group)) for group in by_id.values() if len(group) > 1]
