"""What can be done with metadata, as actions: made before the grid is, for the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.views.icons import icon
from desktop_app.views.shortcuts import Shortcut


class MetadataActions(QObject):
    """Asleep until a grid wakes them."""

    def __init__(self, parent: QObject) -> None:
        """Text, icon and shortcut of each."""
        super().__init__(parent)
        self.add = self._made("plus", self.tr("Add metadata"), Shortcut.ADD_METADATA)
        self.remove = self._made("trash-2", self.tr("Remove metadata"), Shortcut.REMOVE_METADATA)
        self.restore = self._made(
            "rotate-ccw", self.tr("Restore metadata"), Shortcut.RESTORE_METADATA
        )
        self.paste = self._made(
            "clipboard-paste", self.tr("Paste metadata…"), Shortcut.PASTE_METADATA
        )
        self.copy_rows = self._made("copy", self.tr("Copy metadata rows"), Shortcut.COPY_METADATA)
        self.copy_all = self._made(
            "copy", self.tr("Copy all metadata as JSON"), Shortcut.COPY_METADATA_JSON
        )
        # Del must never remove anything while the keyboard is elsewhere.
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def all(self) -> list[QAction]:
        """In menu order."""
        return [self.add, self.remove, self.restore, self.paste, self.copy_rows, self.copy_all]

    def _made(self, picture: str, text: str, shortcut: Shortcut) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setStatusTip(text)
        action.setEnabled(False)
        return action
