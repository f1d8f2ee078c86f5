"""Lines of the checklist and traps that no room's own tests hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from desktop_app.credentials.vault import VaultErrorCode
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.records.customer import MerchantId, Uuid
from tests.faults.operations import LOOK_UP, Operation, attempt, every_operation
from tests.sandbox.gateway_servers import wire_server
from tests.unit.source_tree import PROJECT
from tests.unit.test_credentials_vault import SHOP, MemoryKeyring, error_code_of, vault_over

ELSEWHERE = (
    *("//evil.example", "//evil.example/v2/customers", "https://evil.example/a", "@evil.example"),
    *("evil.example:443", "\\\\evil.example", "..//evil.example", "%2F%2Fevil.example"),
)


@every_operation
def test_network_05_the_profiles_host_is_asked(operation: Operation) -> None:
    with wire_server(lambda talk: talk.answer(b"{}", "409 Conflict")) as server:
        attempt(server.base_url, operation)
        [head], place = server.requests, f"127.0.0.1:{server.port}"
    first, *lines = head.decode().lower().split("\r\n")
    assert first.split(" ")[1].startswith("/v2/customers")
    assert [line for line in lines if line.startswith("host:")] == [f"host: {place}"]


@every_operation
def test_network_03_answers_are_asked_for_unpacked(operation: Operation) -> None:
    with wire_server(lambda talk: talk.answer(b"{}", "409 Conflict")) as server:
        attempt(server.base_url, operation)
        [head] = server.requests
    asked = [line for line in head.lower().split(b"\r\n") if line.startswith(b"accept-encoding:")]
    assert asked == [b"accept-encoding: identity"]


@pytest.mark.parametrize("identifier", ELSEWHERE)
@pytest.mark.parametrize("kind", [MerchantId, Uuid])
def test_network_05_no_id_leads_to_another_host(kind: type[str], identifier: str) -> None:
    async def job(gateway: Gateway) -> object:
        if kind is MerchantId:
            return await gateway.by_merchant_id(MerchantId(identifier))
        return await gateway.by_uuid(Uuid(identifier))

    with wire_server(lambda talk: talk.answer(b"{}", "409 Conflict")) as server:
        tried = attempt(server.base_url, LOOK_UP, job=job)
        requests = list(server.requests)
    if tried.error_code is GatewayErrorCode.REFUSED_ID:
        assert requests == []
        return
    assert tried.error_code is GatewayErrorCode.CONFLICTING, "the profile's host answered"
    [head] = requests
    target = head.split(b" ")[1]
    assert target.startswith(b"/v2/")
    assert target.count(b"/") == 4, "one segment more than the collection has"


class _Locked(MemoryKeyring):
    def note(self, call: str) -> None:
        super().note(call)
        raise KeyringLocked


async def test_trap_22_a_locked_keyring_is_asked_once_for_each_question() -> None:
    """Each failing call costs the system two file descriptors for good."""
    keyring = _Locked()
    vault = vault_over(keyring)
    for times in range(1, 4):
        assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.LOCKED
        assert len(keyring.calls) == times


LATE = """
from PySide6.QtCore import QObject, QTimer

def fails():
    raise LookupError("late")

def test_leaves_something_behind(qtbot):
    QTimer.singleShot(0, fails)

def test_is_not_to_blame(qtbot):
    pass
"""


def test_trap_25_a_late_exception_is_the_fault_of_its_own_test(tmp_path: Path) -> None:
    (tmp_path / "test_late.py").write_text(LATE)
    command = [sys.executable, "-m", "pytest", "-c", str(PROJECT / "pyproject.toml")]
    command += ["-p", "tests.conftest", "-p", "tests.qt.conftest", "-p", "no:cacheprovider"]
    ended = subprocess.run(
        [*command, "-rA", str(tmp_path)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "test_leaves_something_behind" in _blamed(ended.stdout), ended.stdout
    assert "test_is_not_to_blame" not in _blamed(ended.stdout)


def _blamed(said: str) -> str:
    lines = said.splitlines()
    return "\n".join(line for line in lines if line.startswith(("FAILED", "ERROR")))
