"""The list of keyboard shortcuts can be read whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.actions import Shortcut, ShortcutList
from tests.qt.editor_desk import found

LONGEST_ACTION = "Copy the whole of the metadata as JSON"


@pytest.fixture
def dialog(qtbot: QtBot) -> ShortcutList:
    shown = ShortcutList([("Metadata", LONGEST_ACTION, keys.value) for keys in Shortcut])
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_no_cell_is_cut(dialog: ShortcutList) -> None:
    table = found(dialog, QTableWidget)
    for column in range(table.columnCount()):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    assert table.horizontalScrollBar().maximum() == 0
