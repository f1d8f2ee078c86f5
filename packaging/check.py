"""Try what packaging/build made as an agent's computer would: ``sh packaging/build check``.

A clean Debian is unpacked into a folder (debootstrap, as root). In it the package is installed, the
program started in a virtual display, a profile added and a customer looked up in the sandbox; then
it is upgraded, used again, removed and purged, and nothing but the agent's own data may be left.
The same hands as in ``tests/desktop`` drive it, over the accessibility bus.

    sh packaging/build check BEFORE AFTER         --suite trixie: in another Debian
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import portable
from source import PROJECT

from tests.desktop.desktop import NEEDED, Desktop, add_profile, running

TOKEN = "0123456789abcdef0123456789abcdef01234567"
KEY = "0123456789abcdef"
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
HOME = "/srv/agent"
_OTHERS = re.compile(
    r"^/(tmp|proc|sys|dev|run|srv/agent/(\.cache|\.local/(state/)?pipx/(logs|shared))|"
    r"srv/agent/\.local(/bin|/share|/pipx(/venvs|/\.cache.*)?)?$|srv/customer[^/]*$|var/(cache|log|lib/(apt|dpkg)|tmp))(/|$)"
)
"""What changes in a clean root by itself, and what pipx keeps for itself."""


def why_not() -> str:
    """What a clean root lacks here; empty for nothing."""
    if os.geteuid():
        return "only root may unpack a Debian"
    lacking = [name for name in ("debootstrap", "unshare", *NEEDED) if shutil.which(name) is None]
    if lacking:
        return f"not installed: {', '.join(lacking)}"
    for needed in (["unshare", "--mount", "true"], ["git", "rev-parse", "HEAD"]):
        if subprocess.run(needed, cwd=PROJECT, check=False, capture_output=True).returncode:
            return f"{' '.join(needed)} does not work here"
    return ""


class NoDebianError(Exception):
    """No Debian could be fetched and unpacked."""


class CleanRoot:
    """A Debian of its own in a folder, with the machine's network and display."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    @contextmanager
    def of(cls, suite: str) -> Iterator[CleanRoot]:
        """A new one, thrown away at the end."""
        with tempfile.TemporaryDirectory(prefix=f"{suite}-", dir="/var/tmp") as name:
            folder = Path(name) / "root"
            make = ["debootstrap", "--variant=minbase", suite, str(folder)]
            made = subprocess.run(make, check=False, stdout=subprocess.PIPE, text=True)
            if made.returncode:
                raise NoDebianError(f"no Debian could be unpacked. {made.stdout[-1_000:]}")
            for place in ("/etc/resolv.conf", "/etc/hosts"):
                shutil.copy(place, folder / place.lstrip("/"))
            (folder / HOME.lstrip("/")).mkdir()
            yield cls(folder)

    def command(self, *words: str) -> list[str]:
        """What runs ``words`` in it, as the process that is started itself. /tmp is the machine's:
        there are the display, the buses and the agent's home."""
        mounts = "mount --bind /tmp $0/tmp && mount -t proc proc $0/proc && "
        mounts += 'mount --rbind /dev $0/dev && exec chroot $0 "$@"'
        return ["unshare", "--mount", "sh", "-c", mounts, str(self.folder), *words]

    def run(self, *words: str) -> str:
        """Run to the end; what it says."""
        done = subprocess.run(
            self.command(*words),
            check=False,
            env={"PATH": _PATH, "HOME": HOME, "DEBIAN_FRONTEND": "noninteractive", **_pip()},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(words)}\n{done.stdout}")
        return done.stdout

    def apt(self, *words: str) -> None:
        self.run("apt-get", "-y", "-qq", "--no-install-recommends", *words)

    def take(self, path: Path) -> str:
        """A file of the machine's, in it; the place it has there."""
        return f"/srv/{Path(shutil.copy(path, self.folder / 'srv')).name}"

    def files(self) -> set[str]:
        """Every file and folder in it."""
        found = {f"/{path.relative_to(self.folder)}" for path in self.folder.rglob("*")}
        return {name for name in found if not _OTHERS.match(name)}


def _pip() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name == "PIP_CERT"}


class Debian:
    """A package of the distribution."""

    python = ("/usr/lib/customer-desk/bin/python3",)
    command = "customer-desk"

    def __init__(self, root: CleanRoot) -> None:
        self._root = root

    def prepare(self, package: Path) -> None:
        """What it depends on, and what the distribution's own judge says."""
        if shutil.which("lintian"):
            judge = ["lintian", "--allow-root", "--display-info", "--fail-on", "error,warning,info"]
            subprocess.run([*judge, str(package)], check=True)
        else:
            print("lintian is not here: left out")
        ask = ["dpkg-deb", "--field", str(package), "Depends"]
        needed = subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()
        self._root.apt("satisfy", needed)

    def install(self, package: Path) -> None:
        self._root.apt("install", self._root.take(package))

    def remove(self) -> None:
        self._root.apt("remove", "customer-desk")
        self._root.run("dpkg", "--purge", "customer-desk")


class Portable:
    """An archive that is unpacked into a folder of the agent's, with a blank in its name."""

    folder = f"{HOME}/my programs"
    command = f"{folder}/customer-desk/customer-desk"
    python = (f"{folder}/customer-desk/bin/python3",)

    def __init__(self, root: CleanRoot) -> None:
        self._root = root

    def prepare(self, package: Path) -> None:
        """What every desktop has."""
        del package
        self._root.apt("install", "xz-utils", *DESKTOP)

    def install(self, package: Path) -> None:
        place = shlex.quote(self.folder)
        unpack = f"rm -rf {place}; mkdir -p {place}/customer-desk; cd {place}/customer-desk; "
        unpack += f"tar -x --strip-components=1 -f {self._root.take(package)}; ./add-to-menu"
        self._root.run("sh", "-euc", unpack)

    def remove(self) -> None:
        self._root.run(f"{self.folder}/customer-desk/add-to-menu", "--remove")
        self._root.run("sh", "-euc", f"rm -r {shlex.quote(self.folder)} {HOME}/.local")


