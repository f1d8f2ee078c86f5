"""What a pasted line means: a uuid, a merchant id, or something that has one of them in it.

An agent pastes from tickets, browsers, spreadsheets and logs. Whatever is taken out of a longer
text is said to have been (``source``), with the text as it was typed, so that the window can offer
it unchanged instead. An id typed plainly is never changed, except that a uuid in capitals is taken
in small letters: RFC 9562 has them mean the same, and gateways may compare them letter by letter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import msgspec

from desktop_app.records.fields import RULES


class Kind(Enum):
    """Which identifier a text was taken for."""

    UUID = "uuid"
    MERCHANT_ID = "merchant id"


class Source(Enum):
    """Where in the typed text the identifier stood."""

    TYPED = "as typed"
    QUOTED = "between quotes"
    URL = "in a URL"
    JSON = "in JSON"
    NAMED = "after its name"
    ROW = "in a row of cells"
    SENTENCE = "in a sentence"


class Refusal(Enum):
    """Why nothing can be looked up."""

    EMPTY = "nothing but blanks"
    DOTS = "a dot or two, which no address can carry"
    TOO_LONG = "longer than any id"
    HALF_CHARACTER = "half a character, which has no bytes"


class Recognised(msgspec.Struct, frozen=True):
    """What was recognised. ``value``: a uuid in small letters, whatever they were; a merchant id as
    it stood. ``as_typed`` is the text without the blanks around it."""

    kind: Kind
    value: str
    source: Source
    as_typed: str

    @property
    def plainly(self) -> Recognised | Refusal:
        """The same text taken exactly as typed: the merchant id it would be."""
        return _merchant_id(self.as_typed, Source.TYPED, self.as_typed)


def recognise(text: str) -> Recognised | Refusal:
    """What ``text`` was meant to look up.

    Blanks, line breaks and invisible characters around it are dropped (a pasted cell brings them),
    blanks within belong to the id.
    """
    typed = trimmed(text)
    if not typed:
        return Refusal.EMPTY
    if _UUID.fullmatch(typed):
        return _uuid(typed, Source.TYPED, typed)
    for look in (_in_quotes, _in_json, _after_name, _in_row, _in_url, _in_sentence):
        found = look(typed)
        if found is not None:
            return found
    return _merchant_id(typed, Source.TYPED, typed)


def trimmed(text: str) -> str:
    """``text`` without blanks, line breaks, no-break and zero-width characters around it."""
    return text.strip(_AROUND)


def _uuid(value: str, source: Source, typed: str) -> Recognised:
    return Recognised(Kind.UUID, value.lower(), source, typed)


def _merchant_id(value: str, source: Source, typed: str) -> Recognised | Refusal:
    if value in (".", ".."):
        return Refusal.DOTS
    if len(value) > RULES["merchant_customer_id"].longest:
        return Refusal.TOO_LONG
    if any("\ud800" <= character <= "\udfff" for character in value):
        return Refusal.HALF_CHARACTER
    return Recognised(Kind.MERCHANT_ID, value, source, typed)


def _either(value: str, source: Source, typed: str) -> Recognised | Refusal | None:
    """``value`` as a uuid if it looks like one, else as a merchant id; None for nothing."""
    value = trimmed(value)
    if not value:
        return None
    if _UUID.fullmatch(value):
        return _uuid(value, source, typed)
    return _merchant_id(value, source, typed)


def _in_quotes(typed: str) -> Recognised | Refusal | None:
    """``"cust-1"``, also as a value cut out of JSON or of a list: ``"cust-1",``."""
    quoted = typed.rstrip(",; ")
    if len(quoted) < len('"x"') or _QUOTES.get(quoted[0]) != quoted[-1]:
        return None
    inside = quoted[1:-1]
    return None if quoted[-1] in inside else _either(inside, Source.QUOTED, typed)


def _in_json(typed: str) -> Recognised | Refusal | None:
    if typed[0] not in "{[":
        return None
    try:
        content = json.loads(typed)
    except (ValueError, RecursionError):
        return None
    return _in_record(_one_record(content), Source.JSON, typed)


def _one_record(content: Any) -> dict[str, Any]:
    """The record of an answer: bare, under a key like ``data``, or the only one of a list."""
    for _ in range(3):
        if isinstance(content, list) and len(content) == 1:
            content = content[0]
        if not isinstance(content, dict):
            return {}
        if any(content.get(name) for name in _NAMES):
            return content
        content = next((content[key] for key in _WRAPPERS if key in content), None)
    return {}


def _in_record(record: dict[str, Any], source: Source, typed: str) -> Recognised | Refusal | None:
    for name in _NAMES:
        value = record.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and trimmed(str(value)):
            return _named(name, str(value), source, typed)
    return None


def _named(name: str, value: str, source: Source, typed: str) -> Recognised | Refusal | None:
    if name in _MERCHANT_NAMES:
        return _merchant_id(trimmed(value), source, typed) if trimmed(value) else None
    return _either(value, source, typed)


def _in_url(typed: str) -> Recognised | Refusal | None:
    """A link to a customer: by its path, or by a query parameter with an identifier's name."""
    if not _URL.match(typed):
        return None
    try:
        parts = urlsplit(typed)
    except ValueError:
        return None
    try:
        return _in_path(parts.path, typed) or _in_query(parts, typed)
    except UnicodeDecodeError:  # percent signs that are no UTF-8: nothing to be sure of
        return None


