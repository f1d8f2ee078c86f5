"""What a screen reader says of each window, read from the accessibility bus stop by stop: order,
names, values, what was edited, and what is told without being asked. ``pytest -s`` prints it all.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.conftest import RunningSandbox
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Program
from tests.desktop.reading import ScreenReader
from tests.desktop.test_main_job import button_in, field_in, look_up, opened
from tests.sandbox.plain_client import PlainClient

WHO, OTHER = "cust-0000042", "cust-0000043"
HEAD = ["Find customer", "New customer"]
FIELDS = [
    *("Merchant customer ID", "Name", "Email", "Phone"),
    *("Address", "City", "ZIP code", "Country", "Description"),
]
FIND = "Search actions and keys"


@pytest.fixture
def program(start_program: StartProgram, sandbox: RunningSandbox) -> Program:
    """The program, opened at the gateway."""
    return opened(start_program, sandbox)


@pytest.fixture
def reader(program: Program) -> ScreenReader:
    """A customer is shown."""
    reader = ScreenReader(program)
    look_up(program, WHO)
    program.label("2").wait()
    return reader


def test_the_record_its_metadata_and_its_cards(
    program: Program, reader: ScreenReader, gateway: PlainClient
) -> None:
    customer = gateway.customer(WHO)
    reader.hears(customer["name"])
    names = reader.walk("The main window with a customer")
    assert names[: len(HEAD)] == HEAD
    assert names[2].startswith("Merchant ID: cust-"), "the list says which row has the keyboard"
    assert names[3] == f"UUID: {customer['uuid']}"
    assert names[4:13] == FIELDS
    metadata = ["Key: tier", "Value: bronze", "Key: orders", "Value: 24"]
    assert names[13:-2] == [*metadata, "Key: channel", "Value: web", "Key: Add a key…"]
    assert names[-2] == "Reload cards"
    assert "Token hidden" in names[-1]
    reader.press("F6", "F6")
    program.field("Name").wait_state("focused")
    values = [reader.hear(), *(reader.press("Tab") for _ in range(2))]
    assert [one.focus["text"] for one in values if one.focus] == [
        customer[field] for field in ("name", "email", "phone")
    ]
    assert [one.description for one in values] == ["", "", ""], "they are set"


def test_what_is_edited_and_what_it_was(
    program: Program, reader: ScreenReader, gateway: PlainClient
) -> None:
    was = gateway.customer(WHO)["phone"]
    program.field("Phone").focus()
    program.desktop.press("ctrl+a")
    reader.type("abc")
    reader.hears("Does not look like a phone number.")
    said = reader.press("shift+Tab", "Tab").description
    assert said.startswith("Does not look like a phone number.")
    assert said.endswith(f"Edited. Was {was}.")
    back = reader.press("Escape")
    assert (back.name, back.description) == ("Phone", "")
    program.desktop.press("ctrl+a")
    reader.type("4111111111111111")
    reader.hears("This looks like a card number.")
    reader.press("ctrl+s")
    reader.hears("This looks like a card number.")
    reader.press("Escape")
    way_back = reader.press("Tab", "shift+Tab", "ctrl+a", "Delete", "Tab")
    told = (way_back.name, way_back.description)
    assert told == ("Phone is edited", f"Was: {was}. Press to put it back.")
    gone = reader.press("shift+Tab")
    assert "Was " in gone.description
    reader.press("Escape")
    program.table("Metadata").focus()
    keys = reader.press("ctrl+Home", "Right", "F2")
    assert (keys.name, keys.focus and keys.focus["text"]) == ("Value", "bronze")
    reader.type("gold")
    cell = reader.press("Return")
    assert cell.name == "Value: gold, edited"
    assert cell.description == "Was: tier: bronze"
    reader.press("Down", "F2", "ctrl+a")
    reader.type("abc")
    reader.hears("number")
    reader.press("Escape")
    assert reader.press("Left", "Delete").name == "Key: orders, removed"
    assert reader.press("Down", "Right", "Right", "F2").name == "Type"


def test_a_lost_connection_is_read_out_once(
    program: Program, reader: ScreenReader, sandbox: RunningSandbox
) -> None:
    sandbox.stop()
    waiting = program.button("Cancel")
    reader.press("F5")
    reader.hears("The gateway can't be reached. Shown as of ")
    waiting.wait_gone()
    again = [reader.press("F5")]
    waiting.wait_gone()
    program.button("Try again").wait()
    again.append(reader.hear())
    assert not [words for one in again for words in one.announced]
    program.field("Merchant customer ID").wait_text(WHO)


def test_saving_is_read_out(program: Program, reader: ScreenReader) -> None:
    program.field("Phone").focus()
    program.desktop.press("ctrl+a")
    program.desktop.type("+387 33 555 666")
    program.button("Phone is edited").wait()
    reader.press("ctrl+s")
    dialog = program.dialog("Save changes")
    program.widget("label", "Nobody else changed it since *", dialog).wait()
    reader.hears("Nobody else changed it since")
    assert reader.walk("Save changes") == ["Save", "Cancel"]
    program.desktop.press("Return")
    dialog.wait_gone()
    program.button("Save").wait_gone()
    reader.hears("Saved ")


def test_a_conflict_is_heard_whole_before_anything_is_chosen(
    program: Program, reader: ScreenReader, gateway: PlainClient
) -> None:
    was = gateway.customer(WHO)
    program.field("Name").focus()
    program.desktop.press("ctrl+a")
    program.desktop.type("Ana")
    program.button("Name is edited").wait()
    values = json.dumps({"name": "Eva"}).encode()
    assert gateway.send("POST", f"/v2/customers/{was['uuid']}", values).is_success
    reader.press("ctrl+s")
    dialog = program.dialog("Save changes")
    program.widget("option", "Name: Mine: Ana", dialog).wait_state("focused")
    heard = reader.hears("Somebody else changed this customer")
    assert heard.description == f"When you read it: {was['name']}"
    names = reader.walk("Save changes, with a conflict")
    assert names == ["Name: Mine: Ana", "Cancel", "All mine", "All theirs"]
    assert reader.press("Right").name == "Name: Theirs: Eva"
    assert reader.press("Left").name == "Name: Mine: Ana", "nothing takes the keyboard away"
    assert reader.press("space").name == "Name: Mine: Ana"
    program.desktop.press("Return")
    dialog.wait_gone()
    program.button("Save").wait_gone()
    assert gateway.customer(WHO)["name"] == "Ana"


def test_a_deletion(program: Program, reader: ScreenReader) -> None:
    program.desktop.press("ctrl+shift+Delete")
    dialog = program.dialog("Delete customer")
    program.widget("label", "2 saved cards:", dialog).wait()
    assert reader.walk("Delete customer") == ["Reason", "Ticket number", "Cancel", "Delete"]
    reader.press("shift+Tab")
    reader.press("Return")
    reader.hears("Enter never deletes.")
    reader.press("space")
    heard = reader.hear()
    assert heard.name == "Undo"
    reader.press("Return")
    reader.hears("Undone. Nothing was sent.")
    button_in(dialog, "Delete").wait_state("enabled")
    button_in(dialog, "Delete").press()
    reader.hears("Deletes in ")
    program.widget("label", "Asked by merchant ID", dialog).wait()
    button_in(dialog, "Close").wait_state("focused")
    reader.hears("Deleted.")
    names = reader.walk("Delete customer, done")
    assert names == ["Close", "Dismiss", "Certificate…"]
    button_in(dialog, "Certificate…").press()
    certificate = program.dialog("Certificate of erasure")
    button_in(certificate, "Save certificate…").wait_state("enabled")
    names = reader.walk("Certificate of erasure")
    assert names == ["Save certificate…", "Write merchant IDs out", "Close"]
    program.desktop.press("Escape")
    certificate.wait_gone()
    program.desktop.press("F6", "F6")
    program.field("Name").wait_state("focused")
    heard = reader.hear()
    assert heard.focus is not None
    assert "read-only" in heard.focus["states"]


def test_a_new_customer(program: Program, reader: ScreenReader) -> None:
    program.desktop.press("ctrl+n")
    dialog = program.dialog("New customer")
    field_in(dialog, "Name").wait_state("focused")
    names = reader.walk("New customer")
    buttons = ["Cancel", "Create customer", FIELDS[0]]
    assert names == [*FIELDS[1:], "Key: Add a key…", *buttons]
    reader.type("Ana")
    button_in(dialog, "Create customer").press()
    dialog.wait_gone()
    reader.hears("is created.")


def test_what_comes_of_a_look_up(program: Program, reader: ScreenReader) -> None:
    reader.hear()
    program.desktop.type("nobody-1\n")
    program.button("Back to *").wait()
    reader.hears("nobody-1")
    names = reader.walk("A look-up that found nobody")
    told, *steps, back = names[3:]
    assert "nobody-1" in told
    assert steps == ["Search names in the list", "New customer with this ID"]
    assert back.startswith("Back to ")
    reader.press("ctrl+f")
    program.desktop.type("4111111111111111\n")
    reader.hears("card number")
    program.desktop.press("ctrl+a")
    look_up(program, OTHER)
    reader.hears(OTHER)
    program.desktop.press("alt+Left")
    program.field("Merchant customer ID").wait_text(WHO)
    reader.hears(WHO)
    program.desktop.press("alt+Home")
    program.table("Recent look-ups").wait_state("focused")
    names = reader.walk("Nobody is shown")
    assert OTHER in names[0]
    assert names[1] == "Recent look-ups: more"


def test_the_batch(program: Program, reader: ScreenReader) -> None:
    program.desktop.press("ctrl+b")
    batch = program.window("Batch")
    field_in(batch, "List of IDs").wait_state("focused")
    program.desktop.type("cust-0000010\ncust-0000011\nnobody-9")
    button_in(batch, "Look up all").wait_state("enabled")
    tasks = reader.press("shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab")
    assert tasks.name == "Look up", "the choice that is made"
    assert tasks.description.startswith("A list of IDs in")
    assert reader.press("Right").name == "Edit"
    values = ["Field", "What to do", "New value", "Another value"]
    sources = ["Open file…", "From selection", "Clear list", "List of IDs"]
    rest = ["The first line holds headings", "Put old values back…"]
    assert reader.walk("Batch, an edit") == ["Edit", *values, *sources, *rest]
    assert reader.press("Right").name == "Erase"
    rest = ["The first line holds headings", "Look up all"]
    assert reader.walk("Batch, an erasure") == ["Erase", *sources, *rest]
    button_in(batch, "Look up all").press()
    program.widget("label", "Looked up. 2 customers found.", batch).wait()
    heard = reader.hears("Looked up. 2 customers found.")
    names = reader.walk("Batch, the rows")
    buttons = ["New batch", "Export…", "Erase 2 customers…"]
    assert names == ["Line: 1", *buttons, "Dismiss", "All 3", "Filter rows"]
    reader.press("Down", "space")
    reader.hears("1 row left out.")
    reader.press("space")
    reader.hears("1 row taken in again.")
    button_in(batch, "Erase 2 customers…").press()
    dialog = program.dialog("Confirm the batch")
    program.widget("choice", "Reason", dialog).wait_state("focused")
    number = "Type the number of customers to confirm: 2"
    pace = ["At the same time", "At most per second", "Dry run: everything but the change itself"]
    names = reader.walk("Confirm the batch")
    assert names == ["Reason", "Ticket number", number, "Cancel", "Line: 1", *pace]
    field_in(dialog, number).type("2")
    button_in(dialog, "Erase 2 customers").press()
    dialog.wait_gone()
    assert reader.hears("2 customers will be erased.").name == "Undo"
    program.widget("label", "Finished. Erased 2*", batch).wait()
    heard = reader.hears("Finished. Erased 2")
    assert "'Rows of the batch'" in heard.line


def opened_by(keys: str, title: str) -> Callable[[Program, ScreenReader], None]:
    def open_it(program: Program, reader: ScreenReader) -> None:
        program.desktop.press(keys)
        program.dialog(title).wait()
        reader.hear()

    return open_it


def closed(program: Program, title: str) -> None:
    program.desktop.press("Escape")
    program.dialog(title).wait_gone()


OUTLINE = "Outline every field of the record"
PAGES = {
    "Appearance": [
        "As the system",
        "Text size",
        "Compact, 28 px",
        "Outline every field of the record",
    ],
    "Language": ["Language"],
    "Dates": ["As your language does", "Say how long ago in the list and the record"],
    "Deleting": ["Hold a deletion", "Hold a batch"],
    "Lock": ["Lock after", "Unlock passphrase…"],
    "Connection": ["Edit the profile Shop"],
    "Keyboard": [FIND, "Action: File"],
    "Kept on this computer": ["Remove old entries…", "Make customers findable…", "Look-ups"],
}


def test_the_preferences_and_the_lists_of_commands_and_keys(
    program: Program, reader: ScreenReader
) -> None:
    opened_by("ctrl+comma", "Preferences")(program, reader)
    for title, stops in PAGES.items():
        foot = ["Close"] if title == "Connection" else ["Restore defaults", "Close"]
        names = reader.walk(f"Preferences, {title}")
        assert [name.partition(": ")[2] or name for name in names[:1]] == [title]
        assert names[1:] == [*stops, *foot]
        reader.press("Down")
    closed(program, "Preferences")
    opened_by("ctrl+question", "Keyboard shortcuts")(program, reader)
    assert reader.walk("Keyboard shortcuts") == [FIND, "Action: File", "Close"]
    reader.type("find customer")
    assert reader.press("Tab").name == "Action: Find customer", "the first that is seen"
    closed(program, "Keyboard shortcuts")
    program.desktop.press("ctrl+k")
    program.field("Command").wait_state("focused")
    reader.hear()
    program.desktop.type("pane")
    reader.hears("Next pane, F6")
    reader.press("Down")
    reader.hears("Previous pane, Shift+F6")
    program.desktop.press("Escape")
    program.field("Command").wait_gone()


def test_the_profile_the_lock_and_the_journal(program: Program, reader: ScreenReader) -> None:
    opened_by("ctrl+shift+p", "Profile")(program, reader)
    fields = ["Profile name", "Environment", "Gateway URL", "Proxy", "Authorisation"]
    secrets = ["Authenticity token", "Merchant key"]
    buttons = ["Test connection", "Remove profile", "Cancel", "Save profile"]
    assert reader.walk("Profile") == [*fields, *secrets, *buttons]
    program.field("Merchant key").focus()
    program.button("Test connection").press()
    program.label("Connection works*").wait()
    heard = reader.hears("Connection works")
    assert heard.name == "Merchant key", "where it was before"
    closed(program, "Profile")
    heard = reader.press("ctrl+l")
    assert (heard.name, heard.description) == ("Unlock", "Locked at your request")
    assert reader.walk("Locked") == ["Unlock"]
    program.desktop.press("Return")
    program.field("Merchant customer ID").wait_text(WHO)
    opened_by("ctrl+j", "Journal")(program, reader)
    names = reader.walk("Journal")
    filters = ["Find in the journal", "Time", "What", "Outcome", "Profile", "Ticket number"]
    assert names[: len(filters)] == filters
    assert "The chosen entry" in names


def test_leaving_with_unsaved_changes(program: Program, reader: ScreenReader) -> None:
    program.field("Name").type("x")
    program.desktop.press("ctrl+f")
    program.desktop.type(f"{OTHER}\n")
    dialog = program.dialog("Unsaved changes")
    button_in(dialog, "Save and go on").wait_state("focused")
    order = ["Save and go on", "Keep editing", "Discard"]
    assert reader.walk("Unsaved changes") == order
