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
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - the version must be named before

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
NOT_WALKED = [Atspi.role_get_name(role) for role in CONTAINERS_NOT_WALKED]
WINDOWS = [Atspi.role_get_name(role) for role in KINDS["window"]]
EVERY_MILLISECONDS = 15
MOST_TOLD = 3_000
"""Characters of what is on screen, in an error."""
STATES = {
    "enabled": Atspi.StateType.ENABLED,
    "focused": Atspi.StateType.FOCUSED,
    "checked": Atspi.StateType.CHECKED,
    "selected": Atspi.StateType.SELECTED,
    "showing": Atspi.StateType.SHOWING,
    "editable": Atspi.StateType.EDITABLE,
    "read-only": Atspi.StateType.READ_ONLY,
    "default": Atspi.StateType.IS_DEFAULT,
    "pressed": Atspi.StateType.PRESSED,
    "expanded": Atspi.StateType.EXPANDED,
    "collapsed": Atspi.StateType.COLLAPSED,
    "multi-line": Atspi.StateType.MULTI_LINE,
    "required": Atspi.StateType.REQUIRED,
    "invalid": Atspi.StateType.INVALID_ENTRY,
    "has menu": Atspi.StateType.HAS_POPUP,
}
SPOKEN_EVENTS = ("object:announcement", "object:state-changed:focused", "window:activate")
"""What makes a screen reader speak without being asked."""
GROUPS = (ROLE.PANEL, ROLE.GROUPING, ROLE.DIALOG, ROLE.ALERT, ROLE.FRAME, *CONTAINERS_NOT_WALKED)
SETTLES_AFTER = 0.06
"""Seconds without anything new, then all of it was heard."""


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


def is_focused(widget: Any) -> bool:
    return bool(widget.get_state_set().contains(Atspi.StateType.FOCUSED))


