"""Whichever way an erasure goes at a gateway, nothing of the person is left in the data folder."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest
import pytest_asyncio

from desktop_app.gateway.operations import DeletionOutcome as Deleted
from desktop_app.gateway.operations import check_again, delete_customer
from desktop_app.gateway.settle import settle
from desktop_app.records.batch import Batch, BatchStage, BatchTask
from desktop_app.records.customer import Customer, Json
from desktop_app.records.draft import CustomerDraft, StoredEdit
from tests.batch_room import Desk, a_batch, desk_at
from tests.conftest import RunningSandbox
from tests.erased_scan import found
from tests.lossy_gateway import LossyGateway
from tests.sandbox.gateway_servers import at_once
from tests.unit.journal_room import keep_draft

PERSON: dict[str, Json] = {
    "merchant_customer_id": "erased-0001",
    "name": "Kanarinka Hadžić",
    "email": "kanarinka@posta.example.hr",
    "phone": "+387 61 973 511",
    "city": "Kanarigrad",
    "description": "čeka kanarinca",
    "metadata": {"note": "kanarinska ulica"},
}
VALUES = (
    *("Kanarinka", "Hadžić", "kanarinka@posta", "61 973 511", "Kanarigrad", "čeka kanarinca"),
    *("kanarinska ulica", "61 973 599"),
)
NEIGHBOUR = {**PERSON, "merchant_customer_id": "erased-0002", "name": "Emir Susjedić"}


class Place:
    """A desk behind a gateway that loses answers, and the folder it keeps everything in."""

    def __init__(self, desk: Desk, lossy: LossyGateway, folder: Path) -> None:
        self.desk = desk
        self.lossy = lossy
        self.folder = folder

    async def plant(self) -> Customer:
        """The person in every kind of batch, in an unsaved edit, and in a change in doubt."""
        one = await self.desk.gateway.create(PERSON)
        line = msgspec.json.encode({name: PERSON[name] for name in list(PERSON)[:4]}).decode()
        for text in ([one.uuid, line], [line, line, str(one.merchant_customer_id)]):
            await self.desk.resolved(
                text, a_batch(BatchTask.LOOK_UP, source="kanarinka hadzic.csv")
            )
        edit = a_batch(
            BatchTask.EDIT, values={"phone": "+387 61 973 599", "metadata": {"note": "x"}}
        )
        edit = await self.desk.resolved([line], edit)
        await self.desk.run(edit, 1)
        await self.desk.resolved([one.uuid], a_batch(BatchTask.EDIT, values={"city": "Tuzla"}))
        shown = await self.desk.gateway.by_uuid(one.uuid)
        draft = StoredEdit.of(CustomerDraft.of(shown).with_field("city", "Kanarigrad 2")).encoded()
        await keep_draft(self.desk.part, "draft", draft)
        return shown

    def left(self) -> list[str]:
        return found(self.folder, VALUES)


@pytest_asyncio.fixture
async def place(sandbox: RunningSandbox, tmp_path: Path) -> AsyncIterator[Place]:
    with LossyGateway(sandbox.base_url) as lossy:
        async with desk_at(lossy.base_url, tmp_path / "data", wait=at_once, deadline=5) as desk:
            yield Place(desk, lossy, tmp_path / "data")


async def by_dialog(place: Place, shown: Customer) -> None:
    attempt = await delete_customer(place.desk.gateway, shown)
    assert attempt.outcome is Deleted.DELETED


async def by_dialog_that_asks_again(place: Place, shown: Customer) -> None:
    place.lossy.losing = {"DELETE"}
    attempt = await delete_customer(place.desk.gateway, shown)
    assert attempt.outcome is Deleted.UNKNOWN
    place.lossy.losing = set()
    again = await check_again(place.desk.gateway, shown, attempt.doubt, wait=at_once)
    assert again.outcome is Deleted.FOUND_DELETED


async def by_the_next_start(place: Place, shown: Customer) -> None:
    place.lossy.losing = {"DELETE"}
    await delete_customer(place.desk.gateway, shown)
    place.lossy.losing = set()
    for doubt in await place.desk.part.in_doubt():
        await settle(place.desk.gateway, doubt, at_once)


async def by_batch(place: Place, shown: Customer) -> None:
    await _erased(place, shown)


async def by_batch_that_finds_out(place: Place, shown: Customer) -> None:
    place.lossy.losing = {"DELETE"}
    batch = await _erased(place, shown)
    assert batch.stage is BatchStage.FINISHED


async def by_batch_taken_up_again(place: Place, shown: Customer) -> None:
    people = (await place.desk.gateway.customers(0, 20)).rows
    others = [one.uuid for one in people if not one.is_deleted and one.uuid != shown.uuid][:3]
    place.lossy.losing = {"DELETE"}
    stopped = await place.desk.erased([shown.uuid, *others])
    assert stopped.why_stopped == "UNKNOWNS"
    assert place.left()
    place.lossy.losing = set()
    batch = await place.desk.run(stopped)
    assert batch.stage is BatchStage.FINISHED


async def _erased(place: Place, shown: Customer) -> Batch:
    line = msgspec.json.encode({name: PERSON[name] for name in list(PERSON)[:4]}).decode()
    return await place.desk.erased([line, line, shown.uuid], source="brisanje Hadžić.xlsx")


@pytest.mark.parametrize(
    "erase",
    [
        by_dialog,
        by_dialog_that_asks_again,
        by_the_next_start,
        by_batch,
        by_batch_that_finds_out,
        by_batch_taken_up_again,
    ],
)
async def test_nothing_of_an_erased_person_is_left(
    place: Place, erase: Callable[[Place, Customer], Coroutine[Any, Any, None]]
) -> None:
    shown = await place.plant()
    tables = {where.split(", ")[1].partition(":")[0] for where in place.left()}
    assert {"batch", "batch_row", "draft"} <= tables  # the scan sees what there is
    await erase(place, shown)
    assert await place.desk.part.erasures_of((str(PERSON["email"]),))
    assert place.desk.part.file.close()
    assert place.left() == []


async def test_a_neighbour_is_left_as_they_were(place: Place) -> None:
    shown = await place.plant()
    neighbour = await place.desk.gateway.create(NEIGHBOUR)
    batch = await place.desk.resolved([shown.uuid, neighbour.uuid], a_batch(BatchTask.LOOK_UP))
    _, before = await place.desk.rows(batch)
    await by_batch(place, shown)
    emptied, after = await place.desk.rows(batch)
    assert after == before
    assert (emptied.name, emptied.uuid, emptied.typed) == ("", "", "")
