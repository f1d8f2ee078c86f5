"""What makes a deletion an erasure: reason and ticket, a hold with Undo, both answers after."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.credentials.vault import Vault
from desktop_app.records.customer import Customer
from desktop_app.views.deletion.asking import DeletionReasons, ReasonFields, offered
from desktop_app.views.deletion.dialog import HoldCountdown
from desktop_app.worker.session import Session
from tests.lossy_gateway import LossyGateway
from tests.qt.desk_session import answer
from tests.qt.test_delete_dialog import (
    LEFT,
    Opened,
    customer,
    delete_sandbox,
    lossy,
    opened,
    session,
    window,
    with_id,
)
from tests.qt.test_recovery import World, world

__all__ = ["customer", "delete_sandbox", "lossy", "opened", "session", "window", "world"]

CARD = "4111 1111 1111 1111"

NEVER = 3_600.0


@pytest.fixture
def held(qtbot: QtBot, session: Session, customer: Customer, window: QWidget) -> Opened:
    """A dialog whose deletions are never sent by themselves."""
    return Opened(qtbot, session, customer, window, hold=NEVER)


def is_deleted(qtbot: QtBot, session: Session, customer: Customer) -> bool:
    return answer(qtbot, session, lambda gateway: gateway.by_uuid(customer.uuid)).is_deleted


def hold_of(opened: Opened) -> HoldCountdown:
    [hold] = opened.dialog.findChildren(HoldCountdown)
    return hold


def test_nothing_leaves_while_it_is_held_and_undo_is_one_key_away(
    held: Opened, qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer
) -> None:
    asked = lossy.count("GET")
    held.click("Delete")
    assert hold_of(held).is_running
    assert held.dialog.focusWidget() is held.button("Undo")
    assert held.button("Undo").isDefault()
    assert any(text.startswith("Deletes in ") for text in held.texts())
    QTest.keyClick(held.button("Undo"), Qt.Key.Key_Return)
    assert held.said == "Undone. Nothing was sent."
    assert held.dialog.isVisible()
    assert not hold_of(held).is_running
    assert (lossy.count("GET"), lossy.count("DELETE")) == (asked, 0), "not even read"
    assert not is_deleted(qtbot, session, customer)


def test_once_the_hold_is_over_it_is_sent_once(
    qtbot: QtBot, session: Session, lossy: LossyGateway, window: QWidget, customer: Customer
) -> None:
    opened = Opened(qtbot, session, customer, window, hold=0.2)
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    assert lossy.count("DELETE") == 1


def test_a_double_click_neither_undoes_nor_hurries(held: Opened, lossy: LossyGateway) -> None:
    delete = held.button("Delete")
    place = delete.mapTo(held.dialog, QPoint(4, 4))
    QTest.mouseClick(delete, LEFT)
    below = held.dialog.childAt(place)
    assert below is delete, "the second click finds the same button, asleep"
    QTest.mouseClick(delete, LEFT)
    for _ in range(3):
        delete.clicked.emit()
    assert hold_of(held).is_running
    assert lossy.count("DELETE") == 0
    held.click("Undo")


def test_esc_and_the_close_box_undo(held: Opened, qtbot: QtBot, lossy: LossyGateway) -> None:
    for leave in (lambda: QTest.keyClick(held.dialog, Qt.Key.Key_Escape), held.dialog.close):
        qtbot.waitUntil(held.button("Delete").isEnabled)
        held.click("Delete")
        leave()
        assert held.dialog.isVisible()
        assert not hold_of(held).is_running
    assert lossy.count("DELETE") == 0


def test_ctrl_z_takes_the_deletion_back_and_does_nothing_before_or_after(
    held: Opened, lossy: LossyGateway
) -> None:
    undo = partial(QTest.keyClick, held.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo()
    assert held.dialog.isVisible()
    held.click("Delete")
    undo()
    assert held.said == "Undone. Nothing was sent."
    assert not hold_of(held).is_running
    undo()
    assert held.dialog.isVisible()
    assert lossy.count("DELETE") == 0


def test_out_of_sight_nothing_is_sent(held: Opened, lossy: LossyGateway) -> None:
    """Behind the lock nobody can press Undo."""
    held.click("Delete")
    held.dialog.hide()
    assert not hold_of(held).is_running
    held.dialog.show()
    assert "Nothing was sent" in held.said
    assert lossy.count("DELETE") == 0


def test_in_production_a_reason_is_needed(
    qtbot: QtBot, session: Session, lossy: LossyGateway, window: QWidget
) -> None:
    customer = with_id(qtbot, session, "needs-a-reason")
    opened = Opened(qtbot, session, customer, window, environment="PRODUCTION")
    opened.field.setText("needs-a-reason")
    assert not opened.button("Delete").isEnabled()
    assert any("a reason is needed" in text for text in opened.texts())
    opened.line("Reason").setText("  ")
    assert not opened.button("Delete").isEnabled()
    opened.line("Reason").setText("Duplicate record")
    assert opened.button("Delete").isEnabled()
    for name in ("Reason", "Ticket number"):
        QTest.keyClick(opened.line(name), Qt.Key.Key_Return)
    assert opened.dialog.isVisible(), "Return in a field neither cancels nor deletes"
    assert lossy.count("DELETE") == 0


@pytest.mark.parametrize("name", ["Reason", "Ticket number"])
def test_a_card_number_is_refused(opened: Opened, name: str) -> None:
    opened.line(name).setText(f"paid with {CARD}")
    assert not opened.button("Delete").isEnabled()
    assert any("holds a card number" in text for text in opened.texts())
    opened.line(name).setText("paid by card")
    assert opened.button("Delete").isEnabled()


def test_both_answers_are_shown_and_a_certificate_offered(
    qtbot: QtBot, session: Session, window: QWidget
) -> None:
    customer = with_id(qtbot, session, "asked-twice")
    opened = Opened(qtbot, session, customer, window)
    opened.line("Reason").setText("Consent withdrawn")
    opened.line("Ticket number").setText("SUP-7")
    assert not opened.button("Certificate…").isVisible()
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    texts = opened.texts()
    for caption in ("Asked by UUID", "Asked by merchant ID"):
        assert texts[texts.index(caption) + 1] == "answered, marked as deleted"
    assert "Consent withdrawn" in texts
    assert "SUP-7" in texts
    with qtbot.waitSignal(opened.dialog.certificate_asked) as asked:
        opened.click("Certificate…")
    assert asked.args[0].uuid == customer.uuid
    assert not opened.dialog.isVisible()


def test_reason_and_ticket_begin_empty_and_the_former_ones_are_suggested(
    qtbot: QtBot, session: Session, window: QWidget, customer: Customer
) -> None:
    reasons = DeletionReasons()
    opened = Opened(qtbot, session, customer, window, reasons=reasons)
    opened.line("Reason").setText("Shop closed")
    opened.line("Ticket number").setText("SUP-9")
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    again = with_id(qtbot, session, "the-next-one")
    other = Opened(qtbot, session, again, window, reasons=reasons)
    ticket = other.line("Ticket number")
    assert ticket.text() == ""
    assert other.line("Reason").text() == ""
    other.dialog.activateWindow()
    qtbot.waitUntil(other.dialog.isActiveWindow)
    ticket.setFocus()
    QTest.keyClick(ticket, Qt.Key.Key_Down)
    suggested = QApplication.activePopupWidget()
    assert isinstance(suggested, QListView)
    assert [suggested.model().index(row, 0).data() for row in range(2)] == ["SUP-9", None]
    QTest.keyClick(suggested, Qt.Key.Key_Down)
    QTest.keyClick(suggested, Qt.Key.Key_Return)
    assert ticket.text() == "SUP-9"
    assert reasons.own == ("Shop closed",)


def box_of(fields: ReasonFields) -> QComboBox:
    [box] = fields.findChildren(QComboBox)
    return box


def test_own_reasons_come_first_and_can_be_forgotten(qtbot: QtBot) -> None:
    reasons = DeletionReasons()
    for text in ("First own", "Second own", offered()[0]):
        reasons.remember(text, "")
    fields = ReasonFields(reasons, mandatory=True)
    qtbot.addWidget(fields)
    box = box_of(fields)
    listed = [box.itemText(row) for row in range(box.count()) if box.itemText(row)]
    assert listed == ["Second own", "First own", *offered()]
    box.view().setCurrentIndex(box.model().index(0, 0))
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(box.view(), press)
    assert reasons.own == ("First own",)
    box.view().setCurrentIndex(box.model().index(2, 0))
    QApplication.sendEvent(box.view(), press)
    assert box.findText(offered()[0]) > 0, "ours stay"


def test_the_fields_have_names_and_limits(qtbot: QtBot) -> None:
    fields = ReasonFields(DeletionReasons(), mandatory=False)
    qtbot.addWidget(fields)
    lines = {line.accessibleName(): line for line in fields.findChildren(QLineEdit)}
    for name, longest in (("Reason", 200), ("Ticket number", 100)):
        for character in ("x", "\U0001f600"):
            lines[name].setText(300 * character)
            assert lines[name].text() == longest * character
    assert set(lines) == {"Reason", "Ticket number"}
    assert fields.is_complete


# Own reasons: encrypted in the journal, and nothing in them, or in a ticket, names a customer.


OWN = "Poslovnica zatvorena"


def everything_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_own_reasons_come_back_and_are_nowhere_in_clear(qtbot: QtBot, world: World) -> None:
    first = world.run().sit_down()
    for reason in ("Another one", "Forgotten", OWN, "Another one"):
        first.deletion.reasons.remember(reason, "SUP-9")
    first.deletion.reasons.forget("Forgotten")
    world.settings.sync()
    second = world.run().sit_down()
    qtbot.waitUntil(lambda: second.deletion.reasons.own == ("Another one", OWN))
    assert second.deletion.reasons.tickets == (), "no ticket is kept"
    world.settings.sync()
    assert OWN.encode() not in everything_under(world.folder)


def test_those_of_earlier_versions_leave_the_settings(qtbot: QtBot, world: World) -> None:
    world.settings.setValue("erasure/reasons", [OWN, "", "x" * 201, "for a@b.ba", 7])
    desk = world.run().sit_down()
    qtbot.waitUntil(lambda: not world.settings.contains("erasure/reasons"))
    assert desk.deletion.reasons.own == (OWN,)
    world.settings.sync()
    assert OWN.encode() not in everything_under(world.folder)
    again = world.run().sit_down()
    qtbot.waitUntil(lambda: again.deletion.reasons.own == (OWN,))


def test_of_one_text_qt_makes_a_text(qtbot: QtBot, world: World) -> None:
    world.settings.setValue("erasure/reasons", OWN)
    desk = world.run().sit_down()
    qtbot.waitUntil(lambda: not world.settings.contains("erasure/reasons"))
    assert desk.deletion.reasons.own == (OWN,)


def test_without_a_keyring_they_stay_where_they_were_but_for_what_names_somebody(
    qtbot: QtBot, world: World
) -> None:
    world.vault = Vault
    world.settings.setValue("erasure/reasons", [OWN, "for lejla@example.com"])
    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: desk.deletion.reasons.own == (OWN,))
    assert answer(qtbot, run.session, lambda _: run.journal.reasons()) == (OWN,)
    assert world.settings.value("erasure/reasons") in (OWN, [OWN])


REFUSED = (
    ("Reason", "Lejla asked", "Reason: “\u2068Lejla\u2069” is in a customer's name."),
    ("Reason", "from 061 000 111", "Reason: “\u2068061 000 111\u2069” looks like a phone number."),
    ("Reason", "mail of a@b.ba", "Reason: This holds an email address."),
    ("Reason", "Kralja Tomislava 5", "Reason: This holds a customer's address."),
    ("Ticket number", "lejla@example.com", "Ticket number: This holds an email address."),
    ("Ticket number", "reasons-0042", "Ticket number: This holds a customer's ID."),
    ("Ticket number", "HR1210010051863000160", "Ticket number: This holds an IBAN."),
)


def test_what_names_the_customer_is_refused(
    qtbot: QtBot, session: Session, window: QWidget
) -> None:
    values = {
        "name": "Lejla Hadžić",
        "email": "lejla@example.com",
        "phone": "+387 61 000 111",
        "address": "Kralja Tomislava 5",
        "merchant_customer_id": "reasons-0042",
    }
    lejla = answer(qtbot, session, lambda gateway: gateway.create(dict(values)))
    opened = Opened(qtbot, session, lejla, window)
    assert opened.button("Delete").isEnabled()
    for field, text, words in REFUSED:
        opened.line(field).setText(text)
        assert not opened.button("Delete").isEnabled(), text
        assert any(said.startswith(words) for said in opened.texts()), text
        opened.line(field).setText("SUP-20481")
        assert opened.button("Delete").isEnabled()
