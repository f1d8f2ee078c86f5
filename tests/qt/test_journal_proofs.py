"""What leaves the journal as proof: certificates of what was chosen, and exports."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.evidence.bundle import spaced
from desktop_app.evidence.verifying import verify
from desktop_app.records.writes import Act, Facts
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.journal.exporting import Exporting
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.worker import Worker
from tests.qt.desk_session import answer
from tests.qt.editor_desk import found
from tests.qt.journal_desk import JournalDesk, desk, open_journal_desk
from tests.qt.test_delete_dialog import LEFT
from tests.qt.test_journal_window import erased

__all__ = ["desk", "open_journal_desk"]


@pytest.fixture
def window(qtbot: QtBot, desk: JournalDesk, worker: Worker) -> JournalWindow:
    erased(qtbot, desk)
    desk.note(Facts(act=Act.UPDATE, outcome="DONE", fields=("phone",)))
    certificates = Certificates(worker, None)
    window = JournalWindow(desk.session, desk.ledger, certificates=certificates)
    qtbot.addWidget(window)
    window.show()
    table = found(window, JournalTable)
    qtbot.waitUntil(lambda: table.model().index(3, 3).data() == "Created")
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


def exporting(window: JournalWindow) -> Exporting:
    exporting = window.findChild(Exporting)
    assert exporting is not None
    return exporting


def said(window: JournalWindow) -> str:
    [notice] = [one for one in window.findChildren(Notice) if one.parentWidget() is window]
    return notice.sentence


def test_the_signed_export_can_be_verified(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path
) -> None:
    path = tmp_path / "journal.zip"
    exporting(window).write_signed(path)
    qtbot.waitUntil(lambda: said(window).startswith("4 entries exported. Signed with the key"))
    verified = verify(path)
    assert verified.is_sound
    assert f"with the key {spaced(verified.key)}." in said(window), "as everywhere: to read aloud"
    table = found(window, JournalTable)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: table.model().index(0, 3).data() == "Export")
    assert table.model().index(0, 4).data() == "written"
    assert table.model().index(0, 5).data() == "entries: 4"


@pytest.mark.parametrize("way", [QDialog.close, QDialog.reject])
def test_what_ended_is_not_told_again_when_the_window_comes_again(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path, way: Callable[[QDialog], object]
) -> None:
    exporting(window).write_table(tmp_path / "journal.csv")
    qtbot.waitUntil(lambda: said(window) == "4 entries exported.")
    way(window)
    assert not window.isVisible()
    window.show()
    assert said(window) == ""


def test_what_ends_while_the_window_is_closed_is_told_when_it_comes_again(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path
) -> None:
    exporting(window).write_table(tmp_path / "journal.csv")
    window.close()
    assert said(window) == "Exporting…"
    qtbot.waitUntil(lambda: said(window) == "4 entries exported.")
    window.show()
    assert said(window) == "4 entries exported."
    window.hide()  # as the lock does
    window.show()
    assert said(window) == "4 entries exported."


def test_the_table_for_a_spreadsheet(qtbot: QtBot, window: JournalWindow, tmp_path: Path) -> None:
    path = tmp_path / "journal.csv"
    exporting(window).write_table(path)
    qtbot.waitUntil(lambda: said(window) == "4 entries exported.")
    head, *rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 4
    tickets = [dict(zip(head, row, strict=True))["ticket"] for row in rows]
    assert tickets == ["", "SUP-7", "SUP-7", ""]


def test_an_export_that_cannot_be_written_is_said(
    qtbot: QtBot, window: JournalWindow, tmp_path: Path
) -> None:
    exporting(window).write_signed(tmp_path / "no-such-folder" / "journal.zip")
    qtbot.waitUntil(lambda: bool(said(window)) and said(window) != "Exporting…")
    assert "exported" not in said(window)


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
        ledger=desk.ledger,
        certificates=Certificates(worker, None),
    )
    customer = answer(qtbot, desk.session, lambda gateway: gateway.create({"name": "Amra Begić"}))
    screen.show(customer)
    screen.ask_to_delete()
    dialog = found(main, DeleteDialog)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    with qtbot.waitSignal(dialog.deleted):
        QTest.mouseClick(buttons["Delete"], LEFT)
    QTest.mouseClick(buttons["Certificate…"], LEFT)
    qtbot.waitUntil(lambda: main.findChild(CertificateDialog) is not None)
    certificate = found(main, CertificateDialog)
    assert certificate.isVisible()
    certificate.reject()
