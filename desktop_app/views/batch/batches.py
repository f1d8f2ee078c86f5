"""What the rest of the window knows of batches: three actions, one window, a word at the start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from shiboken6 import isValid

from desktop_app.views.icons import icon
from desktop_app.views.menus import Menu
from desktop_app.views.notice import Tone
from desktop_app.views.shortcuts import Shortcut

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from desktop_app.batch.standing import Standing
    from desktop_app.records.batch import Batch
    from desktop_app.views.batch.batch_window import BatchWindow
    from desktop_app.views.customer_table import CustomerTable
    from desktop_app.views.main_window import MainWindow
    from desktop_app.views.reasons import Reasons
    from desktop_app.worker.certificates import Certificates
    from desktop_app.worker.journals import ProfileLedger
    from desktop_app.worker.session import Session

_NOTICE = "batches"


class Batches(QObject):
    """One for each main window; opens at most one window of its own beside it.

    Signal: ``wrote()`` when customers are not as the main window shows them.
    """

    wrote = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        ledger: ProfileLedger,
        table: CustomerTable,
        *,
        environment: str,
        profile_name: str,
        reasons: Reasons,
        hold: Callable[[], float],
        settings: QSettings,
        certificates: Certificates | None = None,
    ) -> None:
        """Nothing is read before :meth:`offer`. ``hold``: for how many seconds an erasure can be
        undone before it begins."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._ledger = ledger
        self._table = table
        self._environment = environment
        self._profile_name = profile_name
        self._reasons = reasons
        self._hold = hold
        self._settings = settings
        self._certificates = certificates
        self._windows: list[BatchWindow] = []
        """The newest last; those before it are closed, and their last rows are under way."""
        self._is_refused = False
        session.stopped.connect(self._on_refused)
        session.goes_on.connect(self._on_goes_on)
        self._make_actions()
        window.files_given.connect(self.open_with_files)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """Where the actions belong."""
        return {Menu.CUSTOMER: [self._new, self._from_selection, self._resume]}

    @property
    def window(self) -> BatchWindow | None:
        """The batch's window, while there is one."""
        windows = self._living()
        return windows[-1] if windows else None

    def _living(self) -> list[BatchWindow]:
        self._windows = [window for window in self._windows if isValid(window)]
        return self._windows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The main window closed (it is not merely minimised): nothing of it may stay behind."""
        is_closed = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if is_closed and watched is self._window:
            for window in self._living():
                window.close()
        return False

    def offer(self) -> None:
        """After the start: say what is not finished, if anything. Old look-ups go first."""
        # Imported here, as everything of a batch's window: most days none is opened.
        from desktop_app.views.batch.keep_setting import KeepSetting  # noqa: PLC0415
        from desktop_app.worker.batch_shelf import BatchShelf  # noqa: PLC0415

        shelf = BatchShelf(self._session, self._ledger, self)

        def ask_how_far(batches: tuple[Batch, ...]) -> None:
            if batches:
                shelf.standings(batches, self._say_unfinished, _nothing)

        def look(_nothing_more: None) -> None:
            shelf.unfinished(ask_how_far, _nothing)

        shelf.remove_look_ups(KeepSetting(self._settings).too_old(), look, _nothing)

    def stop(self) -> None:
        """The main window is about to close: begin no further row."""
        for window in self._living():
            window.course.stop()

    def open_window(self) -> BatchWindow:
        """The window, in front."""
        from desktop_app.views.batch.batch_window import BatchWindow  # noqa: PLC0415

        window = self.window
        if window is None or window.is_leaving:
            window = BatchWindow(
                self._session,
                self._ledger,
                environment=self._environment,
                profile_name=self._profile_name,
                reasons=self._reasons,
                certificates=self._certificates,
                is_refused=self._is_refused,
                hold=self._hold,
                parent=self._window,
            )
            window.selection_asked.connect(self._bring_selection)
            window.left.connect(self._on_left)
            window.course.wrote.connect(self._say_written)
            self._window.lend_actions(window)
            self._windows.append(window)
            self._window.installEventFilter(self)
        window.come_forward()
        return window

    def open_with_selection(self) -> None:
        """The window, with what is selected in the table as its list."""
        self.open_window()
        self._bring_selection()

    def open_with_text(self, text: str) -> None:
        """The window, with a text that holds several IDs as its list."""
        self.open_window().take_text(text)

    def open_with_files(self, paths: list[Path]) -> None:
        """The window, with a file that was dropped on this one, or pasted, as its list."""
        if self._new.isEnabled():  # nothing is, while the window is locked
            self.open_window().take_files(paths)

    def ask_to_resume(self) -> None:
        """The list of what is kept, what is not finished first."""
        from desktop_app.views.batch.keep_setting import KeepSetting  # noqa: PLC0415
        from desktop_app.views.batch.kept_batches_dialog import (  # noqa: PLC0415
            KeptBatchesDialog,
        )
        from desktop_app.worker.batch_shelf import BatchShelf  # noqa: PLC0415

        shelf = BatchShelf(self._session, self._ledger)
        keep = KeepSetting(self._settings)
        dialog = KeptBatchesDialog(shelf, keep, self._window, under_way=self._under_way())
        dialog.chosen.connect(self.resume)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def resume(self, batch: Batch) -> None:
        """Show this batch; nothing runs before the agent says so there."""
        self._window.notice(_NOTICE).clear()
        for window in self._living():
            if window.course.busy_with == batch.id:
                # Rows of it are under way: another window would show them as still to do.
                self._windows.remove(window)
                self._windows.append(window)
                window.come_forward()
                return
        self.open_window().open_batch(batch)

    @property
    def is_at_work(self) -> bool:
        """Whether rows are looked up or carried out now, or paused."""
        return bool(self._under_way())

    def _under_way(self) -> frozenset[str]:
        """The ids of the batches that run, or are looked up, now."""
        return frozenset({window.course.busy_with for window in self._living()} - {""})

    def _bring_selection(self) -> None:
        if self.window is not None:
            self.window.take_selection(self._table.selected_uuids())

    def _say_written(self) -> None:
        if isValid(self._table):  # a batch may come to its end behind a window that is going
            self.wrote.emit()

    def _on_refused(self, _error: Exception) -> None:
        """A batch's window may open later: it cannot ask the session how it stands."""
        self._is_refused = True

    def _on_goes_on(self) -> None:
        self._is_refused = False

    def _say_unfinished(self, standings: list[Standing]) -> None:
        from desktop_app.views.batch.result_words import unfinished_words  # noqa: PLC0415

        is_one = len(standings) == 1
        go_on = partial(self.resume, standings[0].batch) if is_one else self.ask_to_resume
        self._window.notice(_NOTICE).say(
            unfinished_words(standings),
            Tone.WARNING,
            action=self.tr("Resume…"),
            on_action=go_on,
        )

    def _on_left(self, batch: Batch) -> None:
        from desktop_app.worker.batch_shelf import BatchShelf  # noqa: PLC0415

        shelf = BatchShelf(self._session, self._ledger, self)
        shelf.standings((batch,), self._say_left, _nothing)

    def _say_left(self, standings: list[Standing]) -> None:
        from desktop_app.views.batch.result_words import left_words  # noqa: PLC0415

        self._window.notice(_NOTICE).say(
            left_words(standings[0]), action=self.tr("Resume…"), on_action=self.ask_to_resume
        )

    def _make_actions(self) -> None:
        self._new = self._action(
            self.tr("Batch…"),
            Shortcut.BATCH,
            self.open_window,
            tip=self.tr("Look up, edit or erase a list of customers"),
            picture="list-checks",
        )
        self._from_selection = self._action(
            self.tr("Batch from selection"),
            Shortcut.BATCH_FROM_SELECTION,
            self.open_with_selection,
            tip=self.tr("Begin a batch with the customers selected in the table"),
            picture="list-plus",
        )
        self._resume = self._action(
            self.tr("Kept batches…"),
            Shortcut.RESUME_BATCH,
            self.ask_to_resume,
            tip=self.tr("Go on with a batch that was not finished, or discard one"),
            picture="list-restart",
        )

    def _action(
        self,
        text: str,
        shortcut: Shortcut,
        run: Callable[[], object],
        *,
        tip: str,
        picture: str,
    ) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setShortcut(shortcut)
        action.setStatusTip(tip)
        action.triggered.connect(run)
        return action


def _nothing(_error: Exception) -> None:
    """The recovery strip says that the journal can't be read."""
