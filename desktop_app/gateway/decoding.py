"""Answers into records, leniently: a page of customers as documented goes a way five times as fast.

Which fields there are, and of which type, is told by :class:`Customer` and :class:`PaymentMethod`.
What happens to a value of another type than documented:

- a whole number where a text is expected is taken as its digits (``71000`` → ``"71000"``): it has
  one spelling;
- a time without a zone is UTC, as the document says of all times; other common spellings of a time
  are understood;
- anything else is kept apart in ``unknown`` under its name on the wire, and the field is not set;
- a value with a number JSON does not have, or larger than any real one, is left out: for metadata
  the customer says so;
- a record without an identifier is unreadable (None).

What is more than any real answer holds is refused before it is built, or cut before it is kept. The
number of bytes alone bounds nothing: 2 MB of ``{},`` become 120 MB of objects, and fifty rows may
each come in an answer of their own that is as large as an answer may be.
"""

from __future__ import annotations

import contextlib
import email.utils
import re
from collections.abc import Callable
from datetime import UTC, datetime
from types import GenericAlias, NoneType
from typing import Any, Final, Generic, NoReturn, TypeVar, get_args

import msgspec
from msgspec.structs import astuple
from msgspec.structs import fields as fields_of

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState, is_json, read_json
from desktop_app.gateway.failures import server_messages
from desktop_app.records.cards import find_card_number, masked_number
from desktop_app.records.customer import Customer, Deletion, Json, MerchantId, PaymentMethod, Uuid

IDENTIFIERS: Final = ("uuid", "customer_uuid", "id", "customer_id")
"""Names a customer's identifier has had: now, in older documents, in lists, in the oldest ones."""

_WRAPPERS: Final = ("data", "customer", "result", "record")
_LISTS: Final = ("data", "customers", "payment_methods", "paymentMethods", "items", "results")
_SAYING: Final = ("errors", "error", "warnings", "messages", "message")


def find_record(content: Any, identifiers: tuple[str, ...] = IDENTIFIERS) -> dict[str, Any] | None:
    """The one record of a single answer: bare, wrapped in an object, or the only one of a list."""
    if isinstance(content, list):
        return find_record(content[0], identifiers) if len(content) == 1 else None
    if not isinstance(content, dict):
        return None
    if any(content.get(name) is not None for name in identifiers):
        return content
    for name in _WRAPPERS:
        if isinstance(content.get(name), dict | list):
            return find_record(content[name], identifiers)
    wrapped = [value for value in content.values() if isinstance(value, dict)]
    return find_record(wrapped[0], identifiers) if len(wrapped) == 1 else None


def find_list(content: Any) -> list[Any] | None:
    """The rows of a list answer: bare, under ``data``, or under the only key that holds a list.

    None when there is no list, or several among which one would have to guess: an answer without
    a list is never an empty page.
    """
    if isinstance(content, list):
        return content
    if not isinstance(content, dict):
        return None
    for name in _LISTS:
        if isinstance(content.get(name), list):
            return list(content[name])
    if isinstance(content.get("data"), dict):
        return find_list(content["data"])
    lists = [
        value for key, value in content.items() if isinstance(value, list) and key not in _SAYING
    ]
    return lists[0] if len(lists) == 1 else None


_HARMLESS_BODY: Final = 256 * 1024
"""Bytes. Whatever they hold takes a few megabytes at most. A page of 50 has about 25,000."""
_MOST_VALUES: Final = 60_000
"""Values in one answer; a page of 200 customers with 50 metadata each has 14,000."""
_MOST_VALUES_OF_ONE: Final = 5_000
_NESTED: Final = frozenset({dict, list})
_DEEPEST: Final = 64
"""Levels. Python's own JSON writer gives up near a thousand, in the middle of painting."""
_PLAIN_ROW: Final = 4_096
"""Bytes of a row, on average. Answers of longer rows are looked through."""
LONGEST_LISTED: Final = 1_000
"""Characters of a text that a list keeps; the documented longest is 200."""
_LONGEST_METADATA_LISTED: Final = 40_000
"""Characters of all metadata of a customer that a list keeps."""


def _optional(record: type[msgspec.Struct], *types: object) -> tuple[str, ...]:
    hints = {field.name: get_args(field.type) for field in fields_of(record)}
    return tuple(
        name for name, args in hints.items() if NoneType in args and not {*types}.isdisjoint(args)
    )


