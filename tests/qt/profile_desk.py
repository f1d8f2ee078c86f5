"""The Profile dialog as an agent meets it: by the names on screen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.credentials.profiles import Profile
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.profiles.fields import StorageLine
from desktop_app.views.widgets.messages import HintLine, Notice
from tests.conftest import KEY, TOKEN

W = TypeVar("W", bound=QWidget)


class Desk:
    """A dialog, and what an agent does with it by the names on screen."""

    def __init__(self, qtbot: QtBot, dialog: ProfileDialog) -> None:
        self.qtbot, self.dialog = qtbot, dialog
        self.saved: list[Profile] = []
        dialog.saved.connect(self.saved.append)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: "Looking" not in self.storage)

    def field(self, name: str) -> QLineEdit:
        return named(self.dialog, QLineEdit, name)

    def choice(self, name: str) -> QComboBox:
        return named(self.dialog, QComboBox, name)

    def button(self, text: str) -> QPushButton:
        found = [each for each in self.dialog.findChildren(QPushButton) if each.text() == text]
        return found[0]

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def fill(self, name: str = "Shop", token: str = TOKEN, key: str = KEY) -> None:
        self.field("Profile name").setText(name)
        self.field("Authenticity token").setText(token)
        self.field("Merchant key").setText(key)

    def use_gateway(self, base_url: str) -> None:
        self.choice("Environment").setCurrentText("Custom")
        self.field("Gateway URL").setText(base_url)

    def wait_for(self, part: str) -> None:
        self.qtbot.waitUntil(lambda: part in self.said)

    @property
    def said(self) -> str:
        return self.dialog.findChildren(Notice)[0].sentence

    @property
    def storage(self) -> str:
        return self.dialog.findChildren(StorageLine)[0].words

    @property
    def band(self) -> str:
        return self.dialog.environment

    @property
    def hints(self) -> list[str]:
        return [hint.sentence for hint in self.dialog.findChildren(HintLine) if hint.sentence]


def named(dialog: QWidget, kind: type[W], name: str) -> W:
    (found,) = (each for each in dialog.findChildren(kind) if each.accessibleName() == name)
    return found
