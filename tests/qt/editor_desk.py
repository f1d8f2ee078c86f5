"""An editor in a window with its menus, and what an agent does to it with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.models.metadata import MetadataGrid
from desktop_app.records.customer import Customer
from desktop_app.views.editor.editor import CustomerEditor, EditorPage, SaveBar
from desktop_app.views.editor.metadata_pane import MetadataPane
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.widgets.appearance import style_window
from desktop_app.views.widgets.messages import Notice
from desktop_app.worker.session import Session
from tests.qt.on_screen import button, field, found, line, lines, spoken, texts

__all__ = ["button", "field", "found", "line", "lines", "spoken", "texts"]

CTRL = Qt.KeyboardModifier.ControlModifier


class EditorDesk:
    """The window an agent sits at."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.editor = CustomerEditor(session, environment="TEST")
        self.window.setCentralWidget(self.editor)
        for menu, actions in self.editor.menu_actions().items():
            self.window.menuBar().addMenu(menu.value).addActions(actions)
        style_window(self.window)
        self.window.resize(440, 660)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.saved: list[Customer] = []
        self.editor.saved.connect(self.saved.append)

    def open(self, customer: Customer) -> None:
        self.editor.show_customer(customer)

    def field(self, name: str) -> QLineEdit | QPlainTextEdit | QComboBox:
        """The input of that accessible name."""
        return field(self.editor, name)

    def type_into(self, name: str, text: str) -> None:
        """Replace what stands there, key by key."""
        box = self.field(name)
        self.window.activateWindow()
        box.setFocus()
        self.qtbot.waitUntil(lambda: box.hasFocus() or box.isAncestorOf(_focus()))
        self.keys(Qt.Key.Key_A, CTRL)
        if not text:
            self.keys(Qt.Key.Key_Delete)
        for character in text:
            _type(_focus(), character)

    def keys(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def text(self, name: str) -> str:
        box = self.field(name)
        if isinstance(box, QPlainTextEdit):
            return box.toPlainText()
        return box.currentText() if isinstance(box, QComboBox) else box.text()

    @property
    def grid(self) -> MetadataGrid:
        return found(self.editor, MetadataPane).grid

    @property
    def bar(self) -> SaveBar:
        return found(self.editor, SaveBar)

    @property
    def notice(self) -> str:
        return found(found(self.editor, EditorPage), Notice).sentence

    @property
    def table(self) -> MetadataTable:
        return found(self.editor, MetadataTable)

    def dialog(self) -> SaveDialog:
        """The open Save changes dialog."""
        self.qtbot.waitUntil(lambda: self.editor.findChild(SaveDialog) is not None)
        return found(self.editor, SaveDialog)

    def action(self, text: str) -> QAction:
        [action] = [one for one in self.editor.findChildren(QAction) if one.text() == text]
        return action

    def shown(self) -> str:
        """Every text an agent can read in the editor now."""
        return texts(self.editor)


def _type(box: QWidget, character: str) -> None:
    """QTest knows ASCII keys only; other letters come as from an input method."""
    if character.isascii():
        QTest.keyClicks(box, character)
    else:
        event = QInputMethodEvent()
        event.setCommitString(character)
        QApplication.sendEvent(box, event)


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
