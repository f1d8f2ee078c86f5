"""What is more than any real answer holds: refused before it is built, cut before it is kept.

The number of bytes alone bounds nothing: 2 MB of ``{},`` become 120 MB of objects, and fifty rows
may each come in an answer of their own that is as large as an answer may be.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.records.customer import Customer, Json, PaymentMethod

_HARMLESS_BODY: Final = 256 * 1024
"""Bytes. Whatever they hold takes a few megabytes at most. A page of 50 has about 25,000."""
_MOST_VALUES: Final = 60_000
"""Values in one answer; a page of 200 customers with 50 metadata each has 14,000."""
_MOST_VALUES_OF_ONE: Final = 5_000
_DEEPEST: Final = 64
"""Levels. Python's own JSON writer gives up near a thousand, in the middle of painting."""
_PLAIN_ROW: Final = 4_096
"""Bytes of a row, on average. Answers of longer rows are looked through."""
LONGEST_LISTED: Final = 1_000
"""Characters of a text that a list keeps; the documented longest is 200."""
_LONGEST_METADATA_LISTED: Final = 40_000
"""Characters of all metadata of a customer that a list keeps."""

_TEXTS: Final = (
    "merchant_customer_id",
    "name",
    "email",
    "phone",
    "description",
    "address",
    "city",
    "zip_code",
    "country",
    "status",
)
_CARD_TEXTS: Final = ("expiration_date", "status")


def check_values(body: bytes) -> None:
    """Raises :class:`GatewayError` (TOO_LARGE) for an answer of more values than any real one."""
    if are_too_many(body):
        raise GatewayError(Trouble.TOO_LARGE, Sent.UNKNOWN)


def are_too_many(text: bytes | msgspec.Raw) -> bool:
    """Whether JSON has more values than any real answer.

    Counts what stands between values, commas in texts too: exact counting would cost a longer
    pause than all of decoding.
    """
    body = bytes(text)
    if len(body) <= _HARMLESS_BODY:
        return False
    return body.count(b",") + body.count(b"[") + body.count(b"{") > _MOST_VALUES


def fits(value: Any) -> bool:
    """Whether a record, or a part of it, has no more values and levels than a real one."""
    return _count(value, _DEEPEST, _MOST_VALUES_OF_ONE) >= 0


def is_simple(metadata: dict[str, Any]) -> bool:
    """Whether :func:`fits` need not be asked: few values, none of them with levels below."""
    if len(metadata) > _MOST_VALUES_OF_ONE:
        return False
    return not any(isinstance(value, dict | list) for value in metadata.values())


def are_long(body: bytes, rows: int) -> bool:
    """Whether rows of this answer may be too long to be kept in a list as they are."""
    return len(body) > _PLAIN_ROW * rows


def listed_customer(customer: Customer) -> Customer | None:
    """``customer`` as a list keeps it: very long texts cut, metadata without end left out; None
    when it is too large even so.

    Whoever opens the row reads the whole record by itself.
    """
    if len(customer.uuid) > LONGEST_LISTED:
        return None  # cut, it might be taken for another one
    short = _shortened(customer, _TEXTS)
    metadata: Any = _cut(customer.metadata)
    if _weight(metadata) > _LONGEST_METADATA_LISTED:
        short |= {"metadata_unreadable": True}
        metadata = {}
    return msgspec.structs.replace(customer, **short, metadata=metadata, unknown={})


def listed_card(card: PaymentMethod) -> PaymentMethod | None:
    """``card`` as a list keeps it, or None when its token is none."""
    if len(card.token) > LONGEST_LISTED:
        return None
    return msgspec.structs.replace(card, **_shortened(card, _CARD_TEXTS), unknown={})


def _shortened(record: Customer | PaymentMethod, names: tuple[str, ...]) -> dict[str, Any]:
    texts = {name: getattr(record, name) for name in names}
    return {name: _cut(text) for name, text in texts.items() if text is not None}


def _cut(value: Json) -> Json:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_LISTED else value[:LONGEST_LISTED] + "…"
    if isinstance(value, dict):
        return {key: _cut(item) for key, item in value.items()}
    return [_cut(item) for item in value] if isinstance(value, list) else value


def _weight(value: Json) -> int:
    """Characters of all texts, and a few for every other value."""
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
