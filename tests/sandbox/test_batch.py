"""Batches at the real sandbox, through the real client, noted in the real journal."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
import pytest_asyncio

from desktop_app.batch.export import read_old_values, save_old_values
from desktop_app.batch.store import chunks
from desktop_app.records.batch import Batch, BatchStage, BatchTask, Pace, RowOutcome, RowResolution
from desktop_app.records.customer import Customer
from desktop_app.records.writes import EntryKind, JournalQuery, ReadBack
from tests.batch_room import PROFILE as PROFILE_ID
from tests.batch_room import Desk, a_batch, desk_at
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway

COUNT = 30


@pytest_asyncio.fixture
async def desk(sandbox: RunningSandbox, tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_at(sandbox.base_url, tmp_path) as found:
        yield found


async def people(desk: Desk, count: int = COUNT) -> list[Customer]:
    page = await desk.gateway.customers(0, 100)
    there = [one for one in page.rows if one.merchant_customer_id and not one.is_deleted]
    return there[:count]


def ids(customers: Sequence[Customer]) -> list[str]:
    """Merchant ids and uuids mixed."""
    return [
        one.uuid if number % 2 else str(one.merchant_customer_id)
        for number, one in enumerate(customers)
    ]


async def outcomes(desk: Desk, batch: Batch) -> dict[RowOutcome, int]:
    return dict(Counter(row.outcome for row in await desk.rows(batch)))


async def test_a_list_of_mixed_ids_is_erased_and_everything_about_it_is_in_the_evidence(
    desk: Desk,
) -> None:
    chosen = await people(desk)
    batch = await desk.resolved([*ids(chosen), "nobody-1", ids(chosen)[0]], a_batch())
    assert desk.told[-1].resolutions == {
        RowResolution.FOUND: COUNT,
        RowResolution.NOT_FOUND: 1,
        RowResolution.DUPLICATE: 1,
    }
    batch = await desk.run(batch, COUNT)
    assert batch.stage is BatchStage.FINISHED
    assert desk.told[-1].counts == {RowOutcome.DONE: COUNT}
    for one in chosen:
        assert (await desk.gateway.by_uuid(one.uuid)).is_deleted
    left = await desk.gateway.customers(0, 100)
    assert {one.uuid for one in left.rows if one.is_deleted} >= {one.uuid for one in chosen}
    await assert_evident(desk, batch, chosen)


async def test_a_uuid_in_capitals_names_the_same_customer(desk: Desk) -> None:
    [one] = await people(desk, 1)
    batch = await desk.resolved([one.uuid.upper()], a_batch(BatchTask.LOOK_UP))
    [row] = await desk.rows(batch)
    assert (row.resolution, row.typed, row.uuid) == (
        RowResolution.FOUND,
        one.uuid.upper(),
        one.uuid,
    )


async def assert_evident(desk: Desk, batch: Batch, chosen: Sequence[Customer]) -> None:
    """Each deletion stands there once, with what was read afterwards and every request id."""
    deleted = await desk.part.entries(
        JournalQuery(acts=frozenset({EntryKind.DELETE}), batch=batch.id, limit=1_000)
    )
    again = await desk.part.entries(
        JournalQuery(acts=frozenset({EntryKind.READ_AGAIN}), batch=batch.id, limit=1_000)
    )
    rows = {row.number: row for row in await desk.rows(batch)}
    assert len(deleted) == len(again) == len(chosen)
    for entry in deleted:
        assert entry.row is not None
        assert entry.request_ids == rows[entry.row].request_ids != ()
        assert (entry.reason, entry.ticket) == (batch.reason, batch.ticket)
    marked = (ReadBack.MARKED_DELETED, ReadBack.MARKED_DELETED)
    assert {entry.readings for entry in again} == {marked}
    assert {entry.about for entry in again} == {entry.number for entry in deleted}
    [erased, *_] = await desk.part.erasures_of((str(chosen[3].merchant_customer_id),))
    assert erased.batch == batch.id
    assert (await desk.part.verify()).is_sound
    assert await desk.part.in_doubt(batch.id) == ()


@pytest.mark.parametrize(
    ("switches", "readings"),
    [
        (
            ("--no-answer-deleted-by-uuid", "--no-answer-deleted-by-merchant-id"),
            (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND),
        ),
        (("--no-answer-deleted-by-merchant-id",), (ReadBack.MARKED_DELETED, ReadBack.NOT_FOUND)),
        (
            ("--error-key", "message", "--no-answer-deleted-by-uuid"),
            (ReadBack.NOT_FOUND, ReadBack.MARKED_DELETED),
        ),
        (
            ("--second-delete", "200", "--delete-id", "id", "--single-id", "id"),
            (ReadBack.MARKED_DELETED, ReadBack.MARKED_DELETED),
        ),
    ],
)
async def test_whatever_the_gateway_answers_for_the_deleted(
    start_sandbox: StartSandbox,
    tmp_path: Path,
    switches: tuple[str, ...],
    readings: tuple[ReadBack, ...],
) -> None:
    sandbox = start_sandbox("--customers", "60", *switches)
    async with desk_at(sandbox.base_url, tmp_path) as desk:
        batch = await desk.erased(ids(await people(desk, 10)))
        assert await outcomes(desk, batch) == {RowOutcome.DONE: 10}
        again = await desk.part.entries(JournalQuery(acts=frozenset({EntryKind.READ_AGAIN})))
        assert {entry.readings for entry in again} == {readings}


async def test_where_not_found_is_not_the_gateways_own_nobody_is_taken_for_somebody_else(
    start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    """A UUID may be another customer's merchant ID: with a page of a proxy that is not known."""
    switches = ("--not-found-body", "html", "--no-answer-deleted-by-uuid")
    sandbox = start_sandbox("--customers", "60", *switches)
    async with desk_at(sandbox.base_url, tmp_path) as desk:
        first, second = await people(desk, 2)
        batch = await desk.erased([str(first.merchant_customer_id), second.uuid, "nobody-1"])
        rows = await desk.rows(batch)
        assert [row.resolution.name for row in rows] == ["FOUND", "FAILED", "FAILED"]
        assert rows[0].outcome is RowOutcome.DONE, "its merchant ID shows it marked as deleted"
        [again] = await desk.part.entries(JournalQuery(acts=frozenset({EntryKind.READ_AGAIN})))
        assert again.readings == (ReadBack.NOT_READ, ReadBack.MARKED_DELETED)


