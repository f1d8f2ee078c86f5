"""The header of the customer table: quiet titles, and which way the list runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.models.customer_columns import BY_NAME
from desktop_app.views.theme import STEP, tokens

_ARROW_WIDTH = 7


class TableHeader(QHeaderView):
    """Columns are moved by dragging and sized at their edges. There is nothing to click: the
    gateway sorts in one way only, and sorting what happens to be held would be a lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Horizontal, titles to the left as the texts below them."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionsMovable(True)
        self.setResizeContentsPrecision(0)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(BY_NAME["created_at"], Qt.SortOrder.DescendingOrder)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark, and the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The title, cut where it must be; an arrow where the list is sorted; a line below."""
        if not rect.isValid():
            return
        painter.fillRect(rect, self._ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._line)
        edge = rect.adjusted(0, STEP - 2, 0, 2 - STEP)
        painter.fillRect(edge.right(), edge.top(), 1, edge.height(), self._line)
        model = self.model()
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        room = rect.adjusted(STEP, 0, -STEP // 2, 0)
        is_sorted = section == self.sortIndicatorSection()
        for_title = room.width() - (_ARROW_WIDTH + STEP if is_sorted else 0)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, for_title)
        painter.setPen(self._ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if is_sorted:
            left = room.left() + self.fontMetrics().horizontalAdvance(shown) + STEP
            self._paint_arrow(painter, QPoint(left, rect.center().y()))

    def _paint_arrow(self, painter: QPainter, middle: QPoint) -> None:
        """Downwards: the newest stand on top."""
        tip = middle + QPoint(_ARROW_WIDTH // 2, 2)
        painter.drawLine(middle + QPoint(0, -1), tip)
        painter.drawLine(tip, middle + QPoint(_ARROW_WIDTH - 1, -1))

    def _dress(self) -> None:
        now = tokens(self.palette())
        self._ground = now.ground
        self._ink = now.muted
        self._line = now.line
        self.setFixedHeight(self.fontMetrics().height() + STEP)
