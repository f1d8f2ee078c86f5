"""Pasted metadata: rows of key and value, or a JSON object, read into what would happen.

Nothing is applied here: the agent sees the lines first.
"""

from __future__ import annotations

import json
from collections import Counter
from enum import Enum
from typing import NamedTuple

import msgspec

from desktop_app.records.changes import UNSET, Change, Unset, same
from desktop_app.records.csv_text import marked, unmarked
from desktop_app.records.customer import Json
from desktop_app.records.field_checks import metadata_finding
from desktop_app.records.metadata_edit import Kind, MetadataEdit, as_json, kind_of, read_json

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
    plain = isinstance(value, str) and not any(c in value for c in "\t\r\n")
    if plain and isinstance(value, str) and same(_guessed(value), value):
        return f"{marked(key)}\t{marked(value)}"
    return f"{marked(key)}\t{marked(as_json(value))}"


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
        read_json(text)
        json.loads(text, object_pairs_hook=keep)
    except json.JSONDecodeError as trouble:
        raise UnreadableError(trouble.lineno) from None
    except ValueError:
        raise UnreadableError(1) from None
    return outer


def _from_rows(text: str, edit: MetadataEdit) -> list[_Pair]:
    pairs = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.strip():
            key, tab, value = line.partition("\t")
            key = unmarked(key.strip())
            pairs.append(_Pair(key, _row_value(key, unmarked(value), edit), has_value=bool(tab)))
    return pairs


def _row_value(key: str, text: str, edit: MetadataEdit) -> Json:
    """A text stays a text where one stands already; elsewhere JSON is read as JSON."""
    holder = edit.holder(key)
    quoted = text.strip().startswith('"')
    if holder is not None and kind_of(holder.value) is Kind.TEXT and not quoted:
        return text
    return _guessed(text)


def _guessed(text: str) -> Json:
    try:
        value = read_json(text)
    except ValueError:
        return text
    return text if value is None else value


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
