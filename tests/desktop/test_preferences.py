"""What an agent chooses in the preferences, by the keyboard: it works at once, and the next day."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QImage

from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Desktop, Program

WHO = "cust-0000042"
ISO = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
IN_WORDS = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4} .*")
HALF_LIGHT = 128
LEFT_CONTROL, U = 37, 30
"""Codes of X11's keys."""


def test_a_theme_a_date_format_and_a_shortcut(
    start_program: StartProgram, desktop: Desktop, tmp_path: Path
) -> None:
    program = opened(start_program)
    assert IN_WORDS.fullmatch(created(program))
    assert not is_dark(desktop, tmp_path)
    desktop.press("ctrl+comma")
    dialog = program.dialog("Preferences")
    dialog.wait()
    program.table("Pages").wait_state("focused")
    program.widget("option", "Dark", dialog).press()
    for _ in range(2):
        desktop.press("Down")
    program.widget("option", "2025-10-09", dialog).press()
    for _ in range(4):
        desktop.press("Down")
    program.field("Search actions and keys").type("find customer")
    desktop.press("Tab")
    keys = program.field("Keys of Find customer: press the new ones")
    keys.wait_text("Ctrl+F")
    keys.focus()
    desktop.press("ctrl+s")
    program.label("*“Save”*").wait()
    with desktop.layout("rs"):  # U by its place: the key writes у
        desktop.strike(U, held=(LEFT_CONTROL,))
        keys.wait_text("Ctrl+U")
    desktop.press("Escape")
    dialog.wait_gone()
    works(program, tmp_path)
    assert program.close() == 0
    again = opened(start_program)
    works(again, tmp_path)
    assert again.close() == 0


def opened(start_program: StartProgram) -> Program:
    program = start_program("--sandbox", "300", "--find", WHO)
    program.field("Merchant customer ID").wait_text(WHO)
    program.table("Customers").wait_row("cust-0000300")
    return program


def works(program: Program, folder: Path) -> None:
    """What was chosen is what is there."""
    assert is_dark(program.desktop, folder)
    assert ISO.fullmatch(created(program))
    program.table("Customers").focus()
    program.desktop.press("ctrl+u")
    program.field("Find customer").wait_state("focused")
    item = program.menu_item("Edit", "Find customer")
    assert item.keys == "Ctrl+U"


def created(program: Program) -> str:
    """When the first customer of the list was created, as the list has it."""
    table = program.table("Customers")
    return table.rows(0, 1)[0][table.headers().index("Created")]


def is_dark(desktop: Desktop, folder: Path) -> bool:
    """Whether most of the screen is."""
    picture = QImage(str(desktop.screenshot(folder / "screen.png"))).scaled(40, 30)
    lights = [picture.pixelColor(x, y).lightness() for x in range(40) for y in range(30)]
    return sorted(lights)[len(lights) // 2] < HALF_LIGHT
