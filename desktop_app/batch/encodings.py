"""The bytes of a text file as text, whatever editor or spreadsheet wrote it.

The candidates are those of this program's users: Unicode, and the code pages of Central, Western
and South-Eastern Europe. Where bytes fit several, the letters of their languages decide.
"""

from __future__ import annotations

import codecs
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
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
)
_ZIP: Final = b"PK\x03\x04"
_SAMPLE: Final = 200_000
"""Bytes looked at where the whole would tell no more."""

ENCODINGS: Final = (
    "utf-8", "utf-16", "cp1250", "cp1252", "iso8859-2", "cp1251", "cp852", "iso8859-1",
)  # fmt: skip
"""What a file may be read as, for an agent to choose from."""

_LETTERS: Final = {
    "cp1250": (("čćđšžČĆĐŠŽ", 3.0), ("ěřůťňďľĺŕőűąęłńśźżŘŐŰĄŁŃŚŹŻ", 1.5), ("áéíóúýäöüß", 1.0)),
    "cp1252": (("éèàçñâêîôûãõåøæœÉÈÀÇÑÅØÆ", 1.6), ("äöüßáíóúÄÖÜ", 1.1)),
    "iso8859-2": (("čćđšžČĆĐŠŽ", 2.9), ("ěřůťňďľĺŕőűąęłńśźżŘŐŰĄŁŃŚŹŻ", 1.4), ("áéíóúýäöüß", 0.9)),
}
_CYRILLIC: Final = re.compile(rb"[\x80-\xff]{3,}")
_HIGH: Final = re.compile(rb"[\x80-\xff]")


class NotTextError(InputError):
    """The file is no text: an image, an archive, a workbook."""

    trouble = InputTrouble.NOT_TEXT

    def __init__(self, kind: str = "") -> None:
        """``kind``: "workbook", "archive", "pdf", "image", or "" when it is not known."""
        super().__init__()
        self.kind = kind


def decoded(content: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text and the name of its encoding; ``encoding`` is taken as given.

    What no letter stands for becomes U+FFFD, which no ID holds: such a line is not found, and
    never taken for another one. Raises :class:`NotTextError`.
    """
    _refuse_what_is_no_text(content)
    chosen = encoding or recognised(content)
    text = content.decode(chosen, errors="replace").removeprefix("\ufeff")
    if "\0" in text:
        raise NotTextError
    return text, chosen.removesuffix("-sig")


def recognised(content: bytes) -> str:
    """The likeliest encoding."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return name
    return _wide(content) or ("utf-8" if _is_utf8(content) else _code_page(content))


def _refuse_what_is_no_text(content: bytes) -> None:
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            raise NotTextError(kind)
    if content.startswith(_ZIP):
        is_workbook = b"xl/" in content or b"opendocument.spreadsheet" in content[:200]
        raise NotTextError("workbook" if is_workbook else "archive")


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
    try:
        # Not final: a file cut within its last letter is UTF-8 all the same.
        codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return False
    return True


def _code_page(content: bytes) -> str:
    high = len(_HIGH.findall(content[:_SAMPLE]))
    if sum(map(len, _CYRILLIC.findall(content[:_SAMPLE]))) > 0.6 * high:
        return "cp1251"
    return max(_LETTERS, key=lambda name: _likeliness(content[:_SAMPLE], name))


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
