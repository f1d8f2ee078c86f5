"""Where the headings of a table are, what each column holds, and which one holds the IDs.

Whoever erases by the wrong column erases strangers. So a column is taken by itself only when its
heading says that it holds customers' IDs and nothing contradicts; else the agent is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

import msgspec

from desktop_app.batch.headings import (
    IDS,
    Heading,
    Names,
    heading,
    headings_in,
    may_count,
    names_a_customer,
)
from desktop_app.batch.parts import Part
from desktop_app.records.fields import RULES
from desktop_app.records.recognise import Recognised, Source, recognise, trimmed

_MOST_TITLES: Final = 30
"""Records above the headings."""
_NARROWEST: Final = 3
"""The widest record may have so many times the cells of the headings; a title has but one."""
_SHOWN: Final = 5
_LONGEST: Final = RULES["merchant_customer_id"].longest
_FEWEST: Final = 3
"""Values that make a rule."""
_NEARLY_ALL: Final = 0.95
_MOST: Final = 0.8
_SOME: Final = 0.3

_FORMULA_TEXT: Final = re.compile(r'="([^"]*)"')
"""How spreadsheets are kept from dropping the zeros of ``0042``."""
_NO_ID: Final = re.compile(
    r"\+[\d ()/-]+"  # a phone number
    r"|\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}(?!\d).*"  # a date
    r"|-?[\d ]+[.,]\d{1,2}( ?(€|EUR|KM|BAM|RSD|HRK|MKD|USD|%))?"  # an amount
    r"|\d([.,]\d+)?E\+\d+"  # a number of which a spreadsheet dropped digits
    r"|(true|false|yes|no|da|ne)",
    re.IGNORECASE,
)
_ROW: Final = re.compile(r"[;|\t]|,.*,")
"""A row of which the cells were not recognised."""
_PREFIXED: Final = re.compile(r"(?P<word>[^\W\d_]{2,})[-_.:# ]?\d+")

_GATEWAYS_OWN: Final = (Names.UUID, Names.MERCHANT_CUSTOMER_ID, Names.MERCHANT_ID)
"""A uuid names a customer at the gateway itself, so it goes first."""


_PERSONAL: Final = frozenset(
    {Names.NAME, Names.FIRST_NAME, Names.LAST_NAME, Names.EMAIL, Names.PHONE}
)
_LONGEST_COUNT: Final = 4


class Column(msgspec.Struct, frozen=True):
    """A column: its heading ("" without one) and what that names, its first texts, and how many of
    the records looked at have something there."""

    name: str
    names: Names
    samples: tuple[str, ...]
    filled: int


def plain(cell: str) -> str:
    """A cell without blanks around it, and without what keeps a spreadsheet from reading it as a
    number or a formula: ``="0042"``, and an apostrophe that no other one ends."""
    text = trimmed(cell)
    if found := _FORMULA_TEXT.fullmatch(text):
        return trimmed(found[1])
    if len(text) > 1 and text[0] == "'" and text[-1] != "'":
        return trimmed(text[1:])
    return text


def header_of(records: Sequence[tuple[str, ...]]) -> int | None:
    """The place of the record that holds the headings; None when there is none.

    Titles may stand above it. Headings are known by their words; without any, a first record of
    words over columns of numbers and codes holds them in a language that is not understood.
    """
    best, found = (0, 0, False), None
    widest = max((sum(map(bool, map(trimmed, record))) for record in records), default=0)
    for place, record in enumerate(records[:_MOST_TITLES]):
        rated = _rated(record)
        _, cells, names_an_id = rated
        is_title = cells * _NARROWEST < widest or (cells == 1 < widest and not names_an_id)
        if rated > best and not is_title and not _recurs(record, records[place + 1 :]):
            best, found = rated, place
    if found is not None:
        return found
    return 0 if _is_foreign(records) else None


def columns_of(
    names: Sequence[str], body: Sequence[tuple[str, ...]], width: int
) -> tuple[Column, ...]:
    """What is known of each column."""
    columns = []
    for place in range(width):
        name = names[place] if place < len(names) else ""
        texts = texts_of(place, body)
        columns.append(
            Column(name, _named(heading(name), texts), tuple(texts[:_SHOWN]), len(texts))
        )
    return tuple(columns)


def is_title(cells: Sequence[str]) -> bool:
    """Whether a record above the rows of a table says at most one thing, and that without any
    digit."""
    filled = [text for text in map(trimmed, cells) if text]
    return not filled or (len(filled) == 1 and not _has_digit(filled[0]))


def is_remark(cells: Sequence[str]) -> bool:
    """Whether a record of a table says only one thing, in several words or with none at all."""
    filled = [text for text in map(trimmed, cells) if text]
    if len(filled) != 1:
        return False
    return any(map(str.isspace, filled[0])) or not any(map(str.isalnum, filled[0]))


def texts_of(place: int, body: Sequence[tuple[str, ...]]) -> list[str]:
    """What stands in a column."""
    cells = (plain(cells[place]) for cells in body if place < len(cells))
    return [text for text in cells if text]


def choose_column(
    columns: Sequence[Column], body: Sequence[tuple[str, ...]], part: Part
) -> int | None:
    """The place of the column that surely holds the IDs; None when the agent must say."""
    filled = [place for place, column in enumerate(columns) if column.filled]
    if part.is_unsure or not filled:
        return None
    if not any(column.name for column in columns):
        return _by_contents(filled, body)
    return _by_headings(columns, filled, body, _about(part))


def _by_contents(filled: list[int], body: Sequence[tuple[str, ...]]) -> int | None:
    """Without headings: the only column, or the only one of ``cust-1``, ``cust-2``. Uuids do not
    speak for themselves: orders have some too."""
    if len(filled) == 1:
        texts = texts_of(filled[0], body)
        return filled[0] if _share(texts, _may_be_id) >= 1 - _SOME else None
    telling = [place for place in filled if _share(texts_of(place, body), _is_prefixed) >= _MOST]
    return telling[0] if len(telling) == 1 else None


def _by_headings(
    columns: Sequence[Column],
    filled: list[int],
    body: Sequence[tuple[str, ...]],
    about: frozenset[Names],
) -> int | None:
    """The only column of the kind that says most. One of a lesser kind is never taken in the place
    of one that says more and can't be right: such a list is not understood."""
    kinds = {column.names for column in columns if column.names in IDS & about}
    for kind in _ranked(columns, kinds):
        places = [place for place, column in enumerate(columns) if column.names in kind]
        right = [place for place in places if _may_be_right(columns, place, filled, body)]
        if len(right) > 1:
            right = _better(columns, right)
        return right[0] if len(right) == 1 else None
    return None


