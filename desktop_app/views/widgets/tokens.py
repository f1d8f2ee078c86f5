"""The look in numbers: colours by what they mean, steps of the type scale, distances.

Colour means something or is absent: the accent for the one main action, focus and selection, red
for production and for deleting, amber for unsaved, stale and unknown, green for a thing just
confirmed; a word or a shape always goes with it. Every text keeps a contrast of 4.5:1 on each
ground it may lie on, the outline of a control 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); a test measures it.

No other file knows a colour's value or the size of a font.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple, TypeVar

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

STEP: Final = 8
"""Pixels. Distances are multiples of it, halves inside a group."""
FIELD: Final = 32
"""Pixels. The height of a field, a button, a row of the record."""
RADIUS: Final = 6
"""Pixels. The corners of controls and notes."""
LARGE_RADIUS: Final = 10
"""Pixels. The corners of popups and cards."""
RING: Final = 2
"""Pixels. The width of the focus ring."""
EDGE: Final = 2 * STEP
"""Pixels. From the edge of a pane to what lies in it."""

_HALF_LIGHT: Final = 128


class Tokens(NamedTuple):
    """The colours of one palette, by what they mean."""

    ground: QColor
    """The window: head, status line, the foot of a dialog."""
    surface: QColor
    """What is read: tables, the record."""
    raised: QColor
    """Dialogs, popups, framed buttons."""
    text: QColor
    muted: QColor
    """Labels and second lines."""
    disabled: QColor
    line: QColor
    """Between things."""
    control: QColor
    """Around what can be changed."""
    scroll: QColor
    hover: QColor
    pressed: QColor
    accent: QColor
    accent_over: QColor
    on_accent: QColor
    link: QColor
    """The accent as a text's colour."""
    selected: QColor
    selected_idle: QColor
    """A selected row while the keyboard is elsewhere."""
    on_selected: QColor | None
    """The text of a selected row; None keeps each text's own colour."""
    danger: QColor
    danger_fill: QColor
    danger_over: QColor
    danger_ground: QColor
    warning: QColor
    warning_ground: QColor
    confirmed: QColor
    confirmed_ground: QColor
    inverse: QColor
    """The ground of toasts and tool tips."""
    on_inverse: QColor
    inverse_link: QColor
    is_dark: bool

    @property
    def ring(self) -> QColor:
        """Around what has the keyboard, where that is selected."""
        return self.on_selected or self.accent


def _tokens(*, is_dark: bool, **colours: str) -> Tokens:
    return Tokens(
        on_selected=None,
        is_dark=is_dark,
        **{name: QColor(value) for name, value in colours.items()},
    )


LIGHT: Final = _tokens(
    is_dark=False,
    ground="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    text="#191c21",
    muted="#5a6371",
    disabled="#8b94a1",
    line="#e3e6eb",
    control="#858e9c",
    scroll="#c6ccd5",
    hover="#f1f3f6",
    pressed="#e6e9ee",
    accent="#2558d0",
    accent_over="#1d48b0",
    on_accent="#ffffff",
    link="#2152c4",
    selected="#e6edfc",
    selected_idle="#eceef2",
    danger="#b3251a",
    danger_fill="#c22a1e",
    danger_over="#9f2016",
    danger_ground="#fdefed",
    warning="#865000",
    warning_ground="#fff5df",
    confirmed="#17683a",
    confirmed_ground="#e7f6ed",
    inverse="#22262d",
    on_inverse="#f3f4f6",
    inverse_link="#9dbcff",
)
DARK: Final = _tokens(
    is_dark=True,
    ground="#1d2025",
    surface="#16181c",
    raised="#23272d",
    text="#e5e8ec",
    muted="#a0a8b4",
    disabled="#6d7683",
    line="#2e333a",
    control="#78818f",
    scroll="#444b55",
    hover="#22262c",
    pressed="#2c3138",
    accent="#3d6ee0",
    accent_over="#5482ea",
    on_accent="#ffffff",
    link="#8fb2ff",
    selected="#1f2d4b",
    selected_idle="#282c33",
    danger="#ff8f86",
    danger_fill="#c9372b",
    danger_over="#dc4a3d",
    danger_ground="#381b19",
    warning="#f0b657",
    warning_ground="#33270f",
    confirmed="#6cd09a",
    confirmed_ground="#143022",
    inverse="#e5e8ec",
    on_inverse="#1b1e23",
    inverse_link="#1d48b0",
)

_known: dict[int, Tokens] = {}
_MOST_KNOWN: Final = 8


def tokens() -> Tokens:
    """The colours to paint with now; ask again after a palette change. By the program's palette:
    the style sheet puts colours of its own into those of single widgets."""
    palette = QGuiApplication.palette()
    key = palette.cacheKey()
    known = _known.get(key)
    if known is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[key] = _of_palette(palette)
    return known


def _of_palette(palette: QPalette) -> Tokens:
    ground = palette.color(QPalette.ColorRole.Window)
    for own in (LIGHT, DARK):
        if ground == own.ground:
            return own
    return _foreign(palette)


def _foreign(palette: QPalette) -> Tokens:
    """The desktop asks for high contrast: its colours as they are, and nothing mixed of them."""
    role = QPalette.ColorRole
    window, base, text = (palette.color(one) for one in (role.Window, role.Base, role.WindowText))
    accent, on_accent = palette.color(role.Highlight), palette.color(role.HighlightedText)
    return Tokens(
        ground=window,
        surface=base,
        raised=window,
        text=text,
        muted=text,
        disabled=palette.color(QPalette.ColorGroup.Disabled, role.WindowText),
        line=text,
        control=text,
        scroll=text,
        hover=base,
        pressed=window,
        accent=accent,
        accent_over=accent,
        on_accent=on_accent,
        link=palette.color(role.Link),
        selected=accent,
        selected_idle=accent,
        on_selected=on_accent,
        danger=text,
        danger_fill=accent,
        danger_over=accent,
        danger_ground=base,
        warning=text,
        warning_ground=base,
        confirmed=text,
        confirmed_ground=base,
        inverse=text,
        on_inverse=window,
        inverse_link=window,
        is_dark=is_dark(palette),
    )


