"""A day at the desk by keyboard alone, with every key press counted.

    python -m tests.desktop.day [CHECKOUT]

prints how many key presses each task took, of this program or of the one in another checkout, and
how many of them were contents: an ID, a value, a reason. A key pressed with others held is one
press. The bus is only watched, for when the program is ready for the next key; a list that an agent
would paste is put into its field by the bus, and counted as one press.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.desktop.desktop import Desktop, Program, Widget, add_profile
from tests.desktop.reading import ScreenReader
from tests.sandbox.plain_client import PlainClient
from tests.sandbox_forks import RunningSandbox, StartSandbox, forks

CUSTOMERS = 600
_LONG = 90.0
"""Seconds that a batch may take."""
_MOST_STOPS = 30


@dataclass
class Presses:
    """Of one kind of task: how often it was done, the keys, and how many of those were contents."""

    times: int = 0
    keys: int = 0
    contents: int = 0

    @property
    def each(self) -> float:
        """What one took, without the contents: those are the agent's."""
        return (self.keys - self.contents) / max(self.times, 1)


@dataclass(frozen=True)
class Keys:
    """Those that differ between programs."""

    to_record: tuple[str, ...]
    tasks: Mapping[str, str]
    go_on: str
    """The main button of a batch; without, it is gone to by Tab."""


OURS = Keys(("F2",), {"Look up": "alt+1", "Edit": "alt+2", "Erase": "alt+3"}, "ctrl+Return")
FORMER = Keys(("F6", "F6"), {}, "")
"""Before the redesign."""


class Gateway:
    """A sandbox that can be taken away and comes back at its place with what it had."""

    def __init__(self, start: StartSandbox, folder: Path) -> None:
        self._start = start
        self._options = ["--customers", str(CUSTOMERS), "--state", str(folder / "gateway.json")]
        self.sandbox: RunningSandbox = start(*self._options)
        self.client = PlainClient(self.sandbox)

    def stop(self) -> None:
        self.sandbox.stop()

    def come_back(self) -> None:
        port = self.sandbox.base_url.rpartition(":")[2]
        self.sandbox = self._start(*self._options, "--port", port)

    def change(self, merchant_id: str, **values: str) -> None:
        """As somebody else would."""
        uuid = self.client.customer(merchant_id)["uuid"]
        answer = self.client.send("POST", f"/v2/customers/{uuid}", json.dumps(values).encode())
        answer.raise_for_status()


