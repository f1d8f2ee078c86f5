"""The vault against a real Secret Service (gnome-keyring on a bus of its own), with its faults."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import SecretStorage, Vault, VaultError, VaultErrorCode
from desktop_app.gateway.endpoint import Credentials
from tests.unit.test_credentials_vault import read_once_it_answers

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="no gnome-keyring"),
    # keyring leaves its D-Bus connection to the garbage collector when a call fails.
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

secretstorage: Any = pytest.importorskip("secretstorage", reason="the Secret Service is Linux's")

TOKEN, KEY = "canary-token-91", "canary-key-92"
SHOP = Profile(id="p1", name="Shop", environment=Environment.TEST)
OURS = Credentials(TOKEN, KEY)
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@dataclass
class SecretService:
    """A bus of our own, on which nothing is started that the test did not start."""

    home: Path
    environment: dict[str, str]
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> subprocess.Popen[bytes]:
        """An unlocked keyring daemon, once it answers on the bus."""
        command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
        daemon = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        self.running.append(daemon)
        assert daemon.stdin is not None
        daemon.stdin.write(b"test-pass")  # no newline: it would be part of the password
        daemon.stdin.close()
        wait = ["gdbus", "wait", "--session", "--timeout", "10", "org.freedesktop.secrets"]
        subprocess.run(wait, env=self.environment, check=True, capture_output=True)
        return daemon

    def stop(self) -> None:
        """SIGKILL: a daemon that was stopped by a signal obeys no other."""
        for process in reversed(self.running):
            process.kill()
            process.wait(5)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    config = tmp_path / "bus.conf"
    config.write_text(_BUS.format(folder=run))
    homes = {
        "HOME": tmp_path,
        "XDG_DATA_HOME": tmp_path / "data",
        "XDG_CONFIG_HOME": tmp_path / "config",
        "XDG_CACHE_HOME": tmp_path / "cache",
        "XDG_RUNTIME_DIR": run,
    }
    for name, folder in homes.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().decode().strip())
    service = SecretService(tmp_path, dict(os.environ))
    service.running.append(daemon)
    try:
        yield service
    finally:
        service.stop()
        daemon.stdout.close()
        gc.collect()  # those connections, here and not in the next test


@pytest.fixture
def keyring(bus: SecretService) -> subprocess.Popen[bytes]:
    return bus.start()


async def error_code_of(work: Any) -> VaultErrorCode:
    with pytest.raises(VaultError) as refused:
        await work
    return refused.value.error_code


def lock() -> None:
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()


@pytest.mark.usefixtures("keyring")
async def test_secrets_outlive_the_session_and_are_nowhere_in_clear(
    bus: SecretService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    await Vault().save(SHOP, OURS)
    vault = Vault()
    found = await vault.read(SHOP)
    assert found is not None
    assert (found.authenticity_token, found.merchant_key) == (TOKEN, KEY)
    assert vault.storage_of(SHOP) is SecretStorage.FREEDESKTOP
    assert TOKEN not in caplog.text
    assert KEY not in caplog.text
    files = [path for path in bus.home.rglob("*") if path.is_file()]
    assert any("keyrings" in path.parts for path in files)
    for path in files:
        content = path.read_bytes()
        assert TOKEN.encode() not in content, path
        assert KEY.encode() not in content, path


@pytest.mark.usefixtures("keyring")
async def test_with_an_unlock_passphrase_an_open_keyring_gives_nothing_away(tmp_path: Path) -> None:
    vault = Vault()
    await vault.save(SHOP, OURS)
    key = await vault.journal_key(tmp_path / "lock")
    assert key is not None
    assert [text for text in (TOKEN, KEY, key.hex()) if text in open_secrets()]
    await vault.set_passphrase("seven green pears", (SHOP,))
    kept = open_secrets()
    assert [text for text in (TOKEN, KEY, key.hex()) if text in kept] == []
    assert await error_code_of(Vault().read(SHOP)) is VaultErrorCode.PASSPHRASE
    again = Vault()
    assert await error_code_of(again.unlock("eight blue plums", (SHOP,))) is (
        VaultErrorCode.WRONG_PASSPHRASE
    )
    await again.unlock("seven green pears", (SHOP,))
    found = await again.read(SHOP)
    assert found is not None
    assert found.merchant_key == KEY
    assert await again.journal_key(tmp_path / "lock") == key
    await again.remove_passphrase("seven green pears", (SHOP,))
    assert KEY in open_secrets()
    assert await Vault().read(SHOP) is not None


def open_secrets() -> str:
    """Whatever anybody with this session open can read in the keyring."""
    with closing(secretstorage.dbus_init()) as connection:
        items = secretstorage.get_default_collection(connection).get_all_items()
        return "\n".join(item.get_secret().decode() for item in items)


@pytest.mark.usefixtures("keyring")
async def test_the_journals_witness_is_kept_where_that_asks_nobody() -> None:
    vault = Vault(deadline=5)
    assert await vault.journal_witness("/here") is None
    await vault.keep_journal_witness("/here", "as far as 1")
    assert await vault.journal_witness("/here") == "as far as 1"
    lock()
    begun = time.monotonic()
    await vault.keep_journal_witness("/here", "as far as 2")
    assert time.monotonic() - begun < 2, "nobody is asked to unlock it"
    with closing(secretstorage.dbus_init()) as connection:
        assert secretstorage.get_default_collection(connection).is_locked()


@pytest.mark.usefixtures("keyring")
async def test_the_longest_and_odd_secrets_come_back() -> None:
    odd = Credentials('~!"#\\{}%', "k" * 512)
    await Vault().save(SHOP, odd)
    found = await Vault().read(SHOP)
    assert found is not None
    assert (found.authenticity_token, found.merchant_key) == ('~!"#\\{}%', "k" * 512)


@pytest.mark.usefixtures("keyring")
async def test_forgetting() -> None:
    vault = Vault()
    await vault.save(SHOP, OURS)
    await vault.forget(SHOP)
    assert await Vault().read(SHOP) is None


def items_of(service: str) -> list[Any]:
    """Every item with the attributes of an entry; a connection of its own for each."""
    with closing(secretstorage.dbus_init()) as connection:
        return [
            item.get_attributes()
            for item in secretstorage.search_items(connection, {"service": service})
        ]


def crowd(service: str, *secrets: bytes) -> None:
    """More items with the same attributes, as a restored backup leaves them."""
    [attributes, *_] = items_of(service)
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        for secret in secrets:
            collection.create_item("older", attributes, secret, replace=False)


@pytest.mark.usefixtures("keyring")
async def test_of_several_items_with_the_same_attributes_none_is_left() -> None:
    service = "customer-desk/p1/merchant-key"
    await Vault().save(SHOP, OURS)
    crowd(service, b"older", b"oldest")
    assert len(items_of(service)) == 3
    await Vault().save(SHOP, OURS)
    found = await Vault().read(SHOP)
    assert found is not None
    assert found.merchant_key == KEY
    crowd(service, b"older", b"oldest")
    await Vault().forget(SHOP)
    assert items_of(service) == []


@pytest.mark.usefixtures("keyring")
@pytest.mark.holds("row_25", "secrets_04")
async def test_secrets_05_the_environment_cannot_choose_or_bend_the_backend(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/nowhere")
    await Vault().save(SHOP, OURS)
    with closing(secretstorage.dbus_init()) as connection:
        query = {"service": "customer-desk/p1/merchant-key"}
        kept = list(secretstorage.search_items(connection, query))
        assert len(kept) == 1
        assert KEY in kept[0].get_secret().decode()


@pytest.mark.usefixtures("keyring")
async def test_row_25_a_locked_keyring_says_so_and_opens_later(bus: SecretService) -> None:
    await Vault().save(SHOP, OURS)
    lock()
    vault = Vault()
    assert await vault.storage() is SecretStorage.FREEDESKTOP
    assert await error_code_of(vault.read(SHOP)) in (VaultErrorCode.LOCKED, VaultErrorCode.DENIED)
    assert await error_code_of(vault.save(SHOP, OURS)) in (
        VaultErrorCode.LOCKED,
        VaultErrorCode.DENIED,
    )
    locked = bus.running.pop()
    locked.kill()
    locked.wait(5)
    bus.start()
    assert await vault.read(SHOP) is not None


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "nonsense"])
async def test_row_25_no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert await error_code_of(Vault().read(SHOP)) is VaultErrorCode.UNAVAILABLE


@pytest.mark.usefixtures("bus")
async def test_row_25_a_bus_without_a_keyring() -> None:
    vault = Vault()
    assert await error_code_of(vault.storage()) is VaultErrorCode.UNAVAILABLE
    vault.keep_for_session(SHOP, OURS)
    assert await vault.read(SHOP) is OURS


async def test_row_25_a_keyring_that_dies_and_comes_back(bus: SecretService) -> None:
    daemon = bus.start()
    vault = Vault()
    await vault.save(SHOP, OURS)
    daemon.kill()
    daemon.wait(5)
    other = Profile(id="p2", name="Other", environment=Environment.TEST)
    assert await error_code_of(vault.read(other)) is VaultErrorCode.UNAVAILABLE
    assert await vault.read(SHOP) is OURS, "what was read once stays at hand"
    bus.start()
    assert await vault.read(other) is None


async def test_row_25_a_hung_keyring_meets_its_deadline(keyring: subprocess.Popen[bytes]) -> None:
    await Vault().save(SHOP, OURS)
    vault = Vault(deadline=1.0)
    assert await vault.storage() is SecretStorage.FREEDESKTOP
    keyring.send_signal(signal.SIGSTOP)
    longest, last = 0.0, time.monotonic()
    task = asyncio.create_task(error_code_of(vault.read(SHOP)))
    while not task.done():
        await asyncio.wait({task}, timeout=0.01)  # a heartbeat: the caller's loop must keep beating
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert await task is VaultErrorCode.SILENT
    assert longest < 0.25
    started = time.monotonic()
    assert await error_code_of(vault.read(SHOP)) is VaultErrorCode.SILENT
    assert time.monotonic() - started < 0.9
    keyring.send_signal(signal.SIGCONT)
    assert await read_once_it_answers(vault, SHOP) is not None


@pytest.mark.holds("row_25")
def test_trap_06_a_hung_keyring_does_not_hold_the_exit(
    bus: SecretService, keyring: subprocess.Popen[bytes]
) -> None:
    keyring.send_signal(signal.SIGSTOP)
    script = (
        "import asyncio\n"
        "from desktop_app.credentials.profiles import Environment, Profile\n"
        "from desktop_app.credentials.vault import Vault, VaultError\n"
        "shop = Profile(id='p1', name='Shop', environment=Environment.TEST)\n"
        "try: asyncio.run(Vault(deadline=0.5).read(shop))\n"
        "except VaultError as error: print(error)\n"
    )
    started = time.monotonic()
    environment = bus.environment | {"PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "SILENT\n", "")
    assert time.monotonic() - started < 5
