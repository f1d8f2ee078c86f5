"""A batch that stops half-way, for every reason there is, and whoever goes on with it.

The window, the worker, the client and the kept journal are the program's own; the gateway is one
that does what a test says when the n-th request of the work has come in.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import resource
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.batch.store import unfinished
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.models.wording import Kind
from desktop_app.records.batch import BatchRow, BatchTask
from desktop_app.records.writes import EntryProfile
from desktop_app.views.batch.confirm_dialog import ConfirmDialog
from desktop_app.views.batch.window import BatchWindow
from desktop_app.worker.journals import Journals
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN
from tests.lossy_gateway import NOT_FOUND
from tests.qt.batch_desk import no_hold, press
from tests.qt.desk_session import answer
from tests.sandbox.gateway_servers import Behaviour, Talk, WireServer, at_once
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

W = TypeVar("W", bound=QWidget)

COUNT = 12
UUIDS = tuple(f"4b281da4-d145-4233-b957-{number:012x}" for number in range(COUNT))
SHOP = EntryProfile(profile_id="p1", profile="Web shop", environment="TEST")


class Gateway:
    """Has :data:`UUIDS`, all in Mostar. From the ``nth`` request of the work on (a look-up's reads,
    the writes of anything else) ``event`` is called once, and ``fault`` answers in its place."""

    def __init__(self) -> None:
        self.carried: Counter[str] = Counter()
        """How often something was carried out for each: a write, or a look-up's answer."""
        self.work = "GET"
        self.nth = 0
        self.event: Callable[[], object] = lambda: None
        self.fault: Behaviour | None = None
        self.loses_answers = False
        """Whether what ``fault`` treats is carried out before."""
        self._city = dict.fromkeys(UUIDS, "Mostar")
        self._seen = 0
        self._lock = threading.Lock()
        self.server = WireServer(self)

    def stop_at(
        self,
        nth: int,
        event: Callable[[], object] = lambda: None,
        fault: Behaviour | None = None,
        *,
        loses_answers: bool = False,
    ) -> None:
        """Wait for the ``nth`` request from now on."""
        self._seen, self.nth, self.event = 0, nth, event
        self.fault, self.loses_answers = fault, loses_answers

    def recover(self) -> None:
        """From now on all is well."""
        self.nth = 0

    def come_back(self) -> None:
        """Listen again where it had been before it went."""
        self.server = WireServer(self, port=self.server.port)
        self.server.start()

    def __call__(self, talk: Talk) -> None:
        method, target = talk.head.decode("latin-1").split()[:2]
        uuid = target.rpartition("/")[2]
        is_work = method == self.work and uuid in UUIDS
        with self._lock:
            self._seen += is_work
            is_reached = 0 < self.nth <= self._seen and is_work
            if is_reached and self.nth == self._seen:
                self.event()
            is_faulty = is_reached and self.fault is not None
            if is_work and (not is_faulty or self.loses_answers):
                self._carry_out(method, uuid, talk.body)
        if is_faulty and self.fault is not None:
            self.fault(talk)
        else:
            self._answer(talk, method, uuid)

    def _carry_out(self, method: str, uuid: str, body: bytes) -> None:
        self.carried[uuid] += 1
        if method == "DELETE":
            del self._city[uuid]
        elif method == "POST":
            self._city[uuid] = json.loads(body)["city"]

    def _answer(self, talk: Talk, method: str, uuid: str) -> None:
        if "/payment-methods" in talk.head.decode("latin-1").split()[1]:
            talk.answer(b'{"data":[]}')
        elif method == "DELETE":
            talk.answer(json.dumps({"uuid": uuid, "deleted": True}).encode())
        elif (city := self._city.get(uuid)) is None:
            talk.answer(NOT_FOUND, "404 Not Found")
        else:
            talk.answer(json.dumps({"uuid": uuid, "name": "Ana", "city": city}).encode())


class Disk:
    """Where the journal is."""

    def __init__(self, folder: Path, *, is_small: bool) -> None:
        self.folder = folder
        self._is_small = is_small
        self._filler = folder / "filler"

    def fill(self) -> None:
        """Leave no room."""
        if not self._is_small:
            refuse_writing()
            return
        with self._filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(b"x" * 4096):
                pass

    def make_room(self) -> None:
        if self._is_small:
            self._filler.unlink()
        else:
            allow_writing()


def refuse_writing() -> None:
    """The system lets this process write into no file any more."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))


def allow_writing() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


@contextmanager
def small_disk(folder: Path, *, is_wanted: bool) -> Iterator[Disk]:
    """A disk of a megabyte, where one is wanted; who may not mount one has the system refuse to
    write instead."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(folder)]
    is_small = is_wanted and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    try:
        yield Disk(folder, is_small=is_small)
    finally:
        if is_small:
            subprocess.run(["umount", "-l", folder], check=True)


