"""The look-up field, from keystroke to record, over the real sandbox."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer
from desktop_app.views.customers.look_up import LookUp
from desktop_app.views.customers.look_up_bar import LookUpBar
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox, StartSandbox
from tests.qt.conftest import OpenSession

UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"


@pytest.fixture
def bar(qtbot: QtBot) -> LookUpBar:
    bar = LookUpBar(qtbot.addWidget)
    qtbot.addWidget(bar)
    bar.show()
    return bar


@pytest.fixture
def look_up(bar: LookUpBar, reading_session: Session) -> LookUp:
    return started(LookUp(bar, reading_session))


@pytest.fixture
def sent(reading_session: Session) -> list[str]:
    """What was asked for, call by call."""
    targets: list[str] = []
    reading_session.exchanged.connect(lambda exchange: targets.append(exchange.target))
    return targets


def started(look_up: LookUp) -> LookUp:
    """Enter counts from now on."""
    look_up.start()
    return look_up


def test_enter_shows_the_customer_of_a_merchant_id(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar
) -> None:
    with qtbot.waitSignal(look_up.found) as found:
        QTest.keyClicks(bar.field, "cust-0000042")
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    customer = found.args[0]
    assert isinstance(customer, Customer)
    assert customer.merchant_customer_id == "cust-0000042"
    assert bar.notice.isHidden()


@pytest.mark.parametrize(
    "pasted",
    [
        '"cust-0000042"',
        '"cust-0000042",',
        '"merchant_customer_id": "cust-0000042",',
        "  cust-0000042\t",
        '{"merchant_customer_id": "cust-0000042"}',
        "{url}",
    ],
)
def test_a_pasted_line_is_looked_up_by_the_id_in_it(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar, shared_sandbox: RunningSandbox, pasted: str
) -> None:
    line = pasted.replace("{url}", f"{shared_sandbox.base_url}/v2/merchants/customers/cust-0000042")
    QGuiApplication.clipboard().setText(line)
    with qtbot.waitSignal(look_up.found) as found:
        bar.field.paste()
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert found.args[0].merchant_customer_id == "cust-0000042"


def test_a_card_number_is_not_sent_as_an_id_unless_the_agent_says_it_is_one(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar, sent: list[str]
) -> None:
    bar.ask("4111 1111 1111 1111")
    assert "card number" in bar.notice.sentence
    assert "1111 1111" not in bar.notice.sentence
    with qtbot.waitSignal(look_up.found):
        bar.ask("cust-0000042")
    assert not any("4111" in target for target in sent)
    bar.ask("4111111111111111")
    button = next(b for b in bar.notice.findChildren(QPushButton) if "look it up" in b.text())
    button.click()
    qtbot.waitUntil(lambda: any(target.endswith("/4111111111111111") for target in sent))


def test_it_says_what_the_text_is_taken_for(qtbot: QtBot, look_up: LookUp, bar: LookUpBar) -> None:
    """And whether it is asked for already: until then somebody else may be on screen."""

    def verdict() -> str:
        labels = [one.text() for one in bar.findChildren(QLabel) if one.parent() is bar]
        return next(filter(None, labels), "")

    QTest.keyClicks(bar.field, "cust-0000042")
    assert verdict() == "Enter: merchant ID"
    with qtbot.waitSignal(look_up.found):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert verdict() == "merchant ID"
    for text, kind in (
        ("4b281da4-d145-4233-b957-2018cf9aa0fb", "UUID"),
        ("ana@example.hr", "an email?"),
        ("+385 91 234 5678", "a phone number?"),
        ("Ana Marić", "a name?"),
        ("cust-1, cust-2, cust-3", "3 ID(s)"),
        ("x" * 101, "no ID"),
    ):
        bar.field.setText(text)
        assert verdict() == f"Enter: {kind}"
    bar.field.clear()
    assert verdict() == ""


def test_not_found_is_said_in_place(qtbot: QtBot, look_up: LookUp, bar: LookUpBar) -> None:
    bar.ask("nobody")
    qtbot.waitUntil(lambda: "nobody" in bar.notice.sentence)
    assert "No customer has the ID" in bar.notice.sentence
    assert "looks like" not in bar.notice.sentence


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ana@example.hr", "an email address"),
        ("+385 91 234 5678", "a phone number"),
        ("Ana Marić", "a name"),
    ],
)
def test_what_is_no_id_is_said_to_look_like_what_it_is(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar, text: str, words: str
) -> None:
    """It is asked for all the same: somebody may have it as an ID."""
    with qtbot.waitSignal(look_up.ended):
        bar.ask(text)
    assert text in bar.notice.sentence
    assert words in bar.notice.sentence
    assert "the gateway finds IDs only" in bar.notice.sentence


def press(bar: LookUpBar, text: str) -> None:
    [button] = [
        one
        for one in bar.notice.findChildren(QPushButton)
        if one.text() == text and one.isVisible()
    ]
    button.click()


@pytest.mark.parametrize(
    "pasted",
    [
        ("cust-1\ncust-2\ncust-3", "cust-1\ncust-2\ncust-3"),
        ("cust-1\tAna\ncust-2\tIvo", "cust-1\tAna\ncust-2\tIvo"),
        (f"{UUID} or {UUID[:-1]}0", f"{UUID}\n{UUID[:-1]}0"),
    ],
)
def test_several_ids_pasted_are_a_batch_and_nobody_is_asked(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar, sent: list[str], pasted: tuple[str, str]
) -> None:
    text, lines = pasted
    look_up.offers_batch = True
    QGuiApplication.clipboard().setText(text)
    bar.field.paste()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert "look like" in bar.notice.sentence
    with qtbot.waitSignal(look_up.batch_asked) as asked:
        press(bar, "Open as a batch")
    assert asked.args == [lines]
    assert sent == []


def test_several_ids_on_one_line_are_asked_for_first_as_the_one_id_they_may_be(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar
) -> None:
    look_up.offers_batch = True
    with qtbot.waitSignal(look_up.ended):
        bar.ask("cust-1, cust-2")
    assert "No customer has the ID" in bar.notice.sentence
    assert "several IDs" in bar.notice.sentence
    with qtbot.waitSignal(look_up.batch_asked) as asked:
        press(bar, "Open as a batch")
    assert asked.args == ["cust-1\ncust-2"]


def test_a_uuid_among_other_lines_can_be_looked_up_alone(
    qtbot: QtBot, look_up: LookUp, bar: LookUpBar
) -> None:
    with qtbot.waitSignal(look_up.found) as found:
        bar.ask("cust-0000042")
    uuid = found.args[0].uuid
    QGuiApplication.clipboard().setText(f"Ticket-12\n{uuid}")
    bar.take_focus()
    bar.field.paste()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(look_up.found) as found:
        press(bar, f"Look up {uuid}")
    assert found.args[0].uuid == uuid


def test_a_list_that_is_longer_than_the_field_takes_is_not_cut(
    look_up: LookUp, bar: LookUpBar, qtbot: QtBot
) -> None:
    look_up.offers_batch = True
    bar.field.setText("\n".join(f"cust-{number}" for number in range(9_000)))
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert "longer than the field takes" in bar.notice.sentence
    with qtbot.waitSignal(look_up.batch_asked) as asked:
        press(bar, "Open a batch")
    assert asked.args == [""]


@pytest.fixture
def lenient(open_session: OpenSession, start_sandbox: StartSandbox) -> Session:
    """At a gateway that minds no spelling."""
    return open_session(start_sandbox("--customers", "50", "--spellings-of-ids"))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("CUST-0000042", "upper and lower case"),
        ("cust\u20130000042", "the kind of dash"),
        ("cust-\u200e0000042", "characters that can't be seen"),
    ],
)
def test_another_spelling_is_said_with_whose_record_it_is(
    qtbot: QtBot, bar: LookUpBar, lenient: Session, asked: str, words: str
) -> None:
    look_up = started(LookUp(bar, lenient))
    look_up.found.connect(look_up.show_found)
    with qtbot.waitSignal(look_up.found) as found:
        bar.ask(asked)
    said = bar.notice.sentence
    assert found.args[0].merchant_customer_id == "cust-0000042"
    assert "cust-0000042" in said
    assert found.args[0].name in said
    assert f"it differs in {words}" in said


def test_the_same_spelling_says_nothing(qtbot: QtBot, look_up: LookUp, bar: LookUpBar) -> None:
    look_up.found.connect(look_up.show_found)
    for text in ("cust-0000042", '"cust-0000042"', "<cust-0000042>", "\u202acust-0000042\u202c"):
        with qtbot.waitSignal(look_up.found):
            bar.ask(text)
        assert bar.notice.isHidden()


def test_dots_are_refused_without_asking_the_gateway(look_up: LookUp, bar: LookUpBar) -> None:
    bar.ask("..")
    assert "cannot be looked up" in bar.notice.sentence
    assert look_up.parent() is bar


def test_offline_is_said_with_a_way_to_try_again(
    qtbot: QtBot, bar: LookUpBar, open_session: OpenSession, sandbox: RunningSandbox
) -> None:
    started(LookUp(bar, open_session(sandbox)))
    sandbox.stop()
    bar.ask("cust-0000001")
    qtbot.waitUntil(lambda: "can't be reached" in bar.notice.sentence)


def test_escape_cancels_a_slow_look_up(
    bar: LookUpBar, open_session: OpenSession, start_sandbox: StartSandbox
) -> None:
    slow = start_sandbox("--customers", "50", "--latency-ms", "20000")
    look_up = started(LookUp(bar, open_session(slow)))
    found: list[Customer] = []
    look_up.found.connect(found.append)
    bar.ask("cust-0000001")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.notice.sentence == "Cancelled."
    assert not found


def test_an_enter_pressed_before_the_gateway_is_there_counts(
    qtbot: QtBot, bar: LookUpBar, open_session: OpenSession, shared_sandbox: RunningSandbox
) -> None:
    QTest.keyClicks(bar.field, "cust-0000009")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    look_up = LookUp(bar, open_session(shared_sandbox))
    with qtbot.waitSignal(look_up.found) as found:
        look_up.start()
    assert found.args[0].merchant_customer_id == "cust-0000009"
