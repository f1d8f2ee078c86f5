"""Icons: one SVG family (Lucide), coloured from the palette and sharp at every scale."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources

_FOLDER = Path(resources.__file__).parent / "icons"


@cache
def _drawing(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()


class _PaletteIconEngine(QIconEngine):
    """Draws the SVG anew for each size and colour, so light, dark and 200 % all come out right."""

    def __init__(self, name: str, role: QPalette.ColorRole, colour: QColor | None) -> None:
        super().__init__()
        self._name, self._role, self._colour = name, role, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = (
            QPalette.ColorGroup.Disabled
            if mode == QIcon.Mode.Disabled
            else QPalette.ColorGroup.Active
        )
        colour = self._colour or QGuiApplication.palette().color(group, self._role)
        drawing = _drawing(self._name).replace(b"currentColor", colour.name().encode())
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _PaletteIconEngine(self._name, self._role, self._colour)


def icon(
    name: str,
    role: QPalette.ColorRole = QPalette.ColorRole.ButtonText,
    colour: QColor | None = None,
) -> QIcon:
    """The icon of that name under ``resources/icons``, in a palette role's or a fixed colour."""
    return QIcon(_PaletteIconEngine(name, role, colour))
