"""What a locked window shows (why it is locked, and the way back), and where its contents are then.

Hiding the contents would not do: a screen reader still reads what is hidden. So everything but band
and menu bar leaves the window, into a holder that is never shown. Qt offers to accessibility what
hangs below a window that exists, and nothing hangs below one any more. A client of the
accessibility bus may remember what it saw before, so the holder is disabled (no button works in
it), every action is off, and what the bus knew of the widgets is forgotten. The widgets themselves
stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple, TypeVar, cast

from PySide6.QtCore import (
    QObject,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QActionGroup,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QLineEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.display import Translator, time_of_day
from desktop_app.views.widgets.actions import Shortcut, add_shortcut
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.views.window.main_window import MainWindow

_tr = Translator("lock")


Q = TypeVar("Q", bound=QObject)

_PICTURE = 40
_BUTTON_WIDTH = 20 * STEP
_FIELD_WIDTH = 36 * STEP
_NOTICE_WIDTH = 70 * STEP


class UnlockMethod(Enum):
    """What stands between the lock and somebody else at this desk."""

    PASSPHRASE = "the unlock passphrase"
    SECRETS = "token and key, which nobody has kept"
    NOTHING = "at most the system keyring, which is open as a rule"


class LockTrigger(Enum):
    """What locked the program."""

    ASKED = "the agent"
    IDLE = "nobody used it"
    START = "the program started with an unlock passphrase set"
    SLEEP = "the computer went to sleep"
    SCREEN = "the screen was locked"


def trigger_words(trigger: LockTrigger, minutes: int) -> str:
    """Why it is locked, in words; ``minutes`` is the idle time that locks."""
    if trigger is LockTrigger.IDLE:
        return _tr("Locked after %n minute(s) without use", minutes)
    return {
        LockTrigger.ASKED: _tr("Locked at your request"),
        LockTrigger.START: _tr("Locked until you unlock it"),
        LockTrigger.SLEEP: _tr("Locked because the computer went to sleep"),
        LockTrigger.SCREEN: _tr("Locked because the screen was locked"),
    }[trigger]


class LockPage(QWidget):
    """Says why, since when, and offers ``Unlock``; with a passphrase where one is set.

    Signals: ``close_asked()`` and ``quit_asked()`` by their keys, for every action of the window is
    off behind it.
    """

    close_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = TonePicture(_PICTURE, "lock", "muted")
        self._why = plain_label()
        set_face(self._why, Face.TITLE)
        self._since = ToneLabel("muted")
        self._kept = ToneLabel("muted")
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._passphrase.setAccessibleName(self.tr("Unlock passphrase"))
        self._passphrase.setPlaceholderText(self.tr("Unlock passphrase"))
        self._passphrase.setFixedWidth(_FIELD_WIDTH)
        self._passphrase.setMinimumHeight(4 * STEP)
        self.forgotten = QPushButton(self.tr("I forgot the passphrase…"))
        self.forgotten.setFlat(True)
        self._guarded_by = ToneLabel("muted", wraps=True)
        self._guarded_by.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._guarded_by.setFixedWidth(_NOTICE_WIDTH)
        self._is_busy = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._end_pause)
        self.notice = Notice()
        self.notice.setFixedWidth(_NOTICE_WIDTH)
        self.unlock = QPushButton(self.tr("Unlock"))
        self.unlock.setMinimumSize(_BUTTON_WIDTH, 4 * STEP + STEP // 2)
        make_primary(self.unlock)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self.unlock.click)
        add_shortcut(self, Shortcut.CLOSE_WINDOW, self.close_asked.emit)
        add_shortcut(self, Shortcut.QUIT, self.quit_asked.emit)
        self._lay_out()

    @property
    def passphrase(self) -> str:
        return self._passphrase.text()

    def show_guard(self, guard: UnlockMethod) -> None:
        """Ask for the passphrase, or say plainly that nobody is asked anything."""
        is_asked = guard is UnlockMethod.PASSPHRASE
        self._passphrase.setVisible(is_asked)
        self.forgotten.setVisible(is_asked)
        if not is_asked:
            self.forget_passphrase()
        words = self.tr(
            "No unlock passphrase is asked for: while this computer's keyring is open, anybody at "
            "this desk can go on. You can set one in Tools ▸ Unlock passphrase."
        )
        self._guarded_by.setText(words if guard is UnlockMethod.NOTHING else "")
        # A layout that centres a label gives it one line, however many it has.
        height = self._guarded_by.heightForWidth(_NOTICE_WIDTH)
        self._guarded_by.setMinimumHeight(max(height, 0))
        self._guarded_by.setVisible(guard is UnlockMethod.NOTHING)
        self.take_focus()

    def forget_passphrase(self) -> None:
        """Empty the field, and what could be undone in it."""
        self._passphrase.setText("")

    def refuse_passphrase(self, seconds: int) -> None:
        """It was a wrong one; the next may be tried after so many seconds."""
        self._passphrase.selectAll()
        self._pause.start(1_000 * seconds)
        self._refresh()
        self.notice.show_message(
            self.tr("This is not the unlock passphrase. Try again in %n second(s).", "", seconds),
            Tone.WARNING,
        )

    def show_why(self, words: str, *, is_unsaved: bool) -> None:
        """Say what locked the window, and that nothing typed is lost."""
        self._why.setText(words)
        self._since.setText(self.tr("Since {time}").format(time=time_of_day()))
        self._kept.setText(self.tr("Unsaved changes are kept behind the lock."))
        self._kept.setVisible(is_unsaved)
        self.unlock.setAccessibleDescription(words)
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
        first = self._passphrase if is_asked else self.unlock
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        said = self._why, self._since, self._kept
        asked = self._passphrase, self.unlock, self.forgotten, self._guarded_by
        below = QWidget()  # a place for what is said: the button stays where it is meanwhile
        row(None, self.notice, None, of=below, at_top=True)
        column(
            *((None, 2), self._picture, STEP, *said, 2 * STEP, *asked, 2 * STEP, (below, 3)),
            of=self,
            margins=4 * STEP,
            centred=(self._picture, *said, *asked),
        )

    def _end_pause(self) -> None:
        self.notice.show_message(self.tr("This is not the unlock passphrase."), Tone.WARNING)
        self._refresh()

    def _refresh(self) -> None:
        self.unlock.setEnabled(not self._is_busy and not self._pause.isActive())
        self._passphrase.setReadOnly(self._is_busy)
        self.forgotten.setEnabled(not self._is_busy)


class _HiddenDialog(NamedTuple):
    """A dialog that is put away, and how it stood."""

    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType
    modality: Qt.WindowModality
    place: QRect
    is_enabled: bool
    focus: QWidget | None
    is_open: bool
    """Else it was closed, and somebody keeps it: a screen reader may too, with its buttons."""


class SuspendedActions:
    """Actions that are off until :meth:`resume`, whoever triggers them and whatever is set on them.

    A disabled menu bar does not do that: a trigger over the accessibility bus, or by a key, asks
    the action itself. An action refuses every trigger while its group is disabled, and meanwhile
    remembers what ``setEnabled`` was called with; so each is put into a disabled group.

    WORKAROUND: by ``setActionGroup`` alone. PySide's ``QActionGroup.removeAction`` makes Python the
    owner of the action, which dies with its wrapper and is missed by its menu.
    """

    def __init__(self, parent: QObject) -> None:
        self._group = QActionGroup(parent)
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


class LockOverlay:
    """Stands in the place of a window's contents while it is locked, and brings them back."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._holder = QWidget()
        """Never shown, so it has no native window, and nothing inside it can be found. Disabled, so
        that nothing inside it can be pressed."""
        self._holder.setEnabled(False)
        self._actions = SuspendedActions(window)
        self.page = LockPage()
        self.page.hide()
        self._is_shown = False
        self._focus: QWidget | None = None
        self._state = window.saveState()
        self._panes: list[tuple[QDockWidget, QWidget]] = []
        self._dialogs: list[_HiddenDialog] = []

    @property
    def is_shown(self) -> bool:
        return self._is_shown

    @property
    def hides_dialogs(self) -> bool:
        """Whether any was open."""
        return any(dialog.is_open and isValid(dialog.widget) for dialog in self._dialogs)

    def delete(self) -> None:
        """The window has closed for good: nothing stays behind it, and no dialog put away."""
        self._holder.deleteLater()

    def behind(self, kind: type[Q]) -> list[Q]:
        """Everything of that kind that belongs to this window, in it or put away."""
        return [*self._window.findChildren(kind), *self._holder.findChildren(kind)]

    def covers(self, widget: QWidget) -> bool:
        """Whether it belongs to this window, in it or put away."""
        return window_of(widget) in (self._window, self._holder)

    def suspend(self, action: QAction) -> None:
        """Keep an action off that comes while the window is blanked, until :meth:`uncover`."""
        self._actions.suspend(action)

    def cover(self) -> None:
        """Blank the window now: painted when this returns."""
        if self._is_shown:
            return
        window = self._window
        self._is_shown = True
        window.show_locked(True)
        self._focus = window.focusWidget()
        self._state = window.saveState()
        _close_popups()
        for dialog in reversed(_dialogs_of(window)):  # the topmost first
            self.hide_dialog(dialog)
        for action in {*_actions_of(window), *_actions_of(self._holder)}:
            self._actions.suspend(action)
        self._hide_panes()
        window.frame.replaceWidget(window.content, self.page)
        window.head.show_locked()
        for part in (window.content, window.status_line, window.look_up_bar):
            part.hide()
            part.setParent(self._holder)
        _forget_accessibles(self._holder)
        window.menuBar().setEnabled(False)
        self.page.show()
        self.page.take_focus()
        window.repaint()

    def uncover(self) -> None:
        if not self._is_shown:
            return
        window = self._window
        self._is_shown = False
        window.frame.replaceWidget(self.page, window.content)
        self.page.hide()
        self.page.setParent(self._holder)
        window.content.show()
        window.head.hold(window.look_up_bar)
        window.setStatusBar(window.status_line)
        window.status_line.show()
        for dock, pane in self._panes:
            dock.setWidget(pane)
            pane.show()
        self._panes.clear()
        window.restoreState(self._state)
        self._actions.resume()
        window.menuBar().setEnabled(True)
        window.show_locked(False)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._restore_dialogs()

    def hide_dialog(self, dialog: QWidget) -> None:
        """Put a dialog of this window away until :meth:`uncover`, also one that is closed and still
        exists."""
        self._dialogs.append(
            _HiddenDialog(
                dialog,
                dialog.parentWidget(),
                dialog.windowFlags(),
                dialog.windowModality(),
                dialog.geometry(),
                not dialog.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled),
                dialog.focusWidget(),
                is_open=dialog.isVisible(),
            )
        )
        dialog.hide()
        dialog.setParent(self._holder, Qt.WindowType.Widget)
        dialog.setEnabled(False)
        for action in _actions_of(dialog):
            self._actions.suspend(action)
        if self._is_shown:  # else the whole holder is to be forgotten at the end
            _forget_accessibles(dialog)

    def cover_new_panes(self) -> None:
        """Put panes away that were added while the window is blanked."""
        if self._is_shown:
            self._hide_panes()

    def _hide_panes(self) -> None:
        for dock in self._window.findChildren(QDockWidget):
            pane = dock.widget()
            if pane is not None:  # else it is put away already
                self._panes.append((dock, pane))
                dock.hide()
                pane.setParent(self._holder)

    def _restore_dialogs(self) -> None:
        """The lowest first, so that each finds what it stood on."""
        dialogs, self._dialogs = self._dialogs[::-1], []
        parents = {kept.widget: kept.parent for kept in dialogs if isValid(kept.widget)}

        def height(kept: _HiddenDialog) -> int:
            number, below = 0, kept.parent
            while below is not None and isValid(below) and below.window() in parents:
                number, below = number + 1, parents[below.window()]
            return number

        for kept in sorted(dialogs, key=height):
            dialog = kept.widget
            if not isValid(dialog):
                continue
            is_wanted = kept.is_open or not dialog.isHidden()  # shown meanwhile by what keeps it
            dialog.setParent(kept.parent, kept.flags)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            dialog.setEnabled(kept.is_enabled)
            dialog.setWindowModality(kept.modality)
            if not is_wanted:
                continue
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
    """Dialogs that stand on this window, the lowest first; those too that are closed and still
    exist."""
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and window_of(widget) is window
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
