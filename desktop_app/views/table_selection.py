"""What is selected in the customer table: a bounded number of rows, kept by customer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Signal,
)

from desktop_app.models.paged_customers import PagedCustomers
from desktop_app.models.runs import runs
from desktop_app.records.customer import Uuid
from desktop_app.views.capped_selection import MOST_SELECTED, Capped

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
