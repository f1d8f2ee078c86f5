"""The form: a customer's text fields, with limits, problems and cautions beside them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.models.display import Translator, field_label, one_line
from desktop_app.records.checks import FieldFinding, FieldWarning, caution, finding
from desktop_app.records.draft import offered_id, typed
from desktop_app.records.fields import FIELDS, RULES, FieldProblem, FieldRule
from desktop_app.views.editor.country_box import CountryBox
from desktop_app.views.editor.draft import LiveDraft
from desktop_app.views.editor.inputs import (
    FieldKeys,
    LineBox,
    LongBox,
    SavedValue,
    set_wrong,
)
from desktop_app.views.widgets.accessibility import set_tip
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import HintLine, Tone
from desktop_app.views.widgets.tokens import FIELD, STEP, Face, scaled, set_face, tokens

_tr = Translator("fields")
_ID = "merchant_customer_id"


def problem_words(name: str, value: str, finding: FieldFinding) -> str:
    """Why the value of that field cannot be sent."""
    rule = RULES[name]
    if finding.problem is FieldProblem.TOO_LONG:
        over = len(value) - rule.longest
        return QCoreApplication.translate("fields", "Too long by %n character(s)", "", over)
    if finding.problem is FieldProblem.TOO_SHORT:
        text = QCoreApplication.translate("fields", "Too short: at least {n} characters")
        return text.format(n=rule.shortest)
    if finding.problem is FieldProblem.NOT_A_COUNTRY:
        return _tr("No country has this code or name")
    return may_be_card_words() if finding.is_question else card_words()


def short_problem(place: str, problem: FieldProblem) -> str:
    """Why Save cannot send, in a few words for the bar."""
    text = {
        FieldProblem.TOO_LONG: _tr("{place} is too long"),
        FieldProblem.TOO_SHORT: _tr("{place} is too short"),
        FieldProblem.NOT_A_COUNTRY: _tr("{place} is not known"),
        FieldProblem.CARD_NUMBER: _tr("{place} holds a card number"),
    }[problem]
    return text.format(place=place)


def card_words() -> str:
    """Why a card number is refused."""
    return _tr("This looks like a card number. Card numbers must not be stored in text.")


def may_be_card_words() -> str:
    """What is asked about before it is saved."""
    return _tr("This may be a card number: you will be asked before it is saved.")


class FieldCommand(Enum):
    """What can be done to a field besides typing."""

    REVERT = "revert to saved"
    UNSET = "unset"
    EMPTY = "set to empty text"
    OFFER_ID = "offer an ID"


def _odd(caution: FieldWarning) -> tuple[str, FieldCommand | None]:
    """What is odd, and may be sent all the same, and what can be done about it."""
    return {
        FieldWarning.EMPTY_TEXT: (
            _tr("Empty text instead of unset: the gateway may refuse it"),
            FieldCommand.UNSET,
        ),
        FieldWarning.ODD_PHONE: (
            _tr("Does not look like a phone number. It can be saved all the same."),
            None,
        ),
        FieldWarning.ODD_EMAIL: (
            _tr("Does not look like an email address. It can be saved all the same."),
            None,
        ),
        FieldWarning.NO_ID: (
            _tr("Without an ID of your own one is given on creating: a later look-up needs it"),
            FieldCommand.OFFER_ID,
        ),
    }[caution]


class FieldRow(QWidget):
    """One field of the form: label, value, and a line for what to know.

    The value is an input all the time; with ``is_quiet`` its frame is seen only while it is pointed
    at or has the keyboard. An edited row is tinted, with the saved value and a way back to it at
    its right end, all in the room it had before.

    Signal: ``commanded(FieldCommand)``.
    """

    commanded = Signal(object)

    def __init__(self, rule: FieldRule, parent: QWidget, *, is_quiet: bool) -> None:
        super().__init__(parent)
        self.rule = rule
        self._name = field_label(rule.name)
        self._value: str | None = None
        self._empty = self._remark = ""
        self._is_locked = False
        self._is_edited = False
        self._is_confirmed = False
        self.box = _box(rule, self)
        _set_quiet(self.box, is_quiet)
        if rule.name == _ID:
            set_face(self.box, Face.MONO)
        self.box.setAccessibleName(self._name)
        _line_of(self.box).setAccessibleName(self._name)
        shown = self.tr("Merchant ID") if rule.name == _ID else self._name
        self.label = ToneLabel("muted", shown, wraps=True)
        self.label.setBuddy(self.box)
        self._saved = SavedValue()
        self._back = QToolButton()
        self.hint = HintLine(parent=self)
        self._actions = self._make_actions()
        self._make_back()
        self._lay_out()
        # Where everything is new there is nothing to put back: Escape is the dialog's.
        keys = FieldKeys(self.box, self._take_back if is_quiet else lambda: False)
        keys.entered.connect(self._go_on)
        if is_quiet and not isinstance(self.box, CountryBox):
            self.box.offer_copy(self._name)

    @property
    def label_width(self) -> int:
        """Pixels that the label takes on one line."""
        return self.label.fontMetrics().horizontalAdvance(self.label.text()) + STEP

    def show_value(self, value: str | None, saved: str | None, *, is_edited: bool) -> None:
        """Show ``value``; ``saved`` is what the gateway has, ``is_edited`` whether that differs."""
        self._value = value
        self.box.show_text(value or "")
        is_unset = value is None and is_edited
        words = self.tr("Will be unset") if is_unset else self._in_words(value)
        # Nobody sees it behind a text, yet Qt reads it out.
        self._empty = "" if value else words
        self.box.setPlaceholderText(self._empty)
        self._show_saved(self._in_words(saved) if is_edited else "", is_set=bool(saved))
        self._actions[FieldCommand.REVERT].setEnabled(is_edited)
        self._actions[FieldCommand.UNSET].setEnabled(value is not None)
        self._actions[FieldCommand.EMPTY].setEnabled(value != "")

    def confirm(self, words: str) -> None:
        """Say that it is saved, where the saved value stood: a line below would push the other
        fields down."""
        self.show_message("", Tone.PLAIN)
        self._is_confirmed = True
        self._saved.confirm(self.tr("Saved"), self.tr("{field} is saved").format(field=self._name))
        set_tip(self._saved, words)
        self._describe(words)

    def end_confirming(self) -> None:
        """Take the word “saved” back."""
        if self._is_confirmed:
            self._is_confirmed = False
            self._saved.hide()

    def offer_suggesting(self) -> None:
        """The input's menu suggests an ID too."""
        _line_of(self.box).addAction(self._actions[FieldCommand.OFFER_ID])

    def lock(self, locked: bool) -> None:
        if locked == self._is_locked:
            return
        self._is_locked = locked
        self.box.lock(locked)
        self._back.setEnabled(not locked)
        for action in self._actions.values():
            action.setVisible(not locked)

    def judge(
        self, finding: FieldFinding | None, caution: FieldWarning | None, *, is_edited: bool
    ) -> None:
        """Say what is wrong, odd, or about to happen."""
        if finding is not None:
            self._show_problem(finding)
        elif caution is not None:
            words, command = _odd(caution)
            self.show_message(words, Tone.WARNING, command)
        elif is_edited and self._value is None:
            self.show_message(self.tr("Will be unset"), Tone.PLAIN, FieldCommand.EMPTY)
        else:
            self.show_message("", Tone.PLAIN)

    def show_message(self, words: str, tone: Tone, command: FieldCommand | None = None) -> None:
        """Say something about the field, to screen readers as well."""
        self._describe(words)
        set_wrong(self.box, bool(words) and tone is Tone.DANGER)
        if command is None:
            self.hint.show_message(words, tone)
        else:
            text = self._actions[command].text()
            self.hint.show_message(words, tone, text, lambda: self.commanded.emit(command))

    def reveal(self, finding: FieldFinding) -> None:
        """Take the keyboard; a card number is selected where it stands. Why is read out, also
        where the keyboard is there already."""
        self.hint.read_out()
        self.box.select_part(finding.start, finding.end or len(self._value or ""))

    def _show_problem(self, finding: FieldFinding) -> None:
        words = problem_words(self.rule.name, self._value or "", finding)
        tone = Tone.WARNING if finding.is_question else Tone.DANGER
        self._describe(words)
        set_wrong(self.box, tone is Tone.DANGER)
        if finding.end:
            self.hint.show_message(words, tone, self.tr("Show it"), lambda: self.reveal(finding))
        else:
            self.hint.show_message(words, tone)

    def _in_words(self, value: str | None) -> str:
        return self.tr("Not set") if value is None else value or self.tr("Empty text")

    def _make_actions(self) -> dict[FieldCommand, QAction]:
        words = {
            FieldCommand.REVERT: self.tr("Revert to saved"),
            FieldCommand.UNSET: self.tr("Unset"),
            FieldCommand.EMPTY: self.tr("Set to empty text"),
            FieldCommand.OFFER_ID: self.tr("Suggest an ID"),
        }
        actions = {}
        for command, text in words.items():
            action = actions[command] = QAction(text, self)
            action.triggered.connect(
                lambda _checked=False, command=command: self.commanded.emit(command)
            )
        for command in (FieldCommand.REVERT, FieldCommand.UNSET, FieldCommand.EMPTY):
            _line_of(self.box).addAction(actions[command])
        return actions

    def _describe(self, remark: str) -> None:
        """For screen readers: what is to be said of the value, what it was, that there is none."""
        was = self._saved.was
        edited = self.tr("Edited. Was {value}.").format(value=was) if was else ""
        self._remark = remark
        self.box.setAccessibleDescription("; ".join(filter(None, (remark, edited))) or self._empty)

    def _show_saved(self, saved: str, *, is_set: bool) -> None:
        is_edited = bool(saved)
        if self._is_confirmed:
            self._is_confirmed, self._remark = False, ""
        self._saved.show_value(saved, is_struck=is_set)
        self._back.setVisible(is_edited)
        if is_edited != self._is_edited:
            self._is_edited = is_edited
            self.label.set_tone("warning" if is_edited else "muted")
            self._back.setAccessibleName(self.tr("{field} is edited").format(field=self._name))
            self.update()
        if is_edited:
            words = self.tr("Was: {value}. Press to put it back.").format(value=saved)
            set_tip(self._back, words)
        self._describe(self._remark)

    def _take_back(self) -> bool:
        was_edited = self._is_edited
        if was_edited and not self._is_locked:
            self.commanded.emit(FieldCommand.REVERT)
        return was_edited

    def _make_back(self) -> None:
        self._back.setIcon(icon("undo-2", "warning"))
        set_kind(self._back, "value")
        self._back.setFixedSize(FIELD, FIELD)
        self._back.clicked.connect(self._press_back)
        self._back.hide()

    def _press_back(self) -> None:
        if self._back.hasFocus():  # it goes, and the keyboard would go to the next field
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.commanded.emit(FieldCommand.REVERT)

    def _go_on(self) -> None:
        """Enter goes to the next field, Tab to the way back first."""
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.focusNextPrevChild(True)
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        self.label.setMinimumHeight(FIELD)
        top = Qt.AlignmentFlag.AlignTop
        line = row(self.label, (self.box, 1), self._saved, self._back, spacing=0)
        for part in (self.label, self._saved, self._back):
            line.setAlignment(part, top)
        below = row(self.hint)
        below.setContentsMargins(STEP, 0, 0, 0)
        self._below = below
        column(line, below, of=self, margins=(STEP, 0, 0, 0), spacing=0)

    def set_label_width(self, width: int) -> None:
        """Pixels: all labels of a form end at the same place."""
        self.label.setFixedWidth(width)
        self._below.setContentsMargins(width + STEP, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The value has the room first."""
        super().resizeEvent(event)
        values = self.width() - self.label.width()
        self._saved.setMaximumWidth(max(values // 3, self._saved.minimumSizeHint().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint and the bar of an edited row."""
        if self._is_edited:
            now, painter = tokens(), QPainter(self)
            painter.fillRect(self.rect(), now.warning_ground)
            painter.fillRect(0, 0, 3, self.height(), now.warning)
            painter.end()


def _box(rule: FieldRule, parent: QWidget) -> LineBox | LongBox | CountryBox:
    if rule.name == "country":
        return CountryBox(parent)
    kind = LongBox if rule.name == "description" else LineBox
    return kind(rule.longest, parent)


def _set_quiet(box: LineBox | LongBox | CountryBox, is_quiet: bool) -> None:
    box.setProperty("quiet", is_quiet)
    line = _line_of(box)
    if line is not box:  # a list paints the frame around its line
        line.setProperty("kind", "bare")


def _line_of(box: LineBox | LongBox | CountryBox) -> QWidget:
    """What the agent types into: a list's own line has the context menu."""
    line = box.lineEdit() if isinstance(box, CountryBox) else None
    return line if line is not None else box


_JUDGE_AFTER = 350
"""Milliseconds without typing, then problems and cautions are worded."""
_LEAST_LABEL = 128
"""Pixels at the usual text size."""
_MOST_LABEL = 26
"""Characters of middling width. In a language of longer words a label takes two lines."""
_SHORTEST_CONFIRMED = 4_000
"""Milliseconds for which a saved field says so."""


class DetailsForm(QWidget):
    """Shows the fields of a live draft, and types into it.

    ``offered``: for a new customer, the ID that is offered.
    """

    def __init__(
        self, live: LiveDraft, *, offered: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._offered = offered
        self._pending: set[str] = set()
        self._said: set[str] = set()
        self._judging = QTimer(self, singleShot=True, interval=_JUDGE_AFTER)
        self._judging.timeout.connect(self._judge)
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._load_names)
        self._fading = QTimer(self, singleShot=True, interval=_SHORTEST_CONFIRMED)
        self._fading.timeout.connect(self._judge_all)
        # In the record values are read first; what is made anew is a form to fill in.
        # The description stands last: it is as long as it is, and would move the fields below it.
        rules = sorted(FIELDS, key=lambda rule: rule.name == "description")
        self.rows = {rule.name: FieldRow(rule, self, is_quiet=offered is None) for rule in rules}
        self._lay_out()
        if offered is not None:
            self.rows[_ID].offer_suggesting()
        for name, one in self.rows.items():
            one.box.typed.connect(partial(self._on_typed, name))
            one.box.left.connect(live.pause)
            one.commanded.connect(partial(self._on_command, name))
        live.began.connect(self._on_began)
        live.field_changed.connect(self._on_field_changed)
        self._on_began()

    def lock(self, locked: bool) -> None:
        for one in self.rows.values():
            one.lock(locked)

    def reveal(self, name: str, found: FieldFinding) -> None:
        """Show what stands in the way of saving: judge at once, take the keyboard there."""
        self._judge()
        self.rows[name].reveal(found)

    def offer_id(self) -> None:
        self._live.pause()
        self._live.set_field(_ID, self._commanded(FieldCommand.OFFER_ID, _ID))

    def show_details(self, details: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """What the gateway (or we) said about fields, beside them until they are edited; about
        others, which the form does not show, as lines for a notice."""
        left = []
        for name, words in details.items():
            said = "; ".join(words)
            if name in self.rows:
                self.rows[name].show_message(one_line(said), Tone.DANGER)
                self._said.add(name)
            else:
                left.append(f"{name}: {said}")
        return tuple(left)

    def confirm(self, names: Iterable[str], words: str) -> None:
        """Say for a while that these fields are saved."""
        for name in names:
            self.rows[name].confirm(words)
            self._said.add(name)
        self._fading.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._naming.start()

    def _load_names(self) -> None:
        box = self.rows["country"].box
        if isinstance(box, CountryBox):
            box.load_names()

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        least = scaled(_LEAST_LABEL)
        widest = max(one.label_width for one in self.rows.values())
        self.label_width = min(max(least, widest), metrics.averageCharWidth() * _MOST_LABEL)
        for one in self.rows.values():
            one.set_label_width(self.label_width)
        gap = 0 if self._offered is None else STEP // 2
        column(*self.rows.values(), of=self, spacing=gap)

    def _on_began(self) -> None:
        self._fading.stop()
        self._said.clear()
        for name in self.rows:
            self._show(name)
            self.rows[name].show_message("", Tone.PLAIN)
        self._pending.update(self.rows)
        self._judging.start()

    def _show(self, name: str) -> None:
        draft = self._live.draft
        is_marked = draft.is_edited(name) and self._offered is None
        self.rows[name].show_value(draft.value(name), draft.saved(name), is_edited=is_marked)

    def _on_field_changed(self, name: str) -> None:
        self._said.discard(name)
        self._show(name)
        draft = self._live.draft
        if finding(RULES[name], draft.value(name)) is None:
            self.rows[name].judge(None, None, is_edited=draft.is_edited(name))
        self._pending.add(name)
        if name == "country":
            self._pending.add("phone")
        self._judging.start()

    def _on_typed(self, name: str, text: str) -> None:
        self._live.type_field(name, typed(self._live.draft.saved(name), text))

    def _on_command(self, name: str, command: FieldCommand) -> None:
        self._live.pause()
        self._live.set_field(name, self._commanded(command, name))

    def _commanded(self, command: FieldCommand, name: str) -> str | None:
        if command is FieldCommand.OFFER_ID:
            self._offered = offered_id(int(time.time()), secrets.token_bytes(5))
            return self._offered
        if command is FieldCommand.REVERT:
            return self._live.draft.saved(name)
        return "" if command is FieldCommand.EMPTY else None

    def _judge_all(self) -> None:
        for one in self.rows.values():
            one.end_confirming()
        self._said.clear()
        self._pending.update(self.rows)
        self._judge()

    def _judge(self) -> None:
        """Word what is wrong or odd; loads two libraries the first time, some 40 ms each."""
        self._judging.stop()
        draft = self._live.draft
        for name in self._pending - self._said:
            value, edited = draft.value(name), draft.is_edited(name)
            found = finding(RULES[name], value) if edited else None
            odd = self._caution(name, value) if found is None else None
            if value and value == self._offered:
                words = self.tr("Suggested. Keep it or type your own: a later look-up needs an ID.")
                self.rows[name].show_message(words, Tone.PLAIN)
            else:
                self.rows[name].judge(found, odd, is_edited=edited)
        self._pending.clear()

    def _caution(self, name: str, value: str | None) -> FieldWarning | None:
        if self._offered is not None and name == _ID and not value:
            return FieldWarning.NO_ID
        is_as_saved_and_empty = value == "" and not self._live.draft.is_edited(name)
        if is_as_saved_and_empty or self._live.draft.base.is_deleted:
            return None
        return caution(name, value, self._live.draft.value("country"))
