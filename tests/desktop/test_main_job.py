"""The main job on the real program, over a gateway of its own: find, correct, see cards, create,
delete, leave. What came of it is asked at the gateway by a client that shares no code with it."""

from __future__ import annotations

import re

import pytest

from tests.conftest import RunningSandbox, StartSandbox
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Program, Widget, add_profile
from tests.sandbox.plain_client import PlainClient, connected

WHO = "cust-0000042"
PHONE = "+387 33 555 666"


@pytest.fixture
def program(start_program: StartProgram, sandbox: RunningSandbox) -> Program:
    """The program, opened at the gateway by a profile that was typed in."""
    return opened(start_program, sandbox)


def opened(start_program: StartProgram, sandbox: RunningSandbox) -> Program:
    program = start_program()
    dialog = add_profile(program, "Shop", sandbox.base_url, sandbox.token, sandbox.key)
    button_in(dialog, "Save profile").press()
    dialog.wait_gone()
    program.table("Customers").wait_row("cust-0000300")
    return program


def in_sandbox(start_program: StartProgram) -> Program:
    program = start_program("--sandbox", "300")
    program.table("Customers").wait_row("cust-0000300")
    return program


def look_up(program: Program, merchant_id: str) -> None:
    program.field("Find customer").type(f"{merchant_id}\n")
    program.field("Merchant customer ID").wait_text(merchant_id)


def button_in(dialog: Widget, name: str) -> Widget:
    return dialog.program.widget("button", name, dialog)


def field_in(dialog: Widget, name: str) -> Widget:
    return dialog.program.widget("field", name, dialog)


def wait_saved(program: Program, field: str) -> None:
    """Until the field is not marked as edited any more: the program has the gateway's answer."""
    program.button(f"{field} is edited").wait_gone()
    program.button("Save").wait_gone()


def test_correcting_a_phone_number_by_keyboard_alone(
    program: Program, gateway: PlainClient
) -> None:
    """The bus is only watched here, for when the program is ready for the next key."""
    keyboard, before = program.desktop, gateway.customer(WHO)
    keyboard.press("F6")
    program.table("Customers").wait_state("focused")
    keyboard.press("ctrl+f")
    program.field("Find customer").wait_state("focused")
    keyboard.type(f"{WHO}\n")
    program.field("Merchant customer ID").wait_text(WHO)
    keyboard.press("F6", "F6")
    program.field("Name").wait_state("focused")
    keyboard.press("Tab", "Tab")
    program.field("Phone").wait_state("focused")
    keyboard.press("ctrl+a")
    keyboard.type(PHONE)
    program.button("Phone is edited").wait()
    keyboard.press("ctrl+s")
    dialog = program.dialog("Save changes")
    program.widget("label", f"Phone: {before['phone']} → {PHONE}", dialog).wait()
    button_in(dialog, "Save").wait_state("focused")
    keyboard.press("Return")
    dialog.wait_gone()
    wait_saved(program, "Phone")
    after = gateway.customer(WHO)
    changed = {name for name in after if after[name] != before[name]}
    assert after["phone"] == PHONE
    assert changed == {"phone", "updated_at"}
    assert program.close() == 0


def test_enter_saves_even_before_the_record_was_read_again(
    start_program: StartProgram, start_sandbox: StartSandbox
) -> None:
    """An agent who knows the way presses Ctrl+S and Enter without looking."""
    slow = start_sandbox("--customers", "300", "--latency-ms", "300")
    program = opened(start_program, slow)
    look_up(program, WHO)
    program.field("Phone").write(PHONE)
    program.button("Phone is edited").wait()
    program.desktop.press("ctrl+s")
    program.dialog("Save changes").wait()
    program.desktop.press("Return")
    wait_saved(program, "Phone")
    for gateway in connected(slow):
        assert gateway.customer(WHO)["phone"] == PHONE


def test_metadata_is_edited_added_and_removed_in_the_grid(
    program: Program, gateway: PlainClient
) -> None:
    look_up(program, WHO)
    keyboard, grid = program.desktop, program.table("Metadata")
    assert grid.headers()[:3] == ["Key", "Value", "Type"]
    assert [row[:2] for row in grid.rows()][:3] == [
        ["tier", "bronze"],
        ["orders", "24"],
        ["channel", "web"],
    ]
    grid.focus()
    keyboard.press("ctrl+Home", "Right", "F2", "ctrl+a")
    keyboard.type("gold\n")
    grid.wait_row("tier, edited", "gold, edited")
    keyboard.press("Down", "F2", "ctrl+a")
    keyboard.type("25\n")
    grid.wait_row("orders, edited", "25, edited", "Number, edited")
    keyboard.press("Down", "Delete")
    grid.wait_row("channel, removed")
    program.button("Add metadata").press()
    keyboard.type("vip\tyes\n")
    grid.wait_row("vip, new", "yes, new")
    program.button("Save").press()
    dialog = program.dialog("Save changes")
    button_in(dialog, "Save").press()
    dialog.wait_gone()
    grid.wait_row("vip", "yes", "Text", "")
    assert gateway.customer(WHO)["metadata"] == {"tier": "gold", "orders": 25, "vip": "yes"}


