"""The gateway refused who is asking: said once, over everything, with the two ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.views.main_window import MainWindow
from desktop_app.views.notice import Notice, Tone
from desktop_app.views.wording import explain
from desktop_app.worker.session import Session


class StoppedNotice(QObject):
    """Watches a session. Until the agent decides, nothing is sent: rows stay, marked as old.

    Signal: ``profile_asked()`` when the agent wants to edit the profile.
    """

    profile_asked = Signal()

    def __init__(
        self, window: MainWindow, session: Session, try_again: Callable[[], object]
    ) -> None:
        """``try_again`` reads anew what the window shows, once the session sends again."""
        super().__init__(window)
        self._session = session
        self._try_again = try_again
        self._error: Exception | None = None
        self.notice = Notice()
        self.notice.stay()
        window.add_strip(self.notice)
        session.stopped.connect(self._say)
        session.goes_on.connect(self.notice.clear)

    def _say(self, error: Exception) -> None:
        self._error = error
        told = explain(error)
        words = self.tr("{reason} Nothing more is sent until you decide.")
        self.notice.say(
            words.format(reason=told.sentence),
            Tone.DANGER,
            details=told.details,
            action=self.tr("Try again"),
            on_action=self._go_on,
            other=self.tr("Edit profile…"),
            on_other=self._edit,
        )

    def _go_on(self) -> None:
        self._session.try_again()
        self._try_again()

    def _edit(self) -> None:
        """Still nothing is sent: a saved profile opens anew, in a window of its own."""
        if self._error is not None:
            self._say(self._error)
        self.profile_asked.emit()
