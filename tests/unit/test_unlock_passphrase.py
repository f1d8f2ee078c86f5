"""The unlock passphrase: what the keyring has with it, and what a crash may not lose."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.credentials.keyring import LONGEST_ENTRY, OpenKeyring, StoredSecret, encoded, fits
from desktop_app.credentials.passphrase import ScryptCost, WrappingKey, wrapped_length
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import SecretStorage, Vault, VaultError, VaultErrorCode
from desktop_app.gateway.endpoint import Credentials, ProxyLogin
from tests.unit.test_credentials_vault import CHEAP, MemoryKeyring, error_code_of

FIRST, SECOND = "seven green pears", "eight blue plums"
SHOP = Profile(
    id="p1",
    name="Shop",
    environment=Environment.TEST,
    proxy="proxy.example:8080",
    proxy_user="amra",
)
MALL = Profile(id="p2", name="Mall", environment=Environment.PRODUCTION)
PROFILES = (SHOP, MALL)
SECRETS = {
    "p1": Credentials("token-1", "key-1", ProxyLogin("proxy.example:8080", "amra", "pass-1")),
    "p2": Credentials("token-2", "key-2"),
}
CANARIES = ("token-1", "key-1", "pass-1", "token-2", "key-2")


class KilledError(Exception):
    """The process ends here."""


class MortalKeyring(MemoryKeyring):
    """Ends the process at one of its writes; replaces as macOS does, by deleting first."""

    def __init__(self) -> None:
        super().__init__()
        self.left: int | None = None

    def set_password(self, service: str, username: str, password: str) -> None:
        if (service, username) in self.entries:
            self.delete_password(service, username)
        self._step()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._step()
        super().delete_password(service, username)

    def _step(self) -> None:
        if self.left is not None:
            if self.left == 0:
                raise KilledError
            self.left -= 1


class Pauses:
    """Time that passes only when it is waited for."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waited: list[float] = []

    def clock(self) -> float:
        return self.now

    async def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds


def vault_over(keyring: MemoryKeyring, pauses: Pauses | None = None) -> Vault:
    pauses = pauses or Pauses()
    return Vault(
        deadline=5.0,
        open_keyring=lambda: OpenKeyring(SecretStorage.FREEDESKTOP, keyring),
        cost=CHEAP,
        clock=pauses.clock,
        wait=pauses.wait,
    )


async def filled(keyring: MemoryKeyring, lock: Path) -> bytes:
    """Secrets of two profiles and a journal's key, which is the answer."""
    vault = vault_over(keyring)
    for profile in PROFILES:
        await vault.save(profile, SECRETS[profile.id])
    await vault.signing_key(lock)
    key = await vault.journal_key(lock)
    assert key is not None
    return key


async def assert_all_there(vault: Vault, lock: Path, key: bytes) -> None:
    for profile in PROFILES:
        found = await vault.read(profile)
        wanted = SECRETS[profile.id]
        assert found is not None
        assert found.authenticity_token == wanted.authenticity_token
        assert found.merchant_key == wanted.merchant_key
        login, wanted_login = found.proxy_login, wanted.proxy_login
        assert (login and login.password) == (wanted_login and wanted_login.password)
    assert await vault.journal_key(lock) == key


def in_clear(keyring: MemoryKeyring, key: bytes) -> list[str]:
    kept = "\n".join(keyring.entries.values())
    return [text for text in (*CANARIES, key.hex()) if text in kept]


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "lock"


async def test_with_a_passphrase_the_keyring_has_nothing_in_clear_and_gives_nothing_without_it(
    lock: Path,
) -> None:
    keyring = MemoryKeyring()
    key = await filled(keyring, lock)
    assert in_clear(keyring, key) == [*CANARIES, key.hex()]
    vault = vault_over(keyring)
    await vault.set_passphrase(FIRST, PROFILES)
    assert in_clear(keyring, key) == []
    assert FIRST not in "\n".join(keyring.entries.values())
    await assert_all_there(vault, lock, key)
    vault.drop_remembered()
    locked_ones = (vault, vault_over(keyring))
    for locked in locked_ones:
        assert await error_code_of(locked.read(SHOP)) is VaultErrorCode.PASSPHRASE
        assert await error_code_of(locked.save(SHOP, SECRETS["p2"])) is VaultErrorCode.PASSPHRASE
        assert await error_code_of(locked.journal_key(lock)) is VaultErrorCode.PASSPHRASE
        assert await error_code_of(locked.signing_key(lock)) is VaultErrorCode.PASSPHRASE
        assert locked.is_protected
        assert (
            await error_code_of(locked.unlock(SECOND, PROFILES)) is VaultErrorCode.WRONG_PASSPHRASE
        )
        assert await error_code_of(locked.read(SHOP)) is VaultErrorCode.PASSPHRASE
        await locked.unlock(FIRST, PROFILES)
        await assert_all_there(locked, lock, key)


