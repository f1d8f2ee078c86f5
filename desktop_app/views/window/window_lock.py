"""The lock of one window: blanks it, lets its session's secrets go, and fetches them again."""

from __future__ import annotations

import math
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from desktop_app.credentials.keyring import SecretStorage, VaultError, VaultErrorCode
from desktop_app.credentials.profiles import Profile
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials
from desktop_app.views.editor.draft import DraftAutosave
from desktop_app.views.profiles.dialog import BusyTask
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.profiles.wording import vault_words
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.window.lock_overlay import LockOverlay, UnlockMethod
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.unlock_passphrase import BeginAgainDialog
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker

if TYPE_CHECKING:
    from desktop_app.views.window.customer_screen import CustomerScreen

T = TypeVar("T")
U = TypeVar("U")

_MAY_PASS = {VaultErrorCode.LOCKED, VaultErrorCode.DENIED, VaultErrorCode.SILENT}
"""The keyring has the secrets and did not give them: another Unlock may do."""


class WindowLock(QObject):
    """Locks and unlocks a window, whatever stands behind it by then.

    Signals: ``passed()`` when somebody who may has unlocked here, whether or not this window can be
    brought back; ``unlocked()`` with a profile's secrets; ``close_asked()`` when the agent closes
    it over unfinished work; ``quit_asked()``; ``anew_asked()`` to open the profile with what the
    keyring has by now.
    """

    passed = Signal()
    unlocked = Signal()
    quit_asked = Signal()
    close_asked = Signal()
    anew_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        worker: Worker,
        vault: Vault,
        profiles: Callable[[], tuple[Profile, ...]] = tuple,
    ) -> None:
        """Open, with nothing behind the window yet. ``profiles``: all whose secrets an unlock
        passphrase guards."""
        super().__init__(window)
        self.window = window
        self._worker, self._vault, self._profiles = worker, vault, profiles
        self.overlay = LockOverlay(window)
        """What hides the window's contents."""
        self._page = self.overlay.page
        self._page.unlock.clicked.connect(self.unlock)
        self._page.forgotten.clicked.connect(self._ask_to_begin_again)
        self._page.close_asked.connect(window.close)
        self._page.quit_asked.connect(self.quit_asked)
        self._task = BusyTask(worker, self._page.notice, self)
        self._task.running_changed.connect(self._page.set_busy)
        self._screen: CustomerScreen | None = None
        self._session: Session | None = None
        self._profile: Profile | None = None
        self._own: Credentials | None = None
        self._journal: ProfileJournal | None = None
        self._kept_keys: frozenset[str] = frozenset()
        """Of the unsaved edits that were kept when the window was locked."""
        self._is_kept_safe = False
        """Whether they outlive the program."""
        self._may_close = False
        self._locks = 0

    @property
    def is_locked(self) -> bool:
        return self.overlay.is_shown

    def guard(
        self,
        screen: CustomerScreen,
        session: Session,
        profile: Profile | None,
        own: Credentials | None,
        journal: ProfileJournal | None = None,
    ) -> None:
        """From now on these are what is locked.

        ``profile``: whose secrets to fetch; None for the sandbox, whose ``own`` are no secret.
        ``journal`` keeps what is unsaved.
        """
        self._journal = journal
        if journal is not None:
            journal.checked.connect(self._on_kept_checked)
        self._screen, self._session, self._profile, self._own = screen, session, profile, own
        if self.is_locked:  # it was still being opened when the lock came
            self.overlay.cover_new_panes()
            self._release_secrets()

    def lock(self, words: str) -> None:
        """Blank the window at once; ``words`` say why. Locked already: the first reason stays, and
        unlocking that is under way ends."""
        self._locks += 1
        if self.is_locked:
            self._task.cancel()
            return
        self._may_close = False
        self._page.show_guard(self._guard())
        self.overlay.cover()
        self._page.show_why(words, is_unsaved=self._is_unsaved)
        self._keep_unsaved()
        self._release_secrets()

    def unlock(self) -> None:
        """Ask for the passphrase where one is set, fetch the secrets, bring everything back; say in
        place what is in the way."""
        if not self.is_locked or self._task.is_running:
            return
        if not self._vault.is_protected:
            self._bring_back(self._on_read, self._on_not_read)
        elif self._page.passphrase:
            self._ask_vault(
                partial(self._vault.unlock, self._page.passphrase, self._profiles()),
                self.tr("Trying the passphrase…"),
                done=self._on_passphrase_right,
                failed=self._on_passphrase_not_right,
            )
        else:
            self._page.take_focus()

    def follow(self) -> None:
        """The program was unlocked in another window: bring this one back too, if that asks nobody
        anything. What is in the way is said once somebody unlocks here."""
        self._bring_back(self._on_read_to_follow, _nothing)

    def _bring_back(
        self,
        done: Callable[[Credentials | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self.is_locked or self._task.is_running:
            return
        if self._session is None:
            self.overlay.uncover()
            self.passed.emit()
        elif self._own is not None:
            self._resume(self._own)
        elif self._profile is not None:
            self._ask_vault(
                partial(self._vault.read, self._profile),
                self.tr("Waiting for the system keyring…"),
                done=done,
                failed=failed,
            )

    def _ask_vault(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        words: str,
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """An answer that comes after the program was locked once more opens nothing."""
        locks = self._locks

        def unless_locked_since(call: Callable[[U], None]) -> Callable[[U], None]:
            return lambda outcome: call(outcome) if locks == self._locks else None

        self._task.begin(
            work, words, done=unless_locked_since(done), failed=unless_locked_since(failed)
        )

    def refuses_to_close(self) -> bool:
        """Whether closing must be confirmed, for what is locked away; if so, it is offered.

        The agent may be unable to unlock (the keyring lost what it had), so it is never forbidden.
        """
        if not self.is_locked or self._may_close:
            return False
        if not (self._is_unsaved or self.overlay.hides_dialogs):
            return False
        sentence, button = self._close_words()
        self._page.notice.show_message(
            sentence, Tone.WARNING, action=button, on_action=partial(self._leave, self.close_asked)
        )
        return True

    def _guard(self) -> UnlockMethod:
        if self._vault.is_protected:
            return UnlockMethod.PASSPHRASE
        profile = self._profile
        storage = None if profile is None else self._vault.storage_of(profile)
        return UnlockMethod.SECRETS if storage is SecretStorage.SESSION else UnlockMethod.NOTHING

    def _on_passphrase_right(self, _: None) -> None:
        self._page.forget_passphrase()
        self.passed.emit()
        self._bring_back(self._on_read, self._on_not_read)

    def _on_passphrase_not_right(self, error: Exception) -> None:
        error_code = error.error_code if isinstance(error, VaultError) else VaultErrorCode.BROKEN
        if error_code is VaultErrorCode.WRONG_PASSPHRASE:
            self._page.refuse_passphrase(math.ceil(self._vault.pause))
        else:
            self._page.notice.show_message(vault_words(error_code), Tone.WARNING)

    def _ask_to_begin_again(self) -> None:
        dialog = BeginAgainDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._begin_again)
        dialog.rejected.connect(self._page.take_focus)
        dialog.open()

    def _begin_again(self) -> None:
        """Without the secrets that nobody can open: whoever goes on has to type them anew, and only
        the right ones open what is behind the lock."""
        self._ask_vault(
            partial(self._vault.begin_again, self._profiles()),
            self.tr("Waiting for the system keyring…"),
            done=self._on_begun_again,
            failed=self._on_not_read,
        )

    def _on_begun_again(self, _: None) -> None:
        self._page.show_guard(UnlockMethod.SECRETS)
        self._bring_back(self._on_read, self._on_not_read)

    @property
    def _is_unsaved(self) -> bool:
        return self._screen is not None and self._screen.editor.is_dirty

    def _keep_unsaved(self) -> None:
        """Keep what is unsaved at this moment, also in dialogs that are put away, and find out
        whether it outlives the program."""
        edits = self.overlay.behind(DraftAutosave)
        for edit in edits:
            edit.save_now()
        self._kept_keys = frozenset(edit.key for edit in edits if edit.key)
        self._is_kept_safe = False
        if self._journal is not None and self._kept_keys:
            self._journal.check(self._kept_keys)

    def _on_kept_checked(self, is_safe: bool) -> None:
        self._is_kept_safe = is_safe

    def _close_words(self) -> tuple[str, str]:
        """What closing the locked window does, and the button for it."""
        button = self.tr("Close")
        if not self._kept_keys and not self._is_unsaved:
            words = self.tr(
                "There is unfinished work behind the lock. Unlock to go on with it; closing gives "
                "up what is open there."
            )
        elif self._is_kept_safe:
            words = self.tr(
                "There is unfinished work behind the lock. Unlock to go on with it, or close: the "
                "unsaved changes are kept, encrypted, and offered when this profile is opened next."
            )
        else:
            words = self.tr(
                "There is unfinished work behind the lock, and it is not kept on this computer. "
                "Unlock to go on with it; closing loses it."
            )
            button = self.tr("Close and lose it")
        return words, button

    def _anew_words(self) -> str:
        """What opening the profile anew, with other secrets, does to unsaved work."""
        words = self.tr(
            "The system keyring now has another token and key than this window was opened with. "
            "Open the profile anew to work with them."
        )
        if not self._kept_keys and not self._is_unsaved:
            return words
        kept = self.tr("The unsaved changes are kept and offered there.")
        lost = self.tr("The unsaved changes are not kept on this computer; they get lost.")
        return f"{words} {kept if self._is_kept_safe else lost}"

    def _release_secrets(self) -> None:
        if self._session is not None:
            self._session.suspend()
        if self._profile is not None:
            self._vault.drop_remembered(self._profile)

    def _resume(self, credentials: Credentials) -> None:
        if self._session is None:
            return
        self.overlay.uncover()
        if self._profile is not None:
            self.unlocked.emit()
        self._session.resume(credentials)
        self._keep_unsaved()  # the journal may be another one by now: the keyring had lost its key
        self.passed.emit()

    def _on_read(self, credentials: Credentials | None) -> None:
        if credentials is None:
            self._ask_for_secrets(VaultErrorCode.ABSENT)
        elif self._is_right(credentials):
            self._resume(credentials)
        else:
            if self._profile is not None:
                self._vault.drop_remembered(self._profile)
            self._offer_anew()
            self.passed.emit()

    def _on_read_to_follow(self, credentials: Credentials | None) -> None:
        if credentials is not None:
            self._on_read(credentials)

    def _offer_anew(self) -> None:
        """Whoever opened the keyring may open the profile, but with its secrets of today: rows and
        edits of the one merchant must not meet the key of another."""
        self._page.notice.show_message(
            self._anew_words(),
            Tone.WARNING,
            action=self.tr("Open anew"),
            on_action=partial(self._leave, self.anew_asked),
        )

    def _leave(self, how: SignalInstance) -> None:
        self._may_close = True
        how.emit()

    def _on_not_read(self, error: Exception) -> None:
        error_code = error.error_code if isinstance(error, VaultError) else VaultErrorCode.BROKEN
        if (
            error_code is VaultErrorCode.PASSPHRASE
        ):  # set by another process, since this one last asked
            self._page.show_guard(UnlockMethod.PASSPHRASE)
        elif error_code in _MAY_PASS:
            self._page.notice.show_message(vault_words(error_code), Tone.WARNING)
        else:
            self._ask_for_secrets(error_code)

    def _ask_for_secrets(self, error_code: VaultErrorCode) -> None:
        if self._profile is None:
            return
        dialog = SessionSecretsDialog(
            self._vault,
            self._worker,
            self._profile,
            error_code,
            self.window,
            is_right=self._is_right,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self._resume)
        dialog.rejected.connect(self._page.take_focus)
        dialog.open()

    def _is_right(self, credentials: Credentials) -> bool:
        return self._session is not None and self._session.was_opened_with(credentials)


def _nothing(_error: Exception) -> None:
    """The window stays as it is."""
