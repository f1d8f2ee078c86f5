"""A list of customers erased on the real program, and taken up again after it was killed. What came
of it is asked at the gateway by a client that shares no code with the program."""

from __future__ import annotations

import dataclasses
import signal

import pytest

from tests.conftest import RunningSandbox, StartSandbox
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Program, Widget
from tests.desktop.test_canaries import wait_for
from tests.desktop.test_main_job import button_in, field_in, opened
from tests.desktop.test_process import end
from tests.sandbox.plain_client import PlainClient


@pytest.fixture
def sandbox(start_sandbox: StartSandbox) -> RunningSandbox:
    """A gateway that takes its time: a run lasts long enough to be watched."""
    return start_sandbox("--customers", "300", "--latency-ms", "60")


def some_ids(gateway: PlainClient, count: int) -> list[str]:
    rows = [*gateway.rows("?limit=50&offset=50"), *gateway.rows("?limit=50&offset=100")]
    ids = [row["merchant_customer_id"] for row in rows if not row["deleted"]]
    return [one for one in ids if one][:count]


def deleted(gateway: PlainClient) -> set[str]:
    rows = [
        row for offset in range(0, 300, 50) for row in gateway.rows(f"?limit=50&offset={offset}")
    ]
    return {row["merchant_customer_id"] for row in rows if row["deleted"]}


def looked_up(program: Program, ids: list[str]) -> Widget:
    """The window ``Batch`` with these lines looked up, to be erased."""
    program.desktop.press("ctrl+b")
    batch = program.window("Batch")
    field_in(batch, "List of IDs").wait_state("focused")
    program.desktop.type("merchant id\n" + "\n".join(ids))
    program.widget("option", "Erase", batch).press()
    button_in(batch, "Look up all").wait_state("enabled")
    button_in(batch, "Look up all").press()
    program.widget("label", f"Looked up. {len(ids)} customers found.", batch).wait()
    return batch


def confirm(program: Program, batch: Widget, count: int, per_second: int = 0) -> None:
    """Type what the dialog wants; the keyboard is where the first of it goes."""
    button_in(batch, f"Erase {count} customers…").press()
    dialog = program.dialog("Confirm the batch")
    erase = button_in(dialog, f"Erase {count} customers")
    program.widget("choice", "Reason", dialog).wait_state("focused")
    field_in(dialog, "Reason").type("Account closed")
    field_in(dialog, "Ticket number").type("SUP-9")
    if per_second:
        field_in(dialog, "At most per second").focus()
        program.desktop.press("ctrl+a")
        program.desktop.type(str(per_second))
    erase.wait_state("enabled", on=False)
    field_in(dialog, f"Type the number of customers to confirm: {count}").type(str(count))
    erase.wait_state("enabled")
    erase.press()
    dialog.wait_gone()


def test_a_pasted_list_is_looked_up_confirmed_and_erased(
    start_program: StartProgram, sandbox: RunningSandbox, gateway: PlainClient
) -> None:
    program = opened(start_program, sandbox)
    ids, before = some_ids(gateway, 12), deleted(gateway)
    batch = looked_up(program, ids)
    assert deleted(gateway) == before, "nothing goes before it is confirmed"
    confirm(program, batch, 12)
    program.widget("label", "Finished. Erased 12.", batch).wait()
    assert deleted(gateway) == before | set(ids)
    program.desktop.press("alt+F4")
    batch.wait_gone()
    program.desktop.press("ctrl+j")
    program.field("Find in the journal").type(f"{ids[3]}\n")
    program.widget("label", "Erased on *").wait()
    assert program.close() == 0


@pytest.mark.holds("row_20 bulk_delete")
def test_row_20_bulk_delete_a_killed_erasure_is_offered_and_finished(
    start_program: StartProgram, sandbox: RunningSandbox, gateway: PlainClient
) -> None:
    program = opened(start_program, sandbox)
    ids, before = some_ids(gateway, 30), deleted(gateway)
    assert len(ids) == 30
    confirm(program, looked_up(program, ids), 30, per_second=3)
    wait_for(program, lambda: len(deleted(gateway)) >= len(before) + 6)
    end(program.process, signal.SIGKILL)
    assert deleted(gateway) < before | set(ids), "killed in the middle of it"
    again = start_program()
    again.label("An erasure of 30 lines is not finished. * of 30 are done.").wait()
    again.button("Resume…").press()
    batch = again.window("Batch")
    again.widget("button", "Continue: erase *", batch).press()
    finished = again.widget("label", "Finished. Erased 30.", batch)
    # It is held, goes at its pace, and reads what is in doubt twice, seconds apart.
    dataclasses.replace(finished, seconds=60).wait()
    assert deleted(gateway) == before | set(ids)
    assert again.close() == 0


def test_a_running_batch_is_seen_and_opened_from_the_main_window(
    start_program: StartProgram, sandbox: RunningSandbox, gateway: PlainClient
) -> None:
    program = opened(start_program, sandbox)
    ids, before = some_ids(gateway, 30), deleted(gateway)
    batch = looked_up(program, ids)
    confirm(program, batch, 30, per_second=2)
    said = program.button("Erasing 30 customers · * %")
    dataclasses.replace(said, seconds=30).wait()  # it is held first
    program.desktop.press("alt+F4")
    batch.wait_gone()
    assert deleted(gateway) < before | set(ids), "closed in the middle of it"
    program.button("Batch · * %").press()
    batch.wait()
    program.desktop.press("alt+F4")
    batch.wait_gone()
    said.press()
    batch.wait()
    program.desktop.press("alt+F4")
    batch.wait_gone()
    ended = program.label("Batch: Finished. Erased 30.")
    dataclasses.replace(ended, seconds=60).wait()
    said.wait_gone()
    assert deleted(gateway) == before | set(ids)
    program.button("Show").press()
    program.widget("label", "Finished. Erased 30.", batch).wait()
    assert program.close() == 0
