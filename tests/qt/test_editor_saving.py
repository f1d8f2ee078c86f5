"""Saving: read again, look, send what changed, once; what others did; what nobody can know."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.records.writes import Intent, WriteOutcome
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.form import DetailsForm
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.lossy_gateway import NOT_FOUND, LossyGateway
from tests.no_ledger import NoLedger
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import CTRL, EditorDesk, button, found, spoken
from tests.qt.on_screen import named
from tests.sandbox.gateway_servers import at_once
from tests.sandbox.plain_client import PlainClient


@pytest.fixture
def other(writing_session: Session) -> Session:
    """Somebody else at the same gateway."""
    return writing_session


@pytest.fixture
def customer(qtbot: QtBot, other: Session) -> Customer:
    values: dict[str, Json] = {
        "name": "Lejla Hadžić",
        "phone": "+387 61 000 111",
        "email": "lejla@example.ba",
        "city": "Tuzla",
        "metadata": {"tier": "gold", "orders": 14},
    }
    return answer(qtbot, other, lambda gateway: gateway.create(values))


@pytest.fixture
def desk(
    qtbot: QtBot,
    lossy: LossyGateway,
    written_sandbox: RunningSandbox,
    open_session: OpenSession,
    customer: Customer,
) -> EditorDesk:
    session = open_session(replace(written_sandbox, base_url=lossy.base_url))
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    return desk


def now(qtbot: QtBot, other: Session, customer: Customer) -> Customer:
    return answer(qtbot, other, lambda gateway: gateway.by_uuid(customer.uuid))


def change(qtbot: QtBot, other: Session, customer: Customer, values: dict[str, Json]) -> None:
    answer(qtbot, other, lambda gateway: gateway.update(customer.uuid, values))


def start_saving(desk: EditorDesk) -> SaveDialog:
    desk.keys(Qt.Key.Key_S, CTRL)
    return desk.dialog()


def corners(form: DetailsForm) -> list[QPoint]:
    """Where each field begins."""
    return [row.box.mapTo(form, row.box.rect().topLeft()) for row in form.rows.values()]


def test_ctrl_s_enter_saves_and_sends_only_what_changed(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    change(qtbot, other, customer, {"description": "written meanwhile"})
    desk.open(now(qtbot, other, customer))
    desk.type_into("Phone", "+387 61 222 333")
    form = found(desk.editor, DetailsForm)
    places = corners(form)
    dialog = start_saving(desk)
    assert dialog.windowTitle() == "Save changes"
    assert "Phone: +387 61 000 111 → +387 61 222 333" in spoken(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert lossy.count("POST") == 1
    after = now(qtbot, other, customer)
    assert (after.phone, after.description) == ("+387 61 222 333", "written meanwhile")
    assert not desk.editor.is_dirty
    assert desk.bar.words.startswith("Saved ")
    mark = named(desk.editor, QLabel, "Phone is saved")
    assert (mark.text(), mark.isVisible()) == ("Saved", True)
    assert corners(form) == places
    desk.open(Customer(uuid=Uuid("another"), name="Ivan"))
    assert not mark.isVisible(), "nothing was saved of somebody else"


def test_the_dialog_lists_each_change_in_words(desk: EditorDesk) -> None:
    desk.type_into("City", "")
    grid = desk.grid
    grid.remove([0])
    grid.enter_text(1, "15")
    lines = spoken(start_saving(desk)).splitlines()
    assert "City: Tuzla → unset" in lines
    assert 'tier: "gold" → removed' in lines
    assert "orders: 14 → 15" in lines


def label_said(dialog: SaveDialog, start: str) -> QLabel:
    """The one that a screen reader reads out so."""
    labels = dialog.findChildren(QLabel)
    return next(one for one in labels if one.accessibleName().startswith(start))


@pytest.mark.parametrize("word", ["w" * 300, "words of middling length " * 12])
def test_a_long_value_wraps_in_the_list_whatever_it_is_made_of(desk: EditorDesk, word: str) -> None:
    desk.grid.enter_text(0, word)
    dialog = start_saving(desk)
    area = found(dialog, QScrollArea)
    lay_out_now()
    assert area.horizontalScrollBar().maximum() == 0
    line = label_said(dialog, "tier:")
    assert line.height() >= 4 * line.fontMetrics().height()
    place = line.mapTo(area.viewport(), line.rect().bottomRight())
    assert place.x() <= area.viewport().width()


def test_a_value_beyond_all_limits_is_cut_and_whole_on_hover(desk: EditorDesk) -> None:
    desk.grid.enter_text(0, "w" * 400)
    dialog = start_saving(desk)
    line = label_said(dialog, "tier:")
    assert "w" * 301 not in line.text()
    assert "w" * 400 in line.toolTip()


def test_metadata_are_saved_with_their_types(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    grid = desk.grid
    grid.remove([0])
    grid.enter_key(2, "level")
    grid.enter_text(2, "1")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert now(qtbot, other, customer).metadata == {"orders": 14, "level": "1"}


def test_row_22_pressing_save_twice_while_updating_sends_once(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.holding.add("GET")
    desk.type_into("Name", "Lejla H.")
    desk.action("Save").trigger()
    desk.action("Save").trigger()
    [dialog] = desk.editor.findChildren(SaveDialog)
    button(dialog, "Save").click()
    button(dialog, "Save").click()
    for _ in range(5):  # as from a key that is held
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    lossy.go_on.set()
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert lossy.count("POST") == 1


def test_inputs_rest_while_a_save_runs(desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway) -> None:
    lossy.holding.add("POST")
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lossy.arrived.is_set)
    desk.type_into("Name", "no")
    desk.keys(Qt.Key.Key_Z, CTRL)
    assert desk.text("Name") == "Lejla H."
    assert "Saving…" in desk.bar.words
    assert desk.bar.cancel.isVisible()
    lossy.go_on.set()
    qtbot.waitUntil(lambda: bool(desk.saved))
    desk.type_into("Name", "yes")
    assert desk.text("Name") == "yes"


def test_a_change_by_somebody_else_elsewhere_is_said_and_kept(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    desk.type_into("Phone", "+387 61 222 333")
    change(qtbot, other, customer, {"email": "new@example.ba"})
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "stays as it is now" in spoken(dialog))
    assert "Email: lejla@example.ba → new@example.ba" in spoken(dialog)
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    after = now(qtbot, other, customer)
    assert (after.email, after.phone) == ("new@example.ba", "+387 61 222 333")


@pytest.mark.parametrize("whose", ["Mine", "Theirs"])
def test_row_23_updating_shows_a_conflict_field_by_field_before_anything_is_sent(
    desk: EditorDesk, qtbot: QtBot, other: Session, lossy: LossyGateway, whose: str
) -> None:
    customer = desk.editor.customer
    assert customer is not None
    desk.type_into("Phone", "+387 61 222 333")
    desk.type_into("Name", "Lejla H.")
    change(qtbot, other, customer, {"phone": "+387 65 999 999"})
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    assert "When you read it: +387 61 000 111" in spoken(dialog)
    save = button(dialog, "Save")
    assert not save.isEnabled()
    assert lossy.count("POST") == 0
    choices = dialog.findChildren(QRadioButton)
    [chosen] = [one for one in choices if f": {whose}: " in one.accessibleName()]
    chosen.click()
    save.click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    after = now(qtbot, other, customer)
    assert after.phone == {"Mine": "+387 61 222 333", "Theirs": "+387 65 999 999"}[whose]
    assert after.name == "Lejla H."
    assert not desk.editor.is_dirty


def test_conflicts_are_chosen_over_the_accessibility_bus_and_what_is_left_is_said(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    """A screen reader toggles: nothing is clicked then."""
    desk.type_into("Phone", "+387 61 222 333")
    desk.type_into("City", "Bihać")
    change(qtbot, other, customer, {"phone": "+387 65 999 999", "city": "Zenica"})
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    assert "Still to choose: Phone, City." in spoken(dialog)
    assert isinstance(dialog.focusWidget(), QRadioButton), "no key chooses everything"
    choices = {one.accessibleName(): one for one in dialog.findChildren(QRadioButton)}
    assert set(choices) == {
        "Phone: Mine: +387 61 222 333",
        "Phone: Theirs: +387 65 999 999",
        "City: Mine: Bihać",
        "City: Theirs: Zenica",
    }
    save = button(dialog, "Save")
    toggle(choices["City: Theirs: Zenica"])
    assert "Still to choose: Phone." in spoken(dialog)
    assert not save.isEnabled()
    toggle(choices["Phone: Mine: +387 61 222 333"])
    assert "Still to choose" not in spoken(dialog)
    save.click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    after = now(qtbot, other, customer)
    assert (after.phone, after.city) == ("+387 61 222 333", "Zenica")


def test_the_first_choice_is_seen_when_it_is_given_the_keyboard(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    """From what can't be seen Qt takes the keyboard again once the desktop activates the window."""
    desk.type_into("Phone", "+387 61 222 333")
    change(qtbot, other, customer, {"phone": "+387 65 999 999"})
    seen: list[bool] = []

    def look(_: QWidget | None, focus: QWidget | None) -> None:
        if isinstance(focus, QRadioButton):
            seen.append(focus.isVisible())

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(look)
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: bool(seen))
    application.focusChanged.disconnect(look)
    dialog.reject()
    assert seen[0]


