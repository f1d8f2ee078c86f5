"""The reasons an agent may choose from: ours, and those typed before; and the last ticket number.

Own reasons are kept in the settings, so that nobody has to type one twice. The ticket number is
kept until the program ends: forty customers of one ticket are erased one after the other.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings

from desktop_app.records.card_numbers import find_card_number

LONGEST_REASON: Final = 200
LONGEST_TICKET: Final = 100
"""Characters."""

_KEY: Final = "erasure/reasons"
_MOST: Final = 20
"""Own reasons. The one not used for longest makes room."""


class Reasons:
    """One for each window. Lives on the UI thread."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """``settings`` keeps the own reasons; without, they are kept until the program ends."""
        self._settings = settings
        self._own = self._read()
        self.last_ticket = ""

    @property
    def own(self) -> tuple[str, ...]:
        """Typed before, the newest first."""
        return tuple(self._own)

    def remember(self, reason: str, ticket: str) -> None:
        """They were used: offer them again."""
        self.last_ticket = ticket
        if reason and reason not in offered():
            self._own = [reason, *(each for each in self._own if each != reason)][:_MOST]
            self._keep()

    def forget(self, reason: str) -> None:
        """Offer an own reason no longer."""
        self._own = [each for each in self._own if each != reason]
        self._keep()

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.setValue(_KEY, self._own)

    def _read(self) -> list[str]:
        kept = None if self._settings is None else self._settings.value(_KEY)
        texts = kept if isinstance(kept, list) else [kept]  # of one text Qt makes a text
        return [text for text in texts if isinstance(text, str) and _is_sound(text)][:_MOST]


def offered() -> tuple[str, ...]:
    """The reasons that need no typing, in the agent's language."""
    return (
        _tr("The customer asked for it (GDPR Art. 17)"),
        _tr("Consent withdrawn"),
        _tr("No longer needed"),
        _tr("Duplicate record"),
        _tr("Created by mistake or for a test"),
    )


def _is_sound(text: str) -> bool:
    return 0 < len(text) <= LONGEST_REASON and find_card_number(text) is None


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)
