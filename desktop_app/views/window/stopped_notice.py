"""Says in a window that its session is stopped, and asks how to go on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session


class StoppedNotice(Notice):
    """Shown while the gateway refuses who is asking: nothing is sent until the agent decides.

    Signals: ``tried_again()`` when requests may be sent again, as the agent wants it;
    ``profile_asked()`` when the agent wants to edit the profile.
    """

    tried_again = Signal()
    profile_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._error: Exception | None = None
        self.stay()
        session.blocked.connect(self._show_error)
        session.unblocked.connect(self._on_unblocked)

    def take_over(self, before: StoppedNotice) -> None:
        """Say what is said there."""
        if before._error is not None:
            self._show_error(before._error)

    def _show_error(self, error: Exception) -> None:
        words = explain(error)
        self._error = error
        self.show_message(
            self.tr("{reason} Nothing more is sent until you decide.").format(
                reason=words.sentence
            ),
            Tone.DANGER,
            details=words.details,
            action=self.tr("Try again"),
            on_action=self._try_again,
            other=self.tr("Edit profile…"),
            on_other=self._edit_profile,
        )

    def _on_unblocked(self) -> None:
        self._error = None
        self.clear()

    def _try_again(self) -> None:
        self._session.unblock()
        self.tried_again.emit()

    def _edit_profile(self) -> None:
        """This decides nothing: a saved profile opens in a new window."""
        if self._error is not None:
            self._show_error(self._error)
        self.profile_asked.emit()
