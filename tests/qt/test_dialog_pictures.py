"""Dialogs show no picture but the program's own, and one frame where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QMessageBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.widgets.dialogs import in_our_words
from desktop_app.views.widgets.look import make_dangerous, make_primary, tokens
from tests.qt.editor_desk import button

_BORDER = 4
"""Pixels at a button's edge: its frame, and the one for the keyboard."""


class IconsOnButtons(QProxyStyle):
    """As on desktops that put pictures on the buttons of dialogs."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returned)


@pytest.fixture
def icons_on_buttons(qapp: QApplication) -> Iterator[None]:
    before = qapp.style().objectName()
    qapp.setStyle(IconsOnButtons("fusion"))
    yield
    qapp.setStyle(before)


def test_qts_own_dialog_has_our_words_and_no_pictures(qtbot: QtBot, icons_on_buttons: None) -> None:
    untouched, dialog = QInputDialog(), QInputDialog()
    for each in (untouched, dialog):
        qtbot.addWidget(each)
        each.setInputMode(QInputDialog.InputMode.IntInput)
    untouched.setOkButtonText("OK")  # only now it makes its buttons
    assert any(not one.icon().isNull() for one in untouched.findChildren(QPushButton))
    in_our_words(dialog, "Go")
    dialog.open()
    assert {one.text() for one in dialog.findChildren(QPushButton)} == {"Go", "Cancel"}
    assert all(one.icon().isNull() for one in dialog.findChildren(QPushButton))


def test_the_unsaved_changes_box_bears_our_triangle(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = LeaveDialog("1 change: Phone", save=None, discard=parent.update, parent=parent)
    assert box.icon() == QMessageBox.Icon.NoIcon, "else it is the desktop's"
    drawn = box.iconPixmap().toImage()
    assert tokens().warning.rgb() in colours(drawn)
    assert len(colours(drawn)) < 256, "an outline in one colour"


def colours(image: QImage) -> set[int]:
    """Of everything that is not see-through."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixel(*place) for place in places if image.pixelColor(*place).alpha() == 255}


@pytest.mark.parametrize("fill", [make_dangerous, make_primary])
def test_a_filled_button_with_the_keyboard_has_one_frame(
    qtbot: QtBot, fill: Callable[[QPushButton], None]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for words in ("Delete", "Cancel"):
        column.addWidget(QPushButton(words))
    filled, other = button(window, "Delete"), button(window, "Cancel")
    fill(filled)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    other.setFocus()
    without = inner(filled)
    QTest.keyClick(other, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(filled.hasFocus)
    assert filled.grab().toImage() != without
    assert inner(filled) == without, "nothing is drawn around the word"


def inner(widget: QWidget) -> QImage:
    place = widget.rect().adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
    return widget.grab(place).toImage()
