"""The query language: how a text is read, written again, and whom it finds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.directory_query import (
    MOST_TERMS,
    Field,
    Period,
    Query,
    QueryProblem,
    Term,
    metadata_texts,
    parse,
)

ANYWHERE, NAME, PHONE, META = Field.ANYWHERE, Field.NAME, Field.PHONE, Field.METADATA

PIECES = st.sampled_from(
    [
        *('"', '""', "„", "“", "-", ":", ".", " ", "\t", "\u00a0", "\u200b", "..", "+", "/", "(0)"),
        *("name", "meta", "meta.tier", "phone:", "country:", "created:", "Ana", "061", "204-518"),
        *("2025", "2025-03", "HR", "yes", "Đ", "ђ", "\ud800", "e\u0301", "a96f897b-53e0", "%", "*"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join) | st.text()
TERMS = st.builds(
    Term,
    TEXTS,
    st.sampled_from(Field),
    is_excluded=st.booleans(),
) | st.builds(Term, TEXTS, st.just(META), TEXTS, st.booleans())

ANA = Customer(
    Uuid("a96f897b-53e0-42d8-8948-5153cae24608"),
    MerchantId("cust-0000204"),
    name="Ana Đorđević",
    email="ana.dj@example.com",
    phone="+387 61 204518",
    description="Zove ujutro,\nne popodne",
    address="Mehmeda Spahe 2",
    city="Mostar",
    zip_code="88000",
    country="BA",
    metadata={
        "tier": "gold",
        "Loyalty Card": "LC-349711",
        "orders": 56,
        "newsletter": False,
        "tags": ["b2b", "vip"],
        "shop": {"city": "Split", "note": None},
        "empty": [],
    },
    created_at=datetime(2025, 3, 8, 23, 30, tzinfo=UTC),
    updated_at=datetime(2025, 5, 1, tzinfo=UTC),
)


def terms(text: str) -> list[tuple[Any, ...]]:
    """Of a text: the terms' fields and texts, and what else is not as usual."""
    return [
        (each.field, each.text, *filter(None, [each.key, each.is_excluded and "not"]))
        for each in parse(text).items
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \u200b - \t", []),
        ("horvat  ana", [(ANYWHERE, "horvat"), (ANYWHERE, "ana")]),
        ('"ana horvat" x', [(ANYWHERE, "ana horvat"), (ANYWHERE, "x")]),
        ('„ana horvat“ “a b” „c d"', [(ANYWHERE, each) for each in ("ana horvat", "a b", "c d")]),
        ("«ana b» c", [(ANYWHERE, "ana b"), (ANYWHERE, "c")]),
        ('"say ""hi"""', [(ANYWHERE, 'say "hi"')]),
        ('"not closed ', [(ANYWHERE, "not closed")]),
        ("-ana -\"b c\"", [(ANYWHERE, "ana", "not"), (ANYWHERE, "b c", "not")]),
        ("cust-1-a --x", [(ANYWHERE, "cust-1-a"), (ANYWHERE, "-x", "not")]),
        ("EMAIL:@gmail Name:Ana", [(Field.EMAIL, "@gmail"), (NAME, "Ana")]),
        ('city:"novi sad" -country:HR', [(Field.CITY, "novi sad"), (Field.COUNTRY, "HR", "not")]),
        ("https://x.hr?a:b foo:bar", [(ANYWHERE, "https://x.hr?a:b"), (ANYWHERE, "foo:bar")]),
        ('"name:ana"', [(ANYWHERE, "name:ana")]),
        ("meta.tier:gold", [(META, "gold", "tier")]),
        ("-meta.tier:", [(META, "", "tier", "not")]),
        ('meta."Loyalty Card":LC', [(META, "LC", "Loyalty Card")]),
        ("meta.shop.city:Split meta:vip", [(META, "Split", "shop.city"), (META, "vip")]),
        ("name.first:ana meta.tier", [(ANYWHERE, "name.first:ana"), (ANYWHERE, "meta.tier")]),
        ("061 204-518 ana", [(ANYWHERE, "061 204-518"), (ANYWHERE, "ana")]),
        ("+387 (61) 204 / 518", [(ANYWHERE, "+387 (61) 204 / 518")]),
        ("phone:061 204 518 71000", [(PHONE, "061 204 518 71000")]),
        ("a 061 - 204 -5", [(ANYWHERE, "a"), (ANYWHERE, "061 204"), (ANYWHERE, "5", "not")]),
        ("zip:71000 204", [(Field.ZIP, "71000"), (ANYWHERE, "204")]),
    ],
)  # fmt: skip
def test_how_a_text_is_read(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert terms(text) == expected
    assert terms(parse(text).text()) == expected


@given(TEXTS)
def test_any_text_is_read_and_written_again(text: str) -> None:
    query = parse(text)
    assert parse(query.text()) == query
    assert set(query.items) == {*query.terms, *query.too_short, *query.problems}
    assert query.is_empty == (not query.terms)
    assert query.matches(ANA, 2, UTC) in (True, False)
    for field in Field:
        assert isinstance(query.hits(field, text), tuple)


@given(TEXTS, TERMS)
def test_a_term_is_put_in_and_taken_out(text: str, term: Term) -> None:
    assume(not text.strip().endswith(tuple("0123456789+()/.-")))  # where a number would go on
    query = parse(text)
    added = query.with_term(term)
    assert parse(added.text()) == added
    assert set(added.items) <= {*query.items, *parse(Query((term,)).text()).items}
    for each in query.items:
        assert each not in query.without(each).items


def test_a_facet_takes_the_place_of_the_one_before() -> None:
    query = parse("ana country:HR meta.tier:gold meta.orders:").with_term(Term("BA", Field.COUNTRY))
    assert query.text() == "ana meta.tier:gold meta.orders: country:BA"
    query = query.with_term(Term("silver", META, "Tier")).with_term(Term("ivo", NAME))
    assert query.text() == "ana meta.orders: country:BA meta.Tier:silver name:ivo"
    query = query.with_term(Term("iva", NAME)).without(Term("BA", Field.COUNTRY))
    assert query.text() == "ana meta.orders: meta.Tier:silver name:ivo name:iva"


def test_what_is_too_short_is_told() -> None:
    query = parse("an Đo ana 06 zip:88 country:HR meta.orders:5 phone:+38 -x 12 3")
    assert [each.text for each in query.too_short] == ["an", "06", "88", "+38", "x"]
    assert not parse("Đo њњ").too_short  # three letters and four, on another keyboard


def test_a_text_of_very_many_words_is_cut() -> None:
    assert len(parse("ana " * 10_000).items) == MOST_TERMS
    assert len(parse("1 " * 100_000).items) == 1


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("country:ZZ", QueryProblem.NOT_A_COUNTRY),
        ("country:Ruritania", QueryProblem.NOT_A_COUNTRY),
        ("country:HR,Ruritania", QueryProblem.NOT_A_COUNTRY),
        ("country:s", QueryProblem.NOT_A_COUNTRY),
        ("created:yesterday", QueryProblem.NOT_A_DATE),
        ("created:2025-13", QueryProblem.NOT_A_DATE),
        ("created:2025-02-30", QueryProblem.NOT_A_DATE),
        ("updated:2025..2024", QueryProblem.NOT_A_DATE),
        ("updated:..", QueryProblem.NOT_A_DATE),
        ("created:0001", QueryProblem.NOT_A_DATE),
        ("created:9999-12-31", QueryProblem.NOT_A_DATE),
        ("deleted:maybe", QueryProblem.NOT_YES_OR_NO),
        ("cards:3", QueryProblem.NOT_YES_OR_NO),
    ],
)
def test_what_is_not_understood_is_told(text: str, problem: QueryProblem) -> None:
    query = parse(f"ana {text}")
    assert [each.problem for each in query.problems] == [problem]
    assert [each.text for each in query.terms] == ["ana"]
    assert not query.matches(Customer(Uuid("u-1"), name="Ana", country="HR"))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("country:HR", {"HR"}),
        ("country:hr,BA", {"HR", "BA"}),
        ("country:Croatia", {"HR"}),
        ("country:hrvatska", {"HR"}),
        ("country:Хрватска", {"HR"}),
        ("country:hrvaška,Srbija", {"HR", "RS"}),
        ("country:slov", set()),
        ("country:sloveni", {"SI"}),
        ('country:"Bosna i Hercegovina",SI', {"BA", "SI"}),
        ('-country:"Severna Makedonija"', {"MK"}),
    ],
)
def test_countries_are_known_by_their_names(text: str, codes: set[str]) -> None:
    [term] = parse(text).items
    assert term.countries == codes


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("2025", date(2025, 1, 1), date(2026, 1, 1)),
        ("2025-03", date(2025, 3, 1), date(2025, 4, 1)),
        ("2025-12", date(2025, 12, 1), date(2026, 1, 1)),
        ("2025-3-8", date(2025, 3, 8), date(2025, 3, 9)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 3, 1)),
        ("8.3.2025", date(2025, 3, 8), date(2025, 3, 9)),
        ("03.2025", date(2025, 3, 1), date(2025, 4, 1)),
        ("2025-03..2025-05", date(2025, 3, 1), date(2025, 6, 1)),
        ("2025-03-08..2025", date(2025, 3, 8), date(2026, 1, 1)),
        ("2025-03..", date(2025, 3, 1), None),
        ("..8.3.2025", None, date(2025, 3, 9)),
    ],
)
def test_days(text: str, first: date | None, end: date | None) -> None:
    (term,) = parse(f"created:{text}").terms
    assert term.period == Period(first, end)


