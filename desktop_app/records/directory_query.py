"""The query language of the directory: what is typed to find a customer by any part of the record.

``horvat "ul. brijega" email:@gmail phone:061 204-518 created:2025-03..2025-05 -country:HR
meta.tier:gold``: fragments in any order, all of which must be found, anywhere or in a named field;
``-`` excludes. A name of no field is plain text, so that anything can be pasted.

What a fragment finds is said here once: by :func:`field_text`, what is indexed of a customer,
and by a term's ``phrases``, of which one must be a part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum
from functools import cached_property, lru_cache
from hashlib import blake2b
from itertools import chain, combinations, islice, pairwise
from typing import Final, NamedTuple
from uuid import UUID

import msgspec
from msgspec.structs import replace

from desktop_app.records.countries import code_of_typed
from desktop_app.records.customer import Customer, Json
from desktop_app.records.fields import CODES
from desktop_app.records.folding import (
    FEWEST_CHARACTERS,
    digits,
    fold,
    forms,
    fragment_forms,
    hit_ranges,
    indexed,
    phone_forms,
)
from desktop_app.records.metadata import as_text
from desktop_app.records.recognise import is_uuid, trimmed
from desktop_app.records.spelling import bare

MOST_TERMS: Final = 50
"""Of a query. A text of more words was not typed to find anybody."""


class Field(Enum):
    """Where a term is looked for, by the name it has in a query."""

    ANYWHERE = ""
    ID = "id"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    CITY = "city"
    ADDRESS = "address"
    ZIP = "zip"
    DESCRIPTION = "description"
    METADATA = "meta"
    COUNTRY = "country"
    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"
    CARDS = "cards"

    @property
    def is_text(self) -> bool:
        """Whether it is searched for parts of its text; else a customer has one value of it."""
        return self not in _OF_ONE_VALUE


_OF_ONE_VALUE: Final = frozenset(
    {Field.COUNTRY, Field.CREATED, Field.UPDATED, Field.DELETED, Field.CARDS}
)
TEXT_FIELDS: Final = tuple(field for field in Field if field.is_text and field.value)
"""Where a fragment without a field is looked for."""

_ATTRIBUTES: Final = {
    Field.ID: "merchant_customer_id",
    Field.NAME: "name",
    Field.EMAIL: "email",
    Field.PHONE: "phone",
    Field.CITY: "city",
    Field.ADDRESS: "address",
    Field.ZIP: "zip_code",
    Field.DESCRIPTION: "description",
    Field.COUNTRY: "country",
    Field.CREATED: "created_at",
    Field.UPDATED: "updated_at",
    Field.METADATA: "metadata",
}
"""Of a customer."""


class QueryProblem(Enum):
    """Why a term cannot be looked for. The window puts these into words."""

    NOT_A_COUNTRY = "no code of a country"
    NOT_A_DATE = "no year, month or day, and no period from one to another"
    NOT_YES_OR_NO = "neither yes nor no"


class Period(NamedTuple):
    """Days from ``first`` on, before ``end``; None: without that bound."""

    first: date | None
    end: date | None

    def moments(self, zone: tzinfo | None = None) -> tuple[datetime | None, datetime | None]:
        """From when on and before when, aware. The days are those of ``zone``; None: of this
        computer's."""
        return _midnight(self.first, zone), _midnight(self.end, zone)

    def has(self, moment: datetime, zone: tzinfo | None = None) -> bool:
        first, end = self.moments(zone)
        return (first is None or first <= moment) and (end is None or moment < end)


def _midnight(day: date | None, zone: tzinfo | None) -> datetime | None:
    if day is None:
        return None
    midnight = datetime.combine(day, time(), zone)
    return midnight.astimezone() if zone is None else midnight


