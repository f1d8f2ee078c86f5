"""The columns of the customer table, as the agent has them from day to day."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QHeaderView, QMenu

from desktop_app.models.customers import BY_NAME, COLUMNS, TIMES
from desktop_app.models.display import date_format, tool_tip
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.widgets.table_header import ColumnWidth
from desktop_app.views.widgets.tables import RecordTable

_KEY: Final = "customers/columns"
_NARROWEST, _WIDEST = 40, 1_200
_ORDER: Final = ("merchant_customer_id", "name", "city", "email", "phone", "country")
"""What stays longest where there is little room."""
_SHARES: Final = {"name": 2, "email": 2, "city": 1}
_AT_FIRST: Final = [section for section, column in enumerate(COLUMNS) if column.at_first]


def customer_columns() -> list[ColumnWidth]:
    """The width of each column; times as wide as this language writes them."""
    moment = datetime(2028, 12, 28, 22, 58, tzinfo=UTC)
    sample = Customer(uuid=Uuid(""), created_at=moment, updated_at=moment, deleted_at=moment)
    return [
        ColumnWidth(
            column.width,
            _ORDER.index(column.name) if column.name in _ORDER else len(_ORDER) + section,
            _SHARES.get(column.name, 0),
            column.shown(sample) if column.name in TIMES else "",
        )
        for section, column in enumerate(COLUMNS)
    ]


class RememberedColumns(QObject):
    """What the agent changed of the columns of one table: which are shown, their order, widths.

    Kept in the settings under the columns' names, so that a column added in a later version finds
    its place at the end. Nothing of any customer is kept.
    """

    def __init__(self, table: RecordTable, settings: QSettings) -> None:
        """The columns as last left; the first time, those a new profile shows."""
        super().__init__(table)
        self._columns, self._header = table.columns, table.horizontalHeader()
        self._settings = settings
        self._save_soon = QTimer(self, singleShot=True, interval=500)
        self._save_soon.timeout.connect(self.save)
        self._header.setMinimumSectionSize(_NARROWEST)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._columns.want(_AT_FIRST)
        self._restore()
        self._columns.chosen.connect(self._save_soon.start)
        self._header.sectionMoved.connect(self._save_soon.start)
        self._columns.fitted.connect(self._say)
        date_format().changed.connect(self._columns.measure)
        self._menus: list[QMenu] = []

    def fill(self, menu: QMenu) -> None:
        """Put a tick for every column into ``menu``; its action says how many have no room."""
        self._columns.fill(menu)
        self._menus.append(menu)
        self._say()

    def reset(self) -> None:
        """Back to what a new profile shows."""
        self._columns.reset()
        self.save()

    def shown(self) -> list[int]:
        """The sections from left to right, also those that have no room now: what is copied does
        not depend on the width of the window."""
        return self._columns.wanted

    def save(self) -> None:
        """Remember names, widths and ticks in the order in which they stand; a width of 0: as there
        is room."""
        self._save_soon.stop()
        widths = self._columns.chosen_widths()
        wanted = self._columns.wanted
        kept = [
            [COLUMNS[section].name, widths.get(section, 0), section in wanted]
            for section in map(self._header.logicalIndex, range(len(COLUMNS)))
        ]
        self._settings.setValue(_KEY, json.dumps(kept))

    def _say(self) -> None:
        for menu in self._menus:
            action = menu.menuAction()
            words = self._columns.words()
            action.setToolTip(tool_tip(f"{action.text()}: {words}" if words else action.text()))

    def _restore(self) -> None:
        """What the settings hold, as far as it makes sense."""
        try:
            kept = json.loads(str(self._settings.value(_KEY, "[]")))
            columns = {
                BY_NAME[str(name)]: (int(width), bool(is_shown))
                for name, width, is_shown in kept
                if name in BY_NAME
            }
        except (ValueError, TypeError):
            return
        shown = [section for section, (_, is_shown) in columns.items() if is_shown]
        if not shown:
            return
        order = [*columns, *(one for one in range(len(COLUMNS)) if one not in columns)]
        is_chosen = any(columns[section][0] for section in shown)
        widths = {one: min(max(columns[one][0], _NARROWEST), _WIDEST) for one in shown}
        self._columns.restore(order, widths if is_chosen else {})
