"""The languages of the program, and which of them somebody's system asks for. Without Qt: the
commands that need no window speak them too."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """By its BCP 47 tag, which keeps the script: Qt's ``QLocale.name()`` does not."""

    ENGLISH = "en"
    BOSNIAN = "bs"
    CROATIAN = "hr"
    MACEDONIAN = "mk"
    SERBIAN_LATIN = "sr-Latn"
    SERBIAN = "sr"
    SLOVENE = "sl"

    @property
    def own_name(self) -> str:
        """As whoever speaks it calls it."""
        return _OWN_NAMES[self]

    @property
    def locale(self) -> str:
        """By which it is known to Qt and in the names of catalogues. ``sr_RS`` is Cyrillic."""
        return _LOCALES[self]


_OWN_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.BOSNIAN: "Bosanski",
    Language.CROATIAN: "Hrvatski",
    Language.MACEDONIAN: "Македонски",
    Language.SERBIAN_LATIN: "Srpski (latinica)",
    Language.SERBIAN: "Српски (ћирилица)",
    Language.SLOVENE: "Slovenščina",
}
_LOCALES: Final = {
    Language.ENGLISH: "en_GB",
    Language.BOSNIAN: "bs_BA",
    Language.CROATIAN: "hr_HR",
    Language.MACEDONIAN: "mk_MK",
    Language.SERBIAN_LATIN: "sr_Latn_RS",
    Language.SERBIAN: "sr_RS",
    Language.SLOVENE: "sl_SI",
}
_SERBIAN: Final = frozenset({"sr", "sh", "cnr"})
_LATIN: Final = frozenset({"latn", "latin"})
_CYRILLIC: Final = frozenset({"cyrl", "cyrillic"})
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Of which the first that is set counts."""


def spoken(names: Iterable[str]) -> Language:
    """The first of ``names`` that the program speaks (``hr-HR``, ``sr_RS.UTF-8@latin``), English
    for none."""
    return next(filter(None, map(_language, names)), Language.ENGLISH)


def system_languages(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """What the environment asks for, what is wanted most first; nothing where the system keeps that
    elsewhere. Qt's own answer lacks ``@latin``, and knows no Montenegrin."""
    if sys.platform in ("win32", "darwin"):
        return ()
    said = filter(None, (environment.get(variable, "") for variable in _VARIABLES))
    wanted = [*environment.get("LANGUAGE", "").split(":"), next(said, "")]
    return tuple(filter(None, wanted))


def _language(name: str) -> Language | None:
    main, _, modifier = name.partition("@")
    first, *rest = main.partition(".")[0].replace("_", "-").lower().split("-")
    if first in _SERBIAN:
        scripts = {*rest, modifier.lower()}
        # Serbian is written in Cyrillic where nothing else is said, but for Montenegro's; the other
        # two names are of languages written in Latin.
        is_latin = bool(scripts & _LATIN) or (first != "sr" or "me" in rest)
        is_latin = is_latin and not scripts & _CYRILLIC
        return Language.SERBIAN_LATIN if is_latin else Language.SERBIAN
    return Language(first) if first in set(Language) else None
