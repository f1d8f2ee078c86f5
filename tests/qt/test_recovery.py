"""What the last run left open: found out, asked only where it must be; and edits offered again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.journal.journal import JournalErrorCode
from desktop_app.journal.opening import JournalCondition, OpeningReport
from desktop_app.records.changes import Change, Changes
from desktop_app.records.customer import Customer, Json, MerchantId
from desktop_app.records.draft import CustomerDraft, StoredEdit
from desktop_app.records.writes import EntryProfile, Intent, UnsettledWrite, WriteKind, base_of
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.recovery_strip import RecoveryRow, RecoveryStrip
from desktop_app.worker.journals import Journals
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.lossy_gateway import NOT_FOUND, LossyGateway
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line, texts
from tests.sandbox.gateway_servers import at_once
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

PROFILE = "p1"
LEJLA: dict[str, Json] = {"name": "Lejla Hadžić", "phone": "+387 61 000 111", "city": "Tuzla"}


class Run:
    """One run of the program: a window at a desk, a journal in the same folder as the last run."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.journals = Journals(
            world.worker, world.vault(), world.folder / "data", world.folder / "settings"
        )
        self.told: list[OpeningReport] = []
        self.journals.told.connect(self.told.append)
        self.journal = self.journals.of_profile(EntryProfile(profile_id=PROFILE), self.journals)
        self.session = Session(
            world.worker,
            Endpoint(base_url=world.lossy.base_url),
            Credentials(TOKEN, KEY),
            journal=self.journal,
            wait=at_once,
        )
        self.desk: CustomerScreen | None = None

    def sit_down(self) -> CustomerScreen:
        """Open the window, as a start does."""
        window = MainWindow(self.world.settings)
        window.resize(1400, 900)
        window.show()
        self.desk = CustomerScreen(
            window,
            self.session,
            self.world.settings,
            profile_name="Shop",
            environment="TEST",
            journal=self.journal,
        )
        return self.desk

    @property
    def strip(self) -> RecoveryStrip:
        assert self.desk is not None
        return found(self.desk.window, RecoveryStrip)

    @property
    def summary(self) -> str:
        return self.strip.notice.sentence

    def rows(self) -> list[str]:
        rows = self.strip.findChildren(RecoveryRow)
        return [row.sentence for row in rows if not row.isHidden()]

    def buttons(self) -> list[str]:
        return [one.text() for one in self.strip.findChildren(QPushButton) if one.isVisible()]

    def press(self, text: str) -> None:
        [one] = [one for one in self.strip.findChildren(QPushButton) if one.text() == text]
        one.click()

    def left(self) -> tuple[tuple[UnsettledWrite, ...], int]:
        """What the journal holds now."""
        doubts = answer(self.world.qtbot, self.session, lambda _: self.journal.in_doubt())
        drafts = answer(self.world.qtbot, self.session, lambda _: self.journal.drafts())
        return doubts, len(drafts)

    def begin(self, intent: Intent) -> None:
        answer(self.world.qtbot, self.session, lambda _: self.journal.begin(intent))

    def end(self) -> None:
        """Let what runs end, then close what a crash would have taken away."""
        self.world.qtbot.waitUntil(lambda: not self.session.is_busy)
        if self.desk is not None:
            delete(self.desk.window)  # a table that is seen goes on reading, even when closed
        self.session.close()
        assert self.journals.close()


class World:
    """What stays from run to run: gateway, keyring, folders."""

    def __init__(self, qtbot: QtBot, worker: Worker, folder: Path, lossy: LossyGateway) -> None:
        self.qtbot, self.worker, self.folder, self.lossy = qtbot, worker, folder, lossy
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.keyring = MemoryKeyring()
        self.vault: Callable[[], Vault] = lambda: vault_over(self.keyring)
        self._runs: list[Run] = []

    def run(self) -> Run:
        """The next start; what ran before is gone as after a crash: nothing was settled."""
        self.close()
        self._runs.append(Run(self))
        return self._runs[-1]

    def close(self) -> None:
        while self._runs:
            self._runs.pop().end()


@pytest.fixture
def world(
    qtbot: QtBot, worker: Worker, tmp_path: Path, written_sandbox: RunningSandbox
) -> Iterator[World]:
    with LossyGateway(written_sandbox.base_url) as lossy:
        world = World(qtbot, worker, tmp_path, lossy)
        yield world
        world.close()