async def test_cards_are_counted_and_stand_in_the_evidence(desk: Desk) -> None:
    chosen = await people(desk, 12)
    batch = await desk.resolved(ids(chosen), a_batch(with_cards=True))
    rows = await desk.rows(batch)
    for row, one in zip(rows, chosen, strict=True):
        page = await desk.gateway.payment_methods(one.uuid, 0, 100)
        assert row.cards == len(page.rows)
    batch = await desk.run(batch, 12)
    entries = await desk.part.entries(JournalQuery(acts=frozenset({EntryKind.DELETE})))
    assert {entry.row: entry.cards for entry in entries} == {row.number: row.cards for row in rows}


async def test_a_look_up_gives_whole_records(desk: Desk) -> None:
    chosen = await people(desk, 20)
    batch = await desk.resolved(ids(chosen), a_batch(BatchTask.LOOK_UP))
    assert batch.stage is BatchStage.FINISHED
    for row, one in zip(await desk.rows(batch), chosen, strict=True):
        whole = await desk.gateway.by_uuid(one.uuid)
        assert row.more is not None
        assert (row.name or None, row.more.get("address")) == (whole.name, whole.address)
    assert await desk.part.count(JournalQuery()) == 0, "looking is no write"


async def test_an_edit_and_its_way_back(desk: Desk, tmp_path: Path) -> None:
    chosen = await people(desk, 20)
    before = {one.uuid: await desk.gateway.by_uuid(one.uuid) for one in chosen}
    values: dict[str, Any] = {"city": "Tuzla", "metadata": {"campaign": "spring"}}
    batch = await desk.resolved(ids(chosen), a_batch(BatchTask.EDIT, values=values))
    path = tmp_path / "old.json"
    rows = chunks(desk.part, batch.id)
    assert await save_old_values(rows, batch, path) == 20
    batch = await desk.run(batch, 20)
    found = await outcomes(desk, batch)
    assert set(found) <= {RowOutcome.DONE, RowOutcome.ALREADY}
    for one in chosen:
        now = await desk.gateway.by_uuid(one.uuid)
        assert (now.city, now.metadata["campaign"]) == ("Tuzla", "spring")
    back = await restored(desk, path.read_bytes())
    assert back.stage is BatchStage.FINISHED
    for one in chosen:
        now = await desk.gateway.by_uuid(one.uuid)
        assert now.city == before[one.uuid].city
        assert now.metadata == before[one.uuid].metadata


