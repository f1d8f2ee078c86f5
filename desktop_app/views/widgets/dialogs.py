"""What dialogs share: buttons in our own words, a height that follows the content, the first paint,
and the field in which an ID is typed to confirm a deletion.

Qt's standard buttons bring a desktop's icons, and words that Qt itself ships in few of the
languages our agents speak.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)

from desktop_app.models.display import visible
from desktop_app.records.customer import Customer
from desktop_app.records.fields import RULES
from desktop_app.records.spelling import differences
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import QuietLine, ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.tokens import STEP
from desktop_app.views.widgets.wording import difference_in_words

_Role = QDialogButtonBox.ButtonRole
_SIGN = 4 * STEP
"""Pixels. The picture beside the question of a message box."""


def close_buttons(dialog: QDialog) -> QDialogButtonBox:
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
    sign = icon("triangle-alert", "warning")
    box.setIconPixmap(sign.pixmap(_SIGN, _SIGN))


_TITLE_BAR: Final = 5 * STEP
"""Pixels kept free for a frame that the desktop has not put around the window yet."""


class FittingDialog(QDialog):
    """As tall as its parts need at its width, at every change, and no taller than the screen.

    Words that wrap need height, which Qt does not give a window by itself; and of a window that
    opens it makes two thirds of the screen at most. It never shrinks: what stands under the pointer
    would move.
    """

    def event(self, event: QEvent) -> bool:
        """Something in it changed: Qt has laid it out within the height there was."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grow()
        return is_done

    def showEvent(self, event: QShowEvent) -> None:
        """Before Qt puts it over the middle of its window."""
        if not event.spontaneous():
            self.grow()
        super().showEvent(event)

    def grow(self) -> None:
        """Take the height that is needed, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry()
        frame = max(self.frameGeometry().height() - self.height(), _TITLE_BAR)
        height = min(needed, room.height() - frame)
        if height <= self.height():
            return
        self.resize(self.width(), height)
        too_low = self.y() + height + frame - room.bottom()
        if self.isVisible() and too_low > 0:
            self.move(self.x(), max(room.top(), self.y() - too_low))


def ask_where_to_save(
    parent: QWidget, title: str, name: str, then: Callable[[Path], object], *, kind: str = ""
) -> QFileDialog:
    """Let the agent choose a file, ``name`` at first, whose suffix is added where it lacks; what
    was chosen is given to ``then``. ``kind``: of files that are shown, empty for all. The answer
    is the dialog, open already."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if kind:
        dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(partial(_hand_on, then))
    dialog.open()
    return dialog


def _hand_on(then: Callable[[Path], object], name: str) -> None:
    then(Path(name))


class ReadDialog(FittingDialog):
    """Something to read, with ``Close`` below it; deleted once it is closed."""

    def __init__(
        self, title: str, parent: QWidget | None, *parts: QWidget, width: int, height: int = 0
    ) -> None:
        """``parts`` from top to bottom; ``height`` 0: as high as they are."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.buttons = close_buttons(self)
        column(*parts, self.buttons, of=self, margins=2 * STEP)
        self.resize(width, height)


_LEVELS = 5
"""From a part of a pane to the window's frame: a pane, its section, the page, its scroll area."""


def lay_out_now() -> None:
    """Lay out everything that waits for it.

    A layout tells the one above it by an event, and Qt delivers what was posted before the call:
    once for each level.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


_LONGEST: Final = RULES["merchant_customer_id"].longest


class TypedConfirmation(QWidget):
    """Asks for the merchant customer ID, or the UUID when there is none. Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._label = plain_label(wraps=True)
        self._field = QuietLine()
        self._label.setBuddy(self._field)
        self._hint = ToneLabel("warning", wraps=True)
        self._field.textChanged.connect(self._on_typed)
        column(self._label, self._field, self._hint, of=self, spacing=STEP // 2)

    def ask_for(self, customer: Customer) -> None:
        """Ask anew, for this customer; what was typed before is gone.

        An ID with invisible characters, or one that is shown cut, can't be typed from what is seen,
        so the UUID is asked for.
        """
        merchant_id = customer.merchant_customer_id
        if merchant_id and len(merchant_id) <= _LONGEST and visible(merchant_id) == merchant_id:
            self._wanted = merchant_id
            label = self.tr("Type the merchant customer ID to confirm")
        else:
            self._wanted = customer.uuid
            label = self.tr("Type the UUID to confirm")
        self._label.setText(label)
        self._field.setAccessibleName(label)
        self._field.clear()
        self._on_typed()

    @property
    def is_given(self) -> bool:
        """Whether exactly the ID was typed."""
        return bool(self._wanted) and self._field.text() == self._wanted

    def _on_typed(self) -> None:
        found = differences(self._field.text(), self._wanted)
        hint = self.tr("Almost: it differs in {words}.")
        self._hint.setText(hint.format(words=difference_in_words(found)) if found else "")
        self.changed.emit()
