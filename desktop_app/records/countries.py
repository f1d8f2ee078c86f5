"""Names of countries: the gateway has ISO 3166-1 alpha-2 codes only, people type names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from babel.core import Locale, UnknownLocaleError

from desktop_app.records.fields import CODES
from desktop_app.records.spelling import folded_words

_LANGUAGES: Final = ("en", "hr", "bs", "sr_Latn", "sl", "mk")
"""In which people type the names of countries."""
_CODE_FIRST = re.compile(r"^\s*([A-Za-z]{2})\s*(?:·.*)?$", re.DOTALL)


def names_in(language: str) -> dict[str, str]:
    """The countries' names in a language ("hr", "sr_Latn_RS"; English for one CLDR lacks), by code.

    Reads CLDR through Babel at the first call for a language: some 50 ms, so not before the first
    paint.
    """
    try:
        territories = Locale.parse(language).territories
    except (UnknownLocaleError, ValueError):
        territories = Locale("en").territories
    return {code: str(territories.get(code, code)) for code in sorted(CODES)}


def shown(code: str, names: Mapping[str, str]) -> str:
    """A code as the form shows it: ``BA · Bosnia & Herzegovina``; an unknown one as it is."""
    name = names.get(code)
    return f"{code} · {name}" if name else code


def code_of(text: str, *languages: Mapping[str, str]) -> str | None:
    """The code of the country that ``text`` names, or None.

    Understood: a code in any case, what :func:`shown` made, a full name in one of the ``languages``
    (each a map as of :func:`names_in`), or the beginning of just one country's name.
    """
    code = _CODE_FIRST.match(text)
    if code and code.group(1).upper() in CODES:
        return code.group(1).upper()
    wanted = folded_words(text)
    if not wanted:
        return None
    known = [(folded_words(name), code) for names in languages for code, name in names.items()]
    exact = {code for name, code in known if name == wanted}
    begun = {code for name, code in known if name.startswith(wanted)}
    for found in (exact, begun):
        if len(found) == 1:
            return found.pop()
    return None


@lru_cache(maxsize=256)
def code_of_typed(text: str) -> str | None:
    """As :func:`code_of`, in any language of the region or in English."""
    return code_of(text, *_names())


@lru_cache(maxsize=1)
def _names() -> tuple[dict[str, str], ...]:
    return tuple(map(names_in, _LANGUAGES))
