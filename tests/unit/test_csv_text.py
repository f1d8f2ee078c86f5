"""CSV that a spreadsheet shows and never carries out."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.batch import marked, row_text, tabbed, unmarked

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(st.lists(TEXTS, min_size=2, max_size=5), st.sampled_from(",;\t|"))
def test_every_text_comes_back(cells: list[str], delimiter: str) -> None:
    text = row_text(cells, delimiter)
    (row,) = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    assert list(map(unmarked, row)) == cells
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


@given(TEXTS)
def test_a_mark_is_taken_away_again_and_nothing_else(text: str) -> None:
    assert unmarked(marked(text)) == text
    assert marked(text)[:1] not in set("=+-@\t\r\n\0＝＋－＠")
    assert unmarked("'cust-1") == "'cust-1"


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=4), min_size=1, max_size=4))
def test_copied_rows_come_back_cell_by_cell(rows: list[list[str]]) -> None:
    copied = csv.reader(io.StringIO(tabbed(rows), newline=""), delimiter="\t", strict=True)
    assert [[unmarked(each) for each in row] for row in copied] == rows


@pytest.mark.parametrize("formula", ["=1+1", "+385 91 123 4567", "-5", "@SUM(A1)", "\t=1", "＝1"])
def test_of_several_copied_cells_none_is_a_formula(formula: str) -> None:
    (row,) = csv.reader(io.StringIO(tabbed([["a", formula]]), newline=""), delimiter="\t")
    assert row == ["a", f"'{formula}"]
    assert tabbed([[formula], ["b"]]).lstrip('"').startswith("'")


def test_a_formula_behind_a_comma_is_kept_in_its_cell() -> None:
    assert tabbed([["Mostar, Rade 5", "a,=1+1"]]) == 'Mostar, Rade 5\t"a,=1+1"'


@pytest.mark.parametrize("text", ["=1+1", "+385 91 123 4567", 'a\t"b"\nc', ""])
def test_a_single_cell_is_copied_as_it_is(text: str) -> None:
    assert tabbed([[text]]) == text
