"""The dialog ``Profile``: which gateway, who asks, and whether it works; and what the dialogs about
secrets share with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.credentials.draft import ProfileDraft, remove_profile, save_draft
from desktop_app.credentials.profiles import BASE_URLS, Profile, ProfileBook
from desktop_app.credentials.vault import Vault, VaultError, VaultErrorCode
from desktop_app.gateway.connection_check import ConnectionCheck, ConnectionVerdict, try_connection
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.journal.journal import Journal
from desktop_app.journal.journal_db import StoredCounts
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.views.profiles.fields import SecretEdit
from desktop_app.views.profiles.form import ProfileForm
from desktop_app.views.profiles.wording import (
    environment_name,
    failure_words,
    finding_tone,
    finding_words,
    other_environment,
    removal_words,
)
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.dialogs import FramedDialog
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.worker.worker import TaskHandle, Worker

T = TypeVar("T")
Removal = Callable[[], Awaitable[None]]

_PATIENCE = 500
"""Milliseconds before the dialog says that it waits."""


class BusyTask(QObject):
    """One thing at a time that a dialog waits for, run on the worker, with words after a moment and
    a way out. Signal ``running_changed(bool)``."""

    running_changed = Signal(bool)

    def __init__(self, worker: Worker, notice: Notice, dialog: QObject) -> None:
        """``notice``: where the waiting is said, with ``Stop`` beside it."""
        super().__init__(dialog)
        self._worker = worker
        self._notice = notice
        self._ticket: TaskHandle[Any] | None = None
        self._words = ""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_waiting)

    @property
    def is_running(self) -> bool:
        return self._ticket is not None

    def begin(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        words: str,
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work``; ignored while something runs, so that a double click does it once.

        A cancelled task ends without a call of either.
        """
        if self.is_running:
            return

        def on_done(value: T) -> None:
            self._end()
            done(value)

        def on_failed(error: Exception) -> None:
            self._end()
            if not _is_cancelled(error):
                failed(error)

        self._words = words
        self._notice.clear()
        self._ticket = self._worker.ask(work, owner=self, done=on_done, failed=on_failed)
        self._patience.start()
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """End it now; fine when nothing runs."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _show_waiting(self) -> None:
        self._notice.show_message(self._words, action=self.tr("Stop"), on_action=self.cancel)

    def _end(self) -> None:
        self._ticket = None
        self._patience.stop()
        self._notice.clear()
        self.running_changed.emit(False)


def _is_cancelled(error: Exception) -> bool:
    return isinstance(error, GatewayError) and error.error_code is GatewayErrorCode.CANCELLED


_WIDTH = 640


class SecretsDialog(FramedDialog):
    """A dialog about one profile, with a notice, and one task at a time."""

    def __init__(self, title: str, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(title, parent, width=_WIDTH)
        self._notice = Notice()
        self.keep_in_sight(self._notice)
        self._task = BusyTask(worker, self._notice, self)

    def done(self, result: int) -> None:
        """Whatever still runs for this dialog ends with it, and no secret stays in its fields."""
        self._task.cancel()
        for field in self.findChildren(SecretEdit):
            field.edit.setText("")  # unlike clear(), it leaves nothing to undo
        super().done(result)


class ProfileDialog(SecretsDialog):
    """Adds a profile, or edits one. Signals: ``saved(Profile)``, ``removed(Profile)``."""

    saved = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        book: ProfileBook,
        vault: Vault,
        worker: Worker,
        profile: Profile | None,
        parent: QWidget | None = None,
        *,
        journal: Callable[[], Journal] | None = None,
        is_at_work: Callable[[], bool] = lambda: False,
        directory: Callable[[], Removal] | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        """``profile``: the one to edit; None adds a new one, for Test until chosen otherwise.

        ``journal`` brings what the journal keeps for it, and goes with it; ``is_at_work`` tells
        whether a batch or a change of it is under way, so that it can't be removed now;
        ``directory`` lets its directory go and brings what deletes the file; ``policy``: which
        environments and which proxy it may have.

        Raises:
            ProfileBookError: the profiles can't be read; say so instead of opening the dialog.
        """
        super().__init__(self.tr("Profile"), worker, parent)
        self._book, self._vault = book, vault
        self._profile = profile
        self._open_ledger = journal
        self._journal: Journal | None = None
        self._is_at_work = is_at_work
        self._let_directory_go = directory
        kept = {each.id: each for each in book.read()}
        own = None if profile is None else kept.pop(profile.id, None)
        self._form = ProfileForm(profile, tuple(each.name for each in kept.values()), policy, own)
        self._make_buttons()
        left, right = (self._test, self._remove), (self._cancel, self._save)
        self.fill(self._form, self._notice, None, left=left, right=right)
        self._connect()
        self._on_changed()
        worker.ask(
            vault.storage,
            owner=self,
            done=self._form.storage.show_storage,
            failed=self._on_no_keyring,
        )

    def _make_buttons(self) -> None:
        self._test = QPushButton(icon("plug-zap"), self.tr("Test connection"))
        self._remove = QPushButton(icon("trash-2"), self.tr("Remove profile"))
        self._remove.setVisible(self._profile is not None)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._save = QPushButton(self.tr("Save profile"))
        make_primary(self._save)

    def _connect(self) -> None:
        self._form.changed.connect(self._on_changed)
        self._task.running_changed.connect(self._on_running)
        self._test.clicked.connect(self._on_test)
        self._remove.clicked.connect(self._ask_to_remove)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)

    def _on_changed(self) -> None:
        """What was said about other values is no longer true."""
        self._notice.clear()
        name = self._form.name.text
        self.show_environment(self._form.chosen_environment.name, name)

    def _on_running(self, is_running: bool) -> None:
        self.enable_all((self._form, self._test, self._remove, self._save), not is_running)

    def _on_no_keyring(self, error: Exception) -> None:
        if isinstance(error, VaultError):
            self._form.storage.show_error(error.error_code)

    def _on_test(self) -> None:
        draft = self._form.draft(named=False)
        if draft is None:
            return
        other = BASE_URLS.get(other_environment(draft.profile.environment))

        async def work() -> ConnectionCheck:
            credentials = await draft.credentials(self._vault)
            return await try_connection(draft.profile.endpoint, credentials, other_base_url=other)

        words = self.tr("Testing the connection…")
        self._task.begin(work, words, done=self._on_tested, failed=self._on_failed)

    def _on_tested(self, finding: ConnectionCheck) -> None:
        if finding.verdict is ConnectionVerdict.CANCELLED:
            return
        environment = self._form.chosen_environment
        offer, follow = "", None
        if finding.verdict is ConnectionVerdict.WRONG_ENVIRONMENT:
            other = other_environment(environment)
            offer = self.tr("Choose {environment}").format(environment=environment_name(other))
            follow = partial(self._form.choose_environment, other)
        self._notice.show_message(
            finding_words(finding, environment),
            finding_tone(finding),
            details=finding.error.details if finding.error else (),
            action=offer,
            on_action=follow,
        )

    def _on_save(self) -> None:
        draft = self._form.draft(named=True)
        if draft is not None:
            is_said = self._form.storage.error_code is VaultErrorCode.UNAVAILABLE
            self._save_draft(draft, for_session=is_said)

    def _save_draft(self, draft: ProfileDraft, *, for_session: bool) -> None:
        self._task.begin(
            partial(save_draft, self._book, self._vault, draft, for_session=for_session),
            self.tr("Waiting for the system keyring…"),
            done=self._on_saved,
            failed=partial(self._on_not_saved, draft),
        )

    def _on_saved(self, profile: Profile) -> None:
        self.saved.emit(profile)
        self.accept()

    def _on_not_saved(self, draft: ProfileDraft, error: Exception) -> None:
        may_go_without = isinstance(error, VaultError) and draft.is_complete
        self._notice.show_message(
            failure_words(error),
            Tone.WARNING,
            action=self.tr("Keep for this session only") if may_go_without else "",
            on_action=partial(self._save_draft, draft, for_session=True),
        )

    def _ask_to_remove(self) -> None:
        """What goes with it is counted first, and said."""
        if self._is_at_work():
            self._notice.show_message(
                self.tr(
                    "A batch or a change of this profile is under way. Wait for its end, or stop "
                    "it, before you remove the profile."
                ),
                Tone.WARNING,
            )
            return
        if self._open_ledger is None:
            self._on_counted(StoredCounts())
            return
        self._journal = self._open_ledger()
        words = self.tr("Reading the journal…")
        self._task.begin(
            self._journal.holdings, words, done=self._on_counted, failed=self._on_failed
        )

    def _on_counted(self, held: StoredCounts) -> None:
        action = self.tr("Remove, and give them up") if held.doubts else self.tr("Remove")
        self._notice.show_message(
            removal_words(held), Tone.DANGER, action=action, on_action=self._on_remove
        )

    def _on_remove(self) -> None:
        profile, journal = self._profile, self._journal
        if profile is None:
            return
        remove_directory = None if self._let_directory_go is None else self._let_directory_go()

        async def remove() -> None:
            if journal is not None:
                await journal.remove_profile()
            if remove_directory is not None:
                await remove_directory()
            await remove_profile(self._book, self._vault, profile)

        words = self.tr("Waiting for the system keyring…")
        self._task.begin(remove, words, done=self._on_removed, failed=self._on_failed)

    def _on_removed(self, _: None) -> None:
        self.removed.emit(self._profile)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._notice.show_message(failure_words(error), Tone.WARNING)
