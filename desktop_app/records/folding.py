"""Texts folded for searching: small letters of the Latin alphabet, without accents, in any script.

``Đorđević``, ``Djordjevic`` and ``Ђорђевић`` fold to the same letters. What is written with one
letter in one alphabet, and with two or a bare one in another, has several forms: a text is indexed
under each of them, and found where one of a query's forms is a part of one of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

FEWEST_CHARACTERS: Final = 3
"""Of a fragment that can be searched for: the index holds runs of three."""

_LETTERS: Final = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "dj", "е": "e", "ж": "z", "з": "z",
    "и": "i", "ј": "j", "й": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h",
    "ц": "c", "ч": "c", "џ": "dz", "ш": "s", "щ": "st", "ѕ": "dz", "э": "e", "ы": "i", "ю": "ju",
    "я": "ja", "ь": "", "ъ": "", "ѓ": "gj", "ќ": "kj",
    "đ": "dj", "ð": "dj", "ɖ": "dj", "ǵ": "gj", "ḱ": "kj", "ł": "l", "ø": "o", "æ": "ae",
    "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i",
    "’": "'", "‘": "'", "‚": "'", "ʼ": "'", "′": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"', "\u2043": "-", "\u2212": "-",
})  # fmt: skip
"""Small letters with no decomposition, or with one that would lose what they stand for; eth and the
African D because old code pages and keyboards put them in the place of đ."""
_BLANK: Final = frozenset({"Cc", "Zl", "Zp", "Zs"})
_BARE: Final = {"dj": "d", "gj": "g", "kj": "k"}
_LOOSE: Final = {"dj": "d", "gj": "d", "kj": "c"}
"""One letter for each sound that Macedonian and its neighbours write in several ways."""
_DJ_OR_GJ: Final = re.compile("[dg]j")


_KEPT_BELOW: Final = 0x10000
"""Characters in use; the rest of Unicode would only take memory."""


class _FoldedCharacters(dict[int, str]):
    """What each character folds to, for ``str.translate``; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _folded_character(chr(code))
        if code < _KEPT_BELOW:
            self[code] = folded
        return folded


def _folded_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in _BLANK:
        return " "
    if category in ("Cf", "Cs"):
        return "" if category == "Cf" else "\ufffd"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    before, folded = "", character
    while folded != before:
        before = folded
        apart = unicodedata.normalize("NFKD", folded.casefold().translate(_LETTERS))
        folded = "".join(each for each in apart if not unicodedata.combining(each))
        folded = folded.casefold().translate(_LETTERS)
    return "-" if category == "Pd" else folded


_FOLDED: Final = _FoldedCharacters()


def fold(text: str) -> str:
    """``text`` in small Latin letters without accents; đ and ђ are dj, ѓ is gj, ќ is kj.

    Every blank, line break and control character is a plain blank, every dash a hyphen; what shows
    nothing is left out. To fold twice changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def fold_bare(text: str) -> str:
    """``text`` folded as who leaves accents out writes it: dj is d, gj is g, kj is k."""
    return _replaced(fold(text), _BARE)


def _replaced(folded: str, digraphs: dict[str, str]) -> str:
    for two, one in digraphs.items():
        folded = folded.replace(two, one)
    return folded


def forms(text: str) -> tuple[str, ...]:
    """Every form under which ``text`` is indexed and looked for, its words parted by one blank: as
    :func:`fold` has it, and where they differ as :func:`fold_bare` does and with _LOOSE."""
    folded = fold(text)
    if " " in folded:
        folded = " ".join(folded.split())
    if "j" not in folded:
        return (folded,)
    return tuple(dict.fromkeys((folded, _replaced(folded, _BARE), _replaced(folded, _LOOSE))))


def fragment_forms(text: str) -> tuple[str, ...]:
    """Every form of a part of a text: as :func:`forms`, and with dj and gj in each other's place,
    as neither's bare letter is enough of a short part."""
    found = forms(text)
    swapped = _DJ_OR_GJ.sub(lambda each: "gj" if each[0] == "dj" else "dj", found[0])
    return found if swapped in found else (*found, swapped)


def indexed(text: str) -> str:
    """Every form of ``text``, each on a line of its own that begins with a blank: so a phrase that
    begins with one is found at the beginning of words only."""
    return "".join(f"\n {form}" for form in forms(text))


_PARTING: Final = re.compile(r"[^\W\d_]+|[,;:|]")
"""What parts two numbers in one field."""
_PART_OF_PHONE: Final = re.compile(rf"\(0\)|[0-9]|{_PARTING.pattern}")
_NO_DIGITS: Final = re.compile(r"[^0-9]+")
_PHONE: Final = re.compile(r"[0-9+()/.\- ]*[0-9][0-9+()/.\- ]*")
_FEWEST_DIALLED: Final = 8
"""Digits of a number with its country's code."""
_COUNTRY_CODE: Final = re.compile(
    "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2}"
)
"""ITU-T E.164: none is the beginning of another."""


