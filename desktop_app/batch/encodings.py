"""The bytes of a text file as text, whatever editor or spreadsheet wrote it.

The candidates are those of this program's users: Unicode, and the code pages of Central, Western
and South-Eastern Europe. Where bytes fit several, the letters of their languages decide.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import Final

from desktop_app.batch.input_trouble import InputError, InputTrouble

_BOMS: Final = (  # UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BEGINNINGS: Final = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\x1f\x8b", "archive"),
)
_ZIP: Final = b"PK\x03\x04"
_OLD_WORKBOOK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AT_ONCE: Final = 1 << 20
"""Bytes decoded at once: more would stop the window, which needs its turn in between."""
END_MARKS: Final = "\0\x1a"
"""What old systems fill the last block of a file with."""
_SAMPLE: Final = 200_000
"""Bytes looked at where the whole would tell no more."""

ENCODINGS: Final = frozenset(
    {"utf-8", "cp1250", "cp1252", "iso8859-2", "cp1251", "cp852", "iso8859-1"}
)
"""What HTML and XML may say that they are written in."""

_LETTERS: Final = {
    "cp1250": (("čćđšžČĆĐŠŽ", 3.0), ("ěřůťňďľĺŕőűąęłńśźżŘŐŰĄŁŃŚŹŻ", 1.5), ("áéíóúýäöüß", 1.0)),
    "cp1252": (("éèàçñâêîôûãõåøæœÉÈÀÇÑÅØÆ", 1.6), ("äöüßáíóúÄÖÜ", 1.1)),
    "cp852": (("čćđšžČĆĐŠŽ", 2.5),),
    "iso8859-2": (("čćđšžČĆĐŠŽ", 2.9), ("ěřůťňďľĺŕőűąęłńśźżŘŐŰĄŁŃŚŹŻ", 1.4), ("áéíóúýäöüß", 0.9)),
}
_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")
_ASCII: Final = re.compile(rb"[A-Za-z]")
_VOWELS: Final = re.compile(rb"[\xe0\xe5\xee\xc0\xc5\xce]")
"""In cp1251 а, е and о, a quarter of all letters; in cp1250 ŕ, ĺ and î, which hardly any word
has."""
_FEWEST_VOWELS: Final = 0.1
_DECLARATION: Final = re.compile(rb"(?:charset|encoding)=[\"']?([\w-]+)", re.IGNORECASE)
_HIGH: Final = re.compile(rb"[\x80-\xff]")


class NotTextError(InputError):
    """The file is no text: an image, an archive, a workbook."""

    trouble = InputTrouble.NOT_TEXT

    def __init__(self, kind: str = "") -> None:
        """``kind``: "workbook" (which can't be read), "archive", "pdf", "image", "markup" (without
        a table), or "" when it is not known."""
        super().__init__()
        self.kind = kind


def decoded(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding.

    What no letter stands for becomes U+FFFD, which no ID holds: such a line is not found, and
    never taken for another one. Raises :class:`NotTextError`.
    """
    _refuse_what_is_no_text(content)
    chosen = recognised(content)
    characters = codecs.getincrementaldecoder(chosen)(errors="replace")
    decoder = io.IncrementalNewlineDecoder(characters, translate=True)
    pieces = [
        decoder.decode(content[begin : begin + _AT_ONCE])
        for begin in range(0, len(content), _AT_ONCE)
    ]
    text = "".join((*pieces, decoder.decode(b"", final=True)))
    text = text.removeprefix("\ufeff").rstrip(END_MARKS)
    if "\0" in text:
        raise NotTextError
    return text, chosen.removesuffix("-sig")


def is_workbook(content: bytes) -> bool:
    """Whether it is, or may be, a spreadsheet's own file."""
    if content.startswith(_ZIP):
        return b"xl/" in content or b"opendocument.spreadsheet" in content[:200]
    return content.startswith(_OLD_WORKBOOK)


def recognised(content: bytes) -> str:
    """The likeliest encoding."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return name
    return (
        _wide(content)
        or ("utf-8" if _is_utf8(content) else "")
        or _declared(content)
        or _code_page(content)
    )


def _refuse_what_is_no_text(content: bytes) -> None:
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            raise NotTextError(kind)
    if content.startswith(_ZIP):
        raise NotTextError("archive")


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: half of its bytes are zeros, all on one side. Empty when it is not."""
    sample = content[: _SAMPLE & ~1]
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if half and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if half and even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _is_utf8(content: bytes) -> bool:
    """Also a file cut within its last letter."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for begin in range(0, len(content), _AT_ONCE):
            decoder.decode(content[begin : begin + _AT_ONCE])
    except UnicodeDecodeError:
        return False
    return True


def _declared(content: bytes) -> str:
    """What HTML or XML says that it is written in; empty when that is none of the candidates."""
    found = _DECLARATION.search(content[:2_000])
    if found is None:
        return ""
    name = found[1].decode().lower().replace("windows-", "cp").replace("iso-8859", "iso8859")
    return name if name in ENCODINGS else ""


def _code_page(content: bytes) -> str:
    sample = content[:_SAMPLE]
    if _is_cyrillic(sample):
        return "cp1251"
    return max(_LETTERS, key=lambda name: _likeliness(sample, name))


def _is_cyrillic(sample: bytes) -> bool:
    """Words of Cyrillic hold none of ASCII's letters, and have its vowels: "Šćđ" in cp1250 is a
    word of high bytes too, and as Cyrillic it would have none."""
    words = _WORD.findall(sample)
    whole = sum(len(word) > 1 and _ASCII.search(word) is None for word in words)
    mixed = sum(_HIGH.search(word) is not None for word in words) - whole
    high = len(_HIGH.findall(sample))
    vowels = len(_VOWELS.findall(sample))
    return whole > mixed and vowels >= _FEWEST_VOWELS * high


def _likeliness(sample: bytes, name: str) -> float:
    """Letters that are common where this code page is, less what stands there for no letter."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError:
        return float("-inf")
    points = 0.0
    for letters, weight in _LETTERS[name]:
        points += weight * sum(map(text.count, letters))
    return points - 5.0 * sum("\x7f" < character < "\xa0" for character in text)
