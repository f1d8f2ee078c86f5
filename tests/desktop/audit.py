"""An audit of every window over the accessibility bus: can it be used by somebody who does not see
the screen, or not well, or has no mouse?

The tour walks the program from state to state (``packaging/tour.py``), on a screen of 1920 × 1080
at 200 % in high contrast, and waits in each to be looked at. A person reads the report:

    python -m tests.desktop.audit
"""

from __future__ import annotations

import itertools
import re
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from tests.desktop.desktop import SECONDS, Desktop, Program

SCREEN, SCALE = "1920x1080x24", 2
"""Of the screen, in its own pixels, and how many of them the program takes for one."""
SIZE, ROOM = "960x500", (960, 540)
THEMES = ("light", "dark", "contrast")
IN_EVERY_THEME = ("looked-up", "batch-confirm", "preferences-1")
"""The states that show each kind of control, in which every theme is tried."""

SCROLLS = "It is read by scrolling it; Qt gives what scrolls no role."
CHART = "A chart; Qt lets no widget of ours have that role. Its description has the numbers."
EXCEPTIONS = {
    ("push button “Try again”", "is called like another one in its window"): (
        "The list has one, and who is looked up; both tell why, which may be the same."
    ),
    ("filler “No customer is open”", "has the keyboard, but no role"): SCROLLS,
    ("filler “The two records”", "has the keyboard, but no role"): SCROLLS,
    ("filler “The chosen entry”", "has the keyboard, but no role"): SCROLLS,
    ("filler “Customers created per day”", "has the keyboard, but no role"): CHART,
    ("filler “Customers by country”", "has the keyboard, but no role"): CHART,
}
"""What is found and stays, and why: by widget and what is found."""

FIELDS = ("text", "entry", "password text", "spin button", "combo box")
CHOICES = ("check box", "radio button", "toggle button", "check menu item", "radio menu item")
BUTTONS = ("push button", "push button menu", "link", "menu item", "menu", *CHOICES)
LISTS = ("table", "tree table", "tree", "list", "list box")
SCROLLED = ("scroll bar", "progress bar")
"""Not pressed: Qt gives them actions."""
OVERLAYS = ("Found customers", "Command")
"""What lies over a part of the window while it is open, and keeps the keyboard."""
_STATE = re.compile(r"[a-z0-9-]+")
_VALUES = re.compile(r"\u2068[^\u2069]*\u2069|(?<=: ).*|[0-9]+")
_MOST_COVERED = 0.5
"""Of a widget's place."""
_MOST_STOPS = 60
_LEAST_SEEN = 60
"""Pixels of the screen that change much when the keyboard comes: a caret of 30 × 2 is one."""
_LEAST_CONTRAST = 2.5
_ANNOUNCED = 2.0
"""Seconds in which what got the keyboard is told."""
_MOST_LOOKS, _BETWEEN_LOOKS = 20, 0.05

Box = tuple[int, int, int, int]


class Finding(NamedTuple):
    """Something that keeps somebody from using it."""

    state: str
    widget: str
    """Role and name."""
    what: str


@dataclass(frozen=True)
class Seen:
    """A widget as the bus tells of it."""

    place: str
    parent: str
    window: str
    role: str
    name: str
    description: str = ""
    labels: tuple[str, ...] = ()
    states: tuple[str, ...] = ("enabled", "sensitive")
    actions: tuple[str, ...] = ()
    box: Box = (0, 0, 10, 10)

    @classmethod
    def of(cls, told: dict[str, Any]) -> Seen:
        """Of the driver's answer."""
        listed = {name: tuple(told[name]) for name in ("labels", "states", "actions", "box")}
        return cls(**{**told, **listed})

    @property
    def called(self) -> str:
        """What a screen reader calls it. On Linux Qt gives the chosen text as the name of a list,
        and the rest to its label or its description."""
        names = [*self.labels, self.description] if self.role == "combo box" else [self.name]
        return next(filter(None, names), "")

    @property
    def is_used(self) -> bool:
        """Whether the keyboard may come to it, or it can be pressed or chosen."""
        if self.role in SCROLLED or self.role == "label":
            return False
        pressed = {"Press", "Toggle", "Show Menu"}.intersection(self.actions)
        return "focusable" in self.states or bool(pressed) or self.role in BUTTONS

    @property
    def title(self) -> str:
        """For the report."""
        return titled(self.role, self.called)


