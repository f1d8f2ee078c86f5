"""A customer whose metadata can't be shown: opened, corrected and left as they are besides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, Json
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import CTRL, EditorDesk
from tests.sandbox.plain_client import PlainClient

CROWDED: dict[str, Json] = {f"key {number}": number for number in range(5_200)}


@pytest.fixture
def plain(written_sandbox: RunningSandbox) -> Iterator[PlainClient]:
    client = PlainClient(written_sandbox)
    with client.http:
        yield client


@pytest.fixture
def lossy(written_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(written_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def session(
    lossy: LossyGateway, written_sandbox: RunningSandbox, open_session: OpenSession
) -> Session:
    return open_session(replace(written_sandbox, base_url=lossy.base_url))


def read(qtbot: QtBot, session: Session, plain: PlainClient, metadata: object) -> Customer:
    """A new customer with these, as the program reads it."""
    uuid = plain.create(name="Ana", metadata=metadata)["uuid"]
    return answer(qtbot, session, lambda gateway: gateway.by_uuid(uuid))


def test_other_fields_are_saved_and_the_metadata_stay_as_they_are(
    qtbot: QtBot, session: Session, plain: PlainClient, lossy: LossyGateway
) -> None:
    customer = read(qtbot, session, plain, CROWDED)
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    assert "The metadata of this customer can't be shown" in desk.shown()
    assert desk.grid.rowCount() == 0
    for action in ("Add metadata", "Paste metadata…"):
        assert not desk.action(action).isEnabled()
    desk.type_into("Phone", "+387 61 000 111")
    desk.keys(Qt.Key.Key_S, CTRL)
    QTest.keyClick(desk.dialog(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved[0].metadata_unreadable
    assert desk.bar.words.startswith("Saved ")
    assert lossy.count("POST") == 1
    kept = plain.get(f"/v2/customers/{customer.uuid}").json()
    assert (kept["phone"], kept["metadata"]) == ("+387 61 000 111", CROWDED)


def test_the_next_customers_metadata_can_be_edited_again(
    qtbot: QtBot, session: Session, plain: PlainClient
) -> None:
    desk = EditorDesk(qtbot, session)
    desk.open(read(qtbot, session, plain, CROWDED))
    desk.open(read(qtbot, session, plain, {"tier": "gold"}))
    assert "can't be shown" not in desk.shown()
    assert desk.grid.rowCount() == 2  # with the row for a new key
    assert desk.action("Add metadata").isEnabled()


def test_what_was_edited_before_they_grew_is_not_sent_blindly(
    qtbot: QtBot, session: Session, plain: PlainClient, lossy: LossyGateway
) -> None:
    customer = read(qtbot, session, plain, {"tier": "gold"})
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    desk.grid.enter_text(0, "silver")
    plain.post(f"/v2/customers/{customer.uuid}", {"metadata": CROWDED})
    desk.keys(Qt.Key.Key_S, CTRL)
    desk.dialog()
    qtbot.waitUntil(lambda: "makes no sense" in desk.notice)
    assert lossy.count("POST") == 0
    assert desk.editor.is_dirty
