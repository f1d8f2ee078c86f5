"""The lock of one window: blanks it, lets its session's secrets go, and fetches them again.

Blanks one window and brings it back as it was: contents, panes, dialogs, actions, keyboard.

Hiding would not do: a screen reader still reads what is hidden. So everything but band and menu bar
leaves the window, into a holder that is never shown. Qt offers to accessibility what hangs below a
window that exists, and nothing hangs below one any more. A client of the accessibility bus may
remember what it saw before, so the holder is disabled (no button works in it), every action is
off, and what the bus knew of the widgets is forgotten. The widgets themselves stay as they are.

What a locked window shows: why it is locked, and the way back.

What is unsaved behind a locked window: kept on disk before anything else is let go.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QObject,
    QRect,
    Qt,
    QTime,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QActionGroup,
    QGuiApplication,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.credentials.keyring import Storage, VaultError, VaultTrouble
from desktop_app.models.display import Translator
from desktop_app.views.editor.draft import KeptDrafts
from desktop_app.views.profiles.dialog import Errand
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.profiles.wording import vault_words
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.look import STEP, heading_font, icon, make_primary, tokens
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.unlock_passphrase import BeginAgainDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

    from PySide6.QtCore import SignalInstance

    from desktop_app.credentials.profiles import Profile
    from desktop_app.credentials.vault import Vault
    from desktop_app.gateway.endpoint import Credentials
    from desktop_app.views.editor.draft import KeptDrafts
    from desktop_app.views.window.desk import Desk
    from desktop_app.views.window.main_window import MainWindow
    from desktop_app.worker.journals import ProfileJournal
    from desktop_app.worker.session import Session
    from desktop_app.worker.worker import Worker

_tr = Translator("lock")


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
        return _tr("Locked after %n minute(s) without use", minutes)
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


T_CURTAIN = TypeVar("T_CURTAIN", bound=QObject)


class _Dialog(NamedTuple):
    """A dialog that is put away, and how it stood."""

    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType
    modality: Qt.WindowModality
    place: QRect
    is_enabled: bool
    focus: QWidget | None


class SuspendedActions(QObject):
    """Actions that are off until :meth:`resume`, whoever triggers them and whatever is set on them.

    A disabled menu bar does not do that: a trigger over the accessibility bus, or by a key, asks
    the action itself. An action refuses every trigger while its group is disabled, and meanwhile
    remembers what ``setEnabled`` was called with; so each is put into a disabled group.

    WORKAROUND: by ``setActionGroup`` alone. PySide's ``QActionGroup.removeAction`` makes Python the
    owner of the action, which dies with its wrapper and is missed by its menu.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.setEnabled(False)
        self._groups: list[QActionGroup] = []
        """Groups of their own (exclusive choices), disabled as a whole."""

    def suspend(self, action: QAction) -> None:
        """Off from now on; fine when it is already."""
        group = cast("QActionGroup | None", action.actionGroup())
        if group is None:
            action.setActionGroup(self._group)
        elif group is not self._group and group.isEnabled():
            group.setEnabled(False)
            self._groups.append(group)

    def resume(self) -> None:
        """All as they would be by now, had they not been suspended."""
        self._group.setEnabled(True)
        for action in self._group.actions():
            action.setActionGroup(cast("QActionGroup", None))
        self._group.setEnabled(False)
        groups, self._groups = self._groups, []
        for group in groups:
            if isValid(group):
                group.setEnabled(True)


