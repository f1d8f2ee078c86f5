"""What a pasted line means: a uuid, a merchant id, or something that has one of them in it.

An agent pastes from tickets, browsers, spreadsheets and logs. Whatever is taken out of a longer
text is said to have been (``source``), with the text as it was typed, so that the window can offer
it unchanged instead. An id typed plainly is never changed, except that a uuid in capitals is taken
in small letters: RFC 9562 has them mean the same, and gateways may compare them letter by letter.
How else it may be spelled, when nobody has it as it stands, is ``respelled``; what a text looks
like that nobody has as an id (an email, a phone number, a name, several ids) is ``likeness``.
"""

from __future__ import annotations

import csv
import json
import re
from enum import Enum
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import msgspec

from desktop_app.records.customer import Customer
from desktop_app.records.fields import RULES
from desktop_app.records.spelling import DASHES, bare


class IdKind(Enum):
    """Which identifier a text was taken for."""

    UUID = "uuid"
    MERCHANT_ID = "merchant id"


class IdSource(Enum):
    """Where in the typed text the identifier stood."""

    TYPED = "as typed"
    QUOTED = "between quotes or brackets"
    URL = "in a URL"
    JSON = "in JSON"
    NAMED = "after its name"
    ROW = "in a row of cells"
    SENTENCE = "in a sentence"


class IdFormat(Enum):
    """What a text looks like. Nothing but an id can be looked up, and anything may be one."""

    ID = "an id"
    EMAIL = "an email address"
    PHONE = "a phone number"
    NAME = "somebody's name"
    SEVERAL = "several ids"


class IdRefusal(Enum):
    """Why nothing can be looked up."""

    EMPTY = "nothing but blanks"
    DOTS = "a dot or two, which no address can carry"
    TOO_LONG = "longer than any id"
    HALF_CHARACTER = "half a character, which has no bytes"


class Recognised(msgspec.Struct, frozen=True):
    """What was recognised. ``value``: a uuid in small letters, whatever they were; a merchant id as
    it stood. ``as_typed`` is the text without the blanks around it."""

    kind: IdKind
    value: str
    source: IdSource
    as_typed: str = ""

    @property
    def plainly(self) -> Recognised | IdRefusal:
        return _typed_as(self.as_typed, _merchant_id(self.as_typed, IdSource.TYPED))

    @property
    def respelled(self) -> str:
        """A merchant id with what texts pick up on their way undone: hidden characters and other
        blanks within, dashes that a word processor made, a bullet before, a comma behind, or
        another cell of its row. Empty when that is the id as it stands. Another id, so only to be
        asked for when nobody has this one, and never to write by."""
        if self.kind is IdKind.UUID:
            return ""
        value = trimmed(_BULLET.sub("", bare(self.value)).rstrip(",;."))
        if self.source is IdSource.TYPED and len(cells := _cells(value)) > 1:
            value = cells[0]
        is_sound = bool(value) and isinstance(_merchant_id(value, self.source), Recognised)
        return value if is_sound and value != self.value else ""

    @property
    def likeness(self) -> IdFormat:
        """What the text as typed looks like, or the value where that has a name beside it."""
        has_name = self.source in (IdSource.URL, IdSource.JSON, IdSource.NAMED)
        return likeness(self.value if has_name else self.as_typed)


def recognise(text: str) -> Recognised | IdRefusal:
    """What ``text`` was meant to look up.

    Blanks, line breaks and invisible characters around it are dropped (a pasted cell brings them),
    blanks within belong to the id. Dashes of any kind in a uuid are hyphens.
    """
    typed = trimmed(text)
    if not typed:
        return IdRefusal.EMPTY
    if is_uuid(typed):
        return _typed_as(typed, _uuid(typed, IdSource.TYPED))
    found = _in_json(typed) or _in_quotes(typed) or _in_text(typed)
    return _typed_as(typed, found or _merchant_id(typed, IdSource.TYPED))


def identifier_to_find(customer: Customer) -> str:
    """What finds this customer again when it is looked up: the merchant ID, unless it would be
    taken for something else."""
    merchant_id = customer.merchant_customer_id or ""
    taken = recognise(merchant_id)
    is_itself = isinstance(taken, Recognised) and taken.value == merchant_id
    return merchant_id if is_itself else customer.uuid


