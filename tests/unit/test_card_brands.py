from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.cards import Brand, readable_number, recognise


@pytest.mark.parametrize(
    ("number", "brand"),
    [
        ("405840******0005", Brand.VISA),
        ("4", Brand.VISA),
        ("510510******5100", Brand.MASTERCARD),
        ("222100******0009", Brand.MASTERCARD),
        ("272099******0007", Brand.MASTERCARD),
        ("272100******0004", None),
        ("676250********1372", Brand.MAESTRO),
        ("501800******0009", Brand.MAESTRO),
        ("493698******0000", Brand.MAESTRO),
        ("493699******0000", Brand.VISA),
        ("378282*****0005", Brand.AMEX),
        ("989100******0001", Brand.DINA),
        ("655670******0001", Brand.DINA),
        ("657399******0001", Brand.DISCOVER),
        ("305693****5904", Brand.DINERS),
        ("360000****0000", Brand.DINERS),
        ("601111******1117", Brand.DISCOVER),
        ("622126******0003", Brand.UNIONPAY),
        ("353011******0000", Brand.JCB),
        ("220000******0053", Brand.MIR),
        ("979200******0003", Brand.TROY),
        ("5105 10** **** 5100", Brand.MASTERCARD),
        ("******1234", None),
        ("", None),
        (None, None),
        ("abc", None),
    ],
)
def test_the_brand_is_told_by_the_first_digits(number: str | None, brand: Brand | None) -> None:
    assert recognise(number) is brand


@pytest.mark.parametrize(
    ("arrived", "shown"),
    [
        ("405840******0005", "405840 •••••• 0005"),
        ("405840XXXXXX0005", "405840 •••••• 0005"),
        ("4058 40** **** 0005", "405840 •••••• 0005"),
        ("4058400000000005", "405840 •••••• 0005"),
        ("4058 4000 0000 0005", "405840 •••••• 0005"),
        ("4058-4000-0000-0005", "405840 •••••• 0005"),
        ("********0005", "•••••••• 0005"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_number_is_shown_in_groups_and_never_whole(arrived: str | None, shown: str) -> None:
    assert readable_number(arrived) == shown


@given(
    st.text(alphabet="0123456789", min_size=11, max_size=25).flatmap(
        lambda digits: st.lists(
            st.sampled_from(["", "", " ", "-", "x", "*", "–", "\u200b", "abc", "    "]),
            min_size=len(digits),
            max_size=len(digits),
        ).map(lambda between: "".join(a + b for a, b in zip(digits, between, strict=True)))
    )
)
def test_whatever_stands_between_the_digits_at_most_ten_of_them_are_shown(arrived: str) -> None:
    digits = re.sub(r"\D", "", arrived)
    shown = re.sub(r"\D", "", readable_number(arrived))
    assert len(shown) <= 10
    assert shown == digits[:6] + digits[-4:]


@given(st.text(max_size=60))
def test_no_text_breaks_it_and_no_text_shows_more_than_ten_digits(arrived: str) -> None:
    recognise(arrived)
    assert sum(character.isdigit() for character in readable_number(arrived)) <= 10
