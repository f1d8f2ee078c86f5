"""Customers written to a directory, found there, and forgotten."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.directory.directory import Directory
from desktop_app.directory.search import Rank
from desktop_app.directory.writes import PageChange
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import TEXT_FIELDS, Query, field_text, parse
from desktop_app.records.folding import fold
from desktop_app.sandbox.people import to_ascii, to_cyrillic, to_latin
from tests.unit.directory.directories import KEY, LATER, NOON, customer, people

FINDABLE = (
    *("horv", "ana.", "example.net", "gold", "0000123", "meta.tier:gold ana", "-ana"),
    *(
        "country:HR ov",
        "created:2023",
        "deleted:yes",
        "zip:71000",
        "ov country:Croatia",
        "ov created:maybe",
        "email:",
        "meta.tags:",
    ),
    *("meta.tags:b2b", "meta.preferences.language:hr", "-meta.tier:", "ana -gold -country:RS"),
    *("id:0000123", "phone:61", "+387 61", "061 2", "dordevic", "djordjevic"),
    *("61 71000", "phone:+387 61 71000", "-phone:+387 61", "meta:", "ana -meta:"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "directory-p1.db"


@pytest.fixture
def directory(path: Path) -> Iterator[Directory]:
    with Directory.create(path, KEY) as directory:
        yield directory


def names(directory: Directory, text: str) -> list[str | None]:
    return [each.customer.name for each in directory.find(parse(text)).customers]


def test_keeps_customers_as_they_were_read(directory: Directory, path: Path) -> None:
    some = people(300)
    assert directory.put_page(some, NOON, directory.next_first(), b"page 1").added == 300
    directory.close()
    with Directory.open(path, KEY) as again:
        assert len(again) == 300
        assert again.state() == b"page 1"
        assert [again.get(each.uuid) for each in some] == some


def test_finds_by_fragments_of_any_field(directory: Directory) -> None:
    some = people(2_000)
    directory.put_page(some, NOON, directory.next_first(), b"")
    for text in FINDABLE:
        query = parse(text)
        expected = [each for each in some if query.matches(each)]
        found = directory.find(query, limit=2_000)
        assert found.is_all
        assert {each.customer.uuid for each in found.customers} == {each.uuid for each in expected}
        assert directory.count(query) == len(expected)


def respelt(draws: random.Random, text: str) -> str:
    """A part of a text as somebody else may write it."""
    start = draws.randrange(max(1, len(text) - 3))
    part = text[start : start + draws.randint(3, 20)]
    ways: tuple[Callable[[str], str], ...] = (str.upper, to_ascii, to_latin, to_cyrillic, fold, str)
    return draws.choice(ways)(part)


def test_finds_all_and_only_those_who_meet_a_query(directory: Directory) -> None:
    draws = random.Random(11)
    some = people(400, seed=11)
    directory.put_page(some, NOON, directory.next_first(), b"")
    for _ in range(300):
        chosen = draws.choice(some)
        texts = [chosen.name, chosen.email, chosen.phone, chosen.city, chosen.address]
        parts = [respelt(draws, text) for text in texts if text]
        signs = draws.choices(("", "-", '"'), (8, 1, 1), k=2)
        words = draws.sample(parts, min(2, len(parts)))
        text = " ".join(
            f'"{word}"' if sign == '"' else sign + word
            for sign, word in zip(signs, words, strict=False)
        )
        query = parse(text)
        expected = {each.uuid for each in some if query.matches(each)}
        found = directory.find(query, limit=400)
        assert {each.customer.uuid for each in found.customers} == expected, text


def begins(query: Query, each: Customer) -> bool:
    """Whether every fragment begins a word."""
    texts = [field_text(each, field) for field in TEXT_FIELDS]
    return all(
        any(f" {phrase}" in text for text in texts for phrase in term.phrases)
        for term in query.terms
    )


def test_finds_the_best_of_many(directory: Directory) -> None:
    draws = random.Random(5)
    some = people(900, seed=5)
    directory.put_page(some, NOON, directory.next_first(), b"")
    for chosen in draws.sample(some, 60):
        text = draws.choice((chosen.email, chosen.name, chosen.address)) or "example.com"
        start = draws.choice((0, draws.randrange(max(1, len(text) - 5))))
        query = parse(text[start : start + draws.randint(4, 12)])
        met = [each for each in some if query.matches(each)]
        found = directory.find(query, limit=8)
        assert found.is_all is (len(met) <= 8)
        whole = [each.customer for each in found.customers if each.rank is Rank.WHOLE]
        best = sorted(met, key=lambda each: (each not in whole, not begins(query, each)))
        if len(met) <= 80:  # of more, some
            assert [each.customer for each in found.customers] == best[:8]
        assert all(each.customer in met for each in found.customers)


def test_finds_one_among_many_who_have_all_parts_of_what_is_typed(directory: Directory) -> None:
    draws = random.Random(3)
    typed = "zorislav@example.com"
    parts = " ".join(typed[at : at + 3] for at in range(len(typed) - 2))
    given: list[dict[str, object]] = [{"email": f"p{at}@example.com"} for at in range(3_600)]
    given += [{"email": "zorislav@elsewhere.example.org"} for _ in range(700)]
    given += [{"email": f"p{at}@example.com", "description": parts} for at in range(100)]
    some = [
        customer(1, email=f"x{typed}"),
        *(
            customer(at, uuid=str(UUID(int=draws.getrandbits(128))), **fields)
            for at, fields in enumerate(draws.sample(given, len(given)), start=2)
        ),
    ]
    directory.put_page(some[::-1], NOON, directory.next_first(), b"")
    found = directory.find(parse(typed))
    assert [each.customer for each in found.customers] == some[:1]
    assert found.is_all


@pytest.mark.parametrize("limit", [3, 6, 50])
def test_the_best_come_first(directory: Directory, limit: int) -> None:
    whole = [customer(1, name="A", merchant_customer_id="marin")]
    starts = [customer(9, name="Ivo Marinić"), customer(2, city="Marin Dol")]
    inside = [customer(8, name="Tamarin"), customer(7, email="marin@tamarin.example")]
    inside.append(customer(3, description="Kod: xmarin"))
    starts.insert(1, inside.pop(1))  # its email begins so
    directory.put([*inside, *starts, *whole], NOON)
    directory.put_page([*starts, *inside, *whole], LATER, directory.next_first(), b"")
    found = directory.find(parse("Marin"), limit)
    assert [each.customer for each in found.customers] == [*whole, *starts, *inside][:limit]
    assert found.is_all is (limit >= 6)


def test_the_newest_come_first_among_equals(directory: Directory) -> None:
    some = [customer(number, name=f"Marin {number}") for number in reversed(range(20))]
    first = directory.next_first()
    directory.put_page(some[10:], NOON, first - 10, b"")
    directory.put_page(some[:10], NOON, first, b"")
    newest = customer(30, name="Marin 30")
    directory.put([newest], NOON)
    for limit in (5, 50):
        found = directory.find(parse("marin"), limit)
        assert [each.customer for each in found.customers] == [newest, *some][:limit]


def test_finds_by_a_whole_uuid_and_by_its_start(directory: Directory) -> None:
    some = people(300)
    directory.put(some, NOON)
    uuid = some[7].uuid
    for text in (uuid, uuid.upper(), uuid[:8], uuid[:11], f"id:{uuid}"):
        assert [each.customer for each in directory.find(parse(text)).customers] == [some[7]]
    assert directory.find(parse(uuid[4:20])).customers == ()
    assert directory.count(parse(f"-{uuid}")) == 299


def test_what_was_read_later_stays(directory: Directory) -> None:
    before, after = customer(1, name="Ana Horvat"), customer(1, name="Ana Kos")
    directory.put([after], LATER)
    directory.put([before], NOON)
    directory.put_page([before], NOON, directory.next_first(), b"")
    assert names(directory, "kos") == ["Ana Kos"]
    assert names(directory, "horvat") == []
    assert len(directory) == 1


def test_a_change_is_found_at_once_and_what_was_before_no_more(directory: Directory) -> None:
    directory.put([customer(1, name="Ana Horvat", metadata={"tier": "gold"})], NOON)
    changed = customer(1, name="Ana Kos", metadata={"since": 2019})
    assert directory.put([changed], LATER) == PageChange(changed=1)
    assert directory.put([changed], LATER) == PageChange()
    assert names(directory, "kos meta.since:2019") == ["Ana Kos"]
    assert directory.find(parse("horvat")).customers == ()
    assert directory.find(parse("meta.tier:")).customers == ()
    assert directory.facets(parse("")).keys == {"since": 1}


def test_an_erased_customer_never_comes_back(directory: Directory) -> None:
    ana = customer(1, name="Ana Horvat")
    directory.put([ana, customer(2, name="Iva Kos")], NOON)
    directory.erase(ana.uuid)
    assert names(directory, "horvat") == []
    assert directory.put_page([ana], LATER, directory.next_first(), b"") == PageChange()
    directory.put([ana], LATER)
    assert names(directory, "horvat") == []
    assert len(directory) == 1


def test_finds_the_same_while_the_index_is_brought_together(path: Path) -> None:
    some = people(900)
    with Directory.create(path, KEY) as directory:
        first = directory.next_first()
        for start in range(0, len(some), 300):
            directory.put_page(some[start : start + 300], NOON, first - start, b"")
        expected = directory.find(parse("ana"), 900)
        steps = 0
        while directory.merge_some():
            steps += 1
            assert directory.find(parse("ana"), 900) == expected
        assert steps
        assert not directory.merge_some()
        directory.erase(some[0].uuid)
        directory.put(people(20, seed=8), NOON)
        assert not directory.merge_some()
