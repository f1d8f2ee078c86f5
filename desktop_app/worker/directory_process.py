"""The process that reads the gateway's list into a directory (``python -m desktop_app.directory``),
run beside the program and started again when it ends.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.directory.sync import SyncProgress, SyncSetup
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.worker.worker import Worker

_END_MILLISECONDS: Final = 2_000
_AGAIN_AFTER: Final = (1, 5, 20, 60)
"""Seconds until a process that ended by itself is started again; the last one again and again."""


class SyncProcess(QObject):
    """The process that reads the gateway's list.

    Signals: ``progressed(SyncProgress)``; ``ended()`` when it ended by itself.
    """

    progressed = Signal(object)
    ended = Signal()

    def __init__(self, setup: SyncSetup, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self.ended)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(sys.executable, ["-I", "-m", "desktop_app.directory"])
        # By its standard input only: arguments and environment can be read by others.
        self._process.write(msgspec.json.encode(setup) + b"\n")

    def say(self, word: str) -> None:
        self._process.write(word.encode() + b"\n")

    def stop(self) -> None:
        """End it at once: nothing is lost but the answer it waits for."""
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(_END_MILLISECONDS)
        self.deleteLater()

    def _on_output(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            with suppress(msgspec.MsgspecError):
                self.progressed.emit(msgspec.json.decode(line, type=SyncProgress))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit()


class ListSync(QObject):
    """Keeps one directory's process running: started with the profile's secrets, again when it has
    ended by itself, and told what was said before there was one.

    Signals: ``progressed(SyncProgress)``; ``not_started(Exception)`` when the keyring does not give
    the secrets: it is tried again in a minute.
    """

    progressed = Signal(object)
    not_started = Signal(object)

    def __init__(
        self,
        worker: Worker,
        path: Path,
        endpoint: Endpoint,
        read_credentials: Callable[[], Coroutine[Any, Any, Credentials | None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.key: bytes | None = None
        """The directory's. Without one nothing is started."""
        self._worker = worker
        self._path = path
        self._endpoint = endpoint
        self._read_credentials = read_credentials
        self._process: SyncProcess | None = None
        self._ends = 0
        """How often in a row it ended without any progress."""
        self._unsaid = ""
        self._era = 0
        """Grows with each stop: secrets asked for before start nothing."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask_for_credentials)

    def start(self, milliseconds: int) -> None:
        """In so many, unless it is running."""
        if self._process is None and self.key is not None:
            self._timer.start(milliseconds)

    def pause(self) -> None:
        """Do not read on; kept in the directory."""
        self._say("pause")

    def resume(self) -> None:
        """After :meth:`pause`, or once the gateway refused who was asking."""
        self._say("resume")
        self.start(0)  # it would be tried by itself, but later

    def stop(self) -> None:
        """Until :meth:`start`."""
        self._era += 1
        self._end_process()

    def forget(self) -> None:
        """Stop, without the key and with nothing left to be said."""
        self.stop()
        self.key, self._unsaid = None, ""

    def _say(self, word: str) -> None:
        """Now, or once it is started."""
        self._unsaid = "" if self._process is not None else word
        if self._process is not None:
            self._process.say(word)

    def _ask_for_credentials(self) -> None:
        self._worker.ask(
            self._read_credentials,
            owner=self,
            done=partial(self._on_credentials, self._era),
            failed=partial(self._on_no_credentials, self._era),
        )

    def _on_no_credentials(self, era: int, error: Exception) -> None:
        if era == self._era:
            self._timer.start(_AGAIN_AFTER[-1] * 1_000)
            self.not_started.emit(error)

    def _on_credentials(self, era: int, credentials: Credentials | None) -> None:
        if credentials is None:
            self._on_no_credentials(era, VaultError(VaultErrorCode.ABSENT))
            return
        if era != self._era or self.key is None or self._process is not None:
            return
        login = credentials.proxy_login
        setup = SyncSetup(
            path=str(self._path),
            key=self.key.hex(),
            endpoint=self._endpoint,
            authenticity_token=credentials.authenticity_token,
            merchant_key=credentials.merchant_key,
            proxy_user=login.user if login else "",
            proxy_password=login.password if login else "",
        )
        self._process = SyncProcess(setup, self)
        if self._unsaid:
            self._say(self._unsaid)
        self._process.progressed.connect(self._on_progress)
        self._process.ended.connect(self._on_ended)

    def _on_progress(self, progress: SyncProgress) -> None:
        self._ends = 0
        self.progressed.emit(progress)

    def _on_ended(self) -> None:
        self._end_process()
        seconds = _AGAIN_AFTER[min(self._ends, len(_AGAIN_AFTER) - 1)]
        self._ends += 1
        self.start(seconds * 1_000)

    def _end_process(self) -> None:
        self._timer.stop()
        process, self._process = self._process, None
        if process is not None:
            process.stop()
