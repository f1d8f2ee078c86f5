"""The list of saved cards, for mouse and keyboard; tokens are shown and copied only when asked for.

Space, Return, a double click or the eye at the end of a row show its token, which hides itself
again; Ctrl+C copies the masked number.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from desktop_app.models.payment_methods import PaymentMethodsModel
from desktop_app.records.customer import PaymentMethod
from desktop_app.views.actions import add_action
from desktop_app.views.card_rows import CardDelegate
from desktop_app.views.clipboard import SECRET_SECONDS, copy_secret, copy_text
from desktop_app.views.editor.section_list import show_current
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.laying_out import lay_out_now
from desktop_app.views.shortcuts import Shortcut

TOKEN_SHOWN_SECONDS: Final = 20
_ROWS_BEFORE_SCROLLING: Final = 6
_TOGGLING_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """As high as its rows, up to a few. Signals: ``token_copied(seconds it stays)``, and
    ``bottom_reached()`` when somebody scrolled to the last row."""

    token_copied = Signal(int)
    bottom_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No cards."""
        super().__init__(parent)
        flatten(self)
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
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(TOKEN_SHOWN_SECONDS * 1_000)
        self._make_actions()
        self._hide_again.timeout.connect(self.hide_token)
        self.selectionModel().currentChanged.connect(self._refresh_actions)
        self.doubleClicked.connect(self.toggle_token)
        self.customContextMenuRequested.connect(self._open_menu)
        self.verticalScrollBar().valueChanged.connect(self._watch_bottom)
        self._fit()

    @property
    def cards(self) -> tuple[PaymentMethod, ...]:
        """The cards in the list."""
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
        """Add a further page's cards."""
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

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at hides its secret."""
        self.hide_token()
        super().hideEvent(event)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The chosen card is seen in the pane too, which scrolls around this list."""
        super().currentChanged(current, previous)
        show_current(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As above."""
        super().focusInEvent(event)
        show_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return toggle the token; copying means the masked number."""
        if event.key() in _TOGGLING_KEYS:
            self.toggle_token()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_number()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the eye of a row toggles that row's token."""
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
