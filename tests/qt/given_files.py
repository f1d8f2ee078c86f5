"""Files dropped on a widget, or copied to the clipboard, as a file manager does it."""

from __future__ import annotations

import warnings
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_BUTTON, _KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    """As text too: the names, as file managers give them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag over the middle of a widget and let go; whether somebody took it."""
    action = Qt.DropAction.CopyAction
    with warnings.catch_warnings():
        # PySide6 6.12 would have another kind of point here, which 6.11 does not take.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(5, 5), action, data, _BUTTON, _KEYS)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(QPointF(5, 5), action, data, _BUTTON, _KEYS)
    QApplication.sendEvent(widget, let_go)
    return let_go.isAccepted()


def copy(*paths: Path) -> None:
    """To the clipboard."""
    QApplication.clipboard().setMimeData(files(*paths))


def paste(widget: QWidget) -> None:
    """By the keys for it, all of them let go afterwards: the next click must not meet Ctrl. What
    was copied is gone then: Qt ends badly with data of Python's in its clipboard."""
    QTest.keySequence(widget, QKeySequence.StandardKey.Paste)
    QTest.keyRelease(widget, Qt.Key.Key_Control)
    QApplication.clipboard().clear()
