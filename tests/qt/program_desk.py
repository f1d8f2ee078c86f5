"""The whole program in a test's own folders, with a keyring of the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from desktop_app.command_line import StartOptions
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.gateway.endpoint import Credentials
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.process.settings import Settings, open_choices
from desktop_app.program import CustomerDesk
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.translation import ProgramLanguage
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.recovery_strip import RecoveryRow
from desktop_app.window_controller import WindowController
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.qt.editor_desk import button, line
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over


class ProgramDesk:
    """One run of the program, opened on a saved profile."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        keyring: MemoryKeyring,
        start: StartOptions,
        policy: Policy = NO_POLICY,
    ) -> None:
        self.qtbot, self.folder, self.keyring = qtbot, folder, keyring
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.settings.setValue("erasure/hold", 0)  # no test waits for an undo
        self.appearance = Appearance(app)
        self.language = ProgramLanguage(app)
        self.program = CustomerDesk(
            Settings(self.settings),
            folder / "settings",
            folder / "data",
            self.appearance,
            vault_over(keyring),
            choices=open_choices(folder / "settings", self.settings, app),
            language=self.language,
            policy=policy,
            parent=app,
        )
        window = MainWindow(self.settings)
        window.resize(1400, 900)
        window.show()
        self.program.begin(window, start)

    @property
    def places(self) -> list[WindowController]:
        """What stands behind each window, the oldest first."""
        found = [window.findChild(WindowController) for window in self.program.windows()]
        return [place for place in found if place is not None]

    @property
    def place(self) -> WindowController:
        """The one window there is."""
        [place] = self.places
        return place

    @property
    def session(self) -> Session:
        """Through which its panes ask the gateway."""
        self.wait()
        return self.place.findChildren(Session)[-1]

    @property
    def journal(self) -> ProfileJournal:
        """In which its changes are noted."""
        self.wait()
        return self.place.findChildren(ProfileJournal)[-1]

    @property
    def desk(self) -> CustomerScreen:
        """Its panes, once they are there."""
        self.qtbot.waitUntil(lambda: self.place.screen is not None)
        desk = self.place.screen
        assert desk is not None
        return desk

    def wait(self) -> None:
        """Until the panes are there."""
        self.qtbot.waitUntil(lambda: self.place.screen is not None)

    def change_name(self, merchant_id: str, name: str) -> None:
        """Begin to edit a customer, without saving."""
        desk = self.desk
        with self.qtbot.waitSignal(desk.look_up.found):
            self.place.window.look_up_bar.ask(merchant_id)
        box = line(desk.editor, "Name")
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, name)
        assert desk.editor.is_dirty

    def said(self) -> str:
        """What the lock says."""
        return str(self.place.lock.overlay.page.notice.sentence)

    def press(self, text: str, within: QWidget | None = None) -> None:
        page = within or self.place.lock.overlay.page
        QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)

    def profile(self, name: str, base_url: str) -> Profile:
        """Another profile, with the same token and key, as an older process would keep it."""
        profile = Profile(
            id=name.casefold(), name=name, environment=Environment.CUSTOM, base_url=base_url
        )
        ProfileBook(self.folder / "settings").save(profile)
        other = MemoryKeyring()
        save_secrets(other, profile, TOKEN, KEY)
        self.keyring.entries |= other.entries
        return profile

    def rows(self) -> list[str]:
        """What the window offers to restore."""
        rows = self.place.window.findChildren(RecoveryRow)
        return [row.sentence for row in rows if not row.isHidden()]

    def end(self) -> None:
        """Close whatever is open, without a question; fine when it has ended."""
        if not isValid(self.program):
            return
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        self.program.end_now()
        assert self.program.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for part in (*windows, self.program, self.appearance, self.language):
            if isValid(part):
                delete(part)


SHOP = StartOptions(profile="Shop")

StartProgram = Callable[..., ProgramDesk]


@contextmanager
def programs(
    qtbot: QtBot,
    folder: Path,
    sandbox: RunningSandbox,
    keyring: MemoryKeyring,
) -> Iterator[StartProgram]:
    """Starts the program, each time where the last run left off; by ``Start(…)``, or on Shop."""
    shop = Profile(id="p1", name="Shop", environment=Environment.CUSTOM, base_url=sandbox.base_url)
    (folder / "settings").mkdir()
    ProfileBook(folder / "settings").save(shop)
    save_secrets(keyring, shop, sandbox.token, sandbox.key)
    running: list[ProgramDesk] = []

    def start(wanted: StartOptions = SHOP, policy: Policy = NO_POLICY) -> ProgramDesk:
        while running:
            running.pop().end()
        running.append(ProgramDesk(qtbot, folder, keyring, wanted, policy))
        return running[-1]

    before = QLocale()
    yield start
    while running:
        running.pop().end()
    QLocale.setDefault(before)  # a program may have spoken another language


def save_secrets(keyring: MemoryKeyring, profile: Profile, token: str, key: str) -> None:
    """As another program, or another computer's settings, would."""
    asyncio.run(vault_over(keyring).save(profile, Credentials(token, key)))
