"""A desktop of its own for the tests, and the program on it as an agent's hands and eyes meet it.

A virtual display with a window manager, a session bus with a real Secret Service (unlocked) and the
accessibility bus; nothing of the machine's own session is touched. Widgets are found by what they
are and what they are called, over the accessibility bus: a test that passes is a screen reader that
can do the same.

    with Desktop.started(folder) as desktop, desktop.program("--sandbox", "300") as window:
        window.field("Find customer").type("cust-0000042\\n")
        window.label("Amra Begić").wait()
"""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, cast

PROJECT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
ACCESSIBILITY_BUS = "/usr/libexec/at-spi-bus-launcher"
KEYRING_PASSWORD = b"desk-test"
SCREEN = "1440x960x24"
SECONDS = 15.0
ALT_SECONDS = "0.05"
"""How long Alt is held before a key, as by hand. While a screen reader listens, Qt hands Alt on
after asking it (QSpiApplicationAdaptor); what comes meanwhile overtakes it, and Alt seems to be
pressed alone, which leads into the menu bar."""
"""How long anything may take to show up before a test fails."""

NEEDED = (
    *("Xvfb", "openbox", "dbus-daemon", "gnome-keyring-daemon", "xdotool", "import", "setxkbmap"),
    ACCESSIBILITY_BUS,
    SYSTEM_PYTHON,
)

Process = subprocess.Popen[bytes]

_CLIPBOARD = """
import sys
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(app.clipboard().text(QClipboard.Mode[sys.argv[1]]))
"""


class NotThereError(AssertionError):
    """What the test waited for did not come."""


@contextmanager
def running(command: list[str], environment: dict[str, str], **options: Any) -> Iterator[Process]:
    """A process that is ended, with all it started, at the end: stopped ones too."""
    with subprocess.Popen(
        command,
        env=environment,
        start_new_session=True,
        cwd=PROJECT,
        **{
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
            **options,
        },
    ) as process:
        try:
            yield process
        finally:
            _end(process)


def _end(process: Process) -> None:
    for each, seconds in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
        try:
            os.killpg(process.pid, each)
        except ProcessLookupError:
            return
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            continue


