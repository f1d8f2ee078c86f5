"""The journal's key: made once, kept in the keyring, and never written over."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from desktop_app.credentials.keyring import OpenKeyring, VaultError, VaultErrorCode
from desktop_app.credentials.vault import Vault
from desktop_app.files import alone
from tests.unit.test_credentials_vault import (
    HungKeyring,
    LosingKeyring,
    MemoryKeyring,
    vault_over,
)

SERVICE = "customer-desk/journal-key"


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.lock"


async def test_made_once_and_read_back(lock: Path) -> None:
    keyring = MemoryKeyring()
    key = await vault_over(keyring).journal_key(lock)
    assert key is not None
    assert len(key) == 32
    assert await vault_over(keyring).journal_key(lock) == key


async def test_two_computers_have_two_keys(lock: Path) -> None:
    assert await vault_over(MemoryKeyring()).journal_key(lock) != await vault_over(
        MemoryKeyring()
    ).journal_key(lock)


class ShoutingKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password.upper() + "!")


@pytest.mark.parametrize("kind", [LosingKeyring, ShoutingKeyring])
async def test_a_keyring_that_loses_or_changes_it_keeps_nothing(
    kind: type[MemoryKeyring], lock: Path
) -> None:
    assert await vault_over(kind()).journal_key(lock) is None


@pytest.mark.parametrize("text", ["", "x" * 64, "ab" * 31, "AB" * 32, "ab" * 33])
async def test_what_is_no_key_is_left_alone(text: str, lock: Path) -> None:
    keyring = MemoryKeyring()
    keyring.set_password(SERVICE, "Customer Desk", text)
    assert await vault_over(keyring).journal_key(lock) is None
    assert keyring.get_password(SERVICE, "Customer Desk") == text


async def test_none_without_a_keyring(lock: Path) -> None:
    def none() -> OpenKeyring:
        raise VaultError(VaultErrorCode.UNAVAILABLE)

    assert await Vault(open_keyring=none).journal_key(lock) is None


async def test_a_hung_keyring_costs_its_deadline_only(lock: Path) -> None:
    keyring = HungKeyring()
    try:
        assert await vault_over(keyring, deadline=0.1).journal_key(lock) is None
    finally:
        keyring.go_on.set()


class MeetingKeyring(MemoryKeyring):
    """Lets two that look at the same time both see that nothing is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.meeting = threading.Barrier(2, timeout=5)
        self.looks = 0

    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        self.looks += 1
        if self.looks <= 2:
            self.meeting.wait()
        return kept


async def test_two_first_starts_at_once_agree_on_one_key(lock: Path) -> None:
    keyring = MeetingKeyring()
    one, other = await asyncio.gather(
        vault_over(keyring).journal_key(lock), vault_over(keyring).journal_key(lock)
    )
    assert one is not None
    assert one == other
    assert keyring.calls.count("set") == 1


async def test_none_where_no_lock_can_be_held(lock: Path) -> None:
    lock.parent.write_bytes(b"a file where the folder should be")
    keyring = MemoryKeyring()
    assert await vault_over(keyring).journal_key(lock) is None
    assert keyring.entries == {}


async def test_none_while_another_process_makes_one_for_ever(lock: Path) -> None:
    with alone(lock, 0):
        assert await vault_over(MemoryKeyring(), deadline=0.2).journal_key(lock) is None
