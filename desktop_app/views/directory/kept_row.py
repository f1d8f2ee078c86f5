"""The customers kept on this computer, as a row of the preferences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.views.directory.control import DirectoryControl
from desktop_app.views.directory.state_dialog import go_on_or_pause, step_words
from desktop_app.views.directory.wording import progress_words, title_words
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.labels import plain_label, push_button
from desktop_app.views.widgets.layouts import FlowLayout, column
from desktop_app.views.widgets.tokens import FIELD, STEP
from desktop_app.worker.directories import DirectoryPhase


class KeptCustomersRow(QWidget):
    """What is kept, in words, and what can be done about it; follows the directory."""

    def __init__(self, control: DirectoryControl) -> None:
        super().__init__()
        self._control = control
        self._directory = control.directory
        self._words = plain_label(wraps=True)
        self._words.setMinimumHeight(FIELD)
        self._begin = push_button(self.tr("Make customers findable…"), control.ask_to_begin)
        self._step = push_button("", lambda: go_on_or_pause(self._directory))
        self._details = push_button(self.tr("Details…"), control.show_state)
        self._remove = push_button(self.tr("Remove from this computer…"), control.ask_to_remove)
        set_kind(self._remove, "quiet-danger")
        buttons = QWidget()
        flow = FlowLayout(STEP, buttons)
        for button in (self._begin, self._step, self._details, self._remove):
            flow.addWidget(button)
        column(self._words, buttons, of=self, spacing=STEP // 2)
        self._directory.state_changed.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        state = self._directory.state
        rows = self.tr("%Ln customer(s)", "", state.rows) if state.rows else ""
        progress = progress_words(state) if state.phase is DirectoryPhase.READING else rows
        self._words.setText(" · ".join(filter(None, (title_words(state), progress))))
        is_off = state.phase is DirectoryPhase.OFF
        self._begin.setVisible(is_off)
        words = step_words(state)
        self._step.setText(words)
        self._step.setVisible(bool(words))
        for button in (self._details, self._remove):
            button.setVisible(not is_off)
