"""How long entries are kept, and the moment before which they are too old.

The choice is in the journal itself, so that a damaged settings file removes no proof.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QSettings

from desktop_app.journal.part import Part

CHOICES: Final = (6, 12, 24, 36, 60, 84, 120)
"""Months."""

DEFAULT: Final = 24
_YEARS: Final = "journal/years"
"""Where earlier versions kept the choice, in the settings; 0: never."""

_DAYS_A_MONTH: Final = 365.2425 / 12


async def months_kept(ledger: Part) -> int:
    """One of :data:`CHOICES`, or 0: entries are kept until somebody removes them. The default,
    unless somebody has chosen; what no dialog offers removes nothing."""
    chosen = await ledger.retention()
    if chosen is None:
        return DEFAULT
    return chosen if chosen in CHOICES else 0


def chosen_before(settings: QSettings) -> int | None:
    """The months chosen in an earlier version, 0 for never; None when nobody chose."""
    text = str(settings.value(_YEARS, ""))
    years = int(text) if text.isascii() and text.isdigit() else None
    return None if years is None else next((each for each in CHOICES if each == 12 * years), 0)


def forget_chosen_before(settings: QSettings) -> None:
    """The journal has it by now."""
    settings.remove(_YEARS)


def too_old(months: int) -> datetime:
    """Entries before this moment are older than so many months."""
    return datetime.now(UTC) - timedelta(days=months * _DAYS_A_MONTH)


def kept_words(months: int) -> str:
    """For how long entries are kept, as a sentence."""
    if months:
        return _count("Entries are kept for %n month(s); older ones go at each start.", months)
    return QCoreApplication.translate("retention", "Entries are kept until somebody removes them.")


def removed_words(removed: int, months: int) -> str:
    """That some went by themselves, as nobody has chosen otherwise."""
    words = _count(
        "The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now "
        "as older: {number}.",
        months,
    )
    return words.format(number=QLocale().toString(removed))


def _count(text: str, number: int) -> str:
    return QCoreApplication.translate("retention", text, "", number)
