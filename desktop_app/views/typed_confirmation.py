"""A field in which the agent types a customer's own ID to prove that the right one is meant."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.models.display import visible
from desktop_app.records.customer import Customer
from desktop_app.records.fields import RULES
from desktop_app.records.spelling import differences
from desktop_app.views.quiet_line import QuietLine
from desktop_app.views.theme import STEP, tokens
from desktop_app.views.wording import difference_in_words

_LONGEST: Final = RULES["merchant_customer_id"].longest


class TypedConfirmation(QWidget):
    """Asks for the merchant customer ID, or the UUID when there is none. Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nobody to confirm yet."""
        super().__init__(parent)
        self._wanted = ""
        self._label = _plain_label()
        self._field = QuietLine()
        self._label.setBuddy(self._field)
        self._hint = _plain_label()
        self._colour_hint()
        self._field.textChanged.connect(self._on_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        for widget in (self._label, self._field, self._hint):
            column.addWidget(widget)

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

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_hint()

    def _on_typed(self) -> None:
        found = differences(self._field.text(), self._wanted)
        hint = self.tr("Almost: it differs in {words}.")
        self._hint.setText(hint.format(words=difference_in_words(found)) if found else "")
        self.changed.emit()

    def _colour_hint(self) -> None:
        palette = self._hint.palette()
        palette.setColor(self._hint.foregroundRole(), tokens(self.palette()).warning)
        self._hint.setPalette(palette)


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
