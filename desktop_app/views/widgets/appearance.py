"""Palette, style sheet and fonts of the whole program, kept right while the desktop changes.

Every platform gets the Fusion style with a palette of our own; where the desktop asks for high
contrast, its palette is used as it is.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QPushButton,
    QWidget,
)

import resources
from desktop_app.views.widgets.icons import ICON
from desktop_app.views.widgets.tokens import (
    DARK,
    FACE,
    FIELD,
    LARGE_RADIUS,
    LIGHT,
    RADIUS,
    RING,
    STEP,
    Face,
    Tokens,
    base_font,
    font,
    names_own_font,
    row_height,
    set_comfortable,
    set_face,
    tokens,
)
from desktop_app.views.widgets.tokens import is_dark as palette_is_dark

_RESOURCES: Final = Path(resources.__file__).parent
_FONTS: Final = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "JetBrainsMono-Regular.ttf",
)
_CHIP: Final = 28
"""Pixels. The height of a chip."""
_TEXT_SIZES: Final = range(80, 201)
"""Percent of the desktop's text size."""


class Appearance(QObject):
    """Sets palette, style sheet and fonts, and follows the desktop between light, dark and high
    contrast."""

    def __init__(
        self, app: QApplication, *, is_dark: bool | None = None, text_size: int = 100
    ) -> None:
        """The first paint is as ``is_dark`` says, or by the palette that ``app`` comes with.
        :meth:`follow` is next: what the desktop wants is a member of ``Qt``, which takes 25 ms to
        mention. ``text_size``: as in :meth:`set_text_size`."""
        super().__init__(app)
        self._app = app
        self._chosen: Qt.ColorScheme | None = None
        self._is_dark_at_first = is_dark
        self._text_size = text_size
        self._outlines = False
        self._is_dark = palette_is_dark(app.palette()) if is_dark is None else is_dark
        if not names_own_font():
            for name in _FONTS:
                QFontDatabase.addApplicationFont(str(_RESOURCES / "fonts" / name))
        app.setFont(base_font(text_size))
        self._set_palette(self._is_dark, own=True)

    def follow(self) -> None:
        """After the first paint: see what the desktop wants, and follow its changes."""
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 on
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self.apply)
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

    def set_text_size(self, percent: int) -> None:
        """Percent of the desktop's text size, in every window at once."""
        wanted = min(max(percent, _TEXT_SIZES.start), _TEXT_SIZES.stop - 1)
        if wanted != self._text_size:
            self._text_size = wanted
            self._set_fonts()

    def set_comfortable(self, wanted: bool) -> None:
        """Rows of long tables with more room or less, in every window at once."""
        if set_comfortable(wanted):
            self._set_fonts()

    def set_outlines(self, wanted: bool) -> None:
        """A frame around every field of the record, in every window at once."""
        if wanted != self._outlines:
            self._outlines = wanted
            self._set_sheet()

    def apply(self) -> None:
        """Set the palette that goes with the present colour scheme, and let widgets follow."""
        self._set_palette(self._wants_dark(), own=not self._wants_high_contrast())
        for widget in QApplication.allWidgets():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))

    def _set_palette(self, dark: bool, *, own: bool) -> None:
        """``own``: our colours, else the desktop's. The style sheet is always set anew: Qt tells
        what has one nothing of a new palette or font (QTBUG-72628)."""
        self._is_dark = dark
        self._app.setPalette(_palette(DARK if dark else LIGHT) if own else QPalette())
        self._set_sheet()

    def _set_sheet(self) -> None:
        self._app.setProperty(_SHEET, _style_sheet(tokens(), outlines=self._outlines))
        for window in self._app.topLevelWidgets():
            if window.styleSheet():
                style_window(window)

    def _set_fonts(self) -> None:
        self._app.setFont(base_font(self._text_size))
        self._set_sheet()
        for widget in QApplication.allWidgets():
            face = widget.property(FACE)
            if face:
                set_face(widget, Face[face])
            QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))

    def _wants_dark(self) -> bool:
        """What the agent chose, else the desktop's; not every desktop takes our choice over."""
        if self._chosen is None and self._is_dark_at_first is not None:
            return self._is_dark_at_first
        scheme = self.chosen
        if scheme == Qt.ColorScheme.Unknown:
            scheme = self._app.styleHints().colorScheme()
        return scheme == Qt.ColorScheme.Dark

    def _wants_high_contrast(self) -> bool:
        accessibility = getattr(self._app.styleHints(), "accessibility", None)  # Qt 6.10 on
        if accessibility is None:
            return False
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