class Day:
    """What an agent does who knows the shortcuts, task by task."""

    def __init__(self, program: Program, gateway: Gateway, keys: Keys) -> None:
        self._program = program
        self._keys = keys
        self._gateway = gateway
        self._reader = ScreenReader(program)
        self._now = Presses()
        self.presses: dict[str, Presses] = {}

    @contextmanager
    def task(self, name: str) -> Iterator[None]:
        """Count what is pressed here as one task of that name."""
        self._now = self.presses.setdefault(name, Presses())
        self._now.times += 1
        yield

    def press(self, *keys: str) -> None:
        self._now.keys += len(keys)
        self._program.desktop.press(*keys)

    def type(self, text: str) -> None:
        """Contents."""
        self._now.keys += len(text)
        self._now.contents += len(text)
        self._program.desktop.type(text)

    def paste(self, field: Widget, text: str) -> None:
        field.wait_state("focused")
        self._now.keys += 1
        field.write(text)

    def reach(self, names: str | tuple[str, ...], key: str = "Tab") -> None:
        """Press ``key`` until what has the keyboard is called so, or one of these."""
        names = (names,) if isinstance(names, str) else names
        passed = []
        for _ in range(_MOST_STOPS):
            passed.append(self._reader.hear().name)
            if passed[-1] in names:
                return
            self.press(key)
        raise AssertionError(f"{key} never came to {names}: {passed}")

    def to_find(self) -> None:
        """Where the next look-up is typed, unless the keyboard is there."""
        if self._reader.hear().name != "Find customer":
            self.press("ctrl+f")
        self._program.field("Find customer").wait_state("focused")

    def look_up(self, merchant_id: str) -> None:
        self.to_find()
        self.type(merchant_id)
        self.press("Return")
        self._program.field("Merchant customer ID").wait_text(merchant_id)

    def edit(self, merchant_id: str, phone: str) -> None:
        """Look somebody up, correct the phone number, save."""
        self.look_up(merchant_id)
        self.to_record()
        self.reach("Phone")
        self.type(phone)
        self._program.button("Phone is edited").wait()
        self.press("ctrl+s")
        dialog = self._program.dialog("Save changes")
        self._program.widget("button", "Save", dialog).wait_state("focused")
        self.press("Return")
        dialog.wait_gone()
        self._program.button("Phone is edited").wait_gone()

    def to_record(self) -> None:
        self.press(*self._keys.to_record)
        self._program.field("Name").wait_state("focused")

    def delete(self, merchant_id: str, reason: str, ticket: str) -> None:
        """Look somebody up, and delete them, with a reason and a ticket."""
        self.look_up(merchant_id)
        self._program.button("Delete customer").wait_state("enabled")
        self.press("ctrl+shift+Delete")
        dialog = self._program.dialog("Delete customer")
        self._program.widget("button", "Cancel", dialog).wait_state("default")
        self.reach("Reason")
        self.type(reason)
        self.reach("Ticket number")
        self.type(ticket)
        self.reach("Delete")
        self.press("space")
        self._program.widget("label", "Asked by merchant ID", dialog).wait()
        self._program.widget("button", "Close", dialog).wait_state("focused")
        self.press("Return")
        dialog.wait_gone()

    def conflict(self, merchant_id: str) -> None:
        """Correct a name that somebody else corrects meanwhile, and keep one's own."""
        self.look_up(merchant_id)
        self.to_record()
        self.type("Mine")
        self._program.button("Name is edited").wait()
        self._gateway.change(merchant_id, name="Theirs")
        self.press("ctrl+s")
        dialog = self._program.dialog("Save changes")
        self._program.widget("option", "Name: Mine: Mine", dialog).wait()
        self.reach("Name: Mine: Mine")
        self.press("space")
        self._program.widget("button", "Save", dialog).wait_state("enabled")
        self.press("Return")
        dialog.wait_gone()
        self._program.button("Name is edited").wait_gone()

    def lost_connection(self, merchant_id: str) -> None:
        """The gateway does not answer a look-up; once it is back, the look-up is done again."""
        self.to_find()
        self._gateway.stop()
        self.type(merchant_id)
        self.press("Return")
        again = self._program.button("Try again")
        replace(again, seconds=_LONG).wait()
        self._gateway.come_back()
        self.retry()
        self._program.field("Merchant customer ID").wait_text(merchant_id)

    def retry(self) -> None:
        """In the look-up field Enter asks again for what it has."""
        self.press("Return")

    def batch(self, task: str, ids: list[str], reason: str = "", ticket: str = "") -> None:
        """A pasted list, looked up or erased, and back to the main window."""
        self.press("ctrl+b")
        window = self._program.window("Batch")
        self.paste(self._program.widget("field", "List of IDs", window), "\n".join(ids))
        if task != "Look up":
            self.choose_task(task)
        begin = self._program.widget("button", "Look up all", window)
        begin.wait_state("enabled")
        self.look_up_all()
        looked_up = f"Looked up. {len(ids)} customers found."
        replace(self._program.widget("label", looked_up, window), seconds=_LONG).wait()
        if task == "Erase":
            self.erase(window, len(ids), reason, ticket)
        self.press("ctrl+w")
        window.wait_gone()

    def choose_task(self, task: str) -> None:
        if self._keys.tasks:
            self.press(self._keys.tasks[task])
            return
        self.reach(("Look up", "Edit", "Erase"), "shift+Tab")
        self.reach((task,), "Right")
        if "checked" not in (self._reader.hear().focus or {})["states"]:
            self.press("space")

    def look_up_all(self) -> None:
        self._go_on("Look up all")

    def _go_on(self, button: str) -> None:
        """By the main button of the batch's window."""
        if self._keys.go_on:
            self.press(self._keys.go_on)
        else:
            self.reach(button)
            self.press("space")

    def erase(self, window: Widget, count: int, reason: str, ticket: str) -> None:
        self._go_on(f"Erase {count} customers…")
        dialog = self._program.dialog("Confirm the batch")
        self._program.widget("button", "Cancel", dialog).wait_state("default")
        self.reach("Reason")
        self.type(reason)
        self.reach("Ticket number")
        self.type(ticket)
        self.reach(f"Type the number of customers to confirm: {count}")
        self.type(str(count))
        erase = f"Erase {count} customers"
        self._program.widget("button", erase, dialog).wait_state("enabled")
        self.reach(erase)
        self.press("space")
        dialog.wait_gone()
        ended = self._program.widget("label", f"Finished. Erased {count}.", window)
        replace(ended, seconds=_LONG).wait()

    def table(self) -> str:
        """Task, how often, key presses in all, of them contents, the rest for each."""
        lines = [
            f"{name:24} {one.times:5} {one.keys:7} {one.contents:9} {one.each:7.1f}"
            for name, one in self.presses.items()
        ]
        head = f"{'task':24} {'times':>5} {'presses':>7} {'contents':>9} {'each':>7}"
        total = sum(one.keys for one in self.presses.values())
        commands = total - sum(one.contents for one in self.presses.values())
        return "\n".join((head, *lines, f"{'in all':30} {total:7}, {commands} without contents"))


