"""What one pane does to another, over the real sandbox."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from tests.qt.desk_session import shown_screen
from tests.qt.on_screen import button


@pytest.fixture
def desk(qtbot: QtBot, session: Session, settings: QSettings) -> CustomerScreen:
    settings.setValue("erasure/hold", 0)
    desk = shown_screen(qtbot, session, settings)
    desk.table.refresh()
    return desk


def look_up(qtbot: QtBot, desk: CustomerScreen, merchant_id: str) -> Customer:
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask(merchant_id)
    customer = desk.editor.customer
    assert customer is not None
    return customer


def test_a_look_up_shows_record_and_cards(qtbot: QtBot, desk: CustomerScreen) -> None:
    customer = look_up(qtbot, desk, "cust-0000042")
    assert customer.merchant_customer_id == "cust-0000042"
    qtbot.waitUntil(lambda: desk.payment_methods.known() is not None)


def test_a_deletion_shows_the_customer_as_deleted(qtbot: QtBot, desk: CustomerScreen) -> None:
    customer = look_up(qtbot, desk, "cust-0000042")
    desk.actions.ask_to_delete()
    dialog = desk.window.findChild(DeleteDialog)
    assert dialog is not None
    delete = button(dialog, "Delete")
    qtbot.waitUntil(delete.isEnabled)
    delete.click()
    qtbot.waitUntil(lambda: desk.editor.customer is not None and desk.editor.customer.is_deleted)
    shown = desk.editor.customer
    assert shown is not None
    assert shown.uuid == customer.uuid
    assert desk.window.toast.sentence == "", "the dialog says it"
    dialog.close()
    assert "cust-0000042" in desk.window.toast.sentence
    assert desk.window.toast.sentence.endswith("is deleted.")


def test_only_one_deletion_is_asked_about_at_a_time(qtbot: QtBot, desk: CustomerScreen) -> None:
    look_up(qtbot, desk, "cust-0000042")
    desk.actions.ask_to_delete()
    desk.actions.ask_to_delete()
    assert len(desk.window.findChildren(DeleteDialog)) == 1


def test_the_status_line_tells_of_the_last_answer(qtbot: QtBot, desk: CustomerScreen) -> None:
    look_up(qtbot, desk, "cust-0000042")
    qtbot.waitUntil(lambda: "ms" in desk.window.status_line.connection)


def test_going_to_the_list_does_not_open_another_customer(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    customer = look_up(qtbot, desk, "cust-0000042")
    desk.table.grid.clearFocus()
    desk.window.look_up_bar.take_focus()
    QTest.keyClick(desk.window, Qt.Key.Key_F6)
    assert desk.table.grid.hasFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_F6)
    assert not desk.table.opening.is_pending
    assert desk.editor.customer == customer


def test_ctrl_s_and_enter_save_what_was_changed(qtbot: QtBot, desk: CustomerScreen) -> None:
    look_up(qtbot, desk, "cust-0000042")
    phone = next(b for b in desk.editor.findChildren(QLineEdit) if b.accessibleName() == "Phone")
    phone.selectAll()
    QTest.keyClicks(phone, "+387 61 000 111")
    QTest.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(QDialog)
    assert dialog is not None
    focus = dialog.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.accessibleName() == "Save"
    with qtbot.waitSignal(desk.editor.saved) as saved:
        QTest.keyClick(focus, Qt.Key.Key_Return)
    assert saved.args[0].phone == "+387 61 000 111"


def test_a_narrow_window_has_a_key_back_to_the_list(qtbot: QtBot, desk: CustomerScreen) -> None:
    [back] = [one for one in desk.window.findChildren(QAction) if one.text() == "Back"]
    assert not back.isEnabled()
    desk.window.resize(780, 700)
    look_up(qtbot, desk, "cust-0000042")
    assert desk.panes.covers_list
    assert (back.text(), back.shortcut().toString()) in [
        (each.name, each.keys) for each in desk.window.commands()
    ]
    back.trigger()
    assert desk.table.isVisible()
    assert desk.table.grid.hasFocus()


def test_an_enter_pressed_before_the_panes_are_there_shows_the_customer(
    qtbot: QtBot, session: Session, settings: QSettings
) -> None:
    """As --find at the start does."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.look_up_bar.ask("cust-0000042")
    desk = CustomerScreen(window, session, settings, profile_name="Shop", environment="SANDBOX")
    qtbot.waitUntil(lambda: desk.editor.customer is not None)
    assert desk.editor.customer is not None
    assert desk.editor.customer.merchant_customer_id == "cust-0000042"
    assert window.look_up_bar.notice.isHidden()
