"""What a screen reader has to say while a window is gone through by Tab alone."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

from tests.desktop.desktop import NotThereError, Program

_MOST = 90
"""Presses of Tab. No window has so many stops."""
_QUIET = 0.6
"""Seconds after which nobody waits for a word any more."""
_MOST_TURNS = 20
_SAID_STATES = (
    *("checked", "pressed", "selected", "expanded", "collapsed"),
    *("read-only", "required", "invalid", "default", "has menu"),
)


@dataclass(frozen=True)
class Heard:
    """What a key press led to."""

    announced: tuple[str, ...]
    windows: tuple[str, ...]
    focus: dict[str, Any] | None
    is_told: bool

    @property
    def name(self) -> str:
        """What the screen reader calls what has the keyboard; of a cell, its column and text."""
        focus = self.focus or {}
        column = focus.get("column", "")
        return f"{column}: {focus['name']}" if column else str(_called(focus))

    @property
    def description(self) -> str:
        """What is said after name and value."""
        return str((self.focus or {}).get("description", ""))

    @property
    def line(self) -> str:
        """All of it on one line."""
        parts = [f"»{words}«" for words in self.announced]
        parts += [f"(window {name})" for name in self.windows]
        return "  ".join([*parts, _spoken(self.focus), *([] if self.is_told else ["[NOT TOLD]"])])


def _print(title: str, stops: list[Heard]) -> None:
    """For ``pytest -s``, which shows what a blind agent hears."""
    sys.stdout.write("\n".join(["", f"## {title}", *(f"   {heard.line}" for heard in stops), ""]))


def _called(focus: dict[str, Any]) -> str:
    """On Linux Qt gives the chosen text as the name of a list, and the rest to its label; one
    without a label has its name in its description."""
    names = [focus.get("name", "")]
    if focus.get("role") == "combo box":
        names = [*focus["labels"], focus["description"], *names]
    return next((name for name in names if name), "")


def _spoken(focus: dict[str, Any] | None) -> str:
    if focus is None:
        return "NOTHING HAS THE KEYBOARD"
    words = [f"[{focus['role']}] {focus['name']!r}"]
    if labels := [one for one in focus["labels"] if one != focus["name"]]:
        words.append(f"labelled {', '.join(labels)!r}")
    if focus["text"] != focus["name"]:
        words.append(f"text {focus['text']!r}")
    if "value" in focus:
        words.append(f"value {focus['value']:g}")
    if "row" in focus:
        words.append(f"column {focus['column']!r}, row {focus['row'] + 1} of {focus['of']}")
    if focus["description"]:
        words.append(f"description {focus['description']!r}")
    if states := [one for one in focus["states"] if one in _SAID_STATES]:
        words.append(" ".join(states))
    if "enabled" not in focus["states"]:
        words.append("DISABLED")
    if focus["within"]:
        words.append(f"in {' < '.join(focus['within'])}")
    return ", ".join(words)


class ScreenReader:
    """Presses keys of one program, and hears what comes of each."""

    def __init__(self, program: Program) -> None:
        """From now on everything is heard."""
        self._program = program
        self._announced: list[str] = []
        program.ask("listen", [], 0)

    def press(self, *keys: str) -> Heard:
        """Press keys one after the other; what is heard until it is quiet again."""
        if keys:
            self._program.desktop.press(*keys)
        return self.hear()

    def type(self, text: str) -> Heard:
        self._program.desktop.type(text)
        return self.hear()

    def hear(self) -> Heard:
        """What was said since the last time."""
        heard = self._program.ask("hear", [], _QUIET)
        self._announced += heard["announced"]
        windows = (": ".join(filter(None, each)) for each in heard["windows"])
        return Heard(
            tuple(heard["announced"]), tuple(windows), heard["focus"], bool(heard["is_told"])
        )

    def hears(self, part: str) -> Heard:
        """Until something with this part was announced, now or since the last such question, and
        what has the keyboard by then."""
        said = list[str]()
        for _ in range(_MOST_TURNS):
            heard = self.hear()
            said, self._announced = [*said, *self._announced], []
            found = [place for place, words in enumerate(said) if part in words]
            if found:
                self._announced = said[found[0] + 1 :]
                return heard
        raise NotThereError(f"{part!r} was not announced, but {said}; {heard.line}")

    def walk(self, title: str) -> list[str]:
        """Go round by Tab from here until the keyboard is here again, and back by Shift+Tab. Every
        stop is told of by itself, has a name, and comes in the same order both ways; the names.
        Prints what is heard, under ``title``."""
        there = self._round("Tab")
        _print(title, there)
        back = self._round("shift+Tab")
        names = [heard.name for heard in there]
        silent = [heard.line for heard in (*there, *back) if not (heard.is_told and heard.name)]
        assert silent == [], title
        ways = (names, [heard.name for heard in back])
        way_back = [ways[1][0], *reversed(ways[1][1:])]
        assert way_back == names, title
        return names

    def _round(self, key: str) -> list[Heard]:
        stops = [self.hear()]
        for _ in range(_MOST):
            heard = self.press(key)
            if heard.focus is not None and heard.focus["place"] == (stops[0].focus or {})["place"]:
                return stops
            stops.append(heard)
        raise AssertionError(f"no way round: {[heard.line for heard in stops]}")
