"""The right pane: one customer, shown, corrected and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from desktop_app.records.changes import Changes
from desktop_app.records.customer import Customer
from desktop_app.records.draft import Draft
from desktop_app.records.field_checks import Finding, Place, findings
from desktop_app.views.editor.live_draft import LiveDraft
from desktop_app.views.editor.metadata_actions import MetadataActions
from desktop_app.views.icons import icon
from desktop_app.views.menus import Menu
from desktop_app.views.shortcuts import Shortcut
from desktop_app.views.theme import STEP
from desktop_app.worker.session import Session

if TYPE_CHECKING:
    from desktop_app.views.editor.editor_page import EditorPage
    from desktop_app.views.editor.no_record import NoRecord
    from desktop_app.views.editor.saving import Saving

_FORM_AFTER = 250
"""Milliseconds after the first paint."""


class CustomerEditor(QWidget):
    """Shows one customer and saves what is changed.

    Signals: ``saved(Customer)`` with the gateway's answer to an update; ``read_again(Customer)``
    when saving found another record than the one shown; ``dirty_changed(bool)``;
    ``delete_asked(Customer)``; ``cancel_asked()`` and ``back_asked()`` while no record is shown.
    """

    saved = Signal(object)
    read_again = Signal(object)
    dirty_changed = Signal(bool)
    delete_asked = Signal(object)
    cancel_asked = Signal()
    back_asked = Signal()

    def __init__(self, session: Session, production: bool, parent: QWidget | None = None) -> None:
        """Nobody is shown; the form is made for the first customer, after the first paint."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Customer details"))
        self._session = session
        self._production = production
        self._live = LiveDraft(self)
        self._metadata_actions = MetadataActions(self)
        self._page: EditorPage | None = None
        self._no_record: NoRecord | None = None
        self._saving: Saving | None = None
        self._sections: list[tuple[str, QWidget, QWidget]] = []
        self._folds = [
            self._fold(self.tr("Customer details"), Shortcut.FOLD_DETAILS),
            self._fold(self.tr("Metadata"), Shortcut.FOLD_METADATA),
        ]
        self._was_dirty = False
        self._is_given_up = False
        self._findings: dict[Place, Finding] = {}
        self._after_save: Callable[[], object] | None = None
        self._empty = QLabel()
        self._making = QTimer(self, singleShot=True, interval=_FORM_AFTER)
        self._making.timeout.connect(self._made_page)
        self._make_actions()
        self._lay_out()
        self.show_nothing()

    @property
    def customer(self) -> Customer | None:
        """The record shown, as the gateway answered it; None for nobody."""
        base = self._live.draft.base
        return base if base.uuid and not self._is_given_up else None

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something, if only what is typed into a cell just now."""
        is_typing = self._page is not None and self._page.metadata.is_typing
        return self.customer is not None and (self._live.is_dirty or is_typing)

    @property
    def live(self) -> LiveDraft:
        """What is being edited, for whoever keeps it."""
        return self._live

    def add_section(
        self, title: str, content: QWidget, last_stop: QWidget, shortcut: Shortcut
    ) -> None:
        """Another part below the metadata, such as the saved cards, which ``shortcut`` folds; Tab
        leaves it from ``last_stop``."""
        self._sections.append((title, content, last_stop))
        self._folds.append(self._fold(title, shortcut))
        content.hide()
        content.setParent(self)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """What the menus offer for the customer shown."""
        return {
            Menu.EDIT: [self._undo, self._redo, *self._metadata_actions.all()],
            Menu.VIEW: self._folds,
            Menu.CUSTOMER: [self._save, self._discard],
        }

    def show_customer(self, customer: Customer) -> None:
        """Show ``customer``; unsaved changes of the one before are gone (see :meth:`leave`)."""
        page = self._made_page()
        page.notice.clear()
        if self._live.draft.base.uuid != customer.uuid:
            page.go_to_top()
        self._is_given_up = False
        self._live.begin(Draft.of(customer))
        page.show_record(customer)
        if self._saving is not None and self._saving.uuid == customer.uuid:
            page.lock(locked=True)
        self._stack.setCurrentWidget(page)

    def take_focus(self) -> None:
        """Give the record's name the keyboard, or what stands in the place of a record."""
        shown: QWidget | None = self._stack.currentWidget()
        if self._page is not None and shown is self._page:
            shown = self._page.form.rows["name"].box
        if shown is not None:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_nothing(self) -> None:
        """Nobody, and what to do."""
        self._live.begin(Draft.of_nobody())
        self._empty.setText(self.tr("Choose a customer in the table, or find one."))
        self._stack.setCurrentWidget(self._empty)

    @property
    def no_record(self) -> NoRecord:
        """What stands in the place of a record; made when first needed."""
        if self._no_record is None:
            from desktop_app.views.editor.no_record import NoRecord  # noqa: PLC0415 - not at start

            self._no_record = NoRecord()
            self._no_record.cancel_asked.connect(self.cancel_asked)
            self._no_record.back_asked.connect(self.back_asked)
            self._stack.addWidget(self._no_record)
        return self._no_record

    def give_up(self) -> None:
        """The pane is another customer's from now on, who is not here yet: nothing of the one
        before can be saved, undone, copied or deleted any more (see :meth:`leave`). It is still
        seen until :meth:`await_customer` or :meth:`show_customer`."""
        self._is_given_up = True
        self._live.stack.clear()
        for action in (self._save, self._discard, *self._metadata_actions.all()):
            action.setEnabled(False)

    def await_customer(self, heading: str, *, back_to: str) -> None:
        """Show in the place of a record that another one is awaited."""
        self.give_up()
        self._live.begin(Draft.of_nobody())
        if self._page is not None:
            self._page.metadata.lock(locked=True)
        self.no_record.await_one(heading, back_to=back_to)
        self._stack.setCurrentWidget(self.no_record)

    def leave(self, then: Callable[[], object]) -> None:
        """Run ``then`` now, or once a running save and unsaved changes are settled, or never."""
        if self._saving is not None and self._saving.uuid:
            self._after_save = then
        elif self._page is None or not self.is_dirty:
            then()
        else:
            self._ask_before(self._page, then)

    def _ask_before(self, page: EditorPage, then: Callable[[], object]) -> None:
        page.metadata.finish_editing()
        if not self.is_dirty:  # what was typed into the cell is what it had been
            then()
            return

        def discard_and_leave() -> None:
            self._discard_all()
            then()

        is_stuck = bool(self._findings) or page.metadata.is_typing or self._is_deleted()
        page.ask_to_leave(
            self._live.draft,
            None if is_stuck else partial(self._start_saving, is_reviewed=True, then=then),
            discard_and_leave,
            production=self._production,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Make the form once the window is painted, before the first customer needs it."""
        super().showEvent(event)
        self._making.start()

    def _is_deleted(self) -> bool:
        return self._live.draft.base.is_deleted

    def _make_actions(self) -> None:
        self._undo = self._live.stack.createUndoAction(self, self.tr("Undo"))
        self._redo = self._live.stack.createRedoAction(self, self.tr("Redo"))
        self._save = QAction(self.tr("Save"), self)
        self._discard = QAction(self.tr("Discard changes"), self)
        for action, shortcut, picture, tip in (
            (self._undo, Shortcut.UNDO, "undo-2", self.tr("Take the last change back")),
            (self._redo, Shortcut.REDO, "redo-2", self.tr("Do it again")),
            (self._save, Shortcut.SAVE, "save", self.tr("Look at the changes and save them")),
            (self._discard, Shortcut.DISCARD_CHANGES, "x", self.tr("Back to the saved record")),
        ):
            action.setShortcut(QKeySequence(shortcut))
            action.setIcon(icon(picture))
            action.setStatusTip(tip)
        self._save.triggered.connect(self._look_at_changes)
        self._discard.triggered.connect(self._discard_all)
        self._live.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(4 * STEP)
        self._empty.setEnabled(False)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)

    def _made_page(self) -> EditorPage:
        if self._page is None:
            from desktop_app.views.editor.editor_page import EditorPage  # noqa: PLC0415 - not at start
            from desktop_app.views.editor.save_report import SaveReport  # noqa: PLC0415 - nor this
            from desktop_app.views.editor.saving import Saving  # noqa: PLC0415 - nor this

            self._page = page = EditorPage(self._live, self._metadata_actions)
            self._saving = Saving(self._session, production=self._production, parent=self)
            self._saving.busy.connect(self._on_busy)
            report = SaveReport(self._saving, self._live, page, self._look_at_changes)
            report.answered.connect(self.read_again)
            self._saving.saved.connect(self._on_saved)
            self._saving.ended.connect(self._on_ended)
            self._connect_page(page)
            self._stack.addWidget(page)
        return self._page

    def _connect_page(self, page: EditorPage) -> None:
        for title, content, last_stop in self._sections:
            page.add_section(title, content, last_stop)
            content.show()
        page.fold_by(self._folds)
        for fold in self._folds:
            fold.setEnabled(True)
        page.bar.save_asked.connect(self._look_at_changes)
        page.bar.discard_asked.connect(self._discard_all)
        page.bar.cancel_asked.connect(self._cancel)
        page.bar.reveal_asked.connect(self._reveal)
        page.header.delete_asked.connect(self._ask_to_delete)

    def _fold(self, title: str, shortcut: Shortcut) -> QAction:
        """Shows and hides a section of the record."""
        action = QAction(title, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setStatusTip(self.tr("Fold or unfold this part of the record"))
        action.setCheckable(True)
        action.setChecked(True)
        action.setEnabled(False)
        return action

    def _on_changed(self) -> None:
        changes = self._live.draft.changes()
        self._findings = findings(changes)
        self._save.setEnabled(bool(changes) and not self._is_deleted())
        self._discard.setEnabled(bool(changes))
        if self._page is not None:
            self._page.show_state(self._live.draft, self._findings)
        if bool(changes) != self._was_dirty:
            self._was_dirty = bool(changes)
            self.dirty_changed.emit(self._was_dirty)

    def _discard_all(self) -> None:
        if self._page is not None:
            self._page.metadata.drop_typing()
        self._live.discard()

    def _look_at_changes(self) -> None:
        self._start_saving(is_reviewed=False)

    def _start_saving(self, *, is_reviewed: bool, then: Callable[[], object] | None = None) -> None:
        """``then`` is run once it is saved."""
        page = self._page
        if page is None or self._saving is None or self._saving.uuid or not self._is_ready(page):
            return
        self._live.pause()
        page.notice.clear()
        self._after_save = then
        self._saving.start(self._live.draft, is_reviewed=is_reviewed)

    def _is_ready(self, page: EditorPage) -> bool:
        if not page.metadata.finish_editing() or not self.is_dirty or self._is_deleted():
            return False
        if self._findings:
            self._reveal()
        return not self._findings

    def _reveal(self) -> None:
        if self._page is not None and self._findings:
            self._page.reveal(*next(iter(self._findings.items())))

    def _cancel(self) -> None:
        if self._saving is not None:
            self._saving.cancel()

    def _ask_to_delete(self) -> None:
        self.delete_asked.emit(self.customer)

    def _on_busy(self, words: str) -> None:
        page, saving = self._page, self._saving
        if page is None or saving is None or saving.uuid != self._live.draft.base.uuid:
            return
        page.lock(locked=True)
        page.header.lock(locked=True)
        page.bar.show_busy(words)
        self._save.setEnabled(False)
        self._discard.setEnabled(False)

    def _on_ended(self, is_settled: bool) -> None:
        page, then = self._page, self._after_save
        self._after_save = None
        if page is not None:
            page.lock(self._is_deleted())
            page.header.lock(locked=False)
            if self.is_dirty:
                self._on_changed()
        if is_settled and then is not None:
            then()

    def _on_saved(self, answer: Customer, sent: Changes) -> None:
        self.saved.emit(answer)