_SHEET: Final = "sheet_of_windows"
"""The property of the application that keeps the style sheet."""


def style_window(window: QWidget) -> None:
    """Give a window the program's style sheet, unless it inherits it from one that it belongs to.

    Not the application: with a sheet there, Qt styles a widget and all it holds anew each time it
    gets a parent, which were two thirds of the time that a window takes to be made.
    """
    app, above = QApplication.instance(), window.parentWidget()
    while above is not None and not above.styleSheet():
        above = above.parentWidget()
    if app is not None and above is None:
        window.setStyleSheet(app.property(_SHEET) or "")


def _palette(now: Tokens) -> QPalette:
    """What Fusion paints by where the style sheet says nothing."""
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in (
        (now.ground, (role.Window,)),
        (now.surface, (role.Base,)),
        (now.raised, (role.Button, role.Light)),
        (now.hover, (role.AlternateBase,)),
        (now.text, (role.WindowText, role.Text, role.ButtonText)),
        (now.on_accent, (role.BrightText, role.HighlightedText)),
        (now.inverse, (role.ToolTipBase,)),
        (now.on_inverse, (role.ToolTipText,)),
        (now.muted, (role.PlaceholderText,)),
        (now.line, (role.Midlight,)),
        (now.control, (role.Mid, role.Dark, role.Shadow)),
        (now.accent, (role.Accent, role.Highlight)),
        (now.link, (role.Link, role.LinkVisited)),
    ):
        for one in roles:
            palette.setColor(one, colour)
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, now.disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, now.control)
    return palette


def _style_sheet(now: Tokens, *, outlines: bool) -> str:
    source = (_RESOURCES / "style" / "style.qss").read_text(encoding="utf-8")
    colours = {
        name: value.name() for name, value in now._asdict().items() if isinstance(value, QColor)
    }
    return Template(source).substitute(
        colours,
        outline=now.control.name() if outlines else "transparent",
        selected_text=(now.on_selected or now.text).name(),
        chosen=(now.on_selected or now.link).name(),
        ring_on_selected=now.ring.name(),
        row=row_height(QFontMetrics(font(Face.BODY))) - 1,
        field=FIELD - 2,
        inside=FIELD - 2 * RING,
        chip_inside=_CHIP - 2 * RING,
        radius=RADIUS,
        large_radius=LARGE_RADIUS,
        ring=RING,
        lit_ring=f"{RING}px solid {now.text.name()}"
        if now.on_selected is None
        else f"{RING}px dashed {now.on_selected.name()}",
        icon=ICON,
        word_icon=ICON + STEP // 2,
        pictures=(_RESOURCES / "style").as_posix(),
        mode="dark" if now.is_dark else "light",
    )


KIND: Final = "kind"
"""The property of a button that says what it is for; the style sheet gives it its look."""


def set_kind(widget: QWidget, kind: str) -> None:
    """``kind``: primary, danger, quiet, icon, chip; empty for a framed button. Of a table in a
    dialog, edge: it goes from edge to edge, without a frame. Of a list, choices. Of what scrolls by
    the keyboard, read; page, where a part of it has the ring."""
    if widget.property(KIND) != kind:
        widget.setProperty(KIND, kind)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def style_completions(completer: QCompleter) -> None:
    """Give what is offered while typing the look of a list that drops down: it is a window of its
    own, and inherits no style sheet."""
    popup = completer.popup()
    if popup is not None:
        style_window(popup)
        set_kind(popup, "choices")


def make_primary(button: QPushButton) -> None:
    """The one main action of a place: filled with the accent while it can be used."""
    set_kind(button, "primary")


def make_dangerous(button: QPushButton) -> None:
    """A deletion: filled with red while it can be used, and never the default button."""
    button.setAutoDefault(False)
    set_kind(button, "danger")
