"""The directory where people would rather look: days and countries, and who may be one person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QRadioButton

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.operations import delete_customer
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.views.directory.charts import Bars, DaysCreated
from desktop_app.views.directory.comparison import Comparison, compared
from desktop_app.views.directory.duplicates import DuplicatesWindow, PairPane
from desktop_app.views.directory.pictures import CustomerPictures
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.tables import RecordTable
from desktop_app.worker.directories import DirectoryPhase
from tests.conftest import RunningSandbox, StartSandbox
from tests.qt.desk_session import answer
from tests.qt.editor_desk import found, texts
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import turned_on, wait_for
from tests.qt.test_directory_views import action, press


@pytest.fixture
def program_gateway(start_sandbox: StartSandbox) -> RunningSandbox:
    """Of each test's own: its numbers are compared."""
    return start_sandbox("--customers", "120")


def pictures(desk: ProgramDesk) -> CustomerPictures:
    desk.wait()
    desk.place.window.setMinimumSize(1400, 900)
    return found(desk.desk.editor, CustomerPictures)


def create(desk: ProgramDesk, **values: Json) -> Customer:
    return answer(desk.qtbot, desk.session, lambda gateway: gateway.create(values))


def erase(desk: ProgramDesk, customer: Customer) -> None:
    async def work(gateway: Gateway) -> None:
        await delete_customer(gateway, customer)

    answer(desk.qtbot, desk.session, work)


def test_there_are_none_without_a_directory(start: StartProgram) -> None:
    assert not pictures(start()).isVisible()


def test_days_and_countries_come_by_themselves_and_go_with_the_directory(
    start: StartProgram,
) -> None:
    desk = start()
    shown = pictures(desk)
    directory = turned_on(desk)
    desk.qtbot.waitUntil(shown.isVisible)
    countries, days = found(shown, Bars), found(shown, DaysCreated)
    desk.qtbot.waitUntil(lambda: "Croatia" in texts(countries))
    assert "Customers created per day" in texts(shown)
    assert "customer(s) in 90 day(s)" in days.said
    directory.remove()
    wait_for(desk.qtbot, directory, DirectoryPhase.OFF)
    assert not shown.isVisible()


def test_who_is_created_here_is_counted_today(start: StartProgram) -> None:
    desk = start()
    shown = pictures(desk)
    turned_on(desk)
    desk.qtbot.waitUntil(shown.isVisible)
    create(desk, name="Nova Novak", country="IS")
    desk.qtbot.waitUntil(shown.days.line.isVisible)
    shown.days.line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.days.line, Qt.Key.Key_End)
    desk.qtbot.waitUntil(lambda: shown.days.said.endswith(": 1 customer(s)"))


def window(desk: ProgramDesk) -> DuplicatesWindow:
    action(desk, Shortcut.DUPLICATES).trigger()
    desk.qtbot.waitUntil(lambda: bool(desk.place.window.findChildren(DuplicatesWindow)))
    [shown] = desk.place.window.findChildren(DuplicatesWindow)
    desk.qtbot.waitUntil(shown.isVisible)
    return shown


def rows(shown: DuplicatesWindow) -> list[str]:
    model = found(shown, RecordTable).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(shown: DuplicatesWindow, text: str) -> None:
    [button] = [each for each in shown.findChildren(QRadioButton) if each.text() == text]
    button.click()


def pick(desk: ProgramDesk, shown: DuplicatesWindow, text: str) -> None:
    desk.qtbot.waitUntil(lambda: text in rows(shown))
    found(shown, RecordTable).selectRow(rows(shown).index(text))
    part = text.partition(",")[0]
    desk.qtbot.waitUntil(lambda: part in texts(found(shown, PairPane)))


def test_it_is_offered_only_where_there_is_something_to_compare(start: StartProgram) -> None:
    desk = start()
    assert not action(desk, Shortcut.DUPLICATES).isEnabled()
    turned_on(desk)
    assert action(desk, Shortcut.DUPLICATES).isEnabled()


def test_two_with_one_email_stand_side_by_side_and_either_is_opened(start: StartProgram) -> None:
    desk = start()
    turned_on(desk)
    first = create(desk, name="Ana Anić", email="Kanarinka@example.com", city="Split")
    second = create(desk, name="Ana Anic", email="kanarinka@EXAMPLE.com", city="Split")
    shown = window(desk)
    pick(desk, shown, "kanarinka@EXAMPLE.com")
    differing = {each.label for each in found(shown, Comparison).differences}
    assert {"Name", "Email", "Merchant ID"} <= differing
    assert "City" not in differing
    press(shown, "Open the right one")
    desk.qtbot.waitUntil(lambda: desk.desk.shown.is_shown(first))
    table = found(shown, RecordTable)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.desk.shown.is_shown(second))


