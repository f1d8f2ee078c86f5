"""The program for Windows and macOS, which have no Python of their own to build on.

PyInstaller makes the folder, Inno Setup or hdiutil what people open. Signing takes from the
environment who signs; without it, nothing is signed:

    SIGN_COMMAND        Windows: a command that signs the file whose name is put after it
    CODESIGN_IDENTITY   macOS: the name of a "Developer ID Application" certificate
    NOTARY_PROFILE      macOS: what notarytool has kept the account under

On another system all is done that this system can do, and the rest is named.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from source import Source
from wheels import Workshop

_RECIPES = Path("packaging") / "frozen"


def windows(workshop: Workshop, source: Source, folder: Path) -> Path:
    """The installer; elsewhere than on Windows the folder that it would hold, for this system."""
    frozen, icons = _freeze(workshop, folder)
    compiler = shutil.which("ISCC")
    if platform.system() != "Windows" or compiler is None:
        return _zipped(frozen, source, "signing and packing by Inno Setup")
    signing = os.environ.get("SIGN_COMMAND")
    if signing:
        for program in frozen.glob("*.exe"):
            subprocess.run(f'{signing} "{program}"', check=True, shell=True)
    words = [f"/DVersion={source.version}", f"/DSource={frozen}", f"/O{folder}"]
    words += [f"/DIcon={icons / 'customer-desk.ico'}"]
    words += ["/DSigned", f"/Ssign={signing} $f"] if signing else []
    subprocess.run(
        [compiler, "/Qp", *words, str(workshop.checkout / _RECIPES / "customer-desk.iss")],
        check=True,
    )
    [installer] = folder.glob("customer-desk-*-windows-x64.exe")
    return installer


def macos(workshop: Workshop, source: Source, folder: Path) -> Path:
    """The disk image; elsewhere than on macOS the folder that it would hold, for this system."""
    frozen, _ = _freeze(workshop, folder)
    if platform.system() != "Darwin":
        return _zipped(frozen, source, "the .app, signing, the disk image and notarising")
    app = frozen.with_name("Customer Desk.app")
    identity = os.environ.get("CODESIGN_IDENTITY")
    if identity:
        hardened = ["--force", "--timestamp", "--options", "runtime"]
        hardened += ["--entitlements", str(workshop.checkout / _RECIPES / "entitlements.plist")]
        subprocess.run(["codesign", *hardened, "--sign", identity, str(app)], check=True)
        subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)
    content = folder / "image"
    content.mkdir()
    shutil.move(app, content)
    (content / "Applications").symlink_to("/Applications")
    image = folder / f"customer-desk-{source.version}-macos-{platform.machine()}.dmg"
    pack = ["hdiutil", "create", "-volname", "Customer Desk", "-srcfolder", str(content)]
    subprocess.run([*pack, "-fs", "HFS+", "-format", "UDZO", str(image)], check=True)
    if identity:
        subprocess.run(["codesign", "--timestamp", "--sign", identity, str(image)], check=True)
    profile = os.environ.get("NOTARY_PROFILE")
    if profile:
        submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile]
        subprocess.run([*submit, "--wait"], check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return image


def _freeze(workshop: Workshop, folder: Path) -> tuple[Path, Path]:
    """PyInstaller's folder, and the drawn icons."""
    program = workshop.program()
    only = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
    workshop.pip(
        "install", *only, "--requirement", str(workshop.checkout / "packaging" / "lock-freeze.txt")
    )
    workshop.pip("install", "--no-index", "--no-deps", str(program.path))
    icons = folder / "icons"
    svg = workshop.checkout / "resources" / "app" / "customer-desk.svg"
    script = workshop.checkout / "packaging" / "icons.py"
    draw = [str(workshop.python), str(script), str(svg), str(icons)]
    subprocess.run(draw, check=True)
    settings = {**os.environ, "CUSTOMER_DESK_ICONS": str(icons), "PYTHONHASHSEED": "0"}
    settings.pop("PYTHONPATH", None)
    freeze = [str(workshop.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    freeze += ["--distpath", str(folder / "frozen"), "--workpath", str(folder / "work")]
    recipe = workshop.checkout / _RECIPES / "customer-desk.spec"
    freeze.append(str(recipe))
    # Not in the checkout: its files would be found before those of the wheel.
    subprocess.run(freeze, check=True, cwd=folder, env=settings, stdin=subprocess.DEVNULL)
    return folder / "frozen" / "customer-desk", icons


def _zipped(frozen: Path, source: Source, left_out: str) -> Path:
    system = platform.system().lower()
    print(f"Left out on this system: {left_out}. Frozen for {system} only, to try the recipe.")
    name = frozen.parent.parent / f"customer-desk-{source.version}-frozen-{system}"
    return Path(shutil.make_archive(str(name), "gztar", frozen.parent, frozen.name))
