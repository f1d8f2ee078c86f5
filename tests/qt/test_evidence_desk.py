"""The evidence where agents meet it: at the look-up, in the menus, after an erasure."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.evidence.bundle import spaced
from desktop_app.evidence.verifying import verify
from desktop_app.models.journal_entries import ACT, OUTCOME, WHAT
from desktop_app.records.customer import MerchantId
from desktop_app.records.writes import EntryKind, JournalQuery, NewEntry, ReadBack
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.journal.exporting import JournalExport
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.lock_overlay import LockOverlay
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.worker import Worker
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line
from tests.qt.journal_desk import JournalDesk, desk, open_journal_desk
from tests.qt.on_screen import buttons
from tests.qt.test_delete_dialog import LEFT
from tests.qt.test_journal_window import erased

__all__ = ["desk", "open_journal_desk"]


@pytest.fixture
def panes(qtbot: QtBot, desk: JournalDesk, settings: QSettings) -> CustomerScreen:
    settings.setValue("erasure/hold", 0)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    panes = CustomerScreen(
        window,
        desk.session,
        settings,
        profile_name="Pekara",
        environment="TEST",
        journal=desk.journal,
    )
    panes.table.refresh()
    return panes


def notice_of(panes: CustomerScreen) -> Notice:
    """Where the outcome is said: in the record's place when there is none."""
    is_nobody_shown = panes.editor.customer is None
    return panes.editor.no_record.notice if is_nobody_shown else panes.window.look_up_bar.notice


def said(panes: CustomerScreen) -> str:
    page = panes.editor.no_record
    heading = page.heading if panes.editor.customer is None else ""
    return " ".join(filter(None, (heading, notice_of(panes).sentence)))


def action(panes: CustomerScreen, text: str) -> QAction:
    [found] = [each for each in panes.window.findChildren(QAction) if each.text() == text]
    return found


def test_the_record_of_an_erased_customer_says_when_for_which_ticket_and_by_whom(
    qtbot: QtBot, desk: JournalDesk, panes: CustomerScreen
) -> None:
    customer = erased(qtbot, desk)
    note = panes.editor.deleted_note
    for text in (customer.uuid, customer.merchant_customer_id):
        assert text
        panes.window.look_up_bar.ask(text)
        qtbot.waitUntil(lambda: note.sentence.startswith("Erased on "))
        assert "ticket \u2068SUP-7\u2069, by " in note.sentence
        assert panes.window.look_up_bar.notice.sentence == "", "once, where it belongs"
        panes.shown.show_nobody()
    panes.shown.go_back()
    qtbot.waitUntil(lambda: note.sentence.startswith("Erased on "))
    QTest.mouseClick(button(note, "Journal"), LEFT)
    [window] = panes.window.findChildren(JournalWindow)
    qtbot.waitUntil(lambda: found(window, JournalTable).model().rowCount() == 3)
    window.close()


def test_who_is_erased_while_they_are_shown_is_said_to_be_so(
    qtbot: QtBot, desk: JournalDesk, panes: CustomerScreen
) -> None:
    panes.shown.open(erased(qtbot, desk))  # as they were before
    note = panes.editor.deleted_note
    assert not note.sentence
    panes.shown.read_again()
    qtbot.waitUntil(lambda: note.sentence.startswith("Erased on "))
    assert "Certificate…" not in buttons(note), "there are none here"


def test_of_who_was_erased_elsewhere_the_record_says_only_that_they_are_deleted(
    qtbot: QtBot, desk: JournalDesk, panes: CustomerScreen
) -> None:
    customer = answer(
        qtbot, desk.session, lambda gateway: gateway.by_merchant_id(MerchantId("cust-0000012"))
    )
    erased(qtbot, desk)
    panes.shown.open(msgspec.structs.replace(customer, deleted=True))
    note = panes.editor.deleted_note
    assert note.sentence == "Deleted. It can be read and copied, not changed."
    assert "Journal" not in buttons(note)


