"""One customer's saved cards, formatted when they arrive, their tokens hidden until asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.models.display import (
    Translator,
    date_format,
    local_date,
    local_day,
    local_time,
    one_line,
    tool_tip,
    utc_time,
)
from desktop_app.records.cards import (
    Brand,
    Expiry,
    ExpiryState,
    expiry_of,
    has_passed,
    masked_number,
    readable_number,
    recognise,
)
from desktop_app.records.customer import PaymentMethod

_tr = Translator("cards")


Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

CARD_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The :class:`CardLines` of a row, for the delegate that paints it."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_DAY_IN_FORMAT: Final = re.compile(r"d+[^yM']*")
_LONE_MONTH: Final = re.compile(r"(?<!M)M(?!M)")


class CardLines(NamedTuple):
    """A card in an agent's words, ready to paint. ``token`` is empty while it is hidden."""

    brand: Brand | None
    brand_name: str
    number: str
    expiry: str
    state: ExpiryState
    kept: str
    kept_is_over: bool
    about: str
    tip: str
    token: str = ""

    @property
    def sentence(self) -> str:
        """Everything in one line, for a screen reader."""
        return ", ".join(filter(None, (self.short_sentence, self.kept, self.about)))

    @property
    def short_sentence(self) -> str:
        """What tells a card from another: brand, number and expiry."""
        return f"{self.brand_name} {self.number}, {self.expiry}"


class PaymentMethodsModel(QAbstractListModel):
    """The cards of one customer, in the gateway's order (newest created first).

    A card that two pages both held is kept once. At most one token is shown at a time.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[PaymentMethod] = []
        self._lines: list[CardLines] = []
        self._shown_row = -1
        date_format().changed.connect(self._write_anew)

    @property
    def cards(self) -> tuple[PaymentMethod, ...]:
        return tuple(self._cards)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, CARD_ROLE, _TIP, _ACCESSIBLE) or not index.isValid():
            return None
        lines = self._lines[index.row()]
        if role == CARD_ROLE:
            is_shown = index.row() == self._shown_row
            return (
                lines._replace(token=one_line(self._cards[index.row()].token))
                if is_shown
                else lines
            )
        if role == _TIP:
            return lines.tip
        if role == _DISPLAY:
            return f"{lines.brand_name} {lines.number}"
        return self._spoken(index.row(), lines)

    def replace(self, cards: Sequence[PaymentMethod]) -> None:
        """Show these cards and no others; every token is hidden again."""
        self.beginResetModel()
        self._shown_row = -1
        self._cards = []
        self._lines = []
        self._take(cards)
        self.endResetModel()

    def append(self, cards: Sequence[PaymentMethod]) -> None:
        new = self._new_among(cards)
        if new:
            first = len(self._cards)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._take(new)
            self.endInsertRows()

    def token_at(self, row: int) -> str:
        return self._cards[row].token

    def number_at(self, row: int) -> str:
        return self._lines[row].number

    @property
    def shown_row(self) -> int:
        return self._shown_row

    def show_token(self, row: int) -> None:
        """Show the token of ``row`` (and of no other); -1 hides them all."""
        before, self._shown_row = self._shown_row, row
        for changed in {before, row} - {-1}:
            place = self.index(changed)
            self.dataChanged.emit(place, place)

    def _take(self, cards: Sequence[PaymentMethod]) -> None:
        now = datetime.now(UTC)
        new = self._new_among(cards)
        self._cards += new
        self._lines += [card_lines(card, now) for card in new]

    def _write_anew(self) -> None:
        now = datetime.now(UTC)
        self._lines = [card_lines(card, now) for card in self._cards]
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _new_among(self, cards: Sequence[PaymentMethod]) -> list[PaymentMethod]:
        seen = {card.token for card in self._cards}
        new = []
        for card in cards:
            if not card.token or card.token not in seen:
                seen.add(card.token)
                new.append(card)
        return new

    def _spoken(self, row: int, lines: CardLines) -> str:
        if row == self._shown_row:
            shown = self.tr("Token {token}").format(token=one_line(self._cards[row].token))
        else:
            shown = self.tr("Token hidden") if self._cards[row].token else self.tr("No token")
        return f"{lines.sentence}, {shown}"


_USUAL: Final = "approved"


def card_lines(card: PaymentMethod, now: datetime) -> CardLines:
    """A card in words, as of ``now`` (aware)."""
    brand = recognise(card.masked_pan)
    expiry = expiry_of(card.expiration_date, card.expired, now.astimezone().date())
    lines = CardLines(
        brand=brand,
        brand_name=brand.value if brand else _tr("Card"),
        number=one_line(readable_number(card.masked_pan), 40) or _tr("No number"),
        expiry=_expiry_words(card, expiry),
        state=expiry.state,
        kept=_kept_words(card, now),
        kept_is_over=has_passed(card.keep_until, now),
        about=_about_words(card),
        tip="",
    )
    return lines._replace(tip=_tip(card, lines, expiry))


def local_month(day: date) -> str:
    """Month and year as the locale's short date writes them: ``12/25``, ``12.25``, ``2025-12``."""
    form = _DAY_IN_FORMAT.sub("", QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    form = _LONE_MONTH.sub("MM", form.strip(" /-"))
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _expiry_words(card: PaymentMethod, expiry: Expiry) -> str:
    if expiry.last_day is None:
        written = one_line(masked_number(card.expiration_date or ""), 24)
        if expiry.state is ExpiryState.EXPIRED:
            return _tr("Expired {month}").format(month=written).strip()
        return written or _tr("No expiry date")
    words = {
        ExpiryState.EXPIRED: _tr("Expired {month}"),
        ExpiryState.THIS_MONTH: _tr("Valid to {month}, this month"),
    }.get(expiry.state, _tr("Valid to {month}"))
    return words.format(month=local_month(expiry.last_day))


def _kept_words(card: PaymentMethod, now: datetime) -> str:
    if card.keep_until is None:
        return ""
    is_over = has_passed(card.keep_until, now)
    words = _tr("Kept until {date}, passed") if is_over else _tr("Kept until {date}")
    return words.format(date=local_day(card.keep_until))


def _about_words(card: PaymentMethod) -> str:
    """The status only where it is not the usual one; hovering says it in any case."""
    status = "" if card.status == _USUAL else one_line(masked_number(card.status or ""), 40)
    added = _tr("added {date}").format(date=local_day(card.created_at)) if card.created_at else ""
    return " · ".join(part for part in (status, added) if part)


def _tip(card: PaymentMethod, lines: CardLines, expiry: Expiry) -> str:
    rows = [f"{lines.brand_name} {lines.number}", lines.expiry]
    if expiry.last_day is not None:
        day = QDate(expiry.last_day.year, expiry.last_day.month, expiry.last_day.day)
        rows[1] = _tr("Good through {date}").format(date=local_date(day))
    if expiry.gateway_differs:
        rows.append(_tr("The gateway's own mark says otherwise: check before charging."))
    for words, moment in (
        (_tr("Kept until {local} ({utc})"), card.keep_until),
        (_tr("Created {local} ({utc})"), card.created_at),
        (_tr("Updated {local} ({utc})"), card.updated_at),
    ):
        if moment is not None:
            rows.append(words.format(local=local_time(moment), utc=utc_time(moment)))
    if card.status:
        rows.append(_tr("Status: {status}").format(status=one_line(masked_number(card.status), 40)))
    return "<br>".join(map(tool_tip, rows))
