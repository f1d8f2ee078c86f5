"""Which system libraries Qt lacks on this Linux, and which Debian packages hold them.

Run with the environment's own Python: prints the missing packages on one line, nothing when Qt
loads. Ends with status 1 when something is missing that no package below is known to hold.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What Qt's own libraries and its X11 and Wayland plugins ask the system for."""


def load_error(library: str | Path) -> str:
    """The loader's complaint about ``library``; empty when it loads."""
    try:
        ctypes.CDLL(str(library))
    except OSError as refused:
        return str(refused)
    return ""


def missing_packages() -> list[str]:
    """The packages of the libraries that do not load, each once."""
    return sorted({package for name, package in PACKAGES.items() if load_error(name)})


def qt_complaints() -> list[str]:
    """What the loader says of Qt itself: its libraries, and what puts windows on X11."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return ["PySide6 is not installed"]
    home = Path(found.origin).parent
    wanted = [home / "Qt" / "lib" / f"libQt6{part}.so.6" for part in ("Gui", "Widgets", "Svg")]
    wanted.append(home / "Qt" / "plugins" / "platforms" / "libqxcb.so")
    return [complaint for complaint in map(load_error, wanted) if complaint]


def main() -> int:
    """Print what to install."""
    if sys.platform != "linux":
        return 0
    packages = missing_packages()
    if packages:
        print(*packages)
        return 0
    complaints = qt_complaints()
    if complaints:
        print(*complaints, sep="\n", file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    raise SystemExit(main())
