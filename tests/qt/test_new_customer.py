"""Creating: an ID is offered, sent once, and looked up before any second try."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.metadata_pane import MetadataPane
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.widgets.messages import Notice
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line, texts
from tests.qt.on_screen import buttons


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(
    window: QWidget, lossy: LossyGateway, written_sandbox: RunningSandbox, open_session: OpenSession
) -> NewCustomerDialog:
    session = open_session(replace(written_sandbox, base_url=lossy.base_url))
    dialog = NewCustomerDialog(session, environment="TEST", profile_name="Shop", parent=window)
    dialog.open()
    return dialog


def said(dialog: NewCustomerDialog) -> str:
    return found(dialog, Notice).sentence


def created(dialog: NewCustomerDialog) -> list[Customer]:
    customers: list[Customer] = []
    dialog.created.connect(customers.append)
    return customers


def test_an_id_is_offered_and_can_be_kept(
    dialog: NewCustomerDialog, qtbot: QtBot, writing_session: Session
) -> None:
    customers = created(dialog)
    offered = line(dialog, "Merchant customer ID").text()
    assert offered.startswith("cust-")
    qtbot.waitUntil(lambda: "Suggested" in texts(dialog))
    line(dialog, "Name").setText("Lejla Hadžić")
    found(dialog, MetadataPane).grid.enter_key(0, "orders")
    found(dialog, MetadataPane).grid.enter_text(0, "1")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: bool(customers))
    [customer] = customers
    assert customer.merchant_customer_id == offered
    read = answer(qtbot, writing_session, lambda gateway: gateway.by_uuid(customer.uuid))
    assert (read.name, read.metadata) == ("Lejla Hadžić", {"orders": "1"})
    assert not dialog.isVisible()


def test_enter_goes_on_to_the_next_field_as_in_the_record_and_ctrl_s_creates(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    name = line(dialog, "Name")
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClicks(name, "Lejla")
    QTest.keyClick(name, Qt.Key.Key_Return)
    email = line(dialog, "Email")
    assert email.hasFocus()
    QTest.keyClicks(email, "lejla@example.com")
    QTest.keyClick(email, Qt.Key.Key_Return)
    assert line(dialog, "Phone").hasFocus()
    assert lossy.count("POST") == 0
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(customers))
    assert [(each.name, each.email) for each in customers] == [("Lejla", "lejla@example.com")]


def test_without_an_id_it_warns_and_suggests_one(dialog: NewCustomerDialog, qtbot: QtBot) -> None:
    line(dialog, "Merchant customer ID").clear()
    qtbot.waitUntil(lambda: "Without an ID" in texts(dialog))
    assert button(dialog, "Create customer").isEnabled()
    [offer] = [one for one in dialog.findChildren(QAbstractButton) if one.text() == "Suggest an ID"]
    offer.click()
    assert line(dialog, "Merchant customer ID").text().startswith("cust-")


def test_row_22_a_double_click_while_creating_creates_once(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    create = button(dialog, "Create customer")
    QTest.mouseClick(create, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(create, Qt.MouseButton.LeftButton)
    for _ in range(5):  # as from a key that is held
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(customers))
    assert lossy.count("POST") == 1


def test_undo_takes_nothing_back_while_it_is_created(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    lossy.holding.add("POST")
    name = line(dialog, "Name")
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClicks(name, "Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lossy.arrived.is_set)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name.text() == "Lejla"
    lossy.go_on.set()
    qtbot.waitUntil(lambda: [each.name for each in customers] == ["Lejla"])


def test_row_23_creating_under_a_taken_id_leads_to_who_has_it(
    dialog: NewCustomerDialog, qtbot: QtBot, writing_session: Session
) -> None:
    rows = answer(qtbot, writing_session, lambda gateway: gateway.customers(7, 20)).rows
    holder = next(one for one in rows if one.merchant_customer_id)
    shown: list[Customer] = []
    dialog.found.connect(shown.append)
    line(dialog, "Merchant customer ID").setText(holder.merchant_customer_id or "")
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "already taken" in said(dialog))
    assert "Already taken" in texts(dialog)
    assert line(dialog, "Name").text() == "Lejla"
    button(dialog, "Show that customer").click()
    assert [one.uuid for one in shown] == [holder.uuid]


def test_a_card_number_is_never_sent(dialog: NewCustomerDialog, lossy: LossyGateway) -> None:
    line(dialog, "Name").setText("4111-1111-1111-1111")
    assert not button(dialog, "Create customer").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert lossy.asked == []


def test_without_an_id_one_is_given_before_anything_is_sent(
    dialog: NewCustomerDialog, qtbot: QtBot
) -> None:
    customers = created(dialog)
    line(dialog, "Merchant customer ID").clear()
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: bool(customers))
    given = line(dialog, "Merchant customer ID").text()
    assert given.startswith("cust-")
    assert customers[0].merchant_customer_id == given


def test_trap_02_a_lost_answer_is_looked_up_by_itself_and_never_sent_again(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    lossy.losing.add("POST")
    lossy.holding.add("GET")
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "Looking up its ID (1 of 4)" in said(dialog))
    assert "unknown" in said(dialog)
    lossy.go_on.set()
    qtbot.waitUntil(lambda: bool(customers))
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 1)


def test_while_in_doubt_nothing_can_be_typed_or_sent_and_looking_can_be_repeated(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    lossy.losing.update(("POST", "GET"))
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "Look whether it exists" in buttons(dialog))
    assert "unknown" in said(dialog)
    assert not button(dialog, "Create customer").isEnabled()
    assert line(dialog, "Name").isReadOnly()
    lossy.losing.clear()
    button(dialog, "Look whether it exists").click()
    qtbot.waitUntil(lambda: bool(customers))
    assert lossy.count("POST") == 1


def test_stopping_a_create_on_its_way_finds_out_what_became_of_it(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.holding.add("POST")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lossy.arrived.is_set)
    button(dialog, "Cancel").click()
    qtbot.waitUntil(lambda: "no customer with this ID" in said(dialog))
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 4)


def test_a_create_that_did_not_happen_is_sent_again_with_the_same_id_only(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    lossy.faking["POST"] = 502
    offered = line(dialog, "Merchant customer ID").text()
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "no customer with this ID" in said(dialog))
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 4)
    assert line(dialog, "Merchant customer ID").isReadOnly(), "another ID would make two of them"
    assert not line(dialog, "Name").isReadOnly()
    lossy.faking.clear()
    dialog.live.set_field("merchant_customer_id", "another-one")  # by undo, say
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: bool(customers))
    assert customers[0].merchant_customer_id == offered
    assert lossy.count("POST") == 2


def test_a_create_that_comes_late_is_adopted_and_not_taken_for_somebody_else(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    customers = created(dialog)
    lossy.late.add("POST")
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "no customer with this ID" in said(dialog))
    lossy.late.clear()
    lossy.go_on.set()
    qtbot.waitUntil(lossy.caught_up.is_set)
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: bool(customers))
    assert customers[0].name == "Lejla"
    assert "taken" not in said(dialog)


def test_a_create_that_comes_late_is_looked_up_before_other_values_are_sent(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway, writing_session: Session
) -> None:
    """It is there with what was sent first; what was typed since stays where it can be read."""
    customers, shown = created(dialog), list[Customer]()
    dialog.found.connect(shown.append)
    lossy.late.add("POST")
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "may still come late" in said(dialog))
    line(dialog, "Name").setText("Lejla Hadžić")
    lossy.late.clear()
    lossy.go_on.set()
    qtbot.waitUntil(lossy.caught_up.is_set)
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "what was sent first came late" in said(dialog))
    assert lossy.count("POST") == 1, "two customers would be the end of it"
    assert not button(dialog, "Create customer").isEnabled()
    assert line(dialog, "Name").text() == "Lejla Hadžić"
    button(dialog, "Show that customer").click()
    assert [one.name for one in shown] == ["Lejla"]
    assert not customers


def test_a_create_sent_again_and_refused_may_still_come(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.faking["POST"] = 502
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "may still come late" in said(dialog))
    lossy.faking["POST"] = 403
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "Not created this time" in said(dialog))
    assert "what was sent before may still come late" in said(dialog)
    assert line(dialog, "Merchant customer ID").isReadOnly()
    button(dialog, "Cancel").click()
    [question] = dialog.findChildren(LeaveDialog)
    assert "Whether the customer was created is unknown" in texts(question)


def test_found_under_the_id_with_other_values_is_shown_as_a_conflict(
    dialog: NewCustomerDialog, qtbot: QtBot, lossy: LossyGateway, writing_session: Session
) -> None:
    rows = answer(qtbot, writing_session, lambda gateway: gateway.customers(7, 20)).rows
    holder = next(one for one in rows if one.merchant_customer_id)
    lossy.faking["POST"] = 504
    line(dialog, "Merchant customer ID").setText(holder.merchant_customer_id or "")
    line(dialog, "Name").setText("Somebody else altogether")
    button(dialog, "Create customer").click()
    qtbot.waitUntil(lambda: "already taken" in said(dialog))
    assert button(dialog, "Show that customer").isVisible()
    assert lossy.count("POST") == 1


def test_cancelling_keeps_the_form_and_leaving_asks(
    dialog: NewCustomerDialog, lossy: LossyGateway
) -> None:
    line(dialog, "Name").setText("Lejla")
    button(dialog, "Cancel").click()
    [question] = dialog.findChildren(LeaveDialog)
    button(question, "Keep editing").click()
    assert dialog.isVisible()
    assert line(dialog, "Name").text() == "Lejla"


def test_an_untouched_form_closes_without_asking(dialog: NewCustomerDialog) -> None:
    button(dialog, "Cancel").click()
    assert not dialog.isVisible()


def test_metadata_are_added_by_the_button_in_their_heading(dialog: NewCustomerDialog) -> None:
    """It belonged to no window once, and opened as one when the gateway had refused."""
    [add] = [b for b in dialog.findChildren(QToolButton) if b.accessibleName() == "Add metadata"]
    assert add.isVisible()
    add.click()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit), "a key is typed now"
    assert found(dialog, MetadataPane).isAncestorOf(focused)


def test_undo_works_here_too(dialog: NewCustomerDialog) -> None:
    line(dialog, "Name").setText("Lejla")
    dialog.live.stack.undo()
    assert line(dialog, "Name").text() == ""
