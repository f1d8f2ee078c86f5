"""Saved cards: drawn per customer like the people. The API has no call to add or remove one."""

from __future__ import annotations

import calendar
import hashlib
from typing import Final, NamedTuple

from desktop_app.records.cards import passes_luhn
from desktop_app.records.customer import Json
from desktop_app.sandbox.people import RandomDraws
from desktop_app.sandbox.population import NEWEST
from desktop_app.sandbox.store import iso_time

_COUNTS: Final = (0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4)
_LONGEST_VALID: Final = 62
"""Months from saving a card to its expiry, at most; some expire in the month they were saved in."""


_BRANDS: Final = (
    *((("405840", "411111", "434179", "453201"), 16),) * 5,  # Visa
    *((("510510", "542523", "555555", "222300"), 16),) * 4,  # Mastercard
    *((("501800", "676770", "676250"), 18),) * 2,  # Maestro
    (("371449", "378282"), 15),  # American Express
    (("989100", "989110"), 16),  # DinaCard
)
"""How the numbers begin and how many digits they have; as often as the brand is drawn."""


class Card(NamedTuple):
    """One saved card. ``number`` is invented but passes the Luhn check; times in Unix seconds."""

    token: str
    number: str
    expires: str
    keep_until: str | None
    created_at: int
    updated_at: int


def cards(seed: int, number: int, since: int) -> list[Card]:
    """The cards of customer ``number``, created at ``since`` (Unix seconds); newest card first."""
    found = [_card(seed, number * 8 + place, since) for place in range(count(seed, number))]
    return sorted(found, key=lambda card: (card.created_at, card.token), reverse=True)


def count(seed: int, number: int) -> int:
    """How many cards customer ``number`` has."""
    return RandomDraws(seed, b"cards", number).pick(_COUNTS)


def answer(card: Card, customer_uuid: str, today: str, *, unmasked: bool) -> dict[str, Json]:
    """The card as the gateway answers it; ``today`` (``2025-12-31``) decides what has expired."""
    stars = "*" * (len(card.number) - 10)
    masked = f"{card.number[:6]}{stars}{card.number[-4:]}"
    return {
        "status": "approved",
        "id": card.token,
        "masked_pan": card.number if unmasked else masked,
        "expiration_date": card.expires,
        "keep_until": card.keep_until,
        "created_at": iso_time(card.created_at),
        "updated_at": iso_time(card.updated_at),
        "customer_uuid": customer_uuid,
        "token": card.token,
        "expired": card.expires < today,
    }


def _card(seed: int, place: int, since: int) -> Card:
    draws = RandomDraws(seed, b"card", place)
    starts, length = draws.pick(_BRANDS)
    start = draws.pick(starts)
    created = since + draws.below(NEWEST - since + 1)
    expires = _month_end(created, draws.below(_LONGEST_VALID))
    updated = created + draws.below(NEWEST - created + 1) if draws.chance(30) else created
    return Card(
        hashlib.blake2b(f"{seed}/{place}".encode(), digest_size=32, person=b"token").hexdigest(),
        _with_check_digit(start + draws.digits(length - len(start) - 1)),
        expires,
        f"{expires}T23:00:00Z" if draws.chance(70) else None,
        created,
        updated,
    )


def _month_end(moment: int, months_later: int) -> str:
    written = iso_time(moment)
    years, month = divmod(int(written[5:7]) - 1 + months_later, 12)
    year = int(written[:4]) + years
    return f"{year}-{month + 1:02d}-{calendar.monthrange(year, month + 1)[1]:02d}"


def _with_check_digit(digits: str) -> str:
    return next(digits + last for last in "0123456789" if passes_luhn(digits + last))