@pytest.fixture
def lejla(qtbot: QtBot, writing_session: Session) -> Customer:
    return answer(qtbot, writing_session, lambda gateway: gateway.create(LEJLA))


@pytest.fixture
def other(writing_session: Session) -> Session:
    """Somebody else at the same gateway."""
    return writing_session


def correction(customer: Customer, phone: str) -> Intent:
    changes = Changes((Change("phone", customer.phone, phone),))
    return Intent(
        kind=WriteKind.UPDATE,
        uuid=customer.uuid,
        values=changes.body(),
        base=base_of(changes),
        who=customer.name or "",
    )


def creation(merchant_id: str) -> Intent:
    values: dict[str, Json] = {"merchant_customer_id": merchant_id, "name": "Nova"}
    return Intent(
        kind=WriteKind.CREATE, merchant_id=MerchantId(merchant_id), values=values, who="Nova"
    )


def deletion(customer: Customer) -> Intent:
    return Intent(kind=WriteKind.DELETE, uuid=customer.uuid, who=customer.name or "")


def test_nothing_left_shows_nothing(world: World) -> None:
    run = world.run()
    desk = run.sit_down()
    assert desk.recovery is not None
    assert run.left() == ((), 0)
    assert run.strip.isHidden()


def test_what_happened_is_found_done_without_asking(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    before = world.run()
    before.begin(correction(lejla, "+387 61 222 222"))
    before.begin(creation("recovered-1"))
    answer(qtbot, other, lambda g: g.update(lejla.uuid, {"phone": "+387 61 222 222"}))
    made: dict[str, Json] = {"merchant_customer_id": "recovered-1", "name": "Nova"}
    answer(qtbot, other, lambda g: g.create(made))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "2 found done" in run.summary)
    assert run.summary == "2 change(s) in doubt: 2 found done."
    assert run.rows() == []
    assert run.left() == ((), 0)
    assert world.lossy.count("POST") == 0


def test_what_did_not_happen_is_asked_and_sent_once(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    before = world.run()
    before.begin(correction(lejla, "+387 61 333 333"))
    before.begin(creation("absent-1"))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "2 to decide" in run.summary)
    assert world.lossy.count("POST") == 0
    run.press("Save again")
    qtbot.waitUntil(lambda: "1 found done, 1 to decide" in run.summary)
    run.press("Create again")
    qtbot.waitUntil(lambda: "2 found done" in run.summary)
    assert world.lossy.count("POST") == 2
    assert run.left() == ((), 0)
    now = answer(qtbot, other, lambda g: g.by_uuid(lejla.uuid))
    assert now.phone == "+387 61 333 333"
    answer(qtbot, other, lambda g: g.by_merchant_id(MerchantId("absent-1")))


def test_left_as_it_is_is_not_asked_again(qtbot: QtBot, world: World, lejla: Customer) -> None:
    world.run().begin(correction(lejla, "+387 61 444 444"))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 to decide" in run.summary)
    run.press("Leave it")
    qtbot.waitUntil(lambda: run.left() == ((), 0))
    assert run.summary.endswith("1 closed by you."), "which makes nothing done"
    again = world.run()
    again.sit_down()
    assert again.left() == ((), 0)
    assert again.strip.isHidden()
    assert world.lossy.count("POST") == 0


def test_sending_again_stops_when_somebody_wrote_meanwhile(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    world.run().begin(correction(lejla, "+387 61 555 555"))
    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: "1 to decide" in run.summary)
    answer(qtbot, other, lambda g: g.update(lejla.uuid, {"phone": "+387 61 999 999"}))
    run.press("Save again")
    qtbot.waitUntil(lambda: "Show customer" in run.buttons())
    assert world.lossy.count("POST") == 0
    run.press("Show customer")
    qtbot.waitUntil(lambda: desk.editor.customer is not None)
    assert desk.editor.customer is not None
    assert desk.editor.customer.phone == "+387 61 999 999"
    run.press("Close")
    qtbot.waitUntil(lambda: run.left() == ((), 0))


