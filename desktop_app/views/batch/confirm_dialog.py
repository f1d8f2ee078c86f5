"""The dialog before a batch changes anything: how many, of whom, why, how fast.

The set is what the dialog was opened with. Cancel is the default, and an erasure wants the number
of customers typed: nobody types a wrong number without having read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.batch.rows import places_of
from desktop_app.models.batch_rows import (
    EMAIL,
    IDENTIFIERS,
    LINE,
    MERCHANT_ID,
    NAME,
    SAYS,
    TYPED,
    headings,
    values_words,
)
from desktop_app.models.display import Translator, tool_tip
from desktop_app.models.wording import number_words
from desktop_app.records.batch import Batch, BatchStage, BatchTask, Pace
from desktop_app.records.checks import not_cards, questions
from desktop_app.records.personal_data import CustomerValues
from desktop_app.views.deletion.asking import DeletionReasons, ReasonFields, kept_words
from desktop_app.views.deletion.dialog import DeleteButton
from desktop_app.views.deletion.facts import consequences_words
from desktop_app.views.widgets.appearance import make_dangerous, make_primary
from desktop_app.views.widgets.card_question import CardQuestion
from desktop_app.views.widgets.dialogs import FootHint, FramedDialog, cancel_button
from desktop_app.views.widgets.labels import QuietLine, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Note, Tone
from desktop_app.views.widgets.table_header import height_for_rows, show_as_table
from desktop_app.views.widgets.tokens import PRODUCTION, STEP, Face, font, scaled, set_face

_tr = Translator("batch")


MOST_SHOWN: Final = 200
"""Rows. Nobody reads more in a dialog, and the window behind it has all of them."""

_ROWS_SEEN: Final = 5
_ID_WIDTH: Final = 116
_SHOWN: Final = (LINE, TYPED, SAYS, NAME, EMAIL, MERCHANT_ID)


class CustomerList(QTableWidget):
    """The first rows of the set, to be looked through."""

    def __init__(
        self, rows: Sequence[Sequence[str]], customers: int, parent: QWidget | None = None
    ) -> None:
        """``rows``: the cells of each, as in the window's table; ``customers``: how many there are
        in all."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who will be erased"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        show_as_table(self)
        self._fill(rows, customers - len(rows))
        self._fit()

    def _fill(self, rows: Sequence[Sequence[str]], more: int) -> None:
        columns = [one for one in _SHOWN if one != SAYS or any(cells[SAYS] for cells in rows)]
        names = headings()
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([names[one] for one in columns])
        self.setRowCount(len(rows) + (more > 0))
        for place, cells in enumerate(rows):
            for section, one in enumerate(columns):
                item = QTableWidgetItem(cells[one])
                item.setToolTip(tool_tip(cells[one]))
                if one in IDENTIFIERS:
                    item.setFont(font(Face.MONO))
                self.setItem(place, section, item)
        if more > 0:
            words = QCoreApplication.translate("batch", "… and {number} more")
            self.setItem(len(rows), 0, QTableWidgetItem(words.format(number=number_words(more))))
            self.setSpan(len(rows), 0, 1, len(columns))

    def _fit(self) -> None:
        """Every column is seen; what is too long for its own is cut in the middle."""
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SHOWN.index(LINE), QHeaderView.ResizeMode.ResizeToContents)
        for section in (_SHOWN.index(TYPED), self.columnCount() - 1):  # names have the room
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, scaled(_ID_WIDTH))
        self.setFixedHeight(height_for_rows(self, min(self.rowCount(), _ROWS_SEEN)))


_WIDTH: Final = 680
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_SIDE_BY_SIDE: Final = 8
_MOST_PER_SECOND: Final = 1_000.0
_ASKED_FROM: Final = 2
"""An edit of fewer customers wants no number typed; an erasure always does."""


