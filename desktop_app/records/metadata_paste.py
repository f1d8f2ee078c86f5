"""Pasted metadata: rows of key and value, or a JSON object, read into what would happen.

Nothing is applied here: the agent sees the lines first.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from decimal import Decimal
from enum import Enum
from typing import NamedTuple, NoReturn

import msgspec

from desktop_app.records.changes import UNSET, Change, Unset, same
from desktop_app.records.csv_text import marked, unmarked
from desktop_app.records.customer import Json
from desktop_app.records.field_checks import metadata_finding
from desktop_app.records.metadata_edit import Kind, MetadataEdit, as_json, kind_of, read_json

_BEGINS_ANOTHER_FORM = ('"', "{")
_BREAKS_A_ROW = frozenset("\t\r\n")
_KEY = re.compile(r"[^\t\r\n]*")
_VALUE = re.compile(r"[^\r\n]*")
_ROW_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)')
_LONGEST = 1_000_000
_MOST_LINES = 1_000


class Effect(Enum):
    """What a pasted line would do."""

    ADD = "adds a key"
    CHANGE = "changes a value"
    REMOVE = "removes a key: null in pasted JSON means that to the gateway"
    SAME = "changes nothing"
    TWICE = "refused: the key stands in the pasted text twice"
    NO_KEY = "refused: no key"
    NO_VALUE = "refused: no tab, so no value"
    CARD_NUMBER = "refused: holds a card number"


REFUSED = frozenset({Effect.TWICE, Effect.NO_KEY, Effect.NO_VALUE, Effect.CARD_NUMBER})


class PastedLine(msgspec.Struct, frozen=True):
    """One pasted key: what it holds now (``old``), what it would hold, and what that does."""

    key: str
    old: Json | Unset
    new: Json | Unset
    effect: Effect

    @property
    def change(self) -> Change:
        """The line as a change of the metadata."""
        return Change(self.key, self.old, self.new, in_metadata=True)


class UnreadableError(ValueError):
    """Neither rows nor a JSON object. ``line`` counts from 1; it is 0 for a text too long."""

    def __init__(self, line: int) -> None:
        """Where reading stopped."""
        super().__init__(f"line {line}")
        self.line = line


def read_paste(text: str, edit: MetadataEdit) -> tuple[PastedLine, ...]:
    """What pasting ``text`` into ``edit`` would do, line by line.

    Raises :class:`UnreadableError`.
    """
    if len(text) > _LONGEST:
        raise UnreadableError(0)
    stripped = text.strip()
    pairs = _from_json(stripped) if stripped.startswith("{") else _from_rows(text, edit)
    if len(pairs) > _MOST_LINES:
        raise UnreadableError(0)
    counted = Counter(pair.key for pair in pairs)
    return tuple(_line(pair, counted[pair.key] > 1, edit) for pair in pairs)


def applied(lines: tuple[PastedLine, ...], edit: MetadataEdit) -> MetadataEdit:
    """``edit`` with every line that is not refused."""
    return edit.put_all(line.change for line in lines if line.effect not in REFUSED)


def row_text(key: str, value: Json) -> str:
    """A row as copied: key, tab, value; as JSON where pasting would else read another type, and
    marked where a spreadsheet would else see a formula. Pasting takes the mark away again."""
    name = marked(key)
    if name[:1] in _BEGINS_ANOTHER_FORM or not _BREAKS_A_ROW.isdisjoint(name):
        name = '"' + name.replace('"', '""') + '"'
    plain = isinstance(value, str) and value[:1] != '"' and _BREAKS_A_ROW.isdisjoint(value)
    if plain and isinstance(value, str) and same(_guessed(value), value):
        return f"{name}\t{marked(value)}"
    return f"{name}\t{marked(as_json(value))}"


class _Pair(NamedTuple):
    key: str
    value: Json | Unset
    has_value: bool = True


def _from_json(text: str) -> list[_Pair]:
    outer: list[_Pair] = []

    def keep(pairs: list[tuple[str, Json]]) -> Json:
        # The outermost object is finished last; a repeated key must not vanish in it.
        outer[:] = [_Pair(key, UNSET if value is None else value) for key, value in pairs]
        return dict(pairs)

    try:
        json.loads(text, object_pairs_hook=keep, parse_constant=_refused, parse_float=_exactly)
    except json.JSONDecodeError as trouble:
        raise UnreadableError(trouble.lineno) from None
    except (ValueError, RecursionError):
        raise UnreadableError(1) from None
    return outer


def _refused(constant: str) -> NoReturn:
    raise ValueError(constant)


def _exactly(number: str) -> float | str:
    """A number as one, if that is the same number; else its digits as a text."""
    value = float(number)
    is_same = math.isfinite(value) and Decimal(repr(value)) == Decimal(number)
    return value if is_same else number


def _from_rows(text: str, edit: MetadataEdit) -> list[_Pair]:
    pairs = []
    place = 0
    while place < len(text):
        key, place = _cell(text, place, _KEY)
        has_value = text[place : place + 1] == "\t"
        value: Json = ""
        if has_value:
            name = unmarked(key.text.strip())
            cell, place = _cell(text, place + 1, _VALUE)
            value = _row_value(name, cell, edit)
        if key.text.strip() or has_value:
            pairs.append(_Pair(unmarked(key.text.strip()), value, has_value))
        end = _ROW_END.match(text, place)
        place = place if end is None else end.end()
    return pairs


class _Cell(NamedTuple):
    """``is_unquoted``: it stood in quotes, as spreadsheets copy what has line breaks in it."""

    text: str
    is_unquoted: bool


def _cell(text: str, place: int, plain: re.Pattern[str]) -> tuple[_Cell, int]:
    """The cell that begins here, and where it ends; ``plain``: what it is without quotes."""
    whole = plain.match(text, place)
    end = place if whole is None else whole.end()
    cell = text[place:end]
    quoted = _QUOTED.match(text, place)
    # In one line, a value between quotes is JSON: so a text that looks like a number is copied.
    if quoted is None or (plain is _VALUE and quoted.end() == end and _is_json(cell)):
        return _Cell(cell, is_unquoted=False), end
    return _Cell(quoted[1].replace('""', '"'), is_unquoted=True), quoted.end()


def _row_value(key: str, cell: _Cell, edit: MetadataEdit) -> Json:
    """A text stays a text where one stands already; elsewhere JSON is read as JSON."""
    text = unmarked(cell.text)
    holder = edit.holder(key)
    is_json = not cell.is_unquoted and text.strip().startswith('"')
    if holder is not None and kind_of(holder.value) is Kind.TEXT and not is_json:
        return text
    value = _guessed(text)
    return text if cell.is_unquoted and isinstance(value, str) else value


def _guessed(text: str) -> Json:
    """JSON as JSON. A number counts as one only if it reads back letter for letter: 1.10 is a
    version, 12E3 an article and 0042 a ZIP code."""
    try:
        value = read_json(text)
        json.loads(text, parse_int=_the_same_integer, parse_float=_the_same_number)
    except ValueError:
        return text
    is_number = isinstance(value, int | float)
    if value is None or (is_number and as_json(value) != text):
        return text
    return value


def _the_same_integer(text: str) -> int:
    return int(_the_same(text, int(text)))


def _the_same_number(text: str) -> float:
    return float(_the_same(text, float(text)))


def _the_same(text: str, value: float) -> str:
    if as_json(value) != text:
        raise ValueError(text)
    return text


def _is_json(text: str) -> bool:
    try:
        read_json(text)
    except ValueError:
        return False
    return True


def _line(pair: _Pair, twice: bool, edit: MetadataEdit) -> PastedLine:
    holder = edit.holder(pair.key)
    old: Json | Unset = UNSET if holder is None else holder.value
    effect = _refusal(pair, twice) or _effect(old, pair.value)
    return PastedLine(pair.key, old, pair.value, effect)


def _refusal(pair: _Pair, twice: bool) -> Effect | None:
    if not pair.has_value:
        return Effect.NO_VALUE
    if not pair.key:
        return Effect.NO_KEY
    if twice:
        return Effect.TWICE
    found = metadata_finding(pair.key, pair.value)
    return Effect.CARD_NUMBER if found is not None and not found.is_question else None


def _effect(old: Json | Unset, new: Json | Unset) -> Effect:
    if same(old, new):
        return Effect.SAME
    if isinstance(new, Unset):
        return Effect.REMOVE
    return Effect.ADD if isinstance(old, Unset) else Effect.CHANGE
