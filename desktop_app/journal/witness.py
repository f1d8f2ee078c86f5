"""A witness of the journal, kept apart from all of its files: in the system keyring.

Database and mark can go together (a data and a settings folder restored from an old copy, or both
deleted), and nothing in them would tell. The witness says how far the journal had been. It may lag
behind the journal; a journal that is behind its witness has lost something.
"""

from __future__ import annotations

import msgspec

from desktop_app.journal.mark import Head


class Witness(msgspec.Struct, frozen=True, kw_only=True):
    """How far a journal is known to have been: ``begun`` intents were taken, and its chain had come
    to the entry number ``entries`` with the hash ``head``."""

    database_id: str
    begun: int = 0
    entries: int = 0
    head: str = ""

    @property
    def end(self) -> Head:
        """The end of the chain as it was known then."""
        return Head(self.entries, self.head)

    @property
    def knows_anything(self) -> bool:
        """Whether a journal that it knew had anything to lose."""
        return self.begun > 0 or self.entries > 0

    def encoded(self) -> str:
        """As a text for the keyring."""
        return msgspec.json.encode(self).decode()


def witness_of(text: str | None) -> Witness | None:
    """The witness in ``text``, if any."""
    try:
        return None if text is None else msgspec.json.decode(text, type=Witness)
    except (msgspec.MsgspecError, UnicodeError):
        return None
