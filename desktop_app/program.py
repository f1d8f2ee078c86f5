"""The program put together: its windows, and what they share."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

import resources
from desktop_app.command_line import SANDBOX_CUSTOMERS, StartOptions
from desktop_app.credentials.profiles import (
    Environment,
    Profile,
    ProfileBook,
    ProfileBookError,
    same_name,
)
from desktop_app.credentials.vault import Vault
from desktop_app.models.display import collation_key, isolated
from desktop_app.process.instance import InstanceServer, OpenRequest
from desktop_app.process.languages import Language
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.process.preferences import Preferences, Theme
from desktop_app.process.privacy import make_private
from desktop_app.process.settings import Settings
from desktop_app.records.links import LinkRefusal, parse_link
from desktop_app.views.directory.kept_row import KeptCustomersRow
from desktop_app.views.preferences.applying import apply_preferences
from desktop_app.views.preferences.dialog import PreferencesDialog
from desktop_app.views.preferences.keyboard import KeyboardPage
from desktop_app.views.preferences.page import Page
from desktop_app.views.preferences.pages import (
    appearance_page,
    connection_page,
    dates_page,
    deleting_page,
    kept_page,
    language_page,
    lock_page,
    organisation_page,
)
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.profiles.saved import SavedProfiles
from desktop_app.views.profiles.wording import book_words
from desktop_app.views.widgets.accessibility import CurrentItemFocus
from desktop_app.views.widgets.actions import Command, Shortcut, keys_of
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.input_events import (
    LatinKeys,
    PopupShortcut,
    WheelFilter,
    WholeBackspace,
)
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.translation import ProgramLanguage, wanted_language
from desktop_app.views.widgets.windows import bring_forward, windows_beside
from desktop_app.views.window.faults import (
    ErrorNotices,
    ScreenCapture,
    link_words,
    no_profile_words,
    platform_call,
    settings_words,
)
from desktop_app.views.window.lock import ProgramLock
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.menus import WindowMenus
from desktop_app.views.window.policy_words import policy_words
from desktop_app.views.window.recovery import JournalNotices
from desktop_app.views.window.unlock_passphrase import UnlockPassphraseDialog
from desktop_app.window_controller import WindowController
from desktop_app.worker.directories import Directories
from desktop_app.worker.journals import Journals
from desktop_app.worker.worker import UiThreadCollector, Worker


class SecondStarts(QObject):
    """Carries out what later starts ask for, from :meth:`listen` on: a window in front, a profile,
    a look-up."""

    def __init__(self, program: CustomerDesk) -> None:
        super().__init__(program)
        self._program = program
        self._server: InstanceServer | None = None

    def listen(self, data: Path) -> None:
        """From now on later starts of the same ``data`` folder end in this process."""
        self._server = InstanceServer(data, self)
        self._server.asked.connect(self.handle)

    def close(self) -> None:
        """A start from now on is the first again."""
        if self._server is not None:
            self._server.close()

    def handle(self, request: OpenRequest) -> None:
        """Raise a window, open what is named, look up what is asked for; while the program is
        locked, only the first. Never anything else: a link may come from anywhere."""
        place = self._program.front()
        if place is not None:
            place.window.bring_to_front()
            self._program.lock.when_unlocked(partial(self._open, request))

    def _open(self, request: OpenRequest) -> None:
        place = self._program.front()
        if place is None:
            return
        place.window.notice("link").clear()
        if request.refused:
            self._program.say_refused(
                LinkRefusal.__members__.get(request.refused, LinkRefusal.FORM)
            )
            return
        if request.profile:
            named = self._program.open_named(request.profile)
            if named is None:
                words = partial(no_profile_words, isolated(request.profile))
                self._program.notices.show_message(words)
                return
            place = named
            place.window.bring_to_front()
            if place.is_free:  # it may not be opened here, which the window says
                return
        if request.find:
            place.window.look_up(request.find)


class PreferencesOpener(QObject):
    """The one window of preferences. Signal: ``language_chosen()``, another one than before."""

    language_chosen = Signal()

    def __init__(self, program: CustomerDesk) -> None:
        super().__init__(program)
        self._program = program
        self._dialog: PreferencesDialog | None = None
        self._language = self._wanted_language

    def open(self, window: MainWindow) -> PreferencesDialog:
        """The dialog, in front."""
        if self._dialog is None or not isValid(self._dialog):
            self._dialog = PreferencesDialog(self._pages(window), window)
            self._dialog.changed.connect(self._apply)
        self._dialog.come_forward()
        return self._dialog

    def move(self, before: MainWindow, after: MainWindow) -> None:
        """Where they are open over ``before``: made anew over ``after``, at the same page and in
        the same place."""
        dialog = self._dialog
        if dialog is None or not isValid(dialog) or dialog.parentWidget() is not before:
            return
        self._dialog = None
        if dialog.isVisible():
            self.open(after).take_over(dialog)
        dialog.deleteLater()

    @property
    def _wanted_language(self) -> Language | None:
        return wanted_language(self._program.preferences.language, self._program.policy)

    def _apply(self) -> None:
        program = self._program
        apply_preferences(program.preferences, program.appearance)
        before, self._language = self._language, self._wanted_language
        if before is not self._language and program.language.speak(self._language):
            self.language_chosen.emit()

    def _pages(self, window: MainWindow) -> tuple[Page, ...]:
        program, place = self._program, self._program.place_of(window)
        preferences, capture, screen = program.preferences, program.capture, place.screen
        return (
            appearance_page(preferences),
            language_page(preferences),
            dates_page(preferences),
            deleting_page(preferences),
            lock_page(preferences, partial(program.ask_for_passphrase, window)),
            connection_page(preferences, program.profiles, partial(self._edit_profile, place)),
            KeyboardPage(preferences, self._commands),
            kept_page(
                preferences,
                None if screen is None else screen.remove_old_entries,
                capture.turn if capture.is_offered else None,
                None
                if screen is None or screen.directory is None
                else KeptCustomersRow(screen.directory),
                forbids_customers=not program.policy.directory,
            ),
            *([organisation_page(preferences)] if program.policy.path is not None else []),
        )

    def _edit_profile(self, place: WindowController, profile: Profile | None) -> None:
        """In the window that shows the profile, if one does."""
        of_profile = (each for each in self._program.places if profile and each.profile == profile)
        self._program.open_profile_dialog(next(of_profile, place), profile)

    def _commands(self) -> list[Command]:
        windows = reversed(self._program.windows())
        return [command for window in windows for command in window.commands()]


_MAY_BE_FREE = {QEvent.Type.WindowUnblocked, QEvent.Type.WindowActivate}
"""A dialog over the window has closed, or somebody comes to it."""


class LanguageChange(QObject):
    """Makes every window anew over what stands behind it: at once, but for those in which a
    question is open or a change on its way; these once it is answered, or has ended."""

    def __init__(self, program: CustomerDesk, sizes: QSettings) -> None:
        super().__init__(program)
        self._program = program
        self._sizes = sizes
        self._left: list[WindowController] = []
        """Whose windows speak another language still."""
        # Whatever tells that a window may be free now is still at it.
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._move_windows)

    def begin(self) -> None:
        self._left = list(self._program.places)
        # The list in which it was chosen is still at it.
        QTimer.singleShot(0, self, self._move_first)

    def _move_first(self) -> None:
        self._move_windows()
        for place in self._left:
            self._program.preferences_opener.move(place.window, place.window)
            for window in (place.window, *windows_beside(place.window)):
                window.installEventFilter(self)

    def go_on(self) -> None:
        """A window that is left may be free now."""
        if self._left:
            self._moving.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same, by what a window is told."""
        if event.type() in _MAY_BE_FREE:
            self.go_on()
        return False

    def _move_windows(self) -> None:
        for place in [place for place in self._left if place in self._program.places]:
            if place.may_move:
                self._left.remove(place)
                self._move(place)
        self._left = [place for place in self._left if place in self._program.places]

    def _move(self, place: WindowController) -> None:
        before = place.window
        was_in_front = before.isActiveWindow()
        before.save_sizes()
        window = MainWindow(self._sizes)
        window.setGeometry(before.geometry())
        window.setWindowState(before.windowState())
        place.move_to(window)
        WindowMenus(window, self._program)
        self._program.lock.add(place.lock)
        beside = windows_beside(window)
        if before.isVisible():
            window.show()
        for each in beside:  # one that was shown first would lie behind
            each.raise_()
        if was_in_front:
            bring_forward(window)
        self._program.preferences_opener.move(before, window)
        before.close_for_good()
        before.set_centre(QWidget())
        before.deleteLater()


