"""Small pictures of numbers: a line over days, and bars. Each can be read without being seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.models.display import Translator, local_date
from desktop_app.models.wording import number_words
from desktop_app.views.widgets.labels import ElidedLabel, ToneLabel
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import RADIUS, RING, STEP, Face, scaled, set_face, tokens

_tr = Translator("charts")


class DayCount(NamedTuple):
    """How many there were on a day."""

    day: date
    number: int


MOST_DAYS: Final = 90


def last_days(
    counts: Sequence[tuple[date, int]], today: date, most: int = MOST_DAYS
) -> tuple[DayCount, ...]:
    """The last ``most`` days up to ``today``, those without any too; up to the last day that has
    any where that was before all of them. Empty for no counts."""
    known = {day: count for day, count in counts if count and day <= today}
    if not known:
        return ()
    newest = max(known)
    last = today if (today - newest).days < most else newest
    days = (last - timedelta(days=back) for back in reversed(range(most)))
    return tuple(DayCount(day, known.get(day, 0)) for day in days)


def day_words(day: date) -> str:
    """A day as the agent wants days written."""
    return local_date(QDate(day.year, day.month, day.day))


_HEIGHT: Final = 56
_INSET: Final = STEP // 2
"""Pixels around the line, for the ring and the dot."""
_DOT: Final = 3.5
_LINE: Final = 1.5
_WEEK: Final = 7


class DayLine(QWidget):
    """A line over days. The day under the pointer is marked, with the keyboard one that the arrow
    keys choose. Signal: ``day_marked(object)``, the DayCount or None."""

    day_marked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._days: tuple[DayCount, ...] = ()
        self._marked: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DayCount]) -> None:
        """Show these, oldest first."""
        if tuple(days) != self._days:
            self._days = tuple(days)
            self._mark(len(self._days) - 1 if self.hasFocus() and self._days else None)
            self.update()

    @property
    def marked(self) -> DayCount | None:
        """The day that is read out."""
        return None if self._marked is None else self._days[self._marked]

    def sizeHint(self) -> QSize:
        return QSize(scaled(4 * _HEIGHT), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, scaled(_HEIGHT))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            self._days
            and self._marked is None
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self._mark(len(self._days) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._days) - 1
        here = last if self._marked is None else self._marked
        to = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - _WEEK,
            Qt.Key.Key_PageDown: here + _WEEK,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or last < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self._mark(min(max(to, 0), last))
        marked = self.marked
        if marked is not None and QAccessible.isActive():
            words = day_count_words(marked)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = [self._point(place) for place in range(len(self._days))]
        foot = self.height() - _INSET - 0.5
        if points:
            self._paint_ground(painter, points, foot)
        painter.setPen(now.line)
        painter.drawLine(QPointF(_INSET, foot), QPointF(self.width() - _INSET, foot))
        painter.setPen(QPen(now.accent, _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if self._marked is not None:
            point = points[self._marked]
            painter.setPen(now.control)
            painter.drawLine(QPointF(point.x(), _INSET), QPointF(point.x(), foot))
            painter.setPen(QPen(now.surface, _LINE))
            painter.setBrush(now.accent)
            painter.drawEllipse(point, _DOT, _DOT)
        if self.hasFocus():
            painter.setPen(QPen(now.accent, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _paint_ground(self, painter: QPainter, points: list[QPointF], foot: float) -> None:
        """Nothing where a high-contrast palette has no tints."""
        now = tokens()
        if now.on_selected is not None:
            return
        below = [QPointF(points[0].x(), foot), *points, QPointF(points[-1].x(), foot)]
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(now.selected)
        painter.drawPolygon(QPolygonF(below))

    def _point(self, place: int) -> QPointF:
        most = max((each.number for each in self._days), default=0) or 1
        width, height = self.width() - 4 * _INSET, self.height() - 3 * _INSET
        share = place / max(len(self._days) - 1, 1)
        return QPointF(
            2 * _INSET + share * width,
            self.height() - _INSET - 1 - self._days[place].number / most * height,
        )

    def _place_at(self, x: float) -> int | None:
        if not self._days:
            return None
        last = len(self._days) - 1
        share = (x - 2 * _INSET) / max(self.width() - 4 * _INSET, 1)
        return min(max(round(share * last), 0), last)

    def _mark(self, place: int | None) -> None:
        if place != self._marked:
            self._marked = place
            self.update()
            self.day_marked.emit(self.marked)


def day_count_words(day: DayCount) -> str:
    """``3 Oct 2026: 311 customers``."""
    return _tr("{day}: {customers}").format(
        day=day_words(day.day), customers=_customers(day.number)
    )


def _customers(number: int) -> str:
    return _tr("%Ln customer(s)", number)


class DaysCreated(QWidget):
    """How many customers were created on each of the last days; the day that is pointed at, or
    chosen by the arrow keys, is read out over the line."""

    def __init__(self) -> None:
        super().__init__()
        self.line = DayLine(self.tr("Customers created per day"))
        self._said = ToneLabel("muted")
        self._first, self._last = ToneLabel("muted"), ToneLabel("muted")
        self._summary = ""
        for label in (self._said, self._first, self._last):
            set_face(label, Face.CAPTION)
        self.line.day_marked.connect(self._read_out)
        ends = row(self._first, None, self._last, margins=(STEP, 0, STEP, 0))
        said = row(self._said, None, margins=(STEP, 0, STEP, 0))
        column(said, self.line, ends, of=self, spacing=STEP // 4)

    def show_days(self, days: Sequence[DayCount]) -> None:
        """Show these, oldest first; there is one at least."""
        self._first.setText(day_words(days[0].day))
        self._last.setText(day_words(days[-1].day))
        most = max(days, key=lambda each: each.number)
        total = sum(each.number for each in days)
        self._summary = self.tr("{customers} in {days}, most on {day}: {most}").format(
            customers=_customers(total),
            days=_tr("%Ln day(s)", len(days)),
            day=day_words(most.day),
            most=number_words(most.number),
        )
        self.line.setAccessibleDescription(self._summary)
        self.line.show_days(days)
        self._read_out(self.line.marked)

    @property
    def said(self) -> str:
        """What is read out."""
        return self._said.text()

    def _read_out(self, day: DayCount | None) -> None:
        self._said.setText(self._summary if day is None else day_count_words(day))


class Bar(QWidget):
    """A bar of a share of its width."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_share(self, share: float) -> None:
        """``share``: from 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_BAR_WIDTH), _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(now.accent)
        width = max(self._share * self.width(), 2.0 if self._share else 0.0)
        place = QRectF(0, (self.height() - _BAR) / 2, width, _BAR)
        painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
        painter.end()


_BAR: Final = 6
_BAR_WIDTH: Final = 120
_NAME_WIDTH: Final = 144
MOST_BARS: Final = 6


class NamedCount(NamedTuple):
    """How many there are of a kind."""

    name: str
    number: int


class Bars(QWidget):
    """How many there are of each kind: name, bar, number; what is past the first few is one
    bar."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._lines: list[tuple[ElidedLabel, Bar, ToneLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(STEP, 0, STEP, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP // 2)
        self._grid.setColumnStretch(1, 1)
        self._fit()

    def show_counts(self, counts: Sequence[NamedCount]) -> None:
        """Show these, the largest first."""
        shown = list(counts)
        if len(shown) > MOST_BARS:
            rest = shown[MOST_BARS - 1 :]
            count = sum(each.number for each in rest)
            shown = [*shown[: MOST_BARS - 1], NamedCount(_others_words(len(rest)), count)]
        while len(self._lines) < len(shown):
            self._lines.append(self._new_line())
        most = max((each.number for each in shown), default=0) or 1
        for place, line in enumerate(self._lines):
            for part in line:
                part.setVisible(place < len(shown))
            if place < len(shown):
                label, bar, number = line
                label.show_text(shown[place].name)
                bar.show_share(shown[place].number / most)
                number.setText(number_words(shown[place].number))
        said = (f"{each.name} {number_words(each.number)}" for each in shown)
        self.setAccessibleDescription(", ".join(said))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._grid.setColumnMinimumWidth(0, scaled(_NAME_WIDTH))

    def _new_line(self) -> tuple[ElidedLabel, Bar, ToneLabel]:
        label, bar, number = ElidedLabel(), Bar(), ToneLabel("muted")
        place = self._grid.rowCount()
        for at, part in enumerate((label, bar, number)):
            self._grid.addWidget(part, place, at)
        self._grid.setAlignment(number, Qt.AlignmentFlag.AlignRight)
        return label, bar, number


def _others_words(number: int) -> str:
    return _tr("%Ln other(s)", number)
