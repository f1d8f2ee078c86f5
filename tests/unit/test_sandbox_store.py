"""Creating, changing, deleting and paging, against a naive model: one plain list."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.records.customer import Json
from desktop_app.sandbox.options import SandboxOptions, StartError
from desktop_app.sandbox.population import Population
from desktop_app.sandbox.requests import RefusedError
from desktop_app.sandbox.store import Clock, CustomerStore, SavedState

COUNTS = st.sampled_from([0, 1, 5, 63, 64, 65, 130, 300])
STEP = st.tuples(st.sampled_from(["create", "update", "delete", "list"]), st.integers(0, 10**6))


def store(count: int, population: Population | None = None, **switches: Any) -> CustomerStore:
    population = population or Population(1, count)
    return CustomerStore(population, SandboxOptions(customers=count, **switches), Clock())


class Naive:
    """All customers in one list, oldest first, as [uuid, name, deleted]."""

    def __init__(self, population: Population) -> None:
        records = [population.record(number) for number in range(population.count)]
        self.rows: list[list[Any]] = [
            [one.uuid, one.values["name"], one.deleted_at is not None] for one in records
        ]

    def page(self, offset: int, limit: int, with_deleted: bool) -> list[list[Any]]:
        listed = [row for row in reversed(self.rows) if with_deleted or not row[2]]
        return listed[offset : offset + limit]


@given(COUNTS, st.booleans(), st.lists(STEP, max_size=60))
@settings(max_examples=120)
def test_paging_equals_a_naive_list(
    count: int, with_deleted: bool, steps: list[tuple[str, int]]
) -> None:
    population = Population(1, count)
    tested = store(count, population, list_deleted=with_deleted)
    naive = Naive(population)
    for step, choice in steps:
        _take(step, choice, tested, naive)
        for offset, limit in [(choice % (count + 3), choice % 7), (0, 1000)]:
            rows = [tested.record(number) for number in tested.rows(offset, limit)]
            assert [
                [row.uuid, row.values["name"], row.deleted_at is not None] for row in rows
            ] == naive.page(offset, limit, with_deleted)
            created = [row.created_at for row in rows]
            assert created == sorted(created, reverse=True)


def _take(step: str, choice: int, tested: CustomerStore, naive: Naive) -> None:
    if step == "create":
        record = tested.record(tested.create({"name": f"New {choice}"}))
        naive.rows.append([record.uuid, f"New {choice}", False])
    elif step != "list" and naive.rows:
        row = naive.rows[choice % len(naive.rows)]
        with pytest.raises(RefusedError, match=r"400|404") if row[2] else nullcontext():
            if step == "update":
                tested.update(row[0], {"name": f"Other {choice}"})
                row[1] = f"Other {choice}"
            else:
                tested.delete(row[0])
                row[2] = True


@given(st.integers(0, 500), st.integers(0, 3))
def test_the_deleted_ones_are_those_that_say_so(count: int, seed: int) -> None:
    population = Population(seed, count)
    deleted = [number for number in range(count) if population.is_deleted(number)]
    assert list(population.deleted()) == deleted


def test_the_middle_of_ten_million_is_found_at_once() -> None:
    tested = store(10_000_000, list_deleted=False)
    tested.create({})
    assert len(tested.rows(5_000_000, 50)) == 50
    assert len(tested.rows(9_843_700, 100)) == 51
    assert tested.rows(10**15, 100) == []


def test_merchant_ids_follow_their_customers() -> None:
    tested = store(300)
    number = tested.by_merchant_id("cust-0000002")
    tested.update(tested.record(number).uuid, {"merchant_customer_id": "a/b"})
    assert tested.by_merchant_id("a/b") == number
    with pytest.raises(RefusedError, match="404"):
        tested.by_merchant_id("cust-0000002")
    new = tested.create({"merchant_customer_id": "cust-0000002"})
    assert tested.by_merchant_id("cust-0000002") == new
    with pytest.raises(RefusedError, match="400"):
        tested.update(tested.record(number).uuid, {"merchant_customer_id": "cust-0000002"})
    tested.update(tested.record(new).uuid, {"merchant_customer_id": "cust-0000002", "name": "X"})
    tested.update(tested.record(new).uuid, {"merchant_customer_id": None})
    with pytest.raises(RefusedError, match="404"):
        tested.by_merchant_id("cust-0000002")


def test_a_reused_merchant_id_belongs_to_the_living() -> None:
    tested = store(300, reuse_merchant_ids=True)
    old = tested.by_merchant_id("cust-0000002")
    tested.delete(tested.record(old).uuid)
    new = tested.create({"merchant_customer_id": "cust-0000002"})
    assert tested.by_merchant_id("cust-0000002") == new
    with pytest.raises(RefusedError, match="400"):
        tested.create({"merchant_customer_id": "cust-0000002"})


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({"a": None}, {"b": 2}),
        ({"c": "1"}, {"a": 1, "b": 2, "c": "1"}),
        ({"b": {"x": None}}, {"a": 1, "b": {"x": None}}),
        ({"never": None}, {"a": 1, "b": 2}),
        ({}, {"a": 1, "b": 2}),
        (None, {}),
    ],
)
def test_metadata_is_merged_key_by_key(sent: Json, kept: Json) -> None:
    tested = store(0)
    record = tested.record(tested.create({"metadata": {"a": 1, "b": 2, "gone": None}}))
    assert record.values["metadata"] == {"a": 1, "b": 2}
    tested.update(record.uuid, {"metadata": sent})
    assert tested.record(0).values["metadata"] == kept


def test_updates_leave_what_was_not_sent() -> None:
    tested = store(0)
    uuid = tested.record(tested.create({"name": "A", "city": "Tuzla", "unheard_of": 1})).uuid
    tested.update(uuid, {"name": None})
    assert tested.record(0).values["city"] == "Tuzla"
    assert tested.record(0).values["name"] is None
    assert "unheard_of" not in tested.record(0).values


def filled(path: Path) -> tuple[CustomerStore, SavedState]:
    state = SavedState(path, 1, 300)
    tested = CustomerStore(Population(1, 300), SandboxOptions(customers=300), Clock(), state.save)
    tested.restore(state.records)
    return tested, state


def test_state_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "state.jsonl"
    before, state = filled(path)
    old = before.record(before.by_merchant_id("cust-0000002")).uuid
    before.update(old, {"name": "Ж", "metadata": {"n": 1, "f": 1.0, "deep": {"x": [None, True]}}})
    created = before.record(before.create({"merchant_customer_id": "new", "city": "Bar"})).uuid
    before.create({})
    before.delete(created)
    state.close()
    assert path.stat().st_mode & 0o777 == 0o600

    after, state = filled(path)
    assert after.rows(0, 400) == before.rows(0, 400)
    for number in before.rows(0, 400):
        assert after.record(number) == before.record(number)
    assert after.by_uuid(created) == before.by_uuid(created)
    state.close()
    assert len(path.read_text("utf-8").splitlines()) == 4
    assert [one.name for one in tmp_path.iterdir()] == ["state.jsonl"]


def test_half_a_line_is_dropped_and_the_next_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "state.jsonl"
    before, state = filled(path)
    before.create({"name": "kept"})
    before.create({"name": "cut"})
    state.close()
    path.write_bytes(path.read_bytes()[:-20])
    after, state = filled(path)
    assert after.record(after.rows(0, 1)[0]).values["name"] == "kept"
    after.create({"name": "next"})
    state.close()
    again, state = filled(path)
    assert [again.record(number).values["name"] for number in again.rows(0, 2)] == ["next", "kept"]
    state.close()


@pytest.mark.parametrize("text", ["", "x\n", "{}\n", '{"format":"other"}\n'])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.jsonl"
    path.write_text(text)
    with pytest.raises(StartError, match=r"damaged|not one"):
        SavedState(path, 1, 300)
    assert path.read_text() == text


def test_a_file_of_another_population_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.jsonl"
    SavedState(path, 1, 300).close()
    with pytest.raises(StartError, match="--customers 300 --seed 1"):
        SavedState(path, 2, 300)
