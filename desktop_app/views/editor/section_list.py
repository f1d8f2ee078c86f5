"""Sections one below the other, scrolled when they are higher than the pane."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.views.editor.section import Section
from desktop_app.views.flat_scroll_bar import FlatScrollBar
from desktop_app.views.theme import STEP

_MARGIN = 2 * STEP


class SectionList(QScrollArea):
    """The scroll bar stands in the margin and keeps its room: from one customer to the next no
    field gets wider or narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No section."""
        super().__init__(parent)
        self._content = content = QWidget()
        # It paints nothing itself: another height is no reason to paint every field anew.
        content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        bar = FlatScrollBar()
        right = max(_MARGIN - bar.sizeHint().width(), 0)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, STEP, right, _MARGIN)
        self._column.setSpacing(_MARGIN)
        # Grown before it is laid out: too low for a moment, it would squeeze what must not move.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def bring_into_view(self, widget: QWidget, part: QRect | None = None) -> None:
        """Scroll so far that ``part`` of a widget inside is seen; by default all of it."""
        area = widget.rect() if part is None else part
        middle = widget.mapTo(self._content, area.center())
        self.ensureVisible(middle.x(), middle.y(), 0, area.height() // 2 + STEP)

    def add(self, section: Section) -> None:
        """One more, below the others."""
        self._column.insertWidget(self._column.count() - 1, section)


def bring_into_view(widget: QWidget, part: QRect | None = None) -> None:
    """What the keyboard went to is seen, wherever it stands; Qt does so after Tab only."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, SectionList):
        around = around.parentWidget()
    if around is not None:
        around.bring_into_view(widget, part)


def show_current(view: QAbstractItemView) -> None:
    """The same for the current row of a list or a table that has the keyboard. Not while a button
    of the mouse is down: under it nothing may move."""
    here = view.currentIndex()
    if view.hasFocus() and here.isValid() and not QApplication.mouseButtons().value:
        bring_into_view(view.viewport(), view.visualRect(here))
