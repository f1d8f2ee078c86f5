"""Events of every window of the program, seen where the window system hands them in: before any
widget gets them, and without a look at those that go from widget to widget."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class WindowFilter(QObject):
    """Filters the events of each window from its first keyboard focus on. One for the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Watches the windows that there are, and each that gets the keyboard."""
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once only, however often it is asked for
