from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, MerchantId
from desktop_app.views.deletion.asking import DeletionReasons
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.deletion.facts import CardLinesArea
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import NOT_FOUND, LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer, customers_by_cards
from tests.qt.on_screen import button, found

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def delete_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "60")


@pytest.fixture
def lossy(delete_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(delete_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def session(
    lossy: LossyGateway, delete_sandbox: RunningSandbox, open_session: OpenSession
) -> Session:
    return open_session(replace(delete_sandbox, base_url=lossy.base_url))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def customer(qtbot: QtBot, session: Session) -> Customer:
    return answer(
        qtbot,
        session,
        lambda gateway: gateway.create({"name": "Lejla Hadžić", "email": "lejla@example.com"}),
    )


class Opened:
    """An open dialog and what it told its window."""

    def __init__(
        self,
        qtbot: QtBot,
        session: Session,
        customer: Customer,
        window: QWidget,
        environment: str = "TEST",
        *,
        hold: float = 0,
        reasons: DeletionReasons | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.dialog = DeleteDialog(
            session,
            customer,
            environment=environment,
            profile_name="Shop",
            reasons=reasons,
            hold=hold,
            certifies=True,
            parent=window,
        )
        self.deleted: list[Customer] = []
        self.dialog.deleted.connect(self.deleted.append)
        with qtbot.waitExposed(self.dialog):
            self.dialog.open()
        qtbot.waitUntil(lambda: "Loading cards…" not in self.texts())

    def texts(self) -> list[str]:
        labels = self.dialog.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(self.dialog)]

    def button(self, text: str) -> QPushButton:
        return button(self.dialog, text)

    def click(self, text: str) -> None:
        QTest.mouseClick(self.button(text), LEFT)

    def line(self, name: str) -> QLineEdit:
        lines = self.dialog.findChildren(QLineEdit)
        [line] = [each for each in lines if each.accessibleName() == name]
        return line

    @property
    def field(self) -> QLineEdit:
        """In which the customer's ID is typed."""
        lines = self.dialog.findChildren(QLineEdit)
        [line] = [each for each in lines if each.accessibleName().startswith("Type the")]
        return line

    @property
    def said(self) -> str:
        return self.dialog.findChildren(Notice)[0].sentence

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.said)


@pytest.fixture
def opened(qtbot: QtBot, session: Session, customer: Customer, window: QWidget) -> Opened:
    """In Test."""
    return Opened(qtbot, session, customer, window)


def with_id(qtbot: QtBot, session: Session, merchant_id: str) -> Customer:
    values = {"name": "Amra Begić", "merchant_customer_id": merchant_id}
    return answer(qtbot, session, lambda gateway: gateway.create(dict(values)))


def test_ui_04_the_record_and_its_cards_are_restated_each_on_its_own_line(
    qtbot: QtBot, session: Session, delete_sandbox: RunningSandbox, window: QWidget
) -> None:
    customer = customers_by_cards(delete_sandbox)[3]
    opened = Opened(qtbot, session, customer, window)
    assert opened.dialog.windowTitle() == "Delete customer"
    for line in (customer.name, customer.uuid, customer.email, customer.merchant_customer_id):
        if line:
            assert line in opened.texts()
    assert "3 saved card(s):" in opened.texts()
    assert sum("••••" in text for text in opened.texts()) == 3
    assert any("There is no undo" in text for text in opened.texts())
    assert any("what becomes of the saved cards" in text for text in opened.texts())
    assert "Test" in opened.texts()


@pytest.fixture(params=[100, 200])
def text_size(request: pytest.FixtureRequest, appearance: Appearance) -> Iterator[None]:
    appearance.set_text_size(request.param)
    yield
    appearance.set_text_size(100)


@pytest.mark.usefixtures("text_size")
@pytest.mark.parametrize("number", [1, 3])
def test_cards_have_the_room_that_they_need_whatever_the_text_size(
    qtbot: QtBot,
    session: Session,
    delete_sandbox: RunningSandbox,
    window: QWidget,
    number: int,
) -> None:
    opened = Opened(qtbot, session, customers_by_cards(delete_sandbox)[number], window)
    labels = opened.dialog.findChildren(QLabel)
    cards = [each for each in labels if "••••" in each.text()]
    area = found(opened.dialog, CardLinesArea)
    inside = area.widget()
    assert inside is not None

    def is_whole(card: QLabel) -> bool:
        return card.height() >= card.heightForWidth(card.width())

    assert len(cards) == number
    qtbot.waitUntil(lambda: all(map(is_whole, cards)))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: area.height() <= inside.heightForWidth(area.width()) + 2)


