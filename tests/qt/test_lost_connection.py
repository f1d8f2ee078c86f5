"""A gateway that can't be reached: said in the status line, and over as soon as it answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.views.customers.table_messages import EmptyList
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox, StartSandbox
from tests.no_ledger import NoLedger
from tests.qt.on_screen import button, buttons, found, texts

_NEVER = 3_600_000


class Desk:
    """A window whose gateway goes and comes."""

    def __init__(
        self,
        qtbot: QtBot,
        worker: Worker,
        settings: QSettings,
        start: StartSandbox,
        *,
        asks_again_after: int = _NEVER,
    ) -> None:
        self.qtbot, self._start = qtbot, start
        self._sandbox: RunningSandbox = start("--customers", "300")
        endpoint = Endpoint(base_url=self._sandbox.base_url)
        credentials = Credentials(self._sandbox.token, self._sandbox.key)
        self.session = Session(
            worker,
            endpoint,
            credentials,
            journal=NoLedger(),
            wait=_at_once,
            asks_again_after=asks_again_after,
        )
        self.window = MainWindow(settings)
        qtbot.addWidget(self.window)
        self.window.resize(1400, 900)
        self.window.show()
        self.screen = CustomerScreen(
            self.window, self.session, settings, profile_name="Shop", environment="TEST"
        )
        self.line = self.window.status_line

    def read(self) -> None:
        """The list and a customer with their cards."""
        self.screen.table.refresh()
        self.window.look_up_bar.ask("cust-0000042")
        cards = self.screen.payment_methods
        self.qtbot.waitUntil(lambda: cards.known() is not None and not self.session.is_busy)

    def lose(self) -> None:
        self._sandbox.stop()

    def come_back(self) -> None:
        port = self._sandbox.base_url.rsplit(":", 1)[1]
        self._sandbox = self._start("--customers", "300", "--port", port)

    def wait_until_said(self) -> None:
        self.qtbot.waitUntil(lambda: "can't be reached" in self.line.connection)
        self.qtbot.waitUntil(lambda: not self.session.is_busy)

    def wait_until_over(self) -> None:
        self.qtbot.waitUntil(lambda: " ms" in self.line.connection)
        self.qtbot.waitUntil(lambda: not self.screen.table.grid.is_stale)
        assert "Try again" not in buttons(self.line)
        assert "Trying again" not in texts(self.line)

    def notices(self) -> list[str]:
        return [one.sentence for one in self.window.findChildren(Notice) if one.sentence]


async def _at_once(_seconds: float) -> None:
    """No time passes before a request is tried again."""


@pytest.fixture
def desk(
    qtbot: QtBot, worker: Worker, settings: QSettings, start_sandbox: StartSandbox
) -> Iterator[Desk]:
    desk = Desk(qtbot, worker, settings, start_sandbox)
    yield desk
    desk.session.close()


@pytest.mark.holds("row_01 list")
def test_it_is_said_in_the_status_line_alone_and_everything_stays_to_be_read(desk: Desk) -> None:
    desk.read()
    customer, cards = desk.screen.editor.customer, desk.screen.payment_methods.known()
    desk.lose()
    desk.screen.table.refresh()
    desk.screen.payment_methods.refresh()
    desk.wait_until_said()
    assert "Shown as of " in desk.line.connection
    assert "Trying again in " in texts(desk.line)
    assert desk.notices() == []
    assert desk.screen.editor.customer == customer
    assert desk.screen.payment_methods.known() == cards
    assert desk.screen.table.grid.customers.rowCount() == 300


def test_try_again_reads_all_that_is_shown(desk: Desk) -> None:
    desk.read()
    desk.lose()
    desk.screen.table.refresh()
    desk.wait_until_said()
    button(desk.line, "Try again").click()
    desk.wait_until_said()  # in vain
    assert "Try again" in buttons(desk.line)
    desk.come_back()
    button(desk.line, "Try again").click()
    desk.wait_until_over()


def test_whoever_is_answered_ends_it_and_the_list_is_read_again(desk: Desk) -> None:
    desk.read()
    desk.lose()
    desk.screen.table.refresh()
    desk.wait_until_said()
    desk.come_back()
    desk.window.look_up_bar.ask("cust-0000017")
    desk.wait_until_over()


def test_a_look_up_without_an_answer_is_enough_to_know_it(desk: Desk) -> None:
    desk.read()
    desk.lose()
    desk.window.look_up_bar.ask("cust-0000017")
    desk.wait_until_said()
    assert "can't be reached" in desk.screen.editor.no_record.notice.sentence, "in place, too"
    desk.come_back()
    button(desk.line, "Try again").click()
    desk.wait_until_over()


def test_it_ends_by_itself(
    qtbot: QtBot, worker: Worker, settings: QSettings, start_sandbox: StartSandbox
) -> None:
    desk = Desk(qtbot, worker, settings, start_sandbox, asks_again_after=50)
    desk.read()
    desk.lose()
    desk.screen.payment_methods.refresh()
    desk.wait_until_said()
    desk.come_back()
    desk.wait_until_over()
    desk.session.close()


def test_where_nothing_could_be_read_the_list_says_why(desk: Desk) -> None:
    desk.lose()
    grid = desk.screen.table.grid
    desk.screen.table.refresh()
    waiting = [grid.is_waiting]
    desk.wait_until_said()
    waiting.append(grid.is_waiting)
    assert waiting == [True, False]
    assert "Shown as of" not in desk.line.connection
    assert "can't be reached" in texts(found(desk.screen.table, EmptyList))
    desk.come_back()
    button(desk.line, "Try again").click()
    desk.wait_until_over()
    assert not found(desk.screen.table, EmptyList).isVisible()
    assert grid.customers.rowCount() > 0


def test_a_window_in_another_language_says_it_too(desk: Desk, settings: QSettings) -> None:
    desk.read()
    desk.lose()
    desk.screen.table.refresh()
    desk.wait_until_said()
    window = MainWindow(settings)
    desk.qtbot.addWidget(window)
    window.take_over(desk.window)
    CustomerScreen(
        window,
        desk.session,
        settings,
        profile_name="Shop",
        environment="TEST",
        before=desk.screen,
    )
    window.show()
    assert "can't be reached" in window.status_line.connection
    assert "Shown as of " in window.status_line.connection


def test_a_narrow_window_stays_as_narrow(desk: Desk) -> None:
    desk.read()
    least = desk.window.minimumSizeHint().width()
    desk.window.resize(desk.window.minimumSize())
    desk.lose()
    desk.screen.table.refresh()
    desk.wait_until_said()
    assert desk.window.width() == desk.window.minimumWidth()
    assert desk.window.minimumSizeHint().width() <= max(least, desk.window.minimumWidth())
    again = button(desk.line, "Try again")
    assert desk.line.rect().contains(again.geometry())
