"""Settings that earlier versions left are taken over by this one: see ``tests/unit``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.process.settings_file import SettingsTrouble, open_settings
from desktop_app.views.customer_table import CustomerTable
from desktop_app.views.hold import HoldSetting
from desktop_app.views.idle_watch import IdleWatch
from desktop_app.views.journal.retention import RetentionSetting
from desktop_app.views.main_window import MainWindow
from desktop_app.views.reasons import Reasons
from desktop_app.views.two_panes import TwoPanes
from desktop_app.worker.session import Session
from tests.unit.test_made_before import SETS


@pytest.mark.parametrize("made", SETS, ids=lambda path: path.name)
def test_settings_are_taken_over(
    qtbot: QtBot, made: Path, tmp_path: Path, reading_session: Session
) -> None:
    folder, owner = Path(shutil.copytree(made / "settings", tmp_path / "settings")), QObject()
    settings = open_settings(folder, owner)
    assert settings.trouble is SettingsTrouble.NONE
    file = settings.file
    assert HoldSetting(file).seconds == 10
    assert IdleWatch(file).minutes == 5
    assert RetentionSetting(file).years == 7
    assert set(Reasons(file).own) == {"Zahtjev iz poslovnice", "Dupli unos, spojeno"}
    window, panes = MainWindow(file), TwoPanes(QWidget(), QWidget())
    qtbot.addWidget(window)
    window.hold(panes)
    panes.restore(file)
    assert (window.size().width(), window.size().height()) == (760, 540)
    table = CustomerTable(reading_session, file)
    qtbot.addWidget(table)
    assert not table.grid.isColumnHidden(0)
    assert table.grid.columnWidth(1) == 168