class Desktop:
    """Where programs under test run. Made by :meth:`started`."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        """``environment`` leads every program to this display and these buses."""
        self.folder = folder
        self.environment = environment
        self.log = folder / "programs.log"

    @classmethod
    @contextmanager
    def started(cls, folder: Path, screen: str = SCREEN) -> Iterator[Desktop]:
        """A display, a window manager, and the buses; all gone at the end."""
        environment = _private_environment(folder)
        with ExitStack() as stack:
            environment["DISPLAY"] = stack.enter_context(_display(environment, screen))
            environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_session_bus(environment))
            stack.enter_context(running(["openbox", "--sm-disable"], environment))
            stack.enter_context(_keyring(environment))
            launch = [ACCESSIBILITY_BUS, "--launch-immediately"]
            stack.enter_context(running(launch, environment))
            _wait_for_bus_name("org.a11y.Bus", environment)
            yield cls(folder, environment)

    @classmethod
    @contextmanager
    def started_bare(cls, folder: Path) -> Iterator[Desktop]:
        """A display and a bus, with nobody on them: for measurements."""
        environment = _private_environment(folder)
        del environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        environment["NO_AT_BRIDGE"] = "1"
        with ExitStack() as stack:
            environment["DISPLAY"] = stack.enter_context(_display(environment))
            environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_session_bus(environment))
            yield cls(folder, environment)

    def at_home(self, home: Path) -> dict[str, str]:
        """The environment of a program that keeps its settings at ``home``."""
        return {**self.environment, **_folders(home)}

    @contextmanager
    def program(
        self,
        *arguments: str,
        home: Path | None = None,
        command: list[str] | None = None,
        **pipes: int,
    ) -> Iterator[Program]:
        """``python -m desktop_app`` with these arguments; ended at the end if it still runs.

        ``home``: where it keeps its settings; two programs share them when they share it.
        ``pipes``: ``stdin`` and so on, where the log is not enough.
        """
        environment = self.environment if home is None else self.at_home(home)
        command = command or [sys.executable, "-m", "desktop_app"]
        drive = [SYSTEM_PYTHON, "-W", "ignore", str(Path(__file__).with_name("atspi_driver.py"))]
        both = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with ExitStack() as stack:
            log = stack.enter_context(self.log.open("ab"))
            said = {"stdout": log, "stderr": log, **pipes}
            start = running([*command, *arguments], environment, **said)
            program = stack.enter_context(start)
            drive.append(str(program.pid))
            driver = stack.enter_context(running(drive, environment, **both, stderr=log))
            yield Program(self, program, driver)

    def type(self, text: str) -> None:
        """Type on the keyboard, into whatever has it; ``\\n`` is Enter."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press("Return")
            if line:
                self._xdotool("type", "--delay", "1", "--", line)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as ``ctrl+s``, ``Escape``, ``Down``, ``F6``."""
        for with_alt, some in itertools.groupby(keys, lambda key: key.startswith("alt+")):
            if not with_alt:
                self._xdotool("key", "--delay", "1", "--", *some)
                continue
            for key in some:
                last = key.removeprefix("alt+")
                self._xdotool("keydown", "alt", "sleep", ALT_SECONDS, "key", last, "keyup", "alt")

    def strike(self, *keys: int, held: tuple[int, ...] = ()) -> None:
        """Strike keys by their X11 codes, whatever the layout has on them, with others held."""
        down = [word for code in held for word in ("keydown", str(code))]
        up = [word for code in reversed(held) for word in ("keyup", str(code))]
        self._xdotool(*down, *[word for code in keys for word in ("key", str(code))], *up)

    @contextmanager
    def layout(self, name: str) -> Iterator[None]:
        """Another keyboard: one of X11's layouts, or several parted by commas."""
        self._set_layout(name)
        try:
            yield
        finally:
            self._set_layout("us")

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click with the mouse at a place on the screen; 8 and 9 are back and forward."""
        self._xdotool("mousemove", str(x), str(y), "click", str(button))

    def clipboard(self, *, selection: bool = False) -> str:
        """What pasting would bring, or a middle click."""
        read = [sys.executable, "-c", _CLIPBOARD, "Selection" if selection else "Clipboard"]
        environment = {**self.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": ""}
        done = subprocess.run(read, env=environment, check=True, capture_output=True, text=True)
        return done.stdout.removesuffix("\n")

    @property
    def framebuffer(self) -> Path:
        """What is on the screen, as the display itself keeps it: a file in the form of ``xwd``."""
        return Path(self.environment["XDG_RUNTIME_DIR"]) / "Xvfb_screen0"

    def screenshot(self, path: Path) -> Path:
        """The whole screen as a picture."""
        command = ["import", "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=True, timeout=SECONDS)
        return path

    def _set_layout(self, name: str) -> None:
        command = ["setxkbmap", name]
        subprocess.run(command, env=self.environment, check=True, timeout=SECONDS)

    def _xdotool(self, *words: str) -> None:
        command = ["xdotool", *words]
        subprocess.run(command, env=self.environment, check=True, timeout=SECONDS)


class Program:
    """A running program. Its widgets are asked for by kind and name, and may come later."""

    def __init__(self, desktop: Desktop, process: Process, driver: Process) -> None:
        """Made by :meth:`Desktop.program`."""
        self.desktop = desktop
        self.process = process
        self._driver = driver

    def widget(self, kind: str, name: str = "", within: Widget | None = None) -> Widget:
        """Any widget: ``kind`` is one of those that ``atspi_driver.py`` lists."""
        return Widget(self, [*(within.locator if within else []), (kind, name)])

    def window(self, name: str = "") -> Widget:
        """A window or dialog by its title."""
        return self.widget("window", name)

    def dialog(self, name: str) -> Widget:
        """A dialog by its title."""
        return self.widget("dialog", name)

    def button(self, name: str) -> Widget:
        """A button by its text."""
        return self.widget("button", name)

    def field(self, name: str) -> Widget:
        """A field one types into, by its accessible name."""
        return self.widget("field", name)

    def label(self, text: str) -> Widget:
        """A text on screen."""
        return self.widget("label", text)

    def table(self, name: str) -> Widget:
        """A table by its accessible name."""
        return self.widget("table", name)

    def menu_item(self, *path: str) -> Widget:
        """An item of the menu bar: ``menu_item("Customer", "New customer")``."""
        return Widget(self, [("menu item", name) for name in path])

    def names(self) -> list[str]:
        """Kind and name of all that is shown: for looking around."""
        return cast(list[str], self.ask("names", [], SECONDS))

    def everything(self) -> str:
        """All that can be read of it, shown or hidden, but the cells of tables."""
        return "\n".join(cast(list[str], self.ask("everything", [], SECONDS)))

    def keep(self) -> int:
        """Remember every widget that there is, as a client of the bus may; how many there are."""
        return cast(int, self.ask("keep", [], SECONDS))

    def kept_texts(self) -> str:
        """All that can still be read of them."""
        return "\n".join(cast(list[str], self.ask("kept_texts", [], SECONDS)))

    def press_kept(self) -> int:
        """Do every action that they still have; how many were tried."""
        return cast(int, self.ask("press_kept", [], SECONDS))

    def close(self, seconds: float = SECONDS) -> int:
        """Ask the program to quit as Ctrl+Q does, and return its exit status."""
        self.desktop.press("ctrl+q")
        return self.process.wait(seconds)

    def ask(self, do: str, locator: list[tuple[str, str]], seconds: float, **more: Any) -> Any:
        """One request to the driver. Raises :class:`NotThereError` at its deadline."""
        question = {"do": do, "locator": locator, "seconds": seconds, **more}
        pipes = (self._driver.stdin, self._driver.stdout)
        to_driver, from_driver = cast(tuple[IO[bytes], IO[bytes]], pipes)
        to_driver.write(json.dumps(question).encode() + b"\n")
        to_driver.flush()
        answer = json.loads(from_driver.readline() or b'{"error": "the driver ended"}')
        if "error" in answer:
            status = self.process.poll()
            ended = "" if status is None else f"; the program ended with status {status}"
            lines = self.desktop.log.read_text(errors="replace").splitlines()
            written = "\n".join([one for one in lines if "atspi" not in one.lower()][-20:])
            raise NotThereError(f"{answer['error']}{ended}\n{written}")
        return answer["value"]


def add_profile(program: Program, name: str, base_url: str, token: str, key: str) -> Widget:
    """Fill in the dialog ``Profile`` from the first start's page, and leave it open."""
    program.button("Add a profile").press()
    dialog = program.dialog("Profile")
    program.widget("field", "Profile name", dialog).type(name)
    program.widget("choice", "Environment", dialog).choose("Custom")
    for label, text in (
        ("Gateway URL", base_url),
        ("Authenticity token", token),
        ("Merchant key", key),
    ):
        program.widget("field", label, dialog).type(text)
    return dialog


