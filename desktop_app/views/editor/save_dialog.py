"""The last look before an update: the changes in words, and what others did meanwhile to choose
from, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop_app.models.display import (
    LONGEST_SHOWN,
    Translator,
    field_label,
    one_line,
    time_of_day,
    tool_tip,
)
from desktop_app.records.cards import masked_start
from desktop_app.records.changes import (
    Change,
    Changes,
    Conflict,
    Unset,
    between,
    conflicts,
    still_needed,
)
from desktop_app.records.checks import questions
from desktop_app.records.customer import Customer, Json
from desktop_app.records.metadata import as_json
from desktop_app.views.widgets.accessibility import RadioGroup
from desktop_app.views.widgets.appearance import make_primary, set_kind
from desktop_app.views.widgets.card_question import CardQuestion
from desktop_app.views.widgets.dialogs import FramedDialog, cancel_button
from desktop_app.views.widgets.labels import (
    ToneLabel,
    TonePicture,
    WrappingLabel,
    line,
    plain_label,
)
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import HintLine, Note, Tone
from desktop_app.views.widgets.tokens import STEP, Face, scaled, set_face

_tr = Translator("changes")


_MOST_NAMED = 4
_LONGEST_NAME = 40
_MOST_LINES = 10
_LONGEST_LINE = 120
"""Characters."""


def place_words(change: Change) -> str:
    """Where a change is: the field's label, or the metadata key as it is."""
    return one_line(change.name, _LONGEST_NAME) if change.in_metadata else field_label(change.name)


def value_words(value: Json | Unset, *, in_metadata: bool) -> str:
    """A value on a line of its own: metadata as JSON, so that 1 and "1" look different."""
    if isinstance(value, Unset):
        return _tr("(none)")
    if in_metadata:
        return one_line(as_json(value))
    if value is None:
        return _tr("(not set)")
    return one_line(str(value)) or _tr("(empty text)")


def _becomes_words(change: Change) -> str:
    """What a place will have."""
    if isinstance(change.new, Unset):
        return _tr("removed")
    if change.new is None and not change.in_metadata:
        return _tr("unset")
    return value_words(change.new, in_metadata=change.in_metadata)


def change_words(change: Change) -> str:
    """One change on one line: what, from what, to what."""
    place = place_words(change)
    old = value_words(change.old, in_metadata=change.in_metadata)
    if isinstance(change.new, Unset):
        return _tr("{place}: {old} → removed").format(place=place, old=old)
    if change.new is None and not change.in_metadata:
        return _tr("{place}: {old} → unset").format(place=place, old=old)
    new = value_words(change.new, in_metadata=change.in_metadata)
    return _tr("{place}: {old} → {new}").format(place=place, old=old, new=new)


def places_words(changes: Iterable[Change]) -> str:
    """``Phone, tier``; of many the first ones."""
    names = [place_words(change) for change in changes]
    if len(names) > _MOST_NAMED:
        names = [*names[: _MOST_NAMED - 1], "…"]
    return ", ".join(names)


def summary(changes: Changes) -> str:
    """``2 changes: Phone, tier``."""
    count = QCoreApplication.translate("changes", "%n change(s)", "", len(changes.items))
    return _tr("{count}: {names}").format(count=count, names=places_words(changes.items))


def every_change(changes: Changes) -> str:
    """One line for each change, and how many more there are than a question has room for."""
    items = changes.items
    shown = items if len(items) <= _MOST_LINES else items[: _MOST_LINES - 1]
    lines = [one_line(change_words(change), _LONGEST_LINE) for change in shown]
    if more := len(items) - len(shown):
        lines.append(QCoreApplication.translate("changes", "and %n more change(s)", "", more))
    return "\n".join(lines)


_FIELD_WIDTH = 112
"""Pixels at the usual text size, of the column that says which field."""
_SIGN = 14


