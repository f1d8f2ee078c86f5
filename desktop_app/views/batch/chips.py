"""Small round buttons of which one is down: what is to be done, and which rows are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.views.theme import STEP, tokens


def chip(text: str = "") -> QToolButton:
    """A button that stays down; the group it is put into lets go of the others."""
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setAutoRaise(True)
    return button


def dress_chips(around: QWidget) -> None:
    """The colours of now for the buttons in a widget; call it again after a palette change."""
    now = tokens(around.palette())
    sheet = (
        f"QToolButton {{ border: 1px solid {now.muted.name()}; border-radius: 10px;"
        f" padding: 2px {STEP}px; color: {now.text.name()};"
        f" background: {now.surface.name()}; }}"
        f"QToolButton:hover {{ border-color: {now.text.name()}; }}"
        f"QToolButton:focus {{ border: 2px solid {now.link.name()}; }}"
        f"QToolButton:checked {{ background: {now.accent.name()};"
        f" border-color: {now.accent.name()}; color: {now.on_accent.name()}; }}"
        f"QToolButton:checked:focus {{ border: 2px solid {now.text.name()}; }}"
    )
    if sheet != around.styleSheet():
        around.setStyleSheet(sheet)
