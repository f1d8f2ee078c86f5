"""The lock: what locks, what is left to see, what stays as it was, and how it opens again."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint
from desktop_app.process.preferences import Preferences
from desktop_app.records.customer import Customer
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import EditorPage
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.widgets.clipboard import copy_secret
from desktop_app.views.window.lock import IdleWatch, ProgramLock
from desktop_app.views.window.lock_overlay import LockTrigger, trigger_words
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.no_ledger import NoLedger
from tests.qt.desk_session import answer
from tests.qt.lock_desk import SHOP, LockDesk, readable
from tests.qt.test_session_secrets_dialog import fill, press
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

ID, OTHER_ID = "cust-0000042", "cust-0000044"


class Keyring(MemoryKeyring):
    """A keyring with a door."""

    def __init__(self) -> None:
        super().__init__()
        self.refusal: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.refusal is not None:
            raise self.refusal
        return super().get_password(service, username)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def vault(keyring: Keyring) -> Vault:
    return vault_over(keyring)


@pytest.fixture
def desk(
    qtbot: QtBot, worker: Worker, session: Session, settings: QSettings, vault: Vault
) -> LockDesk:
    """A window whose token and key are in the keyring."""
    kept: list[object] = []
    credentials = Credentials(TOKEN, KEY)
    worker.ask(
        lambda: vault.save(SHOP, credentials),
        owner=session,
        done=kept.append,
        failed=kept.append,
    )
    qtbot.waitUntil(lambda: kept == [None])
    return LockDesk(qtbot, worker, session, settings, vault)


@pytest.fixture
def lossy(sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(sandbox.base_url) as gateway:
        yield gateway


def opened(qtbot: QtBot, desk: LockDesk) -> None:
    desk.unlock()
    qtbot.waitUntil(lambda: not desk.lock.is_locked)


def shown_widgets() -> list[QWidget]:
    return [widget for widget in QApplication.allWidgets() if widget.isVisible()]


# -- what is left to see


def test_nothing_of_the_customer_is_shown_or_can_be_read(qtbot: QtBot, desk: LockDesk) -> None:
    customer = desk.look_up(ID)
    requests = next(iter(desk.window.findChildren(QDockWidget)))
    requests.show()
    assert customer.name
    for text in (customer.name, ID, customer.uuid):
        assert text in readable()
    desk.program.lock()
    found = readable()
    for text in (customer.name, ID, customer.uuid, customer.email or ID, "/v2/customers"):
        assert text not in found
    assert "Locked at your request" in found
    page = desk.page
    window = desk.window
    for widget in shown_widgets():
        assert (
            widget is page
            or page.isAncestorOf(widget)
            or widget.isAncestorOf(page)
            or widget is window.head
            or window.head.isAncestorOf(widget)
            or widget is window.menuBar()
            or window.menuBar().isAncestorOf(widget)
        ), widget
    assert not window.menuBar().isEnabled()
    assert window.windowTitle().startswith("Locked")
    assert customer.name not in window.windowTitle()
    assert ID not in window.windowTitle()
    desk.unlock()
    qtbot.waitUntil(lambda: not desk.lock.is_locked)
    assert customer.name in window.windowTitle()
    assert ID in window.windowTitle()


def test_everything_is_as_it_was_after_unlocking(qtbot: QtBot, desk: LockDesk) -> None:
    desk.look_up(ID)
    desk.type_name("Half typed")
    grid = desk.desk.table.grid
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() > 50)
    grid.verticalScrollBar().setValue(40)
    dock = next(iter(desk.window.findChildren(QDockWidget)))
    dock.show()
    box = desk.field("Name")
    box.setCursorPosition(4)
    qtbot.waitUntil(lambda: ID in desk.window.windowTitle())

    def state() -> tuple[object, ...]:
        return (
            grid.currentIndex().row(),
            grid.verticalScrollBar().value(),
            desk.window.windowTitle(),
            desk.window.focusWidget(),
            desk.window.look_up_bar.field.text(),
            dock.isVisible(),
            [pane.size() for pane in (grid, desk.desk.editor, desk.desk.requests)],
        )

    before = state()
    desk.program.lock()
    assert "Unsaved changes are kept" in readable()
    opened(qtbot, desk)
    assert desk.field("Name").text() == "Half typed"
    assert desk.desk.editor.is_dirty
    QApplication.processEvents()
    assert state() == before
    assert box.cursorPosition() == 4
    assert desk.window.menuBar().isEnabled()
    assert desk.window.status_line.isVisible()


def test_an_open_dialog_goes_behind_the_lock_and_comes_back(qtbot: QtBot, desk: LockDesk) -> None:
    customer = desk.look_up(ID)
    desk.window.resize(780, 700)  # with the dialog's frame, too, on the screen
    desk.desk.actions.ask_to_delete()
    dialog = desk.window.findChild(DeleteDialog)
    assert dialog is not None
    # It stands where it stays; higher it may still get, by the cards.
    room = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(dialog.frameGeometry()))
    place = dialog.geometry().topLeft()
    desk.program.lock()
    assert not dialog.isVisible()
    assert customer.name
    assert customer.name not in readable()
    assert desk.lock.refuses_to_close()
    opened(qtbot, desk)
    assert desk.window.findChild(DeleteDialog) is dialog
    assert dialog.isVisible()
    assert dialog.isModal()
    assert dialog.geometry().topLeft() == place
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_typed_in_a_dialog_stays(qtbot: QtBot, desk: LockDesk) -> None:
    desk.look_up(ID)
    desk.window.look_up_bar.create_asked.emit()
    dialog = desk.window.findChild(NewCustomerDialog)
    assert dialog is not None
    name = next(b for b in dialog.findChildren(QLineEdit) if b.accessibleName() == "Name")
    QTest.keyClicks(name, "Canary Person")
    desk.program.lock()
    assert "Canary Person" not in readable()
    opened(qtbot, desk)
    assert dialog.isVisible()
    assert name.text() == "Canary Person"


def test_a_dialog_that_comes_too_late_stays_behind_the_lock(qtbot: QtBot, desk: LockDesk) -> None:
    customer = desk.look_up(ID)
    desk.program.lock()
    desk.desk.actions.ask_to_delete()
    dialog = desk.window.findChild(DeleteDialog)
    qtbot.waitUntil(lambda: desk.lock.overlay.hides_dialogs)
    assert desk.window.findChild(DeleteDialog) is None
    assert dialog is not None
    assert not dialog.isVisible()
    assert customer.name
    assert customer.name not in readable()
    opened(qtbot, desk)
    assert dialog.isVisible()
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)


def test_keys_of_the_menus_do_nothing_while_locked(desk: LockDesk) -> None:
    desk.look_up(ID)
    desk.type_name("Half typed")
    desk.program.lock()
    for key, modifier in (
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Delete, _CTRL_SHIFT),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(desk.window, key, modifier)
    assert desk.lock.is_locked
    assert not desk.lock.overlay.hides_dialogs
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)] == []


def test_closing_a_locked_window_never_throws_work_away(qtbot: QtBot, desk: LockDesk) -> None:
    desk.look_up(ID)
    desk.program.lock()
    assert not desk.lock.refuses_to_close()
    opened(qtbot, desk)
    desk.type_name("Half typed")
    desk.program.lock()
    assert desk.lock.refuses_to_close()
    assert "unfinished work" in desk.said()


_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


# -- secrets


def credentials_in_memory() -> list[Credentials]:
    gc.collect()
    return [each for each in gc.get_objects() if isinstance(each, Credentials)]


@pytest.fixture
def others() -> list[Credentials]:
    """What other tests' modules hold. Asked for before the desk is there."""
    return credentials_in_memory()