class Curtain(QObject):
    """Drawn over a window while it is locked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._holder = QWidget()
        """Never shown, so it has no native window, and nothing inside it can be found. Disabled, so
        that nothing inside it can be pressed."""
        self._holder.setEnabled(False)
        self._actions = SuspendedActions(self)
        self.page = LockPage()
        self.page.hide()
        self._is_drawn = False
        self._title = ""
        self._focus: QWidget | None = None
        self._state = window.saveState()
        self._panes: list[tuple[QDockWidget, QWidget]] = []
        self._dialogs: list[_Dialog] = []

    @property
    def is_drawn(self) -> bool:
        """Whether the window is blanked."""
        return self._is_drawn

    @property
    def hides_dialogs(self) -> bool:
        """Whether a dialog waits behind it."""
        return any(isValid(dialog.widget) for dialog in self._dialogs)

    def discard(self) -> None:
        """The window has closed for good: nothing stays behind it, and no dialog put away."""
        self._holder.deleteLater()

    def behind(self, kind: type[T_CURTAIN]) -> list[T_CURTAIN]:
        """Everything of that kind that belongs to this window, in it or put away."""
        return [*self._window.findChildren(kind), *self._holder.findChildren(kind)]

    def covers(self, widget: QWidget) -> bool:
        """Whether it belongs to this window, in it or put away."""
        return window_of(widget) in (self._window, self._holder)

    def suspend(self, action: QAction) -> None:
        """Keep an action off until :meth:`open`; for one that comes while the window is blanked."""
        self._actions.suspend(action)

    def draw(self) -> None:
        """Blank the window now: painted when this returns."""
        if self._is_drawn:
            return
        window = self._window
        self._is_drawn = True
        self._title, self._focus = window.windowTitle(), window.focusWidget()
        self._state = window.saveState()
        _close_popups()
        for dialog in reversed(_dialogs_of(window)):  # the topmost first
            self.put_away(dialog)
        for action in {*_actions_of(window), *_actions_of(self._holder)}:
            self._actions.suspend(action)
        self._put_panes_away()
        window.frame.replaceWidget(window.content, self.page)
        for part in (window.content, window.status_line):
            part.hide()
            part.setParent(self._holder)
        _forget_accessibles(self._holder)
        window.menuBar().setEnabled(False)
        window.setWindowTitle(self.tr("Locked · {title}").format(title=self._title))
        self.page.show()
        self.page.take_focus()
        window.repaint()

    def open(self) -> None:
        """Everything back in its place."""
        if not self._is_drawn:
            return
        window = self._window
        self._is_drawn = False
        window.frame.replaceWidget(self.page, window.content)
        self.page.hide()
        self.page.setParent(self._holder)
        window.content.show()
        window.setStatusBar(window.status_line)
        window.status_line.show()
        for dock, pane in self._panes:
            dock.setWidget(pane)
            pane.show()
        self._panes.clear()
        window.restoreState(self._state)
        self._actions.resume()
        window.menuBar().setEnabled(True)
        window.setWindowTitle(self._title)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_dialogs()

    def put_away(self, dialog: QWidget) -> None:
        """Take a dialog of this window off the screen until :meth:`open`."""
        self._dialogs.append(
            _Dialog(
                dialog,
                dialog.parentWidget(),
                dialog.windowFlags(),
                dialog.windowModality(),
                dialog.geometry(),
                not dialog.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled),
                dialog.focusWidget(),
            )
        )
        dialog.hide()
        dialog.setParent(self._holder, Qt.WindowType.Widget)
        dialog.setEnabled(False)
        for action in _actions_of(dialog):
            self._actions.suspend(action)
        if self._is_drawn:  # else the whole holder is to be forgotten at the end
            _forget_accessibles(dialog)

    def cover_new_panes(self) -> None:
        """Put panes away that were added while the window is blanked."""
        if self._is_drawn:
            self._put_panes_away()

    def _put_panes_away(self) -> None:
        for dock in self._window.findChildren(QDockWidget):
            pane = dock.widget()
            if pane is not None:  # else it is put away already
                self._panes.append((dock, pane))
                dock.hide()
                pane.setParent(self._holder)

    def _bring_dialogs(self) -> None:
        """The lowest first, so that each finds what it stood on."""
        dialogs, self._dialogs = self._dialogs[::-1], []
        parents = {kept.widget: kept.parent for kept in dialogs if isValid(kept.widget)}

        def height(kept: _Dialog) -> int:
            number, below = 0, kept.parent
            while below is not None and isValid(below) and below.window() in parents:
                number, below = number + 1, parents[below.window()]
            return number

        for kept in sorted(dialogs, key=height):
            dialog = kept.widget
            if not isValid(dialog):
                continue
            dialog.setParent(kept.parent, kept.flags)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            dialog.setEnabled(kept.is_enabled)
            dialog.setWindowModality(kept.modality)
            dialog.setGeometry(kept.place)
            dialog.show()
            if kept.focus is not None and isValid(kept.focus):
                kept.focus.setFocus(Qt.FocusReason.OtherFocusReason)


def window_of(dialog: QWidget) -> QWidget:
    """The window at the bottom of the stack that a dialog stands on; its own when on none."""
    below = dialog
    while (parent := below.parentWidget()) is not None:
        below = parent.window()
    return below


def _actions_of(top: QWidget) -> Iterator[QAction]:
    """Every action made below ``top``, or offered by a widget below it."""
    yield from top.findChildren(QAction)
    yield from top.actions()
    for widget in top.findChildren(QWidget):
        yield from widget.actions()


def _forget_accessibles(top: QWidget) -> None:
    """Take back what the accessibility bus was given of ``top`` and everything below it.

    A client keeps the addresses of what it saw, and Qt would go on answering there: with the text
    of a field behind the lock, or by pressing its button. They are made anew, under other
    addresses, when the widgets are back.
    """
    if not QAccessible.isActive():
        return
    for part in (*top.findChildren(QObject), top):
        queried = QAccessible.queryAccessibleInterface(part)
        interface = cast("QAccessibleInterface | None", queried)
        if interface is not None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def _dialogs_of(window: MainWindow) -> list[QWidget]:
    """Dialogs on screen that stand on this window, the lowest first."""
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible() and window_of(widget) is window
    ]
    return sorted(found, key=_height)


def _height(dialog: QWidget) -> int:
    height, below = 0, dialog
    while (parent := below.parentWidget()) is not None:
        height, below = height + 1, parent.window()
    return height


def _close_popups() -> None:
    """Menus, lists that dropped down and tool tips: they come again when they are wanted."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            popup.hide()
    for widget in QApplication.topLevelWidgets():
        if widget.windowType() == Qt.WindowType.ToolTip:
            widget.hide()
            widget.deleteLater()


