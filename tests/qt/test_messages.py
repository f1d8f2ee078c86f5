"""The small parts of every window: messages, labels, buttons, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.appearance import make_dangerous, make_primary
from desktop_app.views.widgets.dialogs import in_our_words
from desktop_app.views.widgets.labels import ToneLabel, TonePicture
from desktop_app.views.widgets.messages import (
    HintLine,
    Message,
    MessageOverlay,
    Notice,
    Toast,
    Tone,
)
from desktop_app.views.widgets.shortcuts import ListedKeys
from desktop_app.views.widgets.tokens import tokens
from desktop_app.views.window.menus import ShortcutsDialog
from tests.qt.editor_desk import button, found


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[QPalette]:
    """The program's palette while the desktop is dark; as before when the test is over."""
    before = QPalette(qapp.palette())
    palette = QPalette(QColor("#23272e"))
    yield palette
    qapp.setPalette(before)


def ink(label: QLabel) -> str:
    return label.palette().color(label.foregroundRole()).name()


@pytest.mark.parametrize("kind", [Message, Notice, HintLine])
def test_it_is_hidden_until_there_is_something_to_say(qtbot: QtBot, kind: type[Message]) -> None:
    message = kind()
    qtbot.addWidget(message)
    assert (message.isHidden(), message.sentence) == (True, "")
    message.show_message("<b>Look</b> here.", Tone.WARNING)
    assert not message.isHidden()
    assert message.sentence == "<b>Look</b> here."
    message.clear()
    assert (message.isHidden(), message.sentence) == (True, "")


def test_a_notice_goes_with_the_action_taken(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    done: list[str] = []
    notice.show_message(
        "Not read.",
        details=("gateway's words",),
        action="Try again",
        on_action=lambda: done.append("again"),
        other="Leave it",
        on_other=lambda: done.append("left"),
    )
    for words, expected in (("Try again", ["again"]), ("Leave it", ["again", "left"])):
        notice.show()
        [button] = [one for one in notice.findChildren(QPushButton) if one.text() == words]
        if words == "Leave it":
            notice.show_message("Not read.", other="Leave it", on_other=lambda: done.append("left"))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert done == expected
        assert notice.sentence == ""


def test_what_is_under_way_stays_when_the_window_closes(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show_message("Exporting…", is_under_way=True)
    notice.clear_what_ended()
    assert notice.sentence == "Exporting…"
    notice.show_message("Exported.", Tone.CONFIRMED)
    notice.clear_what_ended()
    assert notice.sentence == ""


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    """What messages lie on."""
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def test_a_toast_goes_by_itself(qtbot: QtBot, pane: QWidget) -> None:
    toast = Toast(pane, milliseconds=1)
    toast.show_message("Created.")
    assert (toast.sentence, toast.accessibleName()) == ("Created.", "Created.")
    qtbot.waitUntil(toast.isHidden)
    assert (toast.sentence, toast.accessibleName()) == ("", "")


def test_the_action_of_a_toast_is_run_once(pane: QWidget) -> None:
    toast = Toast(pane)
    done: list[str] = []
    toast.show_message("Deleted.", action="Show in journal", on_action=lambda: done.append("shown"))
    QTest.mouseClick(button(toast, "Show in journal"), Qt.MouseButton.LeftButton)
    assert (done, toast.sentence) == (["shown"], "")
    toast.show_message("Created.")
    assert button(toast, "").isHidden(), "what there is nothing to do about has no button"


def test_a_toast_that_is_not_true_any_more_is_withdrawn(pane: QWidget) -> None:
    toast = Toast(pane)
    toast.show_message("3 rows are selected.")
    toast.show_message("Copied.")
    toast.withdraw("3 rows are selected.")
    assert toast.sentence == "Copied."
    toast.withdraw("Copied.")
    assert toast.sentence == ""


def test_a_toast_stands_above_notices_in_the_middle_of_its_part(
    qtbot: QtBot, pane: QWidget
) -> None:
    left = QWidget(pane)
    left.setGeometry(0, 0, 500, 600)
    left.show()
    toast, notices, notice = Toast(pane), MessageOverlay(pane), Notice()
    toast.anchor = left
    notices.add(notice)
    toast.show_message("Created.", action="Show", on_action=lambda: None)
    alone = toast.geometry()
    assert abs(alone.center().x() - left.rect().center().x()) <= 1
    notice.show_message("The gateway can't be reached.", Tone.WARNING)
    qtbot.waitUntil(lambda: not notices.isHidden())
    assert toast.geometry().bottom() < notices.geometry().top()
    assert left.geometry().contains(notices.geometry())
    pane.resize(900, 400)
    assert pane.rect().contains(toast.geometry())


def test_a_hint_describes_its_input_and_its_action_stays(qtbot: QtBot) -> None:
    edit = QLineEdit()
    hint = HintLine(edit)
    for widget in (edit, hint):
        qtbot.addWidget(widget)
    done: list[int] = []
    hint.show_message("It ends in blanks.", Tone.DANGER, "Remove them", lambda: done.append(1))
    assert edit.accessibleDescription() == "It ends in blanks."
    [button] = hint.findChildren(QPushButton)
    button.click()
    button.click()
    assert done == [1, 1]
    hint.clear()
    assert edit.accessibleDescription() == ""


def test_tab_goes_past_the_action_of_a_hint_between_fields(qtbot: QtBot) -> None:
    hint = HintLine()
    qtbot.addWidget(hint)
    [button] = hint.findChildren(QToolButton)
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_colours_follow_light_and_dark(qtbot: QtBot, qapp: QApplication, dark: QPalette) -> None:
    label, picture, notice = ToneLabel("danger", "Deleted"), TonePicture(16, "lock"), Notice()
    for widget in (label, picture, notice):
        qtbot.addWidget(widget)
    notice.show_message("Look.", Tone.DANGER)
    assert ink(label) == tokens().danger.name()
    light = picture.grab().toImage()
    qapp.setPalette(dark)
    for widget in (label, picture, notice):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
    assert tokens().is_dark
    assert ink(label) == tokens().danger.name()
    assert picture.grab().toImage() != light
    ground = notice.grab().toImage().pixelColor(notice.width() // 2, 2)
    assert ground.name() == tokens().danger_ground.name()
    label.set_tone("warning")
    assert ink(label) == tokens().warning.name()


# Dialogs show no picture but the program's own, and one frame where the keyboard is.


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
    drawn = found(box, TonePicture).grab().toImage()
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


# The list of keyboard shortcuts can be read whole.


LONGEST_ACTION = "Copy the whole of the metadata as JSON"


@pytest.fixture
def dialog(qtbot: QtBot) -> ShortcutsDialog:
    shown = ShortcutsDialog([])
    qtbot.addWidget(shown)
    shown.table.show_lines(ListedKeys("Metadata", LONGEST_ACTION, keys.value) for keys in Shortcut)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_no_cell_is_cut(dialog: ShortcutsDialog) -> None:
    table = found(dialog, QTreeWidget)
    for column in range(table.columnCount()):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    assert table.horizontalScrollBar().maximum() == 0