def pause(seconds: float) -> None:
    """Let the library hear what the program says of itself meanwhile."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


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


def spoken(widget: Any) -> dict[str, Any]:
    """All that a screen reader has to tell of a widget that gets the keyboard."""
    told = {
        **described(widget),
        "place": str(widget.path),
        "labels": [name for name in list(called(widget))[1:] if name],
        "within": [
            f"{group.get_role_name()} {group.get_name()}".strip()
            for group in above(widget)
            if group.get_role() in GROUPS and group.get_name()
        ],
    }
    if "Value" in widget.get_interfaces():
        told["value"] = Atspi.Value.get_current_value(widget)
    parent = widget.get_parent()
    if "TableCell" in widget.get_interfaces() and "Table" in parent.get_interfaces():
        place = widget.get_index_in_parent()
        told["row"] = Atspi.Table.get_row_at_index(parent, place)
        column = Atspi.Table.get_column_at_index(parent, place)
        told["column"] = Atspi.Table.get_column_description(parent, column)
        told["of"] = Atspi.Table.get_n_rows(parent)
    return told


def above(widget: Any) -> Iterator[Any]:
    """What a widget stands in, the nearest first."""
    parent = widget.get_parent()
    while parent is not None and parent.get_role() != ROLE.APPLICATION:
        yield parent
        parent = parent.get_parent()


def having_keyboard(pid: int) -> Any:
    """What has the keyboard by its own word, or None."""
    top = program(pid)
    for widget, role in shown_below(top) if top is not None else ():
        if widget.get_state_set().contains(Atspi.StateType.FOCUSED):
            return chosen_in(widget) if role in CONTAINERS_NOT_WALKED else widget
    return None


def chosen_in(table: Any) -> Any:
    """The cell of a table or list that has the keyboard, else the table."""
    if "Selection" in table.get_interfaces():
        for index in range(min(Atspi.Selection.get_n_selected_children(table), 8)):
            child = Atspi.Selection.get_selected_child(table, index)
            if child is not None and child.get_state_set().contains(Atspi.StateType.FOCUSED):
                return child
    return table


class AllAtOnce:
    """Reads hundreds of widgets in the time of a few, by asking about all of them before any answer
    comes: the library waits for each. A widget is its path on the bus."""

    def __init__(self, top: Any) -> None:
        """``top``: the program."""
        self._top, self._name = str(top.path), top.app.bus_name
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = Gio.DBusProxy.new_sync(
            session, Gio.DBusProxyFlags.NONE, None, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus"
        ).GetAddress()
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
        )

    def look(self) -> list[dict[str, Any]]:
        """See :meth:`Driver.look`."""
        level = [top for top in self._shown({self._top: ""}) if is_in_front(top)]
        seen = []
        for top in level:
            top["window"] = top["place"]
        while level:
            seen += level
            walked = [each for each in level if each["role"] not in NOT_WALKED]
            level = self._shown({each["place"]: each["window"] for each in walked})
        self._read(seen)
        return seen

    def _shown(self, parents: dict[str, str]) -> list[dict[str, Any]]:
        """What is on screen right below ``parents``, each of which has its window."""
        below = self._ask("Accessible", "GetChildren", list(parents))
        places = {
            place: parent
            for parent, children in zip(parents, below, strict=True)
            for _, place in children or ()
        }
        states = self._ask("Accessible", "GetState", list(places))
        roles = self._ask("Accessible", "GetRole", list(places))
        return [
            {
                "place": place,
                "parent": parent,
                "window": parents[parent],
                "role": Atspi.role_get_name(Atspi.Role(role)),
                "states": state_names(state),
            }
            for (place, parent), state, role in zip(places.items(), states, roles, strict=True)
            if role is not None and "showing" in state_names(state or ())
        ]

    def _read(self, seen: list[dict[str, Any]]) -> None:
        """What else there is to each."""
        places = [each["place"] for each in seen]
        names = self._ask("Accessible", "Name", places)
        named = dict(zip(places, names, strict=True))
        told = zip(
            seen,
            self._ask("Accessible", "Description", places),
            self._ask("Component", "GetExtents", places, GLib.Variant("(u)", (0,))),
            self._ask("Action", "GetActions", places),
            self._ask("Accessible", "GetRelationSet", places),
            strict=True,
        )
        for each, description, box, actions, relations in told:
            each["name"] = plain(named[each["place"]] or "")
            each["description"], each["box"] = description or "", box or (0, 0, 0, 0)
            each["actions"] = [name for name, _, _ in actions or ()]
            each["labels"] = [
                plain(named.get(label, ""))
                for kind, labels in relations or ()
                if kind == Atspi.RelationType.LABELLED_BY
                for _, label in labels
            ]

    def _ask(
        self, interface: str, what: str, places: list[str], given: GLib.Variant | None = None
    ) -> list[Any]:
        """What each answers to this question, or has as this property; None for no answer."""
        interface = f"org.a11y.atspi.{interface}"
        if what in ("Name", "Description"):
            given = GLib.Variant("(ss)", (interface, what))
            interface, what = "org.freedesktop.DBus.Properties", "Get"
        answers: dict[str, Any] = {}
        loop = GLib.MainLoop()

        def answered(bus: Gio.DBusConnection, result: Gio.AsyncResult, place: str) -> None:
            try:
                [answers[place]] = bus.call_finish(result).unpack()
            except GLib.Error:  # it has no such interface, or went away meanwhile
                answers[place] = None
            if len(answers) == len(places):
                loop.quit()

        for place in places:
            flags, seconds = Gio.DBusCallFlags.NONE, 10_000
            call = (self._name, place, interface, what, given, None, flags, seconds, None)
            self._bus.call(*call, answered, place)
        if places:
            loop.run()
        return [answers[place] for place in places]


def is_in_front(top: dict[str, Any]) -> bool:
    """Whether a window has the keyboard, or drops down from the one that has."""
    return "active" in top["states"] or top["role"] not in WINDOWS


def state_names(words: Sequence[int]) -> list[str]:
    """Of the bits of a widget's states."""
    bits = sum(word << 32 * number for number, word in enumerate(words))
    states = (state for state in range(bits.bit_length()) if bits >> state & 1)
    return [Atspi.StateType(state).value_nick for state in states]


