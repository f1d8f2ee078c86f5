"""A look-up as an agent feels it: from Enter in the field to the record painted, less the server.

The real window on a virtual display, the real worker and client, the sandbox as a process with
10,000 customers. What the server itself takes is what the same signed request takes over a bare
socket that is kept open, asked in between; its median is subtracted from every look-up.
"""

from __future__ import annotations

import os
import random
import re
import socket
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.process.settings import Settings, open_choices
from desktop_app.program import CustomerDesk
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.translation import ProgramLanguage
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.conftest import RunningSandbox
from tests.desktop.desktop import Desktop
from tests.sandbox.plain_client import PlainClient

CUSTOMERS, LOOK_UPS, WARM_UP = 10_000, 300, 20
SECONDS = 20
PAUSE = 400
"""Milliseconds. An agent's next look-up is seconds away: by then the cards of the customer before
are painted, and its fields are judged."""


class Painted(QObject):
    """Notices the first repaint of a window once what is wanted is there, and ends the waiting.

    It watches the window alone, whose update request paints all that waits for it: a filter in
    Python that saw every event of every widget would cost more than it measures.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._loop = QEventLoop(self)
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._loop.quit)
        self._is_there: Callable[[], bool] = lambda: False
        self._moment = 0.0
        window.installEventFilter(self)

    def wait(self, is_there: Callable[[], bool]) -> float:
        """The moment at which what was wanted had been painted."""
        self._is_there, self._moment = is_there, 0.0
        self._deadline.start(SECONDS * 1000)
        self._loop.exec()
        self._deadline.stop()
        assert self._moment, "nothing was painted in time"
        return self._moment

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._is_there():
            self._is_there = lambda: False
            QTimer.singleShot(0, self._note)  # runs when all that is painted now has been
        return False

    def _note(self) -> None:
        self._moment = time.perf_counter()
        self._loop.quit()


class ServersOwnTime:
    """The same signed request over a bare socket, answered by the same server."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._client = PlainClient(sandbox)
        place = urlsplit(sandbox.base_url)
        self._host = place.netloc
        self._socket = socket.create_connection((place.hostname, place.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def milliseconds(self, merchant_id: str) -> float:
        target = f"/v2/merchants/customers/{merchant_id}"
        lines = (
            f"GET {target} HTTP/1.1",
            f"Host: {self._host}",
            "Accept: application/json",
            f"Authorization: {self._client.signature(target)}",
        )
        request = ("\r\n".join(lines) + "\r\n\r\n").encode()
        begin = time.perf_counter()
        self._socket.sendall(request)
        answer = b""
        while not _is_whole(answer):
            answer += self._socket.recv(65_536)
        took = (time.perf_counter() - begin) * 1_000
        assert answer.startswith(b"HTTP/1.1 200"), answer[:80]
        return took

    def merchant_ids(self) -> list[str]:
        """Some, from all over the list: not every customer has one."""
        offsets = range(0, CUSTOMERS, CUSTOMERS // (LOOK_UPS // 25))
        pages = [self._client.rows(f"?limit=50&offset={offset}") for offset in offsets]
        ids = [row["merchant_customer_id"] for page in pages for row in page]
        return random.Random(7).sample([known for known in ids if known], LOOK_UPS + WARM_UP)

    def close(self) -> None:
        self._client.http.close()
        self._socket.close()


def _is_whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head.lower())
    return bool(end) and length is not None and len(body) >= int(length[1])


def measure() -> Row:
    """The 99th percentile of the look-ups, less the server's median."""
    with (
        tempfile.TemporaryDirectory() as name,
        Desktop.started_bare(Path(name)) as desktop,
        running_sandbox("--customers", str(CUSTOMERS)) as sandbox,
    ):
        os.environ.update(desktop.environment)
        took, server = _looked_up(sandbox, Path(name) / "window.ini")
    own = statistics.median(server)
    less = [value - own for value in took]
    p99 = statistics.quantiles(less, n=100)[98]
    return Row(
        name="look-up, Enter to painted record, minus the server's own time",
        figure=p99,
        unit="ms",
        goal=18,
        baseline=f"the same request over a bare socket: {own:.2f} ms (median)",
        samples=f"{len(less)}; p99 shown, median {statistics.median(less):.1f} ms",
    )


def program_without_window(kept: QSettings, folder: Path, app: QApplication) -> CustomerDesk:
    return CustomerDesk(
        Settings(kept),
        folder,
        folder,
        Appearance(app),
        Vault(),
        choices=open_choices(folder, kept, app),
        language=ProgramLanguage(app),
        parent=app,
    )


def _looked_up(sandbox: RunningSandbox, settings: Path) -> tuple[list[float], list[float]]:
    app = QApplication([])
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    program = program_without_window(kept, settings.parent, app)
    window = MainWindow(kept)
    session = Session(
        program.worker, Endpoint(base_url=sandbox.base_url), Credentials(sandbox.token, sandbox.key)
    )
    desk = CustomerScreen(window, session, kept, profile_name="Sandbox", environment="SANDBOX")
    window.resize(1440, 900)
    window.show()
    painted, server = Painted(window), ServersOwnTime(sandbox)
    pairs = []
    rest = QEventLoop()
    pause = QTimer(rest, singleShot=True)
    pause.timeout.connect(rest.quit)
    for merchant_id in server.merchant_ids():
        took = _look_up(window, desk, painted, merchant_id)
        while desk.payment_methods.known() is None:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        pause.start(PAUSE)
        rest.exec()
        pairs.append((took, server.milliseconds(merchant_id)))
    server.close()
    session.close()
    assert program.end()
    return [took for took, _ in pairs[WARM_UP:]], [own for _, own in pairs[WARM_UP:]]


def _look_up(window: MainWindow, desk: CustomerScreen, painted: Painted, merchant_id: str) -> float:
    field = window.look_up_bar.field
    field.setText(merchant_id)

    def is_shown() -> bool:
        shown = desk.editor.customer
        return shown is not None and shown.merchant_customer_id == merchant_id

    begin = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    return (painted.wait(is_shown) - begin) * 1_000
