"""Groups of customers who may be one, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.directory.directory import Directory
from desktop_app.directory.duplicates import (
    MOST_TOGETHER,
    DuplicateGroup,
    DuplicateKind,
    Duplicates,
)
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.models.display import Translator, identifier, one_line
from desktop_app.models.wording import number_words
from desktop_app.records.customer import Uuid
from desktop_app.worker.directories import ProfileDirectory

_tr = Translator("duplicates")

_PAGE: Final = 50
"""Groups."""
_LONGEST: Final = 80
"""Characters."""
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ROOT: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class DuplicateGroups(QAbstractTableModel):
    """What the customers of each group share, and how many they are.

    Signals: ``arrived()`` when a page was read; ``failed(DirectoryErrorCode)``.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, directory: ProfileDirectory, parent: QObject) -> None:
        """Nothing until :meth:`show`."""
        super().__init__(parent)
        self._directory = directory
        self._kind = DuplicateKind.EMAIL
        self._groups: list[DuplicateGroup] = []
        self._after: str | bytes | None = None
        self._is_reading = False
        self._is_whole = True
        self._era = 0

    def show(self, kind: DuplicateKind) -> None:
        """Read the groups of this kind, from the first."""
        self.clear()
        self._kind, self._is_whole = kind, False
        self.fetchMore()

    def refresh(self) -> None:
        """Read as many groups as there are anew; those that are there stay until then."""
        self._era += 1
        self._is_reading = True
        self._read(max(len(self._groups), _PAGE), None, self._on_read_anew)

    def clear(self) -> None:
        """Hold nothing, and take no answer that is on its way."""
        self._era += 1
        self.beginResetModel()
        self._groups, self._after = [], None
        self._is_reading, self._is_whole = False, True
        self.endResetModel()

    @property
    def kind(self) -> DuplicateKind:
        """What the groups share that are shown."""
        return self._kind

    @property
    def is_whole(self) -> bool:
        """Whether there are no more than those that were read."""
        return self._is_whole

    def group(self, row: int) -> DuplicateGroup:
        return self._groups[row]

    def row_of(self, uuids: Collection[Uuid]) -> int | None:
        """The group with any of these customers."""
        for row, group in enumerate(self._groups):
            if any(each.customer.uuid in uuids for each in group.customers):
                return row
        return None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._groups)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return _tr("Customers") if section else _tr("What they share")

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or not index.isValid():
            return None
        group = self._groups[index.row()]
        return number_in_words(group) if index.column() else self._shared(group)

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        return not self._is_whole and not self._is_reading

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if not self.canFetchMore():
            return
        self._is_reading = True
        self._read(_PAGE, self._after, self._on_read)

    def _read(
        self, limit: int, after: str | bytes | None, then: Callable[[Duplicates], None]
    ) -> None:
        kind, era = self._kind, self._era

        def read(directory: Directory) -> Duplicates:
            return directory.duplicates(kind, limit, after)

        def done(found: Duplicates) -> None:
            if era == self._era:
                self._is_reading = False
                self._after, self._is_whole = found.after, found.after is None
                then(found)
                self.arrived.emit()

        self._directory.read(read, owner=self, done=done, failed=partial(self._on_failed, era))

    def _on_read(self, found: Duplicates) -> None:
        if found.groups:
            first = len(self._groups)
            self.beginInsertRows(QModelIndex(), first, first + len(found.groups) - 1)
            self._groups += found.groups
            self.endInsertRows()

    def _on_read_anew(self, found: Duplicates) -> None:
        self.beginResetModel()
        self._groups = list(found.groups)
        self.endResetModel()

    def _on_failed(self, era: int, error_code: DirectoryErrorCode) -> None:
        if era == self._era:
            self._is_reading, self._is_whole = False, True
            self.failed.emit(error_code)

    def _shared(self, group: DuplicateGroup) -> str:
        """As the newest of them has it."""
        newest = group.customers[0].customer
        if self._kind is DuplicateKind.MERCHANT_ID:
            return identifier(newest.merchant_customer_id or "", _LONGEST)
        if self._kind is DuplicateKind.PERSON:
            parts = newest.name, newest.address, newest.city
            return one_line(", ".join(filter(None, parts)), _LONGEST)
        is_email = self._kind is DuplicateKind.EMAIL
        return one_line((newest.email if is_email else newest.phone) or "", _LONGEST)


def number_in_words(group: DuplicateGroup) -> str:
    """How many they are; of many, that there may be more."""
    number = number_words(len(group.customers))
    if len(group.customers) < MOST_TOGETHER:
        return number
    return _tr("{number} or more").format(number=number)
