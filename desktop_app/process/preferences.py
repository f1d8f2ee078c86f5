"""What agents chose, each setting by name and type: the settings that Preferences shows.

A value that a damaged or hostile file has, or one of a later version, counts as unset; the others
stay. All objects of one file agree at once: the file has the values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar, overload

from PySide6.QtCore import QSettings

from desktop_app.process.languages import Language
from desktop_app.process.policy import NO_POLICY, Policy

T = TypeVar("T")


class Theme(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class DateForm(StrEnum):
    """How a day is written."""

    LOCALE = "locale"
    """As the agent's language does, the month as a word: 9 Oct 2025."""
    ISO = "iso"


class Setting(Generic[T]):
    """One setting of :class:`Preferences`. What is none of :attr:`choices` reads as the default."""

    def __init__(self, key: str, default: T, choices: Mapping[str, T]) -> None:
        """``key``: in the file; ``choices``: each value by its text there."""
        self.key = key
        self.default = default
        self.choices = tuple(choices.values())
        self._by_text = choices

    @overload
    def __get__(self, preferences: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, preferences: Preferences, owner: type) -> T: ...
    def __get__(self, preferences: Preferences | None, owner: type) -> Setting[T] | T:
        return self if preferences is None else self.read(preferences)

    def __set__(self, preferences: Preferences, value: T) -> None:
        self.write(preferences, value)

    def read(self, preferences: Preferences) -> T:
        """The value that the file has, or the default."""
        return self._by_text.get(preferences.text(self.key), self.default)

    def choices_in(self, preferences: Preferences) -> tuple[T, ...]:
        """Those of :attr:`choices` that the policy leaves."""
        return self.choices

    def is_governed(self, preferences: Preferences) -> bool:
        """Whether the policy leaves less than there is."""
        return self.choices_in(preferences) != self.choices

    def write(self, preferences: Preferences, value: T) -> None:
        """Keep ``value``, one of :attr:`choices`."""
        [text] = [text for text, choice in self._by_text.items() if choice == value]
        preferences.file.setValue(self.key, text)


class GovernedSetting(Setting[T]):
    """A setting that the policy may bound: what is out of its bounds reads as what is next to it
    within."""

    def __init__(
        self,
        key: str,
        default: T,
        choices: Mapping[str, T],
        within: Callable[[Policy, T], T],
    ) -> None:
        """``within``: the nearest value that a policy permits."""
        super().__init__(key, default, choices)
        self._within = within

    def read(self, preferences: Preferences) -> T:
        return self._within(preferences.policy, super().read(preferences))

    def choices_in(self, preferences: Preferences) -> tuple[T, ...]:
        """A bound that is between two choices, or beyond all, is one too."""
        within = [self._within(preferences.policy, choice) for choice in self.choices]
        left = [choice for choice in self.choices if choice in within]
        return (*left, *dict.fromkeys(value for value in within if value not in left))

    def write(self, preferences: Preferences, value: T) -> None:
        is_bound = value not in self.choices and value in self.choices_in(preferences)
        if not is_bound:  # that is the policy's, not the agent's
            super().write(preferences, value)


def _language_within(policy: Policy, language: Language | None) -> Language | None:
    """None, for the system's, where it is not permitted."""
    permitted = policy.languages
    return language if permitted is None or language in permitted else None


def _hold_within(policy: Policy, seconds: int) -> int:
    return policy.hold_seconds.nearest(seconds)


def _own_hold_within(policy: Policy, seconds: int | None) -> int | None:
    return None if seconds is None else policy.hold_seconds.nearest(seconds)


def _lock_within(policy: Policy, minutes: int) -> int:
    """0 is without end, and so beyond any bound."""
    bounds = policy.lock_minutes
    if minutes == 0:
        return bounds.most or 0
    return bounds.nearest(minutes)


def _numbers(*numbers: int) -> dict[str, int]:
    return {str(number): number for number in numbers}


_SWITCH: Final = MappingProxyType({"false": False, "true": True})
_HOLDS: Final = (0, 3, 5, 10, 30)
_SYSTEM: Final[Mapping[str, Language | None]] = MappingProxyType({"system": None})
_SAME: Final[Mapping[str, int | None]] = MappingProxyType({"same": None})
_KEYS: Final = "keys/"
_LAST_PROFILE: Final = "start/profile"
_USED_COMMANDS: Final = "commands/used"
_MOST_USED: Final = 8
_LONGEST: Final = 200
"""Characters of a text that anybody chose."""