class Term(msgspec.Struct, frozen=True, dict=True):
    """One thing to look for. ``text``: without quotes; empty: whatever has the field filled.
    ``key``: of the metadata, whose value then begins with ``text``."""

    text: str
    field: Field = Field.ANYWHERE
    key: str = ""
    is_excluded: bool = False
    is_whole: bool = False
    """Whether numbers in it are one number, and nothing else: see ``splits``."""

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """What to look for in :func:`field_text` of the field; any of them is enough.

        None for a term that is too short, nor for a field that is not searched by its text, nor
        for a part of a phone number in its field.
        """
        if not self.field.is_text or (self.field is Field.PHONE and _is_number(fold(self.text))):
            return ()
        if self.key:
            return tuple(pair_start(self.key) + form for form in forms(self.text))
        return tuple(form for form in fragment_forms(self.text) if len(form) >= FEWEST_CHARACTERS)

    @cached_property
    def phone_phrases(self) -> tuple[str, ...]:
        """What to look for in the text of the phone: another way in which the term is found."""
        return phone_forms(self.text) if self.field in (Field.ANYWHERE, Field.PHONE) else ()

    @cached_property
    def splits(self) -> tuple[tuple[Term, ...], ...]:
        """Numbers one after the other may be one phone number, several fragments, or one and
        another: a third way in which the term is found is that every term of one of these is."""
        words = self.text.split()
        is_run = self.field in (Field.ANYWHERE, Field.PHONE) and _is_number(fold(self.text))
        if self.is_whole or self.is_excluded or not is_run:
            return ()
        ways: list[tuple[int, ...]] = []
        if len(words) <= _MOST_WORDS:
            ways += ((place,) for place in range(1, len(words)))
            ways.append(tuple(range(1, len(words))))
        likely = list(islice(_number_starts(words), _MOST_CUTS))
        ways += chain.from_iterable(
            combinations(likely, count) for count in range(1, len(likely) + 1)
        )
        splits = dict.fromkeys(tuple(self._split(words, way)) for way in ways if way)
        return tuple(each for each in splits if not any(term.is_too_short for term in each))

    def _split(self, words: list[str], places: Iterable[int]) -> Iterator[Term]:
        field = self.field
        for first, end in pairwise((0, *places, len(words))):
            yield Term(" ".join(words[first:end]), field, is_whole=True)
            field = Field.ANYWHERE

    @cached_property
    def uuid_start(self) -> str:
        """What a UUID begins with, in small letters: a fourth way. Empty for a term that none
        does, and for one of fewer than eight characters: anywhere in UUIDs, and by less, strangers
        would be found in whom these happen to stand."""
        text = bare(self.text).lower()
        if self.field not in (Field.ANYWHERE, Field.ID) or not _UUID_START.fullmatch(text):
            return ""
        figures = text.replace("-", "")
        is_start = len(figures) <= _FIGURES and str(UUID(f"{figures:0<32}")).startswith(text)
        return text if is_start else ""

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of ``country:HR,BA``, any of which is enough, also by the countries' names;
        empty when one is none."""
        codes = frozenset(filter(None, _BETWEEN_CODES.split(self.text.upper())))
        if codes <= CODES:
            return codes
        named = {code_of_typed(name.strip()) for name in _BETWEEN_NAMES.split(self.text)}
        return frozenset() if None in named else frozenset(filter(None, named))

    @cached_property
    def period(self) -> Period | None:
        """The days of ``created:2025-03..2025-05``; None when they are none."""
        return _period(self.text)

    @property
    def is_yes(self) -> bool | None:
        """The answer in ``deleted:yes`` and ``cards:no``; yes to ``deleted:``, None to neither."""
        return _ANSWERS.get(fold(self.text)) if self.text else True

    @property
    def is_presence(self) -> bool:
        """Whether the field only has to be filled."""
        return not self.text and self.field is not Field.ANYWHERE

    @property
    def is_too_short(self) -> bool:
        """Whether the text is of fewer characters than can be searched for."""
        return (
            self.field.is_text
            and not self.is_presence
            and not self.phrases
            and not self.phone_phrases
        )

    @property
    def problem(self) -> QueryProblem | None:
        if self.is_presence:
            return None
        match self.field:
            case Field.COUNTRY if not self.countries:
                return QueryProblem.NOT_A_COUNTRY
            case Field.CREATED | Field.UPDATED if self.period is None:
                return QueryProblem.NOT_A_DATE
            case Field.DELETED | Field.CARDS if self.is_yes is None:
                return QueryProblem.NOT_YES_OR_NO
        return None

    @property
    def is_alone(self) -> bool:
        """Whether a customer has one value of what it asks for: two such terms would be at odds."""
        return not self.field.is_text or bool(self.key)

    def has_same_field(self, other: Term) -> bool:
        return (self.field, fold(self.key)) == (other.field, fold(other.key))

    def typed(self) -> str:
        """The term as it is typed."""
        sign = "-" if self.is_excluded else ""
        if self.field is Field.ANYWHERE:
            return sign + _typed_text(self.text)
        if self.field is Field.PHONE and _is_plain_number(self.text):
            return f"{sign}phone:{self.text}"
        key = f".{_quoted_if(self.key, _BREAKS_KEY)}" if self.key else ""
        return f"{sign}{self.field.value}{key}:{_quoted_if(self.text, _BREAKS)}"


class Query(msgspec.Struct, frozen=True, dict=True):
    """What is looked for. ``items``: every term as typed, those that cannot be looked for too."""

    items: tuple[Term, ...] = ()

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """What a customer must meet, all of it."""
        return tuple(term for term in self.items if not term.is_too_short and term.problem is None)

    @cached_property
    def too_short(self) -> tuple[Term, ...]:
        return tuple(term for term in self.items if term.is_too_short)

    @cached_property
    def problems(self) -> tuple[Term, ...]:
        """Terms whose value is not understood; each says why by its ``problem``. As long as there
        is one, nobody meets the query: whoever meets the rest is not who was asked for."""
        return tuple(term for term in self.items if term.problem is not None)

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing that can be looked for."""
        return not self.terms

    def text(self) -> str:
        """The query as it is typed: :func:`parse` makes the same of it."""
        return " ".join(term.typed() for term in self.items)

    def with_term(self, term: Term) -> Query:
        """With one more term: instead of another of its field, where a customer has one value of
        it, else at the end."""
        kept = self.items
        if term.is_alone:
            kept = tuple(each for each in kept if not each.has_same_field(term))
        return parse(Query((*kept, term)).text())

    def without(self, term: Term) -> Query:
        """Without the term, or any equal to it."""
        return parse(Query(tuple(each for each in self.items if each != term)).text())

    def hits(self, field: Field, text: str, key: str = "") -> tuple[tuple[int, int], ...]:
        """Where what is looked for stands in ``text``, the value of ``field`` (or of a metadata
        ``key``), for marking it: as :func:`desktop_app.records.folding.hit_ranges` counts."""
        wanted = [
            term
            for term in self.terms
            if not term.is_excluded
            and (term.field is Field.ANYWHERE or term.field is field)
            and (not term.key or fold(term.key) == fold(key))
        ]
        if field is Field.ID and is_uuid(text):
            starts = (term.uuid_start for term in wanted)
            longest = max(
                (len(each) for each in starts if text.lower().startswith(each)), default=0
            )
            return ((0, longest),) if longest else ()
        texts = (each.text for term in wanted for each in (term, *chain(*term.splits)))
        return hit_ranges(text, texts, is_phone=field is Field.PHONE)

    def matches(
        self, customer: Customer, cards_seen: int | None = None, zone: tzinfo | None = None
    ) -> bool:
        """Whether the customer meets every term. ``cards_seen``: how many saved cards; None when
        nobody looked, which is neither yes nor no. ``zone``: of the days; None: this computer's."""
        return not self.problems and all(
            _is_met(term, customer, cards_seen, zone) is not term.is_excluded for term in self.terms
        )


