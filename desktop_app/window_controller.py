"""One window and what stands behind it: a profile or a sandbox, a session, the panes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog

from desktop_app.command_line import SANDBOX_CUSTOMERS
from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.models.display import isolated
from desktop_app.process.log import add_secret
from desktop_app.process.permissions import permissions_of, with_proxy
from desktop_app.process.policy import Policy
from desktop_app.records.writes import EntryProfile
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.profiles.wording import environment_words
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.faults import ClosingQuestion
from desktop_app.views.window.lock_overlay import LockTrigger
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.start_pages import WaitingPage, WelcomePage
from desktop_app.views.window.window_lock import WindowLock
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.directories import Directories, ProfileDirectory
from desktop_app.worker.journals import Journals, ProfileJournal
from desktop_app.worker.sandbox_process import SandboxProcess
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle, Worker

if TYPE_CHECKING:
    from desktop_app.views.window.lock import ProgramLock


class ProgramServices(Protocol):
    """What a window's controller needs of the program around it."""

    settings: QSettings
    worker: Worker
    vault: Vault
    journals: Journals
    directories: Directories
    policy: Policy

    @property
    def lock(self) -> ProgramLock: ...

    def profiles(self) -> tuple[Profile, ...]: ...

    def add_profile(self, window: MainWindow) -> object: ...

    def edit_profile(self, window: MainWindow) -> object: ...

    def open_anew(self, place: WindowController, profile: Profile | None) -> object: ...

    def choices(self) -> tuple[Profile, ...]: ...

    def record_use(self, place: WindowController) -> object: ...

    def quit(self) -> object: ...

    def open_link(self, text: str) -> object: ...