def test_payment_methods_show_masked_numbers_and_no_token(
    start_program: StartProgram, start_sandbox: StartSandbox
) -> None:
    """Even when the gateway sends whole numbers."""
    careless = start_sandbox("--customers", "300", "--unmasked-pans")
    program = opened(start_program, careless)
    look_up(program, WHO)
    cards = program.table("Payment methods")
    program.label("2").wait()
    shown = [line for (line,) in cards.rows()]
    on_screen = "\n".join([*program.names(), *shown])
    for gateway in connected(careless):
        uuid = gateway.customer(WHO)["uuid"]
        sent = gateway.get(f"/v2/customers/{uuid}/payment-methods").json()["data"]
        assert len(shown) == len(sent) == 2
        for line, card in zip(shown, sent, strict=True):
            number = card["masked_pan"]
            assert number.isdigit()
            assert f"{number[:6]} {'•' * (len(number) - 10)} {number[-4:]}, " in line
            assert "Token hidden" in line
            assert number not in re.sub(r"\D", "", line)
            assert number not in on_screen
            assert card["token"] not in on_screen


def test_new_customer_gets_the_offered_id(program: Program, gateway: PlainClient) -> None:
    program.button("New customer").press()
    dialog = program.dialog("New customer")
    offered = field_in(dialog, "Merchant customer ID").text
    assert re.fullmatch(r"cust-[0-9a-z]{7}-[0-9a-z]{8}", offered)
    field_in(dialog, "Name").wait_state("focused")
    field_in(dialog, "Name").type("Lejla Hadžić")
    field_in(dialog, "Email").type("lejla@posta.example.com")
    field_in(dialog, "Country").type("hr")
    button_in(dialog, "Create customer").press()
    dialog.wait_gone()
    program.field("Merchant customer ID").wait_text(offered)
    program.table("Customers").wait_row(offered, "Lejla Hadžić")
    created = gateway.customer(offered)
    assert created["name"] == "Lejla Hadžić"
    assert created["email"] == "lejla@posta.example.com"
    assert created["country"] == "HR"


def test_deleting_takes_more_than_enter(program: Program, gateway: PlainClient) -> None:
    look_up(program, WHO)
    before = gateway.customer(WHO)
    program.label("Active").wait()
    program.button("Delete customer").press()
    dialog = program.dialog("Delete customer")
    for line in (WHO, before["uuid"], "2 saved cards:"):
        program.widget("label", line, dialog).wait()
    program.widget("choice", "Reason", dialog).wait_state("focused")
    button_in(dialog, "Cancel").wait_state("default")
    program.desktop.press("Return", "Escape")
    dialog.wait_gone()
    program.label("Active").wait()
    assert gateway.customer(WHO) == before
    program.button("Delete customer").press()
    button_in(dialog, "Delete").press()
    button_in(dialog, "Undo").wait_state("focused")
    program.desktop.press("Return")
    program.widget("label", "Undone. Nothing was sent.", dialog).wait()
    assert gateway.customer(WHO) == before
    field_in(dialog, "Reason").type("Duplicate record")
    field_in(dialog, "Ticket number").type("SUP-4411")
    button_in(dialog, "Delete").wait_state("enabled")
    button_in(dialog, "Delete").press()
    program.label("Deleted").wait()
    program.widget("label", "Asked by merchant ID", dialog).wait()
    button_in(dialog, "Close").wait_state("focused")
    program.desktop.press("Return")
    dialog.wait_gone()
    program.button("Delete customer").wait_gone()
    after = gateway.customer(WHO)
    assert (after["uuid"], after["deleted"]) == (before["uuid"], True)
    look_up(program, WHO)
    program.widget("label", "Erased on *, ticket *, by *").wait()
    program.desktop.press("ctrl+j")
    journal = program.table("Journal")
    read_again, deleted = journal.rows()[:2]
    assert {"Read again", "Deleted"} <= set(read_again)
    assert {"Deleted", "Done"} <= set(deleted)
    program.field("Find in the journal").wait_state("focused")
    program.field("Find in the journal").type(f"{WHO}\n")
    program.widget("label", "Erased on *").wait()