@pytest.mark.parametrize("side", [("All mine", "Bihać"), ("All theirs", "Zenica")])
def test_one_side_is_chosen_everywhere_by_a_button(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, side: tuple[str, str]
) -> None:
    words, city = side
    desk.type_into("Phone", "+387 61 222 333")
    desk.type_into("City", "Bihać")
    desk.type_into("Name", "Lejla H.")
    change(qtbot, other, customer, {"phone": "+387 65 999 999", "city": "Zenica"})
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    button(dialog, words).click()
    assert "Still to choose" not in spoken(dialog)
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    after = now(qtbot, other, customer)
    assert (after.name, after.city) == ("Lejla H.", city)


def test_a_click_on_a_value_chooses_it(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    desk.type_into("City", "Bihać")
    change(qtbot, other, customer, {"city": "Zenica"})
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    [value] = [one for one in dialog.findChildren(QLabel) if one.text() == "Zenica"]
    QTest.mouseClick(value, Qt.MouseButton.LeftButton)
    assert button(dialog, "Save").isEnabled()
    dialog.reject()


def toggle(choice: QRadioButton) -> None:
    """As the accessibility bus does it."""
    interface = QAccessible.queryAccessibleInterface(choice)
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    actions.doAction(actions.toggleAction())


def test_an_early_enter_never_overrules_a_conflict(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    desk.type_into("Phone", "+387 61 222 333")
    change(qtbot, other, customer, {"phone": "+387 65 999 999"})
    lossy.holding.add("GET")
    dialog = start_saving(desk)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    lossy.go_on.set()
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    assert lossy.count("POST") == 0


def test_what_others_write_while_the_agent_looks_is_shown_before_anything_is_sent(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    """The dialog may have been open for an hour, behind a lock."""
    desk.type_into("Phone", "+387 61 222 333")
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "Nobody else" in spoken(dialog))
    change(qtbot, other, customer, {"phone": "+387 65 999 999"})
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    dialog.findChildren(QRadioButton)[0].click()
    change(qtbot, other, customer, {"phone": "+387 65 888 888", "city": "Mostar"})
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: "Only theirs" in spoken(dialog))
    assert lossy.count("POST") == 0
    assert not button(dialog, "Save").isEnabled(), "theirs is another value now: chosen anew"
    [mine, theirs] = [one for one in dialog.findChildren(QRadioButton) if one.isVisible()]
    assert "888 888" in theirs.accessibleName()
    mine.click()
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert lossy.count("POST") == 1
    assert (desk.saved[0].phone, desk.saved[0].city) == ("+387 61 222 333", "Mostar")


def test_save_pressed_before_the_lock_came_is_to_be_pressed_again(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    desk.type_into("Phone", "+387 61 222 333")
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "Nobody else changed it" in spoken(dialog))
    lossy.holding.add("GET")
    button(dialog, "Save").click()
    assert "as soon as the record is read" in spoken(dialog)
    assert "Reading the customer again" in spoken(desk.editor)
    dialog.hide()
    lossy.go_on.set()
    qtbot.waitUntil(lambda: "Reading the customer again" not in spoken(desk.editor))
    dialog.show()
    assert "Nobody else changed it" in spoken(dialog)
    assert lossy.count("POST") == 0
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))


