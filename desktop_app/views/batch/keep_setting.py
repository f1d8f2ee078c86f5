"""For how long a batch that only looked up is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QSettings

CHOICES: Final = (1, 7, 30, 90, 365)
"""Days."""

DEFAULT: Final = 30
_KEY: Final = "batch/keep-days"


class KeepSetting:
    """One choice for all windows: nobody needs a list of people for ever that changed nothing."""

    def __init__(self, settings: QSettings) -> None:
        """``settings`` keeps the choice."""
        self._settings = settings

    @property
    def days(self) -> int:
        """One of :data:`CHOICES`; what no dialog offers counts as unset."""
        text = str(self._settings.value(_KEY, DEFAULT))
        return next((each for each in CHOICES if str(each) == text), DEFAULT)

    def choose(self, days: int) -> None:
        """Remember another of :data:`CHOICES`."""
        self._settings.setValue(_KEY, days)

    def too_old(self) -> datetime:
        """Batches that began before this moment go."""
        return datetime.now(UTC) - timedelta(days=self.days)
