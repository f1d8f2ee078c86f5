"""The table of the journal: for a million entries, of which the few that are seen are read.

All of one entry, below the table: what an auditor compares line by line.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.models.display import field_label, local_time, one_line, utc_time
from desktop_app.models.journal_entries import (
    ACT,
    OUTCOME,
    PROFILE,
    REASON,
    REQUEST_ID,
    TICKET,
    WHAT,
    WHEN,
    WHO,
    JournalEntries,
)
from desktop_app.models.wording import (
    act_words,
    counts_words,
    entry_outcome_words,
    fields_words,
    readings_words,
)
from desktop_app.records.batch import tabbed
from desktop_app.records.writes import Act, Entry, Reading
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.look import ROW_HEIGHT, STEP, fixed_font, flatten, icon, tokens
from desktop_app.views.widgets.tables import RowKeys

Index = QModelIndex | QPersistentModelIndex

MOST_SELECTED = 500
"""Rows. More would take Qt seconds, and no certificate is about more at once: batches are."""

_WIDTHS = {
    WHEN: 124,
    WHO: 72,
    PROFILE: 100,
    ACT: 92,
    OUTCOME: 112,
    WHAT: 196,
    REASON: 136,
    TICKET: 84,
    REQUEST_ID: 60,
}
_REST_MILLISECONDS = 40
_GOOD = frozenset({"DONE", "FOUND_DONE", "ADOPTED", "DELETED", "FOUND_DELETED", "FINISHED"})
_OPEN = frozenset({"UNKNOWN", "STILL_ANSWERED", "NOT_READ_AGAIN"})


class JournalTable(RowKeys):
    """Signals: ``seen(first, last)`` a moment after the view moved; ``selection_changed()``."""

    seen = Signal(int, int)
    selection_changed = Signal()

    def __init__(self, model: JournalEntries, parent: QWidget | None = None) -> None:
        """Rows of one height, whole rows selected."""
        super().__init__(parent)
        flatten(self)
        self._entries = model
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._say_what_is_seen)
        self.setModel(model)
        self.setSelectionModel(_CappedSelection(model, self))
        self.setItemDelegateForColumn(OUTCOME, _OutcomeDelegate(model, self))
        self._set_up()
        self.verticalScrollBar().valueChanged.connect(self._view_moved)
        model.modelReset.connect(self._view_moved)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def entries(self) -> tuple[Entry, ...]:
        """The selected entries that are read, newest first."""
        found = (self._entries.entry_at(row) for row in self._selected_rows())
        return tuple(entry for entry in found if entry is not None)

    def selectAll(self) -> None:
        """As many as a selection may hold, from the top of what is seen."""
        first, last = max(self.rowAt(0), 0), self._entries.rowCount() - 1
        if last >= first:
            block = QItemSelection(
                self._entries.index(first, 0), self._entries.index(last, REQUEST_ID)
            )
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(block, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the selected rows, their cells parted by tabs."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_text(tabbed(map(self._texts, self._selected_rows())))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: there is a search field, and this would format a million rows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be seen now."""
        super().resizeEvent(event)
        self._view_moved()

    def _texts(self, row: int) -> list[str]:
        columns = range(self._entries.columnCount())
        return [str(self._entries.index(row, column).data()) for column in columns]

    def _selected_rows(self) -> list[int]:
        selection = self.selectionModel().selection()
        blocks = (selection.at(place) for place in range(selection.size()))
        return sorted({row for block in blocks for row in range(block.top(), block.bottom() + 1)})

    def _on_selection(self) -> None:
        self.selection_changed.emit()

    def _view_moved(self, *_: object) -> None:
        self._rest.start()

    def _say_what_is_seen(self) -> None:
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        self.seen.emit(first, last if last >= 0 else self._entries.rowCount() - 1)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Journal"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)


