"""Ids that are the same but for their spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.spelling import Difference, bare, differences


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("CUST-1", "cust-1", {Difference.CASE}),
        ("Marić", "Maric", {Difference.ACCENTS}),
        ("Đuro", "Duro", {Difference.ACCENTS}),
        ("Marić", "Maric\u0301", {Difference.FORM}),
        ("ﬁ", "fi", {Difference.FORM}),
        (" cust-1", "cust-1", {Difference.BLANKS}),
        ("cust 1", "cust1", {Difference.BLANKS}),
        ("cust\u20131", "cust-1", {Difference.DASHES}),
        ("cust\u200e-1", "cust-1", {Difference.HIDDEN}),
        ("MARIĆ\u20131 ", "maric-1", set(Difference) - {Difference.HIDDEN, Difference.FORM}),
        ("cust-1", "cust-1", set()),
    ],
)
def test_in_what_two_spellings_differ(one: str, other: str, found: set[Difference]) -> None:
    for difference in (differences(one, other), differences(other, one)):
        assert difference is not None
        assert set(difference) == found


@pytest.mark.parametrize("other", ["cust-2", "cust-10", "john", "", "cust.1", "cust_1"])
def test_other_ids_are_no_spelling(other: str) -> None:
    assert differences("cust-1", other) is None


@given(st.text(max_size=60))
def test_what_is_bare_differs_only_in_spelling(text: str) -> None:
    assert differences(text, text) == frozenset()
    assert differences(text, bare(text)) is not None