def _in_path(path: str, typed: str) -> Recognised | Refusal | None:
    merchant = _MERCHANT_PATH.search(path)
    if merchant is not None:
        return _merchant_id(unquote(merchant[1], errors="strict"), Source.URL, typed)
    customer = _CUSTOMER_PATH.search(path)
    if customer is not None:
        return _either(unquote(customer[1], errors="strict"), Source.URL, typed)
    return None


def _in_query(parts: SplitResult, typed: str) -> Recognised | Refusal | None:
    pairs = parse_qsl(f"{parts.query}&{parts.fragment}", errors="strict")
    query = {name.lower(): value for name, value in pairs}
    return _in_record(query, Source.URL, typed) or _lone_uuid(typed, Source.URL)


def _after_name(typed: str) -> Recognised | Refusal | None:
    """``uuid: …`` or ``merchant_customer_id=…``, as logs and tickets write it."""
    found = _NAMED.fullmatch(typed)
    if found is None:
        return None
    name = re.sub(r"[\s_-]+", "_", found["name"].lower())
    value = trimmed(found["value"]).rstrip(",;").strip()
    if len(value) > 1 and _QUOTES.get(value[0]) == value[-1]:
        value = value[1:-1]
    name = _ALIASES.get(name, name)
    if name not in _MERCHANT_NAMES and (lone := _lone_uuid(value, Source.NAMED)) is not None:
        return msgspec.structs.replace(lone, as_typed=typed)
    return _named(name, value, Source.NAMED, typed)


def _in_row(typed: str) -> Recognised | Refusal | None:
    """A spreadsheet's row: a uuid in any cell wins, else the first cell that may be an id."""
    line = next((line for line in typed.splitlines() if trimmed(line)), "")
    if "\t" not in line:
        return None
    cells = [cell for cell in map(_unquoted, line.split("\t")) if cell]
    for cell in cells:
        if _UUID.fullmatch(cell):
            return _uuid(cell, Source.ROW, typed)
    return next(_ids(cells, typed), None)


def _ids(cells: list[str], typed: str) -> Iterator[Recognised]:
    for cell in cells:
        found = _merchant_id(cell, Source.ROW, typed)
        if isinstance(found, Recognised):
            yield found


def _in_sentence(typed: str) -> Recognised | None:
    return _lone_uuid(typed, Source.SENTENCE)


def _lone_uuid(typed: str, source: Source) -> Recognised | None:
    """The uuid within a text, if there is exactly one: of two, which was meant?"""
    found = {match[0].lower() for match in _UUID_WITHIN.finditer(typed)}
    return _uuid(found.pop(), source, typed) if len(found) == 1 else None


def _unquoted(cell: str) -> str:
    cell = trimmed(cell)
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return trimmed(cell[1:-1].replace('""', '"'))
    return cell


_AROUND: Final = (
    " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad"
)
_QUOTES: Final = {
    '"': '"', "'": "'", "`": "`", "“": "”", "„": "“", "‘": "’", "«": "»", "»": "«", "‚": "‘",
}  # fmt: skip
_HEX: Final = "[0-9A-Fa-f]"
_UUID_SHAPE: Final = f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}"
_UUID: Final = re.compile(_UUID_SHAPE)
_UUID_WITHIN: Final = re.compile(rf"(?<![0-9A-Za-z-]){_UUID_SHAPE}(?![0-9A-Za-z-])")
_NAMES: Final = (
    "uuid",
    "customer_uuid",
    "merchant_customer_id",
    "id",
    "customer_id",
    "merchant_id",
)
_MERCHANT_NAMES: Final = ("merchant_customer_id", "merchant_id")
_ALIASES: Final = {
    "customer": "id",
    "merchantcustomerid": "merchant_customer_id",
    "customeruuid": "uuid",
    "customerid": "id",
}
_WRAPPERS: Final = ("data", "customer", "customers", "result", "record")
_NAMED: Final = re.compile(
    r"""["']?(?P<name>(?:merchant[ _-]?)?customer[ _-]?(?:id|uuid)|uuid|id|merchant[ _-]id)["']?"""
    r"""[ \t]*[:=][ \t]*(?P<value>[^\t\s][^\t]*)""",
    re.IGNORECASE,
)
_URL: Final = re.compile(r"(https?://|/v2/|www\.)\S+\Z", re.IGNORECASE)
_MERCHANT_PATH: Final = re.compile(r"/merchants/customers/([^/]+)/?$")
_CUSTOMER_PATH: Final = re.compile(r"/customers/([^/]+)(?:/payment-methods)?/?$")
