"""The columns of a batch's table: what each is called and shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop_app.batch.rows import places_of
from desktop_app.models.batch_kinds import LeftOut, is_taking_part, kind_of
from desktop_app.models.batch_words import (
    kind_words,
    left_out_meaning,
    number_words,
    outcome_meaning,
    outcome_words,
    resolution_meaning,
)
from desktop_app.models.display import identifier, one_line, tool_tip
from desktop_app.records.batch import Row, Task
from desktop_app.records.card_numbers import mask
from desktop_app.records.changes import Change, Unset, same
from desktop_app.records.customer import Json
from desktop_app.records.person import Person

LINE, TYPED, SAYS, FOUND, OUTCOME, MERCHANT_ID, NAME, EMAIL = range(8)
CHANGE, PHONE, CITY, COUNTRY, CARDS, UUID = range(8, 14)
"""In the order in which they stand. ``SAYS``: what else the list says of the person; ``CHANGE`` is
for an edit: what it does."""

NUMBERS: Final = frozenset({CARDS})
IDENTIFIERS: Final = frozenset({UUID})
"""Shown in the fixed font."""

_LONGEST_VALUE: Final = 120
_LONGEST_SAID: Final = 60


class Column(NamedTuple):
    """One column. ``raw`` is for the clipboard; ``width`` in pixels, for a font of nine points."""

    shown: Callable[[Row], str]
    raw: Callable[[Row], str]
    width: int


class Doing(NamedTuple):
    """What a batch does to its rows. ``is_run``: it was confirmed; ``values``: an edit's;
    ``people``: what the list says of the person of each row, by its place, as far as it is known.
    """

    task: Task
    values: Mapping[str, Json] = {}
    is_run: bool = False
    people: Mapping[int, Person] = {}


def texts_of(row: Row, doing: Doing) -> tuple[str, ...]:
    """Every cell of a row, safe to paint."""
    texts = [column.shown(row) for column in COLUMNS]
    for column, words in said_of(row, doing).items():
        texts[column] = words
    return tuple(texts)


def whole_of(row: Row, column: int, doing: Doing) -> str | None:
    """What a cell means, or all of its text, for a tool tip."""
    if column == FOUND:
        kind = kind_of(row)
        if isinstance(kind, LeftOut):
            return left_out_meaning(kind)
        return resolution_meaning(row.resolution)
    if column == OUTCOME:
        is_ended = doing.is_run and is_taking_part(row)
        return outcome_meaning(row.outcome) if is_ended else None
    text = said_of(row, doing).get(column) or COLUMNS[column].raw(row)
    return tool_tip(text) if text else None


def said_of(row: Row, doing: Doing) -> dict[int, str]:
    """The cells that hold words of ours."""
    found = kind_words(kind_of(row), doing.task)
    is_ended = doing.is_run and is_taking_part(row)
    ended = outcome_words(row.outcome, doing.task) if is_ended else ""
    said = says_words(row, doing.people.get(row.number - 1))
    return {SAYS: said, FOUND: found, OUTCOME: ended, CHANGE: _change(row, doing.values)}


def says_words(row: Row, said: Person | None) -> str:
    """What the list says of the person, with a mark at what is another in the record. Of a batch of
    earlier only the comparison is known."""
    texts = {} if said is None else msgspec.structs.asdict(said)
    labels = export_headers()
    parts = []
    for name in Person.__struct_fields__:
        text = one_line(texts.get(name, ""), _LONGEST_SAID)
        if name in row.differs:
            parts.append(_tr("≠ {said}").format(said=text or labels[name]))
        elif text or name in row.agrees:
            parts.append(text or _tr("= {said}").format(said=labels[name]))
    return ", ".join(parts)


def is_as_it_is(row: Row, values: Mapping[str, Json]) -> bool:
    """Whether an edit to ``values`` finds every place of the row holding them already."""
    if row.base is None:
        return False
    return all(same(place.old, place.new) for place in _places(row, values))


def headings() -> tuple[str, ...]:
    """The columns' titles."""
    return (
        _tr("Line"),
        _tr("Given"),
        _tr("List says"),
        _tr("Looked up"),
        _tr("Outcome"),
        _tr("Merchant ID"),
        _tr("Name"),
        _tr("Email"),
        _tr("Change"),
        _tr("Phone"),
        _tr("City"),
        _tr("Country"),
        _tr("Cards"),
        _tr("UUID"),
    )