REASON, TICKET = "Duplicate record", "SUP-4411"


def whole_day(
    day: Day,
    ids: list[str],
    *,
    look_ups: int = 40,
    edits: int = 10,
    deletions: int = 3,
    rows: int = 200,
) -> None:
    """Look-ups, edits, deletions, a conflict, two batches of so many rows, a lost connection."""
    living = iter(ids)
    for _ in range(look_ups):
        with day.task("look-up"):
            day.look_up(next(living))
    for number in range(edits):
        with day.task("edit"):
            day.edit(next(living), f"+387 33 555 6{number:02}")
    for _ in range(deletions):
        with day.task("deletion"):
            day.delete(next(living), REASON, TICKET)
    with day.task("conflict"):
        day.conflict(next(living))
    with day.task("batch: look up"):
        day.batch("Look up", [next(living) for _ in range(rows)])
    with day.task("batch: erase"):
        day.batch("Erase", [next(living) for _ in range(rows)], REASON, TICKET)
    with day.task("lost connection"):
        day.lost_connection(next(living))


def living(client: PlainClient) -> list[str]:
    """The IDs of those who are not deleted, none of them twice."""
    rows = [row for at in range(0, CUSTOMERS, 50) for row in client.rows(f"?limit=50&offset={at}")]
    return [
        row["merchant_customer_id"]
        for row in rows
        if not row["deleted"] and (row["merchant_customer_id"] or "").startswith("cust-")
    ]


@contextmanager
def at_work(
    desktop: Desktop, start: StartSandbox, folder: Path, command: list[str] | None = None
) -> Iterator[tuple[Day, Gateway]]:
    """A program at a gateway, its profile typed in already; ``command`` starts another one."""
    gateway = Gateway(start, folder)
    with (
        gateway.client.http,
        desktop.program(home=folder / "home", command=command) as program,
    ):
        sandbox = gateway.sandbox
        dialog = add_profile(program, "Shop", sandbox.base_url, sandbox.token, sandbox.key)
        program.widget("button", "Save profile", dialog).press()
        dialog.wait_gone()
        program.table("Customers").wait_row(f"cust-{CUSTOMERS:07}")
        program.field("Find customer").focus()
        yield Day(program, gateway, OURS if command is None else FORMER), gateway


def main(walk: Callable[[Day, list[str]], None] = whole_day) -> None:
    """Walk through a whole day; print the table."""
    other = sys.argv[1:2]
    command = ["env", "-C", *other, sys.executable, "-m", "desktop_app"] if other else None
    with tempfile.TemporaryDirectory() as name, forks() as running, running.starter() as start:
        folder = Path(name)
        with Desktop.started(folder / "desktop") as desktop:
            if other:
                desktop.environment["PYTHONPATH"] = other[0]
            with at_work(desktop, start, folder, command) as (day, gateway):
                try:
                    walk(day, living(gateway.client))
                finally:
                    sys.stdout.write(f"{day.table()}\n")


if __name__ == "__main__":
    main()