def likeness(text: str) -> IdFormat:
    """What ``text`` looks like. A guess for words and offers: it decides about no request."""
    if several(text):
        return IdFormat.SEVERAL
    plain = trimmed(bare(text))
    if len(plain) > _LONGEST_OF_ONE:
        return IdFormat.ID
    if _EMAIL.search(plain):
        return IdFormat.EMAIL
    if _is_phone(plain):
        return IdFormat.PHONE
    is_name = _NAME.fullmatch(plain) or (plain.isalpha() and plain.istitle())
    return IdFormat.NAME if is_name else IdFormat.ID


def several(text: str) -> tuple[str, ...]:
    """The ids, or the lines that have one each, when ``text`` holds several; else nothing.

    Several lines are a list when none is a sentence; one line when it is parted by commas,
    semicolons or blanks and every part looks like an id. Uuids are found in any text.
    """
    lines = tuple(filter(None, map(trimmed, text.splitlines())))
    if len(lines) > 1:
        is_list = all("\t" in line or _is_item(line) for line in lines)
        if is_list and not isinstance(_in_json(trimmed(text)), Recognised):
            return lines
        return uuids if len(uuids := _uuids(text)) > 1 else ()
    line = lines[0] if lines else ""
    if "\t" in line or _URL.match(line) or _is_phone(line):
        return ()
    if len(uuids := _uuids(line)) > 1:
        return uuids
    for apart, is_part in ((_COMMAS, _is_id_with_digit), (_BLANKS, _is_long_id_with_digit)):
        parts = tuple(filter(None, (_unwrapped(part) for part in apart.split(_unwrapped(line)))))
        if len({_same_in_capitals(part) for part in parts}) > 1 and all(map(is_part, parts)):
            return parts
    return ()


def is_uuid(text: str) -> bool:
    """Whether ``text`` has the shape of a uuid, with any dashes."""
    return _UUID.fullmatch(bare(text)) is not None


def trimmed(text: str) -> str:
    """``text`` without blanks, line breaks, no-break and zero-width characters around it."""
    return text.strip(_AROUND)


Found = Recognised | IdRefusal


def _typed_as(typed: str, found: Found) -> Found:
    if isinstance(found, Recognised):
        return msgspec.structs.replace(found, as_typed=typed)
    return found


def _uuid(value: str, source: IdSource) -> Recognised:
    return Recognised(IdKind.UUID, bare(value).lower(), source)


def _merchant_id(value: str, source: IdSource) -> Found:
    if value in (".", ".."):
        return IdRefusal.DOTS
    if len(value) > RULES["merchant_customer_id"].longest:
        return IdRefusal.TOO_LONG
    if any("\ud800" <= character <= "\udfff" for character in value):
        return IdRefusal.HALF_CHARACTER
    return Recognised(IdKind.MERCHANT_ID, value, source)


def _either(value: str, source: IdSource) -> Found | None:
    """``value`` as a uuid if it looks like one, else as a merchant id; None for nothing."""
    value = trimmed(value)
    if is_uuid(value):
        return _uuid(value, source)
    return _merchant_id(value, source) if value else None


def _in_quotes(typed: str) -> Found | None:
    """``"cust-1"``, also as a value cut out of JSON or of a list: ``"cust-1",``; ``<cust-1>``."""
    inside = _unwrapped(typed)
    if not inside or inside == typed.rstrip(",; "):
        return None
    found = None if is_uuid(inside) else _in_text(inside)
    return found or _either(inside, IdSource.QUOTED)


def _unwrapped(text: str) -> str:
    """``text`` without the quotes and brackets around all of it, and without a list's comma behind
    them."""
    inside = trimmed(text).rstrip(",; ")
    while len(inside) > len("()") and inside[-1] in _PAIRS.get(inside[0], ""):
        within = trimmed(inside[1:-1])
        parts = inside[0] + inside[-1] + _PARTING.get(inside[0], "")
        if not within or any(mark in within for mark in parts):
            break
        inside = within
    return inside


