"""The pane ``Requests``: each call of this window as it went over the wire, without its secrets.

For an agent who wants to know what happened, and for a support ticket: a call can be copied as a
``curl`` line that holds no signature, no token and no value of a body.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.curl import curl_line
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.models.display import one_line
from desktop_app.models.requests import (
    METHOD,
    NUMBERS,
    PATH,
    RECEIVED,
    REQUEST_ID,
    SENT,
    STATUS,
    TIME,
    TOOK,
    RequestsFilter,
    RequestsModel,
    is_failure,
    status_words,
)
from desktop_app.records.batch import tabbed
from desktop_app.views.widgets.actions import Menu, Shortcut, add_action
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.inputs import copy_inputs
from desktop_app.views.widgets.labels import offer_clearing, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.row_painter import PLAIN, PaintedRow, RowStyle, TableStyle
from desktop_app.views.widgets.table_header import ColumnWidth
from desktop_app.views.widgets.tables import RecordTable
from desktop_app.views.widgets.tokens import STEP
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session

_DETAIL_LINES = 3
_WIDTHS = {
    TIME: ColumnWidth(102),
    METHOD: ColumnWidth(72, priority=1),
    PATH: ColumnWidth(240, priority=2, share=1),
    STATUS: ColumnWidth(156, priority=1),
    TOOK: ColumnWidth(80, priority=3),
    SENT: ColumnWidth(88, priority=5),
    RECEIVED: ColumnWidth(88, priority=5),
    REQUEST_ID: ColumnWidth(148, priority=4),
}
_FAILED = RowStyle("text", STATUS, "danger", "circle-alert")


class RequestsPane(QWidget):
    """The last calls, newest at the bottom and followed there unless the agent scrolled away."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        before: RequestsPane | None = None,
    ) -> None:
        """``before``: the pane whose place it takes."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Requests"))
        self._follows = True
        self._model = RequestsModel(self)
        self._filter = RequestsFilter(self._model, self)
        self._make_parts()
        self._make_actions()
        self._lay_out()
        if before is not None:
            for exchange in before.exchanges:
                self._model.append(exchange)
            copy_inputs(before, self)
        self._refresh_parts()
        session.exchanged.connect(self._add)

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """What is listed, whether or not the filter shows it."""
        return self._model.exchanges

    def take_focus(self) -> None:
        """Give the list the keyboard."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """Where this pane's actions belong."""
        return {Menu.TOOLS: [self._copy_curl, self._copy_id, self._copy_all, self._clear]}

    def _make_parts(self) -> None:
        self._text = QLineEdit()
        self._text.setAccessibleName(self.tr("Filter requests"))
        self._text.setPlaceholderText(self.tr("Filter requests"))
        offer_clearing(self._text)
        self._text.textChanged.connect(self._choose)
        self._only_failures = QCheckBox(self.tr("Only failures"))
        self._only_failures.toggled.connect(self._choose)
        self._notice = Notice(self)
        self._count = plain_label()
        self._details = self._make_details()
        self._table = self._make_table()

    def _make_details(self) -> QPlainTextEdit:
        """Always as high: were it to come with the first click, the rows would move away from under
        the pointer, and the click would mark another one."""
        details = QPlainTextEdit()
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("The chosen request"))
        details.setPlaceholderText(self.tr("Choose a request to see the whole of it."))
        margins = 2 * (details.frameWidth() + round(details.document().documentMargin()))
        details.setFixedHeight(_DETAIL_LINES * details.fontMetrics().lineSpacing() + margins)
        return details

    def _make_table(self) -> RequestsTable:
        table = RequestsTable(self._model, self._filter, self)
        table.selection_changed.connect(self._refresh_parts)
        table.menu_asked.connect(self._open_menu)
        bar = table.verticalScrollBar()
        bar.valueChanged.connect(self._note_place)
        bar.rangeChanged.connect(self._follow)
        return table

    def _make_actions(self) -> None:
        self._copy_curl = add_action(
            self,
            self.tr("Copy as curl"),
            Shortcut.COPY_AS_CURL,
            self._copy_as_curl,
            tip=self.tr("Copy the chosen request as a curl line without its secrets"),
            picture="external-link",
        )
        self._copy_id = add_action(
            self,
            self.tr("Copy request ID"),
            Shortcut.COPY_REQUEST_ID,
            self._copy_request_id,
            tip=self.tr("Copy the ID that this program gave the chosen request"),
            picture="copy",
        )
        self._copy_all = add_action(
            self,
            self.tr("Copy requests as text"),
            Shortcut.COPY_REQUESTS,
            self._copy_shown,
            tip=self.tr("Copy every request that the filter shows"),
            picture="list",
        )
        self._clear = add_action(
            self,
            self.tr("Clear requests"),
            Shortcut.CLEAR_REQUESTS,
            self._clear_all,
            tip=self.tr("Forget the requests listed so far"),
            picture="x",
        )
        self._table.addActions([self._copy_curl, self._copy_id, self._copy_all])

    def _lay_out(self) -> None:
        self._text.setMaximumWidth(320)
        head = row(self._text, self._only_failures, self._count, None)
        parts = head, (self._table, 1), self._details, self._notice
        column(*parts, of=self, margins=STEP)

    def _add(self, exchange: Exchange) -> None:
        self._model.append(exchange)
        self._refresh_parts()

    def _note_place(self, value: int) -> None:
        """An agent who scrolled up wants to read; at the bottom, new calls are followed."""
        self._follows = value >= self._table.verticalScrollBar().maximum()

    def _follow(self) -> None:
        if self._follows and not self._table.is_pressed:
            self._table.scrollToBottom()

    def _choose(self) -> None:
        self._filter.choose(self._text.text(), only_failures=self._only_failures.isChecked())
        self._refresh_parts()

    def _chosen(self) -> Exchange | None:
        """The request of the row that is marked."""
        for index in self._table.selectionModel().selectedRows():
            return self._model.exchange_at(self._filter.mapToSource(index).row())
        return None

    def _refresh_parts(self) -> None:
        exchange = self._chosen()
        for action in (self._copy_curl, self._copy_id):
            action.setEnabled(exchange is not None)
        shown = self._filter.rowCount()
        self._copy_all.setEnabled(shown > 0)
        self._clear.setEnabled(self._model.rowCount() > 0)
        self._count.setText(self.tr("%n request(s)", "", shown))
        words = self._in_words(exchange) if exchange else ""
        if words != self._details.toPlainText():
            self._details.setPlainText(words)

    def _in_words(self, exchange: Exchange) -> str:
        lines = [f"{exchange.method} {one_line(exchange.base_url + exchange.target, 2_000)}"]
        facts = [status_words(exchange)]
        if exchange.body_keys:
            keys = ", ".join(map(one_line, exchange.body_keys))
            facts.append(self.tr("sent: {keys}").format(keys=keys))
        if exchange.authorisation:
            facts.append(
                self.tr("authorised by {way}").format(way=one_line(exchange.authorisation, 40))
            )
        lines.append(" · ".join(facts))
        if exchange.error_code in GatewayErrorCode.__members__:
            error = GatewayError(
                GatewayErrorCode[exchange.error_code], SendState.UNKNOWN, status=exchange.status
            )
            lines.append(explain(error).sentence)
        return "\n".join(lines)

    def _copy_as_curl(self) -> None:
        if exchange := self._chosen():
            copy_text(curl_line(exchange))
            self._notice.show_message(
                self.tr(
                    "Copied without secrets and values. To run it, sign it anew: "
                    "a digest dies with its timestamp."
                ),
                Tone.CONFIRMED,
            )

    def _copy_request_id(self) -> None:
        if exchange := self._chosen():
            copy_text(exchange.request_id)
            self._notice.show_message(self.tr("Request ID copied."), Tone.CONFIRMED)

    def _copy_shown(self) -> None:
        rows = range(self._filter.rowCount())
        places = [self._filter.mapToSource(self._filter.index(row, 0)).row() for row in rows]
        copy_text(tabbed([self._model.headings, *map(self._model.texts_at, places)]) + "\n")
        self._notice.show_message(self.tr("%n request(s) copied.", "", len(places)), Tone.CONFIRMED)

    def _clear_all(self) -> None:
        self._model.clear()
        self._refresh_parts()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._copy_curl, self._copy_id, self._copy_all])
        menu.addSeparator()
        menu.addAction(self._clear)
        menu.addMenu(self._table.columns.menu(menu))
        menu.popup(place)


