"""What is said of the list of customers: of its state, over its rows, in place of none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.gateway.retry import STOPPING
from desktop_app.models.customer_reader import CustomerReader
from desktop_app.models.display import time_of_day
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import Notice, Toast, Tone
from desktop_app.views.widgets.tables import MOST_SELECTED
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.views.widgets.wording import explain

_PICTURE: Final = 5 * STEP


class Staleness(NamedTuple):
    """Why what is shown may be old, or nothing."""

    sentence: str = ""
    as_of: str = ""
    """Since when, in a sentence."""
    more: str = ""
    may_try_again: bool = True

    @property
    def words(self) -> str:
        return " ".join(filter(None, (self.sentence, self.as_of)))


class TableMessages(QObject):
    """A strip, :attr:`unsettled`, and remarks that go by themselves.

    Signal: ``staleness_changed(Staleness)``.
    """

    staleness_changed = Signal(object)

    def __init__(self, reader: CustomerReader, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = reader
        self.unsettled = Notice(parent)
        self._toast = toast
        self._said_of_selection = ""
        for signal in (reader.failed, reader.recovered, reader.session.connection_changed):
            signal.connect(self.tell_staleness)
        reader.moved.connect(self._show_moved)
        reader.unsettled.connect(self._show_unsettled)

    def show_copied(self, rows: int, left_out: int) -> None:
        """How much is on the clipboard; and what is not."""
        if not left_out:
            self.show_remark(self.tr("Copied %Ln row(s).", "", rows))
            return
        missing = self.tr("%Ln row(s) not read yet left out.", "", left_out)
        if rows:
            self.show_remark(self.tr("Copied %Ln row(s).", "", rows) + " " + missing, Tone.WARNING)
        else:
            self.show_remark(self.tr("Nothing copied: not read yet."), Tone.WARNING)

    def show_cut(self, asked: int, kept: int) -> None:
        """The selection is shorter than what was asked for."""
        text = self.tr("Selected {kept} of {asked} rows: those that are read.")
        if kept == MOST_SELECTED:
            text = self.tr("Selected {kept} of {asked} rows: no more can be selected at once.")
        locale = QLocale()
        words = text.format(kept=locale.toString(kept), asked=locale.toString(asked))
        self._said_of_selection = words
        self.show_remark(words, Tone.PLAIN)

    def selection_changed(self) -> None:
        """What was said of the selection before is not true any more."""
        if self._said_of_selection:
            self._toast.withdraw(self._said_of_selection)
        self._said_of_selection = ""

    def tell_staleness(self, *_: object) -> None:
        """No answer comes at all, or none that the list could be read from."""
        error = self._reader.session.lost or self._reader.error
        if error is None:
            self.staleness_changed.emit(Staleness())
            return
        error_code = error.error_code if isinstance(error, GatewayError) else None
        explained = explain(error)
        sentence, is_stopped = explained.happened, error_code in STOPPING
        if is_stopped:  # the window asks what to do, once
            sentence = self.tr("Not read: nothing is sent now.")
        elif error_code is GatewayErrorCode.CANCELLED:
            sentence = self.tr("Reading was cancelled.")
        more = "\n".join(filter(None, (explained.advice, *explained.details)))
        told = Staleness(sentence, self._as_of(), more, may_try_again=not is_stopped)
        self.staleness_changed.emit(told)

    def _as_of(self) -> str:
        """The time of the rows that are shown, if there are any."""
        read_at = self._reader.seen_read_at
        if read_at is None:
            return ""
        time = time_of_day(datetime.fromtimestamp(read_at, UTC))
        return self.tr("Shown as of {time}.").format(time=time)

    def _show_moved(self) -> None:
        self.show_remark(
            self.tr("Others added or removed customers. Refreshed what you see."), Tone.PLAIN
        )

    def _show_unsettled(self) -> None:
        self.unsettled.show_message(
            self.tr("The list changes faster than it can be read. Some rows may be missing."),
            Tone.WARNING,
            action=self.tr("Refresh"),
            on_action=self._reader.refresh,
        )

    def show_remark(self, sentence: str, tone: Tone = Tone.CONFIRMED) -> None:
        """Over the rows' foot, for some seconds."""
        self._toast.show_message(sentence, tone)


class EmptyList(QWidget):
    """A picture, a sentence, and what to do. Lets every click through to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = TonePicture(_PICTURE)
        self._heading = plain_label(wraps=True)
        set_face(self._heading, Face.SECTION)
        self._advice = ToneLabel("muted", wraps=True)
        labels = self._picture, self._heading, self._advice
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column((None, 2), *labels, (None, 3), of=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, *, is_search: bool) -> None:
        """Nobody is in the list, or nobody was found."""
        heading = self.tr("Nobody is found") if is_search else self.tr("No customers yet")
        advice = self.tr("New customer adds the first one.")
        if is_search:
            advice = self.tr("Esc leads back to the gateway's list.")
        self._show("users", heading, advice)

    def show_failed(self, error: Exception) -> None:
        """Nothing of the list could be read."""
        explained = explain(error)
        self._show("plug-zap", explained.happened, explained.advice)

    def _show(self, picture: str, heading: str, advice: str) -> None:
        self._picture.set_picture(picture, "muted")
        self._heading.setText(heading)
        self._advice.setText(advice)
        self.show()
