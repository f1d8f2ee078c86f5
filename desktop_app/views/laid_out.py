"""What tables that paint whole rows share: where their columns lie, and their texts laid out.

Shaping a text takes ten times as long as drawing it, and a repaint draws mostly what was drawn
before.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTransform
from PySide6.QtWidgets import QTableView

MOST: Final = 2_000
"""Layouts kept of one column; about 1 kB each."""


class Placed(NamedTuple):
    """A column as it lies in the viewport now."""

    section: int
    left: int
    width: int


def placed_columns(view: QTableView, area: QRect) -> tuple[Placed, ...]:
    """The columns of which something lies in ``area`` of the viewport."""
    placed = []
    for section in range(view.horizontalHeader().count()):
        width = view.columnWidth(section)
        left = view.columnViewportPosition(section)
        if width and left <= area.right() and left + width > area.left():
            placed.append(Placed(section, left, width))
    return tuple(placed)


class LaidOut:
    """Layouts of plain texts in one font."""

    def __init__(
        self, font: QFont, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight, most: int = MOST
    ) -> None:
        """``cut``: where a text too long for its room loses characters."""
        self.font = font
        self.metrics = QFontMetrics(font)
        self._cut = cut
        self._most = most
        self._kept: dict[tuple[str, int], QStaticText] = {}

    def of(self, text: str, room: int) -> QStaticText:
        """``text`` on one line of at most ``room`` pixels."""
        known = self._kept.get((text, room))
        if known is not None:
            return known
        if len(self._kept) >= self._most:
            self._kept.clear()
        laid_out = self._static(text)
        if laid_out.size().width() > room:  # measuring first would shape it twice
            laid_out = self._static(self.metrics.elidedText(text, self._cut, room))
        self._kept[text, room] = laid_out
        return laid_out

    def _static(self, text: str) -> QStaticText:
        laid_out = QStaticText(text)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.prepare(QTransform(), self.font)
        return laid_out


def with_even_figures(font: QFont) -> QFont:
    """``font`` with tabular figures where it has them, so that numbers line up in columns."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even