def field_text(customer: Customer, field: Field) -> str:
    """What is indexed of one of the ``TEXT_FIELDS``, on lines that begin with a blank: see
    :func:`desktop_app.records.folding.indexed`."""
    if field is Field.METADATA:
        return "".join(
            pair_start(path) + form
            for path, text in metadata_texts(customer.metadata)
            for form in forms(text)
        )
    text = getattr(customer, _ATTRIBUTES[field])
    if not text:
        return ""
    return phone_text(text) if field is Field.PHONE else indexed(text)


def phone_text(phone: str) -> str:
    """The digits; and the text where it has more than punctuation besides."""
    number = digits(phone)
    numbers = f"\n {number}" if number else ""
    return numbers + indexed(phone) if any(map(str.isalpha, phone)) else numbers


def metadata_texts(metadata: Mapping[str, Json], within: str = "") -> Iterator[tuple[str, str]]:
    """Each value of the metadata as a text, by its key. A list has several under one key; what is
    in an object has that one's key, a dot and its own."""
    for key, value in metadata.items():
        path = within + key
        is_empty = value in ([], {})
        for each in value if isinstance(value, list) and value else (value,):
            if isinstance(each, dict) and each:
                yield path, ""
                yield from metadata_texts(each, f"{path}.")
            else:
                yield path, "" if is_empty else as_text(each)


