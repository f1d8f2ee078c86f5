"""What the program says of itself: faults and crashes, screen captures, start and end."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.display import Translator
from desktop_app.process.crash_reports import (
    collect_crashes,
    crash_reports,
    crash_text,
    forget_crash,
)
from desktop_app.process.error_log import FAULTS
from desktop_app.process.preferences import Preferences
from desktop_app.process.settings import Settings, SettingsErrorCode
from desktop_app.records.links import LinkRefusal
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import FramedDialog, QuestionDialog, close_button
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.window.main_window import MainWindow

_tr = Translator("process_words")

_WIDTH, _HEIGHT = 720, 440


class CrashReportDialog(FramedDialog):
    """Shows the reports as plain text."""

    def __init__(self, paths: tuple[Path, ...], parent: QWidget | None = None) -> None:
        """``paths``: the report files, newest last; shown newest first."""
        title = self.tr("Report of the last time")
        super().__init__(title, parent, width=_WIDTH, height=_HEIGHT)
        self._paths = paths
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setPlainText("\n\n".join(crash_text(path) for path in reversed(paths)))
        self._lay_out()

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    def _lay_out(self) -> None:
        words = plain_label(
            self.tr(
                "The program was ended by a crash, by the system or by a power cut. This is all "
                "that it left: places in the program and versions, nothing of customers. It is on "
                "this computer only."
            ),
            wraps=True,
        )
        copy = QPushButton(icon("copy"), self.tr("Copy"))
        remove = QPushButton(icon("trash-2"), self.tr("Delete"))
        close = close_button(self)
        copy.clicked.connect(self._copy)
        remove.clicked.connect(self._delete)
        make_primary(close)
        self.fill(words, (self._text, 1), left=(copy, remove), right=(close,))

    def _copy(self) -> None:
        copy_text(self.text)

    def _delete(self) -> None:
        for path in self._paths:
            forget_crash(path)
        self.accept()


class ErrorNotices(QObject):
    """Says each new kind of fault once, in the window that is in front."""

    _noted = Signal()

    def __init__(self, front: Callable[[], MainWindow | None], parent: QObject) -> None:
        """``front`` tells which window is in front, if there is any. What has failed until now is
        said too."""
        super().__init__(parent)
        self._front = front
        # Queued: a fault may come up in a painting or on another thread, where no widget is made.
        self._noted.connect(self._show_fault, Qt.ConnectionType.QueuedConnection)
        FAULTS.watch(self._on_new_kind)
        if FAULTS.kinds:
            self._noted.emit()

    def offer_crash_reports(self, folder: Path) -> None:
        """Say that an earlier process did not end by itself, if one did not: once, at the start
        after it."""
        window = self._front()
        if window is not None and collect_crashes(folder):
            window.keep_notice("crash", partial(self._offer_crashes, folder))

    def show_message(self, sentence: Callable[[], str]) -> None:
        """Something about the program itself that does not stop anybody from working."""
        window = self._front()
        if window is not None:
            window.keep_notice(
                "program", lambda notice: notice.show_message(sentence(), Tone.WARNING)
            )

    def stop(self) -> None:
        """Say nothing more: the windows are about to close."""
        FAULTS.unwatch(self._on_new_kind)

    def _on_new_kind(self) -> None:
        if isValid(self):
            self._noted.emit()

    def _show_fault(self) -> None:
        window = self._front()
        if window is not None:
            window.keep_notice("fault", self._offer_report)

    def _offer_report(self, notice: Notice) -> None:
        notice.show_message(
            self.tr(
                "Something inside this program went wrong. It goes on; what you see may be "
                "incomplete. The report holds nothing of customers."
            ),
            Tone.WARNING,
            action=self.tr("Copy report"),
            on_action=partial(self._copy, notice),
        )

    def _copy(self, notice: Notice) -> None:
        copy_text(FAULTS.report())
        notice.show_message(self.tr("The report is on the clipboard."), Tone.CONFIRMED)

    def _offer_crashes(self, folder: Path, notice: Notice) -> None:
        notice.show_message(
            self.tr("Customer Desk did not end properly the last time."),
            Tone.WARNING,
            action=self.tr("Show report"),
            on_action=partial(self._show_crashes, folder),
        )

    def _show_crashes(self, folder: Path) -> None:
        dialog = CrashReportDialog(crash_reports(folder), self._front())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


KeepOut = Callable[[int, bool], object]
"""Takes a window's native number, and whether captures shall do without it."""

_WINDOWS_10_2004 = 19041


def platform_call() -> KeepOut | None:
    """What this system has for it; None: nothing."""
    if sys.platform == "win32" and sys.getwindowsversion().build >= _WINDOWS_10_2004:
        return _keep_out_on_windows
    return _keep_out_on_macos if sys.platform == "darwin" else None


