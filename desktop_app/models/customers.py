"""The gateway's list of customers as an item model, far longer than what is held of it, and its
columns.

The view says which rows it needs (``model.reader.request_rows``); only then is anything asked for.
``data()`` never asks, waits, or formats a row twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.models.customer_reader import CustomerReader
from desktop_app.models.directory_rows import DirectoryRows
from desktop_app.models.display import (
    Translator,
    column_title,
    date_format,
    identifier,
    local_time,
    one_line,
    shown_time,
    tool_tip,
    utc_time,
)
from desktop_app.models.page_cache import HeldCustomer, Placeholder, runs
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.directory_query import Field, Query
from desktop_app.records.fields import FIELDS
from desktop_app.worker.session import Session

_tr = Translator("columns")


Record = TypeVar("Record")


class TableColumn(NamedTuple, Generic[Record]):
    """One column. ``name`` is the field's name, and the key it is remembered under.

    ``shown`` is the text of a cell, safe to paint; ``raw`` the value as the gateway sent it, for
    the clipboard. ``width`` is in pixels at the usual text size.
    """

    name: str
    shown: Callable[[Record], str]
    raw: Callable[[Record], str]
    width: int
    at_first: bool = True
    is_identifier: bool = False


def text_column(name: str, width: int, **more: bool) -> TableColumn[Any]:
    """A column of texts, in any record that has a field of that name."""
    return TableColumn(
        name, lambda it: one_line(_raw(name, it)), partial(_raw, name), width, **more
    )


def id_column(name: str, width: int, **more: bool) -> TableColumn[Any]:
    """A column of identifiers: what cannot be seen in them is spelled out."""
    return TableColumn(
        name, lambda it: identifier(_raw(name, it)), partial(_raw, name), width, **more
    )


def _raw(name: str, record: object) -> str:
    return getattr(record, name) or ""


def _time(name: str, width: int) -> TableColumn[Customer]:
    return TableColumn(
        name, lambda it: shown_time(getattr(it, name)), partial(_raw_moment, name), width
    )


def _raw_moment(name: str, customer: Customer) -> str:
    moment: datetime | None = getattr(customer, name)
    return "" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _deleted(customer: Customer) -> str:
    if not customer.is_deleted:
        return ""
    word = _tr("Deleted")
    return f"{word} {local_time(customer.deleted_at)}".rstrip()


def _raw_deleted(customer: Customer) -> str:
    return _raw_moment("deleted_at", customer) or ("deleted" if customer.is_deleted else "")


_COLUMNS: Final = (
    id_column("merchant_customer_id", 120, is_identifier=True),
    text_column("name", 176),
    text_column("email", 216),
    text_column("phone", 144),
    text_column("city", 112),
    text_column("country", 72),
    _time("created_at", 128),
    _time("updated_at", 128),
    TableColumn("deleted_at", _deleted, _raw_deleted, width=176),
    id_column("uuid", 144, at_first=False, is_identifier=True),
    text_column("description", 200, at_first=False),
    text_column("address", 176, at_first=False),
    text_column("zip_code", 80, at_first=False),
    text_column("status", 96, at_first=False),
)
_OTHER_FIELDS: Final = {rule.name for rule in FIELDS}.difference(one.name for one in _COLUMNS)
COLUMNS: Final = (
    *_COLUMNS,
    *(text_column(rule.name, 144, at_first=False) for rule in FIELDS if rule.name in _OTHER_FIELDS),
)
"""Every column, in the order in which a new profile shows them."""

BY_NAME: Final = {column.name: section for section, column in enumerate(COLUMNS)}
"""The section of each column, by its name."""

TIMES: Final = frozenset({"created_at", "updated_at", "deleted_at"})
"""The columns that hold a moment."""


def headings() -> tuple[str, ...]:
    """The title of each column in the agent's language, in the order of :data:`COLUMNS`."""
    return tuple(column_title(column.name) for column in COLUMNS)


_DISPLAY, _TOOL_TIP, _ACCESSIBLE_TEXT = 0, 3, 11
"""``Qt.ItemDataRole`` as plain ints: comparing with an enum's member takes three times as long."""

_NAME = BY_NAME["name"]

Index = QModelIndex | QPersistentModelIndex


class CustomerRowKind(Enum):
    """What a row is, for whoever paints or reads it out."""

    LIVE = "a customer"
    DELETED = "a deleted customer"
    LOADING = "not read yet"
    UNREADABLE = "the gateway's record made no sense"
    GONE = "the customer was there, and is not any more"


class CustomerTableRow(NamedTuple):
    """A row ready to paint: its kind, the text of each column, and what of it was searched for: a
    column, and from and up to which character."""

    kind: CustomerRowKind
    texts: tuple[str, ...]
    hits: tuple[tuple[int, tuple[tuple[int, int], ...]], ...] = ()


_NO_TEXTS = ("",) * len(COLUMNS)
_LOADING: Final = CustomerTableRow(CustomerRowKind.LOADING, _NO_TEXTS)


_SEARCHED: Final = {
    BY_NAME["merchant_customer_id"]: Field.ID,
    BY_NAME["uuid"]: Field.ID,
    BY_NAME["name"]: Field.NAME,
    BY_NAME["email"]: Field.EMAIL,
    BY_NAME["phone"]: Field.PHONE,
    BY_NAME["city"]: Field.CITY,
    BY_NAME["description"]: Field.DESCRIPTION,
    BY_NAME["address"]: Field.ADDRESS,
    BY_NAME["zip_code"]: Field.ZIP,
}


