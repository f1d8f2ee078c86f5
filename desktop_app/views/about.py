"""What this program is, and the facts a supporter asks for first."""

from __future__ import annotations

import platform

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.reports.fault_log import FAULTS
from desktop_app.views.clipboard import copy_text
from desktop_app.views.dialog_buttons import way_out
from desktop_app.views.licences import Licences
from desktop_app.views.plain_label import plain_label
from desktop_app.views.theme import STEP, heading_font


def diagnostic_information(environment: str) -> str:
    """Versions, settings and what has failed, for a support ticket; nothing of a customer or a
    merchant."""
    screen = QGuiApplication.primaryScreen()
    lines = (
        f"Customer Desk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Platform {QGuiApplication.platformName()}, scale {screen.devicePixelRatio():g}",
        f"Locale {QLocale().bcp47Name()}",
        f"Environment {environment or '-'}",
    )
    report = FAULTS.report()
    return "\n".join(lines) + (f"\n\n{report}" if report else "")


class About(QDialog):
    """Name, version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A dialog to read and close."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Customer Desk"))
        title = plain_label(self.tr("Customer Desk"))
        title.setFont(heading_font(1.6))
        version = plain_label(self.tr("Version {version}").format(version=__version__))
        words = plain_label(
            self.tr(
                "Look up, correct and delete customers on the Monri payment gateway.\n\n"
                "Built with Qt for Python (LGPL 3). Icons: Lucide (ISC licence)."
            )
        )
        words.setWordWrap(True)
        buttons = way_out(self)
        licences = QPushButton(self.tr("Licences…"))
        licences.setAutoDefault(False)
        licences.clicked.connect(lambda: Licences(self).open())
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 3, STEP * 3, STEP * 3, STEP * 2)
        column.setSpacing(STEP)
        for part in (title, version, words, buttons):
            column.addWidget(part)
        self.setMinimumWidth(420)


def copy_diagnostic_information(environment: str) -> None:
    """Put :func:`diagnostic_information` on the clipboard."""
    copy_text(diagnostic_information(environment))