def _in_text(text: str) -> Found | None:
    ways = (_after_name, _in_row, _in_url, _lone_uuid, _in_csv_row)
    return next((found for look in ways if (found := look(text)) is not None), None)


def _in_json(typed: str) -> Found | None:
    if typed[0] not in "{[":
        return None
    try:
        content = json.loads(typed)
    except (ValueError, RecursionError):
        return None
    return _in_record(_one_record(content), IdSource.JSON)


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


def _in_record(record: dict[str, Any], source: IdSource) -> Found | None:
    for name in _NAMES:
        value = record.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and trimmed(str(value)):
            return _named(name, str(value), source)
    return None


def _named(name: str, value: str, source: IdSource) -> Found | None:
    if name in _MERCHANT_NAMES:
        return _merchant_id(trimmed(value), source) if trimmed(value) else None
    return _either(value, source)


def _in_url(typed: str) -> Found | None:
    """A link to a customer: by its path, or by a query parameter with an identifier's name."""
    if not _URL.match(typed):
        return None
    try:
        parts = urlsplit(typed)
        return _in_path(parts.path) or _in_query(parts, typed)
    except ValueError:  # also percent signs that are no UTF-8: nothing to be sure of
        return None


def _in_path(path: str) -> Found | None:
    for pattern, read in ((_MERCHANT_PATH, _merchant_id), (_CUSTOMER_PATH, _either)):
        if found := pattern.search(path):
            return read(unquote(found[1], errors="strict"), IdSource.URL)
    return None


def _in_query(parts: SplitResult, typed: str) -> Found | None:
    pairs = parse_qsl(f"{parts.query}&{parts.fragment}", errors="strict")
    query = {name.lower(): value for name, value in pairs}
    return _in_record(query, IdSource.URL) or _lone_uuid(typed, IdSource.URL)


def _after_name(typed: str) -> Found | None:
    """``uuid: …`` or ``merchant_customer_id=…``, as logs and tickets write it."""
    found = _NAMED.fullmatch(typed)
    if found is None:
        return None
    name = re.sub(r"[\s_-]+", "_", found["name"].lower())
    name = _ALIASES.get(name, name)
    value = _unwrapped(trimmed(found["value"]).rstrip(",;").strip())
    lone = None if name in _MERCHANT_NAMES else _lone_uuid(value, IdSource.NAMED)
    return lone or _named(name, value, IdSource.NAMED)


def _in_row(typed: str) -> Recognised | None:
    """A spreadsheet's row: a uuid in any cell wins, else the first cell that may be an id."""
    line = next((line for line in typed.splitlines() if trimmed(line)), "")
    if "\t" not in line:
        return None
    cells = [cell for cell in map(_unquoted, line.split("\t")) if cell]
    uuids = (_uuid(cell, IdSource.ROW) for cell in cells if is_uuid(cell))
    others = (_merchant_id(cell, IdSource.ROW) for cell in cells)
    return next((one for one in (*uuids, *others) if isinstance(one, Recognised)), None)


def _in_csv_row(typed: str) -> Recognised | None:
    """A row of a CSV: its first cell. An id may have a comma or a semicolon in it, so only where
    quotes are around that cell, or two more follow."""
    cells = _cells(typed)
    is_row = len(cells) >= _SURELY_A_ROW or (len(cells) > 1 and typed[0] == '"')
    found = _either(cells[0], IdSource.ROW) if is_row else None
    return found if isinstance(found, Recognised) else None


def _cells(text: str) -> list[str]:
    """The cells of what may be a CSV's row that begins with an id; else nothing. Several ids are no
    row."""
    if len(text) > _LONGEST_ROW or text.splitlines() != [text] or _URL.match(text):
        return []
    start = _FIRST_CELL.match(text)
    if start is None or several(text):
        return []
    try:
        cells = next(csv.reader([text], delimiter=start["delimiter"], strict=True))
    except csv.Error:
        return []
    first, *others = map(trimmed, cells)
    is_id = bool(first) if text[0] == '"' else _is_id_with_digit(first)
    return [first, *filter(None, others)] if is_id else []


def _lone_uuid(typed: str, source: IdSource = IdSource.SENTENCE) -> Recognised | None:
    """The uuid within a text, if there is exactly one: of two, which was meant?"""
    found = _uuids(typed)
    return _uuid(found[0], source) if len(found) == 1 else None


