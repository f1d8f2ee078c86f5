"""Every way to leave a customer × what becomes of it × what is unsaved and what is answered: Find,
list and record name the same customer afterwards, or say that they do not; nothing typed is lost
without a yes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum, auto

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.batch import BatchTask
from desktop_app.records.customer import Customer, Json
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog, SaveBar
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.window.main_window import MainWindow
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.batch_desk import BatchDesk
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen

__all__ = ["lossy", "own_sandbox", "screen"]
TYPED = "Typed just now"


class Outcome(StrEnum):
    """What the gateway answers to whoever asks for the other customer."""

    FOUND = auto()
    NOT_FOUND = auto()
    REFUSED = auto()
    SLOW = auto()
    OFFLINE = auto()
    CANCELLED = auto()


class Unsaved(StrEnum):
    """What was typed before, and what the question about it is answered."""

    NOTHING = auto()
    KEEP = auto()
    SAVE = auto()
    DISCARD = auto()
    CELL_KEEP = auto()
    CELL_SAVE = auto()
    CELL_DISCARD = auto()


ANSWERS = {
    Unsaved.KEEP: "Keep editing",
    Unsaved.CELL_KEEP: "Keep editing",
    Unsaved.SAVE: "Save and go on",
    Unsaved.CELL_SAVE: "Save and go on",
    Unsaved.DISCARD: "Discard",
    Unsaved.CELL_DISCARD: "Discard",
}
KEPT = (Unsaved.KEEP, Unsaved.CELL_KEEP)
IN_A_CELL = (Unsaved.CELL_KEEP, Unsaved.CELL_SAVE, Unsaved.CELL_DISCARD)


def type_it(screen: Screen, unsaved: Unsaved) -> None:
    """Into the name; or into the row for a new key, where the cell stays open."""
    if unsaved in IN_A_CELL:
        table = found(screen.desk.editor, MetadataTable)
        table.start_adding()
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, TYPED)
    elif unsaved is not Unsaved.NOTHING:
        screen.edit_name(TYPED)


def assert_still_typed(screen: Screen) -> None:
    """Whoever is shown, with what was typed: in the draft, or in a cell that is open."""
    assert screen.desk.editor.is_dirty
    screen.assert_all_name(screen.first)
    draft = screen.desk.editor.live.draft
    assert draft.value("name") == TYPED or TYPED in (draft.metadata.result() or {})


def saved(screen: Screen) -> bool:
    """Whether the gateway has what was typed."""
    uuid = screen.first.uuid
    now = answer(screen.qtbot, screen.other, lambda gateway: gateway.by_uuid(uuid))
    return now.name == TYPED or TYPED in (now.metadata or {})


# Ways that lead to another customer.


def find_and_enter(screen: Screen) -> None:
    screen.type_and_enter(str(screen.second.merchant_customer_id))


def second_start(screen: Screen) -> None:
    """The keyboard stays where it is."""
    screen.desk.window.look_up_bar.ask(str(screen.second.merchant_customer_id))


def click_row(screen: Screen) -> None:
    grid = screen.desk.table.grid
    row = grid.customers.row_of(screen.second.uuid)
    assert row is not None
    place = grid.visualRect(grid.customers.index(row, 1)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screen.desk.table.opening.finish()


def alt_left(screen: Screen) -> None:
    screen.press_alt_left()


TO_ANOTHER = (find_and_enter, second_start, click_row, alt_left)
LOOKS_UP = (find_and_enter, second_start)
Way = Callable[[Screen], None]


def set_out(screen: Screen, way: Way, outcome: Outcome) -> None:
    """``second`` is the one before, and the gateway treats reading them as ``outcome`` says."""
    if way is alt_left:
        screen.desk.show(screen.second)
        screen.desk.show(screen.first)
        screen.assert_marked(screen.first)
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)
    by_id = way in LOOKS_UP
    lossy = screen.lossy
    lossy.only = str(screen.second.merchant_customer_id) if by_id else screen.second.uuid
    match outcome:
        case Outcome.NOT_FOUND:
            lossy.faking = {"GET": 404}
        case Outcome.REFUSED:
            lossy.faking = {"GET": 403}
        case Outcome.SLOW | Outcome.CANCELLED:
            lossy.holding = {"GET"}
        case Outcome.OFFLINE:
            lossy.losing = {"GET"}


def assert_nobody_but_says_so(screen: Screen) -> None:
    """The record pane says what became of whom Find names; the list marks nobody."""
    screen.assert_nothing_of(screen.first)
    merchant_id = str(screen.second.merchant_customer_id)
    assert screen.field.text() == merchant_id
    assert merchant_id in screen.said
    assert screen.row_chosen is None


def assert_looked_up(screen: Screen, outcome: Outcome) -> None:
    """Asked for by ID: until the answer is here, the pane is theirs and empty."""
    screen.qtbot.waitUntil(lambda: screen.desk.editor.customer != screen.first)
    if outcome in (Outcome.SLOW, Outcome.CANCELLED):
        screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
        screen.qtbot.waitUntil(lambda: "Looking up" in screen.said)
        assert_nobody_but_says_so(screen)
    if outcome is Outcome.SLOW:
        screen.lossy.go_on.set()
    elif outcome is Outcome.CANCELLED:
        screen.desk.window.look_up_bar.take_focus()
        QTest.keyClick(screen.field, Qt.Key.Key_Escape)
        screen.qtbot.waitUntil(lambda: "Cancelled" in screen.said)
        screen.lossy.go_on.set()
    if outcome in (Outcome.FOUND, Outcome.SLOW):
        screen.qtbot.waitUntil(lambda: screen.desk.editor.customer == screen.second)
        screen.assert_marked(screen.second)
    else:
        screen.qtbot.waitUntil(lambda: "Looking up" not in screen.said)
        assert_nobody_but_says_so(screen)
        screen.go_back()


def assert_went_to(screen: Screen, outcome: Outcome) -> None:
    """Known from the list or from before: shown at once, whatever reading again brings."""

    def is_second() -> bool:
        shown = screen.desk.editor.customer
        return shown is not None and shown.uuid == screen.second.uuid

    screen.qtbot.waitUntil(is_second)
    screen.assert_marked(screen.second)
    if outcome in (Outcome.SLOW, Outcome.CANCELLED):
        screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
        screen.assert_marked(screen.second)
        screen.lossy.go_on.set()
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)
    assert is_second()
    screen.assert_marked(screen.second)


def name_of(value: object) -> str:
    return str(getattr(value, "__name__", value))


def combined(*of: Iterable[object]) -> list[tuple[object, ...]]:
    return list(itertools.product(*of))


FAILURES = [one for one in Outcome if one is not Outcome.FOUND]
CASES = [
    *combined(TO_ANOTHER, Outcome, (Unsaved.NOTHING,)),
    *combined(TO_ANOTHER, (Outcome.FOUND,), [one for one in Unsaved if one is not Unsaved.NOTHING]),
    *combined((find_and_enter, click_row), FAILURES, (Unsaved.DISCARD,)),
    *combined((second_start, alt_left), FAILURES, (Unsaved.SAVE,)),
]
"""Every pair of a way, an outcome and what is unsaved; whoever keeps editing asks the gateway
nothing."""


@pytest.mark.parametrize(("way", "outcome", "unsaved"), CASES, ids=name_of)
def test_to_another(screen: Screen, way: Way, outcome: Outcome, unsaved: Unsaved) -> None:
    set_out(screen, way, outcome)
    type_it(screen, unsaved)
    way(screen)
    if unsaved is not Unsaved.NOTHING:
        question = screen.question
        assert "Ana Anić" in question.sentence
        assert_still_typed(screen)
        button(question, ANSWERS[unsaved]).click()
    if unsaved in KEPT:
        assert_still_typed(screen)
        screen.assert_marked(screen.first)
        return
    (assert_looked_up if way in LOOKS_UP else assert_went_to)(screen, outcome)
    assert saved(screen) is (unsaved in (Unsaved.SAVE, Unsaved.CELL_SAVE))


@pytest.mark.parametrize("way", TO_ANOTHER)
@pytest.mark.parametrize("problem", ["refused", "offline", "cancelled", "gone"])
def test_to_another_when_saving_fails(screen: Screen, way: Way, problem: str) -> None:
    set_out(screen, way, Outcome.FOUND)
    type_it(screen, Unsaved.SAVE)
    screen.lossy.only = "customers/"
    match problem:
        case "refused":
            screen.lossy.faking = {"POST": 422}
        case "offline":
            screen.lossy.faking = {"GET": 503}
        case "cancelled":
            screen.lossy.holding = {"GET"}
        case "gone":
            uuid = screen.first.uuid
            answer(screen.qtbot, screen.other, lambda gateway: gateway.delete(uuid))
    way(screen)
    button(screen.question, "Save and go on").click()
    if problem == "cancelled":
        screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
        screen.assert_all_name(screen.first)
        button(found(screen.desk.editor, SaveBar), "Cancel").click()
        screen.lossy.go_on.set()
    said = {"cancelled": "Cancelled"}.get(problem, "Not saved")
    screen.qtbot.waitUntil(lambda: said in screen.said)
    assert_still_typed(screen)
    screen.assert_marked(screen.first)
    screen.lossy.faking = {}
    if problem == "refused":
        # What is saved later is no reason to leave any more.
        screen.action("Save").trigger()
        confirm = "Save"
        screen.qtbot.waitUntil(
            lambda: any(one.isEnabled() for one in buttons_named(screen, confirm))
        )
        with screen.qtbot.waitSignal(screen.desk.editor.saved):
            [one] = [one for one in buttons_named(screen, confirm) if one.isEnabled()]
            one.click()
        screen.assert_marked(screen.first)


def buttons_named(screen: Screen, text: str) -> list[QPushButton]:
    dialogs = screen.desk.editor.findChildren(SaveDialog)
    every = [one for dialog in dialogs for one in dialog.findChildren(QPushButton)]
    return [one for one in every if text in (one.text(), one.accessibleName()) and one.isVisible()]


# Ways that stay.

STAYING = [
    *combined(Outcome, (Unsaved.KEEP,)),
    *combined((Outcome.FOUND, Outcome.NOT_FOUND), (Unsaved.NOTHING, Unsaved.CELL_KEEP)),
]


@pytest.mark.parametrize(("outcome", "unsaved"), STAYING, ids=str)
def test_refresh(screen: Screen, outcome: Outcome, unsaved: Unsaved) -> None:
    """The list is read again, and asks nothing."""
    set_out(screen, second_start, outcome)
    screen.lossy.only = "offset"
    type_it(screen, unsaved)
    focus: QWidget | None = screen.desk.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F5)
    if outcome in (Outcome.SLOW, Outcome.CANCELLED):
        screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
        screen.assert_marked(screen.first)
        screen.lossy.go_on.set()
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)
    assert screen.desk.window.findChild(LeaveDialog) is None
    screen.assert_marked(screen.first)
    if unsaved is not Unsaved.NOTHING:
        assert screen.desk.editor.is_dirty
        assert not saved(screen)


@pytest.mark.parametrize(("outcome", "unsaved"), STAYING, ids=str)
def test_delete_that_is_not_carried_out(screen: Screen, outcome: Outcome, unsaved: Unsaved) -> None:
    """The dialog is about who is shown, who stays with all that was typed."""
    set_out(screen, second_start, outcome)
    screen.lossy.only = screen.first.uuid
    type_it(screen, unsaved)
    screen.action("Delete customer").trigger()
    dialog = found(screen.desk.window, DeleteDialog)
    assert any("Ana Anić" in one.text() for one in dialog.findChildren(QLabel))
    screen.assert_marked(screen.first)
    dialog.reject()
    screen.lossy.go_on.set()
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)
    screen.assert_marked(screen.first)
    if unsaved is not Unsaved.NOTHING:
        assert screen.desk.editor.is_dirty
        assert not saved(screen)


# Ways out of the window.


@pytest.fixture
def program_gateway(own_sandbox: RunningSandbox, lossy: LossyGateway) -> RunningSandbox:
    return replace(own_sandbox, base_url=lossy.base_url)


@pytest.fixture
def program(
    start: StartProgram, qtbot: QtBot, own_sandbox: RunningSandbox, open_session: OpenSession
) -> ProgramDesk:
    program = start()
    program.wait()
    return program


@pytest.fixture
def seat(
    program: ProgramDesk,
    qtbot: QtBot,
    own_sandbox: RunningSandbox,
    open_session: OpenSession,
    lossy: LossyGateway,
) -> Screen:
    """In the whole program, where a window can be left for good."""
    other = open_session(own_sandbox)
    values: dict[str, Json] = {"name": "Ana Anić"}
    customer: Customer = answer(qtbot, other, lambda gateway: gateway.create(values))
    desk = program.desk
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask(str(customer.merchant_customer_id))
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return Screen(qtbot, desk, customer, customer, lossy, other, other)


def close_window(program: ProgramDesk) -> None:
    program.place.window.close()


def ctrl_q(program: ProgramDesk) -> None:
    focus: QWidget | None = program.place.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def profile_changed(program: ProgramDesk) -> None:
    """Another window takes this one's place."""
    program.program.open_anew(program.place, program.place.profile)


