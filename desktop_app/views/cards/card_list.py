"""The list of saved cards, for mouse and keyboard; tokens are shown and copied only when asked for.

Space, Return, a double click or the eye at the end of a row show its token, which hides itself
again; Ctrl+C copies the masked number.
"""

from __future__ import annotations

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
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QHideEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop_app.models.display import tool_tip
from desktop_app.models.payment_methods import CARD_ROLE, CardLines, PaymentMethodsModel
from desktop_app.records.cards import Brand, ExpiryState
from desktop_app.records.customer import PaymentMethod
from desktop_app.views.widgets.accessibility import show_current
from desktop_app.views.widgets.actions import Shortcut, add_action
from desktop_app.views.widgets.clipboard import SECRET_SECONDS, copy_secret, copy_text
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.tokens import STEP, Face, Tokens, font, tokens

Index = QModelIndex | QPersistentModelIndex

_MARK: Final = QSize(36, 24)
_EYE: Final = 16
_ROW: Final = 48
_MIDDLE_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def mark_of(brand: Brand | None) -> QIcon:
    """The mark of a brand, drawn by ourselves: a sign to tell cards apart, nobody's logo."""
    return icon(f"brands/{brand.name.lower() if brand else 'unknown'}")


class _ColouredText(NamedTuple):
    text: str
    ink: QColor
    font: QFont


