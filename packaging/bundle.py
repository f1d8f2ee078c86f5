"""The program with everything it needs in one folder: its own Python, its libraries, itself.

    bin/python3               the distribution's interpreter
    lib/python3.X             its library, without what the program has no use for
    lib/python3.X/dist-packages   the locked libraries as published, and the program

The folder may stand anywhere: Python finds its library by where its own file is. Nothing is changed
in what others published, but files are left out, so that Qt can be replaced by another build of it.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import bill
from wheels import Workshop

VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"
LIBRARY = Path("lib") / VERSION
PACKAGES = LIBRARY / "dist-packages"

_NOT_USED = {
    *("config-*", "dist-packages", "ensurepip", "idlelib", "lib2to3", "pydoc_data", "sqlite3"),
    *("curses", "dbm", "distutils", "test", "tkinter", "turtle*", "unittest", "venv", "wsgiref"),
    *("cgi.py", "cgitb.py"),
    *("EXTERNALLY-MANAGED", "sitecustomize.py", "__pycache__", "LICENSE.txt"),
}
"""Of Python's library. ``sitecustomize.py`` is the distribution's, and of its Python only."""

_MODULES_NOT_USED = (
    *("_bz2", "_crypt", "_ctypes_test", "_curses", "_dbm", "_gdbm", "_sqlite3", "_test"),
    *("_tkinter", "_xx", "audioop", "nis", "ossaudiodev", "readline", "xx"),
)

_QT_PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqminimal.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-decoration-client/libadwaita.so",
    "wayland-decoration-client/libbradient.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libfullscreen-shell-v1.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
"""Windows on X11 and Wayland, input methods, SVG; without the GTK theme, which needs GTK."""

_OTHER_DATA = ("phonenumbers/geodata", "phonenumbers/carrierdata", "phonenumbers/tzdata")
"""Places, carriers and time zones of phone numbers: 41 MB that nothing asks for."""


class Bundle:
    """The folder, filled."""

    def __init__(self, home: Path, workshop: Workshop) -> None:
        self.home = home
        self.packages = home / PACKAGES
        self.texts = workshop.checkout / "packaging" / "linux"
        self.python = home / "bin" / "python3"
        self.libraries = workshop.libraries()
        self._copy_python()
        for wheel in (*self.libraries, workshop.program()):
            wheel.unpack(self.packages)
        self._leave_out()
        self._unpack_qt_support()
        set_modes(home)

    def compile(self, installed: str) -> None:
        """Bytecode that never asks whether it is up to date, as for files at ``installed``."""
        words = ["-m", "compileall", "-q", "-f", "--invalidation-mode", "unchecked-hash"]
        self._run(*words, "-s", str(self.home), "-p", installed, str(self.home / LIBRARY))
        set_modes(self.home)

    def components(self) -> Iterator[bill.Component]:
        """What it is made of."""
        yield from map(bill.of_wheel, self.libraries)
        yield bill.of_package(VERSION, package_version(f"{VERSION}-minimal"), architecture())

    def draw_icons(self, folder: Path) -> None:
        svg = self.packages / "resources" / "app" / "customer-desk.svg"
        self._run(str(Path(__file__).with_name("icons.py")), str(svg), str(folder))

    def _copy_python(self) -> None:
        interpreter = Path("/usr/bin") / VERSION
        self.python.parent.mkdir(parents=True)
        shutil.copy(interpreter, self.python)
        ignored = shutil.ignore_patterns(*_NOT_USED)
        shutil.copytree(Path("/usr/lib") / VERSION, self.home / LIBRARY, ignore=ignored)
        for path in (self.home / LIBRARY / "lib-dynload").iterdir():
            if path.name.startswith(_MODULES_NOT_USED):
                path.unlink()

    def _leave_out(self) -> None:
        for name in _OTHER_DATA:
            shutil.rmtree(self.packages / name)
        qt = self.packages / "PySide6"
        modules = {qt / f"{name}.abi3.so" for name in self._modules_of_qt()}
        plugins = {qt / "Qt" / "plugins" / name for name in _QT_PLUGINS}
        lacking = [path.name for path in (*modules, *plugins) if not path.exists()]
        if lacking:
            raise FileNotFoundError(f"PySide6 has no {', '.join(lacking)}")
        places = [qt, qt / "Qt" / "lib", self.packages / "shiboken6"]
        kept = self._needed((*modules, *plugins), places)
        kept |= {path for path in qt.glob("*.py")}
        for path in sorted(qt.rglob("*"), reverse=True):
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path not in kept:
                path.unlink()
        shiboken = self.packages / "shiboken6"
        for path in (shiboken / "include", shiboken / "lib", shiboken / "Shiboken.pyi"):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()

    def _modules_of_qt(self) -> set[str]:
        """What the program imports from PySide6."""
        found: set[str] = set()
        for path in (self.packages / "desktop_app").rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_bytes())):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                    found.add(str(node.module).split(".")[1])
        return found

    @staticmethod
    def _needed(objects: Iterable[Path], places: list[Path]) -> set[Path]:
        """``objects`` and all in ``places`` that the loader loads along with them."""
        found: set[Path] = set()
        waiting = list(objects)
        while waiting:
            path = waiting.pop()
            if path in found:
                continue
            found.add(path)
            command = ["readelf", "--dynamic", str(path)]
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            for name in re.findall(r"\(NEEDED\).*\[(.+)\]", told):
                waiting += [place / name for place in places if (place / name).exists()]
        return found

    def _unpack_qt_support(self) -> None:
        """PySide6 keeps a part of itself zipped, and compiles it anew at each start: 50 ms. Its own
        switch unpacks that part."""
        self._run("-c", "import shiboken6.Shiboken", SBK_EMBED="0")

    def _run(self, *words: str, **environment: str) -> None:
        command = [str(self.python), "-B", "-s", "-P", *words]
        settings = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", **environment}
        subprocess.run(command, check=True, env=settings, stdin=subprocess.DEVNULL)


def set_modes(folder: Path) -> None:
    """Readable for all, writable for the owner, and programs only in ``bin``."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent.name == "bin"
            path.chmod(0o755 if is_program else 0o644)


def package_version(name: str) -> str:
    """Of a package that is installed here."""
    return _told("dpkg-query", "--show", "--showformat=${Version}", name)


def architecture() -> str:
    """In Debian's words: amd64, arm64."""
    return _told("dpkg", "--print-architecture")


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
