"""What the windows say of the process, and the door by which a second start comes in."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.journal.file import JournalFile
from desktop_app.journal.opening import open_for_session
from desktop_app.process.error_log import FAULTS
from desktop_app.process.instance import InstanceServer, OpenRequest
from desktop_app.process.lifetime import STATUS_NO_DISPLAY
from desktop_app.process.settings import Settings, SettingsErrorCode, open_choices, open_sizes
from desktop_app.records.writes import EntryProfile, Intent, WriteKind, WriteOutcome
from desktop_app.views.window.faults import (
    ClosingQuestion,
    CrashReportDialog,
    ErrorNotices,
    StartAnywayDialog,
    settings_words,
)
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.menus import diagnostic_information
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.worker import Worker
from tests.sandbox.gateway_servers import wire_server
from tests.unit.source_tree import PROJECT

CANARY = "canary-lejla@example.com"

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")


@pytest.fixture
def notices(qapp: QApplication, window: MainWindow) -> Iterator[ErrorNotices]:
    notices = ErrorNotices(lambda: window, qapp)
    yield notices
    notices.stop()
    notices.deleteLater()
    FAULTS.clear()


def press(parent: QObject, text: str) -> None:
    (button,) = [each for each in parent.findChildren(QPushButton) if each.text() == text]
    button.click()


@pytest.mark.usefixtures("notices")
def test_row_28_a_fault_on_the_worker_is_said_once_and_its_report_copied(
    qtbot: QtBot, window: MainWindow, worker: Worker
) -> None:
    async def fails() -> Exception:
        raise LookupError(CANARY)

    seen: list[Exception] = []
    for _ in range(3):
        worker.ask(fails, owner=window, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 3 and bool(window.notice("fault").sentence))
    assert FAULTS.kinds == 1
    press(window.notice("fault"), "Copy report")
    report = QApplication.clipboard().text()
    assert "LookupError, 3 time(s)" in report
    assert CANARY not in report
    assert "clipboard" in window.notice("fault").sentence
    window.notice("fault").clear()
    worker.ask(fails, owner=window, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert window.notice("fault").sentence == "", "once per kind"
    assert "LookupError, 4 time(s)" in diagnostic_information("TEST")
    assert CANARY not in diagnostic_information("TEST")


def test_logs_03_a_crash_is_offered_read_copied_and_deleted(
    qtbot: QtBot, window: MainWindow, notices: ErrorNotices, tmp_path: Path
) -> None:
    notices.offer_crash_reports(tmp_path)
    assert window.notice("crash").sentence == "", "nothing crashed"
    report = tmp_path / "running-999999.txt"
    report.write_text("Customer Desk\nFatal Python error: Aborted <b>x</b>\n")
    notices.offer_crash_reports(tmp_path)
    press(window.notice("crash"), "Show report")
    (dialog,) = window.findChildren(CrashReportDialog)
    qtbot.waitUntil(dialog.isVisible)
    press(dialog, "Copy")
    assert "Aborted <b>x</b>" in QApplication.clipboard().text()
    press(dialog, "Delete")
    assert list(tmp_path.iterdir()) == []


def test_a_crash_is_offered_once_and_not_again_while_its_report_is_kept(
    window: MainWindow, notices: ErrorNotices, tmp_path: Path
) -> None:
    (tmp_path / "running-999999.txt").write_text("Customer Desk\nAborted\n")
    notices.offer_crash_reports(tmp_path)
    assert "did not end properly" in window.notice("crash").sentence
    window.notice("crash").clear()
    notices.offer_crash_reports(tmp_path)
    assert window.notice("crash").sentence == "", "nothing has crashed since"
    (tmp_path / "running-999998.txt").write_text("Customer Desk\nSegmentation fault\n")
    notices.offer_crash_reports(tmp_path)
    press(window.notice("crash"), "Show report")
    [dialog] = window.findChildren(CrashReportDialog)
    assert "Segmentation fault" in dialog.text
    assert "Aborted" in dialog.text


@pytest.mark.parametrize(
    "content",
    [
        b"\0" * 4096,
        b"\xff\xfe\x00rubbish",
        b"[window]\ngeometry=@ByteArray(\\x1\\xd9\nhello world\n",
        b"[a]\n" + b"x=1\n" * 400_000,
    ],
    ids=["zeros", "not text", "a line of no kind", "huge"],
)
def test_damaged_settings_are_set_aside_and_said(
    qapp: QApplication, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    kept = open_choices(tmp_path, open_sizes(tmp_path, qapp).file, qapp).file
    kept.setValue("start/profile", "Shop")
    kept.sync()
    (tmp_path / "window.ini").write_bytes(content)
    opened = open_sizes(tmp_path, qapp)
    choices = open_choices(tmp_path, opened.file, qapp)
    assert (opened.error_code, choices.error_code) == (
        SettingsErrorCode.DAMAGED,
        SettingsErrorCode.NONE,
    )
    assert choices.file.value("start/profile") == "Shop", "sizes only are lost"
    assert opened.aside is not None
    assert opened.aside.read_bytes() == content, "nothing is lost"
    assert opened.aside.name in settings_words(opened, choices)
    opened.file.setValue("window/geometry", QByteArray(b"x"))
    opened.file.sync()
    assert open_sizes(tmp_path, qapp).error_code is SettingsErrorCode.NONE


def test_damaged_choices_are_set_aside_and_said_apart_from_sizes(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "preferences.ini").write_bytes(b"\0" * 99)
    sizes = open_sizes(tmp_path, qapp)
    choices = open_choices(tmp_path, sizes.file, qapp)
    assert (sizes.error_code, choices.error_code) == (
        SettingsErrorCode.NONE,
        SettingsErrorCode.DAMAGED,
    )
    assert "file of your choices was damaged" in settings_words(sizes, choices)
    assert "sizes" not in settings_words(sizes, choices)


def test_what_an_earlier_version_kept_among_the_sizes_moves_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "window.ini").write_text("[lock]\nminutes=5\n[window]\nsplit=1\n")
    sizes = open_sizes(tmp_path, qapp).file
    choices = open_choices(tmp_path, sizes, qapp).file
    assert (choices.value("lock/minutes"), sizes.value("window/split")) == ("5", "1")
    assert sizes.allKeys() == ["window/split"]
    choices.setValue("lock/minutes", 1)
    sizes.setValue("lock/minutes", 30)
    choices.sync()
    assert open_choices(tmp_path, sizes, qapp).file.value("lock/minutes", type=int) == 1


@posix
@pytest.mark.parametrize("name", ["window.ini", "preferences.ini"])
@pytest.mark.parametrize("other", ["pipe", "device", "folder", "nobody's"])
def test_something_else_in_a_settings_files_place_is_refused_at_once(
    qapp: QApplication, tmp_path: Path, name: str, other: str
) -> None:
    path = tmp_path / name
    if other == "pipe":
        os.mkfifo(path)
    elif other == "device":
        path.symlink_to("/dev/zero")
    elif other == "folder":
        path.mkdir()
    else:
        path.symlink_to(path)
    sizes = open_sizes(tmp_path, qapp)
    choices = open_choices(tmp_path, sizes.file, qapp)
    concerned = sizes if name == "window.ini" else choices
    assert concerned.error_code is SettingsErrorCode.FILE
    said = settings_words(sizes, choices)
    assert "can't be used" in said
    assert "folder" not in said, "the folder is not the cause"
    concerned.file.setValue("a/b", 1)
    concerned.file.sync()
    assert concerned.file.value("a/b") == 1
    assert path.is_symlink() or not path.is_file()


@posix
@pytest.mark.parametrize("name", ["window.ini", "preferences.ini"])
@pytest.mark.parametrize("other", ["pipe", "device", "folder"])
def test_a_settings_file_that_can_never_be_locked_is_not_waited_for(
    qapp: QApplication, tmp_path: Path, name: str, other: str
) -> None:
    lock = tmp_path / f"{name}.lock"
    if other == "pipe":
        os.mkfifo(lock)
    elif other == "device":
        lock.symlink_to("/dev/null")
    else:
        lock.mkdir()
    sizes = open_sizes(tmp_path, qapp)
    choices = open_choices(tmp_path, sizes.file, qapp)
    concerned = sizes if name == "window.ini" else choices
    assert concerned.error_code is SettingsErrorCode.FILE
    concerned.file.setValue("a/b", 1)
    concerned.file.sync()
    assert concerned.file.value("a/b") == 1


STARTING = """
import os, signal, sys
from PySide6.QtCore import QObject, QTimer, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton
from desktop_app.app import run
from desktop_app.command_line import StartOptions
class Agent(QObject):
    began = Signal()
    def wait(self):
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()
    def look(self):
        for widget in QApplication.allWidgets():
            if isinstance(widget, QPushButton) and widget.isVisible():
                self.timer.stop()
                print("shown", flush=True)
                os.kill(os.getpid(), signal.SIGTERM)
                return
