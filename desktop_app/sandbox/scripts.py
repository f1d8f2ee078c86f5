"""Cyrillic and Latin, letter by letter: Serbian names into Cyrillic, any name into plain ASCII."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

_DIGRAPHS: Final = {"Dž": "Џ", "dž": "џ", "Lj": "Љ", "lj": "љ", "Nj": "Њ", "nj": "њ"}
_LETTERS: Final = dict(
    zip(
        "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš",
        "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш",
        strict=True,
    )
)
_TO_LATIN: Final = {
    **{cyrillic: latin for latin, cyrillic in _LETTERS.items()},
    **{cyrillic: latin for latin, cyrillic in _DIGRAPHS.items()},
    **{"Ѓ": "Gj", "ѓ": "gj", "Ќ": "Kj", "ќ": "kj", "Ѕ": "Dz", "ѕ": "dz"},
}
_TO_LATIN_TABLE: Final = str.maketrans(_TO_LATIN)
_TO_CYRILLIC_TABLE: Final = str.maketrans(_LETTERS)
_ASCII_TABLE: Final = str.maketrans({"đ": "dj", "Đ": "Dj", "ß": "ss"})


@cache
def to_cyrillic(text: str) -> str:
    """Serbian Latin in Serbian Cyrillic; characters without a counterpart stay."""
    for latin, cyrillic in _DIGRAPHS.items():
        text = text.replace(latin, cyrillic)
    return text.translate(_TO_CYRILLIC_TABLE)


@cache
def to_latin(text: str) -> str:
    """Serbian or Macedonian Cyrillic in Latin letters; Latin text stays as it is."""
    return text.translate(_TO_LATIN_TABLE)


@cache
def to_ascii(text: str) -> str:
    """Without diacritics, as people write themselves in an email address."""
    plain = unicodedata.normalize("NFKD", to_latin(text).translate(_ASCII_TABLE))
    return plain.encode("ascii", "ignore").decode()
