"""The list below Find while one types: who is known on this computer, and what Enter does."""

from __future__ import annotations

from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.records.customer import Customer, Json, MerchantId
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.widgets.tokens import tokens
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line
from tests.qt.find_desk import Find
from tests.qt.lock_desk import readable
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen

__all__ = ["lossy", "own_sandbox", "screen"]

CONTROL = Qt.KeyboardModifier.ControlModifier
ASK = "Ask the gateway for exactly"


@pytest.fixture
def find(screen: Screen) -> Find:
    """``first``, Ana Anić, is on screen, ``second``, Boris Bašić, stands in the list."""
    return Find(screen.desk.window)


def sent(screen: Screen) -> list[str]:
    """What the window asks for from now on, call by call."""
    targets: list[str] = []
    screen.session.exchanged.connect(lambda exchange: targets.append(exchange.target))
    return targets


def is_among(targets: list[str], end: str) -> bool:
    return any(target.endswith(end) for target in targets)


def create(screen: Screen, **values: Json) -> Customer:
    """One more, in the list."""
    made = answer(screen.qtbot, screen.other, lambda gateway: gateway.create(values))
    show_in_list(screen, made)
    return made


def show_in_list(screen: Screen, customer: Customer) -> None:
    screen.desk.table.refresh()
    held = screen.desk.table.held
    screen.qtbot.waitUntil(lambda: customer in [each.customer for each in held()])


@pytest.mark.parametrize("text", ["bas", "BASIC", "бори", "šić bor"])
def test_a_part_of_a_name_in_any_script_opens_who_was_found_read_live(
    screen: Screen, find: Find, text: str
) -> None:
    find.type(text)
    assert find.is_open()
    assert find.rows[0] == "In the list on this computer"
    assert find.chosen == find.rows[1]
    assert find.chosen.startswith(f"Boris Bašić, {screen.second.merchant_customer_id}, ")
    targets = sent(screen)
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        find.press(Qt.Key.Key_Return)
        assert not find.is_open()
    assert is_among(targets, f"/customers/{screen.second.uuid}")
    screen.assert_marked(screen.second)
    assert find.field.text() == screen.second.merchant_customer_id


def test_each_key_shows_who_fits_by_then(screen: Screen, find: Find) -> None:
    find.type("bori")
    assert any(row.startswith("Boris Bašić") for row in find.rows)
    find.press(Qt.Key.Key_X)
    assert not find.is_open()
    find.press(Qt.Key.Key_Backspace)
    assert find.chosen.startswith("Boris Bašić")
    find.field.selectAll()
    find.press(Qt.Key.Key_Delete)
    assert not find.is_open()


def test_whoever_begins_so_comes_before_who_has_it_within(screen: Screen, find: Find) -> None:
    for name in ("Ivo Xyqqovac", "Qqov Beg", "Mia Qqov-Zec"):
        create(screen, name=name)
    find.type("qqov")
    names = [row.partition(",")[0] for row in find.rows[1:-1]]
    assert names == ["Mia Qqov-Zec", "Qqov Beg", "Ivo Xyqqovac"]


def test_what_was_hit_is_shown_where_that_is_neither_name_nor_id(
    screen: Screen, find: Find
) -> None:
    made = create(screen, name="Vera Vuk", email="vera@rijetko.example", phone="+387 61 204-518")
    for text, shown in (("rijetko", "vera@rijetko.example"), ("061204518", "+387 61 204-518")):
        find.type(text)
        assert f"Vera Vuk, {made.merchant_customer_id}, {shown}, live" in find.rows
        find.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("text", ["cust-00002", "4b281da4-d145-4233-b957-2018cf9aa0fb"])
def test_what_may_be_a_whole_id_is_asked_of_the_gateway_at_once(
    screen: Screen, find: Find, text: str
) -> None:
    """Whoever has that within an ID stands above, a key away."""
    find.type(text)
    if find.is_open():
        assert find.chosen.startswith(ASK)
    targets = sent(screen)
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        find.press(Qt.Key.Key_Return)
    assert is_among(targets, text)
    assert text in screen.desk.editor.no_record.heading


