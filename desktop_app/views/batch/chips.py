"""Small round buttons of which one is down: what is to be done, and which rows are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget

from desktop_app.views.theme import STEP, tokens


def chip(text: str = "") -> QRadioButton:
    """One choice of several, to screen readers and the arrow keys too; it looks like a button."""
    return QRadioButton(text)


def dress_chips(around: QWidget) -> None:
    """The colours of now for the buttons in a widget; call it again after a palette change."""
    now = tokens(around.palette())
    sheet = (
        f"QRadioButton {{ spacing: 0; border: 1px solid {now.muted.name()}; border-radius: 10px;"
        f" padding: 2px {STEP}px; color: {now.text.name()};"
        f" background: {now.surface.name()}; }}"
        "QRadioButton::indicator { width: 0; height: 0; image: none; border: none; }"
        f"QRadioButton:hover {{ border-color: {now.text.name()}; }}"
        f"QRadioButton:focus {{ border: 2px solid {now.link.name()}; }}"
        f"QRadioButton:checked {{ background: {now.accent.name()};"
        f" border-color: {now.accent.name()}; color: {now.on_accent.name()}; }}"
        f"QRadioButton:checked:focus {{ border: 2px solid {now.text.name()}; }}"
    )
    if sheet != around.styleSheet():
        around.setStyleSheet(sheet)
