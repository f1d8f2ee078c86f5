"""A proxy's password: for that proxy and that user, in the keyring and nowhere else."""

from __future__ import annotations

import asyncio

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.credentials.draft import ProfileDraft, save_draft
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook, ProfileError
from desktop_app.credentials.vault import VaultError, VaultErrorCode
from desktop_app.gateway.endpoint import Credentials, ProxyLogin
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

SHOP = Profile(
    id="p1",
    name="Shop",
    environment=Environment.TEST,
    proxy="proxy.example:8080",
    proxy_user="lejla",
)
LOGIN = ProxyLogin("proxy.example:8080", "lejla", "canary-pass")


def other(**changes: str) -> Profile:
    return msgspec.structs.replace(SHOP, **changes)


async def test_comes_back_in_another_session() -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials("token", "key", LOGIN))
    read = await vault_over(keyring).read(SHOP)
    assert read is not None
    assert read.proxy_login is not None
    assert read.proxy_login.password == "canary-pass"


@pytest.mark.parametrize("user", ["amar", ""])
async def test_a_file_that_names_another_user_gets_no_password(user: str) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials("token", "key", LOGIN))
    for asked in (vault, vault_over(keyring)):
        read = await asked.read(other(proxy_user=user))
        assert read is not None, "token and key are not the user's business"
        assert read.proxy_login is None
        assert await asked.proxy_login(other(proxy_user=user)) is None


@pytest.mark.parametrize("proxy", ["evil.example:8080", ""])
async def test_a_file_that_names_another_proxy_gets_nothing(proxy: str) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials("token", "key", LOGIN))
    for asked in (vault, vault_over(keyring)):
        assert await asked.proxy_login(other(proxy=proxy)) is None
        with pytest.raises(VaultError) as refused:
            await asked.read(other(proxy=proxy))
        assert refused.value.error_code is VaultErrorCode.OTHER_WAY


async def test_removing_the_profile_removes_it() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials("token", "key", LOGIN))
    await vault.forget(SHOP)
    assert keyring.entries == {}


async def test_one_that_no_keyring_holds_is_refused_before_anything_is_written() -> None:
    keyring = MemoryKeyring()
    long = ProxyLogin("proxy.example:8080", "lejla", "x" * 1_200)
    with pytest.raises(VaultError) as refused:
        await vault_over(keyring).save(SHOP, Credentials("token", "key", long))
    assert refused.value.error_code is VaultErrorCode.TOO_LONG
    assert keyring.entries == {}


async def test_typed_alone_it_joins_the_token_and_key_that_are_kept(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    keyring, book = MemoryKeyring(), ProfileBook(tmp_path_factory.mktemp("book"))
    plain = other(proxy_user="")
    await save_draft(book, vault_over(keyring), ProfileDraft(plain, "token", "key"))
    await save_draft(book, vault_over(keyring), ProfileDraft(SHOP, "", "", "canary-pass"))
    read = await vault_over(keyring).read(book.read()[0])
    assert read is not None
    assert (read.authenticity_token, read.merchant_key) == ("token", "key")
    assert read.proxy_login is not None
    assert read.proxy_login.password == "canary-pass"


def test_any_password_comes_back_as_it_was() -> None:
    vault = vault_over(MemoryKeyring())

    async def kept(password: str) -> ProxyLogin | None:
        login = ProxyLogin("proxy.example:8080", "lejla", password)
        await vault.save(SHOP, Credentials("token", "key", login))
        vault.drop_remembered()
        return await vault.proxy_login(SHOP)

    @given(st.text(max_size=200))
    def check(password: str) -> None:
        try:
            login = asyncio.run(kept(password))
        except (VaultError, UnicodeEncodeError):
            return
        assert login is not None
        assert login.password == password

    check()


def test_no_text_of_anybody_elses_breaks_the_reading() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    asyncio.run(vault.save(SHOP, Credentials("token", "key", LOGIN)))
    [entry] = [each for each in keyring.entries if each[0].endswith("proxy-password")]
    vault.drop_remembered()

    @given(st.text())
    def check(text: str) -> None:
        keyring.entries[entry] = text
        assert asyncio.run(vault.proxy_login(SHOP)) is None

    check()


@pytest.mark.parametrize("user", ["a:b", "a\nb", "x" * 129])
def test_what_is_no_user_makes_no_profile(user: str) -> None:
    with pytest.raises(ProfileError):
        other(proxy_user=user)
    assert other(proxy_user=f" {user[:1]} ").proxy_user == user[:1]
