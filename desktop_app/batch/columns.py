"""Recognises the heading of a table, what each column holds, and which one holds the IDs.

Whoever erases by the wrong column erases strangers. So a column is taken by itself only when its
heading says that it holds customers' IDs and nothing contradicts; else the agent is asked. 1, 2, 3
and so on contradict any heading: they may number the lines.

A heading, in the languages of the region and in both scripts, is taken apart into words
(``customerId``, ``Шифра купца``, ``Kupci – šifre``), and what they say together decides. One that
names something else (an order, a phone, a row) outweighs all that name a customer's ID.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from desktop_app.batch.list_parts import ListPart
from desktop_app.records.fields import RULES
from desktop_app.records.folding import fold_bare
from desktop_app.records.recognise import IdSource, Recognised, recognise, trimmed


class HeadingMeaning(Enum):
    """What a heading names."""

    UUID = "a UUID"
    MERCHANT_CUSTOMER_ID = "the ID that the merchant has for a customer, by its name at the gateway"
    MERCHANT_ID = "the same as this program calls it; elsewhere it is a shop's"
    CUSTOMER_ID = "a customer's ID or number"
    EXTERNAL_ID = "an ID from another system"
    ID = "an ID, without saying of what"
    CUSTOMER = "a customer, without saying whether by ID or by name"
    NAME = "a person's name"
    FIRST_NAME = "a person's first name"
    LAST_NAME = "a person's last name"
    EMAIL = "an email"
    PHONE = "a phone"
    THING = "an order, a payment, a product, a sum"
    OTHER = "something else"
    NOTHING = "nothing: there is no heading, or no word of weight in it"
    UNKNOWN = "something that is not understood"


_GATEWAYS_OWN: Final = (
    HeadingMeaning.UUID,
    HeadingMeaning.MERCHANT_CUSTOMER_ID,
    HeadingMeaning.MERCHANT_ID,
)
"""A uuid names a customer at the gateway itself, so it goes first."""
_OTHER_IDS: Final = (HeadingMeaning.CUSTOMER_ID, HeadingMeaning.EXTERNAL_ID, HeadingMeaning.ID)
IDS: Final = frozenset({*_GATEWAYS_OWN, *_OTHER_IDS, HeadingMeaning.CUSTOMER})
"""What may stand over a column of IDs."""


class ListHeading(NamedTuple):
    """``is_plain``: it has no word beside those that were understood."""

    names: HeadingMeaning
    is_plain: bool = True

    @property
    def is_understood(self) -> bool:
        return self.names not in (HeadingMeaning.NOTHING, HeadingMeaning.UNKNOWN)


class _HeadingWord(Enum):
    ID = "an ID by itself"
    NUMBER = "an ID beside the word for a customer"
    CUSTOMER = "a customer"
    MERCHANT = "the merchant"
    EXTERNAL = "another system's"
    UUID = "a UUID"
    NAME = "a name"
    FIRST = "the first of two, beside the word for a name"
    LAST = "the last of two, beside the word for a name"
    FORENAME = "the first of two names"
    SURNAME = "the last of two names"
    EMAIL = "an email"
    POST = "an email beside ``e``, else an address"
    PHONE = "a phone"
    ADDRESS = "an address, also an email's"
    THING = "an order, a payment, a product, a sum"
    OTHER = "something else"
    PLACE = "where a customer has an ID; of anything else it would be the ID of that place"
    NEUTRAL = "nothing"
    UNKNOWN = "not understood"


_WORDS: Final = Path(__file__).parents[2] / "resources" / "lists" / "headings.toml"
_VOCABULARY: Final = {
    word: _HeadingWord[kind]
    for kind, words in tomllib.loads(_WORDS.read_text(encoding="utf-8")).items()
    for word in words.split()
}
_PHRASES: Final = {"korisnicko ime": "username", "user name": "username"}
"""Words that together say something else than each of them."""

_HOW_MANY: Final = frozenset({"broj", "br", "number", "no", "num", "nr", "stevilka", "st"})
_MANY: Final = frozenset(
    {
        *("customers", "clients", "users", "members", "buyers", "people", "partners"),
        *("kupaca", "kupci", "klijenata", "klijenti", "korisnici", "clanova", "gostiju", "osoba"),
        *("strank", "kupuvaci", "klienti"),
    }
)
"""Together: how many customers there are, and not the number of one."""
_EXACT: Final = {word: kind for word, kind in _VOCABULARY.items() if not word.endswith("*")}
_STEMS: Final = {word[:-1]: kind for word, kind in _VOCABULARY.items() if word.endswith("*")}
_SHORTEST_STEM: Final = min(map(len, _STEMS))
_MOST_WORDS: Final = 9
_LONGEST_HEADING: Final = 120
_NEW_WORD: Final = re.compile(r"(?<=[a-zčćđšžа-яђјљњћџ])(?=[A-ZČĆĐŠŽА-ЯЂЈЉЊЋЏ])")
_PART: Final = re.compile(r"[a-z]+|\d+|[^\W\d_a-z]+")
_NEVER_FIRST: Final = {"br", "no", "nr", "st", "num"} | {
    word for word, kind in _EXACT.items() if kind is _HeadingWord.NEUTRAL
}
"""Too short, or too common, to be the first part of a word written together."""
_JOINTS: Final = ("", "i", "in", "and")
_SUPPORTING: Final = frozenset({_HeadingWord.CUSTOMER, _HeadingWord.NEUTRAL})
_OF_NAMES: Final = frozenset(
    {
        _HeadingWord.NAME,
        _HeadingWord.FIRST,
        _HeadingWord.LAST,
        _HeadingWord.FORENAME,
        _HeadingWord.SURNAME,
    }
)
_OF_EMAILS: Final = frozenset({_HeadingWord.EMAIL, _HeadingWord.POST, _HeadingWord.ADDRESS})


_DATA: Final = re.compile(r".*[\d@].*", re.DOTALL)
"""No heading is so; the few that have a digit are not needed to know the others by."""
_TOTAL: Final = re.compile(
    r"\W*(?:(?:sve)?ukupno|ukupan|svega|suma|zbroj|zbir|skupaj|vsota|vkupno|grand total|totals?"
    r"|subtotal|sum|summe|gesamt)(?=\W*\Z|[\s:=])"
    r"|\(?\d+ (?:rows?|red|redova|redaka|vrstic)\b.*"
)
"""A sum of the records above, or how many they are."""


def headings_in(cells: Iterable[str]) -> list[HeadingMeaning]:
    """What the cells of a record name that are understood as headings; nothing when some are data,
    or when too few are understood."""
    filled = [cell for cell in cells if cell.strip()]
    if any(map(_DATA.fullmatch, filled)):
        return []
    found = [known.names for known in map(heading, filled) if known.is_understood]
    return found if len(found) * 3 >= len(filled) else []


def is_total(cells: Iterable[str]) -> bool:
    """Whether a record is a sum of those above it."""
    return any(_TOTAL.match(fold_bare(cell.strip())) for cell in cells)


@lru_cache(maxsize=4_096)
def heading(text: str) -> ListHeading:
    """What ``text`` says as the heading of a column."""
    if len(text) > _LONGEST_HEADING:
        return ListHeading(HeadingMeaning.UNKNOWN, is_plain=False)
    parts = _parts(text)
    if len(parts) > _MOST_WORDS or (text.strip() and not parts):
        return ListHeading(HeadingMeaning.UNKNOWN, is_plain=False)
    words = {_word(part) for part in parts}
    if _HeadingWord.OTHER in words or _counts_customers(parts):
        return ListHeading(HeadingMeaning.OTHER)
    if _HeadingWord.THING in words:
        return ListHeading(HeadingMeaning.THING)
    if personal := _personal(words, parts):
        return ListHeading(personal)
    return _of_an_id(words)


def may_count(text: str) -> bool:
    """Whether it may say how many there are: "Broj korisnika" is both."""
    words = {_word(part) for part in _parts(text)}
    return _HeadingWord.NUMBER in words and _HeadingWord.ID not in words


def _counts_customers(parts: list[str]) -> bool:
    return bool(_HOW_MANY.intersection(parts) and _MANY.intersection(parts))


def names_a_customer(word: str) -> bool:
    """Whether a single word is one for a customer: ``cust``, ``kupac``."""
    return _word(fold_bare(word)) is _HeadingWord.CUSTOMER


def _personal(words: set[_HeadingWord], parts: list[str]) -> HeadingMeaning | None:
    """What it says of a person; OTHER when anything else is named together with it."""
    if _HeadingWord.EMAIL in words or (_HeadingWord.POST in words and "e" in parts):
        return HeadingMeaning.EMAIL if words <= _OF_EMAILS | _SUPPORTING else HeadingMeaning.OTHER
    if _HeadingWord.PHONE in words:
        is_phone = words <= {_HeadingWord.PHONE, _HeadingWord.NUMBER} | _SUPPORTING
        return HeadingMeaning.PHONE if is_phone else HeadingMeaning.OTHER
    if words & _OF_NAMES:
        return _which_name(words) if words <= _OF_NAMES | _SUPPORTING else HeadingMeaning.OTHER
    return HeadingMeaning.OTHER if words & _OF_EMAILS else None


def _which_name(words: set[_HeadingWord]) -> HeadingMeaning:
    has_name = _HeadingWord.NAME in words
    is_last = _HeadingWord.SURNAME in words or (has_name and _HeadingWord.LAST in words)
    is_first = _HeadingWord.FORENAME in words or (
        has_name and bool(words & {_HeadingWord.FIRST, _HeadingWord.SURNAME})  # "ime i prezime"
    )
    if is_first != is_last:
        return HeadingMeaning.FIRST_NAME if is_first else HeadingMeaning.LAST_NAME
    return HeadingMeaning.NAME if has_name or is_first else HeadingMeaning.OTHER


def _of_an_id(words: set[_HeadingWord]) -> ListHeading:
    """What it says of an ID. Any word that is not understood may name something else."""
    is_of_customers = bool(words & {_HeadingWord.CUSTOMER, _HeadingWord.MERCHANT})
    if _HeadingWord.UNKNOWN in words or (_HeadingWord.PLACE in words and not is_of_customers):
        return ListHeading(HeadingMeaning.UNKNOWN, is_plain=False)
    return ListHeading(_which_id(words), is_plain=_HeadingWord.PLACE not in words)


def _which_id(words: set[_HeadingWord]) -> HeadingMeaning:
    is_id = _HeadingWord.ID in words or _HeadingWord.UUID in words
    if _HeadingWord.MERCHANT in words and is_id:
        is_customers = _HeadingWord.CUSTOMER in words
        return HeadingMeaning.MERCHANT_CUSTOMER_ID if is_customers else HeadingMeaning.MERCHANT_ID
    if _HeadingWord.UUID in words:
        return HeadingMeaning.UUID
    if _HeadingWord.CUSTOMER in words:
        is_number = is_id or _HeadingWord.NUMBER in words
        return HeadingMeaning.CUSTOMER_ID if is_number else HeadingMeaning.CUSTOMER
    if is_id:
        return HeadingMeaning.EXTERNAL_ID if _HeadingWord.EXTERNAL in words else HeadingMeaning.ID
    return HeadingMeaning.NOTHING if words <= {_HeadingWord.NEUTRAL} else HeadingMeaning.UNKNOWN


def _parts(text: str) -> list[str]:
    plain = fold_bare(_NEW_WORD.sub(" ", text))
    for phrase, word in _PHRASES.items():
        plain = re.sub(phrase.replace(" ", r"[\W_]*"), word, plain)
    return [piece for part in _PART.findall(plain) for piece in _pieces(part)]


def _word(part: str) -> _HeadingWord:
    if part in _EXACT:
        return _EXACT[part]
    for length in range(len(part), _SHORTEST_STEM - 1, -1):
        if part[:length] in _STEMS:
            return _STEMS[part[:length]]
    return _HeadingWord.UNKNOWN


def _pieces(part: str) -> list[str]:
    """``idkupca`` as the words it was written together of; what can't be parted, as it is."""
    return [part] if part in _EXACT else (_split(part) or [part])