_ICON = Path(resources.__file__).parent / "app" / "customer-desk.svg"
SWITCH_SECONDS = 0.0001
"""How long the worker may hold the interpreter while the window wants it, which it does some ten
times for whatever it paints. While a batch looks up, the window stalls 16 to 26 ms at the 99.9th
percentile at 0.5 ms, and 9 ms at 0.1 ms, and the batch is as fast. Python's own are 5 ms."""

_FRAMED_MILLISECONDS = 250
"""By then the desktop has put its frame around a new window; nothing tells when."""


class CustomerDesk(QObject):
    """The program: its windows, and what they share.

    Signal: ``ending()`` when the last window has been closed.
    """

    ending = Signal()

    def __init__(
        self,
        sizes: Settings,
        folder: Path,
        data: Path,
        appearance: Appearance,
        vault: Vault,
        *,
        choices: Settings,
        language: ProgramLanguage,
        policy: Policy = NO_POLICY,
        parent: QObject,
    ) -> None:
        """``folder`` holds the profiles, ``data`` what must outlive a crash; ``sizes``: of windows,
        ``choices``: what agents chose; nothing of a customer in either. ``language``: spoken from
        the start."""
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        for place in (folder, data):
            make_private(place)
        self._sizes = sizes.file
        self.settings = choices.file
        self.policy = policy
        self.preferences = Preferences(choices.file, policy)
        self._settings_words = partial(settings_words, sizes, choices)
        self._data = data
        self.worker = Worker(self)
        self.vault = vault
        self.journals = Journals(self.worker, self.vault, data, folder, self)
        book = ProfileBook(folder)
        self.directories = Directories(self.worker, self.vault, data, book)
        self._profiles = SavedProfiles(book, self, policy)
        self._profiles.told.connect(self._show_message)
        self.appearance = appearance
        self.language = language
        self.preferences_opener = PreferencesOpener(self)
        self._language_change = LanguageChange(self, self._sizes)
        self.preferences_opener.language_chosen.connect(self._language_change.begin)
        apply_preferences(self.preferences, appearance)
        UiThreadCollector(self)
        self.places: list[WindowController] = []
        self._is_leaving = False
        self.lock = ProgramLock(
            self.settings,
            self.vault,
            lambda: [place.lock for place in self.places],
            self,
            policy,
        )
        self.lock.locked.connect(self.journals.suspend)
        self.lock.locked.connect(self.directories.suspend)
        self.capture = ScreenCapture(self.settings, self, platform_call())
        LatinKeys(self)
        PopupShortcut(partial(keys_of, Shortcut.LOCK), self).activated.connect(self.lock.lock)
        WheelFilter(self)
        WholeBackspace(self)
        CurrentItemFocus(self)
        self.notices = ErrorNotices(self._front_window, self)
        said = JournalNotices(self.journals, self.settings, self.windows, self._front_window, self)
        self.ending.connect(self.journals.save_witness_now)
        said.quit_asked.connect(self.quit)
        self.second_starts = SecondStarts(self)
        QGuiApplication.setWindowIcon(QIcon(str(_ICON)))

    def begin(self, window: MainWindow, start: StartOptions) -> None:
        """Fill the first window with what the command line, or the last time, asks for."""
        first = self._take(window)
        self._open_first(first, start)
        if start.refused is not None:
            self.say_refused(start.refused)
        self.notices.offer_crash_reports(self._data)
        if self.policy.problem is not None:
            first.window.keep_notice("policy", self._say_policy_is_wrong)
        if self._settings_words():
            self.notices.show_message(self._settings_words)

    def _say_policy_is_wrong(self, notice: Notice) -> None:
        notice.show_message(policy_words(self.policy), Tone.DANGER)
        notice.stay()

    def profiles(self) -> tuple[Profile, ...]:
        return self._profiles.all()

    def ask_for_passphrase(self, window: MainWindow) -> None:
        """Set, change or remove the unlock passphrase."""
        read = self._profiles.book.read
        dialog = UnlockPassphraseDialog(self.vault, self.worker, read, window)
        dialog.told.connect(partial(self._show_done, window))
        dialog.open()

    def choose_theme(self, theme: Theme, _checked: bool = False) -> None:
        """Light, dark or as the system, from now on."""
        self.preferences.theme = theme
        apply_preferences(self.preferences, self.appearance)

    def open_preferences(self, window: MainWindow) -> PreferencesDialog:
        return self.preferences_opener.open(window)

    def profile_names(self) -> list[str]:
        return self._profiles.names()

    def windows(self) -> list[MainWindow]:
        """Every open window, oldest first."""
        return [place.window for place in self.places]

    def front(self) -> WindowController | None:
        """The place whose window has the keyboard, or the newest."""
        active = [place for place in self.places if place.window.isActiveWindow()]
        in_front = active or self.places
        return in_front[-1] if in_front else None

    def open_profile(self, name: str) -> WindowController | None:
        """Open that profile in a window of its own, or raise the one it has; None without one."""
        profile = self._profiles.named(name)
        return None if profile is None else self._open(profile)

    def open_named(self, name: str) -> WindowController | None:
        """As :meth:`open_profile`; what stands in a window without being a saved profile, the
        sandbox, is found by the name that its window shows."""
        shown = (each for each in self.places if each.profile is None and not each.is_free)
        named = (each for each in shown if same_name(each.window.profile_name, name))
        return self.open_profile(name) or next(named, None)

    def open_link(self, text: str) -> None:
        """Show whom a link names, in the window of its profile, or say why not."""
        found = parse_link(text)
        if isinstance(found, LinkRefusal):
            self.say_refused(found)
        else:
            self.second_starts.handle(OpenRequest(found.profile, found.identifier))

    def say_refused(self, refusal: LinkRefusal) -> None:
        """Say why a link is not followed, where somebody looks."""
        window = self._front_window()
        if window is not None:
            window.notice("link").show_message(link_words(refusal), Tone.WARNING)

    def choices(self) -> tuple[Profile, ...]:
        """What a window without a profile offers: every profile, the one used last first."""
        last = self._last_profile()
        return tuple(
            sorted(self.profiles(), key=lambda each: (each != last, collation_key(each.name)))
        )

    def open_sandbox(self) -> None:
        self._free_place().open_sandbox(SANDBOX_CUSTOMERS)

    def add_profile(self, window: MainWindow) -> None:
        self.open_profile_dialog(self.place_of(window), None)

    def edit_profile(self, window: MainWindow) -> None:
        """Edit the profile of this window; without one, a new one."""
        place = self.place_of(window)
        self.open_profile_dialog(place, place.profile)

    def open_anew(self, place: WindowController, profile: Profile | None) -> None:
        """Open ``profile``, or none, in place of that window: a window keeps the gateway, the token
        and the key that it was opened with."""
        if place not in self.places:
            return  # closed meanwhile
        fresh = self._new_place(instead_of=place.window)
        if profile is None:
            fresh.welcome()
        else:
            fresh.open_profile(profile)
        place.close()

    def record_use(self, place: WindowController) -> None:
        """The agent works in this window: the next start opens its profile."""
        if not self._is_leaving and place.profile is not None and place.screen is not None:
            self.preferences.last_profile = place.profile.name

    def quit(self) -> None:
        self._is_leaving = True  # a window that comes to the front by that was not chosen
        for place in list(self.places):
            place.close()
        self._is_leaving = False

    def end_now(self) -> None:
        """Close every window without asking: the system wants the program to end."""
        self._is_leaving = True
        for place in list(self.places):
            place.leave()

    def end(self) -> bool:
        """Stop the worker; tell whether it ended in time."""
        self.notices.stop()
        for file in (self.settings, self._sizes):
            file.sync()
        stopped = self.worker.stop()
        self.journals.close()
        return stopped

    def _open_first(self, first: WindowController, start: StartOptions) -> None:
        named = self._profiles.named(start.profile) if start.profile else None
        last = None if start.profile else self._last_profile()
        if start.find and (named is not None or not start.profile):
            first.window.look_up(start.find)  # of no other profile than the one that was named
        if start.sandbox is not None:
            first.open_sandbox(start.sandbox)
        elif named is not None:
            first.open_profile(named)
        elif last is not None and last.environment is not Environment.PRODUCTION:
            first.open_profile(last)
        else:  # also before Production, which is opened by nobody but the agent
            first.welcome()
            if start.profile:
                first.show_no_profile(start.profile)

    def _last_profile(self) -> Profile | None:
        name = self.preferences.last_profile
        return self._profiles.named(name) if name else None

    def _front_window(self) -> MainWindow | None:
        place = self.front()
        return None if place is None else place.window

    def place_of(self, window: MainWindow) -> WindowController:
        return next(place for place in self.places if place.window is window)

    def _take(self, window: MainWindow) -> WindowController:
        place = WindowController(self, window)
        place.closed.connect(self._on_closed)
        place.change_ended.connect(self._language_change.go_on)
        self.places.append(place)
        WindowMenus(window, self)
        self.lock.add(place.lock)
        QTimer.singleShot(_FRAMED_MILLISECONDS, window, partial(self._place_window, window))
        return place

    def _place_window(self, window: MainWindow) -> None:
        """Once it has its frame: on the screen, and on no other window."""
        window.stay_on_screen()
        window.keep_apart(self.windows())

    def _free_place(self) -> WindowController:
        free = (place for place in self.places if place.is_free)
        return next(free, None) or self._new_place()

    def _new_place(self, *, instead_of: MainWindow | None = None) -> WindowController:
        """A window beside the others, or in the place of one that is about to close."""
        window = MainWindow(self._sizes)
        if instead_of is None:
            window.keep_apart(self.windows())
        else:
            window.restoreGeometry(instead_of.saveGeometry())
        window.show()
        return self._take(window)

    def _open(self, profile: Profile) -> WindowController:
        for place in self.places:
            if place.profile is not None and place.profile.id == profile.id:
                place.window.bring_to_front()
                return place
        place = self._free_place()
        place.open_profile(profile)
        return place

    def _show_done(self, window: MainWindow, sentence: str) -> None:
        window.toast.show_message(sentence)

    def _show_message(self, sentence: str) -> None:
        for place in self.places:
            place.window.look_up_bar.notice.show_message(sentence, Tone.WARNING)

    def open_profile_dialog(self, place: WindowController, profile: Profile | None) -> None:
        try:
            dialog = ProfileDialog(
                self._profiles.book,
                self.vault,
                self.worker,
                profile,
                place.window,
                policy=self.policy,
                journal=None if profile is None else partial(place.journal_of, profile),
                is_at_work=lambda: place.is_at_work,
                directory=(
                    None if profile is None else partial(self.directories.begin_removal, profile)
                ),
            )
        except ProfileBookError as error:
            self._show_message(book_words(error))
            return
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(partial(self._on_profile_saved, place))
        dialog.removed.connect(partial(self._on_profile_removed, place))
        dialog.open()

    def _on_profile_removed(self, place: WindowController, removed: Profile) -> None:
        if place.profile is None or place.profile.id != removed.id:
            return  # it is open nowhere
        place.forget_profile()
        self.lock.when_unlocked(partial(self.open_anew, place, None))

    def _on_profile_saved(self, place: WindowController, profile: Profile) -> None:
        self.lock.when_unlocked(partial(self._open_saved, place, profile))

    def _open_saved(self, place: WindowController, profile: Profile) -> None:
        if place.profile is None or place.profile.id != profile.id:
            self._open(profile)
        else:
            self.open_anew(place, profile)

    def _on_closed(self, place: WindowController) -> None:
        self.places.remove(place)
        if self.places:
            # With it every customer that it held. Its panes first: while they go they may still ask
            # the session, which goes with the window.
            place.window.set_centre(QWidget())
            place.window.deleteLater()
            return
        self.second_starts.close()
        self.ending.emit()
