"""Texts of the commands that run without Qt, in the language that the system asks for."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, NoReturn

import resources
from desktop_app.process.languages import Language, spoken, system_languages

_CATALOGUE = Path(resources.__file__).parent / "translations" / "commands.json"
"""Written by ``packaging/translate.py``: what Qt's catalogues have, for whoever has no Qt."""


@cache
def command_language() -> Language:
    """What commands speak: a script that reads their answers sets LC_ALL=C."""
    return spoken(system_languages())


@cache
def _texts(language: Language) -> dict[str, dict[str, str]]:
    """By context and English text; nothing for English, or where they can't be read."""
    if language is Language.ENGLISH:
        return {}
    import json  # noqa: PLC0415 - not for the start of a window, which has no need of it

    try:
        found = json.loads(_CATALOGUE.read_bytes()).get(language.locale, {})
    except (OSError, ValueError):
        return {}
    return dict(found)


def translated(context: str, text: str) -> str:
    """``text`` as the catalogue has it; as it is where it has not, such as a later version's."""
    return _texts(command_language()).get(context, {}).get(text) or text


class Translator:
    """Texts of one command. ``packaging/translate.py`` finds them by a module's own
    ``_tr = Translator("…")``."""

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(self, text: str) -> str:
        return translated(self._context, text)


def number_words(number: int) -> str:
    """With the separator of thousands that the language has."""
    words = f"{number:,}"
    return words if command_language() is Language.ENGLISH else words.replace(",", ".")


_tr = Translator("commands")


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or _tr("usage: "))


class CommandParser(argparse.ArgumentParser):
    """argparse in the language of the command: its headings, and what it says of mistakes."""

    def __init__(self, **more: Any) -> None:
        """``more``: as argparse takes it."""
        super().__init__(add_help=False, formatter_class=_Formatter, **more)
        self._positionals.title = _tr("positional arguments")
        self._optionals.title = _tr("options")
        self.add_argument(
            "-h", "--help", action="help", help=_tr("show this help message and exit")
        )

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        words = _tr("{program}: error: {message}")
        said = words.format(program=self.prog, message=_mistake_words(message))
        self.exit(_MISTAKEN, f"{said}\n")


_MISTAKEN: Final = 2


def _mistake_words(message: str) -> str:
    """What argparse says of a mistake, which it says in English only; what is not known here, as
    our own words are, stays as it is."""
    known = (
        (r"unrecognized arguments: (?P<what>.*)", _tr("unrecognized arguments: {what}")),
        (
            r"the following arguments are required: (?P<what>.*)",
            _tr("the following arguments are required: {what}"),
        ),
        (r"argument (?P<name>.*): expected one argument", _tr("{name}: a value is missing")),
        (
            r"argument (?P<name>.*): invalid int value: (?P<what>.*)",
            _tr("{name}: this is no whole number: {what}"),
        ),
        (
            r"argument (?P<name>.*): invalid choice: (?P<what>.*) \(choose from (?P<all>.*)\)",
            _tr("{name}: {what} is none of {all}"),
        ),
        (r"argument (?P<name>[^:]*): (?P<what>.*)", "{name}: {what}"),
    )
    if command_language() is Language.ENGLISH:
        return message
    for form, words in known:
        if found := re.fullmatch(form, message, re.DOTALL):
            return words.format(**found.groupdict())
    return message
