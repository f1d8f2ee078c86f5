"""A message where it belongs: a strip inside the pane, instead of a box over the window."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import visible
from desktop_app.models.graphemes import whole_start
from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, tokens

_MOST_DETAILS = 5
_LONGEST_DETAIL = 400


class Tone(Enum):
    """What a notice means; each has its colour and its icon."""

    PLAIN = "info"
    WARNING = "triangle-alert"
    DANGER = "circle-alert"
    CONFIRMED = "circle-check"


class Notice(QFrame):
    """Hidden until something is to be said. One sentence of ours, the gateway's words below it as
    plain text, and an action beside it, two where there are two ways on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty and hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._tone = Tone.PLAIN
        self._picture = QLabel()
        self._sentence = _plain_label()
        self._details = _plain_label()
        self._action, self._other = QPushButton(), QPushButton()
        for button in (self._action, self._other):
            button.setAutoDefault(False)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.clear)
        self._action.clicked.connect(self._act)
        self._other.clicked.connect(self._act_otherwise)
        self._callback: Callable[[], object] | None = None
        self._on_other: Callable[[], object] | None = None
        self._lay_out()
        self.hide()

    def say(
        self,
        sentence: str,
        tone: Tone = Tone.PLAIN,
        *,
        details: tuple[str, ...] = (),
        action: str = "",
        on_action: Callable[[], object] | None = None,
        other: str = "",
        on_other: Callable[[], object] | None = None,
    ) -> None:
        """Show ``sentence`` (ours) and ``details`` (the gateway's, shown as plain text)."""
        self._tone = tone
        self._sentence.setText(sentence)
        shown = [visible(whole_start(line, _LONGEST_DETAIL)) for line in details[:_MOST_DETAILS]]
        self._details.setText("\n".join(shown))
        self._details.setVisible(bool(shown))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._callback = on_action
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._on_other = on_other
        self._paint()
        self.setAccessibleName(sentence)
        self.show()

    def clear(self) -> None:
        """Nothing to say any more."""
        self._callback = self._on_other = None
        self.hide()

    def stay(self) -> None:
        """Only an action ends it: it says why nothing else works."""
        self._close.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _act(self) -> None:
        self._go(self._callback)

    def _act_otherwise(self) -> None:
        self._go(self._on_other)

    def _go(self, callback: Callable[[], object] | None) -> None:
        self.clear()
        if callback is not None:
            callback()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(STEP // 2)
        words.addWidget(self._sentence)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP + STEP // 2, STEP, STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _paint(self) -> None:
        now = tokens(QGuiApplication.palette())
        ink, ground = {
            Tone.PLAIN: (now.text, now.ground),
            Tone.WARNING: (now.warning, now.warning_ground),
            Tone.DANGER: (now.danger, now.danger_ground),
            Tone.CONFIRMED: (now.confirmed, now.confirmed_ground),
        }[self._tone]
        self._picture.setPixmap(icon(self._tone.value, colour=ink).pixmap(18, 18))
        self._close.setIcon(icon("x", colour=now.muted))
        sheet = (
            f"#notice {{ background: {ground.name()}; border-radius: 6px; }}"
            f"#notice QLabel {{ color: {ink.name()}; background: transparent; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
