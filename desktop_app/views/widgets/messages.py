"""A message where it belongs: a strip inside the pane, instead of a box over the window.

One small line below an input: an icon, a sentence, and at most one thing to do about it.

A strip that stays: what is true of the whole record, such as that it is deleted.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import visible, whole_start
from desktop_app.views.widgets.look import STEP, icon, tokens

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


class Banner(QFrame):
    """Hidden until something is true."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to say."""
        super().__init__(parent)
        self.setObjectName("banner")
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Show ``words``; hide for none."""
        self._words.setText(words)
        self.setVisible(bool(words))
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        now = tokens()
        self._picture.setPixmap(icon("trash-2", colour=now.danger).pixmap(16, 16))
        sheet = (
            f"#banner {{ background: {now.danger_ground.name()}; }}"
            f"#banner QLabel {{ color: {now.danger.name()}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
