"""Card numbers in free text: found whatever stands between the digits, and shown cut only."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.records.cards import find_card_number, mask, masked_number, passes_luhn
from tests.benchmarks.card_rates import rates
from tests.card_texts import OTHERS, Maker, card

# Numbers that the card schemes publish for tests.
NUMBERS = [
    "4111111111111111",
    "5555555555554444",
    "378282246310005",
    "6011111111111117",
    "3566002020360505",
    "30569309025904",
    "6759649826438453",
    "5610591081018250",
    "4058400000000005",
]
GROUPS = {14: (4, 6, 4), 15: (4, 6, 5), 16: (4, 4, 4, 4)}


def written(number: str, between: str) -> str:
    """In groups, as on cards."""
    parts, at = [], 0
    for size in GROUPS[len(number)]:
        parts.append(number[at : at + size])
        at += size
    return between.join(parts)


def how(text: str) -> str:
    """What becomes of a text."""
    found = find_card_number(text)
    if found is None:
        return "kept"
    return "refused" if found.is_certain else "asked about"


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_pass_their_check(number: str) -> None:
    assert passes_luhn(number)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not passes_luhn(wrong)
    assert find_card_number(wrong) is None


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    "between", [" ", "-", ".", " - ", "\u00a0", "_", "/", "|", "    ", " \u2009 \u00a0  ", "\u3164"]
)
def test_a_number_in_groups_is_refused_with_anything_between(number: str, between: str) -> None:
    spelt = written(number, between)
    text = f"pays with {spelt} today"
    found = find_card_number(text)
    assert found is not None
    assert found.is_certain
    assert text[found.start : found.end] == spelt


@pytest.mark.parametrize("number", [each for each in NUMBERS if len(each) > 14])
@pytest.mark.parametrize("between", ["", "\u200b", "\u0301", "\u20e3", "\ufe0f", "\x00", "\u00ad"])
def test_a_plain_number_is_refused_with_anything_invisible_in_it(number: str, between: str) -> None:
    assert how(f"pays with {between.join(number)} today") == "refused"


@pytest.mark.parametrize("text", ["４１１１１１１１１１１１１１１１", "٤١١١١١١١١١١١١١١١"])
def test_digits_of_other_scripts_count(text: str) -> None:
    assert how(text) == "refused"


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111 12/27",
        "4111 1111 1111 1111 12/27 123",
        "4111-1111-1111-1111, 1227",
        "3782 822463 10005 1227 1234",
        "4111111111111111=27121010000012345678",
        "28.11.2026 4111 1111 1111 1111",
        "4111 1111-1111.1111",
        "tel 061 000 111, card 4111 1111 1111 1111, valid 12/25, ref 77",
        "5018 0000 0000 0000 122",  # nineteen digits in groups
    ],
)
def test_what_goes_with_a_number_does_not_hide_it(text: str) -> None:
    assert how(text) == "refused"


@pytest.mark.parametrize(
    "text",
    [
        "41111111111111111227",
        "4111111111111111123",
        "41111111111111111227123",
        "411111111111111112/27",
        "4111 1111 1111 11111227",
        "3782822463100051234",
        "30569309025904",
        "4111 1111, 1111 1111",
        "41 11 11 11 11 11 11 11",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "41111111 11111111",
        "4111 1111 1111 1111 9999",
        "RS35 4111 1111 1111 1111 79",
        "4111\n1111\n1111\n1111",
    ],
)
def test_what_may_be_something_else_is_asked_about(text: str) -> None:
    assert how(text) == "asked about"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ulica 12, 71000 Sarajevo",
        "+387 61 000 111",
        "0000000000000000",
        "4111 1111 1111",
        "4111 1111 and then 1111 1111",
        "4b281da4-d145-4233-b957-2018cf9aa0fb",
        "41111111-1111-4111-8111-111111111111",
        "405840******0005",
        "4111111111111112",  # one digit off, though thirteen of its digits pass by chance
        "invoice 20261122000000004242421",
        "4222222222222",  # Visa's numbers of thirteen digits are extinct; shops' are not
        "8498508621834",
        "Ugovor 15.02.2022.-12.11.2023.",
        "2025-02-25 11:50 - 2023-12-22 14:33",
        "25-12-2022-31-12-2023",
        "065 814 645 / 064 147 136",
        "061 111 222, 062 333 444",
        "+378282246310005",
        "BA39 1290 0794 0102 8494",
        "RS35260005601001611379",
        "hr12  1001  0051  8630  0016  0",
        "43.856258, 18.413076",
        "43.85625899999999, 18.41307600000001",
        "0.4111111111111111",
        "41111111 / 11111111",  # two orders
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert how(text) == "kept"
    assert mask(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("4058400000000005", "405840******0005"),
        ("4058 4000 0000 0005", "4058 40** **** 0005"),
        ("405840******0005", "405840******0005"),
        ("378282246310005", "378282*****0005"),
        ("0005", "0005"),
    ],
)
def test_a_mask_leaves_first_six_and_last_four(text: str, shown: str) -> None:
    assert mask(text) == masked_number(text) == shown


@given(
    st.text("abc ,.ž\n", max_size=80), st.sampled_from(NUMBERS), st.text("abc ,.ž\n", max_size=80)
)
@example("ba", "5555555555554444", "ba")  # with letters in it, an IBAN of Bosnia and Herzegovina
def test_no_number_survives_its_mask(before: str, number: str, after: str) -> None:
    text = before + written(number, " ") + after
    masked = mask(text)
    assert len(re.sub(r"\D", "", masked)) <= 10
    assert len(masked) == len(text)


@given(st.text())
def test_masking_changes_digits_only(text: str) -> None:
    for masked in (mask(text), masked_number(text)):
        assert len(masked) == len(text)
        assert all(
            new == old or (new == "*" and old.isdigit())
            for old, new in zip(text, masked, strict=True)
        )


@given(st.text("0123456789 -.", max_size=60))
def test_a_find_is_fourteen_to_nineteen_digits_that_pass(text: str) -> None:
    found = find_card_number(text)
    if found is not None:
        digits = re.sub(r"\D", "", text[found.start : found.end])
        assert 14 <= len(digits) <= 19
        assert passes_luhn(digits)


def test_card_numbers_in_any_spelling_are_caught() -> None:
    refused, asked = rates(card, 3_000, 1)
    assert refused + asked >= 99.9
    assert refused > 50


@pytest.mark.parametrize("make", OTHERS.values(), ids=OTHERS.keys())
def test_what_only_looks_like_a_card_number_is_hardly_ever_stopped(make: Maker) -> None:
    refused, asked = rates(make, 2_000, 1)
    assert refused <= 0.1
    assert asked <= 1
