"""What cannot be sent, and what is only odd; countries by code and by name."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.changes import UNSET, Change, Changes
from desktop_app.records.checks import (
    FieldFinding,
    FieldWarning,
    caution,
    finding,
    findings,
    metadata_finding,
    not_cards,
    questions,
)
from desktop_app.records.countries import code_of, names_in, shown
from desktop_app.records.customer import Json
from desktop_app.records.fields import (
    CODES,
    FIELDS,
    RULES,
    FieldProblem,
    FieldRule,
)
from desktop_app.records.spelling import folded_words

CARD = "4111 1111-1111.1111"


@pytest.mark.parametrize("rule", [rule for rule in FIELDS if rule.name != "country"])
def test_the_limits_hold_at_their_edges(rule: FieldRule) -> None:
    assert finding(rule, "ž" * rule.longest) is None
    assert finding(rule, "😀" * rule.shortest) is None
    assert finding(rule, "x" * (rule.longest + 1)) == FieldFinding(FieldProblem.TOO_LONG)
    if rule.shortest > 1:
        assert finding(rule, "x" * (rule.shortest - 1)) == FieldFinding(FieldProblem.TOO_SHORT)
    assert finding(rule, None) is None


def test_a_card_number_is_found_where_it_stands() -> None:
    found = finding(RULES["description"], f"Paid with {CARD} today")
    assert found == FieldFinding(FieldProblem.CARD_NUMBER, 10, 10 + len(CARD))
    assert finding(RULES["merchant_customer_id"], "4111111111111111") is not None
    assert finding(RULES["phone"], "4111 1111 1111 1111") is not None


def test_a_phone_number_is_no_card_number_in_any_field() -> None:
    # Some of these pass the Luhn check.
    numbers = [f"+49 151 2345 67{n:02}" for n in range(100)]
    for name in ("phone", "description"):
        assert all(finding(RULES[name], number) is None for number in numbers)


def test_what_may_be_a_card_number_is_asked_about_and_not_refused() -> None:
    order = "9400 4111 1111 1111 1111 85"
    found = finding(RULES["description"], order)
    assert found == FieldFinding(FieldProblem.MAY_BE_CARD, 5, 24)
    assert found.is_question
    changes = Changes(
        (
            Change("description", None, order),
            Change("city", None, "Tuzla"),
            Change("note", UNSET, [order], in_metadata=True),
            Change("card", UNSET, [order, CARD], in_metadata=True),
        )
    )
    assert set(findings(changes)) == {(True, "card")}
    assert [change.path for change in questions(changes)] == ["description", "metadata.note"]


def test_the_journal_is_told_of_a_key_without_the_digits() -> None:
    keys = ("9400 4111 1111 1111 1111 85", "order 8498508621834")
    changes = Changes(tuple(Change(key, UNSET, keys[0], in_metadata=True) for key in keys))
    assert not_cards(changes) == ("metadata.…", "metadata.order 8498508621834")


def test_a_card_number_anywhere_in_metadata_is_found() -> None:
    hidden: list[tuple[str, Json]] = [
        ("note", CARD),
        (CARD, "x"),
        ("n", 4111111111111111),
        ("n", 4111111111111111.0),
        ("deep", {"a": [1, {"b": CARD}]}),
        ("deep", [{CARD: None}]),
    ]
    for key, value in hidden:
        assert metadata_finding(key, value) is not None, (key, value)
    assert metadata_finding(CARD, UNSET) is None
    assert metadata_finding("tier", ["gold", 14, None, True]) is None


def test_only_what_would_be_sent_is_judged() -> None:
    found = findings(
        Changes(
            (
                Change("phone", CARD, None),
                Change("name", None, "x" * 51),
                Change("country", "BA", "Bosn"),
                Change("note", UNSET, CARD, in_metadata=True),
            )
        )
    )
    assert {place: one.problem for place, one in found.items()} == {
        (False, "name"): FieldProblem.TOO_LONG,
        (False, "country"): FieldProblem.NOT_A_COUNTRY,
        (True, "note"): FieldProblem.CARD_NUMBER,
    }


@given(st.text(max_size=400), st.sampled_from(FIELDS))
def test_any_text_is_judged(text: str, rule: FieldRule) -> None:
    finding(rule, text)
    caution(rule.name, text, "BA")


@pytest.mark.parametrize("digits", ["4", "41", "0123456789"])
def test_a_megabyte_of_digits_is_judged_at_once(digits: str) -> None:
    before = time.process_time()
    finding(RULES["description"], digits * (1_000_000 // len(digits)))
    assert time.process_time() - before < 0.2


@pytest.mark.parametrize(
    ("name", "value", "country", "expected"),
    [
        ("phone", "+387 61 000 111", None, None),
        ("phone", "061 000 111", "BA", None),
        ("phone", "061 000 111", None, None),
        ("phone", "call me", "BA", FieldWarning.ODD_PHONE),
        ("phone", "+387 6", "BA", FieldWarning.ODD_PHONE),
        ("phone", "+999 61 000 111", "BA", FieldWarning.ODD_PHONE),
        ("email", "lejla@example.ba", None, None),
        ("email", "lejla.example.ba", None, FieldWarning.ODD_EMAIL),
        ("email", "lejla@", None, FieldWarning.ODD_EMAIL),
        ("city", "", None, FieldWarning.EMPTY_TEXT),
        ("city", None, None, None),
    ],
)
def test_odd_values_get_a_caution(
    name: str, value: str | None, country: str | None, expected: FieldWarning | None
) -> None:
    assert caution(name, value, country) is expected


def test_there_are_the_249_codes_of_the_standard_and_kosovo() -> None:
    assert len(CODES) == 250
    assert {"BA", "HR", "RS", "ME", "MK", "SI", "XK"} <= CODES
    assert not {"EU", "UN", "ZZ", "UK"} & CODES


def test_countries_are_called_as_the_language_calls_them() -> None:
    assert shown("BA", names_in("en")) == "BA · Bosnia & Herzegovina"
    assert names_in("hr_BA")["BA"] == "Bosna i Hercegovina"
    assert names_in("no-such-language")["HR"] == "Croatia"
    assert shown("ZZ", names_in("en")) == "ZZ"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ba", "BA"),
        (" BA ", "BA"),
        ("BA · Bosnia & Herzegovina", "BA"),
        ("bosnia", "BA"),
        ("Bosna i Hercegovina", "BA"),
        ("osterreich", None),
        ("cote d'ivoire", "CI"),
        ("Türkiye", "TR"),
        ("niger", "NE"),
        ("united", None),
        ("xx", None),
        ("", None),
        ("  ", None),
    ],
)
def test_codes_and_names_are_understood(text: str, code: str | None) -> None:
    assert code_of(text, names_in("hr"), names_in("en")) == code


@given(st.sampled_from(sorted(CODES)), st.sampled_from(["en", "hr", "sr_Latn", "de", "mk"]))
def test_what_is_shown_means_the_same_country(code: str, language: str) -> None:
    names = names_in(language)
    assert code_of(shown(code, names), names) == code
    assert code_of(names[code], names) == code


def test_folding_takes_accents_off() -> None:
    assert folded_words("Côte d’Ivoire") == folded_words("cote d'ivoire")
    assert folded_words("ĐURĐEVAC & Łódź") == "durdevac lodz"