class Preferences:
    """The settings in ``preferences.ini``, or in whatever file is given."""

    theme = Setting("view/theme", Theme.SYSTEM, {each.value: each for each in Theme})
    language = GovernedSetting(
        "view/language",
        None,
        {**_SYSTEM, **{each.value: each for each in Language}},
        _language_within,
    )
    """None: as the system asks."""
    text_size = Setting("view/text-size", 100, _numbers(100, 110, 125, 150))
    """Percent of the desktop's."""
    has_comfortable_rows = Setting("view/comfortable-rows", False, _SWITCH)
    """Rows of 32 pixels instead of 28."""
    outlines_fields = Setting("view/outline-fields", False, _SWITCH)
    """A frame around every field of the record, not only around the one pointed at."""
    keeps_out_of_captures = Setting("view/out-of-captures", False, _SWITCH)
    date_form = Setting("dates/form", DateForm.LOCALE, {each.value: each for each in DateForm})
    has_relative_times = Setting("dates/relative", False, _SWITCH)
    """A moment of the last days as "2 h ago" where nothing depends on it."""
    hold_seconds = GovernedSetting("erasure/hold", 5, _numbers(*_HOLDS), _hold_within)
    """So long a deletion can be undone before it is sent; 0: not at all."""
    own_batch_hold = GovernedSetting(
        "batch/hold", None, {**_SAME, **_numbers(*_HOLDS, 60)}, _own_hold_within
    )
    """As :attr:`hold_seconds` for a batch; None: the same."""
    lock_minutes = GovernedSetting("lock/minutes", 10, _numbers(0, 1, 5, 10, 30), _lock_within)
    """After so long without use the program locks; 0: never."""
    keep_days = Setting("batch/keep-days", 30, _numbers(1, 7, 30, 90, 365))
    """So long a batch is kept that only looked up."""

    def __init__(self, file: QSettings, policy: Policy = NO_POLICY) -> None:
        """``policy`` goes before what the file has."""
        self.file = file
        self.policy = policy

    @property
    def batch_hold_seconds(self) -> int:
        """So long the deletions of a batch can be undone before the first is sent."""
        own = self.own_batch_hold
        return self.hold_seconds if own is None else own

    @property
    def last_profile(self) -> str:
        """The name of the profile that was used last; empty for none."""
        return self.text(_LAST_PROFILE)

    @last_profile.setter
    def last_profile(self, name: str) -> None:
        self.file.setValue(_LAST_PROFILE, name)

    @property
    def keys(self) -> dict[str, str]:
        """Key sequences that were chosen in place of the default ones, by the action's id; empty
        texts for none. Nobody has checked them."""
        kept = [key for key in self.file.allKeys() if key.startswith(_KEYS)]
        return {key.removeprefix(_KEYS): self.text(key) for key in kept}

    def choose_keys(self, action: str, keys: str | None) -> None:
        """``keys``: a portable key sequence, empty for none; None: the default ones."""
        if keys is None:
            self.file.remove(_KEYS + action)
        else:
            self.file.setValue(_KEYS + action, keys)

    @property
    def used_commands(self) -> tuple[str, ...]:
        """The ids of the actions that were chosen by name last, the last one first."""
        return tuple(filter(None, self.text(_USED_COMMANDS).split(" ")))

    def note_command(self, action: str) -> None:
        others = (each for each in self.used_commands if each != action)
        used = (action, *others)[:_MOST_USED]
        self.file.setValue(_USED_COMMANDS, " ".join(used))

    def reset(self, settings: Iterable[Setting[Any]]) -> None:
        """Back to the defaults."""
        for setting in settings:
            self.file.remove(setting.key)

    def text(self, key: str) -> str:
        """What the file has as ``key``, if that is one short text; else empty."""
        value = self.file.value(key)
        if isinstance(value, bool):
            return str(value).lower()
        is_text = isinstance(value, (str, int)) and len(str(value)[: _LONGEST + 1]) <= _LONGEST
        return str(value) if is_text else ""
