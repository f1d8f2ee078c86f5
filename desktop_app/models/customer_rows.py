"""What the sources of the customers' table have in common: the gateway's list and a profile's
directory."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.records.customer import Customer, Page
from desktop_app.records.directory_query import Query


class ListLength:
    """The number of rows that answers have proven, and whether they are all."""

    def __init__(self) -> None:
        self.rows = 0
        self.is_known = False

    def __repr__(self) -> str:
        return f"ListLength({'' if self.is_known else 'at least '}{self.rows})"

    def add_page(self, page: Page[Customer]) -> bool:
        """Take in what a page proves; whether anything changed."""
        before = (self.rows, self.is_known)
        end = page.offset + len(page.items)
        if page.at_end and end > page.offset:
            self.rows, self.is_known = end, True
        elif page.at_end and page.offset < self.rows:
            # Nothing from here on. Where the list ends before is not told.
            self.rows, self.is_known = page.offset, page.offset == 0
        elif page.at_end and page.offset == 0:
            self.is_known = True
        elif not page.at_end and end > self.rows:
            self.rows, self.is_known = end, False
        return before != (self.rows, self.is_known)

    def set_end(self, rows: int) -> bool:
        """The end was looked for and found after ``rows`` rows; whether anything changed."""
        before = (self.rows, self.is_known)
        self.rows, self.is_known = rows, True
        return before != (self.rows, self.is_known)

    def at_least(self, rows: int) -> bool:
        """More rows were seen on the way to the end; whether that is news."""
        if self.is_known or rows <= self.rows:
            return False
        self.rows = rows
        return True


class CustomerRows(QObject):
    """Rows of customers, far more than are held, read as they are needed; a subclass reads them.

    Signals: ``rows_changed(frozenset[int])`` when rows were read, read again or let go;
    ``length_changed()`` when :attr:`length` did; ``failed(Exception)`` when a read failed;
    ``recovered()`` when one succeeded after that; ``loading_changed()``.
    """

    rows_changed = Signal(object)
    length_changed = Signal()
    failed = Signal(object)
    recovered = Signal()
    loading_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.length = ListLength()
        self.query = Query()
        """What was searched for, to be marked."""
