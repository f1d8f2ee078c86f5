"""What no real answer is as large as: refused, left out, or cut where a list keeps it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.decoding import (
    LONGEST_LISTED,
    check_values,
    decode_customers,
    decode_payment_methods,
    fits,
)
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.records.cards import find_card_number, mask, masked_start
from tests.hostile_answers import deep, encoded


@pytest.mark.parametrize("item", [b"1", b"{}", b"[]", b'""', b'{"id":"x"}'])
def test_build_04_a_million_values_are_refused_before_they_are_built(item: bytes) -> None:
    with pytest.raises(GatewayError) as refused:
        check_values(b"[" + b",".join([item] * 150_000) + b"]")
    assert refused.value.error_code is GatewayErrorCode.TOO_LARGE


def test_a_page_of_two_hundred_with_much_metadata_is_no_more_than_real() -> None:
    metadata = {f"key {number}": "v" * 60 for number in range(50)}
    rows = [{"id": f"row-{number}", "metadata": metadata} for number in range(200)]
    found = decode_customers(encoded({"data": rows}))
    assert len(found.records) == 200
    assert found.records[7].metadata == metadata


@pytest.mark.parametrize(("levels", "does"), [(60, True), (70, False), (20_000, False)])
@pytest.mark.holds("build_04")
def test_levels(levels: int, does: bool) -> None:
    assert fits(deep(levels)) is does


@pytest.mark.parametrize(("values", "does"), [(4_900, True), (5_100, False)])
def test_values_of_one_record(values: int, does: bool) -> None:
    assert fits({"metadata": {str(number): number for number in range(values)}}) is does
    assert fits({"metadata": [[number] for number in range(values // 2)]}) is does


def test_a_long_text_is_cut_in_a_list_and_a_long_id_is_unreadable() -> None:
    long = "y" * 90_000
    rows: list[Any] = [
        {"id": "a", "name": long, "metadata": {"k": [long]}},
        {"id": "b" * 90_000},
        {"id": "c", "metadata": {f"{n}": long for n in range(45)}},
    ]
    found = decode_customers(encoded({"data": rows}))
    kept, unreadable, crowded = found.items
    assert unreadable is None
    assert kept is not None
    assert crowded is not None
    assert (crowded.uuid, crowded.metadata, crowded.metadata_unreadable) == ("c", {}, True)
    assert kept.name == long[:LONGEST_LISTED] + "…"
    assert kept.metadata == {"k": [long[:LONGEST_LISTED] + "…"]}
    cards = decode_payment_methods(
        encoded({"data": [{"token": long}, {"id": "t", "status": long}]})
    )
    assert cards.items[0] is None
    assert cards.records[0].status == long[:LONGEST_LISTED] + "…"


@given(head=st.text("4 1-x", max_size=60), tail=st.text("41 -", max_size=60))
def test_the_start_of_a_long_text_is_masked_as_the_whole_is(head: str, tail: str) -> None:
    for fill in ("", "x" * 970):
        text = fill + head + tail
        assert masked_start(text + "y" * 500) == mask(text + "y" * 500)[:1_000]


def test_a_million_digits_take_no_time() -> None:
    assert len(masked_start("4" * 1_000_000)) == 1_000
    assert find_card_number("0 " * 100_000) is None
