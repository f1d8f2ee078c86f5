"""The header of a table, and its columns: how wide they are, and which of them have room."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QTreeView, QWidget

from desktop_app.models.display import button_text
from desktop_app.views.widgets.accessibility import set_tip
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.row_painter import RowPainter, TableStyle
from desktop_app.views.widgets.tokens import STEP, Face, font, row_height, scaled, set_face, tokens

_ARROW_WIDTH: Final = 7
_PLAIN: Final = TableStyle()


class TableHeader(QHeaderView):
    """Quiet titles over a line. Where :meth:`set_sortable` allows it, a click on one sorts by it,
    and an arrow after the title says in which direction; else there is nothing to click, and it
    says why: of a list that is held in part, sorting the part would be a lie."""

    def __init__(self, parent: QWidget, style: TableStyle = _PLAIN) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._style = style
        set_face(self, Face.LABEL)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setResizeContentsPrecision(0)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def set_sortable(self, is_sortable: bool, words: str) -> None:
        """``words``: what a click does, or why it does nothing."""
        set_tip(self, words)
        self.setStatusTip(words)
        self.setSectionsClickable(is_sortable)
        if is_sortable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def title_width(self, section: int) -> int:
        """Pixels that a title needs to be whole, with the room around it."""
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        wide = QFontMetrics(font(Face.LABEL)).horizontalAdvance(title)
        arrow = _ARROW_WIDTH + STEP if self._style.is_sortable else 0
        return wide + 2 * STEP + 1 + arrow

    @property
    def lead(self) -> int:
        """Pixels more before the first column's texts than before those of others."""
        return self._style.lead - STEP

    def first(self) -> int:
        """The section at the left; -1 when none is shown."""
        sections = map(self.logicalIndex, range(self.count()))
        return next((one for one in sections if not self.isSectionHidden(one)), -1)

    def start(self, section: int) -> int:
        """Pixels before a column's texts."""
        return STEP + (self.lead if section == self.first() else 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), row_height(self.fontMetrics()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line goes on where no column is."""
        painter = QPainter(self.viewport())
        place = self.viewport().rect()
        painter.fillRect(0, place.bottom(), place.width(), 1, tokens().line)
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        now = tokens()
        painter.fillRect(rect, now.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.line)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        is_number = section in self._style.numbers
        room = rect.adjusted(self.start(section), 0, -STEP if is_number else -STEP // 2, 0)
        is_sorted = section == self.sortIndicatorSection()
        for_title = room.width() - (_ARROW_WIDTH + STEP if is_sorted else 0)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, for_title)
        painter.setFont(self.font())
        painter.setPen(now.muted)
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        if is_sorted:  # upwards: the smallest, or the first letter, stands on top
            wide = self.fontMetrics().horizontalAdvance(shown)
            left = room.right() - wide if is_number else room.left() + wide
            left += -_ARROW_WIDTH - STEP // 2 if is_number else STEP // 2
            is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            foot = QPoint(left, rect.center().y() + (1 if is_up else -1))
            tip = foot + QPoint(_ARROW_WIDTH // 2, -3 if is_up else 3)
            painter.drawLine(foot, tip)
            painter.drawLine(tip, foot + QPoint(_ARROW_WIDTH - 1, 0))


class ColumnWidth(NamedTuple):
    """How much of a table's width a column takes, and whether it may leave."""

    pixels: int
    """At the usual text size; never less than the title needs."""
    priority: int = 0
    """What does not fit whole leaves: the column with the highest number first."""
    share: int = 0
    """Of the room that is left over."""
    sample: str = ""
    """A text that has to fit."""


class TableColumns(QObject):
    """The columns of one table, fitted into its width: what has no room leaves as a whole, so that
    nothing is cut and nothing scrolls sideways. As soon as the agent widens, shows or hides a
    column, all stay as the agent has them, in any width of the window. Widths follow the text size.

    Signals: ``chosen()`` when the agent changed something; ``fitted()`` when others have room.
    """

    chosen = Signal()
    fitted = Signal()

    def __init__(
        self,
        table: QTableView,
        header: TableHeader,
        rows: RowPainter,
        widths: Sequence[ColumnWidth],
    ) -> None:
        """``widths`` of every section; empty: whoever made the table sizes them."""
        super().__init__(table)
        self._table, self._header, self._rows = table, header, rows
        self._widths = tuple(widths)
        self._is_own = False
        """Whether a change of the header is ours, not the agent's."""
        self.is_chosen = False
        """Whether the columns stay as the agent has them."""
        self._wanted: tuple[int, ...] = tuple(range(len(widths)))
        self._shown: tuple[int, ...] = self._wanted
        self._kept: dict[int, int] = {}
        """Widths that the agent has, in pixels at the usual text size."""
        self._toggles: list[QAction] = []
        self._missing = QAction(self)
        self._missing.setEnabled(False)
        self._needed: list[int] = []
        if widths:
            header.sectionResized.connect(self._on_resized)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._pop_up)

    @property
    def wanted(self) -> list[int]:
        """The sections that are shown where there is room, from left to right."""
        sections = self._shown if self.is_chosen else self._wanted
        return sorted(sections, key=self._header.visualIndex)

    @property
    def left_out(self) -> list[int]:
        """The sections that have no room."""
        return [] if self.is_chosen else [one for one in self._wanted if one not in self._shown]

    def want(self, sections: Collection[int]) -> None:
        """Show these, as far as there is room; the others not at all."""
        wanted = tuple(one for one in range(len(self._widths)) if one in sections)
        if self.is_chosen:
            new = [one for one in wanted if one not in self._wanted]
            self._shown = tuple(one for one in wanted if one in self._shown or one in new)
        self._wanted = wanted
        self.fit()

    def measure(self) -> None:
        """The text size is another one."""
        self._needed = [
            max(
                scaled(one.pixels),
                self._header.title_width(section),
                self._rows.width_of(one.sample, section) if one.sample else 0,
            )
            for section, one in enumerate(self._widths)
        ]
        self.fit()

    def fit(self) -> None:
        """Give every column its width in the room that there is now."""
        if not self._needed or not self._wanted:
            return
        if self.is_chosen:
            self._place({one: self._chosen_width(one) for one in self._shown})
            return
        # With the bar's width free even while there is none: nothing moves once rows have come.
        bar = self._table.verticalScrollBar().sizeHint().width()
        room = self._table.width() - 2 * self._table.frameWidth() - bar - self._header.lead
        widths: dict[int, int] = {}
        for section in sorted(self._wanted, key=lambda one: self._widths[one].priority):
            if widths and self._needed[section] > room:
                break
            widths[section] = self._needed[section]
            room -= widths[section]
        sharing = [one for one in widths if self._widths[one].share]
        shares = sum(self._widths[one].share for one in sharing)
        left = max(room, 0)
        for section in sharing:
            part = left * self._widths[section].share // shares
            widths[section] += part if section != sharing[-1] else room
            room -= part
        widths[min(widths, key=self._header.visualIndex)] += self._header.lead
        before, self._shown = self._shown, tuple(sorted(widths))
        self._place(widths)
        if before != self._shown:
            self._show_missing()
            self.fitted.emit()

    def fill(self, menu: QMenu) -> None:
        """Put into ``menu`` how many columns have no room, and a tick for every one."""
        if not self._toggles:
            self._toggles = [self._toggle(section) for section in range(len(self._widths))]
        self._show_missing()
        menu.addAction(self._missing)
        menu.addActions(self._toggles)

    def show_section(self, section: int, is_shown: bool) -> None:
        """As the agent ticked it; the last column stays."""
        self._choose()
        if is_shown:
            self._shown = tuple(sorted({*self._shown, section}))
        elif self._shown != (section,):
            self._shown = tuple(one for one in self._shown if one != section)
        self.fit()
        self._show_missing()
        self.chosen.emit()

    def reset(self) -> None:
        """In the order and of the widths they had at first, as far as there is room."""
        with self._own():
            for section in range(len(self._widths)):
                self._header.moveSection(self._header.visualIndex(section), section)
        self.is_chosen, self._kept = False, {}
        self.fit()
        self._show_missing()
        self.chosen.emit()

    def chosen_widths(self) -> dict[int, int]:
        """Of the sections that the agent has on screen, in pixels at the usual text size; empty
        while they are fitted."""
        return {one: _usual(self._header.sectionSize(one)) for one in self._shown_chosen()}

    def restore(self, order: Sequence[int], widths: dict[int, int]) -> None:
        """As :meth:`chosen_widths` had them; ``order``: every section from left to right."""
        with self._own():
            for place, section in enumerate(order):
                self._header.moveSection(self._header.visualIndex(section), place)
        self.is_chosen, self._kept = bool(widths), dict(widths)
        if widths:
            self._shown = tuple(sorted(widths))
        self.fit()

    def _shown_chosen(self) -> tuple[int, ...]:
        return self._shown if self.is_chosen else ()

    def _chosen_width(self, section: int) -> int:
        kept = self._kept.get(section)
        return self._needed[section] if kept is None else scaled(kept)

    def _choose(self) -> None:
        """From now on everything stays as it is on the screen."""
        self.is_chosen = True
        for section in self._shown:
            self._kept[section] = _usual(self._header.sectionSize(section))

    def _on_resized(self, section: int, _before: int, now: int) -> None:
        if self._is_own or not now:
            return
        was_chosen = self.is_chosen
        self._choose()
        if not was_chosen:
            self._show_missing()
        self.chosen.emit()

    def _place(self, widths: dict[int, int]) -> None:
        with self._own():
            for section in range(len(self._widths)):
                width = widths.get(section, 0)
                if self._header.isSectionHidden(section) != (not width):
                    self._header.setSectionHidden(section, not width)
                if width and self._header.sectionSize(section) != width:
                    self._header.resizeSection(section, width)

    def _toggle(self, section: int) -> QAction:
        title = self._header.model().headerData(section, Qt.Orientation.Horizontal)
        action = QAction(button_text(str(title or "")), self)
        action.setCheckable(True)
        action.setData(section)
        action.toggled.connect(lambda shown: self.show_section(section, shown))
        return action

    def _show_missing(self) -> None:
        """The ticks stand at what is on the screen."""
        for section, action in enumerate(self._toggles):
            action.blockSignals(True)
            action.setChecked(section in self._shown)
            action.blockSignals(False)
        self._missing.setText(self.words())
        self._missing.setVisible(bool(self.left_out))

    def words(self) -> str:
        """How many columns have no room; empty when all have."""
        number = len(self.left_out)
        if not number:
            return ""
        return QCoreApplication.translate("columns", "%n column(s) have no room", None, number)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of its own, for the menu of the rows or the header."""
        menu = QMenu(QCoreApplication.translate("columns", "Columns"), parent)
        menu.setIcon(icon("columns-3"))
        self.fill(menu)
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("columns", "Reset columns"), self.reset)
        return menu

    def _pop_up(self, place: QPoint) -> None:
        menu = self.menu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.mapToGlobal(place))

    @contextmanager
    def _own(self) -> Iterator[None]:
        before, self._is_own = self._is_own, True
        try:
            yield
        finally:
            self._is_own = before


def _usual(pixels: int) -> int:
    """A width on the screen as it would be at the usual text size."""
    return round(pixels * 1_000 / scaled(1_000))


def show_as_table(view: QTreeView | QTableView) -> None:
    """Give a short list, which Qt paints, the header and the rows of the long ones."""
    view.setMouseTracking(True)
    if isinstance(view, QTableView):
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(row_height(view.fontMetrics()))
        header = view.horizontalHeader()
    else:
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        header = view.header()
    set_face(header, Face.LABEL)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumHeight(row_height(view.fontMetrics()))


def height_for_rows(view: QTableView, rows: int) -> int:
    """Pixels in which the header and so many rows of a table as :func:`show_as_table` has made it
    are seen whole, and its frame."""
    header = view.horizontalHeader()
    high = max(header.sizeHint().height(), header.minimumHeight())
    return high + rows * view.verticalHeader().defaultSectionSize() + 2
