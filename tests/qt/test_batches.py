"""What the main window knows of batches: its actions, the selection, and what is not finished."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import Batch, BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.records.customer import Customer
from desktop_app.records.writes import EntryProfile
from desktop_app.views.batch.kept_batches import KeptBatchesDialog
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.widgets.dialogs import QuestionDialog
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.lock_overlay import LockOverlay
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.recovery_strip import RecoveryRow, RecoveryStrip
from desktop_app.worker.journals import Journals, ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN, StartSandbox
from tests.qt.batch_desk import BatchDesk, press
from tests.qt.desk_session import answer
from tests.qt.given_files import copy, drop, files, paste
from tests.qt.on_screen import action, button, found
from tests.sandbox.gateway_servers import at_once


class Place:
    """Main windows one after the other, over one journal."""

    def __init__(
        self, qtbot: QtBot, worker: Worker, base_url: str, folder: Path, settings: QSettings
    ) -> None:
        self._qtbot, self._worker, self._base_url = qtbot, worker, base_url
        self._settings = settings
        settings.setValue("erasure/hold", 0)
        self._journals = Journals(worker, Vault(), folder / "data", folder / "settings")
        self._sessions: list[Session] = []
        self._ledgers: list[ProfileJournal] = []
        self._windows: list[MainWindow] = []
        self.aged: list[str] = []

    def sit_down(self) -> CustomerScreen:
        """A main window as after a start."""
        where = EntryProfile(profile_id="sandbox", profile="Shop", environment="TEST")
        journal = self._journals.of_sandbox(where, self._journals)
        session = Session(
            self._worker,
            Endpoint(base_url=self._base_url),
            Credentials(TOKEN, KEY),
            journal=journal,
            wait=at_once,
        )
        self._sessions.append(session)
        self._ledgers.append(journal)
        window = MainWindow(self._settings)
        window.resize(1400, 900)
        window.show()
        self._windows.append(window)
        desk = CustomerScreen(
            window,
            session,
            self._settings,
            profile_name="Shop",
            environment="TEST",
            journal=journal,
        )
        desk.table.refresh()
        return desk

    def hands(self, window: BatchWindow | None) -> BatchDesk:
        """For the batch's window of the newest main window."""
        assert window is not None
        return BatchDesk(self._qtbot, self._sessions[-1], self._ledgers[-1], window)

    def age(self, batch: Batch, days: int) -> None:
        """As if it had begun so long ago."""
        old = msgspec.structs.replace(batch, created=batch.created - timedelta(days=days))
        journal = self._ledgers[-1]

        async def save(_gateway: Gateway) -> None:
            await journal.save_batch(old)

        answer(self._qtbot, self._sessions[-1], save)
        self.aged.append(batch.id)

    def close(self) -> None:
        for window, session in zip(self._windows, self._sessions, strict=True):
            delete(window)
            session.close()
        self._worker.stop()
        self._journals.close()


@pytest.fixture
def place(
    qtbot: QtBot,
    worker: Worker,
    start_sandbox: StartSandbox,
    tmp_path: Path,
    settings: QSettings,
) -> Iterator[Place]:
    sandbox = start_sandbox("--customers", "300", "--latency-ms", "20")
    place = Place(qtbot, worker, sandbox.base_url, tmp_path, settings)
    yield place
    place.close()


@pytest.mark.parametrize("parted_by", ["\n", ", ", " "])
def test_several_ids_in_find_open_as_a_batch(qtbot: QtBot, place: Place, parted_by: str) -> None:
    desk = place.sit_down()
    desk.window.look_up_bar.ask(parted_by.join(("cust-0000007", "cust-0000008")))
    button = QPushButton()

    def is_offered() -> bool:
        nonlocal button
        offers = [one for one in desk.window.findChildren(QPushButton) if one.isVisible()]
        button = next((one for one in offers if one.text() == "Open as a batch"), button)
        return bool(button.text())

    qtbot.waitUntil(is_offered)
    press(button)
    batch = place.hands(desk.batches.window)
    batch.until(batch.window.input.begin.isEnabled)
    press(batch.window.input.begin)
    batch.until_at_rest()
    assert (len(batch.window.rows.model.held), batch.count(RowResolution.FOUND)) == (2, 2)


