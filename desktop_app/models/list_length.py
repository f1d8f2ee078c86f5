"""How long a list is of which the gateway never tells the length. No Qt.

Three things can be known: nothing, a lower bound, or the end (as in DB Browser for SQLite, which
shows "at least" in the same way).
"""

from __future__ import annotations

from desktop_app.records.customer import Customer
from desktop_app.records.page import Page


class ListLength:
    """The number of rows that answers have proven, and whether they are all."""

    def __init__(self) -> None:
        """Nothing is known."""
        self.rows = 0
        self.is_known = False

    def __repr__(self) -> str:
        """For test output."""
        return f"ListLength({'' if self.is_known else 'at least '}{self.rows})"

    def learn(self, page: Page[Customer]) -> bool:
        """Take in what a page proves; whether anything changed."""
        before = (self.rows, self.is_known)
        end = page.offset + len(page.rows) + page.unreadable
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

    def found(self, rows: int) -> bool:
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
