"""What is being edited now: the draft, the one undo stack over form and grid, and its autosave."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.models.display import field_label
from desktop_app.records.draft import CustomerDraft, StoredEdit
from desktop_app.records.fields import FIELDS
from desktop_app.records.metadata import MetadataEdit

if TYPE_CHECKING:
    from desktop_app.worker.journals import ProfileJournal

_MERGING = 1
"""The id of steps that may merge. Qt asks ``mergeWith`` only between steps of one id."""


class DraftCommand(QUndoCommand):
    """From one draft to the next. ``thread`` names what may merge: consecutive typing in one field.

    Steps of one thread merge into one; "" never merges.
    """

    def __init__(
        self,
        put: Callable[[CustomerDraft], None],
        before: CustomerDraft,
        after: CustomerDraft,
        words: str,
        thread: str,
    ) -> None:
        """``put`` shows a draft; ``words`` is what Edit ▸ Undo says, "change of Phone"."""
        super().__init__(words)
        self._put = put
        self.before, self.after = before, after
        self.thread = thread

    def redo(self) -> None:
        self._put(self.after)

    def undo(self) -> None:
        self._put(self.before)

    def id(self) -> int:
        """Steps that belong to no thread never merge."""
        return _MERGING if self.thread else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the following step in, if it is of the same thread."""
        if not isinstance(other, DraftCommand) or other.thread != self.thread:
            return False
        self.after = other.after
        came_back = self.before.fields == self.after.fields
        self.setObsolete(came_back and self.before.metadata is self.after.metadata)
        return True


class LiveDraft(QObject):
    """The draft that the form and the grid show and change.

    Signals: ``began()`` when another record is edited; ``field_changed(str)`` and
    ``metadata_changed()`` for each place that is different now, by typing, undo or discarding;
    ``changed()`` once after any of these.
    """

    began = Signal()
    field_changed = Signal(str)
    metadata_changed = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = CustomerDraft.of_nobody()
        self.began_at = datetime.now(UTC)
        """When the present record was shown."""
        self.stack = QUndoStack(self)
        self._pause = 0

    @property
    def is_dirty(self) -> bool:
        return bool(self.draft.changes())

    def begin(self, draft: CustomerDraft) -> None:
        """Edit another record: nothing of the one before can be undone into it."""
        self.stack.clear()
        self.draft = draft
        self.began_at = datetime.now(UTC)
        self.began.emit()
        self.changed.emit()

    def restore(self, draft: CustomerDraft) -> None:
        """Edit a record with edits of an earlier run on it: one step, which can be undone."""
        self.begin(CustomerDraft.of(draft.base))
        self._push(draft, self.tr("restoring unsaved changes"), "")

    def type_field(self, name: str, value: str | None) -> None:
        """A field as typed; consecutive typing is one step until :meth:`pause`."""
        self._set_field(name, value, f"{name} {self._pause}")

    def set_field(self, name: str, value: str | None) -> None:
        """A field set by a command: a step of its own."""
        self._set_field(name, value, "")

    def set_metadata(self, metadata: MetadataEdit, words: str, thread: str = "") -> None:
        """Other metadata, as one step called ``words``."""
        if metadata is not self.draft.metadata:
            self._push(self.draft.with_metadata(metadata), words, thread)

    def discard(self) -> None:
        """Back to the record as read. A step like any other, so it can be undone."""
        if self.is_dirty:
            self._push(CustomerDraft.of(self.draft.base), self.tr("discarding changes"), "")

    def pause(self) -> None:
        """What is typed from here on is a new step."""
        self._pause += 1

    def _set_field(self, name: str, value: str | None, thread: str) -> None:
        if value != self.draft.value(name):
            words = self.tr("change of {field}").format(field=field_label(name))
            self._push(self.draft.with_field(name, value), words, thread)

    def _push(self, after: CustomerDraft, words: str, thread: str) -> None:
        self.stack.push(DraftCommand(self._show, self.draft, after, words, thread))

    def _show(self, draft: CustomerDraft) -> None:
        before, self.draft = self.draft, draft
        for rule in FIELDS:
            if before.value(rule.name) != draft.value(rule.name):
                self.field_changed.emit(rule.name)
        if before.metadata is not draft.metadata:  # == would take 1 for 1.0
            self.metadata_changed.emit()
        self.changed.emit()


def _can_be_saved(draft: CustomerDraft) -> bool:
    """An erasure takes what is kept of the customer along: nothing is kept of one deleted."""
    return not draft.base.is_deleted and bool(draft.changes())


_SOON: Final = 500
"""Milliseconds from the first change that is not kept yet; typing on does not put it off."""


class DraftAutosave(QObject):
    """Keeps a live draft, encrypted, within half a second of each change, so that unsaved edits
    survive a crash; drops it once nothing is unsaved.

    Each record's editing has a key of its own, new in every run: what an earlier run left is not
    written over before the agent has decided about it.
    """

    def __init__(
        self,
        live: LiveDraft,
        journal: ProfileJournal,
        parent: QObject,
        *,
        is_worth: Callable[[CustomerDraft], bool] = _can_be_saved,
    ) -> None:
        """``is_worth``: whether losing this draft would lose somebody's work."""
        super().__init__(parent)
        self._live = live
        self._journal = journal
        self._is_worth = is_worth
        self._key = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.save_now)
        live.began.connect(self._on_began)
        live.changed.connect(self._on_changed)

    @property
    def key(self) -> str:
        """Under which the edit is kept now; empty while nothing is."""
        return self._key

    def save_now(self) -> None:
        self._soon.stop()
        if self._is_worth(self._live.draft):
            self._key = self._key or secrets.token_hex(8)
            self._journal.keep_draft(self._key, StoredEdit.of(self._live.draft).encoded())
        else:
            self.drop()

    def drop(self) -> None:
        """Saved or discarded: nothing of it is kept."""
        self._soon.stop()
        key, self._key = self._key, ""
        if key:
            self._journal.drop_draft(key)

    def _on_began(self) -> None:
        """Another record, or the same one read anew: what was unsaved before is settled."""
        before, self._key = self._key, ""
        self.save_now()
        if before:
            self._journal.drop_draft(before)

    def _on_changed(self) -> None:
        if not self._is_worth(self._live.draft):
            self.drop()
        elif not self._soon.isActive():
            self._soon.start()
