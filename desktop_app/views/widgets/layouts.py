"""Rows, columns and forms of widgets in a line of code each."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.tokens import STEP

Part = QWidget | QLayout | int | None
"""A widget, a layout, so many pixels, or None for room that stretches."""
Margins = int | tuple[int, int, int, int]
"""Pixels all around, or left, top, right, bottom."""
Box = TypeVar("Box", bound=QBoxLayout)


def row(
    *parts: Part | tuple[Part, int],
    of: QWidget | None = None,
    margins: Margins = 0,
    spacing: int = STEP,
    at_top: bool = False,
) -> QHBoxLayout:
    """``parts`` from left to right, each alone or with the share of the room it takes. ``of``: the
    widget laid out; ``at_top``: parts without a share are not stretched down."""
    box = _filled(QHBoxLayout(), parts, of, margins, spacing)
    if at_top:
        for part in parts:
            if isinstance(part, QWidget):
                box.setAlignment(part, Qt.AlignmentFlag.AlignTop)
    return box


def column(
    *parts: Part | tuple[Part, int],
    of: QWidget | None = None,
    margins: Margins = 0,
    spacing: int = STEP,
    centred: tuple[QWidget, ...] = (),
) -> QVBoxLayout:
    """As :func:`row`, from top to bottom; ``centred``: those that are no wider than they need."""
    box = _filled(QVBoxLayout(), parts, of, margins, spacing)
    for part in centred:
        box.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
    return box


def form(
    *lines: tuple[str | QWidget, QWidget],
    of: QWidget | None = None,
    margins: Margins = 0,
    spacing: int = STEP // 2,
) -> QGridLayout:
    """What ``lines`` are about on the left, in muted words or a widget, and what that is beside it.
    No QFormLayout: of wrapped lines it gives some less height than they need, others more."""
    grid = QGridLayout()
    if of is not None:
        of.setLayout(grid)
    grid.setContentsMargins(*_all_around(margins))
    grid.setHorizontalSpacing(2 * STEP)
    grid.setVerticalSpacing(spacing)
    grid.setColumnStretch(1, 1)
    for line, (caption, value) in enumerate(lines):
        label = ToneLabel("muted", caption) if isinstance(caption, str) else caption
        grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, line, 1)
    return grid


def _all_around(margins: Margins) -> tuple[int, int, int, int]:
    return (margins,) * 4 if isinstance(margins, int) else margins


def _filled(
    box: Box,
    parts: tuple[Part | tuple[Part, int], ...],
    of: QWidget | None,
    margins: Margins,
    spacing: int,
) -> Box:
    if of is not None:
        of.setLayout(box)
    box.setContentsMargins(*_all_around(margins))
    box.setSpacing(spacing)
    for each in parts:
        part, share = each if isinstance(each, tuple) else (each, 0)
        if part is None:
            box.addStretch(share or 1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QWidget):
            box.addWidget(part, share)
        else:
            box.addLayout(part, share)
    return box


class FlowLayout(QLayout):
    """Items from left to right, each in the middle of its line, then on the next line."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        """``gap``: pixels between items and between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self._smallest: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        known = self._heights.get(width)
        if known is None:  # a layout around asks many times over
            known = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return known

    def invalidate(self) -> None:
        self._heights.clear()
        self._smallest = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._smallest is None:  # asked for as often as the height
            self._smallest = QSize()
            for item in self._items:
                self._smallest = self._smallest.expandedTo(item.minimumSize())
        return self._smallest

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and height:
                self._move(line, height)
                x, y, height = rect.x(), y + height + self._gap, 0
            if move:
                line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            height = max(height, size.height())
        self._move(line, height)
        return y + height - rect.y()

    def _move(self, line: list[tuple[QLayoutItem, QRect]], height: int) -> None:
        for item, place in line:
            item.setGeometry(place.translated(0, (height - place.height()) // 2))
        line.clear()