def test_a_day_is_the_zone_s() -> None:
    later = timezone(timedelta(hours=1))
    assert parse("created:2025-03-08").matches(ANA, zone=UTC)
    assert not parse("created:2025-03-08").matches(ANA, zone=later)
    assert parse("created:2025-03-09").matches(ANA, zone=later)
    (term,) = parse("created:2025-03-08").terms
    assert term.period is not None
    first, end = term.period.moments()
    assert first is not None
    assert end is not None
    assert first == datetime(2025, 3, 8).astimezone()
    assert end == datetime(2025, 3, 9).astimezone()


@pytest.mark.parametrize(
    "text",
    [
        "", "ana", "djordjev", "Ђорђе ana", '"Ana Đorđ"', "name:dordevic", "email:@example", "0204",
        "061 204-518", "204 518", "phone:0038761204518", "88000 204", "204 88000", "518", "-ivo",
        "most city:mostar", "zip:88000", "spahe address:mehmeda", '"ujutro, ne"', "gold", "349711",
        "description:popodne", "meta.tier:gold", "meta.TIER:go", 'meta."loyalty card":lc-3',
        "meta.orders:5", "meta.newsletter:false", "meta.tags:vip", "meta.tags:b", "meta.shop:",
        "meta.shop.city:split", "meta.shop.note:", "meta.empty:", "meta:", "meta:split",
        "-meta.other:", "-meta.tier:silver", "country:ba", "country:HR,BA", "country:",
        "-country:HR", "created:2025", "created:", "updated:2025-04..2025-06", "deleted:no",
        "-deleted:yes", "-deleted:", "cards:yes", "cards:", "id:cust-0000", "a96f897b",
        "id:A96F897B-53E0", "a96f897b\u201353e0\u201342d8\u20138948\u20135153cae24608",
        "-a96f897c", "phone:", "x ana", "+387 61 204518 88000", "88000 061 204 518",
        "phone:061 204 518 88000", "phone:204 0000204 88000", "0204 88000 518", "-phone:88000 204",
    ],
)  # fmt: skip
def test_who_is_found(text: str) -> None:
    assert parse(text).matches(ANA, 2, UTC)


