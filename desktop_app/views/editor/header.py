"""What frames the record: who it is, the sections that fold, what stands there without a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import (
    date_format,
    field_label,
    local_time,
    one_line,
    short_identifier,
    shown_time,
    tool_tip,
    utc_time,
)
from desktop_app.records.customer import Customer
from desktop_app.views.widgets.actions import Shortcut, make_action
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import CopyButton, ToneLabel, WrappingLabel
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.widgets.tokens import STEP, Face, font, set_face, tokens

_TIME_WIDTH = 136
_TIMES = ("created_at", "updated_at", "deleted_at")


class _Name(QLabel):
    """A name in one line: cut at its end when the pane is narrow, whole on hover."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_face(self, Face.TITLE)
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


class Header(QWidget):
    """Shows one customer as saved. Signals: ``delete_asked()``."""

    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = _Name()
        self._chip = ToneLabel("muted")
        self._merchant_id = CopyButton(
            field_label("merchant_customer_id"), font(Face.MONO), has_icon=True
        )
        self._uuid = CopyButton(field_label("uuid"), font(Face.MONO), has_icon=True)
        self._facts = {name: CopyButton(field_label(name)) for name in ("status", *_TIMES)}
        self._labels = {name: ToneLabel("muted", field_label(name)) for name in self._facts}
        self._delete = QPushButton(icon("trash-2", "danger"), self.tr("Delete customer"))
        self._delete.setAutoDefault(False)
        self._delete.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it has a key of its own
        self._delete.clicked.connect(self.delete_asked)
        self._customer: Customer | None = None
        date_format().changed.connect(self._show_times)
        self._lay_out()

    def show_customer(self, customer: Customer) -> None:
        """Show who it is, as the gateway answered."""
        self._customer = customer
        self._name.show_name(customer.name or customer.merchant_customer_id or self.tr("No name"))
        is_deleted = customer.is_deleted
        self._chip.setText(self.tr("● deleted") if is_deleted else self.tr("● active"))
        self._chip.set_tone("danger" if is_deleted else "muted")
        merchant_id = customer.merchant_customer_id or ""
        self._merchant_id.show_value(merchant_id, short_identifier(merchant_id, 18, 10))
        self._merchant_id.setVisible(bool(merchant_id))
        self._uuid.show_value(customer.uuid, short_identifier(customer.uuid))
        self._show_fact("status", customer.status or "", customer.status or "")
        self._show_times()
        self._delete.setVisible(not is_deleted)

    def lock(self, locked: bool) -> None:
        """No deleting while a save runs."""
        self._delete.setEnabled(not locked)

    def _show_times(self) -> None:
        if self._customer is None:
            return
        for name in _TIMES:
            moment = getattr(self._customer, name)
            tip = f"{local_time(moment)} · {utc_time(moment)}"
            self._show_fact(name, utc_time(moment), shown_time(moment), tip)

    def _show_fact(self, name: str, text: str, shown: str, tip: str = "") -> None:
        self._facts[name].show_value(text, shown, tip)
        for widget in (self._facts[name], self._labels[name]):
            widget.setVisible(bool(text))

    def _lay_out(self) -> None:
        top = row((self._name, 1), self._delete)
        ids = row(self._merchant_id, self._uuid, None, self._chip, spacing=STEP // 2)
        facts = QGridLayout()
        facts.setHorizontalSpacing(STEP // 2)
        facts.setVerticalSpacing(0)
        facts.setColumnMinimumWidth(1, _TIME_WIDTH)
        facts.setColumnStretch(4, 1)
        for place, name in enumerate(self._facts):
            facts.addWidget(self._labels[name], place // 2, 2 * (place % 2))
            left = Qt.AlignmentFlag.AlignLeft
            facts.addWidget(self._facts[name], place // 2, 2 * (place % 2) + 1, left)
        margins = (2 * STEP, STEP, 2 * STEP, STEP // 2)
        column(top, ids, facts, of=self, margins=margins, spacing=STEP // 2)


class _Rule(QWidget):
    """The thin line that fills a heading."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().line)


class Section(QWidget):
    """``content`` under ``title``; a click on the heading hides it and shows it again. For hands on
    the keyboard :attr:`fold` does, with a ``shortcut`` in a menu: Tab goes from field to field."""

    def __init__(
        self,
        title: str,
        content: QWidget,
        shortcut: Shortcut | None = None,
        *,
        tools: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # As high as its content: what another section shows must not move this one.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._content = content
        tip = self.tr("Fold or unfold this part of the record")
        self.fold = make_action(self, title, shortcut, tip=tip, is_checkable=True)
        self._head = QToolButton()
        self._head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head.setText(title)
        self._head.setAutoRaise(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_face(self._head, Face.STRONG)
        self._head.clicked.connect(self.fold.toggle)
        self._head.setStyleSheet("QToolButton { border: none; }")
        self._count = ToneLabel("muted")
        head = row(self._head, self._count, (_Rule(), 1), *tools)
        column(head, content, of=self, spacing=STEP // 2)
        self.fold.toggled.connect(self._on_toggled)
        self.fold.setChecked(True)

    def show_count(self, words: str) -> None:
        """How many there are, beside the title; empty: not known."""
        self._count.setText(words)

    def unfold(self) -> None:
        self.fold.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._head.setAccessibleDescription(
            self.tr("Folds the section") if is_open else self.tr("Unfolds the section")
        )
        self._head.setIcon(icon("chevron-down" if is_open else "chevron-right", "muted"))


_MARGIN = 2 * STEP


class SectionList(QScrollArea):
    """Sections one below the other, scrolled when they are higher than the pane.

    The scroll bar stands in the margin and keeps its room: from one customer to the next no field
    gets wider or narrower.
    """

    def __init__(self, *sections: Section) -> None:
        super().__init__()
        self._content = content = QWidget()
        # It paints nothing itself: another height is no reason to paint every field anew.
        content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        right = max(_MARGIN - self.verticalScrollBar().sizeHint().width(), 0)
        margins = (_MARGIN, STEP, right, _MARGIN)
        self._column = column(*sections, None, of=content, margins=margins, spacing=_MARGIN)
        # Grown before it is laid out: too low for a moment, it would squeeze what must not move.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def bring_into_view(self, widget: QWidget, part: QRect | None = None) -> None:
        """Scroll so far that ``part`` of a widget inside is seen; by default all of it."""
        area = widget.rect() if part is None else part
        middle = widget.mapTo(self._content, area.center())
        self.ensureVisible(middle.x(), middle.y(), 0, area.height() // 2 + STEP)

    def add(self, section: Section) -> None:
        self._column.insertWidget(self._column.count() - 1, section)


def bring_into_view(widget: QWidget, part: QRect | None = None) -> None:
    """What the keyboard went to is seen, wherever it stands; Qt does so after Tab only."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, SectionList):
        around = around.parentWidget()
    if around is not None:
        around.bring_into_view(widget, part)


def show_current(view: QAbstractItemView) -> None:
    """The same for the current row of a list or a table that has the keyboard. Not while a button
    of the mouse is down: under it nothing may move."""
    here = view.currentIndex()
    if view.hasFocus() and here.isValid() and not QApplication.mouseButtons().value:
        bring_into_view(view.viewport(), view.visualRect(here))


class NoRecord(QWidget):
    """Shown in the place of a record: who is awaited or what became of that, what is to be said in
    :attr:`notice`, and the way back to who was shown before.

    Signals: ``cancel_asked()`` while somebody is awaited; ``back_asked()``.
    """

    cancel_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = WrappingLabel("")
        set_face(self._heading, Face.SECTION)
        self.notice = Notice()
        self.notice.stay()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._back = QPushButton(icon("arrow-left"), "")
        self._back.setMinimumWidth(1)  # a long name must not widen the pane
        for button in (self._cancel, self._back):
            button.setAutoDefault(False)
        self._cancel.clicked.connect(self.cancel_asked)
        self._back.clicked.connect(self.back_asked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    @property
    def heading(self) -> str:
        return self._heading.text()

    def await_one(self, heading: str, *, back_to: str) -> None:
        """Begin to wait. ``back_to``: who was shown before, in words; "" for nobody."""
        self.show_heading(heading)
        self._cancel.show()
        words = self.tr("Back to {customer}").format(customer=back_to)
        self._back.setText(words.replace("&", "&&"))  # a customer's is no access key
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        self._back.setVisible(bool(back_to))

    def end(self, heading: str) -> None:
        """Nobody is awaited any more; what became of it stands in :attr:`notice`."""
        self.show_heading(heading)
        self._cancel.hide()

    def show_heading(self, heading: str) -> None:
        """Another heading, read out as well."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._cancel.isHidden():
            self.cancel_asked.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = row(self._cancel, self._back, None)
        parts = self._heading, self.notice, buttons, None
        column(*parts, of=self, margins=2 * STEP, spacing=2 * STEP)