def _hits(
    query: Query, texts: tuple[str, ...]
) -> tuple[tuple[int, tuple[tuple[int, int], ...]], ...]:
    if query.is_empty:
        return ()
    found = ((section, query.hits(field, texts[section])) for section, field in _SEARCHED.items())
    return tuple((section, hits) for section, hits in found if hits)


CustomerSource: TypeAlias = CustomerReader | DirectoryRows


class PagedCustomers(QAbstractTableModel):
    """Rows of customers, read a page at a time: the gateway's list by :attr:`reader`, or what
    :meth:`show_rows` was given.

    Signals: ``arrived()`` after rows were read or read again, when each row has its new customer.
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reader = CustomerReader(session, self)
        self.source: CustomerSource = self.reader
        """Where the rows come from that are shown."""
        self._follow_source()
        date_format().changed.connect(self._write_dates_anew)
        self._rows = 0
        self._shown: dict[int, CustomerTableRow] = {}
        self._headings = headings()
        self._notices = {
            Placeholder.UNREADABLE: CustomerTableRow(
                CustomerRowKind.UNREADABLE,
                (self.tr("This record could not be read"), *_NO_TEXTS[1:]),
            ),
            Placeholder.GONE: CustomerTableRow(
                CustomerRowKind.GONE,
                (self.tr("This customer is not there any more"), *_NO_TEXTS[1:]),
            ),
        }

    def show_rows(self, source: CustomerSource) -> None:
        """Show these rows from now on."""
        if source is self.source:
            return
        self.beginResetModel()
        self.source.rows_changed.disconnect(self._show_anew)
        self.source.length_changed.disconnect(self._follow_length)
        self.source = source
        self._follow_source()
        self._shown.clear()
        self._rows = source.length.rows
        self.endResetModel()

    def _follow_source(self) -> None:
        self.source.rows_changed.connect(self._show_anew)
        self.source.length_changed.connect(self._follow_length)

    def shown(self, row: int) -> CustomerTableRow:
        """What to paint at ``row``; formatted at the first asking."""
        known = self._shown.get(row)
        if known is not None:
            return known
        slot = self.source.at(row)
        if slot is Placeholder.LOADING:
            return _LOADING
        if isinstance(slot, Placeholder):
            return self._notices[slot]
        kind = CustomerRowKind.DELETED if slot.is_deleted else CustomerRowKind.LIVE
        texts = tuple([column.shown(slot) for column in COLUMNS])
        known = CustomerTableRow(kind, texts, _hits(self.source.query, texts))
        self._shown[row] = known
        return known

    def customer(self, row: int) -> Customer | None:
        slot = self.source.at(row)
        return slot if isinstance(slot, Customer) and row < self._rows else None

    def row_of(self, uuid: Uuid) -> int | None:
        row = self.source.row_of(uuid)
        return row if row is not None and row < self._rows else None

    @property
    def unreadable_rows(self) -> int:
        """How many of the held rows the gateway could not give readable."""
        return self.source.unreadable

    def is_awaited(self, row: int) -> bool:
        return row < self._rows and self.source.at(row) is Placeholder.LOADING

    def held(self) -> Iterator[HeldCustomer]:
        """The customers in memory, in the order of their rows."""
        return self.reader.cache.held()

    def held_rows(self) -> list[int]:
        return [row for row in self.source.held_rows() if row < self._rows]

    def update_customer(self, customer: Customer) -> None:
        """Show this newer record wherever its customer is held."""
        row = self.source.update_customer(customer)
        if row is not None:
            self._show_anew([row])
        if self.source is not self.reader:
            self.reader.update_customer(customer)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self.shown(index.row()).texts[index.column()]
        if role == _ACCESSIBLE_TEXT:
            return self._spoken(index.row(), index.column())
        if role == _TOOL_TIP:
            return self._whole(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self._headings[section] if 0 <= section < len(self._headings) else None

    def _spoken(self, row: int, column: int) -> str:
        kind, texts, _ = self.shown(row)
        if kind is CustomerRowKind.LOADING:
            return self.tr("Loading")
        if kind in (CustomerRowKind.UNREADABLE, CustomerRowKind.GONE):
            return texts[0]
        if kind is CustomerRowKind.DELETED and column == _NAME:
            return self.tr("{name}, deleted").format(name=texts[column])
        read_at = self.source.read_at(row) if column == _NAME else None
        if read_at is not None:
            return self.tr("{name}, as of {time}").format(
                name=texts[column], time=shown_time(read_at)
            )
        return texts[column]

    def _whole(self, row: int, column: int) -> str | None:
        customer = self.customer(row)
        if customer is None:
            return None
        value = getattr(customer, COLUMNS[column].name)
        if COLUMNS[column].name in TIMES:
            return " · ".join(filter(None, (local_time(value), utc_time(value)))) or None
        read_at = self.source.read_at(row)
        if read_at is None:
            return tool_tip(value) if value else None
        as_of = self.tr("Read from the gateway {time}").format(time=local_time(read_at))
        return tool_tip(f"{value} · {as_of}" if value else as_of)

    def _show_anew(self, rows: Iterable[int]) -> None:
        changed = sorted(rows)
        for row in changed:
            self._shown.pop(row, None)
        for first, last in runs(row for row in changed if row < self._rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
        self.arrived.emit()

    def _write_dates_anew(self) -> None:
        self._show_anew(list(self._shown))

    def _follow_length(self) -> None:
        rows = self.source.length.rows
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows < self._rows:
            self.beginRemoveRows(QModelIndex(), rows, self._rows - 1)
            self._rows = rows
            for row in [row for row in self._shown if row >= rows]:
                del self._shown[row]
            self.endRemoveRows()
