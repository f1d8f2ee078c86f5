"""One small line below an input: an icon, a sentence, and at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.notice import Tone
from desktop_app.views.theme import STEP, tokens

_ICON = 14


class HintLine(QWidget):
    """Hidden until something is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to say."""
        super().__init__(parent)
        self._tone = Tone.PLAIN
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._action = QToolButton()
        self._action.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field
        self._action.setAutoRaise(True)
        self._action.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action.clicked.connect(self._act)
        self._callback: Callable[[], object] | None = None
        for label in (self._words, self._action):
            font = label.font()
            font.setPointSizeF(font.pointSizeF() * 0.92)
            label.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, STEP // 2)
        row.setSpacing(STEP // 2)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self,
        words: str,
        tone: Tone,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show ``words``, with a button ``action`` beside them when there is one."""
        if (words, tone, action) == (self.words, self._tone, self._action.text()):
            self._callback = on_action
            return
        self._tone = tone
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._callback = on_action
        self._paint()
        self.setVisible(bool(words))

    def clear(self) -> None:
        """Nothing to say any more."""
        self._callback = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _act(self) -> None:
        if self._callback is not None:
            self._callback()

    def _paint(self) -> None:
        ink = ink_of(self._tone)
        self._picture.setPixmap(icon(self._tone.value, colour=ink).pixmap(QSize(_ICON, _ICON)))
        for label, colour in ((self._words, ink), (self._action, tokens().link)):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colour)
            label.setPalette(palette)


def ink_of(tone: Tone) -> QColor:
    """The text colour of a tone, on the window's ground."""
    now = tokens()
    return {
        Tone.PLAIN: now.muted,
        Tone.WARNING: now.warning,
        Tone.DANGER: now.danger,
        Tone.CONFIRMED: now.confirmed,
    }[tone]
