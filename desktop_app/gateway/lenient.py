"""Records that are not quite as documented, read liberally but never by guessing.

What happens to a value of another type than documented:

- a whole number where a text is expected is taken as its digits (``71000`` → ``"71000"``): it has
  one spelling;
- a time without a zone is UTC, as the document says of all times; other common spellings of a time
  are understood;
- anything else is kept apart in ``unknown`` under its name on the wire, and the field is not set;
- a value with a number JSON does not have, or larger than any real one, is left out: for metadata
  the customer says so;
- a record without an identifier is unreadable (None).
"""

from __future__ import annotations

import email.utils
import re
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from desktop_app.gateway.json_text import is_json
from desktop_app.gateway.shapes import IDENTIFIERS
from desktop_app.gateway.sizes import fits
from desktop_app.records.card_numbers import find_card_number, masked_number
from desktop_app.records.customer import Customer, Json, MerchantId, PaymentMethod, Uuid

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
    metadata_unreadable = "metadata" in record and "metadata" not in rest
    text, time = partial(_take_text, rest), partial(_take_time, rest)
    merchant_id = text("merchant_customer_id")
    return Customer(
        uuid=Uuid(uuid),
        merchant_customer_id=None if merchant_id is None else MerchantId(merchant_id),
        metadata=_take_metadata(rest),
        metadata_unreadable=metadata_unreadable,
        deleted=_take_truth(rest, "deleted") or False,
        name=text("name"),
        email=text("email"),
        phone=text("phone"),
        description=text("description"),
        address=text("address"),
        city=text("city"),
        zip_code=text("zip_code"),
        country=text("country"),
        status=text("status"),
        created_at=time("created_at"),
        updated_at=time("updated_at"),
        deleted_at=time("deleted_at"),
        unknown=rest,
    )


def read_payment_method(record: Any) -> PaymentMethod | None:
    """A saved card from any JSON object that names one, or None."""
    if not isinstance(record, dict):
        return None
    rest = _sound(record)
    token = _take_identifier(rest, ("token", "id"))
    text, time = partial(_take_text, rest), partial(_take_time, rest)
    pan, owner = text("masked_pan"), text("customer_uuid")
    if not token and pan is None:
        return None
    return PaymentMethod(
        token=token,
        masked_pan=None if pan is None else masked_number(pan),
        customer_uuid=None if owner is None else Uuid(owner),
        expired=_take_truth(rest, "expired"),
        expiration_date=text("expiration_date"),
        status=text("status"),
        keep_until=time("keep_until"),
        created_at=time("created_at"),
        updated_at=time("updated_at"),
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


def _take_text(rest: dict[str, Any], name: str) -> str | None:
    text = _as_text(rest.get(name))
    if text is not None or rest.get(name, "") is None:
        rest.pop(name, None)
    return text


def _take_time(rest: dict[str, Any], name: str) -> datetime | None:
    value = rest.get(name)
    moment = read_time(value) if isinstance(value, str) else None
    if moment is not None or name not in rest or value is None or value == "":
        rest.pop(name, None)
    return moment


def _take_truth(rest: dict[str, Any], name: str) -> bool | None:
    value = rest.get(name)
    truth = _TRUTHS.get(str(value).lower()) if isinstance(value, bool | int | str) else None
    if truth is not None or value is None:
        rest.pop(name, None)
    return truth


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
