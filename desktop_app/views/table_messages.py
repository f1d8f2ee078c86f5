"""What the customer table says about itself: failures above the rows, quiet remarks below them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.gate import STOPPING
from desktop_app.models.customer_reader import CustomerReader
from desktop_app.views.capped_selection import MOST_SELECTED
from desktop_app.views.notice import Notice, Tone
from desktop_app.views.wording import explain

_REMARK_MILLISECONDS = 8_000
"""How long a remark stays that asks for nothing."""


class TableMessages(QObject):
    """Two strips: :attr:`failure` (with Try again), and :attr:`remark`, which goes by itself."""

    def __init__(self, reader: CustomerReader, parent: QWidget) -> None:
        """Both empty."""
        super().__init__(parent)
        self._reader = reader
        self.failure = Notice(parent)
        self.remark = Notice(parent)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(_REMARK_MILLISECONDS)
        self._fade.timeout.connect(self.remark.clear)
        self._said_of_selection = ""
        reader.failed.connect(self._say_failed)
        reader.recovered.connect(self.failure.clear)
        reader.moved.connect(self._say_moved)
        reader.unsettled.connect(self._say_unsettled)

    def say_copied(self, rows: int, left_out: int) -> None:
        """How much is on the clipboard; and what is not."""
        if not left_out:
            self._remark(self.tr("Copied %Ln row(s).", "", rows))
            return
        missing = self.tr("%Ln row(s) not read yet left out.", "", left_out)
        if rows:
            self._remark(self.tr("Copied %Ln row(s).", "", rows) + " " + missing, Tone.WARNING)
        else:
            self._remark(self.tr("Nothing copied: not read yet."), Tone.WARNING)

    def say_cut(self, asked: int, kept: int) -> None:
        """The selection is shorter than what was asked for."""
        text = self.tr("Selected {kept} of {asked} rows: those that are read.")
        if kept == MOST_SELECTED:
            text = self.tr("Selected {kept} of {asked} rows: no more can be selected at once.")
        locale = QLocale()
        words = text.format(kept=locale.toString(kept), asked=locale.toString(asked))
        self._said_of_selection = words
        self._remark(words)

    def selection_changed(self) -> None:
        """What was said of the selection before is not true any more."""
        if self._said_of_selection and self.remark.sentence == self._said_of_selection:
            self._fade.stop()
            self.remark.clear()
        self._said_of_selection = ""

    def _say_failed(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, GatewayError) else None
        if trouble in STOPPING:  # the window asks what to do, once
            self.failure.say(self._as_of(self.tr("Not read: nothing is sent now.")), Tone.WARNING)
            return
        explained = explain(error)
        was_cancelled = trouble is Trouble.CANCELLED
        sentence = self.tr("Reading was cancelled.") if was_cancelled else explained.sentence
        self.failure.say(
            self._as_of(sentence),
            Tone.WARNING,
            details=explained.details,
            action=self.tr("Try again"),
            on_action=self._reader.retry,
        )

    def _as_of(self, sentence: str) -> str:
        """With the time of the rows that are shown, if there are any."""
        read_at = self._reader.read_at
        if read_at is None:
            return sentence
        clock = QDateTime.fromSecsSinceEpoch(int(read_at)).time()
        time = QLocale().toString(clock, QLocale.FormatType.ShortFormat)
        return f"{sentence} {self.tr('Shown as of {time}.').format(time=time)}"

    def _say_moved(self) -> None:
        self._remark(self.tr("Others added or removed customers. Refreshed what you see."))

    def _say_unsettled(self) -> None:
        self._fade.stop()
        self.remark.say(
            self.tr("The list changes faster than it can be read. Some rows may be missing."),
            Tone.WARNING,
            action=self.tr("Refresh"),
            on_action=self._reader.refresh,
        )

    def _remark(self, sentence: str, tone: Tone = Tone.PLAIN) -> None:
        self.remark.say(sentence, tone)
        self._fade.start()