async def test_changing_and_removing_take_the_current_passphrase(lock: Path) -> None:
    keyring = MemoryKeyring()
    key = await filled(keyring, lock)
    vault = vault_over(keyring)
    await vault.set_passphrase(FIRST, PROFILES)
    wrong = VaultErrorCode.WRONG_PASSPHRASE
    assert await error_code_of(vault.set_passphrase(SECOND, PROFILES)) is VaultErrorCode.PASSPHRASE
    assert await error_code_of(vault.change_passphrase(SECOND, SECOND)) is wrong
    assert await error_code_of(vault.remove_passphrase(SECOND, PROFILES)) is wrong
    await vault.change_passphrase(FIRST, SECOND)
    assert await error_code_of(vault_over(keyring).unlock(FIRST, PROFILES)) is wrong
    again = vault_over(keyring)
    await again.unlock(SECOND, PROFILES)
    await assert_all_there(again, lock, key)
    await again.remove_passphrase(SECOND, PROFILES)
    assert not await vault_over(keyring).find_protection()
    await assert_all_there(vault_over(keyring), lock, key)
    assert sorted(in_clear(keyring, key)) == sorted([*CANARIES, key.hex()])


async def test_what_is_saved_while_a_passphrase_is_set_is_wrapped_and_forgotten_whole(
    lock: Path,
) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.set_passphrase(FIRST, ())
    key = await filled_by(vault, lock)
    assert in_clear(keyring, key) == []
    vault.drop_remembered()
    for profile in PROFILES:
        await vault.forget(profile)
    assert not [service for service, _ in keyring.entries if "/p1/" in service or "/p2/" in service]


async def filled_by(vault: Vault, lock: Path) -> bytes:
    for profile in PROFILES:
        await vault.save(profile, SECRETS[profile.id])
    key = await vault.journal_key(lock)
    assert key is not None
    return key


async def test_what_another_process_kept_in_clear_is_wrapped_with_the_next_unlock(
    lock: Path,
) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.set_passphrase(FIRST, ())
    await filled(other := MemoryKeyring(), lock)
    keyring.entries |= other.entries
    vault.drop_remembered()
    await vault.unlock(FIRST, PROFILES)
    assert in_clear(keyring, b"\0" * 32) == []
    assert await vault.read(MALL) is not None


async def test_a_passphrase_that_another_process_set_is_asked_for(lock: Path) -> None:
    keyring = MemoryKeyring()
    await filled(keyring, lock)
    vault = vault_over(keyring)
    assert await vault.read(MALL) is not None
    await vault_over(keyring).set_passphrase(FIRST, PROFILES)
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.PASSPHRASE


Doing = Callable[[Vault], Awaitable[None]]
DOINGS: dict[str, tuple[Doing | None, Doing, tuple[str, ...]]] = {
    "set": (None, lambda vault: vault.set_passphrase(FIRST, PROFILES), (FIRST,)),
    "change": (
        lambda vault: vault.set_passphrase(FIRST, PROFILES),
        lambda vault: vault.change_passphrase(FIRST, SECOND),
        (FIRST, SECOND),
    ),
    "remove": (
        lambda vault: vault.set_passphrase(FIRST, PROFILES),
        lambda vault: vault.remove_passphrase(FIRST, PROFILES),
        (FIRST,),
    ),
}


@pytest.mark.parametrize("doing", DOINGS)
async def test_a_crash_at_any_write_of_the_keyring_loses_nothing(doing: str, lock: Path) -> None:
    before, do, passphrases = DOINGS[doing]
    moments = 0
    for moment in range(200):
        keyring = MortalKeyring()
        key = await filled(keyring, lock)
        if before is not None:
            await before(vault_over(keyring))
        vault = vault_over(keyring)
        if before is not None:
            await vault.unlock(FIRST, PROFILES)
        keyring.left = moment
        try:
            await do(vault)
        except VaultError:
            moments += 1
        else:
            assert moments == moment
            break
        keyring.left = None
        again = vault_over(keyring)
        if await again.find_protection():
            opening = [each for each in passphrases if await opens(again, each)]
            assert opening
        await assert_all_there(again, lock, key)
        if again.is_protected:
            assert in_clear(keyring, key) == [], "the next unlock finishes what was begun"
        if await again.find_protection():
            await again.remove_passphrase(opening[-1], PROFILES)
        await assert_all_there(vault_over(keyring), lock, key)
    assert moments >= 2


async def opens(vault: Vault, passphrase: str) -> bool:
    try:
        await vault.unlock(passphrase, PROFILES)
    except VaultError as error:
        if error.error_code is not VaultErrorCode.WRONG_PASSPHRASE:
            raise
        return False
    return True


async def test_a_keyring_that_takes_no_writes_any_more_shuts_nobody_out(lock: Path) -> None:
    keyring = MortalKeyring()
    key = await filled(keyring, lock)
    vault = vault_over(keyring)
    keyring.left = 3
    with pytest.raises(VaultError):
        await vault.set_passphrase(FIRST, PROFILES)
    assert vault.is_protected, "said by the dialog that failed"
    again = vault_over(keyring)
    await again.unlock(FIRST, PROFILES)
    await assert_all_there(again, lock, key)