def _split(part: str) -> list[str]:
    for length in range(len(part) - 2, 1, -1):
        first, rest = part[:length], part[length:]
        if first not in _EXACT or first in _NEVER_FIRST:
            continue
        for joint in _JOINTS:
            if rest.startswith(joint) and _stands_alone(rest.removeprefix(joint)):
                return [first, rest.removeprefix(joint)]
        if further := _split(rest):
            return [first, *further]
    return []


def _stands_alone(part: str) -> bool:
    return len(part) > 1 and _word(part) not in (_HeadingWord.UNKNOWN, _HeadingWord.NEUTRAL)


_MOST_TITLES: Final = 30
"""Records above the headings."""
_NARROWEST: Final = 3
"""The widest record may have so many times the cells of the headings; a title has but one."""
_SHOWN: Final = 5
_LONGEST_ID: Final = RULES["merchant_customer_id"].longest
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

_PERSONAL: Final = frozenset(
    {
        HeadingMeaning.NAME,
        HeadingMeaning.FIRST_NAME,
        HeadingMeaning.LAST_NAME,
        HeadingMeaning.EMAIL,
        HeadingMeaning.PHONE,
    }
)
_LONGEST_COUNT: Final = 4


class ListColumn(msgspec.Struct, frozen=True):
    """A column: its heading ("" without one) and what that names, its first texts, and how many of
    the records looked at have something there."""

    name: str
    names: HeadingMeaning
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