def _ranked(columns: Sequence[Column], kinds: set[Names]) -> Iterator[tuple[Names, ...]]:
    """The kind to take; nothing where two could be meant."""
    own = kinds.intersection(_GATEWAYS_OWN)
    others = kinds & {Names.CUSTOMER_ID, Names.EXTERNAL_ID}
    if own:
        if Names.MERCHANT_CUSTOMER_ID in own or not others:
            yield _GATEWAYS_OWN
    elif others:
        if len(others) == 1:
            yield tuple(others)
    elif Names.ID in kinds:
        speaks_of_things = any(column.names is Names.THING for column in columns)
        if Names.CUSTOMER not in kinds and not speaks_of_things:
            yield (Names.ID,)
    elif kinds:
        yield (Names.CUSTOMER,)


def _may_be_right(
    columns: Sequence[Column], place: int, filled: list[int], body: Sequence[tuple[str, ...]]
) -> bool:
    """Whether what stands in a column does not contradict its heading."""
    texts, names = texts_of(place, body), columns[place].names
    if not texts or (len(texts) >= _FEWEST and len(set(texts)) == 1 and len(filled) > 1):
        return False
    if _are_counts(columns, place, texts):
        return False
    if names is Names.CUSTOMER and _share(texts, _is_code) < _MOST:
        return False
    if names in (Names.ID, Names.CUSTOMER) and len(filled) > 1 and _counts(texts):
        return False
    return _share(texts, _may_be_id) >= 1 - _SOME


def _are_counts(columns: Sequence[Column], place: int, texts: Sequence[str]) -> bool:
    """Whether these may be how many customers there are, of a town or a day: short numbers in a
    list that names nobody."""
    if not may_count(columns[place].name) or any(column.names in _PERSONAL for column in columns):
        return False
    return all(text.isdecimal() and len(text) <= _LONGEST_COUNT for text in texts)


