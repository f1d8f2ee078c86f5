"""Card numbers in free text: found whatever stands between the digits, and shown cut only."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.card_numbers import find_card_number, mask, passes_luhn

# Numbers that the card schemes publish for tests.
NUMBERS = [
    "4111111111111111",
    "5555555555554444",
    "378282246310005",
    "6011111111111117",
    "3566002020360505",
    "30569309025904",
    "4222222222222",
    "6759649826438453",
    "5610591081018250",
    "4058400000000005",
]


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_pass_their_check(number: str) -> None:
    assert passes_luhn(number)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not passes_luhn(wrong)
    assert find_card_number(wrong) is None


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("between", ["", " ", "-", ".", " - ", "\u00a0", "\u200b", "_", "/", "|"])
def test_a_number_is_found_with_anything_between(number: str, between: str) -> None:
    written = between.join(re.findall(".{1,4}", number))
    text = f"pays with {written} today"
    place = find_card_number(text)
    assert place is not None
    assert text[slice(*place)] == written


@pytest.mark.parametrize("text", ["４１１１１１１１１１１１１１１１", "٤١١١١١١١١١١١١١١١"])
def test_digits_of_other_scripts_count(text: str) -> None:
    assert find_card_number(text) is not None


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
        "405840******0005",
        "4111111111111112",  # one digit off, though thirteen of its digits pass by chance
        "invoice 20261122000000004242421",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert find_card_number(text) is None
    assert mask(text) == text or len(re.sub(r"\D", "", text)) >= 13


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
    assert mask(text) == shown


@given(st.text(), st.sampled_from(NUMBERS), st.text())
def test_no_number_survives_its_mask(before: str, number: str, after: str) -> None:
    masked = mask(before + number + after)
    assert number not in masked
    assert mask(masked) == masked or find_card_number(masked) is None


@given(st.text())
def test_masking_changes_digits_only(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(
        new == old or (new == "*" and old.isdigit()) for old, new in zip(text, masked, strict=True)
    )


def test_a_number_is_found_among_other_groups_of_digits() -> None:
    text = "tel 061 000 111, card 4111 1111 1111 1111, valid 12/25, ref 77"
    place = find_card_number(text)
    assert place is not None
    assert text[slice(*place)].endswith("4111 1111 1111 1111")


@given(st.text("0123456789 -", max_size=60))
def test_a_find_is_thirteen_to_nineteen_digits_that_pass(text: str) -> None:
    place = find_card_number(text)
    if place is not None:
        digits = re.sub(r"\D", "", text[slice(*place)])
        assert 13 <= len(digits) <= 19
        assert passes_luhn(digits)
