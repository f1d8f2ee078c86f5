"""Canary secrets and a canary customer, through a day of work with faults, are found nowhere.

The secrets are in a real keyring, the customer on a real sandbox, behind a gateway that loses
answers; slots and the worker fail with both in their exceptions, and the process is ended by a
crash in the middle of an unsaved edit.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.records.customer import Json
from tests.desktop.desktop import PROJECT, Desktop, Program
from tests.lossy_gateway import LossyGateway
from tests.no_ledger import NoLedger

TOKEN, KEY = "canarytoken7731aa", "canarykey9917bb"
CUSTOMER: dict[str, Json] = {
    "merchant_customer_id": "canary-0001",
    "name": "Canarina Kanarinović",
    "email": "canarina@posta.example.com",
    "phone": "+387 61 973 511",
    "description": "canary description",
    "city": "Canarigrad",
    "metadata": {"canarykind": "canaryvalue"},
}
TYPED = ("+387 61 973 522", "canary second", "canary unsaved")
CANARIES = (
    *(TOKEN, KEY, *TYPED, "Canarina", "Kanarinović", "Canarigrad", "canary-000"),
    *("canarina@", "canary description", "canarykind", "canaryvalue", "61 973 511"),
)
IN_TITLES = ("Canarina", "Kanarinović", "canary-000")
"""The window's title says who is shown: the name and the ID."""
SHOP = "Quiet shop"

_TO_KEYRING = """
import asyncio, sys
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials
url, token, key = sys.stdin.read().split()
profile = Profile(id="quiet", name="Quiet shop", environment=Environment.CUSTOM, base_url=url)
asyncio.run(Vault().save(profile, Credentials(token, key)))
"""


@pytest.fixture
def canary_sandbox(tmp_path: Path) -> Iterator[str]:
    """A sandbox that knows the canary secrets; its base URL."""
    command = [sys.executable, "-m", "desktop_app.sandbox", "--port", "0", "--customers", "30"]
    command += ["--merchant-key", KEY, "--authenticity-token", TOKEN]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def lossy(canary_sandbox: str) -> Iterator[LossyGateway]:
    with LossyGateway(canary_sandbox) as gateway:
        yield gateway


def create_canary(base_url: str, merchant_id: str) -> str:
    """Put the customer there; its uuid."""

    async def create() -> str:
        endpoint = Endpoint(base_url=base_url)
        gateway = Gateway(endpoint, Credentials(TOKEN, KEY), journal=NoLedger())
        customer = await gateway.create({**CUSTOMER, "merchant_customer_id": merchant_id})
        await gateway.aclose()
        return customer.uuid

    return asyncio.run(create())


def python(desktop: Desktop, code: str, given: str = "") -> str:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env=desktop.environment,
        input=given,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    ).stdout


def found_in(content: bytes, canaries: tuple[str, ...]) -> list[str]:
    """Which canaries are there, in any spelling that a file of ours could have."""
    folded = content.lower()
    return [
        canary
        for canary in canaries
        if any(
            canary.lower().encode(coding) in folded
            for coding in ("utf-8", "utf-16-le", "utf-16-be")
        )
        or canary.lower().encode("ascii", "backslashreplace") in folded
    ]


def found_in_files(folder: Path, canaries: tuple[str, ...]) -> list[str]:
    return [
        f"{path.relative_to(folder)}: {found_in(path.read_bytes(), canaries)}"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and found_in(path.read_bytes(), canaries)
    ]


def family(pid: int) -> Iterator[int]:
    """The process and everything it started."""
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield from family(int(child))


def found_in_processes(program: Program, canaries: tuple[str, ...]) -> list[str]:
    """In the process list: command lines, environments and names of threads."""
    found = []
    for pid in family(program.process.pid):
        for name in ("cmdline", "environ", "comm"):
            inside = found_in(Path(f"/proc/{pid}/{name}").read_bytes(), canaries)
            found += [f"{name} of {pid}: {inside}"] if inside else []
    return found


def window_titles(desktop: Desktop) -> str:
    search = ["xdotool", "search", "--name", "", "getwindowname", "%@"]
    return subprocess.run(
        search, env=desktop.environment, capture_output=True, text=True, check=False
    ).stdout


