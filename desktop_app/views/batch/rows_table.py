"""The table of a batch: rows that are read, chosen to be left out, and copied.

Paints the rows of a batch, a whole row at a time: ten times a second some of them change.

Every call to Qt lets other threads run and then waits for its turn again, up to the switch
interval; with a worker as busy as a batch makes it, 150 cells of some calls each took 60 ms and
more. So a row is painted once into a picture, again only when something of it has changed, and
never for longer than some milliseconds at a time.

Which colour and which mark a kind of row has; its word stands beside them.

Rows of a batch as text for the clipboard: tab-separated, with a line of headings.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop_app.models.batch_rows import (
    CHANGE,
    COLUMNS,
    FOUND,
    IDENTIFIERS,
    NUMBERS,
    OUTCOME,
    SAYS,
    BatchRows,
    Doing,
    ShownRow,
    headings,
    said_of,
)
from desktop_app.models.wording import Kind, LeftOut
from desktop_app.records.batch import Outcome, Resolution, Row, tabbed
from desktop_app.views.widgets.look import (
    ROW_HEIGHT,
    STEP,
    Tokens,
    fixed_font,
    flatten,
    icon,
    mixed,
    tokens,
)
from desktop_app.views.widgets.tables import (
    Capped,
    LaidOut,
    Placed,
    RowKeys,
    TableHeader,
    placed_columns,
    with_even_figures,
)

_MUTED_KINDS = frozenset(
    {
        Resolution.WAITING,
        Resolution.DUPLICATE,
        Resolution.DELETED,
        Outcome.PLANNED,
        Outcome.ALREADY,
        Outcome.GONE,
        LeftOut.LEFT_OUT,
    }
)
_WELL = frozenset({Outcome.DONE, Outcome.WOULD_BE_DONE})
_BAD = frozenset({Outcome.REFUSED, Resolution.FAILED, Resolution.REFUSED})
_PLAIN = frozenset({Resolution.FOUND})
_MARKS: dict[Kind, str] = {
    Outcome.DONE: "circle-check",
    Outcome.WOULD_BE_DONE: "circle-dashed",
    Outcome.UNKNOWN: "circle-help",
}


def mark(kind: Kind) -> str:
    """The name of the icon before the word; empty for none."""
    if kind in _MUTED_KINDS or kind in _PLAIN:
        return ""
    return _MARKS.get(kind) or ("circle-alert" if kind in _BAD else "triangle-alert")


def ink(kind: Kind, now: Tokens) -> QColor:
    """The colour of the word."""
    if kind in _PLAIN:
        return now.text
    if kind in _MUTED_KINDS:
        return now.muted
    if kind in _WELL:
        return now.confirmed
    return now.danger if kind in _BAD else now.warning


_MOST_LAID_OUT: Final = 1_000
"""Texts of one column."""
_MOST_PICTURES: Final = 100
"""Rows kept as they were painted; each takes some 100 kB."""
_MOST_SECONDS: Final = 0.0015
"""For new pictures in one paint event."""
_MARK: Final = 16
_MUTED_ROWS: Final = frozenset({LeftOut.LEFT_OUT, Resolution.DUPLICATE})


class _Cell(NamedTuple):
    """A text and the room it has."""

    text: str
    left: int
    right: int


class _Look(NamedTuple):
    """How a row stands out."""

    is_selected: bool
    is_current: bool


class RowPainter:
    """Paints what :class:`BatchRows` says of a row. The table keeps right what is public."""

    def __init__(self, model: BatchRows) -> None:
        """For rows of ``model`` only."""
        self.selected: set[int] = set()
        self.current = -1
        self.is_active = False
        self.result = 0
        self._model = model
        self._columns: tuple[Placed, ...] = ()
        self._width, self._ratio = 0, 1.0
        self._pictures: dict[tuple[ShownRow, _Look, bool], QPixmap] = {}
        self._last: dict[int, QPixmap] = {}
        self._marks: dict[tuple[str, int], QPixmap] = {}
        self.dress(QFont(), QPalette())

    def dress(self, font: QFont, palette: QPalette) -> None:
        """Use this font, with figures of one width, and the colours of this palette."""
        plain, fixed = with_even_figures(font), fixed_font()
        fixed.setPointSizeF(font.pointSizeF())
        elide = Qt.TextElideMode
        identifiers, texts = (fixed, elide.ElideMiddle), (plain, elide.ElideRight)
        self._laid_out = [
            LaidOut(*(identifiers if place in IDENTIFIERS else texts), _MOST_LAID_OUT)
            for place in range(len(COLUMNS))
        ]
        self.row_height = max(ROW_HEIGHT, QFontMetrics(plain).height() + STEP)
        self._drops = [(self.row_height - 1 - one.metrics.height()) // 2 for one in self._laid_out]
        self._now = tokens(palette)
        active = QPalette.ColorGroup.Active
        self._ground = palette.color(active, QPalette.ColorRole.Highlight)
        self._on_ground = palette.color(active, QPalette.ColorRole.HighlightedText)
        self._pale_ground = mixed(self._ground, self._now.surface, 0.2)
        self._line = mixed(self._now.text, self._now.surface, 0.09)
        self._forget()

    def mark_in(self, section: int) -> None:
        """The column with the kind's word: it has the colour and the mark."""
        self.result = section
        self._forget()

    def _forget(self) -> None:
        """Nothing of what was painted is right any more."""
        self._pictures.clear()
        self._last.clear()
        self._marks.clear()

    def lay(self, columns: tuple[Placed, ...], width: int, ratio: float) -> None:
        """Where the columns lie now, how wide a row is, and how many dots a pixel has."""
        if (columns, width, ratio) != (self._columns, self._width, self._ratio):
            self._columns, self._width, self._ratio = columns, width, ratio
            self._forget()

    def paint_rows(self, painter: QPainter, rows: range, top: int) -> bool:
        """Rows from ``top`` on, those that did not change as they were painted before.

        False when the time was up: then what is missing is to be asked for again, and until it is
        there what stood in its place stays.
        """
        end, is_whole = time.perf_counter() + _MOST_SECONDS, True
        for row in rows:
            shown = self._model.shown_at(row)
            look = _Look(row in self.selected, self.is_active and row == self.current)
            picture = self._pictures.get((shown, look, self.is_active))
            if picture is None and time.perf_counter() < end:
                if len(self._pictures) >= _MOST_PICTURES:
                    self._pictures.clear()
                picture = self._pictures[shown, look, self.is_active] = self._picture(shown, look)
            if picture is None:
                is_whole = False
                picture = self._last.get(top)
            else:
                self._last[top] = picture
            if picture is not None:
                painter.drawPixmap(0, top, picture)
            top += self.row_height
        return is_whole

    def _picture(self, shown: ShownRow, look: _Look) -> QPixmap:
        picture = QPixmap(round(self._width * self._ratio), round(self.row_height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        ground = self._now.surface
        if look.is_selected:
            ground = self._ground if self.is_active else self._pale_ground
        picture.fill(ground)
        painter = QPainter(picture)
        painter.fillRect(0, self.row_height - 1, self._width, 1, self._line)
        lit = self._on_ground if look.is_selected and self.is_active else None
        self._paint_cells(painter, shown, lit)
        if look.is_current:
            painter.setPen(lit or self._ground)
            painter.drawRect(0, 0, self._width - 1, self.row_height - 2)
        painter.end()
        return picture

    def _paint_cells(self, painter: QPainter, shown: ShownRow, lit: QColor | None) -> None:
        kind, texts = shown
        pen = lit or (self._now.muted if kind in _MUTED_ROWS else self._now.text)
        painter.setPen(pen)
        font = None
        for section, left, wide in self._columns:
            text = texts[section]
            if not text:
                continue
            if font is not self._laid_out[section].font:
                font = self._laid_out[section].font
                painter.setFont(font)
            cell = _Cell(text, left + STEP, left + wide - STEP)
            if section == self.result:
                colour = lit or ink(kind, self._now)
                painter.setPen(colour)
                self._paint_text(painter, section, self._paint_mark(painter, kind, cell, colour))
                painter.setPen(pen)
                continue
            self._paint_text(painter, section, cell)
            if kind is LeftOut.LEFT_OUT:
                self._strike(painter, section, cell)

    def _paint_mark(self, painter: QPainter, kind: Kind, cell: _Cell, colour: QColor) -> _Cell:
        """The kind's mark, if it has one; where there is room for its word then."""
        name = mark(kind)
        if not name:
            return cell
        picture = self._marks.get((name, colour.rgb()))
        if picture is None:
            picture = icon(name, colour=colour).pixmap(QSize(_MARK, _MARK), self._ratio)
            self._marks[name, colour.rgb()] = picture
        painter.drawPixmap(cell.left, (self.row_height - 1 - _MARK) // 2, picture)
        return cell._replace(left=cell.left + _MARK + STEP // 2)

    def _paint_text(self, painter: QPainter, section: int, cell: _Cell) -> None:
        laid_out = self._laid_out[section].of(cell.text, cell.right - cell.left)
        left = cell.left
        if section in NUMBERS:
            left = cell.right - round(laid_out.size().width())
        painter.drawStaticText(left, self._drops[section], laid_out)

    def _strike(self, painter: QPainter, section: int, cell: _Cell) -> None:
        middle = self.row_height // 2
        width = round(self._laid_out[section].of(cell.text, cell.right - cell.left).size().width())
        left = cell.right - width if section in NUMBERS else cell.left
        painter.drawLine(left, middle, left + width, middle)


Index = QModelIndex | QPersistentModelIndex

_CENTRED: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class RowsTable(RowKeys):
    """Shows :class:`BatchRows`. Signals: ``copy_asked()``; ``toggle_asked()`` on Space;
    ``menu_asked(place)``; ``selection_changed()``."""

    copy_asked = Signal()
    toggle_asked = Signal()
    menu_asked = Signal(QPoint)
    selection_changed = Signal()

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flatten(self)
        self._model = model
        self._rows = RowPainter(model)
        self._places: tuple[Placed, ...] | None = None
        self._empty_words = ""
        self.setModel(model)
        self.capped = Capped(model, self)
        self.setSelectionModel(self.capped)
        header = TableHeader(self)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the list's own order
        self.setHorizontalHeader(header)
        header.geometriesChanged.connect(self._forget_places)
        header.sectionResized.connect(self._forget_places)
        header.sectionMoved.connect(self._forget_places)
        self.horizontalScrollBar().valueChanged.connect(self._forget_places)
        self._set_up()
        self._dress()
        for section, column in enumerate(COLUMNS):
            self.setColumnWidth(section, column.width)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.viewport().update)
        self.capped.selectionChanged.connect(self._on_selection)
        model.modelReset.connect(self._on_selection)
        self.show_columns(is_run=False, is_edit=False)
        self.show_says(False)

    def show_columns(self, *, is_run: bool, is_edit: bool) -> None:
        """The outcome once there can be one; the present values for an edit."""
        self.setColumnHidden(OUTCOME, not is_run)
        self.setColumnHidden(CHANGE, not is_edit)
        self._places = None
        self._rows.mark_in(OUTCOME if is_run else FOUND)

    def show_says(self, is_shown: bool) -> None:
        """The column of what the list says of the people, where it says anything."""
        if self.isColumnHidden(SAYS) == is_shown:
            self.setColumnHidden(SAYS, not is_shown)
            self._places = None

    def say_empty(self, words: str) -> None:
        """What stands in the place of the rows when there is none; empty: nothing."""
        if words != self._empty_words:
            self._empty_words = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def to_the_beginning(self) -> None:
        """The first row and the first column, as for a list that nobody has looked at yet."""
        self.scrollToTop()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def numbers(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        return [self._model.number_at(row) for row in sorted(self.capped.rows())]

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        """Repaint the rows that are seen, and only those."""
        height = self._rows.row_height
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        bottom = bottom if bottom >= 0 else self._model.rowCount() - 1
        top, bottom = max(top, first.row()), min(bottom, last.row())
        if 0 <= top <= bottom:
            area = QRect(0, self.rowViewportPosition(top), self.viewport().width(), height)
            area.setHeight(height * (bottom - top + 1))
            self.viewport().update(area)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the keyboard's place."""
        super().currentChanged(current, previous)
        self._rows.current = current.row()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over an option and an index for each cell."""
        dirty = event.rect()
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            self._paint_empty()
            return
        if last < 0:
            last = self._model.rowCount() - 1
        if self._places is None:
            self._places = placed_columns(self, self.viewport().rect())
        self._rows.lay(self._places, self.viewport().width(), self.devicePixelRatioF())
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(first)
        is_whole = self._rows.paint_rows(painter, range(first, last + 1), top)
        painter.end()
        if not is_whole:
            self._rest.start()

    def _paint_empty(self) -> None:
        if self._empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(tokens(self.palette()).muted)
            painter.drawText(self.viewport().rect(), _CENTRED, self._empty_words)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._note_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._note_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: there is a filter, and a search through all rows would format each."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_asked.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_places()

    def _forget_places(self) -> None:
        self._places = None
        self.viewport().update()

    def _on_selection(self) -> None:
        self._rows.selected = self.capped.rows()
        self.viewport().update()
        self.selection_changed.emit()

    def _note_focus(self) -> None:
        self._rows.is_active = self.hasFocus()
        self.viewport().update()

    def _dress(self) -> None:
        self._rows.dress(self.font(), self.palette())
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)


def rows_text(rows: Iterable[Row], columns: Sequence[int], doing: Doing) -> str:
    """The headings of ``columns``, and a line for each row with their values."""
    return tabbed(_cells(rows, columns, doing)) + "\n"


def _cells(rows: Iterable[Row], columns: Sequence[int], doing: Doing) -> Iterator[list[str]]:
    names = headings()
    yield [names[column] for column in columns]
    for row in rows:
        said = said_of(row, doing)
        yield [said.get(column) or COLUMNS[column].raw(row) for column in columns]