_TEXTS: Final = {
    record: _optional(record, str, Uuid, MerchantId) for record in (Customer, PaymentMethod)
}
_TIMES: Final = {record: _optional(record, datetime) for record in (Customer, PaymentMethod)}


def check_values(body: bytes) -> None:
    """Raises :class:`GatewayError` (TOO_LARGE) for an answer of more values than any real one."""
    if _are_too_many(body):
        raise GatewayError(GatewayErrorCode.TOO_LARGE, SendState.UNKNOWN)


def _are_too_many(body: bytes) -> bool:
    # What stands between values, commas in texts too: exact counting would take longer than all of
    # decoding.
    marks = sum(map(body.count, (b",", b"[", b"{")))
    return len(body) > _HARMLESS_BODY and marks > _MOST_VALUES


def fits(value: Any) -> bool:
    """Whether a record, or a part of it, has no more values and levels than a real one."""
    return _count(value, _DEEPEST, _MOST_VALUES_OF_ONE) >= 0


def listed_customer(customer: Customer) -> Customer | None:
    """``customer`` as a list keeps it: very long texts cut, metadata without end left out; None
    when it is too large even so.

    Whoever opens the row reads the whole record by itself.
    """
    if len(customer.uuid) > LONGEST_LISTED:
        return None  # cut, it might be taken for another one
    short = _shortened(customer)
    metadata: Any = _cut(customer.metadata)
    if _weight(metadata) > _LONGEST_METADATA_LISTED:
        short |= {"metadata_unreadable": True}
        metadata = {}
    return msgspec.structs.replace(customer, **short, metadata=metadata, unknown={})


def listed_card(card: PaymentMethod) -> PaymentMethod | None:
    """``card`` as a list keeps it, or None when its token is none."""
    if len(card.token) > LONGEST_LISTED:
        return None
    return msgspec.structs.replace(card, **_shortened(card), unknown={})


def _shortened(record: Customer | PaymentMethod) -> dict[str, Any]:
    texts = {name: getattr(record, name) for name in _TEXTS[type(record)]}
    return {name: _cut(text) for name, text in texts.items() if text is not None}


def _cut(value: Json) -> Json:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_LISTED else value[:LONGEST_LISTED] + "…"
    if isinstance(value, dict):
        return {key: _cut(item) for key, item in value.items()}
    return [_cut(item) for item in value] if isinstance(value, list) else value


def _weight(value: Json) -> int:
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(len(key) + _weight(item) for key, item in value.items())
    return sum(map(_weight, value)) if isinstance(value, list) else 8


