"""The list and the customer: side by side while there is room, else one over the other."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP

NARROW_BELOW = 1_100
"""Pixels of width under which the customer comes over the list."""

_KEY = "window/split"


class TwoPanes(QWidget):
    """Holds the list on the left and the customer on the right.

    Signals: ``arranged()`` when the one came over the other, or went; ``left_shown()`` when the
    list is to have the keyboard.
    """

    arranged = Signal()
    left_shown = Signal()

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        """Side by side at first; :meth:`resizeEvent` decides."""
        super().__init__(parent)
        self._left = left
        self._right = right
        self._is_narrow = False
        self._right_wanted = False
        self._back = QPushButton(icon("list"), self.tr("Back to the list"))
        self._back.setFlat(True)
        self._back.clicked.connect(self.show_left)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._right_holder = self._with_way_back(right)
        self._splitter.addWidget(self._right_holder)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([880, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._arrange()

    def show_right(self) -> None:
        """A customer was opened: bring it to the front where there is no room for both."""
        self._right_wanted = True
        self._arrange()

    def show_left(self) -> None:
        """Back to the list."""
        self._right_wanted = False
        self._arrange()
        self.left_shown.emit()

    @property
    def shows_right(self) -> bool:
        """Whether the customer can be seen, beside the list or over it."""
        return not self._is_narrow or self._right_wanted

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of the two only."""
        return self._is_narrow

    @property
    def covers_list(self) -> bool:
        """Whether the customer is shown over the list now."""
        return self._is_narrow and self._right_wanted

    def save(self, settings: QSettings) -> None:
        """Remember the split."""
        settings.setValue(_KEY, self._splitter.saveState())

    def restore(self, settings: QSettings) -> None:
        """The split as last left; the first time, three to two."""
        state = settings.value(_KEY)
        if isinstance(state, QByteArray):
            self._splitter.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between side by side and one over the other."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW_BELOW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes back to the list that is covered, once nothing in the record needs it."""
        if event.key() == Qt.Key.Key_Escape and self.covers_list:
            self.show_left()
        else:
            super().keyPressEvent(event)

    def _with_way_back(self, right: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(right, 1)
        self._back.setContentsMargins(STEP, STEP, STEP, 0)
        return holder

    def _arrange(self) -> None:
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._left.isAncestorOf(focus)
        self._back.setVisible(self.covers_list)
        self._right_holder.setVisible(self.shows_right)
        if had_keyboard and self.covers_list:
            # Not left to Qt, which would give it to whatever comes next in the window. The button
            # keeps it where the record has no place for it yet.
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._right.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left.setVisible(not self.covers_list)
        self.arranged.emit()
