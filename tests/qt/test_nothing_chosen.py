"""The page without a customer: recent look-ups of earlier runs too, unfinished work, four keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, Json
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.window.nothing_chosen import NothingChosen
from desktop_app.views.window.recovery_strip import RecoveryStrip
from tests.erased_scan import found as found_in
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line, texts
from tests.qt.lock_desk import readable
from tests.qt.program_desk import ProgramDesk, StartProgram


def opened(start: StartProgram) -> ProgramDesk:
    """A start, in a window with room for both panes, whatever the screen has."""
    desk = start()
    desk.wait()
    desk.place.window.setMinimumSize(1400, 900)
    desk.qtbot.waitUntil(lambda: not desk.desk.panes.is_narrow)
    return desk


def create(desk: ProgramDesk, name: str) -> Customer:
    values: dict[str, Json] = {"name": name}
    return answer(desk.qtbot, desk.session, lambda gateway: gateway.create(values))


def look_up(desk: ProgramDesk, customer: Customer) -> None:
    with desk.qtbot.waitSignal(desk.desk.look_up.found):
        desk.place.window.look_up_bar.ask(str(customer.merchant_customer_id))


def page(desk: ProgramDesk) -> NothingChosen:
    return found(desk.desk.editor, NothingChosen)


def recent(desk: ProgramDesk) -> QListView:
    return found(page(desk), QListView)


def offered(desk: ProgramDesk) -> list[str]:
    """What is read of each recent look-up, without the time."""
    model = recent(desk).model()
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    rows = [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]
    return [row.rpartition(", ")[0] for row in rows]


def line_of(customer: Customer) -> str:
    return f"{customer.name}, {customer.merchant_customer_id}"


def close_customer(desk: ProgramDesk) -> None:
    desk.desk.shown.show_nobody()
    desk.qtbot.waitUntil(page(desk).isVisible)


def test_at_first_it_says_how_to_begin_and_names_four_keys(start: StartProgram) -> None:
    desk = opened(start)
    shown = page(desk)
    assert shown.isVisible()
    assert not recent(desk).isVisible()
    words = texts(shown)
    for text in ("Find a customer", "Ctrl+F", "New customer", "Ctrl+N", "Ctrl+B", "Ctrl+K"):
        assert text in words
    assert "Unfinished work" not in words


def test_who_was_looked_up_is_offered_again_the_last_one_first_also_by_the_next_start(
    start: StartProgram,
) -> None:
    desk = opened(start)
    ana, boris = create(desk, "Ana Anić"), create(desk, "Boris Bašić")
    for each in (boris, ana, boris):
        look_up(desk, each)
    close_customer(desk)
    assert offered(desk) == [line_of(boris), line_of(ana)]
    again = opened(start)
    again.qtbot.waitUntil(lambda: offered(again) == [line_of(boris), line_of(ana)])
    assert recent(again).isVisible()


def test_whoever_was_saved_is_called_as_they_are_now(start: StartProgram) -> None:
    desk = opened(start)
    ana = create(desk, "Ana Anić")
    look_up(desk, ana)
    desk.change_name(str(ana.merchant_customer_id), "Ana Second")
    box = line(desk.desk.editor, "Name")
    QTest.keyClick(box, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    save = button(found(desk.desk.editor, SaveDialog), "Save")
    with desk.qtbot.waitSignal(desk.desk.editor.saved):
        save.click()
    desk.qtbot.waitUntil(lambda: "Ana Second" in desk.place.window.windowTitle())
    close_customer(desk)
    assert offered(desk) == [f"Ana Second, {ana.merchant_customer_id}"]
    again = opened(start)
    now = [f"Ana Second, {ana.merchant_customer_id}"]
    again.qtbot.waitUntil(lambda: offered(again) == now)


def test_one_press_opens_by_mouse_and_by_key(start: StartProgram) -> None:
    desk = opened(start)
    ana, boris = create(desk, "Ana Anić"), create(desk, "Boris Bašić")
    for each in (ana, boris):
        look_up(desk, each)
    close_customer(desk)
    view = recent(desk)
    place = view.visualRect(view.model().index(1, 0)).center()
    with desk.qtbot.waitSignal(desk.desk.look_up.found):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.desk.shown.is_shown(ana)
    close_customer(desk)
    desk.place.window.activateWindow()
    desk.desk.editor.take_focus()
    desk.qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(desk.desk.look_up.found):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.desk.shown.is_shown(boris)


def test_the_list_can_be_cleared_and_stays_so(start: StartProgram) -> None:
    desk = opened(start)
    look_up(desk, create(desk, "Ana Anić"))
    close_customer(desk)
    buttons = page(desk).findChildren(QToolButton)
    [more] = [one for one in buttons if one.accessibleName() == "Recent look-ups: more"]
    menu = more.menu()
    [clear] = menu.actions()
    clear.trigger()
    assert offered(desk) == []
    assert not recent(desk).isVisible()
    again = opened(start)
    answer(again.qtbot, again.session, lambda _: again.journal.look_ups())
    assert offered(again) == []


def test_an_erased_customer_is_not_offered_and_kept_nowhere(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = opened(start)
    erased, other = create(desk, "Kanarinka Hadžić"), create(desk, "Boris Bašić")
    for each in (erased, other):
        look_up(desk, each)
    uuid = erased.uuid
    desk.desk.shown.open(erased)
    answer(desk.qtbot, desk.session, lambda gateway: gateway.delete(uuid))
    desk.desk.shown.read_again()
    desk.qtbot.waitUntil(
        lambda: desk.desk.editor.customer is not None and desk.desk.editor.customer.is_deleted
    )
    close_customer(desk)
    assert offered(desk) == [line_of(other)]
    again = opened(start)
    again.qtbot.waitUntil(lambda: offered(again) == [line_of(other)])
    again.end()
    assert found_in(tmp_path, ("Kanarinka",)) == []


def test_what_is_unfinished_stands_in_the_page_and_below_a_record_not_above_the_list(
    start: StartProgram,
) -> None:
    desk = opened(start)
    ana = create(desk, "Ana Anić")
    desk.change_name(str(ana.merchant_customer_id), "Ana Unsaved")
    desk.qtbot.waitUntil(lambda: bool(drafts(desk)))
    again = opened(start)
    strip = found(again.place.window, RecoveryStrip)
    again.qtbot.waitUntil(lambda: "Unsaved changes of" in texts(page(again)))
    assert page(again).isAncestorOf(strip)
    assert "Unfinished work" in texts(page(again))
    grid = again.desk.table.grid
    top = grid.mapTo(again.place.window, QPoint(0, 0))
    look_up(again, ana)
    assert strip.isVisible()
    assert not page(again).isAncestorOf(strip)
    assert grid.mapTo(again.place.window, QPoint(0, 0)) == top
    close_customer(again)
    assert page(again).isAncestorOf(strip)
    [restore] = [one for one in strip.findChildren(QPushButton) if one.text() == "Restore"]
    restore.click()
    again.qtbot.waitUntil(lambda: again.desk.editor.is_dirty)


def drafts(desk: ProgramDesk) -> object:
    return answer(desk.qtbot, desk.session, lambda _: desk.journal.drafts())


def test_behind_the_lock_nobody_is_named(qtbot: QtBot, start: StartProgram) -> None:
    desk = opened(start)
    ana = create(desk, "Ana Anić")
    look_up(desk, ana)
    close_customer(desk)
    QAccessible.setActive(True)
    assert "Ana Anić" in readable()
    desk.program.lock.lock()
    assert "Ana Anić" not in readable()
    assert str(ana.merchant_customer_id) not in readable()
    desk.press("Unlock")
    qtbot.waitUntil(lambda: not desk.place.lock.is_locked)
    assert offered(desk) == [line_of(ana)]
    assert QApplication.activePopupWidget() is None