class _CappedSelection(QItemSelectionModel):
    """Never more than :data:`MOST_SELECTED` rows: of more, the first."""

    def __init__(self, model: JournalEntries, parent: QObject) -> None:
        super().__init__(model, parent)
        self._entries = model

    def select(
        self,
        what: QItemSelection | QModelIndex | QPersistentModelIndex,
        command: QItemSelectionModel.SelectionFlag,
    ) -> None:
        if isinstance(what, QItemSelection):
            blocks = [what.at(place) for place in range(what.size())]
            if sum(block.height() for block in blocks) > MOST_SELECTED:
                top = min(block.top() for block in blocks)
                what = QItemSelection(
                    self._entries.index(top, 0),
                    self._entries.index(top + MOST_SELECTED - 1, REQUEST_ID),
                )
        super().select(what, command)


class _OutcomeDelegate(QStyledItemDelegate):
    """The outcome with its mark: done, open, or neither."""

    def __init__(self, model: JournalEntries, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        entry = self._entries.entry_at(index.row())
        if entry is None:
            return
        now = tokens(option.palette)
        name, ink = "", now.text
        if is_open(entry):
            name, ink = "triangle-alert", now.warning
        elif entry.outcome == "REFUSED":
            name, ink = "circle-alert", now.danger
        elif entry.outcome in _GOOD and entry.act in (Act.DELETE, Act.READ_AGAIN):
            name, ink = "circle-check", now.confirmed
        if option.state & QStyle.StateFlag.State_Selected:
            ink = now.on_accent
        if name:
            option.palette.setColor(QPalette.ColorRole.Text, ink)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = icon(name, colour=ink)


def is_open(entry: Entry) -> bool:
    """Whether somebody should look again: unknown, or answered as if nothing had happened."""
    return entry.outcome in _OPEN or Reading.STILL_THERE in entry.readings


_HEIGHT = 156


class EntryFacts(QScrollArea):
    """One entry, or what to do to see one. Always there: were it to come with the first click, the
    rows would end above the pointer, and the click would mark others too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        flatten(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("The chosen entry"))
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show this one; None: nothing."""
        if entry is None:
            hint = _label(self.tr("Choose an entry to see the whole of it."), muted=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setWidget(hint)
            return
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(STEP + STEP // 2, STEP, STEP, STEP)
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP // 2)
        for caption, text in self._lines(entry):
            if text:
                form.addRow(_label(caption, muted=True), _label(text))
        for caption, digest in (
            (self.tr("Hash"), entry.hash),
            (self.tr("Hash before"), entry.previous),
        ):
            value = _label(digest)
            value.setFont(fixed_font())
            form.addRow(_label(caption, muted=True), value)
        self.setWidget(inside)

    def _lines(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        moment = f"{local_time(entry.at)} ({utc_time(entry.at)})"
        place = " · ".join(
            one_line(text, 120)
            for text in (entry.profile, entry.environment, entry.gateway)
            if text
        )
        done = ": ".join(filter(None, (act_words(entry.act), entry_outcome_words(entry.outcome))))
        cards = "" if entry.cards is None else str(entry.cards)
        return (
            (self.tr("Entry"), self._number(entry)),
            (self.tr("When"), moment),
            (self.tr("Who"), one_line(entry.who, 120)),
            (self.tr("Profile"), place),
            (self.tr("What"), done),
            (self.tr("Fields"), fields_words(entry.fields, field_label)),
            (self.tr("Saved cards"), cards),
            (self.tr("Answers"), "; ".join(readings_words(entry.readings))),
            (self.tr("Rows"), counts_words(entry.counts)),
            (self.tr("Reason"), one_line(entry.reason)),
            (self.tr("Ticket"), one_line(entry.ticket)),
            (self.tr("No card number"), fields_words(entry.not_cards, field_label)),
            (self.tr("Batch"), self._batch(entry)),
            (self.tr("Request ID"), one_line(", ".join(entry.request_ids))),
            (self.tr("Removed up to"), entry.last_removed),
        )

    def _number(self, entry: Entry) -> str:
        number = self.locale().toString(entry.number)
        if entry.about is None:
            return number
        about = self.locale().toString(entry.about)
        return self.tr("{number}, about entry {about}").format(number=number, about=about)

    def _batch(self, entry: Entry) -> str:
        if not entry.batch or entry.row is None:
            return one_line(entry.batch, 64)
        return self.tr("{batch}, row {row}").format(
            batch=one_line(entry.batch, 64), row=self.locale().toString(entry.row)
        )


def _label(text: str, *, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    else:
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label
