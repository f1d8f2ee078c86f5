"""What a directory keeps of a customer: the record itself, and what it is sorted and found by.

An entry of the index is taken out by the very texts that were put in, which are worked out anew
from the record: whatever changes them here or in ``records/folding.py`` needs a new schema version.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from functools import lru_cache
from typing import Final, NamedTuple
from uuid import UUID

import msgspec
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

from desktop_app.records.collation import sort_key
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.directory_query import Field, field_text
from desktop_app.records.folding import digits, fold, forms

_DIAL_CODES: Final = {
    region: str(code) for code, regions in COUNTRY_CODE_TO_REGION_CODE.items() for region in regions
}


_CODE: Final = 2
_NO_TEXT: Final = 0xE000
"""The first of the characters for private use."""


class StoredCustomer(msgspec.Struct, frozen=True, array_like=True):
    """A customer's fields in the order of :class:`Customer`, without their names."""

    uuid: Uuid
    merchant_customer_id: MerchantId | None
    name: str | None
    email: str | None
    phone: str | None
    description: str | None
    address: str | None
    city: str | None
    zip_code: str | None
    country: str | None
    metadata: dict[str, Json]
    status: str | None
    deleted: bool
    created_at: datetime | None
    updated_at: datetime | None
    deleted_at: datetime | None
    metadata_unreadable: bool
    unknown: dict[str, Json]


_IMPERSONAL: Final = (
    *("uuid", "merchant_customer_id", "status", "deleted"),
    *("created_at", "updated_at", "deleted_at"),
)


def kept(customer: Customer) -> Customer:
    """What a directory keeps of a customer: of who is deleted, what tells which and when, and
    nothing of the person, whatever the gateway still answers."""
    if not customer.is_deleted:
        return customer
    return Customer(**{name: getattr(customer, name) for name in _IMPERSONAL})


_ENCODER: Final = msgspec.json.Encoder()
_DECODER: Final = msgspec.json.Decoder(StoredCustomer)


def encoded(customer: Customer) -> bytes:
    """The record as it is kept."""
    return _ENCODER.encode(StoredCustomer(*msgspec.structs.astuple(customer)))


def decoded(record: bytes) -> Customer:
    """The customer of a kept record."""
    return Customer(*msgspec.structs.astuple(_DECODER.decode(record)))


class SearchedTexts(NamedTuple):
    """A customer's texts as the index has them, by the index's columns."""

    id: str
    name: str
    email: str
    phone: str
    city: str
    address: str
    zip: str
    description: str
    meta: str
    country_mark: str
    month_mark: str


_FIELDS: Final = tuple(Field(name) for name in SearchedTexts._fields[:-2])


class SortedKeys(NamedTuple):
    """What customers are sorted, compared and counted by, by the table's columns."""

    is_deleted: bool
    created: int | None
    updated: int | None
    country: str
    email_key: str
    phone_key: str | None
    person_key: bytes | None
    id_sort: bytes
    name_sort: bytes
    city_sort: bytes


def uuid_key(uuid: str) -> bytes:
    """A uuid as the table has it: its 16 bytes, or its text where it is spelled in another way."""
    lower = uuid.lower()
    try:
        parsed = UUID(lower)
    except ValueError:
        return lower.encode()
    return parsed.bytes if str(parsed) == lower else lower.encode()


def searched_texts(customer: Customer) -> SearchedTexts:
    """What the index has of a customer."""
    texts = (field_text(customer, field) for field in _FIELDS)
    marks = country_mark(country_of(customer)), month_mark(customer.created_at)
    return SearchedTexts._make((*texts, *marks))


def country_of(customer: Customer) -> str:
    """The code of the country in capitals; empty without one."""
    return (customer.country or "").upper()


def country_mark(country: str) -> str:
    """How the index has a country: in three characters, as one entry, and such as no text has."""
    return f"\x1c{country}" if len(country) == _CODE else ""


def month_mark(moment: datetime | None) -> str:
    """The same of a month, in UTC."""
    if moment is None:
        return ""
    return f"\x1d{chr(_NO_TEXT + moment.year)}{chr(_NO_TEXT + moment.month)}"


def sorted_keys(customer: Customer, language: str) -> SortedKeys:
    """What the table has of a customer, in the order of letters of ``language``."""
    return SortedKeys(
        customer.is_deleted,
        milliseconds(customer.created_at),
        milliseconds(customer.updated_at),
        country_of(customer),
        whole_text(customer.email),
        phone_key(customer.phone, customer.country),
        _person_key(customer),
        sort_key(customer.merchant_customer_id or "", language),
        sort_key(customer.name or "", language),
        _cached_sort_key(customer.city or "", language),
    )


def key_set(customer: Customer) -> str:
    """The metadata's keys as one text, the same for all customers who have the same ones."""
    return msgspec.json.encode(sorted(customer.metadata)).decode()


def whole_text(text: str | None) -> str:
    """A text for comparing it whole."""
    return " ".join(fold(text).split()) if text else ""


def whole_id_keys(text: str) -> tuple[bytes, bytes]:
    """Between which keys the IDs are sorted that are ``text`` but for capitals."""
    letters = sort_key(text).split(b"\0", 1)[0]
    return letters, letters + b"\1"


def phone_key(phone: str | None, country: str | None) -> str | None:
    """A phone number's digits with the country's, also where it is written without."""
    found = digits(phone or "")
    if found.startswith("00"):
        return found.lstrip("0") or None
    if found.startswith("0"):
        return _DIAL_CODES.get((country or "").strip().upper(), "") + found.lstrip("0") or None
    return found or None


def milliseconds(time: datetime | None) -> int | None:
    """Since 1970."""
    return None if time is None else round(time.timestamp() * 1_000)


_cached_sort_key = lru_cache(maxsize=4_096)(sort_key)


def _person_key(customer: Customer) -> bytes | None:
    """A hash of who lives where; None when either is not known."""
    name, address = customer.name, customer.address
    if not name or not address:
        return None
    words = sorted(forms(name)[-1].split())
    where = forms(f"{address} {customer.city or ''}")[-1].split()
    text = "\n".join((" ".join(words), " ".join(where)))
    return hashlib.blake2b(text.encode(), digest_size=8).digest() if words and where else None
