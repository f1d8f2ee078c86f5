"""Editing and pasting metadata as values: what a grid shows, what a patch sends, what is refused.

Every step returns a new :class:`MetadataEdit`, so undo is keeping the one before. JSON types are
kept: ``1`` stays 1, ``1.0`` stays 1.0 and ``"1"`` stays "1". Pasted rows of key and value, or a
JSON object, are read into what would happen; nothing is applied before the agent has seen it.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import NamedTuple, NoReturn

import msgspec
from msgspec.structs import replace

from desktop_app.records.batch import marked, unmarked
from desktop_app.records.changes import UNSET, Change, Unset, between_metadata, same
from desktop_app.records.checks import metadata_finding
from desktop_app.records.customer import Json


class JsonType(Enum):
    """The JSON types, as an agent chooses among them."""

    TEXT = "text"
    NUMBER = "number"
    TRUE_FALSE = "true or false"
    STRUCTURE = "list or object"
    NOTHING = "null"


class MetadataRefusal(Enum):
    """Why a step cannot be done. The window puts these into words."""

    EMPTY_KEY = "a key needs at least one character"
    DUPLICATE_KEY = "the key is there already"
    NULL_VALUE = "null would remove the key"
    NOT_A_NUMBER = "not a JSON number"
    NOT_TRUE_OR_FALSE = "neither true nor false"
    NOT_A_STRUCTURE = "not a JSON list or object"


class MetadataRefusedError(ValueError):
    """A step that cannot be done, and why."""

    def __init__(self, reason: MetadataRefusal) -> None:
        super().__init__(reason.name)
        self.reason = reason


class MetadataRowState(Enum):
    """How a row differs from what the gateway has."""

    SAME = "as saved"
    NEW = "new"
    RENAMED = "renamed"
    EDITED = "edited"
    REMOVED = "removed"


class MetadataRow(msgspec.Struct, frozen=True):
    """One line of the grid. ``number`` names it for life; ``saved_key``: None for an added row."""

    number: int
    key: str
    value: Json
    saved_key: str | None = None
    removed: bool = False


class MetadataEdit(msgspec.Struct, frozen=True):
    """Metadata as read (``base``) and as edited (``rows``, in the order shown)."""

    base: dict[str, Json] = {}
    rows: tuple[MetadataRow, ...] = ()
    next_number: int = 0

    @classmethod
    def of(cls, base: Mapping[str, Json]) -> MetadataEdit:
        rows = tuple(MetadataRow(n, key, base[key], saved_key=key) for n, key in enumerate(base))
        return cls(dict(base), rows, len(rows))

    def state(self, row: MetadataRow) -> MetadataRowState:
        if row.removed:
            return MetadataRowState.REMOVED
        if row.saved_key is None:
            return MetadataRowState.NEW
        if row.key != row.saved_key:
            return MetadataRowState.RENAMED
        return (
            MetadataRowState.SAME
            if same(row.value, self.base[row.key])
            else MetadataRowState.EDITED
        )

    def row(self, number: int) -> MetadataRow:
        for row in self.rows:
            if row.number == number:
                return row
        raise KeyError(number)

    def holder(self, key: str) -> MetadataRow | None:
        return next((row for row in self.rows if row.key == key and not row.removed), None)

    def result(self) -> dict[str, Json]:
        return {row.key: row.value for row in self.rows if not row.removed}

    def changes(self) -> tuple[Change, ...]:
        """What an update has to send; a removed or renamed key's old name becomes UNSET."""
        return tuple(between_metadata(self.base, self.result()))

    def add(self, key: str, value: Json) -> MetadataEdit:
        """A new row at the end; a removed row of that key comes back with ``value`` instead."""
        self._refuse_key(key, None)
        _refuse_null(value)
        gone = next((row for row in self.rows if row.removed and row.saved_key == key), None)
        if gone is not None:
            return self._with(MetadataRow(gone.number, key, value, key))
        row = MetadataRow(self.next_number, key, value)
        return MetadataEdit(self.base, (*self.rows, row), self.next_number + 1)

    def rename(self, number: int, key: str) -> MetadataEdit:
        """The row's value under another key: the old key will be removed, the new one set."""
        row = self.row(number)
        if key == row.key:
            return self
        self._refuse_key(key, number)
        _refuse_null(row.value)
        return self._with(replace(row, key=key))

    def set_value(self, number: int, value: Json) -> MetadataEdit:
        """Another value under the same key. Null is refused: it would remove the key."""
        row = self.row(number)
        if same(row.value, value):
            return self
        _refuse_null(value)
        return self._with(replace(row, value=value))

    def remove(self, number: int) -> MetadataEdit:
        """Mark a saved row as removed (under its saved key and value); drop an added one."""
        row = self.row(number)
        if row.saved_key is None:
            return replace(self, rows=tuple(one for one in self.rows if one != row))
        return self._with(replace(self._saved(row, row.saved_key), removed=True))

    def restore(self, number: int) -> MetadataEdit:
        """A saved row as it was read: no longer removed, renamed or edited."""
        row = self.row(number)
        if row.saved_key is None:
            return self
        self._refuse_key(row.saved_key, number, even_empty=True)
        return self._with(self._saved(row, row.saved_key))

    def _saved(self, row: MetadataRow, key: str) -> MetadataRow:
        return MetadataRow(row.number, key, self.base[key], key)

    def set_key(self, key: str, value: Json | Unset) -> MetadataEdit:
        """Whatever it takes for ``key`` to have ``value``; UNSET removes it."""
        row = self.holder(key)
        if isinstance(value, Unset):
            return self if row is None else self.remove(row.number)
        return self.add(key, value) if row is None else self.set_value(row.number, value)

    def apply_changes(self, changes: Iterable[Change]) -> MetadataEdit:
        edit = self
        for change in changes:
            edit = edit.set_key(change.name, change.new)
        return edit

    def _with(self, changed: MetadataRow) -> MetadataEdit:
        rows = tuple(changed if row.number == changed.number else row for row in self.rows)
        return replace(self, rows=rows)

    def _refuse_key(self, key: str, number: int | None, *, even_empty: bool = False) -> None:
        if not key and not even_empty:
            raise MetadataRefusedError(MetadataRefusal.EMPTY_KEY)
        holder = self.holder(key)
        if holder is not None and holder.number != number:
            raise MetadataRefusedError(MetadataRefusal.DUPLICATE_KEY)