def test_secrets_09_secrets_are_let_go_and_read_again(
    others: list[Credentials], qtbot: QtBot, desk: LockDesk, keyring: Keyring
) -> None:
    customer = desk.look_up(ID)
    assert len(credentials_in_memory()) > len(others)
    desk.program.lock()
    qtbot.waitUntil(lambda: len(credentials_in_memory()) == len(others))
    assert desk.vault.remembered(SHOP) is None
    reads = keyring.calls.count("get")
    opened(qtbot, desk)
    assert keyring.calls.count("get") > reads
    assert answer(qtbot, desk.session, lambda gateway: gateway.by_uuid(customer.uuid)) is not None


def test_enter_unlocks(qtbot: QtBot, desk: LockDesk) -> None:
    desk.program.lock()
    focus = desk.window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Unlock"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.lock.is_locked)


def test_a_locked_keyring_is_said_in_place(qtbot: QtBot, desk: LockDesk, keyring: Keyring) -> None:
    desk.program.lock()
    keyring.refusal = KeyringLocked()
    desk.unlock()
    qtbot.waitUntil(lambda: "keyring is locked" in desk.said())
    assert desk.lock.is_locked
    keyring.refusal = None
    opened(qtbot, desk)


def test_another_pair_in_the_keyring_does_not_open(
    qtbot: QtBot, desk: LockDesk, worker: Worker, keyring: Keyring
) -> None:
    desk.program.lock()
    kept: list[object] = []
    other = vault_over(keyring)
    worker.ask(
        lambda: other.save(SHOP, Credentials("another-token", "another-key")),
        owner=desk.window,
        done=kept.append,
        failed=kept.append,
    )
    qtbot.waitUntil(lambda: kept == [None])
    desk.unlock()
    qtbot.waitUntil(lambda: "another token and key" in desk.said())
    assert desk.lock.is_locked
    assert desk.vault.remembered(SHOP) is None