def test_cards_that_cant_be_loaded_are_said(
    qtbot: QtBot, session: Session, lossy: LossyGateway, window: QWidget, customer: Customer
) -> None:
    lossy.faking["GET"] = 500
    opened = Opened(qtbot, session, customer, window)
    assert any(text.startswith("The cards can't be shown:") for text in opened.texts())


def test_cancel_is_the_default_and_the_first_field_has_the_keyboard(opened: Opened) -> None:
    cancel, delete = opened.button("Cancel"), opened.button("Delete")
    assert cancel.isDefault()
    reason = opened.dialog.focusWidget()
    assert reason is not None
    assert reason.accessibleName() == "Reason"
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert opened.dialog.isVisible()
    assert opened.said == ""
    assert delete.isEnabled()
    assert not delete.isDefault()
    assert not delete.autoDefault()


def test_enter_on_delete_neither_deletes_nor_cancels_and_says_which_key_does(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway
) -> None:
    delete = opened.button("Delete")
    delete.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(delete, key)
        assert opened.dialog.isVisible()
        assert "space bar" in opened.said
        assert opened.dialog.focusWidget() is delete
    assert lossy.count("DELETE") == 0
    QTest.keyClick(delete, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(opened.deleted))


def test_deleting_sends_once_reads_again_and_tells_the_window(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway, customer: Customer
) -> None:
    with qtbot.waitSignal(opened.dialog.told) as told:
        opened.click("Delete")
    sentence = "Deleted. The gateway answers with this customer as deleted."
    assert told.args == [sentence, Tone.CONFIRMED]
    [again] = opened.deleted
    assert again.uuid == customer.uuid
    assert again.is_deleted
    assert lossy.count("DELETE") == 1
    assert opened.dialog.focusWidget() is opened.button("Close")
    opened.click("Close")
    assert not opened.dialog.isVisible()