def test_all_theirs_sends_nothing_and_shows_theirs(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    desk.type_into("Phone", "+387 61 222 333")
    change(qtbot, other, customer, {"phone": "+387 65 999 999"})
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QRadioButton)))
    dialog.findChildren(QRadioButton)[1].click()
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: desk.text("Phone") == "+387 65 999 999")
    assert lossy.count("POST") == 0
    assert not desk.editor.is_dirty


def test_row_23_updating_a_customer_deleted_meanwhile_is_refused_and_said(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    desk.type_into("Name", "Lejla H.")
    answer(qtbot, other, lambda gateway: gateway.delete(customer.uuid))
    desk.keys(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "deleted meanwhile" in desk.notice)
    assert lossy.count("POST") == 0
    assert "Deleted" in desk.shown()
    desk.type_into("Name", "no")
    assert desk.text("Name") == "Lejla H."


def test_a_lost_answer_that_was_carried_out_is_found_out(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.losing.add("POST")
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved[0].name == "Lejla H."
    assert lossy.count("POST") == 1
    assert not desk.editor.is_dirty


def test_a_lost_answer_that_cannot_be_found_out_is_said_and_never_sent_again(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    desk.type_into("Name", "Lejla H.")
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "Nobody else" in spoken(dialog))
    lossy.holding.add("POST")
    button(dialog, "Save").click()
    qtbot.waitUntil(lossy.arrived.is_set)
    lossy.losing.update(("POST", "GET"))
    lossy.go_on.set()
    qtbot.waitUntil(lambda: "Unknown whether it was saved" in desk.notice)
    assert lossy.count("POST") == 1
    assert desk.editor.is_dirty
    assert desk.text("Name") == "Lejla H."
    lossy.losing.clear()
    button(desk.editor, "Save again…").click()
    button(desk.dialog(), "Save").click()
    qtbot.waitUntil(lambda: not desk.editor.is_dirty)
    assert lossy.count("POST") == 1, "it was there already"


@pytest.mark.parametrize("body", [NOT_FOUND, b"<h1>404</h1>", b'{"message":"no Route matched"}'])
def test_one_not_found_after_a_lost_update_is_no_deletion(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway, body: bytes
) -> None:
    desk.type_into("Name", "Lejla H.")
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "Nobody else" in spoken(dialog))
    lossy.faking["POST"] = 504
    lossy.next_ones["GET"] = [None, *[(404, body)] * 3]
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: "The answer was lost." in desk.notice)
    assert "did not have the changes" in desk.notice
    assert "deleted" not in desk.notice
    assert desk.editor.is_dirty


