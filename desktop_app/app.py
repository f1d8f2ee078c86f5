"""How the program starts: a window first, everything heavy after its first paint.

What stands behind the windows is in ``program``: that file and this one see every room.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.start import Start
from desktop_app.views.first_paint import FirstPaint
from desktop_app.views.main_window import MainWindow
from desktop_app.views.style import Appearance

if TYPE_CHECKING:
    from desktop_app.program import CustomerDesk

STATUS_WORKER_STUCK = 70
"""Exit status when the worker did not end in time (EX_SOFTWARE of sysexits.h)."""


class _Opening(QObject):
    """The first window, and the rest of the program once that window has been painted."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__(app)
        self._start = start
        self._folder = settings_folder()
        self._appearance = Appearance(app)
        self._settings = QSettings(
            str(self._folder / "window.ini"), QSettings.Format.IniFormat, self
        )
        self._window = MainWindow(self._settings)
        self._program: CustomerDesk | None = None
        FirstPaint(self._window).happened.connect(self._bring_program)
        self._window.look_up_bar.take_focus()
        self._window.show()

    def end(self) -> bool:
        """Stop what runs behind the windows; tell whether it stopped in time."""
        return self._program is None or self._program.end()

    def _bring_program(self) -> None:
        # Imported here: HTTP, keyring and validation are what no first paint should wait for.
        from desktop_app.program import CustomerDesk  # noqa: PLC0415

        self._program = CustomerDesk(self._settings, self._folder, self._appearance, parent=self)
        self._program.begin(self._window, self._start)


def run(start: Start) -> int:
    """Run the program until its last window is closed; return the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("customer-desk")
    app.setDesktopFileName("customer-desk")
    app.setQuitOnLastWindowClosed(False)
    _speak(app)
    opening = _Opening(app, start)
    status = app.exec()
    return status if opening.end() else STATUS_WORKER_STUCK


def _speak(app: QApplication) -> None:
    """English too has a catalogue: its plural forms. A computer without a locale gets English."""
    if QLocale.system().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    words = QTranslator(app)
    catalogue = Path(__file__).parents[1] / "resources" / "translations" / "customer-desk_en.qm"
    if words.load(str(catalogue)):
        app.installTranslator(words)


def settings_folder() -> Path:
    """The folder of this user's settings, for this user's eyes only."""
    # Qt's own word for the place: a library for it would cost every start 6 ms of imports.
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    folder = Path(place) / "customer-desk"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
