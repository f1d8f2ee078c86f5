"""The window ``Batch``: from a pasted list to a result for each row, over a real sandbox."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from operator import methodcaller
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from desktop_app.batch.store import unfinished
from desktop_app.gateway.errors import GatewayError
from desktop_app.models.batch_rows import CHANGE, EMAIL, MERCHANT_ID, NAME, OUTCOME, PHONE, UUID
from desktop_app.models.wording import ExcludedRows
from desktop_app.records.batch import BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.writes import EntryKind, JournalQuery
from desktop_app.views.batch.confirm_dialog import ConfirmDialog
from desktop_app.views.batch.filters import KindGroup
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.deletion.facts import consequences_words
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.tokens import tokens
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox, StartSandbox
from tests.qt.batch_desk import BatchDesk, batch_desk, press
from tests.qt.desk_session import answer


@pytest.fixture
def desk(
    qtbot: QtBot, worker: Worker, written_sandbox: RunningSandbox, tmp_path: Path
) -> Iterator[BatchDesk]:
    with batch_desk(qtbot, worker, written_sandbox.base_url, tmp_path) as desk:
        yield desk


@pytest.fixture
def own_desk(
    qtbot: QtBot, worker: Worker, sandbox: RunningSandbox, tmp_path: Path
) -> Iterator[BatchDesk]:
    """Over a sandbox in which everything may go."""
    with batch_desk(qtbot, worker, sandbox.base_url, tmp_path) as desk:
        yield desk


def listed(customers: tuple[Customer, ...]) -> str:
    """Merchant IDs and UUIDs in turn, one on each line."""
    ids = [
        customer.uuid if number % 2 else customer.merchant_customer_id or customer.uuid
        for number, customer in enumerate(customers)
    ]
    return "\n".join(ids) + "\n"


def cells(desk: BatchDesk, column: int) -> list[str]:
    model = desk.window.rows.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def is_gone(desk: BatchDesk, uuid: Uuid) -> bool:
    try:
        return answer(desk.qtbot, desk.session, lambda gateway: gateway.by_uuid(uuid)).is_deleted
    except (AssertionError, GatewayError):
        return True


def test_a_list_in_a_table_of_records_out(desk: BatchDesk) -> None:
    customers = desk.customers(5)
    text = listed(customers) + "\nno-such-id\n" + listed(customers[:1])
    desk.look_up(BatchTask.LOOK_UP, text)
    assert desk.stage() == BatchStage.FINISHED
    assert desk.count(RowResolution.FOUND) == 5
    assert desk.count(RowResolution.NOT_FOUND) == 1
    assert desk.count(RowResolution.DUPLICATE) == 1
    assert cells(desk, EMAIL)[:5] == [customer.email or "" for customer in customers]
    assert not desk.window.footer.main.isVisible()
    assert "5 customer" in desk.window.rows.notice.sentence


def test_keys_choose_the_task_before_the_next_key_begins_it(desk: BatchDesk) -> None:
    window = desk.window
    desk.paste(f"{desk.customers(1)[0].uuid}\n")
    QTest.keyClick(window.input.box, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.input.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until_at_rest()
    assert window.controller.batch is not None
    assert window.controller.batch.task is BatchTask.ERASE


def test_after_a_look_up_no_key_asks_to_change_anybody(desk: BatchDesk) -> None:
    desk.look_up(BatchTask.LOOK_UP, f"{desk.customers(1)[0].uuid}\n")
    table = desk.window.rows.table
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.is_alone()


def test_says_what_was_recognised_before_anything_is_asked(desk: BatchDesk) -> None:
    desk.paste("name;merchant id\nAna;cust-1\nEva;cust-2\n;\nIva;cust-1\n")
    pane = desk.window.input.recognised
    words = [label.text() for label in pane.findChildren(QLabel)]
    assert any(text.startswith("2 line") for text in words)  # as many as are asked for
    samples = [pane.samples.item(row).text() for row in range(pane.samples.count())]
    assert samples == ["cust-1", "cust-2"]
    assert any("1 duplicate" in text and "1 blank" in text for text in words)
    assert any("semicolons" in text for text in words)
    assert desk.window.controller.batch is None


def test_a_long_paste_does_not_stop_the_window(desk: BatchDesk) -> None:
    text = "\n".join(f"cust-{number:07}" for number in range(100_000))
    desk.paste(text)
    words = [label.text() for label in desk.window.input.recognised.findChildren(QLabel)]
    assert any(text.startswith(("100000 line", "100,000 line")) for text in words)
    assert desk.window.input.box.isReadOnly()
    assert desk.window.input.box.blockCount() <= 200
    press(desk.window.input.clear)
    assert not desk.window.input.box.isReadOnly()
    assert not desk.window.input.begin.isEnabled()


def test_a_file_that_is_no_list_is_refused_in_words(desk: BatchDesk, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04[Content_Types].xml" + bytes(200))
    desk.window.input.read_file(path)
    desk.until(lambda: bool(desk.window.input.notice.sentence))
    assert "workbook" in desk.window.input.notice.sentence or "archive" in (
        desk.window.input.notice.sentence
    )
    desk.window.input.read_file(tmp_path / "missing.csv")
    desk.until(lambda: "not there" in desk.window.input.notice.sentence)
    os.mkfifo(tmp_path / "pipe.csv")  # whoever opened it would wait for ever
    desk.window.input.read_file(tmp_path / "pipe.csv")
    desk.until(lambda: "no file" in desk.window.input.notice.sentence)


def test_erases_exactly_whom_the_agent_kept(own_desk: BatchDesk) -> None:
    desk = own_desk
    customers = desk.customers(6)
    desk.look_up(BatchTask.ERASE, listed(customers))
    assert desk.stage() == BatchStage.RESOLVED
    desk.window.rows.table.selectRow(2)
    QTest.keyClick(desk.window.rows.table, Qt.Key.Key_Space)
    desk.until(lambda: desk.count(ExcludedRows.LEFT_OUT) == 1)
    desk.until(desk.window.footer.main.isEnabled)
    assert "5 customer" in desk.window.footer.main.text()
    desk.begin(number=5)
    assert desk.stage() == BatchStage.FINISHED
    assert desk.count(RowOutcome.DONE) == 5
    gone = [is_gone(desk, customer.uuid) for customer in customers]
    assert gone == [True, True, False, True, True, True]
    assert cells(desk, OUTCOME)[:2] == ["Erased", "Erased"]
    assert cells(desk, NAME)[0] == ""
    assert cells(desk, OUTCOME)[2] == "Left out"


def test_the_confirmation_wants_the_number_and_nothing_less(own_desk: BatchDesk) -> None:
    desk = own_desk
    customers = desk.customers(3)
    desk.look_up(BatchTask.ERASE, listed(customers))
    dialog = desk.confirm()
    assert dialog.focusWidget() is not dialog.begin
    words = " ".join(said_in(dialog))
    assert "past payments" in words
    assert consequences_words() in words  # as a single deletion: it knows no more
    assert "Payments made so far" not in words
    assert not dialog.begin.isEnabled()
    dialog.side_by_side.setFocus()
    dialog.side_by_side.selectAll()
    QTest.keyClicks(dialog.side_by_side, "4")
    QTest.keyClick(dialog.side_by_side, Qt.Key.Key_Return)
    assert (dialog.side_by_side.value(), dialog.isVisible()) == (4, True)
    dialog.dry_run.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # Cancel is the default
    desk.until(desk.is_alone)
    for typed, counts in (("2", False), ("30", False), (" 3 ", True), ("3", True)):
        dialog = desk.confirm(number=typed)
        assert dialog.begin.isEnabled() is counts, typed
        dialog.reject()
        desk.until(desk.is_alone)
    assert not any(is_gone(desk, customer.uuid) for customer in customers)


def test_production_wants_a_reason_too(
    qtbot: QtBot, worker: Worker, shared_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    with batch_desk(qtbot, worker, shared_sandbox.base_url, tmp_path, "PRODUCTION") as desk:
        desk.look_up(BatchTask.ERASE, listed(desk.customers(2)))
        dialog = desk.confirm(number=2)
        assert not dialog.begin.isEnabled()
        dialog.reject()


def test_a_dry_run_changes_nothing_and_can_be_followed_by_the_real_one(
    own_desk: BatchDesk,
) -> None:
    desk = own_desk
    customers = desk.customers(4)
    desk.look_up(BatchTask.ERASE, listed(customers))
    desk.begin(dry_run=True)
    assert desk.count(RowOutcome.WOULD_BE_DONE) == 4
    assert "dry run" in desk.window.rows.notice.sentence.lower()
    assert not any(is_gone(desk, customer.uuid) for customer in customers)
    assert "4 customer" in desk.window.footer.main.text()
    desk.begin(number=4)
    assert desk.count(RowOutcome.DONE) == 4
    assert all(is_gone(desk, customer.uuid) for customer in customers)


def test_an_edit_shows_the_old_values_first_and_can_be_put_back(
    own_desk: BatchDesk, tmp_path: Path
) -> None:
    desk = own_desk
    customers = desk.customers(3)
    window = desk.window
    window.input.tasks.choose(BatchTask.EDIT)
    line = window.input.values.lines[0]
    line.field_box.setCurrentIndex(line.field_box.findData("city"))
    line.value_box.setText("Zenica")
    desk.look_up(BatchTask.EDIT, listed(customers))
    expected = [f"City: {one.city or 'not set'} → Zenica" for one in customers]
    assert cells(desk, CHANGE) == expected
    kept = tmp_path / "old.json"
    assert window.controller.batch is not None
    window.files.save_old_values(window.controller.batch, kept)
    desk.until(kept.exists)
    desk.begin(number=3)
    assert desk.count(RowOutcome.DONE) == 3
    assert cells(desk, CHANGE) == expected  # what was done, and not what is there now
    assert _cities(desk, customers) == ["Zenica"] * 3
    window.begin_anew()
    window.input.restore_asked.emit(kept)
    desk.until(lambda: window.controller.batch is not None and desk.stage() is BatchStage.RESOLVED)
    desk.until_at_rest()
    assert not any("already have" in text for text in said_in(desk.confirm()))
    desk.dialog().reject()
    desk.until(desk.is_alone)
    desk.begin(number=3)
    assert _cities(desk, customers) == [customer.city for customer in customers]
    window.begin_anew()
    window.input.restore_asked.emit(kept)
    desk.until(lambda: window.controller.batch is not None and desk.stage() is BatchStage.RESOLVED)
    desk.until_at_rest()
    assert all(words.endswith(", as it is") for words in cells(desk, CHANGE))
    dialog = desk.confirm()
    assert any("3 of the customers already have" in text for text in said_in(dialog))
    dialog.reject()


def test_old_values_that_are_read_while_another_batch_begins_take_no_place_of_it(
    own_desk: BatchDesk, tmp_path: Path
) -> None:
    desk, window, kept = own_desk, own_desk.window, tmp_path / "old.json"
    line = window.input.values.lines[0]
    line.field_box.setCurrentIndex(line.field_box.findData("city"))
    line.value_box.setText("Zenica")
    desk.look_up(BatchTask.EDIT, listed(desk.customers(3)))
    assert window.controller.batch is not None
    window.files.save_old_values(window.controller.batch, kept)
    desk.until(kept.exists)
    window.begin_anew()
    window.input.tasks.choose(BatchTask.ERASE)
    desk.paste(listed(desk.customers(2)))
    window.input.restore_asked.emit(kept)
    press(window.input.begin)
    desk.until_at_rest()
    answer(desk.qtbot, desk.session, lambda gateway: gateway.customers(0, 1))
    assert window.controller.batch.task is BatchTask.ERASE
    assert len(window.rows.model.held) == 2


def said_in(dialog: ConfirmDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def _cities(desk: BatchDesk, customers: tuple[Customer, ...]) -> list[str | None]:
    read = (methodcaller("by_uuid", customer.uuid) for customer in customers)
    return [answer(desk.qtbot, desk.session, each).city for each in read]


def test_a_batch_stopped_with_the_main_window_is_gone_on_with_later(
    qtbot: QtBot, worker: Worker, start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    sandbox = start_sandbox("--customers", "300", "--latency-ms", "30")
    with batch_desk(qtbot, worker, sandbox.base_url, tmp_path) as desk:
        customers = desk.customers(60)
        desk.look_up(BatchTask.ERASE, listed(customers))
        press(desk.confirm(number=60).begin)
        desk.until(lambda: desk.count(RowOutcome.DONE) > 3)
        first = desk.window
        gone: list[bool] = []
        first.destroyed.connect(lambda: gone.append(True))
        first.end()
        desk.until(lambda: bool(gone))
        second = desk.open_window()
        [batch] = answer(desk.qtbot, desk.session, lambda _: unfinished(desk.journal))
        second.open_batch(batch)
        desk.until_at_rest()
        done = desk.count(RowOutcome.DONE)
        assert 3 < done < 60
        assert desk.stage() == BatchStage.STOPPED
        press(second.footer.main)
        desk.until_at_rest()
        assert desk.stage() == BatchStage.FINISHED
        assert desk.count(RowOutcome.DONE) == 60
        assert all(is_gone(desk, customer.uuid) for customer in customers[:5])


def test_pauses_and_goes_on(
    qtbot: QtBot, worker: Worker, start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    sandbox = start_sandbox("--customers", "300", "--latency-ms", "30")
    with batch_desk(qtbot, worker, sandbox.base_url, tmp_path) as desk:
        customers = desk.customers(60)
        window = desk.window
        window.input.tasks.choose(BatchTask.LOOK_UP)
        desk.paste(listed(customers))
        press(window.input.begin)
        desk.until(lambda: desk.count(RowResolution.FOUND) > 2)
        progress = window.rows.progress
        assert progress.heading.text() == "Looking up…"
        press(progress.pause)
        desk.until(lambda: progress.pause.text() == "Continue")
        assert progress.heading.text() == "Paused"
        press(progress.pause)
        desk.until(lambda: progress.pause.text() == "Pause")
        assert progress.heading.text() == "Looking up…"
        desk.until_at_rest()
        assert desk.count(RowResolution.FOUND) == 60


def test_exports_what_the_filter_shows(desk: BatchDesk, tmp_path: Path) -> None:
    customers = desk.customers(3)
    desk.look_up(BatchTask.LOOK_UP, listed(customers) + "missing-1\n=cmd|'/c calc'!A1\n")
    window = desk.window
    batch = window.controller.batch
    assert batch is not None
    window.rows.filter.choose(RowResolution.NOT_FOUND)
    some = tmp_path / "some.csv"
    window.files.export(batch, some, window.rows.shown_numbers())
    desk.until(lambda: "exported" in window.rows.notice.sentence)
    rows = list(csv.reader(some.read_text("utf-8-sig").splitlines()))
    assert rows[0][1] == "Given"
    assert not any(cell.startswith("=") for row in rows for cell in row)
    assert {row[2] for row in rows[1:]} == {"Not found"}
    whole = tmp_path / "all.json"
    window.files.export(batch, whole)
    desk.until(whole.exists)
    records = json.loads(whole.read_text())
    assert [record["uuid"] for record in records[:3]] == [each.uuid for each in customers]


def test_a_filter_whose_rows_are_gone_says_so_and_goes_at_the_end(
    qtbot: QtBot, worker: Worker, start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    sandbox = start_sandbox("--customers", "300", "--latency-ms", "30")
    with batch_desk(qtbot, worker, sandbox.base_url, tmp_path) as desk:
        window = desk.window
        table, kinds = window.rows.table, window.rows.filter
        said: list[str] = []
        window.rows.model.counted.connect(lambda: said.append(table.accessibleDescription()))
        customers = desk.customers(30)
        window.input.tasks.choose(BatchTask.LOOK_UP)
        desk.paste(listed(customers))
        press(window.input.begin)
        desk.until(lambda: desk.count(RowResolution.WAITING) > 0)
        kinds.choose(RowResolution.WAITING)
        assert table.accessibleDescription() == ""
        desk.until_at_rest()
        assert kinds.kind is None
        assert window.rows.model.rowCount() == 30
        assert table.accessibleDescription() == ""
        assert kinds.buttons[RowResolution.WAITING].isHidden()
        kinds.choose(RowResolution.NOT_FOUND)
        assert table.accessibleDescription() == "No row is of this kind now."
        words = table.grab().toImage()
        table.show_empty("")
        assert table.grab().toImage() != words  # it is painted too


def test_what_needs_a_look_is_gathered_and_parted_when_looked_at(desk: BatchDesk) -> None:
    customers = desk.customers(8)
    desk.look_up(BatchTask.LOOK_UP, listed(customers) + "no-such-id\nno-such-2\n")
    kinds, model = desk.window.rows.filter, desk.window.rows.model
    gathered = kinds.buttons[KindGroup.NEEDS_A_LOOK]
    assert gathered.text() == f"Needs a look {model.rowCount() - 8}"
    assert kinds.buttons[RowResolution.NOT_FOUND].isHidden()
    kinds.choose(KindGroup.NEEDS_A_LOOK)
    found = {model.shown_at(row).kind for row in range(model.rowCount())}
    assert RowResolution.FOUND not in found
    assert RowResolution.NOT_FOUND in found
    assert not kinds.buttons[RowResolution.NOT_FOUND].isHidden()
    kinds.choose(RowResolution.NOT_FOUND)
    assert {model.shown_at(row).kind for row in range(model.rowCount())} == {
        RowResolution.NOT_FOUND
    }
    kinds.choose(None)
    assert kinds.buttons[RowResolution.NOT_FOUND].isHidden()


@pytest.mark.parametrize("percent", [100, 150])
def test_it_opens_within_a_small_screen_and_head_and_buttons_stay(
    desk: BatchDesk, appearance: Appearance, percent: int
) -> None:
    try:
        appearance.set_text_size(percent)
        window = desk.open_window()
        room = window.screen().availableGeometry()
        assert window.width() <= room.width()
        assert window.height() <= room.height()
        window.resize(1_024, 600)
        desk.look_up(BatchTask.ERASE, listed(desk.customers(30)))
        lay_out_now()
        assert (window.width(), window.height()) == (1_024, 600)
        for part in (window.footer.main, window.footer.new, window.footer.export):
            place = part.rect().translated(part.mapTo(window, part.rect().topLeft()))
            assert window.rect().contains(place), part.text()
            assert part.width() >= part.sizeHint().width(), part.text()
        assert window.rows.table.height() >= 4 * window.rows.table.rows.row_height
        assert window.rows.table.horizontalScrollBar().maximum() == 0
    finally:
        appearance.set_text_size(100)


def test_another_batch_begins_at_the_left(desk: BatchDesk) -> None:
    customers = desk.customers(3)
    desk.look_up(BatchTask.LOOK_UP, listed(customers))
    table = desk.window.rows.table
    bar = table.horizontalScrollBar()
    assert bar.maximum() == 0, "as many columns as have room"
    table.horizontalHeader().resizeSection(EMAIL, 2_000)
    desk.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    press(desk.window.footer.new)
    desk.look_up(BatchTask.LOOK_UP, listed(customers))
    assert bar.value() == 0


def test_the_number_is_asked_for_only_where_it_counts(desk: BatchDesk) -> None:
    customers = desk.customers(2)
    desk.window.input.tasks.choose(BatchTask.EDIT)
    desk.window.input.values.lines[0].value_box.setText("Regular")
    desk.look_up(BatchTask.EDIT, listed(customers))
    dialog = desk.confirm()
    assert not dialog.number.isVisible()
    assert dialog.begin.isEnabled()
    dialog.reject()
    desk.until(desk.is_alone)
    press(desk.window.footer.new)
    desk.look_up(BatchTask.ERASE, listed(customers))
    dialog = desk.confirm(dry_run=True)
    assert not dialog.number.isVisible()
    assert not dialog.number_label.isVisible()
    layout = dialog.layout()
    assert layout is not None
    dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))
    dialog.dry_run.setChecked(False)
    assert dialog.number.isVisible()
    desk.until(lambda: dialog.height() >= layout.totalHeightForWidth(dialog.width()))
    dialog.reject()


def test_the_name_of_a_file_is_shown_and_not_kept(desk: BatchDesk, tmp_path: Path) -> None:
    """People call a list by whom it is about."""
    path = tmp_path / "Lejla Hadžić lejla@example.com.csv"
    path.write_text(listed(desk.customers(2)))
    window = desk.window
    window.input.read_file(path)
    desk.until(window.input.begin.isEnabled)
    assert any(path.name in label.text() for label in window.findChildren(QLabel))
    press(window.input.begin)
    desk.until_at_rest()
    [kept] = answer(desk.qtbot, desk.session, lambda _: desk.journal.batches())
    assert (kept.source, kept.rows) == ("file", 2)
    shown = [label.text() for label in window.rows.findChildren(QLabel)]
    assert "Look-up of 2 line(s) from a file" in shown or "Look-up of 2 lines from a file" in shown


def test_a_reason_that_names_somebody_of_the_list_begins_nothing(desk: BatchDesk) -> None:
    customers = desk.customers(3)
    desk.look_up(BatchTask.ERASE, listed(customers))
    dialog = desk.confirm(number=3)
    [reason] = [
        line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "Reason"
    ]
    for refused in (customers[1].name, customers[2].merchant_customer_id, "for a@b.ba"):
        reason.setText(f"as asked: {refused}")
        assert not dialog.begin.isEnabled(), refused
    reason.setText("as asked")
    assert dialog.begin.isEnabled()
    dialog.reject()


def test_copies_the_selected_rows_for_a_spreadsheet(desk: BatchDesk) -> None:
    customers = tuple(one for one in desk.customers(9) if one.phone)[:2]
    desk.look_up(BatchTask.LOOK_UP, listed(customers))
    table = desk.window.rows.table
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert customers[0].uuid in lines[1]
    phone = customers[0].phone or ""
    assert phone.startswith("+")
    assert f"\t'{phone}\t" in lines[1], "a spreadsheet would take it for a formula"


def test_the_filter_finds_text_in_every_row(desk: BatchDesk) -> None:
    by_email = {one.email: one for one in desk.customers(150)}  # other tests make some alike
    customers = tuple(by_email.values())[-6:]
    desk.look_up(BatchTask.LOOK_UP, listed(customers))
    wanted = (customers[4].email or "").upper()
    desk.window.rows.search.setText(wanted)
    expected = [one.email for one in customers if wanted in (one.email or "").upper()]
    desk.until(lambda: desk.window.rows.model.rowCount() == len(expected) < 6)
    assert cells(desk, EMAIL) == expected
    desk.window.rows.search.clear()
    desk.until(lambda: desk.window.rows.model.rowCount() == 6)


def test_everything_done_stands_in_the_journal_under_the_batch(own_desk: BatchDesk) -> None:
    desk = own_desk
    desk.look_up(BatchTask.ERASE, listed(desk.customers(2)))
    desk.begin(number=2)
    batch = desk.window.controller.batch
    assert batch is not None
    entries = answer(
        desk.qtbot, desk.session, lambda _: desk.journal.entries(JournalQuery(batch=batch.id))
    )
    assert sum(entry.act is EntryKind.DELETE for entry in entries) == 2


def test_every_input_has_a_name(desk: BatchDesk) -> None:
    desk.look_up(BatchTask.ERASE, listed(desk.customers(2)))
    desk.window.input.values.setVisible(True)
    dialog = desk.confirm()
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox):
        for widget in [*desk.window.findChildren(kind), *dialog.findChildren(kind)]:
            inner = isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox))
            assert inner or widget.accessibleName(), widget
    dialog.reject()


def test_a_certificate_is_offered_once_something_was_erased(
    own_desk: BatchDesk, worker: Worker
) -> None:
    desk = own_desk
    certificates = Certificates(worker, None)
    desk.window.close()
    window = desk.open_window(certificates=certificates)
    desk.look_up(BatchTask.ERASE, listed(desk.customers(2)))
    assert not window.footer.certificate.isVisible()
    desk.begin(dry_run=True)
    assert not window.footer.certificate.isVisible()
    desk.begin(number=2)
    press(window.footer.certificate)
    [dialog] = window.findChildren(CertificateDialog)
    assert dialog.isVisible()
    desk.until(lambda: not desk.session.is_busy)
    dialog.close()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_follows_light_and_dark(
    qapp: QApplication, desk: BatchDesk, scheme: Qt.ColorScheme
) -> None:
    appearance = Appearance(qapp)
    appearance.choose(scheme)
    try:
        now = tokens()
        assert now.is_dark is (scheme == Qt.ColorScheme.Dark)
        for chips in (desk.window.rows.filter, desk.window.input.tasks):
            [chosen] = [one for one in chips.buttons.values() if one.isChecked()]
            chosen.resize(chosen.sizeHint())  # the page may not have been shown yet
            left_of_text = QPoint(6, chosen.height() // 2)
            assert chosen.grab().toImage().pixelColor(left_of_text) == now.selected
    finally:
        appearance.choose(Qt.ColorScheme.Unknown)


def test_fits_into_a_small_window(desk: BatchDesk) -> None:
    desk.window.resize(800, 540)
    desk.look_up(BatchTask.ERASE, listed(desk.customers(2)))
    assert desk.window.minimumSizeHint().width() <= 1024
    assert desk.window.minimumSizeHint().height() <= 700
    dialog = desk.confirm()
    assert dialog.sizeHint().height() <= 700
    dialog.reject()


# One customer given twice in a batch, by merchant ID and by UUID: erased once, then nowhere.


def cells_of(own_desk: BatchDesk, row: int) -> dict[int, str]:
    model = own_desk.window.rows.model
    columns = (MERCHANT_ID, NAME, EMAIL, PHONE, UUID, OUTCOME)
    return {column: str(model.index(row, column).data()) for column in columns}


def test_a_customer_given_twice_is_nowhere_once_erased(own_desk: BatchDesk, tmp_path: Path) -> None:
    [customer] = [one for one in own_desk.customers(20) if one.merchant_customer_id and one.email][
        :1
    ]
    merchant_id = customer.merchant_customer_id or ""
    own_desk.look_up(BatchTask.ERASE, f"{merchant_id}\n{customer.uuid.upper()}\nno-such-id\n")
    assert own_desk.count(RowResolution.DUPLICATE) == 1
    assert cells_of(own_desk, 0)[EMAIL] == customer.email
    named = {MERCHANT_ID: merchant_id, UUID: customer.uuid}
    nothing = {NAME: "", EMAIL: "", PHONE: "", OUTCOME: ""}
    assert cells_of(own_desk, 1) == named | nothing
    own_desk.begin(number=1)
    assert own_desk.count(RowOutcome.DONE) == 1
    assert cells_of(own_desk, 0) == named | nothing | {OUTCOME: "Erased"}
    assert cells_of(own_desk, 1) == named | nothing | {OUTCOME: "Duplicate"}
    batch = own_desk.window.controller.batch
    assert batch is not None
    path = tmp_path / "all.csv"
    own_desk.window.files.export(batch, path)
    own_desk.until(path.exists)
    text = path.read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["Outcome"] for row in rows] == ["Erased", "", ""]
    assert [row["UUID"] for row in rows] == [customer.uuid, customer.uuid, ""]
    for value in (customer.name, customer.email, customer.phone):
        assert not value or value not in text