class CardDelegate(QStyledItemDelegate):
    """Paints a :class:`CardLines`. The eye at the right end of a row shows or hides the token."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines: CardLines = index.data(CARD_ROLE)
        return QSize(0, self.row_height(option.fontMetrics, has_token=bool(lines.token)))

    @staticmethod
    def row_height(metrics: QFontMetrics, *, has_token: bool = False) -> int:
        """Pixels, with room above and below."""
        lines = metrics.height() * 2 + STEP // 4
        return max(_ROW, lines + 2 * STEP) + (metrics.height() if has_token else 0)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The eye says what it does, the rest of a row what is known of the card."""
        lines: CardLines | None = index.data(CARD_ROLE)
        if lines is None or not self.eye_rect(view.visualRect(index)).contains(event.pos()):
            return super().helpEvent(event, view, option, index)
        words = self.tr("Hide the token") if lines.token else self.tr("Show the token")
        QToolTip.showText(event.globalPos(), tool_tip(words), view)
        return True

    @staticmethod
    def eye_rect(row: QRect) -> QRect:
        """Where the eye of a row is, with room around it to hit."""
        side = _EYE + 2 * STEP
        return QRect(row.right() - side, row.top() + (_ROW - side) // 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, all text as plain text."""
        lines: CardLines = index.data(CARD_ROLE)
        now = tokens()
        painter.save()
        self._paint_ground(painter, option, now)
        high = 2 * option.fontMetrics.height() + STEP // 4
        above = (self.row_height(option.fontMetrics) - 1 - high) // 2
        row = option.rect.adjusted(STEP, above, -STEP // 2, 0)
        mark_top = row.top() + (high - _MARK.height()) // 2
        mark = QRect(QPoint(row.left(), mark_top), _MARK)
        mark_of(lines.brand).paint(painter, mark)
        text = row.adjusted(_MARK.width() + STEP + STEP // 2, 0, -(_EYE + STEP + STEP // 2), 0)
        self._paint_lines(painter, option, text, lines, now)
        self._paint_eye(painter, option, lines, now)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, now: Tokens) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(option.rect, now.selected)
                painter.setPen(now.ring)
                painter.drawRect(option.rect.adjusted(1, 1, -2, -3))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())), now.accent
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, now.hover)
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
        ink = _colour(lines.state, now)
        expiry = _ColouredText(lines.expiry, ink, font(Face.STRONG))
        _pair(painter, first, _ColouredText(lines.number, now.text, font(Face.STRONG)), expiry)
        if lines.state is ExpiryState.EXPIRED:
            wide = QFontMetrics(expiry.font).horizontalAdvance(expiry.text)
            picture = QRect(0, 0, _EYE, _EYE)
            picture.moveCenter(first.center())
            picture.moveRight(first.right() - wide - STEP // 2)
            icon("circle-alert", colour=ink).paint(painter, picture)
        about = "  ·  ".join(part for part in (lines.brand_name, lines.about) if part)
        small = font(Face.CAPTION)
        kept_ink = now.warning if lines.kept_is_over else now.muted
        kept = _ColouredText(lines.kept, kept_ink, small)
        _pair(painter, second, _ColouredText(about, now.muted, small), kept)
        if lines.token:
            third = second.translated(0, high)
            third.setRight(option.rect.right() - STEP)
            label = self.tr("Token")
            painter.setFont(small)
            painter.setPen(now.muted)
            painter.drawText(third, _MIDDLE_LEFT, label)
            third.setLeft(third.left() + painter.fontMetrics().horizontalAdvance(label) + STEP)
            painter.setFont(font(Face.MONO))
            painter.setPen(now.text)
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
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self) -> QSize:
        return QSize(0, self._rows * CardDelegate.row_height(self.fontMetrics()))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.pressed)
        high = CardDelegate.row_height(self.fontMetrics())
        for row in range(self._rows):
            top = row * high + STEP
            painter.drawRoundedRect(QRect(QPoint(STEP, top + STEP // 2), _MARK), 4, 4)
            for line, width in enumerate((150, 110)):
                bar = QRect(STEP * 7 + STEP // 2, top + STEP // 4 + line * 2 * STEP, width, STEP)
                painter.drawRoundedRect(bar, 4, 4)
        painter.end()


def _pair(painter: QPainter, line: QRect, left: _ColouredText, right: _ColouredText) -> None:
    """Two texts on one line, the right one whole, the left one cut where they would meet."""
    painter.setFont(right.font)
    painter.setPen(right.ink)
    painter.drawText(line, _MIDDLE_RIGHT, right.text)
    room = line.width() - painter.fontMetrics().horizontalAdvance(right.text) - STEP
    painter.setFont(left.font)
    painter.setPen(left.ink)
    cut = QFontMetrics(left.font).elidedText(left.text, Qt.TextElideMode.ElideRight, max(room, 0))
    painter.drawText(line, _MIDDLE_LEFT, cut)


def _colour(state: ExpiryState, now: Tokens) -> QColor:
    return {ExpiryState.EXPIRED: now.danger, ExpiryState.THIS_MONTH: now.warning}.get(
        state, now.text
    )


TOKEN_SHOWN_SECONDS: Final = 20
_ROWS_BEFORE_SCROLLING: Final = 6
_TOGGLING_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """As high as its rows, up to a few. Signals: ``token_copied(seconds it stays)``, and
    ``bottom_reached()`` when somebody scrolled to the last row."""

    token_copied = Signal(int)
    bottom_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = PaymentMethodsModel(self)
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._hide_again = QTimer(self, singleShot=True, interval=TOKEN_SHOWN_SECONDS * 1_000)
        self._make_actions()
        self._hide_again.timeout.connect(self.hide_token)
        self.selectionModel().currentChanged.connect(self._refresh_actions)
        self.doubleClicked.connect(self.toggle_token)
        self.customContextMenuRequested.connect(self._open_menu)
        self.verticalScrollBar().valueChanged.connect(self._watch_bottom)
        self._fit()

    @property
    def cards(self) -> tuple[PaymentMethod, ...]:
        return self._cards.cards

    def show_cards(self, cards: tuple[PaymentMethod, ...]) -> None:
        """Show these cards and no others, all tokens hidden."""
        self.hide_token()
        self._cards.replace(cards)
        if cards:
            self.setCurrentIndex(self._cards.index(0))
        self._fit()
        self._refresh_actions()

    def empty(self) -> None:
        """Show no card, and keep the room that the last ones took."""
        self.hide_token()
        self._cards.replace(())
        self._refresh_actions()

    def add_cards(self, cards: tuple[PaymentMethod, ...]) -> None:
        self._cards.append(cards)
        self._fit()

    def toggle_token(self) -> None:
        """Show the chosen card's token for some seconds, or hide it if it is shown."""
        row = self.currentIndex().row()
        if row == self._cards.shown_row:
            self.hide_token()
        elif row >= 0 and self._cards.token_at(row):
            self._cards.show_token(row)
            self._hide_again.start()
            self._fit()
            self._refresh_actions()
            lay_out_now()
            show_current(self)

    def hide_token(self) -> None:
        """No token is shown any more."""
        self._hide_again.stop()
        if self._cards.shown_row >= 0:
            self._cards.show_token(-1)
            self._fit()
            self._refresh_actions()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is self._cards:
            self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at hides its secret."""
        self.hide_token()
        super().hideEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The chosen card is seen in the pane too, which scrolls around this list."""
        super().currentChanged(current, previous)
        show_current(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TOGGLING_KEYS:
            self.toggle_token()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_number()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        place = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not place.isValid():
            return
        if CardDelegate.eye_rect(self.visualRect(place)).contains(point):
            self.toggle_token()

    def _make_actions(self) -> None:
        self.copy_number_action = add_action(
            self,
            self.tr("Copy card number"),
            Shortcut.COPY_CARD_NUMBER,
            self._copy_number,
            tip=self.tr("Copy the masked number of the chosen card"),
            picture="copy",
        )
        self.token_action = add_action(
            self,
            self.tr("Show token"),
            Shortcut.SHOW_TOKEN,
            self.toggle_token,
            tip=self.tr("Show the chosen card's token for some seconds"),
            picture="eye",
        )
        self.copy_token_action = add_action(
            self,
            self.tr("Copy token"),
            Shortcut.COPY_TOKEN,
            self._copy_token,
            tip=self.tr("Copy the chosen card's token; the clipboard clears itself"),
            picture="key-round",
        )
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        row = self.currentIndex().row()
        has_card = 0 <= row < self._cards.rowCount()
        has_token = has_card and bool(self._cards.token_at(row))
        is_shown = has_token and row == self._cards.shown_row
        self.copy_number_action.setEnabled(has_card)
        self.copy_token_action.setEnabled(has_token)
        self.token_action.setEnabled(has_token)
        self.token_action.setText(self.tr("Hide token") if is_shown else self.tr("Show token"))

    def _copy_number(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            copy_text(self._cards.number_at(row))

    def _copy_token(self) -> None:
        row = self.currentIndex().row()
        if row >= 0 and self._cards.token_at(row):
            copy_secret(self._cards.token_at(row))
            self.token_copied.emit(SECRET_SECONDS)

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.copy_number_action, self.token_action, self.copy_token_action])
        menu.popup(self.viewport().mapToGlobal(point))

    def _watch_bottom(self, value: int) -> None:
        if value and value == self.verticalScrollBar().maximum():
            self.bottom_reached.emit()

    def _fit(self) -> None:
        self.doItemsLayout()
        rows = self._cards.rowCount()
        heights = [self.sizeHintForIndex(self._cards.index(row)).height() for row in range(rows)]
        shown = heights[:_ROWS_BEFORE_SCROLLING]
        half_a_row = heights[0] // 2 if rows > _ROWS_BEFORE_SCROLLING else 0
        self.setFixedHeight(sum(shown) + half_a_row)
