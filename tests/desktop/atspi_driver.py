"""Drives one program over the accessibility bus, as a screen reader would. Run by /usr/bin/python3.

The bus's bindings belong to the system's Python, so the tests (see ``desktop.py``) start this file
as a child and talk to it in JSON lines: a request ``{"do": …, …}`` gets ``{"value": …}`` or
``{"error": …}``. A widget is named by a locator, a list of steps from the program down, each with a
kind and a name: ``[["dialog", "Profile"], ["field", "Gateway URL"]]``. A ``*`` in a name stands for
any text. Nothing is remembered between requests, so nothing can be stale, except what ``keep`` is
told to: as a client of the bus may that was there before a lock.

Tables are never walked, they may have millions of cells; ask for their rows instead.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be named before

Step = tuple[str, str]
Locator = list[Step]

ROLE = Atspi.Role
KINDS = {
    "button": (ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON, ROLE.PUSH_BUTTON_MENU),
    "field": (ROLE.TEXT, ROLE.ENTRY, ROLE.PASSWORD_TEXT, ROLE.SPIN_BUTTON),
    "choice": (ROLE.COMBO_BOX,),
    "check box": (ROLE.CHECK_BOX,),
    "option": (ROLE.RADIO_BUTTON,),
    "label": (ROLE.LABEL, ROLE.STATIC),
    "menu item": (ROLE.MENU_ITEM, ROLE.MENU, ROLE.CHECK_MENU_ITEM, ROLE.RADIO_MENU_ITEM),
    "table": (ROLE.TABLE, ROLE.TREE_TABLE, ROLE.TREE, ROLE.LIST),
    "dialog": (ROLE.DIALOG, ROLE.ALERT),
    "window": (ROLE.FRAME, ROLE.WINDOW, ROLE.DIALOG, ROLE.ALERT),
    "list item": (ROLE.LIST_ITEM,),
    "tab": (ROLE.PAGE_TAB,),
    "link": (ROLE.LINK,),
    "any": (),
}
CONTAINERS_NOT_WALKED = KINDS["table"]
MENUS = (ROLE.MENU_BAR, *KINDS["menu item"])
EVERY_MILLISECONDS = 15
STATES = {
    "enabled": Atspi.StateType.ENABLED,
    "focused": Atspi.StateType.FOCUSED,
    "checked": Atspi.StateType.CHECKED,
    "selected": Atspi.StateType.SELECTED,
    "showing": Atspi.StateType.SHOWING,
    "editable": Atspi.StateType.EDITABLE,
    "read-only": Atspi.StateType.READ_ONLY,
    "default": Atspi.StateType.IS_DEFAULT,
}


class NotThereError(Exception):
    """No such widget, or not in the state asked for, before the deadline."""


def wait_until(ask: Callable[[], Any], seconds: float, what: str) -> Any:
    """What ``ask`` answers as soon as that is true. The main loop runs meanwhile, so that the
    library hears what the program says of itself."""
    loop = GLib.MainLoop()
    found: list[Any] = []
    last = ""

    def look() -> bool:
        nonlocal last
        try:
            answer = ask()
        except GLib.Error as error:  # a widget that went away while it was read
            last = str(error.message)
            return True
        if answer:
            found.append(answer)
            loop.quit()
        return not answer

    if look():
        ticking = GLib.timeout_add(EVERY_MILLISECONDS, look)
        deadline = GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()
        GLib.source_remove(ticking if not found else deadline)
    if not found:
        raise NotThereError(f"not within {seconds} s: {what} {last}".rstrip())
    return found[0]


def program(pid: int) -> Any:
    """The program of this process on the bus, or None as long as it is not there."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            child.set_cache_mask(Atspi.Cache.NONE)
            child.clear_cache()
            return child
    return None


def children(widget: Any) -> Iterator[Any]:
    """What is inside a widget; of a combo box and a table, nothing."""
    for index in range(widget.get_child_count()):
        child = widget.get_child_at_index(index)
        if child is not None:
            yield child


def below(widget: Any) -> Iterator[Any]:
    """Everything inside a widget, nearest first, without the cells of tables."""
    level = [widget]
    while level:
        level = [child for parent in level for child in children(parent)]
        yield from level
        level = [child for child in level if child.get_role() not in CONTAINERS_NOT_WALKED]


def shown_below(widget: Any) -> Iterator[tuple[Any, Any]]:
    """What is on screen inside a widget, nearest first, each with its role; without menus. What is
    hidden is not gone into, as nothing in it can be shown: each widget costs some calls."""
    level = [widget]
    while level:
        within = []
        for child in itertools.chain.from_iterable(map(children, level)):
            role = child.get_role()
            if role not in MENUS and is_showing(child):
                yield child, role
                if role not in CONTAINERS_NOT_WALKED:
                    within.append(child)
        level = within


def items_below(widget: Any) -> Iterator[tuple[Any, Any]]:
    """Items of menus, closed ones too, and what is on screen, nearest first."""
    for child in below(widget):
        role = child.get_role()
        if role in KINDS["menu item"] or is_showing(child):
            yield child, role


