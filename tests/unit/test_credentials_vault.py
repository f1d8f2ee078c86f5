from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.credentials.draft import ProfileDraft, remove_profile, save_draft
from desktop_app.credentials.keyring import (
    LONGEST_ENTRY,
    OpenKeyring,
    StoredSecret,
    decoded,
    encoded,
)
from desktop_app.credentials.passphrase import ScryptCost
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook, ProfileBookError
from desktop_app.credentials.vault import (
    LONGEST_SECRET,
    SecretStorage,
    Vault,
    VaultError,
    VaultErrorCode,
)
from desktop_app.gateway.endpoint import LONGEST_BASE_URL, Authorisation, Credentials
from tests.scripts import output_of

TOKEN, KEY = "canary-token-81", "canary-key-82"
CHEAP = ScryptCost(n=2, r=1, p=1)
"""Of an unlock passphrase: no test waits for the real one."""
SHOP = Profile(id="p1", name="Shop", environment=Environment.TEST)


class MemoryKeyring:
    """A keyring that keeps what it is given, in memory; tests make it misbehave."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []
        self.threads: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.note("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.note("set")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.note("delete")
        del self.entries[service, username]

    def note(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(threading.current_thread().name)


def vault_over(keyring: MemoryKeyring, deadline: float = 5.0) -> Vault:
    return Vault(
        deadline=deadline,
        open_keyring=lambda: OpenKeyring(SecretStorage.FREEDESKTOP, keyring),
        cost=CHEAP,
    )


def is_same(credentials: Credentials | None, token: str = TOKEN, key: str = KEY) -> bool:
    return credentials is not None and (
        (credentials.authenticity_token, credentials.merchant_key) == (token, key)
    )


async def error_code_of(work: Awaitable[object]) -> VaultErrorCode:
    with pytest.raises(VaultError) as refused:
        await work
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None
    return refused.value.error_code


async def read_once_it_answers(vault: Vault, profile: Profile) -> Credentials | None:
    """From a keyring that hung and is let go now."""
    async with asyncio.timeout(5):
        while True:
            try:
                return await vault.read(profile)
            except VaultError as silent:
                if silent.error_code is not VaultErrorCode.SILENT:
                    raise
            await asyncio.sleep(0)


async def test_secrets_come_back_in_another_session() -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    vault = vault_over(keyring)
    assert vault.remembered(SHOP) is None
    assert is_same(await vault.read(SHOP))
    assert vault.storage_of(SHOP) is SecretStorage.FREEDESKTOP
    assert keyring.threads == {"keyring"}


async def test_each_secret_has_a_service_name_of_its_own() -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    assert sorted(service for service, _ in keyring.entries) == [
        "customer-desk/p1/authenticity-token",
        "customer-desk/p1/merchant-key",
    ]


async def test_secrets_are_read_once_per_session() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials(TOKEN, KEY))
    keyring.calls.clear()
    assert is_same(await vault.read(SHOP))
    assert keyring.calls == []


async def test_what_is_read_while_all_is_forgotten_is_not_remembered() -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    vault = vault_over(keyring)
    reading = asyncio.create_task(vault.read(SHOP))
    await asyncio.sleep(0)  # it has begun
    vault.drop_remembered()
    assert is_same(await reading)
    assert vault.remembered(SHOP) is None


async def test_nothing_kept_is_none() -> None:
    assert await vault_over(MemoryKeyring()).read(SHOP) is None


async def test_secrets_07_another_host_in_the_file_gets_no_key() -> None:
    keyring = MemoryKeyring()
    own = Profile(
        id="p1", name="Own", environment=Environment.CUSTOM, base_url="https://mine.example"
    )
    moved = Profile(
        id="p1", name="Own", environment=Environment.CUSTOM, base_url="https://evil.example"
    )
    vault = vault_over(keyring)
    await vault.save(own, Credentials(TOKEN, KEY))
    assert vault.remembered(moved) is None
    assert await error_code_of(vault.read(moved)) is VaultErrorCode.OTHER_ADDRESS
    assert await error_code_of(vault_over(keyring).read(moved)) is VaultErrorCode.OTHER_ADDRESS
    vault.keep_for_session(own, Credentials(TOKEN, KEY))
    assert vault.remembered(moved) is None


@pytest.mark.parametrize(
    "edited",
    [
        msgspec.structs.replace(SHOP, proxy="evil.example:8080"),
        msgspec.structs.replace(SHOP, authorisation=Authorisation.OAUTH),
    ],
)
async def test_secrets_07_another_way_in_the_file_gets_no_key_unless_the_agent_says_so(
    edited: Profile,
) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials(TOKEN, KEY))
    for asked in (vault, vault_over(keyring)):
        assert asked.remembered(edited) is None
        assert await error_code_of(asked.read(edited)) is VaultErrorCode.OTHER_WAY
    vault.keep_for_session(SHOP, Credentials(TOKEN, KEY))
    assert vault.remembered(edited) is None

    assert is_same(await vault.confirm_way(edited))
    assert is_same(vault.remembered(edited))
    assert is_same(await vault_over(keyring).read(edited))
    assert await error_code_of(vault_over(keyring).read(SHOP)) is VaultErrorCode.OTHER_WAY


async def test_confirming_a_way_does_not_move_the_key_to_another_address() -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    moved = msgspec.structs.replace(
        SHOP, environment=Environment.CUSTOM, base_url="https://evil.example"
    )
    assert (
        await error_code_of(vault_over(keyring).confirm_way(moved)) is VaultErrorCode.OTHER_ADDRESS
    )
    assert await vault_over(MemoryKeyring()).confirm_way(SHOP) is None


async def test_what_an_earlier_version_kept_is_bound_when_it_is_first_read() -> None:
    keyring = MemoryKeyring()
    for name, secret in (("authenticity-token", TOKEN), ("merchant-key", KEY)):
        text = json.dumps({"base_url": SHOP.base_url, "pair": "00ff00ff", "secret": secret})
        keyring.entries[f"customer-desk/p1/{name}", "Customer Desk"] = text
    assert is_same(await vault_over(keyring).read(SHOP))
    edited = msgspec.structs.replace(SHOP, proxy="evil.example:8080")
    assert await error_code_of(vault_over(keyring).read(edited)) is VaultErrorCode.OTHER_WAY
    assert is_same(await vault_over(keyring).read(SHOP))


async def test_what_an_earlier_version_kept_is_read_where_nothing_can_be_written() -> None:
    keyring = ReadOnlyKeyring()
    for name, secret in (("authenticity-token", TOKEN), ("merchant-key", KEY)):
        text = json.dumps({"base_url": SHOP.base_url, "pair": "00ff00ff", "secret": secret})
        keyring.entries[f"customer-desk/p1/{name}", "Customer Desk"] = text
    assert is_same(await vault_over(keyring).read(SHOP))


async def test_half_of_an_older_save_is_not_used() -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, "old-key"))
    old = dict(keyring.entries)
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    service = next(name for name in old if name[0].endswith("merchant-key"))
    keyring.entries[service] = old[service]
    assert await error_code_of(vault_over(keyring).read(SHOP)) is VaultErrorCode.BROKEN
    del keyring.entries[service]
    assert await error_code_of(vault_over(keyring).read(SHOP)) is VaultErrorCode.BROKEN


@pytest.mark.parametrize("text", ["", "{}", "canary-key-82", '{"base_url":1}', "[" * 9000])
async def test_an_entry_that_is_not_ours_is_broken(text: str) -> None:
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    for name in keyring.entries:
        keyring.entries[name] = text or "\0"
    assert await error_code_of(vault_over(keyring).read(SHOP)) is VaultErrorCode.BROKEN


class LosingKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class ChangingKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:64])


class ReadOnlyKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PermissionError


class CrowdedKeyring(MemoryKeyring):
    """Several items may bear the same attributes: the first is read, the last is replaced."""

    def __init__(self, copies: int) -> None:
        super().__init__()
        self.copies = copies
        self.items: dict[tuple[str, str], list[str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        found = self.items.get((service, username))
        return found[0] if found else None

    def set_password(self, service: str, username: str, password: str) -> None:
        items = self.items.setdefault((service, username), [])
        items[-1:] = [password]

    def delete_password(self, service: str, username: str) -> None:
        del self.items[service, username][0]

    def crowd(self) -> None:
        """As a restored backup leaves them."""
        for items in self.items.values():
            items.extend(["older"] * self.copies)


@pytest.mark.parametrize("copies", [1, 5])
async def test_of_several_items_with_the_same_attributes_none_is_left(copies: int) -> None:
    keyring = CrowdedKeyring(copies)
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials(TOKEN, KEY))
    keyring.crowd()
    await vault.save(SHOP, Credentials(TOKEN, "new-key"))
    assert is_same(await vault_over(keyring).read(SHOP), key="new-key")
    keyring.crowd()
    await vault.forget(SHOP)
    assert [items for items in keyring.items.values() if items] == []


@pytest.mark.parametrize("keyring", [LosingKeyring(), ChangingKeyring()])
@pytest.mark.holds("row_25 window", "trap_21")
async def test_secrets_04_a_keyring_that_loses_or_changes_secrets_is_found_out(
    keyring: MemoryKeyring,
) -> None:
    vault = vault_over(keyring)
    assert await error_code_of(vault.save(SHOP, Credentials(TOKEN, KEY))) is VaultErrorCode.BROKEN
    assert vault.remembered(SHOP) is None


async def test_forgetting_leaves_nothing_and_may_be_repeated() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    await vault.save(SHOP, Credentials(TOKEN, KEY))
    await vault.forget(SHOP)
    await vault.forget(SHOP)
    assert keyring.entries == {}
    assert await vault.read(SHOP) is None


async def test_row_25_memory_only_when_there_is_no_keyring() -> None:
    def none() -> OpenKeyring:
        raise VaultError(VaultErrorCode.UNAVAILABLE)

    vault = Vault(open_keyring=none)
    assert await error_code_of(vault.storage()) is VaultErrorCode.UNAVAILABLE
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.UNAVAILABLE
    vault.keep_for_session(SHOP, Credentials(TOKEN, KEY))
    assert is_same(await vault.read(SHOP))
    assert vault.storage_of(SHOP) is SecretStorage.SESSION


async def test_a_keyring_that_comes_up_later_is_found() -> None:
    answers = [False, True]

    def sometimes() -> OpenKeyring:
        if not answers.pop(0):
            raise VaultError(VaultErrorCode.UNAVAILABLE)
        return OpenKeyring(SecretStorage.FREEDESKTOP, MemoryKeyring())

    vault = Vault(open_keyring=sometimes)
    assert await error_code_of(vault.storage()) is VaultErrorCode.UNAVAILABLE
    assert await vault.storage() is SecretStorage.FREEDESKTOP
    assert await vault.storage() is SecretStorage.FREEDESKTOP


async def test_row_25_longer_than_windows_can_hold_is_refused_before_writing() -> None:
    keyring = MemoryKeyring()
    error_code = await error_code_of(
        vault_over(keyring).save(SHOP, Credentials(TOKEN, "k" * LONGEST_ENTRY))
    )
    assert error_code is VaultErrorCode.TOO_LONG
    assert keyring.calls == []


@given(secret=st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=512))
def test_every_secret_that_the_dialog_accepts_fits(secret: str) -> None:
    entry = StoredSecret(base_url="h" * LONGEST_BASE_URL, pair="0" * 16, secret=secret)
    longest = StoredSecret(
        base_url="h" * LONGEST_BASE_URL,
        pair="0" * 16,
        secret="k" * LONGEST_SECRET,
        way=SHOP.way,
    )
    assert decoded(encoded(entry), StoredSecret) == entry
    assert len(encoded(longest)) <= LONGEST_ENTRY


class HungKeyring(MemoryKeyring):
    """Blocks in every call until told to go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.entered = threading.Event()

    def note(self, call: str) -> None:
        super().note(call)
        self.entered.set()
        assert self.go_on.wait(20)