class Wheel:
    """A wheel for pipx, with the Python of the distribution."""

    command = f"{HOME}/.local/bin/customer-desk"
    python = (f"{HOME}/.local/pipx/venvs/customer-desk/bin/python",)

    def __init__(self, root: CleanRoot) -> None:
        self._root = root

    def prepare(self, package: Path) -> None:
        """pipx, and what every desktop has."""
        del package
        self._root.apt("install", "pipx", *DESKTOP, *portable.FROM_THE_SYSTEM.values())
        trusted = Path("/etc/ssl/certs/ca-certificates.crt")  # as the machine's own pip trusts
        (self._root.folder / "etc/ssl/certs").mkdir(parents=True, exist_ok=True)
        shutil.copy(trusted, self._root.folder / "etc/ssl/certs")

    def install(self, package: Path) -> None:
        wanted = f"customer-desk[sandbox] @ file://{self._root.take(package)}"
        self._root.run("pipx", "install", "--force", wanted)

    def remove(self) -> None:
        self._root.run("pipx", "uninstall", "customer-desk")


KINDS: dict[str, Callable[[CleanRoot], Debian | Portable | Wheel]] = {
    ".deb": Debian,
    ".xz": Portable,
    ".whl": Wheel,
}
DESKTOP = (
    *("libbrotli1", "libdbus-1-3", "libegl1", "libexpat1", "libfontconfig1", "libgl1"),
    *("libglib2.0-0", "libgssapi-krb5-2", "libssl3", "libwayland-cursor0", "libwayland-egl1"),
    *("libx11-xcb1", "libxcb-glx0", "libxcb-randr0", "libxcb-render0", "libxcb-shape0"),
    *("libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0"),
)


class Agent:
    """Somebody at the computer, with a home of their own and a gateway to ask."""

    def __init__(self, root: CleanRoot, desktop: Desktop, way: Debian | Portable | Wheel) -> None:
        self._root, self._desktop, self._way = root, desktop, way
        self.home = desktop.folder / "agent"
        self._port = "0"

    def work(self) -> None:
        """Start, add the profile at first, look a customer up, and close."""
        is_first = not self.home.exists()
        start = self._root.command(self._way.command)
        with self._gateway() as address, self._desktop.program(home=self.home, command=start) as on:
            if is_first:
                dialog = add_profile(on, "Shop", address, TOKEN, KEY)
                on.widget("button", "Save profile", dialog).press()
                dialog.wait_gone()
            on.table("Customers").wait_row("cust-0000300")
            on.field("Find customer").type("cust-0000042\n")
            on.button("Delete customer").wait_state("enabled")
            on.label("Active").wait()
            status = on.close()
        if status:
            raise SystemExit(f"The program ended with status {status}")

    @contextmanager
    def _gateway(self) -> Iterator[str]:
        """The installed program's own sandbox; its address, the same each time."""
        module = ["-I", "-m", "desktop_app.sandbox", "--port", self._port, "--customers", "300"]
        secrets = ["--merchant-key", KEY, "--authenticity-token", TOKEN]
        start = self._root.command(*self._way.python, *module, *secrets)
        with running(start, self._desktop.environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            address = process.stdout.readline().decode().strip()
            self._port = address.rsplit(":", 1)[1]
            yield address


def try_out(root: CleanRoot, desktop: Desktop, before: Path, after: Path) -> None:
    """Install, use, upgrade, use, remove."""
    way = KINDS[after.suffix](root)
    agent = Agent(root, desktop, way)
    step("prepare")
    root.apt("update")
    way.prepare(after)
    clean = root.files()
    step("install the build before")
    way.install(before)
    installed = root.files()
    step(f"use: {root.run(way.command, '--version').strip()}")
    agent.work()
    require(root.files() - installed, "were written beside what was installed")
    step("upgrade")
    way.install(after)
    step(f"use: {root.run(way.command, '--version').strip()}")
    agent.work()
    step("remove")
    way.remove()
    require(root.files() ^ clean, "differ after it is gone")
    kept = sorted(path.name for path in (agent.home / "config" / "customer-desk").iterdir())
    print("Nothing is left of it but the agent's own:", *kept)


def require(differing: set[str], words: str) -> None:
    """End unless nothing differs."""
    if differing:
        raise SystemExit("\n".join([*sorted(differing)[:20], f"{len(differing)} {words}"]))


def step(name: str) -> None:
    """Say what comes next, and when."""
    print(f"{time.monotonic() - _BEGUN:6.1f} s  {name}", flush=True)


_BEGUN = time.monotonic()


def main(arguments: list[str]) -> int:
    """Try it, and say each step."""
    parser = argparse.ArgumentParser(prog="packaging/build check")
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--suite", default="bookworm", help="the Debian to try it on")
    options = parser.parse_args(arguments)
    reason = why_not()
    if reason:
        print(f"Can't be tried here: {reason}", file=sys.stderr)
        return 1
    step(f"a clean {options.suite}")
    with (
        CleanRoot.of(options.suite) as root,
        tempfile.TemporaryDirectory(prefix="desk-", dir="/tmp") as name,
        Desktop.started(Path(name)) as desktop,
    ):
        try_out(root, desktop, options.before.resolve(), options.after.resolve())
    step("done")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
