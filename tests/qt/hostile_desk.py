"""The whole window at a hostile gateway: shown, clicked through, and looked over."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QDeadlineTimer,
    QEventLoop,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.models.customers import PagedCustomers
from desktop_app.models.display import LONGEST_SHOWN
from desktop_app.records.customer import Customer
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Job, Session
from desktop_app.worker.worker import TaskHandle, Worker
from tests.conftest import KEY, TOKEN
from tests.no_ledger import NoLedger
from tests.qt.heartbeat import Heartbeat
from tests.sandbox.gateway_servers import at_once

T = TypeVar("T")

_IN_EMOJI = re.compile("(?<=[\U0001f300-\U0001faff])\u200d(?=[\U0001f300-\U0001faff])")
"""What makes one emoji of two is not seen, and may be there."""
_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_OURS = "\u2068\u2069\n"
_LONGEST_LABEL = 6 * LONGEST_SHOWN
_PATIENCE = 20_000
_LONGEST_TIP = 4 * 8 * LONGEST_SHOWN


class _CountedSession(Session):
    """Knows whether anything is still asked, quiet work too."""

    def __init__(self, worker: Worker, base_url: str) -> None:
        super().__init__(
            worker,
            Endpoint(base_url=base_url),
            Credentials(TOKEN, KEY),
            journal=NoLedger(),
            wait=at_once,
        )
        self._tickets: list[TaskHandle[Any]] = []

    @property
    def is_busy(self) -> bool:
        self._tickets = [ticket for ticket in self._tickets if not ticket.settled]
        return bool(self._tickets)

    def ask(self, job: Job[T], **more: Any) -> TaskHandle[T]:
        ticket = super().ask(job, **more)
        self._tickets.append(ticket)
        return ticket


class HostileDesk:
    """A desk that has been shown once, on the hostile gateway."""

    def __init__(self, worker: Worker, settings: QSettings, base_url: str) -> None:
        self.session = _CountedSession(worker, base_url)
        settings.setValue("erasure/hold", 0)  # what leaves, leaves at once
        self.window = MainWindow(settings)
        self.window.show_environment("SANDBOX", "Shop")
        self.window.resize(1440, 900)
        self.window.show()
        self.desk = CustomerScreen(
            self.window, self.session, settings, profile_name="Shop", environment="SANDBOX"
        )
        self.desk.table.refresh()
        for dock_action in self.window.findChildren(QAction):
            if dock_action.text() == "Requests":
                dock_action.trigger()
        self.heart = Heartbeat()
        self.settle()
        self.paint(self.window)

    def settle(self) -> None:
        """Until nothing runs any more."""
        self.wait_until(lambda: not self.session.is_busy)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Let the window work until ``holds``."""
        over = QDeadlineTimer(_PATIENCE)
        while not holds():
            assert not over.hasExpired()
            turn = QEventLoop()
            QTimer.singleShot(5, turn.quit)
            turn.exec()

    def close(self) -> None:
        """Hang up, and let the window go."""
        self.session.close()
        self.window.close_for_good()
        self.window.deleteLater()

    def read_list(self) -> None:
        """As F5 does, until the answer is shown."""
        self.desk.table.refresh()
        self.settle()

    def open(self, customer: Customer) -> None:
        """As Enter on a row does, until record and cards have come."""
        self.desk.table.opening.opened.emit(customer)
        self.settle()

    def look_up(self, text: str) -> None:
        """As typing and Enter do."""
        self.window.look_up_bar.ask(text)
        self.settle()

    def listed(self) -> list[Customer]:
        """The customers that the table shows, from the top."""
        model = self.desk.table.grid.model()
        assert isinstance(model, PagedCustomers)
        rows = range(min(model.rowCount(), 60))
        found = [model.customer(row) for row in rows]
        return [customer for customer in found if customer is not None]

    def ask_to_delete(self) -> None:
        """Open the deletion of the customer shown, look at it, and leave it."""
        self.desk.actions.ask_to_delete()
        self.settle()
        dialog = self.window.findChild(DeleteDialog)
        if dialog is not None:
            self.paint(dialog)
            self.look_over()
            dialog.reject()
            self.wait_until(lambda: self.window.findChild(DeleteDialog) is None)

    def paint(self, widget: QWidget) -> float:
        """Paint a widget anew; seconds it took."""
        began = time.perf_counter()
        widget.grab()
        return time.perf_counter() - began

    def paint_rows_anew(self) -> float:
        """Paint the table as when its rows are seen for the first time; seconds it took."""
        grid = self.desk.table.grid
        grid.rows.apply_theme(grid, grid.model().columnCount())
        return self.paint(grid.viewport())

    def look_over(self) -> None:
        """Nothing that is shown, said or hinted at is markup, invisible, or endless."""
        for widget in [self.window, *self.window.findChildren(QWidget)]:
            if widget.isVisible():
                _check_tip(widget.toolTip())
                assert len(widget.accessibleName()) <= _LONGEST_LABEL
                assert len(widget.accessibleDescription()) <= _LONGEST_LABEL
            if isinstance(widget, QLabel):
                is_plain = widget.textFormat() == Qt.TextFormat.PlainText
                assert is_plain or "<" not in widget.text(), widget.text()[:80]
                _check_shown(widget.text())
            if isinstance(widget, QAbstractButton):
                _check_shown(widget.text())
            if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isVisible():
                text = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
                assert len(text) <= 40_000
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                for cell, tip in _cells(widget):
                    _check_shown(cell)
                    _check_tip(tip)
        _check_shown(self.window.windowTitle())
        assert "Customer Desk" in self.window.windowTitle()
        assert len(self.window.windowTitle()) <= _LONGEST_LABEL


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    # Of a list model Qt's binding hides the number of columns.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), 40)):
        for column in range(columns):
            index = model.index(row, column)
            shown = index.data(Qt.ItemDataRole.DisplayRole)
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            assert spoken is None or len(spoken) <= _LONGEST_LABEL
            yield shown or "", tip or ""


def _check_shown(text: str) -> None:
    assert len(text) <= _LONGEST_LABEL
    for character in _IN_EMOJI.sub("", text):
        assert character in _OURS or unicodedata.category(character) not in _UNSEEN, repr(text)


def _check_tip(tip: str) -> None:
    assert len(tip) <= _LONGEST_TIP
    if "<" in tip or "&" in tip:
        assert tip.startswith("<span>"), tip[:80]
        plain = tip.replace("<span>", "").replace("</span>", "").replace("<br>", "")
        assert "<" not in plain
        assert ">" not in plain


def button(parent: QWidget, text: str) -> QPushButton:
    """The button that says so."""
    every = parent.findChildren(QPushButton)
    return next(one for one in every if text in (one.text(), one.accessibleName()))
