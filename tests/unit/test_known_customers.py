"""Who is found among those in memory, and who comes first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert
from msgspec.structs import replace

from desktop_app.directory.search import FoundCustomer, Rank
from desktop_app.models.known_customers import KnownCustomer, LocalCustomers, with_look_ups
from desktop_app.models.page_cache import HeldCustomer
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import parse
from desktop_app.records.look_ups import RecentLookUp

NOW = datetime(2026, 3, 8, 10, 42, tzinfo=UTC)
ALL = 100


def customer(number: int, **values: str) -> Customer:
    ids = {
        "uuid": f"{number:08}-d145-4233-b957-2018cf9aa0fb",
        "merchant_customer_id": f"cust-{number}",
    }
    return convert({**ids, **values}, Customer)


def held(*customers: Customer) -> list[HeldCustomer]:
    return [HeldCustomer(each, NOW.timestamp()) for each in customers]


def look_up(of: Customer, at: datetime = NOW) -> RecentLookUp:
    return replace(RecentLookUp.of(of), at=at)


def names(found: list[KnownCustomer]) -> list[str | None]:
    return [each.customer.name for each in found]


def test_whole_values_come_first_then_beginnings_then_the_rest() -> None:
    rows = held(
        customer(1, name="Xanaj Berg"),
        customer(2, name="Mia Anajeva"),
        customer(3, name="Somebody", merchant_customer_id="anaj"),
        customer(4, name="Else"),
    )
    found = LocalCustomers().find(parse("anaj"), (), rows, ALL)
    assert names(found) == ["Somebody", "Mia Anajeva", "Xanaj Berg"]
    assert names(LocalCustomers().find(parse("anaj"), (), rows, 2)) == ["Somebody", "Mia Anajeva"]


def test_who_was_looked_up_comes_before_equals_once_and_as_the_list_has_them() -> None:
    first, second = customer(1, name="Ana Anić", city="Zenica"), customer(2, name="Ana Babić")
    earlier = NOW - timedelta(days=2)
    recents = (look_up(replace(second, name="Ana Stara"), earlier),)
    found = LocalCustomers().find(parse("ana"), recents, held(first, second), ALL)
    assert found == [
        KnownCustomer(second, earlier, is_recent=True, rank=Rank.STARTS),
        KnownCustomer(first, NOW, rank=Rank.STARTS),
    ]


def test_of_who_is_only_known_from_a_look_up_the_ids_and_the_name_are_found() -> None:
    ana = customer(7, name="Ana Anić", city="Zenica")
    local, recents = LocalCustomers(), (look_up(ana),)
    for text in ("ana", "cust-7", "00000007-d1"):
        [found] = local.find(parse(text), recents, (), ALL)
        assert found.customer == Customer(ana.uuid, ana.merchant_customer_id, name=ana.name)
    assert local.find(parse("zenica"), recents, (), ALL) == []


def test_a_changed_record_is_found_as_it_is_now() -> None:
    before = customer(1, name="Ana Anić")
    local = LocalCustomers()
    assert local.find(parse("ana"), (), held(before), ALL)
    after = held(replace(before, name="Mia Anić"))
    assert not local.find(parse("ana "), (), after, ALL)
    assert local.find(parse("mia"), (), after, ALL)
    assert not local.find(parse("mia"), (), (), ALL)


def test_who_was_looked_up_comes_before_equals_of_the_directory_and_once() -> None:
    ana, mia, eva = (customer(number, name=f"Ana {number}") for number in (1, 2, 3))
    stored = [
        FoundCustomer(9, ana, NOW, rank=Rank.STARTS),
        FoundCustomer(8, mia, NOW, rank=Rank.STARTS),
        FoundCustomer(7, eva, NOW, rank=Rank.INSIDE),
    ]
    other = customer(4, name="Mariana")
    recents = [look_up(mia), look_up(other)]
    recent = LocalCustomers().find(parse("ana"), recents, (), ALL)
    known = with_look_ups(stored, recent, ALL)
    assert names(known) == ["Ana 2", "Ana 1", "Mariana", "Ana 3"]
    assert [each.is_recent for each in known] == [True, False, True, False]
    assert names(with_look_ups(stored, recent, 2)) == ["Ana 2", "Ana 1"]


WORDS = st.sampled_from(
    [
        "ana",
        "Анић",
        "Đurić",
        "djuric",
        "061",
        "204-518",
        "+387 61 204518",
        "a@b.ba",
        "Zenica",
        "x",
        "00000001",
    ]
)
TEXTS = st.lists(WORDS, max_size=3).map(" ".join)
QUERIES = st.lists(
    st.tuples(st.sampled_from(["", "", "-", "city:", "name:", "phone:"]), WORDS).map("".join),
    max_size=3,
).map(" ".join)


@given(
    rows=st.lists(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), max_size=6),
    text=QUERIES,
)
def test_nobody_is_missed_and_nobody_else_found(
    rows: list[tuple[str, str, str, str]], text: str
) -> None:
    customers = [
        customer(number, name=name, email=email, phone=phone, city=city)
        for number, (name, email, phone, city) in enumerate(rows)
    ]
    query = parse(text)
    found = LocalCustomers().find(query, (), held(*customers), ALL)
    expected = {each.uuid for each in customers if query.matches(each)}
    assert {each.customer.uuid for each in found} == expected
    assert len(found) == len(expected)
