"""The last look before an update: the changes in words, and what others did meanwhile to choose
from, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from desktop_app.models.display import (
    LONGEST_SHOWN,
    Translator,
    button_text,
    field_label,
    one_line,
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
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.card_question import CardQuestion
from desktop_app.views.widgets.dialogs import with_cancel
from desktop_app.views.widgets.labels import ToneLabel, WrappingLabel, plain_label
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import HintLine, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face

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


class ConflictList(QWidget):
    """One block per place: mine and theirs, neither chosen beforehand. Signals: ``chosen()``."""

    chosen = Signal()

    def __init__(self, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        """``conflicts`` are fixed here."""
        super().__init__(parent)
        self._conflicts = tuple(conflicts)
        self._groups: list[QButtonGroup] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for number, conflict in enumerate(self._conflicts):
            self._add(grid, 3 * number, conflict)

    def left(self) -> tuple[Change, ...]:
        """Mine, wherever the agent has not chosen yet."""
        pairs = zip(self._conflicts, self._groups, strict=True)
        return tuple(conflict.mine for conflict, group in pairs if group.checkedId() < 0)

    def theirs(self) -> tuple[Conflict, ...]:
        """Where the agent chose what somebody else wrote."""
        pairs = zip(self._conflicts, self._groups, strict=True)
        return tuple(conflict for conflict, group in pairs if group.checkedId() == 1)

    def _add(self, grid: QGridLayout, line: int, conflict: Conflict) -> None:
        mine = conflict.mine
        name = place_words(mine)
        was = value_words(mine.old, in_metadata=mine.in_metadata)
        before = WrappingLabel(self.tr("When you read it: {value}").format(value=was))
        grid.addWidget(set_face(plain_label(name), Face.STRONG), line, 0)
        grid.addWidget(before, line, 1)
        group = QButtonGroup(self)
        choices = (
            (self.tr("Mine: {value}"), mine.new),
            (self.tr("Theirs: {value}"), conflict.theirs),
        )
        for number, (words, value) in enumerate(choices):
            shown = value_words(value, in_metadata=mine.in_metadata)
            button = QRadioButton(button_text(words.format(value=shown)))
            button.setAccessibleName(f"{name}: {button.text()}")
            group.addButton(button, number)
            grid.addWidget(button, line + 1 + number, 1)
        # Not clicked: whoever chooses over the accessibility bus toggles.
        group.idToggled.connect(self._on_toggled)
        self._groups.append(group)

    def _on_toggled(self, _number: int, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit()


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
        self._question.answered.connect(self._update_buttons)
        self._column = column(spacing=STEP // 2)
        self._save = QPushButton(self.tr("Save"))
        self._lay_out(production)
        self._list_changes(mine.items)
        self._hint.show_message(
            self.tr("Looking whether somebody else changed it meanwhile…"), Tone.PLAIN
        )

    def show_current(self, current: Customer) -> None:
        """The record as it is now: show what is different, or save at once if asked already."""
        self._current = current
        ours = {(one.in_metadata, one.name) for one in self._mine.items}
        theirs = between(self._base, current).items
        others = [one for one in theirs if (one.in_metadata, one.name) not in ours]
        clashing = conflicts(self._mine, self._base, current)
        if not others and not clashing:
            self._hint.show_message(self.tr("Nobody else changed it meanwhile."), Tone.PLAIN)
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
            self._conflicts.chosen.connect(self._update_buttons)
            self._column.addWidget(self._conflicts)
        if mine:
            self._head(self.tr("Changed by you"))
            self._list_changes(mine)
        if others:
            self._head(self.tr("Changed by somebody else meanwhile; stays as it is now"))
            self._list_changes(others)
        self.resize(self.width(), max(self.height(), _HEIGHT_WITH_THEIRS))
        self._is_changed_meanwhile = True
        self._update_buttons()

    def _update_buttons(self) -> None:
        left = () if self._conflicts is None else self._conflicts.left()
        if self._is_changed_meanwhile:
            self._show_changed_meanwhile(left)
        settled = not left and self._question.is_settled
        self._save.setEnabled(settled)
        make_primary(self._save)
        if settled:
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._pressed = False
        if not left:
            self._question.take_focus()

    def _show_changed_meanwhile(self, left: Sequence[Change]) -> None:
        words = self.tr("Somebody else changed this customer meanwhile.")
        if left:
            words += " " + self.tr("Still to choose: {places}.").format(places=places_words(left))
        self._hint.show_message(words, Tone.WARNING)

    def _press(self) -> None:
        self._pressed = True
        if self._current is not None:
            self._confirm()
        else:
            self._hint.show_message(self.tr("Saving as soon as the record is read…"), Tone.PLAIN)

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
        set_face(name, Face.SECTION)
        place = WrappingLabel(one_line(self._base.merchant_customer_id or self._base.uuid))
        content = QWidget()
        content.setLayout(self._column)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        where = (
            (set_face(ToneLabel("danger", self.tr("Production")), Face.STRONG),)
            if production
            else ()
        )
        head = column(name, place, *where)
        whole = column(head, (scroll, 1), self._question, self._hint, of=self, margins=STEP)
        # The buttons last: Tab comes to them in this order.
        whole.addWidget(with_cancel(self, self._save))
        self._save.setDefault(True)
        make_primary(self._save)
        # Not the box's accepted: the record may still be on its way.
        self._save.clicked.connect(self._press)
        # Only now: a focus given before the button stands in the dialog is lost, and Enter would
        # press Cancel.
        self._update_buttons()

    def _head(self, words: str) -> None:
        self._column.addWidget(set_face(plain_label(words, wraps=True), Face.STRONG))

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
