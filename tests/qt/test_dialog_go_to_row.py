"""Going to a row: what was said of the selection before goes with that selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.widgets.actions import Menu
from tests.conftest import StartSandbox
from tests.qt.conftest import OpenSession
from tests.qt.editor_desk import button, found
from tests.qt.on_screen import texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession, settings: QSettings
) -> CustomerTable:
    """Of more customers than can be selected at once."""
    table = CustomerTable(open_session(start_sandbox("--customers", "10000")), settings)
    qtbot.addWidget(table)
    table.resize(900, 700)
    table.show()
    table.start()
    customers = table.grid.customers
    qtbot.waitUntil(lambda: customers.reader.length.is_known)
    qtbot.waitUntil(lambda: customers.customer(0) is not None)
    return table


def go_to(table: CustomerTable, row: int) -> None:
    [action] = [one for one in table.menu_actions()[Menu.VIEW] if one.text() == "Go to row…"]
    action.trigger()
    dialog = found(table.grid, QInputDialog)
    dialog.setIntValue(row)
    assert button(dialog, "Go").isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_what_was_said_of_a_cut_selection_goes_with_it(qtbot: QtBot, table: CustomerTable) -> None:
    QTest.keyClick(table.grid, Qt.Key.Key_A, CTRL)
    assert "Selected " in texts(table)
    QTest.keyClick(table.grid, Qt.Key.Key_A, CTRL)
    assert "Selected " in texts(table), "it is the same selection"
    go_to(table, 2)
    assert table.grid.selection.rows() == {1}
    assert "Selected " not in texts(table)


def test_what_was_copied_stays_said(qtbot: QtBot, table: CustomerTable) -> None:
    QTest.keyClick(table.grid, Qt.Key.Key_A, CTRL)
    QTest.keyClick(table.grid, Qt.Key.Key_C, CTRL)
    assert "Copied " in texts(table)
    go_to(table, 2)
    assert "Copied " in texts(table)
