"""The program from its command line to its exit, with the keyboard and the accessibility bus."""

from __future__ import annotations

from tests.desktop.conftest import StartProgram


def test_sandbox_opens_finds_a_customer_and_quits(start_program: StartProgram) -> None:
    program = start_program("--sandbox", "300")
    program.table("Customers").wait()
    program.field("Find customer").type("cust-0000042\n")
    program.field("Merchant customer ID").wait_text("cust-0000042")
    assert program.table("Customers").row_count() == 300
    assert program.close() == 0


def test_find_on_the_command_line_shows_the_customer(start_program: StartProgram) -> None:
    program = start_program("--sandbox", "300", "--find", ' "cust-0000042" ')
    program.field("Merchant customer ID").wait_text("cust-0000042")
    assert program.close() == 0


def test_first_start_offers_two_ways_in(start_program: StartProgram) -> None:
    program = start_program()
    program.button("Add a profile").wait()
    program.button("Try the sandbox").press()
    program.table("Customers").wait()
    assert program.close() == 0


def test_keyboard_is_in_the_look_up_field_at_the_start(start_program: StartProgram) -> None:
    program = start_program("--sandbox", "10")
    program.table("Customers").wait()
    program.field("Find customer").wait_state("focused")
    assert program.close() == 0
