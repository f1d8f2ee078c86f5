"""The buttons of a dialog, in the platform's order, with our own words and without pictures.

Qt's standard buttons bring a desktop's icons, and words that Qt itself ships in few of the
languages our agents speak.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

_Role = QDialogButtonBox.ButtonRole


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
