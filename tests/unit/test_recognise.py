"""What a pasted line is taken for."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.recognise import (
    IdFormat,
    IdKind,
    IdRefusal,
    IdSource,
    Recognised,
    likeness,
    recognise,
    several,
)

UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"
OTHER = "00000000-d145-4233-b957-2018cf9aa0fb"


def taken(text: str) -> tuple[str, IdKind, IdSource]:
    found = recognise(text)
    assert isinstance(found, Recognised), found
    return found.value, found.kind, found.source


@pytest.mark.parametrize("text", [UUID, UUID.upper(), f" {UUID}\r\n", f"\ufeff{UUID}\u200b"])
def test_a_uuid(text: str) -> None:
    assert taken(text) == (UUID, IdKind.UUID, IdSource.TYPED)


@pytest.mark.parametrize(
    "text",
    [
        f'"{UUID.upper()}"',
        f"https://ipgtest.monri.com/v2/customers/{UUID.upper()}",
        json.dumps({"uuid": UUID.upper()}),
        f"uuid: {UUID.upper()}",
        f"cust-1\t{UUID.upper()}",
        f"Please delete {UUID.upper()}.",
        f"{UUID.upper()}, {UUID}",
    ],
)
def test_a_uuid_in_capitals_is_the_same_one_wherever_it_stands(text: str) -> None:
    """A gateway that compares letter by letter has it in small letters."""
    assert taken(text)[:2] == (UUID, IdKind.UUID)
    found = recognise(text)
    assert isinstance(found, Recognised)
    assert found.as_typed == text, "what was typed stays at hand"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (UUID.upper().replace("-", ""), UUID.upper().replace("-", "")),
        ("DEADBEEF", "DEADBEEF"),
        ("4B281DA4-D145", "4B281DA4-D145"),
        (f"merchant_customer_id: {UUID.upper()}", UUID.upper()),
        (json.dumps({"merchant_customer_id": UUID.upper()}), UUID.upper()),
        (f"/v2/merchants/customers/{UUID.upper()}", UUID.upper()),
    ],
)
def test_a_merchants_id_in_capitals_stays_as_it_is(text: str, value: str) -> None:
    assert taken(text)[:2] == (value, IdKind.MERCHANT_ID)


@pytest.mark.parametrize(
    "text",
    [
        "cust-0004242",
        "4242",
        "john.smith",
        "a/b",
        "100%",
        "%2e%2e",
        "Ana Marić 7",
        "a  b",
        "o'hara",
        "a\u00a0b",
        "ž-Ж-日本-🙂",
        "a:b",
        "a=b",
        "C#/7?x=1",
        "{curly",
        "[1",
        "...",
        UUID + "1",
        UUID.replace("-", ""),
        "customers/7",
        "identity: 5",
    ],
)
def test_a_plain_id_is_never_changed(text: str) -> None:
    assert taken(text) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)


@pytest.mark.parametrize(
    "around", [" ", "\t", "\r\n", "\u00a0", "\u200b", "\ufeff", "\u2028", "\u3000", "\u200e"]
)
def test_blanks_around_are_dropped_and_blanks_within_belong_to_the_id(around: str) -> None:
    assert taken(f"{around}a b{around}")[0] == "a b"


@pytest.mark.parametrize(
    "text", ['"cust-1"', "'cust-1'", "`cust-1`", "“cust-1”", "„cust-1“", "«cust-1»", '" cust-1 "']
)
def test_quotes_around_are_removed(text: str) -> None:
    assert taken(text) == ("cust-1", IdKind.MERCHANT_ID, IdSource.QUOTED)


def test_a_uuid_between_quotes() -> None:
    assert taken(f'"{UUID}"') == (UUID, IdKind.UUID, IdSource.QUOTED)


@pytest.mark.parametrize("text", ["<cust-1>", "(cust-1)", "[cust-1]", '["cust-1"]', "(„cust-1”),"])
def test_brackets_around_are_removed(text: str) -> None:
    assert taken(text) == ("cust-1", IdKind.MERCHANT_ID, IdSource.QUOTED)


@pytest.mark.parametrize(
    ("text", "value", "source"),
    [
        (f"<https://x.example/v2/customers/{UUID}>", UUID, IdSource.URL),
        ("[id: cust-1]", "cust-1", IdSource.NAMED),
        (f"(see {UUID})", UUID, IdSource.SENTENCE),
        (f"{{{UUID}}}", UUID, IdSource.QUOTED),
    ],
)
def test_what_stands_between_brackets_is_recognised_as_without(
    text: str, value: str, source: IdSource
) -> None:
    assert (taken(text)[0], taken(text)[2]) == (value, source)
    found = recognise(text)
    assert isinstance(found, Recognised)
    assert found.as_typed == text


@pytest.mark.parametrize("text", ["(a, b)", "['a','b']", '{"foo": 1}', "(a) (b)", "[]", "("])
def test_brackets_around_several_stay(text: str) -> None:
    assert taken(text) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)


MARKS = ["\u202a", "\u202c", "\u2066", "\u2069", "\u061c", "\u202e"]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("text", ["cust-0000005", UUID])
def test_direction_marks_around_are_no_part_of_it(text: str, mark: str) -> None:
    assert taken(f"{mark}{text}\u2069")[0] == text


@pytest.mark.parametrize("dash", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d")
def test_dashes_of_any_kind_in_a_uuid_are_hyphens(dash: str) -> None:
    dashed = UUID.replace("-", dash)
    assert taken(dashed) == (UUID, IdKind.UUID, IdSource.TYPED)
    assert taken(f"please delete {dashed}.")[:2] == (UUID, IdKind.UUID)
    assert taken(f"uuid: {dashed}")[:2] == (UUID, IdKind.UUID)


def test_marks_within_a_uuid_are_no_part_of_it() -> None:
    assert taken(UUID.replace("-", "\u200e-"))[:2] == (UUID, IdKind.UUID)


@pytest.mark.parametrize(
    ("text", "respelled"),
    [
        ("cust\u201342", "cust-42"),
        ("cust\u2011\u200e42", "cust-42"),
        ("a\u00a0b", "a b"),
        ("\u2013 cust-42", "cust-42"),
        ("- cust-42", "cust-42"),
        ("1. cust-42", "cust-42"),
        ("cust-42,", "cust-42"),
        ("cust-42", ""),
        ("Marić-42", ""),
        (UUID, ""),
        ("...", ""),
        ("\u2013", "-"),
    ],
)
def test_how_else_an_id_may_be_spelled(text: str, respelled: str) -> None:
    found = recognise(text)
    assert isinstance(found, Recognised)
    assert found.respelled == respelled
    if found.kind is IdKind.MERCHANT_ID:
        assert found.value == text, "the id as it stands comes first"


@pytest.mark.parametrize(
    ("text", "looks_like"),
    [
        ("cust-1", IdFormat.ID),
        ("4242", IdFormat.ID),
        ("38761123456", IdFormat.ID),
        (UUID, IdFormat.ID),
        ("ORD 2024 0001", IdFormat.ID),
        ("HR1210010051863000160", IdFormat.ID),
        ("12.05.2024", IdFormat.ID),
        ("10 000", IdFormat.ID),
        ("x" * 5_000, IdFormat.ID),
        ("ana.maric@example.hr", IdFormat.EMAIL),
        ("<ana@example.hr>", IdFormat.EMAIL),
        ("Ana Marić <ana@example.hr>", IdFormat.EMAIL),
        ("mailto:ana@primjer.com.hr", IdFormat.EMAIL),
        ("+385 91 234 5678", IdFormat.PHONE),
        ("+38591234567", IdFormat.PHONE),
        ("091/234-567", IdFormat.PHONE),
        ("(091) 234 567", IdFormat.PHONE),
        ("00387 61 123 456", IdFormat.PHONE),
        ("tel: 061 123 456", IdFormat.PHONE),
        ("Ana Marić", IdFormat.NAME),
        ("ana marić", IdFormat.NAME),
        ("Marić", IdFormat.NAME),
        ("Marić, Ana", IdFormat.NAME),
        ("Ana-Marija O'Hara", IdFormat.NAME),
        ("Ђорђе Ђорђевић", IdFormat.NAME),
        ("cust-1, cust-2", IdFormat.SEVERAL),
        ("cust-1\ncust-2", IdFormat.SEVERAL),
    ],
)
def test_what_a_text_looks_like(text: str, looks_like: IdFormat) -> None:
    assert likeness(text) is looks_like
    found = recognise(text)
    if isinstance(found, Recognised):
        assert found.likeness is looks_like


def test_a_value_with_its_name_beside_it_looks_like_what_it_is() -> None:
    found = recognise('{"id":1,"b":2}')
    assert isinstance(found, Recognised)
    assert found.likeness is IdFormat.ID


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("cust-1\ncust-2\r\n\ncust-3", 3),
        ("cust-1\u2028cust-2", 2),
        ("cust-1\tAna\ncust-2\tIvo", 2),
        ("cust-1, cust-2; cust-3", 3),
        ("cust-1 cust-2", 2),
        ("'a1','b2'", 2),
        ("('a1','b2')", 2),
        (f"{UUID} or {OTHER}", 2),
        (f"Please delete\n{UUID} and\n{OTHER}, thanks.", 2),
        (f"- {UUID}\n- cust-2", 2),
        ("cust-1", 0),
        ("cust-1, cust-1", 0),
        (f"{UUID}, {UUID.upper()}", 0),
        ("cust-1\tAna\tSplit", 0),
        ("Ana Marić\nSplit", 0),
        ("Hello,\nplease delete\ncust-1", 0),
        (f"uuid: {UUID}\nname: Ana", 0),
        ('{"uuid": "a",\n"b":1}', 0),
        ("061 123 456", 0),
        ("Ulica 7, 71000 Sarajevo", 0),
        ("", 0),
    ],
)
def test_several_ids_in_one_text(text: str, parts: int) -> None:
    assert len(several(text)) == parts


@pytest.mark.parametrize("text", ['"a" and "b"', "'", '"', '""', "\"a'"])
def test_other_quotes_stay(text: str) -> None:
    assert taken(text) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        (f"https://ipgtest.monri.com/v2/customers/{UUID}", UUID, IdKind.UUID),
        (
            f"https://ipgtest.monri.com/v2/customers/{UUID}/payment-methods?limit=5",
            UUID,
            IdKind.UUID,
        ),
        (f"https://dashboard.example.com/en/customers/{UUID}/edit", UUID, IdKind.UUID),
        (f"/v2/customers/{UUID}", UUID, IdKind.UUID),
        (f"https://x.example/find?uuid={UUID}&tab=2", UUID, IdKind.UUID),
        (f"https://x.example/#customer_uuid={UUID}", UUID, IdKind.UUID),
        ("https://x.example/v2/merchants/customers/cust-1", "cust-1", IdKind.MERCHANT_ID),
        ("/v2/merchants/customers/a%2Fb%20%C4%8D", "a/b č", IdKind.MERCHANT_ID),
        ("https://x.example/?merchant_customer_id=a%20b", "a b", IdKind.MERCHANT_ID),
        ("https://x.example/v2/merchants/customers/%252e", "%2e", IdKind.MERCHANT_ID),
    ],
)
def test_a_url(text: str, value: str, kind: IdKind) -> None:
    assert taken(text) == (value, kind, IdSource.URL)


def test_a_url_that_cannot_be_decoded_is_left_alone() -> None:
    text = "https://x.example/v2/merchants/customers/%FF"
    assert taken(text) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)


@pytest.mark.parametrize(
    ("content", "value", "kind"),
    [
        ({"uuid": UUID, "merchant_customer_id": "cust-1"}, UUID, IdKind.UUID),
        ({"id": UUID, "name": "Ana"}, UUID, IdKind.UUID),
        ({"merchant_customer_id": "cust-1"}, "cust-1", IdKind.MERCHANT_ID),
        ({"customer_uuid": UUID}, UUID, IdKind.UUID),
        ({"uuid": None, "merchant_customer_id": " a b "}, "a b", IdKind.MERCHANT_ID),
        ({"status": "approved", "data": {"uuid": UUID}}, UUID, IdKind.UUID),
        ({"status": "approved", "data": [{"uuid": UUID}]}, UUID, IdKind.UUID),
        ([{"uuid": UUID}], UUID, IdKind.UUID),
        ({"id": 42}, "42", IdKind.MERCHANT_ID),
        ({"merchant_customer_id": UUID}, UUID, IdKind.MERCHANT_ID),
    ],
)
def test_json(content: object, value: str, kind: IdKind) -> None:
    assert taken(json.dumps(content, indent=1)) == (value, kind, IdSource.JSON)


def test_cut_json_with_a_uuid_in_it() -> None:
    assert taken('{"uuid": "' + UUID + '", "na') == (UUID, IdKind.UUID, IdSource.SENTENCE)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        (f"uuid: {UUID}", UUID, IdKind.UUID),
        (f"customer_uuid={UUID}", UUID, IdKind.UUID),
        ("merchant_customer_id: cust-1", "cust-1", IdKind.MERCHANT_ID),
        ('"merchant_customer_id": "cust-1",', "cust-1", IdKind.MERCHANT_ID),
        ("Merchant customer ID:\tcust-1", "cust-1", IdKind.MERCHANT_ID),
        ("Customer ID: a b", "a b", IdKind.MERCHANT_ID),
        ("id=5", "5", IdKind.MERCHANT_ID),
    ],
)
def test_a_line_that_names_it(text: str, value: str, kind: IdKind) -> None:
    assert taken(text)[:2] == (value, kind)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("cust-1\tAna\tSplit", "cust-1", IdKind.MERCHANT_ID),
        ("\t\tcust-1\tAna", "cust-1", IdKind.MERCHANT_ID),
        (f"cust-1\tAna\t{UUID}\n", UUID, IdKind.UUID),
        ('"a b"\tAna', "a b", IdKind.MERCHANT_ID),
        ("x" * 101 + "\tcust-1", "cust-1", IdKind.MERCHANT_ID),
    ],
)
def test_a_row_of_cells(text: str, value: str, kind: IdKind) -> None:
    assert taken(text) == (value, kind, IdSource.ROW)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"cust-0000045";Ana', "cust-0000045"),
        ('"cust-0000045","Ana Marić"', "cust-0000045"),
        ('"cust-0000045";"Ana; Marić";Split\r\n', "cust-0000045"),
        ('"a;b";Ana', "a;b"),
        ('"a ""b""";Ana', 'a "b"'),
        ("cust-0000045;Ana;ana@example.com", "cust-0000045"),
        ("cust-0000045,Ana,Split", "cust-0000045"),
        ("cust-0000045;Ana;" + "x" * 200, "cust-0000045"),
    ],
)
def test_a_row_of_a_csv(text: str, value: str) -> None:
    assert taken(text) == (value, IdKind.MERCHANT_ID, IdSource.ROW)


