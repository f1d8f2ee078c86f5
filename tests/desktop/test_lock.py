"""The lock on a real desktop: keys, the computer's own signals, the keyring, a screen reader."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import SYSTEM_PYTHON, Desktop, Process, Program, running

ID = "cust-0000042"
ALT, CONTROL, DOWN, L, MENU, T = 64, 37, 116, 46, 135, 28
"""X11's codes of keys."""
_KEEP = """
import asyncio, pathlib, sys
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.profiles import ProfileBook
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials
folder, id, name, base_url, token, key = sys.argv[1:]
shop = Profile(id=id, name=name, environment=Environment.CUSTOM, base_url=base_url)
pathlib.Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
ProfileBook(pathlib.Path(folder)).save(shop)
asyncio.run(Vault().save(shop, Credentials(token, key)))
"""


_REMOVE_PASSPHRASE = """
import asyncio
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import Vault
shop = Profile(id="p3", name="Guarded", environment=Environment.TEST)
asyncio.run(Vault().remove_passphrase("seven green pears", (shop,)))
"""


class LoginService:
    """The computer's login service, saying what a test wants it to."""

    def __init__(self, process: Process) -> None:
        self._process = process

    def wait(self, word: str) -> None:
        assert self._process.stdout is not None
        while self._process.stdout.readline().decode().strip() != word:
            assert self._process.poll() is None

    def show_message(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n".encode())
        self._process.stdin.flush()


StartOnSystemBus = Callable[..., tuple[Program, LoginService]]


@pytest.fixture
def start_on_system_bus(desktop: Desktop, tmp_path: Path) -> Iterator[StartOnSystemBus]:
    """Starts the program on a computer with a system bus and a login service of the test's own."""
    with ExitStack() as stack:

        def start(*arguments: str) -> tuple[Program, LoginService]:
            bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
            pipe = {"stdout": subprocess.PIPE}
            daemon = stack.enter_context(running(bus, desktop.environment, **pipe))
            assert daemon.stdout is not None
            address = daemon.stdout.readline().decode().strip()
            environment = {**desktop.environment, "DBUS_SYSTEM_BUS_ADDRESS": address}
            command = [SYSTEM_PYTHON, str(Path(__file__).with_name("login_service.py"))]
            served = running(command, environment, stdin=subprocess.PIPE, **pipe)
            login = LoginService(stack.enter_context(served))
            login.wait("ready")
            own = Desktop(desktop.folder, environment)
            program = stack.enter_context(own.program(*arguments, home=tmp_path / "home"))
            login.wait("asked")  # by then the program listens
            return program, login

        yield start


def keep_profile(
    environment: dict[str, str], number: str, name: str, sandbox: RunningSandbox
) -> None:
    """A profile with its token and key in the keyring."""
    folder = str(Path(environment["XDG_CONFIG_HOME"]) / "customer-desk")
    keep = [sys.executable, "-c", _KEEP, folder, number, name, sandbox.base_url, TOKEN, KEY]
    subprocess.run(keep, env=environment, check=True, timeout=30)


def open_customer(program: Program) -> str:
    """Show a customer; the name on screen."""
    program.table("Customers").wait()
    program.field("Find customer").write("")
    program.field("Find customer").type(f"{ID}\n")
    program.field("Merchant customer ID").wait_text(ID)
    return program.field("Name").text


def assert_blank(program: Program, name: str) -> None:
    found = program.everything()
    assert name not in found
    assert ID not in found
    assert "Locked" in found


def test_ctrl_l_blanks_and_enter_brings_unsaved_work_back(start_program: StartProgram) -> None:
    program = start_program("--sandbox", "300")
    name = open_customer(program)
    assert name in program.everything()
    program.field("Phone").type("123")
    phone = program.field("Phone").text
    program.desktop.press("ctrl+l")
    program.label("Locked at your request").wait()
    assert_blank(program, name)
    program.button("Unlock").wait_state("focused")
    program.desktop.press("ctrl+q")  # nothing is thrown away, and nothing shown
    program.button("Close and lose it").wait()
    program.desktop.press("Return")
    program.field("Name").wait_text(name)
    program.field("Phone").wait_text(phone)


@pytest.mark.parametrize("layout", ["us", "rs"])
def test_ctrl_l_locks_while_a_menu_or_a_list_is_open(
    shared_program: Program, desktop: Desktop, layout: str
) -> None:
    program = shared_program
    name = open_customer(program)
    country = program.field("Country")
    with desktop.layout(layout):
        for where, held, key in (
            (program.field("Find customer"), (), DOWN),
            (country, (ALT,), DOWN),
            (country, (ALT,), T),
            (program.table("Customers"), (), MENU),
        ):
            where.focus()
            where.wait_state("focused")
            desktop.strike(key, held=held)
            desktop.strike(L, held=(CONTROL,))
            program.label("Locked at your request").wait()
            assert_blank(program, name)
            desktop.press("Return")
            program.field("Name").wait_text(name)


def test_a_locked_window_without_unsaved_work_quits(start_program: StartProgram) -> None:
    program = start_program("--sandbox", "300")
    open_customer(program)
    program.desktop.press("ctrl+l")
    program.label("Locked at your request").wait()
    assert program.close() == 0


def test_a_dialog_is_blanked_with_its_window(shared_program: Program) -> None:
    program = shared_program
    name = open_customer(program)
    program.desktop.press("ctrl+n")
    program.button("Create customer").wait()
    program.menu_item("File", "Lock").press()
    program.label("Locked at your request").wait()
    assert_blank(program, name)
    assert "Create customer" not in program.everything()
    program.desktop.press("Return")
    program.button("Create customer").wait()
    program.desktop.press("Escape")
    program.button("Create customer").wait_gone()


def test_the_login_service_locks(start_on_system_bus: StartOnSystemBus) -> None:
    program, login = start_on_system_bus("--sandbox", "300")
    name = open_customer(program)
    for word, reason in (
        ("sleep", "Locked because the computer went to sleep"),
        ("wake", "Locked because the computer went to sleep"),
        ("lock", "Locked because the screen was locked"),
    ):
        login.show_message("lock-other")  # somebody else's screen, for another reason
        login.show_message(word)
        program.label(reason).wait()
        assert_blank(program, name)
        program.desktop.press("Return")
        program.field("Name").wait_text(name)


def test_the_computer_sleeps_once_the_window_is_blank(
    start_on_system_bus: StartOnSystemBus,
) -> None:
    program, login = start_on_system_bus("--sandbox", "300")
    name = open_customer(program)
    login.wait("held")
    login.show_message("sleep")
    login.wait("released")
    assert_blank(program, name)
    login.show_message("wake")
    login.wait("held")
    assert program.close() == 0
    login.wait("released")


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_screen_saver_locks(shared_program: Program, desktop: Desktop, saver: str) -> None:
    program = shared_program
    name = open_customer(program)
    for is_active in ("false", "true"):
        emit = ["gdbus", "emit", "--session", "--object-path", "/" + saver.replace(".", "/")]
        emit += ["--signal", f"{saver}.ActiveChanged", is_active]
        subprocess.run(emit, env=desktop.environment, check=True, timeout=10)
    program.label("Locked because the screen was locked").wait()
    assert_blank(program, name)
    program.desktop.press("Return")
    program.field("Name").wait_text(name)


def test_what_a_client_of_the_bus_remembers_neither_tells_nor_does_anything(
    shared_program: Program, desktop: Desktop
) -> None:
    program = shared_program
    name = open_customer(program)
    program.desktop.press("ctrl+shift+Delete")
    program.dialog("Delete customer").wait()
    assert program.keep() > 500
    seen = program.kept_texts()
    assert name in seen
    assert ID in seen
    program.desktop.press("ctrl+l")
    program.label("Locked at your request").wait()
    seen = program.kept_texts()
    assert name not in seen
    assert ID not in seen
    assert program.press_kept() > 20, "the menus are still there"
    assert_blank(program, name)
    assert desktop.clipboard() == ""
    assert "dialog" not in " ".join(program.names())
    program.desktop.press("Return")
    program.dialog("Delete customer").wait()
    assert name in program.everything(), "a screen reader finds all of it again"
    program.desktop.press("Escape")
    program.dialog("Delete customer").wait_gone()


def test_what_was_copied_leaves_clipboard_and_selection_on_lock(
    shared_program: Program, desktop: Desktop
) -> None:
    program = shared_program
    name = open_customer(program)
    program.field("Name").click()
    program.desktop.press("ctrl+a", "ctrl+c")
    assert (desktop.clipboard(), desktop.clipboard(selection=True)) == (name, name)
    program.desktop.press("ctrl+l")
    program.label("Locked at your request").wait()
    assert (desktop.clipboard(), desktop.clipboard(selection=True)) == ("", "")
    program.desktop.press("Return")
    program.field("Name").wait_text(name)


def test_a_second_start_waits_behind_the_lock(
    start_program: StartProgram, desktop: Desktop, tmp_path: Path, sandbox: RunningSandbox
) -> None:
    environment = desktop.at_home(tmp_path / "home")
    keep_profile(environment, "p1", "Shop", sandbox)
    keep_profile(environment, "p2", "Mall", sandbox)
    program = start_program("--profile", "Shop")
    name = open_customer(program)
    program.desktop.press("ctrl+l")
    program.label("Locked at your request").wait()
    command = [sys.executable, "-m", "desktop_app", "--profile", "Mall", "--find", ID]
    subprocess.run(command, env=environment, check=True, timeout=20)
    assert_blank(program, name)
    assert "Mall" not in program.everything()
    program.button("Unlock").press()
    mall = program.window("*Mall · Custom · Customer Desk")
    mall.wait()
    program.widget("field", "Merchant customer ID", mall).wait_text(ID)
    assert program.close() == 0


def test_an_unlock_passphrase_is_set_and_asked_for_on_unlock_and_at_the_start(
    start_program: StartProgram, desktop: Desktop, tmp_path: Path, sandbox: RunningSandbox
) -> None:
    keep_profile(desktop.at_home(tmp_path / "home"), "p3", "Guarded", sandbox)
    program = start_program("--profile", "Guarded")
    name = open_customer(program)
    program.desktop.press("ctrl+l")
    program.label("No unlock passphrase is asked for*").wait()
    program.desktop.press("Return")
    program.field("Name").wait_text(name)
    program.menu_item("Tools", "Unlock passphrase…").press()
    program.field("New passphrase").wait_state("enabled")
    for field in ("New passphrase", "New passphrase again"):
        program.field(field).type("seven green pears")
    program.desktop.press("Return")
    program.label("The unlock passphrase is set.").wait()
    try:
        program.desktop.press("ctrl+l")
        program.field("Unlock passphrase").wait_state("focused")
        program.desktop.press("Return")
        program.desktop.type("eight blue plums\n")
        program.label("This is not the unlock passphrase*").wait()
        assert_blank(program, name)
        program.button("Unlock").wait_state("enabled")
        program.desktop.press("ctrl+a")
        program.desktop.type("seven green pears\n")
        program.field("Name").wait_text(name)
        assert program.close() == 0
        again = start_program("--profile", "Guarded", "--find", ID)
        again.field("Unlock passphrase").wait_state("focused")
        assert_blank(again, name)
        again.desktop.type("seven green pears\n")
        again.field("Name").wait_text(name)
    finally:  # the keyring is the other tests' too
        remove = [sys.executable, "-c", _REMOVE_PASSPHRASE]
        subprocess.run(remove, env=desktop.environment, check=True, timeout=30)
    assert again.close() == 0


def test_a_profile_opens_again_with_the_real_keyring(
    start_program: StartProgram, desktop: Desktop, tmp_path: Path, sandbox: RunningSandbox
) -> None:
    keep_profile(desktop.at_home(tmp_path / "home"), "p1", "Shop", sandbox)
    program = start_program("--profile", "Shop")
    name = open_customer(program)
    program.desktop.press("ctrl+l")
    program.label("Locked at your request").wait()
    assert_blank(program, name)
    program.button("Unlock").press()
    program.field("Name").wait_text(name)
    program.field("Find customer").write("")
    program.field("Find customer").type("cust-0000043\n")  # signed with what was read again
    program.field("Merchant customer ID").wait_text("cust-0000043")
    assert program.close() == 0