async def test_beginning_again_gives_up_what_nobody_can_open_and_nothing_else(lock: Path) -> None:
    keyring = MemoryKeyring()
    key = await filled(keyring, lock)
    await vault_over(keyring).set_passphrase(FIRST, PROFILES)
    keyring.entries["somebody", "else"] = "theirs"
    vault = vault_over(keyring)
    await vault.begin_again(PROFILES)
    assert keyring.entries == {("somebody", "else"): "theirs"}
    assert await vault.read(SHOP) is None
    assert await vault.journal_key(lock) not in (None, key)


async def test_after_a_wrong_passphrase_the_next_one_waits_longer_each_time_and_then_no_more(
    lock: Path,
) -> None:
    keyring, pauses = MemoryKeyring(), Pauses()
    await filled(keyring, lock)
    vault = vault_over(keyring, pauses)
    await vault.set_passphrase(FIRST, PROFILES)
    vault.drop_remembered()
    for wrong in range(7):
        assert (
            await error_code_of(vault.unlock(SECOND, PROFILES)) is VaultErrorCode.WRONG_PASSPHRASE
        )
        assert vault.pause == min(2**wrong, 30)
    await vault.unlock(FIRST, PROFILES)
    assert pauses.waited == [1, 2, 4, 8, 16, 30, 30], "a delay, never a lockout"
    vault.drop_remembered()
    assert await error_code_of(vault.unlock(SECOND, PROFILES)) is VaultErrorCode.WRONG_PASSPHRASE
    assert vault.pause == 1


async def test_a_passphrase_typed_on_another_keyboard_is_the_same(lock: Path) -> None:
    keyring = MemoryKeyring()
    await filled(keyring, lock)
    await vault_over(keyring).set_passphrase("ključ za šumu", PROFILES)
    await vault_over(keyring).unlock("ključ za šumu", PROFILES)


@pytest.mark.parametrize("text", ["", "{}", "not ours", '{"version":2}', "[" * 9000])
async def test_a_guard_that_makes_no_sense_is_no_reason_to_take_secrets_for_unprotected(
    lock: Path, text: str
) -> None:
    keyring = MemoryKeyring()
    await filled(keyring, lock)
    await vault_over(keyring).set_passphrase(FIRST, PROFILES)
    for name in [name for name in keyring.entries if "unlock" in name[0]]:
        keyring.entries[name] = text
    vault = vault_over(keyring)
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.PASSPHRASE
    assert await error_code_of(vault.unlock(FIRST, PROFILES)) is VaultErrorCode.WRONG_PASSPHRASE
    await vault.begin_again(PROFILES)
    assert await vault.read(SHOP) is None


async def test_a_guard_that_would_take_all_memory_is_not_tried() -> None:
    guard = WrappingKey().guarded(FIRST, 1, CHEAP)
    for cost in (
        ScryptCost(n=1 << 30),
        ScryptCost(n=1 << 20, r=1 << 10),
        ScryptCost(n=3),
        ScryptCost(p=99),
    ):
        changed = type(guard)(guard.version, guard.number, cost, guard.salt, guard.wrapped)
        assert changed.opened(FIRST) is None
    assert guard.opened(FIRST) is not None


async def test_an_entry_moved_to_another_profile_does_not_open(lock: Path) -> None:
    keyring = MemoryKeyring()
    await filled(keyring, lock)
    vault = vault_over(keyring)
    await vault.set_passphrase(FIRST, PROFILES)
    for part in ("authenticity-token", "merchant-key"):
        moved = keyring.entries[f"customer-desk/p2/{part}/wrapped", "Customer Desk"]
        keyring.entries[f"customer-desk/p1/{part}/wrapped", "Customer Desk"] = moved
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.BROKEN


@given(
    st.text(st.characters(codec="utf-8"), max_size=300),
    st.text(st.characters(codec="ascii"), max_size=20),
)
def test_every_text_comes_back_and_is_as_long_as_said(text: str, service: str) -> None:
    key = WrappingKey()
    wrapped = key.wrapped(service, text)
    assert len(wrapped) <= wrapped_length(text)
    assert len(wrapped.encode("utf-16-le")) == 2 * len(wrapped)
    assert key.unwrapped(service, wrapped) == text
    assert key.unwrapped(service + "x", wrapped) is None
    assert WrappingKey().unwrapped(service, wrapped) is None
    assert key.unwrapped(service, wrapped[:-1]) is None


@given(st.text(max_size=60))
def test_rubbish_does_not_open(text: str) -> None:
    assert WrappingKey().unwrapped("service", text) is None


def test_whatever_fits_a_keyring_fits_it_wrapped() -> None:
    entry = StoredSecret(base_url="h" * 280, pair="0" * 16, secret="k" * 512)
    assert len(WrappingKey().wrapped("service", encoded(entry))) <= LONGEST_ENTRY
    assert not fits("š" * 1100), "it would not, once a passphrase is set"
    assert fits("s" * 1100)
