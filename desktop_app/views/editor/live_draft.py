"""What is being edited now: the draft, the one undo stack over form and grid, and who watches."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop_app.records.draft import Draft
from desktop_app.records.fields import FIELDS
from desktop_app.records.metadata_edit import MetadataEdit
from desktop_app.views.editor.steps import Step
from desktop_app.views.wording import field_label


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
        """Nobody is edited."""
        super().__init__(parent)
        self.draft = Draft.of_nobody()
        self.stack = QUndoStack(self)
        self._pause = 0

    @property
    def is_dirty(self) -> bool:
        """Whether saving would send anything."""
        return bool(self.draft.changes())

    def begin(self, draft: Draft) -> None:
        """Edit another record: nothing of the one before can be undone into it."""
        self.stack.clear()
        self.draft = draft
        self.began.emit()
        self.changed.emit()

    def restore(self, draft: Draft) -> None:
        """Edit a record with edits of an earlier run on it: one step, which can be undone."""
        self.begin(Draft.of(draft.base))
        self._push(draft, self.tr("restoring unsaved changes"), "")

    def type_field(self, name: str, value: str | None) -> None:
        """A field as typed; consecutive typing is one step until :meth:`pause`."""
        self._put_field(name, value, f"{name} {self._pause}")

    def set_field(self, name: str, value: str | None) -> None:
        """A field set by a command: a step of its own."""
        self._put_field(name, value, "")

    def put_metadata(self, metadata: MetadataEdit, words: str, thread: str = "") -> None:
        """Other metadata, as one step called ``words``."""
        if metadata is not self.draft.metadata:
            self._push(self.draft.with_metadata(metadata), words, thread)

    def discard(self) -> None:
        """Back to the record as read. A step like any other, so it can be undone."""
        if self.is_dirty:
            self._push(Draft.of(self.draft.base), self.tr("discarding changes"), "")

    def pause(self) -> None:
        """What is typed from here on is a new step."""
        self._pause += 1

    def _put_field(self, name: str, value: str | None, thread: str) -> None:
        if value != self.draft.value(name):
            words = self.tr("change of {field}").format(field=field_label(name))
            self._push(self.draft.with_field(name, value), words, thread)

    def _push(self, after: Draft, words: str, thread: str) -> None:
        self.stack.push(Step(self._show, self.draft, after, words, thread))

    def _show(self, draft: Draft) -> None:
        before, self.draft = self.draft, draft
        for rule in FIELDS:
            if before.value(rule.name) != draft.value(rule.name):
                self.field_changed.emit(rule.name)
        if before.metadata is not draft.metadata:  # == would take 1 for 1.0
            self.metadata_changed.emit()
        self.changed.emit()
