"""The licences of what this program is built on, as they were given."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

import resources
from desktop_app.views.dialog_buttons import way_out
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP

_RESOURCES = Path(resources.__file__).parent


class Licences(QDialog):
    """One tab for each text, to read and copy from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Reads the texts: 50 kB in all."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Licences"))
        self._tabs.setDocumentMode(True)
        for title, place in (
            (self.tr("Overview"), "licences/NOTICE.txt"),
            (self.tr("LGPL 3 (Qt)"), "licences/LGPL-3.0.txt"),
            (self.tr("GPL 3 (Qt)"), "licences/GPL-3.0.txt"),
            (self.tr("Lucide icons"), "icons/LICENSE.txt"),
        ):
            self._tabs.addTab(_reader(title, _RESOURCES / place), title)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 2, STEP * 2, STEP * 2)
        column.addWidget(self._tabs)
        column.addWidget(way_out(self))
        self.resize(720, 620)


def _reader(title: str, path: Path) -> QPlainTextEdit:
    """A page that is read only; the keyboard moves through it."""
    page = QPlainTextEdit()
    flatten(page)
    page.setAccessibleName(title)
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    page.setPlainText(path.read_text(encoding="utf-8"))
    return page