def titled(role: str, name: str) -> str:
    """Without what is another one's with every customer."""
    return f"{role} “{_VALUES.sub('…', name)}”"


def judged(state: str, widgets: list[Seen]) -> Iterator[Finding]:
    """What is wrong with what is on screen in one state: names, roles, states, places."""
    found = [*_judged_names(widgets), *_judged_states(widgets)]
    if not any(each.called in OVERLAYS for each in widgets):
        found += _judged_places(widgets)
    for widget, what in found:
        yield Finding(state, widget.title, what)


def _judged_names(widgets: list[Seen]) -> Iterator[tuple[Seen, str]]:
    used = [widget for widget in widgets if widget.is_used]
    by_place = {widget.place: widget for widget in widgets}
    same = Counter((each.window, each.role, each.called, each.description) for each in used)
    for each in used:
        if not each.called.strip():
            yield each, "has no name"
        elif same[each.window, each.role, each.called, each.description] > 1:
            yield each, "is called like another one in its window"
        if "editable" in each.states and each.role not in FIELDS:
            yield each, "is typed into, but no field"
        if "checkable" in each.states and each.role not in CHOICES:
            yield each, "can be checked, but is no choice"
        if "Press" in each.actions and each.role not in (*BUTTONS, "combo box"):
            yield each, "can be pressed, but is no button"
        is_inside = by_place[each.parent].role in FIELDS if each.parent in by_place else False
        if each.role not in (*FIELDS, *BUTTONS, *LISTS) and not is_inside:
            yield each, "has the keyboard, but no role"


def _judged_states(widgets: list[Seen]) -> Iterator[tuple[Seen, str]]:
    for each in widgets:
        if ("enabled" in each.states) != ("sensitive" in each.states):
            yield each, "is enabled and disabled at once"
        if "enabled" not in each.states and "focused" in each.states:
            yield each, "has the keyboard, but is disabled"
        if each.role in CHOICES and each.is_used and "checkable" not in each.states:
            yield each, "is a choice that does not tell whether it is made"
    focused = [each for each in widgets if {"focused", "focusable"} <= set(each.states)]
    parents = {each.parent for each in focused}
    leaves = [each for each in focused if each.place not in parents]
    for each in leaves[1:]:
        yield each, f"says that it has the keyboard, as {leaves[0].title} does"


def _judged_places(widgets: list[Seen]) -> Iterator[tuple[Seen, str]]:
    """What lies under another; of two that stand in one, the later is on top."""
    for each in widgets:
        if each.place == each.window and (each.box[2] > ROOM[0] or each.box[3] > ROOM[1]):
            yield each, "is larger than the screen"
    by_place = {widget.place: widget for widget in widgets}
    number = {widget.place: number for number, widget in enumerate(widgets)}
    used = [widget for widget in widgets if widget.is_used]
    above = {each.place: list(_above(each, by_place)) for each in used}
    boxes = {each.place: _clipped(each, above[each.place]) for each in used}
    ways = {
        each.place: [number[one.place] for one in (*reversed(above[each.place]), each)]
        for each in used
    }
    for one, other in itertools.combinations(used, 2):
        below, over = sorted((one, other), key=lambda each: ways[each.place])
        is_part = ways[over.place][: len(ways[below.place])] == ways[below.place]
        _, _, width, height = _common(boxes[below.place], boxes[over.place])
        if below.window == over.window and not is_part and min(width, height) > 0:
            share = width * height / (boxes[below.place][2] * boxes[below.place][3])
            if share > _MOST_COVERED:
                yield below, f"lies under {over.title}: {share:.0%} of it"


