"""What the journal's thread works on: the open file. Nothing here may be touched by another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from desktop_app.journal.entries import Entries
from desktop_app.journal.opening import Finding, Opened, Opening
from desktop_app.journal.set_aside import Treated
from desktop_app.journal.trouble import JournalTrouble, trouble_of
from desktop_app.journal.witness import Witness

T = TypeVar("T")


class OpenFile:
    """Opens the file when it is needed, lets it go when it is damaged or all is at rest."""

    def __init__(
        self,
        open_file: Callable[[], Opened],
        told: Callable[[Opening], object],
        told_aside: Callable[[Treated], object],
        witnessed: Callable[[Witness], object],
    ) -> None:
        """Nothing is opened yet."""
        self._open_file = open_file
        self._told = told
        self._told_aside = told_aside
        self._witnessed = witnessed
        self.opened: Opened | None = None
        self.under_way: set[int] = set()
        """Writes that have begun in this run and not ended."""
        self.removed_profiles: set[str] = set()
        """Profiles that were removed in this run."""
        self._is_to_rest = False
        self._holds = 0

    def with_entries(self, work: Callable[[Entries], T]) -> T:
        """Work on the open journal; opens it first."""
        try:
            return work(self._entries())
        except Exception as error:
            if trouble_of(error) is JournalTrouble.DAMAGED:
                self.let_go()  # the next call opens it again: set aside, said, what can be read
            raise

    def together(self, attempts: Sequence[Callable[[], object]]) -> None:
        """See :class:`~desktop_app.journal.thread.Keeper`."""
        with self._entries().transaction():
            for attempt in attempts:
                attempt()

    def after(self) -> None:
        """Let the file go when all is at rest and no write is under way."""
        can_be_opened_again = self.opened is not None and not self.opened.passing
        is_idle = not self.under_way and not self._holds
        if self._is_to_rest and can_be_opened_again and is_idle:
            self.let_go()
        elif self.opened is not None and self.opened.entries.is_overdue:
            with suppress(Exception):  # as when there is time for it
                self.tidy()

    @property
    def is_untidy(self) -> bool:
        """Whether the log still has values of settled writes."""
        return self.opened is not None and self.opened.entries.is_untidy

    def tidy(self) -> None:
        """Empty the log."""
        self.with_entries(lambda entries: entries.tidy())

    def rest(self) -> None:
        """Let the file go from now on, whenever nothing is under way."""
        self._is_to_rest = True

    def stay(self) -> None:
        """Take :meth:`rest` back."""
        self._is_to_rest = False

    def hold(self, number: int) -> None:
        """1: something goes on for which the file stays open; -1: it ended."""
        self._holds += number

    def let_go(self) -> None:
        """Close it; what belongs to one session only goes with it."""
        opened, self.opened = self.opened, None
        if opened is None:
            return
        with suppress(Exception):  # a damaged file may not even close; it is let go all the same
            opened.entries.close()
        for path in opened.passing:
            path.unlink(missing_ok=True)

    def _entries(self) -> Entries:
        opened = self.opened
        if opened is None:
            opened = self._opened_anew()
        elif not opened.passing and not opened.entries.is_in_place:
            opened.entries.put_back()
            self.let_go()
            opened = self._opened_anew(is_put_back=True)
        return opened.entries

    def _opened_anew(self, *, is_put_back: bool = False) -> Opened:
        opened = self._open_file()
        if is_put_back and opened.opening.finding is Finding.SOUND:
            opened = opened._replace(opening=Opening(Finding.PUT_BACK))
        self.opened = opened
        opened.entries.under_way = self.under_way
        opened.entries.removed_profiles = self.removed_profiles
        opened.entries.told_aside = self._told_aside
        opened.entries.witnessed = self._witnessed
        opened.entries.tell_witness()
        self._told(opened.opening)
        return opened
