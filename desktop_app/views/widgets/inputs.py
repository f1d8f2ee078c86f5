"""A list that drops down and buttons, to choose from; and what is typed and chosen in a window, put
into another one of the same kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from desktop_app.views.widgets.accessibility import RadioGroup
from desktop_app.views.widgets.appearance import set_kind


class ChoiceBox(QComboBox):
    """Its list is as wide as the longest text; the box itself gives way to others."""

    def __init__(self, characters: int = 0) -> None:
        """``characters``: as wide as so many the box is at least."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(characters)

    def showPopup(self) -> None:
        view = self.view()
        scroll_bar = view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(view.sizeHintForColumn(0) + scroll_bar)
        super().showPopup()


class ChoiceButtons(QWidget):
    """Radio buttons that look like chips: one choice of several, to screen readers and the arrow
    keys too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = RadioGroup(self)

    def _add(self, button: QRadioButton) -> None:
        set_kind(button, "chip")
        self._group.addButton(button)


_COPIED: Final[tuple[tuple[type[QWidget], Callable[[Any, Any], object]], ...]] = (
    (QComboBox, lambda old, new: new.setCurrentIndex(old.currentIndex())),
    (QDateEdit, lambda old, new: new.setDate(old.date())),
    (QSpinBox, lambda old, new: new.setValue(old.value())),
    (QAbstractButton, lambda old, new: new.setChecked(old.isChecked())),
    (QPlainTextEdit, lambda old, new: new.setPlainText(old.toPlainText())),
    (QLineEdit, lambda old, new: new.setText(old.text())),
)
"""Each kind of input, and how its value goes over; texts last, what is chosen may clear them."""


def copy_inputs(before: QWidget, after: QWidget) -> None:
    """Put what stands in the inputs of ``before`` into those of ``after``, built by the same code.
    What was made as it was needed, and so is not there yet, is left as it is."""
    for kind, copy in _COPIED:
        old, new = (_inputs(each, kind) for each in (before, after))
        if [type(each) for each in old] == [type(each) for each in new]:
            for one, other in zip(old, new, strict=True):
                if not isinstance(one, QAbstractButton) or one.isCheckable():
                    copy(one, other)


def _inputs(widget: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Those of a kind, but for the parts of other inputs: the line in an editable list."""
    parts = (QComboBox, QDateEdit, QSpinBox)
    found = widget.findChildren(kind)
    return [each for each in found if not isinstance(each.parent(), parts)]
