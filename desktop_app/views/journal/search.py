"""Looking something up in the journal: who is named exactly, else words.

A text that names a customer is compared by its keyed hash, for the journal holds no IDs, so only
the whole of it can be found. What names nobody is looked for in reasons, tickets, persons and
profiles.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.models.display import isolated
from desktop_app.models.journal_entries import JournalEntries
from desktop_app.models.journal_words import erased_words
from desktop_app.records.evidence import Entry, Query
from desktop_app.views.journal.filters import Sought
from desktop_app.worker.journals import ProfileLedger
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket


class _Named(msgspec.Struct, frozen=True):
    """Whom a text names: how many entries there are about them, how many of these the other wishes
    leave, and what is known of an erasure."""

    sought: Sought
    entries: int
    left: int
    erasures: tuple[Entry, ...]


class JournalSearch(QObject):
    """Signals: ``said(str)`` what was made of the text; ``failed(Exception)``."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, session: Session, ledger: ProfileLedger, entries: JournalEntries, parent: QObject
    ) -> None:
        """Shows what it finds in ``entries``."""
        super().__init__(parent)
        self._session = session
        self._ledger = ledger
        self._entries = entries
        self._asking: Ticket[_Named] | None = None
        self.subject = ""
        """The text, when it names somebody in the journal."""

    def find(self, sought: Sought) -> None:
        """Find it; what was looked for before is not wanted any more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if not sought.text:
            self._show(sought.query, "")
            return
        ledger = self._ledger

        async def named(_gateway: Gateway) -> _Named:
            return await _named(ledger, sought)

        self._asking = self._session.ask(
            named, owner=self, done=self._on_named, failed=self._on_failed
        )

    def _on_named(self, named: _Named) -> None:
        self._asking = None
        sought = named.sought
        if named.entries:
            query = msgspec.structs.replace(sought.query, subject=sought.text)
            self._show(query, self._named_words(named), subject=sought.text)
            return
        query = msgspec.structs.replace(sought.query, words=sought.text)
        words = self.tr("No entry is about exactly {text}. Looked for as words.")
        self._show(query, words.format(text=isolated(sought.text)))

    def _named_words(self, named: _Named) -> str:
        exact = self._exact(named).format(text=isolated(named.sought.text))
        return " ".join([*map(erased_words, named.erasures[:1]), exact])

    def _exact(self, named: _Named) -> str:
        if not named.left:
            return self.tr("Entries are about exactly {text}, and the other filters hide them all.")
        if named.left < named.entries:
            return self.tr(
                "These entries are about exactly {text}. The other filters hide more of them."
            )
        return self.tr("These entries are about exactly {text}.")

    def _show(self, query: Query, words: str, *, subject: str = "") -> None:
        self.subject = subject
        self._entries.show(query)
        self.said.emit(words)

    def _on_failed(self, error: Exception) -> None:
        self._asking = None
        self.failed.emit(error)


async def _named(ledger: ProfileLedger, sought: Sought) -> _Named:
    """Asked without the other wishes too: whether somebody was erased does not depend on them."""
    entries = await ledger.count(Query(subject=sought.text))
    if not entries:
        return _Named(sought, 0, 0, ())
    left = await ledger.count(msgspec.structs.replace(sought.query, subject=sought.text))
    return _Named(sought, entries, left, await ledger.erasures_of((sought.text,)))
