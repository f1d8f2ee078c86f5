"""Labels that show text as it is. Part of the first paint, so it imports nothing heavy."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

_PLAIN_TEXT = 0
"""``Qt.TextFormat.PlainText``. WORKAROUND: the first mention of ``Qt`` makes all its enumerations,
which takes 25 ms (PySide6 6.12), a tenth of a start; the property takes the number."""


def plain_label(text: str = "", *, wraps: bool = False) -> QLabel:
    """A label that never guesses markup; one that ``wraps`` breaks its lines at words."""
    label = QLabel()
    if not label.setProperty("textFormat", _PLAIN_TEXT):
        raise RuntimeError("a label could not be told to show plain text")
    label.setText(text)
    label.setWordWrap(wraps)
    return label
