"""Pasting metadata: the text, and below it what it would do, before it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop_app.models.display import LONGEST_SHOWN, Translator, button_text, one_line, tool_tip
from desktop_app.models.metadata import MetadataAction, MetadataProposal, kind_words
from desktop_app.records.cards import mask, masked_start
from desktop_app.records.changes import Unset
from desktop_app.records.metadata import (
    REFUSED,
    MetadataEdit,
    MetadataRefusal,
    PastedLine,
    PasteEffect,
    UnreadableError,
    applied,
    as_json,
    kind_of,
    read_paste,
)
from desktop_app.views.editor.inputs import LongBox
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.dialogs import FramedDialog, cancel_button
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.messages import HintLine, Tone
from desktop_app.views.widgets.table_header import show_as_table
from desktop_app.views.widgets.tokens import STEP, tokens

_tr = Translator("metadata")


def refusal_words(refusal: MetadataRefusal) -> str:
    """Why what was entered cannot be."""
    return {
        MetadataRefusal.EMPTY_KEY: _tr("A key needs at least one character."),
        MetadataRefusal.DUPLICATE_KEY: _tr(
            "This key is there already: each key can stand only once."
        ),
        MetadataRefusal.NULL_VALUE: _tr("Null would remove the key. Use Remove for that."),
        MetadataRefusal.NOT_A_NUMBER: _tr(
            "Not a number. Write it as 14, 1.5 or 2e6, or choose Text."
        ),
        MetadataRefusal.NOT_TRUE_OR_FALSE: _tr("Neither true nor false."),
        MetadataRefusal.NOT_A_STRUCTURE: _tr(
            'Not a JSON list or object, such as ["a", 1] or {"a": 1}.'
        ),
    }[refusal]


def effect_words(effect: PasteEffect) -> str:
    """What a pasted line would do."""
    return {
        PasteEffect.ADD: _tr("add"),
        PasteEffect.CHANGE: _tr("change"),
        PasteEffect.REMOVE: _tr("remove"),
        PasteEffect.SAME: _tr("as it is"),
        PasteEffect.TWICE: _tr("refused: key pasted twice"),
        PasteEffect.NO_KEY: _tr("refused: no key"),
        PasteEffect.NO_VALUE: _tr("refused: no tab between key and value"),
        PasteEffect.CARD_NUMBER: _tr("refused: card number"),
    }[effect]


def step_words(proposal: MetadataProposal) -> str:
    """The name of an undo step, as Edit ▸ Undo shows it."""
    text = {
        MetadataAction.ADD: _tr("adding {key}"),
        MetadataAction.RENAME: _tr("renaming {key}"),
        MetadataAction.CHANGE: _tr("change of {key}"),
        MetadataAction.REMOVE: _tr("removing {key}"),
        MetadataAction.RESTORE: _tr("restoring {key}"),
    }[proposal.verb]
    return text.format(key=button_text(proposal.key))


_READ_AFTER = 200
"""Milliseconds without typing."""
_WIDTH, _HEIGHT = 560, 480
_EFFECT, _KEY, _VALUE, _KIND = range(4)
_MOST_FOR_KEYS = 0.45
"""The share that the longest key may take of the width that is left for keys and values."""
_KEYS_FOR_PASTE = ("Ctrl+Return", "Ctrl+Enter")
"""The second is that of the number pad."""
_LONGEST_TIP = 4 * LONGEST_SHOWN
_ACTS = frozenset({PasteEffect.ADD, PasteEffect.CHANGE, PasteEffect.REMOVE})


class PastePreview(FramedDialog):
    """Signals: ``accepted_edit(object)`` with the metadata as they would be."""

    accepted_edit = Signal(object)

    def __init__(self, edit: MetadataEdit, text: str, parent: QWidget) -> None:
        """``edit`` is what the lines are compared with; ``text`` what the clipboard held."""
        super().__init__(self.tr("Paste metadata"), parent, width=_WIDTH, height=_HEIGHT)
        self._edit = edit
        self._text = text
        self._lines: tuple[PastedLine, ...] = ()
        self._box = LongBox(parent=self)
        self._box.setAccessibleName(self.tr("Pasted text"))
        self._box.setPlaceholderText(
            self.tr("Paste lines of key, tab, value, or a JSON object, here")
        )
        self._box.setFixedHeight(120)
        self._table = QTreeWidget()
        self._hint = HintLine()
        self._paste = QPushButton(self.tr("Paste"))
        self._reading = QTimer(self, singleShot=True, interval=_READ_AFTER)
        self._reading.timeout.connect(self._read)
        self._lay_out()
        self._box.show_text(text)
        self._box.typed.connect(self._on_typed)
        for keys in _KEYS_FOR_PASTE:
            QShortcut(QKeySequence(keys), self).activated.connect(self._press)
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the preview is as wide as it is seen."""
        super().showEvent(event)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _lay_out(self) -> None:
        self._table.setAccessibleName(self.tr("What it would do"))
        self._table.setHeaderLabels(
            [self.tr("What it does"), self.tr("Key"), self.tr("Value"), self.tr("Type")]
        )
        show_as_table(self._table)
        self._table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._table.header().setSectionResizeMode(_VALUE, QHeaderView.ResizeMode.Stretch)
        self._table.header().setStretchLastSection(False)
        self._paste.setToolTip(self.tr("Ctrl+Enter presses it while you are in the text, too."))
        make_primary(self._paste)
        self._paste.clicked.connect(self._accept)
        label = plain_label(self.tr("Pasted text"))
        label.setBuddy(self._box)
        parts = label, self._box, (self._table, 1)
        cancel = cancel_button(self)
        self.fill(*parts, hint=self._hint, right=(cancel, self._paste), spacing=STEP)
        # From the preview right on to what is done with it.
        self.setTabOrder(self._table, self._paste)
        self.setTabOrder(self._paste, cancel)

    def _on_typed(self, text: str) -> None:
        self._text = text
        self._paste.setEnabled(False)
        self._reading.start()

    def _read(self) -> None:
        try:
            self._lines = read_paste(self._text, self._edit)
        except UnreadableError as error:
            self._lines = ()
            self._hint.show_message(self._unreadable(error.line), Tone.DANGER)
        else:
            self._hint.show_message(self._summary(), Tone.PLAIN)
        self._table.clear()
        self._table.addTopLevelItems([self._item(line) for line in self._lines])
        self._share_width()
        self._paste.setEnabled(any(line.effect in _ACTS for line in self._lines))

    def _share_width(self) -> None:
        """As wide as the texts, but for the keys: they and the values share what is left."""
        rest = self._table.viewport().width()
        for section in (_EFFECT, _KIND, _KEY):
            self._table.resizeColumnToContents(section)
            width = self._table.columnWidth(section) + 2 * STEP
            if section == _KEY:
                width = min(width, round(rest * _MOST_FOR_KEYS))
            self._table.setColumnWidth(section, width)
            rest -= width

    def _press(self) -> None:
        """Paste, but nothing that was not shown before: what was just typed is read first."""
        if self._reading.isActive():
            self._reading.stop()
            self._read()
        else:
            self._paste.click()

    def _unreadable(self, line: int) -> str:
        if not line:
            return self.tr("Too much at once: at most 1,000 keys or a million characters.")
        return self.tr("This is no JSON object: reading stopped in line {line}.").format(line=line)

    def _summary(self) -> str:
        effects = [line.effect for line in self._lines]
        refused = sum(effect in REFUSED for effect in effects)
        counted = [
            (
                effects.count(PasteEffect.ADD),
                self.tr("%n added", "", effects.count(PasteEffect.ADD)),
            ),
            (
                effects.count(PasteEffect.CHANGE),
                self.tr("%n changed", "", effects.count(PasteEffect.CHANGE)),
            ),
            (
                effects.count(PasteEffect.REMOVE),
                self.tr("%n removed", "", effects.count(PasteEffect.REMOVE)),
            ),
            (
                effects.count(PasteEffect.SAME),
                self.tr("%n as it is", "", effects.count(PasteEffect.SAME)),
            ),
            (refused, self.tr("%n refused", "", refused)),
        ]
        return ", ".join(words for number, words in counted if number)

    def _item(self, line: PastedLine) -> QTreeWidgetItem:
        value = None if isinstance(line.new, Unset) else line.new
        has_value = value is not None and line.effect is not PasteEffect.NO_VALUE
        new = as_json(value) if has_value else ""
        words, whole = mask(one_line(new)), new
        if line.effect is PasteEffect.CHANGE and not isinstance(line.old, Unset):
            old = one_line(as_json(line.old), 60)
            words, whole = f"{old} → {words}", f"{old} → {new}"
        kind = kind_words(kind_of(value)) if has_value else ""
        item = QTreeWidgetItem([effect_words(line.effect), mask(one_line(line.key)), words, kind])
        item.setToolTip(_KEY, tool_tip(masked_start(line.key, _LONGEST_TIP)))
        if whole:
            item.setToolTip(_VALUE, tool_tip(masked_start(whole, _LONGEST_TIP)))
        ink = _colour(line.effect)
        if ink is not None:
            item.setForeground(_EFFECT, QBrush(ink))
        item.setTextAlignment(_VALUE, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _accept(self) -> None:
        edit = applied(self._lines, self._edit)
        self.accept()
        self.accepted_edit.emit(edit)


def _colour(effect: PasteEffect) -> QColor | None:
    now = tokens()
    if effect in REFUSED:
        return now.danger
    return now.warning if effect in _ACTS else now.muted
