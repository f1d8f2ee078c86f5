"""Going through a window by Tab alone, as hands do that never leave the keyboard."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

_MOST = 400
"""Presses of Tab. No window has so many stops: whoever needs more goes round in a part of it."""
_KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)


class Stop(NamedTuple):
    """Where the keyboard was: in what, and in a table at which cell."""

    widget: QWidget
    cell: tuple[int, int] | None

    @property
    def name(self) -> str:
        """What a screen reader calls it, or what stands on it."""
        widget = self.widget
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        name = widget.accessibleName() or text or type(widget).__name__
        return f"{name} {self.cell[0] + 1}:{self.cell[1] + 1}" if self.cell else name


def here() -> Stop:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard is nowhere"
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        index = widget.currentIndex()
        return Stop(widget, (index.row(), index.column()))
    return Stop(widget, None)


def press_tab(*, back: bool = False) -> None:
    """Where keys go, which is a list of what is meant while one is open."""
    target = QApplication.activePopupWidget() or here().widget
    if back:
        QTest.keyClick(target, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    else:
        QTest.keyClick(target, Qt.Key.Key_Tab)


def walk(*, backwards: bool = False) -> list[Stop]:
    """Every stop from here until the keyboard is here again."""
    stops = [here()]
    for _ in range(_MOST):
        press_tab(back=backwards)
        assert QApplication.activePopupWidget() is None, f"a menu opened at {here().name}"
        if here() == stops[0]:
            return stops
        assert here() not in stops, f"round and round from {here().name}"
        stops.append(here())
    raise AssertionError("no way round")


def reachable(window: QWidget) -> set[QWidget]:
    """Everything in a window that can be used, but for what has a key or a field of its own: the
    other choices of a group, the line and the button of a list."""
    found = set()
    for widget in window.findChildren(QWidget):
        is_used = isinstance(widget, _KINDS) and not isinstance(widget, QHeaderView)
        is_used = is_used and widget.isVisible() and widget.isEnabled()
        is_part = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QLineEdit)
        is_other_choice = isinstance(widget, QRadioButton) and not widget.isChecked()
        if is_used and not is_part and not is_other_choice and widget.window() is window:
            found.add(widget)
    return found
