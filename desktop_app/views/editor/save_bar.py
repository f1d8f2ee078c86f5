"""The bar at the bottom: what will change, what stands in the way, and Save."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop_app.views.editor.hint_line import ink_of
from desktop_app.views.icons import icon
from desktop_app.views.notice import Tone
from desktop_app.views.style import make_primary
from desktop_app.views.theme import STEP, tokens


class SaveBar(QWidget):
    """Says one thing at a time. Signals: ``save_asked()``, ``discard_asked()``,
    ``cancel_asked()``, ``reveal_asked()`` when the agent wants to see what stands in the way."""

    save_asked = Signal()
    discard_asked = Signal()
    cancel_asked = Signal()
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to save."""
        super().__init__(parent)
        self._tone = Tone.PLAIN
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._reveal = QToolButton()
        self._reveal.setText(self.tr("Show it"))
        self._reveal.setAutoRaise(True)
        self._discard = QPushButton(self.tr("Discard changes"))
        self._save = QPushButton(self.tr("Save"))
        self._save.setIcon(icon("save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        for button in (self._discard, self._save, self._cancel):
            button.setAutoDefault(False)
        self._save.clicked.connect(self.save_asked)
        self._discard.clicked.connect(self.discard_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._reveal.clicked.connect(self.reveal_asked)
        self._lay_out()
        self.show_calm("")

    def come_after(self, stop: QWidget) -> None:
        """Tab comes here from ``stop``."""
        for button in (self._reveal, self._discard, self._cancel, self._save):
            QWidget.setTabOrder(stop, button)
            stop = button

    def show_calm(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Nothing to save; ``words`` may say that something just was."""
        self._say(words, tone)
        self._set(can_save=False, can_discard=False, busy=False)

    def show_changes(self, words: str) -> None:
        """What Save would send."""
        self._say(words, Tone.WARNING)
        self._set(can_save=True, can_discard=True, busy=False)

    def show_refusal(self, words: str) -> None:
        """Why Save cannot send."""
        self._say(words, Tone.DANGER)
        self._set(can_save=False, can_discard=True, busy=False)
        self._reveal.show()

    def show_stuck(self, words: str) -> None:
        """There are changes, and this record takes none any more."""
        self._say(words, Tone.DANGER)
        self._set(can_save=False, can_discard=True, busy=False)

    def show_busy(self, words: str) -> None:
        """What runs now; it can be cancelled."""
        self._say(words, Tone.PLAIN)
        self._set(can_save=False, can_discard=False, busy=True)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above, to part the bar from what scrolls."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, tokens().line)

    def _say(self, words: str, tone: Tone) -> None:
        self._tone = tone
        self._words.setText(words)
        self._picture.setVisible(bool(words) and tone is not Tone.PLAIN)
        self._reveal.hide()
        self._paint()

    def _set(self, *, can_save: bool, can_discard: bool, busy: bool) -> None:
        self._save.setEnabled(can_save)
        self._discard.setEnabled(can_discard)
        self._discard.setVisible(not busy)
        self._cancel.setVisible(busy)
        make_primary(self._save)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        for widget in (self._reveal, self._discard, self._cancel, self._save):
            row.addWidget(widget)

    def _paint(self) -> None:
        ink = ink_of(self._tone)
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), ink)
        self._words.setPalette(palette)
        self._picture.setPixmap(icon(self._tone.value, colour=ink).pixmap(16, 16))
        self._save.setIcon(icon("save", colour=tokens().on_accent))
