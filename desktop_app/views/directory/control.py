"""What a window offers about the customers kept on this computer: actions, status line, notices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.directory.sync import PAGES_PER_SECOND
from desktop_app.gateway.paging import DEFAULT_LIMIT
from desktop_app.models.display import Translator
from desktop_app.models.wording import duration_words
from desktop_app.views.directory.state_dialog import StateDialog
from desktop_app.views.directory.turning_on import TurnOnDialog
from desktop_app.views.directory.wording import (
    is_mended_by_reading_again,
    status_words,
    why_words,
)
from desktop_app.views.widgets.actions import Menu, Shortcut, make_action
from desktop_app.views.widgets.dialogs import QuestionDialog
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.worker.directories import DirectoryPhase, DirectoryState, ProfileDirectory

if TYPE_CHECKING:
    from desktop_app.views.window.main_window import MainWindow

_tr = Translator("directory")

ROWS_PER_SECOND: Final = PAGES_PER_SECOND * DEFAULT_LIMIT
"""So many are read where the gateway gives no more at once than it does by itself."""


class DirectoryControl(QObject):
    """Turns a profile's directory on, watches it, removes it; for one window."""

    def __init__(
        self,
        window: MainWindow,
        directory: ProfileDirectory,
        *,
        environment: str,
        profile_name: str,
        count: Callable[[], int | None],
    ) -> None:
        """``environment``: an Environment's name; ``count``: how many customers the gateway has,
        None while that is not known."""
        super().__init__(window)
        self.directory = directory
        self._window = window
        self._where = {"environment": environment, "profile_name": profile_name}
        self._count = count
        self._before = directory.state
        self._action = make_action(
            self,
            self.tr("Make customers findable on this computer…"),
            Shortcut.DIRECTORY,
            self.open,
            tip=self.tr("Find customers by any part of name, email, phone and more"),
            picture="database",
        )
        directory.state_changed.connect(self._on_state_changed)
        directory.given_up.connect(self._on_given_up)
        window.status_line.directory_asked.connect(self.open)
        self._on_state_changed()

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        return {Menu.TOOLS: [self._action]}

    def open(self) -> None:
        """Ask whether to begin, or show how far it is."""
        if self.directory.state.phase is DirectoryPhase.OFF:
            self.ask_to_begin()
        else:
            self.show_state()

    def ask_to_begin(self) -> None:
        """Say what is kept and for how long, and begin when the agent agrees."""
        if self._window.findChild(TurnOnDialog) is not None:
            return
        dialog = TurnOnDialog(
            self.directory,
            customers=self._count(),
            per_second=ROWS_PER_SECOND,
            parent=self._window,
            **self._where,
        )
        dialog.accepted.connect(self.directory.turn_on)
        dialog.open()

    def show_state(self) -> None:
        """Show how far it is, and what can be done about it."""
        if self._window.findChild(StateDialog) is not None:
            return
        dialog = StateDialog(self.directory, parent=self._window, **self._where)
        dialog.removal_asked.connect(self.ask_to_remove)
        dialog.reading_again_asked.connect(self.ask_to_read_again)
        dialog.open()

    def ask_to_remove(self) -> None:
        """Keep nothing any more, once the agent confirms it."""
        self._ask(
            self.tr("Remove the customers from this computer?"),
            self.tr("File and key are deleted. Nothing changes at the gateway."),
            stay=self.tr("Keep them"),
            answer=self.tr("Remove"),
            then=self.remove,
        )

    def ask_to_read_again(self) -> None:
        """Read everything into a new file, once the agent confirms it."""
        self._ask(
            self.tr("Read all customers again?"),
            self.tr("What is kept now goes first: until all are read, some are not found."),
            stay=self.tr("Leave it"),
            answer=self.tr("Read again"),
            then=self.read_again,
        )

    def remove(self) -> None:
        """Keep nothing any more."""
        self.directory.remove(self._on_removed, self._on_not_removed)

    def read_again(self) -> None:
        """Read everything into a new file."""
        self.directory.remove(self.directory.turn_on, self._on_not_removed)

    def _ask(
        self, sentence: str, details: str, *, stay: str, answer: str, then: Callable[[], object]
    ) -> None:
        """Not for nothing: it may be hours until all is there again."""
        above = self._window.findChild(StateDialog) or self._window
        rows = self.directory.state.rows
        if rows:
            again = self.tr("Reading %Ln customer(s) again takes about {duration}.", "", rows)
            duration = duration_words(rows / ROWS_PER_SECOND)
            details = f"{details} {again.format(duration=duration)}"
        title = self.tr("Customers on this computer")
        question = QuestionDialog(
            title, above, sentence, details, stay=stay, answers=((answer, then),)
        )
        question.finished.connect(question.deleteLater)
        question.open()

    @property
    def _notice(self) -> Notice:
        return self._window.notice("directory")

    def _on_state_changed(self) -> None:
        before, state = self._before, self.directory.state
        self._before = state
        is_off = state.phase is DirectoryPhase.OFF
        self._action.setText(
            self.tr("Make customers findable on this computer…")
            if is_off
            else self.tr("Customers on this computer…")
        )
        self._window.status_line.show_directory(status_words(state))
        if (state.phase, state.error) != (before.phase, before.error) or state is before:
            self._show_notice(before, state)

    def _show_notice(self, before: DirectoryState, state: DirectoryState) -> None:
        if state.phase is DirectoryPhase.FAILED:
            self._show_failed(state)
        elif state.phase is DirectoryPhase.STOPPED:
            self._notice.show_message(
                self.tr("Reading customers has stopped. {reason}").format(reason=why_words(state)),
                Tone.WARNING,
                action=self.tr("Try again"),
                on_action=self.directory.go_on,
            )
        elif state.phase is DirectoryPhase.COMPLETE and _was_first_time(before):
            words = self.tr(
                "%Ln customer(s) can now be found by a part of name, email or phone.",
                "",
                state.rows,
            )
            self._window.toast.show_message(words)
        elif before.phase in (DirectoryPhase.FAILED, DirectoryPhase.STOPPED):
            self._notice.clear()

    def _show_failed(self, state: DirectoryState) -> None:
        if is_mended_by_reading_again(state):
            self._notice.show_message(
                why_words(state),
                Tone.WARNING,
                action=self.tr("Read again from the gateway"),
                on_action=self.read_again,
                other=self.tr("Remove…"),
                on_other=self.ask_to_remove,
            )
            return
        self._notice.show_message(
            why_words(state),
            Tone.WARNING,
            action=self.tr("Try again"),
            on_action=self.directory.try_again,
        )

    def _on_removed(self) -> None:
        self._notice.clear()
        words = self.tr("No customers are kept on this computer any more.")
        self._window.toast.show_message(words)

    def _on_not_removed(self, error: Exception) -> None:
        self._notice.show_message(
            self.tr("The customers could not be removed from this computer. {reason}").format(
                reason=why_words(self.directory.state)
            ),
            Tone.DANGER,
            action=self.tr("Try again"),
            on_action=self.remove,
        )

    def _on_given_up(self) -> None:
        self._notice.show_message(
            self.tr(
                "All customers were removed from this computer: one who was erased could not be "
                "taken out by themselves."
            ),
            Tone.WARNING,
            action=self.tr("Read again…"),
            on_action=self.ask_to_begin,
        )


def _was_first_time(before: DirectoryState) -> bool:
    return before.phase is not DirectoryPhase.OPENING and before.complete_as_of is None