class KeptBehind(QObject):
    """Keeps every unsaved edit of one window, and knows whether closing would lose it."""

    def __init__(self, window: MainWindow, edits: Callable[[], Iterable[KeptDrafts]]) -> None:
        """``edits``: all of the window, also in dialogs that are put away. Nothing is kept without
        a ledger: see :meth:`use`."""
        super().__init__(window)
        self._edits = edits
        self._ledger: ProfileJournal | None = None
        self._keys: frozenset[str] = frozenset()
        self._is_safe = False

    def use(self, ledger: ProfileJournal | None) -> None:
        """Keep in this one."""
        self._ledger = ledger
        if ledger is not None:
            ledger.checked.connect(self._on_checked)

    def keep(self) -> None:
        """Keep what is unsaved at this moment, and find out whether it outlives the program."""
        edits = list(self._edits())
        for edit in edits:
            edit.keep_now()
        self._keys = frozenset(edit.key for edit in edits if edit.key)
        self._is_safe = False
        if self._ledger is not None and self._keys:
            self._ledger.check(self._keys)

    def close_words(self, *, is_dirty: bool) -> tuple[str, str]:
        """What closing the locked window does, and the button for it."""
        if not self._keys and not is_dirty:
            words = _tr(
                "There is unfinished work behind the lock. Unlock to go on with it; closing gives "
                "up what is open there."
            )
            return words, _tr("Close")
        if self._is_safe:
            words = _tr(
                "There is unfinished work behind the lock. Unlock to go on with it, or close: the "
                "unsaved changes are kept, encrypted, and offered when this profile is opened next."
            )
            return words, _tr("Close")
        words = _tr(
            "There is unfinished work behind the lock, and it is not kept on this computer. Unlock "
            "to go on with it; closing loses it."
        )
        return words, _tr("Close and lose it")

    def anew_words(self, *, is_dirty: bool) -> str:
        """What opening the profile anew, with other secrets, does to unsaved work."""
        words = _tr(
            "The system keyring now has another token and key than this window was opened with. "
            "Open the profile anew to work with them."
        )
        if not self._keys and not is_dirty:
            return words
        if self._is_safe:
            return f"{words} {_tr('The unsaved changes are kept and offered there.')}"
        return f"{words} {_tr('The unsaved changes are not kept on this computer; they get lost.')}"

    def _on_checked(self, is_safe: bool) -> None:
        self._is_safe = is_safe


T = TypeVar("T")
U = TypeVar("U")

_MAY_PASS = {VaultTrouble.LOCKED, VaultTrouble.DENIED, VaultTrouble.SILENT}
"""The keyring has the secrets and did not give them: another Unlock may do."""


