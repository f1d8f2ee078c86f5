"""Messages and labels: hidden until there is something to say, and in the colours of their tone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.labels import ToneLabel, TonePicture
from desktop_app.views.widgets.look import tokens
from desktop_app.views.widgets.messages import HintLine, Message, Notice, Tone


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
    message.say("<b>Look</b> here.", Tone.WARNING)
    assert not message.isHidden()
    assert message.sentence == "<b>Look</b> here."
    message.clear()
    assert (message.isHidden(), message.sentence) == (True, "")


def test_a_notice_goes_with_the_action_taken(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    done: list[str] = []
    notice.say(
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
            notice.say("Not read.", other="Leave it", on_other=lambda: done.append("left"))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert done == expected
        assert notice.sentence == ""


def test_what_is_under_way_stays_when_the_window_closes(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("Exporting…", is_under_way=True)
    notice.clear_what_ended()
    assert notice.sentence == "Exporting…"
    notice.say("Exported.", Tone.CONFIRMED)
    notice.clear_what_ended()
    assert notice.sentence == ""


def test_a_hint_describes_its_input_and_its_action_stays(qtbot: QtBot) -> None:
    edit = QLineEdit()
    hint = HintLine(edit)
    for widget in (edit, hint):
        qtbot.addWidget(widget)
    done: list[int] = []
    hint.say("It ends in blanks.", Tone.DANGER, "Remove them", lambda: done.append(1))
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
    notice.say("Look.", Tone.DANGER)
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