def _refuse_null(value: Json) -> None:
    if value is None:
        raise MetadataRefusedError(MetadataRefusal.NULL_VALUE)


def kind_of(value: Json) -> JsonType:
    """The JSON type of a value."""
    if value is None:
        return JsonType.NOTHING
    if isinstance(value, bool):
        return JsonType.TRUE_FALSE
    if isinstance(value, (int, float)):
        return JsonType.NUMBER
    return JsonType.TEXT if isinstance(value, str) else JsonType.STRUCTURE


def as_json(value: Json, *, indented: bool = False) -> str:
    """A value as JSON text: ``1.0`` with its point, letters of every script as themselves."""
    return json.dumps(value, ensure_ascii=False, indent=2 if indented else None)


def as_text(value: Json) -> str:
    """A value as a cell shows and edits it: a text without quotes, anything else as JSON."""
    return value if isinstance(value, str) else as_json(value)


def read_json(text: str) -> Json:
    """JSON text as a value. Raises ValueError for anything that JSON does not know (NaN, 1e999)."""
    try:
        value: Json = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _no_constant(text: str) -> NoReturn:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("too large for a number")
    return number


_MEANT = {
    JsonType.NUMBER: MetadataRefusal.NOT_A_NUMBER,
    JsonType.TRUE_FALSE: MetadataRefusal.NOT_TRUE_OR_FALSE,
    JsonType.STRUCTURE: MetadataRefusal.NOT_A_STRUCTURE,
}
_EMPTY: dict[JsonType, Json] = {
    JsonType.NUMBER: 0,
    JsonType.TRUE_FALSE: False,
    JsonType.STRUCTURE: {},
}


def read_as(kind: JsonType, text: str) -> Json:
    """What ``text`` means as a value of ``kind``. Raises :class:`MetadataRefusedError`."""
    if kind is JsonType.TEXT:
        return text
    if kind is JsonType.NOTHING:
        raise MetadataRefusedError(MetadataRefusal.NULL_VALUE)
    try:
        value = read_json(text.strip().lower() if kind is JsonType.TRUE_FALSE else text.strip())
    except ValueError:
        raise MetadataRefusedError(_MEANT[kind]) from None
    if kind_of(value) is not kind:
        raise MetadataRefusedError(_MEANT[kind])
    return value


