"""Who was looked up before, to be offered again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.records.customer import Customer
from desktop_app.records.look_ups import RecentLookUp, newest

if TYPE_CHECKING:
    from desktop_app.worker.journals import ProfileJournal
    from desktop_app.worker.session import Session


class RecentLookUps(QObject):
    """The newest first, each customer once. With :meth:`keep_in` also those of earlier runs.

    Signals: ``chosen(str)`` with the ID to look up; ``changed()``.
    """

    chosen = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal: ProfileJournal | None = None
        self.all: tuple[RecentLookUp, ...] = ()

    def keep_in(self, journal: ProfileJournal, session: Session) -> None:
        """From now on; those that it has are offered too."""
        self._journal = journal
        session.ask(lambda _: journal.look_ups(), owner=self, done=self._take, failed=_go_without)

    def take_over(self, before: RecentLookUps) -> None:
        """Offer who was looked up in the window whose place this one's takes."""
        self._show(before.all)

    def remember(self, customer: Customer) -> None:
        """Put this customer on top; a deleted one is not offered any more."""
        if customer.is_deleted:
            self.forget({customer.uuid})
            return
        look_up = RecentLookUp.of(customer)
        if self._journal is not None:
            self._journal.remember_look_up(look_up)
        self._show((look_up, *self.all))

    def update(self, customer: Customer) -> None:
        """A newer record: one that is offered is called as it is now; a deleted one is offered no
        more."""
        if customer.is_deleted:
            self.forget({customer.uuid})
            return
        before = next((each for each in self.all if each.uuid == customer.uuid), None)
        if before is None:
            return
        now = msgspec.structs.replace(RecentLookUp.of(customer), at=before.at)
        if now != before:
            if self._journal is not None:
                self._journal.remember_look_up(now)
            self._show(now if each is before else each for each in self.all)

    def forget(self, uuids: Iterable[str]) -> None:
        """These are not offered any more."""
        gone = frozenset(uuids)
        if self._journal is not None and gone:
            self._journal.forget_look_ups(gone)
        self._show(each for each in self.all if each.uuid not in gone)

    def clear(self) -> None:
        if self._journal is not None:
            self._journal.forget_look_ups()
        self._show(())

    def _take(self, kept: tuple[RecentLookUp, ...]) -> None:
        """Behind those of this run, which may have begun before the journal was open."""
        self._show((*self.all, *kept))

    def _show(self, look_ups: Iterable[RecentLookUp]) -> None:
        before, self.all = self.all, newest(look_ups)
        if self.all != before:
            self.changed.emit()


def _go_without(_error: Exception) -> None:
    """The recovery strip says that the journal can't be read."""
