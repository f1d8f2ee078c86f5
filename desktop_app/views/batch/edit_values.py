"""What an edit sets for every customer: fields and metadata keys, each on a line of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import field_label
from desktop_app.models.metadata import kind_words
from desktop_app.records.checks import finding, metadata_finding
from desktop_app.records.customer import Json
from desktop_app.records.fields import FIELDS, RULES
from desktop_app.records.metadata import JsonType, read_as
from desktop_app.views.editor.form import card_words, may_be_card_words, problem_words
from desktop_app.views.widgets.accessibility import name_list
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.input_events import LengthLimit
from desktop_app.views.widgets.inputs import copy_inputs
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import STEP

_KINDS: Final = (JsonType.TEXT, JsonType.NUMBER, JsonType.TRUE_FALSE, JsonType.STRUCTURE)
_MOST_LINES: Final = 8
_MOST_TYPED: Final = 32_767
"""Characters of a metadata value."""
_METADATA: Final = ""
"""The place of a metadata key in the list of fields, which have names."""
_FIELDS: Final = tuple(
    rule.name
    for rule in FIELDS
    if rule.name != "merchant_customer_id"  # one ID for all of them would be none
)
_TO_BEGIN_WITH: Final = ("description", *_FIELDS)
"""What a line is about until another field is chosen: the first that no line is about."""


class EditValues(QWidget):
    """Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[EditValueRow] = []
        self._column = column(spacing=STEP // 2)
        self.add_button = QPushButton(icon("plus"), self.tr("Another value"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_line)
        column(self._column, row(self.add_button, None), of=self, spacing=STEP // 2)
        self._add_line()

    @property
    def values(self) -> dict[str, Json]:
        """What an update sends for each customer; None unsets a field or removes a key."""
        values: dict[str, Json] = {}
        metadata: dict[str, Json] = {}
        for line in self.lines:
            if line.is_metadata:
                metadata[line.key] = line.value
            else:
                values[line.field] = line.value
        return {**values, "metadata": metadata} if metadata else values

    @property
    def is_complete(self) -> bool:
        return not any(line.problem for line in self.lines)

    def take_over(self, before: EditValues) -> None:
        """The same lines as there."""
        while len(self.lines) < len(before.lines):
            self._add_line()
        for line, old in zip(self.lines, before.lines, strict=True):
            copy_inputs(old, line)

    def _add_line(self) -> None:
        used = {each.field for each in self.lines}
        line = EditValueRow(
            next((name for name in _TO_BEGIN_WITH if name not in used), _METADATA), self
        )
        line.changed.connect(self._on_changed)
        line.removed.connect(self._remove_line)
        self._column.addWidget(line)
        # What is made later would come last in the window. Not at once from the last stop to the
        # button: of the first line Qt takes them for neighbours already, the other way round.
        self.setTabOrder(line.field_box, self.add_button)
        before = self.lines[-1].stops[-1:] if self.lines else ()
        for stop, following in pairwise((*before, *line.stops, self.add_button)):
            self.setTabOrder(stop, following)
        self.lines.append(line)
        self._on_changed()

    def _remove_line(self, line: QWidget) -> None:
        self.lines = [each for each in self.lines if each is not line]
        line.hide()
        line.deleteLater()
        self._on_changed()

    def _on_changed(self) -> None:
        for line in self.lines:
            line.allow_removing(len(self.lines) > 1)
        self._mark_repeated()
        self.add_button.setEnabled(len(self.lines) < _MOST_LINES)
        self.changed.emit()

    def _mark_repeated(self) -> None:
        """The second of two lines about the same place says so."""
        seen: set[tuple[str, str]] = set()
        for line in self.lines:
            line.mark_repeated((line.field, line.key) in seen)
            seen.add((line.field, line.key))


class EditValueRow(QWidget):
    """Field, what to do, value; for metadata the key and the type too.

    Signals: ``changed()``; ``removed(QWidget)`` with itself.
    """

    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_repeated = False
        self.field_box = QComboBox()
        for name in _FIELDS:
            self.field_box.addItem(field_label(name), name)
        self.field_box.addItem(self.tr("Metadata key…"), _METADATA)
        self.field_box.setCurrentIndex(self.field_box.findData(field))
        self.key_box = QLineEdit()
        self._verb = QComboBox()
        self._verb.addItem(self.tr("set to"), True)
        self._verb.addItem(self.tr("unset"), False)
        self.value_box = QLineEdit()
        self._longest = LengthLimit(self.value_box, _MOST_TYPED)
        self._kind = QComboBox()
        for kind in _KINDS:
            self._kind.addItem(kind_words(kind), kind.name)
        self.remove_button = QToolButton()
        self.remove_button.setAutoRaise(True)
        self.remove_button.setIcon(icon("x", "muted"))
        self.remove_button.setToolTip(self.tr("Remove this value"))
        self.remove_button.setAccessibleName(self.tr("Remove this value"))
        self._hint = ToneLabel("warning", wraps=True)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab comes to, in this order."""
        first = (self.field_box, self.key_box, self._verb)
        return (*first, self.value_box, self._kind, self.remove_button)

    @property
    def is_metadata(self) -> bool:
        return self.field == _METADATA

    @property
    def field(self) -> str:
        return str(self.field_box.currentData())

    @property
    def key(self) -> str:
        return self.key_box.text().strip() if self.is_metadata else ""

    @property
    def value(self) -> Json:
        if not self._verb.currentData():
            return None
        text = self.value_box.text()
        if not self.is_metadata:
            return text
        try:
            return read_as(self._chosen_kind, text)
        except ValueError:
            return text

    @property
    def problem(self) -> str:
        """Why the line cannot be sent; empty when it can."""
        if self.is_metadata and not self.key:
            return self.tr("Type the key.")
        if self._is_repeated:
            twice = self.tr("This key is set twice."), self.tr("This field is set twice.")
            return twice[0] if self.is_metadata else twice[1]
        if not self._verb.currentData():
            return ""
        text = self.value_box.text()
        if self.is_metadata:
            return self._metadata_problem(text)
        if not text:
            return self.tr("Type the value, or choose “unset”.")
        found = finding(RULES[self.field], text)
        return "" if found is None or found.is_question else problem_words(self.field, text, found)

    @property
    def caution(self) -> str:
        """What the agent will be asked about; empty for nothing."""
        if self.problem or not self._verb.currentData():
            return ""
        if self.is_metadata:
            found = metadata_finding(self.key, self.value)
        else:
            found = finding(RULES[self.field], self.value_box.text())
        return may_be_card_words() if found is not None else ""

    def mark_repeated(self, is_again: bool) -> None:
        if is_again != self._is_repeated:
            self._is_repeated = is_again
            self._refresh()

    def allow_removing(self, allowed: bool) -> None:
        self.remove_button.setVisible(allowed)

    @property
    def _chosen_kind(self) -> JsonType:
        return JsonType[str(self._kind.currentData())]

    def _metadata_problem(self, text: str) -> str:
        try:
            value = read_as(self._chosen_kind, text)
        except ValueError:
            return self.tr("This is no value of that type.")
        found = metadata_finding(self.key, value)
        return card_words() if found is not None and not found.is_question else ""

    def _name_parts(self) -> None:
        name_list(self.field_box, self.tr("Field"))
        name_list(self._verb, self.tr("What to do"))
        name_list(self._kind, self.tr("Type"))
        for line, name in (
            (self.key_box, self.tr("Metadata key")),
            (self.value_box, self.tr("New value")),
        ):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP // 4)
        for place, part in enumerate(self.stops):
            grid.addWidget(part, 0, place)
        grid.addWidget(self._hint, 1, 0, 1, 6)
        grid.setColumnStretch(3, 4)
        self._grid = grid

    def _connect(self) -> None:
        for box in (self.field_box, self._verb, self._kind):
            box.currentIndexChanged.connect(self._on_changed)
        for line in (self.key_box, self.value_box):
            line.textChanged.connect(self._on_changed)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))

    def _on_changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        self.key_box.setVisible(self.is_metadata)
        self._grid.setColumnStretch(1, 2 if self.is_metadata else 0)
        self._kind.setVisible(self.is_metadata)
        self.value_box.setEnabled(bool(self._verb.currentData()))
        self._longest.longest = _MOST_TYPED if self.is_metadata else RULES[self.field].longest + 1
        is_touched = self._is_repeated or bool(self.value_box.text() or self.key_box.text())
        self._hint.setText((self.problem or self.caution) if is_touched else "")
        self._hint.setVisible(bool(self._hint.text()))
