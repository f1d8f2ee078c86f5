"""Texts made comparable: whatever script, accents, case or width they were written in.

``Đorđe Ćosić``, ``Djordje Cosic`` and ``Ђорђе Ћосић`` fold to the same letters. Folding loses what
tells some words apart; it is for comparing only, and nothing folded is shown or sent.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "d", "е": "e", "ж": "z", "з": "z",
    "и": "i", "ј": "j", "й": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h",
    "ц": "c", "ч": "c", "џ": "dz", "ш": "s", "щ": "st", "ѕ": "dz", "э": "e", "ы": "i", "ю": "ju",
    "я": "ja", "ь": "", "ъ": "", "ѓ": "g", "ќ": "k", "ѐ": "e", "ё": "e", "ѝ": "i",
}  # fmt: skip
_LATIN: Final = {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}
_LETTERS: Final = str.maketrans(_CYRILLIC | _LATIN)
_DIGRAPHS: Final = (("dj", "d"), ("gj", "g"), ("kj", "k"))
"""Two letters that stand for one where there is no accent, or no Cyrillic, on the keyboard."""


def folded(text: str) -> str:
    """``text`` in small letters of the Latin alphabet without accents; the rest as it is."""
    # Before it is decomposed: what stands for a letter of its own is no accent.
    small = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", small)
        if not unicodedata.combining(character)
    ).casefold()
    for two, one in _DIGRAPHS:
        plain = plain.replace(two, one)
    return plain
