from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.credentials.vault import LONGEST_SECRET, problems_of, without_blanks


def test_a_token_and_a_key_as_monri_gives_them_are_fine() -> None:
    for text in ("7db11ea5d4a1af32421b564c79b946d1ead3daf0", "qwert1234", "a+/=_-~!"):
        assert not any(problems_of(text))


@pytest.mark.parametrize(
    ("text", "blanks", "line_breaks"),
    [
        (" key", 1, 0),
        ("key\r\n", 0, 1),
        ("ke\ny\n", 0, 2),
        ("k\te y\u00a0", 3, 0),
        ("\u200bkey\ufeff", 2, 0),
        ("key\u2028", 0, 1),
        ("key\x00\x07", 2, 0),
    ],
)
def test_secrets_06_what_pasting_adds_is_told_apart_and_removed(
    text: str, blanks: int, line_breaks: int
) -> None:
    faults = problems_of(text)
    assert (faults.blanks, faults.line_breaks) == (blanks, line_breaks)
    assert faults.removable
    assert without_blanks(text) == "key"


def test_secrets_06_letters_that_only_look_right_are_named() -> None:
    assert problems_of("kеy–kеy").foreign == "е–"  # a Cyrillic e, an en dash


def test_secrets_06_too_long_is_counted_without_what_can_be_removed() -> None:
    assert problems_of("x" * (LONGEST_SECRET + 1)).too_long
    assert not problems_of("x" * LONGEST_SECRET + "\n").too_long


@given(st.text())
def test_what_is_left_can_stand_in_a_header_or_is_named(text: str) -> None:
    left = without_blanks(text)
    faults = problems_of(left)
    assert not faults.removable
    assert bool(faults.foreign) == (not left.isascii())
    if left.isascii():
        assert all("!" <= character <= "~" for character in left)