def _count(value: Any, levels: int, left: int) -> int:
    """How many values may still come after this one; negative when it is too much already."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        if not levels:
            return -1
        for item in value:
            left = _count(item, levels - 1, left)
            if left < 0:
                break
    return left - 1


T = TypeVar("T")
Row = TypeVar("Row")

_TRUTHS: Final = {"true": True, "1": True, "false": False, "0": False}
_ZONE: Final = re.compile(r" ?(UTC|GMT|Z)$")
_OFFSET: Final = re.compile(r" ([+-]\d\d:?\d\d)$")
_KNOWN: Final = frozenset(
    (*Customer.__struct_fields__, *PaymentMethod.__struct_fields__, *IDENTIFIERS)
)
_SHORTEST_TIME: Final = len("2019-02-12T11:22")


def read_customer(record: Any) -> Customer | None:
    """A customer from any JSON object that names one, or None."""
    if not isinstance(record, dict):
        return None
    rest = _sound(record)
    uuid = _take_identifier(rest, IDENTIFIERS)
    if not uuid:
        return None
    return Customer(
        uuid=Uuid(uuid),
        metadata_unreadable="metadata" in record and "metadata" not in rest,
        metadata=_take_metadata(rest),
        deleted=_take(rest, "deleted", _as_truth) or False,
        **_take_known(rest, Customer),
        unknown=rest,
    )


def read_payment_method(record: Any) -> PaymentMethod | None:
    """A saved card from any JSON object that names one, or None."""
    if not isinstance(record, dict):
        return None
    rest = _sound(record)
    token = _take_identifier(rest, ("token", "id"))
    known = _take_known(rest, PaymentMethod)
    pan = known["masked_pan"]
    if not token and pan is None:
        return None
    known["masked_pan"] = None if pan is None else masked_number(pan)
    return PaymentMethod(
        token=token,
        expired=_take(rest, "expired", _as_truth),
        **known,
        unknown={key: _masked(value) for key, value in rest.items()},
    )


def _sound(record: dict[str, Any]) -> dict[str, Any]:
    """What of a record can be kept and written as JSON again; of too many fields those we know."""
    rest = {name: value for name, value in record.items() if fits(value) and is_json(value)}
    if not fits(rest):
        rest = {name: value for name, value in rest.items() if name in _KNOWN}
    return rest


def read_time(text: str) -> datetime | None:
    """A moment in UTC from the spellings servers use, or None. A day alone is no moment."""
    plain = _OFFSET.sub(r"\1", _ZONE.sub("+00:00", text.strip()))
    if len(plain) < _SHORTEST_TIME:
        return None
    # First as the fast way of a list reads it: a record must not have another moment than its row
    # (msgspec rounds digits beyond microseconds, Python cuts them).
    with contextlib.suppress(msgspec.ValidationError, OverflowError, ValueError):
        return in_utc(msgspec.convert(text, datetime))
    try:
        if plain[:4].isdigit():
            moment = datetime.fromisoformat(plain)
        else:
            moment = email.utils.parsedate_to_datetime(text)
        return in_utc(moment)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC; without a zone it is UTC already, as documented."""
    if moment.tzinfo is UTC:
        return moment
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _as_text(value: Json) -> str | None:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _take_identifier(rest: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first identifier there is; other names for the same one are dropped, others are kept."""
    found = next((text for name in names if (text := _as_text(rest.get(name)))), "")
    for name in names:
        if name in rest and (rest[name] is None or _as_text(rest[name]) == found):
            del rest[name]
    return found


def _take_known(rest: dict[str, Any], record: type[Customer | PaymentMethod]) -> dict[str, Any]:
    return {
        **{name: _take(rest, name, _as_text) for name in _TEXTS[record]},
        **{name: _take(rest, name, _as_time) for name in _TIMES[record]},
    }


def _take(rest: dict[str, Any], name: str, read: Callable[[Any], T | None]) -> T | None:
    """A field as ``read`` understands it. What it does not stays in ``rest``, unless it is
    nothing."""
    value = rest.get(name)
    found = read(value)
    if found is not None or value is None or value == "":
        rest.pop(name, None)
    return found


def _as_time(value: Json) -> datetime | None:
    return read_time(value) if isinstance(value, str) else None


def _as_truth(value: Json) -> bool | None:
    return _TRUTHS.get(str(value).lower()) if isinstance(value, bool | int | str) else None


def _take_metadata(rest: dict[str, Any]) -> dict[str, Json]:
    """The metadata object; null and PHP's empty ``[]`` mean none, anything else is kept apart."""
    value = rest.get("metadata")
    if isinstance(value, dict):
        del rest["metadata"]
        return value
    if not value and not isinstance(value, bool | int | float | str):
        rest.pop("metadata", None)
    return {}


def _masked(value: Json) -> Json:
    """Card numbers in fields nobody documented are masked like those in the documented one."""
    if isinstance(value, dict):
        return {key: _masked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_masked(item) for item in value]
    text = _as_text(value)
    if text is None:
        return value
    cut = masked_number(text)
    return cut if len(text) > len(cut) or find_card_number(text) is not None else value


class DecodedRows(msgspec.Struct, Generic[Row], frozen=True):
    """The items of one list answer in their order, None for each that made no sense; ``weight``:
    the bytes of the answer."""

    items: tuple[Row | None, ...]
    weight: int = 0

    @property
    def records(self) -> tuple[Row, ...]:
        return tuple(item for item in self.items if item is not None)


def _decoder() -> msgspec.json.Decoder[Any]:
    """Of a page of customers exactly as documented (with their own identifier or ``id``), where any
    field may be missing or null. ``id`` is the last field, the others stand as in
    :class:`Customer`: making one of a tuple takes half as long as of names and values."""
    types = {field.name: field.type for field in fields_of(Customer)}
    names = [name for name in types if name not in ("metadata_unreadable", "unknown")]
    fields: list[Any] = [(name, types[name] | None, None) for name in names]
    fields.append(("id", str | None, None))
    row = msgspec.defstruct("_Customer", fields, forbid_unknown_fields=True)
    page = msgspec.defstruct("_Page", [("data", GenericAlias(list, (row,)))])
    return msgspec.json.Decoder(page)


_page_of_customers: Final = _decoder()
_TIME_PLACES: Final = tuple(map(Customer.__struct_fields__.index, _TIMES[Customer]))
_METADATA: Final = Customer.__struct_fields__.index("metadata")
_DELETED: Final = Customer.__struct_fields__.index("deleted")


_TOKEN: Final = re.compile(r"[\x21-\x7e]{1,16384}")
"""What fits a header."""


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
    content = _content(_without_endless_metadata(body))
    customer = read_customer(find_record(content))
    if customer is None:
        _refuse(content)
    return customer


def decode_customers(body: bytes) -> DecodedRows[Customer]:
    """The customers of a list answer. Raises :class:`GatewayError` when it holds no list."""
    check_values(body)
    rows: DecodedRows[Customer] | None = None
    with contextlib.suppress(*_FAST_WAY_FAILS):
        (found,) = astuple(_page_of_customers.decode(body))
        rows = DecodedRows(tuple(map(_made_customer, found)), len(body))
    # Not among the exceptions: an error of ours would carry theirs, and that the gateway's bytes.
    return _listed(rows or _rows(body, read_customer), listed_customer)


def decode_payment_methods(body: bytes) -> DecodedRows[PaymentMethod]:
    """The saved cards of a list answer. Raises :class:`GatewayError` when it holds no list."""
    return _listed(_rows(body, read_payment_method), listed_card)


def decode_deletion(body: bytes) -> Deletion:
    """The acknowledgement of a deletion; anything less than ``deleted: true`` is none."""
    content = _content(body)
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
    content = _content(body)
    record = find_record(content, ("access_token",))
    token = None if record is None else record.get("access_token")
    if record is None or not isinstance(token, str) or not _TOKEN.fullmatch(token):
        _refuse(content)
    lives = record.get("expires_in")
    try:
        return token, None if lives is None or isinstance(lives, bool) else float(lives)
    except (ValueError, TypeError, OverflowError):
        return token, None


def _content(body: bytes) -> Any:
    check_values(body)
    return read_json(body)


def _without_endless_metadata(body: bytes) -> bytes:
    """Of one customer, whose metadata are looked at before they are built: there may be any number.
    What is too much is taken for what can't be read."""
    if not _are_too_many(body):
        return body
    with contextlib.suppress(msgspec.MsgspecError, UnicodeError, RecursionError):
        fields = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        if _are_too_many(bytes(fields.get("metadata", msgspec.Raw()))):
            return msgspec.json.encode(fields | {"metadata": msgspec.Raw(b"NaN")})
    return body


def _made_customer(row: msgspec.Struct) -> Customer:
    """The customer of a row as documented, with one identifier and times in UTC."""
    *values, other = astuple(row)
    values[0] = values[0] or other
    if not values[0] or (other and other != values[0]):
        raise _NotAsDocumentedError
    for place in _TIME_PLACES:
        if (moment := values[place]) is not None and moment.tzinfo is not UTC:
            values[place] = in_utc(moment)
    metadata = values[_METADATA] or {}
    is_simple = len(metadata) <= _MOST_VALUES_OF_ONE and _NESTED.isdisjoint(
        map(type, metadata.values())
    )
    if not is_simple and not fits(metadata):
        raise _NotAsDocumentedError
    values[_METADATA] = metadata
    values[_DELETED] = values[_DELETED] or False
    return Customer(*values)


def _rows(body: bytes, read: Callable[[Any], Row | None]) -> DecodedRows[Row]:
    content = _content(body)
    found = find_list(content)
    if found is None:
        _refuse(content)
    return DecodedRows(tuple(map(read, found)), len(body))


def _listed(rows: DecodedRows[Row], listed: Callable[[Row], Row | None]) -> DecodedRows[Row]:
    """With long values cut, where any of them may be long."""
    if rows.weight <= _PLAIN_ROW * len(rows.items):
        return rows
    items = (None if row is None else listed(row) for row in rows.items)
    return DecodedRows(tuple(items), rows.weight)


def _refuse(content: Any) -> NoReturn:
    """An accepted answer without its record: a refusal in disguise if it says so, else nonsense."""
    status = content.get("status") if isinstance(content, dict) else None
    details, by_field = server_messages(content)
    if status == "invalid-request":
        raise GatewayError(
            GatewayErrorCode.INVALID, SendState.REFUSED, details=details, field_details=by_field
        )
    error_code = (
        GatewayErrorCode.GATEWAY_FAILED if status == "error" else GatewayErrorCode.NOT_UNDERSTOOD
    )
    raise GatewayError(error_code, SendState.UNKNOWN, details=details, field_details=by_field)
