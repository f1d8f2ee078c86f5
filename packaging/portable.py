"""The archive for any Linux: no root, runs from whatever folder it is unpacked into."""

from __future__ import annotations

import lzma
import shutil
import tarfile
from pathlib import Path

from bundle import PACKAGES, Bundle, set_modes
from deb import copyright_text, fill, install_menu_files
from source import Source

_SYSTEM = Path("/usr/lib/x86_64-linux-gnu")
FROM_THE_SYSTEM = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
}
"""What Qt needs on X11, and desktops without other Qt programs may lack; by Debian's package."""


def build(bundle: Bundle, source: Source, folder: Path) -> Path:
    """Fill the folder and pack it."""
    name = f"customer-desk-{source.full_version}-linux-x86_64"
    home = folder / name
    shutil.copytree(bundle.home, home)
    for library in FROM_THE_SYSTEM:
        shutil.copy(_SYSTEM / library, home / PACKAGES / "PySide6" / "Qt" / "lib")
    install_menu_files(bundle, home / "share")
    (home / "COPYRIGHT.txt").write_bytes(copyright_text(bundle, FROM_THE_SYSTEM.values()))
    shutil.copy(bundle.texts / "portable.txt", home / "README.txt")
    set_modes(home)
    for command in ("customer-desk", "add-to-menu"):
        (home / command).write_bytes(fill(bundle.texts / f"portable-{command}.sh"))
        (home / command).chmod(0o755)
    archive = folder / f"{name}.tar.xz"
    with (
        lzma.open(archive, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for path in sorted([home, *home.rglob("*")]):
            entry = tar.gettarinfo(path, str(path.relative_to(folder)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = source.epoch
            if path.is_file():
                with path.open("rb") as content:
                    tar.addfile(entry, content)
            else:
                tar.addfile(entry)
    return archive
