"""A scroll bar that is quick to paint and keeps quiet: a handle on the ground of its window.

Fusion's own is drawn with gradients that it keeps by the handle's length; with each customer the
length is another, and drawing it took 3 ms of every look-up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from desktop_app.views.theme import mixed, tokens

_SLIM = 3
"""Pixels free on both sides of the handle."""
_ARROW = 3.0
"""Half the width of an arrow, in pixels."""
_Part = QStyle.SubControl


class FlatScrollBar(QScrollBar):
    """Where everything is, is the style's business; nothing is painted while there is nothing to
    scroll, though the bar keeps its room."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
        parent: QWidget | None = None,
    ) -> None:
        """Nothing to scroll."""
        super().__init__(orientation, parent)
        self._is_under_pointer = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The handle, and an arrow at each end."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), now.ground)
        if self.maximum() > self.minimum():
            strength = 0.45 if self._is_under_pointer or self.isSliderDown() else 0.28
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(now.text, now.ground, strength))
            handle = self._slim(self._place(_Part.SC_ScrollBarSlider))
            round_ = min(handle.width(), handle.height()) / 2
            painter.drawRoundedRect(handle, round_, round_)
            self._paint_arrow(painter, _Part.SC_ScrollBarSubLine, -1)
            self._paint_arrow(painter, _Part.SC_ScrollBarAddLine, 1)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stronger under the pointer."""
        self._is_under_pointer = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Quiet again."""
        self._is_under_pointer = False
        self.update()
        super().leaveEvent(event)

    @property
    def _is_upright(self) -> bool:
        return self.orientation() == Qt.Orientation.Vertical

    def _place(self, part: QStyle.SubControl) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ScrollBar
        return QRectF(self.style().subControlRect(control, option, part, self))

    def _slim(self, place: QRectF) -> QRectF:
        across, along = (_SLIM, 1) if self._is_upright else (1, _SLIM)
        return place.adjusted(across, along, -across, -along)

    def _paint_arrow(self, painter: QPainter, part: QStyle.SubControl, sign: int) -> None:
        """A triangle in the middle of an end, pointing away from the handle."""
        place = self._place(part)
        if place.isEmpty():
            return
        middle, tip, base = place.center(), sign * _ARROW / 2, -sign * _ARROW / 2
        corners = [QPointF(0, tip), QPointF(-_ARROW, base), QPointF(_ARROW, base)]
        if not self._is_upright:
            corners = [corner.transposed() for corner in corners]
        painter.drawPolygon([middle + corner for corner in corners])


def flatten(area: QAbstractScrollArea) -> None:
    """Give ``area`` flat bars; before anything is connected to those it has."""
    area.setVerticalScrollBar(FlatScrollBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(FlatScrollBar(Qt.Orientation.Horizontal))
    corner = QWidget()  # between the two the style would draw an edge of its own
    corner.setAutoFillBackground(True)
    area.setCornerWidget(corner)
