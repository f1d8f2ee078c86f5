"""What frames the record: who it is, the sections that fold, what stands there without a record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import (
    date_format,
    field_label,
    identifier,
    local_time,
    one_line,
    short_identifier,
    shown_time,
    utc_time,
    when_words,
)
from desktop_app.models.wording import erased_words
from desktop_app.records.customer import Customer
from desktop_app.records.recognise import identifier_to_find
from desktop_app.records.writes import JournalEntry
from desktop_app.views.widgets.accessibility import announce, set_tip
from desktop_app.views.widgets.actions import Shortcut, make_action, shown_keys
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import (
    CopyButton,
    ElidedLabel,
    Pill,
    ToneLabel,
    WrappingLabel,
    line,
    menu_button,
    push_button,
)
from desktop_app.views.widgets.layouts import FlowLayout, column, row
from desktop_app.views.widgets.messages import Note, Notice, Tone
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face

_APPROVED = "approved"
"""The gateway's word for a customer that can be used."""


class Header(QWidget):
    """Shows one customer as saved. ``menu`` holds what else can be done with who is shown.
    Signal: ``delete_asked()``."""

    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = set_face(ElidedLabel(), Face.TITLE)
        self._state = Pill()
        self._odd_id = CopyButton(field_label("merchant_customer_id"), Face.MONO)
        self._uuid = CopyButton(field_label("uuid"), Face.MONO)
        self._dates = ElidedLabel()
        self._delete = QPushButton(icon("trash-2", "danger"), self.tr("Delete…"))
        self._forbidden = ""
        self._customer: Customer | None = None
        date_format().changed.connect(self._show_dates)
        self.menu = QMenu(self)
        self._more = menu_button(self.tr("More for this customer"), self.menu)
        self._copy_dates = make_action(
            self, self.tr("Copy dates"), run=lambda: copy_text(self._dates.toolTip())
        )
        self.menu.addAction(self._copy_dates)
        self._lay_out()

    def show_customer(self, customer: Customer) -> None:
        """Show who it is, as the gateway answered."""
        self._name.show_text(customer.name or customer.merchant_customer_id or self.tr("No name"))
        is_deleted = customer.is_deleted
        status = customer.status or ""
        if is_deleted:
            self._state.show_state(self.tr("Deleted"), "danger", "trash-2")
        elif status in {"", _APPROVED}:
            self._state.show_state(self.tr("Active"), "confirmed", "check")
        else:
            self._state.show_state(one_line(status, _LONGEST_STATUS), "warning", "triangle-alert")
        set_tip(self._state, status)
        self._uuid.show_value(customer.uuid, short_identifier(customer.uuid))
        # The form has the ID; here it is spelled out where something in it can't be seen.
        merchant_id = customer.merchant_customer_id or ""
        self._odd_id.show_value(merchant_id, short_identifier(merchant_id, 18, 10))
        self._odd_id.setVisible(merchant_id != identifier(merchant_id, max(len(merchant_id), 1)))
        self._customer = customer
        self._show_dates()
        self._delete.setVisible(not is_deleted)

    def lock(self, locked: bool) -> None:
        """No deleting while a save runs."""
        self._delete.setEnabled(not locked and not self._forbidden)

    def forbid_deletion(self, why: str) -> None:
        """``why`` nobody may delete customers here; empty where they may."""
        self._forbidden = why
        self._delete.setEnabled(not why)
        if why:
            set_tip(self._delete, why)

    def _show_dates(self) -> None:
        customer = self._customer
        if customer is None:
            return
        deleted, updated = self.tr("Deleted {when}"), self.tr("Updated {when}")
        said = {
            deleted: customer.deleted_at,
            self.tr("Created {when}"): customer.created_at,
            updated: customer.updated_at,
        }
        known = {words: moment for words, moment in said.items() if moment is not None}
        # A note says when it was deleted; who was never changed is not said to have been.
        is_new = customer.updated_at in (customer.created_at, customer.deleted_at)
        silent = {deleted, updated if is_new else ""}
        shown = (
            words.format(when=_when(moment))
            for words, moment in known.items()
            if words not in silent
        )
        whole = (
            f"{words.format(when=local_time(moment))} ({utc_time(moment)})"
            for words, moment in known.items()
        )
        self._dates.show_text("  ·  ".join(shown), "\n".join(whole))

    def _lay_out(self) -> None:
        set_kind(self._delete, "quiet-danger")
        self._delete.setAccessibleName(self.tr("Delete customer"))
        self._delete.setAutoDefault(False)
        self._delete.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it has a key of its own
        self._delete.clicked.connect(self.delete_asked)
        set_face(self._dates, Face.CAPTION)
        self._dates.set_tone("muted")
        self._dates.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = row((self._name, 1), self._delete, self._more, spacing=STEP // 2)
        facts = row(self._state, self._odd_id, self._uuid, (self._dates, 1))
        inside = column(top, facts, margins=(_MARGIN + STEP, 12, _MARGIN, STEP), spacing=0)
        column(inside, line(), of=self, spacing=0)


_LONGEST_STATUS = 24
_WEEK = timedelta(days=7)


def _when(moment: datetime) -> str:
    """The time of day says something of today only: there is room for no more, but in the tip."""
    is_relative = date_format().is_relative and datetime.now(UTC) - moment < _WEEK
    return shown_time(moment) if is_relative else when_words(moment)


class DeletedNote(Note):
    """That the customer on screen is deleted; and when, for which ticket and by whom, where they
    were erased from this computer.

    Signals: ``journal_asked(str)`` for what the journal has about an ID;
    ``certificate_asked(Customer)``.
    """

    journal_asked = Signal(str)
    certificate_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(picture="trash-2")
        self._customer: Customer | None = None
        self.offers_certificate = False
        """Whether ``certificate_asked`` leads anywhere."""

    def show_customer(self, customer: Customer) -> None:
        """Hidden for one who is not deleted."""
        before, self._customer = self._customer, customer
        if not customer.is_deleted:
            self.show_message("")
        elif before is None or _deletion(before) != _deletion(customer):
            self._offer(is_known=False)
            moment = local_time(customer.deleted_at)
            words = self.tr("Deleted. It can be read and copied, not changed.")
            if moment:
                words = self.tr("Deleted {when}. It can be read and copied, not changed.")
            self.show_message(words.format(when=moment), Tone.DANGER)

    def show_erasure(self, entry: JournalEntry) -> None:
        """The customer on screen was erased so."""
        self._offer(is_known=True)
        words = erased_words(entry)
        for button in self._buttons:
            button.setAccessibleDescription(words)
        self.show_message(words, Tone.DANGER)

    def _offer(self, *, is_known: bool) -> None:
        journal, certificate = self._buttons
        journal.setVisible(is_known)
        certificate.setVisible(is_known and self.offers_certificate)

    def _ask_for_journal(self) -> None:
        if self._customer is not None:
            self.journal_asked.emit(identifier_to_find(self._customer))

    def _ask_for_certificate(self) -> None:
        self.certificate_asked.emit(self._customer)

    def _lay_out(self) -> None:
        self._buttons = (
            push_button(self.tr("Journal"), self._ask_for_journal),
            push_button(self.tr("Certificate…"), self._ask_for_certificate),
        )
        for button in self._buttons:
            set_kind(button, "quiet")
            button.hide()
        margins = (STEP + STEP // 2, STEP, STEP, STEP)
        row(self._picture, (self._words, 1), *self._buttons, of=self, margins=margins)


def _deletion(customer: Customer) -> tuple[str, bool, datetime | None]:
    return customer.uuid, customer.is_deleted, customer.deleted_at


class Section(QWidget):
    """``content`` under ``title``, with how many there are and ``tools`` at the right end; a click
    on the title hides it and shows it again. For hands on the keyboard :attr:`fold` does, with a
    ``shortcut`` in a menu: Tab goes from field to field. Without ``has_title`` the title is seen
    only while the content is not."""

    def __init__(
        self,
        title: str,
        content: QWidget,
        shortcut: Shortcut | None = None,
        *,
        tools: Sequence[QWidget] = (),
        has_title: bool = True,
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
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_kind(self._head, "title")
        set_face(self._head, Face.SECTION)
        self._head.clicked.connect(self.fold.toggle)
        self._has_title = has_title
        self._count = ToneLabel("muted")
        head = row(self._head, self._count, None, *tools, spacing=4)
        column(head, content, of=self, spacing=0)
        self.fold.toggled.connect(self._on_toggled)
        self.fold.setChecked(True)

    def show_count(self, words: str) -> None:
        """How many there are, beside the title; empty: not known."""
        self._count.setText(words)

    def unfold(self) -> None:
        self.fold.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        for part in (self._head, self._count):
            part.setVisible(self._has_title or not is_open)
        self._head.setAccessibleDescription(
            self.tr("Folds the section") if is_open else self.tr("Unfolds the section")
        )
        self._head.setIcon(QIcon() if is_open else icon("chevron-right", "muted"))


_MARGIN = EDGE


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
        content.setObjectName("surface")
        right = max(_MARGIN - self.verticalScrollBar().sizeHint().width(), 0)
        margins = (_MARGIN, STEP, right, _MARGIN)
        parts = [sections[0]] if sections else []
        self._column = column(*parts, None, of=content, margins=margins, spacing=STEP)
        # Grown before it is laid out: too low for a moment, it would squeeze what must not move.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        for section in sections[1:]:
            self.add(section)

    def add(self, section: Section) -> None:
        last = self._column.count() - 1
        self._column.insertSpacing(last, STEP)
        self._column.insertWidget(last + 1, line())
        self._column.insertWidget(last + 2, section)


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
        set_face(self._heading, Face.TITLE)
        self._words = ToneLabel("muted", wraps=True)
        self._steps = QWidget()
        self._is_told = False
        """Whether the heading says what became of it."""
        self.notice = Notice()
        self.notice.stay()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._back = QPushButton(icon("arrow-left"), "")
        self._back.setMinimumWidth(1)  # a long name must not widen the pane
        for button in (self._cancel, self._back):
            button.setAutoDefault(False)
        self._cancel.clicked.connect(self.cancel_asked)
        self._back.clicked.connect(self.back_asked)
        # The heading, not the pane: a screen reader has a word for a text.
        self._heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._heading)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()

    @property
    def heading(self) -> str:
        return self._heading.text()

    def await_one(self, heading: str, *, back_to: str) -> None:
        """Be waiting, unless it is told already what became of it. ``back_to``: who was shown
        before, in words; "" for nobody."""
        if not self._is_told:
            self.show_heading(heading)
        self._cancel.show()
        words = self.tr("Back to {customer}").format(customer=back_to)
        self._back.setText(words.replace("&", "&&"))  # a customer's is no access key
        keys = shown_keys(Shortcut.BACK)
        tip = self.tr("Back")
        set_tip(self._back, f"{tip} ({keys})" if keys else tip)
        self._back.setVisible(bool(back_to))

    def forget(self) -> None:
        """Somebody else is awaited from now on: nothing is told of the one before."""
        self.notice.clear()
        self._show_outcome("")

    def end(self, heading: str) -> None:
        """Nobody is awaited any more; what became of it stands in :attr:`notice`, or is told by
        :meth:`show_not_found`, and then stays."""
        if self._is_told:
            announce(self, " ".join((self.heading, self._words.text())))
        else:
            self.show_heading(heading)
        self._cancel.hide()

    def show_not_found(
        self, heading: str, words: str, buttons: Sequence[QAbstractButton] = ()
    ) -> None:
        """Nobody is there: ``heading`` says so, ``words`` say more, ``buttons`` are ways on."""
        self.show_heading(heading)
        self._show_outcome(words, buttons)
        self._is_told = True

    def show_heading(self, heading: str) -> None:
        """Another heading, read out as well."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._cancel.isHidden():
            self.cancel_asked.emit()
        else:
            super().keyPressEvent(event)

    def _show_outcome(self, words: str, buttons: Sequence[QAbstractButton] = ()) -> None:
        self._is_told = False
        self._words.setText(words)
        self._words.setVisible(bool(words))
        steps = self._steps
        self._steps = QWidget()
        flow = FlowLayout(STEP, self._steps)
        for button in buttons:
            flow.addWidget(button)
        self._column.replaceWidget(steps, self._steps)
        steps.deleteLater()
        self._steps.setVisible(bool(buttons))
        # What is made last would come last.
        stops = self._heading, *buttons, self._cancel, self._back
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

    def _lay_out(self) -> None:
        buttons = row(self._cancel, self._back, None)
        parts = self._heading, self._words, self._steps, self.notice, buttons, None
        self._column = column(*parts, of=self, margins=EDGE + STEP, spacing=2 * STEP)
