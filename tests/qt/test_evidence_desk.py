"""The evidence where agents meet it: at the look-up, in the menus, after an erasure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.evidence import Act, Query, Reading
from desktop_app.views.curtain import Curtain
from desktop_app.views.delete_dialog import DeleteDialog
from desktop_app.views.desk import Desk
from desktop_app.views.journal.journal_window import JournalWindow
from desktop_app.views.main_window import MainWindow
from desktop_app.views.notice import Notice
from tests.qt.desk_session import answer
from tests.qt.journal_desk import JournalDesk, desk, open_journal_desk
from tests.qt.test_delete_dialog import LEFT
from tests.qt.test_journal_window import erased

__all__ = ["desk", "open_journal_desk"]


@pytest.fixture
def panes(qtbot: QtBot, desk: JournalDesk, settings: QSettings) -> Desk:
    settings.setValue("erasure/hold", 0)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    panes = Desk(
        window,
        desk.session,
        settings,
        profile_name="Pekara",
        environment="TEST",
        ledger=desk.ledger,
    )
    panes.table.start()
    return panes


def notice_of(panes: Desk) -> Notice:
    """Where the outcome is said: in the record's place when there is none."""
    is_nobody_shown = panes.editor.customer is None
    return panes.editor.no_record.notice if is_nobody_shown else panes.window.look_up_bar.notice


def said(panes: Desk) -> str:
    return notice_of(panes).sentence


def action(panes: Desk, text: str) -> QAction:
    [found] = [each for each in panes.window.findChildren(QAction) if each.text() == text]
    return found


def test_looking_up_an_erased_customer_says_when_and_by_whom(
    qtbot: QtBot, desk: JournalDesk, panes: Desk
) -> None:
    customer = erased(qtbot, desk)
    for text in (customer.uuid, customer.merchant_customer_id):
        assert text
        panes.window.look_up_bar.ask(text)
        qtbot.waitUntil(lambda: "Erased on " in said(panes))
        assert said(panes).startswith("This customer is deleted.")
        assert "ticket \u2068SUP-7\u2069" in said(panes)
        panes.window.look_up_bar.notice.clear()


def test_an_erased_id_that_is_not_found_any_more_is_known_too(
    qtbot: QtBot, desk: JournalDesk, panes: Desk
) -> None:
    """By its email, say, or when the gateway forgets who was deleted."""
    erased(qtbot, desk, email="forgotten@example.com")
    panes.window.look_up_bar.ask("forgotten@example.com")
    qtbot.waitUntil(lambda: "Erased on " in said(panes))
    assert said(panes).startswith("No customer has the ID")
    [show] = [
        button
        for button in notice_of(panes).findChildren(QPushButton)
        if button.text() == "Show in the journal"
    ]
    QTest.mouseClick(show, LEFT)
    [window] = panes.window.findChildren(JournalWindow)
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.shown_entries() == 3)
    window.close()


def test_an_id_that_was_never_erased_is_only_not_found(qtbot: QtBot, panes: Desk) -> None:
    panes.window.look_up_bar.ask("nobody-has-this")
    qtbot.waitUntil(lambda: said(panes).startswith("No customer has the ID"))
    assert "Erased" not in said(panes)


def test_the_journal_opens_from_the_menu_and_only_once(qtbot: QtBot, panes: Desk) -> None:
    for _ in range(2):
        action(panes, "Journal").trigger()
    [window] = panes.window.findChildren(JournalWindow)
    assert window.isVisible()
    assert window.windowTitle() == "Journal"
    assert action(panes, "Journal").shortcut().toString() == "Ctrl+J"
    window.close()


def test_the_journal_goes_behind_the_lock(qtbot: QtBot, panes: Desk) -> None:
    action(panes, "Journal").trigger()
    [window] = panes.window.findChildren(JournalWindow)
    curtain = Curtain(panes.window)
    curtain.draw()
    assert not window.isVisible()
    curtain.open()
    assert window.isVisible()
    window.close()


def test_an_erasure_at_the_desk_is_in_the_journal_with_all_that_was_said(
    qtbot: QtBot, desk: JournalDesk, panes: Desk
) -> None:
    values = {"name": "Amra Begić", "merchant_customer_id": "erased-at-the-desk"}
    answer(qtbot, desk.session, lambda gateway: gateway.create(dict(values)))
    with qtbot.waitSignal(panes.look_up.found):
        panes.window.look_up_bar.ask("erased-at-the-desk")
    panes.reasons.remember("", "SUP-9")
    panes.ask_to_delete()
    dialog = panes.window.findChild(DeleteDialog)
    assert dialog is not None
    [delete] = [b for b in dialog.findChildren(QPushButton) if b.text() == "Delete"]
    qtbot.waitUntil(lambda: dialog.cards == 0)
    with qtbot.waitSignal(dialog.deleted):
        delete.click()
    read, deleted = answer(
        qtbot,
        desk.session,
        lambda _: desk.ledger.entries(Query(subject="erased-at-the-desk", limit=2)),
    )
    assert (read.act, deleted.act) == (Act.READ_AGAIN, Act.DELETE)
    assert read.about == deleted.number
    assert read.readings == (Reading.MARKED_DELETED, Reading.MARKED_DELETED)
    assert (deleted.outcome, deleted.ticket, deleted.cards) == ("DONE", "SUP-9", 0)
    assert deleted.request_ids
    dialog.reject()
    assert not panes.window.look_up_bar.recents.open_below(panes.window), "nor offered again"


def test_too_old_entries_go_at_the_start_where_that_was_wished(
    qtbot: QtBot, desk: JournalDesk, settings: QSettings
) -> None:
    """Nothing here is a year old, so all of it stays."""
    erased(qtbot, desk)
    settings.setValue("journal/years", 1)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    Desk(
        window,
        desk.session,
        settings,
        profile_name="Pekara",
        environment="TEST",
        ledger=desk.ledger,
    )
    count = answer(qtbot, desk.session, lambda _: desk.ledger.count(Query()))
    assert count == 3