def test_the_keys_go_round_and_the_keyboard_stays_in_the_field(screen: Screen, find: Find) -> None:
    find.type("cust-00002")
    assert len(find.rows) > 3
    find.press(Qt.Key.Key_Down)
    shown = find.rows[1:]
    for row in shown:
        assert find.chosen == row
        assert find.field.accessibleDescription() == row
        find.press(Qt.Key.Key_Down)
    assert find.chosen == shown[0]
    find.press(Qt.Key.Key_Up)
    assert find.chosen == shown[-1]
    assert find.field.hasFocus()
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        find.press(Qt.Key.Key_Up)
        find.press(Qt.Key.Key_Return)
    assert shown[-2].startswith(f"{shown_name(screen)}, ")


def shown_name(screen: Screen) -> str:
    shown = screen.desk.editor.customer
    assert shown is not None
    return str(shown.name)


def test_ctrl_enter_asks_the_gateway_for_exactly_what_is_typed(screen: Screen, find: Find) -> None:
    find.type("boris")
    assert find.rows[-1] == f"{ASK} “\u2068boris\u2069”, Ctrl+Enter"
    targets = sent(screen)
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        find.press(Qt.Key.Key_Return, CONTROL)
    assert is_among(targets, "/boris")
    assert not find.is_open()


def test_esc_closes_the_list_first(screen: Screen, find: Find) -> None:
    find.type("boris")
    find.press(Qt.Key.Key_Escape)
    assert not find.is_open()
    assert find.field.text() == "boris"
    find.press(Qt.Key.Key_Down)
    assert find.chosen.startswith("Boris Bašić")
    find.press(Qt.Key.Key_Escape)
    find.press(Qt.Key.Key_Escape)
    assert find.field.text() == ""