def test_row_22_double_clicks_and_held_keys_while_deleting_send_once(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.holding.add("DELETE")
    delete = opened.button("Delete")
    QTest.mouseDClick(delete, LEFT)
    opened.click("Delete")
    for _ in range(5):
        QTest.keyClick(delete, Qt.Key.Key_Space)
        delete.clicked.emit()
    qtbot.waitUntil(lossy.arrived.is_set)
    delete.clicked.emit()
    lossy.go_on.set()
    qtbot.waitUntil(lambda: bool(opened.deleted))
    assert lossy.count("DELETE") == 1


def test_esc_and_the_close_box_wait_while_it_is_on_its_way(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.holding.add("DELETE")
    opened.click("Delete")
    qtbot.waitUntil(lossy.arrived.is_set)
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    opened.dialog.close()
    assert opened.dialog.isVisible()
    assert "Still deleting" in opened.said
    lossy.go_on.set()
    qtbot.waitUntil(lambda: bool(opened.deleted))


def test_after_a_stop_the_outcome_is_read_and_checking_again_only_reads(
    opened: Opened, qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer
) -> None:
    lossy.holding.add("DELETE")
    opened.click("Delete")
    qtbot.waitUntil(lossy.arrived.is_set)
    opened.click("Stop")
    opened.wait_for("Not deleted so far")
    assert not opened.deleted
    assert lossy.count("DELETE") == 1
    lossy.go_on.set()

    def is_gone() -> bool:
        return answer(qtbot, session, lambda gateway: gateway.by_uuid(customer.uuid)).is_deleted

    qtbot.waitUntil(is_gone)
    opened.click("Check again")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    assert lossy.count("DELETE") == 1, "a late deletion is found, not repeated"


def test_a_lost_answer_is_found_out_by_itself(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.losing.add("DELETE")
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    assert opened.deleted[0].is_deleted
    assert lossy.count("DELETE") == 1


def test_closed_in_doubt_the_window_is_told(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.holding.add("DELETE")
    opened.click("Delete")
    qtbot.waitUntil(lossy.arrived.is_set)
    lossy.losing.update(("DELETE", "GET"))
    lossy.go_on.set()
    qtbot.waitUntil(opened.button("Check again").isEnabled)
    opened.wait_for("Whether the customer was deleted is unknown.")
    assert not opened.button("Delete").isVisible()
    with qtbot.waitSignal(opened.dialog.told) as told:
        opened.click("Close")
    assert "unknown" in told.args[0]
    assert not opened.dialog.isVisible()
    assert not opened.deleted


def test_row_23_deleting_a_changed_record_is_shown_and_confirmed_anew(
    opened: Opened, qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer
) -> None:
    values = {"phone": "+38761000111", "name": "Lejla Begić"}
    answer(qtbot, session, lambda gateway: gateway.update(customer.uuid, dict(values)))
    opened.click("Delete")
    opened.wait_for("somebody changed this customer")
    assert lossy.count("DELETE") == 0
    assert "Lejla Begić" in opened.texts()
    assert any("Phone: not set → +38761000111" in text for text in opened.texts())
    assert not opened.button("Delete").isEnabled(), "a second click must not confirm it"
    qtbot.waitUntil(opened.button("Delete").isEnabled)
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    assert lossy.count("DELETE") == 1


def test_row_23_deleting_what_somebody_else_deleted_is_said(
    opened: Opened, qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer
) -> None:
    answer(qtbot, session, lambda gateway: gateway.delete(customer.uuid))
    opened.click("Delete")
    opened.wait_for("You deleted nothing")
    assert lossy.count("DELETE") == 1
    assert opened.button("Close").isVisible()


def test_trap_12_not_found_at_first_is_not_our_deletion(
    opened: Opened, lossy: LossyGateway
) -> None:
    lossy.faking["DELETE"] = 404
    opened.click("Delete")
    opened.wait_for("answered the deletion with “not found”")
    assert not opened.deleted


NOT_FOUND_KINDS = {
    "own": NOT_FOUND,
    "foreign": b'{"message":"no Route matched with those values"}',
    "page": b"<!DOCTYPE html><h1>404 Not Found</h1>",
}


@pytest.mark.parametrize("times", [1, 2, 5])
@pytest.mark.parametrize("kind", NOT_FOUND_KINDS)
def test_a_living_customer_is_never_called_deleted(
    qtbot: QtBot,
    session: Session,
    lossy: LossyGateway,
    window: QWidget,
    customer: Customer,
    *,
    kind: str,
    times: int,
) -> None:
    """The deletion was lost on its way, and "not found" is said of the customer for a while."""
    lossy.faking["DELETE"] = 504
    lossy.next_ones["GET"] = [None, None, *[(404, NOT_FOUND_KINDS[kind])] * times]
    opened = Opened(qtbot, session, customer, window)
    opened.click("Delete")
    opened.wait_for("Not deleted so far")
    assert not lossy.next_ones["GET"], "it was said"
    assert not opened.deleted
    assert not answer(qtbot, session, lambda gateway: gateway.by_uuid(customer.uuid)).is_deleted


@pytest.mark.parametrize("kind", NOT_FOUND_KINDS)
def test_what_stays_unsure_says_so_and_what_was_answered(
    qtbot: QtBot,
    session: Session,
    lossy: LossyGateway,
    window: QWidget,
    customer: Customer,
    *,
    kind: str,
) -> None:
    lossy.faking["DELETE"] = 504
    lossy.next_ones["GET"] = [None, None, *[(404, NOT_FOUND_KINDS[kind]), (500, b"")] * 4]
    opened = Opened(qtbot, session, customer, window)
    opened.click("Delete")
    opened.wait_for("Whether the customer was deleted is unknown. ")
    qtbot.waitUntil(opened.button("Check again").isEnabled)
    by_uuid = "not found" if kind == "own" else "could not be read"
    assert any(f"By UUID: {by_uuid}\nBy merchant ID: could not" in one for one in opened.texts())
    assert not opened.deleted
    opened.click("Check again")
    opened.wait_for("Not deleted so far")


def test_a_lost_deletion_that_nobody_finds_any_more_is_proven(
    qtbot: QtBot, session: Session, lossy: LossyGateway, window: QWidget, customer: Customer
) -> None:
    """Both ways, some seconds apart."""
    lossy.losing.add("DELETE")
    lossy.next_ones["GET"] = [None, None, *[(404, NOT_FOUND)] * 6]
    opened = Opened(qtbot, session, customer, window)
    opened.click("Delete")
    opened.wait_for("Deleted. The answer was lost, but the gateway no longer has this customer")
    assert opened.deleted == [msgspec.structs.replace(customer, deleted=True)]
    assert opened.texts().count("not found") == 2
    assert opened.button("Certificate…").isVisible()


def test_acknowledged_and_still_shown_is_never_deleted_in_green(
    opened: Opened, lossy: LossyGateway, customer: Customer
) -> None:
    lossy.answering["DELETE"] = b'{"uuid":"%s","deleted":true}' % customer.uuid.encode()
    opened.click("Delete")
    opened.wait_for("acknowledged the deletion, yet answers as if nothing had happened")
    assert opened.deleted == [customer], "as it was read: living"
    assert opened.texts().count("answered as if nothing had happened") == 2


def test_a_gateway_that_forgets_deleted_customers(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession, window: QWidget
) -> None:
    session = open_session(start_sandbox("--customers", "1", "--no-answer-deleted-by-uuid"))
    page = answer(qtbot, session, lambda gateway: gateway.customers(0, 1))
    uuid = page.rows[0].uuid
    customer = answer(qtbot, session, lambda gateway: gateway.by_uuid(uuid))
    opened = Opened(qtbot, session, customer, window)
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    [deleted] = opened.deleted
    assert deleted.is_deleted
    assert "answers with this customer as deleted" in opened.said
    assert {"not found", "answered, marked as deleted"} <= set(opened.texts())


def test_without_a_gateway_nothing_is_deleted_and_trying_again_is_possible(
    opened: Opened, qtbot: QtBot, lossy: LossyGateway
) -> None:
    lossy.faking["GET"] = 500
    opened.click("Delete")
    opened.wait_for("Nothing was deleted")
    lossy.faking.clear()
    qtbot.waitUntil(opened.button("Delete").isEnabled)
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("maRIĆ-7 ž", "upper and lower case"),
        ("Maric-7 z", "accents"),
        ("Mari\u0107-7  z\u030c", "blanks"),
        ("Mari\u0107\u20137 \u017e", "the kind of dash"),
        ("Mari\u0107-7 z\u030c", "how the same letters are encoded"),
        ("Mari\u0107-7 \u017e\u200e", "characters that can't be seen"),
        ("Mari\u0107-8 \u017e", ""),
    ],
)
def test_in_production_another_spelling_of_the_id_is_none(
    qtbot: QtBot, session: Session, customer: Customer, typed: str, words: str
) -> None:
    """A gateway may take both for the same; who is deleted is typed letter for letter."""
    customer = msgspec.structs.replace(
        customer, merchant_customer_id=MerchantId("Mari\u0107-7 \u017e")
    )
    window = QWidget()
    qtbot.addWidget(window)
    opened = Opened(qtbot, session, customer, window, environment="PRODUCTION")
    opened.line("Reason").setText("Duplicate record")
    opened.field.setText(typed)
    assert not opened.button("Delete").isEnabled()
    said = [text for text in opened.texts() if text.startswith("Almost:")]
    assert words in "".join(said)
    assert bool(said) == bool(words)
    opened.field.setText("Mari\u0107-7 \u017e")
    assert opened.button("Delete").isEnabled()


def test_in_production_the_merchant_id_is_typed_first(
    qtbot: QtBot, session: Session, lossy: LossyGateway, window: QWidget
) -> None:
    customer = with_id(qtbot, session, "Cust-4242-Žž")
    opened = Opened(qtbot, session, customer, window, environment="PRODUCTION")
    assert "PRODUCTION" in opened.texts()
    assert opened.field.accessibleName() == "Type the merchant customer ID to confirm"
    assert opened.button("Cancel").isDefault()
    delete = opened.button("Delete")
    opened.line("Reason").setText("Duplicate record")
    assert not delete.isEnabled()
    opened.field.setText("cust-4242-žž ")
    assert not delete.isEnabled()
    assert any(text.startswith("Almost:") for text in opened.texts())
    opened.field.setText("Cust-4242-Žž")
    assert delete.isEnabled()
    assert not any(text.startswith("Almost:") for text in opened.texts())
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.dialog.isVisible(), "Return in the field neither cancels nor deletes"
    assert lossy.count("DELETE") == 0
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))


