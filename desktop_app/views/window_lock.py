"""The lock of one window: blanks it, lets its session's secrets go, and fetches them again."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.credentials.system_keyring import Storage
from desktop_app.credentials.trouble import VaultError, VaultTrouble
from desktop_app.views.curtain import Curtain
from desktop_app.views.editor.kept_drafts import KeptDrafts
from desktop_app.views.kept_behind import KeptBehind
from desktop_app.views.lock_page import Guard
from desktop_app.views.notice import Tone
from desktop_app.views.profiles_errand import Errand
from desktop_app.views.profiles_wording import vault_words
from desktop_app.views.session_secrets_dialog import SessionSecretsDialog
from desktop_app.views.unlock_passphrase import BeginAgainDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import SignalInstance

    from desktop_app.credentials.profile import Profile
    from desktop_app.credentials.vault import Vault
    from desktop_app.gateway.endpoint import Credentials
    from desktop_app.views.desk import Desk
    from desktop_app.views.main_window import MainWindow
    from desktop_app.worker.journals import ProfileLedger
    from desktop_app.worker.session import Session
    from desktop_app.worker.worker import Worker

T = TypeVar("T")
U = TypeVar("U")

_MAY_PASS = {VaultTrouble.LOCKED, VaultTrouble.DENIED, VaultTrouble.SILENT}
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
        self._curtain = Curtain(window)
        self._page = self._curtain.page
        self._page.unlock_asked.connect(self.unlock)
        self._page.forgotten_asked.connect(self._ask_to_begin_again)
        self._page.close_asked.connect(window.close)
        self._page.quit_asked.connect(self.quit_asked)
        self._errand = Errand(worker, self._page.notice, self)
        self._errand.running_changed.connect(self._page.set_busy)
        self._desk: Desk | None = None
        self._session: Session | None = None
        self._profile: Profile | None = None
        self._own: Credentials | None = None
        self._kept = KeptBehind(window, lambda: self._curtain.behind(KeptDrafts))
        self._may_close = False
        self._locks = 0

    @property
    def curtain(self) -> Curtain:
        """What hides the window's contents."""
        return self._curtain

    @property
    def is_locked(self) -> bool:
        """Whether the window is locked."""
        return self._curtain.is_drawn

    def guard(
        self,
        desk: Desk,
        session: Session,
        profile: Profile | None,
        own: Credentials | None,
        ledger: ProfileLedger | None = None,
    ) -> None:
        """From now on these are what is locked.

        ``profile``: whose secrets to fetch; None for the sandbox, whose ``own`` are no secret.
        ``ledger`` keeps what is unsaved.
        """
        self._kept.use(ledger)
        self._desk, self._session, self._profile, self._own = desk, session, profile, own
        if self.is_locked:  # it was still being opened when the lock came
            self._curtain.cover_new_panes()
            self._let_secrets_go()

    def lock(self, words: str) -> None:
        """Blank the window at once; ``words`` say why. Locked already: the first reason stays, and
        unlocking that is under way ends."""
        self._locks += 1
        if self.is_locked:
            self._errand.cancel()
            return
        self._may_close = False
        self._page.show_guard(self._guard())
        self._curtain.draw()
        self._page.show_why(words, is_unsaved=self._is_unsaved)
        self._kept.keep()
        self._let_secrets_go()

    def unlock(self) -> None:
        """Ask for the passphrase where one is set, fetch the secrets, bring everything back; say in
        place what is in the way."""
        if not self.is_locked or self._errand.is_running:
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
        if not self.is_locked or self._errand.is_running:
            return
        if self._session is None:
            self._curtain.open()
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

        self._errand.begin(
            work, words, done=unless_locked_since(done), failed=unless_locked_since(failed)
        )

    def refuses_to_close(self) -> bool:
        """Whether closing must be confirmed, for what is locked away; if so, it is offered.

        The agent may be unable to unlock (the keyring lost what it had), so it is never forbidden.
        """
        if not self.is_locked or self._may_close:
            return False
        if not (self._is_unsaved or self._curtain.hides_dialogs):
            return False
        sentence, button = self._kept.close_words(is_dirty=self._is_unsaved)
        self._page.notice.say(
            sentence, Tone.WARNING, action=button, on_action=partial(self._leave, self.close_asked)
        )
        return True

    def _guard(self) -> Guard:
        if self._vault.is_protected:
            return Guard.PASSPHRASE
        profile = self._profile
        storage = None if profile is None else self._vault.storage_of(profile)
        return Guard.SECRETS if storage is Storage.SESSION else Guard.NOTHING

    def _on_passphrase_right(self, _: None) -> None:
        self._page.forget_passphrase()
        self.passed.emit()
        self._bring_back(self._on_read, self._on_not_read)

    def _on_passphrase_not_right(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, VaultError) else VaultTrouble.BROKEN
        if trouble is VaultTrouble.WRONG_PASSPHRASE:
            self._page.refuse_passphrase(math.ceil(self._vault.pause))
        else:
            self._page.notice.say(vault_words(trouble), Tone.WARNING)

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
        self._page.show_guard(Guard.SECRETS)
        self._bring_back(self._on_read, self._on_not_read)

    @property
    def _is_unsaved(self) -> bool:
        return self._desk is not None and self._desk.editor.is_dirty

    def _let_secrets_go(self) -> None:
        if self._session is not None:
            self._session.hold()
        if self._profile is not None:
            self._vault.drop_remembered(self._profile)

    def _resume(self, credentials: Credentials) -> None:
        if self._session is None:
            return
        self._curtain.open()
        if self._profile is not None:
            self.unlocked.emit()
        self._session.resume(credentials)
        self._kept.keep()  # the journal may be another one by now: the keyring had lost its key
        self.passed.emit()

    def _on_read(self, credentials: Credentials | None) -> None:
        if credentials is None:
            self._ask_for_secrets(VaultTrouble.ABSENT)
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
        self._page.notice.say(
            self._kept.anew_words(is_dirty=self._is_unsaved),
            Tone.WARNING,
            action=self.tr("Open anew"),
            on_action=partial(self._leave, self.anew_asked),
        )

    def _leave(self, how: SignalInstance) -> None:
        self._may_close = True
        how.emit()

    def _on_not_read(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, VaultError) else VaultTrouble.BROKEN
        if trouble is VaultTrouble.PASSPHRASE:  # set by another process, since this one last asked
            self._page.show_guard(Guard.PASSPHRASE)
        elif trouble in _MAY_PASS:
            self._page.notice.say(vault_words(trouble), Tone.WARNING)
        else:
            self._ask_for_secrets(trouble)

    def _ask_for_secrets(self, trouble: VaultTrouble) -> None:
        if self._profile is None:
            return
        dialog = SessionSecretsDialog(
            self._vault,
            self._worker,
            self._profile,
            trouble,
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
