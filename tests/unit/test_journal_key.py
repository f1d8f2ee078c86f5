"""The journal's key: made once, kept in the keyring, and never written over."""

from __future__ import annotations

import pytest

from desktop_app.credentials.system_keyring import OpenKeyring
from desktop_app.credentials.trouble import VaultError, VaultTrouble
from desktop_app.credentials.vault import Vault
from tests.unit.test_credentials_vault import (
    HungKeyring,
    LosingKeyring,
    MemoryKeyring,
    vault_over,
)

SERVICE = "customer-desk/journal-key"


async def test_made_once_and_read_back() -> None:
    keyring = MemoryKeyring()
    key = await vault_over(keyring).journal_key()
    assert key is not None
    assert len(key) == 32
    assert await vault_over(keyring).journal_key() == key


async def test_two_computers_have_two_keys() -> None:
    assert (
        await vault_over(MemoryKeyring()).journal_key()
        != await vault_over(MemoryKeyring()).journal_key()
    )


class ShoutingKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password.upper() + "!")


@pytest.mark.parametrize("kind", [LosingKeyring, ShoutingKeyring])
async def test_a_keyring_that_loses_or_changes_it_keeps_nothing(kind: type[MemoryKeyring]) -> None:
    assert await vault_over(kind()).journal_key() is None


@pytest.mark.parametrize("text", ["", "x" * 64, "ab" * 31, "AB" * 32, "ab" * 33])
async def test_what_is_no_key_is_left_alone(text: str) -> None:
    keyring = MemoryKeyring()
    keyring.set_password(SERVICE, "Customer Desk", text)
    assert await vault_over(keyring).journal_key() is None
    assert keyring.get_password(SERVICE, "Customer Desk") == text


async def test_none_without_a_keyring() -> None:
    def none() -> OpenKeyring:
        raise VaultError(VaultTrouble.UNAVAILABLE)

    assert await Vault(open_keyring=none).journal_key() is None


async def test_a_hung_keyring_costs_its_deadline_only() -> None:
    keyring = HungKeyring()
    try:
        assert await vault_over(keyring, deadline=0.1).journal_key() is None
    finally:
        keyring.go_on.set()
