"""What a pasted token or key may look like, and what pasting often adds to it.

A line break, a blank or an invisible character in the ``Authorization`` header is refused by HTTP
libraries with a message that quotes the whole header, secret and all; so nothing of the kind gets
that far.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

LONGEST_SECRET = 512
"""Characters. Monri's keys have fewer than 64; the entry around one must fit Windows' 1,280."""

_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


class SecretFaults(NamedTuple):
    """What stands in a secret that does not belong there."""

    line_breaks: int = 0
    blanks: int = 0
    """Spaces of any width, tabs, and characters that nobody can see."""
    foreign: str = ""
    """Visible characters outside ASCII, each once."""
    too_long: bool = False

    @property
    def removable(self) -> bool:
        """Whether :func:`without_blanks` mends something."""
        return bool(self.line_breaks or self.blanks)


def faults_of(text: str) -> SecretFaults:
    """Everything wrong with ``text`` as a token or key; falsy fields all round when it is fine."""
    kinds = [_kind(character) for character in text]
    foreign = dict.fromkeys(
        character for character, kind in zip(text, kinds, strict=True) if kind == "foreign"
    )
    return SecretFaults(
        line_breaks=_line_breaks(text),
        blanks=kinds.count("blank"),
        foreign="".join(foreign),
        too_long=len(text) - kinds.count("blank") - kinds.count("break") > LONGEST_SECRET,
    )


def without_blanks(text: str) -> str:
    """``text`` without line breaks, blanks and invisible characters, wherever they stand."""
    return "".join(character for character in text if _kind(character) not in ("blank", "break"))


def _line_breaks(text: str) -> int:
    breaks = text.replace("\r\n", "\n")
    return sum(character in _LINE_BREAKS for character in breaks)


def _kind(character: str) -> str:
    if "!" <= character <= "~":
        return "plain"
    if character in _LINE_BREAKS:
        return "break"
    if character.isspace() or unicodedata.category(character)[0] in "CZ":
        return "blank"
    return "foreign"
