"""A journal whose files are gone, with a real keyring: that is said at the start, and nothing is
sent before somebody has said to go on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import RunningSandbox, StartSandbox
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Program, Widget
from tests.desktop.test_main_job import opened
from tests.sandbox.plain_client import PlainClient


@pytest.fixture
def sandbox(start_sandbox: StartSandbox) -> RunningSandbox:
    return start_sandbox("--customers", "300")


def save(program: Program) -> Widget:
    """Ctrl+S and Save; the dialog that asked."""
    program.desktop.press("ctrl+s")
    dialog = program.widget("dialog", "Save changes")
    program.widget("button", "Save", within=dialog).wait_state("enabled")
    program.widget("button", "Save", within=dialog).press()
    return dialog


def change(program: Program, merchant_id: str, city: str) -> Widget:
    program.field("Find customer").type(f"{merchant_id}\n")
    program.field("Merchant customer ID").wait_text(merchant_id)
    program.field("City").write(city)
    return save(program)


def city(gateway: PlainClient, merchant_id: str) -> object:
    rows = gateway.rows("?limit=50")
    return next(row["city"] for row in rows if row["merchant_customer_id"] == merchant_id)


def wait_for_witness(program: Program, journal: Path) -> None:
    """Until it knows of an entry: it lags behind the journal by some seconds."""
    code = (
        "import asyncio, sys\n"
        "from desktop_app.credentials.vault import Vault\n"
        "from desktop_app.journal.chain_head import witness_of\n"
        "entries = 0\n"
        "while not entries:\n"
        "    known = witness_of(asyncio.run(Vault().journal_witness(sys.argv[1])))\n"
        "    entries = known.entries if known else 0\n"
    )
    command = [sys.executable, "-c", code, str(journal)]
    subprocess.run(command, env=program.desktop.environment, check=True, timeout=30)


def test_a_journal_that_is_gone_is_said_and_waits_for_a_word(
    start_program: StartProgram, sandbox: RunningSandbox, gateway: PlainClient, tmp_path: Path
) -> None:
    rows = gateway.rows("?limit=50")
    ids = [one["merchant_customer_id"] for one in rows if not one["deleted"]]
    merchant_id = next(one for one in ids if one)
    program = opened(start_program, sandbox)
    change(program, merchant_id, "Zenica").wait_gone()
    assert city(gateway, merchant_id) == "Zenica"
    [data] = [path.parent for path in (tmp_path / "home").rglob("journal.db")]
    wait_for_witness(program, data / "journal.db")
    assert program.close() == 0

    [mark] = (tmp_path / "home").rglob("journal.json")
    shutil.rmtree(data)
    mark.unlink()
    again = start_program()
    again.label("The journal of this computer is gone, with all of its files.*").wait()
    change(again, merchant_id, "Tuzla").wait_gone()
    again.label("Not saved. The change could not be noted*").wait()
    assert city(gateway, merchant_id) == "Zenica"
    again.button("Go on with what is there").press()
    again.button("Go on with what is there").wait_gone()
    save(again).wait_gone()
    assert city(gateway, merchant_id) == "Tuzla"
    assert again.close() == 0