agent = Agent()
agent.began.connect(agent.wait, Qt.ConnectionType.QueuedConnection)
agent.began.emit()
sys.exit(run(StartOptions()))
"""


def plant(kind: str, folder: Path, names: tuple[str, ...]) -> None:
    folder.mkdir(parents=True)
    for name in names:
        if kind == "pipe":
            os.mkfifo(folder / name)
        elif kind == "folder":
            (folder / name).mkdir()
        else:
            (folder / name).symlink_to(kind)


@posix
@pytest.mark.parametrize("kind", ["pipe", "folder", "/dev/zero", "/dev/tty"])
@pytest.mark.parametrize("ending", ["", ".lock"])
def test_no_start_and_no_end_waits_for_what_stands_in_the_place_of_a_file(
    tmp_path: Path, kind: str, ending: str
) -> None:
    settings = ("window.ini", "preferences.ini", "profiles.json", "journal.json")
    data = ("first.lock", "first.socket", "journal.lock", "running-1.txt", "crash-1.txt")
    plant(
        kind, tmp_path / "config" / "customer-desk", tuple(f"{each}{ending}" for each in settings)
    )
    plant(kind, tmp_path / "data" / "customer-desk", data)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    ended = subprocess.run(
        [sys.executable, "-c", STARTING],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == "shown\n"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[window]\ngeometry=@Variant(\\0\\0\\0\\x7f\\xff)\ndocks=@ByteArray(abc)\n",
        b"[x]\n=\n",
    ],
)
@pytest.mark.qt_log_ignore("QVariant::load", extend=True)
def test_a_window_opens_on_settings_of_any_value(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    window = MainWindow(open_sizes(tmp_path, qapp).file)
    qtbot.addWidget(window)
    window.show()
    assert window.width() >= 760


def test_where_settings_cannot_be_kept_the_program_says_so(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    opened = open_sizes(tmp_path / "file" / "customer-desk", qapp)
    assert opened.error_code is SettingsErrorCode.FOLDER
    assert "settings folder can't be written" in settings_words(opened, Settings(opened.file))
    opened.file.setValue("a/b", 1)
    assert opened.file.value("a/b") == 1
    assert (tmp_path / "file").read_text() == "in the way"


@posix
def test_a_settings_folder_nobody_may_write(qapp: QApplication, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    (tmp_path / "window.ini").write_text("[a]\nb=1\n")
    tmp_path.chmod(0o500)
    opened = open_sizes(tmp_path, qapp)
    assert opened.error_code is SettingsErrorCode.FOLDER
    assert opened.file.value("a/b") == "1"
    tmp_path.chmod(0o700)


ASKING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from desktop_app.process.instance import OpenRequest, ask_first_instance
print(ask_first_instance(Path(sys.argv[1]), OpenRequest(*sys.argv[2:])))
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Short: a socket's address has hardly a hundred bytes."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture
def door(qapp: QApplication, folder: Path) -> Iterator[InstanceServer]:
    (folder / "first.socket").write_text("what a dead process left")
    door = InstanceServer(folder, qapp)
    yield door
    door.close()
    door.deleteLater()


def asked(qtbot: QtBot, door: InstanceServer, *command: str) -> tuple[str, list[OpenRequest]]:
    """What a second process printed, and what the door told meanwhile."""
    wishes: list[OpenRequest] = []
    door.asked.connect(wishes.append)
    with subprocess.Popen(
        [sys.executable, "-c", *command], cwd=PROJECT, text=True, stdout=subprocess.PIPE
    ) as process:
        qtbot.waitUntil(lambda: process.poll() is not None)
        assert process.stdout is not None
        return process.stdout.read().strip(), wishes


@pytest.mark.parametrize("text", ["cust-1 \n x", "č" * 60_000])
def test_a_second_start_hands_its_wish_over(
    qtbot: QtBot, door: InstanceServer, folder: Path, text: str
) -> None:
    said = asked(qtbot, door, ASKING, str(folder), "Shöp", text)
    assert said == ("True", [OpenRequest("Shöp", text)])


@posix
@pytest.mark.usefixtures("door")
def test_nobody_else_may_knock(folder: Path) -> None:
    assert (folder / "first.socket").stat().st_mode & 0o777 == 0o600


def test_no_first_process_is_no_answer(qtbot: QtBot, door: InstanceServer, folder: Path) -> None:
    door.close()
    assert asked(qtbot, door, ASKING, str(folder)) == ("False", [])


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"[]\n",
        b'{"profile": 3}\n',
        b"\xff\xfe\n",
        b"[" * 4000 + b"\n",
        b"x" * (1 << 21),
    ],
)
def test_rubbish_at_the_door_is_sent_away(
    qtbot: QtBot, door: InstanceServer, folder: Path, line: bytes
) -> None:
    wishes: list[OpenRequest] = []
    door.asked.connect(wishes.append)
    socket = QLocalSocket()
    socket.connectToServer(str(folder / "first.socket"))
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.ConnectedState)
    socket.write(line)
    if not line:
        socket.disconnectFromServer()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert wishes == []


def test_a_folder_with_a_long_name_has_a_door_too(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    deep = tmp_path / ("long-" * 30)
    deep.mkdir()
    door = InstanceServer(deep, qapp)
    assert asked(qtbot, door, ASKING, str(deep), "Shop") == ("True", [OpenRequest("Shop", "")])
    door.close()
    door.deleteLater()


def test_open_writes_are_known_from_begin_to_end(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    file = JournalFile(partial(open_for_session, tmp_path))
    journal = ProfileJournal(file, EntryProfile(profile_id="p1"), worker, worker)
    numbers: list[int] = []
    ended: list[object] = []

    def ask_end(number: int) -> None:
        work = partial(journal.end, number, WriteOutcome.UNKNOWN)
        worker.ask(work, owner=journal, done=ended.append, failed=ended.append)

    begin = partial(journal.begin, Intent(kind=WriteKind.DELETE))
    for _ in range(2):
        worker.ask(begin, owner=journal, done=numbers.append, failed=ended.append)
    qtbot.waitUntil(lambda: len(numbers) == 2)
    assert journal.has_open_writes
    ask_end(numbers[0])
    qtbot.waitUntil(lambda: len(ended) == 1)
    assert journal.has_open_writes
    with qtbot.waitSignal(journal.writes_ended):
        ask_end(numbers[1])
    assert [journal.has_open_writes] == [False]
    with qtbot.assertNotEmitted(journal.writes_ended):
        ask_end(numbers[1])
        qtbot.waitUntil(lambda: len(ended) == 3)
    assert ended == [None, None, None]
    assert file.close(10)


def test_the_questions_do_nothing_unless_told_to(qtbot: QtBot, window: MainWindow) -> None:
    closing = ClosingQuestion(window)
    closing.open()
    with qtbot.assertNotEmitted(closing.close_asked):
        closing.reject()
    closing.open()
    with qtbot.waitSignal(closing.close_asked):
        press(closing, "Close anyway")
    for text, decided in (("Start anyway", True), ("Don't start", False)):
        start = StartAnywayDialog()
        qtbot.addWidget(start)
        start.open()
        with qtbot.waitSignal(start.decided) as told:
            press(start, text)
        assert told.args == [decided]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    "display",
    [
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ""},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":31999"},
        {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "nobody-there"},
        {"QT_QPA_PLATFORM": "no-such-plug-in"},
        {"DISPLAY": ""},
    ],
)
def test_without_a_display_one_plain_line_is_said_and_nothing_aborts(
    tmp_path: Path, display: dict[str, str]
) -> None:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: text for name, text in os.environ.items() if name not in names}
    for folder in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        environment[folder] = str(tmp_path)
    ended = subprocess.run(
        [sys.executable, "-m", "desktop_app"],
        cwd=PROJECT,
        env={**environment, **display},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == STATUS_NO_DISPLAY == 69
    assert ended.stdout == ""
    said = [line for line in ended.stderr.splitlines() if "XDG_RUNTIME_DIR" not in line]
    assert len(said) == 1
    assert said[0].startswith("Customer Desk can't open a window: ")
    assert list((tmp_path / "customer-desk").glob("*.txt")) == [], "no crash to be told of"


def test_no_server_outlives_its_test(qapp: QApplication) -> None:
    assert [each for each in qapp.children() if isinstance(each, QLocalServer)] == []


FAILING = """
import asyncio, sys, threading
from PySide6.QtCore import QAbstractTableModel, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from desktop_app.process.error_log import FAULTS
from desktop_app.process.crash_reports import report_exceptions
from desktop_app.worker.worker import Worker
report_exceptions()
app = QApplication([])
told = []
FAULTS.watch(lambda: told.append(1))
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 30
    def columnCount(self, parent=None): return 5
    def data(self, index, role=0): raise KeyError("canary")