async def test_row_25_a_hung_keyring_costs_one_deadline_and_one_thread() -> None:
    keyring = HungKeyring()
    vault = vault_over(keyring, deadline=0.5)
    before = threading.active_count()
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.SILENT
    started = time.monotonic()
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.SILENT
    assert await error_code_of(vault.save(SHOP, Credentials(TOKEN, KEY))) is VaultErrorCode.SILENT
    assert time.monotonic() - started < 0.5, "a known hang is not waited for again"
    assert threading.active_count() <= before + 1
    assert keyring.calls == ["get"]

    keyring.go_on.set()
    assert await read_once_it_answers(vault, SHOP) is None
    await vault.save(SHOP, Credentials(TOKEN, KEY))
    assert "set" in keyring.calls


async def test_cancelling_frees_the_caller_at_once_and_begins_nothing_later() -> None:
    keyring = HungKeyring()
    vault = vault_over(keyring)
    running = asyncio.create_task(vault.read(SHOP))
    await asyncio.to_thread(keyring.entered.wait, 5)
    queued = asyncio.create_task(vault.save(SHOP, Credentials(TOKEN, KEY)))
    await asyncio.sleep(0)
    started = time.monotonic()
    for task in (queued, running):
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert time.monotonic() - started < 5
    keyring.go_on.set()
    assert await vault.storage() is SecretStorage.FREEDESKTOP  # the thread is past the two
    assert "set" not in keyring.calls


