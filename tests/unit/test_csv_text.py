"""CSV that a spreadsheet shows and never carries out."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.csv_text import row_text

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(st.lists(TEXTS, min_size=2, max_size=5), st.sampled_from(",;\t|"))
def test_every_text_comes_back(cells: list[str], delimiter: str) -> None:
    text = row_text(cells, delimiter)
    (row,) = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    assert [each.removeprefix("'") for each in row] == [each.removeprefix("'") for each in cells]
    assert text.endswith("\r\n")


@given(st.sampled_from("=+-@\t\r\n\0＝＋－＠"), TEXTS)
def test_nothing_begins_a_formula(begin: str, rest: str) -> None:
    (row,) = csv.reader(io.StringIO(row_text([begin + rest]), newline=""), strict=True)
    assert row == [f"'{begin}{rest}"]


@pytest.mark.parametrize(
    ("cell", "text"),
    [("", ""), ("a", "a"), ('say "a"', '"say ""a"""'), ("a,b", '"a,b"'), ("a;=b", '"a;=b"')],
)
def test_quoted_where_it_must_be(cell: str, text: str) -> None:
    assert row_text([cell]) == text + "\r\n"