@dataclass(frozen=True)
class Widget:
    """A widget by its way from the window down; looked for anew each time, until the deadline."""

    program: Program
    locator: list[tuple[str, str]]
    seconds: float = field(default=SECONDS)

    def wait(self) -> dict[str, Any]:
        """Until it is shown; the answer tells role, name, text, states and place on screen."""
        return cast(dict[str, Any], self._ask("find"))

    def wait_gone(self) -> None:
        """Until there is no such widget."""
        self._ask("gone")

    def wait_text(self, text: str, *, part: bool = False) -> str:
        """Until it says ``text``, or has it as a part."""
        return cast(str, self._ask("read", wanted=text, part=part))

    def wait_state(self, name: str, on: bool = True) -> None:
        """Until it is (or is not) enabled, focused, checked, read-only and so on: ``STATES`` of the
        driver. Qt calls a field editable even while it is read-only."""
        self._ask("state", name=name, on=on)

    @property
    def text(self) -> str:
        """What it says now."""
        return cast(str, self.wait()["text"])

    @property
    def keys(self) -> str:
        """The keyboard shortcut it tells of, as ``Ctrl+S``; empty for none."""
        return cast(str, self._ask("keys"))

    def press(self) -> None:
        """Do what pressing it does, whatever lies over it."""
        self._ask("press")

    def click(self) -> None:
        """Click it with the mouse, in its middle."""
        x, y, width, height = self.wait()["box"]
        self.program.desktop.click(x + width // 2, y + height // 2)

    def focus(self) -> None:
        """Give it the keyboard."""
        self._ask("focus")

    def type(self, text: str) -> None:
        """Type into it on the keyboard, where the cursor is; ``\\n`` is Enter.

        The virtual keyboard has the keys of a US one; other letters come over the bus.
        """
        self.focus()
        pieces = re.findall(r"[\x00-\x7f]+|[^\x00-\x7f]+", text)
        for piece, following in itertools.zip_longest(pieces, pieces[1:]):
            if not piece.isascii():
                self._ask("insert", text=piece)
                continue
            self.program.desktop.type(piece)
            if following is not None:
                self.wait_text(piece, part=True)

    def write(self, text: str) -> None:
        """Replace what it holds, as a screen reader's user would by dictation."""
        self._ask("write", text=text)

    def choose(self, text: str) -> None:
        """Take an entry of a list that drops down, by opening the list and typing the entry."""
        self.press()
        # Keys that come before the list is open go to what lies under it.
        entry = [*self.locator, ("table", ""), ("list item", text)]
        Widget(self.program, entry, self.seconds).wait()
        self.program.desktop.type(f"{text}\n")
        self.wait_text(text)

    def rows(self, first: int = 0, count: int = 10) -> list[list[str]]:
        """Some rows of a table, as they read."""
        return cast(list[list[str]], self._ask("rows", first=first, count=count)["rows"])

    def wait_row(self, *beginning: str, among: int = 30) -> int:
        """Until a row, among the first ones, begins with these texts; the answer is its number."""
        return cast(int, self._ask("row", beginning=beginning, among=among))

    def row_count(self) -> int:
        """How many rows a table has now."""
        return cast(int, self._ask("rows", first=0, count=0)["total"])

    def headers(self) -> list[str]:
        """What a table's columns are called."""
        return cast(list[str], self._ask("rows", first=0, count=0)["headers"])

    def names(self) -> list[str]:
        """Kind and name of all that is shown inside it."""
        return cast(list[str], self._ask("names"))

    def _ask(self, do: str, **more: Any) -> Any:
        return self.program.ask(do, self.locator, self.seconds, **more)


def _private_environment(folder: Path) -> dict[str, str]:
    """Nothing of the machine's own session, and everything where the tests throw it away."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    environment = {"LANG": "C.UTF-8", **kept, **_folders(folder / "home")}
    environment["XDG_RUNTIME_DIR"] = str(folder / "run")
    Path(environment["XDG_RUNTIME_DIR"]).mkdir(mode=0o700, parents=True)
    environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    environment["QT_QPA_PLATFORM"] = "xcb"
    environment["PYTHONPATH"] = str(PROJECT)
    return environment


def _folders(home: Path) -> dict[str, str]:
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
    }
    for path in folders.values():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(path) for name, path in folders.items()}


@contextmanager
def _display(environment: dict[str, str], screen: str = SCREEN) -> Iterator[str]:
    """Xvfb on a number it finds itself: two runs on one machine never meet."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    command += ["-fbdir", environment["XDG_RUNTIME_DIR"]]
    with running(command, environment, stdout=subprocess.PIPE) as server:
        yield f":{_first_line(server)}"


@contextmanager
def _session_bus(environment: dict[str, str]) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with running(command, environment, stdout=subprocess.PIPE) as bus:
        yield _first_line(bus)


@contextmanager
def _keyring(environment: dict[str, str]) -> Iterator[None]:
    """A Secret Service with an unlocked default collection."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
    with running(command, environment, stdin=subprocess.PIPE) as keyring:
        assert keyring.stdin is not None
        keyring.stdin.write(KEYRING_PASSWORD)
        keyring.stdin.close()
        _wait_for_bus_name("org.freedesktop.secrets", environment)
        yield


_WAIT_FOR_NAME = """
import sys
from gi.repository import Gio, GLib
loop = GLib.MainLoop()
there = lambda *_: loop.quit()
Gio.bus_watch_name(Gio.BusType.SESSION, sys.argv[1], Gio.BusNameWatcherFlags.NONE, there, None)
loop.run()
"""


def _wait_for_bus_name(name: str, environment: dict[str, str]) -> None:
    """Until a service has its name, without asking the bus to start another one for it."""
    command = [SYSTEM_PYTHON, "-c", _WAIT_FOR_NAME, name]
    subprocess.run(command, env=environment, check=True, timeout=SECONDS)


def _first_line(process: Process) -> str:
    """What a server says of itself once it is ready."""
    assert process.stdout is not None
    line = process.stdout.readline().decode().strip()
    if not line:
        raise NotThereError(f"{process.args!r} ended with status {process.wait(5)}")
    return line
