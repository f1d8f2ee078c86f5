"""The strip above the panes that says what the last run left open, and offers what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.views.notice import Notice, Tone
from desktop_app.views.theme import STEP, tokens

Action = tuple[str, Callable[[], object]]
"""A button's text, and what it does."""


class RecoveryRow(QWidget):
    """One thing left open: a sentence and its buttons. Signal: ``done()`` when it is settled."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Nothing is said yet."""
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(STEP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._sentence, 1)
        row.addLayout(self._buttons)

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()

    def say(self, sentence: str, *actions: Action) -> None:
        """Show ``sentence`` (ours, with foreign text isolated) and buttons in place of the last."""
        self._sentence.setText(sentence)
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for text, act in actions:
            one = QPushButton(text, self)
            one.setAutoDefault(False)
            one.setAccessibleDescription(sentence)
            one.clicked.connect(partial(self._act, act))
            self._buttons.addWidget(one)

    def _act(self, act: Callable[[], object], _checked: bool = False) -> None:
        act()

    def settle(self) -> None:
        """Nothing is left to decide here."""
        self.hide()
        self.done.emit()
        self.deleteLater()


class RecoveryStrip(QFrame):
    """Hidden while there is nothing to say: a line about it all, and a row for each open thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty and hidden."""
        super().__init__(parent)
        self.setObjectName("recovery")
        self.setAccessibleName(self.tr("Left open by the last run"))
        self.notice = Notice()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(STEP // 2)
        self._rows.setContentsMargins(2 * STEP, 0, STEP, 0)
        self._open = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        column.setSpacing(STEP // 2)
        column.addWidget(self.notice)
        column.addLayout(self._rows)
        self.notice.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._paint()
        self.hide()

    def add_row(self) -> RecoveryRow:
        """Room for one more open thing."""
        row = RecoveryRow(self)
        row.done.connect(self._on_row_done)
        self._rows.addWidget(row)
        self._open += 1
        self._settle()
        return row

    def say(self, sentence: str, tone: Tone) -> None:
        """One line about it all."""
        self.notice.say(sentence, tone)
        self._settle()

    def take_back(self, sentence: str) -> None:
        """It is not so any more; what was said since stays."""
        if sentence and self.notice.sentence == sentence:
            self.notice.clear()
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The notice was dismissed: perhaps nothing is left to show."""
        if event.type() == QEvent.Type.HideToParent:
            self._settle()
        return False

    def _on_row_done(self) -> None:
        self._open -= 1
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self._open) or not self.notice.isHidden())

    def _paint(self) -> None:
        sheet = f"#recovery {{ border-bottom: 1px solid {tokens().line.name()}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
