"""The process from outside: signals, crashes, a second start, exits in the middle of work."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from tests.benchmarks.exits import MOST_SECONDS, exits
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import PROJECT, Desktop, Process, Program, running

SECOND_SECONDS = 20.0
SHOP = Profile(id="p1", name="Shop", environment=Environment.CUSTOM, base_url="http://127.0.0.1:9")
MALL = Profile(id="p2", name="Mall", environment=Environment.CUSTOM, base_url="http://127.0.0.1:10")


def data(home: Path) -> Path:
    return home / "data" / "customer-desk"


def left(home: Path) -> list[str]:
    """What a process leaves there that a clean end takes away."""
    return sorted(path.name for path in data(home).glob("*.txt"))


def end(process: Process, number: signal.Signals) -> tuple[int, float]:
    began = time.monotonic()
    process.send_signal(number)
    status = process.wait(30)
    return status, time.monotonic() - began


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def two_profiles(home: Path) -> None:
    book = ProfileBook(home / "config" / "customer-desk")
    book.save(SHOP)
    book.save(MALL)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_closes_the_windows_and_ends_with_status_0(
    start_program: StartProgram, home: Path, number: signal.Signals
) -> None:
    program = start_program("--sandbox", "20")
    program.table("Customers").wait()
    status, seconds = end(program.process, number)
    assert status == 0
    assert seconds < MOST_SECONDS
    assert left(home) == []


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL])
def test_a_crash_is_offered_at_the_next_start(
    start_program: StartProgram, home: Path, number: signal.Signals
) -> None:
    program = start_program("--sandbox", "20")
    program.table("Customers").wait()
    assert end(program.process, number)[0] == -number
    assert [path.name for path in PROJECT.iterdir() if path.name.startswith("core")] == []
    assert [path for path in home.rglob("core*")] == []
    again = start_program("--sandbox", "20")
    again.button("Show report").press()
    report = again.dialog("Report of the last time")
    report.wait()
    again.button("Delete").press()
    report.wait_gone()
    assert left(home) == [f"running-{again.process.pid}.txt"]
    assert end(again.process, signal.SIGTERM)[0] == 0
    assert left(home) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_data_at_rest_01_files_are_the_owners_alone(
    start_program: StartProgram, home: Path, number: signal.Signals
) -> None:
    config = home / "config" / "customer-desk"
    config.mkdir(parents=True, mode=0o755)
    (config / "window.ini").write_text("[start]\nprofile=Nobody\n")
    (config / "window.ini").chmod(0o644)
    program = start_program()
    program.button("Add a profile").wait()
    end(program.process, number)
    for folder in (config, data(home)):
        assert folder.stat().st_mode & 0o777 == 0o700
        for path in folder.rglob("*"):
            assert path.stat().st_mode & 0o077 == 0, path


def second_start(desktop: Desktop, home: Path, *arguments: str) -> int:
    """Run ``python -m desktop_app`` until it ends by itself, and return its status."""
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        cwd=PROJECT,
        env=desktop.at_home(home),
        timeout=SECOND_SECONDS,
        check=False,
    ).returncode


def titles(desktop: Desktop) -> list[str]:
    found = subprocess.run(
        [
            "xdotool",
            "search",
            "--onlyvisible",
            "--name",
            " · Customer Desk$",
            "getwindowname",
            "%@",
        ],
        env=desktop.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return sorted(found.stdout.splitlines())


def start_waiting_for_door(start_program: StartProgram, home: Path, *arguments: str) -> Program:
    program = start_program(*arguments)
    program.field("Find customer").wait()
    return program


@pytest.mark.usefixtures("two_profiles")
def test_row_27_a_second_start_raises_the_first_and_another_profile_gets_a_window_there(
    start_program: StartProgram, desktop: Desktop, home: Path
) -> None:
    program = start_waiting_for_door(start_program, home, "--profile", "Shop")
    program.dialog("Token and key").wait()
    assert len(titles(desktop)) == 1
    assert second_start(desktop, home, "--profile", "Shop") == 0
    assert second_start(desktop, home) == 0
    assert len(titles(desktop)) == 1
    assert second_start(desktop, home, "--profile", "Mall") == 0
    program.window("Mall · Custom · Customer Desk").wait()
    assert len(titles(desktop)) == 2
    assert second_start(desktop, home, "--profile", "Nowhere") == 0
    program.label("There is no profile named \u2068Nowhere\u2069.").wait()
    assert program.process.poll() is None
    assert end(program.process, signal.SIGTERM)[0] == 0


def test_a_second_start_looks_up_in_the_first(
    start_program: StartProgram, desktop: Desktop, home: Path
) -> None:
    program = start_waiting_for_door(start_program, home)
    program.button("Try the sandbox").press()
    program.table("Customers").wait()
    assert second_start(desktop, home, "--find", "cust-0000042") == 0
    program.field("Merchant customer ID").wait_text("cust-0000042")
    assert end(program.process, signal.SIGTERM)[0] == 0


def test_a_start_on_the_sandbox_is_on_its_own(start_program: StartProgram, home: Path) -> None:
    first = start_waiting_for_door(start_program, home)
    other = start_program("--sandbox", "20")
    other.table("Customers").wait()
    assert first.process.poll() is None
    assert end(other.process, signal.SIGTERM)[0] == 0
    assert end(first.process, signal.SIGTERM)[0] == 0


@pytest.mark.parametrize("content", [b"", b"\0garbage\xff" * 99])
def test_row_27_what_a_killed_first_process_left_does_not_stop_the_next(
    start_program: StartProgram, desktop: Desktop, home: Path, content: bytes
) -> None:
    first = start_waiting_for_door(start_program, home)
    end(first.process, signal.SIGKILL)
    (data(home) / "first.lock").write_bytes(content)
    again = start_waiting_for_door(start_program, home)
    assert again.process.poll() is None
    assert second_start(desktop, home) == 0
    assert end(again.process, signal.SIGTERM)[0] == 0


def test_row_27_a_first_process_that_does_not_answer_is_told(
    start_program: StartProgram, home: Path
) -> None:
    first = start_waiting_for_door(start_program, home)
    first.process.send_signal(signal.SIGSTOP)
    second = start_program()
    second.label("Customer Desk is running already, but does not answer.").wait()
    second.button("Don't start").press()
    assert second.process.wait(10) == 0
    third = start_program()
    third.button("Start anyway").press()
    third.button("Add a profile").wait()
    assert end(third.process, signal.SIGTERM)[0] == 0
    first.process.send_signal(signal.SIGCONT)
    assert end(first.process, signal.SIGTERM)[0] == 0


@pytest.mark.parametrize("problem", ["damaged", "a file in the way", "read-only"])
def test_settings_that_cannot_be_used_do_not_stop_the_start(
    start_program: StartProgram, home: Path, problem: str
) -> None:
    config = home / "config" / "customer-desk"
    with broken_settings(config, problem):
        program = start_program()
        program.button("Try the sandbox").wait()
        said = program.names()
        words = {"damaged": "damaged"}.get(problem, "settings folder can't be written")
        assert any(words in each for each in said), said
        assert end(program.process, signal.SIGTERM)[0] == 0
    kept = list(config.glob("window.ini.damaged-*")) if config.is_dir() else []
    assert [path.read_bytes() for path in kept] == ([b"\0" * 99] if problem == "damaged" else [])


@contextmanager
def broken_settings(config: Path, problem: str) -> Iterator[None]:
    if problem == "a file in the way":
        config.parent.mkdir(parents=True)
        config.write_text("in the way")
        yield
        assert config.read_text() == "in the way"
        return
    config.mkdir(parents=True)
    if problem == "damaged":
        (config / "window.ini").write_bytes(b"\0" * 99)
        yield
        return
    mount = ["mount", "-t", "tmpfs", "-o", "ro,size=64k", "none", str(config)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(config)], check=True)


@contextmanager
def hung_keyring(folder: Path) -> Iterator[dict[str, str]]:
    """A bus of its own with a keyring daemon that was stopped while unlocked."""
    with Desktop.started(folder) as desktop:
        asked = subprocess.run(
            [
                *("gdbus", "call", "--session", "--dest", "org.freedesktop.DBus"),
                *("--object-path", "/org/freedesktop/DBus"),
                *("--method", "org.freedesktop.DBus.GetConnectionUnixProcessID"),
                "org.freedesktop.secrets",
            ],
            env=desktop.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        keyring = int("".join(filter(str.isdigit, asked.stdout.replace("uint32", ""))))
        os.kill(keyring, signal.SIGSTOP)
        try:
            yield desktop.environment
        finally:
            os.kill(keyring, signal.SIGKILL)


@pytest.mark.skipif(shutil.which("gdbus") is None, reason="no gdbus")
def test_row_25_a_hung_keyring_does_not_hold_the_exit(tmp_path: Path) -> None:
    with hung_keyring(tmp_path / "desktop") as environment:
        home = Path(environment["HOME"])
        ProfileBook(home / "config" / "customer-desk").save(SHOP)
        command = [sys.executable, "-m", "desktop_app", "--profile", "Shop"]
        errors = tmp_path / "stderr"
        with errors.open("wb") as log, running(command, environment, stderr=log) as program:
            wait = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Shop · Custom"]
            subprocess.run(wait, env=environment, check=True, timeout=30, capture_output=True)
            status, seconds = end(program, signal.SIGTERM)
        assert (status, left(home)) == (0, []), errors.read_text()
        assert seconds < MOST_SECONDS


def test_row_21_exits_in_the_middle_of_work(tmp_path: Path) -> None:
    """Six here; ``python -m tests.benchmarks.exits 60`` for more."""
    with Desktop.started_bare(tmp_path / "bare") as desktop:
        done = list(exits(desktop, 6, seed=int(os.environ.get("EXITS_SEED", "3"))))
    assert [str(each) for each in done if not each.is_clean] == []
