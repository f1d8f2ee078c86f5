"""A list under a field, in which the keyboard stays: who fits what is typed there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desktop_app.views.widgets.accessibility import announce
from desktop_app.views.widgets.choice_list import Choice, ChoiceList, ChoiceWidths
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.tokens import EDGE, LARGE_RADIUS, STEP, scaled

_WIDTH: Final = 576
"""Pixels at the usual text size."""
_WIDTHS: Final = ChoiceWidths(identifier=120, value=168, end=64)
_HIGHEST_SHARE: Final = 0.6
"""Of the window's height, below the field."""
_PAGE: Final = 8
_SHADOW, _DARKEST = 14, 28
"""Pixels of the shadow; how dark it begins, of 255."""
_CORNER, _BETWEEN = _SHADOW + LARGE_RADIUS, 4
"""Of the drawn shadow: whole pixels of the screen at 125 and 150 %, too."""
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Shadow(QWidget):
    """Around the list, fading. It is painted with nearly every key, from a picture drawn once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_around(self, place: QRect) -> None:
        self.setGeometry(place.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        covered = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        if covered.contains(event.rect()):
            return  # rows have changed
        scale = self.devicePixelRatioF()
        drawn = _drawn_shadow(scale)
        painter = QPainter(self)
        for across, down in product(_thirds(self.width()), _thirds(self.height())):
            if across.source == down.source == _CORNER:
                continue  # below the list
            painter.drawPixmap(
                QRectF(across.target, down.target, across.length, down.length),
                drawn,
                QRectF(
                    across.source * scale,
                    down.source * scale,
                    across.source_length * scale,
                    down.source_length * scale,
                ),
            )
        painter.end()


class _Third(NamedTuple):
    """A corner or what lies between two, along one side: where it is painted, and from where."""

    target: int
    length: int
    source: int
    source_length: int


def _thirds(length: int) -> tuple[_Third, _Third, _Third]:
    return (
        _Third(0, _CORNER, 0, _CORNER),
        _Third(_CORNER, length - 2 * _CORNER, _CORNER, _BETWEEN),
        _Third(length - _CORNER, _CORNER, _CORNER + _BETWEEN, _CORNER),
    )


@lru_cache(maxsize=4)
def _drawn_shadow(scale: float) -> QPixmap:
    """Four corners and what lies between them."""
    side = 2 * _CORNER + _BETWEEN
    drawn = QPixmap(QSize(side, side) * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    inner = QRectF(0, 0, side, side).adjusted(_SHADOW, _SHADOW, -_SHADOW - 1, -_SHADOW - 1)
    for far in range(_SHADOW):
        share = 1 - far / _SHADOW
        painter.setPen(QColor(0, 0, 0, round(_DARKEST * share * share)))
        radius = LARGE_RADIUS + far
        painter.drawRoundedRect(inner.adjusted(-far, -far, far, far), radius, radius)
    painter.end()
    return drawn


class FoundList(QFrame):
    """Lies over the field's window, a part of it and no window of its own, so that no window
    manager can give it the keyboard. Whatever takes the keyboard out of the field closes it, and
    hiding the field too, as the lock does; closed, it has no row.

    Signals: ``entered()`` on Enter while :attr:`is_awaiting`; ``asked_anyway()`` on Ctrl+Enter;
    ``asked_all()`` on Shift+Enter; ``closed()`` when it was open; ``left()`` when the keyboard has
    left the field, or the field the window: it is to be closed then.
    """

    entered = Signal()
    asked_anyway = Signal()
    asked_all = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, field: QLineEdit, name: str) -> None:
        """``name``: the accessible one of the rows."""
        super().__init__(field.window())
        self._field = field
        self._announced = ""
        self.is_awaiting = False
        """Whether rows for what is typed now are on their way."""
        self.view = ChoiceList(name, edge=STEP, has_pictures=True, widths=_WIDTHS)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.selectionModel().currentChanged.connect(self._describe)
        self.setObjectName("popup")
        self.setAccessibleName(name)
        column(self.view, of=self, margins=STEP // 2, spacing=0)
        self._shadow = _Shadow(field.window())
        self.hide()
        field.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def current(self) -> Choice | None:
        """The row that Enter opens."""
        return self.view.current if self.is_open else None

    def open(self, rows: Sequence[Choice], current: Choice | None, words: str = "") -> None:
        """Show ``rows``; ``current``: the one that Enter opens. ``words`` are read out."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self._shadow.setParent(window)
            self.setParent(window)
        self.view.show_choices(rows)
        self._place()
        if not self.is_open:
            window.installEventFilter(self)
            for part in (self._shadow, self):
                part.show()
                part.raise_()
        self.view.choose_row(current)
        self._describe()
        self._announce(words)

    def close_list(self) -> None:
        """Nothing stays in it."""
        if not self.is_open:
            return
        self._field.window().removeEventFilter(self)
        self._shadow.hide()
        self.hide()
        self.view.show_choices(())
        self._field.setAccessibleDescription("")
        self._announced = ""
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that the list is for, and what closes or moves it."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self._field and self._takes(event)
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) and watched is self._field:
            self.left.emit()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move) and self.is_open:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing behind it is pressed."""

    def _takes(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers()
        is_plain = not held & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            self.asked_anyway.emit()
            return True
        if key in _ENTER and held & Qt.KeyboardModifier.ShiftModifier and self.is_open:
            self.asked_all.emit()
            return True
        if key in _ENTER and is_plain and self.is_awaiting:
            self.entered.emit()
            return True
        if not is_plain or not self.is_open:
            return False
        if key in _STEPS:
            self.is_awaiting = False  # Enter is meant for the row gone to
            self.view.step(_STEPS[key], is_round=abs(_STEPS[key]) == 1)
            self._announce(self._field.accessibleDescription())
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        elif key in _ENTER and self.current is not None:
            self.view.choose()
        else:
            return False
        return True

    def _describe(self) -> None:
        """The keyboard stays in the field: what Enter opens is said there all the same."""
        current = self.view.current
        self._field.setAccessibleDescription("" if current is None else current.spoken)

    def _announce(self, words: str) -> None:
        """Once, however often the rows come anew."""
        if words != self._announced:
            announce(self._field, words)
        self._announced = words

    def _place(self) -> None:
        """Below the field, from its left edge as far as there is room."""
        window = self._field.window()
        below = self._field.mapTo(window, QPoint(0, self._field.height() + STEP // 2))
        width = min(max(scaled(_WIDTH), self._field.width()), window.width() - 2 * EDGE)
        left = max(EDGE, min(below.x(), window.width() - EDGE - width))
        most = round((window.height() - below.y()) * _HIGHEST_SHARE)
        edges = STEP + 2
        self.view.setFixedHeight(max(min(self.view.height_of_rows(), most), STEP))
        self.setGeometry(left, below.y(), width, self.view.height() + edges)
        self._shadow.lie_around(self.geometry())
