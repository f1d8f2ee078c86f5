"""The order of texts in the languages of the region, as bytes that compare like the texts do.

Cyrillic is sorted as its transliteration, so that one list of both scripts has one order. Blanks
and punctuation come before numbers, which go by their value, and those before letters; letters of
other scripts come last. Accents that make no letter of the alphabet count only between texts that
are else the same, and after them capitals. The rules and the order of punctuation are those of
CLDR (Unicode's locale data).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from functools import cache
from typing import Final

from desktop_app.records.folding import fold

_ENGLISH: Final = "a b c d e f g h i j k l m n o p q r s t u v w x y z"
_SLOVENE: Final = "a b c č ć d đ e f g h i j k l m n o p q r s š t u v w x y z ž"
_CROATIAN: Final = "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž"
_ALPHABETS: Final = {
    **dict.fromkeys(("bs", "cnr", "hr", "mk", "sh", "sr"), _CROATIAN),
    "sl": _SLOVENE,
}
_MAIN: Final = "hr"


def order_of(language: str) -> str:
    """In which language's order the region's names stand for whoever speaks ``language``: its own,
    or for one from elsewhere, to which č is an odd c, the Croatian."""
    return language if _main_part(language) in _ALPHABETS else _MAIN


def _main_part(language: str) -> str:
    return re.split("[_-]", language)[0].lower()


_LATIN: Final = str.maketrans(
    dict(zip("абвгдђежзијклмнопрстћуфхцчшйэы", "abvgdđežzijklmnoprstćufhcčšjei", strict=True))
    | {"љ": "lj", "њ": "nj", "џ": "dž", "ѓ": "gj", "ќ": "kj", "ѕ": "dz"}
    | {"щ": "št", "ю": "ju", "я": "ja", "ь": "", "ъ": ""}
    | {"ǆ": "dž", "ǉ": "lj", "ǌ": "nj"}
)
_PUNCTUATION: Final = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_NUMBER: Final = re.compile(b"[0-9]+")

# Bytes of a key. Zero, less than any other, parts the levels.
_FIRST_SIGN, _OTHER_SIGN, _FIRST_NUMBER, _FIRST_LETTER, _OTHER_LETTER = 2, 0x2E, 0x30, 0x40, 0x70
_MOST_DIGITS: Final = 0x0E
"""Of a number whose length goes into its first byte; longer ones have another byte for it."""
_NO_ACCENT, _FIRST_ACCENT, _STROKE = 1, 2, 0xFF


class _Alphabet(dict[int, str]):
    """What each small letter weighs, for ``str.translate``: a character for each byte of a key."""

    def __init__(self, letters: str) -> None:
        super().__init__()
        self._letters = {
            letter: chr(_FIRST_LETTER + place) for place, letter in enumerate(letters.split())
        }
        self.digraphs = {
            digraph: chr(place) for place, digraph in enumerate(self._letters) if len(digraph) > 1
        }
        """Each with a control character that stands for it."""
        self.update({ord(sign): self._letters[two] for two, sign in self.digraphs.items()})
        self.ascii = "".join(self[code] for code in range(128)).encode().ljust(256, b"\0")
        """The same of ASCII, for ``bytes.translate``."""
        self.accents = _Accents(self._letters)

    def __missing__(self, code: int) -> str:
        self[code] = weight = self._weight(chr(code))
        return weight

    def _weight(self, character: str) -> str:
        if character in self._letters:
            return self._letters[character]
        if character.isascii():
            is_digit = character.isdigit()
            sign = max(_PUNCTUATION.find(character), 0)
            return character if is_digit else chr(_FIRST_SIGN + sign)
        plain = "d" if character == "đ" else fold(character)
        if plain.isascii():
            return plain.translate(self)
        kind = _OTHER_LETTER if character.isalpha() else _OTHER_SIGN
        return chr(kind) + plain.encode("utf-8", "replace").decode("latin-1")


class _Accents(dict[int, str]):
    """The accent of each small letter that is no letter of the alphabet by it."""

    def __init__(self, letters: Container[str]) -> None:
        super().__init__()
        self._letters = letters

    def __missing__(self, code: int) -> str:
        self[code] = accent = chr(self._accent(chr(code)))
        return accent

    def _accent(self, character: str) -> int:
        if character.isascii() or character in self._letters:
            return _NO_ACCENT
        if character == "đ":
            return _STROKE
        mark = unicodedata.normalize("NFD", character)[-1]
        return _FIRST_ACCENT + ord(mark) - 0x300 if "\u0300" <= mark <= "\u036f" else _NO_ACCENT


class _SmallLatin(dict[int, str]):
    """Each character as a small letter, transliterated."""

    def __missing__(self, code: int) -> str:
        self[code] = small = chr(code).casefold().translate(_LATIN)
        return small


class _Capitals(dict[int, str]):
    """Whether each character is a capital: 1 or 0."""

    def __missing__(self, code: int) -> str:
        self[code] = bit = "1" if chr(code).isupper() else "0"
        return bit


_SMALL_LATIN: Final = _SmallLatin()
_CAPITALS: Final = _Capitals()
_ASCII_CAPITALS: Final = bytes(ord(_CAPITALS[code]) for code in range(256))


@cache
def _alphabet_of(language: str) -> _Alphabet:
    return _Alphabet(_ALPHABETS.get(_main_part(language), _ENGLISH))


def sort_key(text: str, language: str = _MAIN) -> bytes:
    """Bytes that compare as ``text`` does in ``language`` ("hr", "sr_Latn_RS"). One without an
    alphabet of its own here has the English one."""
    alphabet = _alphabet_of(language)
    accents = b""
    if is_ascii := text.isascii():
        small = text.lower()
    else:
        small = unicodedata.normalize("NFC", text).translate(_SMALL_LATIN)
        accents = small.translate(alphabet.accents).encode("latin-1").rstrip(bytes((_NO_ACCENT,)))
    for digraph, sign in alphabet.digraphs.items():
        small = small.replace(digraph, sign)
    if is_ascii:
        letters = small.encode().translate(alphabet.ascii)
        capitals = text.encode().translate(_ASCII_CAPITALS).rstrip(b"0")
    else:
        letters = small.translate(alphabet).encode("latin-1")
        capitals = text.translate(_CAPITALS).encode().rstrip(b"0")
    letters = _NUMBER.sub(_by_value, letters)
    if capitals:
        return b"%b\0%b\0%b" % (letters, accents, _packed(capitals))
    return b"%b\0%b" % (letters, accents) if accents else letters


def _by_value(number: re.Match[bytes]) -> bytes:
    digits = number[0].lstrip(b"0")
    if len(digits) <= _MOST_DIGITS:
        return bytes((_FIRST_NUMBER + len(digits),)) + digits
    return bytes((_FIRST_NUMBER + _MOST_DIGITS + 1, min(len(digits), 0xFF))) + digits


def _packed(bits: bytes) -> bytes:
    """Eight of ``0`` and ``1`` to a byte, the first in the highest place."""
    length = -(-len(bits) // 8)
    return int(bits.ljust(8 * length, b"0"), 2).to_bytes(length, "big")
