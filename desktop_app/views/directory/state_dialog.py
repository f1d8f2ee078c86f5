"""``Customers on this computer``: how far it is, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.models.display import Translator
from desktop_app.models.wording import number_words
from desktop_app.views.directory.wording import (
    is_mended_by_reading_again,
    progress_words,
    title_words,
    why_words,
    words_below_title,
)
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.dialogs import FramedDialog, close_button
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel, WrappingLabel, plain_label, push_button
from desktop_app.views.widgets.layouts import column, form
from desktop_app.views.widgets.messages import Note, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.worker.directories import DirectoryPhase, DirectoryState, ProfileDirectory

_tr = Translator("directory")

_WIDTH: Final = 600
_READING: Final = (DirectoryPhase.READING, DirectoryPhase.WAITING)
_BAR: Final = 1_000


class StateDialog(FramedDialog):
    """Follows the directory while it is open, and closes once there is none.

    Signals: ``removal_asked()``, ``reading_again_asked()``.
    """

    removal_asked = Signal()
    reading_again_asked = Signal()

    def __init__(
        self,
        directory: ProfileDirectory,
        *,
        environment: str,
        profile_name: str,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Customers on this computer"), parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show_environment(environment, profile_name)
        self._directory = directory
        self._title = set_face(plain_label(wraps=True), Face.TITLE)
        self._coverage = ToneLabel("muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, _BAR)
        self._figures = ToneLabel("muted")
        self._note = Note()
        self._kept = plain_label()
        self._step = push_button("", lambda: go_on_or_pause(directory))
        self._again = push_button(self.tr("Read again…"), self.reading_again_asked.emit)
        self._remove = push_button(self.tr("Remove from this computer…"), self.removal_asked.emit)
        self._again.setIcon(icon("refresh-cw"))
        set_kind(self._again, "quiet")
        set_kind(self._remove, "quiet-danger")
        self._lay_out()
        directory.state_changed.connect(self._show_state)
        self._show_state()

    def _lay_out(self) -> None:
        where = set_face(WrappingLabel(str(self._directory.path)), Face.MONO)
        facts = form(
            (self.tr("Customers"), self._kept),
            (self.tr("Where"), where),
            (self.tr("Encrypted"), plain_label(self._key_words(), wraps=True)),
            spacing=STEP,
        )
        parts = column(self._title, self._coverage, spacing=STEP // 2)
        progress = column(self._bar, self._figures, spacing=STEP // 2)
        buttons = self._step, close_button(self)
        left = self._remove, self._again
        self.fill(parts, progress, self._note, STEP, facts, None, left=left, right=buttons)

    def _key_words(self) -> str:
        if self._directory.state.is_lasting:
            return self.tr("With a key in this computer's keyring. Erased customers leave at once.")
        return self.tr("With a key that nobody keeps: it all goes when this window is closed.")

    def _show_state(self) -> None:
        state = self._directory.state
        if state.phase is DirectoryPhase.OFF:
            self.reject()
            return
        self._title.setText(title_words(state))
        self._coverage.setText(words_below_title(state))
        self._coverage.setVisible(bool(self._coverage.text()))
        self._show_progress(state)
        words = why_words(state)
        is_grave = state.phase in (DirectoryPhase.STOPPED, DirectoryPhase.FAILED)
        self._note.show_message(words, Tone.DANGER if is_grave else Tone.WARNING)
        self._kept.setText(number_words(state.rows))
        self._show_buttons(state)

    def _show_progress(self, state: DirectoryState) -> None:
        is_reading = state.phase in (*_READING, DirectoryPhase.PAUSED, DirectoryPhase.STOPPED)
        is_shown = is_reading and bool(state.missing)
        words = progress_words(state)
        for part in (self._bar, self._figures):
            part.setVisible(is_shown)
        total = max(state.total or 0, state.rows)
        self._bar.setValue(round(_BAR * state.rows / total) if state.total else 0)
        self._bar.setFormat(words)
        self._figures.setText(words)

    def _show_buttons(self, state: DirectoryState) -> None:
        words = step_words(state)
        self._step.setVisible(bool(words))
        if words and words != self._step.text():
            self._step.setText(words)
            self._step.setIcon(icon(_PICTURES.get(state.phase, "refresh-cw")))
        self._again.setEnabled(state.phase is not DirectoryPhase.OPENING)


_PICTURES: Final = {
    DirectoryPhase.READING: "pause",
    DirectoryPhase.COMPLETE: "pause",
    DirectoryPhase.PAUSED: "play",
}


def step_words(state: DirectoryState) -> str:
    """The words of the button for :func:`go_on_or_pause`; empty where it would do nothing."""
    if is_mended_by_reading_again(state):
        return ""
    return {
        DirectoryPhase.READING: _tr("Pause"),
        DirectoryPhase.COMPLETE: _tr("Pause"),
        DirectoryPhase.PAUSED: _tr("Go on"),
        DirectoryPhase.WAITING: _tr("Try now"),
        DirectoryPhase.STOPPED: _tr("Try again"),
        DirectoryPhase.FAILED: _tr("Try again"),
    }.get(state.phase, "")


def go_on_or_pause(directory: ProfileDirectory) -> None:
    """Pause what is under way, go on with what is not."""
    phase = directory.state.phase
    if phase in (DirectoryPhase.READING, DirectoryPhase.COMPLETE):
        directory.pause()
    elif phase is DirectoryPhase.FAILED:
        directory.try_again()
    else:
        directory.go_on()
