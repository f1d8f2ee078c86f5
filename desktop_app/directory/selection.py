"""A query as SQL: which customers meet it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from desktop_app.directory.rows import (
    country_mark,
    milliseconds,
    month_mark,
    phone_key,
    whole_id_keys,
    whole_text,
)
from desktop_app.records.directory_query import Field, Query, Term

_PLACES: Final = {
    Field.ID: 1,
    Field.NAME: 2,
    Field.EMAIL: 3,
    Field.PHONE: 4,
    Field.DESCRIPTION: 5,
    Field.ADDRESS: 6,
    Field.CITY: 7,
    Field.ZIP: 8,
    Field.METADATA: 10,
}
"""Of the fields in the kept record."""


class Condition(NamedTuple):
    """A part of a WHERE clause and what its marks stand for."""

    sql: str
    parameters: tuple[object, ...] = ()


class Selection(NamedTuple):
    """What stands between FROM and ORDER BY; the columns are those of ``customer``."""

    source: str
    condition: Condition

    @property
    def sql(self) -> str:
        return f"FROM {self.source} WHERE {self.condition.sql}"

    @property
    def sql_of_places(self) -> str:
        """The same where only ``place`` is asked for: the table is not read where the index tells
        all."""
        if self.source == _INDEX and self.condition.sql == _IN_INDEX:
            return f"FROM search WHERE {_IN_INDEX}"
        return self.sql

    @property
    def parameters(self) -> tuple[object, ...]:
        return self.condition.parameters

    @property
    def place(self) -> str:
        """The column to order by for the newest first: the index gives its rows in no other
        order."""
        return "search.rowid" if self.source == _INDEX else "place"

    def behind(self, place: int) -> Selection:
        """Those who come later."""
        further = Condition(f"{self.place} > ?", (place,))
        return self._replace(condition=_all((self.condition, further)))


_MOST_MONTHS: Final = 24
_TABLE: Final = "customer"
_IN_INDEX: Final = "search MATCH ?"
_INDEX: Final = "search CROSS JOIN customer ON place = search.rowid"


Parts = Callable[[str], tuple[str, ...]]


def uncut(phrase: str) -> tuple[str, ...]:
    """The fragment itself."""
    return (phrase,)


def selection(query: Query, *, at_starts: bool = False, parts: Parts = uncut) -> Selection:
    """The customers who meet ``query``; ``at_starts``: with every fragment at a word's start;
    ``parts``: of each fragment that is looked for, what is looked for instead, so that more may be
    selected."""
    if query.problems:
        return Selection(_TABLE, Condition("FALSE"))
    wanted: list[str] = []
    unwanted: list[str] = []
    conditions: list[Condition] = []
    for term in query.terms:
        if not is_searched(term):
            marks = tuple(_marks(term))
            wanted += marks
            if not marks or term.field is Field.CREATED:  # a month may hold more than its period
                conditions.append(_condition(term))
        elif term.uuid_start:
            conditions.append(_by_uuid(term, " " if at_starts else ""))
        elif term.is_excluded:
            unwanted.append(_match(term))
        else:
            wanted.append(_match(term, " " if at_starts else "", parts))
    if not wanted:
        conditions += (_without(match) for match in unwanted)
        return Selection(_TABLE, _all(conditions))
    match = " AND ".join(f"({each})" for each in wanted)
    match = "".join((f"({match})", *(f" NOT ({each})" for each in unwanted)))
    return Selection(_INDEX, _all((Condition(_IN_INDEX, (match,)), *conditions)))


def whole_selection(query: Query) -> Selection | None:
    """The customers whose whole ID, email or phone number the query's only fragment is; None when
    it has not one such fragment."""
    texts = [term for term in query.terms if is_searched(term)]
    if len(texts) != 1 or texts[0].is_excluded:
        return None
    wholes = list(_wholes(texts[0]))
    if not wholes:
        return None
    # First who they are, by each index, and of these the rest: the other way round takes long.
    ways = " UNION ".join(each.sql for each in wholes)
    others = _all(_condition(term) for term in query.terms if not is_searched(term))
    values = tuple(value for each in wholes for value in each.parameters)
    return Selection(
        f"({ways}) CROSS JOIN customer ON place = whole",
        Condition(others.sql, (*values, *others.parameters)),
    )


def is_searched(term: Term) -> bool:
    """Whether the index has what the term looks for."""
    return term.field.is_text and (bool(term.key) or not term.is_presence)


def _marks(term: Term) -> Iterator[str]:
    """What the index has of a country or a time of creation: it need not read the others."""
    if term.is_excluded:
        return
    if term.field is Field.COUNTRY and term.countries:
        yield _any_of("country_mark", map(country_mark, sorted(term.countries)))
    elif term.field is Field.CREATED and term.period is not None:
        months = _months(*term.period.moments())
        if months:
            yield _any_of("month_mark", map(month_mark, months))


def _any_of(column: str, marks: Iterable[str]) -> str:
    return f"{column} : ({' OR '.join(_quoted(mark) for mark in marks)})"


def _months(first: datetime | None, end: datetime | None) -> list[datetime]:
    """A moment in each month between; none for many months."""
    if first is None or end is None:
        return []
    month = first.astimezone(UTC).replace(day=1, hour=0, minute=0)
    months: list[datetime] = []
    while month < end and len(months) <= _MOST_MONTHS:
        months.append(month)
        month = (month + timedelta(days=31)).replace(day=1)
    return months if len(months) <= _MOST_MONTHS else []


def _wholes(term: Term) -> Iterator[Condition]:
    among = "SELECT place AS whole FROM customer WHERE"
    text = whole_text(term.text)
    if text and term.field in (Field.ANYWHERE, Field.ID):
        yield Condition(f"{among} id_sort BETWEEN ? AND ?", whole_id_keys(term.text))
    if text and term.field in (Field.ANYWHERE, Field.EMAIL):
        yield Condition(f"{among} email_key = ?", (text,))
    number = phone_key(term.text, None) if term.phone_phrases else None
    if number:
        yield Condition(f"{among} phone_key = ?", (number,))


def _match(term: Term, before: str = "", parts: Parts = uncut) -> str:
    """A term in the language of the index; ``before``: what must stand before each fragment."""
    before = "" if term.key else before
    columns = "" if term.field is Field.ANYWHERE else f"{term.field.value} : "
    ways = [
        " AND ".join(f"{columns}{_quoted(each)}" for each in parts(after(before, phrase)))
        for phrase in term.phrases
    ]
    ways += (
        f"phone : {_quoted(after(before, phrase))}"
        for phrase in term.phone_phrases
        if columns or phrase not in term.phrases  # else it is found with these
    )
    for split in term.splits:
        ways.append(f"({' AND '.join(f'({_match(each, before)})' for each in split)})")
    return " OR ".join(f"({way})" for way in ways)


def after(before: str, phrase: str) -> str:
    """A fragment with what must stand before it."""
    return phrase if phrase.startswith(before) else before + phrase


def _quoted(phrase: str) -> str:
    return '"' + phrase.replace('"', '""') + '"'


def _by_uuid(term: Term, before: str) -> Condition:
    """A term that a uuid may begin with. Long as it is, few customers meet it."""
    start = term.uuid_start
    figures = start.replace("-", "")
    ways = (
        "SELECT rowid FROM search WHERE search MATCH ?",
        "SELECT place FROM customer WHERE uuid BETWEEN ? AND ?",
        "SELECT place FROM customer WHERE uuid BETWEEN ? AND ?",  # spelled in another way
    )
    return Condition(
        f"place {'NOT ' if term.is_excluded else ''}IN ({' UNION ALL '.join(ways)})",
        (
            _match(term, before),
            *(bytes.fromhex(f"{figures:0<32}"), bytes.fromhex(f"{figures:f<32}")),
            *(start.encode(), start.encode() + b"\xff"),
        ),
    )


def _without(match: str) -> Condition:
    return Condition("place NOT IN (SELECT rowid FROM search WHERE search MATCH ?)", (match,))


def _condition(term: Term) -> Condition:
    found = _met(term)
    return (
        Condition(f"NOT coalesce({found.sql}, 0)", found.parameters) if term.is_excluded else found
    )


def _met(term: Term) -> Condition:
    if term.field is Field.COUNTRY:
        countries = sorted(term.countries)
        marks = ", ".join("?" * len(countries))
        is_any = term.is_presence
        return (
            Condition("country <> ''")
            if is_any
            else Condition(f"country IN ({marks})", (*countries,))
        )
    if term.field in (Field.CREATED, Field.UPDATED):
        return _in_period(term)
    if term.field is Field.DELETED:
        return Condition("is_deleted = ?", (int(bool(term.is_yes)),))
    if term.field is Field.CARDS:
        return Condition("(cards_seen > 0) = ?", (int(bool(term.is_yes)),))
    value = f"json_extract(CAST(record AS TEXT), '$[{_PLACES[term.field]}]')"
    return Condition(f"coalesce({value}, '') NOT IN ('', '{{}}')")


def _in_period(term: Term) -> Condition:
    column = term.field.value
    if term.period is None:
        return Condition(f"{column} IS NOT NULL")
    first, end = term.period.moments()
    parts = [Condition(f"{column} IS NOT NULL")]
    if first is not None:
        parts.append(Condition(f"{column} >= ?", (milliseconds(first),)))
    if end is not None:
        parts.append(Condition(f"{column} < ?", (milliseconds(end),)))
    return Condition(f"({' AND '.join(part.sql for part in parts)})", _all(parts).parameters)


def _all(conditions: Iterable[Condition]) -> Condition:
    some = tuple(conditions)
    return Condition(
        " AND ".join(each.sql for each in some) or "TRUE",
        tuple(value for each in some for value in each.parameters),
    )
