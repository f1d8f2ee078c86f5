"""What is said in place when something inside the program failed, or failed the last time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.reports.crash_reports import crash_reports, take_in_crashes
from desktop_app.reports.fault_log import FAULTS
from desktop_app.views.clipboard import copy_text
from desktop_app.views.crash_report_dialog import CrashReportDialog
from desktop_app.views.main_window import MainWindow
from desktop_app.views.notice import Tone


class FaultNotices(QObject):
    """Says each new kind of fault once, in the window that is in front.

    ``windows`` lists those that are open, oldest first.
    """

    _noted = Signal()

    def __init__(self, windows: Callable[[], list[MainWindow]], parent: QObject) -> None:
        """Also what has failed until now."""
        super().__init__(parent)
        self._windows = windows
        # Queued: a fault may come up in a painting or on another thread, where no widget is made.
        self._noted.connect(self._say_fault, Qt.ConnectionType.QueuedConnection)
        FAULTS.watch(self._on_new_kind)
        if FAULTS.kinds:
            self._noted.emit()

    def offer_crash_reports(self, folder: Path) -> None:
        """Say that an earlier process did not end by itself, if one did not: once, at the start
        after it."""
        window = self._front()
        if window is not None and take_in_crashes(folder):
            window.notice("crash").say(
                self.tr("Customer Desk did not end properly the last time."),
                Tone.WARNING,
                action=self.tr("Show report"),
                on_action=partial(self._show_crashes, folder),
            )

    def say(self, sentence: str) -> None:
        """Something about the program itself that does not stop anybody from working."""
        window = self._front()
        if window is not None:
            window.notice("program").say(sentence, Tone.WARNING)

    def stop(self) -> None:
        """Say nothing more: the windows are going."""
        FAULTS.unwatch(self._on_new_kind)

    def _on_new_kind(self) -> None:
        if isValid(self):
            self._noted.emit()

    def _say_fault(self) -> None:
        window = self._front()
        if window is not None:
            window.notice("fault").say(
                self.tr(
                    "Something inside this program went wrong. It goes on; what you see may be "
                    "incomplete. The report holds nothing of customers."
                ),
                Tone.WARNING,
                action=self.tr("Copy report"),
                on_action=partial(self._copy, window),
            )

    def _copy(self, window: MainWindow) -> None:
        copy_text(FAULTS.report())
        window.notice("fault").say(self.tr("The report is on the clipboard."), Tone.CONFIRMED)

    def _show_crashes(self, folder: Path) -> None:
        dialog = CrashReportDialog(crash_reports(folder), self._front())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _front(self) -> MainWindow | None:
        windows = self._windows()
        active: QWidget | None = QApplication.activeWindow()
        in_front = [window for window in windows if window is active] or windows
        return in_front[-1] if in_front else None
