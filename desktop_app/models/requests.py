"""The calls of this window as rows: what was asked, what came back, how long it took."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from desktop_app.gateway.calls import Exchange
from desktop_app.models.display import Translator, one_line, tool_tip

_tr = Translator("requests")


Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

MOST_ROWS: Final = 500
"""Older calls make room for newer ones, so that a day's work stays bounded."""

_DROPPED_AT_ONCE: Final = 50
"""The oldest leave in groups, so that a reader's place does not shift with each new call."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)

TIME, METHOD, PATH, STATUS, TOOK, SENT, RECEIVED, REQUEST_ID = range(8)
NUMBERS: Final = (TOOK, SENT, RECEIVED)
_OK: Final = range(200, 300)


class RequestsModel(QAbstractTableModel):
    """The last :data:`MOST_ROWS` calls, newest last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exchanges: list[Exchange] = []
        self._cells: list[tuple[str, ...]] = []
        self._headings = (
            self.tr("Time"),
            self.tr("Method"),
            self.tr("Path"),
            self.tr("Status"),
            self.tr("Took"),
            self.tr("Sent"),
            self.tr("Received"),
            self.tr("Request ID"),
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._exchanges)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self._cells[index.row()][index.column()]
        if role == _TIP and index.column() in (PATH, REQUEST_ID):
            return tool_tip(self._cells[index.row()][index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return self._headings[section]

    def append(self, exchange: Exchange) -> None:
        if len(self._exchanges) >= MOST_ROWS:
            self._drop_oldest()
        row = len(self._exchanges)
        self.beginInsertRows(QModelIndex(), row, row)
        self._exchanges.append(exchange)
        self._cells.append(_cells(exchange))
        self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._exchanges.clear()
        self._cells.clear()
        self.endResetModel()

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """All that are held, the oldest first."""
        return tuple(self._exchanges)

    def exchange_at(self, row: int) -> Exchange:
        return self._exchanges[row]

    def texts_at(self, row: int) -> tuple[str, ...]:
        return self._cells[row]

    @property
    def headings(self) -> tuple[str, ...]:
        return self._headings

    def matches(self, row: int, text: str) -> bool:
        wanted = text.casefold()
        return any(wanted in cell.casefold() for cell in self._cells[row])

    def _drop_oldest(self) -> None:
        self.beginRemoveRows(QModelIndex(), 0, _DROPPED_AT_ONCE - 1)
        del self._exchanges[:_DROPPED_AT_ONCE]
        del self._cells[:_DROPPED_AT_ONCE]
        self.endRemoveRows()


class RequestsFilter(QSortFilterProxyModel):
    """The calls that match a text, or only the failed ones. At most 500 rows: a proxy is cheap."""

    def __init__(self, source: RequestsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._text = ""
        self._only_failures = False
        self.setSourceModel(source)

    def choose(self, text: str, *, only_failures: bool) -> None:
        """Show calls with ``text`` in any cell; with ``only_failures``, those that failed."""
        self.beginFilterChange()
        self._text = text.strip()
        self._only_failures = only_failures
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._only_failures and not is_failure(self._source.exchange_at(source_row)):
            return False
        return not self._text or self._source.matches(source_row, self._text)


def is_failure(exchange: Exchange) -> bool:
    """Whether a call ended in anything but an answer of success that made sense."""
    return not exchange.overtaken and (exchange.status not in _OK or bool(exchange.error_code))


def status_words(exchange: Exchange) -> str:
    """What came back, in a word and as a code: ``401 not authorised``."""
    if exchange.overtaken:
        return _tr("overtaken")
    if exchange.status is None:
        return _no_answer(exchange.error_code)
    words = _tr("OK") if exchange.status in _OK else _code_words(exchange.status)
    if exchange.status in _OK and exchange.error_code:
        words = _tr("not usable")
    return f"{exchange.status} {words}"


def _code_words(status: int) -> str:
    named = {
        400: _tr("refused"),
        401: _tr("not authorised"),
        403: _tr("not allowed"),
        404: _tr("not found"),
        409: _tr("conflict"),
        422: _tr("refused"),
        429: _tr("too many"),
    }
    by_hundred = {3: _tr("redirected"), 4: _tr("refused"), 5: _tr("gateway failed")}
    return named.get(status) or by_hundred.get(status // 100, _tr("not understood"))


def _no_answer(error_code: str) -> str:
    return {
        "CANCELLED": _tr("cancelled"),
        "DEADLINE": _tr("no answer in time"),
        "BROKEN_OFF": _tr("broken off"),
        "NAME_NOT_FOUND": _tr("name not found"),
        "UNREACHABLE": _tr("not reached"),
    }.get(error_code, _tr("not secure") if error_code.startswith("TLS_") else _tr("no answer"))


def _cells(exchange: Exchange) -> tuple[str, ...]:
    locale = QLocale()
    moment = QDateTime.fromMSecsSinceEpoch(int(exchange.started.timestamp() * 1000))
    milliseconds = locale.toString(round(exchange.seconds * 1000))
    return (
        moment.toString("HH:mm:ss.zzz"),
        exchange.method,
        one_line(exchange.target),
        status_words(exchange),
        _tr("{n} ms").format(n=milliseconds),
        locale.formattedDataSize(exchange.bytes_sent, 1),
        locale.formattedDataSize(exchange.bytes_received, 1),
        one_line(exchange.request_id, 80),
    )
