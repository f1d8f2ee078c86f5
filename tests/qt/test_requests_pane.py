from __future__ import annotations

import shlex
from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from desktop_app.gateway.calls import Exchange
from desktop_app.models.requests import MOST_ROWS, is_failure, status_words
from desktop_app.records.customer import MerchantId
from desktop_app.views.customers.requests import RequestsPane
from desktop_app.views.widgets.appearance import style_window
from desktop_app.worker.session import Session
from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.on_screen import action

NOW = datetime(2026, 11, 22, 9, 30, 5, 123_000, tzinfo=UTC)


@pytest.fixture(scope="module")
def requests_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "30")


@pytest.fixture
def session(requests_sandbox: RunningSandbox, open_session: OpenSession) -> Session:
    return open_session(requests_sandbox)


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> RequestsPane:
    pane = RequestsPane(session)
    style_window(pane)
    qtbot.addWidget(pane)
    pane.resize(1000, 240)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def table(pane: RequestsPane) -> QTableView:
    return pane.findChildren(QTableView)[0]


def row(pane: RequestsPane, number: int) -> list[str]:
    model = table(pane).model()
    return [str(model.index(number, column).data()) for column in range(model.columnCount())]


def exchange(number: int, status: int | None = 200, error_code: str = "") -> Exchange:
    return Exchange(
        started=NOW,
        method="GET",
        base_url="https://ipgtest.monri.com",
        target=f"/v2/customers/{number}",
        request_id=f"id-{number}",
        authorisation="WP3-v2.1",
        status=status,
        error_code=error_code,
        seconds=0.042,
        bytes_sent=428,
        bytes_received=979,
    )


def test_each_call_is_listed_as_it_went_over_the_wire(
    qtbot: QtBot, session: Session, pane: RequestsPane
) -> None:
    assert pane.accessibleName() == "Requests"
    answer(qtbot, session, lambda gateway: gateway.create({"name": "Lejla", "phone": "1"}))
    qtbot.waitUntil(lambda: table(pane).model().rowCount() == 1)
    _, method, path, status, took, sent, received, request_id = row(pane, 0)
    assert (method, path) == ("POST", "/v2/customers")
    assert status in ("200 OK", "201 OK")
    assert took.endswith(" ms")
    assert "bytes" in sent
    assert "bytes" in received
    assert request_id


def test_a_call_is_copied_as_a_curl_line_without_secrets_and_values(
    qtbot: QtBot, session: Session, pane: RequestsPane
) -> None:
    answer(qtbot, session, lambda gateway: gateway.create({"name": "Lejla Canary"}))
    qtbot.waitUntil(lambda: table(pane).model().rowCount() == 1)
    table(pane).selectRow(0)
    action(pane, "Copy as curl").trigger()
    line = QGuiApplication.clipboard().text()
    assert "\n" not in line
    words = shlex.split(line)
    assert words[:3] == ["curl", "--request", "POST"]
    assert "Authorization: WP3-v2.1 <authenticity_token> <timestamp> <digest>" in words
    assert '{"name": "…", "merchant_customer_id": "…"}' in words
    for secret in (TOKEN, KEY, "Canary"):
        assert secret not in line
    texts = [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]
    assert any("a digest dies with its timestamp" in text for text in texts)
    action(pane, "Copy request ID").trigger()
    assert QGuiApplication.clipboard().text() == row(pane, 0)[-1]


def test_failures_are_said_in_words_and_can_be_picked_out(
    qtbot: QtBot, session: Session, pane: RequestsPane
) -> None:
    answer(qtbot, session, lambda gateway: gateway.customers(0, 3))
    failed: list[Exception] = []
    session.ask(
        lambda gateway: gateway.by_merchant_id(MerchantId("nobody")),
        owner=pane,
        done=lambda customer: None,
        failed=failed.append,
    )
    qtbot.waitUntil(lambda: bool(failed) and table(pane).model().rowCount() > 1)
    pane.findChildren(QCheckBox)[0].click()
    assert table(pane).model().rowCount() == 1
    assert row(pane, 0)[2:4] == ["/v2/merchants/customers/nobody", "404 not found"]
    table(pane).selectRow(0)
    [details] = pane.findChildren(QPlainTextEdit)
    texts = details.toPlainText()
    assert "/v2/merchants/customers/nobody" in texts
    assert "no such customer" in texts


@pytest.mark.parametrize(
    ("status", "error_code", "words"),
    [
        (200, "", "200 OK"),
        (200, "NOT_UNDERSTOOD", "200 not usable"),
        (401, "UNAUTHORISED", "401 not authorised"),
        (429, "TOO_MANY", "429 too many"),
        (502, "GATEWAY_FAILED", "502 gateway failed"),
        (418, "INVALID", "418 refused"),
        (None, "CANCELLED", "cancelled"),
        (None, "TLS_EXPIRED", "not secure"),
        (None, "", "no answer"),
    ],
)
def test_status_has_a_word(status: int | None, error_code: str, words: str) -> None:
    assert status_words(exchange(1, status, error_code)) == words


def test_filter_by_text(session: Session, pane: RequestsPane) -> None:
    for number in range(20):
        session.exchanged.emit(exchange(number))
    QTest.keyClicks(pane.findChildren(QLineEdit)[0], "ID-7")
    assert table(pane).model().rowCount() == 1
    assert row(pane, 0)[-1] == "id-7"