def test_after_a_lost_update_nobody_found_in_every_way_twice_is_gone(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    desk.type_into("Name", "Lejla H.")
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "Nobody else" in spoken(dialog))
    lossy.faking["POST"] = 504
    lossy.next_ones["GET"] = [None, *[(404, NOT_FOUND)] * 40]
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: "the gateway has this customer no more" in desk.notice)
    assert lossy.count("POST") == 1


def test_one_not_found_before_a_save_does_not_keep_it_from_being_sent(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    desk.type_into("Name", "Lejla H.")
    lossy.next_ones["GET"] = [(404, NOT_FOUND)]
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: bool(desk.saved))


def test_a_customer_that_cannot_be_read_before_a_save_is_not_said_to_be_gone(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    desk.type_into("Name", "Lejla H.")
    lossy.next_ones["GET"] = [(404, b"<h1>404</h1>")] * 2
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: desk.notice.startswith("Not saved."))
    assert "Whether the customer exists is unknown. Nothing was sent." in desk.notice
    assert lossy.count("POST") == 0


def test_a_late_update_is_seen_right_before_the_next_one_leaves(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    """It arrives while the agent looks: what was confirmed is not true any more."""
    lossy.late.add("POST")
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: "did not have the changes" in desk.notice)
    desk.type_into("Name", "Lejla Begić")
    dialog = start_saving(desk)
    qtbot.waitUntil(lambda: "Nobody else" in spoken(dialog))
    lossy.late.clear()
    lossy.go_on.set()
    qtbot.waitUntil(lossy.caught_up.is_set)
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: "somebody else: choose" in spoken(dialog))
    dialog.reject()
    assert lossy.count("POST") == 1
    assert now(qtbot, other, customer).name == "Lejla H."
    assert desk.text("Name") == "Lejla Begić"
    assert desk.editor.is_dirty