def test_the_only_uuid_of_a_csvs_row_wins() -> None:
    assert taken(f'"cust-1";Ana;{UUID.upper()}')[:2] == (UUID, IdKind.UUID)


@pytest.mark.parametrize(
    ("text", "respelled"),
    [
        ("cust-0000045;Ana", "cust-0000045"),
        ("cust-0000045,Ana Marić", "cust-0000045"),
        ("a;b", ""),
        ("Ana;cust-1;Split", ""),
        ("Marić, Ana", ""),
        ("Ulica 7, 71000 Sarajevo, BiH", ""),
        ("1.234,50", ""),
        ('"..";Ana', ""),
        ('"";cust-1', ""),
        ('"cust-1;Ana', ""),
        ('{"a1":1,"b":2,"c":3}', ""),
        ("https://x.example/a1;b;c", ""),
        ('"cust-1";Ana\n"cust-2";Ivo', ""),
    ],
)
def test_what_may_be_an_id_with_a_comma_or_semicolon_is_looked_up_whole_first(
    text: str, respelled: str
) -> None:
    assert taken(text) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)
    found = recognise(text)
    assert isinstance(found, Recognised)
    assert found.respelled == respelled


@pytest.mark.parametrize(
    "text", [f"Please delete {UUID}.", f"({UUID})", f"{UUID}, {UUID.upper()}", f"uuid={UUID} ok?"]
)
def test_a_uuid_in_a_sentence(text: str) -> None:
    assert taken(text)[0] == UUID