def test_the_list_is_bounded_and_keeps_the_newest(session: Session, pane: RequestsPane) -> None:
    for number in range(MOST_ROWS + 120):
        session.exchanged.emit(exchange(number))
    rows = table(pane).model().rowCount()
    assert rows <= MOST_ROWS
    assert row(pane, rows - 1)[-1] == f"id-{MOST_ROWS + 119}"


def test_the_newest_is_followed_unless_somebody_reads_above(
    qtbot: QtBot, session: Session, pane: RequestsPane
) -> None:
    bar = table(pane).verticalScrollBar()
    for number in range(60):
        session.exchanged.emit(exchange(number))
    qtbot.waitUntil(lambda: 0 < bar.value() == bar.maximum())
    bar.setValue(3)
    end = bar.maximum()
    session.exchanged.emit(exchange(60))
    qtbot.waitUntil(lambda: bar.maximum() > end)
    assert bar.value() == 3


def test_what_the_filter_shows_is_copied_as_text_and_cleared(
    session: Session, pane: RequestsPane
) -> None:
    session.exchanged.emit(exchange(1))
    session.exchanged.emit(exchange(2, 401))
    action(pane, "Copy requests as text").trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Time", "Method", "Path"]
    assert lines[2].split("\t")[1:5] == ["GET", "/v2/customers/2", "401 not authorised", "42 ms"]
    session.exchanged.emit(msgspec.structs.replace(exchange(3), target="=1+1"))
    action(pane, "Copy requests as text").trigger()
    assert QGuiApplication.clipboard().text().splitlines()[3].split("\t")[2] == "'=1+1"
    action(pane, "Clear requests").trigger()
    assert table(pane).model().rowCount() == 0
    assert not action(pane, "Clear requests").isEnabled()


def test_markup_in_a_path_stays_text(session: Session, pane: RequestsPane) -> None:
    nasty = Exchange(
        started=NOW,
        method="GET",
        base_url="https://x",
        target="/v2/<b>x</b>\u202e",
        request_id="1",
        authorisation="",
    )
    session.exchanged.emit(nasty)
    table(pane).selectRow(0)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in pane.findChildren(QLabel)
        if label.text()
    )
    tip = table(pane).model().index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "U+202E" in row(pane, 0)[2]


def test_a_try_that_another_one_overtook_is_listed_and_is_no_failure() -> None:
    late = msgspec.structs.replace(exchange(1, None), overtaken=True)
    assert status_words(late) == "overtaken"
    assert not is_failure(late)


def click_trembling(view: QTableView, place: QPoint) -> None:
    """Press, let the window live, move by a pixel, release."""
    pressed = view.viewport()
    QTest.mousePress(pressed, Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        place + QPoint(1, 1),
        pressed.mapToGlobal(place + QPoint(1, 1)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pressed, moved)
    QApplication.processEvents()
    QTest.mouseRelease(pressed, Qt.MouseButton.LeftButton, pos=place + QPoint(1, 1))
    QApplication.processEvents()


def marked(pane: RequestsPane) -> list[int]:
    return [index.row() for index in table(pane).selectionModel().selectedRows()]


def following_the_last(qtbot: QtBot, session: Session, pane: RequestsPane) -> QTableView:
    """The table with forty requests, the last one in sight."""
    for number in range(40):
        session.exchanged.emit(exchange(number))
    view = table(pane)
    qtbot.waitUntil(lambda: view.rowAt(view.viewport().height() - 2) == 39)
    return view


def test_the_row_clicked_is_the_row_marked_shown_and_copied(
    qtbot: QtBot, session: Session, pane: RequestsPane
) -> None:
    """Also the first time, when the rows are followed to the last one, and one more comes."""
    view = following_the_last(qtbot, session, pane)
    for clicked in (38, 36, 39):
        place = view.visualRect(view.model().index(clicked, 1)).center()
        click_trembling(view, place)
        session.exchanged.emit(exchange(40 + clicked))
        assert marked(pane) == [clicked]
        [details] = pane.findChildren(QPlainTextEdit)
        assert f"/v2/customers/{clicked}\n" in details.toPlainText()
        action(pane, "Copy request ID").trigger()
        assert QGuiApplication.clipboard().text() == f"id-{clicked}"
        view.scrollTo(view.model().index(39, 1))
        QApplication.processEvents()


def test_a_call_that_comes_while_the_button_is_down_moves_no_row(
    qtbot: QtBot, session: Session, pane: RequestsPane
) -> None:
    view = following_the_last(qtbot, session, pane)
    place = view.visualRect(view.model().index(37, 1)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for number in range(40, 50):
        session.exchanged.emit(exchange(number))
    QApplication.processEvents()
    assert view.rowAt(place.y()) == 37
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert marked(pane) == [37]


def test_what_is_copied_is_marked_also_when_the_filter_has_hidden_what_was_chosen(
    session: Session, pane: RequestsPane
) -> None:
    session.exchanged.emit(exchange(1))
    session.exchanged.emit(exchange(2))
    table(pane).selectRow(0)
    QTest.keyClicks(pane.findChildren(QLineEdit)[0], "customers/2")
    assert [row(pane, number)[-1] for number in marked(pane)] == ["id-2"]
    action(pane, "Copy request ID").trigger()
    assert QGuiApplication.clipboard().text() == "id-2"
    QTest.keyClicks(pane.findChildren(QLineEdit)[0], "3")
    assert marked(pane) == []
    assert not action(pane, "Copy request ID").isEnabled()