def is_showing(widget: Any) -> bool:
    return bool(widget.get_state_set().contains(Atspi.StateType.SHOWING))


def is_shown(widget: Any) -> bool:
    """Whether it is on screen, or an item of a menu that is closed."""
    return is_showing(widget) or widget.get_role() in KINDS["menu item"]


def found(pid: int, locator: Locator) -> Any:
    """The first shown widget that the locator names, or None."""
    widget = program(pid)
    for kind, name in locator:
        if widget is None:
            return None
        roles = KINDS[kind]
        walk = items_below if kind in ("menu item", "any") else shown_below
        candidates = (
            child
            for child, role in walk(widget)
            if (not roles or role in roles)
            and (not name or any(is_meant(name, other) for other in called(child)))
        )
        widget = next(candidates, None)
    return widget


def is_meant(wanted: str, name: str) -> bool:
    """Whether a widget of this name is the one that was asked for."""
    pattern = ".*".join(map(re.escape, wanted.split("*")))
    return re.fullmatch(pattern, name, re.DOTALL) is not None


def called(widget: Any) -> Iterator[str]:
    """A widget's names: its own, and those of the labels beside it. Qt gives a combo box the chosen
    text as its name on Linux and leaves the rest to the labels."""
    yield plain(widget.get_name())
    for relation in widget.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for index in range(relation.get_n_targets()):
                yield plain(relation.get_target(index).get_name())


def plain(name: str) -> str:
    """A name without the mark of its keyboard shortcut, and without the shortcut itself."""
    return re.sub(r"&(\S)", r"\1", name).partition("\t")[0]


def text_of(widget: Any) -> str:
    """What a field holds, or what a label or button says."""
    if "Text" in widget.get_interfaces() and widget.get_role() not in KINDS["label"]:
        return str(Atspi.Text.get_text(widget, 0, Atspi.Text.get_character_count(widget)))
    return str(widget.get_name())


def asked(question: Callable[[], Any]) -> Any:
    """The answer; None when the program no longer knows the widget."""
    try:
        return question()
    except GLib.Error:
        return None


def described(widget: Any) -> dict[str, Any]:
    """A widget as plain data."""
    states = widget.get_state_set()
    box = Atspi.Component.get_extents(widget, Atspi.CoordType.SCREEN)
    return {
        "role": widget.get_role_name(),
        "name": plain(widget.get_name()),
        "description": widget.get_description(),
        "text": text_of(widget),
        "box": [box.x, box.y, box.width, box.height],
        "states": [name for name, state in STATES.items() if states.contains(state)],
    }