def _uuids(text: str) -> tuple[str, ...]:
    found = (bare(match[0]).lower() for match in _UUID_WITHIN.finditer(text))
    return tuple(dict.fromkeys(found))


def _unquoted(cell: str) -> str:
    cell = trimmed(cell)
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return trimmed(cell[1:-1].replace('""', '"'))
    return cell


def _is_phone(text: str) -> bool:
    found = _PHONE.fullmatch(text)
    return found is not None and _FEWEST_DIGITS <= sum(map(str.isdigit, text)) <= _MOST_DIGITS


def _same_in_capitals(part: str) -> str:
    return bare(part).lower() if is_uuid(part) else part


def _is_item(line: str) -> bool:
    """Whether a line of several can be an id of a list: no sentence, no ``name: value``."""
    return " " not in _unwrapped(_BULLET.sub("", line)) and not _NAMED.fullmatch(line)


def _is_id_with_digit(part: str) -> bool:
    return " " not in part and "@" not in part and any(map(str.isdigit, part))


def _is_long_id_with_digit(part: str) -> bool:
    return len(part) >= _SHORTEST_OF_SEVERAL and _is_id_with_digit(part)


_AROUND: Final = (
    " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad"
    "\u061c\u180e\u202a\u202b\u202c\u202d\u202e\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufffc"
)
_PAIRS: Final = {
    '"': '"', "'": "'", "`": "`´", "“": "”", "”": "”", "„": "“”", "‘": "’", "’": "’", "‚": "‘’",
    "«": "»", "»": "«", "‹": "›", "›": "‹",
    "(": ")", "[": "]", "{": "}", "<": ">", "⟨": "⟩", "（": "）", "［": "］", "＜": "＞",
}  # fmt: skip
"""What opens, and what may close it."""
_PARTING: Final = {**dict.fromkeys("([<⟨（［＜", ",;"), "{": ",;:"}
"""What parts several values between such brackets, or a name from its value."""
_BULLET: Final = re.compile(r"\A(?:[-*•·▪●◦]|\d{1,4}[.)])[ \t]+")
_COMMAS: Final = re.compile("[,;]")
_BLANKS: Final = re.compile(r"[\s,;]+")
_FIRST_CELL: Final = re.compile(r'(?:"(?:[^"]|"")*"|[^",;\s{\[(<][^",;\s]*)(?P<delimiter>[,;])')
"""Between quotes, or without a blank; and what parts it from the next."""
_SURELY_A_ROW: Final = 3
"""Cells without quotes around the first."""
_LONGEST_ROW: Final = 2_000
"""Characters. What is longer is a text."""
_SHORTEST_OF_SEVERAL: Final = 4
"""Characters of each, where only blanks part them: ``10 000`` is one number."""
_LONGEST_OF_ONE: Final = 250
"""Characters. What is longer is neither an email nor a name, and takes long to search."""
_EMAIL: Final = re.compile(r"[^\s<>()\[\]@,;:]+@[^\s<>()\[\]@,;:]+\.[^\W\d_]{2,}")
_PHONE: Final = re.compile(
    r"(?:tel|phone|mob(?:ile|itel)?|gsm)?[.:]{0,2}\s*"
    r"\(?(?:\+|0)[\d\s().\-/]+|\d{2,4}[ /][\d /.\-]+",
    re.IGNORECASE,
)
"""With a plus, a leading zero, or groups as people write them; plain digits are an id."""
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
"""E.164 has at most 15."""
_LETTERS: Final = r"[^\W\d_]+(?:['’.\-][^\W\d_]*)*"
_NAME: Final = re.compile(rf"{_LETTERS}(?:,? {_LETTERS}){{1,4}}")
"""Two to five words of letters; one alone must begin with a capital."""
_HEX: Final = "[0-9A-Fa-f]"
_DASH: Final = f"[-{DASHES}]"
_UUID_SHAPE: Final = f"{_HEX}{{8}}(?:{_DASH}{_HEX}{{4}}){{3}}{_DASH}{_HEX}{{12}}"
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
