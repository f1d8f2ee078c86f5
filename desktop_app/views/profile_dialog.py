"""The dialog ``Profile``: which gateway, who asks, and whether it works."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.credentials.draft import Draft, remove_profile, save_draft
from desktop_app.credentials.profile import BASE_URLS, Profile
from desktop_app.credentials.profile_book import ProfileBook
from desktop_app.credentials.vault import Vault, VaultError, VaultTrouble
from desktop_app.gateway.connection_check import Finding, Verdict, try_connection
from desktop_app.journal.entries import Holdings
from desktop_app.views.icons import icon
from desktop_app.views.notice import Tone
from desktop_app.views.profiles_form import ProfileForm
from desktop_app.views.profiles_frame import BandedDialog
from desktop_app.views.profiles_wording import (
    environment_name,
    failure_words,
    finding_tone,
    finding_words,
    other_environment,
    removal_words,
)
from desktop_app.views.style import make_primary

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.journal.part import Part
    from desktop_app.worker.worker import Worker


class ProfileDialog(BandedDialog):
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
        ledger: Callable[[], Part] | None = None,
        is_at_work: Callable[[], bool] = lambda: False,
    ) -> None:
        """``profile``: the one to edit; None adds a new one, for Test until chosen otherwise.

        ``ledger`` brings what the journal keeps for it, and goes with it; ``is_at_work`` tells
        whether a batch or a change of it is under way, so that it can't be removed now.

        Raises:
            BookError: the profiles can't be read; say so instead of opening the dialog.
        """
        super().__init__(worker, parent)
        self.setWindowTitle(self.tr("Profile"))
        self._book, self._vault = book, vault
        self._profile = profile
        self._open_ledger = ledger
        self._ledger: Part | None = None
        self._is_at_work = is_at_work
        others = (kept.name for kept in book.read() if profile is None or kept.id != profile.id)
        self._form = ProfileForm(profile, tuple(others))
        self._make_buttons()
        self.fill(self._form, left=(self._test, self._remove), right=(self._cancel, self._save))
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
        self._errand.running_changed.connect(self._on_running)
        self._test.clicked.connect(self._on_test)
        self._remove.clicked.connect(self._ask_to_remove)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)

    def _on_changed(self) -> None:
        """What was said about other values is no longer true."""
        self._notice.clear()
        name = self._form.name.text
        self._band.show_environment(self._form.chosen_environment.name, name)

    def _on_running(self, is_running: bool) -> None:
        for part in (self._form, self._test, self._remove, self._save):
            part.setEnabled(not is_running)

    def _on_no_keyring(self, error: Exception) -> None:
        if isinstance(error, VaultError):
            self._form.storage.show_trouble(error.trouble)

    def _on_test(self) -> None:
        draft = self._form.draft(named=False)
        if draft is None:
            return
        other = BASE_URLS.get(other_environment(draft.profile.environment))

        async def work() -> Finding:
            credentials = await draft.credentials(self._vault)
            return await try_connection(draft.profile.endpoint, credentials, other_base_url=other)

        words = self.tr("Testing the connection…")
        self._errand.begin(work, words, done=self._on_tested, failed=self._on_failed)

    def _on_tested(self, finding: Finding) -> None:
        if finding.verdict is Verdict.CANCELLED:
            return
        environment = self._form.chosen_environment
        offer, follow = "", None
        if finding.verdict is Verdict.WRONG_ENVIRONMENT:
            other = other_environment(environment)
            offer = self.tr("Choose {environment}").format(environment=environment_name(other))
            follow = partial(self._form.choose_environment, other)
        self._notice.say(
            finding_words(finding, environment),
            finding_tone(finding),
            details=finding.error.details if finding.error else (),
            action=offer,
            on_action=follow,
        )

    def _on_save(self) -> None:
        draft = self._form.draft(named=True)
        if draft is not None:
            is_said = self._form.storage.trouble is VaultTrouble.UNAVAILABLE
            self._save_draft(draft, for_session=is_said)

    def _save_draft(self, draft: Draft, *, for_session: bool) -> None:
        self._errand.begin(
            partial(save_draft, self._book, self._vault, draft, for_session=for_session),
            self.tr("Waiting for the system keyring…"),
            done=self._on_saved,
            failed=partial(self._on_not_saved, draft),
        )

    def _on_saved(self, profile: Profile) -> None:
        self.saved.emit(profile)
        self.accept()

    def _on_not_saved(self, draft: Draft, error: Exception) -> None:
        may_go_without = isinstance(error, VaultError) and draft.is_complete
        self._notice.say(
            failure_words(error),
            Tone.WARNING,
            action=self.tr("Keep for this session only") if may_go_without else "",
            on_action=partial(self._save_draft, draft, for_session=True),
        )

    def _ask_to_remove(self) -> None:
        """What goes with it is counted first, and said."""
        if self._is_at_work():
            self._notice.say(
                self.tr(
                    "A batch or a change of this profile is under way. Wait for its end, or stop "
                    "it, before you remove the profile."
                ),
                Tone.WARNING,
            )
            return
        if self._open_ledger is None:
            self._on_counted(Holdings())
            return
        self._ledger = self._open_ledger()
        words = self.tr("Reading the journal…")
        self._errand.begin(
            self._ledger.holdings, words, done=self._on_counted, failed=self._on_failed
        )

    def _on_counted(self, held: Holdings) -> None:
        action = self.tr("Remove, and give them up") if held.doubts else self.tr("Remove")
        self._notice.say(removal_words(held), Tone.DANGER, action=action, on_action=self._on_remove)

    def _on_remove(self) -> None:
        profile, ledger = self._profile, self._ledger
        if profile is None:
            return

        async def remove() -> None:
            if ledger is not None:
                await ledger.remove_profile()
            await remove_profile(self._book, self._vault, profile)

        words = self.tr("Waiting for the system keyring…")
        self._errand.begin(remove, words, done=self._on_removed, failed=self._on_failed)

    def _on_removed(self, _: None) -> None:
        self.removed.emit(self._profile)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._notice.say(failure_words(error), Tone.WARNING)