class Driver:
    """One request after the other, each on the program of ``pid``."""

    def __init__(self, pid: int) -> None:
        """The program may still be starting."""
        self.pid = pid
        self.kept: list[Any] = []

    def _widget(self, locator: Locator, seconds: float) -> Any:
        try:
            return wait_until(lambda: found(self.pid, locator), seconds, f"{locator}")
        except NotThereError as error:
            raise NotThereError(f"{error}; there was {self.names([], 0)}") from None

    def find(self, locator: Locator, seconds: float) -> dict[str, Any]:
        """The widget, once it is there."""
        return described(self._widget(locator, seconds))

    def gone(self, locator: Locator, seconds: float) -> bool:
        """Wait until there is no such widget."""
        return bool(wait_until(lambda: not found(self.pid, locator), seconds, f"no {locator}"))

    def read(self, locator: Locator, seconds: float, wanted: str, part: bool) -> str:
        """The text of a widget, once it is ``wanted`` (or has it as a part)."""
        seen = ""

        def ask() -> tuple[str] | None:
            nonlocal seen
            widget = found(self.pid, locator)
            if widget is None:
                return None
            seen = text_of(widget)
            return (seen,) if (wanted in seen if part else wanted == seen) else None

        try:
            answer: tuple[str] = wait_until(ask, seconds, f"{locator} saying {wanted!r}")
        except NotThereError as error:
            raise NotThereError(f"{error}; it said {seen!r}") from None
        return answer[0]

    def state(self, locator: Locator, seconds: float, name: str, on: bool) -> bool:
        """Wait until a widget has, or has not, the state of this name."""

        def ask() -> bool:
            widget = found(self.pid, locator)
            if widget is None:
                return False
            return bool(widget.get_state_set().contains(STATES[name])) is on

        return bool(wait_until(ask, seconds, f"{locator} {'' if on else 'not '}{name}"))

    def press(self, locator: Locator, seconds: float) -> str:
        """Do what pressing the widget does; the answer is the action's name on the bus."""
        widget = self._widget(locator, seconds)
        names = [
            Atspi.Action.get_action_name(widget, index)
            for index in range(Atspi.Action.get_n_actions(widget))
        ]
        wanted = [name for name in names if name in ("Press", "Toggle", "Show Menu", "click")]
        if not wanted:
            raise NotThereError(f"{locator} can't be pressed, only {names}")
        Atspi.Action.do_action(widget, names.index(wanted[0]))
        return str(wanted[0])

    def keys(self, locator: Locator, seconds: float) -> str:
        """The keys that do the same, as a menu shows them; empty for none."""
        widget = self._widget(locator, seconds)
        bound = [
            str(Atspi.Action.get_key_binding(widget, index))
            for index in range(Atspi.Action.get_n_actions(widget))
        ]
        # Keys that are shown but not bound stand in the item's text.
        return next(filter(None, bound), str(widget.get_name()).partition("\t")[2])

    def focus(self, locator: Locator, seconds: float) -> bool:
        """Give the widget the keyboard."""
        widget = self._widget(locator, seconds)
        Atspi.Component.grab_focus(widget)
        return self.state(locator, seconds, "focused", True)

    def insert(self, locator: Locator, seconds: float, text: str) -> str:
        """Put characters where the cursor of a field is."""
        widget = self._widget(locator, seconds)
        place = Atspi.Text.get_caret_offset(widget)
        Atspi.EditableText.insert_text(widget, place, text, len(text))
        return self.read(locator, seconds, text, True)

    def write(self, locator: Locator, seconds: float, text: str) -> str:
        """Replace what a field holds."""
        widget = self._widget(locator, seconds)
        Atspi.EditableText.set_text_contents(widget, text)
        return self.read(locator, seconds, text, False)

    def rows(self, locator: Locator, seconds: float, first: int, count: int) -> dict[str, Any]:
        """Some rows of a table as texts, the headers, and how many rows there are."""
        table = self._widget(locator, seconds)
        total, columns = Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)
        return {
            "total": total,
            "headers": [
                Atspi.Table.get_column_description(table, column) for column in range(columns)
            ],
            "rows": [
                [
                    Atspi.Table.get_accessible_at(table, row, column).get_name()
                    for column in range(columns)
                ]
                for row in range(first, min(first + count, total))
            ],
        }

    def row(self, locator: Locator, seconds: float, beginning: list[str], among: int) -> int:
        """The number of the row, among the first ones, that begins with these texts, once it is
        there."""
        seen: list[list[str]] = []

        def ask() -> tuple[int] | None:
            table = found(self.pid, locator)
            if table is None:
                return None
            count = min(Atspi.Table.get_n_rows(table), among)
            seen[:] = [
                [
                    Atspi.Table.get_accessible_at(table, row, column).get_name()
                    for column in range(len(beginning))
                ]
                for row in range(count)
            ]
            return (seen.index(beginning),) if beginning in seen else None

        try:
            answer: tuple[int] = wait_until(ask, seconds, f"{locator} with a row {beginning}")
        except NotThereError as error:
            raise NotThereError(f"{error}; it had {seen}") from None
        return answer[0]

    def cell(self, locator: Locator, seconds: float, row: int, column: int) -> dict[str, Any]:
        """One cell of a table."""
        table = self._widget(locator, seconds)
        return described(Atspi.Table.get_accessible_at(table, row, column))

    def keep(self, locator: Locator, seconds: float) -> int:
        """Remember everything that there is now, shown or not, with the cells of tables that are
        on screen, as a client may that was there before; how much it was."""
        top = self._widget(locator, seconds) if locator else program(self.pid)
        self.kept = list(below(top))
        for widget in list(self.kept):
            if widget.get_role() in KINDS["table"]:
                self.kept += itertools.islice(below(widget), 200)
        return len(self.kept)

    def kept_texts(self, locator: Locator, seconds: float) -> list[str]:
        """What can still be read of it."""
        reads = (Atspi.Accessible.get_name, Atspi.Accessible.get_description, text_of)
        told = [asked(partial(read, widget)) for widget in self.kept for read in reads]
        return [text for text in told if text]

    def press_kept(self, locator: Locator, seconds: float) -> int:
        """Do every action that is left of it; how many were tried."""
        tried = 0
        for widget in self.kept:
            for index in range(asked(partial(Atspi.Action.get_n_actions, widget)) or 0):
                tried += 1
                asked(partial(Atspi.Action.do_action, widget, index))
        return tried

    def names(self, locator: Locator, seconds: float) -> list[str]:
        """Kind and name of all that is shown inside a widget: to see what there is."""
        top = self._widget(locator, seconds) if locator else program(self.pid)
        inside = below(top) if top is not None else ()
        return [
            f"{widget.get_role_name()}: {plain(widget.get_name())}"
            for widget in inside
            if is_shown(widget)
        ]

    def everything(self, locator: Locator, seconds: float) -> list[str]:
        """All that can be read of the program, shown or hidden, without the cells of tables."""
        top = self._widget(locator, seconds) if locator else program(self.pid)
        return [
            text
            for widget in (below(top) if top is not None else ())
            for text in (widget.get_name(), widget.get_description(), text_of(widget))
            if text
        ]


def main() -> None:
    """Answer requests until the tests close the pipe."""
    driver = Driver(int(sys.argv[1]))
    for line in sys.stdin:
        request = json.loads(line)
        call = getattr(driver, request.pop("do"))
        try:
            answer = {"value": call(**request)}
        except (NotThereError, GLib.Error) as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