@pytest.mark.parametrize(
    "text",
    [
        "ivo", "-ana", "name:example", "email:gold", "ana ivo", '"Đorđević Ana"', "062 204-518",
        "phone:88000", "88000 999", "mostar city:split", "loyalty", "newsletter", "meta.tier:old",
        "meta.tier:silver", "meta.orders:6", "meta.other:", "-meta.tier:", "meta:mostar",
        "country:HR", "-country:HR,BA", "-country:", "created:2024", "-created:2025", "-created:",
        "deleted:yes", "deleted:", "cards:no", "-cards:", "53e0-42d8", "f897b", "5153cae24608",
        "id:a96f897c", "name:a96f897b", "-phone:", "cust-0000204x",
        "+387 61 204518 99999", "phone:88000 061 204", "-phone:061 204", "88000 204 999",
    ],
)  # fmt: skip
def test_who_is_not_found(text: str) -> None:
    assert not parse(text).matches(ANA, 2, UTC)


def test_cards_nobody_looked_for_are_neither_there_nor_not() -> None:
    assert not parse("cards:yes").matches(ANA)
    assert not parse("cards:no").matches(ANA)
    assert parse("-cards:yes").matches(ANA)
    assert parse("cards:no").matches(ANA, 0)


def test_a_record_without_anything_is_found_by_what_it_lacks() -> None:
    bare = Customer(Uuid("x"))
    assert parse("-name: -phone: -country: -created: -updated: -meta: deleted:no -id:").matches(
        bare
    )
    assert not parse("name:").matches(bare)
    assert not parse("country:HR").matches(bare)
    assert not parse("created:2025").matches(bare)


