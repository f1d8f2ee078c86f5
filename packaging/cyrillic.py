"""Serbian in Latin script to the same text in Cyrillic, by rule, with the exceptions there are."""

from __future__ import annotations

import re

NAMES = (
    *("Customer Desk", "Qt for Python", "Monri", "Lucide", "Windows", "Excel", "Qt", "OAuth"),
    *("Production", "PRODUCTION", "Sandbox", "SANDBOX", "Test"),  # environments are names
    *("Ctrl", "Shift", "AltGr", "Alt", "Enter", "Esc"),
    *("JSON", "CSV", "SQL", "XML", "PDF", "Zip", "zip", "UUID", "ID", "URL", "UTC"),
    *("IBAN", "GDPR", "TOML", "LGPL", "GPL", "ISC", "HR", "https", "http", "localhost", "curl"),
    *("RFC", "scrypt", "salt"),
    *("Null", "true", "false"),  # JSON's own words
)
"""Kept in Latin as whole words in just this spelling. A case ending after a hyphen is not part of
it and goes over to Cyrillic: ``ID-jeva`` → ``ID-јева``."""

UNITS = ("ms", "min", "px", "pt", "h", "s")
"""Kept in Latin after a number or a placeholder and a blank only. An s before a word is "with":
"za 5 s." and "on s njim", "{who} s njim"."""

KEYS = ("name", "environment", "custom", "production", "url", "authorisation", "signature", "oauth")
"""Of the file that sets profiles up, and their values."""

CODES = ("„yes“", "„no“", "„n“", "„r“", "„p“", "„hash“", "„previous“", "host:port", "= test")
"""Kept as they stand: what is typed, or shown as typed."""

TWO_LETTERS = {
    # stem (^: at a word's start only) → the pair in it that is two letters
    "injekc": "nj", "injekt": "nj", "injunk": "nj", "konjunk": "nj", "konjug": "nj",
    "tanjug": "nj", "vanjezi": "nj", "^anjon": "nj", "vanjuris": "nj", "panjeli": "nj",
    "nadživ": "dž", "nadžnj": "dž", "odžal": "dž", "odživ": "dž",
    "^odžv": "dž", "podžanr": "dž", "predživ": "dž",
}  # fmt: skip
"""Where n + j and d + ž meet at a joint, so that they stay two letters: инјекција, надживети.
(No current word has l + j so; one would be entered in the same way.)"""

_PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_LETTERS = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)) | {
    "ǉ": "љ",
    "ǌ": "њ",
    "ǆ": "џ",
}

_KEPT = re.compile(
    "|".join(
        (
            r"\{[^{}]*\}",  # {name}, and {"a": 1}
            r"%L?n\b|%L?\d+",
            r"\(\*[^)]*\)",  # (*.csv *.txt)
            r'\["[^\]]*\]',  # ["a", 1]
            r"customer-desk verify \w+ --after \w+",  # a command line
            r"customer-desk(?: (?:verify|profiles))?(?: (?:secrets|FILE))?",
            r"--[a-z]\w*(?: [A-Z]{2,}\b)?",  # --key FINGERPRINT
            r"\[\[\w+\]\]",  # [[profile]]
            *map(re.escape, CODES),
            r"(?<!\w)(?:" + "|".join(KEYS) + r")(?!\w)",
            r"https?://\S*[\w/]",
            r"(?<![\w.])[A-Za-z0-9][\w-]*(?:\.[\w-]*[A-Za-z][\w-]*)+(?::\d+)?",  # a.b.c:8080
            r"(?<!\w)(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z0-9-]+(?:\.\d+)*(?!\w)",  # F12, WP3-v2.1
            r"(?<!\w)(?:" + "|".join(sorted(NAMES, key=len, reverse=True)) + r")(?!\w)",
            r"(?:(?<=[\d}] )|(?<=%n ))(?:"
            + "|".join(unit + (r"(?! [^\W\d_])" if unit == "s" else "") for unit in UNITS)
            + r")(?!\w)",
            r"\w+_\w+",
            r"\b\w*[qwxyQWXY]\w*",  # no letters of Serbian
        )
    )
)
_WORD = re.compile(r"(?:&(?=\w)|[^\W\d_])+")
"""Letters, with a mnemonic's & before any of them."""


def cyrillic(text: str) -> str:
    """``text`` in Cyrillic; what must stay in Latin stays."""
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts += _WORD.sub(_word, text[end : kept.start()]), kept[0]
        end = kept.end()
    return "".join(parts) + _WORD.sub(_word, text[end:])


def _word(found: re.Match[str]) -> str:
    """One word; the & stands before the same letter as it did."""
    word = found[0].replace("&", "")
    marked = {len(found[0][:i].replace("&", "")) for i, c in enumerate(found[0]) if c == "&"}
    apart = _apart(word.lower())
    said: list[str] = []
    i = 0
    while i < len(word):
        pair = word[i : i + 2]
        is_pair = pair.lower() in _PAIRS and i not in apart
        letter = _PAIRS[pair.lower()] if is_pair else _LETTERS.get(word[i].lower(), word[i])
        step = 1 + is_pair
        if not marked.isdisjoint(range(i, i + step)):
            said.append("&")
        said.append(letter.upper() if word[i].isupper() else letter)
        i += step
    return "".join(said)


def _apart(word: str) -> set[int]:
    """Where in a word a pair begins that is two letters."""
    places: set[int] = set()
    for stem, pair in TWO_LETTERS.items():
        bare = stem.removeprefix("^")
        for found in re.finditer(re.escape(bare), word):
            if found.start() == 0 or bare == stem:
                places.add(found.start() + bare.index(pair))
    return places
