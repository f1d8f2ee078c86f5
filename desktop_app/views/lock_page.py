"""What a locked window shows: why it is locked, and the way back."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.notice import Notice, Tone
from desktop_app.views.shortcuts import Shortcut
from desktop_app.views.style import make_primary
from desktop_app.views.theme import STEP, heading_font, tokens

_PICTURE = 40
_BUTTON_WIDTH = 20 * STEP
_FIELD_WIDTH = 36 * STEP
_NOTICE_WIDTH = 70 * STEP


class Guard(Enum):
    """What stands between the lock and somebody else at this desk."""

    PASSPHRASE = "the unlock passphrase"
    SECRETS = "token and key, which nobody has kept"
    NOTHING = "at most the system keyring, which is open as a rule"


class Trigger(Enum):
    """What locked the program."""

    ASKED = "the agent"
    IDLE = "nobody used it"
    START = "the program started with an unlock passphrase set"
    SLEEP = "the computer went to sleep"
    SCREEN = "the screen was locked"


def trigger_words(trigger: Trigger, minutes: int) -> str:
    """Why it is locked, in words; ``minutes`` is the idle time that locks."""
    if trigger is Trigger.IDLE:
        return _count("Locked after %n minute(s) without use", minutes)
    return {
        Trigger.ASKED: _tr("Locked at your request"),
        Trigger.START: _tr("Locked until you unlock it"),
        Trigger.SLEEP: _tr("Locked because the computer went to sleep"),
        Trigger.SCREEN: _tr("Locked because the screen was locked"),
    }[trigger]


class LockPage(QWidget):
    """Says why, since when, and offers ``Unlock``; with a passphrase where one is set.

    Signals: ``unlock_asked()``, also by Enter; ``forgotten_asked()``: the passphrase was;
    ``close_asked()`` and ``quit_asked()`` by their keys, for every action of the window is off
    behind it.
    """

    unlock_asked = Signal()
    forgotten_asked = Signal()
    close_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing said yet."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._picture = QLabel()
        self._why = _plain()
        self._why.setFont(heading_font(1.5))
        self._since = _plain()
        self._kept = _plain()
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._passphrase.setAccessibleName(self.tr("Unlock passphrase"))
        self._passphrase.setPlaceholderText(self.tr("Unlock passphrase"))
        self._passphrase.setFixedWidth(_FIELD_WIDTH)
        self._passphrase.setMinimumHeight(4 * STEP)
        self._forgotten = QPushButton(self.tr("I forgot the passphrase…"))
        self._forgotten.setFlat(True)
        self._forgotten.clicked.connect(self.forgotten_asked)
        self._guarded_by = _plain()
        self._guarded_by.setWordWrap(True)
        self._guarded_by.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._guarded_by.setFixedWidth(_NOTICE_WIDTH)
        self._is_busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._end_pause)
        self.notice = Notice()
        self.notice.setFixedWidth(_NOTICE_WIDTH)
        self._unlock = QPushButton(self.tr("Unlock"))
        self._unlock.setMinimumSize(_BUTTON_WIDTH, 4 * STEP + STEP // 2)
        self._unlock.clicked.connect(self.unlock_asked)
        make_primary(self._unlock)
        for key, act in (
            (Qt.Key.Key_Return, self._unlock.click),
            (Qt.Key.Key_Enter, self._unlock.click),
            (Shortcut.CLOSE_WINDOW, self.close_asked.emit),
            (Shortcut.QUIT, self.quit_asked.emit),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
        self._lay_out()
        self._paint()

    @property
    def passphrase(self) -> str:
        """As typed."""
        return self._passphrase.text()

    def show_guard(self, guard: Guard) -> None:
        """Ask for the passphrase, or say plainly that nobody is asked anything."""
        is_asked = guard is Guard.PASSPHRASE
        self._passphrase.setVisible(is_asked)
        self._forgotten.setVisible(is_asked)
        if not is_asked:
            self.forget_passphrase()
        words = self.tr(
            "No unlock passphrase is asked for: while this computer's keyring is open, anybody at "
            "this desk can go on. You can set one in Tools ▸ Unlock passphrase."
        )
        self._guarded_by.setText(words if guard is Guard.NOTHING else "")
        # A layout that centres a label gives it one line, however many it has.
        height = self._guarded_by.heightForWidth(_NOTICE_WIDTH)
        self._guarded_by.setMinimumHeight(max(height, 0))
        self._guarded_by.setVisible(guard is Guard.NOTHING)
        self.take_focus()

    def forget_passphrase(self) -> None:
        """Empty the field, and what could be undone in it."""
        self._passphrase.setText("")

    def refuse_passphrase(self, seconds: int) -> None:
        """It was a wrong one; the next may be tried after so many seconds."""
        self._passphrase.selectAll()
        self._pause.start(1_000 * seconds)
        self._refresh()
        self.notice.say(
            self.tr("This is not the unlock passphrase. Try again in %n second(s).", "", seconds),
            Tone.WARNING,
        )

    def show_why(self, words: str, *, is_unsaved: bool) -> None:
        """Say what locked the window, and that nothing typed is lost."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._why.setText(words)
        self._since.setText(self.tr("Since {time}").format(time=now))
        self._kept.setText(self.tr("Unsaved changes are kept behind the lock."))
        self._kept.setVisible(is_unsaved)
        self._unlock.setAccessibleDescription(words)
        self.notice.clear()
        self.set_busy(False)

    def set_busy(self, is_busy: bool) -> None:
        """While the keyring is asked, nobody can ask it twice."""
        self._is_busy = is_busy
        self._refresh()
        if not is_busy:
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the one thing there is to do."""
        is_asked = not self._passphrase.isHidden()
        first = self._passphrase if is_asked else self._unlock
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 4, STEP * 4, STEP * 4, STEP * 4)
        column.setSpacing(STEP)
        column.addStretch(2)
        centred = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, centred)
        column.addSpacing(STEP)
        for label in (self._why, self._since, self._kept):
            column.addWidget(label, 0, centred)
        column.addSpacing(STEP * 2)
        for part in (self._passphrase, self._unlock, self._forgotten, self._guarded_by):
            column.addWidget(part, 0, centred)
        column.addSpacing(STEP * 2)
        column.addWidget(self._below(), 3)

    def _below(self) -> QWidget:
        """A place for what is said, so that the button stays where it is meanwhile."""
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return below

    def _end_pause(self) -> None:
        self.notice.say(self.tr("This is not the unlock passphrase."), Tone.WARNING)
        self._refresh()

    def _refresh(self) -> None:
        self._unlock.setEnabled(not self._is_busy and not self._pause.isActive())
        self._passphrase.setReadOnly(self._is_busy)
        self._forgotten.setEnabled(not self._is_busy)

    def _paint(self) -> None:
        """Quiet: the greys of the palette, the accent for the button alone."""
        now = tokens(QGuiApplication.palette())
        self._picture.setPixmap(icon("lock", colour=now.muted).pixmap(_PICTURE, _PICTURE))
        for label in (self._since, self._kept, self._guarded_by):
            palette = label.palette()
            if palette.color(QPalette.ColorRole.WindowText) != now.muted:
                palette.setColor(QPalette.ColorRole.WindowText, now.muted)
                label.setPalette(palette)


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("lock", text)


def _count(text: str, n: int) -> str:
    return QCoreApplication.translate("lock", text, None, n)