def a_day_of_work(program: Program, lossy: LossyGateway) -> None:
    """Look up, delete and save with lost answers, be refused, read through failures.

    Each fault is waited for: one that nothing met would prove nothing.
    """
    program.table("Customers").wait()
    look_up(program, "canary-0002")
    lossy.losing = {"DELETE"}
    delete(program, lossy)
    lossy.losing = set()
    look_up(program, "canary-0001")
    lossy.losing = {"POST"}
    save(program, "Phone", TYPED[0])
    assert lossy.count("POST") == 1
    lossy.losing = set()
    lossy.faking = {"POST": 422}
    save(program, "Description", TYPED[1])
    wait_for(program, lambda: lossy.count("POST") == 2)
    reads = lossy.count("GET")
    lossy.faking = {"GET": 502}
    program.button("Refresh").press()
    wait_for(program, lambda: lossy.count("GET") > reads)
    lossy.faking = {}


def wait_for(program: Program, has_come: Callable[[], bool]) -> None:
    """Until it has; what the program shows is asked for meanwhile, which takes its time."""
    end = time.monotonic() + 15
    while not has_come():
        assert time.monotonic() < end
        program.names()


def look_up(program: Program, merchant_id: str) -> None:
    program.field("Find customer").write("")
    program.field("Find customer").type(f"{merchant_id}\n")
    program.field("Merchant customer ID").wait_text(merchant_id)


def delete(program: Program, lossy: LossyGateway) -> None:
    program.desktop.press("ctrl+shift+Delete")
    dialog = program.widget("dialog", "Delete customer")
    program.widget("button", "Delete", within=dialog).wait_state("enabled")
    program.widget("button", "Delete", within=dialog).press()
    wait_for(program, lambda: lossy.count("DELETE") == 1)
    program.widget("button", "Close", within=dialog).press()
    dialog.wait_gone()


def save(program: Program, field: str, text: str) -> None:
    program.field(field).write(text)
    program.desktop.press("ctrl+s")
    dialog = program.widget("dialog", "Save changes")
    program.widget("button", "Save", within=dialog).wait_state("enabled")
    program.widget("button", "Save", within=dialog).press()
    dialog.wait_gone()


def test_secrets_01_canaries_are_found_nowhere(
    desktop: Desktop, lossy: LossyGateway, canary_sandbox: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    uuids = [create_canary(canary_sandbox, who) for who in ("canary-0001", "canary-0002")]
    canaries = (*CANARIES, *uuids)
    profile = Profile(
        id="quiet", name=SHOP, environment=Environment.CUSTOM, base_url=lossy.base_url
    )
    ProfileBook(home / "config" / "customer-desk").save(profile)
    python(desktop, _TO_KEYRING, f"{lossy.base_url} {TOKEN} {KEY}")
    desktop.log.write_bytes(b"")
    script = str(Path(__file__).with_name("faulty_start.py"))
    command = [sys.executable, script]
    keys = tmp_path / "home" / "tls-keys"
    desktop.environment["SSLKEYLOGFILE"] = str(keys)
    try:
        with desktop.program("--profile", SHOP, home=home, command=command) as program:
            a_day_of_work(program, lossy)
            program.button("Copy report").press()
            program.field("Description").write(TYPED[2])
            seen = [*found_in_processes(program, canaries)]
            untitled = tuple(each for each in canaries if each not in IN_TITLES)
            seen += found_in(window_titles(desktop).encode(), untitled)
            clipboard = desktop.clipboard()
            program.process.send_signal(signal.SIGABRT)
            assert program.process.wait(20) == -signal.SIGABRT
        seen += found_in_files(home, canaries)
        with desktop.program("--profile", SHOP, home=home) as again:
            again.table("Customers").wait()
            again.button("Show report").press()
            again.button("Copy").press()
            clipboard += desktop.clipboard()
            again.process.send_signal(signal.SIGTERM)
            assert again.process.wait(20) == 0
    finally:
        del desktop.environment["SSLKEYLOGFILE"]
    seen += found_in(clipboard.encode(), canaries)
    seen += found_in_files(home, canaries)
    seen += found_in(desktop.log.read_bytes(), canaries)
    assert list(home.rglob("journal.db")), "the encrypted journal was among the files"
    assert seen == []
    assert "LookupError" in clipboard
    assert "Aborted" in clipboard
    assert "RuntimeError" in desktop.log.read_text(errors="replace")
    assert not keys.exists()
    assert not [name for name in os.listdir(PROJECT) if name.startswith("core")]


def test_a_canary_that_is_there_is_found(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.db").write_bytes(b"\x00" + "Kanarinović".encode("utf-16-le"))
    (tmp_path / "b.log").write_text("CANARYKEY9917BB")
    assert len(found_in_files(tmp_path, CANARIES)) == 2