def test_what_was_typed_for_the_session_is_typed_again(
    qtbot: QtBot, worker: Worker, session: Session, settings: QSettings, vault: Vault
) -> None:
    vault.keep_for_session(SHOP, Credentials(TOKEN, KEY))
    desk = LockDesk(qtbot, worker, session, settings, vault)
    desk.program.lock()
    desk.unlock()
    qtbot.waitUntil(lambda: desk.window.findChild(SessionSecretsDialog) is not None)
    dialog = desk.window.findChild(SessionSecretsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    fill(dialog, "anything", "else")
    press(dialog, "Continue")
    assert desk.lock.is_locked
    assert vault.remembered(SHOP) is None
    fill(dialog, TOKEN, KEY)
    press(dialog, "Continue")
    qtbot.waitUntil(lambda: not desk.lock.is_locked)


def test_the_sandbox_opens_without_a_question(
    qtbot: QtBot, worker: Worker, session: Session, settings: QSettings, vault: Vault
) -> None:
    desk = LockDesk(qtbot, worker, session, settings, vault, own=Credentials(TOKEN, KEY))
    desk.look_up(ID)
    desk.program.lock()
    assert ID not in readable()
    desk.unlock()
    assert not desk.lock.is_locked
    desk.look_up("cust-0000043")


def test_a_secret_on_the_clipboard_goes_and_other_text_stays(desk: LockDesk) -> None:
    clipboard = QGuiApplication.clipboard()
    copy_secret("canary-token")
    desk.program.lock()
    assert clipboard.text() == ""
    clipboard.setText("a note of the agent's")
    desk.program.lock()
    assert clipboard.text() == "a note of the agent's"


# -- what was on its way


class FirstPause:
    """The first one lasts until it is cancelled, and no other lasts at all."""

    def __init__(self) -> None:
        self.begun = threading.Event()

    async def __call__(self, seconds: float) -> None:
        if not self.begun.is_set():
            self.begun.set()
            await asyncio.Event().wait()


@pytest.fixture
def pause() -> FirstPause:
    """Between two looks at what became of a write."""
    return FirstPause()


@pytest.fixture
def lossy_desk(
    qtbot: QtBot,
    worker: Worker,
    settings: QSettings,
    vault: Vault,
    *,
    lossy: LossyGateway,
    pause: FirstPause,
) -> Iterator[LockDesk]:
    session = Session(
        worker,
        Endpoint(base_url=lossy.base_url, authorisation=Authorisation.SIGNATURE),
        Credentials(TOKEN, KEY),
        journal=NoLedger(),
        wait=pause,
    )
    yield LockDesk(qtbot, worker, session, settings, vault, own=Credentials(TOKEN, KEY))
    lossy.go_on.set()
    session.close()


def test_a_write_on_its_way_is_let_finish_and_told_after_unlocking(
    qtbot: QtBot, lossy_desk: LockDesk, lossy: LossyGateway
) -> None:
    desk, told = lossy_desk, list[object]()
    customer = desk.look_up(ID)
    lossy.holding.add("POST")
    desk.session.ask(
        lambda gateway: gateway.update(customer.uuid, {"name": "New Name"}),
        owner=desk.window,
        done=told.append,
        failed=told.append,
        words="Saving…",
    )
    qtbot.waitUntil(lossy.arrived.is_set)
    desk.program.lock()
    lossy.go_on.set()
    other = Session(desk.worker, desk.session.endpoint, Credentials(TOKEN, KEY), desk.window)
    qtbot.waitUntil(
        lambda: (
            answer(qtbot, other, lambda gateway: gateway.by_uuid(customer.uuid)).name == "New Name"
        )
    )
    other.close()
    assert told == []
    desk.unlock()
    qtbot.waitUntil(lambda: bool(told))
    [record] = told
    assert isinstance(record, Customer)
    assert record.name == "New Name"
    assert lossy.count("POST") == 1


def start_saving(desk: LockDesk, merchant_id: str, name: str) -> Customer:
    customer = desk.look_up(merchant_id)
    desk.qtbot.waitUntil(lambda: not desk.session.is_busy)
    desk.type_name(name)
    QTest.keyClick(desk.field("Name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    [dialog] = desk.desk.editor.findChildren(SaveDialog)
    press(dialog, "Save")
    return customer


def assert_nothing_is_read(desk: LockDesk, lossy: LossyGateway, customer: Customer) -> None:
    """While it is locked: what another session begins later is answered before."""
    before = lossy.count("GET")
    other = Session(desk.worker, desk.session.endpoint, Credentials(TOKEN, KEY), desk.window)
    answer(desk.qtbot, other, lambda gateway: gateway.by_uuid(customer.uuid))
    other.close()
    assert lossy.count("GET") == before + 1, "the other session's"


def stored_name(desk: LockDesk, customer: Customer) -> str | None:
    return answer(desk.qtbot, desk.session, lambda api: api.by_uuid(customer.uuid)).name


def test_a_write_whose_answer_is_lost_behind_the_lock_is_found_out_after_unlocking(
    qtbot: QtBot, lossy_desk: LockDesk, lossy: LossyGateway
) -> None:
    desk = lossy_desk
    lossy.holding.add("POST")
    lossy.losing.add("POST")
    customer = start_saving(desk, OTHER_ID, "Lost Name")
    qtbot.waitUntil(lossy.arrived.is_set)
    desk.program.lock()
    lossy.go_on.set()
    qtbot.waitUntil(lambda: desk.exchanges[-1].method == "POST")
    assert_nothing_is_read(desk, lossy, customer)
    assert not desk.session.is_changing, "nothing keeps the window from being closed"
    desk.unlock()
    qtbot.waitUntil(lambda: not desk.desk.editor.is_dirty)
    assert stored_name(desk, customer) == "Lost Name"
    assert lossy.count("POST") == 1


@pytest.mark.parametrize("is_carried_out", [True, False])
def test_finding_out_what_became_of_a_write_is_begun_anew_after_unlocking(
    qtbot: QtBot,
    lossy_desk: LockDesk,
    lossy: LossyGateway,
    pause: FirstPause,
    is_carried_out: bool,
) -> None:
    """Late by then, or not at all: nothing is lost, and nothing is sent twice."""
    desk = lossy_desk
    if is_carried_out:
        lossy.late.add("POST")
    else:
        lossy.faking["POST"] = 502
    customer = start_saving(desk, OTHER_ID, f"Late {is_carried_out}")
    qtbot.waitUntil(pause.begun.is_set)
    qtbot.waitUntil(lambda: len(desk.exchanges) == len(lossy.asked))
    desk.program.lock()
    assert_nothing_is_read(desk, lossy, customer)
    if is_carried_out:
        lossy.go_on.set()
        qtbot.waitUntil(lossy.caught_up.is_set)
    desk.unlock()
    qtbot.waitUntil(lambda: not desk.session.is_busy)
    assert lossy.count("POST") == 1
    if is_carried_out:
        assert not desk.desk.editor.is_dirty
        assert stored_name(desk, customer) == f"Late {is_carried_out}"
    else:
        [page] = desk.desk.editor.findChildren(EditorPage)
        assert "nothing was sent again" in page.notice.sentence
        assert desk.field("Name").text() == f"Late {is_carried_out}", "what was typed is there"


def test_a_read_on_its_way_is_cancelled_and_begun_anew(
    qtbot: QtBot, lossy_desk: LockDesk, lossy: LossyGateway
) -> None:
    desk, told = lossy_desk, list[object]()
    customer = desk.look_up(ID)
    qtbot.waitUntil(lambda: not desk.session.is_busy)
    lossy.holding.add("GET")
    desk.session.ask(
        lambda gateway: gateway.by_uuid(customer.uuid),
        owner=desk.window,
        done=told.append,
        failed=told.append,
    )
    qtbot.waitUntil(lossy.arrived.is_set)
    before = lossy.count("GET")
    with qtbot.waitSignal(desk.session.exchanged) as ended:
        desk.program.lock()
    assert ended.args[0].error_code == "CANCELLED"
    lossy.holding.clear()
    lossy.go_on.set()
    assert told == []
    desk.unlock()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [customer]
    assert lossy.count("GET") == before + 1


def test_what_is_asked_while_locked_waits(
    qtbot: QtBot, lossy_desk: LockDesk, lossy: LossyGateway
) -> None:
    desk, told = lossy_desk, list[object]()
    customer = desk.look_up(ID)
    qtbot.waitUntil(lambda: not desk.session.is_busy)
    desk.program.lock()
    ticket = desk.session.ask(
        lambda gateway: gateway.by_uuid(customer.uuid),
        owner=desk.window,
        done=told.append,
        failed=told.append,
    )
    assert_nothing_is_read(desk, lossy, customer)
    assert told == []
    desk.unlock()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [customer]
    assert ticket.settled


# -- what locks


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0
        self.looked = 0
        """How often somebody has looked at it."""

    def __call__(self) -> float:
        self.looked += 1
        return self.now


MakeWatch = Callable[[], tuple[IdleWatch, Clock]]


@pytest.fixture
def make_watch(settings: QSettings, window: MainWindow) -> MakeWatch:
    def make() -> tuple[IdleWatch, Clock]:
        clock = Clock()
        return IdleWatch(settings, window, clock=clock, tick=0.02), clock

    return make


def assert_nothing_passes(qtbot: QtBot, watch: IdleWatch, clock: Clock) -> None:
    """While the watch looks at its clock several times more."""
    looked = clock.looked
    with qtbot.assertNotEmitted(watch.passed):
        qtbot.waitUntil(lambda: clock.looked > looked + 2)


def test_secrets_09_ten_minutes_without_use_lock(qtbot: QtBot, make_watch: MakeWatch) -> None:
    watch, clock = make_watch()
    assert watch.minutes == 10
    clock.now += 9 * 60
    assert_nothing_passes(qtbot, watch, clock)
    with qtbot.waitSignal(watch.passed):
        clock.now += 60


@pytest.mark.parametrize("use", ["key", "mouse", "other window"])
def test_any_use_begins_the_time_anew(
    qtbot: QtBot, make_watch: MakeWatch, window: MainWindow, use: str
) -> None:
    other = QDialog(window)
    with qtbot.waitExposed(other):
        other.show()
    watch, clock = make_watch()
    clock.now += 9 * 60
    if use == "key":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    elif use == "mouse":
        QTest.mouseMove(window.windowHandle(), window.rect().center())
    else:
        QTest.keyClick(other.windowHandle(), Qt.Key.Key_A)
    clock.now += 9 * 60
    assert_nothing_passes(qtbot, watch, clock)


def test_the_first_key_after_a_long_sleep_locks_and_is_swallowed(
    qtbot: QtBot, settings: QSettings, window: MainWindow
) -> None:
    clock = Clock()
    watch = IdleWatch(settings, window, clock=clock, tick=3600)
    window.look_up_bar.take_focus()
    clock.now += 8 * 3600
    with qtbot.waitSignal(watch.passed):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert window.look_up_bar.field.text() == ""


def test_off_never_locks_and_the_choice_is_remembered(
    qtbot: QtBot, make_watch: MakeWatch, settings: QSettings, window: MainWindow
) -> None:
    watch, clock = make_watch()
    Preferences(settings).lock_minutes = 0
    clock.now += 1e6
    with qtbot.assertNotEmitted(watch.passed):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert IdleWatch(settings, window).minutes == 0


@pytest.mark.parametrize("damaged", ["", "never", "-1", "7", "٣", "9" * 5000, ["1", "2"], None])
def test_a_damaged_choice_counts_as_ten_minutes(
    settings: QSettings, window: MainWindow, damaged: object
) -> None:
    settings.setValue("lock/minutes", damaged)
    assert IdleWatch(settings, window).minutes == 10


def test_every_trigger_is_named_and_the_first_one_stays(desk: LockDesk) -> None:
    words = [trigger_words(trigger, 10) for trigger in LockTrigger]
    assert len(set(words)) == len(words)
    desk.program.lock(LockTrigger.SLEEP)
    desk.program.lock(LockTrigger.SCREEN)
    found = readable()
    assert "Locked because the computer went to sleep" in found
    assert "screen was locked" not in found


MakeDesk = Callable[[], LockDesk]


@pytest.fixture
def make_second(
    qtbot: QtBot, worker: Worker, session: Session, settings: QSettings, vault: Vault
) -> MakeDesk:
    """A window of the sandbox beside the other one."""
    own = Credentials(TOKEN, KEY)
    return lambda: LockDesk(qtbot, worker, session, settings, vault, own=own)


def test_all_windows_lock_at_once_and_follow_the_one_that_is_unlocked(
    qtbot: QtBot, desk: LockDesk, make_second: MakeDesk, keyring: Keyring, settings: QSettings
) -> None:
    second = make_second()
    both = ProgramLock(settings, desk.vault, lambda: [desk.lock, second.lock], desk.window)
    both.add(desk.lock)
    both.add(second.lock)
    both.idle.passed.emit()
    assert [each.lock.is_locked for each in (desk, second)] == [True, True]
    keyring.refusal = KeyringLocked()
    second.unlock()
    assert not second.lock.is_locked
    assert not both.is_locked
    qtbot.waitUntil(lambda: desk.page.findChild(QPushButton).isEnabled())
    assert desk.lock.is_locked, "what its own secrets open stays closed without them"
    assert desk.said() == "", "nobody asked there"
    both.lock()
    keyring.refusal = None
    second.unlock()
    qtbot.waitUntil(lambda: not desk.lock.is_locked)


def test_a_window_that_opens_behind_the_lock_is_born_locked(
    desk: LockDesk, make_second: MakeDesk
) -> None:
    desk.program.lock()
    second = make_second()
    desk.program.add(second.lock)
    assert second.lock.is_locked
