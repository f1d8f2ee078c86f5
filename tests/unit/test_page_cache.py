"""Pages of a list that others change: never a customer twice, never one lost unseen."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.models.page_cache import ASKED, MOST_REPAIRS, STRIDE, PageCache, Placeholder
from desktop_app.records.customer import Customer, Page, Uuid


def customer(number: int) -> Customer:
    return Customer(uuid=Uuid(f"u{number}"))


class Gateway:
    """A list as the gateway keeps it: newest first, cut into pages by offset."""

    def __init__(self, size: int) -> None:
        self.rows = list(range(size, 0, -1))
        self.unreadable: set[int] = set()
        self._next = size + 1

    def add(self, place: int = 0) -> None:
        self.rows.insert(place % (len(self.rows) + 1), self._next)
        self._next += 1

    def remove(self, place: int) -> None:
        if self.rows:
            del self.rows[place % len(self.rows)]

    def page(self, number: int) -> Page[Customer]:
        offset = number * STRIDE
        asked = self.rows[offset : offset + ASKED]
        items = tuple(None if row in self.unreadable else customer(row) for row in asked)
        return Page(offset=offset, items=items, at_end=offset + ASKED >= len(self.rows))


def load(cache: PageCache, gateway: Gateway, *numbers: int) -> list[bool]:
    return [cache.store(number, gateway.page(number)).moved for number in numbers]


def shown(cache: PageCache, first: int, last: int) -> list[str]:
    slots = (cache.at(row) for row in range(first, last + 1))
    return [slot.uuid if isinstance(slot, Customer) else slot.name for slot in slots]


def repair(cache: PageCache, gateway: Gateway, wanted: Sequence[int]) -> int:
    """Ask for what is missing until nothing is; how many pages that took."""
    asked = 0
    while missing := cache.missing(wanted):
        load(cache, gateway, missing[0])
        asked += 1
        assert asked <= (MOST_REPAIRS + 1) * len(wanted), "it never settles"
    return asked


def test_pages_of_a_list_at_rest_join_without_being_read_twice() -> None:
    cache, gateway = PageCache(), Gateway(200)
    assert repair(cache, gateway, range(5)) == 5
    assert shown(cache, 0, 199) == [f"u{n}" for n in range(200, 0, -1)]


def test_a_customer_added_between_two_pages_outdates_the_older_page() -> None:
    cache, gateway = PageCache(), Gateway(200)
    load(cache, gateway, 0)
    gateway.add()
    assert load(cache, gateway, 1) == [True]
    assert cache.missing([0, 1]) == [0]
    assert cache.at(STRIDE - 1) is Placeholder.LOADING, (
        "that customer is the first of the next page now"
    )
    assert repair(cache, gateway, [0, 1]) == 1
    assert shown(cache, 0, 97) == [f"u{n}" for n in range(201, 103, -1)]


def test_a_customer_deleted_between_two_pages_is_not_a_silent_loss() -> None:
    cache, gateway = PageCache(), Gateway(200)
    load(cache, gateway, 0)
    gateway.remove(3)
    assert load(cache, gateway, 1) == [True]
    repair(cache, gateway, [0, 1])
    assert shown(cache, 0, 97) == [f"u{n}" for n in gateway.rows[:98]]


def test_a_customer_seen_again_far_away_leaves_its_old_row() -> None:
    cache, gateway = PageCache(), Gateway(2_000)
    load(cache, gateway, 2)
    gateway.rows = [*range(5_000, 5_490), *gateway.rows]
    assert load(cache, gateway, 12) == [True]
    assert set(shown(cache, 2 * STRIDE, 3 * STRIDE - 1)) == {"LOADING"}
    assert not cache.is_fresh(2)


def test_the_end_moving_outdates_the_last_page() -> None:
    cache, gateway = PageCache(), Gateway(STRIDE)
    load(cache, gateway, 0)
    gateway.add()
    assert load(cache, gateway, 1) == [True]
    assert not cache.is_fresh(0)


def test_a_list_that_never_holds_still_is_left_after_some_attempts() -> None:
    cache, gateway = PageCache(), Gateway(300)
    wanted = [0, 1, 2]
    for _ in range((MOST_REPAIRS + 2) * len(wanted)):
        missing = cache.missing(wanted)
        if not missing:
            break
        load(cache, gateway, missing[0])
        gateway.add()
    assert cache.given_up(wanted)
    assert not cache.missing(wanted)
    gateway_now_still = gateway
    cache.mark_stale()
    repair(cache, gateway_now_still, wanted)
    assert not cache.given_up(wanted)
    assert shown(cache, 0, 146) == [f"u{n}" for n in gateway.rows[:147]]


def test_a_page_that_repeats_a_customer_is_read_again() -> None:
    cache, gateway = PageCache(), Gateway(100)
    torn = gateway.page(0)
    rows = (*torn.rows[:10], torn.rows[9], *torn.rows[10:-1])
    cache.store(0, Page(offset=0, items=rows))
    assert cache.missing([0]) == [0]
    names = shown(cache, 0, STRIDE - 1)
    assert names.count("u91") == 1


def test_a_short_page_that_is_not_the_end_is_read_again_and_not_for_ever() -> None:
    cache, gateway = PageCache(), Gateway(100)
    short = Page(offset=0, items=gateway.page(0).rows[:20])
    for _ in range(MOST_REPAIRS + 1):
        assert cache.missing([0]) == [0]
        cache.store(0, short)
    assert cache.missing([0]) == []
    assert cache.given_up([0])


def test_the_pages_wanted_last_are_kept_and_the_number_is_bounded() -> None:
    cache, gateway = PageCache(most_pages=3), Gateway(1_000)
    for number in range(6):
        cache.missing([0])
        load(cache, gateway, number)
    assert [number for number in range(6) if cache.is_fresh(number)] == [0, 4, 5]
    assert len(cache) == 3 * STRIDE
    assert cache.row_of(Uuid("u900")) is None


def test_unreadable_rows_have_a_place_and_are_counted() -> None:
    cache, gateway = PageCache(), Gateway(120)
    gateway.unreadable = {110, 90}
    repair(cache, gateway, [0, 1, 2])
    assert cache.unreadable == 2
    rows = shown(cache, 0, 119)
    assert rows.count("UNREADABLE") == 2
    assert [row for row in rows if row != "UNREADABLE"] == [
        f"u{n}" for n in range(120, 0, -1) if n not in {110, 90}
    ]


def test_an_unreadable_row_at_the_edge_of_two_pages_hides_no_other() -> None:
    cache, gateway = PageCache(), Gateway(120)
    gateway.unreadable = {gateway.rows[STRIDE]}
    assert repair(cache, gateway, [0, 1, 2]) == 3
    rows = [row for row in shown(cache, 0, 119) if row != "UNREADABLE"]
    assert rows == [f"u{n}" for n in gateway.rows if n not in gateway.unreadable]


def test_a_newer_record_is_shown_where_its_customer_is_held() -> None:
    cache, gateway = PageCache(), Gateway(60)
    load(cache, gateway, 0)
    newer = Customer(uuid=Uuid("u55"), name="Lejla")
    assert cache.replace(newer) == 5
    assert cache.at(5) == newer
    assert cache.replace(Customer(uuid=Uuid("elsewhere"))) is None


def test_rows_behind_the_end_are_forgotten() -> None:
    cache, gateway = PageCache(), Gateway(300)
    load(cache, gateway, 0, 1, 2)
    cache.cut(STRIDE)
    assert [cache.is_fresh(number) for number in range(3)] == [True, False, False]
    assert cache.row_of(Uuid("u200")) is None


steps = st.lists(
    st.one_of(
        st.tuples(st.just("load"), st.integers(0, 5)),
        st.tuples(st.just("add"), st.integers(0, 260)),
        st.tuples(st.just("remove"), st.integers(0, 260)),
        st.tuples(st.just("repair"), st.integers(0, 4)),
    ),
    max_size=40,
)


@given(size=st.integers(0, 260), what=steps, kept=st.sampled_from([2, 4, 41]))
@settings(max_examples=300)
def test_never_twice_and_never_a_silent_loss(
    size: int, what: list[tuple[str, int]], kept: int
) -> None:
    cache, gateway = PageCache(most_pages=kept), Gateway(size)
    seen: dict[int, list[int]] = {}
    for action, value in what:
        if action == "add":
            gateway.add(value)
        elif action == "remove":
            gateway.remove(value)
        else:
            numbers = [value] if action == "load" else cache.missing([value, value + 1])[:1]
            for number in numbers:
                load(cache, gateway, number)
                seen[number] = list(gateway.rows)
        check_nobody_twice(cache)
        check_nobody_lost(cache, seen)


@given(size=st.integers(0, 400), first=st.integers(0, 5), what=steps)
@settings(max_examples=150)
def test_a_list_come_to_rest_is_shown_without_a_seam(
    size: int, first: int, what: list[tuple[str, int]]
) -> None:
    cache, gateway = PageCache(), Gateway(size)
    wanted = [first, first + 1, first + 2]
    for action, value in what:
        if action == "add":
            gateway.add(0)
        elif action == "remove":
            gateway.remove(value)
        else:
            load(cache, gateway, value)
    cache.mark_stale()
    repair(cache, gateway, wanted)
    rows = gateway.rows[first * STRIDE : (first + 3) * STRIDE]
    expected = [f"u{n}" for n in rows]
    assert [name for name in shown(cache, first * STRIDE, (first + 3) * STRIDE - 1)][
        : len(rows)
    ] == expected


def check_nobody_twice(cache: PageCache) -> None:
    names = [name for name in shown(cache, 0, 8 * STRIDE) if name.startswith("u")]
    assert len(names) == len(set(names))


def check_nobody_lost(cache: PageCache, seen: dict[int, list[int]]) -> None:
    """A customer listed both when a page and when the next was read stands in one of them, unless
    it stood before the first then or behind the second."""
    for number in range(7):
        if not (cache.is_fresh(number) and cache.is_fresh(number + 1)):
            continue
        then, later = seen[number], seen[number + 1]
        survivors = set(then[number * STRIDE :]) & set(later[: (number + 2) * STRIDE])
        edge = (number + 2) * STRIDE - 1
        held = set(shown(cache, number * STRIDE, edge))
        assert {f"u{n}" for n in survivors} <= held
