"""A window with a lock, and what anybody can see or read of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.endpoint import Credentials
from desktop_app.records.customer import Customer
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.lock import ProgramLock
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.window_lock import WindowLock
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker

SHOP = Profile(
    id="p1", name="Shop", environment=Environment.CUSTOM, base_url="https://shop.example"
)


class LockDesk:
    """A profile's window, as the program puts it together."""

    def __init__(
        self,
        qtbot: QtBot,
        worker: Worker,
        session: Session,
        settings: QSettings,
        vault: Vault,
        *,
        own: Credentials | None = None,
    ) -> None:
        self.qtbot, self.worker, self.session, self.vault = qtbot, worker, session, vault
        self.exchanges: list[Exchange] = []
        session.exchanged.connect(self.exchanges.append)
        self.window = MainWindow(settings)
        qtbot.addWidget(self.window)
        self.window.resize(1400, 900)
        self.window.show_environment("CUSTOM", "Shop")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.desk = CustomerScreen(
            self.window, session, settings, profile_name="Shop", environment="CUSTOM"
        )
        self.desk.table.refresh()
        self.lock = WindowLock(self.window, worker, vault)
        self.lock.guard(self.desk, session, None if own else SHOP, own)
        self.program = ProgramLock(settings, vault, lambda: [self.lock], self.window)
        self.program.add(self.lock)

    @property
    def page(self) -> Any:
        return self.lock.overlay.page

    def look_up(self, merchant_id: str) -> Customer:
        with self.qtbot.waitSignal(self.desk.look_up.found):
            self.window.look_up_bar.ask(merchant_id)
        customer = self.desk.editor.customer
        assert customer is not None
        return customer

    def field(self, name: str) -> QLineEdit:
        return next(
            box for box in self.desk.editor.findChildren(QLineEdit) if box.accessibleName() == name
        )

    def type_name(self, text: str) -> None:
        box = self.field("Name")
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)

    def unlock(self) -> None:
        button = next(b for b in self.page.findChildren(QPushButton) if b.text() == "Unlock")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def said(self) -> str:
        return str(self.page.notice.sentence)


def readable() -> str:
    """All that a screen reader can find of the program: names, values, descriptions and texts,
    shown or not."""
    return "\n".join(text for top in _tops() for text in _texts(top))


def _tops() -> Iterator[QAccessibleInterface]:
    """As Qt's own root does: every native window but popups, shown or hidden."""
    for window in QGuiApplication.topLevelWindows():
        if window.type() != Qt.WindowType.Popup:
            top = QAccessible.queryAccessibleInterface(window)
            if top is not None:
                yield top
    for widget in QApplication.topLevelWidgets():
        if widget.windowHandle() is not None and widget.windowType() != Qt.WindowType.Popup:
            top = QAccessible.queryAccessibleInterface(widget)
            if top is not None:
                yield top


def _texts(node: QAccessibleInterface) -> Iterator[str]:
    for kind in QAccessible.Text:
        if kind is not QAccessible.Text.UserText:
            yield node.text(kind)
    text = node.textInterface()
    if text is not None:
        yield text.text(0, text.characterCount())
    for index in range(min(node.childCount(), 400)):
        child = node.child(index)
        if child is not None:
            yield from _texts(child)
