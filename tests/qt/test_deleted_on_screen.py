"""A customer who is deleted elsewhere while unsaved changes are on screen: however it becomes
known, the record says so, nothing of it can be saved or deleted, and what was typed can be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from desktop_app.models.metadata import MetadataColumn
from desktop_app.views.editor.editor import LeaveDialog, SaveBar
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.editor.save_dialog import SaveDialog
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line, texts
from tests.qt.on_screen import named
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen

__all__ = ["lossy", "own_sandbox", "screen"]

TYPED = "Not saved yet"


def delete_elsewhere(screen: Screen) -> None:
    uuid = screen.first.uuid
    answer(screen.qtbot, screen.other, lambda gateway: gateway.delete(uuid))


def by_refreshing(screen: Screen) -> None:
    delete_elsewhere(screen)
    screen.action("Refresh").trigger()


def by_the_refresh_button(screen: Screen) -> None:
    delete_elsewhere(screen)
    named(screen.desk.table, QToolButton, "Refresh").click()


def by_refreshing_when_the_gateway_has_them_no_more(screen: Screen) -> None:
    screen.lossy.faking = {"GET": 404}
    screen.action("Refresh").trigger()


def by_saving(screen: Screen) -> None:
    delete_elsewhere(screen)
    screen.action("Save").trigger()


def by_saving_when_the_gateway_has_them_no_more(screen: Screen) -> None:
    screen.lossy.faking = {"GET": 404}
    screen.action("Save").trigger()


def looked_at(screen: Screen) -> SaveDialog:
    """The changes, to be confirmed; the record has been read for them."""
    screen.action("Save").trigger()
    dialog = found(screen.desk.window, SaveDialog)
    screen.qtbot.waitUntil(lambda: "Nobody else" in texts(dialog))
    return dialog


def by_a_refused_update(screen: Screen) -> None:
    """Deleted after the review had read the record."""
    dialog = looked_at(screen)
    delete_elsewhere(screen)
    button(dialog, "Save").click()


def by_an_update_answered_with_a_deleted_record(screen: Screen) -> None:
    dialog = looked_at(screen)
    body = f'{{"status":"approved","uuid":"{screen.first.uuid}","deleted":true}}'
    screen.lossy.answering = {"POST": body.encode()}
    button(dialog, "Save").click()


def by_a_lost_update(screen: Screen) -> None:
    dialog = looked_at(screen)
    screen.lossy.faking = {"POST": 504, "GET": 404}
    button(dialog, "Save").click()


def by_reading_again_while_the_changes_are_looked_at(screen: Screen) -> None:
    looked_at(screen)
    delete_elsewhere(screen)
    screen.desk.shown.read_again()
    screen.qtbot.waitUntil(lambda: screen.desk.window.findChild(SaveDialog) is None)


def by_looking_them_up_again(screen: Screen) -> None:
    delete_elsewhere(screen)
    screen.type_and_enter(str(screen.first.merchant_customer_id))


WAYS: list[Callable[[Screen], None]] = [
    by_refreshing,
    by_the_refresh_button,
    by_refreshing_when_the_gateway_has_them_no_more,
    by_saving,
    by_saving_when_the_gateway_has_them_no_more,
    by_a_refused_update,
    by_an_update_answered_with_a_deleted_record,
    by_a_lost_update,
    by_reading_again_while_the_changes_are_looked_at,
    by_looking_them_up_again,
    Screen.delete_shown,
]


@pytest.mark.parametrize("becomes_known", WAYS)
def test_it_is_said_and_what_was_typed_can_be_read(
    screen: Screen, settings: QSettings, becomes_known: Callable[[Screen], None]
) -> None:
    settings.setValue("erasure/hold", 0)
    box = screen.edit_name(TYPED)
    becomes_known(screen)
    screen.qtbot.waitUntil(lambda: "not changed" in screen.said)
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)
    assert "not changed" in screen.said
    assert "It can be read and copied, not changed." in screen.said
    assert box.text() == TYPED
    assert box.isReadOnly()
    bar = found(screen.desk.editor, SaveBar)
    assert "Can't be saved: the customer is deleted." in bar.words
    assert not bar.save.isEnabled()
    assert bar.discard.isEnabled()
    assert not screen.action("Save").isEnabled()
    assert not screen.action("Delete customer").isEnabled()
    assert not button(screen.desk.editor, "Delete customer").isVisible()
    screen.lossy.faking = {}
    screen.desk.show(screen.second)
    question = found(screen.desk.window, LeaveDialog)
    offered = {one.text() for one in question.findChildren(QPushButton) if one.isVisible()}
    assert offered == {"Keep editing", "Discard"}
    assert "can't be saved" in question.details
    button(question, "Discard").click()
    screen.assert_all_name(screen.second)


def test_a_save_that_finds_them_gone_says_so_below_the_record(screen: Screen) -> None:
    screen.edit_name(TYPED)
    by_saving_when_the_gateway_has_them_no_more(screen)
    said = "Not saved: the gateway has this customer no more"
    screen.qtbot.waitUntil(lambda: said in screen.said)
    assert "not changed" in screen.said


def test_what_is_typed_into_a_cell_stays_too(screen: Screen) -> None:
    screen.type_into_cell({"crm": "a"}, TYPED)
    table = found(screen.desk.editor, MetadataTable)
    by_refreshing(screen)
    screen.qtbot.waitUntil(lambda: "not changed" in screen.said)
    assert table.model().index(0, MetadataColumn.VALUE).data() == TYPED
    assert screen.desk.editor.is_dirty


def test_discarding_shows_the_deleted_record_as_it_was(screen: Screen) -> None:
    box = screen.edit_name(TYPED)
    by_refreshing(screen)
    screen.qtbot.waitUntil(lambda: "not changed" in screen.said)
    screen.action("Discard changes").trigger()
    assert box.text() == screen.first.name
    assert not screen.desk.editor.is_dirty


def test_refreshing_reads_who_is_shown_and_leaves_unsaved_changes_alone(screen: Screen) -> None:
    uuid = screen.first.uuid

    def change_phone(phone: str) -> None:
        answer(screen.qtbot, screen.other, lambda gateway: gateway.update(uuid, {"phone": phone}))

    phone = line(screen.desk.editor, "Phone")
    change_phone("+385 91 222 333")
    screen.action("Refresh").trigger()
    screen.qtbot.waitUntil(lambda: phone.text() == "+385 91 222 333")
    box = screen.edit_name(TYPED)
    change_phone("+385 91 444 555")
    screen.action("Refresh").trigger()
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)
    assert (box.text(), phone.text()) == (TYPED, "+385 91 222 333")


def test_back_after_find_was_cleared_names_the_former_customer(screen: Screen) -> None:
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.type_and_enter(str(screen.second.merchant_customer_id))
    screen.desk.window.look_up_bar.take_focus()
    QTest.keyClick(screen.field, Qt.Key.Key_Escape)
    assert screen.field.text() == ""
    screen.press_alt_left()
    screen.assert_all_name(screen.first)