def columns_of(names: Sequence[str], texts: Sequence[list[str]]) -> tuple[ListColumn, ...]:
    """What is known of each column; ``names``: the headings, as many as there are."""
    padded = (*names, *[""] * (len(texts) - len(names)))
    return tuple(
        ListColumn(name, _named(heading(name), own), tuple(own[:_SHOWN]), len(own))
        for name, own in zip(padded, texts, strict=True)
    )


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
    """The cells of a column."""
    cells = (plain(cells[place]) for cells in body if place < len(cells))
    return [text for text in cells if text]


def choose_column(
    columns: Sequence[ListColumn], texts: Sequence[list[str]], part: ListPart
) -> int | None:
    """The place of the column that surely holds the IDs; None when the agent must say."""
    if part.is_unsure:
        return None
    if any(column.name for column in columns):
        return _by_headings(columns, texts, _about(part))
    return _by_contents(texts)


def _by_contents(texts: Sequence[list[str]]) -> int | None:
    """Without headings: the only column, or the only one of ``cust-1``, ``cust-2``. Uuids do not
    speak for themselves: orders have some too."""
    filled = [place for place, own in enumerate(texts) if own]
    if len(filled) == 1:
        own = texts[filled[0]]
        may_be_ids = _share(own, _may_be_id) >= 1 - _SOME and not _is_running_number(own)
        return filled[0] if may_be_ids else None
    telling = [place for place in filled if _share(texts[place], _is_prefixed) >= _MOST]
    return telling[0] if len(telling) == 1 else None