def test_the_menu_opens_one_window_and_only_one(place: Place) -> None:
    desk = place.sit_down()
    texts = {each.keys: each.name for each in desk.window.commands()}
    assert texts["Ctrl+B"] == "Batch"
    window = desk.batches.open_window()
    assert window.windowTitle() == "Batch"
    assert window.isVisible()
    assert not window.isModal()
    assert desk.batches.open_window() is window


def test_the_selection_of_the_table_is_a_list(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    qtbot.waitUntil(lambda: desk.table.grid.customers.customer(5) is not None)
    desk.batches.open_with_selection()
    window = desk.batches.window
    assert window is not None
    assert "No customer is selected" in window.input.notice.sentence
    grid = desk.table.grid
    grid.setCurrentIndex(grid.customers.index(2, 0))
    grid.selectRow(2)
    desk.batches.open_with_selection()
    labels = [label.text() for label in window.input.recognised.findChildren(QLabel)]
    assert any(text.startswith("1 customer") for text in labels)
    hands = place.hands(window)
    window.input.tasks.choose(BatchTask.LOOK_UP)
    press(window.input.begin)
    hands.until_at_rest()
    assert hands.count(RowResolution.FOUND) == 1


def unfinished(desk: CustomerScreen) -> str:
    """What is said of work that is not finished."""
    rows = found(desk.window, RecoveryStrip).findChildren(RecoveryRow)
    return "\n".join(row.sentence for row in rows if not row.isHidden())


def test_a_batch_left_behind_is_offered_at_the_next_start(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(40)))
    press(hands.confirm(number=40).begin)
    hands.until(lambda: hands.count(RowOutcome.DONE) > 2)
    desk.stop()  # as the main window does before it closes
    hands.until_at_rest()
    assert hands.stage() is BatchStage.STOPPED
    how_far = f"{hands.count(RowOutcome.DONE)} of 40"
    hands.window.close()
    qtbot.waitUntil(lambda: "can be resumed" in unfinished(desk))
    assert f"{how_far} are done." in unfinished(desk)

    second = place.sit_down()
    qtbot.waitUntil(lambda: "An erasure of 40 line" in unfinished(second))
    assert f"{how_far} are done." in unfinished(second)
    second.batches.ask_to_resume()
    [dialog] = second.window.findChildren(KeptBatchesDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    qtbot.waitUntil(lambda: item.text(5) == f"stopped · {how_far}")
    dialog.reject()
    press(button(found(second.window, RecoveryStrip), "Resume…"))
    assert unfinished(second) == ""
    again = place.hands(second.batches.window)
    again.until_at_rest()
    assert again.stage() is BatchStage.STOPPED
    press(again.window.footer.main)
    again.until_at_rest()
    assert again.stage() is BatchStage.FINISHED
    assert again.count(RowOutcome.DONE) == 40


def test_the_list_of_unfinished_batches_opens_and_discards(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    for _ in range(2):
        hands = place.hands(desk.batches.open_window())
        hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(2)))
        hands.window.begin_anew()
    desk.batches.ask_to_resume()
    [dialog] = desk.window.findChildren(KeptBatchesDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    press(dialog.discard)
    [box] = dialog.findChildren(QuestionDialog)
    press(button(box, "Discard"))
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    press(dialog.open_batch)
    hands = place.hands(desk.batches.window)
    hands.until_at_rest()
    assert hands.stage() is BatchStage.RESOLVED
    assert "2 customer" in hands.window.footer.main.text()


def test_what_is_discarded_is_shown_nowhere_any_more(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(2)))
    hands.begin(number=2)
    notice = desk.window.notice("batches")
    qtbot.waitUntil(lambda: "Erased 2" in notice.sentence)
    assert hands.window.footer.isVisible()
    dialog = kept_batches(desk)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    press(dialog.discard)
    press(button(found(dialog, QuestionDialog), "Discard"))
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0)
    dialog.reject()
    assert notice.sentence == "", "it would show an empty batch"
    assert not hands.window.footer.isVisible()
    assert hands.window.input.isVisible()


