"""The menus of a window, by name, so that a pane can say where its actions belong."""

from __future__ import annotations

from enum import Enum


class Menu(Enum):
    """The menus in the order in which the menu bar shows them."""

    FILE = "File"
    EDIT = "Edit"
    VIEW = "View"
    CUSTOMER = "Customer"
    TOOLS = "Tools"
    WINDOW = "Window"
    HELP = "Help"
