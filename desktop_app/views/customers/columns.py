"""Choosing, ordering and sizing the columns of the customer table, remembered from day to day.

What is selected in the customer table: a bounded number of rows, kept by customer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSettings,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from desktop_app.models.customers import BY_NAME, COLUMNS, PagedCustomers, headings
from desktop_app.models.page_cache import runs
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.widgets.look import STEP
from desktop_app.views.widgets.tables import MOST_SELECTED, Capped

_KEY = "customers/columns"
_NARROWEST, _WIDEST = 40, 1_200


class RememberedColumns(QObject):
    """The header of one table: what it shows, in which order and how wide.

    Kept in the settings under the columns' names, so that a column added in a later version finds
    its place at the end. Nothing of any customer is kept.
    """

    def __init__(self, view: QTableView, settings: QSettings) -> None:
        """The columns as last left; the first time, those a new profile shows."""
        super().__init__(view)
        self._header = view.horizontalHeader()
        self._settings = settings
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(500)
        self._save_soon.timeout.connect(self.save)
        self._toggles = [self._toggle(section, title) for section, title in enumerate(headings())]
        self._header.setMinimumSectionSize(_NARROWEST)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._apply(self._remembered() or self._at_first())
        self._header.sectionResized.connect(self._save_soon.start)
        self._header.sectionMoved.connect(self._save_soon.start)

    def fill(self, menu: QMenu) -> None:
        """Put a tick for every column into ``menu``."""
        menu.addActions(self._toggles)

    def reset(self) -> None:
        """Back to what a new profile shows."""
        self._apply(self._at_first())
        self.save()

    def shown(self) -> list[int]:
        """The sections that are shown, from left to right."""
        places = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return [section for section in places if not self._header.isSectionHidden(section)]

    def save(self) -> None:
        """Remember names, widths and ticks in the order in which they stand."""
        self._save_soon.stop()
        left_to_right = [self._header.logicalIndex(place) for place in range(len(COLUMNS))]
        kept = [
            [COLUMNS[section].name, self._width(section), not self._header.isSectionHidden(section)]
            for section in left_to_right
        ]
        self._settings.setValue(_KEY, json.dumps(kept))

    def _width(self, section: int) -> int:
        """A hidden section has no width of its own while it is hidden: show it for a look."""
        if not self._header.isSectionHidden(section):
            return self._header.sectionSize(section)
        return self._widths[section]

    def _toggle(self, section: int, title: str) -> QAction:
        action = QAction(title, self)
        action.setCheckable(True)
        action.setData(section)
        action.toggled.connect(lambda shown: self._show(section, shown))
        return action

    def _show(self, section: int, shown: bool) -> None:
        if not shown and len(self.shown()) == 1 and self.shown() == [section]:
            self._toggles[section].setChecked(True)  # the last one stays
            return
        if not shown and not self._header.isSectionHidden(section):
            self._widths[section] = self._header.sectionSize(section)
        self._header.setSectionHidden(section, not shown)
        if shown:
            self._header.resizeSection(section, self._widths[section])
        self._save_soon.start()

    def _apply(self, columns: Iterable[tuple[str, int, bool]]) -> None:
        self._widths = [column.width for column in COLUMNS]
        for place, (name, width, is_shown) in enumerate(columns):
            section = BY_NAME[name]
            self._widths[section] = width
            self._header.moveSection(self._header.visualIndex(section), place)
            self._header.setSectionHidden(section, False)
            self._header.resizeSection(section, width)
            self._header.setSectionHidden(section, not is_shown)
            self._toggles[section].blockSignals(True)
            self._toggles[section].setChecked(is_shown)
            self._toggles[section].blockSignals(False)

    def _at_first(self) -> list[tuple[str, int, bool]]:
        return _at_first(self._header.fontMetrics())

    def _remembered(self) -> list[tuple[str, int, bool]]:
        """What the settings hold, as far as it makes sense; empty when it does not."""
        try:
            kept = json.loads(str(self._settings.value(_KEY, "[]")))
            columns = {
                str(name): (str(name), min(max(int(width), _NARROWEST), _WIDEST), bool(is_shown))
                for name, width, is_shown in kept
                if name in BY_NAME
            }
        except (ValueError, TypeError):
            return []
        if not any(is_shown for _, _, is_shown in columns.values()):
            return []
        return [*columns.values(), *(each for each in self._at_first() if each[0] not in columns)]


def _at_first(metrics: QFontMetrics) -> list[tuple[str, int, bool]]:
    """As a new profile shows them; times as wide as this font and language write them."""
    moment = datetime(2028, 12, 28, 22, 58, tzinfo=UTC)
    sample = Customer(uuid=Uuid(""), created_at=moment, updated_at=moment, deleted_at=moment)
    room = 2 * STEP + 4
    widths = (
        max(column.width, metrics.horizontalAdvance(column.shown(sample)) + room)
        for column in COLUMNS
    )
    return [
        (column.name, width, column.at_first) for column, width in zip(COLUMNS, widths, strict=True)
    ]


_Flag = QItemSelectionModel.SelectionFlag


class CappedSelection(Capped):
    """A selection that never grows beyond :data:`MOST_SELECTED` rows, and that follows customers.

    A row is where a customer happens to stand. When pages are read again, the selection and the
    keyboard's place go where their customers went; nothing is told to the outside then.

    Signal: ``row_chosen(row)`` when the agent, not a refresh, moved the keyboard's place to another
    row.
    """

    row_chosen = Signal(int)

    def __init__(self, model: PagedCustomers, parent: QObject) -> None:
        """Of ``model``, nothing selected."""
        super().__init__(model, parent)
        self._customers = model
        self._selected: dict[Uuid, int] = {}
        self._blank: set[int] = set()
        self._current: Uuid | None = None
        self.is_following = False
        """Whether the present change is not the agent's, but follows customers that moved."""
        self.selectionChanged.connect(self._note_selected)
        self.currentRowChanged.connect(self._note_current)
        model.arrived.connect(self._follow)

    def uuids(self) -> tuple[Uuid, ...]:
        """The selected customers, as far as they are read, in the order of their rows."""
        return tuple(sorted(self._selected, key=self._selected.__getitem__))

    def select_held(self) -> None:
        """Every row that is read: what "all" can mean in a list too long to hold."""
        total = self._customers.rowCount()
        if total <= MOST_SELECTED:
            super().select(self._block(0, total - 1), _Flag.ClearAndSelect | _Flag.Rows)
            return
        held = self._customers.held_rows()[:MOST_SELECTED]
        super().select(self._blocks(held), _Flag.ClearAndSelect | _Flag.Rows)
        self.cut.emit(total, len(held))

    def show_customer(self, uuid: Uuid) -> int | None:
        """Select this customer, now or once it is read, and nothing else; its row if held."""
        self._selected, self._blank, self._current = {uuid: -1}, set(), uuid
        self._follow()
        return self._customers.row_of(uuid)

    def choose_nobody(self) -> None:
        """Nothing is selected, and the keyboard has no place."""
        self._selected, self._blank, self._current = {}, set(), None
        with self.following():
            self.clear()

    @contextmanager
    def following(self) -> Iterator[None]:
        """Changes made inside are not the agent's."""
        before, self.is_following = self.is_following, True
        try:
            yield
        finally:
            self.is_following = before

    def _blocks(self, rows: Iterable[int]) -> QItemSelection:
        blocks = QItemSelection()
        for first, last in runs(sorted(rows)):
            blocks.append(self._block(first, last).constFirst())
        return blocks

    def _note_selected(self) -> None:
        if self.is_following:
            return
        self._selected, self._blank = {}, set()
        for row in self.rows():
            self._note_row(row)

    def _note_row(self, row: int) -> None:
        customer = self._customers.customer(row)
        if customer is None:
            self._blank.add(row)
        else:
            self._selected[customer.uuid] = row

    def _note_current(self, current: QModelIndex) -> None:
        if self.is_following:
            return
        customer = self._customers.customer(current.row())
        self._current = customer.uuid if customer is not None else None
        self.row_chosen.emit(current.row())

    def _follow(self) -> None:
        """Rows were read: put selection and keyboard where their customers are now."""
        blank, self._blank = self._blank, set()
        for row in blank:
            self._note_row(row)
        for uuid, row in self._selected.items():
            self._selected[uuid] = self._row_now(uuid, row)
        total = self._customers.rowCount()
        rows = {row for row in (*self._selected.values(), *self._blank) if 0 <= row < total}
        with self.following():
            if rows != self.rows():
                super().select(self._blocks(rows), _Flag.ClearAndSelect | _Flag.Rows)
            self._follow_current()

    def _follow_current(self) -> None:
        here = self.currentIndex()
        if self._current is None:
            customer = self._customers.customer(here.row()) if here.isValid() else None
            self._current = customer.uuid if customer is not None else None
            return
        row = self._row_now(self._current, here.row())
        if row != here.row():
            column = max(here.column(), 0)
            self.setCurrentIndex(self._customers.index(row, column), _Flag.NoUpdate)

    def _row_now(self, uuid: Uuid, row: int) -> int:
        """Where the customer is; where it was, while that row is read again; -1 when it is gone."""
        now = self._customers.row_of(uuid)
        if now is not None:
            return now
        return row if row >= 0 and self._customers.is_awaited(row) else -1
