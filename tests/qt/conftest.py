"""The Qt floor: real widgets offscreen, the real worker, a real sandbox. Nothing is mocked."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Callable, Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint
from desktop_app.process.error_log import FAULTS
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.tokens import tokens
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway
from tests.no_ledger import NoLedger
from tests.qt.program_desk import StartProgram, programs
from tests.sandbox.gateway_servers import at_once
from tests.unit.test_credentials_vault import MemoryKeyring

if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
    # Beside the usual screen others, for what must fit on each: as large as a program sees them,
    # whose pixels are the larger the higher the scale.
    screens = Path(__file__).with_name("screens.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"

_MARKUP = re.compile("<[a-zA-Z/!]")
OpenSession = Callable[[RunningSandbox], Session]

_PATIENCE = 30_000
"""In milliseconds."""


_PATIENT = {
    name: partialmethod(getattr(QtBot, name), timeout=_PATIENCE)
    for name in ("waitUntil", "waitSignal", "waitSignals")
}
"""For what is sure to come, on a machine however busy."""

PatientQtBot = type("PatientQtBot", (QtBot,), _PATIENT)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own."""
    patient: QtBot = PatientQtBot(request)
    return patient


@pytest.fixture(scope="session", autouse=True)
def own_folders() -> None:
    """Nothing a test stores lands among the developer's own settings."""
    QStandardPaths.setTestModeEnabled(True)


@pytest.fixture(scope="session", autouse=True)
def appearance(qapp: QApplication) -> Appearance:
    """Palette, style sheet and fonts as in the program."""
    return Appearance(qapp)


@pytest.fixture(autouse=True)
def light_again(appearance: Appearance) -> Iterator[None]:
    yield
    if tokens().is_dark:
        appearance.choose(Qt.ColorScheme.Light)


@pytest.fixture(scope="session", autouse=True)
def nothing_imported_is_garbage() -> Iterator[None]:
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def leave_nothing_behind(qapp: QApplication) -> Iterator[None]:
    """As in the program: what a test leaves dies on the UI thread, and before the next test. Only
    what the test made is looked through: everything would take a tenth of a second each time."""
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)
    QGuiApplication.sync()  # or the next test's window loses the focus that a dead one had


@pytest.fixture(scope="module", autouse=True)
def leave_nothing_of_the_module() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def no_guessed_markup(qapp: QApplication) -> Iterator[None]:
    """No label may take what it shows for markup: that would be a customer's text one day."""
    yield
    guessing = [
        widget.text()
        for widget in qapp.allWidgets()
        if isinstance(widget, QLabel)
        and widget.textFormat() != Qt.TextFormat.PlainText
        and _MARKUP.search(widget.text())
    ]
    assert guessing == []


@pytest.fixture(autouse=True)
def no_part_stands_alone(qapp: QApplication) -> Iterator[None]:
    """A button or a label that belongs to no window would open as one."""
    yield
    alone = (QAbstractButton, QLabel, QLineEdit)
    windows = qapp.topLevelWidgets()
    assert [one for one in windows if isinstance(one, alone) and one.isVisible()] == []


@pytest.fixture(autouse=True)
def nothing_went_wrong_inside() -> Iterator[None]:
    """What the program would tell an agent it went wrong in. A test that makes something go wrong
    clears it."""
    FAULTS.clear()
    yield
    report = FAULTS.report()
    FAULTS.clear()
    assert report == ""


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """An empty settings file of the test's own."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """The real worker; a test fails when it does not end in time."""
    started = Worker()
    yield started
    assert started.stop()


@pytest.fixture(scope="session")
def shared_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    """300 customers for tests that only read."""
    return start_sandbox_for_session("--customers", "300")


@pytest.fixture(scope="session")
def written_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    """300 customers for tests that change some, and mind their own only."""
    return start_sandbox_for_session("--customers", "300")


@pytest.fixture
def lossy(written_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    """In front of that sandbox."""
    with LossyGateway(written_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def keyring() -> MemoryKeyring:
    """An empty one."""
    return MemoryKeyring()


@pytest.fixture
def program_gateway(written_sandbox: RunningSandbox) -> RunningSandbox:
    """At which the whole program is opened."""
    return written_sandbox


@pytest.fixture
def start(
    qtbot: QtBot,
    tmp_path: Path,
    program_gateway: RunningSandbox,
    keyring: MemoryKeyring,
) -> Iterator[StartProgram]:
    """Starts the whole program."""
    with programs(qtbot, tmp_path, program_gateway, keyring) as start:
        yield start


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> MainWindow:
    """An empty frame."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def open_session(worker: Worker) -> Iterator[OpenSession]:
    """Opens sessions to any sandbox; they are closed before the worker stops."""
    opened: list[Session] = []

    def open_(sandbox: RunningSandbox) -> Session:
        endpoint = Endpoint(base_url=sandbox.base_url, authorisation=Authorisation.SIGNATURE)
        credentials = Credentials(sandbox.token, sandbox.key)
        opened.append(Session(worker, endpoint, credentials, journal=NoLedger(), wait=at_once))
        return opened[-1]

    yield open_
    for session in opened:
        session.close()


@pytest.fixture
def session(open_session: OpenSession, sandbox: RunningSandbox) -> Session:
    """A session to a fresh sandbox of the test's own."""
    return open_session(sandbox)


@pytest.fixture
def reading_session(open_session: OpenSession, shared_sandbox: RunningSandbox) -> Session:
    """A session to the sandbox that all tests share, for tests that only read."""
    return open_session(shared_sandbox)


@pytest.fixture
def writing_session(open_session: OpenSession, written_sandbox: RunningSandbox) -> Session:
    """A session to the sandbox in which every test may leave customers of its own."""
    return open_session(written_sandbox)
