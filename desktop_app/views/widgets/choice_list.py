"""A list of things to open or to run, each by one press: recent customers, commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.models.display import units
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.tokens import EDGE, FIELD, STEP, Face, font, scaled, tokens

Marks = tuple[tuple[int, int], ...]
"""Which parts of a text are marked: from and up to which character."""


@dataclass(frozen=True)
class Choice:
    """One row. Without ``run`` it can't be chosen: a heading, or what can't be used now."""

    text: str
    run: Callable[[], object] | None = None
    picture: str | QIcon = ""
    detail: str = ""
    """Beside the text: an ID, or why it can't be used."""
    is_id: bool = False
    """Whether ``detail`` is an identifier, in a column of its own."""
    value: str = ""
    """In a column behind the identifier's."""
    end: str = ""
    """At the right end: keys, a time."""
    is_strong: bool = False
    is_heading: bool = False
    marks: Marks = ()
    """Of ``text``."""
    detail_marks: Marks = ()
    value_marks: Marks = ()

    @property
    def spoken(self) -> str:
        """All of it in one line; a detail that is no identifier is a sentence."""
        if self.detail and not self.is_id:
            return " ".join(filter(None, (f"{self.text}.", self.detail, self.end)))
        return ", ".join(filter(None, (self.text, self.detail, self.value, self.end)))


CHOICE: Final = int(Qt.ItemDataRole.UserRole)
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)


class Choices(QAbstractListModel):
    """Holds the rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Choice, ...] = ()

    def show(self, rows: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        choice = self.rows[index.row()]
        if role == CHOICE:
            return choice
        if role == _SPOKEN:
            return choice.spoken
        return choice.text if role == _DISPLAY else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """What can't be used now is a stop on the way all the same: it says why."""
        if self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


_BAR: Final = 3


class ChoiceWidths(NamedTuple):
    """Pixels, at the usual text size, of the columns behind the text of a choice with an
    identifier."""

    identifier: int = 152
    value: int = 0
    end: int = 96


_WIDTHS: Final = ChoiceWidths()
_BEFORE_MARK: Final = 6
"""Characters left before the first mark of a text that is cut before it."""


