"""Ctrl+K, who is found while one types, back and forward, and the page without a customer: by keys,
and over the bus."""

from __future__ import annotations

from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Program, Widget
from tests.desktop.test_main_job import in_sandbox

FIRST, SECOND = "cust-0000042", "cust-0000043"


def item(program: Program, table: str, name: str) -> Widget:
    return program.widget("list item", name, program.table(table))


def look_up(program: Program, merchant_id: str) -> None:
    program.desktop.press("ctrl+f")
    program.field("Find customer").wait_state("focused")
    program.desktop.type(f"{merchant_id}\n")
    shown(program, merchant_id)


def shown(program: Program, merchant_id: str) -> None:
    program.field("Merchant customer ID").wait_text(merchant_id)


def open_commands(program: Program, text: str) -> None:
    program.desktop.press("ctrl+k")
    program.field("Command").wait_state("focused")
    program.desktop.type(text)
    program.field("Command").wait_text(text)


def test_commands_are_read_out_as_a_list_and_run_by_keys(start_program: StartProgram) -> None:
    program = in_sandbox(start_program)
    open_commands(program, "pane")
    first, second = "Next pane, F6", "Previous pane, Shift+F6"
    item(program, "Commands", first).wait_state("selected")
    program.desktop.press("Down")
    item(program, "Commands", second).wait_state("selected")
    item(program, "Commands", first).wait_state("selected", on=False)
    program.desktop.press("Escape")
    program.field("Command").wait_gone()
    open_commands(program, "cust new")
    item(program, "Commands", "New customer, Ctrl+N").wait_state("selected")
    program.desktop.press("Return")
    program.dialog("New customer").wait()
    program.desktop.press("Escape")
    program.dialog("New customer").wait_gone()
    open_commands(program, "delete")
    why = "No customer is open who can be deleted."
    item(program, "Commands", f"Delete customer. {why} Ctrl+Shift+Del").wait_state("selected")
    program.desktop.press("ctrl+a")
    program.desktop.type(f"{FIRST}\n")
    shown(program, FIRST)
    assert program.close() == 0


def test_who_is_found_while_one_types_is_read_out_and_opened_by_keys(
    start_program: StartProgram,
) -> None:
    program = in_sandbox(start_program)
    keyboard, known_as = program.desktop, "cust-0000299"
    keyboard.press("ctrl+f")
    keyboard.type("0000299")
    item(program, "Found customers", f"*, {known_as}, *").wait()
    item(program, "Found customers", "Ask the gateway for exactly *").wait_state("selected")
    keyboard.press("Down")
    item(program, "Found customers", f"*, {known_as}, *").wait_state("selected")
    program.field("Find customer").wait_state("focused")
    keyboard.press("ctrl+l")
    program.button("Unlock").wait()
    assert known_as not in program.everything()
    program.button("Unlock").press()
    program.field("Find customer").wait_state("focused")
    keyboard.press("Down", "Return")
    shown(program, known_as)
    assert program.close() == 0


def test_back_and_forward_by_keys_and_by_the_mouse(start_program: StartProgram) -> None:
    program = in_sandbox(start_program)
    keyboard = program.desktop
    for merchant_id in (FIRST, SECOND):
        look_up(program, merchant_id)
    keyboard.press("alt+Left")
    shown(program, FIRST)
    keyboard.press("alt+Right")
    shown(program, SECOND)
    x, y, width, height = program.table("Customers").wait()["box"]
    keyboard.click(x + width // 2, y + height - 4, button=8)
    shown(program, FIRST)
    keyboard.click(x + width // 2, y + height - 4, button=9)
    shown(program, SECOND)
    assert program.close() == 0


def test_recent_look_ups_are_offered_where_no_customer_is_open(start_program: StartProgram) -> None:
    program = in_sandbox(start_program)
    for merchant_id in (FIRST, SECOND):
        look_up(program, merchant_id)
    program.desktop.press("alt+Home")
    item(program, "Recent look-ups", f"*{SECOND}*").wait()
    program.table("Recent look-ups").wait_state("focused")
    program.desktop.press("Down", "Return")
    shown(program, FIRST)
    program.desktop.press("alt+Home")
    program.desktop.press("ctrl+l")
    program.button("Unlock").wait()
    assert FIRST not in program.everything()
    program.button("Unlock").press()
    item(program, "Recent look-ups", f"*{FIRST}*").wait()
    assert program.close() == 0
