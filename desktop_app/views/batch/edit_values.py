"""What an edit sets for every customer: fields and metadata keys, each on a line of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import field_label
from desktop_app.models.metadata import kind_words
from desktop_app.records.checks import finding, metadata_finding
from desktop_app.records.customer import Json
from desktop_app.records.fields import FIELDS, RULES
from desktop_app.records.metadata import Kind, read_as
from desktop_app.views.editor.form import card_words, may_be_card_words, problem_words
from desktop_app.views.widgets.input_events import Longest
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.look import STEP, icon, tokens

_KINDS: Final = (Kind.TEXT, Kind.NUMBER, Kind.TRUE_FALSE, Kind.STRUCTURE)
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
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(STEP // 2)
        self._add = QPushButton(icon("plus"), self.tr("Another value"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_line)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(STEP // 2)
        whole.addLayout(self._column)
        whole.addLayout(below)
        self._add_line()

    @property
    def values(self) -> dict[str, Json]:
        """What an update sends for each customer; None unsets a field or removes a key."""
        values: dict[str, Json] = {}
        metadata: dict[str, Json] = {}
        for line in self._lines:
            if line.is_metadata:
                metadata[line.key] = line.value
            else:
                values[line.field] = line.value
        return {**values, "metadata": metadata} if metadata else values

    @property
    def is_complete(self) -> bool:
        """Whether every line can be sent, and none says the same twice."""
        return not any(line.problem for line in self._lines)

    def take_focus(self) -> None:
        """Give the first line the keyboard."""
        self._lines[0].take_focus()

    def _add_line(self) -> None:
        used = {each.field for each in self._lines}
        line = _Line(next((name for name in _TO_BEGIN_WITH if name not in used), _METADATA), self)
        line.changed.connect(self._on_changed)
        line.removed.connect(self._remove)
        self._column.addWidget(line)
        # What is made later would come last in the window.
        before = self._lines[-1].stops[-1:] if self._lines else ()
        for stop, following in pairwise((*before, *line.stops, self._add)):
            self.setTabOrder(stop, following)
        self._lines.append(line)
        self._on_changed()

    def _remove(self, line: QWidget) -> None:
        self._lines = [each for each in self._lines if each is not line]
        line.hide()
        line.deleteLater()
        self._on_changed()

    def _on_changed(self) -> None:
        for line in self._lines:
            line.allow_removing(len(self._lines) > 1)
        self._find_twice()
        self._add.setEnabled(len(self._lines) < _MOST_LINES)
        self.changed.emit()

    def _find_twice(self) -> None:
        """The second of two lines about the same place says so."""
        seen: set[tuple[str, str]] = set()
        for line in self._lines:
            line.be_again((line.field, line.key) in seen)
            seen.add((line.field, line.key))


class _Line(QWidget):
    """Field, what to do, value; for metadata the key and the type too.

    Signals: ``changed()``; ``removed(QWidget)`` with itself.
    """

    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_again = False
        self._field = QComboBox()
        for name in _FIELDS:
            self._field.addItem(field_label(name), name)
        self._field.addItem(self.tr("Metadata key…"), _METADATA)
        self._field.setCurrentIndex(self._field.findData(field))
        self._key = QLineEdit()
        self._verb = QComboBox()
        self._verb.addItem(self.tr("set to"), True)
        self._verb.addItem(self.tr("unset"), False)
        self._value = QLineEdit()
        self._longest = Longest(self._value, _MOST_TYPED)
        self._kind = QComboBox()
        for kind in _KINDS:
            self._kind.addItem(kind_words(kind), kind.name)
        self._remove = QToolButton()
        self._remove.setAutoRaise(True)
        self._remove.setToolTip(self.tr("Remove this value"))
        self._remove.setAccessibleName(self.tr("Remove this value"))
        self._hint = plain_label(wraps=True)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab comes to, in this order."""
        return (self._field, self._key, self._verb, self._value, self._kind, self._remove)

    @property
    def is_metadata(self) -> bool:
        return self.field == _METADATA

    @property
    def field(self) -> str:
        return str(self._field.currentData())

    @property
    def key(self) -> str:
        return self._key.text().strip() if self.is_metadata else ""

    @property
    def value(self) -> Json:
        if not self._verb.currentData():
            return None
        text = self._value.text()
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
        if self._is_again:
            return self._again_words()
        if not self._verb.currentData():
            return ""
        text = self._value.text()
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
            found = finding(RULES[self.field], self._value.text())
        return may_be_card_words() if found is not None else ""

    def take_focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def be_again(self, is_again: bool) -> None:
        """Whether a line above is about the same place."""
        if is_again != self._is_again:
            self._is_again = is_again
            self._refresh()

    def allow_removing(self, allowed: bool) -> None:
        self._remove.setVisible(allowed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    @property
    def _chosen_kind(self) -> Kind:
        return Kind[str(self._kind.currentData())]

    def _again_words(self) -> str:
        if self.is_metadata:
            return self.tr("This key is set twice.")
        return self.tr("This field is set twice.")

    def _metadata_problem(self, text: str) -> str:
        try:
            value = read_as(self._chosen_kind, text)
        except ValueError:
            return self.tr("This is no value of that type.")
        found = metadata_finding(self.key, value)
        return card_words() if found is not None and not found.is_question else ""

    def _name_parts(self) -> None:
        for part, name in (
            (self._field, self.tr("Field")),
            (self._key, self.tr("Metadata key")),
            (self._verb, self.tr("What to do")),
            (self._value, self.tr("New value")),
            (self._kind, self.tr("Type")),
        ):
            part.setAccessibleName(name)
            if isinstance(part, QLineEdit):
                part.setPlaceholderText(name)

    def _lay_out(self) -> None:
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(STEP)
        row.setVerticalSpacing(STEP // 4)
        for column, part in enumerate(
            (self._field, self._key, self._verb, self._value, self._kind, self._remove)
        ):
            row.addWidget(part, 0, column)
        row.addWidget(self._hint, 1, 0, 1, 6)
        row.setColumnStretch(3, 4)
        self._row = row
        self._dress()

    def _dress(self) -> None:
        now = tokens(self.palette())
        self._remove.setIcon(icon("x", colour=now.muted))
        palette = self._hint.palette()
        palette.setColor(QPalette.ColorRole.WindowText, now.warning)
        self._hint.setPalette(palette)

    def _connect(self) -> None:
        for box in (self._field, self._verb, self._kind):
            box.currentIndexChanged.connect(self._on_changed)
        for line in (self._key, self._value):
            line.textChanged.connect(self._on_changed)
        self._remove.clicked.connect(self._ask_to_go)

    def _ask_to_go(self) -> None:
        self.removed.emit(self)

    def _on_changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        self._key.setVisible(self.is_metadata)
        self._row.setColumnStretch(1, 2 if self.is_metadata else 0)
        self._kind.setVisible(self.is_metadata)
        self._value.setEnabled(bool(self._verb.currentData()))
        self._longest.longest = _MOST_TYPED if self.is_metadata else RULES[self.field].longest + 1
        is_touched = self._is_again or bool(self._value.text() or self._key.text())
        self._hint.setText((self.problem or self.caution) if is_touched else "")
        self._hint.setVisible(bool(self._hint.text()))