OUT = (close_window, ctrl_q, profile_changed)
Out = Callable[[ProgramDesk], None]


def is_open(window: MainWindow, program: ProgramDesk) -> bool:
    return window in program.program.windows()


@pytest.mark.parametrize(("out", "unsaved"), combined(OUT, Unsaved), ids=name_of)
def test_out_of_the_window(program: ProgramDesk, seat: Screen, out: Out, unsaved: Unsaved) -> None:
    window = program.place.window
    type_it(seat, unsaved)
    out(program)
    if unsaved is not Unsaved.NOTHING:
        assert is_open(window, program)
        assert_still_typed(seat)
        button(seat.question, ANSWERS[unsaved]).click()
    if unsaved in KEPT:
        assert is_open(window, program)
        assert_still_typed(seat)
        return
    seat.qtbot.waitUntil(lambda: not is_open(window, program))
    assert saved(seat) is (unsaved in (Unsaved.SAVE, Unsaved.CELL_SAVE))


@pytest.mark.parametrize("out", [close_window, ctrl_q])
def test_a_batch_goes_on_where_the_agent_keeps_editing(
    program: ProgramDesk, seat: Screen, out: Out
) -> None:
    window = program.desk.batches.open_window()
    hands = BatchDesk(seat.qtbot, program.session, program.journal, window)
    window.input.tasks.choose(BatchTask.LOOK_UP)
    hands.paste("\n".join(f"cust-{number:07}" for number in range(1, 120)))
    window.input.begin.click()
    window.close()
    main = program.place.window
    main.activateWindow()
    seat.qtbot.waitUntil(main.isActiveWindow)
    seat.edit_name("Unsaved")
    out(program)
    button(seat.question, "Keep editing").click()
    hands.until_at_rest()
    assert main.notice("batches").sentence.startswith("Batch: Looked up")
    main.activateWindow()
    seat.qtbot.waitUntil(main.isActiveWindow)
    out(program)
    button(seat.question, "Discard").click()
    seat.qtbot.waitUntil(lambda: not program.program.windows())


