"""Unsaved edits survive a crash: each change is kept, encrypted, within half a second."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from desktop_app.records.draft import Draft
from desktop_app.records.kept_edit import KeptEdit
from desktop_app.views.editor.live_draft import LiveDraft

_SOON: Final = 500
"""Milliseconds from the first change that is not kept yet; typing on does not put it off."""


class Shelf(Protocol):
    """Where unsaved edits are kept. Nothing here waits."""

    def keep_draft(self, key: str, content: bytes) -> object:
        """Keep this under ``key``, in place of what was there."""

    def drop_draft(self, key: str) -> object:
        """Keep it no longer."""


class KeptDrafts(QObject):
    """Watches a live draft: keeps it while there is something unsaved, drops it once there is not.

    Each record's editing has a key of its own, new in every run: what an earlier run left is not
    written over before the agent has decided about it.
    """

    def __init__(
        self,
        live: LiveDraft,
        shelf: Shelf,
        parent: QObject,
        *,
        is_worth: Callable[[Draft], bool] = lambda draft: bool(draft.changes()),
    ) -> None:
        """``is_worth``: whether losing this draft would lose somebody's work."""
        super().__init__(parent)
        self._live = live
        self._shelf = shelf
        self._is_worth = is_worth
        self._key = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.keep_now)
        live.began.connect(self._on_began)
        live.changed.connect(self._on_changed)

    @property
    def key(self) -> str:
        """Under which the edit is kept now; empty while nothing is."""
        return self._key

    def keep_now(self) -> None:
        """Keep what is unsaved at this moment."""
        self._soon.stop()
        if self._is_worth(self._live.draft):
            self._key = self._key or secrets.token_hex(8)
            self._shelf.keep_draft(self._key, KeptEdit.of(self._live.draft).encoded())
        else:
            self.drop()

    def drop(self) -> None:
        """Saved or discarded: nothing of it is kept."""
        self._soon.stop()
        key, self._key = self._key, ""
        if key:
            self._shelf.drop_draft(key)

    def _on_began(self) -> None:
        """Another record, or the same one read anew: what was unsaved before is settled."""
        before, self._key = self._key, ""
        self.keep_now()
        if before:
            self._shelf.drop_draft(before)

    def _on_changed(self) -> None:
        if not self._is_worth(self._live.draft):
            self.drop()
        elif not self._soon.isActive():
            self._soon.start()
