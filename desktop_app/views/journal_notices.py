"""What is said of the journal's own files: how it was found, and what became of those set aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.views.notice import Tone
from desktop_app.views.recovery_words import (
    BEHIND,
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
_BEHIND: Final = "behind"
"""The notice that stays until somebody has said how to go on."""


class JournalNotices(QObject):
    """Says it in the window that is in front; in each, what keeps everybody from working.

    Signal: ``quit_asked()``, so that files can be put back.
    """

    quit_asked = Signal()

    def __init__(
        self,
        journals: Journals,
        settings: QSettings,
        windows: Callable[[], list[MainWindow]],
        front: Callable[[], MainWindow | None],
        parent: QObject,
    ) -> None:
        """``windows`` lists those that are open; ``front`` tells which of them has the keyboard,
        if there is any."""
        super().__init__(parent)
        self._journals = journals
        self._settings = settings
        self._windows = windows
        self._front = front
        journals.told.connect(self._say_opening)
        journals.treated.connect(self._say_treated)

    def _say_opening(self, opening: Opening) -> None:
        if opening.finding not in BEHIND:
            self._say("journal", opening_words(opening))
            return
        for window in self._windows():
            notice = window.notice(_BEHIND)
            notice.say(
                opening_words(opening),
                Tone.DANGER,
                action=self.tr("Go on with what is there"),
                on_action=self._go_on,
                other=self.tr("Close the program"),
                on_other=self.quit_asked.emit,
            )
            notice.stay()

    def _go_on(self) -> None:
        for window in self._windows():
            window.notice(_BEHIND).clear()
        self._journals.go_on()

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