class WindowController(QObject):
    """One window, and what stands behind it: a session, its panes, perhaps a sandbox.

    Signals: ``closed(WindowController)`` when the window is gone for good; ``change_ended()`` when
    something that was asked for has ended, a change or a lock perhaps.
    """

    closed = Signal(object)
    change_ended = Signal()

    def __init__(self, program: ProgramServices, window: MainWindow) -> None:
        super().__init__(window)
        self._program = program
        self.window = window
        self.profile: Profile | None = None
        self.screen: CustomerScreen | None = None
        self._session: Session | None = None
        self._sandbox: SandboxProcess | None = None
        self._reading: TaskHandle[Credentials | None] | None = None
        self._own: Credentials | None = None
        """The sandbox's."""
        self._journal: ProfileJournal | None = None
        self.directory: ProfileDirectory | None = None
        """The local copy of the profile's customers, once the profile is open."""
        self._closing: ClosingQuestion | None = None
        self._is_profile_removed = False
        self._show_page: Callable[[], object] = self.welcome
        """Fills the window while there are no panes yet."""
        self.lock = self._watch_window()

    def _watch_window(self) -> WindowLock:
        program, window = self._program, self.window
        lock = WindowLock(window, program.worker, program.vault, program.profiles)
        lock.passed.connect(self._read_again)
        lock.unlocked.connect(program.journals.resume)
        lock.unlocked.connect(self.change_ended)
        lock.close_asked.connect(self.close)
        lock.anew_asked.connect(self._open_anew)
        lock.quit_asked.connect(program.quit)
        window.closing.connect(self.close)
        window.activated.connect(self._record_use)
        return lock

    @property
    def may_move(self) -> bool:
        """Whether :meth:`move_to` loses nothing at this moment."""
        if self.lock.is_locked or self._closing is not None:
            return False
        if self.screen is not None:
            return self.screen.may_be_taken_over
        dialogs = self.window.findChildren(QDialog)
        return not any(dialog.isModal() and dialog.isVisible() for dialog in dialogs)

    def move_to(self, window: MainWindow) -> None:
        """Go on in another window, with everything that is open in this one, which the program
        takes away."""
        before, screen = self.window, self.screen
        if screen is not None:
            screen.save_sizes()
        self.lock.overlay.delete()
        before.closing.disconnect(self.close)
        self.setParent(window)
        self.window = window
        self.lock = self._watch_window()
        window.take_over(before)
        if self.profile is not None:
            window.show_environment(self.profile.environment.name, self.profile.name)
        elif self._sandbox is not None:
            window.show_environment("SANDBOX", self.tr("Sandbox"))
        if screen is None or self._session is None:
            self._show_page()
            return
        if self.directory is not None:
            self._resume_with_lock(self.directory)
        self._show_screen(self._session, before=screen)

    @property
    def is_free(self) -> bool:
        """Whether a profile can still be opened here."""
        return self.profile is None and self._sandbox is None

    def welcome(self) -> WelcomePage:
        """The page from which to begin."""
        self._show_page = self.welcome
        page = WelcomePage(self._program.choices())
        page.profile_chosen.connect(self.open_profile)
        page.sandbox_asked.connect(partial(self.open_sandbox, SANDBOX_CUSTOMERS))
        page.profile_asked.connect(partial(self._program.add_profile, self.window))
        self.window.set_centre(page)
        page.take_focus()
        return page

    def open_sandbox(self, customers: int) -> None:
        """Start the embedded gateway and open it."""
        self.window.show_environment("SANDBOX", self.tr("Sandbox"))
        self._wait(lambda: self.tr("Starting the sandbox…"))
        self._sandbox = SandboxProcess(customers, self)
        self._sandbox.ready.connect(self._on_sandbox_ready)
        self._sandbox.failed.connect(self._on_sandbox_failed)
        self._sandbox.start()

    def open_profile(self, profile: Profile) -> None:
        """Fetch the profile's secrets and open it; where an unlock passphrase guards them, once
        that was given."""
        policy = self._program.policy
        if not policy.permits_environment(profile.environment.value):
            self.window.forget_look_up()
            self.welcome().notice.show_message(environment_words(profile.environment), Tone.WARNING)
            return
        profile = with_proxy(policy, profile)
        self.profile = profile
        self.window.show_environment(profile.environment.name, profile.name)
        self._wait(lambda: self.tr("Waiting for the system keyring…"))
        self._read(profile)

    def _read(self, profile: Profile) -> None:
        vault = self._program.vault
        self._reading = self._program.worker.ask(
            lambda: vault.read(profile),
            owner=self,
            done=partial(self._on_credentials, profile),
            failed=partial(self._on_vault_failed, profile),
        )

    def show_no_profile(self, name: str) -> None:
        """The command line named a profile that does not exist."""
        sentence = self.tr("There is no profile named {name}.").format(name=isolated(name))
        self.welcome().notice.show_message(sentence, Tone.WARNING)

    @property
    def is_at_work(self) -> bool:
        """Whether a change or a batch of this window is under way."""
        return self._has_open_writes or (self.screen is not None and self.screen.is_at_work)

    def journal_of(self, profile: Profile) -> ProfileJournal:
        """What the journal keeps for a profile, whether or not it is open here."""
        where = _where(profile.id, profile.name, profile.environment, profile.base_url)
        return self._program.journals.of_profile(where, self)

    def close(self) -> None:
        """Settle what is unsaved or on its way, then close for good."""
        if self.lock.refuses_to_close():
            return
        screen = self.screen
        is_changing_one = self._is_changing and screen is not None and not screen.is_at_work
        is_gone = self._is_profile_removed
        if screen is None or self.lock.is_locked or is_changing_one or is_gone:
            self._finish()
        else:
            screen.settle(self._finish)

    def forget_profile(self) -> None:
        """It is removed, and what is unsaved with it, as was confirmed: closing asks nothing."""
        self._is_profile_removed = True

    def _finish(self) -> None:
        """Nothing unsaved is to be asked about first: a batch begins no further row, and what is on
        its way is waited for."""
        if self.screen is not None:
            self.screen.stop()
        if self._is_changing:
            self._ask_before_closing()
        else:
            self._close_now()

    def _record_use(self) -> None:
        self._program.record_use(self)

    def _open_anew(self) -> None:
        self._program.open_anew(self, self.profile)

    def leave(self) -> None:
        """Close without asking."""
        self._close_now()

    def _ask_before_closing(self) -> None:
        """A change is on its way: the agent waits, or closes and leaves it to the next start."""
        if self._closing is not None:
            return
        self._closing = ClosingQuestion(self.window)
        self._closing.close_asked.connect(self._close_now)
        self._closing.finished.connect(self._on_closing_answered)
        self._closing.open()

    def _on_closing_answered(self) -> None:
        question, self._closing = self._closing, None
        if question is not None:
            question.deleteLater()

    @property
    def _has_open_writes(self) -> bool:
        return self._journal is not None and self._journal.has_open_writes

    @property
    def _is_changing(self) -> bool:
        """Whether a change is on its way: sent, or about to be."""
        return self._has_open_writes or (self._session is not None and self._session.is_changing)

    def _on_change_ended(self) -> None:
        """Its answer came while the question was open: closing goes on by itself."""
        if self._closing is not None and not self._is_changing:
            self._closing.reject()
            self.close()
        self.change_ended.emit()

    def _close_now(self) -> None:
        if self.screen is not None:
            self.screen.save_sizes()
        if self._session is not None:
            self._session.close()
        if self.directory is not None:
            self.directory.close()
        if self._sandbox is not None:
            self._sandbox.stop()
        self.window.close_for_good()
        self.lock.overlay.delete()
        self.closed.emit(self)

    def _certificates(self) -> Certificates:
        """Signed with the key in the keyring; the sandbox's with one that passes with it."""
        vault, lock = self._program.vault, self._program.journals.lock
        read_seed = partial(vault.signing_key, lock) if self.profile else None
        return Certificates(self._program.worker, read_seed)

    def _wait(self, sentence: Callable[[], str]) -> None:
        """``sentence`` says what is waited for, in the language of the moment."""
        self._show_page = partial(self._wait, sentence)
        self._waiting = WaitingPage(sentence(), self._give_up)
        self.window.set_centre(self._waiting)

    def _give_up(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self._sandbox is not None:
            self._sandbox.stop()
            self._sandbox = None
        self.profile = None
        self.window.show_environment("", "")
        self.window.forget_look_up()  # it was to be looked up here, and nowhere else
        self.welcome()

    def _on_sandbox_ready(self, base_url: str) -> None:
        if self._sandbox is None:
            return
        credentials = Credentials(self._sandbox.authenticity_token, self._sandbox.merchant_key)
        self._open(
            Endpoint(base_url=base_url), credentials, self.tr("Sandbox"), Environment.SANDBOX
        )

    def _on_sandbox_failed(self, words: str) -> None:
        sentence = self.tr("The sandbox did not start. {reason}").format(reason=words)
        self._waiting.show_failed(sentence, self.tr("Back"), self._give_up)
        self._show_page = self._give_up

    def _on_credentials(self, profile: Profile, credentials: Credentials | None) -> None:
        if profile is not self.profile:
            return  # given up meanwhile: these secrets belong to no window
        if credentials is None:
            self._ask_for_secrets(profile, VaultErrorCode.ABSENT)
            return
        self._open(profile.endpoint, credentials, profile.name, profile.environment)
        if self.window.isActiveWindow():
            self._record_use()

    def _on_vault_failed(self, profile: Profile, error: Exception) -> None:
        if profile is not self.profile:
            return
        error_code = error.error_code if isinstance(error, VaultError) else VaultErrorCode.BROKEN
        if error_code is VaultErrorCode.PASSPHRASE:
            self._program.lock.lock(LockTrigger.START)
        else:
            self._ask_for_secrets(profile, error_code)

    def _read_again(self) -> None:
        """Unlocked before the profile was open: its secrets can be had now."""
        is_reading = self._reading is not None and not self._reading.settled
        is_opening = self.profile is not None and self._session is None and not is_reading
        if self.profile is not None and is_opening and not self.lock.is_locked:
            self._read(self.profile)

    def _ask_for_secrets(self, profile: Profile, error_code: VaultErrorCode) -> None:
        dialog = SessionSecretsDialog(
            self._program.vault, self._program.worker, profile, error_code, self.window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(partial(self._on_credentials, profile))
        dialog.rejected.connect(self._give_up)
        dialog.open()

    def _open(
        self, endpoint: Endpoint, credentials: Credentials, name: str, environment: Environment
    ) -> None:
        login = credentials.proxy_login
        add_secret(credentials.authenticity_token, credentials.merchant_key)
        add_secret(login.password if login else "")
        journals = self._program.journals
        profile_id = self.profile.id if self.profile else "sandbox"
        where = _where(profile_id, name, environment, endpoint.base_url)
        open_journal = journals.of_profile if self.profile else journals.of_sandbox
        journal = open_journal(where, self)
        self._journal = journal
        journal.writes_ended.connect(self._on_change_ended)
        directory = self._open_directory(endpoint, credentials, journal)
        session = Session(
            self._program.worker,
            endpoint,
            credentials,
            self,
            journal=journal,
            observer=directory,
            permissions=permissions_of(self._program.policy),
        )
        # Queued: the dialog that waits hears of it first.
        queued = Qt.ConnectionType.QueuedConnection
        session.running_changed.connect(self._on_change_ended, queued)
        self._session = session
        self._own = credentials if environment is Environment.SANDBOX else None
        self._show_screen(session)
        bar = self.window.look_up_bar
        if not bar.field.hasFocus():  # else somebody may be typing, and it would be overwritten
            bar.take_focus()

    def _show_screen(self, session: Session, before: CustomerScreen | None = None) -> None:
        """``before``: the panes of the window in whose place this one comes."""
        profile = self.profile
        self.screen = screen = CustomerScreen(
            self.window,
            session,
            self._program.settings,
            profile_name=self.tr("Sandbox") if profile is None else profile.name,
            environment=(Environment.SANDBOX if profile is None else profile.environment).name,
            journal=self._journal,
            certificates=self._certificates(),
            directory=self.directory if self._program.policy.directory else None,
            before=before,
            policy=self._program.policy,
        )
        screen.stopped_notice.profile_asked.connect(
            partial(self._program.edit_profile, self.window)
        )
        screen.look_up.link_asked.connect(self._program.open_link)
        self.lock.guard(screen, session, profile, self._own, self._journal)
        if before is None:
            screen.table.refresh()

    def _open_directory(
        self, endpoint: Endpoint, credentials: Credentials, journal: ProfileJournal
    ) -> ProfileDirectory:
        directories = self._program.directories
        if self.profile is None:
            directory = directories.of_sandbox(endpoint, credentials, journal, self)
        else:
            directory = directories.of_profile(self.profile, journal, self)
        self._resume_with_lock(directory)
        if self.lock.is_locked:  # it was still being opened when the lock came
            directory.suspend()
        if not self._program.policy.directory and directory.is_on:
            directory.remove()
        self.directory = directory
        return directory

    def _resume_with_lock(self, directory: ProfileDirectory) -> None:
        passed = self.lock.passed if self.profile is None else self.lock.unlocked
        passed.connect(directory.resume)


def _where(profile_id: str, name: str, environment: Environment, base_url: str) -> EntryProfile:
    return EntryProfile(
        profile_id=profile_id,
        profile=name,
        environment=environment.name,
        gateway=urlsplit(base_url).hostname or "",
    )