def is_dark(palette: QPalette) -> bool:
    """Whether text of this palette is light on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _HALF_LIGHT


class EnvironmentColours(NamedTuple):
    """Where the actions of a window land, in colours; its word is always shown with them."""

    fill: QColor
    """Of the pill and the line."""
    on_fill: QColor
    strip: QColor | None
    """The tint of a window's head; None for the ground: only Production has one."""


PRODUCTION: Final = "PRODUCTION"
"""The name of the environment in which every action is final."""
_FILLS: Final = {
    "TEST": QColor("#1c6a8f"),
    PRODUCTION: QColor("#c22a1e"),
    "CUSTOM": QColor("#6d47a6"),
    "SANDBOX": QColor("#0d6b63"),
    "": QColor("#5a6371"),
}
_STRIP: Final = {False: QColor("#fdf1ef"), True: QColor("#2a1a1a")}


def environment_colours(environment: str, now: Tokens) -> EnvironmentColours:
    """``environment``: the name of a :class:`~desktop_app.credentials.profiles.Environment`, empty
    for no profile. With a high-contrast palette nothing is tinted."""
    is_tinted = environment == PRODUCTION and now.on_selected is None
    strip = _STRIP[now.is_dark] if is_tinted else None
    return EnvironmentColours(_FILLS[environment], QColor("#ffffff"), strip)


class Face(Enum):
    """A step of the type scale: a factor of the desktop's text size, and a weight."""

    CAPTION = (0.92, QFont.Weight.Normal)
    """Second lines, the status line, counters."""
    LABEL = (0.92, QFont.Weight.Medium)
    """Heads of tables, pills."""
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.Medium)
    """Names in tables, new values."""
    SECTION = (1.08, QFont.Weight.DemiBold)
    """Headings of panes and groups, titles of dialogs."""
    TITLE = (1.54, QFont.Weight.DemiBold)
    """Who is on screen, what a dialog is about; once in a window."""
    MONO = (0.94, QFont.Weight.Normal)
    """Identifiers, tokens, hashes, JSON: every character as wide as the next."""


_FIXED: Final = "JetBrains Mono"
_TEXT: Final = "Inter"
_UNNAMED: Final = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Sans Serif", ""})
"""What a desktop that names no font of its own ends up with."""
_BASE: Final = 9.75
"""Points. The text size that widths in pixels are given for."""
_made: dict[tuple[Face, str], QFont] = {}


def names_own_font() -> bool:
    """Whether the desktop has a text font of its own, which is then used."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family() not in _UNNAMED


def base_font(percent: int = 100) -> QFont:
    """The text font of every window, at ``percent`` of the desktop's text size."""
    named = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made = QFont(named) if names_own_font() else QFont(_TEXT)
    points = named.pointSizeF() if named.pointSizeF() > 0 else _BASE
    made.setPointSizeF(points * percent / 100)
    return made


def font(face: Face) -> QFont:
    """That step of the scale at the present text size, with figures of one width."""
    base = QGuiApplication.font()
    key = face, base.key()
    known = _made.get(key)
    if known is None:
        factor, weight = face.value
        if face is Face.MONO:
            system = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            known = QFont(system if names_own_font() else _FIXED)
            known.setStyleHint(QFont.StyleHint.Monospace)
            known.setFeature(QFont.Tag("calt"), 0)  # no ligatures in an identifier
        else:
            known = QFont(base)
            known.setFeature(QFont.Tag("tnum"), 1)
        known.setPointSizeF(base.pointSizeF() * factor)
        known.setWeight(weight)
        _made[key] = known
    return known


Dressed = TypeVar("Dressed", bound=QWidget)
FACE: Final = "face"
"""The property of a widget that keeps which step of the scale it is written in."""


_OF_STYLE_SHEET: Final = "_q_styleSheetWidgetFont"


def set_face(widget: Dressed, face: Face) -> Dressed:
    """Write ``widget`` in that step of the scale, also when the text size changes later.

    WORKAROUND: a style sheet notes each widget's font when it first dresses it, and puts that one
    back whenever it is set anew or the widget gets another parent, as behind the lock.
    """
    widget.setProperty(FACE, face.name)
    widget.setProperty(_OF_STYLE_SHEET, None)
    widget.setFont(font(face))
    return widget


def scaled(pixels: int) -> int:
    """A width given for the usual text size, at the present one."""
    return round(pixels * max(1.0, QGuiApplication.font().pointSizeF() / _BASE))


_ROW: Final = 28
_COMFORTABLE_ROW: Final = 32
_COMFORTABLE: Final = "comfortable-rows"


def set_comfortable(wanted: bool) -> bool:
    """Rows of long tables with more room, from the next layout on; whether that is a change."""
    app = QGuiApplication.instance()
    if app is None or bool(app.property(_COMFORTABLE)) == wanted:
        return False
    app.setProperty(_COMFORTABLE, wanted)
    return True


def row_height(metrics: QFontMetrics) -> int:
    """Pixels. A row of a long table in the font of ``metrics``."""
    app = QGuiApplication.instance()
    is_comfortable = app is not None and app.property(_COMFORTABLE)
    least = _COMFORTABLE_ROW if is_comfortable else _ROW
    return max(least, metrics.height() + STEP + (4 if is_comfortable else 0))