def test_a_refusal_after_a_lost_update_leaves_that_one_unknown(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.faking["POST"] = 502
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: "did not have the changes" in desk.notice)
    lossy.faking["POST"] = 403
    button(desk.editor, "Save again…").click()
    button(desk.dialog(), "Save").click()
    qtbot.waitUntil(lambda: "Not saved this time" in desk.notice)
    assert "whether the changes were saved before is still unknown" in desk.notice


@pytest.mark.holds("row_14 update")
def test_a_refusal_is_said_beside_its_field_and_nothing_is_lost(
    desk: EditorDesk, qtbot: QtBot, other: Session
) -> None:
    rows = answer(qtbot, other, lambda gateway: gateway.customers(5, 20)).rows
    taken = next(one.merchant_customer_id for one in rows if one.merchant_customer_id)
    desk.type_into("Merchant customer ID", taken)
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: "Not saved" in desk.notice)
    assert desk.editor.is_dirty
    assert desk.text("Merchant customer ID") == taken
    assert button(desk.bar, "Save").isEnabled()


def test_cancelling_while_it_reads_sends_nothing(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.holding.add("GET")
    desk.type_into("Name", "Lejla H.")
    dialog = start_saving(desk)
    qtbot.waitUntil(lossy.arrived.is_set)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: button(desk.bar, "Save").isEnabled())
    lossy.go_on.set()
    assert lossy.count("POST") == 0
    assert desk.editor.is_dirty