def _above(widget: Seen, by_place: dict[str, Seen]) -> Iterator[Seen]:
    while widget.parent in by_place:
        widget = by_place[widget.parent]
        yield widget


def _clipped(widget: Seen, above: list[Seen]) -> Box:
    """What is in sight of it: something that scrolls shows a part."""
    box = widget.box
    for each in above:
        box = _common(box, each.box)
    return box


def _common(one: Box, other: Box) -> Box:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right = min(one[0] + one[2], other[0] + other[2])
    bottom = min(one[1] + one[3], other[1] + other[3])
    return left, top, right - left, bottom - top


class Picture:
    """What is on the screen at one moment, in its own pixels."""

    def __init__(self, xwd: bytes) -> None:
        """``xwd``: as the display keeps it."""
        header = struct.unpack_from(">25I", xwd)
        self._first = header[0] + header[19] * struct.calcsize(">IHHHBB")
        self._size, self._line = (header[4], header[5]), header[12]
        self._xwd = memoryview(xwd)

    def part(self, box: Box) -> list[memoryview]:
        """The lines of what is in a box."""
        left, top, width, height = _common(box, (0, 0, *self._size))
        starts = (self._first + y * self._line + 4 * left for y in range(top, top + height))
        return [self._xwd[start : start + 4 * max(width, 0)].cast("I") for start in starts]


def contrasting(one: list[memoryview], other: list[memoryview]) -> int:
    """How many pixels differ so much that most people see it."""
    pairs = Counter[tuple[int, int]]()
    for line, other_line in zip(one, other, strict=True):
        if line != other_line:
            pairs.update(zip(line, other_line, strict=True))
    return sum(
        count
        for (pixel, other_pixel), count in pairs.items()
        if pixel != other_pixel and _contrast(pixel, other_pixel) >= _LEAST_CONTRAST
    )


def _contrast(one: int, other: int) -> float:
    """As WCAG defines it, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(pixel: int) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in ((pixel >> shift & 255) / 255 for shift in (16, 8, 0))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Stop(NamedTuple):
    """Where the keyboard is."""

    place: str
    """Of the widget; of a cell, its table's."""
    title: str


