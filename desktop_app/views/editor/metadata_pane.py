"""The metadata section: filter, buttons, the grid, and what was refused, in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import one_line
from desktop_app.models.metadata import MetadataAction, MetadataGrid, MetadataProposal, kind_words
from desktop_app.records.cards import mask
from desktop_app.records.checks import metadata_finding
from desktop_app.records.customer import Json
from desktop_app.records.metadata import (
    JsonType,
    MetadataEdit,
    MetadataRefusal,
    MetadataRefusedError,
    MetadataRow,
    MetadataRowState,
    as_json,
    kind_of,
    read_as,
)
from desktop_app.views.editor.draft import LiveDraft
from desktop_app.views.editor.form import card_words, may_be_card_words
from desktop_app.views.editor.inputs import LongBox
from desktop_app.views.editor.metadata_table import CHOSEN, MetadataTable
from desktop_app.views.editor.paste_preview import PastePreview, refusal_words, step_words
from desktop_app.views.widgets.actions import Shortcut, make_action
from desktop_app.views.widgets.appearance import make_primary, set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import FramedDialog, cancel_button
from desktop_app.views.widgets.labels import (
    ToneLabel,
    menu_button,
    offer_clearing,
    plain_label,
    show_picture,
)
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import HintLine, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face

_WIDTH, _HEIGHT = 480, 360


class ValueDialog(FramedDialog):
    """Edits a value that needs more room than a cell. Signal: ``entered(int, object)`` with the
    row's number and the value."""

    entered = Signal(int, object)

    def __init__(self, row: MetadataRow, parent: QWidget) -> None:
        """``row`` is fixed here, whatever the grid does meanwhile."""
        super().__init__(self.tr("Edit value"), parent, width=_WIDTH, height=_HEIGHT)
        self._row = row
        self._text = row.value if isinstance(row.value, str) else as_json(row.value, indented=True)
        self._box = LongBox(parent=self)
        self._box.setAccessibleName(self.tr("Value"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Type"))
        self._hint = HintLine()
        self._keep = QPushButton(self.tr("OK"))
        self._fill()
        self._lay_out()
        self._box.typed.connect(self._on_typed)
        self._kind.currentIndexChanged.connect(self._judge)
        self._keep.clicked.connect(self._enter)

    def _fill(self) -> None:
        for kind in CHOSEN:
            self._kind.addItem(kind_words(kind), kind)
        self._kind.setCurrentIndex(self._kind.findData(kind_of(self._row.value)))
        self._box.show_text(self._text)
        if kind_of(self._row.value) is JsonType.STRUCTURE:
            set_face(self._box, Face.MONO)

    def _lay_out(self) -> None:
        key = set_face(plain_label(one_line(self._row.key)), Face.STRONG)
        label = plain_label(self.tr("Type"))
        label.setBuddy(self._kind)
        head = row((key, 1), label, self._kind)
        make_primary(self._keep)
        buttons = cancel_button(self), self._keep
        self.fill(head, (self._box, 1), hint=self._hint, right=buttons, spacing=STEP)

    def _on_typed(self, text: str) -> None:
        self._text = text
        self._judge()

    def _judge(self) -> None:
        words, tone = self._said()
        self._hint.show_message(words, tone)
        self._keep.setEnabled(tone is not Tone.DANGER)

    def _said(self) -> tuple[str, Tone]:
        """What is to be said of the text; DANGER: it cannot be the value."""
        try:
            value = read_as(self._kind.currentData(), self._text)
        except MetadataRefusedError as refusal:
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


_LONGEST_KEY = 40
"""Characters of a key in a sentence."""


_MOST_WITHOUT_FILTER = 8
"""Keys."""


class MetadataPane(QWidget):
    """Shows the metadata of a live draft, and pushes each step onto its undo stack.

    Signal: ``counted(int)`` with the number of keys.
    """

    counted = Signal(int)

    def __init__(self, live: LiveDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.grid = MetadataGrid(self)
        self._filter = QLineEdit(self)  # before the table: in this order Tab comes to both
        self.table = MetadataTable(self.grid, self)
        self.editing = self.table.editing
        self.hint = HintLine()
        self._locked = False
        self._is_refusing = False
        self._make_actions()
        self._lay_out()
        self._connect()
        self._on_began()

    def lock(self, locked: bool) -> None:
        """Whether the metadata can be read and copied only; those that can't be read stay so."""
        self._locked = locked
        self.grid.lock(self._is_shut)
        self._adding.setVisible(not self._is_shut)
        self._count()
        self._update_actions()

    @property
    def _is_shut(self) -> bool:
        return self._locked or self._live.draft.base.metadata_unreadable

    def flag(self, keys: frozenset[str]) -> None:
        """Mark the rows of these keys as not to be saved: they hold card numbers."""
        self.grid.show(self._live.draft.metadata, keys)
        if keys:
            self.hint.show_message(card_words(), Tone.DANGER)
        elif self.hint.sentence == card_words():
            self.hint.clear()

    def reveal(self, key: str) -> None:
        """Take the keyboard to the row of that key."""
        self._filter.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(key)

    def _choose(self, key: str) -> None:
        for line in self._lines_of(key):
            self.table.choose(line)

    def _go_on_with(self, key: str) -> None:
        for line in self._lines_of(key):
            self.table.go_on_with(line)

    def _lines_of(self, key: str) -> list[int]:
        rows = self.grid.edit.rows
        return [line for line, row in enumerate(rows) if row.key == key and not row.removed]

    def _make_actions(self) -> None:
        table, grid = self.table, self.grid
        texts = (
            ("plus", self.tr("Add metadata"), Shortcut.ADD_METADATA, self._start_adding),
            (
                "trash-2",
                self.tr("Remove metadata"),
                Shortcut.REMOVE_METADATA,
                lambda: grid.remove(table.chosen()),
            ),
            (
                "rotate-ccw",
                self.tr("Restore metadata"),
                Shortcut.RESTORE_METADATA,
                lambda: grid.restore(table.chosen()),
            ),
            (
                "clipboard-paste",
                self.tr("Paste metadata…"),
                Shortcut.PASTE_METADATA,
                self._open_paste,
            ),
            ("copy", self.tr("Copy metadata rows"), Shortcut.COPY_METADATA, table.copy_rows),
            (
                "copy",
                self.tr("Copy all metadata as JSON"),
                Shortcut.COPY_METADATA_JSON,
                self._copy_everything,
            ),
        )
        self.offered = [
            make_action(self, text, keys, run, tip=text, picture=picture)
            for picture, text, keys, run in texts
        ]
        """What can be done, for the menus."""
        self.offered[0].setIconText(self.tr("Add key"))  # what its button says
        self._add, self._remove, self._restore, self._paste, *self._copying = self.offered
        # Del must never remove anything while the keyboard is elsewhere.
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addActions(self.offered)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        self._filter.setPlaceholderText(self.tr("Filter metadata"))
        self._filter.setAccessibleName(self.tr("Filter metadata"))
        offer_clearing(self._filter)
        show_picture(self._filter, "filter", tone="")
        self._filter.hide()
        add = self._adding = QToolButton()
        add.setDefaultAction(self._add)
        add.setAccessibleName(self._add.text())
        add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        add.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # each has a key of its own
        set_kind(add, "quiet")
        more = QMenu(self)
        more.addActions(self.offered[1:])
        self.tools = (add, menu_button(self.tr("More for metadata"), more))
        """For the heading of the section."""
        self._none = ToneLabel("muted", self.tr("No metadata."))
        nothing = row(self._none, margins=(STEP, STEP // 2, 0, STEP // 2))
        column(self._filter, nothing, self.table, self.hint, of=self, spacing=STEP // 2)

    def _count(self) -> None:
        """How many keys there are; a filter is of use when they are many."""
        count = len(self.grid.edit.rows)
        is_filtered = bool(self._filter.text())
        self._filter.setVisible(is_filtered or count > _MOST_WITHOUT_FILTER)
        is_bare = self._is_shut and not count
        self._none.setVisible(is_bare)
        self.table.setVisible(not is_bare)
        self.counted.emit(count)

    def _connect(self) -> None:
        self._live.began.connect(self._on_began)
        self._live.metadata_changed.connect(self._on_changed)
        self.grid.proposed.connect(self._on_proposed)
        self.grid.refused.connect(self._on_refused)
        self.grid.found.connect(self._on_found)
        self.editing.judged.connect(self._on_judged)
        self.table.long_edit_asked.connect(self._open_value)
        self.table.paste_asked.connect(self._open_paste)
        self.table.restore_asked.connect(lambda line: self.grid.restore([line]))
        self.table.selectionModel().selectionChanged.connect(self._update_actions)
        self._filter.textChanged.connect(self.table.look_for)

    def _on_began(self) -> None:
        self.hint.clear()
        self._filter.clear()
        self.grid.begin(self._live.draft.metadata)
        self.grid.lock(self._is_shut)
        if self._live.draft.base.metadata_unreadable:
            words = self.tr(
                "The metadata of this customer can't be shown: there are more than any real ones, "
                "or a number among them that JSON does not have. They stay as they are."
            )
            self.hint.show_message(words, Tone.WARNING)
        self._update_actions()

    def _on_changed(self) -> None:
        self.grid.show(self._live.draft.metadata)
        self._update_actions()

    def _on_proposed(self, proposal: MetadataProposal) -> None:
        self.hint.clear()
        self._live.set_metadata(proposal.edit, step_words(proposal), proposal.thread)
        if proposal.verb is MetadataAction.ADD:
            # The entry row moved down under the cell that was typed in.
            self._go_on_with(proposal.key)

    def _on_found(self, key: str) -> None:
        """Typed anew, a key leads to the value that it has."""
        self._filter.clear()
        words = self.tr("There is a key “{key}” already: this is its value.")
        self.hint.show_message(words.format(key=one_line(mask(key), _LONGEST_KEY)), Tone.PLAIN)
        self._go_on_with(key)

    def _on_refused(self, refusal: MetadataRefusal) -> None:
        self.hint.show_message(refusal_words(refusal), Tone.DANGER)
        self._is_refusing = True

    def _on_judged(self, refusal: MetadataRefusal | None) -> None:
        """What was said of a text goes once it can be taken; anything else that is said stays."""
        if refusal is not None:
            self._on_refused(refusal)
        elif self._is_refusing:
            self.hint.clear()
            self._is_refusing = False

    def _update_actions(self) -> None:
        self._count()
        may = not self._is_shut
        rows = [self.grid.row_at(line) for line in self.table.chosen()]
        self._add.setEnabled(may)
        self._paste.setEnabled(may)
        self._remove.setEnabled(may and any(row and not row.removed for row in rows))
        self._restore.setEnabled(may and any(row and self._is_changed(row) for row in rows))
        copy_rows, copy_all = self._copying
        copy_rows.setEnabled(bool(rows))
        copy_all.setEnabled(bool(self.grid.edit.rows))

    def _is_changed(self, row: MetadataRow) -> bool:
        """Whether there is a saved state to go back to, and it is another."""
        return row.saved_key is not None and self.grid.edit.state(row) is not MetadataRowState.SAME

    def _start_adding(self) -> None:
        self._filter.clear()
        self.table.start_adding()

    def _copy_everything(self) -> None:
        copy_text(as_json(self.grid.edit.result(), indented=True))

    def _open_value(self, line: int) -> None:
        row = self.grid.row_at(line)
        if row is not None:
            dialog = ValueDialog(row, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.entered.connect(self._on_value)
            self._live.began.connect(dialog.reject)
            dialog.open()

    def _on_value(self, number: int, value: Json) -> None:
        numbers = [row.number for row in self.grid.edit.rows]
        if number in numbers:
            self.grid.enter_value(numbers.index(number), value)

    def _open_paste(self) -> None:
        if self._is_shut:
            return
        dialog = PastePreview(self._live.draft.metadata, QGuiApplication.clipboard().text(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted_edit.connect(self._on_pasted)
        self._live.began.connect(dialog.reject)
        dialog.open()

    def _on_pasted(self, edit: MetadataEdit) -> None:
        self._live.set_metadata(edit, self.tr("pasting metadata"))
