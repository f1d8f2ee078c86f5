"""What a deletion is about and what it does, line by line, as plain text: the record and its cards;
what is certain and what nobody says; and what the gateway answered when it was asked again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop_app.models.display import (
    Translator,
    field_label,
    identifier,
    local_time,
    middle_cut,
    one_line,
    utc_time,
)
from desktop_app.models.payment_methods import CardLines, card_lines
from desktop_app.models.wording import reading_words
from desktop_app.records.customer import Customer, Page, PaymentMethod, Uuid
from desktop_app.records.fields import RULES
from desktop_app.records.writes import Purpose, ReadBack
from desktop_app.views.cards.card_list import mark_of
from desktop_app.views.widgets.labels import WrappingLabel, plain_label, selectable_label
from desktop_app.views.widgets.layouts import column, form, row
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

_tr = Translator("deletion")


_CARDS_ASKED: Final = 50
_CARDS_SEEN_AT_ONCE: Final = 4.5
_MARK_WIDTH: Final = 30
_LONGEST_NAME: Final = 80
_LONGEST_VALUE: Final = RULES["merchant_customer_id"].longest


class DeletionFacts(QWidget):
    """Restates one customer. Loads the cards by itself and says so meanwhile."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ticket: TaskHandle[Page[PaymentMethod]] | None = None
        self.cards: int | None = None
        """How many cards are saved; None while that is not known."""
        self._heading = plain_label(wraps=True)
        set_face(self._heading, Face.TITLE)
        fields = ("merchant_customer_id", "uuid", "email", "created_at")
        self._values = {name: selectable_label("") for name in fields}
        for name in ("merchant_customer_id", "uuid"):
            set_face(self._values[name], Face.MONO)
        self._cards_said = plain_label(wraps=True)
        self._card_list = CardLinesArea()
        cards = QWidget()
        column(self._cards_said, self._card_list, of=cards, spacing=STEP // 2)
        lines = ((field_label(name), value) for name, value in self._values.items())
        column(self._heading, form(*lines, (self.tr("Cards"), cards)), of=self)

    def show_customer(self, customer: Customer) -> None:
        name = customer.name or customer.merchant_customer_id or customer.uuid
        self._heading.setText(one_line(name, _LONGEST_NAME))
        not_set = self.tr("not set")
        created = local_time(customer.created_at)
        if customer.created_at is not None:
            created = f"{created} ({utc_time(customer.created_at)})"
        for field, value in (
            ("merchant_customer_id", customer.merchant_customer_id),
            ("uuid", customer.uuid),
            ("email", customer.email),
            ("created_at", created),
        ):
            self._values[field].setText(_whole_or_cut(value) if value else not_set)

    def load_cards(self, uuid: Uuid) -> None:

        self.cards = None
        self._cards_said.setText(self.tr("Loading cards…"))
        self._ticket = self._session.ask(
            lambda gateway: gateway.payment_methods(uuid, 0, _CARDS_ASKED),
            owner=self,
            done=self._list,
            failed=self._show_unread,
        )

    def stop_loading(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _list(self, page: Page[PaymentMethod]) -> None:
        now = datetime.now(UTC)
        self.cards = len(page.rows) if page.at_end else None
        self._card_list.show_lines([card_lines(card, now) for card in page.rows])
        if not page.rows and page.at_end:
            said = self.tr("No saved cards.")
        elif page.at_end:
            said = self.tr("%n saved card(s):", "", len(page.rows))
        else:
            said = self.tr("More than %n saved card(s), the newest:", "", len(page.rows))
        self._cards_said.setText(said)

    def _show_unread(self, error: Exception) -> None:
        reason = explain(error).happened
        self._cards_said.setText(
            self.tr("The cards can't be shown: {reason}").format(reason=reason)
        )


class CardLinesArea(QScrollArea):
    """A card per line; scrolls when there are many."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Saved cards"))
        self._cards = 0
        self.hide()

    def sizeHint(self) -> QSize:
        """All cards, or so many that the next is seen to be there."""
        inside, around = self.widget(), self.parentWidget()
        if inside is None or around is None or not self._cards:
            return QSize(0, 0)
        share = min(1.0, _CARDS_SEEN_AT_ONCE / self._cards)
        high = inside.heightForWidth(around.width())  # its own width is old until it is shown
        return QSize(super().sizeHint().width(), round(high * share))

    def minimumSizeHint(self) -> QSize:
        """As low as one card: Qt's own is higher."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that wrap need more height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def show_lines(self, cards: list[CardLines]) -> None:
        """List these cards; nothing at all for none."""
        inside = QWidget()
        rows = []
        said = []
        for card in cards:
            picture = QLabel()
            picture.setPixmap(mark_of(card.brand).pixmap(_MARK_WIDTH, _MARK_WIDTH * 2 // 3))
            said.append(", ".join(filter(None, (card.short_sentence, card.kept))))
            words = WrappingLabel(card.short_sentence)
            kept = WrappingLabel(card.kept, tone="warning" if card.kept_is_over else "muted")
            set_face(kept, Face.CAPTION)
            kept.setVisible(bool(card.kept))
            rows.append(row(picture, (column(words, kept, spacing=0), 1)))
        column(*rows, of=inside, spacing=STEP // 2)
        self._cards = len(cards)
        self.setAccessibleDescription("; ".join(said))
        scrolls = len(cards) > _CARDS_SEEN_AT_ONCE  # else it is no stop on the way
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if scrolls else policy.NoFocus)
        self.setWidget(inside)
        for part in (inside, self.viewport()):  # the ground is the dialog's
            part.setAutoFillBackground(False)
        self.setVisible(bool(cards))
        self.updateGeometry()


def _whole_or_cut(value: str) -> str:
    """A label can't break a long word, so a value beyond all limits must not widen the dialog."""
    shown = identifier(value)
    return shown if len(shown) <= _LONGEST_VALUE else middle_cut(shown, 60, 39)


class DeletionAnswers(QWidget):
    """Hidden until there are answers to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_answers(
        self, readings: tuple[ReadBack, ...], purpose: Purpose, *, is_noted: bool
    ) -> None:
        """Both answers, what the journal keeps beside them, and whether it has them; once."""
        asked = (self.tr("Asked by UUID"), self.tr("Asked by merchant ID"))
        kept = (
            (self.tr("Reason"), one_line(purpose.reason)),
            (self.tr("Ticket number"), one_line(purpose.ticket)),
        )
        noted = self.tr("Has both answers, and none of the customer's values.")
        lacking = self.tr("The answers could not be noted: they stand only here.")
        lines = (
            *zip(asked, map(reading_words, readings), strict=False),
            *(line for line in kept if line[1]),
            (self.tr("Journal"), noted if is_noted else lacking),
        )
        form(*((caption, selectable_label(text)) for caption, text in lines), of=self)
        self.show()


def consequences_words() -> str:
    """What is certain of a deletion, of one customer or of many, what nobody says, and what it does
    not touch."""
    return " ".join(
        (
            _tr("There is no undo: a customer created anew has another UUID and no cards."),
            _tr(
                "The gateway's document does not say what becomes of the saved cards and of past "
                "payments, whether a merchant customer ID can be used again, or what copies are "
                "kept."
            ),
            _tr("Your own systems and backups are not touched."),
        )
    )