class Driver:
    """One request after the other, each on the program of ``pid``."""

    def __init__(self, pid: int) -> None:
        """The program may still be starting."""
        self.pid = pid
        self.kept: list[Any] = []
        self.heard: list[tuple[str, Any, str]] = []
        self.listener: Any = None
        self.focused: Any = None

    def _widget(self, locator: Locator, seconds: float) -> Any:
        return wait_until(lambda: found(self.pid, locator), seconds, f"{locator}")

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

    def listen(self, locator: Locator, seconds: float) -> bool:
        """Hear from now on what the program says of itself, as a screen reader does."""
        if self.listener is not None:
            return True
        self.listener = Atspi.EventListener.new(self._hear)
        return all(self.listener.register(name) for name in SPOKEN_EVENTS)

    def _hear(self, event: Any) -> None:
        if event.source.get_process_id() != self.pid:
            return
        if event.type != "object:state-changed:focused" or event.detail1:
            said = event.any_data if isinstance(event.any_data, str) else ""
            self.heard.append((event.type, event.source, said))

    def _told_of(self) -> list[Any]:
        """What got the keyboard, as the program said itself."""
        return [source for kind, source, _ in self.heard if kind == "object:state-changed:focused"]

    def hear(self, locator: Locator, seconds: float) -> dict[str, Any]:
        """What was said since the last time, until nothing more comes, at most for ``seconds``: the
        announcements, the windows that came to the front, and what got the keyboard, with
        ``is_told`` false when the program did not say so itself."""
        known = -1

        def settled() -> bool:
            nonlocal known
            before, known = known, len(self.heard)
            return bool(known) and before == known

        rest = seconds
        while rest > 0:
            pause(SETTLES_AFTER)
            rest -= SETTLES_AFTER
            if settled():
                break
        told, heard, self.heard = self._told_of(), self.heard, []
        last = told[-1] if told else self.focused
        is_told = last is not None and bool(asked(partial(is_focused, last)))
        self.focused = last if is_told else having_keyboard(self.pid)
        return {
            "announced": [said for kind, _, said in heard if kind == "object:announcement"],
            "windows": [
                [source.get_name(), source.get_description()]
                for kind, source, _ in heard
                if kind == "window:activate"
            ],
            "focus": None if self.focused is None else spoken(self.focused),
            "is_told": is_told,
        }

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

    def keep(self, locator: Locator, seconds: float) -> int:
        """Remember everything that there is now, shown or not, with the cells of tables that are
        on screen, as a client may that was there before; how much it was."""
        top = self._widget(locator, seconds) if locator else program(self.pid)
        self.kept = list(below(top))
        for widget in list(self.kept):
            if widget.get_role() in KINDS["table"]:
                self.kept += itertools.islice(below(widget), 200)
        return len(self.kept)

    def stop(self, locator: Locator, seconds: float) -> dict[str, Any] | None:
        """What has got the keyboard since the last time, once the program has told it; with a
        place, that of a cell's table, of a list's field that of the list. None when nothing was
        told."""
        try:
            wait_until(self._told_of, seconds, "the keyboard somewhere else")
        except NotThereError:
            return None
        pause(SETTLES_AFTER / 2)
        self.focused, self.heard = self._told_of()[-1], []
        whole = (*CONTAINERS_NOT_WALKED, *KINDS["choice"])
        around = [each for each in above(self.focused) if each.get_role() in whole]
        return {"place": str((around or [self.focused])[-1].path), **described(self.focused)}

    def box(self, locator: Locator, seconds: float) -> list[int]:
        """Where on screen the last such stop is by now."""
        pause(seconds)
        return list(described(self.focused)["box"])

    def look(self, locator: Locator, seconds: float) -> list[dict[str, Any]]:
        """Everything on screen in the window in front and in what drops down from it, outermost
        first, but the cells of tables; as soon as a window is in front."""
        look = AllAtOnce(wait_until(lambda: program(self.pid), seconds, "the program")).look
        seen: list[dict[str, Any]] = wait_until(look, seconds, "a window in front")
        return seen

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

    def on_screen(self) -> str:
        """What has the keyboard and what there is, for somebody who looks for a test's fault."""
        focus = having_keyboard(self.pid)
        keyboard = "nothing" if focus is None else f"{focus.get_role_name()}: {focus.get_name()}"
        said = [one for one in self.names([], 0) if not one.startswith(("menu item: ", "filler: "))]
        return f"({keyboard} has the keyboard) {'; '.join(said)[:MOST_TOLD]}"

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
            there = asked(driver.on_screen) or "nothing that can be read"
            answer = {"error": f"{error}; on screen: {there}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