@lru_cache(maxsize=4_096)
def pair_start(key: str) -> str:
    """What stands before a value of ``key`` in the text of the metadata: three characters, so that
    they are found by themselves, and not the key, so that a fragment is found in values only."""
    number = int.from_bytes(blake2b(fold(key).encode(), digest_size=8).digest(), "big")
    high, low = divmod(number % len(_PRIVATE_USE) ** 2, len(_PRIVATE_USE))
    return f"{chr(_PRIVATE_USE[high])}{chr(_PRIVATE_USE[low])} "


def _is_met(term: Term, customer: Customer, cards_seen: int | None, zone: tzinfo | None) -> bool:
    if term.field is Field.DELETED:
        return customer.is_deleted is term.is_yes
    if term.field is Field.CARDS:
        return cards_seen is not None and (cards_seen > 0) is term.is_yes
    if term.field.is_text and not (term.is_presence and not term.key):
        return _is_found(term, customer)
    value = getattr(customer, _ATTRIBUTES[term.field])
    if term.is_presence or not value:
        return bool(value)
    if term.field is Field.COUNTRY:
        return value.upper() in term.countries
    return term.period is not None and term.period.has(value, zone)


def _is_found(term: Term, customer: Customer) -> bool:
    fields = TEXT_FIELDS if term.field is Field.ANYWHERE else (term.field,)
    texts = [field_text(customer, field) for field in fields]
    if any(phrase in text for phrase in term.phrases for text in texts):
        return True
    if term.phone_phrases:
        phone = phone_text(customer.phone or "")
        if any(phrase in phone for phrase in term.phone_phrases):
            return True
    if term.uuid_start and customer.uuid.lower().startswith(term.uuid_start):
        return True
    return any(all(_is_found(each, customer) for each in split) for split in term.splits)


_PRIVATE_USE: Final = (*range(0xF0000, 0xFFFFE), *range(0x100000, 0x10FFFE))
"""Characters that nobody types."""
_UUID_START: Final = re.compile("[0-9a-f]{8}[0-9a-f-]*")
_FIGURES: Final = 32
"""Of a UUID."""
_BETWEEN_CODES: Final = re.compile(r"[,;\s]+")
_BETWEEN_NAMES: Final = re.compile(r"[,;]")
_ANSWERS: Final = {
    **dict.fromkeys(("yes", "y", "true", "1", "da"), True),
    **dict.fromkeys(("no", "n", "false", "0", "ne"), False),
}
_DAY: Final = re.compile("(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2}))?)?")
_LOCAL_DAY: Final = re.compile(
    r"(?:(?P<day>[0-9]{1,2})\.)?(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"
)
_YEARS: Final = range(1971, 3000)
"""Of which every system knows the moment at which a local day begins."""


def _period(text: str) -> Period | None:
    first, dots, last = text.partition("..")
    if not dots:
        return _days(first)
    start = _days(first) if first else Period(None, None)
    end = _days(last) if last else Period(None, None)
    if start is None or end is None or not (first or last):
        return None
    is_backwards = start.first and end.end and start.first >= end.end
    return None if is_backwards else Period(start.first, end.end)


