"""Nothing of the program keeps anybody from using it; and what would is found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace as with_values

import pytest

from tests.desktop.audit import (
    IN_EVERY_THEME,
    THEMES,
    Audit,
    Seen,
    judged,
    look_around,
    tour,
)

WINDOWS = {"Main window", "Profile", "Save changes", "New customer", "Delete customer"}
WINDOWS |= {"Certificate of erasure", "Journal", "Batch", "Confirm the batch", "Preferences"}
WINDOWS |= {"Keyboard shortcuts", "Possible duplicates", "Customers on this computer"}


Walk = tuple[Audit, Iterator[tuple[str, str]]]


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    with tour(tmp_path_factory.mktemp("audit")) as (program, states):
        yield Audit(program), states


@pytest.mark.parametrize("last", ["recent-look-ups", "deleted", "batch-result", ""])
def test_nothing_keeps_anybody_from_using_it(walk: Walk, last: str) -> None:
    """In four parts, each short enough for a test; they follow one another."""
    audit, states = walk
    look_around(audit, states, last)
    assert [" | ".join(each) for each in audit.unexplained] == []
    assert audit.states[-1] == (last or "locked")


def test_the_audit_has_seen_every_window_and_every_theme(walk: Walk) -> None:
    audit, _ = walk
    assert {window for window, _ in audit.rows} >= WINDOWS
    in_themes = {f"{state}, {theme}" for state in IN_EVERY_THEME for theme in THEMES[:-1]}
    assert in_themes <= set(audit.states)


USED = ("enabled", "sensitive", "focusable")
WINDOW = Seen("/", "", "/", "frame", "Shop · Customer Desk", box=(0, 0, 900, 500))
BUTTON = Seen("/save", "/", "/", "push button", "Save", states=USED, actions=("Press",))
BOX = Seen("/test", "/", "/", "check box", "Dry run", states=(*USED, "checkable"))
FIELD = Seen("/name", "/", "/", "text", "Name", states=(*USED, "editable", "focused"))
COUNTRY = Seen("/country", "/", "/", "combo box", "BA", labels=("Country",), states=USED)
TYPED = Seen("/typed", "/country", "/", "text", "Country", states=(*USED, "editable"))
GOOD = [
    with_values(each, box=(0, 20 * number, 90, 10))
    for number, each in enumerate((BUTTON, BOX, FIELD, COUNTRY))
]
GOOD = [WINDOW, *GOOD, with_values(TYPED, box=GOOD[-1].box)]


def test_nothing_is_found_in_a_good_window() -> None:
    assert list(judged("", GOOD)) == []


@pytest.mark.parametrize(
    ("widget", "what"),
    [
        (with_values(WINDOW, box=(0, 0, 960, 541)), "is larger than the screen"),
        (with_values(BUTTON, name=" "), "has no name"),
        (with_values(COUNTRY, labels=()), "has no name"),
        (with_values(BOX, role="push button", name="Save"), "is called like another one in its"),
        (with_values(BUTTON, role="panel"), "can be pressed, but is no button"),
        (with_values(FIELD, role="panel"), "is typed into, but no field"),
        (with_values(FIELD, role="filler", states=USED), "has the keyboard, but no role"),
        (with_values(BOX, role="push button"), "can be checked, but is no choice"),
        (with_values(BOX, states=USED), "is a choice that does not tell whether it is made"),
        (with_values(BUTTON, states=("enabled",)), "is enabled and disabled at once"),
        (with_values(BUTTON, states=("focusable", "focused")), "has the keyboard, but is disabled"),
        (with_values(BUTTON, states=(*USED, "focused")), "says that it has the keyboard, as"),
        (with_values(BUTTON, box=(0, 44, 90, 10)), "lies under text “Name”: 60% of it"),
    ],
)
def test_what_is_wrong_with_a_widget_is_found(widget: Seen, what: str) -> None:
    widgets = [widget if each.place == widget.place else each for each in GOOD]
    assert what in "; ".join(each.what for each in judged("", widgets))
