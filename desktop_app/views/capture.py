"""The program's windows left out of screenshots and shared screens, where the system can do that.

Windows (10, version 2004 on) leaves such a window out of every capture. macOS leaves it out of
those that respect a window's sharing type; newer ways of recording there do not. X11 and Wayland
know nothing of the kind, so it is not offered.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.views.shortcuts import Shortcut

KeepOut = Callable[[int, bool], object]
"""Takes a window's native number, and whether captures shall do without it."""

_SETTING = "view/out-of-captures"
_WINDOWS_10_2004 = 19041


def platform_call() -> KeepOut | None:
    """What this system has for it; None: nothing."""
    if sys.platform == "win32" and sys.getwindowsversion().build >= _WINDOWS_10_2004:
        return _keep_out_on_windows
    return _keep_out_on_macos if sys.platform == "darwin" else None


class ScreenCapture(QObject):
    """Whether captures do without this program's windows; off unless an agent wants it.

    Nothing is listened to while it is off. Signal: ``changed(bool)``.
    """

    changed = Signal(bool)

    def __init__(
        self, settings: QSettings, parent: QObject, keep_out: KeepOut | None = None
    ) -> None:
        """Do as it was chosen the last time; ``keep_out`` None: this system cannot."""
        super().__init__(parent)
        self._settings = settings
        self._keep_out = keep_out
        self._is_on = False
        if keep_out is not None and settings.value(_SETTING, False, type=bool):
            self.turn(True)

    def turn(self, is_on: bool) -> None:
        """On or off, for the windows there are, those to come, and the next start."""
        if self._keep_out is None or is_on == self._is_on:
            return
        self._is_on = is_on
        self._settings.setValue(_SETTING, is_on)
        self._listen()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._tell(window)
        self.changed.emit(is_on)

    def actions(self, parent: QObject) -> list[QAction]:
        """The switch for the menus of one window; none where the system cannot."""
        if self._keep_out is None:
            return []
        action = QAction(self.tr("Keep out of screen captures"), parent)
        action.setStatusTip(
            self.tr("Ask the system to leave this program out of screenshots and shared screens")
        )
        action.setShortcut(Shortcut.KEEP_OUT_OF_CAPTURES)
        action.setCheckable(True)
        action.setChecked(self._is_on)
        action.toggled.connect(self.turn)
        self.changed.connect(action.setChecked)
        return [action]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass. A window is told just before it can be seen for the first time; one
        that the system makes anew is shown anew."""
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self._tell(watched)
        return False

    def _listen(self) -> None:
        app = QApplication.instance()
        if app is not None and self._is_on:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)

    def _tell(self, window: QWidget) -> None:
        if self._keep_out is not None:
            self._keep_out(int(window.winId()), self._is_on)


def _keep_out_on_windows(window: int, is_out: bool) -> None:
    """``SetWindowDisplayAffinity``: WDA_EXCLUDEFROMCAPTURE, or WDA_NONE."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for those only who want it
        from ctypes import wintypes  # noqa: PLC0415

        tell = ctypes.WinDLL("user32").SetWindowDisplayAffinity
        tell.argtypes = (wintypes.HWND, wintypes.DWORD)
        tell.restype = wintypes.BOOL
        tell(window, 0x11 if is_out else 0)


def _keep_out_on_macos(view: int, is_out: bool) -> None:
    """``NSWindow.sharingType``: NSWindowSharingNone, or NSWindowSharingReadOnly; Qt's number is
    that of the window's NSView."""
    import ctypes  # noqa: PLC0415 - for those only who want it

    runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    send = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    window = ask(send)(view, runtime.sel_registerName(b"window"))
    if window:
        tell(send)(window, runtime.sel_registerName(b"setSharingType:"), 0 if is_out else 1)