def test_a_deletion_that_did_not_happen_is_never_sent_from_here(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    world.run().begin(deletion(lejla))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 to decide" in run.summary)
    assert "still there" in run.rows()[0]
    qtbot.waitUntil(lambda: run.buttons() == ["Show customer", "Leave it"])
    assert world.lossy.count("DELETE") == 0


def test_a_deletion_that_happened_is_done(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    world.run().begin(deletion(lejla))
    answer(qtbot, other, lambda g: g.delete(lejla.uuid))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 found done" in run.summary)
    assert run.left() == ((), 0)


@pytest.mark.parametrize("is_deletion", [True, False])
def test_who_is_shown_is_read_as_soon_as_a_change_is_found_done(
    qtbot: QtBot, world: World, other: Session, lejla: Customer, is_deletion: bool
) -> None:
    """They may have been looked up while it was still being found out, before it happened."""
    intent = deletion(lejla) if is_deletion else correction(lejla, "+387 61 888 888")
    world.run().begin(intent)
    world.lossy.faking["GET"] = 503
    run = world.run()
    desk = run.sit_down()
    desk.show(lejla)
    desk.look_up.recents.remember(lejla)
    qtbot.waitUntil(lambda: "1 not found out yet" in run.summary)
    if is_deletion:
        answer(qtbot, other, lambda g: g.delete(lejla.uuid))
    else:
        answer(qtbot, other, lambda g: g.update(lejla.uuid, {"phone": "+387 61 888 888"}))
    world.lossy.faking.clear()
    run.press("Try again")
    qtbot.waitUntil(lambda: "1 found done" in run.summary)

    def is_current() -> bool:
        shown = desk.editor.customer
        assert shown is not None
        return shown.is_deleted if is_deletion else shown.phone == "+387 61 888 888"

    qtbot.waitUntil(is_current)
    offered = [each.uuid for each in desk.look_up.recents.all]
    assert offered == ([] if is_deletion else [lejla.uuid])


@pytest.mark.parametrize("body", [NOT_FOUND, b"<h1>404</h1>", b'{"message":"no Route matched"}'])
def test_a_living_customer_is_not_found_deleted_because_of_one_not_found(
    qtbot: QtBot, world: World, lejla: Customer, body: bytes
) -> None:
    before = world.run()
    before.begin(deletion(lejla))
    before.begin(correction(lejla, "+387 61 777 777"))
    # The table asks for a list meanwhile: which request gets which answer makes no difference.
    world.lossy.next_ones["GET"] = [(404, body)] * 3
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "2 to decide" in run.summary)
    assert any("is still there" in row for row in run.rows())
    assert not any("deleted meanwhile" in row for row in run.rows())
    assert len(run.left()[0]) == 2


def test_what_stays_unsure_is_said_and_can_be_left(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    """Where "not found" is never the gateway's own, reading settles nothing."""
    world.run().begin(deletion(lejla))
    world.lossy.next_ones["GET"] = [(404, b"<h1>404</h1>")] * 40
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 not found out yet" in run.summary)
    assert "Whether the customer exists is unknown" in run.rows()[0]
    qtbot.waitUntil(lambda: run.buttons() == ["Try again", "Leave it"])
    run.press("Leave it")
    qtbot.waitUntil(lambda: run.left() == ((), 0))
    assert "found done" not in run.summary


def test_creating_again_looks_right_before(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    """The gateway carried the first one out while the agent was deciding."""
    world.run().begin(creation("came-late-1"))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "Create again" in run.buttons())
    made: dict[str, Json] = {"merchant_customer_id": "came-late-1", "name": "Nova"}
    answer(qtbot, other, lambda g: g.create(made))
    run.press("Create again")
    qtbot.waitUntil(lambda: "1 found done" in run.summary)
    assert world.lossy.count("POST") == 0
    assert run.left() == ((), 0)


def test_offline_it_stays_in_doubt_and_can_be_tried_again(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    world.run().begin(correction(lejla, lejla.phone or ""))
    world.lossy.faking["GET"] = 503
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 not found out yet" in run.summary)
    assert len(run.left()[0]) == 1
    del world.lossy.faking["GET"]
    run.press("Try again")
    qtbot.waitUntil(lambda: "1 found done" in run.summary)


def test_a_lost_answer_while_sending_again_is_found_out(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    world.run().begin(correction(lejla, "+387 61 666 666"))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 to decide" in run.summary)
    world.lossy.losing.add("POST")
    run.press("Save again")
    qtbot.waitUntil(lambda: "1 found done" in run.summary)
    assert world.lossy.count("POST") == 1
    assert run.left() == ((), 0)


def type_phone(desk: CustomerScreen, text: str) -> None:
    box = line(desk.editor, "Phone")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def kept(qtbot: QtBot, run: Run, number: int) -> None:
    qtbot.waitUntil(lambda: run.left()[1] == number)


def typed_in_a_run(qtbot: QtBot, world: World, customer: Customer) -> tuple[Run, CustomerScreen]:
    """Another phone, which is kept by now."""
    run = world.run()
    desk = run.sit_down()
    desk.show(customer)
    type_phone(desk, "+387 61 777 777")
    kept(qtbot, run, 1)
    return run, desk


def test_unsaved_edits_are_offered_after_a_crash(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    typed_in_a_run(qtbot, world, lejla)
    answer(qtbot, other, lambda g: g.update(lejla.uuid, {"name": "Lejla Begić"}))

    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: len(run.rows()) == 1)
    assert run.rows()[0].startswith("Unsaved changes of \u2068Lejla Hadžić\u2069 from ")
    run.press("Restore")
    qtbot.waitUntil(lambda: desk.editor.is_dirty)
    assert line(desk.editor, "Phone").text() == "+387 61 777 777"
    assert line(desk.editor, "Name").text() == "Lejla Begić"
    assert run.rows() == []
    kept(qtbot, run, 1)  # still kept, until it is saved or discarded

    again = world.run()
    desk = again.sit_down()
    qtbot.waitUntil(lambda: len(again.rows()) == 1)
    again.press("Discard")
    kept(qtbot, again, 0)
    assert again.strip.isHidden()


@pytest.mark.parametrize("is_same", [True, False])
def test_an_edit_restored_while_something_else_is_unsaved_waits_as_an_offer(
    qtbot: QtBot, world: World, other: Session, lejla: Customer, is_same: bool
) -> None:
    typed_in_a_run(qtbot, world, lejla)
    shown = lejla
    if not is_same:
        shown = answer(qtbot, other, lambda gateway: gateway.create({"name": "Mirza"}))

    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: len(run.rows()) == 1)
    desk.show(shown)
    type_phone(desk, "+387 61 111 111")
    run.press("Restore")
    notice = desk.window.look_up_bar.notice
    qtbot.waitUntil(lambda: "can be restored now" in notice.sentence)
    assert "Lejla Hadžić" in notice.sentence
    assert line(desk.editor, "Phone").text() == "+387 61 111 111"
    button(notice, "Restore").click()
    button(found(desk.window, LeaveDialog), "Discard").click()
    qtbot.waitUntil(lambda: line(desk.editor, "Phone").text() == "+387 61 777 777")
    assert desk.editor.customer is not None
    assert desk.editor.customer.uuid == lejla.uuid
    assert run.rows() == []


def left_by_the_last_run(qtbot: QtBot, world: World, customer: Customer) -> Run:
    """A start at which one unsaved edit of this customer, another phone, is offered."""
    draft = CustomerDraft.of(customer).with_field("phone", "+387 61 777 777")
    before = world.run()
    before.journal.keep_draft("k", StoredEdit.of(draft).encoded())
    kept(qtbot, before, 1)
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: len(run.rows()) == 1)
    return run


def test_an_edit_restored_over_the_same_customer_whose_edit_is_saved_goes_onto_the_saved_record(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    run = left_by_the_last_run(qtbot, world, lejla)
    desk = run.desk
    assert desk is not None
    desk.show(lejla)
    box = line(desk.editor, "City")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "Zenica")
    run.press("Restore")
    notice = desk.window.look_up_bar.notice
    qtbot.waitUntil(lambda: "can be restored now" in notice.sentence)
    button(notice, "Restore").click()
    button(found(desk.window, LeaveDialog), "Save and go on").click()
    qtbot.waitUntil(lambda: line(desk.editor, "Phone").text() == "+387 61 777 777")
    base = desk.editor.customer
    assert base is not None
    assert base.city == "Zenica", "or what was just saved would look like somebody else's change"
    assert [one.name for one in desk.editor.live.draft.changes().items] == ["phone"]
    assert run.rows() == []
    kept(qtbot, run, 1)


def test_an_edit_restored_while_a_cell_is_typed_into_waits_as_an_offer(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    """What stands in the open cell is in no draft yet."""
    run = left_by_the_last_run(qtbot, world, lejla)
    desk = run.desk
    assert desk is not None
    desk.show(lejla)
    world.lossy.holding.add("GET")
    world.lossy.arrived.clear()
    run.press("Restore")
    qtbot.waitUntil(world.lossy.arrived.is_set)
    found(desk.editor, MetadataTable).start_adding()
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    QTest.keyClicks(cell, "tier")
    world.lossy.go_on.set()
    notice = desk.window.look_up_bar.notice
    qtbot.waitUntil(lambda: "can be restored now" in notice.sentence)
    assert cell.text() == "tier"
    assert cell.hasFocus()
    assert len(run.rows()) == 1


@pytest.mark.parametrize("second", ["Restore", "Discard"])
def test_what_is_decided_while_an_edit_is_read_for_restoring_is_done_once(
    qtbot: QtBot, world: World, lejla: Customer, second: str
) -> None:
    run = left_by_the_last_run(qtbot, world, lejla)
    desk = run.desk
    assert desk is not None
    world.lossy.holding.add("GET")
    world.lossy.arrived.clear()
    run.press("Restore")
    qtbot.waitUntil(world.lossy.arrived.is_set)
    run.press(second)
    world.lossy.go_on.set()
    qtbot.waitUntil(lambda: not run.session.is_busy)
    assert run.rows() == []
    assert "can be restored" not in desk.window.look_up_bar.notice.sentence
    assert desk.editor.is_dirty is (second == "Restore")
    kept(qtbot, run, int(second == "Restore"))


def test_a_restored_edit_shows_what_others_changed_there(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    typed_in_a_run(qtbot, world, lejla)
    answer(qtbot, other, lambda g: g.update(lejla.uuid, {"phone": "+387 61 999 999"}))
    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: len(run.rows()) == 1)
    run.press("Restore")
    qtbot.waitUntil(lambda: desk.editor.is_dirty)
    [save] = [one for one in desk.editor.menu_actions().popitem()[1] if one.text() == "Save"]
    save.trigger()
    dialog = found(desk.editor, SaveDialog)
    qtbot.waitUntil(lambda: "+387 61 999 999" in texts(dialog) + everything(dialog))
    assert world.lossy.count("POST") == 0
    dialog.reject()


def everything(dialog: SaveDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QPushButton)) + "\n".join(
        child.property("text") or "" for child in dialog.findChildren(QObject)
    )


@pytest.mark.parametrize("way", ["discard", "undo", "other"])
def test_a_settled_edit_is_not_kept(qtbot: QtBot, world: World, lejla: Customer, way: str) -> None:
    run, desk = typed_in_a_run(qtbot, world, lejla)
    if way == "discard":
        desk.editor.live.discard()
    elif way == "undo":
        desk.editor.live.stack.undo()
    else:
        desk.editor.show_customer(msgspec.structs.replace(lejla, name="Newer"))
    kept(qtbot, run, 0)


def test_a_saved_edit_is_not_kept(qtbot: QtBot, world: World, lejla: Customer) -> None:
    run, desk = typed_in_a_run(qtbot, world, lejla)
    [save] = [one for one in desk.editor.menu_actions().popitem()[1] if one.text() == "Save"]
    save.trigger()
    dialog = found(desk.editor, SaveDialog)
    confirm = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Save"))
    qtbot.waitUntil(confirm.isEnabled)
    with qtbot.waitSignal(desk.editor.saved):
        confirm.click()
    kept(qtbot, run, 0)
    assert run.left() == ((), 0)


def test_an_edit_that_was_saved_after_all_is_not_offered(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    before = world.run()
    before.begin(correction(lejla, "+387 61 888 888"))
    draft = CustomerDraft.of(lejla).with_field("phone", "+387 61 888 888")
    before.journal.keep_draft("k", StoredEdit.of(draft).encoded())
    answer(qtbot, other, lambda g: g.update(lejla.uuid, {"phone": "+387 61 888 888"}))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: "1 found done" in run.summary)
    kept(qtbot, run, 0)
    assert run.rows() == []


def test_an_edit_of_a_deleted_customer_can_only_be_discarded(
    qtbot: QtBot, world: World, other: Session, lejla: Customer
) -> None:
    draft = CustomerDraft.of(lejla).with_field("phone", "+387 61 888 888")
    world.run().journal.keep_draft("k", StoredEdit.of(draft).encoded())
    answer(qtbot, other, lambda g: g.delete(lejla.uuid))
    run = world.run()
    run.sit_down()
    qtbot.waitUntil(lambda: len(run.rows()) == 1)
    run.press("Restore")
    qtbot.waitUntil(lambda: "deleted meanwhile" in run.rows()[0])
    qtbot.waitUntil(lambda: run.buttons() == ["Discard"])


def test_a_new_customer_survives_a_crash_with_its_id(qtbot: QtBot, world: World) -> None:
    before = world.run()
    desk = before.sit_down()
    desk.window.look_up_bar.create_asked.emit()
    dialog = found(desk.window, NewCustomerDialog)
    box = line(dialog, "Name")
    QTest.keyClicks(box, "Mirza")
    offered = dialog.live.draft.value("merchant_customer_id")
    kept(qtbot, before, 1)
    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: len(run.rows()) == 1)
    run.press("Restore")
    dialog = found(desk.window, NewCustomerDialog)
    assert line(dialog, "Name").text() == "Mirza"
    assert line(dialog, "Merchant customer ID").text() == offered
    kept(qtbot, run, 1)
    dialog.done(0)
    kept(qtbot, run, 0)


def test_an_offered_id_alone_is_no_work_to_keep(qtbot: QtBot, world: World) -> None:
    run = world.run()
    desk = run.sit_down()
    desk.window.look_up_bar.create_asked.emit()
    dialog = found(desk.window, NewCustomerDialog)
    QTest.keyClicks(line(dialog, "Name"), "M")
    kept(qtbot, run, 1)
    dialog.live.stack.undo()
    kept(qtbot, run, 0)
    dialog.done(0)


def test_without_a_keyring_it_is_said_and_writes_still_go(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    world.vault = Vault  # the system's, and a test's environment has none
    run = world.run()
    with qtbot.waitSignal(run.journals.told):
        run.sit_down()
    assert [one.finding for one in run.told] == [JournalCondition.SESSION]
    uuid = lejla.uuid
    answer(qtbot, run.session, lambda g: g.update(uuid, {"city": "Zenica"}))
    assert not (world.folder / "data" / "journal.db").exists()


def test_a_journal_that_cannot_be_written_stops_every_write(
    qtbot: QtBot, world: World, lejla: Customer
) -> None:
    (world.folder / "data").write_bytes(b"in the way")
    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: "can't be read" in run.summary)
    settled: list[object] = []
    uuid = lejla.uuid
    run.session.ask(
        lambda g: g.update(uuid, {"city": "Zenica"}),
        owner=desk,
        done=settled.append,
        failed=settled.append,
    )
    qtbot.waitUntil(lambda: bool(settled))
    assert str(settled[0]) == "NOT_JOURNALLED (NO)"
    assert world.lossy.count("POST") == 0
    with qtbot.waitSignal(run.journal.not_kept) as said:
        run.journal.keep_draft("k", b"x")
    assert isinstance(said.args, list)
    assert isinstance(said.args[0], JournalErrorCode)
    qtbot.waitUntil(lambda: "would not survive" in run.summary)


def test_what_was_set_aside_is_told(qtbot: QtBot, world: World, lejla: Customer) -> None:
    world.run().begin(deletion(lejla))
    world.close()
    (world.folder / "data" / "journal.db").write_bytes(b"")
    run = world.run()
    with qtbot.waitSignal(run.journals.told):
        run.sit_down()
    assert [one.finding for one in run.told] == [JournalCondition.EMPTY]


@pytest.mark.parametrize("is_batch", [True, False])
def test_nothing_unsaved_is_kept_of_a_customer_who_turns_out_to_be_deleted(
    qtbot: QtBot, world: World, lejla: Customer, writing_session: Session, is_batch: bool
) -> None:
    run = world.run()
    desk = run.sit_down()
    desk.show(lejla)
    box = line(desk.editor, "Name")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "Somebody Else")
    qtbot.waitUntil(lambda: run.left()[1] == 1)
    answer(qtbot, writing_session, lambda gateway: gateway.delete(lejla.uuid))
    if is_batch:
        desk.batches.wrote.emit()
    else:
        desk.table.list_actions.refresh_asked.emit()
    qtbot.waitUntil(lambda: "not changed" in texts(desk.editor))
    assert box.text() == "Somebody Else"
    qtbot.waitUntil(lambda: run.left()[1] == 0)
    world.close()
    later = world.run()
    later.sit_down()
    assert later.left()[1] == 0
