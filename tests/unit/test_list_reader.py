"""The whole list is read while others create and delete: nobody is missed, nobody doubled."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.records.customer import Uuid
from tests.unit.scripted_list import (
    ScriptedList,
    TablesInMemory,
    check_all,
    read_all,
    reader_of,
)


def some_list(count: int, **options: Any) -> ScriptedList:
    listed = ScriptedList(**options)
    listed.create(count)
    return listed


def assert_in_step(listed: ScriptedList, tables: TablesInMemory) -> None:
    """Every living customer is there, as they are now, in the list's order; nobody else lives."""
    assert tables.living() == listed.living()
    for uuid in listed.living():
        assert tables.rows[uuid] == listed.everybody[uuid]
    there = [row.uuid for row in listed.rows if row.uuid in tables.placed]
    listed_ones = set(there)
    assert [uuid for uuid in tables.in_order() if uuid in listed_ones] == there


class Others:
    """Create and delete between the answers; sometimes a lot at once, sometimes side by side."""

    def __init__(self, chance: random.Random, creates: float, deletes: float, burst: int) -> None:
        self._chance = chance
        self._creates, self._deletes, self._burst = creates, deletes, burst
        self.tables: TablesInMemory | None = None

    def __call__(self, listed: ScriptedList) -> None:
        chance = self._chance
        if chance.random() < self._creates:
            listed.create(chance.randint(1, self._burst))
        if chance.random() < self._deletes and listed.rows:
            start = chance.randrange(len(listed.rows))
            for row in listed.rows[start : start + chance.randint(1, self._burst)]:
                if not row.is_deleted:
                    listed.delete(row.uuid)
        if chance.random() < 0.1 and listed.rows:
            listed.change(chance.choice(listed.rows).uuid, name=f"n{chance.random()}")
        if chance.random() < 0.1 and listed.rows and self.tables is not None:
            start = chance.randrange(len(listed.rows))  # this program erases some
            for row in listed.rows[start : start + chance.randint(1, self._burst)]:
                if not row.is_deleted:
                    listed.delete(row.uuid)
                    self.tables.erase(row.uuid)
        if chance.random() < 0.2 and listed.rows and self.tables is not None:
            # The agent looks somebody up, who then is in the directory out of turn.
            self.tables.put([chance.choice(listed.rows)], listed.now)


@settings(max_examples=150)
@given(
    seed=st.integers(0, 2**32),
    count=st.sampled_from([0, 1, 5, 7, 8, 9, 10, 11, 19, 20, 21, 150, 400]),
    creates=st.floats(0, 0.9),
    deletes=st.floats(0, 0.9),
    burst=st.sampled_from([1, 2, 7, 12, 25, 60]),
    highest=st.sampled_from([10, 15, 20, 50]),
    lists_deleted=st.booleans(),
    answers_deleted=st.booleans(),
    kills=st.floats(0, 0.3),
)
def test_nobody_is_missed_or_doubled_whatever_others_do_meanwhile(
    *,
    seed: int,
    count: int,
    creates: float,
    deletes: float,
    burst: int,
    highest: int,
    lists_deleted: bool,
    answers_deleted: bool,
    kills: float,
) -> None:
    chance = random.Random(seed)
    listed = some_list(
        count,
        highest_limit=highest,
        lists_deleted=lists_deleted,
        answers_deleted=answers_deleted,
    )
    tables = TablesInMemory()
    others = Others(chance, creates, deletes, burst)
    others.tables = tables
    listed.meanwhile = others

    async def read() -> None:
        reader = reader_of(listed, tables, 50)
        await reader.read_newest()
        for _ in range(40):
            if chance.random() < kills:
                reader = reader_of(listed, tables, 50)
            if chance.random() < 0.15:
                await reader.read_newest()
            elif reader.has_gaps:
                await reader.read_on()
            else:
                await reader.check_on()
        listed.meanwhile = lambda _: None
        reader = reader_of(listed, tables, 50)
        await read_all(reader)
        missing = {row.uuid for row in listed.rows if not row.is_deleted} - tables.living()
        assert missing == set()
        assert reader.position.complete_as_of == listed.now
        await check_all(reader)  # the one that was begun while others were at work
        await check_all(reader)

    asyncio.run(read())
    assert_in_step(listed, tables)