class Audit:
    """Looks around at what the program shows, and keeps what it finds."""

    def __init__(self, program: Program) -> None:
        """``program``: on a desktop of its own, at :data:`SCALE`."""
        self._program = program
        self._reached: set[tuple[str, str]] = set()
        self._gone_back: set[str] = set()
        self.rows: dict[tuple[str, str], str] = {}
        """Of everything that is used, by window and title: the state in which it was seen first."""
        self.states: list[str] = []
        self._found: dict[tuple[str, str, str], Finding] = {}
        self._shown: dict[tuple[str, str], tuple[int, str]] = {}
        """Of what had the keyboard, by title and theme: how many pixels have shown it at best."""
        program.ask("listen", [], 0)

    def look_around(self, state: str, *, anew: bool = False) -> None:
        """At everything on screen; by Tab too where there is something new to come to, or ``anew``:
        everything looks otherwise."""
        self.states.append(state)
        widgets = self._look()
        self._keep(judged(state, widgets))
        used = {(_window(each, widgets), each.title): each for each in widgets if each.is_used}
        for key in used:
            self.rows.setdefault(key, state)
        reached = {key for key, each in used.items() if _is_reached(each)}
        is_open = len({each.window for each in widgets}) > 1
        is_open = is_open or any(each.called in OVERLAYS for each in widgets)
        if (anew or reached - self._reached) and not is_open:
            self._reached |= reached
            self._keep(self._round(state, widgets))

    @property
    def findings(self) -> list[Finding]:
        """Each once, exceptions too."""
        hidden = [
            Finding(state, title, "does not show that it has the keyboard")
            for (title, _), (much, state) in self._shown.items()
            if much < _LEAST_SEEN
        ]
        return [*self._found.values(), *hidden]

    @property
    def unexplained(self) -> list[Finding]:
        """What is found, and no exception."""
        return [each for each in self.findings if (each.widget, each.what) not in EXCEPTIONS]

    def _look(self) -> list[Seen]:
        return [Seen.of(each) for each in self._program.ask("look", [], SECONDS)]

    def _keep(self, found: Iterable[Finding]) -> None:
        for each in found:
            self._found.setdefault((each.widget, each.what, _theme(each.state)), each)

    def _round(self, state: str, widgets: list[Seen]) -> Iterator[Finding]:
        """By Tab until the keyboard is where it was, and back by Shift+Tab, once in a window."""
        focused = [each for each in widgets if {"focused", "focusable"} <= set(each.states)]
        if not focused:
            yield Finding(state, widgets[0].title, "nothing in it has the keyboard")
            return
        by_place = {each.place: each for each in widgets}
        around = [each for each in _above(focused[-1], by_place) if each.role == "combo box"]
        start = Stop((around or focused)[-1].place, focused[-1].title)
        window = widgets[0]
        there, back = list[Stop](), list[Stop]()
        come_to = [each for each in widgets if _is_reached(each)]
        if len(come_to) > 1:
            yield from self._go(state, "Tab", start, window, there)
        of_window = _window(window, widgets)
        if len(come_to) > 1 and of_window not in self._gone_back:
            self._gone_back.add(of_window)
            yield from self._go(state, "shift+Tab", start, window, back)
        else:
            back = there[::-1]
        stay = {each.place for each in widgets}
        if there != back[::-1]:
            stay = {each.place for each in self._look()}  # a toast goes by itself
        ways = [[each.place for each in way if each.place in stay] for way in (there, back[::-1])]
        if ways[0] != ways[1]:
            yield Finding(state, window.title, "Shift+Tab does not go Tab's way back")
        stops = {each.place for each in (start, *there, *back)}
        for each in come_to:
            if not _is_come_to(each, widgets, stops):
                yield Finding(state, each.title, "Tab does not come to it")

    def _go(
        self, state: str, key: str, start: Stop, window: Seen, stops: list[Stop]
    ) -> Iterator[Finding]:
        """One way round; ``stops`` gets what comes after ``start``."""
        last = start
        for _ in range(_MOST_STOPS):
            before = self._picture()
            self._program.desktop.press(key)
            told = self._program.ask("stop", [], _ANNOUNCED)
            if told is None:
                yield Finding(state, last.title, f"{key} leads from it to nothing that is told")
                return
            stop = Stop(told["place"], titled(told["role"], told["name"]))
            box = tuple(told["box"])
            for _ in range(_MOST_LOOKS):  # what is scrolled to comes after it has the keyboard
                if _common(box, window.box) == box:
                    break
                box = tuple(self._program.ask("box", [], _BETWEEN_LOOKS))
            if _common(box, window.box) != box:
                yield Finding(state, stop.title, f"has the keyboard outside its window: {box}")
            else:
                visit, of = (self._seen(before, box), state), (stop.title, _theme(state))
                self._shown[of] = max(self._shown.get(of, (0, "")), visit)
            if stop.place == start.place:
                return
            if stop.place != last.place:
                if stop.place in {each.place for each in stops}:
                    yield Finding(state, stop.title, f"{key} comes to it twice")
                    return
                stops.append(stop)
            last = stop
        yield Finding(state, last.title, f"{key} never comes round")

    def _picture(self) -> Picture:
        return Picture(self._program.desktop.framebuffer.read_bytes())

    def _seen(self, before: Picture, box: Box) -> int:
        """How many pixels show that the keyboard came."""
        much = 0
        for _ in range(_MOST_LOOKS):
            left, top, width, height = (SCALE * number for number in box)
            part = (left, top, width, height)
            much = contrasting(before.part(part), self._picture().part(part))
            if much >= _LEAST_SEEN:
                break
            box = tuple(self._program.ask("box", [], _BETWEEN_LOOKS))  # it may be scrolled to
        return much


