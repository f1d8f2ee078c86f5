"""The table that every list of records is shown in, its selection, its header and its painting.

Qt's way of painting costs most before anything is painted: a style option and a virtual call for
each cell, and seven roles asked of the model. Here a table hands over whole rows whose texts come
ready from the model, and the layout of each text is kept as long as its column's width: shaping
a text takes ten times as long as drawing it. ``python -m tests.benchmarks repaint`` measures it.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
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
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop_app.records.batch import tabbed
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.look import (
    ROW_HEIGHT,
    STEP,
    fixed_font,
    flatten,
    icon,
    mixed,
    tokens,
)

Index = QModelIndex | QPersistentModelIndex

MOST_SELECTED: Final = 2_000
"""Rows."""

_Flag = QItemSelectionModel.SelectionFlag
_NOTHING: Final = QModelIndex()


class CappedSelection(QItemSelectionModel):
    """A selection that never grows beyond what Qt can bear: selecting a million rows takes twenty
    seconds, a hundred thousand two, because the header asks about each cell.

    Signal: ``cut(asked, kept)`` when fewer rows were selected than asked for.
    """

    cut = Signal(int, int)
    most = MOST_SELECTED

    def rows(self) -> set[int]:
        """Every selected row."""
        return {
            row
            for block in blocks_of(self.selection())
            for row in range(block.top(), block.bottom() + 1)
        }

    def select(
        self, what: QItemSelection | Index, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """As asked, but of a longer selection only what lies nearest to where it began."""
        if isinstance(what, QItemSelection) and not command & _Flag.Deselect:
            asked = sum(block.height() for block in blocks_of(what))
            if asked > self.most:
                first, last = self._nearest(what)
                self.select_rows(first, last)
                self.cut.emit(asked, last - first + 1)
                return
        super().select(what, command)

    def select_rows(self, first: int, last: int) -> None:
        """These, and nothing else."""
        super().select(self._block(first, last), _Flag.ClearAndSelect | _Flag.Rows)

    def _nearest(self, asked: QItemSelection) -> tuple[int, int]:
        """The end of the range that is not where the keyboard went."""
        top = min(block.top() for block in blocks_of(asked))
        bottom = max(block.bottom() for block in blocks_of(asked))
        here = self.currentIndex().row()
        if here - top > bottom - here:
            return top, min(bottom, top + self.most - 1)
        return max(top, bottom - self.most + 1), bottom

    def _block(self, first: int, last: int) -> QItemSelection:
        if first > last:
            return QItemSelection()
        model = self.model()
        return QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))


def blocks_of(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    """The unbroken ranges of a selection."""
    return (selection.at(place) for place in range(selection.size()))


_ARROW_WIDTH = 7


class TableHeader(QHeaderView):
    """Quiet titles over a line, and an arrow where the list is sorted. There is nothing to click:
    the gateway sorts in one way only, and sorting what happens to be held would be a lie."""

    def __init__(self, parent: QWidget, numbers: Collection[int] = ()) -> None:
        """``numbers``: sections whose texts, and so their titles, end at the right."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._numbers = numbers
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setResizeContentsPrecision(0)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._apply_theme()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._apply_theme()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        now = self._now
        painter.fillRect(rect, now.ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.line)
        edge = rect.adjusted(0, STEP - 2, 0, 2 - STEP)
        painter.fillRect(edge.right(), edge.top(), 1, edge.height(), now.line)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        is_number = section in self._numbers
        room = rect.adjusted(STEP, 0, -STEP if is_number else -STEP // 2, 0)
        is_sorted = section == self.sortIndicatorSection()
        for_title = room.width() - (_ARROW_WIDTH + STEP if is_sorted else 0)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, for_title)
        painter.setPen(now.muted)
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        if is_sorted:  # downwards: the newest stand on top
            left = room.left() + self.fontMetrics().horizontalAdvance(shown) + STEP
            middle = QPoint(left, rect.center().y())
            tip = middle + QPoint(_ARROW_WIDTH // 2, 2)
            painter.drawLine(middle + QPoint(0, -1), tip)
            painter.drawLine(tip, middle + QPoint(_ARROW_WIDTH - 1, -1))

    def _apply_theme(self) -> None:
        self._now = tokens(self.palette())
        self.setFixedHeight(self.fontMetrics().height() + STEP)


class RowStyle(NamedTuple):
    """How the texts of a row look. One cell may be marked: it has a colour and an icon of its own,
    and is never struck through."""

    tone: str = "text"
    """The colour token of the texts."""
    marked: int = -1
    """The section of the marked cell."""
    mark_tone: str = ""
    """Its colour token; empty: as the row's."""
    mark_icon: str = ""
    is_struck: bool = False
    is_loading: bool = False
    """Bars in the place of the texts."""
    is_notice: bool = False
    """The first text alone, over the whole row: no column is the right one for it."""


PLAIN: Final = RowStyle()


class PaintedRow(NamedTuple):
    """A row ready to paint: the text of each section, and how they look."""

    texts: tuple[str, ...]
    style: RowStyle = PLAIN


class Placed(NamedTuple):
    """A column as it lies in the viewport now."""

    section: int
    left: int
    width: int


_MOST_LAID_OUT: Final = 2_000
"""Layouts kept of one column; about 1 kB each."""


class LaidOut:
    """Layouts of plain texts in one font. ``cut``: where a text that is too long is elided."""

    def __init__(self, font: QFont, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._cut = cut
        self._kept: dict[tuple[str, int], QStaticText] = {}

    def of(self, text: str, room: int) -> QStaticText:
        """``text`` on one line of at most ``room`` pixels."""
        known = self._kept.get((text, room))
        if known is not None:
            return known
        if len(self._kept) >= _MOST_LAID_OUT:
            self._kept.clear()
        laid_out = self._static(text)
        if laid_out.size().width() > room:  # measuring first would shape it twice
            laid_out = self._static(self.metrics.elidedText(text, self._cut, room))
        self._kept[text, room] = laid_out
        return laid_out

    def _static(self, text: str) -> QStaticText:
        laid_out = QStaticText(text)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.prepare(QTransform(), self.font)
        return laid_out


ALL: Final[Collection[int]] = range(1_000)
"""Every section: the row is selected as a whole."""


class Lit(NamedTuple):
    """What of a row is selected, and whether in full colour: the table has the keyboard."""

    sections: Collection[int] = ()
    is_active: bool = False


_BAR_HEIGHT: Final = STEP
_BAR_SHARES: Final = (0.62, 0.8, 0.5, 0.72, 0.56, 0.68)
"""How much of its cell a bar fills: uneven, as text is."""
_MARK: Final = 16
"""Pixels. An icon before the text of a marked cell."""


class RowPainter:
    """Paints rows in one font and palette. ``fixed``: sections of identifiers, in a fixed font and
    cut in the middle; ``numbers``: sections whose texts end at the right."""

    def __init__(
        self, fixed: Collection[int], numbers: Collection[int], cut: Qt.TextElideMode
    ) -> None:
        self._fixed, self._numbers, self._cut = fixed, numbers, cut

    def apply_theme(self, view: QWidget, sections: int) -> None:
        """Use the font of ``view``, with figures of one width, and the colours of its palette."""
        plain, fixed = with_even_figures(view.font()), fixed_font()
        fixed.setPointSizeF(view.font().pointSizeF())
        middle = Qt.TextElideMode.ElideMiddle
        self._laid_out = [
            LaidOut(fixed, middle) if section in self._fixed else LaidOut(plain, self._cut)
            for section in range(sections)
        ]
        self._notice_font = QFont(plain)
        self._notice_font.setItalic(True)
        self.row_height = max(ROW_HEIGHT, QFontMetrics(plain).height() + STEP)
        self._drops = [(self.row_height - 1 - one.metrics.height()) // 2 for one in self._laid_out]
        self._now = now = tokens(view.palette())
        self._bar = mixed(now.text, now.surface, 0.1)
        self._line = mixed(now.text, now.surface, 0.09)
        active = QPalette.ColorGroup.Active
        self._ground = view.palette().color(active, QPalette.ColorRole.Highlight)
        self._on_ground = view.palette().color(active, QPalette.ColorRole.HighlightedText)
        self._pale_ground = mixed(self._ground, now.surface, 0.2)
        self._icons: dict[tuple[str, int], QIcon] = {}

    def width_of(self, text: str, section: int) -> int:
        """Pixels that a cell needs for the whole of ``text``."""
        return self._laid_out[section].metrics.horizontalAdvance(text) + 2 * STEP + 1

    def paint_row(
        self,
        painter: QPainter,
        painted: PaintedRow,
        place: tuple[int, int, int],
        columns: tuple[Placed, ...],
        lit: Lit,
    ) -> None:
        """Over ``place``: row, top, width of the viewport."""
        row, top, width = place
        is_whole = lit.sections is ALL
        if is_whole:
            painter.fillRect(0, top, width, self.row_height - 1, self._lit_ground(lit))
        painter.fillRect(0, top + self.row_height - 1, width, 1, self._line)
        if painted.style.is_loading:
            self._paint_bars(painter, row, top, columns)
        elif painted.style.is_notice:
            ink: QColor = getattr(self._now, painted.style.tone)
            painter.setPen(self._on_ground if is_whole and lit.is_active else ink)
            painter.setFont(self._notice_font)
            baseline = top + self._drops[0] + self._laid_out[0].metrics.ascent()
            painter.drawText(STEP, baseline, f"⚠  {painted.texts[0]}")
        else:
            self._paint_cells(painter, painted, top, columns, lit)

    def _lit_ground(self, lit: Lit) -> QColor:
        return self._ground if lit.is_active else self._pale_ground

    def _paint_cells(
        self,
        painter: QPainter,
        painted: PaintedRow,
        top: int,
        columns: tuple[Placed, ...],
        lit: Lit,
    ) -> None:
        texts, style = painted
        row_ink: QColor = getattr(self._now, style.tone)
        font = pen = None
        for section, left, width in columns:
            text, ink, start, end = texts[section], row_ink, left + STEP, left + width - STEP
            if section in lit.sections:
                ink = self._on_ground if lit.is_active else ink
                if lit.sections is not ALL:
                    ground = self._lit_ground(lit)
                    painter.fillRect(left, top, width, self.row_height - 1, ground)
            if not text:
                continue
            if section == style.marked:
                ink = self._mark_ink(style, ink)
                start += self._paint_mark(painter, style.mark_icon, (start, top), ink)
            laid_out = self._laid_out[section]
            if font is not laid_out.font:
                font = laid_out.font
                painter.setFont(font)
            if pen is not ink:
                pen = ink
                painter.setPen(pen)
            static = laid_out.of(text, end - start)
            if section in self._numbers:
                start = end - round(static.size().width())
            painter.drawStaticText(start, top + self._drops[section], static)
            if style.is_struck and section != style.marked:
                middle = top + self.row_height // 2
                painter.drawLine(start, middle, start + round(static.size().width()), middle)

    def paint_ring(self, painter: QPainter, cell: QRect, *, is_lit: bool) -> None:
        """Where the keyboard is."""
        painter.setPen(self._on_ground if is_lit else self._ground)
        painter.drawRect(cell.left() + 1, cell.top() + 1, cell.width() - 3, self.row_height - 4)

    def _mark_ink(self, style: RowStyle, ink: QColor) -> QColor:
        if not style.mark_tone or ink is self._on_ground:
            return ink
        colour: QColor = getattr(self._now, style.mark_tone)
        return colour

    def _paint_mark(self, painter: QPainter, name: str, place: tuple[int, int], ink: QColor) -> int:
        """The icon before a text; how many pixels it takes."""
        if not name:
            return 0
        known = self._icons.get((name, ink.rgb()))
        if known is None:
            known = self._icons[name, ink.rgb()] = icon(name, colour=ink)
        left, top = place
        known.paint(painter, QRect(left, top + (self.row_height - 1 - _MARK) // 2, _MARK, _MARK))
        return _MARK + STEP // 2

    def _paint_bars(
        self, painter: QPainter, row: int, top: int, columns: tuple[Placed, ...]
    ) -> None:
        """Quiet bars where text will be: uneven, as text is, and standing still."""
        above = top + (self.row_height - _BAR_HEIGHT) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for section, left, width in columns:
            share = _BAR_SHARES[(row * 5 + section * 3) % len(_BAR_SHARES)]
            length = round((width - 2 * STEP) * share)
            painter.drawRoundedRect(left + STEP, above, length, _BAR_HEIGHT, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)


_MOST_PICTURES: Final = 100
"""Rows kept as they were painted; each takes some 100 kB."""
_MOST_SECONDS: Final = 0.0015
"""For new pictures in one paint event."""


class _Laid(NamedTuple):
    """Where the columns lie, how wide a row is, and how many dots a pixel has."""

    columns: tuple[Placed, ...] = ()
    width: int = 0
    ratio: float = 1.0


class RowPictures:
    """Rows painted once into pictures, for a table that changes under a busy worker.

    Every call to Qt lets other threads run and then waits for its turn again, up to the switch
    interval; with a worker as busy as a batch makes it, 150 cells of some calls each took 60 ms and
    more. So a row is painted again only when something of it has changed, and never for longer than
    some milliseconds at a time.
    """

    def __init__(self, painter: RowPainter) -> None:
        self._painter = painter
        self._laid = _Laid()
        self._pictures: dict[tuple[PaintedRow, bool, bool], QPixmap] = {}
        self._last: dict[int, QPixmap] = {}

    def forget(self) -> None:
        """Nothing of what was painted is right any more."""
        self._pictures.clear()
        self._last.clear()

    def paint(
        self,
        painter: QPainter,
        rows: list[tuple[int, PaintedRow, bool]],
        columns: tuple[Placed, ...],
        view: QTableView,
    ) -> bool:
        """Paint ``rows`` (top, what, whether it is selected). False when the time was up: then what
        is missing is to be asked for again, and until then what stood in its place stays."""
        laid = _Laid(columns, view.viewport().width(), view.devicePixelRatioF())
        if laid != self._laid:
            self._laid = laid
            self.forget()
        ground, is_active = view.palette().base().color(), view.hasFocus()
        end, is_whole = time.perf_counter() + _MOST_SECONDS, True
        for top, painted, is_lit in rows:
            key = painted, is_lit, is_active
            picture = self._pictures.get(key)
            if picture is None and time.perf_counter() < end:
                if len(self._pictures) >= _MOST_PICTURES:
                    self._pictures.clear()
                picture = self._pictures[key] = self._picture(key, ground)
            if picture is None:
                is_whole = False
                picture = self._last.get(top)
            else:
                self._last[top] = picture
            if picture is not None:
                painter.drawPixmap(0, top, picture)
        return is_whole

    def _picture(self, key: tuple[PaintedRow, bool, bool], ground: QColor) -> QPixmap:
        painted, is_lit, is_active = key
        columns, width, ratio = self._laid
        picture = QPixmap(round(width * ratio), round(self._painter.row_height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        painter = QPainter(picture)
        lit = Lit(ALL if is_lit else (), is_active)
        self._painter.paint_row(painter, painted, (0, 0, width), columns, lit)
        painter.end()
        return picture


class RowDelegate(QStyledItemDelegate):
    """What Qt asks of single cells: how wide they would be, and their tool tips."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the whole text, for a double click on the header's edge."""
        text = str(index.data() or "")
        rows = self._table.rows
        return QSize(rows.width_of(text, index.column()), rows.row_height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Nothing over what is plain to see."""
        if self._table.has_tip(index):
            return super().helpEvent(event, view, option, index)
        QToolTip.hideText()
        return True


_ENDS: Final = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_CENTRED: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_REST_MILLISECONDS: Final = 60
_LONGEST_WAIT_MILLISECONDS: Final = 240


class RecordTable(QTableView):
    """Rows of one height that are read, selected as a whole and copied.

    Signals: ``selection_changed()``; ``menu_asked(place)`` with where the context menu is to open;
    with ``is_paged``, ``seen(first, last)`` a moment after the view moved or the list grew, when it
    rests, and now and then while it does not.
    """

    selection_changed = Signal()
    menu_asked = Signal(QPoint)
    seen = Signal(int, int)

    def __init__(
        self,
        model: QAbstractItemModel,
        parent: QWidget | None = None,
        *,
        selection: CappedSelection | None = None,
        fixed: Collection[int] = (),
        numbers: Collection[int] = (),
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        is_paged: bool = False,
        keeps_pictures: bool = False,
    ) -> None:
        """``fixed``, ``numbers`` and ``cut`` as for :class:`RowPainter`; ``is_paged``: rows are
        read once they are seen."""
        super().__init__(parent)
        flatten(self)
        self.rows = RowPainter(fixed, numbers, cut)
        self._pictures = RowPictures(self.rows) if keeps_pictures else None
        self._columns: tuple[Placed, ...] | None = None
        self._empty_words = ""
        self._is_paged = is_paged
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_WAIT_MILLISECONDS)
        self._repaint = QTimer(self, singleShot=True, interval=0)
        self._repaint.timeout.connect(self.viewport().update)
        self.setModel(model)
        self.selection = selection or CappedSelection(model, self)
        self.setSelectionModel(self.selection)
        self.setItemDelegate(RowDelegate(self))
        self._set_up(TableHeader(self, numbers))
        self._apply_theme()
        self.selection.selectionChanged.connect(self._on_selection)
        model.modelReset.connect(self._on_selection)
        if is_paged:
            self._tell_what_is_seen()

    def row_at(self, row: int) -> PaintedRow:
        """What to paint there."""
        model = self.model()
        columns = range(model.columnCount())
        return PaintedRow(tuple(str(model.index(row, one).data() or "") for one in columns))

    def has_tip(self, index: Index) -> bool:
        """Whether a cell's tool tip says more than the cell."""
        return True

    def is_cut(self, index: Index) -> bool:
        """Whether a cell's text is longer than its room."""
        wide = self.rows.width_of(str(index.data() or ""), index.column())
        return wide > self.columnWidth(index.column())

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Pixels of each section."""
        for section, width in widths.items():
            self.setColumnWidth(section, width)

    def seen_rows(self) -> range:
        """The rows that are at least partly visible."""
        return self._rows_between(0, self.viewport().height() - 1)

    def selected_rows(self) -> list[int]:
        """In order."""
        return sorted(self.selection.rows())

    def show_empty(self, words: str) -> None:
        """What stands in the place of the rows when there is none; empty: nothing."""
        if words != self._empty_words:
            self._empty_words = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def go_to(self, row: int) -> None:
        """Jump to a row: the keyboard goes there, and the row stands in the middle."""
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        # Not the view's own: it would add the row to the others while Ctrl or Shift is held.
        self.selection.setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selectAll(self) -> None:
        """As many as a selection may hold; of more, those from the first row seen on."""
        total, most = self.model().rowCount(), self.selection.most
        if total <= most:
            super().selectAll()
            return
        first = min(self.seen_rows().start, total - most)
        self.selection.select_rows(first, first + most - 1)
        self.selection.cut.emit(total, most)

    def copy(self) -> None:
        """Copy the selected rows, their cells parted by tabs."""
        copy_text(tabbed(self.row_at(row).texts for row in self.selected_rows()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a search through a million rows that are not here would ask for them all."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Ctrl+Home and Ctrl+End go to the first and the last row, in the present column."""
        to_first = action == QAbstractItemView.CursorAction.MoveHome
        to_last = action == QAbstractItemView.CursorAction.MoveEnd
        if not (modifiers & _CONTROL and (to_first or to_last)):
            return super().moveCursor(action, modifiers)
        row = 0 if to_first else self.model().rowCount() - 1
        return self.model().index(row, max(self.currentIndex().column(), 0))

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ctrl+Home and Ctrl+End select where they go. Qt would move the keyboard's place alone:
        what is done next would be done to a row that nobody sees any more."""
        if not (isinstance(event, QKeyEvent) and _is_jump(event)):
            return super().selectionCommand(index, event)
        return _Flag.ClearAndSelect | (_Flag.Rows if self._selects_rows else _Flag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer; by the menu key, under the keyboard's place."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_asked.emit(place)

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        """Repaint the rows that are seen, and only those."""
        if self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers:
            super().dataChanged(first, last)  # open editors follow
            return
        rows = self.seen_rows()
        top, bottom = max(rows.start, first.row()), min(rows.stop - 1, last.row())
        if top <= bottom:
            height = (bottom - top + 1) * self.rows.row_height
            area = QRect(0, self.rowViewportPosition(top), self.viewport().width(), height)
            self.viewport().update(area)
        if self._is_paged and first.row() <= self.currentIndex().row() <= last.row():
            self._tell_name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over an option and an index for each cell."""
        rows = self._rows_between(event.rect().top(), event.rect().bottom())
        painter = QPainter(self.viewport())
        if rows:
            self._paint_rows(painter, rows)
        elif self._empty_words:
            painter.setPen(tokens(self.palette()).muted)
            painter.drawText(self.viewport().rect(), _CENTRED, self._empty_words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_columns()
        self._view_moved()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._apply_theme()

    def placed_columns(self) -> tuple[Placed, ...]:
        """The columns of which something is seen, as they lie in the viewport."""
        if self._columns is None:
            wide = self.viewport().width()
            every = (
                Placed(section, self.columnViewportPosition(section), self.columnWidth(section))
                for section in range(self.horizontalHeader().count())
            )
            self._columns = tuple(
                one for one in every if one.width and one.left < wide and one.left + one.width > 0
            )
        return self._columns

    def _paint_rows(self, painter: QPainter, rows: range) -> None:
        top, height = self.rowViewportPosition(rows.start), self.rows.row_height
        columns, is_active = self.placed_columns(), self.hasFocus()
        lit = self._lit(rows)
        if self._pictures is not None:
            painted = [
                (top + height * (row - rows.start), self.row_at(row), row in lit) for row in rows
            ]
            if not self._pictures.paint(painter, painted, columns, self):
                self._repaint.start()
        else:
            width = self.viewport().width()
            for row in rows:
                place = row, top + height * (row - rows.start), width
                of_row = Lit(lit.get(row, ()), is_active)
                self.rows.paint_row(painter, self.row_at(row), place, columns, of_row)
        here = self.currentIndex()
        if is_active and here.row() in rows:
            is_lit = here.column() in lit.get(here.row(), ())
            self.rows.paint_ring(painter, self.visualRect(here), is_lit=is_lit)

    def _lit(self, rows: range) -> dict[int, Collection[int]]:
        """The selected sections of each row; of a selection of rows, ``ALL``."""
        lit: dict[int, Collection[int]] = {}
        selects_rows = self._selects_rows
        for block in blocks_of(self.selection.selection()):
            sections = ALL if selects_rows else range(block.left(), block.right() + 1)
            for row in range(max(block.top(), rows.start), min(block.bottom() + 1, rows.stop)):
                lit[row] = ALL if selects_rows else {*lit.get(row, ()), *sections}
        return lit

    @property
    def _selects_rows(self) -> bool:
        return self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows

    def _rows_between(self, top: int, bottom: int) -> range:
        """The rows that lie between two heights of the viewport."""
        first, last = self.rowAt(top), self.rowAt(bottom)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def _set_up(self, header: TableHeader) -> None:
        self.setHorizontalHeader(header)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for moved in (header.geometriesChanged, header.sectionResized, header.sectionMoved):
            moved.connect(self._forget_columns)
        self.horizontalScrollBar().valueChanged.connect(self._forget_columns)

    def _apply_theme(self) -> None:
        self.rows.apply_theme(self, self.model().columnCount())
        self.verticalHeader().setDefaultSectionSize(self.rows.row_height)
        if self._pictures is not None:
            self._pictures.forget()

    def _forget_columns(self) -> None:
        self._columns = None
        self.viewport().update()

    def _on_selection(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    def _tell_what_is_seen(self) -> None:
        self._rest.timeout.connect(self._on_rest)
        self._longest.timeout.connect(self._on_rest)
        model = self.model()
        moves = (self.verticalScrollBar().valueChanged, model.rowsInserted, model.rowsRemoved)
        for moved in (*moves, model.modelReset):
            moved.connect(self._view_moved)

    def _view_moved(self) -> None:
        if self._is_paged:
            self._rest.start()
            if not self._longest.isActive():
                self._longest.start()

    def _on_rest(self) -> None:
        self._rest.stop()
        self._longest.stop()
        rows = self.seen_rows()
        self.seen.emit(rows.start, max(rows.start, rows.stop - 1))

    def _tell_name(self) -> None:
        """A screen reader said "Loading" where the keyboard is: there is a name now."""
        if not QAccessible.isActive():
            return
        here = self.currentIndex()
        event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        # The headers count as a row and a column of their own, shown or not.
        columns = self.model().columnCount() + 1
        event.setChild((here.row() + 1) * columns + here.column() + 1)
        QAccessible.updateAccessibility(event)


def _is_jump(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENDS and modifiers == _CONTROL


def with_even_figures(font: QFont) -> QFont:
    """``font`` with tabular figures where it has them, so that numbers line up in columns."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even
