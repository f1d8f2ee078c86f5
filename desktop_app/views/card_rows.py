"""How a saved card looks in a list: two lines beside a brand's mark, its token when asked for."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.models.payment_methods import CARD_ROLE, CardLines
from desktop_app.records.card_brands import Brand
from desktop_app.records.expiry import ExpiryState
from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, Tokens, fixed_font, mixed, tokens

Index = QModelIndex | QPersistentModelIndex

_MARK: Final = QSize(36, 24)
_EYE: Final = 16
_MIDDLE_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MARKS: Final = {
    Brand.VISA: "visa",
    Brand.MASTERCARD: "mastercard",
    Brand.MAESTRO: "maestro",
    Brand.AMEX: "amex",
    Brand.DINA: "dina",
    Brand.DINERS: "diners",
    Brand.DISCOVER: "discover",
    Brand.UNIONPAY: "unionpay",
    Brand.JCB: "jcb",
    Brand.MIR: "mir",
    Brand.TROY: "troy",
    None: "unknown",
}


def mark_of(brand: Brand | None) -> QIcon:
    """The mark of a brand, drawn by ourselves: a sign to tell cards apart, nobody's logo."""
    return icon(f"brands/{_MARKS[brand]}")


class _Inked(NamedTuple):
    text: str
    ink: QColor
    font: QFont


class CardDelegate(QStyledItemDelegate):
    """Paints a :class:`CardLines`. The eye at the right end of a row shows or hides the token."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines; three while the token is shown."""
        lines: CardLines = index.data(CARD_ROLE)
        return QSize(0, self.row_height(option.fontMetrics, has_token=bool(lines.token)))

    @staticmethod
    def row_height(metrics: QFontMetrics, *, has_token: bool = False) -> int:
        """Pixels, with room above and below."""
        return metrics.height() * (3 if has_token else 2) + STEP // 4 + 2 * (STEP - 1)

    @staticmethod
    def eye_rect(row: QRect) -> QRect:
        """Where the eye of a row is, with room around it to hit."""
        side = _EYE + 2 * STEP
        return QRect(row.right() - side, row.top() + STEP // 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, all text as plain text."""
        lines: CardLines = index.data(CARD_ROLE)
        now = tokens(option.palette)
        painter.save()
        self._paint_ground(painter, option, now)
        row = option.rect.adjusted(STEP, STEP - 1, -STEP // 2, 0)
        mark_top = row.top() + (2 * option.fontMetrics.height() - _MARK.height()) // 2
        mark = QRect(QPoint(row.left(), mark_top), _MARK)
        mark_of(lines.brand).paint(painter, mark)
        text = row.adjusted(_MARK.width() + STEP + STEP // 2, 0, -(_EYE + STEP + STEP // 2), 0)
        self._paint_lines(painter, option, text, lines, now)
        self._paint_eye(painter, option, lines, now)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, now: Tokens) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, mixed(now.accent, now.surface, 0.14))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(
                    QRect(option.rect.topLeft(), QSize(3, option.rect.height())), now.accent
                )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, mixed(now.text, now.surface, 0.05))
        painter.setPen(now.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: QRect,
        lines: CardLines,
        now: Tokens,
    ) -> None:
        high = option.fontMetrics.height()
        first = QRect(text.left(), text.top(), text.width(), high)
        second = first.translated(0, high + STEP // 4)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        expiry = _Inked(lines.expiry, _ink(lines.state, now), option.font)
        _pair(painter, first, _Inked(lines.number, now.text, strong), expiry)
        about = " · ".join(part for part in (lines.brand_name, lines.about) if part)
        kept_ink = now.warning if lines.kept_is_over else now.muted
        kept = _Inked(lines.kept, kept_ink, option.font)
        _pair(painter, second, _Inked(about, now.muted, option.font), kept)
        if lines.token:
            painter.setFont(fixed_font())
            painter.setPen(now.text)
            third = second.translated(0, high)
            third.setRight(option.rect.right() - STEP)
            metrics = painter.fontMetrics()
            token = metrics.elidedText(lines.token, Qt.TextElideMode.ElideMiddle, third.width())
            painter.drawText(third, _MIDDLE_LEFT, token)

    def _paint_eye(
        self, painter: QPainter, option: QStyleOptionViewItem, lines: CardLines, now: Tokens
    ) -> None:
        spot = self.eye_rect(option.rect)
        picture = QRect(0, 0, _EYE, _EYE)
        picture.moveCenter(spot.center())
        name = "eye-off" if lines.token else "eye"
        icon(name, colour=now.text if lines.token else now.muted).paint(painter, picture)


class LoadingBars(QWidget):
    """Where rows will be: quiet bars, no motion."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        """``rows`` cards' worth of bars."""
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self) -> QSize:
        """As high as that many cards."""
        return QSize(0, self._rows * CardDelegate.row_height(self.fontMetrics()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark and two lines for each card."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(now.text, now.surface, 0.10))
        high = CardDelegate.row_height(self.fontMetrics())
        for row in range(self._rows):
            top = row * high + STEP
            painter.drawRoundedRect(QRect(QPoint(STEP, top + STEP // 2), _MARK), 4, 4)
            for line, width in enumerate((150, 110)):
                bar = QRect(STEP * 7 + STEP // 2, top + STEP // 4 + line * 2 * STEP, width, STEP)
                painter.drawRoundedRect(bar, 4, 4)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def _pair(painter: QPainter, line: QRect, left: _Inked, right: _Inked) -> None:
    """Two texts on one line, the right one whole, the left one cut where they would meet."""
    painter.setFont(right.font)
    painter.setPen(right.ink)
    painter.drawText(line, _MIDDLE_RIGHT, right.text)
    room = line.width() - painter.fontMetrics().horizontalAdvance(right.text) - STEP
    painter.setFont(left.font)
    painter.setPen(left.ink)
    cut = QFontMetrics(left.font).elidedText(left.text, Qt.TextElideMode.ElideRight, max(room, 0))
    painter.drawText(line, _MIDDLE_LEFT, cut)


def _ink(state: ExpiryState, now: Tokens) -> QColor:
    return {ExpiryState.EXPIRED: now.danger, ExpiryState.THIS_MONTH: now.warning}.get(
        state, now.text
    )
