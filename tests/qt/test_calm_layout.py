"""From one customer to the next nothing moves that need not, and nothing is seen out of place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.cards.card_list import CardList
from desktop_app.views.editor.editor import CustomerEditor
from desktop_app.views.editor.form import DetailsForm
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from tests.qt.editor_desk import found

SIZES = (QSize(1440, 900), QSize(1024, 700))
IDS = [f"cust-{number:07}" for number in range(40, 52)]

Places = dict[str, QRect]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def desk(
    qtbot: QtBot,
    reading_session: Session,
    settings: QSettings,
    request: pytest.FixtureRequest,
) -> CustomerScreen:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(request.param)
    window.show()
    qtbot.waitExposed(window)
    return CustomerScreen(
        window, reading_session, settings, profile_name="Shop", environment="SANDBOX"
    )


def look_up(qtbot: QtBot, desk: CustomerScreen, merchant_id: str) -> None:
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask(merchant_id)


def settle(qtbot: QtBot, desk: CustomerScreen) -> None:
    """Until the cards are there and every layout has come to rest."""
    qtbot.waitUntil(lambda: desk.payment_methods.known() is not None)
    desk.window.grab()


def fields(desk: CustomerScreen) -> Places:
    """Where the inputs of the form stand in it, and how wide they are."""
    form = found(desk.editor, DetailsForm)
    return {name: row.box.geometry() for name, row in form.rows.items()}


def parts(editor: CustomerEditor) -> list[tuple[str, QPoint, QSize]]:
    """Where everything of the record is seen, the cards aside, which come later."""
    form, table = found(editor, DetailsForm), found(editor, MetadataTable)
    widgets: list[QWidget] = [form, table, *(row.box for row in form.rows.values())]
    return [(one.accessibleName(), one.mapTo(editor, QPoint(0, 0)), one.size()) for one in widgets]


def test_the_fields_stay_where_they_are_from_customer_to_customer(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    look_up(qtbot, desk, IDS[0])
    settle(qtbot, desk)
    first = fields(desk)
    rows = set()
    for merchant_id in IDS[1:]:
        look_up(qtbot, desk, merchant_id)
        assert fields(desk) == first
        settle(qtbot, desk)
        assert fields(desk) == first
        rows.add(found(desk.editor, MetadataTable).height())
    assert len(rows) > 1  # they do differ in what would move them


def test_a_record_is_laid_out_whole_before_it_can_be_painted(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    for merchant_id in IDS:
        look_up(qtbot, desk, merchant_id)
        at_once = parts(desk.editor)
        settle(qtbot, desk)
        assert parts(desk.editor) == at_once


def test_the_room_of_the_cards_is_kept_until_the_next_ones_are_known(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    cards = found(desk.editor, CardList)
    for merchant_id in IDS:
        look_up(qtbot, desk, merchant_id)
        settle(qtbot, desk)
        if desk.payment_methods.known():
            break
    before = cards.height()
    assert before > 0
    look_up(qtbot, desk, next(one for one in IDS if one != merchant_id))
    assert desk.payment_methods.known() is None
    assert cards.cards == ()
    assert (cards.isVisible(), cards.height()) == (True, before)