def open_a_cell_with_no_number(screen: Screen) -> QLineEdit:
    """``points`` was a number; what is typed now is none, and the cell says so and stays open."""
    return screen.type_into_cell({"points": 7}, "12 or so")


@pytest.mark.parametrize("way", TO_ANOTHER)
@pytest.mark.parametrize("press", ["Keep editing", "Discard"])
def test_what_a_cell_cannot_take_is_asked_about(screen: Screen, way: Way, press: str) -> None:
    set_out(screen, way, Outcome.FOUND)
    cell = open_a_cell_with_no_number(screen)
    way(screen)
    assert "metadata cell" in screen.question.details
    texts = [one.text() for one in screen.question.findChildren(QPushButton)]
    assert "Save and go on" not in texts
    button(screen.question, press).click()
    if press == "Keep editing":
        screen.assert_all_name(screen.first)
        assert cell.text() == "12 or so"
        assert cell.isVisible()
    else:
        screen.qtbot.waitUntil(lambda: screen.desk.editor.customer == screen.second)
        screen.assert_marked(screen.second)


@pytest.mark.parametrize("out", OUT)
@pytest.mark.parametrize("press", ["Keep editing", "Discard"])
def test_what_a_cell_cannot_take_is_asked_about_on_the_way_out(
    program: ProgramDesk, seat: Screen, out: Out, press: str
) -> None:
    window = program.place.window
    cell = open_a_cell_with_no_number(seat)
    out(program)
    assert "metadata cell" in seat.question.details
    button(seat.question, press).click()
    if press == "Keep editing":
        assert is_open(window, program)
        assert cell.text() == "12 or so"
    else:
        seat.qtbot.waitUntil(lambda: not is_open(window, program))


