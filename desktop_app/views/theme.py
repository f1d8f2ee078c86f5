"""Colours, distances and fonts: one accent, greys taken from the palette, light and dark.

Colour means something or is absent: the accent for the one main action and the selection, red for
production and for deleting, amber for unsaved, stale and unknown, green for a thing just confirmed;
a word or a shape always goes with it. Every text colour keeps a contrast of 4.5:1 or better on the
ground it is meant for (WCAG 2.2, 1.4.3).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

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
