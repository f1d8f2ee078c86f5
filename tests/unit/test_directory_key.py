"""The key of a profile's directory: in the keyring, guarded by the unlock passphrase, gone with the
profile."""

from __future__ import annotations

from desktop_app.credentials.keyring import VaultErrorCode
from desktop_app.gateway.endpoint import Credentials
from tests.unit.test_credentials_vault import (
    KEY,
    SHOP,
    TOKEN,
    LosingKeyring,
    MemoryKeyring,
    error_code_of,
    vault_over,
)


async def test_it_is_made_on_purpose_only_and_comes_back() -> None:
    keyring = MemoryKeyring()
    assert await vault_over(keyring).directory_key(SHOP) is None
    assert keyring.entries == {}
    key = await vault_over(keyring).make_directory_key(SHOP)
    assert len(key) == 32
    assert await vault_over(keyring).directory_key(SHOP) == key


async def test_a_directory_made_anew_has_another_key() -> None:
    vault = vault_over(MemoryKeyring())
    assert await vault.make_directory_key(SHOP) != await vault.make_directory_key(SHOP)


async def test_it_is_removed_alone_or_with_the_profile() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials(TOKEN, KEY))
    await vault.make_directory_key(SHOP)
    await vault.remove_directory_key(SHOP)
    await vault.remove_directory_key(SHOP)
    assert await vault.directory_key(SHOP) is None
    await vault.make_directory_key(SHOP)
    await vault.forget(SHOP)
    assert keyring.entries == {}


async def test_a_keyring_that_loses_it_is_said_before_anything_is_made_with_it() -> None:
    making = vault_over(LosingKeyring()).make_directory_key(SHOP)
    assert await error_code_of(making) is VaultErrorCode.BROKEN


async def test_the_unlock_passphrase_guards_it() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    key = await vault.make_directory_key(SHOP)
    await vault.set_passphrase("korak po korak", [SHOP])
    assert all(key.hex() not in text for text in keyring.entries.values())
    later = vault_over(keyring)
    assert await error_code_of(later.directory_key(SHOP)) is VaultErrorCode.PASSPHRASE
    await later.unlock("korak po korak", [SHOP])
    assert await later.directory_key(SHOP) == key
