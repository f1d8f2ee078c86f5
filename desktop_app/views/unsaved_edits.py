"""Unsaved edits of the last run, offered again: restored over the record as it is now, or dropped.

An edit that the gateway has by now (its save was in doubt, and happened) is not offered any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.journal.journal import KeptDraft
from desktop_app.records.changes import still_needed
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.draft import Draft
from desktop_app.records.kept_edit import KeptEdit, decoded
from desktop_app.views.editor.kept_drafts import Shelf
from desktop_app.views.recovery_strip import RecoveryRow, RecoveryStrip
from desktop_app.views.recovery_words import edit_failed_words, edit_gone_words, edit_words
from desktop_app.worker.session import Session


class Restored(NamedTuple):
    """An edit to put back: over ``current``, or into the form for a new customer (None)."""

    edit: KeptEdit
    current: Customer | None
    draft: Draft | None


class UnsavedEdit(QObject):
    """One edit, its row, and what the agent decides about it.

    Signals: ``read(Customer)`` when the record was read; ``restore_asked(UnsavedEdit, Restored)``.
    """

    read = Signal(object)
    restore_asked = Signal(object, object)

    def __init__(
        self,
        kept: KeptDraft,
        edit: KeptEdit,
        session: Session,
        shelf: Shelf,
        strip: RecoveryStrip,
    ) -> None:
        """Not offered yet: see :meth:`look`."""
        super().__init__(strip)
        self._kept = kept
        self._edit = edit
        self._session = session
        self._shelf = shelf
        self._strip = strip
        self._row: RecoveryRow | None = None

    def look(self) -> None:
        """Offer it, unless the gateway has it all."""
        self._read(self._on_looked, self._on_not_looked)

    def drop(self) -> None:
        """Restored, discarded or saved: nothing of it is kept under its old name."""
        self._shelf.drop_draft(self._kept.key)
        if self._row is not None:
            self._row.settle()
            self._row = None

    def _read(
        self, done: Callable[[Customer | None], None], failed: Callable[[Exception], None]
    ) -> None:
        edit = self._edit

        async def read(gateway: Gateway) -> Customer | None:
            if edit.uuid:
                return await gateway.by_uuid(edit.uuid)
            if edit.merchant_id is None:
                return None
            return await gateway.by_merchant_id(MerchantId(edit.merchant_id))

        self._session.ask(read, owner=self, done=done, failed=failed)

    def _on_looked(self, current: Customer | None) -> None:
        if current is not None:
            self.read.emit(current)
            if not still_needed(self._edit.changes, current):
                self.drop()
                return
        self._offer(edit_words(self._edit, self._kept.kept))

    def _on_not_looked(self, _error: Exception) -> None:
        """Offline, or gone: restoring reads again and says so."""
        self._offer(edit_words(self._edit, self._kept.kept))

    def _offer(self, words: str, *, can_restore: bool = True) -> None:
        self._row = self._row or self._strip.add_row()
        restore = (self.tr("Restore"), self.restore)
        discard = (self.tr("Discard"), self.drop)
        self._row.say(words, *((restore, discard) if can_restore else (discard,)))

    def restore(self) -> None:
        """Read the record and ask for the edit to be put back over it, as it is by then."""
        if self._edit.uuid:
            self._read(self._on_read, self._on_not_read)
        else:
            self.restore_asked.emit(self, Restored(self._edit, None, None))

    def _on_read(self, current: Customer | None) -> None:
        if current is None or self._row is None:  # restored or discarded while it was read
            return
        self.read.emit(current)
        draft = self._edit.over(current)
        if current.is_deleted:
            self._offer(edit_gone_words(self._edit, self._kept.kept), can_restore=False)
        elif draft is None:
            self.drop()
        else:
            self.restore_asked.emit(self, Restored(self._edit, current, draft))

    def _on_not_read(self, error: Exception) -> None:
        if self._row is not None:
            self._offer(edit_failed_words(self._edit, self._kept.kept, error))


class UnsavedEdits(QObject):
    """Every edit that the last run left. Signals as :class:`UnsavedEdit`."""

    read = Signal(object)
    restore_asked = Signal(object, object)

    def __init__(
        self, session: Session, shelf: Shelf, strip: RecoveryStrip, parent: QObject
    ) -> None:
        """None yet."""
        super().__init__(parent)
        self._session = session
        self._shelf = shelf
        self._strip = strip

    def begin(self, kept: tuple[KeptDraft, ...]) -> None:
        """Offer what is still worth offering; an edit of an unknown kind is left where it is."""
        for one in kept:
            edit = decoded(one.content)
            if edit is None:
                continue
            unsaved = UnsavedEdit(one, edit, self._session, self._shelf, self._strip)
            unsaved.read.connect(self.read)
            unsaved.restore_asked.connect(self.restore_asked)
            unsaved.look()