def digits(phone: str) -> str:
    """The digits of a phone number; a blank between two numbers. A zero in brackets, which is not
    dialled from abroad, is left out."""
    number = phone.replace("(0)", "")
    for sign in " ()+-./":
        number = number.replace(sign, "")
    if number.isascii() and number.isdigit():
        return number
    parts = _PARTING.split(fold(phone).replace("(0)", ""))
    return " ".join(filter(None, (_NO_DIGITS.sub("", part) for part in parts)))


def phone_forms(fragment: str) -> tuple[str, ...]:
    """What to look for in the digits of a phone number for a part of one, however it is written;
    empty when ``fragment`` is no such part.

    Without the zeros that stand for a country or the trunk. Of an international number also the
    national one, at the start only (after a blank).
    """
    folded = fold(fragment).strip()
    if not _PHONE.fullmatch(folded):
        return ()
    number = digits(folded)
    dialled = number.lstrip("0")
    if number.startswith("000"):  # the figures of an ID
        return (number, dialled) if len(dialled) >= _FEWEST_DIALLED else (number,)
    if len(dialled) < FEWEST_CHARACTERS:
        return (number,) if len(number) >= FEWEST_CHARACTERS else ()
    country = _COUNTRY_CODE.match(dialled)
    if country and folded.lstrip("(").startswith(("+", "00")):
        national = dialled[country.end() :]
        if len(national) >= FEWEST_CHARACTERS:
            return (dialled, f" 0{national}")
    return (dialled,)


def hit_ranges(
    text: str, fragments: Iterable[str], *, is_phone: bool = False
) -> tuple[tuple[int, int], ...]:
    """Where ``fragments`` stand in ``text``: first and last place (exclusive) of each run, in
    order, none touching another. Places count code points, as Python does and Qt does not.

    ``fragments``: as typed, or folded. ``is_phone``: whether ``text`` is found by its digits too.
    """
    needles, numbers = set[str](), set[str]()
    for fragment in fragments:
        needles.update(filter(None, fragment_forms(fragment)))
        if is_phone:
            numbers.update(form.strip() for form in phone_forms(fragment))
    if not numbers and not any(needle in form for form in forms(text) for needle in needles):
        return ()  # most texts
    traced = _traced(text)
    found = {
        span
        for version in _versions(traced)
        for needle in needles
        for span in _spans_of(needle, version)
    }
    if numbers:
        digits_only = _traced_digits(traced)
        found.update(span for number in numbers for span in _spans_of(number, digits_only))
    return tuple(_joined(sorted(found)))


class _Traced(NamedTuple):
    """A folded text, and for each of its characters where it came from in the original."""

    folded: str
    places: list[tuple[int, int]]


def _traced(text: str) -> _Traced:
    folded, places = "", list[tuple[int, int]]()
    end = 0
    while end < len(text):
        start, end = end, end + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        part = fold(text[start:end])
        if part == " " and folded.endswith(" "):
            places[-1] = places[-1][0], end
            continue
        folded += part
        places.extend([(start, end)] * len(part))
    return _Traced(folded, places)


def _versions(traced: _Traced) -> Iterator[_Traced]:
    yield traced
    if "j" in traced.folded:
        yield _traced_replaced(traced, _BARE)
        yield _traced_replaced(traced, _LOOSE)


def _traced_replaced(traced: _Traced, digraphs: dict[str, str]) -> _Traced:
    """As :func:`_replaced`: no two digraphs overlap, so one pass comes to the same."""
    folded, places = [], []
    place = 0
    while place < len(traced.folded):
        two = traced.folded[place : place + 2]
        one = digraphs.get(two)
        last = place if one is None else place + 1
        folded.append(one or two[0])
        places.append((traced.places[place][0], traced.places[last][1]))
        place = last + 1
    return _Traced("".join(folded), places)


def _traced_digits(traced: _Traced) -> _Traced:
    kept = [
        (match[0] if match[0].isdigit() else " ", traced.places[match.start()])
        for match in _PART_OF_PHONE.finditer(traced.folded)
        if match[0] != "(0)"
    ]
    return _Traced("".join(part for part, _ in kept), [place for _, place in kept])


def _spans_of(form: str, traced: _Traced) -> Iterator[tuple[int, int]]:
    at = traced.folded.find(form)
    while at >= 0:
        yield traced.places[at][0], traced.places[at + len(form) - 1][1]
        at = traced.folded.find(form, at + 1)


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, those that overlap or touch made one."""
    first = last = -1
    for start, end in spans:
        if start > last:
            if first >= 0:
                yield first, last
            first, last = start, end
        last = max(last, end)
    if first >= 0:
        yield first, last
