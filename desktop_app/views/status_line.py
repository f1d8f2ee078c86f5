"""The status bar: connection, last answer's time, what runs now with Cancel, how many there are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from desktop_app.views.plain_label import plain_label
from desktop_app.views.theme import STEP, tokens

if TYPE_CHECKING:
    from desktop_app.gateway.exchange import Exchange
    from desktop_app.worker.session import Session

_CANCELLED = "CANCELLED"
"""A Trouble's name; the module that has it is no part of the first paint."""

_BUSY_AFTER = 500
"""Milliseconds. What ends sooner is not worth a flicker."""


class StatusLine(QStatusBar):
    """Quiet facts about the line to the gateway. Nothing critical is said here alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No session yet."""
        super().__init__(parent)
        self._session: Session | None = None
        self._trying_again = ""
        self._connection = plain_label()
        self._running = plain_label()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setFlat(True)
        self._cancel.setStatusTip(self.tr("Stop waiting for what runs now"))
        self._count = plain_label()
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY_AFTER)
        self._busy.timeout.connect(self._show_running)
        self._lay_out()

    def watch(self, session: Session) -> None:
        """Follow this session from now on."""
        self._session = session
        session.exchanged.connect(self._on_exchanged)
        session.running_changed.connect(self._on_running_changed)
        self._cancel.clicked.connect(session.cancel_shown)
        self._connection.setText(self.tr("No answer yet"))

    def show_count(self, text: str) -> None:
        """How many customers there are, in words."""
        self._count.setText(text)

    @property
    def connection(self) -> str:
        """What is said of the connection."""
        return self._connection.text()

    @property
    def activity(self) -> str:
        """What is said of the work under way; empty when nothing is."""
        return "" if self._running.isHidden() else self._running.text()

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(STEP, 0, STEP, 0)
        self.addWidget(self._connection)
        self.addWidget(self._running)
        self.addWidget(self._cancel)
        self.addPermanentWidget(self._count)
        self._running.hide()
        self._cancel.hide()

    def _on_exchanged(self, exchange: Exchange) -> None:
        if exchange.trouble == _CANCELLED or exchange.overtaken:
            return  # nobody waited for an answer: it says nothing of the line
        locale = QLocale()
        time = locale.toString(QTime.currentTime(), "HH:mm:ss")
        milliseconds = locale.toString(round(exchange.seconds * 1000))
        if exchange.status is None:
            text = self.tr("○ No answer · {time}").format(time=time)
        else:
            text = self.tr("● {ms} ms · {time}").format(ms=milliseconds, time=time)
        self._connection.setText(text)
        palette = self.palette()
        if exchange.status is None:
            palette.setColor(QPalette.ColorRole.WindowText, tokens().warning)
        self._connection.setPalette(palette)
        self._note_retry(exchange)

    def _note_retry(self, exchange: Exchange) -> None:
        """A read that failed in passing is tried again: said at once, also for quiet work."""
        # Imported here: not a part of the first paint.
        from desktop_app.gateway.retry import MOST_TRIES  # noqa: PLC0415

        was, self._trying_again = self._trying_again, ""
        if exchange.again_in is not None:
            numbers = {"n": exchange.attempt + 1, "all": MOST_TRIES}
            words = self.tr("Trying again ({n} of {all})…")
            if exchange.asked_to_wait:
                numbers["s"] = math.ceil(exchange.again_in)
                words = self.tr("Asked to wait: trying again in {s} s ({n} of {all})…")
            self._trying_again = words.format(**numbers)
        if self._trying_again:
            self._show_running()
        elif was:
            self._on_running_changed()

    def _on_running_changed(self) -> None:
        running = self._session.running if self._session else ()
        if self._trying_again and self._session and self._session.is_busy:
            return
        self._trying_again = ""
        if not running:
            self._busy.stop()
            self._running.hide()
            self._cancel.hide()
        elif self._running.isVisible():
            self._show_running()
        elif not self._busy.isActive():
            self._busy.start()

    def _show_running(self) -> None:
        running = self._session.running if self._session else ()
        words = self._trying_again or next(iter(running), "")
        if words:
            self._running.setText(words)
            self._running.show()
            self._cancel.setVisible(bool(running))