class _Rows(QGridLayout):
    """Rows of words with a line below each; those that wrap begin at the same height."""

    def __init__(self, owner: QWidget, shares: Sequence[int]) -> None:
        """``shares``: of the room, a number for each column but the first."""
        super().__init__(owner)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(2 * STEP)
        self.setVerticalSpacing(STEP - 1)
        self.setColumnMinimumWidth(0, scaled(_FIELD_WIDTH))
        for column_number, share in enumerate(shares, 1):
            self.setColumnStretch(column_number, share)

    def add(self, *cells: QWidget) -> None:
        place = self.rowCount()
        for number, cell in enumerate(cells):
            self.addWidget(cell, place, number, Qt.AlignmentFlag.AlignTop)
        self.addWidget(line(), place + 1, 0, 1, len(cells))


def _heading(words: str) -> QWidget:
    return set_face(ToneLabel("muted", words), Face.LABEL)


class ChangeList(QWidget):
    """A row for each change: which field, what it has now, what it will have."""

    def __init__(self, changes: Sequence[Change], *, has_head: bool) -> None:
        super().__init__()
        rows = _Rows(self, (1, 1))
        if has_head:
            rows.add(*map(_heading, (_tr("Field"), _tr("Now"), _tr("Will be"))))
        for change in changes:
            rows.add(*self._cells(change))

    def _cells(self, change: Change) -> Sequence[QWidget]:
        old = value_words(change.old, in_metadata=change.in_metadata)
        has_old = not isinstance(change.old, Unset) and change.old is not None
        before = WrappingLabel(old, tone="muted", is_struck=has_old)
        after = set_face(WrappingLabel(_becomes_words(change)), Face.STRONG)
        after.setAccessibleName(change_words(change))
        tip = tool_tip(_whole(change)) if _whole(change) else ""
        for label in (before, after):
            label.setToolTip(tip)
        then = QWidget()
        arrow = TonePicture(_SIGN, "arrow-right", "text")
        arrow.setMinimumHeight(after.fontMetrics().height())
        row(arrow, (after, 1), of=then, at_top=True)
        return WrappingLabel(place_words(change), tone="muted"), before, then


