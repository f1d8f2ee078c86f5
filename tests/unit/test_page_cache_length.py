"""How long a list is of which nobody tells the length."""

from __future__ import annotations

import pytest

from desktop_app.models.customer_rows import ListLength
from desktop_app.records.customer import Customer, Page, Uuid


def page(offset: int, rows: int, *, at_end: bool = False, unreadable: int = 0) -> Page[Customer]:
    customers = tuple(Customer(uuid=Uuid(f"u{offset + n}")) for n in range(rows))
    return Page(offset=offset, items=(*[None] * unreadable, *customers), at_end=at_end)


def test_a_full_page_proves_a_lower_bound_only() -> None:
    length = ListLength()
    assert length.add_page(page(0, 50))
    assert (length.rows, length.is_known) == (50, False)
    assert not length.add_page(page(0, 50))


def test_a_short_page_proves_nothing_about_the_end() -> None:
    length = ListLength()
    length.add_page(page(0, 20))
    assert not length.is_known


def test_unreadable_rows_count_as_rows() -> None:
    length = ListLength()
    length.add_page(page(0, 18, at_end=True, unreadable=2))
    assert (length.rows, length.is_known) == (20, True)


@pytest.mark.parametrize("rows", [0, 7])
def test_the_end_of_a_first_page_is_the_length(rows: int) -> None:
    length = ListLength()
    assert length.add_page(page(0, rows, at_end=True))
    assert (length.rows, length.is_known) == (rows, True)


def test_rows_behind_the_known_end_reopen_the_question() -> None:
    length = ListLength()
    length.set_end(100)
    assert length.add_page(page(98, 50))
    assert (length.rows, length.is_known) == (148, False)


def test_nothing_where_rows_were_cuts_the_list_and_reopens_the_question() -> None:
    length = ListLength()
    length.set_end(100)
    assert length.add_page(page(49, 0, at_end=True))
    assert (length.rows, length.is_known) == (49, False)


def test_nothing_behind_the_end_is_no_news() -> None:
    length = ListLength()
    length.set_end(100)
    assert not length.add_page(page(147, 0, at_end=True))
    assert length.is_known


def test_rows_seen_on_the_way_only_raise_the_bound() -> None:
    length = ListLength()
    assert length.at_least(1_000)
    assert not length.at_least(900)
    assert length.set_end(1_234)
    assert not length.at_least(5_000)
    assert length.rows == 1_234