async def test_a_quiet_list_is_read_with_hardly_more_calls_than_it_has_pages() -> None:
    listed, tables = some_list(1_000, highest_limit=100), TablesInMemory()
    await read_all(reader_of(listed, tables, 100))
    assert_in_step(listed, tables)
    assert listed.calls <= 1_000 / 92 + 2


async def test_after_a_week_only_the_new_rows_are_read() -> None:
    listed, tables = some_list(2_000, highest_limit=100), TablesInMemory()
    await read_all(reader_of(listed, tables, 100))
    listed.create(450)
    listed.calls = 0
    await read_all(reader_of(listed, tables, 100))
    assert_in_step(listed, tables)
    assert listed.calls <= 7


@pytest.mark.parametrize("gone", [50, 900])
async def test_a_reading_goes_on_after_many_were_deleted_above_it(gone: int) -> None:
    listed, tables = some_list(2_000, highest_limit=100), TablesInMemory()
    reader = reader_of(listed, tables, 100)
    await reader.read_newest()
    for _ in range(10):
        await reader.read_on()
    await reader.flush()
    for row in listed.rows[20 : 20 + gone]:
        listed.delete(row.uuid)
    listed.calls = 0
    reader = reader_of(listed, tables, 100)
    await read_all(reader)
    assert listed.living() <= tables.living()
    assert listed.calls <= 22
    await check_all(reader)
    assert_in_step(listed, tables)


async def test_rows_that_make_no_sense_are_passed_and_counted() -> None:
    listed, tables = some_list(300, highest_limit=20), TablesInMemory()
    listed.unreadable = {row.uuid for row in listed.rows[30:75]}
    reader = reader_of(listed, tables)
    await read_all(reader)
    assert tables.living() == listed.living() - listed.unreadable
    assert reader.position.unreadable == 45
    listed.unreadable = set()
    await check_all(reader)
    assert tables.living() == listed.living()
    assert reader.position.unreadable == 0


async def test_the_end_is_believed_of_a_short_answer_only() -> None:
    listed, tables = some_list(95, highest_limit=20), TablesInMemory()
    await read_all(reader_of(listed, tables, 20))
    assert tables.living() == listed.living()


async def test_who_was_looked_up_deep_in_the_list_hides_nobody_before_them() -> None:
    listed, tables = some_list(500, highest_limit=20), TablesInMemory()
    reader = reader_of(listed, tables)
    await reader.read_newest()
    tables.put(listed.rows[24:60], listed.now)
    for row in listed.rows[2:18]:
        listed.delete(row.uuid)
    await read_all(reader)
    assert listed.living() <= tables.living()


@pytest.mark.parametrize("first", [0, 3, 40])
async def test_many_erased_customers_in_a_row_are_no_end_and_no_obstacle(first: int) -> None:
    listed = some_list(400, highest_limit=20, lists_deleted=True)
    tables = TablesInMemory()
    for row in listed.rows[first : first + 150]:
        listed.delete(row.uuid)
        tables.erase(row.uuid)
    reader = reader_of(listed, tables)
    await read_all(reader)
    assert tables.living() == listed.living()
    listed.calls = 0
    await reader.read_newest()
    assert not reader.has_gaps
    await check_all(reader)
    await read_all(reader_of(listed, tables))
    assert tables.living() == listed.living()


async def test_an_erased_customer_at_the_top_is_not_taken_for_a_new_one_again_and_again() -> None:
    listed, tables = some_list(60, lists_deleted=True), TablesInMemory()
    newest = listed.rows[0].uuid
    listed.delete(newest)
    tables.erase(newest)
    reader = reader_of(listed, tables)
    await read_all(reader)
    top = reader.position.top
    for _ in range(5):
        await reader.read_newest()
    assert reader.position.top == top


async def test_what_others_change_is_found_by_the_check() -> None:
    listed, tables = some_list(120), TablesInMemory()
    reader = reader_of(listed, tables)
    await read_all(reader)
    changed = listed.rows[77].uuid
    listed.change(Uuid(changed), city="Zadar")
    await check_all(reader)
    assert tables.rows[changed].city == "Zadar"
    assert reader.position.total == 120
