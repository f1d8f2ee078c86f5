"""Profiles on the real program with a real keyring: typed in once, tested, kept, opened again."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import RunningSandbox, StartSandbox
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Desktop, Program, Widget, add_profile

KEY = "canary-key-4711"
"""Of no other test, and in no text of ours: whatever holds it has it from the agent."""


@pytest.fixture
def shop(start_sandbox: StartSandbox) -> RunningSandbox:
    """A gateway that knows the key above."""
    started = start_sandbox("--customers", "300", "--merchant-key", KEY)
    return replace(started, key=KEY)


@pytest.fixture
def nowhere() -> Iterator[str]:
    """An address on this computer where nobody listens, and nobody else begins to."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def button_in(dialog: Widget, name: str) -> Widget:
    return dialog.program.widget("button", name, dialog)


def label_in(dialog: Widget, beginning: str) -> Widget:
    return dialog.program.widget("label", f"{beginning}*", dialog)


def filled_in(program: Program, shop: RunningSandbox, *, key: str = KEY) -> Widget:
    return add_profile(program, "Shop", shop.base_url, shop.token, key)


def files_that_tell(secret: str, *folders: Path) -> list[Path]:
    """Files below ``folders`` that hold the secret in clear: settings, keyrings, what was written
    to stdout and stderr."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert {"window.ini", "programs.log"} <= {path.name for path in files}
    return [path for path in files if secret.encode() in path.read_bytes()]


def processes_that_tell(secret: str) -> list[str]:
    """Processes with the secret in their arguments or environment, as any other user's ``ps`` may
    show them."""
    telling = []
    for process in Path("/proc").glob("[0-9]*"):
        for place in ("cmdline", "environ"):
            try:
                is_told = secret.encode() in (process / place).read_bytes()
            except OSError:  # ended meanwhile, or another user's
                continue
            if is_told:
                telling.append(f"{process.name} {place}")
    return telling


def test_profile_is_tested_saved_and_opened_again_with_the_key_from_the_keyring(
    start_program: StartProgram, shop: RunningSandbox, desktop: Desktop, tmp_path: Path
) -> None:
    program = start_program()
    dialog = filled_in(program, shop)
    assert KEY not in program.widget("field", "Merchant key", dialog).text
    button_in(dialog, "Test connection").press()
    label_in(dialog, "Connection works: ").wait()
    button_in(dialog, "Save profile").press()
    dialog.wait_gone()
    program.table("Customers").wait_row("cust-0000300")
    assert program.close() == 0

    again = start_program("--find", "cust-0000042")
    again.field("Merchant customer ID").wait_text("cust-0000042")
    again.window("*Shop · Custom · Customer Desk").wait()
    again.label("Custom").wait()
    again.button("Profile: Shop").wait()
    assert KEY not in "\n".join(again.names())
    assert processes_that_tell(KEY) == []
    assert again.close() == 0
    assert files_that_tell(KEY, desktop.folder, tmp_path / "home") == []
    assert files_that_tell(shop.token, desktop.folder, tmp_path / "home") == []


def test_saved_key_is_never_shown_again(start_program: StartProgram, shop: RunningSandbox) -> None:
    program = start_program()
    button_in(filled_in(program, shop), "Save profile").press()
    program.table("Customers").wait_row("cust-0000300")
    program.menu_item("File", "Edit profile…").press()
    dialog = program.dialog("Profile")
    for field in ("Merchant key", "Authenticity token"):
        assert program.widget("field", field, dialog).text == ""
    program.widget("field", "Gateway URL", dialog).wait_text(shop.base_url)
    button_in(dialog, "Test connection").press()
    label_in(dialog, "Connection works: ").wait()
    program.desktop.press("Escape")
    dialog.wait_gone()
    assert program.close() == 0


def test_wrong_key_is_told_apart_from_an_unreachable_gateway(
    start_program: StartProgram, shop: RunningSandbox, nowhere: str
) -> None:
    program = start_program()
    dialog = filled_in(program, shop, key="another-key-1")
    button_in(dialog, "Test connection").press()
    label_in(dialog, "Wrong token or key: ").wait()
    program.widget("field", "Gateway URL", dialog).write(nowhere)
    label_in(dialog, "Wrong token or key: ").wait_gone()
    button_in(dialog, "Test connection").press()
    label_in(dialog, "The gateway can't be reached. ").wait()
    program.widget("field", "Gateway URL", dialog).write(shop.base_url)
    program.widget("field", "Merchant key", dialog).focus()
    program.desktop.press("ctrl+a")
    program.desktop.type(KEY)
    button_in(dialog, "Test connection").press()
    label_in(dialog, "Connection works: ").wait()
    program.desktop.press("Escape")
    dialog.wait_gone()
    assert program.close() == 0


def test_dialog_names_the_environment_and_production_has_its_own_address(
    start_program: StartProgram,
) -> None:
    """So nobody can be told that a gateway of one's own is Production, or the other way round."""
    program = start_program()
    program.button("Add a profile").press()
    dialog = program.dialog("Profile")
    address = program.widget("field", "Gateway URL", dialog)
    choice = program.widget("choice", "Environment", dialog)
    program.widget("choice", "Authorisation", dialog).wait_text("WP3-v2.1 signature")
    program.widget("label", "Test", dialog).wait()
    address.wait_text("https://ipgtest.monri.com")
    choice.choose("Production")
    program.widget("label", "PRODUCTION", dialog).wait()
    address.wait_text("https://ipg.monri.com")
    address.wait_state("read-only")
    program.widget("field", "Profile name", dialog).focus()
    program.desktop.press("Tab", "Down")
    choice.wait_text("Custom")
    program.widget("label", "Custom", dialog).wait()
    address.wait_text("")
    address.wait_state("read-only", on=False)
    program.desktop.press("Escape")
    dialog.wait_gone()
    program.window("Customer Desk").wait()
    program.label("No profile").wait()
    assert program.close() == 0
