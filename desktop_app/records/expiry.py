"""Whether a card can still be used: its expiry month, and how long the gateway keeps it."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime
from enum import Enum
from typing import Final

import msgspec

_YEAR_FIRST: Final = re.compile(r"(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:[T ].*)?", re.ASCII | re.DOTALL)
_MONTH_FIRST: Final = re.compile(r"(\d{1,2})/(\d{4}|\d{2})", re.ASCII)
_THIS_CENTURY: Final = 2000
_TWO_DIGITS: Final = 99
_MONTHS: Final = range(1, 13)


class ExpiryState(Enum):
    """What an agent must know before anything else."""

    VALID = "valid"
    THIS_MONTH = "this month"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class Expiry(msgspec.Struct, frozen=True):
    """A card's expiry. ``last_day`` is the last day on which it can be used, None when not told.

    ``gateway_differs``: the gateway's own ``expired`` flag says otherwise than the date does.
    """

    state: ExpiryState
    last_day: date | None = None
    gateway_differs: bool = False


def expiry_of(expiration_date: str | None, expired: bool | None, today: date) -> Expiry:
    """The expiry of a card as the gateway wrote it (``2025-12-31``) and its ``expired`` flag.

    A card is good through the last day of its month, whatever day is written (ISO/IEC 7813 encodes
    year and month only). Either source is enough to call a card expired: a wrong "still good" costs
    more than a wrong "expired", and ``gateway_differs`` tells when the two disagree.
    """
    last_day = last_day_of(expiration_date)
    if last_day is None:
        return Expiry(ExpiryState.UNKNOWN if not expired else ExpiryState.EXPIRED)
    past = last_day < today
    differs = expired is not None and expired != past
    if past or expired:
        return Expiry(ExpiryState.EXPIRED, last_day, differs)
    this_month = (last_day.year, last_day.month) == (today.year, today.month)
    state = ExpiryState.THIS_MONTH if this_month else ExpiryState.VALID
    return Expiry(state, last_day, differs)


def last_day_of(written: str | None) -> date | None:
    """The last day of the month in ``2025-12-31``, ``2025-12``, ``12/2025`` or ``12/25``.

    None for anything else. Four digits alone are not taken: nobody can tell ``YYMM`` from ``MMYY``.
    """
    text = (written or "").strip()
    if found := _YEAR_FIRST.fullmatch(text):
        year, month = int(found[1]), int(found[2])
    elif found := _MONTH_FIRST.fullmatch(text):
        month, year = int(found[1]), int(found[2])
        year += 0 if year > _TWO_DIGITS else _THIS_CENTURY
    else:
        return None
    if month not in _MONTHS or not year:
        return None
    return date(year, month, calendar.monthrange(year, month)[1])


def has_passed(moment: datetime | None, now: datetime) -> bool:
    """Whether ``moment`` (aware) lies before ``now``; never for none."""
    return moment is not None and moment < now
