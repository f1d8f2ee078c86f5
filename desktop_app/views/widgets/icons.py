"""Icons: one family of SVG files (Lucide), coloured by a token, drawn for each size."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from desktop_app.views.widgets.tokens import tokens

ICON: Final = 16
"""Pixels. An icon beside a word or alone on a button."""

_MOST_DRAWN: Final = 512
"""Pictures of a few hundred bytes to some kilobytes each."""

_FOLDER: Final = Path(resources.__file__).parent / "icons"


@cache
def _drawing(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()


@lru_cache(_MOST_DRAWN)
def _drawn(name: str, colour: int, width: int, height: int) -> QPixmap:
    """Parsing and drawing an SVG takes 0.2 ms, and one look-up paints thirty icons."""
    picture = _drawing(name).replace(b"currentColor", QColor.fromRgba(colour).name().encode())
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    drawing = QSvgRenderer(QByteArray(picture))
    # Beside a word the rest of the room is the gap before it, which no style lets one set.
    size = drawing.defaultSize().scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    drawing.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


class _PaletteIconEngine(QIconEngine):
    """Draws the SVG anew for each size and colour, so light, dark and 200 % all come out right."""

    def __init__(self, name: str, tone: str, colour: QColor | None) -> None:
        super().__init__()
        self._name, self._tone, self._colour = name, tone, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # Not painter.device(): to find out what kind of device it is, PySide6 makes a Python type
        # of each kind with all its enumerations, which takes 22 ms of the first paint.
        ratio = max(1.0, painter.deviceTransform().m11())
        painter.drawPixmap(rect, self._drawn(rect.size() * ratio, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode)

    def _drawn(self, size: QSize, mode: QIcon.Mode) -> QPixmap:
        colour = self._colour
        if mode == QIcon.Mode.Disabled:
            colour = tokens().disabled
        elif mode == QIcon.Mode.Selected and tokens().on_selected is not None:
            colour = tokens().on_selected
        elif self._tone:
            colour = getattr(tokens(), self._tone)
        if colour is None:
            palette = QGuiApplication.palette()
            colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
        return _drawn(self._name, colour.rgba(), size.width(), size.height())

    def clone(self) -> QIconEngine:
        return _PaletteIconEngine(self._name, self._tone, self._colour)


def icon(name: str, tone: str = "", colour: QColor | None = None) -> QIcon:
    """The icon of that name under ``resources/icons``, in the colour of a token (it follows light
    and dark), in a fixed colour, or in that of a button's text."""
    return QIcon(_PaletteIconEngine(name, tone, colour))
