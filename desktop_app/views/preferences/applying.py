"""What of the preferences counts for all windows, put into effect."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from desktop_app.models.display import date_format
from desktop_app.process.preferences import DateForm, Preferences, Theme
from desktop_app.views.widgets.actions import choose_keys
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.shortcuts import usable_keys

_SCHEMES: Final = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


def apply_preferences(preferences: Preferences, appearance: Appearance) -> None:
    """Do as they say, at the start and whenever one was chosen."""
    scheme = _SCHEMES[preferences.theme]
    if scheme != appearance.chosen:
        appearance.choose(scheme)
    appearance.set_text_size(preferences.text_size)
    appearance.set_comfortable(preferences.has_comfortable_rows)
    appearance.set_outlines(preferences.outlines_fields)
    date_format().choose(
        is_iso=preferences.date_form is DateForm.ISO, is_relative=preferences.has_relative_times
    )
    choose_keys(usable_keys(preferences.keys))