@pytest.mark.parametrize("merchant_id", [None, "cust\u202e1", "cust\u200b1", "x" * 101])
def test_without_an_id_that_can_be_typed_the_uuid_is(
    qtbot: QtBot, session: Session, window: QWidget, customer: Customer, merchant_id: str | None
) -> None:
    changed = msgspec.structs.replace(
        customer, merchant_customer_id=MerchantId(merchant_id) if merchant_id else None
    )
    opened = Opened(qtbot, session, changed, window, environment="PRODUCTION")
    assert opened.field.accessibleName() == "Type the UUID to confirm"
    opened.line("Reason").setText("Duplicate record")
    opened.field.setText(customer.uuid)
    assert opened.button("Delete").isEnabled()


@pytest.mark.holds("row_22 delete")
def test_trap_03_what_the_dialog_showed_is_deleted_whatever_was_chosen_since(
    qtbot: QtBot, session: Session, window: QWidget, customer: Customer
) -> None:
    other = with_id(qtbot, session, "somebody-else")
    opened = Opened(qtbot, session, customer, window)
    answer(qtbot, session, lambda gateway: gateway.customers(0, 5))
    opened.click("Delete")
    qtbot.waitUntil(lambda: bool(opened.deleted))
    assert opened.deleted[0].uuid == customer.uuid
    left = answer(qtbot, session, lambda gateway: gateway.by_uuid(other.uuid))
    assert not left.is_deleted


def test_a_value_beyond_all_limits_does_not_widen_the_dialog(
    qtbot: QtBot, session: Session, window: QWidget, customer: Customer
) -> None:
    endless = msgspec.structs.replace(customer, name="n" * 5_000, email="e" * 5_000)
    opened = Opened(qtbot, session, endless, window)
    assert opened.dialog.width() <= 1024


def test_ui_01_foreign_text_is_plain_text_in_a_deletion(
    qtbot: QtBot, session: Session, window: QWidget
) -> None:
    values = {"name": "<img src=x> <b>Bold</b>", "email": "a\u202eb@example.com"}
    customer = answer(qtbot, session, lambda gateway: gateway.create(dict(values)))
    opened = Opened(qtbot, session, customer, window)
    assert "<img src=x> <b>Bold</b>" in opened.texts()
    assert "a‹U+202E›b@example.com" in opened.texts()
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in opened.dialog.findChildren(QLabel)
        if label.text()
    )
