"""The buttons of a dialog, in the platform's order, with our own words and without pictures.

Qt's standard buttons bring a desktop's icons, and words that Qt itself ships in few of the
languages our agents speak.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QMessageBox, QPushButton

from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, tokens

_Role = QDialogButtonBox.ButtonRole
_SIGN = 4 * STEP
"""Pixels. The picture beside the question of a message box."""


def way_out(dialog: QDialog) -> QDialogButtonBox:
    """``Close`` alone, for a dialog that is only read."""
    box = QDialogButtonBox(dialog)
    box.addButton(QCoreApplication.translate("dialog", "Close"), _Role.RejectRole)
    box.rejected.connect(dialog.reject)
    return box


def with_cancel(dialog: QDialog, main: QPushButton) -> QDialogButtonBox:
    """``main`` and ``Cancel``; the box's ``accepted`` follows ``main``."""
    box = QDialogButtonBox(dialog)
    box.addButton(QCoreApplication.translate("dialog", "Cancel"), _Role.RejectRole)
    box.addButton(main, _Role.AcceptRole)
    box.rejected.connect(dialog.reject)
    return box


def in_our_words(dialog: QInputDialog, main: str) -> None:
    """Qt makes the buttons of this dialog itself: ``main`` and ``Cancel`` in their places."""
    dialog.setOkButtonText(main)
    dialog.setCancelButtonText(QCoreApplication.translate("dialog", "Cancel"))
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def show_warning_sign(box: QMessageBox) -> None:
    """The triangle of our own icons, instead of the desktop's."""
    sign = icon("triangle-alert", colour=tokens().warning)
    box.setIconPixmap(sign.pixmap(_SIGN, _SIGN))
