"""What a later start asks of this process, the first: a window in front, a profile, a look-up."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop_app.models.display import isolated
from desktop_app.views.process_words import no_profile_words

if TYPE_CHECKING:
    from desktop_app.process.door import Door, Wish
    from desktop_app.views.fault_notices import FaultNotices
    from desktop_app.views.lock import Lock
    from desktop_app.workplace import Workplace


class Program(Protocol):
    """What a wish needs of the program."""

    notices: FaultNotices
    lock: Lock

    def front(self) -> Workplace | None:
        """The place whose window is in front; None when all are closed."""

    def open_profile(self, name: str) -> Workplace | None:
        """The profile's own window, raised or opened; None when there is no such profile."""


class SecondStarts(QObject):
    """Fulfils the wishes of later starts, from :meth:`open_door` on."""

    def __init__(self, program: Program, parent: QObject) -> None:
        """Nobody is let in yet."""
        super().__init__(parent)
        self._program = program
        self._door: Door | None = None

    def open_door(self, data: Path) -> None:
        """From now on later starts of the same ``data`` folder end in this process."""
        # Imported here: Qt's network module takes 10 ms, and the first window is waiting.
        from desktop_app.process.door import Door  # noqa: PLC0415

        self._door = Door(data, self)
        self._door.asked.connect(self.fulfil)

    def close_door(self) -> None:
        """A start from now on is the first again."""
        if self._door is not None:
            self._door.close()

    def fulfil(self, wish: Wish) -> None:
        """Raise a window, open what is named, look up what is asked for; while the program is
        locked, only the first."""
        place = self._program.front()
        if place is not None:
            place.window.come_forward()
            self._program.lock.when_unlocked(partial(self._open, wish))

    def _open(self, wish: Wish) -> None:
        place = self._program.front()
        if place is None:
            return
        if wish.profile:
            named = self._program.open_profile(wish.profile)
            if named is None:
                self._program.notices.say(no_profile_words(isolated(wish.profile)))
                return
            place = named
            place.window.come_forward()
        if wish.find:
            place.look_up(wish.find)