def _by_headings(
    columns: Sequence[ListColumn], texts: Sequence[list[str]], about: frozenset[HeadingMeaning]
) -> int | None:
    """The only column of the kind that says most. One of a lesser kind is never taken in the place
    of one that says more and can't be right: such a list is not understood."""
    wanted = _kind_to_take(columns, {column.names for column in columns} & IDS & about)
    places = [place for place, column in enumerate(columns) if column.names in wanted]
    right = [place for place in places if _may_be_right(columns, place, texts)]
    if len(right) > 1:
        right = _better(columns, right)
    return right[0] if len(right) == 1 else None


def _kind_to_take(
    columns: Sequence[ListColumn], kinds: set[HeadingMeaning]
) -> Collection[HeadingMeaning]:
    """Of several the one that says most; none where two could be meant."""
    own = kinds.intersection(_GATEWAYS_OWN)
    others = kinds & {HeadingMeaning.CUSTOMER_ID, HeadingMeaning.EXTERNAL_ID}
    if own:
        is_sure = HeadingMeaning.MERCHANT_CUSTOMER_ID in own or not others
        return _GATEWAYS_OWN if is_sure else ()
    if others:
        return others if len(others) == 1 else ()
    if kinds == {HeadingMeaning.ID}:
        speaks_of_things = any(column.names is HeadingMeaning.THING for column in columns)
        return () if speaks_of_things else kinds
    return kinds if HeadingMeaning.ID not in kinds else ()


def _may_be_right(
    columns: Sequence[ListColumn], place: int, all_texts: Sequence[list[str]]
) -> bool:
    """Whether the cells of a column agree with its heading."""
    texts, names = all_texts[place], columns[place].names
    is_alone = sum(map(bool, all_texts)) == 1
    if not texts or (len(texts) >= _FEWEST and len(set(texts)) == 1 and not is_alone):
        return False
    if _are_counts(columns, place, texts) or _is_running_number(texts):
        return False
    if names is HeadingMeaning.CUSTOMER and _share(texts, _is_code) < _MOST:
        return False
    if names in (HeadingMeaning.ID, HeadingMeaning.CUSTOMER) and not is_alone and _counts(texts):
        return False
    return _share(texts, _may_be_id) >= 1 - _SOME


