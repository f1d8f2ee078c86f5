"""A batch's window over a real sandbox, a real worker and a real journal, and hands for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.models.wording import Kind
from desktop_app.records.batch import BatchStage, BatchTask
from desktop_app.records.customer import Customer, Page
from desktop_app.records.writes import EntryProfile
from desktop_app.views.batch.confirm_dialog import ConfirmDialog
from desktop_app.views.batch.window import BatchWindow
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.journals import Journals, ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN
from tests.qt.desk_session import answer
from tests.sandbox.gateway_servers import at_once


def no_hold() -> float:
    """No test waits for an undo it does not want."""
    return 0


@dataclass
class BatchDesk:
    """The window, and what stands behind it."""

    qtbot: QtBot
    session: Session
    journal: ProfileJournal
    window: BatchWindow

    def open_window(
        self,
        environment: str = "TEST",
        certificates: Certificates | None = None,
        hold: Callable[[], float] = no_hold,
    ) -> BatchWindow:
        """Another window over the same journal."""
        window = BatchWindow(
            self.session,
            self.journal,
            environment=environment,
            profile_name="Web shop",
            certificates=certificates,
            hold=hold,
        )
        window.show()
        self.window = window
        return window

    def customers(self, number: int) -> tuple[Customer, ...]:
        """The newest that are not deleted, and not what another test has left in the sandbox."""
        live: list[Customer] = []
        for offset in range(0, 1_000, 100):
            if len(live) >= number:
                break
            page = self._page(offset)
            whole = (one for one in page.rows if one.email and one.phone)
            live += [one for one in whole if not one.is_deleted]
        assert len(live) >= number
        return tuple(live[:number])

    def _page(self, offset: int) -> Page[Customer]:
        return answer(self.qtbot, self.session, lambda gateway: gateway.customers(offset, 100))

    def paste(self, text: str) -> None:
        """Into the box, as a clipboard would."""
        clipboard = QApplication.clipboard()
        clipboard.setText(text)
        self.window.input.box.paste()
        self.until(self.window.input.begin.isEnabled)

    def look_up(self, task: BatchTask, text: str) -> None:
        """Paste a list, and look it up to the end."""
        self.window.input.tasks.choose(task)
        self.paste(text)
        press(self.window.input.begin)
        self.until_at_rest()

    def confirm(self, **said: object) -> ConfirmDialog:
        """Open the confirmation and fill it in: ``number``, ``dry_run``, ``reason``."""
        press(self.window.footer.main)
        dialog = self.dialog()
        if said.get("dry_run"):
            dialog.dry_run.setChecked(True)
        dialog.number.setText(str(said.get("number", "")))
        self.until(lambda: dialog.is_compared)
        return dialog

    def dialog(self) -> ConfirmDialog:
        """The confirmation that is open."""
        [dialog] = self.window.findChildren(ConfirmDialog)
        return dialog

    def begin(self, **said: object) -> None:
        """Confirm, and wait for the end."""
        press(self.confirm(**said).begin)
        self.until_at_rest()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until it is so."""
        self.qtbot.waitUntil(condition)

    def until_at_rest(self) -> None:
        """Nothing is under way any more."""
        controller = self.window.controller
        self.until(lambda: controller.batch is not None and not controller.is_busy)

    def count(self, kind: Kind) -> int:
        """How many rows there are of a kind."""
        return self.window.rows.model.held.counts[kind]

    def is_alone(self) -> bool:
        """Whether no confirmation is open."""
        return not self.window.findChildren(ConfirmDialog)

    def stage(self) -> BatchStage:
        """How far the batch is."""
        assert self.window.controller.batch is not None
        return self.window.controller.batch.stage


@contextmanager
def batch_desk(
    qtbot: QtBot, worker: Worker, base_url: str, folder: Path, environment: str = "TEST"
) -> Iterator[BatchDesk]:
    """Closed in the order in which the program ends."""
    keeper = QObject()
    journals = Journals(worker, Vault(), folder / "data", folder / "settings", keeper)
    journal = journals.of_sandbox(
        EntryProfile(profile_id="sandbox", profile="Web shop", environment=environment), keeper
    )
    session = Session(
        worker,
        Endpoint(base_url=base_url),
        Credentials(TOKEN, KEY),
        keeper,
        journal=journal,
        wait=at_once,
    )
    window = BatchWindow(
        session, journal, environment=environment, profile_name="Web shop", hold=no_hold
    )
    window.show()
    desk = BatchDesk(qtbot, session, journal, window)
    try:
        yield desk
    finally:
        desk.window.close()
        session.close()
        worker.stop()
        journals.close()
        keeper.deleteLater()


def press(button: QPushButton) -> None:
    """As the agent does; only what can be pressed."""
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