def _days(text: str) -> Period | None:
    """Of a year, a month or a day; as ISO 8601 has them, or as the region writes them."""
    found = _DAY.fullmatch(text) or _LOCAL_DAY.fullmatch(text)
    if found is None or int(found["year"]) not in _YEARS:
        return None
    year, month, day = (int(found[part] or 0) for part in ("year", "month", "day"))
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if found["day"]:
        return Period(first, first + timedelta(days=1))
    if found["month"]:
        return Period(first, date(year + month // 12, month % 12 + 1, 1))
    return Period(first, date(year + 1, 1, 1))


_NAMES: Final = {field.value: field for field in Field if field.value}
_QUOTES: Final = "“”„«»"
_TYPOGRAPHIC: Final = re.compile(
    rf'"(?:[^"]|"")*(?:"|\Z)|[{_QUOTES}](?P<text>[^"{_QUOTES}]*)(?:["{_QUOTES}]|\Z)'
)
_PIECE: Final = re.compile(r'(?:"(?:[^"]|"")*(?:"|\Z)|[^\s"])+')
"""What stands without a blank outside quotes. Quotes that are not closed end with the text."""
_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)(?:"|\Z)')
_NAMED: Final = re.compile(
    r'(?P<field>[a-z]+)(?:\.(?P<key>"(?:[^"]|"")*"|[^":]+))?:(?P<text>.*)',
    re.IGNORECASE | re.DOTALL,
)
_BREAKS: Final = re.compile(rf'[\s"{_QUOTES}]')
_BREAKS_KEY: Final = re.compile(rf'[\s":{_QUOTES}]')
_IN_NUMBER: Final = re.compile(r"[0-9+()/.\- ]+")
_MOST_WORDS: Final = 12
"""Of a run of numbers that is split anywhere."""
_MOST_CUTS: Final = 4
_LONG_WORD: Final = 4
"""Digits, of which a number typed in groups has hardly any more in one."""
_DIGIT: Final = re.compile("[0-9]")


def parse(text: str) -> Query:
    """What ``text`` asks for. Never fails: what cannot be looked for is among the query's
    ``too_short`` and ``problems``."""
    plain = _TYPOGRAPHIC.sub(_with_plain_quotes, text)
    pieces = (match[0] for match in _PIECE.finditer(plain))
    terms = _with_numbers_joined(filter(None, map(_term, pieces)))
    return Query(tuple(terms)[:MOST_TERMS])


def _with_plain_quotes(found: re.Match[str]) -> str:
    return found[0] if found["text"] is None else f'"{found["text"]}"'


def _term(piece: str) -> Term | None:
    is_excluded = piece.startswith("-")
    rest = piece.removeprefix("-")
    named = _NAMED.fullmatch(rest)
    field = _NAMES.get(named["field"].lower()) if named else None
    if named and field and (field is Field.METADATA or named["key"] is None):
        key = _unquoted(named["key"] or "")
        return Term(trimmed(_unquoted(named["text"])), field, key, is_excluded)
    plain = trimmed(_unquoted(rest))
    return Term(plain, is_excluded=is_excluded) if plain else None


def _with_numbers_joined(terms: Iterable[Term]) -> Iterator[Term]:
    """Numbers one after the other as one, also after ``phone:``, since phones are typed with
    blanks."""
    first: Term | None = None
    numbers: list[str] = []
    for term in terms:
        number = fold(term.text)
        goes_on = term.field is Field.ANYWHERE and not term.is_excluded
        if first and goes_on and _IN_NUMBER.fullmatch(number):
            numbers.append(number)
            continue
        if first:
            yield replace(first, text=_spaced(numbers))
            first = None
        may_go_on = goes_on or term.field is Field.PHONE
        if may_go_on and _is_number(number):
            first, numbers = term, [number]
        else:
            yield term
    if first:
        yield replace(first, text=_spaced(numbers))


def _spaced(numbers: list[str]) -> str:
    return " ".join(" ".join(numbers).split())


def _is_number(text: str) -> bool:
    return _IN_NUMBER.fullmatch(text) is not None and _DIGIT.search(text) is not None


def _number_starts(words: Sequence[str]) -> Iterator[int]:
    """Where another number is likely to begin: at a plus or a zero, and around long ones."""
    for place, (before, word) in enumerate(pairwise(words), 1):
        is_start = word.startswith(("+", "(+", "00")) or (word[0] == "0" and len(word) > 1)
        if is_start or max(len(before), len(word)) >= _LONG_WORD:
            yield place


def _is_plain_number(text: str) -> bool:
    """Whether it is typed without quotes although it has blanks."""
    return _is_number(text) and not any(part.startswith("-") for part in text.split())


def _unquoted(text: str) -> str:
    return _QUOTED.sub(lambda found: found[1].replace('""', '"'), text)


def _typed_text(text: str) -> str:
    if _is_plain_number(text):
        return text
    named = _NAMED.fullmatch(text)
    is_like_field = named is not None and named["field"].lower() in _NAMES
    is_quoted = is_like_field or text.startswith("-") or _BREAKS.search(text) is not None
    return _quoted(text) if is_quoted else text


def _quoted_if(text: str, breaks: re.Pattern[str]) -> str:
    return _quoted(text) if breaks.search(text) else text


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