class RequestsTable(RecordTable):
    """Rows that are read and copied, one at a time."""

    def __init__(self, model: RequestsModel, shown: RequestsFilter, parent: QWidget) -> None:
        super().__init__(
            shown,
            parent,
            style=TableStyle(
                fixed=(PATH, REQUEST_ID), numbers=NUMBERS, cut=Qt.TextElideMode.ElideMiddle
            ),
            columns=[width for _, width in sorted(_WIDTHS.items())],
        )
        self._model, self._shown = model, shown
        self.is_pressed = False
        self.setAccessibleName(self.tr("Requests"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header.set_sortable(
            False, self.tr("In the order in which they were made, newest last.")
        )

    def row_at(self, row: int) -> PaintedRow:
        place = self._shown.mapToSource(self._shown.index(row, 0)).row()
        has_failed = is_failure(self._model.exchange_at(place))
        return PaintedRow(self._model.texts_at(place), _FAILED if has_failed else PLAIN)

    def copy(self) -> None:
        """The chosen cell."""
        if self.currentIndex().isValid():
            copy_text(str(self.currentIndex().data()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No row may move away before the button is let go."""
        self.is_pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.is_pressed = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand that trembles while it clicks chooses nothing else."""
        if not event.buttons():
            super().mouseMoveEvent(event)
