"""One customer given twice in a batch, by merchant ID and by UUID: erased once, then nowhere."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.models.batch_rows import EMAIL, MERCHANT_ID, NAME, OUTCOME, PHONE, UUID
from desktop_app.records.batch import Resolution, RowOutcome, Task
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.qt.batch_desk import BatchDesk, batch_desk


@pytest.fixture
def desk(
    qtbot: QtBot, worker: Worker, sandbox: RunningSandbox, tmp_path: Path
) -> Iterator[BatchDesk]:
    """Over a sandbox in which everything may go."""
    with batch_desk(qtbot, worker, sandbox.base_url, tmp_path) as desk:
        yield desk


def cells(desk: BatchDesk, row: int) -> dict[int, str]:
    model = desk.window.rows.model
    columns = (MERCHANT_ID, NAME, EMAIL, PHONE, UUID, OUTCOME)
    return {column: str(model.index(row, column).data()) for column in columns}


def test_a_customer_given_twice_is_nowhere_once_erased(desk: BatchDesk, tmp_path: Path) -> None:
    [customer] = [one for one in desk.customers(20) if one.merchant_customer_id and one.email][:1]
    merchant_id = customer.merchant_customer_id or ""
    desk.look_up(Task.ERASE, f"{merchant_id}\n{customer.uuid.upper()}\nno-such-id\n")
    assert desk.count(Resolution.DUPLICATE) == 1
    assert cells(desk, 0)[EMAIL] == customer.email
    named = {MERCHANT_ID: merchant_id, UUID: customer.uuid}
    nothing = {NAME: "", EMAIL: "", PHONE: "", OUTCOME: ""}
    assert cells(desk, 1) == named | nothing
    desk.begin(number=1)
    assert desk.count(RowOutcome.DONE) == 1
    assert cells(desk, 0) == named | nothing | {OUTCOME: "Erased"}
    assert cells(desk, 1) == named | nothing
    batch = desk.window.controller.batch
    assert batch is not None
    path = tmp_path / "all.csv"
    desk.window.controller.export(path)
    desk.until(path.exists)
    text = path.read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["Outcome"] for row in rows] == ["Erased", "", ""]
    assert [row["UUID"] for row in rows] == [customer.uuid, customer.uuid, ""]
    for value in (customer.name, customer.email, customer.phone):
        assert not value or value not in text
