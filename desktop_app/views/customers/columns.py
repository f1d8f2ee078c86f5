"""Choosing, ordering and sizing the columns of the customer table, remembered from day to day."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from desktop_app.models.customers import BY_NAME, COLUMNS, headings
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.widgets.tokens import STEP

_KEY = "customers/columns"
_NARROWEST, _WIDEST = 40, 1_200


class RememberedColumns(QObject):
    """The header of one table: what it shows, in which order and how wide.

    Kept in the settings under the columns' names, so that a column added in a later version finds
    its place at the end. Nothing of any customer is kept.
    """

    def __init__(self, view: QTableView, settings: QSettings) -> None:
        """The columns as last left; the first time, those a new profile shows."""
        super().__init__(view)
        self._header = view.horizontalHeader()
        self._settings = settings
        self._save_soon = QTimer(self, singleShot=True, interval=500)
        self._save_soon.timeout.connect(self.save)
        self._toggles = [self._toggle(section, title) for section, title in enumerate(headings())]
        self._header.setMinimumSectionSize(_NARROWEST)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._apply(self._remembered() or self._at_first())
        self._header.sectionResized.connect(self._save_soon.start)
        self._header.sectionMoved.connect(self._save_soon.start)

    def fill(self, menu: QMenu) -> None:
        """Put a tick for every column into ``menu``."""
        menu.addActions(self._toggles)

    def reset(self) -> None:
        """Back to what a new profile shows."""
        self._apply(self._at_first())
        self.save()

    def shown(self) -> list[int]:
        """The sections that are shown, from left to right."""
        places = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return [section for section in places if not self._header.isSectionHidden(section)]

    def save(self) -> None:
        """Remember names, widths and ticks in the order in which they stand."""
        self._save_soon.stop()
        left_to_right = [self._header.logicalIndex(place) for place in range(len(COLUMNS))]
        kept = [
            [COLUMNS[section].name, self._width(section), not self._header.isSectionHidden(section)]
            for section in left_to_right
        ]
        self._settings.setValue(_KEY, json.dumps(kept))

    def _width(self, section: int) -> int:
        """A hidden section has no width of its own while it is hidden: show it for a look."""
        if not self._header.isSectionHidden(section):
            return self._header.sectionSize(section)
        return self._widths[section]

    def _toggle(self, section: int, title: str) -> QAction:
        action = QAction(title, self)
        action.setCheckable(True)
        action.setData(section)
        action.toggled.connect(lambda shown: self._show(section, shown))
        return action

    def _show(self, section: int, shown: bool) -> None:
        if not shown and len(self.shown()) == 1 and self.shown() == [section]:
            self._toggles[section].setChecked(True)  # the last one stays
            return
        if not shown and not self._header.isSectionHidden(section):
            self._widths[section] = self._header.sectionSize(section)
        self._header.setSectionHidden(section, not shown)
        if shown:
            self._header.resizeSection(section, self._widths[section])
        self._save_soon.start()

    def _apply(self, columns: Iterable[tuple[str, int, bool]]) -> None:
        self._widths = [column.width for column in COLUMNS]
        for place, (name, width, is_shown) in enumerate(columns):
            section = BY_NAME[name]
            self._widths[section] = width
            self._header.moveSection(self._header.visualIndex(section), place)
            self._header.setSectionHidden(section, False)
            self._header.resizeSection(section, width)
            self._header.setSectionHidden(section, not is_shown)
            self._toggles[section].blockSignals(True)
            self._toggles[section].setChecked(is_shown)
            self._toggles[section].blockSignals(False)

    def _at_first(self) -> list[tuple[str, int, bool]]:
        return _at_first(self._header.fontMetrics())

    def _remembered(self) -> list[tuple[str, int, bool]]:
        """What the settings hold, as far as it makes sense; empty when it does not."""
        try:
            kept = json.loads(str(self._settings.value(_KEY, "[]")))
            columns = {
                str(name): (str(name), min(max(int(width), _NARROWEST), _WIDEST), bool(is_shown))
                for name, width, is_shown in kept
                if name in BY_NAME
            }
        except (ValueError, TypeError):
            return []
        if not any(is_shown for _, _, is_shown in columns.values()):
            return []
        return [*columns.values(), *(each for each in self._at_first() if each[0] not in columns)]


def _at_first(metrics: QFontMetrics) -> list[tuple[str, int, bool]]:
    """As a new profile shows them; times as wide as this font and language write them."""
    moment = datetime(2028, 12, 28, 22, 58, tzinfo=UTC)
    sample = Customer(uuid=Uuid(""), created_at=moment, updated_at=moment, deleted_at=moment)
    room = 2 * STEP + 4
    widths = (
        max(column.width, metrics.horizontalAdvance(column.shown(sample)) + room)
        for column in COLUMNS
    )
    return [
        (column.name, width, column.at_first) for column, width in zip(COLUMNS, widths, strict=True)
    ]
