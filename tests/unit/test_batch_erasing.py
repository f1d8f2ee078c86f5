"""A run that erases: each row's outcome, what stops and what pauses it, what is written down."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest

from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.run import NotAsConfirmedError
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.batch import Batch, BatchStage, BatchTask, Pace, RowOutcome
from desktop_app.records.writes import EntryKind, ReadBack, WriteOutcome
from tests.batch_memory import MemoryDesk, failed, ids, made_up, uuid_of
from tests.batch_room import a_batch


async def confirmed(desk: MemoryDesk, count: int, **more: Any) -> Batch:
    return await desk.resolved(ids(count), a_batch(**more))


async def test_everyone_is_deleted_once_read_both_ways_and_forgotten() -> None:
    desk = MemoryDesk(12)
    batch = await desk.run(await confirmed(desk, 10, with_cards=True), 10)
    assert batch.stage is BatchStage.FINISHED
    assert desk.outcomes(batch) == {"DONE": 10}
    assert desk.deletions() == {uuid_of(number): 1 for number in range(10)}
    assert len(desk.gateway.customers) == 2, "and nobody else"
    row = desk.rows(batch)[0]
    assert (row.uuid, row.merchant_id, row.typed) == (uuid_of(0), "cust-0", "cust-0")
    assert row.name == row.email == row.phone == row.city == ""
    assert "Hadžić" not in repr(desk.rows(batch)), "an erased person's values are nowhere"
    again = [facts for facts in desk.store.facts if facts.act is EntryKind.READ_AGAIN]
    assert {facts.readings for facts in again} == {(ReadBack.NOT_FOUND, ReadBack.NOT_FOUND)}
    assert {facts.row for facts in again} == set(range(1, 11))
    assert desk.store.open == 0


async def test_a_write_that_cannot_be_noted_stops_it_and_is_not_sent() -> None:
    desk = MemoryDesk(3)
    batch = await confirmed(desk, 3)
    desk.store.notes_no_write = True
    batch = await desk.run(batch, 3)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "NOT_JOURNALLED")
    assert desk.deletions() == {}


async def test_given_under_two_ids_nobodys_values_outlive_the_erasure() -> None:
    """Whether the run was stopped in between makes no difference."""
    desk = MemoryDesk(3)
    texts = [*ids(3), *map(uuid_of, range(3))]
    batch = await desk.resolved(texts, a_batch(with_cards=True, pace=Pace(side_by_side=1)))
    desk.word = lambda progress: desk.control.stop() if progress.done else None
    desk.gateway.delay = 0.06
    batch = await desk.run(batch, 3)
    assert batch.stage is BatchStage.STOPPED
    desk.gateway.delay = 0.0
    desk.word = lambda progress: None
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 3, "PLANNED": 3}
    assert [row.resolution.name for row in desk.rows(batch)][3:] == ["DUPLICATE"] * 3
    everything = repr(desk.rows(batch))
    for value in (made_up(0).name, made_up(0).email, made_up(0).phone, made_up(0).city):
        assert value
        assert value not in everything


async def test_each_intent_carries_the_purpose() -> None:
    desk = MemoryDesk(2)
    batch = await desk.run(await confirmed(desk, 2, with_cards=True), 2)
    [first, _] = sorted(desk.store.begun, key=lambda intent: intent.row)
    assert (first.batch, first.row, first.cards) == (batch.id, 1, 2)
    assert (first.reason, first.ticket) == ("asked for it", "T-1")


async def test_beginning_and_end_stand_in_the_evidence() -> None:
    desk = MemoryDesk(3)
    await desk.run(await confirmed(desk, 3), 3)
    begun, ended = [facts for facts in desk.store.facts if facts.act is EntryKind.BATCH]
    assert (begun.outcome, begun.counts) == ("RUNNING", {"PLANNED": 3})
    assert (ended.outcome, ended.counts) == ("FINISHED", {"DONE": 3})


async def test_another_number_than_the_confirmed_one_is_not_run() -> None:
    desk = MemoryDesk(5)
    batch = await confirmed(desk, 5)
    with pytest.raises(NotAsConfirmedError):
        await desk.run(batch, 4)
    assert desk.deletions() == {}


async def test_what_was_left_out_or_not_found_is_not_touched() -> None:
    desk = MemoryDesk(5)
    batch = await desk.resolved([*ids(4), "nobody-1", "cust-0"])
    rows = desk.rows(batch)
    await desk.store.save_rows(batch.id, [msgspec.structs.replace(rows[2], left_out=True)])
    batch = await desk.run(batch, 3)
    assert desk.outcomes(batch) == {"DONE": 3, "PLANNED": 3}
    assert uuid_of(2) in desk.gateway.customers


async def test_what_somebody_else_did_meanwhile_is_seen_and_skipped() -> None:
    desk = MemoryDesk(6)
    batch = await confirmed(desk, 6)
    desk.gateway.change(uuid_of(1), phone="+385911111111")
    desk.gateway.change(uuid_of(2))  # something the agent never saw: the gateway's own time tells
    del desk.gateway.customers[uuid_of(3)]
    desk.gateway.customers[uuid_of(4)] = msgspec.structs.replace(made_up(4), deleted=True)
    batch = await desk.run(batch, 6)
    outcomes = [row.outcome.name for row in desk.rows(batch)]
    assert outcomes == ["DONE", "CHANGED", "CHANGED", "GONE", "ALREADY", "DONE"]
    assert batch.stage is BatchStage.FINISHED
    assert set(desk.deletions()) == {uuid_of(0), uuid_of(5)}


async def test_a_dry_run_does_everything_but_the_deletion() -> None:
    desk = MemoryDesk(4)
    batch = await confirmed(desk, 4)
    desk.gateway.change(uuid_of(1), name="Other")
    dry = await desk.run(msgspec.structs.replace(batch, dry_run=True), 4)
    assert dry.stage is BatchStage.RESOLVED
    assert desk.outcomes(dry) == {"WOULD_BE_DONE": 3, "CHANGED": 1}
    assert desk.store.begun == []
    assert [facts.act for facts in desk.store.facts] == []
    done = await desk.run(msgspec.structs.replace(dry, dry_run=False), 3)
    assert desk.outcomes(done) == {"DONE": 3, "CHANGED": 1}


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (failed(GatewayErrorCode.NOT_FOUND, SendState.REFUSED), "REFUSED"),
        (failed(GatewayErrorCode.INVALID, SendState.REFUSED), "REFUSED"),
        (failed(GatewayErrorCode.CONFLICTING, SendState.REFUSED), "REFUSED"),
    ],
)
async def test_a_refused_row_is_skipped_with_its_reason(error: GatewayError, outcome: str) -> None:
    desk = MemoryDesk(3)
    batch = await confirmed(desk, 3)
    desk.gateway.fail("delete", error)
    batch = await desk.run(batch, 3)
    assert desk.outcomes(batch) == {"DONE": 2, outcome: 1}
    assert batch.stage is BatchStage.FINISHED


@pytest.mark.parametrize(
    "error_code",
    [
        GatewayErrorCode.UNAUTHORISED,
        GatewayErrorCode.CLOCK_OFF,
        GatewayErrorCode.FORBIDDEN,
        GatewayErrorCode.TLS_EXPIRED,
    ],
)
async def test_401_403_and_the_like_stop_the_run_and_the_plan_is_kept(
    error_code: GatewayErrorCode,
) -> None:
    desk = MemoryDesk(200)
    batch = await confirmed(desk, 200)
    desk.gateway.fail("delete", *[None] * 20, *[failed(error_code, SendState.REFUSED)] * 200)
    batch = await desk.run(batch, 200)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, error_code.name)
    assert sum(desk.deletions().values()) <= 31
    desk.gateway.faults.clear()
    batch = await desk.run(batch)
    refused_for_good = desk.outcomes(batch).get("REFUSED", 0)
    assert desk.outcomes(batch)["DONE"] == 200 - refused_for_good
    assert batch.stage is BatchStage.FINISHED
    assert (refused_for_good > 0) is (
        error_code in (GatewayErrorCode.FORBIDDEN, GatewayErrorCode.TLS_EXPIRED)
    )


async def test_three_unknown_in_a_row_stop_the_run() -> None:
    desk = MemoryDesk(100)
    batch = await confirmed(desk, 100, pace=Pace(side_by_side=1))
    unknown = failed(GatewayErrorCode.GATEWAY_FAILED)
    desk.gateway.fail("delete", None, unknown, unknown, None, *[unknown] * 50)
    batch = await desk.run(batch, 100)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "UNKNOWNS")
    assert desk.outcomes(batch) == {"DONE": 2, "UNKNOWN": 5, "PLANNED": 93}
    assert max(desk.deletions().values()) == 1, "an unknown deletion is never repeated by itself"


async def test_unknown_ones_are_read_at_the_end() -> None:
    """Carried out, but the answer was lost: reading settles it, and nothing is sent twice."""
    desk = MemoryDesk(20)
    batch = await confirmed(desk, 20)
    desk.gateway.afterwards = True
    desk.gateway.fail(
        "delete", failed(GatewayErrorCode.BROKEN_OFF), None, failed(GatewayErrorCode.DEADLINE)
    )
    batch = await desk.run(batch, 20)
    assert desk.outcomes(batch) == {"DONE": 20}
    assert max(desk.deletions().values()) == 1
    assert desk.store.intents == {}


async def test_unknown_and_still_there_stays_unknown_until_the_agent_takes_it_up() -> None:
    desk = MemoryDesk(5)
    batch = await confirmed(desk, 5)
    desk.gateway.fail("delete", failed(GatewayErrorCode.DEADLINE))
    batch = await desk.run(batch, 5)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "LEFT_UNKNOWN")
    assert desk.outcomes(batch) == {"DONE": 4, "UNKNOWN": 1}
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 5}
    assert sorted(desk.deletions().values()) == [1, 1, 1, 1, 2]
    assert desk.store.intents == {}


async def test_an_attempt_that_another_one_followed_is_no_second_deletion() -> None:
    """The program died after the second attempt was noted as done, before the first was given up:
    the evidence must not count it twice."""
    desk = MemoryDesk(3)
    batch = await confirmed(desk, 3)
    desk.gateway.fail("delete", failed(GatewayErrorCode.DEADLINE))
    batch = await desk.run(batch, 3)
    [(number, first)] = desk.store.intents.items()
    batch = await desk.run(batch)
    desk.store.intents[number] = first
    desk.store.endings = [
        one for one in desk.store.endings if one != (number, WriteOutcome.GIVEN_UP)
    ]
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 3}
    assert [ending for _, ending in desk.store.endings].count(WriteOutcome.DONE) == 3
    assert desk.store.intents == {}


async def test_no_connection_pauses_the_run_with_nothing_unknown() -> None:
    desk = MemoryDesk(30)
    batch = await confirmed(desk, 30)
    desk.gateway.fail("delete", None, *[failed(GatewayErrorCode.NAME_NOT_FOUND, SendState.NO)] * 11)
    batch = await desk.run(batch, 30)
    assert desk.outcomes(batch) == {"DONE": 30}
    assert all(one.counts.get(RowOutcome.UNKNOWN, 0) == 0 for one in desk.told)
    assert any(one.stage is BatchStage.PAUSED and one.why == "NAME_NOT_FOUND" for one in desk.told)


async def test_rows_that_cannot_even_be_read_pause_it_and_are_left_open_in_the_end() -> None:
    desk = MemoryDesk(6)
    batch = await confirmed(desk, 6)
    desk.gateway.fail("by_uuid", *[failed(GatewayErrorCode.GATEWAY_FAILED)] * 18)
    batch = await desk.run(batch, 6)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "LEFT_OPEN")
    assert desk.outcomes(batch) == {"NOT_SENT": 6}
    assert any(one.stage is BatchStage.PAUSED for one in desk.told)
    assert desk.outcomes(await desk.run(batch)) == {"DONE": 6}


@pytest.mark.parametrize("side_by_side", [1, 8])
async def test_deletions_accepted_without_a_clear_word_run_through_in_one_go(
    side_by_side: int,
) -> None:
    """The gateway answers 2xx and not ``deleted: true``, and has nobody any more afterwards."""
    desk = MemoryDesk(300)
    batch = await confirmed(desk, 300, pace=Pace(side_by_side=side_by_side))
    desk.gateway.afterwards = True
    desk.gateway.fail("delete", *[failed(GatewayErrorCode.NOT_UNDERSTOOD, status=200)] * 300)
    batch = await desk.run(batch, 300)
    assert (batch.stage, batch.why_stopped) == (BatchStage.FINISHED, "")
    assert desk.outcomes(batch) == {"DONE": 300}
    assert not any(one.counts.get(RowOutcome.UNKNOWN) for one in desk.told)
    assert {ending for _, ending in desk.store.endings} == {
        WriteOutcome.UNKNOWN,
        WriteOutcome.FOUND_DONE,
    }
    read = [facts for facts in desk.store.facts if facts.act is EntryKind.READ_AGAIN]
    assert len(read) == 300
    assert {facts.outcome for facts in read} == {"FOUND_DELETED"}
    assert "Hadžić" not in repr(desk.rows(batch))


async def test_rows_that_wait_for_their_second_reading_hold_nobody_up() -> None:
    """ "Not found" is believed after some seconds only: the rows wait for that side by side."""
    desk = MemoryDesk(40)
    waiting = 0
    many = asyncio.Event()

    async def wait(seconds: float) -> None:
        nonlocal waiting
        waiting += 1
        if waiting > 10:
            many.set()
        async with asyncio.timeout(5):
            await many.wait()

    desk.wait = wait
    batch = await confirmed(desk, 40, pace=Pace(side_by_side=2))
    desk.gateway.afterwards = True
    desk.gateway.fail("delete", *[failed(GatewayErrorCode.NOT_UNDERSTOOD, status=202)] * 40)
    batch = await desk.run(batch, 40)
    assert desk.outcomes(batch) == {"DONE": 40}


async def test_rows_that_were_accepted_and_are_living_stop_it_and_few_are_sent() -> None:
    desk = MemoryDesk(100)
    batch = await confirmed(desk, 100)
    desk.gateway.fail("delete", *[failed(GatewayErrorCode.NOT_UNDERSTOOD, status=200)] * 100)
    batch = await desk.run(batch, 100)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "UNKNOWNS")
    assert set(desk.outcomes(batch)) == {"UNKNOWN", "PLANNED"}
    assert sum(desk.deletions().values()) <= 14, "no more than were under way"


async def test_an_earlier_attempt_in_doubt_is_never_forgotten_over_a_later_trouble() -> None:
    """Refused or not sent the second time, the first one may have been carried out."""
    desk = MemoryDesk(3)
    batch = await confirmed(desk, 3, pace=Pace(side_by_side=1))
    lost = failed(GatewayErrorCode.BROKEN_OFF)
    desk.gateway.fail("delete", lost, None, None)
    batch = await desk.run(batch, 3)
    assert desk.outcomes(batch) == {"UNKNOWN": 1, "DONE": 2}
    desk.gateway.fail("delete", failed(GatewayErrorCode.CONFLICTING, SendState.REFUSED))
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"UNKNOWN": 1, "DONE": 2}
    desk.gateway.fail("by_uuid", *[None] * 4, failed(GatewayErrorCode.DEADLINE))
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"UNKNOWN": 1, "DONE": 2}
    assert len(desk.store.intents) == 1
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 3}
    assert desk.store.intents == {}


async def test_too_many_requests_slow_it_down_and_lose_nobody() -> None:
    desk = MemoryDesk(40)
    batch = await confirmed(desk, 40)
    refusal = failed(GatewayErrorCode.TOO_MANY, SendState.REFUSED, status=429, retry_after=0.0)
    desk.gateway.fail("delete", None, refusal, refusal, refusal)
    batch = await desk.run(batch, 40)
    assert desk.outcomes(batch) == {"DONE": 40}
    assert desk.control.why == ""


async def test_an_acknowledged_deletion_that_is_still_answered_is_said() -> None:
    desk = MemoryDesk(2)
    batch = await confirmed(desk, 2)
    desk.gateway.keeps_deleted = True
    batch = await desk.run(batch, 2)
    assert desk.outcomes(batch) == {"STILL_ANSWERED": 2}
    assert desk.rows(batch)[0].name, "who is still there is not forgotten"


async def test_what_could_not_be_read_again_is_read_when_taken_up() -> None:
    desk = MemoryDesk(3)
    batch = await confirmed(desk, 3, pace=Pace(side_by_side=1))
    desk.gateway.fail("by_uuid", None, failed(GatewayErrorCode.DEADLINE))
    batch = await desk.run(batch, 3)
    assert desk.outcomes(batch) == {"DONE": 2, "NOT_READ_AGAIN": 1}
    assert batch.stage is BatchStage.FINISHED
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 3}
    assert max(desk.deletions().values()) == 1


async def test_stop_lets_what_is_under_way_end_and_the_rest_is_taken_up() -> None:
    desk = MemoryDesk(400)
    batch = await confirmed(desk, 400)
    desk.gateway.delay = 0.002

    def stop_soon(progress: BatchProgress) -> None:
        if progress.done > 30:
            desk.control.stop()

    desk.word = stop_soon
    batch = await desk.run(batch, 400)
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, "AGENT")
    counts = desk.outcomes(batch)
    assert set(counts) == {"DONE", "PLANNED"}, "nothing was cut off"
    desk.word = lambda progress: None
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 400}
    assert set(desk.deletions().values()) == {1}


async def test_pause_begins_nothing_and_resume_goes_on() -> None:
    desk = MemoryDesk(300)
    batch = await confirmed(desk, 300)
    desk.gateway.delay = 0.002
    seen: list[int] = []

    def pause_once(progress: BatchProgress) -> None:
        if progress.stage is BatchStage.RUNNING and progress.done > 20 and not seen:
            desk.control.pause()
            seen.append(progress.done)
        elif progress.stage is BatchStage.PAUSED and len(seen) == 1:
            seen.append(progress.done)
            asyncio.get_running_loop().call_later(0.15, desk.control.resume)

    desk.word = pause_once
    batch = await desk.run(batch, 300)
    assert desk.outcomes(batch) == {"DONE": 300}
    assert any(one.why == "AGENT" and one.again_in is None for one in desk.told)


async def test_a_full_disk_stops_it_before_anything_is_sent() -> None:
    desk = MemoryDesk(50)
    batch = await confirmed(desk, 50)
    desk.store.fails = True
    with pytest.raises(OSError, match="no room"):
        await desk.run(batch, 50)
    assert desk.deletions() == {}


async def test_a_disk_that_fills_meanwhile_stops_the_run_and_nothing_is_lost() -> None:
    desk = MemoryDesk(400)
    batch = await confirmed(desk, 400)
    desk.gateway.delay = 0.002

    def fill(progress: BatchProgress) -> None:
        desk.store.fails = progress.done > 30

    desk.word = fill
    with pytest.raises(OSError, match="no room"):
        await desk.run(batch, 400)
    sent = sum(desk.deletions().values())
    assert sent < 400
    desk.store.fails, desk.word = False, lambda progress: None
    [batch] = await desk.store.batches()
    assert batch.stage is BatchStage.RUNNING
    batch = await desk.run(batch)
    assert desk.outcomes(batch) == {"DONE": 400}
    assert set(desk.deletions().values()) == {1}


async def test_calls_go_side_by_side_but_no_more_than_chosen() -> None:
    desk = MemoryDesk(60)
    batch = await confirmed(desk, 60, pace=Pace(side_by_side=3))
    await desk.run(batch, 60)
    assert 2 <= desk.gateway.most_side_by_side <= 4  # made-up calls take no turns on a wire


async def test_it_is_told_at_most_ten_times_a_second() -> None:
    desk = MemoryDesk(3_000)
    batch = await confirmed(desk, 3_000)
    desk.told.clear()
    began = asyncio.get_running_loop().time()
    await desk.run(batch, 3_000)
    took = asyncio.get_running_loop().time() - began
    assert len(desk.told) <= 10 * took + 3
    assert desk.told[-1].counts == {RowOutcome.DONE: 3_000}


async def test_a_batch_that_only_looks_up_is_never_run() -> None:
    desk = MemoryDesk(1)
    batch = await desk.resolved(ids(1), a_batch(BatchTask.LOOK_UP))
    with pytest.raises(NotAsConfirmedError):
        await desk.run(batch, 1)
