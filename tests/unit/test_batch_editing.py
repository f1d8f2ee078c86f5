"""A run that edits, and the file that takes it back."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.batch.export import (
    NotOldValuesError,
    OtherProfileError,
    read_old_values,
    save_old_values,
)
from desktop_app.batch.store import chunks
from desktop_app.gateway.errors import GatewayErrorCode, SendState
from desktop_app.records.batch import (
    Batch,
    BatchRow,
    BatchStage,
    BatchTask,
    Pace,
    RowOutcome,
    RowResolution,
)
from tests.batch_memory import MemoryDesk, failed, ids, made_up, uuid_of
from tests.batch_room import PROFILE, a_batch

VALUES: dict[str, Any] = {"city": "Tuzla", "metadata": {"tier": "silver", "region": "north"}}


async def resolved(desk: MemoryDesk, count: int, **more: Any) -> Batch:
    return await desk.resolved(ids(count), a_batch(BatchTask.EDIT, values=VALUES, **more))


def writes(desk: MemoryDesk) -> dict[str, int]:
    return {key: n for (method, key), n in desk.gateway.asked.items() if method == "update"}


async def test_the_old_values_are_known_before_anything_is_sent() -> None:
    desk = MemoryDesk(2)
    batch = await resolved(desk, 2)
    assert desk.rows(batch)[0].base == {"city": "Sarajevo", "metadata": {"tier": "gold"}}
    assert writes(desk) == {}


async def test_each_row_is_set_once_and_shows_what_it_became() -> None:
    desk = MemoryDesk(5)
    batch = await desk.run(await resolved(desk, 4), 4)
    assert batch.stage is BatchStage.FINISHED
    assert desk.outcomes(batch) == {"DONE": 4}
    assert writes(desk) == {uuid_of(number): 1 for number in range(4)}
    changed = desk.gateway.customers[uuid_of(0)]
    assert (changed.city, changed.metadata) == ("Tuzla", {"tier": "silver", "region": "north"})
    assert changed.name == made_up(0).name
    assert desk.gateway.customers[uuid_of(4)] == made_up(4)
    row = desk.rows(batch)[0]
    assert (row.city, row.base) == ("Tuzla", {"city": "Sarajevo", "metadata": {"tier": "gold"}})
    assert desk.store.begun[0].base == {"city": "Sarajevo", "metadata": {"tier": "gold"}}


async def test_a_row_is_skipped_when_an_edited_place_changed_and_not_when_another_did() -> None:
    desk = MemoryDesk(4)
    batch = await resolved(desk, 4)
    desk.gateway.change(uuid_of(0), city="Mostar")
    desk.gateway.change(uuid_of(1), phone="+385911111111")
    desk.gateway.change(uuid_of(2), city="Tuzla", metadata={"tier": "silver", "region": "north"})
    del desk.gateway.customers[uuid_of(3)]
    batch = await desk.run(batch, 4)
    outcomes = [row.outcome.name for row in desk.rows(batch)]
    assert outcomes == ["CHANGED", "DONE", "ALREADY", "GONE"]
    assert desk.gateway.customers[uuid_of(0)].city == "Mostar"


async def test_only_what_differs_is_sent() -> None:
    desk = MemoryDesk(1)
    batch = await resolved(desk, 1)
    desk.gateway.change(uuid_of(0), city="Tuzla")
    await desk.run(batch, 1)
    assert desk.store.begun[0].values == {"metadata": {"tier": "silver", "region": "north"}}


async def test_metadata_that_cannot_be_read_are_not_edited_blindly() -> None:
    desk = MemoryDesk(3)
    for number in (0, 1):
        grown = msgspec.structs.replace(made_up(number), metadata={}, metadata_unreadable=True)
        if number == 0:
            desk.gateway.customers[uuid_of(number)] = grown
    batch = await resolved(desk, 3)
    assert desk.rows(batch)[0].resolution is RowResolution.FAILED
    desk.gateway.customers[uuid_of(1)] = grown
    batch = await desk.run(batch, 2)
    rows = desk.rows(batch)
    assert (rows[1].outcome, rows[1].error_code) == (RowOutcome.NOT_SENT, "NOT_UNDERSTOOD")
    assert rows[2].outcome is RowOutcome.DONE
    assert writes(desk) == {uuid_of(2): 1}


async def test_a_dry_run_sends_nothing() -> None:
    desk = MemoryDesk(2)
    batch = await resolved(desk, 2, dry_run=True)
    batch = await desk.run(batch, 2)
    assert desk.outcomes(batch) == {"WOULD_BE_DONE": 2}
    assert writes(desk) == {}


@pytest.mark.parametrize(("afterwards", "sent"), [(True, 1), (False, 2)])
async def test_an_unknown_edit_is_read_before_it_is_sent_again(afterwards: bool, sent: int) -> None:
    desk = MemoryDesk(3)
    batch = await resolved(desk, 3, pace=Pace(side_by_side=1))
    desk.gateway.afterwards = afterwards
    desk.gateway.fail("update", failed(GatewayErrorCode.GATEWAY_FAILED))
    batch = await desk.run(batch, 3)
    if not afterwards:
        assert batch.why_stopped == "LEFT_UNKNOWN"
        batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 3}
    assert writes(desk)[uuid_of(0)] == sent
    assert desk.store.intents == {}


async def test_an_unknown_edit_that_met_another_agents_is_left_alone() -> None:
    desk = MemoryDesk(2)
    batch = await resolved(desk, 2, pace=Pace(side_by_side=1))
    desk.gateway.fail("update", failed(GatewayErrorCode.DEADLINE))
    batch = await desk.run(batch, 2)
    desk.gateway.change(uuid_of(0), city="Mostar")
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"CHANGED": 1, "DONE": 1}
    assert desk.store.intents == {}


async def test_refused_values_are_said_for_each_row() -> None:
    desk = MemoryDesk(2)
    batch = await resolved(desk, 2)
    desk.gateway.fail("update", *[failed(GatewayErrorCode.INVALID, SendState.REFUSED)] * 2)
    batch = await desk.run(batch, 2)
    assert {(row.outcome.name, row.error_code) for row in desk.rows(batch)} == {
        ("REFUSED", "INVALID")
    }


def read_rows(desk: MemoryDesk, batch: Batch) -> AsyncGenerator[tuple[BatchRow, ...], None]:
    return chunks(desk.store, batch.id)


async def restored(desk: MemoryDesk, content: bytes) -> Batch:
    batch, rows = read_old_values(content, PROFILE)
    await desk.store.save_batch(batch)
    await desk.store.save_rows(batch.id, tuple(rows))
    return await desk.look_up(batch)


async def test_old_values_put_everyone_back(tmp_path: Path) -> None:
    desk = MemoryDesk(6)
    del desk.gateway.customers[uuid_of(5)]
    desk.gateway.change(uuid_of(1), city=None)
    before = dict(desk.gateway.customers)
    batch = await resolved(desk, 6)
    path = tmp_path / "old.json"
    assert await save_old_values(read_rows(desk, batch), batch, path) == 5
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    await desk.run(batch, 5)
    desk.gateway.change(uuid_of(2), city="Mostar")
    desk.gateway.change(uuid_of(3), phone="+1")
    back = await restored(desk, path.read_bytes())
    assert back.task is BatchTask.EDIT
    assert [row.outcome.name for row in desk.rows(back)].count("CHANGED") == 1
    back = await desk.run(back, 4)
    assert desk.outcomes(back) == {"DONE": 4, "CHANGED": 1}
    for number in (0, 1, 3, 4):
        now = desk.gateway.customers[uuid_of(number)]
        was = before[uuid_of(number)]
        assert (now.city, now.metadata) == (was.city, was.metadata)
    assert desk.gateway.customers[uuid_of(2)].city == "Mostar", "nobody's work is overwritten"


async def test_old_values_of_another_profile_are_refused(tmp_path: Path) -> None:
    desk = MemoryDesk(1)
    batch = await resolved(desk, 1)
    path = tmp_path / "old.json"
    await save_old_values(read_rows(desk, batch), batch, path)
    with pytest.raises(OtherProfileError):
        read_old_values(path.read_bytes(), "another")


async def test_every_truncation_of_the_file_is_refused(tmp_path: Path) -> None:
    desk = MemoryDesk(2)
    batch = await resolved(desk, 2)
    path = tmp_path / "old.json"
    await save_old_values(read_rows(desk, batch), batch, path)
    content = path.read_bytes().rstrip()
    for length in range(len(content)):
        with pytest.raises(NotOldValuesError):
            read_old_values(content[:length], PROFILE)


def old_values_file(customer: dict[str, Any]) -> bytes:
    """A file of old values with one customer in it."""
    file = {
        "kind": "customer-desk old values",
        "version": 1,
        "batch": "b",
        "profile": PROFILE,
        "written": "2026-01-02T03:04:05Z",
        "customers": [customer],
    }
    return json.dumps(file).encode()


@pytest.mark.parametrize(
    "customer",
    [
        {"uuid": "u", "old": {}, "new": {}},
        {"uuid": "u", "old": {}, "new": {"deleted": True}},
        {"uuid": "u", "old": {"name": "x"}, "new": {"city": "y"}},
        {"uuid": "u", "old": {}, "new": {"metadata": 3}},
        {"uuid": 7, "old": {}, "new": {"city": "y"}},
    ],
)
def test_places_that_no_edit_sets_are_refused(customer: dict[str, Any]) -> None:
    with pytest.raises(NotOldValuesError):
        read_old_values(old_values_file(customer), PROFILE)


def test_a_full_disk_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text("before")

    async def rows() -> AsyncGenerator[tuple[BatchRow, ...], None]:
        yield ()
        raise OSError("no room on the disk")

    with pytest.raises(OSError, match="no room"):
        asyncio.run(save_old_values(rows(), a_batch(BatchTask.EDIT), path))
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_put_back_is_what_was_there() -> None:
    """A key that was not there goes, one that was set to nothing comes back, types stay."""
    customer = {
        "uuid": uuid_of(0),
        "old": {"city": None, "metadata": {"n": 1, "list": [1.5, "1"]}},
        "new": {"city": "Tuzla", "metadata": {"n": "1", "list": None, "new": True}},
    }
    _, rows = read_old_values(old_values_file(customer), PROFILE)
    [row] = rows
    assert row.values == {"city": None, "metadata": {"n": 1, "list": [1.5, "1"], "new": None}}
    assert row.base == {"city": "Tuzla", "metadata": {"n": "1", "new": True}}
