"""The program's icon in every size, drawn from its SVG: ``python packaging/icons.py FOLDER``.

Also as ``customer-desk.ico`` and ``customer-desk.icns``, which Windows and macOS ask for: both are
nothing but PNGs behind one another.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_OF_MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
_OF_MACOS |= {b"ic10": 1024}


def main() -> int:
    """Write ``SIZE.png`` for each size, and the two files that hold several."""
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(source))
    folder.mkdir(parents=True, exist_ok=True)
    drawn: dict[int, bytes] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        path = folder / f"{size}.png"
        if not image.save(str(path)):
            print(f"{path} could not be written", file=sys.stderr)
            return 1
        drawn[size] = path.read_bytes()
    (folder / "customer-desk.ico").write_bytes(_ico({size: drawn[size] for size in _OF_WINDOWS}))
    (folder / "customer-desk.icns").write_bytes(_icns(drawn))
    application.shutdown()
    return 0


def _ico(pictures: dict[int, bytes]) -> bytes:
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures.values())


def _icns(drawn: dict[int, bytes]) -> bytes:
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(drawn[size])) + drawn[size]
        for kind, size in _OF_MACOS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    raise SystemExit(main())
