"""The key that signs certificates: made once, kept in the keyring, apart from the journal's."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.credentials.keyring import OpenKeyring, VaultError, VaultErrorCode
from desktop_app.credentials.vault import Vault
from desktop_app.evidence.bundle import is_signed, pem, public_key, signature
from tests.unit.test_credentials_vault import LosingKeyring, MemoryKeyring, vault_over

SERVICE = "customer-desk/signing-key"


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "journal.lock"


async def test_made_once_and_not_the_journals(lock: Path) -> None:
    keyring = MemoryKeyring()
    key = await vault_over(keyring).signing_key(lock)
    assert key is not None
    assert len(key) == 32
    assert await vault_over(keyring).signing_key(lock) == key
    assert key.hex() == keyring.get_password(SERVICE, "Customer Desk")


@pytest.mark.parametrize("text", ["", "x" * 64, "ab" * 31, "AB" * 32])
async def test_what_is_no_key_is_left_alone(text: str, lock: Path) -> None:
    keyring = MemoryKeyring()
    keyring.set_password(SERVICE, "Customer Desk", text)
    assert await vault_over(keyring).signing_key(lock) is None
    assert keyring.get_password(SERVICE, "Customer Desk") == text


async def test_none_when_the_keyring_loses_it_or_there_is_none(lock: Path) -> None:
    def none() -> OpenKeyring:
        raise VaultError(VaultErrorCode.UNAVAILABLE)

    assert await vault_over(LosingKeyring()).signing_key(lock) is None
    assert await Vault(open_keyring=none).signing_key(lock) is None


def test_signs_as_the_standard_says() -> None:
    """RFC 8032, section 7.1, test 2."""
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    key = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    sign = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert public_key(seed) == key
    assert signature(seed, b"\x72") == sign
    assert is_signed(key, sign, b"\x72")
    assert not is_signed(key, sign, b"\x73")
    assert not is_signed(key, sign[:-1], b"\x72")
    assert not is_signed(key[:-1], sign, b"\x72")
    assert pem(key).startswith(b"-----BEGIN PUBLIC KEY-----\n")