async def test_no_log_at_any_level_holds_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0.0  # quotes each callback with its arguments
    keyring = MemoryKeyring()
    await vault_over(keyring).save(SHOP, Credentials(TOKEN, KEY))
    await vault_over(keyring).read(SHOP)
    keyring.entries.popitem()
    assert await error_code_of(vault_over(keyring).read(SHOP)) is VaultErrorCode.BROKEN
    assert "Executing" in caplog.text
    assert TOKEN not in caplog.text
    assert KEY not in caplog.text


def test_a_hung_keyring_does_not_hold_the_exit() -> None:
    script = (
        "import asyncio, threading\n"
        "from desktop_app.credentials.vault import Vault, VaultError\n"
        "vault = Vault(deadline=0.2, open_keyring=lambda: threading.Event().wait())\n"
        "try: asyncio.run(vault.storage())\n"
        "except VaultError as error: print(error)\n"
    )
    assert output_of(script) == "SILENT\n"


def test_keyring_is_imported_in_its_thread_only() -> None:
    script = (
        "import sys\n"
        "from desktop_app.credentials.vault import Vault\n"
        "Vault()\n"
        "print(sorted({'keyring', 'secretstorage', 'httpx'} & set(sys.modules)))\n"
    )
    assert output_of(script) == "[]\n"


