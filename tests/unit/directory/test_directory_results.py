"""A search and the whole list, sorted, counted and read a window at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from operator import attrgetter
from pathlib import Path

import pytest

from desktop_app.directory.directory import Directory
from desktop_app.directory.duplicates import DuplicateGroup, DuplicateKind
from desktop_app.directory.results import SORTED
from desktop_app.encrypted_database import connect
from desktop_app.records.collation import sort_key
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import parse
from tests.unit.directory.directories import KEY, NOON, customer, people

PEOPLE = people(1_500)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Directory]:
    path = tmp_path_factory.mktemp("directory") / "directory-p1.db"
    with Directory.create(path, KEY) as directory:
        directory.put_page(PEOPLE, NOON, directory.next_first(), b"")
        yield directory


def rows(directory: Directory, text: str, sort: str, *, descending: bool = False) -> list[Customer]:
    """The whole result, read in windows of an odd size."""
    result = directory.open_result(parse(text), sort, descending=descending)
    found = [
        each
        for first in range(0, result.length, 97)
        for each in directory.window(result, first, 97)
    ]
    assert len(found) == result.length
    return [each.customer for each in found if each is not None]


@pytest.mark.parametrize("text", ["", "ova", "country:HR", "meta.tier:gold -ana", "created:maybe"])
@pytest.mark.parametrize("sort", sorted(SORTED))
@pytest.mark.parametrize("descending", [False, True])
def test_has_every_customer_once_in_order(
    directory: Directory, text: str, sort: str, descending: bool
) -> None:
    found = rows(directory, text, sort, descending=descending)
    query = parse(text)
    expected = {each.uuid for each in PEOPLE if query.matches(each)}
    assert len(found) == len(expected)
    assert {each.uuid for each in found} == expected
    values = [value for value in map(attrgetter(sort), found) if value]
    if sort in ("name", "city", "merchant_customer_id"):
        values = [sort_key(value) for value in values]
    if all(isinstance(value, datetime | bytes) for value in values):
        ordered = pairwise(reversed(values) if descending else values)
        assert all(one <= other for one, other in ordered)


@pytest.mark.parametrize("sort", sorted(SORTED))
@pytest.mark.parametrize("descending", [False, True])
def test_no_window_of_the_whole_list_is_sorted_by_itself(
    directory: Directory, sort: str, descending: bool
) -> None:
    """That takes seconds for each window of a million customers: an index has the order, or the
    result."""
    result = directory.open_result(parse(""), sort, descending=descending)
    with closing(connect(directory.path, KEY)) as connection:
        for order in result.order if result.places is None else ():
            plan = connection.execute(
                f"EXPLAIN QUERY PLAN SELECT place FROM customer ORDER BY {order}"
            )
            assert not [step for step in plan if "TEMP B-TREE" in step[-1]]


def test_sorts_by_the_alphabet_and_by_numbers(tmp_path: Path) -> None:
    names = ["Čačić", "Cvek", "Ljubić", "Lukić", "Šimić", "Ђурић", "Dragić", "Džajić"]
    with Directory.create(tmp_path / "d.db", KEY) as directory:
        directory.put(
            [
                customer(place, name=name, merchant_customer_id=f"c-{place * 4}")
                for place, name in enumerate(names)
            ],
            NOON,
        )
        assert [each.name for each in rows(directory, "", "name")] == [
            "Cvek", "Čačić", "Dragić", "Džajić", "Ђурић", "Lukić", "Ljubić", "Šimić"
        ]  # fmt: skip
        ids = [each.merchant_customer_id for each in rows(directory, "", "merchant_customer_id")]
        assert ids == ["c-0", "c-4", "c-8", "c-12", "c-16", "c-20", "c-24", "c-28"]


def test_a_window_says_who_is_gone(tmp_path: Path) -> None:
    with Directory.create(tmp_path / "d.db", KEY) as directory:
        directory.put([customer(number, name=f"Ana {number}") for number in range(5)], NOON)
        result = directory.open_result(parse("ana"), "name", descending=False)
        directory.erase(customer(2).uuid)
        found = directory.window(result, 1, 3)
        assert [each and each.customer.name for each in found] == ["Ana 1", None, "Ana 3"]


def test_a_result_outlives_the_connection(tmp_path: Path) -> None:
    path = tmp_path / "d.db"
    with Directory.create(path, KEY) as directory:
        directory.put([customer(number, name=f"Ana {number}") for number in range(5)], NOON)
        some = [directory.open_result(parse(text), "name") for text in ("", "ana")]
    with Directory.open(path, KEY) as directory:
        for result in some:
            assert len(directory.window(result, 0, 10)) == 5


@pytest.mark.parametrize("text", ["", "ova", "country:HR", "-meta.tier:"])
def test_facets_count_what_a_filter_finds(directory: Directory, text: str) -> None:
    query = parse(text)
    facets = directory.facets(query)
    expected = [each for each in PEOPLE if query.matches(each)]
    assert facets.total == len(expected)
    assert facets.countries == Counter(each.country or "" for each in expected)
    assert facets.keys == Counter(key for each in expected for key in each.metadata)
    assert facets.deleted == sum(each.is_deleted for each in expected)
    for month, count in facets.months.items():
        assert count == directory.count(parse(f"{text} created:{month}"))


def test_facets_count_cards_of_those_who_were_looked_at(tmp_path: Path) -> None:
    with Directory.create(tmp_path / "d.db", KEY) as directory:
        directory.put([customer(number, name="Ana") for number in range(4)], NOON)
        for number, cards in enumerate((2, 1, 0)):
            directory.note_cards(customer(number).uuid, cards)
        facets = directory.facets(parse("ana"))
        assert (facets.with_cards, facets.without_cards) == (2, 1)
        assert directory.count(parse("cards:yes")) == 2
        assert directory.count(parse("cards:no")) == 1
        found = directory.find(parse("ana")).customers
        assert sorted((each.cards_seen or 0) for each in found) == [0, 0, 1, 2]


def test_counts_by_country_and_day(directory: Directory) -> None:
    living = [each for each in PEOPLE if not each.is_deleted]
    assert dict(directory.by_country()) == Counter(each.country or "" for each in living)
    days = Counter(each.created_at.astimezone().date() for each in PEOPLE if each.created_at)
    assert directory.created_per_day() == sorted(days.items())


def test_finds_customers_who_share_something(tmp_path: Path) -> None:
    where = {"address": "Ilica 1", "city": "Zagreb"}
    some = [
        customer(1, name="Ана Ђурић", email="ana@example.com", **where),
        customer(2, name="Djuric Ana", email="ANA@example.com", **where),
        customer(3, name="Iva", phone="061 204 518", country="BA"),
        customer(4, name="Iva", phone="+387 61 204-518", country="HR"),
        customer(5, name="Ivo", phone="061 204 518", country="HR"),
        customer(6, merchant_customer_id="cust-0000005"),
        customer(7, merchant_customer_id="CUST-0000005"),
        customer(8, name="Eva", email="ana@example.com", deleted=True),
    ]
    with Directory.create(tmp_path / "d.db", KEY) as directory:
        directory.put(some, NOON)
        shared = {
            kind: [
                {some.index(each.customer) + 1 for each in group.customers}
                for group in directory.duplicates(kind).groups
            ]
            for kind in DuplicateKind
        }
    assert shared == {
        DuplicateKind.EMAIL: [{1, 2}],
        DuplicateKind.PERSON: [{1, 2}],
        DuplicateKind.PHONE: [{3, 4}],
        DuplicateKind.MERCHANT_ID: [{5, 6}],
    }


def test_reads_duplicates_in_parts(directory: Directory) -> None:
    whole = directory.duplicates(DuplicateKind.EMAIL, limit=1_000)
    assert whole.after is None
    parts: list[DuplicateGroup] = []
    part = directory.duplicates(DuplicateKind.EMAIL, 1)
    while part.after is not None:
        parts += part.groups
        part = directory.duplicates(DuplicateKind.EMAIL, 1, part.after)
    assert len(parts) > 1
    assert (*parts, *part.groups) == whole.groups


def test_counts_days_only_so_long_before_the_newest(tmp_path: Path) -> None:
    newest = datetime(2026, 3, 20, 12, tzinfo=UTC)
    moments = [newest - timedelta(days=back) for back in (0, 0, 2, 9, 400)]
    moments.append(datetime(2999, 1, 1, tzinfo=UTC))  # a clock that goes ahead
    some = [customer(number, created_at=at) for number, at in enumerate(moments)]
    with Directory.create(tmp_path / "d.db", KEY) as directory:
        directory.put(some, NOON)
        counted = directory.created_per_day(7)
    assert [count for day, count in counted if day.year < 2999] == [1, 2]