def _better(columns: Sequence[Column], places: list[int]) -> list[int]:
    """Of several, the one that is at the gateway; a sparse one gives way to a filled one."""
    most = max(columns[place].filled for place in places)
    for names in _GATEWAYS_OWN:
        own = [place for place in places if columns[place].names is names]
        if len(own) == 1 and columns[own[0]].filled >= _MOST * most:
            return own
    plainly = [place for place in places if heading(columns[place].name).is_plain]
    return plainly if len(plainly) == 1 else places


def _about(part: Part) -> frozenset[Names]:
    """Which headings count: the IDs of orders are no customers', whatever their heading says."""
    names = heading(part.name).names
    is_of_others = names in (Names.OTHER, Names.THING)
    if is_of_others or (part.says_what and names not in IDS):
        return frozenset({Names.MERCHANT_CUSTOMER_ID, Names.CUSTOMER_ID})
    return IDS


def _named(found: Heading, texts: Sequence[str]) -> Names:
    """What a heading names, with the contents to help: "Kupac" stands over names or over IDs."""
    if found.names is Names.CUSTOMER and texts and _share(texts, _is_code) < _MOST:
        return Names.NAME
    if found.names is Names.NOTHING and _share(texts, _is_email) >= _MOST:
        return Names.EMAIL
    return found.names


def _rated(record: tuple[str, ...]) -> tuple[int, int, bool]:
    """How likely a record holds headings: how many cells are understood, how many there are, and
    whether one surely names an ID."""
    names = headings_in(record)
    cells = sum(bool(trimmed(cell)) for cell in record) if names else 0
    return len(names), cells, any(name in IDS - {Names.CUSTOMER} for name in names)


def _recurs(record: tuple[str, ...], below: Sequence[tuple[str, ...]]) -> bool:
    """Whether the same words stand below again, as in a column of kinds; a heading that is printed
    on each page stands there as a whole."""
    for place, cell in enumerate(record):
        if trimmed(cell) and heading(cell).is_understood:
            again = sum(
                place < len(other) and other[place] == cell and other != record for other in below
            )
            if again > len(below) * _SOME:
                return True
    return False


def _is_foreign(records: Sequence[tuple[str, ...]]) -> bool:
    """Whether the first record of several columns holds words, and those below numbers and codes
    under at least one of them."""
    if len(records) < 2 or len(records[0]) < 2:  # noqa: PLR2004 - a heading and something below
        return False
    first, *body = records
    if not all(map(trimmed, first)) or any(map(_has_digit, first)) or any(map(_is_email, first)):
        return False
    shares = [_share(texts_of(place, body), _has_digit) for place in range(len(first))]
    return max(shares) >= _NEARLY_ALL


def _counts(texts: Sequence[str]) -> bool:
    """Whether these are the numbers of lines: counting up from 0 or 1, a few left out, or down."""
    numbers = [int(text) for text in texts if text.isdecimal()]
    if len(numbers) < _MOST * len(texts):
        return False
    if numbers[0] > numbers[-1]:
        numbers.reverse()
    is_rising = all(one < other for one, other in pairwise(numbers))
    return is_rising and numbers[0] <= 1 and numbers[-1] <= 2 * len(numbers)


def _share(texts: Sequence[str], is_so: Callable[[str], object]) -> float:
    return sum(bool(is_so(text)) for text in texts) / len(texts) if texts else 0.0


def _is_prefixed(text: str) -> bool:
    found = _PREFIXED.fullmatch(text)
    return found is not None and names_a_customer(found["word"])


def _is_code(text: str) -> bool:
    """Whether it is like an ID and not like a word or two, a date, a sum."""
    return _has_digit(text) and _may_be_id(text)


def _may_be_id(text: str) -> bool:
    """Whether it may be an ID, or have one in it that is recognised: in a link, after its name."""
    if any(map(str.isspace, text)) or len(text) > _LONGEST or _ROW.search(text):
        found = recognise(text)
        return isinstance(found, Recognised) and found.source is not Source.TYPED
    return not _NO_ID.fullmatch(text)


def _is_email(text: str) -> bool:
    return "@" in text.strip("@")


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
