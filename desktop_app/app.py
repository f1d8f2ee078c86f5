"""How the program starts and ends: a window first, everything heavy after its first paint.

What stands behind the windows is in ``program``: that file and this one see every room.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.command_line import StartOptions
from desktop_app.process.crash_reports import CrashFile, report_exceptions
from desktop_app.process.instance_lock import InstanceLock
from desktop_app.process.lifetime import (
    ExitLimit,
    TerminationSignals,
    end_quietly_before_the_window,
    ending_without_display,
    log_qt_messages,
)
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.process.preferences import Preferences, Theme
from desktop_app.process.settings import (
    data_folder,
    ensure_folder,
    open_choices,
    open_sizes,
    settings_folder,
)
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.translation import ProgramLanguage, wanted_language
from desktop_app.views.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.credentials.vault import Vault
    from desktop_app.program import CustomerDesk

STATUS_WORKER_STUCK = 70
"""Exit status when the worker did not end in time (EX_SOFTWARE of sysexits.h)."""


class _Application(QApplication):
    """Signal: ``link_given(str)``: macOS hands links over so, to the process that runs."""

    link_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.link_given.emit(event.url().toEncoded().toStdString())
            return True
        return super().event(event)


class _FirstPaint(QObject):
    """Signal: ``happened()``, once, right after ``widget`` was painted."""

    happened = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.happened.emit)
        return False


class _Startup(QObject):
    """The first window, the rest of the program once that window has been painted, and the end."""

    def __init__(
        self,
        app: _Application,
        start: StartOptions,
        data: Path,
        begun: Callable[[CustomerDesk], object],
        *,
        vault: Vault | None,
        language: ProgramLanguage,
        policy: Policy,
    ) -> None:
        super().__init__(app)
        self._policy = policy
        self._app = app
        self._language = language
        self._vault = vault
        self._start = start
        self._data = data
        self._begun = begun
        self._program: CustomerDesk | None = None
        self._window: MainWindow | None = None
        self._instance: InstanceLock | None = None
        self._link = ""
        app.link_given.connect(self._open_link)
        folder = settings_folder()
        self._sizes = open_sizes(folder, self)
        self._choices = open_choices(folder, self._sizes.file, self)
        chosen = Preferences(self._choices.file, policy).language
        language.speak(wanted_language(chosen, policy))
        self._limit = ExitLimit(self._on_late)
        TerminationSignals(self).asked.connect(self._end_now)
        # From here on a signal ends the program properly; before, it left no mark of having begun.
        self._crash_file = CrashFile.begin(data)

    def open(self, instance: InstanceLock | None) -> None:
        """Show the first window. ``instance``: when this is the process that later starts raise."""
        self._instance = instance
        chosen = Preferences(self._choices.file)
        is_dark = {Theme.DARK: True, Theme.LIGHT: False}.get(chosen.theme)
        self._appearance = Appearance(self._app, is_dark=is_dark, text_size=chosen.text_size)
        self._window = MainWindow(self._sizes.file)
        _FirstPaint(self._window).happened.connect(self._bring_program)
        self._window.look_up_bar.take_focus()
        self._window.show()

    def ask_whether_to_open(self) -> None:
        """Another process is the first and does not answer."""
        from desktop_app.views.window.faults import StartAnywayDialog  # noqa: PLC0415 - as below

        self._box = StartAnywayDialog()
        self._box.decided.connect(self._on_decided)
        self._box.open()

    def end(self, status: int) -> int:
        """Stop what runs behind the windows; the status with which to end.

        A thread that does not end would abort the interpreter; its stack is left for the next
        start, and the process ends here.
        """
        self._limit.status = STATUS_WORKER_STUCK
        self._limit.begin()
        if self._program is not None and not self._program.end():
            self._on_late()
            os._exit(STATUS_WORKER_STUCK)
        self._limit.status = status
        if self._crash_file is not None:
            self._crash_file.end()
            self._crash_file = None
        return status

    def _bring_program(self) -> None:
        # The second stage of the start: HTTP, keyring and validation wait for the first paint.
        from desktop_app.credentials.vault import Vault  # noqa: PLC0415
        from desktop_app.process.log import configure_logging  # noqa: PLC0415
        from desktop_app.process.memory import hide_memory  # noqa: PLC0415
        from desktop_app.program import CustomerDesk  # noqa: PLC0415

        if self._window is None:
            return
        configure_logging(sys.stderr)
        log_qt_messages()
        hide_memory()
        self._appearance.follow()
        self._program = CustomerDesk(
            self._sizes,
            settings_folder(),
            self._data,
            self._appearance,
            self._vault or Vault(),
            choices=self._choices,
            language=self._language,
            policy=self._policy,
            parent=self,
        )
        self._program.ending.connect(self._limit.begin)
        self._program.ending.connect(partial(QTimer.singleShot, 0, self._app.exit))
        self._program.begin(self._window, self._start)
        self._begun(self._program)
        if self._link:
            self._open_link(self._link)
        if self._instance is not None:
            self._program.second_starts.listen(self._data)

    def _open_link(self, link: str) -> None:
        """At once, or once there is a program that can."""
        if self._program is None:
            self._link = link
        else:
            self._program.open_link(link)

    def _on_decided(self, starts: bool) -> None:
        if starts:
            self.open(None)
        else:
            self._app.exit(0)

    def _end_now(self) -> None:
        """A signal: no question is asked, nothing is lost. What is in doubt stays noted."""
        self._limit.begin()
        if self._program is not None:
            self._program.end_now()
        elif self._window is not None:
            self._window.close_for_good()
        self._app.exit(0)

    def _on_late(self) -> None:
        if self._crash_file is not None:
            self._crash_file.describe_hang()


def run(
    start: StartOptions,
    begun: Callable[[CustomerDesk], object] = lambda program: None,
    *,
    vault: Vault | None = None,
    catalogue: Path | None = None,
    policy: Policy = NO_POLICY,
) -> int:
    """Run the program until its last window is closed; return the exit status. ``begun`` is called
    once the first window has been filled. ``vault``: by default over the system's keyring;
    ``catalogue``: of the English texts; ``policy``: what the organisation has set."""
    report_exceptions()
    end_quietly_before_the_window()
    data = data_folder()
    ensure_folder(data)
    is_alone = start.sandbox is not None
    instance = None if is_alone else InstanceLock.acquire(data)
    app = _application()
    language = ProgramLanguage(app, catalogue)
    if not is_alone and instance is None:
        # Only a start that is not the first comes here.
        from desktop_app.process.instance import OpenRequest, join_first_instance  # noqa: PLC0415

        refused = start.refused.name if start.refused is not None else ""
        request = OpenRequest(start.profile, start.find, refused)
        instance, was_answered = join_first_instance(data, request)
        if was_answered:
            return 0
    opening = _Startup(app, start, data, begun, vault=vault, language=language, policy=policy)
    if is_alone or instance is not None:
        opening.open(instance)
    else:
        opening.ask_whether_to_open()
    return opening.end(app.exec())


def _application() -> _Application:
    # Large fills would be shared out among threads, and the UI thread wait for the last of them:
    # on a busy computer that is what a repaint takes longest for.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    arguments = sys.argv[:1]
    if sys.platform == "linux":
        # By name here: naming a style later makes one, and a Python type of it, for nothing.
        arguments += ["-style", "fusion"]
    with ending_without_display():
        app = _Application(arguments)
    app.setApplicationName("customer-desk")
    app.setDesktopFileName("customer-desk")
    app.setQuitOnLastWindowClosed(False)
    return app