def _theme(state: str) -> str:
    return state.partition(", ")[2]


def _window(widget: Seen, widgets: list[Seen]) -> str:
    """By its title; the main one is called like whoever it shows."""
    [window] = [each for each in widgets if each.place == widget.window]
    return "Main window" if "Customer Desk" in window.name else window.name


def _is_reached(widget: Seen) -> bool:
    """Whether Tab should come to it."""
    return widget.is_used and {"focusable", "enabled"} <= set(widget.states)


def _groups(widget: Seen) -> set[str]:
    """What a choice is one of: a part of a window, what its description or its name begins with."""
    caption, parted, _ = widget.name.partition(": ")
    return {widget.parent, widget.description, caption if parted else ""} - {""}


def _is_come_to(widget: Seen, widgets: list[Seen], stops: set[str]) -> bool:
    """To it, to what it is a part of, to a part of it, or to another choice of its group."""
    by_place = {each.place: each for each in widgets}
    related = {widget.place, *(each.place for each in _above(widget, by_place))}
    related |= {each.place for each in widgets if each.parent == widget.place}
    if widget.role == "radio button":
        related |= {each.place for each in widgets if _groups(each) & _groups(widget)}
    return bool(related & stops)


@contextmanager
def tour(folder: Path) -> Iterator[tuple[Program, Iterator[tuple[str, str]]]]:
    """The program on its tour, and its states with the theme of each, as they come to be seen: each
    stays until the next is asked for."""
    with Desktop.started(folder, SCREEN) as desktop:
        desktop.environment["QT_SCALE_FACTOR"] = str(SCALE)
        command = [sys.executable, "packaging/tour.py", str(folder / "pictures"), "--wait"]
        look = ["--size", SIZE, "--theme", THEMES[-1]]
        pipe = subprocess.PIPE
        with desktop.program(*look, command=command, stdin=pipe, stdout=pipe) as program:
            yield program, _states(program)


def _states(program: Program) -> Iterator[tuple[str, str]]:
    pipes = (program.process.stdin, program.process.stdout)
    to_tour, from_tour = cast(tuple[IO[bytes], IO[bytes]], pipes)
    for line in from_tour:
        state = line.decode().strip()
        if _STATE.fullmatch(state) is None:  # what it says at its end
            break
        yield state, THEMES[-1]
        for theme in THEMES if state in IN_EVERY_THEME else ():
            to_tour.write(f"{theme}\n".encode())
            to_tour.flush()
            from_tour.readline()
            if theme != THEMES[-1]:
                yield f"{state}, {theme}", theme
        to_tour.write(b"\n")
        to_tour.flush()
    status = program.process.wait(SECONDS)
    assert status == 0, program.desktop.log.read_text(errors="replace")[-2000:]


def look_around(audit: Audit, states: Iterator[tuple[str, str]], last: str = "") -> None:
    """At every state, up to the last one or to the end of the tour."""
    for state, theme in states:
        audit.look_around(state, anew=theme != THEMES[-1])
        if state == last:
            return


def main() -> None:
    """Print everything that is used, window by window, with what was found."""
    with tempfile.TemporaryDirectory() as folder, tour(Path(folder)) as (program, states):
        audit = Audit(program)
        look_around(audit, states)
    window = ""
    for (of_window, title), state in sorted(audit.rows.items()):
        if of_window != window:
            window = of_window
            sys.stdout.write(f"\n## {window}\n")
        found = [
            EXCEPTIONS.get((title, each.what), f"{each.what.upper()} ({each.state})")
            for each in audit.findings
            if each.widget == title
        ]
        sys.stdout.write(f"{state:24} {title:60} {'; '.join(found)}".rstrip() + "\n")
    for each in audit.unexplained:
        sys.stdout.write(f"\n{each.state}: {each.widget} {each.what}\n")


if __name__ == "__main__":
    main()