def test_a_save_begun_right_after_one_was_closed_is_not_ended_by_its_answer(
    desk: EditorDesk, qtbot: QtBot
) -> None:
    desk.type_into("Name", "Lejla H.")
    QTest.keyClick(start_saving(desk), Qt.Key.Key_Escape)
    desk.window.activateWindow()
    desk.keys(Qt.Key.Key_S, CTRL)
    [dialog] = [one for one in desk.editor.findChildren(SaveDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: "Nobody else changed it" in spoken(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.notice == ""


def test_leaving_by_save_goes_on_once_it_is_saved(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    left: list[str] = []
    desk.type_into("Name", "Lejla H.")
    desk.editor.leave(lambda: left.append("left"))
    question = desk.editor.findChildren(LeaveDialog)[0]
    assert "Lejla Hadžić" in question.sentence, "whose changes they are"
    assert str(customer.merchant_customer_id) in question.sentence
    assert "Lejla Hadžić → Lejla H." in question.details, "and what they are"
    button(question, "Save and go on").click()
    qtbot.waitUntil(lambda: left == ["left"])
    assert now(qtbot, other, customer).name == "Lejla H."


def test_leaving_by_save_shows_what_somebody_else_changed_meanwhile(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer
) -> None:
    left: list[str] = []
    uuid = customer.uuid
    answer(qtbot, other, lambda gateway: gateway.update(uuid, {"city": "Mostar"}))
    desk.type_into("Name", "Lejla H.")
    desk.editor.leave(lambda: left.append("left"))
    button(desk.editor.findChildren(LeaveDialog)[0], "Save and go on").click()
    dialog = desk.dialog()
    qtbot.waitUntil(lambda: "Tuzla → Mostar" in spoken(dialog))  # seen once it is laid out
    assert left == []
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: left == ["left"])
    assert now(qtbot, other, customer).name == "Lejla H."


def test_leaving_by_save_that_fails_stays(
    desk: EditorDesk, qtbot: QtBot, lossy: LossyGateway
) -> None:
    left: list[str] = []
    desk.type_into("Name", "Lejla H.")
    lossy.faking = {"GET": 500}
    desk.editor.leave(lambda: left.append("left"))
    button(desk.editor.findChildren(LeaveDialog)[0], "Save and go on").click()
    qtbot.waitUntil(lambda: "Not saved" in desk.notice)
    assert left == []
    assert desk.text("Name") == "Lejla H."


def test_a_save_of_the_one_before_never_reaches_into_the_next(
    desk: EditorDesk, qtbot: QtBot, other: Session, customer: Customer, lossy: LossyGateway
) -> None:
    lossy.holding.add("POST")
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lossy.arrived.is_set)
    [next_one] = answer(qtbot, other, lambda gateway: gateway.customers(9, 1)).rows
    desk.open(next_one)
    desk.type_into("City", "Mostar")
    lossy.go_on.set()
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved[0].uuid == customer.uuid
    assert desk.editor.customer == next_one
    assert desk.text("City") == "Mostar"
    assert desk.editor.is_dirty


def test_ui_01_server_text_is_never_taken_for_markup(
    desk: EditorDesk, qtbot: QtBot, other: Session
) -> None:
    values: dict[str, Json] = {"name": "Jane <b>x</b>", "metadata": {"<i>k</i>": "&amp <u>v</u>"}}
    jane = answer(qtbot, other, lambda gateway: gateway.create(values))
    desk.open(jane)
    desk.type_into("Name", "Jane <img src=x>")
    assert "Jane <b>x</b> → Jane <img src=x>" in spoken(start_saving(desk))


class FullDisk(NoLedger):
    """Nothing can be noted any more."""

    async def begin(self, intent: Intent) -> int:
        raise OSError("no room")


def test_row_26_a_change_that_cannot_be_noted_is_not_sent_and_that_is_said(
    qtbot: QtBot,
    worker: Worker,
    lossy: LossyGateway,
    written_sandbox: RunningSandbox,
    customer: Customer,
) -> None:
    credentials = Credentials(written_sandbox.token, written_sandbox.key)
    endpoint = Endpoint(base_url=lossy.base_url)
    session = Session(worker, endpoint, credentials, journal=FullDisk())
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: "could not be noted on this computer's disk" in desk.notice)
    assert desk.notice.startswith("Not saved.")
    assert "Nothing was sent." in desk.notice
    assert "make room on the disk" in desk.notice
    assert lossy.count("POST") == 0
    assert desk.text("Name") == "Lejla H."
    assert desk.editor.is_dirty
    session.close()


class Book(NoLedger):
    """Keeps how each write ended, in order."""

    def __init__(self) -> None:
        self.lines: list[tuple[int, Intent | WriteOutcome]] = []

    async def begin(self, intent: Intent) -> int:
        number = len(self.lines) + 1
        self.lines.append((number, intent))
        return number

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        self.lines.append((number, ending))


def test_an_update_that_did_not_happen_is_said_and_sent_again_in_its_place(
    qtbot: QtBot,
    worker: Worker,
    lossy: LossyGateway,
    written_sandbox: RunningSandbox,
    customer: Customer,
) -> None:
    book = Book()
    credentials = Credentials(written_sandbox.token, written_sandbox.key)
    session = Session(
        worker, Endpoint(base_url=lossy.base_url), credentials, journal=book, wait=at_once
    )
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    lossy.faking["POST"] = 502
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: "did not have the changes" in desk.notice)
    assert lossy.count("POST") == 1, "nothing is sent again by itself"
    lossy.faking.clear()
    button(desk.editor, "Save again…").click()
    button(desk.dialog(), "Save").click()
    qtbot.waitUntil(lambda: not desk.editor.is_dirty)
    qtbot.waitUntil(lambda: len(book.lines) == 5)
    (first, intent), *endings = book.lines
    assert isinstance(intent, Intent)
    assert (intent.values, intent.base) == ({"name": "Lejla H."}, {"name": "Lejla Hadžić"})
    second = next(number for number, line in endings if isinstance(line, Intent))
    assert [one for one in endings if isinstance(one[1], WriteOutcome)] == [
        (first, WriteOutcome.UNKNOWN),
        (first, WriteOutcome.GIVEN_UP),
        (second, WriteOutcome.DONE),
    ]
    session.close()