def test_country_is_found_by_its_label_and_typed_into(
    program: Program, gateway: PlainClient
) -> None:
    """A combo box tells its value as its name; the label beside it and the line in it tell more."""
    look_up(program, WHO)
    country = program.widget("choice", "Country")
    assert country.wait()["name"] == "BA · Bosnia & Herzegovina"
    line = program.field("Country")
    line.focus()
    program.desktop.press("ctrl+a")
    program.desktop.type("si\t")
    line.wait_text("SI · Slovenia")
    country.wait_text("SI · Slovenia")
    program.desktop.press("ctrl+s")
    button_in(program.dialog("Save changes"), "Save").press()
    wait_saved(program, "Country")
    assert gateway.customer(WHO)["country"] == "SI"


def test_quitting_with_unsaved_changes_asks(program: Program, gateway: PlainClient) -> None:
    look_up(program, WHO)
    before = gateway.customer(WHO)
    program.field("Phone").write(PHONE)
    program.button("Phone is edited").wait()
    question = program.dialog("Unsaved changes")
    for keys in ("ctrl+q", "ctrl+w", "alt+F4"):
        program.desktop.press(keys)
        button_in(question, "Save and go on").wait_state("focused")
        program.desktop.press("Escape")
        question.wait_gone()
    assert program.field("Phone").text == PHONE
    program.desktop.press("ctrl+q")
    button_in(question, "Discard").press()
    assert program.process.wait(15) == 0
    assert gateway.customer(WHO) == before


def test_quitting_may_save_first(program: Program, gateway: PlainClient) -> None:
    look_up(program, WHO)
    program.field("Phone").write(PHONE)
    program.button("Phone is edited").wait()
    program.desktop.press("ctrl+q")
    button_in(program.dialog("Unsaved changes"), "Save and go on").press()
    assert program.process.wait(15) == 0
    assert gateway.customer(WHO)["phone"] == PHONE


def test_f6_goes_round_the_panes(start_program: StartProgram) -> None:
    program = in_sandbox(start_program)
    look_up(program, WHO)
    program.label("2").wait()
    round_trip = (
        program.table("Customers"),
        program.field("Name"),
        program.table("Payment methods"),
        program.field("Find customer"),
    )
    for pane in round_trip:
        program.desktop.press("F6")
        pane.wait_state("focused")
    program.desktop.press("ctrl+shift+r")
    program.table("Requests").wait()
    program.field("Find customer").focus()
    for pane in (program.table("Requests"), *reversed(round_trip[:3])):
        program.desktop.press("shift+F6")
        pane.wait_state("focused")
    assert program.close() == 0


def test_escape_never_closes_the_window(start_program: StartProgram) -> None:
    program = in_sandbox(start_program)
    look_up(program, WHO)
    program.label("2").wait()
    for _ in range(4):
        program.desktop.press("F6", "Escape", "Escape")
    assert program.field("Merchant customer ID").text == WHO
    program.button("Delete customer").press()
    program.dialog("Delete customer").wait()
    program.desktop.press("Escape")
    program.dialog("Delete customer").wait_gone()
    program.label("Active").wait()
    assert program.close() == 0


def test_menus_tell_their_shortcuts(start_program: StartProgram) -> None:
    program = in_sandbox(start_program)
    keys = {
        ("File", "Quit"): "Ctrl+Q",
        ("Edit", "Find customer"): "Ctrl+F",
        ("Edit", "Copy"): "Ctrl+C",
        ("View", "Refresh"): "F5",
        ("View", "Next pane"): "F6",
        ("Customer", "New customer"): "Ctrl+N",
        ("Customer", "Save"): "Ctrl+S",
        ("Customer", "Delete customer"): "Ctrl+Shift+Del",
        ("Tools", "Copy as curl"): "Ctrl+Shift+L",
        ("Window", "Minimise"): "Ctrl+M",
        ("Help", "Keyboard shortcuts"): "Ctrl+?",
    }
    assert {path: program.menu_item(*path).keys for path in keys} == keys
    program.desktop.press("ctrl+question")
    shortcuts = program.dialog("Keyboard shortcuts")
    shortcuts.wait()
    program.field("Search actions and keys").wait_state("focused")
    program.desktop.press("Escape")
    shortcuts.wait_gone()
    assert program.close() == 0