def converted(value: Json, kind: JsonType) -> Json:
    """``value`` as another JSON type, where that loses nothing.

    Raises :class:`MetadataRefusedError`.
    """
    if kind_of(value) is kind:
        return value
    text = "" if value is None else as_text(value)
    if kind in _EMPTY and not text:
        return _EMPTY[kind]
    if kind is JsonType.STRUCTURE and not (isinstance(value, str) and text[0] in "[{"):
        return [value]
    if kind is JsonType.NUMBER and isinstance(value, bool):
        return int(value)
    if kind is JsonType.TRUE_FALSE and (same(value, 0) or same(value, 1)):
        return bool(value)
    return read_as(kind, text)


_BEGINS_ANOTHER_FORM = ('"', "{")
_BREAKS_A_ROW = frozenset("\t\r\n")
_KEY = re.compile(r"[^\t\r\n]*")
_VALUE = re.compile(r"[^\r\n]*")
_ROW_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)')
_LONGEST = 1_000_000
_MOST_LINES = 1_000


class PasteEffect(Enum):
    """What a pasted line would do."""

    ADD = "adds a key"
    CHANGE = "changes a value"
    REMOVE = "removes a key: null in pasted JSON means that to the gateway"
    SAME = "changes nothing"
    TWICE = "refused: the key stands in the pasted text twice"
    NO_KEY = "refused: no key"
    NO_VALUE = "refused: no tab, so no value"
    CARD_NUMBER = "refused: holds a card number"


REFUSED = frozenset(
    {PasteEffect.TWICE, PasteEffect.NO_KEY, PasteEffect.NO_VALUE, PasteEffect.CARD_NUMBER}
)


class PastedLine(msgspec.Struct, frozen=True):
    """One pasted key: what it holds now (``old``), what it would hold, and what that does."""

    key: str
    old: Json | Unset
    new: Json | Unset
    effect: PasteEffect

    @property
    def change(self) -> Change:
        return Change(self.key, self.old, self.new, in_metadata=True)


class UnreadableError(ValueError):
    """Neither rows nor a JSON object. ``line`` counts from 1; it is 0 for a text too long."""

    def __init__(self, line: int) -> None:
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
    return edit.apply_changes(line.change for line in lines if line.effect not in REFUSED)


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
        json.loads(text, object_pairs_hook=keep, parse_constant=_no_constant, parse_float=_exactly)
    except json.JSONDecodeError as error:
        raise UnreadableError(error.lineno) from None
    except (ValueError, RecursionError):
        raise UnreadableError(1) from None
    return outer


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
    """The value for a row: text if the row holds text now, else JSON if it parses."""
    text = unmarked(cell.text)
    holder = edit.holder(key)
    is_json = not cell.is_unquoted and text.strip().startswith('"')
    if holder is not None and kind_of(holder.value) is JsonType.TEXT and not is_json:
        return text
    value = _guessed(text)
    return text if cell.is_unquoted and isinstance(value, str) else value


def _guessed(text: str) -> Json:
    """JSON as JSON. A number counts as one only if it reads back letter for letter: 1.10 is a
    version, 12E3 an article and 0042 a ZIP code."""
    try:
        value: Json = json.loads(
            text, parse_constant=_no_constant, parse_int=_as_written, parse_float=_as_written
        )
    except (ValueError, RecursionError):
        return text
    has_blanks = isinstance(value, int | float) and as_json(value) != text
    return text if value is None or has_blanks else value


def _as_written(text: str) -> int | float:
    number: int | float = json.loads(text)
    if as_json(number) != text:
        raise ValueError(text)
    return number


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


def _refusal(pair: _Pair, twice: bool) -> PasteEffect | None:
    if not pair.has_value:
        return PasteEffect.NO_VALUE
    if not pair.key:
        return PasteEffect.NO_KEY
    if twice:
        return PasteEffect.TWICE
    found = metadata_finding(pair.key, pair.value)
    return PasteEffect.CARD_NUMBER if found is not None and not found.is_question else None


def _effect(old: Json | Unset, new: Json | Unset) -> PasteEffect:
    if same(old, new):
        return PasteEffect.SAME
    if isinstance(new, Unset):
        return PasteEffect.REMOVE
    return PasteEffect.ADD if isinstance(old, Unset) else PasteEffect.CHANGE
