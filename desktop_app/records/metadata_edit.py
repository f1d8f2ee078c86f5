"""Editing metadata as values: what a grid shows, what a patch sends, and what cannot be done.

Every step returns a new :class:`MetadataEdit`, so undo is keeping the one before. JSON types are
kept: ``1`` stays 1, ``1.0`` stays 1.0 and ``"1"`` stays "1".
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NoReturn

import msgspec

from desktop_app.records.changes import Change, Unset, between_metadata, same
from desktop_app.records.customer import Json


class Kind(Enum):
    """The JSON types, as an agent chooses among them."""

    TEXT = "text"
    NUMBER = "number"
    TRUE_FALSE = "true or false"
    STRUCTURE = "list or object"
    NOTHING = "null"


class Refusal(Enum):
    """Why a step cannot be done. The window puts these into words."""

    EMPTY_KEY = "a key needs at least one character"
    DUPLICATE_KEY = "the key is there already"
    NULL_VALUE = "null would remove the key"
    NOT_A_NUMBER = "not a JSON number"
    NOT_TRUE_OR_FALSE = "neither true nor false"
    NOT_A_STRUCTURE = "not a JSON list or object"


class RefusedError(ValueError):
    """A step that cannot be done, and why."""

    def __init__(self, reason: Refusal) -> None:
        """``reason`` says which rule stands in the way."""
        super().__init__(reason.name)
        self.reason = reason


class RowState(Enum):
    """How a row differs from what the gateway has."""

    SAME = "as saved"
    NEW = "new"
    RENAMED = "renamed"
    EDITED = "edited"
    REMOVED = "removed"


class Row(msgspec.Struct, frozen=True):
    """One line of the grid. ``number`` names it for life; ``saved_key``: None for an added row."""

    number: int
    key: str
    value: Json
    saved_key: str | None = None
    removed: bool = False


class MetadataEdit(msgspec.Struct, frozen=True):
    """Metadata as read (``base``) and as edited (``rows``, in the order shown)."""

    base: dict[str, Json] = {}
    rows: tuple[Row, ...] = ()
    next_number: int = 0

    @classmethod
    def of(cls, base: Mapping[str, Json]) -> MetadataEdit:
        """Nothing edited yet."""
        rows = tuple(Row(n, key, base[key], saved_key=key) for n, key in enumerate(base))
        return cls(dict(base), rows, len(rows))

    def state(self, row: Row) -> RowState:
        """How ``row`` differs from the record as read."""
        if row.removed:
            return RowState.REMOVED
        if row.saved_key is None:
            return RowState.NEW
        if row.key != row.saved_key:
            return RowState.RENAMED
        return RowState.SAME if same(row.value, self.base[row.key]) else RowState.EDITED

    def row(self, number: int) -> Row:
        """The row of that number. Raises KeyError when it is gone."""
        for row in self.rows:
            if row.number == number:
                return row
        raise KeyError(number)

    def holder(self, key: str) -> Row | None:
        """The row that holds ``key`` now; removed rows hold nothing."""
        return next((row for row in self.rows if row.key == key and not row.removed), None)

    def result(self) -> dict[str, Json]:
        """The metadata as they would be after saving."""
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
            return self._with(Row(gone.number, key, value, key))
        row = Row(self.next_number, key, value)
        return MetadataEdit(self.base, (*self.rows, row), self.next_number + 1)

    def rename(self, number: int, key: str) -> MetadataEdit:
        """The row's value under another key: the old key will be removed, the new one set."""
        row = self.row(number)
        if key == row.key:
            return self
        self._refuse_key(key, number)
        _refuse_null(row.value)
        return self._with(Row(row.number, key, row.value, row.saved_key))

    def set_value(self, number: int, value: Json) -> MetadataEdit:
        """Another value under the same key. Null is refused: it would remove the key."""
        row = self.row(number)
        if same(row.value, value):
            return self
        _refuse_null(value)
        return self._with(Row(row.number, row.key, value, row.saved_key))

    def remove(self, number: int) -> MetadataEdit:
        """Mark a saved row as removed (under its saved key and value); drop an added one."""
        row = self.row(number)
        if row.saved_key is None:
            return MetadataEdit(
                self.base, tuple(one for one in self.rows if one != row), self.next_number
            )
        saved = Row(row.number, row.saved_key, self.base[row.saved_key], row.saved_key, True)
        return self._with(saved)

    def restore(self, number: int) -> MetadataEdit:
        """A saved row as it was read: no longer removed, renamed or edited."""
        row = self.row(number)
        if row.saved_key is None:
            return self
        self._refuse_key(row.saved_key, number, even_empty=True)
        return self._with(Row(number, row.saved_key, self.base[row.saved_key], row.saved_key))

    def put(self, key: str, value: Json | Unset) -> MetadataEdit:
        """Whatever it takes for ``key`` to have ``value``; UNSET removes it."""
        row = self.holder(key)
        if isinstance(value, Unset):
            return self if row is None else self.remove(row.number)
        return self.add(key, value) if row is None else self.set_value(row.number, value)

    def put_all(self, changes: Iterable[Change]) -> MetadataEdit:
        """:meth:`put` for every change, in order."""
        edit = self
        for change in changes:
            edit = edit.put(change.name, change.new)
        return edit

    def _with(self, changed: Row) -> MetadataEdit:
        rows = tuple(changed if row.number == changed.number else row for row in self.rows)
        return MetadataEdit(self.base, rows, self.next_number)

    def _refuse_key(self, key: str, number: int | None, *, even_empty: bool = False) -> None:
        if not key and not even_empty:
            raise RefusedError(Refusal.EMPTY_KEY)
        holder = self.holder(key)
        if holder is not None and holder.number != number:
            raise RefusedError(Refusal.DUPLICATE_KEY)


