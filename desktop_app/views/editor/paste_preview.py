"""Pasting metadata: the text, and below it what it would do, before it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import one_line
from desktop_app.models.metadata_cells import kind_words
from desktop_app.records.card_numbers import mask
from desktop_app.records.changes import Unset
from desktop_app.records.metadata_edit import MetadataEdit, as_json, kind_of
from desktop_app.records.metadata_paste import (
    REFUSED,
    Effect,
    PastedLine,
    UnreadableError,
    applied,
    read_paste,
)
from desktop_app.views.dialog_buttons import with_cancel
from desktop_app.views.editor.hint_line import HintLine
from desktop_app.views.editor.metadata_words import effect_words
from desktop_app.views.editor.text_boxes import LongBox
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.notice import Tone
from desktop_app.views.style import make_primary
from desktop_app.views.theme import STEP, tokens

_READ_AFTER = 200
"""Milliseconds without typing."""
_WIDTH, _HEIGHT = 560, 480
_ACTS = frozenset({Effect.ADD, Effect.CHANGE, Effect.REMOVE})


class PastePreview(QDialog):
    """Signals: ``accepted_edit(object)`` with the metadata as they would be."""

    accepted_edit = Signal(object)

    def __init__(self, edit: MetadataEdit, text: str, parent: QWidget) -> None:
        """``edit`` is what the lines are compared with; ``text`` what the clipboard held."""
        super().__init__(parent)
        self._edit = edit
        self._text = text
        self._lines: tuple[PastedLine, ...] = ()
        self.setWindowTitle(self.tr("Paste metadata"))
        self.resize(_WIDTH, _HEIGHT)
        self._box = LongBox(parent=self)
        self._box.setAccessibleName(self.tr("Pasted text"))
        self._box.setPlaceholderText(
            self.tr("Paste lines of key, tab, value, or a JSON object, here")
        )
        self._box.setFixedHeight(120)
        self._table = QTreeWidget()
        flatten(self._table)
        self._hint = HintLine()
        self._paste = QPushButton(self.tr("Paste"))
        self._reading = QTimer(self, singleShot=True, interval=_READ_AFTER)
        self._reading.timeout.connect(self._read)
        self._lay_out()
        self._box.show_text(text)
        self._box.typed.connect(self._on_typed)
        self._read()

    def _lay_out(self) -> None:
        self._table.setAccessibleName(self.tr("What it would do"))
        self._table.setHeaderLabels(
            [self.tr("What it does"), self.tr("Key"), self.tr("Value"), self.tr("Type")]
        )
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._table.header().setStretchLastSection(False)
        buttons = with_cancel(self, self._paste)
        self._paste.setDefault(True)
        make_primary(self._paste)
        buttons.accepted.connect(self._accept)
        label = QLabel(self.tr("Pasted text"))
        label.setBuddy(self._box)
        column = QVBoxLayout(self)
        column.setSpacing(STEP)
        for widget in (label, self._box):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self._hint)
        column.addWidget(buttons)

    def _on_typed(self, text: str) -> None:
        self._text = text
        self._paste.setEnabled(False)
        self._reading.start()

    def _read(self) -> None:
        try:
            self._lines = read_paste(self._text, self._edit)
        except UnreadableError as trouble:
            self._lines = ()
            self._hint.say(self._unreadable(trouble.line), Tone.DANGER)
        else:
            self._hint.say(self._summary(), Tone.PLAIN)
        self._table.clear()
        self._table.addTopLevelItems([self._item(line) for line in self._lines])
        for column in (0, 1, 3):
            self._table.resizeColumnToContents(column)
            self._table.setColumnWidth(column, self._table.columnWidth(column) + 2 * STEP)
        self._paste.setEnabled(any(line.effect in _ACTS for line in self._lines))

    def _unreadable(self, line: int) -> str:
        if not line:
            return self.tr("Too much at once: at most 1,000 keys or a million characters.")
        return self.tr("This is no JSON object: reading stopped in line {line}.").format(line=line)

    def _summary(self) -> str:
        effects = [line.effect for line in self._lines]
        refused = sum(effect in REFUSED for effect in effects)
        counted = [
            (effects.count(Effect.ADD), self.tr("%n added", "", effects.count(Effect.ADD))),
            (effects.count(Effect.CHANGE), self.tr("%n changed", "", effects.count(Effect.CHANGE))),
            (effects.count(Effect.REMOVE), self.tr("%n removed", "", effects.count(Effect.REMOVE))),
            (effects.count(Effect.SAME), self.tr("%n as it is", "", effects.count(Effect.SAME))),
            (refused, self.tr("%n refused", "", refused)),
        ]
        return ", ".join(words for number, words in counted if number)

    def _item(self, line: PastedLine) -> QTreeWidgetItem:
        value = None if isinstance(line.new, Unset) else line.new
        has_value = value is not None and line.effect is not Effect.NO_VALUE
        new = mask(one_line(as_json(value))) if has_value else ""
        if line.effect is Effect.CHANGE and not isinstance(line.old, Unset):
            new = f"{one_line(as_json(line.old), 60)} → {new}"
        kind = kind_words(kind_of(value)) if has_value else ""
        item = QTreeWidgetItem([effect_words(line.effect), mask(one_line(line.key)), new, kind])
        ink = _ink(line.effect)
        if ink is not None:
            item.setForeground(0, QBrush(ink))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignLeft)
        return item

    def _accept(self) -> None:
        edit = applied(self._lines, self._edit)
        self.accept()
        self.accepted_edit.emit(edit)


def _ink(effect: Effect) -> QColor | None:
    now = tokens()
    if effect in REFUSED:
        return now.danger
    return now.warning if effect in _ACTS else now.muted
