"""The customer table on a real sandbox over a real session, for the measurements that need one."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.views.customers.table import CustomerTable
from desktop_app.worker.session import Session
from desktop_app.worker.worker import UiThreadCollector, Worker
from tests.conftest import KEY, TOKEN, RunningSandbox

_PATIENCE_SECONDS = 180


@contextmanager
def table(sandbox: RunningSandbox, *, is_read: bool = True) -> Iterator[CustomerTable]:
    """A shown table with 40 rows to see, and unless ``is_read`` is false, its first page read and
    its end found; garbage is collected as in the program."""
    app = QApplication.instance() or QApplication([])
    keeper = QObject()
    UiThreadCollector(keeper)
    worker = Worker()
    session = Session(worker, Endpoint(base_url=sandbox.base_url), Credentials(TOKEN, KEY))
    shown = CustomerTable(session, QSettings())
    shown.resize(1_320, 40 * shown.grid.rows.row_height + 90)
    try:
        shown.show()
        shown.refresh()
        until(lambda: not is_read or shown.grid.customers.reader.length.is_known)
        assert app is not None
        yield shown
    finally:
        session.close()
        worker.stop()
        shown.deleteLater()
        QApplication.processEvents()
        keeper.deleteLater()
        gc.enable()


def until(condition: Callable[[], bool]) -> None:
    """Run the event loop until ``condition`` holds."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        QApplication.processEvents()
        if time.monotonic() > deadline:
            message = "the table did not get there"
            raise TimeoutError(message)
