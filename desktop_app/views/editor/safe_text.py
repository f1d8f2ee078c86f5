"""Texts that an input would alter, spelled out so that they can be shown, edited and read back.

Qt drops a byte order mark, U+FFFE and lone surrogates on entry, draws control characters as blanks
and turns U+2028 into a line break. Written as ``‹U+2028›`` they are seen, and come back whole.
"""

from __future__ import annotations

import re
import unicodedata

from desktop_app.models.graphemes import unseen_in_emoji

LONGEST_EDITED = 32_767
"""Characters. QLineEdit cuts silently beyond (its maximum length)."""

_MISLEADING = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_HARMLESS_FORMAT = {"\u200c", "\u200d"}  # joiners inside words and emoji
_SPELLED = re.compile("‹U\\+([0-9A-F]{4,6})›")


def needs_spelling(text: str, *, breaks: bool = False) -> bool:
    """Whether an input would alter ``text`` or hide a part of it. ``breaks``: it has lines
    and tabs."""
    if text.isascii() and text.isprintable():
        return False
    return bool(_misleading(text, breaks)) or _SPELLED.search(text) is not None


def spelled(text: str, *, breaks: bool = False) -> str:
    """``text`` with what an input would alter as ``‹U+2028›``; :func:`unspelled` reads it back."""
    if not needs_spelling(text, breaks=breaks):
        return text
    misleading = _misleading(text, breaks)
    return "".join(
        f"‹U+{ord(one):04X}›" if one == "‹" or place in misleading else one
        for place, one in enumerate(text)
    )


def unspelled(shown: str) -> str:
    """The text that was spelled out as ``shown``."""
    return _SPELLED.sub(_character, shown)


def _character(match: re.Match[str]) -> str:
    number = int(match.group(1), 16)
    return chr(number) if number <= 0x10FFFF else match.group()  # noqa: PLR2004 - Unicode's end


def _misleading(text: str, breaks: bool) -> set[int]:
    """The places of what an input would alter, or nobody would see."""
    found = {place for place, one in enumerate(text) if _is_misleading(one, breaks)}
    return found - unseen_in_emoji(text) if found else found


def _is_misleading(one: str, breaks: bool) -> bool:
    if one in "\n\t":
        return not breaks
    return unicodedata.category(one) in _MISLEADING and one not in _HARMLESS_FORMAT