class BatchScope(NamedTuple):
    """What the batch is to be carried out on. ``cards``: saved cards; None: not counted.
    ``as_they_are``: customers who hold what an edit sets already; None: not counted. ``rows``: the
    cells of the first ones; ``has_said``: whether the list says anything of them but their IDs."""

    customers: int
    lines: int
    cards: int | None = None
    as_they_are: int | None = None
    rows: Sequence[Sequence[str]] = ()
    has_said: bool = False


class ConfirmDialog(FramedDialog):
    """Signal: ``confirmed(Batch)``, the batch with all that was said here."""

    confirmed = Signal(object)

    def __init__(
        self,
        batch: Batch,
        scope: BatchScope,
        reasons: DeletionReasons,
        *,
        environment: str,
        profile_name: str,
        parent: QWidget | None = None,
    ) -> None:
        """``environment``: an Environment's name; PRODUCTION wants a reason."""
        super().__init__(self.tr("Confirm the batch"), parent, width=_WIDTH)
        self.show_environment(environment, profile_name)
        self._batch = batch
        self._set = scope
        self._production = environment == PRODUCTION
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._reasons = ReasonFields(reasons, mandatory=self._production)
        self.is_compared = False
        """Whether what was typed is compared with what names the batch's customers."""
        self._make_parts()
        self._lay_out()
        self._refresh()

    def compare_with(self, customers: CustomerValues) -> None:
        """What reason and ticket must not hold: asked for when the dialog opens, for reading it
        takes a while with many rows. Nothing begins before."""
        self.is_compared = True
        self._reasons.compare_with(customers)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """As in the deletion of one: Enter does nothing in the field, and Cancel is the default."""
        super().showEvent(event)
        self._reasons.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a number, and does not press Cancel by that."""
        if event.key() not in _ENTER or not isinstance(self.focusWidget(), QAbstractSpinBox):
            super().keyPressEvent(event)

    @property
    def _wants_number(self) -> bool:
        if self.dry_run.isChecked():
            return False
        is_erase = self._batch.task is BatchTask.ERASE
        return is_erase or (self._production and self._set.customers >= _ASKED_FROM)

    @property
    def _is_number_given(self) -> bool:
        typed = "".join(character for character in self.number.text() if not character.isspace())
        separator = QLocale().groupSeparator()
        return typed.replace(separator, "") == str(self._set.customers)

    def _may_begin(self) -> bool:
        is_said = self._reasons.is_complete and self._question.is_settled and self.is_compared
        return is_said and (not self._wants_number or self._is_number_given)

    def _begin(self) -> None:
        if not self._may_begin():
            return
        self._reasons.remember()
        pace = Pace(self.side_by_side.value(), self.per_second.value())
        batch = msgspec.structs.replace(
            self._batch,
            reason=self._reasons.reason,
            ticket=self._reasons.ticket,
            pace=pace,
            dry_run=self.dry_run.isChecked(),
            confirmed=self._set.customers,
            not_cards=(*not_cards(places_of(self._batch.values)), *self._reasons.not_cards),
            stage=BatchStage.CONFIRMED,
        )
        self.accept()
        self.confirmed.emit(batch)

    def _refresh(self) -> None:
        dry = self.dry_run.isChecked()
        for part in (self.number_label, self.number):
            part.setVisible(self._wants_number)
        self.begin.setText(_dry_words() if dry else _begin_words(self._batch, self._set))
        if dry or self._batch.task is not BatchTask.ERASE:
            make_primary(self.begin)
        else:
            make_dangerous(self.begin)
        self.begin.setEnabled(self._may_begin())

    def _make_parts(self) -> None:
        self.dry_run = QCheckBox(self.tr("Dry run: everything but the change itself"))
        self.side_by_side = QSpinBox()
        self.side_by_side.setRange(1, _MOST_SIDE_BY_SIDE)
        self.side_by_side.setValue(self._batch.pace.side_by_side)
        self.per_second = QDoubleSpinBox()
        self.per_second.setRange(0, _MOST_PER_SECOND)
        self.per_second.setDecimals(1)
        self.per_second.setSpecialValueText(self.tr("as fast as it answers"))
        self.per_second.setValue(self._batch.pace.per_second)
        for box in (self.side_by_side, self.per_second):
            box.lineEdit().setTextMargins(STEP - 2, 0, 0, 0)  # no style sheet moves it
        self.number = QuietLine()
        self.number.setMaximumWidth(160)
        self._pace_label = _labelled(self.side_by_side, self.tr("At the same time"))
        self._rate_label = _labelled(self.per_second, self.tr("At most per second"))
        words = self.tr("Type the number of customers to confirm: {number}")
        self.number_label = _labelled(
            self.number, words.format(number=number_words(self._set.customers))
        )
        self._cancel = cancel_button(self)
        self.begin = DeleteButton()
        self.begin.setAutoDefault(False)
        self._question = CardQuestion()
        self._question.ask_about(questions(places_of(self._batch.values)))
        self._question.answered.connect(self._refresh)
        self.number.textChanged.connect(self._refresh)
        self._reasons.changed.connect(self._refresh)
        self.dry_run.toggled.connect(self._refresh)
        self.begin.clicked.connect(self._begin)

    def _lay_out(self) -> None:
        heading = plain_label(_begin_words(self._batch, self._set), wraps=True)
        set_face(heading, Face.TITLE)
        who: tuple[QWidget, ...] = ()
        if self._batch.task is BatchTask.ERASE and self._set.rows:
            who = (CustomerList(self._set.rows, self._set.customers),)
        fields = (self._pace_label, self.side_by_side, row(margins=(STEP, 0, 0, 0)))
        self.fill(
            heading,
            *who,
            plain_label("\n".join(fact_lines(self._batch, self._set)), wraps=True),
            _consequences(self._batch.task, self),
            self._question,
            row(*fields, self._rate_label, self.per_second, None),
            column(self.dry_run, margins=(0, 0, 0, STEP // 2)),
            self._reasons,
            self.number_label,
            self.number,
            None,
            hint=FootHint(kept_words()),
            right=(self._cancel, self.begin),
            default=self._cancel,
        )


def _labelled(field: QWidget, words: str) -> QLabel:
    label = plain_label(words, wraps=True)
    label.setBuddy(field)
    field.setAccessibleName(words)
    return label


def _begin_words(batch: Batch, scope: BatchScope) -> str:
    if batch.task is BatchTask.ERASE:
        return _tr("Erase %Ln customer(s)", scope.customers)
    return _tr("Change %Ln customer(s)", scope.customers)


def _dry_words() -> str:
    return _tr("Begin the dry run")


def fact_lines(batch: Batch, scope: BatchScope) -> list[str]:
    """What the agent should know of the set, a sentence each."""
    stay = scope.lines - scope.customers
    facts = []
    if batch.task is BatchTask.ERASE and scope.rows and not scope.has_said:
        facts.append(
            _tr("The list has nothing but IDs to compare with: look whether these are the people.")
        )
    if stay:
        facts.append(_tr("%Ln other line(s) of the list stay as they are.", stay))
    if batch.task is BatchTask.ERASE and scope.cards:
        text = _tr("The customer(s) to erase have {cards}.", scope.customers)
        facts.append(text.format(cards=_tr("%Ln saved card(s)", scope.cards)))
    if scope.as_they_are:
        facts.append(
            _tr(
                "%Ln of the customers already have the new values: nothing is sent for them.",
                scope.as_they_are,
            )
        )
    if batch.values:
        facts.append(_tr("Sets {values}").format(values=values_words(batch.values)))
    facts.append(
        _tr(
            "Each customer is read again just before. Whoever was changed since the look-up is "
            "skipped."
        )
    )
    return facts


def _consequences(task: BatchTask, parent: QWidget) -> Note:
    note = Note(parent)
    if task is BatchTask.EDIT:
        words = _tr(
            "There is no undo at the gateway. The old values can be saved to a file that puts "
            "them back."
        )
        note.show_message(words, Tone.PLAIN)
    else:
        note.show_message(consequences_words(), Tone.DANGER)
    return note
