"""How the program looks as a whole: the light and the dark palette, the few own rules.

Fusion with a calm palette of our own on Linux; on Windows and macOS the platform's own style and
colours with our accent. Where the desktop asks for high contrast, its palette is left alone.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.views.theme import STEP, is_dark, tokens

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_Role = QPalette.ColorRole

_LIGHT = {
    _Role.Window: "#f4f5f7",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f8f9fb",
    _Role.Button: "#fbfbfc",
    _Role.WindowText: "#1b1f24",
    _Role.Text: "#1b1f24",
    _Role.ButtonText: "#1b1f24",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#1f2430",
    _Role.ToolTipText: "#f4f5f7",
    _Role.PlaceholderText: "#667080",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e8eaee",
    _Role.Mid: "#c5cad3",
    _Role.Dark: "#a3aab6",
    _Role.Shadow: "#7d8592",
}
_DARK = {
    _Role.Window: "#25292f",
    _Role.Base: "#191c20",
    _Role.AlternateBase: "#1d2126",
    _Role.Button: "#343a43",
    _Role.WindowText: "#e7eaef",
    _Role.Text: "#e7eaef",
    _Role.ButtonText: "#e7eaef",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#e7eaef",
    _Role.ToolTipText: "#25292f",
    _Role.PlaceholderText: "#98a1b0",
    _Role.Light: "#3a404b",
    _Role.Midlight: "#3a404a",
    _Role.Mid: "#545c69",
    _Role.Dark: "#14161a",
    _Role.Shadow: "#0c0d10",
}


class Appearance(QObject):
    """Keeps style and palette right while the desktop switches between light and dark."""

    def __init__(self, app: QApplication) -> None:
        """Dress ``app`` for its first paint, by the palette it comes with. :meth:`follow` is next.

        What the desktop has to say of colours comes as a member of ``Qt``, which takes 25 ms to
        mention (see ``plain_label``).
        """
        super().__init__(app)
        self._app = app
        self._chosen: Qt.ColorScheme | None = None
        self._is_dressed_dark = is_dark(app.palette())
        self._put_on(self._is_dressed_dark, own=sys.platform == "linux")

    def follow(self) -> None:
        """After the first paint: see what the desktop wants, and follow its changes."""
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        if self._wants_high_contrast() or self._wants_dark() != self._is_dressed_dark:
            self.dress()

    @property
    def chosen(self) -> Qt.ColorScheme:
        """Light or Dark; Unknown follows the desktop."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as everywhere here: see __init__

        return self._chosen or Qt.ColorScheme.Unknown

    def choose(self, scheme: Qt.ColorScheme) -> None:
        """Light, Dark, or Unknown to follow the desktop."""
        self._chosen = scheme
        self._app.styleHints().setColorScheme(scheme)
        self.dress()

    def dress(self) -> None:
        """Set the palette that goes with the present colour scheme, and let widgets follow."""
        own = sys.platform == "linux" and not self._wants_high_contrast()
        self._put_on(self._wants_dark(), own=own)
        _tell_widgets()

    def _put_on(self, dark: bool, *, own: bool) -> None:
        """``own``: our palette whole, else the desktop's with our accent."""
        self._is_dressed_dark = dark
        if own:
            self._app.setPalette(_palette(_DARK if dark else _LIGHT, dark))
        else:
            palette = self._app.palette()
            palette.setColor(_Role.Accent, tokens(palette).accent)
            self._app.setPalette(palette)

    def _wants_dark(self) -> bool:
        """What the agent chose, else the desktop's; not every desktop takes our choice over."""
        from PySide6.QtCore import Qt  # noqa: PLC0415

        scheme = self.chosen
        if scheme == Qt.ColorScheme.Unknown:
            scheme = self._app.styleHints().colorScheme()
        return scheme == Qt.ColorScheme.Dark

    def _wants_high_contrast(self) -> bool:
        from PySide6.QtCore import Qt  # noqa: PLC0415

        accessibility = getattr(self._app.styleHints(), "accessibility", None)  # Qt 6.10 on
        if accessibility is None:
            return False
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _tell_widgets() -> None:
    """Let every widget take its own colours anew.

    WORKAROUND: Qt sends a widget with a style sheet no word of a new palette, and its sheet keeps
    the old one's colours (QTBUG-72628). So sheets are set again, and each widget is told.
    """
    for widget in QApplication.allWidgets():
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))


def _palette(colours: dict[QPalette.ColorRole, str], is_dark: bool) -> QPalette:
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    now = tokens(palette)
    for role in (_Role.Accent, _Role.Highlight):
        palette.setColor(role, now.accent)
    palette.setColor(_Role.HighlightedText, now.on_accent)
    palette.setColor(_Role.Link, now.link)
    palette.setColor(_Role.LinkVisited, now.link)
    faded = QColor("#77808e" if is_dark else "#8a93a1")
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, palette.color(_Role.Mid))
    return palette


def make_primary(button: QPushButton) -> None:
    """The one main action of a place: filled with the accent while it can be used."""
    _fill(button, "#1d5fd1", "#174fb0")


def make_dangerous(button: QPushButton) -> None:
    """A deletion: filled with red while it can be used, and never the default button."""
    button.setAutoDefault(False)
    _fill(button, "#b42318", "#931c13")


def _fill(button: QPushButton, ground: str, pressed: str) -> None:
    sheet = _filled(ground, pressed)
    if sheet != button.styleSheet():  # setting it again would lay the window out anew
        button.setStyleSheet(sheet)


def _filled(ground: str, pressed: str) -> str:
    """Fusion would lighten a palette's button colour until white on it can hardly be read."""
    return (
        f"QPushButton {{ background: {ground}; color: #ffffff; border: 1px solid {pressed};"
        f" border-radius: 4px; padding: {STEP // 2}px {STEP * 2}px; font-weight: 600; }}"
        f"QPushButton:hover, QPushButton:pressed {{ background: {pressed}; }}"
        # Without an outline of its own Fusion draws a second, faint frame around the word.
        "QPushButton:focus { border: 2px solid palette(text); outline: none; }"
        "QPushButton:disabled { background: palette(midlight); border-color: palette(mid);"
        " color: palette(placeholder-text); }"
    )
