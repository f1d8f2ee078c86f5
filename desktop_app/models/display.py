"""How values look on screen: one line, cut, with nothing invisible that could mislead."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale

LONGEST_SHOWN = 300
"""Characters. A megabyte in one cell takes half a second to lay out, so cells are cut."""

_MISLEADING = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""As ``html.escape``, whose module costs the first paint 5 ms."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def visible(text: str) -> str:
    """``text`` with control, format and unassigned characters spelled out as ``U+202E``.

    Two ids that differ only in an invisible character must look different, and one right-to-left
    override must not turn a sentence around. Line breaks become a return sign.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_visible_character, text))


def _visible_character(character: str) -> str:
    if character == "\n":
        return "⏎"
    if unicodedata.category(character) in _MISLEADING:
        return f"‹U+{ord(character):04X}›"
    return character


def one_line(text: str, longest: int = LONGEST_SHOWN) -> str:
    """``text`` made visible and cut to ``longest`` characters, for a cell or a label."""
    cut = text if len(text) <= longest else text[:longest] + "…"
    return visible(cut)


def isolated(text: str) -> str:
    """Foreign text inside a sentence of ours: its direction cannot leak into our words."""
    return f"{_FIRST_STRONG_ISOLATE}{one_line(text)}{_POP_ISOLATE}"


def middle_cut(text: str, head: int = 8, tail: int = 6) -> str:
    """A long identifier cut in the middle: ``4b281da4…9aa0fb``."""
    return text if len(text) <= head + tail + 1 else f"{text[:head]}…{text[-tail:]}"


def tool_tip(text: str) -> str:
    """Server text for a tool tip: Qt guesses rich text there, so it is escaped and wrapped."""
    return f"<span>{visible(text[: 4 * LONGEST_SHOWN]).translate(_MARKUP)}</span>"


def button_text(text: str) -> str:
    """Foreign text on a button or in a menu, where ``&`` would become a shortcut."""
    return one_line(text, 60).replace("&", "&&")


def local_time(
    moment: datetime | None, form: QLocale.FormatType = QLocale.FormatType.ShortFormat
) -> str:
    """A moment in this computer's time zone, as the locale writes it; empty for none."""
    if moment is None:
        return ""
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(stamp, form)


def utc_time(moment: datetime | None) -> str:
    """A moment in UTC, as the gateway writes it; empty for none."""
    if moment is None:
        return ""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