def test_a_phone_is_one_however_it_is_written_and_a_name_in_any_script(
    start: StartProgram,
) -> None:
    desk = start()
    turned_on(desk)
    where: dict[str, Json] = {"address": "Ilica 1", "city": "Zagreb", "country": "BA"}
    create(desk, name="Đorđe Kanarić", phone="061 204 5187", **where)
    create(desk, name="Ђорђе Канарић", phone="+387 61/204-5187", **where)
    shown = window(desk)
    choose(shown, "Same phone")
    pick(desk, shown, "+387 61/204-5187")
    choose(shown, "Same name and address")
    pick(desk, shown, "Ђорђе Канарић, Ilica 1, Zagreb")


def test_of_three_any_two_are_compared_and_stay_while_groups_are_read_anew(
    start: StartProgram,
) -> None:
    desk = start()
    turned_on(desk)
    people = [create(desk, name=name, email="tri@example.com") for name in ("A", "B", "C")]
    shown = window(desk)
    pick(desk, shown, "tri@example.com")
    left, right = found(shown, PairPane).findChildren(QComboBox)
    assert [left.count(), right.count()] == [3, 3]
    right.setCurrentIndex(2)
    assert {"C", "A"} <= set(texts(found(shown, Comparison)).splitlines())
    create(desk, name="Somebody", email="else@example.com")
    shown.refresh()
    create(desk, name="D", email="tri@example.com")
    desk.qtbot.waitUntil(lambda: left.count() == 4)
    assert {"C", "A"} <= set(texts(found(shown, Comparison)).splitlines())
    erase(desk, people[0])
    desk.qtbot.waitUntil(lambda: left.count() == 3)
    assert "A" not in texts(found(shown, Comparison)).splitlines()


def test_an_erased_one_leaves_no_trace_in_the_window(start: StartProgram) -> None:
    desk = start()
    turned_on(desk)
    one = create(desk, name="Kanarinka", email="par@example.com")
    create(desk, name="Papagaj", email="par@example.com")
    shown = window(desk)
    pick(desk, shown, "par@example.com")
    erase(desk, one)
    desk.qtbot.waitUntil(lambda: "par@example.com" not in rows(shown))
    desk.qtbot.waitUntil(lambda: "Kanarinka" not in texts(shown))


def test_once_it_is_closed_it_holds_nobody(start: StartProgram) -> None:
    desk = start()
    turned_on(desk)
    create(desk, name="Kanarinka", email="par@example.com")
    create(desk, name="Papagaj", email="par@example.com")
    shown = window(desk)
    pick(desk, shown, "par@example.com")
    press(shown, "Close")
    boxes = shown.findChildren(QComboBox)
    assert rows(shown) == []
    desk.qtbot.waitUntil(lambda: [box.count() for box in boxes] == [0, 0])
    assert found(shown, Comparison).differences == ()
    pick(desk, window(desk), "par@example.com")


def test_locked_or_removed_it_holds_nobody(start: StartProgram) -> None:
    desk = start()
    directory = turned_on(desk)
    create(desk, name="Kanarinka", email="par@example.com")
    create(desk, name="Papagaj", email="par@example.com")
    shown = window(desk)
    pick(desk, shown, "par@example.com")
    desk.program.lock.lock()
    assert not shown.isVisible()
    assert rows(shown) == []
    desk.press("Unlock")
    desk.qtbot.waitUntil(lambda: directory.is_findable)
    directory.remove()
    wait_for(desk.qtbot, directory, DirectoryPhase.OFF)
    assert rows(shown) == []
    assert not action(desk, Shortcut.DUPLICATES).isEnabled()


def test_what_only_one_has_differs_and_what_none_has_is_left_out() -> None:
    one = Customer(Uuid("u1"), name="Ana", phone="1", metadata={"tier": "gold", "n": 1})
    other = Customer(Uuid("u2"), name="Ana", metadata={"tier": "silver", "n": 1})
    lines = {each.label: each for each in compared(one, other)}
    assert lines["Phone"].differs
    assert lines["Phone"].right == ""
    assert not lines["Name"].differs
    assert lines["tier"].differs
    assert not lines["n"].differs
    assert not lines["UUID"].differs
    assert "Address" not in lines
