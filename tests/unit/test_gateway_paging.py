"""A slice of a list under any highest limit, while others add and remove."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.customer_count import CountSearch
from desktop_app.gateway.decoding import DecodedRows
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.paging import Pager, RetryBudget


class Listing:
    """A list of numbers as a gateway would page it."""

    def __init__(self, size: int, highest_limit: int, *, refuses: bool = False) -> None:
        self.rows = [str(number) for number in range(size)]
        self.highest_limit = highest_limit
        self.refuses = refuses
        self.calls: list[tuple[int, int]] = []

    async def read(self, offset: int, limit: int) -> DecodedRows[str]:
        self.calls.append((offset, limit))
        if self.refuses and limit > self.highest_limit:
            raise GatewayError(GatewayErrorCode.INVALID, SendState.REFUSED)
        return DecodedRows(tuple(self.rows[offset : offset + min(limit, self.highest_limit)]))


def pager() -> Pager[str]:
    return Pager[str](lambda row: row)


@given(
    size=st.integers(0, 300),
    highest_limit=st.integers(1, 120),
    offset=st.integers(0, 320),
    count=st.integers(1, 200),
)
async def test_the_slice_asked_for_under_any_limit(
    size: int, highest_limit: int, offset: int, count: int
) -> None:
    listing = Listing(size, highest_limit)
    page = await pager().read(listing.read, offset, count)
    assert list(page.rows) == listing.rows[offset : offset + count]
    assert page.at_end == (offset + count > size)
    assert page.offset == offset


async def test_a_full_answer_takes_one_call() -> None:
    listing = Listing(300, 100)
    await pager().read(listing.read, 50, 100)
    assert listing.calls == [(50, 100)]


async def test_the_highest_limit_is_learned_and_used() -> None:
    listing, reader = Listing(1000, 100), pager()
    await reader.read(listing.read, 0, 250)
    assert reader.highest_limit == 100
    await reader.read(listing.read, 250, 250)
    assert listing.calls[3:] == [(250, 100), (350, 100), (450, 50)]


@pytest.mark.parametrize("highest_limit", [10, 30, 50, 100])
async def test_a_gateway_that_refuses_high_limits_is_asked_for_less(highest_limit: int) -> None:
    listing, reader = Listing(300, highest_limit, refuses=True), pager()
    page = await reader.read(listing.read, 0, 200)
    assert list(page.rows) == listing.rows[:200]
    before = len(listing.calls)
    await reader.read(listing.read, 0, reader.highest_limit or 0)
    assert len(listing.calls) == before + 1


async def test_rows_pushed_on_by_others_are_given_once_and_none_is_lost() -> None:
    listing = Listing(300, 50)

    async def read(offset: int, limit: int) -> DecodedRows[str]:
        answer = await listing.read(offset, limit)
        listing.rows.insert(0, f"new-{offset}")
        return answer

    page = await pager().read(read, 0, 200)
    assert list(page.rows) == [str(number) for number in range(200)]


async def test_a_gateway_that_ignores_the_offset_is_not_asked_for_ever() -> None:
    listing = Listing(300, 50)

    async def read(offset: int, limit: int) -> DecodedRows[str]:
        return await listing.read(0, limit)

    page = await pager().read(read, 0, 200)
    assert list(page.rows) == listing.rows[:50]
    assert not page.at_end


async def test_rows_without_an_identity_are_all_kept() -> None:
    rows = DecodedRows(("", "", "x", "x"))
    answers = [rows, DecodedRows[str](())]

    async def read(offset: int, limit: int) -> DecodedRows[str]:
        return answers.pop(0)

    assert (await pager().read(read, 0, 10)).rows == ("", "", "x")


async def test_unreadable_records_count_as_places() -> None:
    answers = [DecodedRows((None, "a", None, "b", None)), DecodedRows(("c",))]
    asked: list[tuple[int, int]] = []

    async def read(offset: int, limit: int) -> DecodedRows[str]:
        asked.append((offset, limit))
        return answers.pop(0)

    page = await pager().read(read, 10, 6)
    assert (page.rows, page.unreadable, page.at_end) == (("a", "b", "c"), 3, False)
    assert page.items == (None, "a", None, "b", None, "c")
    assert asked == [(10, 6), (15, 6)]


async def test_one_enormous_record_leaves_its_page_standing() -> None:
    listing = Listing(100, 100)

    async def read(offset: int, limit: int) -> DecodedRows[str]:
        if offset <= 40 < offset + limit:
            raise GatewayError(GatewayErrorCode.TOO_LARGE, SendState.UNKNOWN)
        return await listing.read(offset, limit)

    page = await pager().read(read, 0, 60)
    assert list(page.rows) == [str(number) for number in range(60) if number != 40]
    assert page.unreadable == 1


async def test_one_who_reads_beside_another_wears_only_its_own_patience() -> None:
    """A page that is given up must not begin the search for the end anew, which saw a row there
    each time: it would go on and on, to numbers that no table can count."""

    async def read(offset: int, limit: int) -> DecodedRows[str]:
        raise GatewayError(GatewayErrorCode.TOO_LARGE, SendState.UNKNOWN)

    pages, searching = pager(), RetryBudget()
    for place in range(3):
        assert (await pages.ask(read, place, 1, searching)).rows.items == (None,)
        with pytest.raises(GatewayError):
            await pages.read(read, 0, 60)
    with pytest.raises(GatewayError):
        await pages.ask(read, 3, 1, searching)


async def test_other_troubles_are_passed_on() -> None:
    async def read(offset: int, limit: int) -> DecodedRows[str]:
        raise GatewayError(GatewayErrorCode.UNREACHABLE, SendState.NO)

    with pytest.raises(GatewayError) as refused:
        await pager().read(read, 0, 200)
    assert refused.value.error_code is GatewayErrorCode.UNREACHABLE


def calls_to_find(count: int, highest_limit: int, at_least: int = 0) -> int:
    """How many calls a search takes in a list that stays as it is."""
    search, calls = CountSearch(at_least), 0
    while (probe := search.next_probe()) is not None:
        rows = max(0, min(count - probe.offset, probe.limit, highest_limit))
        search.record(probe, rows)
        calls += 1
    assert search.at_least == count
    return calls


@given(
    count=st.integers(0, 30_000_000), highest_limit=st.integers(1, 500), seen=st.integers(0, 200)
)
def test_the_end_is_found_in_few_calls(count: int, highest_limit: int, seen: int) -> None:
    fewest = max(1, 200 // highest_limit)
    assert calls_to_find(count, highest_limit, min(seen, count)) <= 30 + 2 * fewest


@pytest.mark.parametrize("highest_limit", [50, 100, 200, 1000])
@pytest.mark.parametrize("at_least", [0, 50, 1000])
def test_a_million_takes_at_most_twenty_calls(highest_limit: int, at_least: int) -> None:
    assert calls_to_find(1_000_000, highest_limit, at_least) <= 20


@pytest.mark.parametrize(("count", "most"), [(0, 10), (1, 10), (50, 10), (300, 10), (10_000, 14)])
def test_small_lists_take_fewer(count: int, most: int) -> None:
    assert calls_to_find(count, 100) <= most


@given(
    count=st.integers(0, 100_000),
    moves=st.lists(st.integers(-3_000, 3_000), min_size=1, max_size=40),
    seen=st.integers(0, 2_000),
)
def test_the_end_is_found_while_others_add_and_remove(
    count: int, moves: list[int], seen: int
) -> None:
    search = CountSearch(seen)
    for calls in range(150):
        probe = search.next_probe()
        if probe is None:
            break
        search.record(probe, max(0, min(count - probe.offset, probe.limit, 100)))
        if calls < len(moves):
            count = max(0, count + moves[calls])
    assert search.next_probe() is None, "the search ends once the list stands still"
    assert abs(search.at_least - count) <= 3_000 * len(moves)
    if all(move == 0 for move in moves):
        assert search.at_least == count


def test_a_list_that_shrank_below_what_was_seen() -> None:
    assert calls_to_find(0, 100, at_least=5_000) < 25
    assert calls_to_find(4_990, 100, at_least=5_000) < 25
