"""Settings that earlier versions left are taken over by this one: see ``tests/unit``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.process.preferences import Preferences
from desktop_app.process.settings import SettingsErrorCode, open_choices, open_sizes
from desktop_app.records.writes import EntryProfile
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.deletion.asking import DeletionReasons
from desktop_app.views.journal.retention import chosen_before
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.panes import TwoPanes
from desktop_app.worker.journals import Journals
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over
from tests.unit.test_made_before import SETS, expected


@pytest.mark.parametrize("made", SETS, ids=lambda path: path.name)
def test_settings_are_taken_over(
    qtbot: QtBot, made: Path, tmp_path: Path, reading_session: Session
) -> None:
    folder, owner = Path(shutil.copytree(made / "settings", tmp_path / "settings")), QObject()
    opened = open_sizes(folder, owner)
    choices = open_choices(folder, opened.file, owner)
    assert (opened.error_code, choices.error_code) == (
        SettingsErrorCode.NONE,
        SettingsErrorCode.NONE,
    )
    sizes, file = opened.file, choices.file
    preferences = Preferences(file)
    assert preferences.hold_seconds == 10
    assert preferences.lock_minutes == 5
    assert chosen_before(file) == 84
    assert preferences.last_profile == "Web shop"
    window, panes = MainWindow(sizes), TwoPanes(QWidget(), QWidget())
    qtbot.addWidget(window)
    window.set_centre(panes)
    panes.restore(sizes)
    assert (window.size().width(), window.size().height()) == (760, 540)
    table = CustomerTable(reading_session, sizes)
    qtbot.addWidget(table)
    assert not table.grid.isColumnHidden(0)
    assert table.grid.columnWidth(1) == 168


@pytest.mark.parametrize("made", SETS, ids=lambda path: path.name)
def test_own_reasons_are_offered_again(
    qtbot: QtBot, made: Path, tmp_path: Path, worker: Worker, reading_session: Session
) -> None:
    """Of whatever version: from the settings they move into the journal."""
    folder = Path(shutil.copytree(made, tmp_path / "made"))
    keyring, owner = MemoryKeyring(), QObject()
    for service, text in expected(folder)["keyring"].items():
        keyring.set_password(service, "Customer Desk", text)
    sizes = open_sizes(folder / "settings", owner).file
    file = open_choices(folder / "settings", sizes, owner).file
    journals = Journals(worker, vault_over(keyring), folder / "data", folder / "settings")
    journal = journals.of_profile(EntryProfile(profile_id="p1"), journals)
    reasons = DeletionReasons()
    reasons.keep_in(journal, reading_session, file)
    qtbot.waitUntil(lambda: len(reasons.own) == 2 and not file.contains("erasure/reasons"))
    assert set(reasons.own) == {"Zahtjev iz poslovnice", "Dupli unos, spojeno"}
    reading_session.close()
    assert worker.stop()
    assert journals.close()
