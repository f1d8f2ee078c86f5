"""The window Preferences: pages at the left, what is chosen counts at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyle,
    QWidget,
)

from desktop_app.views.preferences.page import Page
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.dialogs import scrolling
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import FIELD, STEP, scaled

_WIDTH, _HEIGHT = 760, 576
_PAGES_WIDTH: Final = 23 * STEP
_SCROLL_BAR: Final = QStyle.PixelMetric.PM_ScrollBarExtent
_FREE: Final = 6 * STEP
"""Pixels of the screen that stay free for the frame."""


class PreferencesDialog(QDialog):
    """Stays open beside the windows. Signal: ``changed()`` after a setting was chosen."""

    changed = Signal()

    def __init__(self, pages: Sequence[Page], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._pages = pages
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setObjectName("pages")
        self._list.setIconSize(QSize(ICON, ICON))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown = QStackedWidget()
        for page in pages:
            item = QListWidgetItem(icon(page.picture), page.title, self._list)
            item.setSizeHint(QSize(0, FIELD))
            self._shown.addWidget(scrolling(page))
            page.changed.connect(self.changed)
        self._put_back = QPushButton(self.tr("Restore defaults"))
        self._put_back.setAutoDefault(False)
        set_kind(self._put_back, "quiet")
        self._put_back.clicked.connect(self._put_page_back)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self._list.currentRowChanged.connect(self._show_page)
        self._lay_out()
        self._list.setCurrentRow(0)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.page_number]

    @property
    def page_number(self) -> int:
        """The place of the page that is shown."""
        return max(self._list.currentRow(), 0)

    @page_number.setter
    def page_number(self, place: int) -> None:
        self._list.setCurrentRow(place)

    def take_over(self, before: PreferencesDialog) -> None:
        """Stand where another one stood, with the same page and the keyboard in the same place."""
        self.page_number = before.page_number
        self.setGeometry(before.geometry())
        focus: QWidget | None = before.focusWidget()
        own, old = (
            [] if focus is None else each.findChildren(type(focus)) for each in (self, before)
        )
        if len(own) == len(old) and focus in old:
            own[old.index(focus)].setFocus(Qt.FocusReason.OtherFocusReason)
        before.hide()

    def show_page(self, title: str) -> None:
        """Turn to the page of that name."""
        self._list.setCurrentRow([page.title for page in self._pages].index(title))

    def come_forward(self) -> None:
        """Be in front, with the keyboard in the list of pages at first."""
        if not self.isVisible():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Back in front: what was chosen in a menu meanwhile is shown. Larger text: more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.page.read()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _show_page(self, place: int) -> None:
        self._shown.setCurrentIndex(place)
        self.page.read()
        self._put_back.setVisible(self.page.can_be_put_back)
        if self.isVisible():
            self._fit()

    def _put_page_back(self) -> None:
        self.page.put_back()

    def _lay_out(self) -> None:
        left = self._left = QWidget()
        left.setObjectName("surface")
        column((self._list, 1), of=left, margins=(STEP, 2 * STEP, STEP, STEP))
        edge = QFrame()
        edge.setObjectName("line")
        edge.setFixedWidth(1)
        foot = QWidget()
        foot.setObjectName("foot")
        margins = 2 * STEP, STEP + STEP // 2, 2 * STEP, STEP + STEP // 2
        row(self._put_back, None, self._close, of=foot, margins=margins)
        body = row(left, edge, (self._shown, 1), spacing=0)
        column((body, 1), foot, of=self, spacing=0)
        self._fit()

    def _fit(self) -> None:
        """As large as the text size asks for, and no larger than the screen."""
        metrics = self._list.fontMetrics()
        widest = max(metrics.horizontalAdvance(page.title) for page in self._pages)
        self._left.setFixedWidth(max(scaled(_PAGES_WIDTH), widest + ICON + 6 * STEP))
        room = self.screen().availableGeometry()
        frame = self.frameGeometry().size() - self.size()
        most = room.size() - frame.expandedTo(QSize(0, _FREE))
        beside = self._left.width() + 1 + self.style().pixelMetric(_SCROLL_BAR)
        needed = beside + self.page.minimumSizeHint().width()
        wanted = QSize(max(scaled(_WIDTH), needed), scaled(_HEIGHT))
        self.resize(self.size().expandedTo(wanted).boundedTo(most))
        if self.isVisible():
            self._stay_on_screen(room)

    def _stay_on_screen(self, room: QRect) -> None:
        frame = self.frameGeometry()
        too_far = frame.bottomRight() - room.bottomRight()
        corner = self.pos() - QPoint(max(too_far.x(), 0), max(too_far.y(), 0))
        corner = QPoint(max(corner.x(), room.left()), max(corner.y(), room.top()))
        if corner != self.pos():
            self.move(corner)