class Program:
    """Started and ended as often as one likes, over one journal, one keyring and one gateway."""

    def __init__(self, qtbot: QtBot, gateway: Gateway, folder: Path) -> None:
        self.qtbot, self.gateway, self.folder = qtbot, gateway, folder
        self.keyring = MemoryKeyring()
        self.is_running = False
        self.start()

    def start(self) -> None:
        self._keeper = QObject()
        self.worker = Worker(self._keeper)
        vault = vault_over(self.keyring)
        self.journals = Journals(
            self.worker, vault, self.folder / "data", self.folder / "settings", self._keeper
        )
        self.key = asyncio.run(vault.journal_key(self.journals.lock)) or b""
        self.journal = self.journals.of_profile(SHOP, self._keeper)
        self.session = Session(
            self.worker,
            Endpoint(base_url=self.gateway.server.base_url),
            Credentials(TOKEN, KEY),
            self._keeper,
            journal=self.journal,
            wait=at_once,
        )
        self.window = self._new_window()
        self.is_running = True

    def end(self) -> None:
        if not self.is_running:
            return
        self.is_running = False
        if isValid(self.window):
            self.window.close()
        self.session.close()
        assert self.worker.stop()
        assert self.journals.close()
        self._keeper.deleteLater()

    def open_anew(self) -> None:
        """Close the main window, and open the batch from the list of what is unfinished; the rows
        that are under way come to their end before its window is gone."""
        if isValid(self.window):
            with self.qtbot.waitSignal(self.window.destroyed):
                if self.window.isVisible():
                    self.window.end()
        self.window = self._new_window()
        self.open_unfinished()

    def restart(self) -> None:
        """End the program, start it, and open the batch from the list of what is unfinished."""
        self.end()
        self.start()
        self.open_unfinished()

    def open_unfinished(self) -> None:
        found = answer(self.qtbot, self.session, lambda _: unfinished(self.journal))
        if found:
            [batch] = found
            self.window.open_batch(batch)
        self.until_at_rest()

    def lock(self) -> None:
        """As the program does it: the secrets and the key go."""
        self.session.suspend()
        self.journals.suspend()

    def unlock(self) -> None:
        self.journals.resume()
        self.session.resume(Credentials(TOKEN, KEY))

    def look_up(self, task: BatchTask) -> None:
        """Begin to look the list up."""
        page = self.window.input
        page.tasks.choose(task)
        if task is BatchTask.EDIT:
            [field] = named(page.values, QComboBox, "Field")
            field.setCurrentIndex(field.findData("city"))
            [value] = named(page.values, QLineEdit, "New value")
            value.setText("Tuzla")
        page.box.setPlainText("\n".join(UUIDS))
        self.until(page.begin.isEnabled)
        press(page.begin)

    def confirm(self) -> None:
        """Begin to carry it out, two side by side."""
        press(self.window.footer.main)
        [dialog] = self.window.findChildren(ConfirmDialog)
        dialog.number.setText(str(COUNT))
        dialog.side_by_side.setValue(2)
        self.until(dialog.begin.isEnabled)
        press(dialog.begin)

    def confirm_if_asked(self) -> None:
        """Say again what was said, where nothing had been begun."""
        for dialog in self.window.findChildren(ConfirmDialog):
            dialog.number.setText(str(COUNT))
            self.until(dialog.begin.isEnabled)
            press(dialog.begin)

    def kill(self, task: BatchTask) -> None:
        """Another process does the work, and ends while the gateway has it wait."""
        self.end()
        command = [sys.executable, "-m", "tests.qt.killed_batch", self.gateway.server.base_url]
        command += [str(self.folder), self.key.hex(), task.name]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(command, env=environment) as process:
            self.killed = process
            process.wait()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def until_at_rest(self) -> None:
        controller = self.window.controller
        self.until(lambda: not controller.is_busy)

    def rows(self) -> tuple[BatchRow, ...]:
        """As the window has them."""
        return tuple(self.window.rows.model.held)

    def count(self, kind: Kind) -> int:
        return self.window.rows.model.held.counts[kind]

    def buttons(self) -> list[QPushButton]:
        """With which the batch can be gone on with."""
        window = self.window
        ways = [window.footer.main, *window.rows.notice.findChildren(QPushButton)]
        ways += [window.rows.progress.pause]
        return [one for one in ways if one.isVisible() and one.isEnabled()]

    def _new_window(self) -> BatchWindow:
        window = BatchWindow(
            self.session, self.journal, environment="TEST", profile_name="Web shop", hold=no_hold
        )
        window.show()
        return window


def named(within: QWidget, kind: type[W], name: str) -> list[W]:
    """What a screen reader finds under that name."""
    return [one for one in within.findChildren(kind) if one.accessibleName() == name]