def test_a_click_opens_a_row(screen: Screen, find: Find) -> None:
    find.type("boris")
    place = find.place_of("Boris").center()
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        QTest.mouseClick(find.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screen.assert_marked(screen.second)
    assert find.field.hasFocus()


@pytest.mark.parametrize("where", ["record", "list"])
def test_it_closes_when_the_keyboard_goes_elsewhere(screen: Screen, find: Find, where: str) -> None:
    find.type("boris")
    other: QWidget = line(screen.desk.editor, "Name")
    if where == "list":
        other = screen.desk.table.grid
    other.setFocus()
    assert not find.is_open()
    assert find.rows == []


def test_it_closes_when_somebody_else_is_shown_meanwhile(screen: Screen, find: Find) -> None:
    find.type("boris")
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.desk.window.look_up_bar.ask(str(screen.first.merchant_customer_id))
    assert not find.is_open()


@pytest.mark.parametrize(
    "pasted",
    [
        "cust-1\ncust-2",
        "4111 1111 1111 1111",
        '{"merchant_customer_id": "cust-0000042"}',
        "merchant_customer_id: cust-0000042",
        "bo",
        "x" * 300,
    ],
)
def test_nobody_is_looked_for_by_what_is_no_part_of_a_record(
    screen: Screen, find: Find, pasted: str
) -> None:
    QGuiApplication.clipboard().setText(pasted)
    screen.desk.window.look_up_bar.take_focus()
    find.field.paste()
    assert not find.is_open()


def test_arrow_down_shows_who_was_looked_up_with_the_time(screen: Screen, find: Find) -> None:
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.desk.window.look_up_bar.ask(str(screen.second.merchant_customer_id))
    screen.desk.window.look_up_bar.take_focus()
    find.press(Qt.Key.Key_Down)
    assert find.rows[0] == "Recent look-ups"
    names = [row.partition(",")[0] for row in find.rows[1:]]
    assert names == ["Boris Bašić", "Ana Anić"]
    assert find.chosen == find.rows[1]
    find.press(Qt.Key.Key_Down)
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        find.press(Qt.Key.Key_Return)
    screen.assert_marked(screen.first)


def test_who_was_looked_up_is_found_without_being_in_the_list(screen: Screen, find: Find) -> None:
    known_as = MerchantId("cust-0000003")
    far = answer(screen.qtbot, screen.other, lambda gateway: gateway.by_merchant_id(known_as))
    assert far not in [each.customer for each in screen.desk.table.held()]
    screen.desk.look_up.recents.remember(far)
    find.type(str(far.name).casefold())
    assert find.chosen.startswith(f"{far.name}, cust-0000003")
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        find.press(Qt.Key.Key_Return)
    assert shown_name(screen) == far.name


def test_who_is_deleted_is_said_to_be(screen: Screen, find: Find) -> None:
    gone = create(screen, name="Gordana Nestala")
    screen.desk.table.update_customer(replace(gone, deleted=True))
    find.type("nestala")
    assert ", Deleted, " in find.chosen


def test_the_rows_can_be_read_out_and_the_list_has_a_name(screen: Screen, find: Find) -> None:
    find.type("boris")
    read = QAccessible.queryAccessibleInterface(find.view)
    assert read.text(QAccessible.Text.Name) == "Found customers"
    children = [read.child(number) for number in range(read.childCount())]
    assert [child.text(QAccessible.Text.Name) for child in children] == find.rows


def test_a_hit_is_marked_also_where_its_value_is_cut(screen: Screen, find: Find) -> None:
    long = f"{'a' * 50}@rijetko-ime.example"
    create(screen, name="Vera Vuk", email=long)
    find.type("rijetko-ime")
    assert marked_pixels(find, "Vera Vuk") > 0
    find.press(Qt.Key.Key_Escape)
    find.type("created:2020..2030 vera")
    assert marked_pixels(find, "Vera Vuk") > 0


def marked_pixels(find: Find, start: str) -> int:
    """How many pixels of a row have the colour of a mark."""
    find.press(Qt.Key.Key_Up)  # not the chosen row, whose bar is of a like colour
    place = find.place_of(start)
    picture = find.view.viewport().grab(place).toImage()
    marked = tokens().link.rgb()
    return sum(
        picture.pixel(QPoint(x, y)) == marked
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_nothing_of_it_stays_behind_the_lock(start: StartProgram) -> None:
    desk: ProgramDesk = start()
    desk.wait()
    window = desk.place.window
    window.activateWindow()
    desk.qtbot.waitUntil(window.isActiveWindow)
    with desk.qtbot.waitSignal(desk.desk.look_up.found) as looked_up:
        window.look_up_bar.ask("cust-0000042")
    desk.desk.shown.show_nobody()
    find = Find(window)
    find.type(looked_up.args[0].name)
    assert find.is_open()
    assert looked_up.args[0].name in readable()
    desk.program.lock.lock()
    assert not find.is_open()
    assert looked_up.args[0].name not in readable()


def test_an_id_that_nobody_has_can_be_searched_or_given_to_a_new_customer(
    screen: Screen, find: Find
) -> None:
    find.type("cust-none-7")
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        find.press(Qt.Key.Key_Return)
    page = screen.desk.editor.no_record
    assert page.heading == "No customer has the ID \u2068cust-none-7\u2069"
    assert "The gateway was asked by merchant ID at " in said(page)
    button(page, "Search names in the list").click()
    assert find.rows[0] == "Nobody in the list on this computer fits."
    assert find.chosen.startswith(ASK)
    button(page, "New customer with this ID").click()
    dialog = found(screen.desk.window, NewCustomerDialog)
    assert line(dialog, "Merchant customer ID").text() == "cust-none-7"
    dialog.reject()


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_name_that_nobody_has_as_an_id_leads_to_the_directory_where_there_may_be_one(
    screen: Screen, find: Find
) -> None:
    """And is no ID for a new customer."""
    for is_offered in (False, True):
        screen.desk.look_up.offers_directory = partial(bool, is_offered)
        find.type("Nema Takve")
        with screen.qtbot.waitSignal(screen.desk.look_up.ended):
            find.press(Qt.Key.Key_Return)
        page = screen.desk.editor.no_record
        offered = [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
        assert ("Make customers findable on this computer…" in offered) is is_offered
        assert "New customer with this ID" not in offered
    with screen.qtbot.waitSignal(screen.desk.look_up.directory_asked):
        button(page, "Make customers findable on this computer…").click()
