"""Files of this computer, dropped on a widget or copied in a file manager and pasted into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


def local_files(data: QMimeData) -> list[Path]:
    """The files in ``data``; none for text, and for links to other computers."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class LocalFiles(QObject):
    """Takes files for a widget, and for all within it that do not take any.

    Signal: ``given(list[Path])``.
    """

    given = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        """Lives as long as ``widget``."""
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Files are ours; all else is the widget's."""
        if isinstance(event, QDropEvent):
            return self._on_drag(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self._on_paste()
        return False

    def _on_paste(self) -> bool:
        files = local_files(QGuiApplication.clipboard().mimeData())
        if files:
            self.given.emit(files)
        return bool(files)

    def _on_drag(self, event: QDropEvent) -> bool:
        files = local_files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.given.emit(files)
        return True