def test_texts_of_metadata() -> None:
    assert list(metadata_texts(ANA.metadata)) == [
        ("tier", "gold"), ("Loyalty Card", "LC-349711"), ("orders", "56"),
        ("newsletter", "false"), ("tags", "b2b"), ("tags", "vip"), ("shop", ""),
        ("shop.city", "Split"), ("shop.note", "null"), ("empty", ""),
    ]  # fmt: skip


FIELDS = st.sampled_from(["name", "email", "phone", "description", "address", "city"])


@given(FIELDS, st.text(alphabet='abđжЉ -:"0129+é', min_size=3), st.data())
def test_any_part_of_a_field_is_found(field: str, value: str, data: st.DataObject) -> None:
    """Quoted it is found as it stands; the digits of a phone however they are parted."""
    customer = replace(Customer(Uuid("x")), **{field: value})
    start = data.draw(st.integers(0, len(value) - 3))
    fragment = value[start : data.draw(st.integers(start + 3, len(value)))]
    term = Term(fragment)
    query = Query().with_term(term)
    assume(query.terms)
    assume(field != "phone" or any(map(str.isalpha, value)))
    assert query.matches(customer)
    assert query.hits(Field(field), value)


def test_what_is_marked() -> None:
    query = parse("djordj email:ana 204 88000 -gold meta.tier:go")
    marked = {
        field: [text[start:end] for start, end in query.hits(field, text)]
        for field, text in {
            NAME: "Ana Đorđević",
            Field.EMAIL: "ana.djordj@example.com",
            PHONE: "+387 61 204-518",
            Field.ZIP: "88000",
        }.items()
    }
    assert marked == {
        NAME: ["Đorđ"],
        Field.EMAIL: ["ana", "djordj"],
        PHONE: ["204"],
        Field.ZIP: ["88000"],
    }
    assert query.hits(META, "gold", "tier") == ((0, 2),)
    assert query.hits(META, "gold", "other") == ()


def test_of_a_uuid_only_the_beginning_is_marked() -> None:
    assert parse("bad a96f897b-53 948").hits(Field.ID, ANA.uuid) == ((0, 11),)
    assert parse("948 897b-53e0").hits(Field.ID, ANA.uuid) == ()


@pytest.mark.parametrize(
    "text",
    [
        "43000 +385-91-6670-460 09 1 6 6 7 0 4 6 0",
        "43000 09 1 6 6 7 0 4 6 0 09 1 6 6 7 0 4 6 0",
        "09 1 667 43000 0460",
        "phone:0000385916670460",
        "gjo",
        "Djorgj",
    ],
)
def test_numbers_in_many_groups_and_names_spelled_by_half_are_found(text: str) -> None:
    found = Customer(Uuid("u-1"), name="Đorđi", phone="+385 91 6670 460", zip_code="43000")
    assert parse(text).matches(found)
    assert not parse(text).matches(replace(found, name="Ivo", phone="+385 91 6670 461"))
