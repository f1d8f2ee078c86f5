"""The wheel scrolls, and does nothing else to what passes under it.

Qt lets it change the value of a list or a number under the pointer, give the keyboard to it, and
has a table take the scrolling over as soon as it comes by.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.views.window_filter import WindowFilter

_GESTURE: Final = 0.4
"""Seconds without the wheel after which it is turned anew."""

_CHANGED_BY_IT: Final = (QComboBox, QAbstractSpinBox, QTabBar)


class Wheel(WindowFilter):
    """Tames fields as the wheel comes over them; keeps a turn of it with what it scrolls first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Not turned yet."""
        super().__init__(parent)
        self._turned = 0.0
        self._scrolled: QAbstractScrollArea | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At a window: where it goes; at a field that it would change: not there."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not isinstance(watched, QWindow):
            event.ignore()  # whatever scrolls around the field gets it
            return True
        under = QApplication.widgetAt(event.globalPosition().toPoint())
        if under is None or under.window().windowHandle() is not watched:
            return False
        self._tame(under)
        if event.phase() != Qt.ScrollPhase.NoScrollPhase:
            return False  # a touchpad says itself where a gesture begins and ends
        return self._is_kept(under, event)

    def _tame(self, under: QWidget) -> None:
        for widget in _outwards(under):
            if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if isinstance(widget, _CHANGED_BY_IT):
                widget.installEventFilter(self)

    def _is_kept(self, under: QWidget, event: QWheelEvent) -> bool:
        """Whether it went to what this turn of the wheel scrolls already."""
        now, before = time.monotonic(), self._turned
        self._turned = now
        area = self._scrolled
        if now - before > _GESTURE or area is None or not isValid(area) or not area.isVisible():
            self._scrolled = _scrolled_by(under, event)
            return False
        if area.window() is not under.window():
            return False
        _send(event, area.viewport())
        return True


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    """The widget and those around it, up to its window."""
    around: QWidget | None = widget
    while around is not None:
        yield around
        around = None if around.isWindow() else around.parentWidget()


def _scrolled_by(under: QWidget, event: QWheelEvent) -> QAbstractScrollArea | None:
    """The innermost area around that has somewhere to go in that direction."""
    delta = event.angleDelta()
    for widget in _outwards(under):
        if isinstance(widget, QAbstractScrollArea):
            bars = (
                (widget.verticalScrollBar(), delta.y()),
                (widget.horizontalScrollBar(), delta.x()),
            )
            if any(_has_room(bar, turned) for bar, turned in bars):
                return widget
    return None


def _has_room(bar: QScrollBar, turned: int) -> bool:
    if turned > 0:
        return bar.value() > bar.minimum()
    return turned < 0 and bar.value() < bar.maximum()


def _send(event: QWheelEvent, to: QWidget) -> None:
    place = to.mapFromGlobal(event.globalPosition())
    QApplication.sendEvent(
        to,
        QWheelEvent(
            QPointF(place),
            event.globalPosition(),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        ),
    )
