"""What a batch is to do: look up, edit or erase; and what that means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QWidget

from desktop_app.models.batch_words import task_words
from desktop_app.records.batch import Task
from desktop_app.views.batch.chips import chip, dress_chips
from desktop_app.views.theme import STEP


class TaskChoice(QWidget):
    """Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """To look up, at first."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to do"))
        self._group = QButtonGroup(self)
        self._meaning = QLabel()
        self._meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._meaning.setWordWrap(True)
        self._meaning.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for number, task in enumerate(Task):
            button = chip(task_words(task))
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addSpacing(STEP)
        row.addWidget(self._meaning, 1)
        self.choose(Task.LOOK_UP)
        self._say()
        self._group.idToggled.connect(self._on_toggled)
        dress_chips(self)

    @property
    def task(self) -> Task:
        """What is to be done."""
        return list(Task)[self._group.checkedId()]

    def choose(self, task: Task) -> None:
        """As if the agent had chosen it."""
        self.button(task).setChecked(True)

    def button(self, task: Task) -> QRadioButton:
        """The button of a task."""
        found = self._group.button(list(Task).index(task))
        assert isinstance(found, QRadioButton)  # noqa: S101 - only such are in the group
        return found

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            dress_chips(self)

    def _on_toggled(self, _number: int, is_checked: bool) -> None:
        if is_checked:
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        self._meaning.setText(
            {
                Task.LOOK_UP: self.tr("A list of IDs in, a table of records out. Changes nothing."),
                Task.EDIT: self.tr(
                    "Every line is looked up first. Then the same values are set for all you keep."
                ),
                Task.ERASE: self.tr(
                    "Every line is looked up first. Nothing is erased before you have confirmed."
                ),
            }[self.task]
        )