def test_an_erased_id_that_is_not_found_any_more_is_known_too(
    qtbot: QtBot, desk: JournalDesk, panes: CustomerScreen
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
    qtbot.waitUntil(lambda: found(window, JournalTable).model().rowCount() == 3)
    window.close()


def test_an_id_that_was_never_erased_is_only_not_found(qtbot: QtBot, panes: CustomerScreen) -> None:
    panes.window.look_up_bar.ask("nobody-has-this")
    qtbot.waitUntil(lambda: said(panes).startswith("No customer has the ID"))
    assert "Erased" not in said(panes)


def test_the_journal_opens_from_the_menu_and_only_once(panes: CustomerScreen) -> None:
    for _ in range(2):
        action(panes, "Journal").trigger()
    [window] = panes.window.findChildren(JournalWindow)
    assert window.isVisible()
    assert window.windowTitle() == "Journal"
    assert action(panes, "Journal").shortcut().toString() == "Ctrl+J"
    window.close()


def test_the_journal_goes_behind_the_lock(panes: CustomerScreen) -> None:
    action(panes, "Journal").trigger()
    [window] = panes.window.findChildren(JournalWindow)
    overlay = LockOverlay(panes.window)
    overlay.cover()
    assert not window.isVisible()
    overlay.uncover()
    assert window.isVisible()
    window.close()


def test_an_erasure_at_the_desk_is_in_the_journal_with_all_that_was_said(
    qtbot: QtBot, desk: JournalDesk, panes: CustomerScreen
) -> None:
    values = {"name": "Amra Begić", "merchant_customer_id": "erased-at-the-desk"}
    answer(qtbot, desk.session, lambda gateway: gateway.create(dict(values)))
    with qtbot.waitSignal(panes.look_up.found):
        panes.window.look_up_bar.ask("erased-at-the-desk")
    panes.actions.ask_to_delete()
    dialog = panes.window.findChild(DeleteDialog)
    assert dialog is not None
    line(dialog, "Ticket number").setText("SUP-9")
    delete = button(dialog, "Delete")
    qtbot.waitUntil(lambda: dialog.cards == 0)
    with qtbot.waitSignal(dialog.deleted):
        delete.click()
    read, deleted = answer(
        qtbot,
        desk.session,
        lambda _: desk.journal.entries(JournalQuery(subject="erased-at-the-desk", limit=2)),
    )
    assert (read.act, deleted.act) == (EntryKind.READ_AGAIN, EntryKind.DELETE)
    assert read.about == deleted.number
    assert read.readings == (ReadBack.MARKED_DELETED, ReadBack.MARKED_DELETED)
    assert (deleted.outcome, deleted.ticket, deleted.cards) == ("DONE", "SUP-9", 0)
    assert deleted.request_ids
    dialog.reject()
    assert panes.look_up.recents.all == (), "nor offered again"


def started(qtbot: QtBot, desk: JournalDesk, settings: QSettings) -> MainWindow:
    """The panes of the profile as after a start."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    CustomerScreen(
        window,
        desk.session,
        settings,
        profile_name="Pekara",
        environment="TEST",
        journal=desk.journal,
    )
    qtbot.waitUntil(lambda: not desk.session.is_busy)
    return window


def entries(qtbot: QtBot, desk: JournalDesk) -> int:
    return answer(qtbot, desk.session, lambda _: desk.journal.count(JournalQuery()))


def age(monkeypatch: pytest.MonkeyPatch, desk: JournalDesk, *, months: int) -> None:
    """Three entries from so long ago."""

    class Clock:
        @staticmethod
        def now(zone: tzinfo) -> datetime:
            return datetime.now(zone) - timedelta(days=31 * months)

    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.journal.evidence.datetime", Clock)
        desk.note(*(NewEntry(act=EntryKind.UPDATE, outcome="DONE") for _ in range(3)))


def test_entries_go_after_24_months_and_the_first_time_that_is_said(
    qtbot: QtBot, desk: JournalDesk, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    age(monkeypatch, desk, months=25)
    age(monkeypatch, desk, months=23)
    window = started(qtbot, desk, settings)
    said = window.notice("retention").sentence
    assert said == (
        "The journal keeps entries for 24 month(s), unless you choose otherwise. Removed just now "
        "as older: 3."
    )
    assert entries(qtbot, desk) == 4, (
        "three that are young enough, and what accounts for the others"
    )
    assert window.notice("chain").sentence == ""
    again = started(qtbot, desk, settings)
    assert again.notice("retention").sentence == ""


@pytest.mark.parametrize("chosen", [(0, 6), (1, 1), (3, 6)], ids=str)
def test_what_was_chosen_in_an_earlier_version_holds(
    qtbot: QtBot,
    desk: JournalDesk,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
    chosen: tuple[int, int],
) -> None:
    years, left = chosen
    age(monkeypatch, desk, months=25)
    age(monkeypatch, desk, months=23)
    settings.setValue("journal/years", years)
    for _ in range(2):
        window = started(qtbot, desk, settings)
        assert window.notice("retention").sentence == "", "whoever chose it knows"
        assert entries(qtbot, desk) == left
        assert not settings.contains("journal/years")


# What leaves the journal as proof: certificates of what was chosen, and exports.


@pytest.fixture
def window(qtbot: QtBot, desk: JournalDesk, worker: Worker) -> JournalWindow:
    erased(qtbot, desk)
    desk.note(NewEntry(act=EntryKind.UPDATE, outcome="DONE", fields=("phone",)))
    certificates = Certificates(worker, None)
    window = JournalWindow(desk.session, desk.journal, certificates=certificates)
    qtbot.addWidget(window)
    window.show()
    table = found(window, JournalTable)
    qtbot.waitUntil(lambda: table.model().index(3, ACT).data() == "Created")
    return window


def certificate_button(window: JournalWindow) -> QPushButton:
    [button] = [b for b in window.findChildren(QPushButton) if b.text() == "Certificate…"]
    return button


@pytest.mark.parametrize(("row", "offered"), [(0, False), (1, True), (2, True), (3, False)])
def test_a_certificate_is_offered_for_erasures(
    qtbot: QtBot, window: JournalWindow, row: int, offered: bool
) -> None:
    """Whether the deletion itself was chosen, or what was read after it."""
    found(window, JournalTable).selectRow(row)
    assert certificate_button(window).isEnabled() is offered
    if offered:
        QTest.mouseClick(certificate_button(window), LEFT)
        qtbot.waitUntil(lambda: window.findChild(CertificateDialog) is not None)
        dialog = found(window, CertificateDialog)
        qtbot.waitUntil(dialog.isVisible)
        dialog.reject()


def exporting(window: JournalWindow) -> JournalExport:
    exporting = window.findChild(JournalExport)
    assert exporting is not None
    return exporting


def said_in_journal(window: JournalWindow) -> str:
    [notice] = [one for one in window.findChildren(Notice) if one.parentWidget() is window]
    return notice.sentence


def test_the_signed_export_can_be_verified(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path
) -> None:
    path = tmp_path / "journal.zip"
    exporting(window).write_signed(path)
    qtbot.waitUntil(
        lambda: said_in_journal(window).startswith("4 entries exported. Signed with the key")
    )
    verified = verify(path)
    assert verified.is_sound
    assert f"with the key {spaced(verified.key)}." in said_in_journal(window), (
        "as everywhere: to read aloud"
    )
    table = found(window, JournalTable)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: table.model().index(0, ACT).data() == "Export")
    assert table.model().index(0, OUTCOME).data() == "Written"
    assert table.model().index(0, WHAT).data() == "entries: 4"


@pytest.mark.parametrize("way", [QDialog.close, QDialog.reject])
def test_what_ended_is_not_told_again_when_the_window_comes_again(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path, way: Callable[[QDialog], object]
) -> None:
    exporting(window).write_table(tmp_path / "journal.csv")
    qtbot.waitUntil(lambda: said_in_journal(window) == "4 entries exported.")
    way(window)
    assert not window.isVisible()
    window.show()
    assert said_in_journal(window) == ""


def test_what_ends_while_the_window_is_closed_is_told_when_it_comes_again(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path
) -> None:
    exporting(window).write_table(tmp_path / "journal.csv")
    window.close()
    assert said_in_journal(window) == "Exporting…"
    qtbot.waitUntil(lambda: said_in_journal(window) == "4 entries exported.")
    window.show()
    assert said_in_journal(window) == "4 entries exported."
    window.hide()  # as the lock does
    window.show()
    assert said_in_journal(window) == "4 entries exported."


def test_the_table_for_a_spreadsheet(qtbot: QtBot, window: JournalWindow, tmp_path: Path) -> None:
    path = tmp_path / "journal.csv"
    exporting(window).write_table(path)
    qtbot.waitUntil(lambda: said_in_journal(window) == "4 entries exported.")
    head, *rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 4
    tickets = [dict(zip(head, row, strict=True))["ticket"] for row in rows]
    assert tickets == ["", "SUP-7", "SUP-7", ""]


def test_an_export_that_cannot_be_written_is_said(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path
) -> None:
    exporting(window).write_signed(tmp_path / "no-such-folder" / "journal.zip")
    qtbot.waitUntil(
        lambda: bool(said_in_journal(window)) and said_in_journal(window) != "Exporting…"
    )
    assert "exported" not in said_in_journal(window)


def test_after_an_erasure_its_certificate_is_one_press_away(
    qtbot: QtBot, desk: JournalDesk, worker: Worker, settings: QSettings
) -> None:
    settings.setValue("erasure/hold", 0)
    main = MainWindow(settings)
    qtbot.addWidget(main)
    main.show()
    screen = CustomerScreen(
        main,
        desk.session,
        settings,
        profile_name="Pekara",
        environment="TEST",
        journal=desk.journal,
        certificates=Certificates(worker, None),
    )
    customer = answer(qtbot, desk.session, lambda gateway: gateway.create({"name": "Amra Begić"}))
    screen.show(customer)
    screen.actions.ask_to_delete()
    dialog = found(main, DeleteDialog)
    with qtbot.waitSignal(dialog.deleted):
        QTest.mouseClick(button(dialog, "Delete"), LEFT)
    QTest.mouseClick(button(dialog, "Certificate…"), LEFT)
    qtbot.waitUntil(lambda: main.findChild(CertificateDialog) is not None)
    certificate = found(main, CertificateDialog)
    assert certificate.isVisible()
    certificate.reject()