async def restored(desk: Desk, content: bytes) -> Batch:
    batch, rows = read_old_values(content, PROFILE_ID)
    await desk.part.save_batch(batch)
    await desk.part.save_rows(batch.id, tuple(rows))
    batch = await desk.look_up(batch)
    return await desk.run(batch, 20)


async def test_a_gateway_with_a_rate_limit_is_not_pressed_and_nobody_is_lost(
    start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    sandbox = start_sandbox("--customers", "60", "--rate-limit", "40")
    async with desk_at(sandbox.base_url, tmp_path) as desk:
        batch = await desk.erased(ids(await people(desk, 25)))
        assert batch.stage is BatchStage.FINISHED
        assert await outcomes(desk, batch) == {RowOutcome.DONE: 25}
        assert min(one.side_by_side for one in desk.told) < 8


async def test_lost_answers_stop_it_and_exactly_the_rest_is_done_another_day(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    with LossyGateway(sandbox.base_url) as lossy:
        async with desk_at(lossy.base_url, tmp_path) as desk:
            chosen = await people(desk)
            batch = await desk.resolved(ids(chosen), a_batch(pace=Pace(side_by_side=4)))
            lossy.losing = {"DELETE"}
            batch = await desk.run(batch, COUNT)
            assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "UNKNOWNS")
        lossy.losing = set()
        async with desk_at(lossy.base_url, tmp_path) as desk:
            [kept] = await desk.part.batches()
            assert kept == batch
            assert await desk.part.in_doubt() == (), "the recovery strip leaves them to the batch"
            batch = await desk.run(kept)
            assert await outcomes(desk, batch) == {RowOutcome.DONE: COUNT}
            assert (await desk.part.verify()).is_sound
        assert lossy.count("DELETE") == COUNT


async def test_a_program_that_ends_meanwhile_leaves_a_batch_that_can_be_taken_up(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    with LossyGateway(sandbox.base_url) as lossy:
        async with desk_at(lossy.base_url, tmp_path) as desk:
            chosen = await people(desk, 10)
            batch = await desk.resolved(ids(chosen), a_batch())
            lossy.holding = {"DELETE"}
        assert await seconds_to_end(lossy, tmp_path, batch) < 1
        lossy.holding = set()
        lossy.go_on.set()
        async with desk_at(lossy.base_url, tmp_path) as desk:
            [kept] = await desk.part.batches()
            assert kept.stage is BatchStage.RUNNING
            batch = await desk.run(kept)
            assert await outcomes(desk, batch) == {RowOutcome.DONE: 10}


async def seconds_to_end(lossy: LossyGateway, folder: Path, batch: Batch) -> float:
    """As the worker ends its tasks: at once, whatever has no answer."""

    async def work() -> None:
        async with desk_at(lossy.base_url, folder) as desk:
            await desk.run(batch, 10)

    task = asyncio.create_task(work())
    await asyncio.to_thread(lossy.arrived.wait, 10)
    task.cancel()
    began = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        await task
    return time.monotonic() - began


async def test_somebody_who_changed_meanwhile_is_left_alone(desk: Desk) -> None:
    chosen = await people(desk, 5)
    batch = await desk.resolved(ids(chosen), a_batch())
    await desk.gateway.update(chosen[1].uuid, {"phone": "+385911111111"})
    await desk.gateway.update(chosen[2].uuid, {"description": "seen by nobody in the table"})
    await desk.gateway.delete(chosen[3].uuid)
    batch = await desk.run(batch, 5)
    found = [row.outcome.name for row in await desk.rows(batch)]
    assert found == ["DONE", "CHANGED", "CHANGED", "ALREADY", "DONE"]


async def test_erased_people_are_not_in_the_journals_rows_any_more(desk: Desk) -> None:
    chosen = await people(desk, 8)
    batch = await desk.erased(ids(chosen))
    kept = msgspec.json.encode(await desk.rows(batch)).decode()
    for one in chosen:
        for text in (one.name, one.email, one.phone):
            assert text is None or text not in kept