class WindowLock(QObject):
    """Locks and unlocks a window, whatever stands behind it by then.

    Signals: ``passed()`` when somebody who may has unlocked here, whether or not this window can be
    brought back; ``unlocked()`` with a profile's secrets; ``close_asked()`` when the agent closes
    it over unfinished work; ``quit_asked()``; ``anew_asked()`` to open the profile with what the
    keyring has by now.
    """

    passed = Signal()
    unlocked = Signal()
    quit_asked = Signal()
    close_asked = Signal()
    anew_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        worker: Worker,
        vault: Vault,
        profiles: Callable[[], tuple[Profile, ...]] = tuple,
    ) -> None:
        """Open, with nothing behind the window yet. ``profiles``: all whose secrets an unlock
        passphrase guards."""
        super().__init__(window)
        self.window = window
        self._worker, self._vault, self._profiles = worker, vault, profiles
        self._curtain = Curtain(window)
        self._page = self._curtain.page
        self._page.unlock_asked.connect(self.unlock)
        self._page.forgotten_asked.connect(self._ask_to_begin_again)
        self._page.close_asked.connect(window.close)
        self._page.quit_asked.connect(self.quit_asked)
        self._errand = Errand(worker, self._page.notice, self)
        self._errand.running_changed.connect(self._page.set_busy)
        self._desk: Desk | None = None
        self._session: Session | None = None
        self._profile: Profile | None = None
        self._own: Credentials | None = None
        self._kept = KeptBehind(window, lambda: self._curtain.behind(KeptDrafts))
        self._may_close = False
        self._locks = 0

    @property
    def curtain(self) -> Curtain:
        """What hides the window's contents."""
        return self._curtain

    @property
    def is_locked(self) -> bool:
        """Whether the window is locked."""
        return self._curtain.is_drawn

    def guard(
        self,
        desk: Desk,
        session: Session,
        profile: Profile | None,
        own: Credentials | None,
        ledger: ProfileJournal | None = None,
    ) -> None:
        """From now on these are what is locked.

        ``profile``: whose secrets to fetch; None for the sandbox, whose ``own`` are no secret.
        ``ledger`` keeps what is unsaved.
        """
        self._kept.use(ledger)
        self._desk, self._session, self._profile, self._own = desk, session, profile, own
        if self.is_locked:  # it was still being opened when the lock came
            self._curtain.cover_new_panes()
            self._let_secrets_go()

    def lock(self, words: str) -> None:
        """Blank the window at once; ``words`` say why. Locked already: the first reason stays, and
        unlocking that is under way ends."""
        self._locks += 1
        if self.is_locked:
            self._errand.cancel()
            return
        self._may_close = False
        self._page.show_guard(self._guard())
        self._curtain.draw()
        self._page.show_why(words, is_unsaved=self._is_unsaved)
        self._kept.keep()
        self._let_secrets_go()

    def unlock(self) -> None:
        """Ask for the passphrase where one is set, fetch the secrets, bring everything back; say in
        place what is in the way."""
        if not self.is_locked or self._errand.is_running:
            return
        if not self._vault.is_protected:
            self._bring_back(self._on_read, self._on_not_read)
        elif self._page.passphrase:
            self._ask_vault(
                partial(self._vault.unlock, self._page.passphrase, self._profiles()),
                self.tr("Trying the passphrase…"),
                done=self._on_passphrase_right,
                failed=self._on_passphrase_not_right,
            )
        else:
            self._page.take_focus()

    def follow(self) -> None:
        """The program was unlocked in another window: bring this one back too, if that asks nobody
        anything. What is in the way is said once somebody unlocks here."""
        self._bring_back(self._on_read_to_follow, _nothing)

    def _bring_back(
        self,
        done: Callable[[Credentials | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self.is_locked or self._errand.is_running:
            return
        if self._session is None:
            self._curtain.open()
            self.passed.emit()
        elif self._own is not None:
            self._resume(self._own)
        elif self._profile is not None:
            self._ask_vault(
                partial(self._vault.read, self._profile),
                self.tr("Waiting for the system keyring…"),
                done=done,
                failed=failed,
            )

    def _ask_vault(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        words: str,
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """An answer that comes after the program was locked once more opens nothing."""
        locks = self._locks

        def unless_locked_since(call: Callable[[U], None]) -> Callable[[U], None]:
            return lambda outcome: call(outcome) if locks == self._locks else None

        self._errand.begin(
            work, words, done=unless_locked_since(done), failed=unless_locked_since(failed)
        )

    def refuses_to_close(self) -> bool:
        """Whether closing must be confirmed, for what is locked away; if so, it is offered.

        The agent may be unable to unlock (the keyring lost what it had), so it is never forbidden.
        """
        if not self.is_locked or self._may_close:
            return False
        if not (self._is_unsaved or self._curtain.hides_dialogs):
            return False
        sentence, button = self._kept.close_words(is_dirty=self._is_unsaved)
        self._page.notice.say(
            sentence, Tone.WARNING, action=button, on_action=partial(self._leave, self.close_asked)
        )
        return True

    def _guard(self) -> Guard:
        if self._vault.is_protected:
            return Guard.PASSPHRASE
        profile = self._profile
        storage = None if profile is None else self._vault.storage_of(profile)
        return Guard.SECRETS if storage is Storage.SESSION else Guard.NOTHING

    def _on_passphrase_right(self, _: None) -> None:
        self._page.forget_passphrase()
        self.passed.emit()
        self._bring_back(self._on_read, self._on_not_read)

    def _on_passphrase_not_right(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, VaultError) else VaultTrouble.BROKEN
        if trouble is VaultTrouble.WRONG_PASSPHRASE:
            self._page.refuse_passphrase(math.ceil(self._vault.pause))
        else:
            self._page.notice.say(vault_words(trouble), Tone.WARNING)

    def _ask_to_begin_again(self) -> None:
        dialog = BeginAgainDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._begin_again)
        dialog.rejected.connect(self._page.take_focus)
        dialog.open()

    def _begin_again(self) -> None:
        """Without the secrets that nobody can open: whoever goes on has to type them anew, and only
        the right ones open what is behind the lock."""
        self._ask_vault(
            partial(self._vault.begin_again, self._profiles()),
            self.tr("Waiting for the system keyring…"),
            done=self._on_begun_again,
            failed=self._on_not_read,
        )

    def _on_begun_again(self, _: None) -> None:
        self._page.show_guard(Guard.SECRETS)
        self._bring_back(self._on_read, self._on_not_read)

    @property
    def _is_unsaved(self) -> bool:
        return self._desk is not None and self._desk.editor.is_dirty

    def _let_secrets_go(self) -> None:
        if self._session is not None:
            self._session.suspend()
        if self._profile is not None:
            self._vault.drop_remembered(self._profile)

    def _resume(self, credentials: Credentials) -> None:
        if self._session is None:
            return
        self._curtain.open()
        if self._profile is not None:
            self.unlocked.emit()
        self._session.resume(credentials)
        self._kept.keep()  # the journal may be another one by now: the keyring had lost its key
        self.passed.emit()

    def _on_read(self, credentials: Credentials | None) -> None:
        if credentials is None:
            self._ask_for_secrets(VaultTrouble.ABSENT)
        elif self._is_right(credentials):
            self._resume(credentials)
        else:
            if self._profile is not None:
                self._vault.drop_remembered(self._profile)
            self._offer_anew()
            self.passed.emit()

    def _on_read_to_follow(self, credentials: Credentials | None) -> None:
        if credentials is not None:
            self._on_read(credentials)

    def _offer_anew(self) -> None:
        """Whoever opened the keyring may open the profile, but with its secrets of today: rows and
        edits of the one merchant must not meet the key of another."""
        self._page.notice.say(
            self._kept.anew_words(is_dirty=self._is_unsaved),
            Tone.WARNING,
            action=self.tr("Open anew"),
            on_action=partial(self._leave, self.anew_asked),
        )

    def _leave(self, how: SignalInstance) -> None:
        self._may_close = True
        how.emit()

    def _on_not_read(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, VaultError) else VaultTrouble.BROKEN
        if trouble is VaultTrouble.PASSPHRASE:  # set by another process, since this one last asked
            self._page.show_guard(Guard.PASSPHRASE)
        elif trouble in _MAY_PASS:
            self._page.notice.say(vault_words(trouble), Tone.WARNING)
        else:
            self._ask_for_secrets(trouble)

    def _ask_for_secrets(self, trouble: VaultTrouble) -> None:
        if self._profile is None:
            return
        dialog = SessionSecretsDialog(
            self._vault,
            self._worker,
            self._profile,
            trouble,
            self.window,
            is_right=self._is_right,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self._resume)
        dialog.rejected.connect(self._page.take_focus)
        dialog.open()

    def _is_right(self, credentials: Credentials) -> bool:
        return self._session is not None and self._session.was_opened_with(credentials)


def _nothing(_error: Exception) -> None:
    """The window stays as it is."""
