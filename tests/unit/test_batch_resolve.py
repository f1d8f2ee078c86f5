from __future__ import annotations

import msgspec
import pytest

from desktop_app.gateway.errors import GatewayErrorCode, SendState
from desktop_app.records.batch import BatchRow, BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.records.customer import Json, MerchantId
from desktop_app.records.spelling import PersonName
from tests.batch_memory import MemoryDesk, failed, ids, made_up, uuid_of
from tests.batch_room import a_batch


async def test_every_line_becomes_what_it_names() -> None:
    desk = MemoryDesk(10)
    desk.gateway.customers[uuid_of(3)] = msgspec.structs.replace(made_up(3), deleted=True)
    texts = ["cust-1", uuid_of(2), "cust-3", "nobody-9", "..", "cust-1"]
    batch = await desk.resolved(texts)
    assert (batch.stage, batch.rows) == (BatchStage.RESOLVED, 6)
    assert [row.resolution for row in desk.rows(batch)] == [
        RowResolution.FOUND,
        RowResolution.FOUND,
        RowResolution.DELETED,
        RowResolution.NOT_FOUND,
        RowResolution.REFUSED,
        RowResolution.DUPLICATE,
    ]
    row = desk.rows(batch)[0]
    assert (row.line, row.typed, row.uuid, row.name) == (1, "cust-1", uuid_of(1), made_up(1).name)
    assert desk.store.begun == [], "looking up writes nothing"
    assert desk.gateway.asked["by_merchant_id", "cust-1"] == 1, "a repeated line asks nobody"


async def test_the_same_customer_under_two_ids_is_a_duplicate_of_the_first_line() -> None:
    desk = MemoryDesk(10)
    texts = ["cust-4", uuid_of(5), uuid_of(4).upper(), "cust-5"]
    batch = await desk.resolved(texts)
    assert [row.resolution.name for row in desk.rows(batch)] == [
        "FOUND",
        "FOUND",
        "DUPLICATE",
        "DUPLICATE",
    ]
    assert desk.told[-1].resolutions == {RowResolution.FOUND: 2, RowResolution.DUPLICATE: 2}


@pytest.mark.parametrize("task", list(BatchTask))
async def test_a_duplicate_keeps_what_names_the_customer_and_no_more(task: BatchTask) -> None:
    desk = MemoryDesk(10)
    values: dict[str, Json] = {"city": "Tuzla"} if task is BatchTask.EDIT else {}
    batch = await desk.resolved(
        ["cust-4", uuid_of(4)], a_batch(task, with_cards=True, values=values)
    )
    first, again = desk.rows(batch)
    assert first.name == made_up(4).name, "the line that is carried out has it all"
    assert again == BatchRow(
        number=2,
        line=2,
        typed=uuid_of(4),
        uuid=uuid_of(4),
        merchant_id="cust-4",
        resolution=RowResolution.DUPLICATE,
    )
    told = [row for progress in desk.told for row in progress.changed if row.number == 2]
    assert told[-1] == again, "and so it is on screen"


async def test_an_id_that_names_two_customers_is_ambiguous_and_in_no_set() -> None:
    desk = MemoryDesk(3)
    other = msgspec.structs.replace(made_up(2), merchant_customer_id=MerchantId(uuid_of(1)))
    desk.gateway.customers[other.uuid] = other
    batch = await desk.resolved([uuid_of(1)])
    assert desk.resolutions(batch) == {"AMBIGUOUS": 1}
    assert desk.rows(batch)[0].uuid == ""
    looked_up = await desk.resolved([uuid_of(1)], a_batch(BatchTask.LOOK_UP))
    assert desk.resolutions(looked_up) == {"FOUND": 1}, "looking at one of them does no harm"


async def test_cards_are_counted_when_asked_for() -> None:
    desk = MemoryDesk(2)
    batch = await desk.resolved(ids(2), a_batch(with_cards=True))
    assert [row.cards for row in desk.rows(batch)] == [2, 2]
    batch = await desk.resolved(ids(2))
    assert [row.cards for row in desk.rows(batch)] == [None, None]


async def test_a_look_up_brings_the_whole_record_and_is_finished() -> None:
    desk = MemoryDesk(2)
    batch = await desk.resolved(ids(1), a_batch(BatchTask.LOOK_UP))
    assert batch.stage is BatchStage.FINISHED
    more = desk.rows(batch)[0].more
    assert more is not None
    assert (more["address"], more["metadata"]) == (made_up(0).address, {"tier": "gold"})


async def test_what_fails_in_passing_is_tried_again() -> None:
    desk = MemoryDesk(5)
    desk.gateway.fail(
        "by_merchant_id", failed(GatewayErrorCode.GATEWAY_FAILED), failed(GatewayErrorCode.DEADLINE)
    )
    batch = await desk.resolved(ids(5))
    assert desk.resolutions(batch) == {"FOUND": 5}