def export_headers() -> dict[str, str]:
    """The titles of an exported table's columns, by their names there."""
    return {
        "line": _tr("Line"),
        "typed": _tr("Given"),
        "resolution": _tr("Looked up"),
        "outcome": _tr("Outcome"),
        "uuid": _tr("UUID"),
        "merchant_customer_id": _tr("Merchant ID"),
        "name": _tr("Name"),
        "email": _tr("Email"),
        "phone": _tr("Phone"),
        "city": _tr("City"),
        "country": _tr("Country"),
        "address": _tr("Address"),
        "zip_code": _tr("ZIP code"),
        "description": _tr("Description"),
        "status": _tr("Status"),
        "metadata": _tr("Metadata"),
        "created_at": _tr("Created"),
        "updated_at": _tr("Updated"),
        "deleted_at": _tr("Deleted"),
        "cards": _tr("Cards"),
        "old_values": _tr("Old values"),
        "trouble": _tr("Trouble"),
        "request_ids": _tr("Request IDs"),
        "ended": _tr("Ended"),
    }


def values_words(values: Mapping[str, object]) -> str:
    """Values by name, metadata keys as if they were names: ``City: Tuzla, tier: "gold"``."""
    parts, labels = [], export_headers()
    for name, value in values.items():
        if name == "metadata" and isinstance(value, Mapping):
            parts += [f"{one_line(key, 40)}: {_json(each)}" for key, each in value.items()]
        else:
            parts.append(f"{labels.get(name) or one_line(name, 40)}: {_value(value)}")
    return ", ".join(parts)


def _value(value: object) -> str:
    if value is None:
        return _tr("not set")
    return one_line(mask(str(value)), _LONGEST_VALUE)


def _json(value: object) -> str:
    """As JSON, so that 1 and "1" look different."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return one_line(mask(text), _LONGEST_VALUE)


def _change(row: Row, values: Mapping[str, Json]) -> str:
    """Each place from what it held when it was looked up to what it is set to."""
    if row.base is None:
        return ""
    return ", ".join(map(_place, _places(row, values)))


def _places(row: Row, values: Mapping[str, Json]) -> tuple[Change, ...]:
    return places_of(row.values if row.values is not None else values, row.base).items


def _place(place: Change) -> str:
    name = one_line(place.name, 40)
    if not place.in_metadata:
        name = export_headers().get(place.name) or name
    old = _words(place.old, _tr("(none)"), place)
    if same(place.old, place.new):
        return _tr("{place}: {old}, as it is").format(place=name, old=old)
    new = _words(place.new, _tr("removed"), place)
    return _tr("{place}: {old} → {new}").format(place=name, old=old, new=new)


def _words(value: Json | Unset, missing: str, place: Change) -> str:
    if isinstance(value, Unset):
        return missing
    return _json(value) if place.in_metadata else _value(value)


def _nothing(_row: Row) -> str:
    return ""


def _cards(row: Row) -> str:
    return "" if row.cards is None else number_words(row.cards)


COLUMNS: Final = (
    Column(lambda row: number_words(row.line), lambda row: str(row.line), 60),
    Column(lambda row: identifier(row.typed), lambda row: row.typed, 150),
    Column(_nothing, _nothing, 190),
    Column(_nothing, _nothing, 180),
    Column(_nothing, _nothing, 190),
    Column(lambda row: identifier(row.merchant_id), lambda row: row.merchant_id, 130),
    Column(lambda row: one_line(row.name), lambda row: row.name, 150),
    Column(lambda row: one_line(row.email), lambda row: row.email, 190),
    Column(_nothing, _nothing, 240),
    Column(lambda row: one_line(row.phone), lambda row: row.phone, 130),
    Column(lambda row: one_line(row.city), lambda row: row.city, 110),
    Column(lambda row: one_line(row.country), lambda row: row.country, 70),
    Column(_cards, _cards, 60),
    Column(lambda row: identifier(row.uuid), lambda row: row.uuid, 290),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
