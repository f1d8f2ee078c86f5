"""What is unsaved behind a locked window: kept on disk before anything else is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.views.editor.kept_drafts import KeptDrafts
    from desktop_app.views.main_window import MainWindow
    from desktop_app.worker.journals import ProfileLedger


class KeptBehind(QObject):
    """Keeps every unsaved edit of one window, and knows whether closing would lose it."""

    def __init__(self, window: MainWindow, edits: Callable[[], Iterable[KeptDrafts]]) -> None:
        """``edits``: all of the window, also in dialogs that are put away. Nothing is kept without
        a ledger: see :meth:`use`."""
        super().__init__(window)
        self._edits = edits
        self._ledger: ProfileLedger | None = None
        self._keys: frozenset[str] = frozenset()
        self._is_safe = False

    def use(self, ledger: ProfileLedger | None) -> None:
        """Keep in this one."""
        self._ledger = ledger
        if ledger is not None:
            ledger.checked.connect(self._on_checked)

    def keep(self) -> None:
        """Keep what is unsaved at this moment, and find out whether it outlives the program."""
        edits = list(self._edits())
        for edit in edits:
            edit.keep_now()
        self._keys = frozenset(edit.key for edit in edits if edit.key)
        self._is_safe = False
        if self._ledger is not None and self._keys:
            self._ledger.check(self._keys)

    def close_words(self, *, is_dirty: bool) -> tuple[str, str]:
        """What closing the locked window does, and the button for it."""
        if not self._keys and not is_dirty:
            words = _tr(
                "There is unfinished work behind the lock. Unlock to go on with it; closing gives "
                "up what is open there."
            )
            return words, _tr("Close")
        if self._is_safe:
            words = _tr(
                "There is unfinished work behind the lock. Unlock to go on with it, or close: the "
                "unsaved changes are kept, encrypted, and offered when this profile is opened next."
            )
            return words, _tr("Close")
        words = _tr(
            "There is unfinished work behind the lock, and it is not kept on this computer. Unlock "
            "to go on with it; closing loses it."
        )
        return words, _tr("Close and lose it")

    def anew_words(self, *, is_dirty: bool) -> str:
        """What opening the profile anew, with other secrets, does to unsaved work."""
        words = _tr(
            "The system keyring now has another token and key than this window was opened with. "
            "Open the profile anew to work with them."
        )
        if not self._keys and not is_dirty:
            return words
        if self._is_safe:
            return f"{words} {_tr('The unsaved changes are kept and offered there.')}"
        return f"{words} {_tr('The unsaved changes are not kept on this computer; they get lost.')}"

    def _on_checked(self, is_safe: bool) -> None:
        self._is_safe = is_safe


def _tr(text: str) -> str:
    return QCoreApplication.translate("lock", text)