def _refuse_null(value: Json) -> None:
    if value is None:
        raise RefusedError(Refusal.NULL_VALUE)


def kind_of(value: Json) -> Kind:
    """The JSON type of a value."""
    if value is None:
        return Kind.NOTHING
    if isinstance(value, bool):
        return Kind.TRUE_FALSE
    if isinstance(value, (int, float)):
        return Kind.NUMBER
    return Kind.TEXT if isinstance(value, str) else Kind.STRUCTURE


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
    Kind.NUMBER: Refusal.NOT_A_NUMBER,
    Kind.TRUE_FALSE: Refusal.NOT_TRUE_OR_FALSE,
    Kind.STRUCTURE: Refusal.NOT_A_STRUCTURE,
}
_EMPTY: dict[Kind, Json] = {Kind.NUMBER: 0, Kind.TRUE_FALSE: False, Kind.STRUCTURE: {}}


def read_as(kind: Kind, text: str) -> Json:
    """What ``text`` means as a value of ``kind``. Raises :class:`RefusedError`."""
    if kind is Kind.TEXT:
        return text
    if kind is Kind.NOTHING:
        raise RefusedError(Refusal.NULL_VALUE)
    try:
        value = read_json(text.strip().lower() if kind is Kind.TRUE_FALSE else text.strip())
    except ValueError:
        raise RefusedError(_MEANT[kind]) from None
    if kind_of(value) is not kind:
        raise RefusedError(_MEANT[kind])
    return value


def converted(value: Json, kind: Kind) -> Json:
    """``value`` as another JSON type, where that loses nothing. Raises :class:`RefusedError`."""
    if kind_of(value) is kind:
        return value
    text = "" if value is None else as_text(value)
    if kind in _EMPTY and not text:
        return _EMPTY[kind]
    if kind is Kind.STRUCTURE and not (isinstance(value, str) and text[0] in "[{"):
        return [value]
    if kind is Kind.NUMBER and isinstance(value, bool):
        return int(value)
    if kind is Kind.TRUE_FALSE and (same(value, 0) or same(value, 1)):
        return bool(value)
    return read_as(kind, text)
