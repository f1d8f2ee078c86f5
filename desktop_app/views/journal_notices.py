"""What is said of the journal's own files: how it was found, and what became of those set aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings

from desktop_app.views.notice import Tone
from desktop_app.views.recovery_words import (
    aside_closed_words,
    aside_left_words,
    aside_removed_words,
    opening_words,
)

if TYPE_CHECKING:
    from desktop_app.journal.opening import Opening
    from desktop_app.journal.set_aside import Treated
    from desktop_app.views.main_window import MainWindow
    from desktop_app.worker.journals import Journals

_KEPT: Final = "journal/kept-aside"
"""The names of files that somebody wants to keep, whoever is in them."""


class JournalNotices(QObject):
    """Says it in the window that is in front."""

    def __init__(
        self,
        journals: Journals,
        settings: QSettings,
        front: Callable[[], MainWindow | None],
        parent: QObject,
    ) -> None:
        """``front`` tells which window that is, if there is any."""
        super().__init__(parent)
        self._journals = journals
        self._settings = settings
        self._front = front
        journals.told.connect(self._say_opening)
        journals.treated.connect(self._say_treated)

    def _say_opening(self, opening: Opening) -> None:
        self._say("journal", opening_words(opening))

    def _say_treated(self, treated: Treated) -> None:
        if treated.removed:
            self._say("aside", aside_removed_words(treated.removed))
        closed = tuple(name for name in treated.closed if name not in self._kept())
        window = self._front()
        if closed and window is not None:
            window.notice("closed").say(
                aside_closed_words(closed),
                Tone.WARNING,
                action=self.tr("Remove"),
                on_action=partial(self._remove, closed),
                other=self.tr("Keep"),
                on_other=partial(self._keep, closed),
            )

    def _remove(self, names: tuple[str, ...]) -> None:
        self._journals.remove_aside(names, failed=self._say_left)

    def _say_left(self, _error: Exception) -> None:
        self._say("aside", aside_left_words())

    def _keep(self, names: tuple[str, ...]) -> None:
        self._settings.setValue(_KEPT, [*self._kept(), *names])

    def _kept(self) -> tuple[str, ...]:
        kept = self._settings.value(_KEPT)
        return tuple(map(str, kept)) if isinstance(kept, list) else (str(kept or ""),)

    def _say(self, topic: str, sentence: str) -> None:
        window = self._front()
        if window is not None:
            window.notice(topic).say(sentence, Tone.WARNING)
