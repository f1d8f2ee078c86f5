from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gateway.client import Gateway
from desktop_app.models.payment_methods import PaymentMethodsModel, card_lines, local_month
from desktop_app.records.cards import ExpiryState
from desktop_app.records.customer import Customer, PaymentMethod, Uuid
from desktop_app.views.cards.card_list import CardDelegate
from desktop_app.views.cards.pane import PAGE_SIZE, PaymentMethodsPane
from desktop_app.views.widgets.actions import Menu
from desktop_app.views.widgets.clipboard import clear_secret, secret_on_clipboard
from desktop_app.views.widgets.messages import Notice
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer, customers_by_cards
from tests.qt.on_screen import action

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def cards_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "100")


@pytest.fixture(scope="module")
def by_cards(cards_sandbox: RunningSandbox) -> dict[int, Customer]:
    return customers_by_cards(cards_sandbox)


@pytest.fixture
def lossy(cards_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(cards_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def session(
    lossy: LossyGateway, cards_sandbox: RunningSandbox, open_session: OpenSession
) -> Iterator[Session]:
    yield open_session(replace(cards_sandbox, base_url=lossy.base_url))
    clear_secret()


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> PaymentMethodsPane:
    pane = PaymentMethodsPane(session)
    qtbot.addWidget(pane)
    pane.resize(480, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def cards_in(pane: QWidget) -> QListView:
    return pane.findChildren(QListView)[0]


def shown_texts(pane: QWidget) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]


def spoken(pane: QWidget) -> list[str]:
    model = cards_in(pane).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def everything_in(model: PaymentMethodsModel) -> str:
    """What any role of any row gives away."""
    found: list[Any] = []
    for row in range(model.rowCount()):
        found += [model.data(model.index(row), int(role)) for role in range(300)]
    return repr(found)


def show(qtbot: QtBot, pane: PaymentMethodsPane, customer: Customer) -> None:
    pane.show_customer(customer)
    qtbot.waitUntil(lambda: pane.known() is not None)


def test_the_pane_and_its_list_have_the_name_of_the_section(pane: PaymentMethodsPane) -> None:
    assert pane.accessibleName() == "Payment methods"
    assert cards_in(pane).accessibleName() == "Payment methods"


def test_cards_are_shown_masked_with_brand_and_expiry(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    customer = by_cards[3]
    with qtbot.waitSignal(pane.counted, check_params_cb=lambda words: words == "3"):
        show(qtbot, pane, customer)
    known = pane.known()
    assert known is not None
    assert len(spoken(pane)) == len(known) == 3
    for line, card in zip(spoken(pane), known, strict=True):
        assert card.masked_pan is not None
        assert card.masked_pan[:6] in line
        assert card.masked_pan[-4:] in line
        assert "••••" in line
        assert "approved" not in line, "what is as always is not said each time"
        assert "added" in line
        assert "Token hidden" in line
        assert card.token not in line


def test_no_cards_are_said(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[0])
    assert "No saved cards." in shown_texts(pane)
    assert not cards_in(pane).isVisible()


def test_a_number_that_arrives_whole_is_nowhere_in_the_pane(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    sandbox = start_sandbox("--customers", "60", "--unmasked-pans")
    pane = PaymentMethodsPane(open_session(sandbox))
    qtbot.addWidget(pane)
    pane.show()
    show(qtbot, pane, customers_by_cards(sandbox)[3])
    assert not re.search(r"\d{11}", re.sub(r"[ \-•]", "", " | ".join(spoken(pane))))
    assert "••••" in spoken(pane)[0]


def test_the_model_masks_whatever_it_is_given() -> None:
    model = PaymentMethodsModel()
    model.replace(
        [
            PaymentMethod(token="t1", masked_pan="4111111111111111", status="4111111111111111"),
            PaymentMethod(token="t2", masked_pan="4111 1111 1111 1111", expiration_date="4" * 16),
            PaymentMethod(token="t3", masked_pan="4111x1111x1111x1111"),
        ]
    )
    assert "411111 •••••• 1111" in everything_in(model)
    digits_only = re.sub(r"[ \-x]", "", everything_in(model))
    assert not re.search(r"\d{11}", digits_only)


@pytest.mark.parametrize(
    ("written", "expired", "state", "words"),
    [
        ("2025-12-31", True, ExpiryState.EXPIRED, "Expired 12/2025"),
        ("2026-11-30", False, ExpiryState.THIS_MONTH, "Valid to 11/2026, this month"),
        ("2034-12-31", False, ExpiryState.VALID, "Valid to 12/2034"),
        (None, None, ExpiryState.UNKNOWN, "No expiry date"),
        ("<b>soon</b>", None, ExpiryState.UNKNOWN, "<b>soon</b>"),
    ],
)
def test_expiry_in_words(
    written: str | None, expired: bool | None, state: ExpiryState, words: str
) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    try:
        card = PaymentMethod(masked_pan="405840******0005", expiration_date=written)
        lines = card_lines(PaymentMethod(**{**_fields(card), "expired": expired}), NOW)
        assert (lines.state, lines.expiry) == (state, words)
    finally:
        QLocale.setDefault(QLocale.c())


def _fields(card: PaymentMethod) -> dict[str, Any]:
    return {name: getattr(card, name) for name in card.__struct_fields__}


@pytest.mark.parametrize(
    ("locale", "written"),
    [("en_US", "12/25"), ("en_GB", "12/2025"), ("de_DE", "12.25"), ("hr_HR", "12. 2025.")],
)
def test_month_and_year_as_the_locale_writes_them(locale: str, written: str) -> None:
    QLocale.setDefault(QLocale(locale))
    try:
        assert local_month(datetime(2025, 12, 31, tzinfo=UTC).date()) == written
    finally:
        QLocale.setDefault(QLocale.c())


def test_kept_until_says_when_it_has_passed() -> None:
    past = PaymentMethod(keep_until=datetime(2024, 12, 31, 23, tzinfo=UTC))
    future = PaymentMethod(keep_until=datetime(2034, 12, 31, 23, tzinfo=UTC))
    assert card_lines(past, NOW).kept.endswith("passed")
    assert card_lines(future, NOW).kept.startswith("Kept until")
    assert not card_lines(future, NOW).kept_is_over


def test_trap_10_markup_in_an_answer_stays_text_on_hover() -> None:
    card = PaymentMethod(masked_pan="<img src=x>", status="<b>bold</b>")
    tip = card_lines(card, NOW).tip
    assert "<img" not in tip
    assert "<b>" not in tip
    assert "&lt;b&gt;" in tip


def test_a_token_is_shown_on_demand_and_hides_when_another_customer_is_chosen(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[2])
    known = pane.known()
    assert known is not None
    cards_in(pane).setFocus()
    QTest.keyClick(cards_in(pane), Qt.Key.Key_Space)
    assert known[0].token in spoken(pane)[0]
    assert known[1].token not in spoken(pane)[1]
    QTest.keyClick(cards_in(pane), Qt.Key.Key_Down)
    QTest.keyClick(cards_in(pane), Qt.Key.Key_Space)
    assert known[0].token not in spoken(pane)[0], "one at a time"
    assert known[1].token in spoken(pane)[1]
    show(qtbot, pane, by_cards[0])
    show(qtbot, pane, by_cards[2])
    assert "Token hidden" in spoken(pane)[1]


def test_a_token_hides_itself_again(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[2])
    [timer] = [one for one in pane.findChildren(QTimer) if one.interval() == 20_000]
    timer.setInterval(20)
    action(pane, "Show token").trigger()
    assert "Token hidden" not in spoken(pane)[0]
    qtbot.waitUntil(lambda: "Token hidden" in spoken(pane)[0])


def test_the_eye_of_a_row_shows_that_rows_token(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[3])
    view = cards_in(pane)
    eye = CardDelegate.eye_rect(view.visualRect(view.model().index(1, 0)))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=eye.center())
    known = pane.known()
    assert known is not None
    assert known[1].token in spoken(pane)[1]
    assert known[0].token not in spoken(pane)[0]


def test_a_copied_token_leaves_the_clipboard_again(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[2])
    action(pane, "Copy token").trigger()
    known = pane.known()
    assert known is not None
    assert QGuiApplication.clipboard().text() == known[0].token
    assert secret_on_clipboard().seconds_left == 30
    assert any("clipboard clears itself" in text for text in shown_texts(pane))
    [clear] = [b for b in pane.findChildren(QPushButton) if b.text() == "Clear clipboard now"]
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ""
    assert not any("clipboard clears itself" in text for text in shown_texts(pane))


def test_copy_takes_the_masked_number(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[2])
    QTest.keyClick(cards_in(pane), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert re.fullmatch(r"\d{6} •+ \d{4}", QGuiApplication.clipboard().text())


def test_the_context_menu_has_what_can_be_done(
    qtbot: QtBot, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[2])
    cards_in(pane).customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert texts == ["Copy card number", "Show token", "Copy token"]


def test_every_action_is_in_a_menu_with_a_shortcut_and_a_tip(pane: PaymentMethodsPane) -> None:
    actions = [action for group in pane.menu_actions().values() for action in group]
    assert Menu.CUSTOMER in pane.menu_actions()
    assert all(action.shortcut().toString() and action.statusTip() for action in actions)


def test_the_answer_for_another_customer_is_dropped(
    qtbot: QtBot,
    session: Session,
    lossy: LossyGateway,
    pane: PaymentMethodsPane,
    by_cards: dict[int, Customer],
) -> None:
    lossy.holding.add("GET")
    pane.show_customer(by_cards[3])
    qtbot.waitUntil(lossy.arrived.is_set)
    lossy.holding.clear()
    pane.show_customer(by_cards[0])
    lossy.go_on.set()
    qtbot.waitUntil(lambda: pane.known() is not None)
    qtbot.waitUntil(lambda: not session.running)
    assert pane.known() == ()
    assert "No saved cards." in shown_texts(pane)


def test_an_answer_already_on_its_way_to_the_window_is_dropped_too(
    qtbot: QtBot,
    session: Session,
    lossy: LossyGateway,
    pane: PaymentMethodsPane,
    by_cards: dict[int, Customer],
) -> None:
    lossy.holding.add("GET")
    pane.show_customer(by_cards[3])
    qtbot.waitUntil(lossy.arrived.is_set)
    lossy.holding.clear()
    lossy.go_on.set()
    through = Event()

    async def until_through(_gateway: Gateway) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if others:
            await asyncio.wait(others)
            await asyncio.sleep(0)  # what follows their end comes before this
        through.set()

    session.ask(until_through, owner=pane, done=print, failed=print)
    assert through.wait(5), "the window must not see the answer yet, so its events wait"
    pane.show_customer(by_cards[0])
    qtbot.waitUntil(lambda: pane.known() is not None)
    assert pane.known() == ()


def test_loading_is_said_and_an_error_offers_to_try_again(
    qtbot: QtBot, lossy: LossyGateway, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    customer = by_cards[3]
    lossy.holding.add("GET")
    pane.show_customer(customer)
    assert "Loading cards…" not in shown_texts(pane)  # mostly the answer is there at once
    qtbot.waitUntil(lambda: "Loading cards…" in shown_texts(pane))
    lossy.holding.clear()
    lossy.faking["GET"] = 500
    pane.refresh()
    lossy.go_on.set()
    notice = pane.findChildren(Notice)[0]
    qtbot.waitUntil(lambda: bool(notice.sentence))
    assert pane.known() is None
    lossy.faking.clear()
    [again] = [b for b in notice.findChildren(QPushButton) if b.text() == "Try again"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(pane.known() or ()) == 3)
    assert notice.sentence == ""


def test_cards_stay_and_are_marked_stale_when_reloading_fails(
    qtbot: QtBot, lossy: LossyGateway, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    show(qtbot, pane, by_cards[3])
    lossy.faking["GET"] = 500
    pane.refresh()
    notice = pane.findChildren(Notice)[0]
    qtbot.waitUntil(lambda: notice.sentence.startswith("Shown as of "))
    assert len(spoken(pane)) == 3


def test_saving_the_same_customer_does_not_load_again(
    qtbot: QtBot,
    session: Session,
    lossy: LossyGateway,
    pane: PaymentMethodsPane,
    by_cards: dict[int, Customer],
) -> None:
    customer = by_cards[3]
    show(qtbot, pane, customer)
    asked = len(lossy.asked)
    saved = answer(qtbot, session, lambda gateway: gateway.by_uuid(customer.uuid))
    pane.show_customer(saved)
    assert len(spoken(pane)) == 3
    assert not session.running
    assert len(lossy.asked) == asked + 1


def page_of_cards(numbers: range) -> bytes:
    rows = [{"token": f"card-{n}", "masked_pan": "411111-xxx-xxx-1111"} for n in numbers]
    return msgspec.json.encode({"status": "approved", "data": rows})


def test_further_pages_are_loaded_and_no_card_is_shown_twice(
    qtbot: QtBot, lossy: LossyGateway, pane: PaymentMethodsPane, by_cards: dict[int, Customer]
) -> None:
    lossy.next_ones["GET"] = [
        (200, page_of_cards(range(PAGE_SIZE))),
        (200, page_of_cards(range(PAGE_SIZE - 1, PAGE_SIZE + 2))),
    ]
    with qtbot.waitSignal(pane.counted, check_params_cb=lambda words: words == f"{PAGE_SIZE}+"):
        show(qtbot, pane, by_cards[3])
    assert len(spoken(pane)) == PAGE_SIZE
    [more] = [b for b in pane.findChildren(QPushButton) if b.text() == "More cards"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not more.isVisible())
    known = pane.known()
    assert known is not None
    assert len(spoken(pane)) == len({card.token for card in known}) == PAGE_SIZE + 2


def test_a_card_on_two_pages_is_shown_once() -> None:
    model = PaymentMethodsModel()
    first = PaymentMethod(token="a", customer_uuid=Uuid("u"))
    model.replace([first, PaymentMethod(token="b")])
    model.append([PaymentMethod(token="b"), PaymentMethod(token="c")])
    assert [card.token for card in model.cards] == ["a", "b", "c"]
