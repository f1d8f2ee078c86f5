"""The centre of a window without panes yet: what is waited for, or why it is in vain."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.notice import Notice, Tone
from desktop_app.views.theme import STEP

_PATIENCE = 500
"""Milliseconds before the waiting is worth a word."""


class WaitingPage(QWidget):
    """Quiet at first; after half a second it says what it waits for, with a way out."""

    def __init__(self, sentence: str, on_cancel: Callable[[], object]) -> None:
        """``sentence``: what is waited for; ``on_cancel`` runs when the agent gives up."""
        super().__init__()
        self._sentence = QLabel(sentence)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(on_cancel)
        self._notice = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 4, STEP * 2, STEP * 4, STEP * 2)
        column.addWidget(self._notice)
        column.addStretch(1)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._sentence.hide()
        self._cancel.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._sentence.show)
        self._patience.timeout.connect(self._cancel.show)
        self._patience.start(_PATIENCE)

    def say_failed(self, sentence: str, action: str, on_action: Callable[[], object]) -> None:
        """It did not work: why, and what to do."""
        self._patience.stop()
        self._sentence.hide()
        self._cancel.hide()
        self._notice.say(sentence, Tone.DANGER, action=action, on_action=on_action)