def test_while_it_is_found_out_the_agent_sees_which_look_it_is_and_may_stop(
    qtbot: QtBot,
    worker: Worker,
    lossy: LossyGateway,
    written_sandbox: RunningSandbox,
    customer: Customer,
) -> None:
    asked: list[float] = []

    async def wait(seconds: float) -> None:
        asked.append(seconds)
        if len(asked) > 1:
            await asyncio.Event().wait()

    session = Session(
        worker,
        Endpoint(base_url=lossy.base_url),
        Credentials(written_sandbox.token, written_sandbox.key),
        journal=NoLedger(),
        wait=wait,
    )
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    lossy.faking["POST"] = 502
    desk.type_into("Name", "Lejla H.")
    button(start_saving(desk), "Save").click()
    qtbot.waitUntil(lambda: "Reading the customer again (2 of 4)…" in desk.shown())
    assert session.running == ("Reading the customer again…",)
    button(desk.bar, "Cancel").click()
    qtbot.waitUntil(lambda: "Unknown whether it was saved" in desk.notice)
    assert desk.editor.is_dirty
    session.close()


# A customer whose metadata can't be shown: opened, corrected and left as they are besides.


CROWDED: dict[str, Json] = {f"key {number}": number for number in range(5_200)}


@pytest.fixture
def plain(written_sandbox: RunningSandbox) -> Iterator[PlainClient]:
    client = PlainClient(written_sandbox)
    with client.http:
        yield client


@pytest.fixture
def session(
    lossy: LossyGateway, written_sandbox: RunningSandbox, open_session: OpenSession
) -> Session:
    return open_session(replace(written_sandbox, base_url=lossy.base_url))


def read(qtbot: QtBot, session: Session, plain: PlainClient, metadata: object) -> Customer:
    """A new customer with these, as the program reads it."""
    uuid = plain.create(name="Ana", metadata=metadata)["uuid"]
    return answer(qtbot, session, lambda gateway: gateway.by_uuid(uuid))


def test_other_fields_are_saved_and_the_metadata_stay_as_they_are(
    qtbot: QtBot, session: Session, plain: PlainClient, lossy: LossyGateway
) -> None:
    customer = read(qtbot, session, plain, CROWDED)
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    assert "The metadata of this customer can't be shown" in desk.shown()
    assert desk.grid.rowCount() == 0
    for action in ("Add metadata", "Paste metadata…"):
        assert not desk.action(action).isEnabled()
    desk.type_into("Phone", "+387 61 000 111")
    desk.keys(Qt.Key.Key_S, CTRL)
    QTest.keyClick(desk.dialog(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved[0].metadata_unreadable
    assert desk.bar.words.startswith("Saved ")
    assert lossy.count("POST") == 1
    kept = plain.get(f"/v2/customers/{customer.uuid}").json()
    assert (kept["phone"], kept["metadata"]) == ("+387 61 000 111", CROWDED)


def test_the_next_customers_metadata_can_be_edited_again(
    qtbot: QtBot, session: Session, plain: PlainClient
) -> None:
    desk = EditorDesk(qtbot, session)
    desk.open(read(qtbot, session, plain, CROWDED))
    desk.open(read(qtbot, session, plain, {"tier": "gold"}))
    assert "can't be shown" not in desk.shown()
    assert desk.grid.rowCount() == 2  # with the row for a new key
    assert desk.action("Add metadata").isEnabled()


def test_what_was_edited_before_they_grew_is_not_sent_blindly(
    qtbot: QtBot, session: Session, plain: PlainClient, lossy: LossyGateway
) -> None:
    customer = read(qtbot, session, plain, {"tier": "gold"})
    desk = EditorDesk(qtbot, session)
    desk.open(customer)
    desk.grid.enter_text(0, "silver")
    plain.post(f"/v2/customers/{customer.uuid}", {"metadata": CROWDED})
    desk.keys(Qt.Key.Key_S, CTRL)
    desk.dialog()
    qtbot.waitUntil(lambda: "makes no sense" in desk.notice)
    assert lossy.count("POST") == 0
    assert desk.editor.is_dirty
