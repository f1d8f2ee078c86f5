"""What somebody else changed meanwhile, field by field, to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from desktop_app.models.display import button_text
from desktop_app.records.changes import Change, Conflict, Unset
from desktop_app.records.customer import Json
from desktop_app.views.editor.change_words import place_words, value_words
from desktop_app.views.theme import STEP, mixed, tokens
from desktop_app.views.wrapping_label import WrappingLabel


class ConflictList(QWidget):
    """One block per place: mine and theirs, neither chosen beforehand. Signals: ``chosen()``."""

    chosen = Signal()

    def __init__(self, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        """``conflicts`` are fixed here."""
        super().__init__(parent)
        self._conflicts = tuple(conflicts)
        self._groups: list[QButtonGroup] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for number, conflict in enumerate(self._conflicts):
            self._add(grid, 3 * number, conflict)

    def left(self) -> tuple[Change, ...]:
        """Mine, wherever the agent has not chosen yet."""
        pairs = zip(self._conflicts, self._groups, strict=True)
        return tuple(conflict.mine for conflict, group in pairs if group.checkedId() < 0)

    def theirs(self) -> tuple[Conflict, ...]:
        """Where the agent chose what somebody else wrote."""
        pairs = zip(self._conflicts, self._groups, strict=True)
        return tuple(conflict for conflict, group in pairs if group.checkedId() == 1)

    def _add(self, grid: QGridLayout, line: int, conflict: Conflict) -> None:
        mine = conflict.mine
        name = place_words(mine)
        place = QLabel(name)
        place.setTextFormat(Qt.TextFormat.PlainText)
        font = place.font()
        font.setBold(True)
        place.setFont(font)
        was = value_words(mine.old, in_metadata=mine.in_metadata)
        before = WrappingLabel(self.tr("When you read it: {value}").format(value=was))
        grid.addWidget(place, line, 0)
        grid.addWidget(before, line, 1)
        group = QButtonGroup(self)
        choices = (
            (self.tr("Mine: {value}"), mine.new),
            (self.tr("Theirs: {value}"), conflict.theirs),
        )
        for number, (words, value) in enumerate(choices):
            button = self._choice(words, value, mine.in_metadata)
            button.setAccessibleName(f"{name}: {button.text()}")
            group.addButton(button, number)
            grid.addWidget(button, line + 1 + number, 1)
        # Not clicked: whoever chooses over the accessibility bus toggles.
        group.idToggled.connect(self._on_toggled)
        self._groups.append(group)

    def _choice(self, words: str, value: Json | Unset, in_metadata: bool) -> QRadioButton:
        shown = value_words(value, in_metadata=in_metadata)
        button = QRadioButton(button_text(words.format(value=shown)))
        now = tokens()
        if now.is_dark:
            # WORKAROUND Fusion draws an empty radio button in Base with an outline darker than
            # Window: in the dark it cannot be told from the ground.
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.Base, mixed(now.text, now.ground, 0.3))
            button.setPalette(palette)
        return button

    def _on_toggled(self, _number: int, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit()