def test_secrets_04_without_a_bus_no_other_backend_is_taken(tmp_path: Path) -> None:
    """A null backend by environment, and code by keyringrc.cfg, must both be ignored."""
    rc = tmp_path / "python_keyring"
    rc.mkdir()
    (rc / "planted.py").write_text("open('planted', 'w').close()\nclass K: pass\n")
    (rc / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=planted.K\nkeyring-path={rc}\n", encoding="utf-8"
    )
    environment = {name: value for name, value in os.environ.items() if "DBUS" not in name}
    environment |= {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    script = (
        "import asyncio, sys\n"
        "from desktop_app.credentials.vault import Vault, VaultError\n"
        "try: print(asyncio.run(Vault().storage()))\n"
        "except VaultError as error: print(error)\n"
        "print('planted' in sys.modules)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
        cwd=tmp_path,
        env=environment,
    )
    assert ended.stdout == "UNAVAILABLE\nFalse\n"
    assert not (tmp_path / "planted").exists()


class TestDraft:
    async def test_a_new_key_is_saved_with_the_token_that_was_kept(self, tmp_path: Path) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        await save_draft(book, vault_over(keyring), ProfileDraft(SHOP, TOKEN, "old"))
        await save_draft(book, vault_over(keyring), ProfileDraft(SHOP, "", KEY))
        assert is_same(await vault_over(keyring).read(SHOP))

    async def test_renaming_asks_the_keyring_nothing(self, tmp_path: Path) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        await save_draft(book, vault_over(keyring), ProfileDraft(SHOP, TOKEN, KEY))
        keyring.calls.clear()
        renamed = Profile(id=SHOP.id, name="New name", environment=Environment.TEST)
        await save_draft(book, vault_over(keyring), ProfileDraft(renamed, "", ""))
        assert book.read() == (renamed,)
        assert keyring.calls == []

    @pytest.mark.parametrize("for_session", [False, True])
    async def test_another_way_that_the_agent_chose_needs_no_typing(
        self, tmp_path: Path, for_session: bool
    ) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        vault = vault_over(keyring)
        await save_draft(book, vault, ProfileDraft(SHOP, TOKEN, KEY), for_session=for_session)
        edited = msgspec.structs.replace(
            SHOP, proxy="proxy.example:3128", authorisation=Authorisation.OAUTH
        )
        draft = ProfileDraft(edited, "", "", opened=SHOP)
        assert is_same(await draft.credentials(vault))
        await save_draft(book, vault, draft)
        assert is_same(await vault.read(edited))
        where = SecretStorage.SESSION if for_session else SecretStorage.FREEDESKTOP
        assert vault.storage_of(edited) is where
        assert bool(keyring.entries) is not for_session
        assert book.read() == (edited,)

    async def test_a_way_that_somebody_else_wrote_into_the_file_is_not_confirmed_by_saving(
        self, tmp_path: Path
    ) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        await save_draft(book, vault_over(keyring), ProfileDraft(SHOP, TOKEN, KEY))
        planted = msgspec.structs.replace(SHOP, proxy="evil.example:8080")
        book.save(planted)
        for edited in (
            msgspec.structs.replace(planted, name="Renamed"),
            msgspec.structs.replace(planted, authorisation=Authorisation.OAUTH),
        ):
            draft = ProfileDraft(edited, "", "", opened=planted)
            assert await error_code_of(draft.credentials(vault_over(keyring))) is (
                VaultErrorCode.OTHER_WAY
            )
            await save_draft(book, vault_over(keyring), draft)
            assert await error_code_of(vault_over(keyring).read(edited)) is VaultErrorCode.OTHER_WAY
        put_right = ProfileDraft(SHOP, "", "", opened=planted)
        await save_draft(book, vault_over(keyring), put_right)
        assert is_same(await vault_over(keyring).read(SHOP))

    async def test_another_way_for_a_profile_without_secrets_is_kept(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path)
        edited = msgspec.structs.replace(SHOP, proxy="proxy.example:3128")
        await save_draft(
            book, vault_over(MemoryKeyring()), ProfileDraft(edited, "", "", opened=SHOP)
        )
        assert book.read() == (edited,)

    async def test_secrets_that_cannot_be_kept_leave_no_profile(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path)
        error_code = await error_code_of(
            save_draft(book, vault_over(LosingKeyring()), ProfileDraft(SHOP, TOKEN, KEY))
        )
        assert error_code is VaultErrorCode.BROKEN
        assert book.read() == ()

    async def test_a_profile_that_cannot_be_kept_leaves_no_secrets(self, tmp_path: Path) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        await save_draft(book, vault_over(keyring), ProfileDraft(SHOP, TOKEN, KEY))
        kept = dict(keyring.entries)
        twin = Profile(id="p2", name="SHOP", environment=Environment.TEST)
        with pytest.raises(ProfileBookError):
            await save_draft(book, vault_over(keyring), ProfileDraft(twin, TOKEN, KEY))
        assert keyring.entries == kept

    async def test_a_session_profile_leaves_the_keyring_alone(self, tmp_path: Path) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        vault = vault_over(keyring)
        await save_draft(book, vault, ProfileDraft(SHOP, TOKEN, KEY), for_session=True)
        assert book.read() == (SHOP,)
        assert is_same(vault.remembered(SHOP))
        assert keyring.calls == []

    async def test_removing_takes_secrets_and_profile(self, tmp_path: Path) -> None:
        keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
        vault = vault_over(keyring)
        await save_draft(book, vault, ProfileDraft(SHOP, TOKEN, KEY))
        await remove_profile(book, vault, SHOP)
        assert keyring.entries == {}
        assert book.read() == ()

    async def test_nothing_kept_is_said(self) -> None:
        draft = ProfileDraft(SHOP, TOKEN, "")
        error_code = await error_code_of(draft.credentials(vault_over(MemoryKeyring())))
        assert error_code is VaultErrorCode.ABSENT
        assert TOKEN not in repr(draft)
