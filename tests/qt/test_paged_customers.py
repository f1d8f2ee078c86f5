"""The model of the customer list against a real sandbox: what is read, when, and what is not."""

from __future__ import annotations

from operator import methodcaller
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop_app.models.customers import BY_NAME, COLUMNS, CustomerRowKind, PagedCustomers
from desktop_app.models.page_cache import MOST_PAGES, STRIDE
from desktop_app.records.customer import Customer, Json
from desktop_app.worker.session import Session
from tests.conftest import StartSandbox
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer

ACCESSIBLE_TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(reading_session: Session) -> PagedCustomers:
    return PagedCustomers(reading_session)


def settle(qtbot: QtBot, model: PagedCustomers, first: int = 0, last: int = 40) -> None:
    model.reader.request_rows(first, last)
    qtbot.waitUntil(lambda: not any(map(model.is_awaited, (first, last))))


def started(qtbot: QtBot, model: PagedCustomers) -> PagedCustomers:
    model.reader.refresh()
    qtbot.waitUntil(lambda: model.reader.length.is_known)
    settle(qtbot, model)
    return model


def test_is_a_sound_model(qtbot: QtBot, model: PagedCustomers, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)
    started(qtbot, model)
    qtmodeltester.check(model)


def test_reading_data_asks_for_nothing(qtbot: QtBot, model: PagedCustomers) -> None:
    started(qtbot, model)
    asked: list[object] = []
    model.reader.session.running_changed.connect(lambda: asked.append(1))
    for row in range(model.rowCount()):
        model.data(model.index(row, 0))
    assert asked == []
    assert model.shown(250).kind is CustomerRowKind.LOADING
    assert model.data(model.index(250, 1), ACCESSIBLE_TEXT) == "Loading"


def test_the_length_is_found_and_every_row_can_be_read(qtbot: QtBot, model: PagedCustomers) -> None:
    started(qtbot, model)
    assert model.rowCount() == 300
    settle(qtbot, model, 260, 299)
    last = model.customer(299)
    assert last is not None
    assert model.row_of(last.uuid) == 299
    assert model.data(model.index(299, BY_NAME["uuid"])) == last.uuid


def test_each_row_shows_the_customer_the_gateway_has_there(
    qtbot: QtBot, model: PagedCustomers, reading_session: Session
) -> None:
    started(qtbot, model)
    for first in range(0, 300, 40):
        settle(qtbot, model, first, min(first + 40, 299))
    page = answer(qtbot, reading_session, lambda gateway: gateway.customers(0, 300))
    assert [model.customer(row) for row in range(300)] == list(page.rows)


def test_pages_nobody_wants_any_more_are_cancelled(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    session = open_session(start_sandbox("--customers", "3000", "--latency-ms", "1500"))
    model = PagedCustomers(session)
    model.reader.request_rows(0, 40)
    for row in range(100, 2_900, 100):
        model.reader.request_rows(row, row + 40)
    qtbot.waitUntil(lambda: len(session.running) <= 2, timeout=1_200)
    qtbot.waitUntil(lambda: model.reader.length.rows > 2_800)
    assert all(model.row_of(c.uuid) is not None for c in [model.customer(2_800)] if c)
    assert len(model.reader.cache) <= 4 * STRIDE


def test_what_lies_ahead_is_read_in_the_direction_of_travel(
    qtbot: QtBot, model: PagedCustomers
) -> None:
    started(qtbot, model)
    settle(qtbot, model, 100, 140)
    qtbot.waitUntil(lambda: model.customer(4 * STRIDE) is not None)
    assert model.customer(5 * STRIDE + 1) is None


def test_a_bounded_number_of_rows_is_held(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    model = PagedCustomers(open_session(start_sandbox("--customers", "4000")))
    started(qtbot, model)
    for first in range(0, 3_900, STRIDE):
        settle(qtbot, model, first, first + 40)
    assert len(model.reader.cache) <= MOST_PAGES * STRIDE
    assert model.shown(0).kind is CustomerRowKind.LOADING


@pytest.mark.holds("row_24 list")
def test_customers_added_by_others_are_noticed_and_never_shown_twice(
    qtbot: QtBot, session: Session
) -> None:
    model = started(qtbot, PagedCustomers(session))
    moved: list[bool] = []
    model.reader.moved.connect(lambda: moved.append(True))
    for number in range(3):
        body: dict[str, Json] = {"merchant_customer_id": f"new-{number}"}
        answer(qtbot, session, methodcaller("create", body))
    settle(qtbot, model, 150, 190)
    model.reader.request_rows(60, 120)
    qtbot.waitUntil(lambda: not model.reader.is_loading)
    model.reader.request_rows(0, 100)
    qtbot.waitUntil(lambda: model.customer(0) is not None and not model.reader.is_loading)
    page = answer(qtbot, session, lambda gateway: gateway.customers(0, 98))
    qtbot.waitUntil(lambda: [model.customer(row) for row in range(98)] == list(page.rows))
    assert moved


@pytest.mark.holds("row_23 list")
def test_a_newer_record_is_shown_at_once(qtbot: QtBot, model: PagedCustomers) -> None:
    started(qtbot, model)
    old = model.customer(3)
    assert old is not None
    newer = Customer(uuid=old.uuid, name="Somebody Else", deleted=True)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_customer(newer)
    assert changed.args is not None
    assert changed.args[0].row() == 3
    assert model.data(model.index(3, BY_NAME["name"])) == "Somebody Else"
    assert model.data(model.index(3, BY_NAME["name"]), ACCESSIBLE_TEXT) == "Somebody Else, deleted"
    assert model.data(model.index(3, BY_NAME["deleted_at"])) == "Deleted"
    assert model.shown(3).kind is CustomerRowKind.DELETED


def test_a_failure_is_told_once_and_old_rows_stay(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    sandbox = start_sandbox("--customers", "300")
    model = started(qtbot, PagedCustomers(open_session(sandbox)))
    before = model.customer(5)
    sandbox.stop()
    failures: list[Exception] = []
    model.reader.failed.connect(failures.append)
    model.reader.refresh()
    qtbot.waitUntil(lambda: len(failures) == 2)  # the page, and the count
    assert model.reader.is_stale
    assert model.customer(5) == before
    assert model.reader.seen_read_at is not None
    model.reader.request_rows(0, 40)
    assert not model.reader.is_loading, "nothing is asked again before the agent says so"


def test_headings_and_columns(model: PagedCustomers) -> None:
    titles = [
        model.headerData(section, Qt.Orientation.Horizontal) for section in range(len(COLUMNS))
    ]
    assert titles[:9] == [
        *("Merchant ID", "Name", "Email", "Phone", "City", "Country"),
        *("Created", "Updated", "Deleted"),
    ]
    assert model.headerData(41, Qt.Orientation.Vertical) == "42"
    assert model.columnCount(QModelIndex()) == len(COLUMNS)


def test_tool_tips_escape_what_the_gateway_sent(qtbot: QtBot, model: PagedCustomers) -> None:
    started(qtbot, model)
    old = model.customer(0)
    assert old is not None
    model.update_customer(Customer(uuid=old.uuid, name="<img src=x>", created_at=old.created_at))
    tip = model.data(model.index(0, BY_NAME["name"]), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    when = model.data(model.index(0, BY_NAME["created_at"]), Qt.ItemDataRole.ToolTipRole)
    assert when.endswith("UTC")
