"""A metadata value that needs more room than a cell: long texts, lists, objects."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import one_line
from desktop_app.models.metadata_cells import kind_words
from desktop_app.records.field_checks import metadata_finding
from desktop_app.records.metadata_edit import (
    Kind,
    RefusedError,
    Row,
    as_json,
    kind_of,
    read_as,
)
from desktop_app.views.dialog_buttons import with_cancel
from desktop_app.views.editor.cell_editing import CHOSEN
from desktop_app.views.editor.field_words import card_words, may_be_card_words
from desktop_app.views.editor.hint_line import HintLine
from desktop_app.views.editor.metadata_words import refusal_words
from desktop_app.views.editor.text_boxes import LongBox
from desktop_app.views.notice import Tone
from desktop_app.views.theme import STEP, fixed_font

_WIDTH, _HEIGHT = 460, 320


class ValueDialog(QDialog):
    """Edits one value. Signals: ``entered(int, object)`` with the row's number and the value."""

    entered = Signal(int, object)

    def __init__(self, row: Row, parent: QWidget) -> None:
        """``row`` is fixed here, whatever the grid does meanwhile."""
        super().__init__(parent)
        self._row = row
        self._text = row.value if isinstance(row.value, str) else as_json(row.value, indented=True)
        self.setWindowTitle(self.tr("Edit value"))
        self.resize(_WIDTH, _HEIGHT)
        self._box = LongBox(parent=self)
        self._box.setAccessibleName(self.tr("Value"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Type"))
        self._hint = HintLine()
        self._keep = QPushButton(self.tr("OK"))
        self._buttons = with_cancel(self, self._keep)
        self._fill()
        self._lay_out()
        self._box.typed.connect(self._on_typed)
        self._kind.currentIndexChanged.connect(self._judge)
        self._buttons.accepted.connect(self._enter)

    def _fill(self) -> None:
        for kind in CHOSEN:
            self._kind.addItem(kind_words(kind), kind)
        self._kind.setCurrentIndex(self._kind.findData(kind_of(self._row.value)))
        self._box.show_text(self._text)
        if kind_of(self._row.value) is Kind.STRUCTURE:
            self._box.setFont(fixed_font())

    def _lay_out(self) -> None:
        key = QLabel(one_line(self._row.key))
        key.setTextFormat(Qt.TextFormat.PlainText)
        font = key.font()
        font.setBold(True)
        key.setFont(font)
        label = QLabel(self.tr("Type"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self._kind)
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(key, 1)
        head.addWidget(label)
        head.addWidget(self._kind)
        column = QVBoxLayout(self)
        column.setSpacing(STEP)
        column.addLayout(head)
        column.addWidget(self._box, 1)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)

    def _on_typed(self, text: str) -> None:
        self._text = text
        self._judge()

    def _judge(self) -> None:
        words, tone = self._said()
        self._hint.say(words, tone)
        self._keep.setEnabled(tone is not Tone.DANGER)

    def _said(self) -> tuple[str, Tone]:
        """What is to be said of the text; DANGER: it cannot be the value."""
        try:
            value = read_as(self._kind.currentData(), self._text)
        except RefusedError as refusal:
            return refusal_words(refusal.reason), Tone.DANGER
        found = metadata_finding(self._row.key, value)
        if found is None:
            return "", Tone.PLAIN
        return (
            (may_be_card_words(), Tone.WARNING)
            if found.is_question
            else (card_words(), Tone.DANGER)
        )

    def _enter(self) -> None:
        if self._keep.isEnabled():
            value = read_as(self._kind.currentData(), self._text)
            self.accept()
            self.entered.emit(self._row.number, value)