async def test_what_always_fails_is_marked_and_can_be_looked_up_again() -> None:
    desk = MemoryDesk(2)
    desk.gateway.fail("by_uuid", *[failed(GatewayErrorCode.NOT_UNDERSTOOD)] * 3)
    batch = await desk.resolved([uuid_of(0), "cust-1"])
    assert batch.stage is BatchStage.RESOLVED
    row = desk.rows(batch)[0]
    assert (row.resolution, row.error_code) == (RowResolution.FAILED, "NOT_UNDERSTOOD")
    asked = desk.gateway.asked["by_merchant_id", "cust-1"]
    batch = await desk.look_up(batch)
    assert desk.resolutions(batch) == {"FOUND": 2}
    assert desk.gateway.asked["by_merchant_id", "cust-1"] == asked, "what is known is not asked"


@pytest.mark.parametrize(
    "error_code",
    [GatewayErrorCode.UNAUTHORISED, GatewayErrorCode.FORBIDDEN, GatewayErrorCode.REDIRECTED],
)
async def test_a_trouble_that_all_would_meet_stops_the_looking_up(
    error_code: GatewayErrorCode,
) -> None:
    desk = MemoryDesk(300)
    desk.gateway.fail("by_merchant_id", *[failed(error_code, SendState.REFUSED)] * 300)
    batch = await desk.resolved(ids(300))
    assert (batch.stage, batch.why_stopped) == (BatchStage.STOPPED, error_code.name)
    assert desk.gateway.asked.total() <= 11, "no more than were under way"
    desk.gateway.faults.clear()
    batch = await desk.look_up(batch)
    assert desk.resolutions(batch) == {"FOUND": 300}, "taken up again with exactly the rest"


async def test_without_a_connection_it_pauses_and_goes_on_by_itself() -> None:
    desk = MemoryDesk(40)
    desk.gateway.fail("by_merchant_id", *[failed(GatewayErrorCode.UNREACHABLE, SendState.NO)] * 12)
    batch = await desk.resolved(ids(40))
    assert desk.resolutions(batch) == {"FOUND": 40}
    paused = [one for one in desk.told if one.stage is BatchStage.PAUSED]
    assert paused[0].why == "UNREACHABLE"
    assert paused[0].again_in == 0.15


async def test_the_text_as_it_was_typed_is_kept_and_recognised() -> None:
    desk = MemoryDesk(2)
    link = f"https://gateway.example/customers/{uuid_of(1)}"
    batch = await desk.resolved([link])
    row = desk.rows(batch)[0]
    assert (row.typed, row.uuid) == (link, uuid_of(1))


async def test_rows_are_told_once_they_are_on_disk_and_the_counts_add_up() -> None:
    desk = MemoryDesk(500)
    on_disk = desk.store.kept_rows

    def check(progress: object) -> None:
        for row in desk.told[-1].changed:
            assert on_disk[next(iter(on_disk))][row.number] == row

    desk.word = check
    batch = await desk.resolved(ids(500))
    last = desk.told[-1]
    assert (last.done, last.total, last.resolutions) == (500, 500, {RowResolution.FOUND: 500})
    seen: dict[int, BatchRow] = {}
    for progress in desk.told:
        seen |= {row.number: row for row in progress.changed}
    assert [seen[number] for number in sorted(seen)] == desk.rows(batch)
    assert all(row.outcome is RowOutcome.PLANNED for row in seen.values())


async def test_a_line_that_names_somebody_else_is_left_out() -> None:
    desk = MemoryDesk(10)
    people = [
        PersonName("HADŽIĆ 1 Lejla", "", ""),
        PersonName("Ivo Ivić", "", ""),
        PersonName("", "ivo@example.hr", ""),
        PersonName(),
        PersonName("Ana Anić", "", ""),
    ]
    texts = ["cust-1", "cust-2", "cust-3", "cust-4", "nobody-9"]
    batch = await desk.resolved(texts, people=people)
    rows = desk.rows(batch)
    assert [row.left_out for row in rows] == [False, True, True, False, False]
    assert [row.differs for row in rows[:4]] == [(), ("name",), ("email",), ()]
    assert rows[0].agrees == ("name",)
    assert all(row.said is None for row in rows), "of others than were found nothing is kept"
    done = await desk.run(batch, 2)
    assert done.stage is BatchStage.FINISHED
    assert sorted(desk.gateway.customers) == [uuid_of(n) for n in range(10) if n not in (1, 4)]


async def test_what_the_list_says_waits_until_the_line_could_be_looked_up() -> None:
    desk = MemoryDesk(2)
    desk.gateway.fail("by_uuid", *[failed(GatewayErrorCode.NOT_UNDERSTOOD)] * 3)
    batch = await desk.resolved([uuid_of(0)], people=[PersonName("Ivo Ivić")])
    assert desk.rows(batch)[0].said == PersonName("Ivo Ivić")
    batch = await desk.look_up(batch)
    assert (desk.rows(batch)[0].left_out, desk.rows(batch)[0].said) == (True, None)


async def test_a_look_up_leaves_nothing_out_and_says_it_all_the_same() -> None:
    desk = MemoryDesk(2)
    batch = await desk.resolved(["cust-1"], a_batch(BatchTask.LOOK_UP), [PersonName("Ivo Ivić")])
    assert (desk.rows(batch)[0].left_out, desk.rows(batch)[0].differs) == (False, ("name",))