def test_of_two_uuids_none_is_chosen() -> None:
    text = f"{UUID} or {OTHER}"
    assert taken(text) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", IdRefusal.EMPTY),
        (" \r\n\t\u00a0\ufeff", IdRefusal.EMPTY),
        (".", IdRefusal.DOTS),
        (" .. ", IdRefusal.DOTS),
        ('".."', IdRefusal.DOTS),
        ("x" * 101, IdRefusal.TOO_LONG),
        ("a\ud83d", IdRefusal.HALF_CHARACTER),
    ],
)
def test_what_cannot_be_looked_up_is_refused_with_a_reason(text: str, reason: IdRefusal) -> None:
    assert recognise(text) is reason


@pytest.mark.parametrize("text", ['"cust-1"', f"see {UUID}", "id=5", "a\tb", '"a";b'])
def test_the_text_as_typed_stays_at_hand(text: str) -> None:
    found = recognise(f" {text} ")
    assert isinstance(found, Recognised)
    assert found.as_typed == text
    plain = found.plainly
    assert isinstance(plain, Recognised)
    assert (plain.value, plain.kind, plain.source) == (text, IdKind.MERCHANT_ID, IdSource.TYPED)


@given(st.text(max_size=120))
def test_any_text_is_recognised_or_refused(text: str) -> None:
    found = recognise(text)
    if isinstance(found, Recognised):
        assert 1 <= len(found.value) <= 100
        assert found.as_typed in text
        if found.source is IdSource.TYPED and found.kind is IdKind.MERCHANT_ID:
            assert found.value == found.as_typed


@given(st.text(max_size=120))
def test_any_text_looks_like_something(text: str) -> None:
    assert isinstance(likeness(text), IdFormat)
    found = recognise(text)
    if isinstance(found, Recognised):
        assert len(found.respelled) <= 100


@given(st.text("0123456789abcdefghijklmnopqrstuvwxyzABC-_./%+@ ", min_size=1, max_size=100))
def test_plain_ids_reach_the_gateway_as_they_are(text: str) -> None:
    found = recognise(text)
    if isinstance(found, Recognised) and found.kind is IdKind.MERCHANT_ID:
        assert found.value in text.strip()
        if found.source is IdSource.TYPED:
            assert found.value == text.strip()
