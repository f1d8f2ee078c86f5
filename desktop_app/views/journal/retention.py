"""How long entries are kept, and the moment before which they are too old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QSettings

CHOICES: Final = (1, 2, 3, 5, 7, 10)
"""Years."""

DEFAULT: Final = 5
_KEY: Final = "journal/years"
_DAYS_A_YEAR: Final = 365.2425


class RetentionSetting:
    """After how many years entries are removed by themselves at each start; never, at first."""

    def __init__(self, settings: QSettings) -> None:
        """``settings`` keeps the choice."""
        self._settings = settings

    @property
    def years(self) -> int:
        """One of :data:`CHOICES`, or 0: entries are kept until somebody removes them. What no
        dialog offers counts as 0: nothing is removed because of a damaged file."""
        text = str(self._settings.value(_KEY, 0))
        return next((each for each in CHOICES if str(each) == text), 0)

    def choose(self, years: int) -> None:
        """Remember another."""
        self._settings.setValue(_KEY, years)


def too_old(years: int) -> datetime:
    """Entries before this moment are older than so many years."""
    return datetime.now(UTC) - timedelta(days=years * _DAYS_A_YEAR)
