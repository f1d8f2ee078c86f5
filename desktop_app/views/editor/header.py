"""Who is on screen: the large name, whether the customer still exists, the ids and the times."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.display import (
    local_time,
    one_line,
    short_identifier,
    tool_tip,
    utc_time,
)
from desktop_app.records.customer import Customer
from desktop_app.views.editor.copy_button import CopyButton
from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, fixed_font, heading_font, tokens
from desktop_app.views.wording import field_label

_TIME_WIDTH = 136
_TIMES = ("created_at", "updated_at", "deleted_at")


class _Name(QLabel):
    """A name in one line: cut at its end when the pane is narrow, whole on hover."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(heading_font())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        self._whole = one_line(name)
        self.setToolTip(tool_tip(name))
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elide, self.width()))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class Header(QWidget):
    """Shows one customer as saved. Signals: ``delete_asked()``."""

    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self._name = _Name()
        self._chip = QLabel()
        self._chip.setTextFormat(Qt.TextFormat.PlainText)
        self._is_deleted = False
        self._merchant_id = CopyButton(
            field_label("merchant_customer_id"), fixed_font(), has_icon=True
        )
        self._uuid = CopyButton(field_label("uuid"), fixed_font(), has_icon=True)
        self._facts = {name: CopyButton(field_label(name)) for name in ("status", *_TIMES)}
        self._labels = {name: _label(field_label(name)) for name in self._facts}
        self._delete = QPushButton(self.tr("Delete customer"))
        self._delete.setAutoDefault(False)
        self._delete.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it has a key of its own
        self._delete.clicked.connect(self.delete_asked)
        self._lay_out()
        self._paint()

    def show_customer(self, customer: Customer) -> None:
        """Show who it is, as the gateway answered."""
        name = customer.name or customer.merchant_customer_id or self.tr("No name")
        self._name.show_name(name)
        self._show_state(customer.is_deleted)
        merchant_id = customer.merchant_customer_id or ""
        self._merchant_id.show_value(merchant_id, short_identifier(merchant_id, 18, 10))
        self._merchant_id.setVisible(bool(merchant_id))
        self._uuid.show_value(customer.uuid, short_identifier(customer.uuid))
        self._show_fact("status", customer.status or "", customer.status or "")
        for time in _TIMES:
            self._show_time(time, getattr(customer, time))
        self._delete.setVisible(not self._is_deleted)

    def lock(self, locked: bool) -> None:
        """No deleting while a save runs."""
        self._delete.setEnabled(not locked)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _show_state(self, is_deleted: bool) -> None:
        if is_deleted == self._is_deleted and self._chip.text():
            return
        self._is_deleted = is_deleted
        self._chip.setText(self.tr("● deleted") if is_deleted else self.tr("● active"))
        self._paint()

    def _show_time(self, name: str, moment: datetime | None) -> None:
        self._show_fact(name, utc_time(moment), local_time(moment))

    def _show_fact(self, name: str, text: str, shown: str) -> None:
        self._facts[name].show_value(text, shown)
        for widget in (self._facts[name], self._labels[name]):
            widget.setVisible(bool(text))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self._name, 1)
        top.addWidget(self._delete)
        ids = QHBoxLayout()
        ids.setSpacing(STEP // 2)
        ids.addWidget(self._merchant_id)
        ids.addWidget(self._uuid)
        ids.addStretch(1)
        ids.addWidget(self._chip)
        facts = QGridLayout()
        facts.setHorizontalSpacing(STEP // 2)
        facts.setVerticalSpacing(0)
        facts.setColumnMinimumWidth(1, _TIME_WIDTH)
        facts.setColumnStretch(4, 1)
        for place, name in enumerate(self._facts):
            facts.addWidget(self._labels[name], place // 2, 2 * (place % 2))
            left = Qt.AlignmentFlag.AlignLeft
            facts.addWidget(self._facts[name], place // 2, 2 * (place % 2) + 1, left)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP // 2)
        column.setSpacing(STEP // 2)
        column.addLayout(top)
        column.addLayout(ids)
        column.addLayout(facts)

    def _paint(self) -> None:
        now = tokens()
        inks = [(self._chip, now.danger if self._is_deleted else now.muted)]
        inks += [(label, now.muted) for label in self._labels.values()]
        for label, ink in inks:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), ink)
            label.setPalette(palette)
        self._delete.setIcon(icon("trash-2", colour=now.danger))
