"""The reasons an agent may choose from: ours, and those typed before; and former ticket numbers.

Own reasons are kept in the journal, encrypted, so that nobody has to type one twice. Ticket numbers
are kept until the program ends: forty customers of one ticket are erased one after the other. Both
are suggested and never filled in: the reason of one customer is not the next one's.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSettings

from desktop_app.gateway.client import Gateway
from desktop_app.journal.entries import MOST_REASONS
from desktop_app.records.card_numbers import find_card_number
from desktop_app.records.personal_data import personal_form
from desktop_app.worker.session import Session

LONGEST_REASON: Final = 200
LONGEST_TICKET: Final = 100
"""Characters."""

_MOST_TICKETS: Final = 12

_KEY: Final = "erasure/reasons"
"""Where earlier versions kept own reasons in the settings, for anybody to read."""


class Kept(Protocol):
    """Where own reasons are kept: the journal."""

    def reasons(self) -> Awaitable[tuple[str, ...]]:
        """All of them, the one used last first. Raises JournalError."""

    def add_reasons(self, texts: tuple[str, ...]) -> Awaitable[bool]:
        """Keep these behind them; whether they outlive the program. Raises JournalError."""

    def remember_reason(self, text: str) -> None:
        """Keep it as the one used last, soon."""

    def forget_reason(self, text: str) -> None:
        """Keep it no longer, soon."""


class Reasons(QObject):
    """One for each window. Lives on the UI thread. Own reasons are there until the program ends,
    and with :meth:`keep_in` for good."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: Kept | None = None
        self._own: list[str] = []
        self._tickets: list[str] = []

    @property
    def own(self) -> tuple[str, ...]:
        """Typed before, the one used last first."""
        return tuple(self._own)

    @property
    def tickets(self) -> tuple[str, ...]:
        """Of this run, the one used last first."""
        return tuple(self._tickets)

    def keep_in(self, kept: Kept, session: Session, settings: QSettings) -> None:
        """From now on. Those that earlier versions left in ``settings`` move there, and leave the
        settings as soon as they are safe."""
        self._kept = kept
        old = tuple(_own_in(settings))
        settings.setValue(_KEY, list(old))  # what must not be kept goes at once

        async def read(_gateway: Gateway) -> tuple[str, ...]:
            return await kept.reasons()

        async def move(_gateway: Gateway) -> bool:
            return await kept.add_reasons(old)

        def leave(is_safe: bool) -> None:
            if is_safe:
                settings.remove(_KEY)

        session.ask(read, owner=self, done=self._take, failed=_go_without)
        if old:
            self._take(old)
            session.ask(move, owner=self, done=leave, failed=_go_without)
        else:
            settings.remove(_KEY)

    def remember(self, reason: str, ticket: str) -> None:
        """They were used: offer them again."""
        if ticket:
            others = (each for each in self._tickets if each != ticket)
            self._tickets = [ticket, *others][:_MOST_TICKETS]
        if reason and _is_sound(reason) and reason not in offered():
            self._own = [reason, *(each for each in self._own if each != reason)][:MOST_REASONS]
            if self._kept is not None:
                self._kept.remember_reason(reason)

    def forget(self, reason: str) -> None:
        """Offer an own reason no longer."""
        self._own = [each for each in self._own if each != reason]
        if self._kept is not None:
            self._kept.forget_reason(reason)

    def _take(self, texts: tuple[str, ...]) -> None:
        """Behind those that were used meanwhile."""
        sound = filter(_is_sound, texts)
        self._own = [*dict.fromkeys((*self._own, *sound))][:MOST_REASONS]


def offered() -> tuple[str, ...]:
    """The reasons that need no typing, in the agent's language."""
    return (
        _tr("The customer asked for it (GDPR Art. 17)"),
        _tr("Consent withdrawn"),
        _tr("No longer needed"),
        _tr("Duplicate record"),
        _tr("Created by mistake or for a test"),
    )


def _own_in(settings: QSettings) -> list[str]:
    kept = settings.value(_KEY)
    texts = kept if isinstance(kept, list) else [kept]  # of one text Qt makes a text
    return [text for text in texts if isinstance(text, str) and _is_sound(text)][:MOST_REASONS]


def _is_sound(text: str) -> bool:
    is_harmless = find_card_number(text) is None and personal_form(text) is None
    return 0 < len(text) <= LONGEST_REASON and is_harmless


def _go_without(_error: Exception) -> None:
    """The recovery strip says that the journal can't be read."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)
