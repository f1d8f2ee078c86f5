"""Colours, distances, fonts and icons, in light and dark.

Colour means something or is absent: the accent for the one main action and the selection, red for
production and for deleting, amber for unsaved, stale and unknown, green for a thing just confirmed;
a word or a shape always goes with it. Every text colour keeps a contrast of 4.5:1 or better on the
ground it is meant for (WCAG 2.2, 1.4.3).

The style is Fusion with a palette of our own on Linux; on Windows and macOS the platform's own
style and colours with our accent. Where the desktop asks for high contrast, its palette is left
alone. Icons are one family of SVG files (Lucide), coloured from the palette.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
)

import resources

STEP = 8
"""Pixels. Distances are multiples of it, halves inside a group."""

ROW_HEIGHT = 26
"""Pixels. A row of a table that is read."""


_HALF_LIGHT = 128


class Tokens(NamedTuple):
    """The colours of the present palette, by what they mean."""

    ground: QColor
    surface: QColor
    text: QColor
    muted: QColor
    line: QColor
    accent: QColor
    on_accent: QColor
    link: QColor
    danger: QColor
    on_danger: QColor
    danger_ground: QColor
    warning: QColor
    warning_ground: QColor
    confirmed: QColor
    confirmed_ground: QColor
    is_dark: bool


_known: dict[int, Tokens] = {}
_MOST_KNOWN = 8


def tokens(palette: QPalette | None = None) -> Tokens:
    """The colours to paint with now; ask again after a palette change."""
    palette = palette or QGuiApplication.palette()
    key = palette.cacheKey()
    known = _known.get(key)
    if known is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[key] = _tokens(palette)
    return known


def _tokens(palette: QPalette) -> Tokens:
    ground = palette.color(QPalette.ColorRole.Window)
    surface = palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.Text)
    dark = is_dark(palette)
    pick = _DARK if dark else _LIGHT
    return Tokens(
        ground=ground,
        surface=surface,
        text=text,
        muted=mixed(text, surface, 0.66),
        line=mixed(text, ground, 0.16),
        is_dark=dark,
        **{name: QColor(value) for name, value in pick.items()},
    )


def is_dark(palette: QPalette) -> bool:
    """Whether text of this palette is light on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _HALF_LIGHT


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` of ``one`` (0 to 1) in ``other``."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def fixed_font() -> QFont:
    """For uuids and tokens: every character as wide as the next, at the text's size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QGuiApplication.font().pointSizeF())
    return font


def heading_font(factor: float = 1.45) -> QFont:
    """For the name of who is on screen, and for headings that must be seen from afar."""
    font = QGuiApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(QFont.Weight.DemiBold)
    return font


_LIGHT = {
    "accent": "#1d5fd1",
    "on_accent": "#ffffff",
    "link": "#1a56bf",
    "danger": "#b42318",
    "on_danger": "#ffffff",
    "danger_ground": "#fdecea",
    "warning": "#8a4b00",
    "warning_ground": "#fff3dc",
    "confirmed": "#17683a",
    "confirmed_ground": "#e5f5ec",
}
_DARK = {
    "accent": "#2f6fe4",
    "on_accent": "#ffffff",
    "link": "#8fb6ff",
    "danger": "#ff8d84",
    "on_danger": "#2a0906",
    "danger_ground": "#431b18",
    "warning": "#f5b95a",
    "warning_ground": "#3d2c10",
    "confirmed": "#6fd39b",
    "confirmed_ground": "#143423",
}


_Role = QPalette.ColorRole

_LIGHT_PALETTE = {
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
_DARK_PALETTE = {
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
        """The first paint is by the palette that ``app`` comes with. :meth:`follow` is next: what
        the desktop wants is a member of ``Qt``, which takes 25 ms to mention."""
        super().__init__(app)
        self._app = app
        self._chosen: Qt.ColorScheme | None = None
        self._is_dark = is_dark(app.palette())
        self._set_palette(self._is_dark, own=sys.platform == "linux")

    def follow(self) -> None:
        """After the first paint: see what the desktop wants, and follow its changes."""
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if self._wants_high_contrast() or self._wants_dark() != self._is_dark:
            self.apply()

    @property
    def chosen(self) -> Qt.ColorScheme:
        """Light or Dark; Unknown follows the desktop."""
        return self._chosen or Qt.ColorScheme.Unknown

    def choose(self, scheme: Qt.ColorScheme) -> None:
        """Light, Dark, or Unknown to follow the desktop."""
        self._chosen = scheme
        self._app.styleHints().setColorScheme(scheme)
        self.apply()

    def apply(self) -> None:
        """Set the palette that goes with the present colour scheme, and let widgets follow."""
        own = sys.platform == "linux" and not self._wants_high_contrast()
        self._set_palette(self._wants_dark(), own=own)
        _send_palette_change()

    def _set_palette(self, dark: bool, *, own: bool) -> None:
        """``own``: our palette whole, else the desktop's with our accent."""
        self._is_dark = dark
        if own:
            self._app.setPalette(_palette(_DARK_PALETTE if dark else _LIGHT_PALETTE, dark))
        else:
            palette = self._app.palette()
            palette.setColor(_Role.Accent, tokens(palette).accent)
            self._app.setPalette(palette)

    def _wants_dark(self) -> bool:
        """What the agent chose, else the desktop's; not every desktop takes our choice over."""
        scheme = self.chosen
        if scheme == Qt.ColorScheme.Unknown:
            scheme = self._app.styleHints().colorScheme()
        return scheme == Qt.ColorScheme.Dark

    def _wants_high_contrast(self) -> bool:
        accessibility = getattr(self._app.styleHints(), "accessibility", None)  # Qt 6.10 on
        if accessibility is None:
            return False
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _send_palette_change() -> None:
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


_MOST_DRAWN = 512
"""Pictures of a few hundred bytes to some kilobytes each."""

_FOLDER = Path(resources.__file__).parent / "icons"


@cache
def _drawing(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()


@lru_cache(_MOST_DRAWN)
def _drawn(name: str, colour: int, width: int, height: int) -> QPixmap:
    """Parsing and drawing an SVG takes 0.2 ms, and one look-up paints thirty icons."""
    # Imported here: a window comes up before its first icon is drawn.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    picture = _drawing(name).replace(b"currentColor", QColor.fromRgba(colour).name().encode())
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(picture)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


class _PaletteIconEngine(QIconEngine):
    """Draws the SVG anew for each size and colour, so light, dark and 200 % all come out right."""

    def __init__(self, name: str, tone: str, colour: QColor | None) -> None:
        super().__init__()
        self._name, self._tone, self._colour = name, tone, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # Not painter.device(): to find out what kind of device it is, PySide6 makes a Python type
        # of each kind with all its enumerations, which takes 22 ms of the first paint.
        ratio = max(1.0, painter.deviceTransform().m11())
        painter.drawPixmap(rect, self._drawn(rect.size() * ratio, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode)

    def _drawn(self, size: QSize, mode: QIcon.Mode) -> QPixmap:
        colour: QColor | None = getattr(tokens(), self._tone) if self._tone else self._colour
        if colour is None:
            group = (
                QPalette.ColorGroup.Disabled
                if mode == QIcon.Mode.Disabled
                else QPalette.ColorGroup.Active
            )
            colour = QGuiApplication.palette().color(group, QPalette.ColorRole.ButtonText)
        return _drawn(self._name, colour.rgba(), size.width(), size.height())

    def clone(self) -> QIconEngine:
        return _PaletteIconEngine(self._name, self._tone, self._colour)


def icon(name: str, tone: str = "", colour: QColor | None = None) -> QIcon:
    """The icon of that name under ``resources/icons``, in the colour of a token (it follows light
    and dark), in a fixed colour, or in that of a button's text."""
    return QIcon(_PaletteIconEngine(name, tone, colour))