@pytest.mark.parametrize("out", OUT)
def test_a_key_typed_for_a_new_customer_is_asked_about(
    program: ProgramDesk, seat: Screen, out: Out
) -> None:
    window = program.place.window
    window.look_up_bar.create_asked.emit()
    dialog = found(window, NewCustomerDialog)
    seat.qtbot.waitUntil(dialog.isActiveWindow)
    found(dialog, MetadataTable).start_adding()
    cell: QWidget | None = dialog.focusWidget()
    assert isinstance(cell, QLineEdit)
    QTest.keyClicks(cell, TYPED)
    out(program)
    button(found(dialog, LeaveDialog), "Keep editing").click()
    assert is_open(window, program)
    assert TYPED in (dialog.live.draft.metadata.result() or {})


@pytest.mark.parametrize("out", OUT)
@pytest.mark.parametrize("problem", ["refused", "not read"])
def test_out_of_the_window_when_saving_fails(
    program: ProgramDesk, seat: Screen, out: Out, problem: str
) -> None:
    window = program.place.window
    type_it(seat, Unsaved.SAVE)
    seat.lossy.only = "customers/"
    seat.lossy.faking = {"POST": 422} if problem == "refused" else {"GET": 403}
    out(program)
    button(seat.question, "Save and go on").click()
    seat.qtbot.waitUntil(lambda: "Not saved" in seat.said)
    assert is_open(window, program)
    assert_still_typed(seat)


def test_another_profile_opens_beside(program: ProgramDesk, seat: Screen) -> None:
    """It takes nothing from who is edited here."""
    window = program.place.window
    type_it(seat, Unsaved.KEEP)
    program.profile("Other", seat.lossy.base_url)
    assert program.program.open_profile("Other") is not None
    assert len(program.program.windows()) == 2
    assert is_open(window, program)
    assert window.findChild(LeaveDialog) is None
    assert_still_typed(seat)