def test_behind_the_lock_the_window_is_gone_and_the_batch_goes_on(place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(20)))
    press(hands.confirm(number=20).begin)
    hands.until(lambda: hands.count(RowOutcome.DONE) > 0)
    overlay = LockOverlay(desk.window)
    overlay.cover()
    hands.session.suspend()
    assert not hands.window.isVisible()
    hands.until(lambda: hands.count(RowOutcome.DONE) == 20)
    overlay.uncover()
    hands.session.resume(Credentials(TOKEN, KEY))
    hands.until_at_rest()
    assert hands.window.isVisible()
    assert hands.stage() is BatchStage.FINISHED


def test_the_table_shows_what_a_run_made_of_the_customers(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    shown = desk.table.grid.customers
    qtbot.waitUntil(lambda: shown.customer(5) is not None)
    hands = place.hands(desk.batches.open_window())
    listed = "\n".join(each.uuid for each in hands.customers(3))
    wrote: list[bool] = []
    hands.window.controller.wrote.connect(lambda: wrote.append(True))
    hands.look_up(BatchTask.LOOK_UP, listed)
    press(hands.window.footer.new)
    line = hands.window.input.values.lines[0]
    line.field_box.setCurrentIndex(line.field_box.findData("city"))
    line.value_box.setText("Zenica")
    hands.look_up(BatchTask.EDIT, listed)
    hands.begin(dry_run=True)
    assert not wrote
    hands.begin(number=3)
    assert wrote == [True]
    uuids = set(listed.split())
    rows = [row for row in range(6) if (one := shown.customer(row)) and one.uuid in uuids]
    assert rows
    qtbot.waitUntil(lambda: all(_city(shown.customer(row)) == "Zenica" for row in rows))


def _city(customer: Customer | None) -> str | None:
    return None if customer is None else customer.city


def test_a_batch_opened_while_nothing_is_sent_knows_it(place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(2)))
    batch = hands.window.controller.batch
    assert batch is not None
    hands.window.close()
    hands.session.blocked.emit(GatewayError(GatewayErrorCode.UNAUTHORISED, SendState.REFUSED))
    desk.batches.resume(batch)
    again = place.hands(desk.batches.window)
    again.until_at_rest()
    assert not again.window.footer.main.isEnabled()
    assert "Try again" in again.window.rows.notice.sentence
    again.session.unblock()
    assert again.window.footer.main.isEnabled()
    assert "Try again" not in again.window.rows.notice.sentence


def test_closes_with_the_main_window(place: Place) -> None:
    desk = place.sit_down()
    window = desk.batches.open_window()
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    desk.window.close_for_good()
    assert not window.isVisible()
    place.hands(window).until(lambda: bool(gone))


def test_a_customer_on_screen_who_was_erased_by_the_batch_is_not_shown_as_if_there(
    qtbot: QtBot, place: Place
) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    [customer] = hands.customers(1)
    desk.show(customer)
    recents = desk.look_up.recents
    for each in (customer, hands.customers(2)[1]):
        recents.remember(each)
    hands.look_up(BatchTask.ERASE, customer.uuid)
    press(hands.confirm(number=1).begin)
    hands.until_at_rest()
    assert hands.count(RowOutcome.DONE) == 1

    def is_shown_as_deleted() -> bool:
        shown = desk.editor.customer
        return shown is not None and shown.uuid == customer.uuid and shown.is_deleted

    qtbot.waitUntil(is_shown_as_deleted)
    qtbot.waitUntil(lambda: len(recents.all) == 1)  # the other one is still offered
    assert customer.uuid not in {each.uuid for each in recents.all}
    assert not action(desk.window, "Delete customer").isEnabled()