def _are_counts(columns: Sequence[ListColumn], place: int, texts: Sequence[str]) -> bool:
    """Whether these may be how many customers there are, of a town or a day: short numbers in a
    list that names nobody."""
    if not may_count(columns[place].name) or any(column.names in _PERSONAL for column in columns):
        return False
    return all(text.isdecimal() and len(text) <= _LONGEST_COUNT for text in texts)


def _better(columns: Sequence[ListColumn], places: list[int]) -> list[int]:
    """Of several, the one that is at the gateway; a sparse one gives way to a filled one."""
    most = max(columns[place].filled for place in places)
    for names in _GATEWAYS_OWN:
        own = [place for place in places if columns[place].names is names]
        if len(own) == 1 and columns[own[0]].filled >= _MOST * most:
            return own
    plainly = [place for place in places if heading(columns[place].name).is_plain]
    return plainly if len(plainly) == 1 else places


def _about(part: ListPart) -> frozenset[HeadingMeaning]:
    """Which headings count: the IDs of orders are no customers', whatever their heading says."""
    names = heading(part.name).names
    is_of_others = names in (HeadingMeaning.OTHER, HeadingMeaning.THING)
    if is_of_others or (part.says_what and names not in IDS):
        return frozenset({HeadingMeaning.MERCHANT_CUSTOMER_ID, HeadingMeaning.CUSTOMER_ID})
    return IDS


def _named(found: ListHeading, texts: Sequence[str]) -> HeadingMeaning:
    """What a heading names, with the contents to help: "Kupac" stands over names or over IDs."""
    if found.names is HeadingMeaning.CUSTOMER and texts and _share(texts, _is_code) < _MOST:
        return HeadingMeaning.NAME
    if found.names is HeadingMeaning.NOTHING and _share(texts, _is_email) >= _MOST:
        return HeadingMeaning.EMAIL
    return found.names


def _rated(record: tuple[str, ...]) -> tuple[int, int, bool]:
    """How likely a record holds headings: how many cells are understood, how many there are, and
    whether one surely names an ID."""
    names = headings_in(record)
    cells = sum(bool(trimmed(cell)) for cell in record) if names else 0
    return len(names), cells, any(name in IDS - {HeadingMeaning.CUSTOMER} for name in names)


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


_FEWEST_FOREIGN: Final = 2
"""Records (a heading and one below it), and columns."""


def _is_foreign(records: Sequence[tuple[str, ...]]) -> bool:
    """Whether the first record of several columns holds words, and those below numbers and codes
    under at least one of them."""
    if len(records) < _FEWEST_FOREIGN or len(records[0]) < _FEWEST_FOREIGN:
        return False
    first, *body = records
    if not all(map(trimmed, first)) or any(map(_has_digit, first)) or any(map(_is_email, first)):
        return False
    shares = [_share(texts_of(place, body), _has_digit) for place in range(len(first))]
    return max(shares) >= _NEARLY_ALL


def _counts(texts: Sequence[str]) -> bool:
    """Whether these are the numbers of lines: counting up from 0 or 1, a few left out, or down."""
    bare = [text.rstrip(".)") for text in texts]
    numbers = [int(text) for text in bare if text.isdecimal() and len(text) <= _LONGEST_ID]
    if len(numbers) < _MOST * len(texts):
        return False
    if numbers[0] > numbers[-1]:
        numbers.reverse()
    is_rising = all(one < other for one, other in pairwise(numbers))
    return is_rising and numbers[0] <= 1 and numbers[-1] <= 2 * len(numbers)


def _is_running_number(texts: Sequence[str]) -> bool:
    """Whether these may be the numbers of lines, whatever their heading says."""
    return len(texts) >= _FEWEST and _counts(texts)


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
    if any(map(str.isspace, text)) or len(text) > _LONGEST_ID or _ROW.search(text):
        found = recognise(text)
        not_sure = (IdSource.TYPED, IdSource.ROW)
        return isinstance(found, Recognised) and found.source not in not_sure
    return not _NO_ID.fullmatch(text)


def _is_email(text: str) -> bool:
    return "@" in text.strip("@")


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