class _Choice(QWidget):
    """A value to choose; a click on its words chooses it too."""

    def __init__(self, name: str, value: str, description: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(description)
        self._words = WrappingLabel(value)
        self.button.toggled.connect(self._stress)
        set_kind(self.button, "cell")
        row(self.button, (self._words, 1), of=self, at_top=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    def _stress(self, is_chosen: bool) -> None:
        set_face(self._words, Face.STRONG if is_chosen else Face.BODY)


class ConflictList(QWidget):
    """A row for each place: what it had, mine and theirs, neither chosen beforehand. Signals:
    ``chosen()``."""

    chosen = Signal()

    def __init__(self, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        """``conflicts`` are fixed here."""
        super().__init__(parent)
        self._conflicts = tuple(conflicts)
        self._groups: list[RadioGroup] = []
        rows = _Rows(self, (3, 4, 4))
        heads = _tr("Field"), _tr("When you read it"), _tr("Yours"), _tr("Theirs")
        rows.add(*map(_heading, heads))
        for conflict in self._conflicts:
            rows.add(*self._cells(conflict))

    def left(self) -> tuple[Change, ...]:
        """Mine, wherever the agent has not chosen yet."""
        pairs = zip(self._conflicts, self._groups, strict=True)
        return tuple(conflict.mine for conflict, group in pairs if group.checkedId() < 0)

    def theirs(self) -> tuple[Conflict, ...]:
        """Where the agent chose what somebody else wrote."""
        pairs = zip(self._conflicts, self._groups, strict=True)
        return tuple(conflict for conflict, group in pairs if group.checkedId() == _THEIRS)

    def choose_all(self, side: int) -> None:
        """Mine everywhere, or theirs: the place of its button."""
        for group in self._groups:
            group.button(side).setChecked(True)

    def take_focus(self) -> None:
        """Give the keyboard to the first choice, which is not made by that."""
        self._groups[0].button(_MINE).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab comes to, in this order."""
        sides = (_MINE, _THEIRS)
        return tuple(group.button(side) for group in self._groups for side in sides)

    @property
    def has_keyboard(self) -> bool:
        """Whether the agent is choosing, and may not have heard of every value yet."""
        return any(button.hasFocus() for button in self.stops)

    def _cells(self, conflict: Conflict) -> Sequence[QWidget]:
        mine = conflict.mine
        name, in_metadata = place_words(mine), mine.in_metadata
        before = WrappingLabel(value_words(mine.old, in_metadata=in_metadata), tone="muted")
        said = self.tr("When you read it: {value}").format(value=before.text())
        before.setAccessibleName(f"{name}: {said}")
        group = RadioGroup(self)
        cells: list[QWidget] = [WrappingLabel(name, tone="muted"), before]
        for number, (words, value) in enumerate(
            ((self.tr("Mine: {value}"), mine.new), (self.tr("Theirs: {value}"), conflict.theirs))
        ):
            shown = value_words(value, in_metadata=in_metadata)
            choice = _Choice(f"{name}: {words.format(value=shown)}", shown, said)
            group.addButton(choice.button, number)
            cells.append(choice)
        # Not clicked: whoever chooses over the accessibility bus toggles.
        group.idToggled.connect(self._on_toggled)
        self._groups.append(group)
        return cells

    def _on_toggled(self, _number: int, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit()


_MINE, _THEIRS = range(2)
"""The places of the two buttons of a choice."""
_WIDTH = 680
_MOST_SEEN = 460
"""Pixels: six rows; of more the rest is scrolled to."""
_LONGEST_TIP = 4 * LONGEST_SHOWN
"""Characters that :func:`tool_tip` shows."""
_TO = " → "


class SaveDialog(FramedDialog):
    """Restates who and what. Opens while the record is read again; Save waits for that answer.

    Signals: ``read_asked()`` when Save was pressed on a record that had been looked at: others may
    have written since, so it is wanted once more; ``confirmed(object, object)`` with the
    :class:`Changes` to send and the record they go on top of.
    """

    confirmed = Signal(object, object)
    read_asked = Signal()

    def __init__(
        self,
        base: Customer,
        mine: Changes,
        *,
        read_at: datetime,
        environment: str,
        parent: QWidget,
    ) -> None:
        """``base`` is the record as the agent read it at ``read_at``, ``mine`` the edits; all fixed
        here. ``environment``: an Environment's name."""
        super().__init__(self.tr("Save changes"), parent, width=_WIDTH, most=_MOST_SEEN)
        self.show_environment(environment)
        self.show_subject(base.merchant_customer_id or base.uuid)
        self.show_title(self.tr("Save %n change(s)?", "", len(mine.items)))
        self._base, self._mine, self._read_at = base, mine, read_at
        self._current: Customer | None = None
        self._conflicts: ConflictList | None = None
        self._is_changed_meanwhile = False
        self._pressed = False
        self._is_reading = True
        self._note = Note()
        self._hint = HintLine()
        self._question = CardQuestion()
        self._question.ask_about(questions(mine))
        self._question.answered.connect(self._update_buttons)
        self._column = column(spacing=STEP)
        self._cancel = cancel_button(self)
        self._save = QPushButton(self.tr("Save changes"))
        self._save.setAccessibleName(self.tr("Save"))
        self._column.addWidget(ChangeList(mine.items, has_head=True))
        self._lay_out()
        self._hint.show_message(
            self.tr("Looking whether somebody else changed it meanwhile…"), Tone.PLAIN
        )

    def show_current(self, current: Customer) -> None:
        """The record as it is now: show what is different, or save at once if asked already."""
        before, self._current, self._is_reading = self._current, current, False
        self._pressed = self._pressed and self.isVisible()  # not for whoever unlocks an hour later
        if self._pressed and before is not None and not between(before, current):
            self._confirm()
            return
        ours = {(one.in_metadata, one.name) for one in self._mine.items}
        theirs = between(self._base, current).items
        others = [one for one in theirs if (one.in_metadata, one.name) not in ours]
        clashing = conflicts(self._mine, self._base, current)
        if not others and not clashing:
            self._show_only_mine()
            words = self.tr("Nobody else changed it since {time}.")
            self._hint.show_message(words.format(time=time_of_day(self._read_at)), Tone.CONFIRMED)
            if self._pressed:
                self._confirm()
            return
        self._pressed = False
        self._show_theirs(others, clashing)

    def _show_only_mine(self) -> None:
        """What others had written when it was read before, they have taken back."""
        if self._is_changed_meanwhile:
            self._clear_list()
            self._note.clear()
            self._conflicts, self._is_changed_meanwhile = None, False
            self._column.addWidget(ChangeList(self._mine.items, has_head=True))

    def _show_theirs(self, others: Sequence[Change], clashing: Sequence[Conflict]) -> None:
        self._clear_list()
        self._conflicts = None
        places = {(one.mine.in_metadata, one.mine.name) for one in clashing}
        mine = [one for one in self._mine.items if (one.in_metadata, one.name) not in places]
        words = self.tr("Somebody else changed this customer after you read it at {time}.")
        self._note.show_message(words.format(time=time_of_day(self._read_at)), Tone.WARNING)
        if clashing:
            self._conflicts = choices = ConflictList(clashing)
            both = self.tr("changed by you and by somebody else: choose")
            ways = self.tr("All mine"), self.tr("All theirs")
            buttons = [self._choosing_all(words, side) for side, words in enumerate(ways)]
            self._head(self.tr("Choose"), both, *buttons)
            choices.chosen.connect(self._update_buttons)
            self._column.addWidget(choices)
            # A layout shows it later; a window that becomes active first gives the keyboard, which
            # would stand in what can't be seen, to Cancel.
            choices.show()
            # It joined the dialog last: without a word it would come after the buttons.
            end = self._question.stop, self._cancel, self._save
            stops = (*buttons, *choices.stops, *end)
            for before, after in pairwise(stops):
                self.setTabOrder(before, after)
        if mine:
            self._head(self.tr("Only yours"), self.tr("changed by you; will be saved"))
            self._column.addWidget(ChangeList(mine, has_head=False))
        if others:
            theirs = self.tr("changed by somebody else meanwhile; stays as it is now")
            self._head(self.tr("Only theirs"), theirs)
            self._column.addWidget(ChangeList(others, has_head=False))
        self._is_changed_meanwhile = True
        self._update_buttons()
        if self._conflicts is not None:
            self._conflicts.take_focus()

    def _choosing_all(self, words: str, side: int) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        set_kind(button, "quiet")
        button.clicked.connect(partial(self._choose_all, side))
        return button

    def _choose_all(self, side: int) -> None:
        if self._conflicts is not None:
            self._conflicts.choose_all(side)

    def _update_buttons(self) -> None:
        left = () if self._conflicts is None else self._conflicts.left()
        if self._is_changed_meanwhile:
            words = self.tr("Still to choose: {places}.").format(places=places_words(left))
            self._hint.show_message(words if left else "", Tone.WARNING)
        settled = not left and self._question.is_settled
        self._save.setEnabled(settled)
        make_primary(self._save)
        if settled:
            if self._conflicts is None or not self._conflicts.has_keyboard:
                self._save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._pressed = False
        if not left:
            self._question.take_focus()

    def _press(self) -> None:
        self._pressed = True
        self._hint.show_message(self.tr("Saving as soon as the record is read…"), Tone.PLAIN)
        if not self._is_reading:
            self._is_reading = True
            self.read_asked.emit()

    def _confirm(self) -> None:
        current = self._current
        if current is None or not self.isVisible():
            return
        dropped = self._conflicts.theirs() if self._conflicts is not None else ()
        places = {(one.mine.in_metadata, one.mine.name) for one in dropped}
        kept = [one for one in self._mine.items if (one.in_metadata, one.name) not in places]
        self.accept()
        self.confirmed.emit(still_needed(Changes(tuple(kept)), current), current)

    def _lay_out(self) -> None:
        name = WrappingLabel(one_line(self._base.name or self._base.merchant_customer_id or ""))
        set_face(name, Face.TITLE)
        parts = name, self._note, self._column, self._question, None
        self.fill(*parts, hint=self._hint, right=(self._cancel, self._save))
        self.keep_in_sight(self._question)
        # The record may still be on its way.
        self._save.clicked.connect(self._press)
        # Only now: a focus given before the button stands in the dialog is lost, and Enter would
        # press Cancel.
        self._update_buttons()

    def _head(self, words: str, more: str, *buttons: QPushButton) -> None:
        title = set_face(plain_label(words), Face.SECTION)
        head = QWidget()
        row(title, (ToneLabel("muted", more, wraps=True), 1), *buttons, of=head)
        self._column.addSpacing(STEP)
        self._column.addWidget(head)

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
