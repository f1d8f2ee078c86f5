"""The last look before an update: the changes in words, and what others did meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import LONGEST_SHOWN, one_line, tool_tip
from desktop_app.records.card_numbers import masked_start
from desktop_app.records.changes import (
    Change,
    Changes,
    Conflict,
    Unset,
    between,
    conflicts,
    still_needed,
)
from desktop_app.records.customer import Customer
from desktop_app.records.field_checks import questions
from desktop_app.records.metadata_edit import as_json
from desktop_app.views.card_question import CardQuestion
from desktop_app.views.dialog_buttons import with_cancel
from desktop_app.views.editor.change_words import change_words, places_words
from desktop_app.views.editor.conflict_list import ConflictList
from desktop_app.views.editor.hint_line import HintLine, ink_of
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.notice import Tone
from desktop_app.views.style import make_primary
from desktop_app.views.theme import STEP, heading_font
from desktop_app.views.wrapping_label import WrappingLabel

_WIDTH, _HEIGHT = 480, 320
_HEIGHT_WITH_THEIRS = 480
_LONGEST_TIP = 4 * LONGEST_SHOWN
"""Characters that :func:`tool_tip` shows."""
_TO = " → "


class SaveDialog(QDialog):
    """Restates who and what. Opens while the record is read again; Save waits for that answer.

    Signals: ``confirmed(object, object)`` with the :class:`Changes` to send and the record they go
    on top of.
    """

    confirmed = Signal(object, object)

    def __init__(self, base: Customer, mine: Changes, *, production: bool, parent: QWidget) -> None:
        """``base`` is the record as the agent read it, ``mine`` the edits; both fixed here."""
        super().__init__(parent)
        self._base, self._mine = base, mine
        self._current: Customer | None = None
        self._conflicts: ConflictList | None = None
        self._is_changed_meanwhile = False
        self._pressed = False
        self.setWindowTitle(self.tr("Save changes"))
        self.resize(_WIDTH, _HEIGHT)
        self._hint = HintLine()
        self._question = CardQuestion()
        self._question.ask_about(questions(mine))
        self._question.answered.connect(self._wake)
        self._column = QVBoxLayout()
        self._save = QPushButton(self.tr("Save"))
        self._lay_out(production)
        self._list_changes(mine.items)
        self._hint.say(self.tr("Looking whether somebody else changed it meanwhile…"), Tone.PLAIN)

    def show_current(self, current: Customer) -> None:
        """The record as it is now: show what is different, or save at once if asked already."""
        self._current = current
        ours = {(one.in_metadata, one.name) for one in self._mine.items}
        theirs = between(self._base, current).items
        others = [one for one in theirs if (one.in_metadata, one.name) not in ours]
        clashing = conflicts(self._mine, self._base, current)
        if not others and not clashing:
            self._hint.say(self.tr("Nobody else changed it meanwhile."), Tone.PLAIN)
            if self._pressed:
                self._confirm()
            return
        self._pressed = False
        self._show_theirs(others, clashing)

    def _show_theirs(self, others: Sequence[Change], clashing: Sequence[Conflict]) -> None:
        self._clear_list()
        places = {(one.mine.in_metadata, one.mine.name) for one in clashing}
        mine = [one for one in self._mine.items if (one.in_metadata, one.name) not in places]
        if clashing:
            self._head(self.tr("Changed by you and by somebody else: choose"))
            self._conflicts = ConflictList(clashing)
            self._conflicts.chosen.connect(self._wake)
            self._column.addWidget(self._conflicts)
        if mine:
            self._head(self.tr("Changed by you"))
            self._list_changes(mine)
        if others:
            self._head(self.tr("Changed by somebody else meanwhile; stays as it is now"))
            self._list_changes(others)
        self.resize(self.width(), max(self.height(), _HEIGHT_WITH_THEIRS))
        self._is_changed_meanwhile = True
        self._wake()

    def _wake(self) -> None:
        left = () if self._conflicts is None else self._conflicts.left()
        if self._is_changed_meanwhile:
            self._say_changed_meanwhile(left)
        settled = not left and self._question.is_settled
        self._save.setEnabled(settled)
        make_primary(self._save)
        if settled:
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._pressed = False
        if not left:
            self._question.take_focus()

    def _say_changed_meanwhile(self, left: Sequence[Change]) -> None:
        words = self.tr("Somebody else changed this customer meanwhile.")
        if left:
            words += " " + self.tr("Still to choose: {places}.").format(places=places_words(left))
        self._hint.say(words, Tone.WARNING)

    def _press(self) -> None:
        self._pressed = True
        if self._current is not None:
            self._confirm()
        else:
            self._hint.say(self.tr("Saving as soon as the record is read…"), Tone.PLAIN)

    def _confirm(self) -> None:
        current = self._current
        if current is None or not self.isVisible():
            return
        dropped = self._conflicts.theirs() if self._conflicts is not None else ()
        places = {(one.mine.in_metadata, one.mine.name) for one in dropped}
        kept = [one for one in self._mine.items if (one.in_metadata, one.name) not in places]
        self.accept()
        self.confirmed.emit(still_needed(Changes(tuple(kept)), current), current)

    def _lay_out(self, production: bool) -> None:
        name = WrappingLabel(one_line(self._base.name or self._base.merchant_customer_id or ""))
        name.setFont(heading_font(1.2))
        place = WrappingLabel(one_line(self._base.merchant_customer_id or self._base.uuid))
        content = QWidget()
        content.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP // 2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        flatten(scroll)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setSpacing(STEP)
        for widget in (name, place):
            column.addWidget(widget)
        if production:
            column.addWidget(_production_label(self.tr("Production")))
        column.addWidget(scroll, 1)
        column.addWidget(self._question)
        column.addWidget(self._hint)
        column.addWidget(self._buttons())
        # Only now: a focus given before the button stands in the dialog is lost, and Enter would
        # press Cancel.
        self._wake()

    def _buttons(self) -> QDialogButtonBox:
        buttons = with_cancel(self, self._save)
        self._save.setDefault(True)
        make_primary(self._save)
        # Not the box's accepted: the record may still be on its way.
        self._save.clicked.connect(self._press)
        return buttons

    def _head(self, words: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _list_changes(self, changes: Sequence[Change]) -> None:
        for change in changes:
            line = WrappingLabel(change_words(change))
            if whole := _whole(change):
                line.setToolTip(tool_tip(whole))
            self._column.addWidget(line)

    def _clear_list(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()


def _whole(change: Change) -> str:
    """Both values of a change for its tool tip; empty when neither is too long for the list."""
    values = [
        value if isinstance(value, str) and not change.in_metadata else as_json(value)
        for value in (change.old, change.new)
        if value is not None and not isinstance(value, Unset)
    ]
    if all(len(value) <= LONGEST_SHOWN for value in values):
        return ""
    # A tool tip takes so many; each value has an even share of it.
    longest = _LONGEST_TIP // len(values) - len(_TO)
    return _TO.join(one_line(masked_start(value), longest) for value in values)


def _production_label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    palette = label.palette()
    palette.setColor(label.foregroundRole(), ink_of(Tone.DANGER))
    label.setPalette(palette)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
