"""Answers into records: at full speed when they are as documented, liberally when they are not."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Final, Generic, NoReturn, TypeVar

import msgspec

from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.failures import said
from desktop_app.gateway.json_text import is_json, read_json
from desktop_app.gateway.lenient import in_utc, read_customer, read_payment_method
from desktop_app.gateway.shapes import IDENTIFIERS, find_list, find_record
from desktop_app.gateway.sizes import (
    are_long,
    are_too_many,
    check_values,
    fits,
    is_simple,
    listed_card,
    listed_customer,
)
from desktop_app.records.card_numbers import masked_number
from desktop_app.records.customer import Customer, Deletion, MerchantId, PaymentMethod, Uuid

Row = TypeVar("Row")


class Rows(msgspec.Struct, Generic[Row], frozen=True):
    """The records of one list answer, and where items stood in it that made no sense.

    ``unreadable_at`` holds the places of those among all items, from 0, in order; ``weight`` the
    bytes of the answer.
    """

    records: tuple[Row, ...]
    unreadable_at: tuple[int, ...] = ()
    weight: int = 0

    @property
    def unreadable(self) -> int:
        """How many items made no sense."""
        return len(self.unreadable_at)

    @property
    def length(self) -> int:
        """How many places of the list this answer covers."""
        return len(self.records) + self.unreadable

    @property
    def in_order(self) -> tuple[Row | None, ...]:
        """One entry for each item of the answer, None for those that made no sense."""
        if not self.unreadable_at:
            return self.records
        records, gaps = iter(self.records), frozenset(self.unreadable_at)
        return tuple(None if place in gaps else next(records) for place in range(self.length))

    @classmethod
    def of(cls, items: Iterable[Row | None], weight: int) -> Rows[Row]:
        """From what became of each item, in order."""
        whole = tuple(items)
        gaps = tuple(place for place, item in enumerate(whole) if item is None)
        return cls(tuple(item for item in whole if item is not None), gaps, weight)


class _Fields(msgspec.Struct, forbid_unknown_fields=True):
    """A customer exactly as documented (``uuid`` or ``id``); anything else goes the lenient way."""

    uuid: str = ""
    id: str = ""
    merchant_customer_id: MerchantId | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    description: str | None = None
    address: str | None = None
    city: str | None = None
    zip_code: str | None = None
    country: str | None = None
    status: str | None = None
    deleted: bool | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None


class _Customer(_Fields):
    """In a list."""

    metadata: dict[str, Any] | None = None


class _CustomerAlone(_Fields):
    """The metadata are looked at before they are built: there may be any number of them."""

    metadata: msgspec.Raw = msgspec.Raw(b"null")


class _PaymentMethod(msgspec.Struct, forbid_unknown_fields=True):
    token: str = ""
    id: str = ""
    masked_pan: str | None = None
    expiration_date: str | None = None
    expired: bool | None = None
    keep_until: datetime | None = None
    status: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    customer_uuid: Uuid | None = None


class _Customers(msgspec.Struct):
    data: list[_Customer]


class _PaymentMethods(msgspec.Struct):
    data: list[_PaymentMethod]


_customer: Final = msgspec.json.Decoder(_CustomerAlone)
_customers: Final = msgspec.json.Decoder(_Customers)
_payment_methods: Final = msgspec.json.Decoder(_PaymentMethods)


_LONGEST_TOKEN: Final = 16_384
_TOKEN: Final = re.compile(r"[\x21-\x7e]+")


class _NotAsDocumentedError(Exception):
    """The fast way does not fit; the lenient one is tried."""


# What msgspec raises, and what converting a far-off time to UTC may.
_FAST_WAY_FAILS: Final = (
    msgspec.MsgspecError,
    UnicodeError,
    RecursionError,
    OverflowError,
    ValueError,
    _NotAsDocumentedError,
)


def decode_customer(body: bytes) -> Customer:
    """The one customer an answer holds. Raises :class:`GatewayError`."""
    with contextlib.suppress(*_FAST_WAY_FAILS):
        wire = _customer.decode(body)
        return _made_customer(wire, _read_metadata(wire.metadata))
    check_values(body)
    content = read_json(body)
    customer = read_customer(find_record(content))
    if customer is None:
        _refuse(content)
    return customer


def decode_customers(body: bytes) -> Rows[Customer]:
    """The customers of a list answer. Raises :class:`GatewayError` when it holds no list."""
    check_values(body)
    rows: Rows[Customer] | None = None
    with contextlib.suppress(*_FAST_WAY_FAILS):
        rows = Rows(tuple(map(_made_listed, _customers.decode(body).data)), (), len(body))
    # Not among the exceptions: an error of ours would carry theirs, and that the gateway's bytes.
    rows = rows or _lenient_rows(body, read_customer)
    return _listed(rows, listed_customer) if are_long(body, rows.length) else rows


def decode_payment_methods(body: bytes) -> Rows[PaymentMethod]:
    """The saved cards of a list answer. Raises :class:`GatewayError` when it holds no list."""
    check_values(body)
    rows: Rows[PaymentMethod] | None = None
    with contextlib.suppress(*_FAST_WAY_FAILS):
        found = _payment_methods.decode(body).data
        rows = Rows(tuple(map(_made_payment_method, found)), (), len(body))
    rows = rows or _lenient_rows(body, read_payment_method)
    return _listed(rows, listed_card) if are_long(body, rows.length) else rows


def decode_deletion(body: bytes) -> Deletion:
    """The acknowledgement of a deletion; anything less than ``deleted: true`` is none."""
    check_values(body)
    content = read_json(body)
    record = find_record(content)
    if record is None or record.get("deleted") is not True:
        _refuse(content)
    identifiers = [record[name] for name in IDENTIFIERS if isinstance(record.get(name), str)]
    if not identifiers:
        _refuse(content)
    status = record.get("status")
    return Deletion(
        uuid=Uuid(identifiers[0]),
        deleted=True,
        status=status if isinstance(status, str) else None,
    )


def decode_token(body: bytes) -> tuple[str, float | None]:
    """A bearer token and the seconds it lives, if told. Raises :class:`GatewayError`."""
    check_values(body)
    content = read_json(body)
    record = find_record(content, ("access_token",))
    token = None if record is None else record.get("access_token")
    if record is None or not isinstance(token, str) or not _fits_header(token):
        _refuse(content)
    lives = record.get("expires_in")
    try:
        return token, None if lives is None or isinstance(lives, bool) else float(lives)
    except (ValueError, TypeError, OverflowError):
        return token, None


def _fits_header(token: str) -> bool:
    return len(token) <= _LONGEST_TOKEN and _TOKEN.fullmatch(token) is not None


def _made_listed(wire: _Customer) -> Customer:
    if wire.metadata and not is_simple(wire.metadata) and not fits(wire.metadata):
        raise _NotAsDocumentedError
    return _made_customer(wire, wire.metadata or {})


def _read_metadata(raw: msgspec.Raw) -> dict[str, Any] | None:
    """The metadata in an answer; None when they cannot be read."""
    if are_too_many(raw):
        return None
    try:
        found = msgspec.json.decode(raw)
    except _FAST_WAY_FAILS:
        found = read_json(bytes(raw))  # a number that msgspec does not take, or half a character
        if found is None or not is_json(found):
            return None
    if not isinstance(found, dict | None):
        raise _NotAsDocumentedError
    if not found:
        return {}
    return found if fits(found) else None


def _made_customer(wire: _Fields, metadata: dict[str, Any] | None) -> Customer:
    """``metadata``: None when they cannot be read."""
    uuid = wire.uuid or wire.id
    if not uuid or (wire.id and wire.id != uuid):
        raise _NotAsDocumentedError
    return Customer(
        uuid=Uuid(uuid),
        merchant_customer_id=wire.merchant_customer_id,
        name=wire.name,
        email=wire.email,
        phone=wire.phone,
        description=wire.description,
        address=wire.address,
        city=wire.city,
        zip_code=wire.zip_code,
        country=wire.country,
        metadata=metadata or {},
        metadata_unreadable=metadata is None,
        status=wire.status,
        deleted=wire.deleted or False,
        created_at=wire.created_at and in_utc(wire.created_at),
        updated_at=wire.updated_at and in_utc(wire.updated_at),
        deleted_at=wire.deleted_at and in_utc(wire.deleted_at),
    )


def _made_payment_method(wire: _PaymentMethod) -> PaymentMethod:
    token = wire.token or wire.id
    if not token or (wire.id and wire.id != token):
        raise _NotAsDocumentedError
    return PaymentMethod(
        token=token,
        masked_pan=None if wire.masked_pan is None else masked_number(wire.masked_pan),
        expiration_date=wire.expiration_date,
        expired=wire.expired,
        keep_until=wire.keep_until and in_utc(wire.keep_until),
        status=wire.status,
        created_at=wire.created_at and in_utc(wire.created_at),
        updated_at=wire.updated_at and in_utc(wire.updated_at),
        customer_uuid=wire.customer_uuid,
    )


def _lenient_rows(body: bytes, read: Callable[[Any], Row | None]) -> Rows[Row]:
    content = read_json(body)
    found = find_list(content)
    if found is None:
        _refuse(content)
    return Rows.of(map(read, found), len(body))


def _listed(rows: Rows[Row], listed: Callable[[Row], Row | None]) -> Rows[Row]:
    items = (None if row is None else listed(row) for row in rows.in_order)
    return Rows.of(items, rows.weight)


def _refuse(content: Any) -> NoReturn:
    """An accepted answer without its record: a refusal in disguise if it says so, else nonsense."""
    status = content.get("status") if isinstance(content, dict) else None
    details, by_field = said(content)
    if status == "invalid-request":
        raise GatewayError(Trouble.INVALID, Sent.REFUSED, details=details, field_details=by_field)
    trouble = Trouble.GATEWAY_FAILED if status == "error" else Trouble.NOT_UNDERSTOOD
    raise GatewayError(trouble, Sent.UNKNOWN, details=details, field_details=by_field)
