"""The panes of one window, with one customer on screen and another to be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.models.metadata import MetadataColumn
from desktop_app.records.customer import Customer, Json
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line, texts

METADATA = ("Add metadata", "Paste metadata…", "Copy all metadata as JSON")


@dataclass
class Screen:
    """``first`` is on screen, in the second row of the list, ``second`` in the first. What
    ``lossy`` is told to do, it does to records. ``session`` is the window's own, ``other`` somebody
    else's at the same gateway."""

    qtbot: QtBot
    desk: CustomerScreen
    first: Customer
    second: Customer
    lossy: LossyGateway
    session: Session
    other: Session

    @property
    def field(self) -> QLineEdit:
        """Find customer."""
        return self.desk.window.look_up_bar.field

    @property
    def said(self) -> str:
        """Everything that the record pane says in words."""
        return texts(self.desk.editor)

    @property
    def notice(self) -> str:
        """What is said below Find."""
        return self.desk.window.look_up_bar.notice.sentence

    @property
    def row_chosen(self) -> str | None:
        """Whose row is the current one in the list."""
        grid = self.desk.table.grid
        customer = grid.customers.customer(grid.currentIndex().row())
        return customer.merchant_customer_id if customer is not None else None

    @property
    def question(self) -> LeaveDialog:
        """What to do with unsaved changes."""
        return found(self.desk.window, LeaveDialog)

    def action(self, text: str) -> QAction:
        [one] = [one for one in self.desk.window.findChildren(QAction) if one.text() == text]
        return one

    def edit_name(self, name: str) -> QLineEdit:
        """Begin to change who is shown."""
        box = line(self.desk.editor, "Name")
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, name)
        assert self.desk.editor.is_dirty
        return box

    def type_into_cell(self, metadata: dict[str, Json], text: str) -> QLineEdit:
        """Type over the first value of this metadata, which ``first`` has from now on; the cell
        stays open."""
        uuid, values = self.first.uuid, {"metadata": metadata}
        now = answer(self.qtbot, self.other, lambda gateway: gateway.update(uuid, values))
        self.desk.shown.update(now)
        table = found(self.desk.editor, MetadataTable)
        table.setFocus()
        table.choose(0, MetadataColumn.VALUE)
        QTest.keyClick(table, Qt.Key.Key_F2)
        cell: QWidget | None = QApplication.focusWidget()
        assert isinstance(cell, QLineEdit)
        QTest.keyClicks(cell, text)
        return cell

    def delete_shown(self) -> None:
        self.desk.actions.ask_to_delete()
        dialog = found(self.desk.window, DeleteDialog)
        delete = button(dialog, "Delete")
        self.qtbot.waitUntil(delete.isEnabled)
        with self.qtbot.waitSignal(dialog.deleted):
            delete.click()
        dialog.close()

    def type_and_enter(self, text: str) -> None:
        self.desk.window.look_up_bar.take_focus()
        QTest.keyClicks(self.field, text)
        QTest.keyClick(self.field, Qt.Key.Key_Return)

    def assert_all_name(self, customer: Customer) -> None:
        """Find, the list and the record name this customer and nobody else."""
        shown = self.desk.editor.customer
        assert shown is not None
        assert shown.uuid == customer.uuid
        merchant_id = str(customer.merchant_customer_id)
        assert self.field.text() == shown.uuid or merchant_id in self.field.text()
        assert self.desk.window.look_up_bar.is_asked_for
        self.qtbot.waitUntil(lambda: self.row_chosen in (None, merchant_id))

    def assert_marked(self, customer: Customer) -> None:
        """As above, and their row is seen as the chosen one."""
        self.qtbot.waitUntil(lambda: self.row_chosen == customer.merchant_customer_id)
        self.assert_all_name(customer)
        grid = self.desk.table.grid
        assert grid.currentIndex().row() in grid.seen_rows()

    def assert_left(self, customer: Customer) -> None:
        """From this moment on nothing of this customer can be changed or deleted."""
        assert self.desk.editor.customer is None
        for name in ("Delete customer", "Save", "Discard changes", "Undo", *METADATA):
            assert not self.action(name).isEnabled(), name
        self.desk.actions.ask_to_delete()
        assert self.desk.window.findChild(DeleteDialog) is None
        assert str(customer.merchant_customer_id) not in self.field.text()

    def assert_nothing_of(self, customer: Customer) -> None:
        """As above, and a moment later nothing of them is seen."""
        self.assert_left(customer)
        values = {customer.name, customer.email, customer.phone, customer.uuid} - {None}
        self.qtbot.waitUntil(lambda: not values & self._seen())
        assert self.desk.editor.customer is None
        assert self.desk.table.selected_uuids() != (customer.uuid,)
        assert self.row_chosen != customer.merchant_customer_id

    def _seen(self) -> set[str | None]:
        inputs = self.desk.editor.findChildren(QLineEdit)
        labels = self.desk.editor.findChildren(QLabel)
        seen = {one.text() for one in inputs if one.isVisible()}
        return {*seen, *(one.text() for one in labels if one.isVisible())}

    def press_alt_left(self) -> None:
        self.press_alt(Qt.Key.Key_Left)

    def press_alt(self, key: Qt.Key) -> None:
        """Wherever the keyboard is."""
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        self.desk.window.activateWindow()
        self.qtbot.waitUntil(self.desk.window.isActiveWindow)
        focus: QWidget | None = self.desk.window.focusWidget()
        QTest.keyClick(focus or self.desk.window, key, Qt.KeyboardModifier.AltModifier)

    def go_back(self) -> None:
        """One key, and ``first`` is on screen again."""
        self.press_alt_left()
        self.assert_all_name(self.first)
        self.assert_marked(self.first)


def opened_screen(
    qtbot: QtBot, settings: QSettings, session: Session, other: Session, lossy: LossyGateway
) -> Screen:
    """A window of ``session``, which goes by ``lossy``; the two customers are made by ``other``."""
    values: dict[str, Json] = {"name": "Ana Anić", "phone": "+385 91 000 111"}
    first = answer(qtbot, other, lambda gateway: gateway.create(values))
    second = answer(qtbot, other, lambda gateway: gateway.create({"name": "Boris Bašić"}))
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk = CustomerScreen(window, session, settings, profile_name="Shop", environment="SANDBOX")
    desk.table.refresh()
    screen = Screen(qtbot, desk, first, second, lossy, session, other)
    qtbot.waitUntil(lambda: desk.table.grid.customers.customer(5) is not None)
    with qtbot.waitSignal(desk.look_up.found):
        window.look_up_bar.ask(str(first.merchant_customer_id))
    screen.assert_marked(first)
    lossy.only = "/customers/"
    return screen


@pytest.fixture(scope="module")
def own_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    """One of these tests' own: they write."""
    return start_sandbox_for_session("--customers", "300")


@pytest.fixture
def lossy(own_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(own_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def screen(
    qtbot: QtBot,
    lossy: LossyGateway,
    own_sandbox: RunningSandbox,
    open_session: OpenSession,
    settings: QSettings,
) -> Screen:
    """Shared by modules that import it, with the two above."""
    session = open_session(replace(own_sandbox, base_url=lossy.base_url))
    return opened_screen(qtbot, settings, session, open_session(own_sandbox), lossy)
