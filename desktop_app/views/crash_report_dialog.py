"""The reports of what did not end by itself: read, copied, deleted. Nothing is ever sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.reports.crash_reports import crash_text, forget_crash
from desktop_app.views.clipboard import copy_text
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.icons import icon
from desktop_app.views.style import make_primary
from desktop_app.views.theme import STEP

_WIDTH, _HEIGHT = 720, 440


class CrashReportDialog(QDialog):
    """Shows the reports as plain text."""

    def __init__(self, paths: tuple[Path, ...], parent: QWidget | None = None) -> None:
        """``paths``: the report files, newest last; shown newest first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report of the last time"))
        self._paths = paths
        self._text = QPlainTextEdit()
        flatten(self._text)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setPlainText("\n\n".join(crash_text(path) for path in reversed(paths)))
        self._lay_out()
        self.resize(_WIDTH, _HEIGHT)

    @property
    def text(self) -> str:
        """What is shown, and copied."""
        return self._text.toPlainText()

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "The program was ended by a crash, by the system or by a power cut. This is all "
                "that it left: places in the program and versions, nothing of customers. It is on "
                "this computer only."
            )
        )
        words.setWordWrap(True)
        copy = QPushButton(icon("copy"), self.tr("Copy"))
        remove = QPushButton(icon("trash-2"), self.tr("Delete"))
        close = QPushButton(self.tr("Close"))
        copy.clicked.connect(self._copy)
        remove.clicked.connect(self._delete)
        close.clicked.connect(self.reject)
        for button in (copy, remove):
            button.setAutoDefault(False)
        make_primary(close)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(copy)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 2, STEP * 2, STEP * 2)
        column.setSpacing(STEP + STEP // 2)
        column.addWidget(words)
        column.addWidget(self._text, 1)
        column.addLayout(buttons)

    def _copy(self) -> None:
        copy_text(self.text)

    def _delete(self) -> None:
        for path in self._paths:
            forget_crash(path)
        self.accept()
