"""The embedded sandbox, run beside the program as a process of its own."""

from __future__ import annotations

import secrets
import sys

from PySide6.QtCore import QObject, QProcess, Signal

_STOP_MILLISECONDS = 1_000


class SandboxProcess(QObject):
    """Starts ``python -m desktop_app.sandbox`` and tells its base URL once it accepts.

    Signals: ``ready(str)`` with the base URL; ``failed(str)`` with what the process printed
    instead, which is our own text. Token and key are made up anew for each start and guard nothing.
    """

    ready = Signal(str)
    failed = Signal(str)

    def __init__(self, customers: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.authenticity_token = secrets.token_hex(20)
        self.merchant_key = secrets.token_hex(8)
        self._customers = customers
        self._is_ready = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_finished)

    def start(self) -> None:
        arguments = ["-I", "-m", "desktop_app.sandbox", "--port", "0", "--exit-with-parent"]
        arguments += ["--customers", str(self._customers)]
        arguments += ["--merchant-key", self.merchant_key]
        arguments += ["--authenticity-token", self.authenticity_token]
        self._process.start(sys.executable, arguments)

    def stop(self) -> None:
        self._process.blockSignals(True)
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.terminate()
        if not self._process.waitForFinished(_STOP_MILLISECONDS):
            self._process.kill()
            self._process.waitForFinished(_STOP_MILLISECONDS)

    def _on_output(self) -> None:
        if not self._is_ready and self._process.canReadLine():
            self._is_ready = True
            self.ready.emit(bytes(self._process.readLine().data()).decode().strip())

    def _on_finished(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            words = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            self.failed.emit(words.strip().splitlines()[-1] if words.strip() else "")
