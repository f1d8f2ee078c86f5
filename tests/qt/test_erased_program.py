"""After a day's work and an erasure, no file of the whole program has a value of the person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import Control
from desktop_app.batch.resolve import keep, resolve
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.operations import delete_customer
from desktop_app.records.batch import Batch, Stage, Task
from desktop_app.records.customer import Customer, Json
from tests.batch_room import a_batch, lines_of
from tests.conftest import RunningSandbox
from tests.erased_scan import found
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram, programs
from tests.unit.test_credentials_vault import MemoryKeyring

PERSON: dict[str, Json] = {
    "merchant_customer_id": "erased-by-the-program",
    "name": "Kanarinka Hadžić",
    "email": "kanarinka@posta.example.hr",
    "phone": "+387 61 973 511",
    "city": "Kanarigrad",
}
VALUES = ("Kanarinka", "Hadžić", "kanarinka@posta", "61 973 511", "Kanarigrad", "Half typed")


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def start(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    written_sandbox: RunningSandbox,
    keyring: MemoryKeyring,
) -> Iterator[StartProgram]:
    with programs(qtbot, monkeypatch, tmp_path, written_sandbox, keyring) as begin:
        yield begin


def looked_up(desk: ProgramDesk, customer: Customer) -> Batch:
    ledger, batch = desk.ledger, a_batch(Task.LOOK_UP)

    async def work(gateway: Gateway) -> Batch:
        kept = await keep(ledger, batch, lines_of([customer.uuid, f"x; {PERSON['email']}"]))
        told: list[object] = []
        return await resolve(
            BatchContext(
                gateway, ledger, kept, control=Control(), tell=told.append, stage=Stage.RESOLVING
            )
        )

    return answer(desk.qtbot, desk.session, work)


def test_no_file_of_the_program_has_a_value_of_an_erased_person(
    start: StartProgram, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    desk = start()
    session = desk.session
    customer = answer(desk.qtbot, session, lambda gateway: gateway.create(PERSON))
    looked_up(desk, customer)
    desk.change_name(str(PERSON["merchant_customer_id"]), "Half typed")
    desk.place.window.look_up_bar.ask(str(PERSON["email"]))
    key = bytes.fromhex(keyring.entries["customer-desk/journal-key", "Customer Desk"])

    def left() -> list[str]:
        return found(tmp_path, VALUES, key)

    desk.qtbot.waitUntil(lambda: {"draft", "batch_row"} <= {_table(one) for one in left()})
    answer(desk.qtbot, session, lambda gateway: delete_customer(gateway, customer))
    desk.end()
    assert left() == []
    again = start()
    again.qtbot.waitUntil(lambda: not again.session.is_busy, timeout=10_000)
    again.end()
    assert left() == []


def _table(place: str) -> str:
    return place.split(", ")[1].partition(":")[0]