class Painted(QWidget):
    def paintEvent(self, event): raise IndexError("canary")
class Thread(QThread):
    def run(self): raise OSError("canary")
class Sender(QObject):
    sent = Signal()
    def fail(self): raise TypeError("canary")
view, painted, thread, sender, worker = QTableView(), Painted(), Thread(), Sender(), Worker()
view.setModel(Model())
view.show()
painted.show()
thread.start()
sender.sent.connect(sender.fail)
sender.sent.connect(sender.fail, Qt.ConnectionType.QueuedConnection)
sender.sent.emit()
def timer(): raise ZeroDivisionError("canary")
QTimer.singleShot(0, timer)
threading.Thread(target=lambda: [].pop(LookupError("canary"))).start()
def callback(): raise BufferError("canary")
worker.run_on_loop(callback)
async def fail(): raise EOFError("canary")
worker.ask(fail, owner=sender, done=print, failed=lambda error: None)
def end():
    thread.wait()
    assert worker.stop()
    print(len(told), FAULTS.kinds, FAULTS.count() > 100)
    print(FAULTS.report())
    app.exit(0)
QTimer.singleShot(700, end)
sys.exit(app.exec())
"""


def test_row_28_exceptions_of_every_kind_are_told_once_and_the_program_goes_on() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", FAILING],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    told, kinds, is_storm = ended.stdout.splitlines()[0].split()
    names = ("KeyError", "IndexError", "OSError", "TypeError", "ZeroDivisionError")
    for name in (*names, "BufferError", "EOFError"):
        assert f"{name}, " in ended.stdout
    assert told == kinds, "each kind once"
    assert is_storm == "True", "though there were hundreds"
    assert "canary" not in ended.stdout + ended.stderr


# Row 17: what a desktop's environment says of proxies and key logs neither stops nor steers us.


@pytest.mark.holds("trap_11")
def test_row_17_the_program_starts_and_does_its_work_whatever_the_environment_says(
    tmp_path: Path,
) -> None:
    key_log = tmp_path / "keys.log"
    with wire_server(lambda talk: talk.answer(b"")) as proxy:
        names = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
        environment = {
            **os.environ,
            **dict.fromkeys(names, proxy.base_url),
            "ALL_PROXY": "socks5://127.0.0.1:1",
            "NO_PROXY": "[::1]",
            "SSL_CERT_FILE": str(tmp_path / "missing.pem"),
            "SSL_CERT_DIR": str(tmp_path / "missing"),
            "SSLKEYLOGFILE": str(key_log),
            "QT_QPA_PLATFORM": "offscreen",
            **{name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")},
        }
        ended = subprocess.run(
            [sys.executable, "packaging/tour.py", str(tmp_path / "pictures"), "--main-job"],
            cwd=PROJECT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        assert "pictures are in" in ended.stdout
        assert proxy.connections == 0
    assert not key_log.exists()


# Qt's own messages: in the log, and as harmless as the rest of it.


_SAYS = """
import sys
from PySide6.QtCore import QCoreApplication, QThread, qCritical, qDebug, qFatal, qWarning
from desktop_app.process.lifetime import log_qt_messages
from desktop_app.process.log import add_secret, configure_logging

app = QCoreApplication([])
configure_logging(sys.stderr)
log_qt_messages()
add_secret("canary-key-17")

class Thread(QThread):
    def run(self):
        qWarning("from a thread\\nwith lejla@example.com")

thread = Thread()
thread.start()
thread.wait()
qDebug("not worth a line")
qWarning("canary-key-17 100% done")
qCritical("https://ipg.monri.com/v2/customers/cust-1")
if "fatal" in sys.argv:
    qFatal("the end of +387 61 000 111")
"""


def said_by(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _SAYS, *arguments],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_secrets_02_what_qt_says_is_logged_on_one_line_without_persons_and_secrets() -> None:
    ended = said_by()
    assert ended.returncode == 0
    thread, warning, critical = ended.stderr.splitlines()
    assert "WARNING qt: default: from a thread\\u000awith [email]" in thread
    assert "[secret] 100% done" in warning
    assert "ERROR qt: default: [address]" in critical


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal on POSIX")
def test_secrets_02_the_last_words_of_qt_are_harmless_too() -> None:
    ended = said_by("fatal")
    assert ended.returncode != 0
    assert "qt: default: the end of [number]" in ended.stderr
    assert "387" not in ended.stderr
