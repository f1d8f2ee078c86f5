"""The steps of the one undo stack: what each did, in words, and how typing becomes one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from desktop_app.records.draft import Draft

_MERGING = 1
"""The id of steps that may merge. Qt asks ``mergeWith`` only between steps of one id."""


class Step(QUndoCommand):
    """From one draft to the next. ``thread`` names what may merge: consecutive typing in one field.

    Steps of one thread merge into one; "" never merges.
    """

    def __init__(
        self, put: Callable[[Draft], None], before: Draft, after: Draft, words: str, thread: str
    ) -> None:
        """``put`` shows a draft; ``words`` is what Edit ▸ Undo says, "change of Phone"."""
        super().__init__(words)
        self._put = put
        self.before, self.after = before, after
        self.thread = thread

    def redo(self) -> None:
        """Do it, the first time too."""
        self._put(self.after)

    def undo(self) -> None:
        """Take it back."""
        self._put(self.before)

    def id(self) -> int:
        """Steps that belong to no thread never merge."""
        return _MERGING if self.thread else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the following step in, if it is of the same thread."""
        if not isinstance(other, Step) or other.thread != self.thread:
            return False
        self.after = other.after
        came_back = self.before.fields == self.after.fields
        self.setObsolete(came_back and self.before.metadata is self.after.metadata)
        return True
