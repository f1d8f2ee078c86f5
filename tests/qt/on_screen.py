"""What an agent sees, found as an agent finds it: by its text, or its accessible name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


def named(within: QWidget, kind: type[W], name: str) -> W:
    """The widget of that kind and accessible name; the first of several."""
    return all_named(within, kind, name)[0]


def all_named(within: QWidget, kind: type[W], name: str) -> list[W]:
    """All of them, in the order in which they were made."""
    found = [one for one in within.findChildren(kind) if one.accessibleName() == name]
    assert found, f"no {kind.__name__} is called {name}"
    return found


def button(within: QWidget, text: str) -> QPushButton:
    """The button that is called so, in sight or to screen readers."""
    buttons = within.findChildren(QPushButton)
    [found] = [one for one in buttons if text in {one.text(), one.accessibleName()}]
    return found


def buttons(within: QWidget) -> list[str]:
    """The texts of all that can be pressed."""
    every = within.findChildren(QAbstractButton)
    return [one.text() for one in every if one.text() and one.isVisible()]


def action(within: QWidget, text: str) -> QAction:
    """The action whose text is this, or begins so ("Undo" says what it undoes)."""
    actions = within.findChildren(QAction)
    found = [one for one in actions if one.text() == text or one.text().startswith(f"{text} ")]
    assert found, f"there is no {text}"
    return found[0]


def texts(within: QWidget) -> str:
    """Every label that is shown."""
    labels = within.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def spoken(within: QWidget) -> str:
    """Every label that is shown, as a screen reader says it."""
    labels = [label for label in within.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.accessibleName() or label.text() for label in labels)


def sections(header: QHeaderView) -> list[int]:
    """The sections that are shown, from left to right."""
    places = (header.logicalIndex(place) for place in range(header.count()))
    return [section for section in places if not header.isSectionHidden(section)]


def field(within: QWidget, name: str) -> QLineEdit | QPlainTextEdit | QComboBox:
    boxes: list[QLineEdit | QPlainTextEdit | QComboBox] = [
        *within.findChildren(QLineEdit),
        *within.findChildren(QPlainTextEdit),
        *within.findChildren(QComboBox),
    ]
    named = [one for one in boxes if one.accessibleName() == name]
    # An editable list and the line in it bear the same name: the list is the field.
    [box] = [one for one in named if not isinstance(one.parent(), QComboBox)]
    return box


def line(within: QWidget, name: str) -> QLineEdit:
    """A one-line input of that accessible name."""
    box = field(within, name)
    assert isinstance(box, QLineEdit)
    return box


def lines(within: QWidget, name: str) -> QPlainTextEdit:
    """An input of several lines of that accessible name."""
    box = field(within, name)
    assert isinstance(box, QPlainTextEdit)
    return box


def found(within: QWidget, kind: type[W]) -> W:
    widget = within.findChild(kind)
    assert widget is not None
    return widget
