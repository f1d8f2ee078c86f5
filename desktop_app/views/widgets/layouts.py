"""Rows, columns and forms of widgets in a line of code each."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.views.widgets.look import STEP

Part = QWidget | QLayout | None
"""A widget, a layout, or None for room that stretches."""
Margins = int | tuple[int, int, int, int]
"""Pixels all around, or left, top, right, bottom."""
Box = TypeVar("Box", bound=QBoxLayout)


def row(
    *parts: Part | tuple[Part, int],
    of: QWidget | None = None,
    margins: Margins = 0,
    spacing: int = STEP,
    at_top: bool = False,
) -> QHBoxLayout:
    """``parts`` from left to right, each alone or with the share of the room it takes. ``of``: the
    widget laid out; ``at_top``: parts without a share are not stretched down."""
    box = _filled(QHBoxLayout(), parts, of, margins, spacing)
    if at_top:
        for part in parts:
            if isinstance(part, QWidget):
                box.setAlignment(part, Qt.AlignmentFlag.AlignTop)
    return box


def column(
    *parts: Part | tuple[Part, int],
    of: QWidget | None = None,
    margins: Margins = 0,
    spacing: int = STEP,
) -> QVBoxLayout:
    """As :func:`row`, from top to bottom."""
    return _filled(QVBoxLayout(), parts, of, margins, spacing)


def _filled(
    box: Box,
    parts: tuple[Part | tuple[Part, int], ...],
    of: QWidget | None,
    margins: Margins,
    spacing: int,
) -> Box:
    if of is not None:
        of.setLayout(box)
    left, top, right, bottom = (margins,) * 4 if isinstance(margins, int) else margins
    box.setContentsMargins(left, top, right, bottom)
    box.setSpacing(spacing)
    for each in parts:
        part, share = each if isinstance(each, tuple) else (each, 0)
        if part is None:
            box.addStretch(share or 1)
        elif isinstance(part, QWidget):
            box.addWidget(part, share)
        else:
            box.addLayout(part, share)
    return box