class _ChoicePainter(QStyledItemDelegate):
    """Paints a :class:`Choice`: picture, text, detail, end; ``edge`` pixels from both sides."""

    def __init__(
        self, view: QWidget, edge: int, widths: ChoiceWidths, *, has_pictures: bool
    ) -> None:
        """``has_pictures``: every text leaves room for one."""
        super().__init__(view)
        self._edge = edge
        self._widths = widths
        self._has_pictures = has_pictures
        self._line_height: int | None = None

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        choice: Choice = index.data(CHOICE)
        if self._line_height is None:  # each row is asked for several times
            self._line_height = QFontMetrics(font(Face.BODY)).height()
        if choice.is_heading:
            return QSize(0, self._line_height + STEP + STEP // 2)
        return QSize(0, max(FIELD, self._line_height + STEP))

    def follow_text_size(self) -> None:
        """The text size has changed."""
        self._line_height = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice: Choice = index.data(CHOICE)
        now, area = tokens(), QRect(option.rect)
        state = option.state
        is_lit = bool(state & QStyle.StateFlag.State_Selected)
        if is_lit:
            painter.fillRect(area, now.selected)
            painter.fillRect(QRect(area.topLeft(), QSize(_BAR, area.height())), now.accent)
        elif state & QStyle.StateFlag.State_MouseOver and not choice.is_heading:
            painter.fillRect(area, now.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(now.ring if is_lit else now.accent)
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        own = now.on_selected if is_lit else None
        text, muted = own or now.text, own or now.muted
        place = area.adjusted(self._edge, 0, -self._edge, 0)
        if choice.is_heading:
            place.setTop(place.top() + STEP // 2)
            _write(painter, place, choice.text, Face.LABEL, muted)
            return
        if choice.run is None:
            text = muted  # its picture is faded, and why is said beside it
        if choice.end:
            place = self._write_end(painter, place, choice, muted)
        if self._has_pictures:
            self._paint_picture(painter, place, choice, text)
            place.setLeft(place.left() + ICON + STEP)
        if choice.is_id:
            place = self._write_columns(painter, place, choice, muted)
        face = Face.STRONG if choice.is_strong else Face.BODY
        used = _write(painter, place, choice.text, face, text, marks=choice.marks)
        if choice.detail and not choice.is_id:
            place.setLeft(place.left() + used + STEP + STEP // 2)
            _write(painter, place, choice.detail, Face.CAPTION, muted)

    def _write_columns(self, painter: QPainter, place: QRect, choice: Choice, ink: QColor) -> QRect:
        """Identifier and value. The room that is left."""
        column = QRect(place)
        if self._widths.value:
            column.setLeft(max(place.left(), place.right() - scaled(self._widths.value)))
            _write(painter, column, choice.value, Face.CAPTION, ink, marks=choice.value_marks)
            column.setRight(column.left() - STEP)
        column.setLeft(max(place.left(), column.right() - scaled(self._widths.identifier)))
        _write(
            painter,
            column,
            choice.detail,
            Face.MONO,
            ink,
            marks=choice.detail_marks,
            cut=Qt.TextElideMode.ElideMiddle,
            is_right=not (choice.end or self._widths.value),
        )
        return place.adjusted(0, 0, column.left() - STEP - place.right(), 0)

    def _write_end(self, painter: QPainter, place: QRect, choice: Choice, ink: QColor) -> QRect:
        """The room that is left."""
        width = QFontMetrics(font(Face.CAPTION)).horizontalAdvance(choice.end)
        if choice.is_id:
            width = max(width, scaled(self._widths.end))
        at_right = QRect(place)
        at_right.setLeft(place.right() - width)
        _write(painter, at_right, choice.end, Face.CAPTION, ink, is_right=True)
        return place.adjusted(0, 0, -width - STEP, 0)

    def _paint_picture(self, painter: QPainter, place: QRect, choice: Choice, ink: QColor) -> None:
        named = isinstance(choice.picture, str) and bool(choice.picture)
        shown = icon(str(choice.picture), colour=ink) if named else QIcon(choice.picture)
        top = place.top() + (place.height() - ICON) // 2
        mode = QIcon.Mode.Normal if choice.run is not None else QIcon.Mode.Disabled
        area = QRect(place.left(), top, ICON, ICON)
        shown.paint(painter, area, Qt.AlignmentFlag.AlignCenter, mode)


def _write(
    painter: QPainter,
    place: QRect,
    text: str,
    face: Face,
    ink: QColor,
    *,
    marks: Marks = (),
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    is_right: bool = False,
) -> int:
    """How many pixels it takes."""
    written = font(face)
    metrics = QFontMetrics(written)
    painter.setPen(ink)
    if marks:
        return _write_marked(painter, place, _shortened(text, marks, metrics, place, cut), written)
    width = metrics.horizontalAdvance(text)
    if width > place.width():
        text = metrics.elidedText(text, cut, place.width())
        width = place.width()
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(written)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
    return width


def _write_marked(painter: QPainter, place: QRect, text: tuple[str, Marks], written: QFont) -> int:
    """Marked parts are heavier, in the colour of links; underlined where the palette is not ours,
    whose colours say nothing."""
    shown, marks = text
    now = tokens()
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.DemiBold)
    if now.on_selected is None:
        marked.setForeground(now.link)
    else:
        marked.setFontUnderline(True)
    layout = QTextLayout(shown, written)
    layout.setFormats([_format_range(shown, each, marked) for each in marks])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    top = place.top() + (place.height() - line.height()) / 2
    layout.draw(painter, QPointF(place.left(), top))
    return round(line.naturalTextWidth())


def _format_range(
    text: str, mark: tuple[int, int], marked: QTextCharFormat
) -> QTextLayout.FormatRange:
    first, end = (units(text[:place]) for place in mark)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = first, end - first, marked
    return made


def _shortened(
    text: str, marks: Marks, metrics: QFontMetrics, place: QRect, cut: Qt.TextElideMode
) -> tuple[str, Marks]:
    """``text`` as far as there is room, with the first mark in it, and where its marks lie."""
    shown = metrics.elidedText(text, cut, place.width())
    if shown == text:
        return text, marks
    if cut == Qt.TextElideMode.ElideRight and marks[0][1] >= len(shown):
        start = max(0, marks[0][0] - _BEFORE_MARK)
        rest = "…" + text[start:]
        moved = _moved(marks, 0, len(text), 1 - start)
        return _shortened(rest, moved, metrics, place, cut) if start > 1 else (shown, ())
    pairs = enumerate(zip(text, shown, strict=False))
    head = next((place for place, (one, other) in pairs if one != other), len(shown) - 1)
    tail = len(shown) - head - 1
    at_end = len(text) - tail
    return shown, (
        *_moved(marks, 0, head, 0),
        *_moved(marks, at_end, len(text), head + 1 - at_end),
    )


def _moved(marks: Marks, first: int, end: int, by: int) -> Marks:
    """What of ``marks`` lies between ``first`` and ``end``, so many characters further."""
    inside = ((max(start, first), min(stop, end)) for start, stop in marks)
    return tuple((start + by, stop + by) for start, stop in inside if start < stop)


class ChoiceList(QListView):
    """Rows that a press opens: a click, Enter, or :meth:`choose`. As high as its rows where
    ``grows``, else it scrolls. With the keyboard elsewhere, :meth:`step` moves in it."""

    def __init__(
        self,
        name: str,
        *,
        edge: int = EDGE,
        grows: bool = False,
        has_pictures: bool = False,
        widths: ChoiceWidths = _WIDTHS,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.choices = Choices(self)
        self.setModel(self.choices)
        self._grows = grows
        self._pressed = QModelIndex()
        self._painter = _ChoicePainter(self, edge, widths, has_pictures=has_pictures)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_choices(self, rows: Sequence[Choice]) -> None:
        self.choices.show(rows)
        self.updateGeometry()

    @property
    def current(self) -> Choice | None:
        index = self.currentIndex()
        return self.choices.rows[index.row()] if index.isValid() else None

    def choose_first(self) -> None:
        """Make the first that is no heading the current one."""
        for row, choice in enumerate(self.choices.rows):
            if not choice.is_heading:
                self.setCurrentIndex(self.choices.index(row, 0))
                self.scrollToTop()
                return

    def choose_row(self, choice: Choice | None) -> None:
        """Make this one the current one; None: no row is."""
        rows = self.choices.rows
        place = rows.index(choice) if choice is not None else -1
        self.setCurrentIndex(self.choices.index(place, 0))

    def choose_last(self) -> None:
        """Make the last row the current one."""
        self.setCurrentIndex(self.choices.index(len(self.choices.rows) - 1, 0))

    def step(self, steps: int, *, is_round: bool = False) -> None:
        """So many rows further, or back, over the headings, to the ends and no further; where
        ``is_round``, from one end to the other."""
        stops = [row for row, each in enumerate(self.choices.rows) if not each.is_heading]
        if not stops:
            return
        here = self.currentIndex().row()
        place = stops.index(here) if here in stops else -1
        target = min(max(place + steps, 0), len(stops) - 1)
        if is_round and target == place:
            target = 0 if steps > 0 else len(stops) - 1
        self.setCurrentIndex(self.choices.index(stops[target], 0))
        if target == 0:
            self.scrollToTop()

    def choose(self, choice: Choice | None = None) -> None:
        """Run it, by default the current one."""
        choice = choice or self.current
        if choice is not None and choice.run is not None:
            choice.run()

    def height_of_rows(self) -> int:
        """Pixels that all rows need."""
        return sum(self.sizeHintForRow(row) for row in range(len(self.choices.rows)))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.height_of_rows()) if self._grows else hint

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height_of_rows()) if self._grows else super().minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:  # the text size was changed
            self._painter.follow_text_size()
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = self._at(event.position().toPoint())
        is_click = event.button() == Qt.MouseButton.LeftButton and here == self._pressed
        if is_click and here.isValid():
            self.choose(self.choices.rows[here.row()])

    def _at(self, place: QPoint) -> QModelIndex:
        return self.indexAt(place)