class ScreenCapture(QObject):
    """Whether captures do without this program's windows; off unless an agent wants it.

    Windows (10, version 2004 on) leaves such a window out of every capture. macOS leaves it out of
    those that respect a window's sharing type; newer ways of recording there do not. X11 and
    Wayland know nothing of the kind, so it is not offered. Nothing is listened to while it is off.
    """

    def __init__(
        self, settings: QSettings, parent: QObject, keep_out: KeepOut | None = None
    ) -> None:
        """Do as it was chosen the last time; ``keep_out`` None: this system cannot."""
        super().__init__(parent)
        self._preferences = Preferences(settings)
        self._keep_out = keep_out
        self._is_on = False
        if keep_out is not None and self._preferences.keeps_out_of_captures:
            self.turn(True)

    @property
    def is_offered(self) -> bool:
        """Whether this system has such a thing."""
        return self._keep_out is not None

    @property
    def is_on(self) -> bool:
        """Whether captures do without the windows now."""
        return self._is_on

    def turn(self, is_on: bool) -> None:
        """On or off, for the windows there are, those to come, and the next start."""
        if self._keep_out is None or is_on == self._is_on:
            return
        self._is_on = is_on
        self._preferences.keeps_out_of_captures = is_on
        self._listen()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._emit_change(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass. A window is told just before it can be seen for the first time; one
        that the system makes anew is shown anew."""
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self._emit_change(watched)
        return False

    def _listen(self) -> None:
        app = QApplication.instance()
        if app is not None and self._is_on:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)

    def _emit_change(self, window: QWidget) -> None:
        if self._keep_out is not None:
            self._keep_out(int(window.winId()), self._is_on)


def _keep_out_on_windows(window: int, is_out: bool) -> None:
    """``SetWindowDisplayAffinity``: WDA_EXCLUDEFROMCAPTURE, or WDA_NONE."""
    if sys.platform == "win32":
        tell = ctypes.WinDLL("user32").SetWindowDisplayAffinity
        tell.argtypes = (wintypes.HWND, wintypes.DWORD)
        tell.restype = wintypes.BOOL
        tell(window, 0x11 if is_out else 0)


def _keep_out_on_macos(view: int, is_out: bool) -> None:
    """``NSWindow.sharingType``: NSWindowSharingNone, or NSWindowSharingReadOnly; Qt's number is
    that of the window's NSView."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    send = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    window = ask(send)(view, runtime.sel_registerName(b"window"))
    if window:
        tell(send)(window, runtime.sel_registerName(b"setSharingType:"), 0 if is_out else 1)


def settings_words(sizes: Settings, choices: Settings) -> str:
    """What is wrong with the files of settings; empty when nothing is."""
    if SettingsErrorCode.FOLDER in (sizes.error_code, choices.error_code):
        return _tr(
            "The settings folder can't be written: this time, window sizes and choices are not "
            "kept, and profiles can't be saved."
        )
    said = (
        _file_words(
            sizes,
            _tr("The file of window sizes was damaged. It is kept as {name}; sizes start afresh."),
            _tr("The file of window sizes can't be used: this time, sizes are not kept."),
        ),
        _file_words(
            choices,
            _tr(
                "The file of your choices was damaged. It is kept as {name}; lock, hold and the "
                "other choices start afresh."
            ),
            _tr("The file of your choices can't be used: this time, they are not kept."),
        ),
    )
    return " ".join(words for words in said if words)


def _file_words(settings: Settings, damaged: str, unusable: str) -> str:
    if settings.error_code is SettingsErrorCode.DAMAGED and settings.aside is not None:
        return damaged.format(name=settings.aside.name)
    return unusable if settings.error_code is SettingsErrorCode.FILE else ""


def no_profile_words(name: str) -> str:
    """A second start named a profile that there is not; ``name`` is safe to show."""
    return _tr("There is no profile named {name}.").format(name=name)


def link_words(refusal: LinkRefusal) -> str:
    """Why a link was not followed. Nothing of the link itself: it may say anything."""
    return {
        LinkRefusal.SCHEME: _tr("This is no link to a customer, so it was not followed."),
        LinkRefusal.TOO_LONG: _tr(
            "This link is longer than any to a customer, so it was not followed."
        ),
        LinkRefusal.FORM: _tr(
            "A link to a customer names a profile and an ID, and nothing else. This one does not, "
            "so it was not followed."
        ),
        LinkRefusal.HIDDEN: _tr(
            "This link has characters in it that can't be seen, so it was not followed."
        ),
        LinkRefusal.ID: _tr(
            "What this link has as an ID can't be looked up, so it was not followed."
        ),
        LinkRefusal.ARGUMENTS: _tr(
            "Something else was handed over along with this link, so it was not followed."
        ),
    }[refusal]


class StartAnywayDialog(QuestionDialog):
    """Another process is the first and does not answer. Signal: ``decided(bool)``, start or not."""

    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Customer Desk"),
            parent,
            _tr("Customer Desk is running already, but does not answer."),
            _tr("End it first, or start once more beside it."),
            stay=_tr("Don't start"),
            answers=((_tr("Start anyway"), lambda: None),),
        )
        self.finished.connect(lambda result: self.decided.emit(result == self.DialogCode.Accepted))


class ClosingQuestion(QuestionDialog):
    """A write is on its way while its window is to be closed. Signal: ``close_asked()``."""

    close_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            _tr("A change is being sent"),
            parent,
            _tr("A change is being sent."),
            _tr(
                "Wait for the gateway's answer, or close anyway: what became of the change is "
                "then found out at the next start."
            ),
            stay=_tr("Wait"),
            answers=((_tr("Close anyway"), self._close_anyway),),
        )

    def _close_anyway(self) -> None:
        self.close_asked.emit()
