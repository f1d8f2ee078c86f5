"""One field of the form: label, input, the mark that it is edited, and a line for what to know."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QToolButton, QWidget

from desktop_app.models.display import tool_tip
from desktop_app.records.field_checks import Caution, Finding
from desktop_app.records.fields import FieldRule
from desktop_app.views.editor.country_box import CountryBox
from desktop_app.views.editor.field_words import caution_words, problem_words
from desktop_app.views.editor.hint_line import HintLine, ink_of
from desktop_app.views.editor.text_boxes import LineBox, LongBox
from desktop_app.views.notice import Tone
from desktop_app.views.wording import field_label


class Command(Enum):
    """What can be done to a field besides typing."""

    REVERT = "revert to saved"
    UNSET = "unset"
    EMPTY = "set to empty text"
    OFFER_ID = "offer an ID"


class FieldRow(QObject):
    """Shows one field of a draft and tells what the agent does to it.

    Signals: ``typed(str)``, ``left()``, ``commanded(object)`` with a :class:`Command`.
    """

    typed = Signal(object)
    left = Signal()
    commanded = Signal(object)

    def __init__(self, rule: FieldRule, parent: QWidget) -> None:
        """The parts, made but not yet in a layout."""
        super().__init__(parent)
        self.rule = rule
        self._name = field_label(rule.name)
        self._value: str | None = None
        self._is_locked = False
        self._tone = Tone.WARNING
        self.box = _box(rule, parent)
        self.box.setAccessibleName(self._name)
        _line_of(self.box).setAccessibleName(self._name)
        self._label = QLabel(self._name, parent)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self.box)
        self._label.setWordWrap(True)
        self._mark = QToolButton(parent)
        self.hint = HintLine(parent)
        self._actions = self._make_actions()
        self._make_mark()
        self.box.typed.connect(self.typed)
        self.box.left.connect(self.left)

    @property
    def label_width(self) -> int:
        """Pixels that the label takes on one line."""
        return self._label.fontMetrics().horizontalAdvance(self._name) + 1

    def add_to(self, grid: QGridLayout, line: int) -> None:
        """Take two lines of ``grid``: the input's and the hint's."""
        top = Qt.AlignmentFlag.AlignTop
        is_long = isinstance(self.box, LongBox)
        grid.addWidget(self._label, line, 0, top if is_long else Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.box, line, 1)
        grid.addWidget(self._mark, line, 2, top if is_long else Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.hint, line + 1, 1, 1, 2)

    def show(self, value: str | None, saved: str | None, *, is_edited: bool) -> None:
        """Show a value and how it stands to the saved one."""
        self._value = value
        self.box.show_text(value or "")
        if not value:  # nobody sees it behind a text
            self.box.setPlaceholderText(self._placeholder(value, is_edited))
        if is_edited:
            was = self.tr("Was: {value}").format(value=self._in_words(saved))
            self._put_mark(self.tr("edited"), was, Tone.WARNING)
        else:
            self._mark.hide()
        self._actions[Command.REVERT].setEnabled(is_edited)
        self._actions[Command.UNSET].setEnabled(value is not None)
        self._actions[Command.EMPTY].setEnabled(value != "")

    def confirm(self, words: str) -> None:
        """Say that it is saved, where it said that it was edited: a line below would push the
        other fields down."""
        self.say("", Tone.PLAIN)
        self.box.setAccessibleDescription(words)
        self._put_mark(self.tr("saved"), words, Tone.CONFIRMED)

    def end_confirming(self) -> None:
        """It has been read."""
        if self._tone is Tone.CONFIRMED:
            self._mark.hide()

    def offer_suggesting(self) -> None:
        """The input's menu suggests an ID too."""
        _line_of(self.box).addAction(self._actions[Command.OFFER_ID])

    def lock(self, locked: bool) -> None:
        """Whether the field can be read and copied only."""
        if locked == self._is_locked:
            return
        self._is_locked = locked
        self.box.lock(locked)
        self._mark.setEnabled(not locked)
        for action in self._actions.values():
            action.setVisible(not locked)

    def judge(self, finding: Finding | None, caution: Caution | None, *, is_edited: bool) -> None:
        """Say what is wrong, odd, or about to happen."""
        if finding is not None:
            self._say_problem(finding)
        elif caution is Caution.NO_ID:
            self._say(caution_words(caution), Tone.WARNING, Command.OFFER_ID)
        elif caution is not None:
            undo = Command.UNSET if caution is Caution.EMPTY_TEXT else None
            self._say(caution_words(caution), Tone.WARNING, undo)
        elif is_edited and self._value is None:
            self._say(self.tr("Will be unset"), Tone.PLAIN, Command.EMPTY)
        else:
            self.say("", Tone.PLAIN)

    def say(self, words: str, tone: Tone) -> None:
        """Say something about the field, to screen readers as well."""
        self._say(words, tone, None)

    def reveal(self, finding: Finding) -> None:
        """Take the keyboard; a card number is selected where it stands."""
        self.box.select_part(finding.start, finding.end or len(self._value or ""))

    def _say_problem(self, finding: Finding) -> None:
        words = problem_words(self.rule.name, self._value or "", finding)
        self.box.setAccessibleDescription(words)
        tone = Tone.WARNING if finding.is_question else Tone.DANGER
        if finding.end:
            self.hint.say(words, tone, self.tr("Show it"), lambda: self.reveal(finding))
        else:
            self.hint.say(words, tone)

    def _say(self, words: str, tone: Tone, command: Command | None) -> None:
        self.box.setAccessibleDescription(words)
        if not words:
            self.hint.clear()
        elif command is None:
            self.hint.say(words, tone)
        else:
            text = self._actions[command].text()
            self.hint.say(words, tone, text, lambda: self.commanded.emit(command))

    def _placeholder(self, value: str | None, is_edited: bool) -> str:
        if value == "":
            return self.tr("empty text")
        return self.tr("will be unset") if is_edited else self.tr("not set")

    def _in_words(self, value: str | None) -> str:
        if value is None:
            return self.tr("not set")
        return value or self.tr("empty text")

    def _make_actions(self) -> dict[Command, QAction]:
        words = {
            Command.REVERT: self.tr("Revert to saved"),
            Command.UNSET: self.tr("Unset"),
            Command.EMPTY: self.tr("Set to empty text"),
            Command.OFFER_ID: self.tr("Suggest an ID"),
        }
        actions = {}
        for command, text in words.items():
            action = QAction(text, self)
            action.setData(command)
            action.triggered.connect(self._on_action)
            actions[command] = action
        for command in (Command.REVERT, Command.UNSET, Command.EMPTY):
            _line_of(self.box).addAction(actions[command])
        return actions

    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.commanded.emit(action.data())

    def _put_mark(self, word: str, tip: str, tone: Tone) -> None:
        is_saved = tone is Tone.CONFIRMED
        name = self.tr("{field} is saved") if is_saved else self.tr("{field} is edited")
        self._mark.setText(word)
        self._mark.setAccessibleName(name.format(field=self._name))
        self._mark.setToolTip(tool_tip(tip))
        if tone is not self._tone:
            self._tone = tone
            self.paint()
        self._mark.show()

    def _make_mark(self) -> None:
        self._mark.setText(self.tr("edited"))  # its room is kept while it is hidden
        self._mark.setAutoRaise(True)
        # Its menu is the input's own too (the menu key, Shift+F10): Tab goes from field to field.
        self._mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mark.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._mark.setStyleSheet(
            "QToolButton { border: none; padding: 2px; }"
            "QToolButton::menu-indicator { image: none; }"
        )
        self._mark.setCursor(Qt.CursorShape.PointingHandCursor)
        menu = QMenu(self._mark)
        for command in (Command.REVERT, Command.UNSET, Command.EMPTY):
            menu.addAction(self._actions[command])
        self._mark.setMenu(menu)
        policy = self._mark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._mark.setSizePolicy(policy)
        self.paint()
        self._mark.hide()

    def paint(self) -> None:
        """Take the colours of the present palette."""
        palette = self._mark.palette()
        palette.setColor(self._mark.foregroundRole(), ink_of(self._tone))
        self._mark.setPalette(palette)


def _box(rule: FieldRule, parent: QWidget) -> LineBox | LongBox | CountryBox:
    if rule.name == "country":
        return CountryBox(parent)
    return (
        LongBox(rule.longest, parent)
        if rule.name == "description"
        else LineBox(rule.longest, parent)
    )


def _line_of(box: LineBox | LongBox | CountryBox) -> QWidget:
    """What the agent types into: a list's own line has the context menu."""
    line = box.lineEdit() if isinstance(box, CountryBox) else None
    return line if line is not None else box
