"""A label whose lines are broken inside words too, where a word is wider than there is room."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.views.clipboard import copy_text

_NARROWEST: Final = 12
"""Characters of middling width that a line has room for at least."""
_WIDEST: Final = 60
"""As above: what a line would like to have."""


class WrappingLabel(QLabel):
    """Shows plain text, never wider than its place: Qt's own breaks at blanks only, so that an ID
    or a value without any would make its window scroll sideways. Its menu copies the text.

    Nothing is put into the text to break it at: that would be copied, and be invisible.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """``text`` as it is, markup and all."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        copy = QAction(self.tr("Copy"), self)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def heightForWidth(self, width: int) -> int:
        """Pixels for all of its lines."""
        return math.ceil(self._laid_out(width).boundingRect().height())

    def sizeHint(self) -> QSize:
        """A few lines rather than one that is endless."""
        metrics = self.fontMetrics()
        widest = _WIDEST * metrics.averageCharWidth()
        width = min(metrics.horizontalAdvance(self.text()) + 1, widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as can still be read."""
        metrics = self.fontMetrics()
        return QSize(_NARROWEST * metrics.averageCharWidth(), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, from the top."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _copy(self) -> None:
        copy_text(self.text())