def test_finished_batches_are_listed_and_discarded(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(2)))
    press(hands.confirm(number=2).begin)
    hands.until_at_rest()
    assert hands.stage() is BatchStage.FINISHED
    hands.window.begin_anew()
    hands.look_up(BatchTask.ERASE, hands.customers(1)[0].uuid)
    hands.window.begin_anew()
    dialog = kept_batches(desk)
    open_and_over = ["looked up, not begun", "finished · 2 of 2"]
    qtbot.waitUntil(lambda: texts_of(dialog, 5) == open_and_over)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    press(dialog.discard)
    [box] = dialog.findChildren(QuestionDialog)
    assert "certificate of the whole batch" in box.details
    press(button(box, "Discard"))
    qtbot.waitUntil(lambda: texts_of(dialog, 5) == open_and_over[:1])


def test_what_runs_now_is_not_discarded(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in hands.customers(40)))
    press(hands.confirm(number=40).begin)
    hands.until(lambda: hands.count(RowOutcome.DONE) > 0)
    dialog = kept_batches(desk)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert dialog.open_batch.isEnabled()
    assert not dialog.discard.isEnabled()
    dialog.reject()
    hands.until_at_rest()
    assert hands.count(RowOutcome.DONE) == 40


def test_batches_that_only_looked_up_go_after_the_days_of_the_setting(
    qtbot: QtBot, place: Place, settings: QSettings
) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    uuid = hands.customers(1)[0].uuid
    for task in (BatchTask.LOOK_UP, BatchTask.LOOK_UP, BatchTask.ERASE):
        hands.look_up(task, uuid)
        batch = hands.window.controller.batch
        assert batch is not None
        hands.window.begin_anew()
        if batch.task is BatchTask.ERASE or not place.aged:
            place.age(batch, days=31)
    dialog = kept_batches(desk)
    qtbot.waitUntil(lambda: sorted(texts_of(dialog, 0)) == ["Erase", "Look up"])
    assert dialog.days.currentText() == "30 day(s)"
    dialog.days.setCurrentIndex(dialog.days.findText("90 day(s)"))
    dialog.reject()
    assert Preferences(settings).keep_days == 90

    for days in (89, 91):
        hands.look_up(BatchTask.LOOK_UP, uuid)
        batch = hands.window.controller.batch
        assert batch is not None
        hands.window.begin_anew()
        place.age(batch, days=days)
    second = place.sit_down()
    qtbot.waitUntil(lambda: "not finished" in unfinished(second))
    dialog = kept_batches(second)
    qtbot.waitUntil(lambda: sorted(texts_of(dialog, 0)) == ["Erase", "Look up", "Look up"])


def kept_batches(desk: CustomerScreen) -> KeptBatchesDialog:
    desk.batches.ask_to_resume()
    return desk.window.findChildren(KeptBatchesDialog)[-1]


def texts_of(dialog: KeptBatchesDialog, column: int) -> list[str]:
    items = (dialog.list.topLevelItem(place) for place in range(dialog.list.topLevelItemCount()))
    return [item.text(column) for item in items if item is not None]


def test_a_file_dropped_on_the_main_window_or_pasted_there_opens_a_batch(
    place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ID kupca;Ime\nc-1;Ana\nc-2;Ivo\n")
    desk = place.sit_down()
    bar = desk.window.look_up_bar
    copy(path)
    for give in (
        lambda: drop(desk.window.content, files(path)),
        lambda: drop(bar.field, files(path)),
        lambda: paste(bar.field),
    ):
        give()
        window = desk.batches.window
        assert window is not None
        qtbot.waitUntil(window.input.begin.isEnabled)
        assert bar.field.text() == ""
        window.close()
        qtbot.waitUntil(lambda: desk.batches.window is None)


def test_a_locked_window_takes_no_file(qtbot: QtBot, place: Place, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("c-1\n")
    desk = place.sit_down()
    qtbot.waitUntil(lambda: desk.table.grid.customers.customer(0) is not None)
    overlay = LockOverlay(desk.window)
    overlay.cover()
    drop(desk.window.content, files(path))
    drop(desk.window, files(path))
    copy(path)
    paste(desk.window)
    assert desk.batches.window is None
