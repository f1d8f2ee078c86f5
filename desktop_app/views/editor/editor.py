"""The right pane: one customer, shown, corrected and saved.

:class:`CustomerEditor` decides what happens; :class:`EditorPage` lays out header, notes, sections
that scroll, notice and the bar with Save.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import Translator, field_label, one_line
from desktop_app.records.cards import mask
from desktop_app.records.checks import FieldFinding, Place, findings
from desktop_app.records.customer import Customer
from desktop_app.records.draft import CustomerDraft
from desktop_app.records.writes import WriteKind
from desktop_app.views.editor.draft import LiveDraft
from desktop_app.views.editor.form import DetailsForm, short_problem
from desktop_app.views.editor.header import DeletedNote, Header, NoRecord, Section, SectionList
from desktop_app.views.editor.metadata_pane import MetadataPane
from desktop_app.views.editor.save_dialog import every_change, summary
from desktop_app.views.editor.saving import Saving
from desktop_app.views.widgets.accessibility import announce
from desktop_app.views.widgets.actions import Menu, Shortcut, bind, make_action
from desktop_app.views.widgets.appearance import make_primary, set_kind
from desktop_app.views.widgets.dialogs import QuestionDialog, lay_out_now
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel, TonePicture
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Note, Notice, Tone, colour_of
from desktop_app.views.widgets.tokens import EDGE, PRODUCTION, STEP
from desktop_app.views.widgets.wording import customer_in_words, no_writes_in_words
from desktop_app.worker.session import Session

_tr = Translator("editor")


class CustomerEditor(QWidget):
    """Shows one customer and saves what is changed.

    Signals: ``saved(Customer)`` with the gateway's answer to an update; ``read_again(Customer)``
    when saving found another record than the one shown; ``refused()`` when the gateway refused an
    update, perhaps of a customer deleted meanwhile; ``dirty_changed(bool)``; ``save_changed()``
    when a save begins or ends; ``delete_asked(Customer)``; ``cancel_asked()`` and ``back_asked()``
    while no record is shown.
    """

    saved = Signal(object)
    read_again = Signal(object)
    refused = Signal()
    dirty_changed = Signal(bool)
    save_changed = Signal()
    delete_asked = Signal(object)
    cancel_asked = Signal()
    back_asked = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        environment: str,
    ) -> None:
        """``environment``: an Environment's name."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Customer details"))
        self._production = environment == PRODUCTION
        writes = session.permissions.writes
        self._forbidden = no_writes_in_words(writes, WriteKind.UPDATE)
        """Why nobody may change customers here; empty where they may."""
        self.live = LiveDraft(self)
        self._page = page = EditorPage(self.live, self._forbidden)
        self.deleted_note: DeletedNote = page.deleted_note
        page.header.forbid_deletion(no_writes_in_words(writes, WriteKind.DELETE))
        self._saving = Saving(
            session,
            self.live,
            page,
            self._look_at_changes,
            environment=environment,
            parent=self,
        )
        self.no_record = NoRecord()
        """What stands in the place of a record."""
        self._was_dirty = False
        self._is_given_up = False
        self._findings: dict[Place, FieldFinding] = {}
        self._after_save: Callable[[], object] | None = None
        self._empty = QWidget()
        self._stack = QStackedLayout(self)
        for shown in (self._empty, page, self.no_record):
            self._stack.addWidget(shown)
        self._make_actions()
        self._connect()
        self.show_nothing()

    @property
    def customer(self) -> Customer | None:
        """The record shown, as the gateway answered it; None for nobody."""
        base = self.live.draft.base
        return base if base.uuid and not self._is_given_up else None

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something, if only what is typed into a cell just now."""
        is_typing = self._page.metadata.editing.is_typing
        return self.customer is not None and (self.live.is_dirty or is_typing)

    @property
    def is_saving(self) -> bool:
        """Whether a save is under way."""
        return bool(self._saving.uuid)

    @property
    def is_saving_shown(self) -> bool:
        """Whether it is the customer shown who is saved: nothing else may be sent of them."""
        return self.is_saving and self._saving.uuid == self.live.draft.base.uuid

    def finish_typing(self) -> bool:
        """Take what is typed into a cell of the metadata; False where it can't be taken as it is,
        and is left so."""
        editing = self._page.metadata.editing
        return not editing.is_stuck and editing.finish()

    def take_over(self, before: CustomerEditor) -> None:
        """Go on with what is unsaved there, and what is in doubt; who is shown is the same. What is
        folded there is folded here."""
        self._saving.take_over(before._saving)
        if before.live.is_dirty:
            self.live.restore(before.live.draft)
        for section, old in zip(self._page.parts, before._page.parts, strict=True):
            section.fold.setChecked(old.fold.isChecked())

    @property
    def bar(self) -> QWidget:
        """What will change, and the buttons for it."""
        return self._page.bar

    def add_section(self, section: Section, last_stop: QWidget) -> None:
        """Another part below the metadata, such as the saved cards; Tab leaves it from
        ``last_stop``."""
        self._page.add_section(section, last_stop)

    def offer(self, action: QAction) -> None:
        """Have ``action`` in the record's own menu too: behind the dots, and on a right click
        where nothing has a menu of its own."""
        self._page.header.menu.addAction(action)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """What the menus offer for the customer shown."""
        return {
            Menu.EDIT: [self._undo, self._redo, *self._page.metadata.offered],
            Menu.VIEW: [section.fold for section in self._page.parts],
            Menu.CUSTOMER: [self._save, self._discard],
        }

    def show_customer(self, customer: Customer) -> None:
        """Show ``customer``; unsaved changes of the one before are gone (see :meth:`leave`). Those
        of a customer who turns out to be deleted stay, to be read and copied."""
        page = self._page
        is_gone = customer.is_deleted and self._shows(customer)
        draft = self._changed_on(customer) if is_gone else CustomerDraft.of(customer)
        page.notice.clear()
        if self.live.draft.base.uuid != customer.uuid:
            page.go_to_top()
        self._is_given_up = False
        self.live.begin(draft)
        page.show_record(customer)
        if self._saving.uuid == customer.uuid:
            page.lock(locked=True)
        self._stack.setCurrentWidget(page)

    def _shows(self, customer: Customer) -> bool:
        return self.customer is not None and self.customer.uuid == customer.uuid

    def _changed_on(self, customer: Customer) -> CustomerDraft:
        """What is unsaved, on the record of the same customer as it is now."""
        self._saving.end_review(customer.uuid)
        if not self._page.metadata.editing.finish():
            self._page.metadata.editing.drop()
        return self.live.draft.on(customer, self.live.draft.changes())

    def show_without_customer(self, page: QWidget) -> None:
        """From now on ``page`` is what is shown while there is nobody."""
        is_shown = self._stack.currentWidget() is self._empty
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = page
        self._stack.addWidget(page)
        if is_shown:
            self._stack.setCurrentWidget(page)

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody, shown or awaited."""
        return self._stack.currentWidget() is self._empty

    def take_focus(self) -> None:
        """Give the record's name the keyboard, or what stands in the place of a record."""
        shown: QWidget | None = self._stack.currentWidget()
        if shown is self._page:
            shown = self._page.form.rows["name"].box
        if shown is not None:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_nothing(self) -> None:
        """Nobody, and what to do."""
        self._show_instead(self._empty)

    def _show_instead(self, widget: QWidget) -> None:
        """In the place of a record."""
        self.give_up()
        self.live.begin(CustomerDraft.of_nobody())
        self._page.metadata.lock(locked=True)
        self._stack.setCurrentWidget(widget)

    def give_up(self) -> None:
        """The pane is another customer's from now on, who is not here yet: nothing of the one
        before can be saved, undone, copied or deleted any more (see :meth:`leave`). It is still
        seen until :meth:`await_customer` or :meth:`show_customer`."""
        self._is_given_up = True
        self.live.stack.clear()
        for action in (self._save, self._discard, *self._page.metadata.offered):
            action.setEnabled(False)

    def await_customer(self, heading: str, *, back_to: str) -> None:
        """Show in the place of a record that another one is awaited."""
        self.no_record.await_one(heading, back_to=back_to)
        self._show_instead(self.no_record)

    def leave(self, then: Callable[[], object]) -> None:
        """Run ``then`` now, or once a running save and unsaved changes are settled, or never."""
        if self._saving.uuid:
            self._after_save = then
        elif not self.is_dirty:
            then()
        else:
            self._ask_before(then)

    def _ask_before(self, then: Callable[[], object]) -> None:
        page = self._page
        page.metadata.editing.finish()
        if not self.is_dirty:  # what was typed into the cell is what it had been
            then()
            return

        def discard_and_leave() -> None:
            self._discard_all()
            then()

        is_shut = self._is_deleted or bool(self._forbidden)
        is_stuck = bool(self._findings) or page.metadata.editing.is_typing or is_shut
        page.ask_to_leave(
            self.live.draft,
            None if is_stuck else partial(self._start_saving, is_reviewed=True, then=then),
            discard_and_leave,
            production=self._production,
        )

    @property
    def _is_deleted(self) -> bool:
        return self.live.draft.base.is_deleted

    def _make_actions(self) -> None:
        self._undo = self.live.stack.createUndoAction(self, self.tr("Undo"))
        self._redo = self.live.stack.createRedoAction(self, self.tr("Redo"))
        for action, shortcut, picture, tip in (
            (self._undo, Shortcut.UNDO, "undo-2", self.tr("Take the last change back")),
            (self._redo, Shortcut.REDO, "redo-2", self.tr("Do it again")),
        ):
            bind(action, shortcut)
            action.setIcon(icon(picture))
            action.setStatusTip(tip)
        self._save = make_action(
            self,
            self.tr("Save"),
            Shortcut.SAVE,
            self._look_at_changes,
            tip=self.tr("Look at the changes and save them"),
            picture="save",
        )
        self._discard = make_action(
            self,
            self.tr("Discard changes"),
            Shortcut.DISCARD_CHANGES,
            self._discard_all,
            tip=self.tr("Back to the saved record"),
            picture="x",
        )

    def _connect(self) -> None:
        saving, page = self._saving, self._page
        self.live.changed.connect(self._on_changed)
        self.no_record.cancel_asked.connect(self.cancel_asked)
        self.no_record.back_asked.connect(self.back_asked)
        saving.busy.connect(self._on_busy)
        saving.read_again.connect(self._on_read_again)
        saving.refused.connect(self.refused)
        saving.saved.connect(self.saved)
        saving.ended.connect(self._on_ended)
        page.bar.save.clicked.connect(self._look_at_changes)
        page.bar.discard.clicked.connect(self._discard_all)
        page.bar.cancel.clicked.connect(saving.cancel)
        page.bar.reveal.clicked.connect(self._reveal)
        page.header.delete_asked.connect(self._ask_to_delete)

    def _on_changed(self) -> None:
        changes = self.live.draft.changes()
        self._findings = findings(changes)
        self._save.setEnabled(bool(changes) and not self._is_deleted and not self._forbidden)
        self._discard.setEnabled(bool(changes))
        self._page.show_state(self.live.draft, self._findings)
        if bool(changes) != self._was_dirty:
            self._was_dirty = bool(changes)
            self.dirty_changed.emit(self._was_dirty)

    def _discard_all(self) -> None:
        self._page.metadata.editing.drop()
        self.live.discard()

    def _look_at_changes(self) -> None:
        self._start_saving(is_reviewed=False)

    def _start_saving(self, *, is_reviewed: bool, then: Callable[[], object] | None = None) -> None:
        """``then`` is run once it is saved."""
        if self._saving.uuid or not self._is_ready():
            return
        self.live.pause()
        self._page.notice.clear()
        self._after_save = then
        self._saving.start(is_reviewed=is_reviewed)

    def _is_ready(self) -> bool:
        is_shut = self._is_deleted or bool(self._forbidden)
        if not self._page.metadata.editing.finish() or not self.is_dirty or is_shut:
            return False
        if self._findings:
            self._reveal()
        return not self._findings

    def _reveal(self) -> None:
        if self._findings:
            self._page.reveal(*next(iter(self._findings.items())))

    def _ask_to_delete(self) -> None:
        self.delete_asked.emit(self.customer)

    def _on_busy(self, words: str) -> None:
        page = self._page
        self.save_changed.emit()
        if not self.is_saving_shown:
            return
        page.lock(locked=True)
        page.header.lock(locked=True)
        page.bar.show_state(words, is_busy=True)
        for action in (self._undo, self._redo, self._save, self._discard):
            action.setEnabled(False)

    def _on_read_again(self, customer: Customer) -> None:
        if customer.is_deleted and self._shows(customer):
            self.show_customer(customer)
        self.read_again.emit(customer)

    def _on_ended(self, is_settled: bool) -> None:
        page, then = self._page, self._after_save
        self._after_save = None
        page.lock(self._is_deleted or bool(self._forbidden))
        page.header.lock(locked=False)
        self._undo.setEnabled(self.live.stack.canUndo())
        self._redo.setEnabled(self.live.stack.canRedo())
        if self.is_dirty:
            self._on_changed()
        self.save_changed.emit()
        if is_settled and then is not None:
            then()


class SaveBar(QWidget):
    """The bar at the bottom: what will change or what stands in the way, and the buttons. Its room
    is kept while there is nothing to save: nothing moves when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = TonePicture(16)
        self._words = ToneLabel("muted", wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.reveal = QToolButton()
        """Leads to what stands in the way of saving."""
        self.reveal.setText(self.tr("Show it"))
        self.reveal.setAutoRaise(True)
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setAccessibleName(self.tr("Discard changes"))
        set_kind(self.discard, "quiet")
        self.save = QPushButton(self.tr("Review and save…"))
        self.save.setAccessibleName(self.tr("Save"))
        make_primary(self.save)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._buttons = (self.reveal, self.discard, self.cancel, self.save)
        for button in (self.discard, self.save, self.cancel):
            button.setAutoDefault(False)
        parts = self._picture, (self._words, 1), *self._buttons
        row(*parts, of=self, margins=(EDGE + STEP, STEP, EDGE, STEP))
        self.show_state("")

    def follow_in_tab_order(self, stop: QWidget) -> None:
        for button in self._buttons:
            QWidget.setTabOrder(stop, button)
            stop = button

    def show_state(
        self,
        words: str,
        tone: Tone = Tone.PLAIN,
        *,
        can_save: bool = False,
        can_discard: bool = False,
        can_reveal: bool = False,
        is_busy: bool = False,
    ) -> None:
        """Say one thing, and offer what can be done about it; ``is_busy``: Cancel alone."""
        self._words.setText(words)
        self._words.set_tone(colour_of(tone))
        self._picture.set_picture(tone.value, colour_of(tone))
        self._picture.setVisible(bool(words) and tone is Tone.DANGER)
        self.reveal.setVisible(can_reveal)
        self.save.setEnabled(can_save)
        self.save.setVisible(can_save or can_reveal or is_busy)
        self.discard.setEnabled(can_discard)
        self.discard.setVisible(can_discard and not is_busy)
        self.cancel.setVisible(is_busy)
        self.setVisible(bool(words))
        if is_busy or tone is Tone.CONFIRMED:
            announce(self, words)

    @property
    def words(self) -> str:
        return self._words.text()


class LeaveDialog(QuestionDialog):
    """What to do with unsaved changes."""

    def __init__(
        self,
        question: str,
        details: str = "",
        *,
        save: Callable[[], object] | None,
        discard: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """``question`` names whose changes they are, ``details`` what would be lost. ``save`` is
        None where saving is not possible."""
        answers = [(_tr("Discard"), discard)]
        if save is not None:
            answers.append((_tr("Save and go on"), save))
        title, stay = _tr("Unsaved changes"), _tr("Keep editing")
        super().__init__(title, parent, question, details, stay=stay, answers=answers)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save is not None:
            self.prefer(1)


_LONGEST_KEY = 40


class EditorPage(QWidget):
    """The parts of the editor in their places."""

    def __init__(self, live: LiveDraft, forbidden: str = "") -> None:
        """``forbidden``: why nobody may be changed here; empty where they may."""
        super().__init__()
        self._is_locked = False
        self._forbidden = forbidden
        self._set = Note(picture="lock")
        self._set.show_message(forbidden)
        self.header = Header()
        self.deleted_note = DeletedNote()
        self.form = DetailsForm(live)
        self.metadata = MetadataPane(live)
        self.notice = Notice()
        self.bar = SaveBar()
        self._details = Section(
            self.tr("Customer details"), self.form, Shortcut.FOLD_DETAILS, has_title=False
        )
        self._grid = Section(
            self.tr("Metadata"), self.metadata, Shortcut.FOLD_METADATA, tools=self.metadata.tools
        )
        self.metadata.table.fit_keys(self.form.label_width + STEP)
        self.metadata.counted.connect(self._show_count)
        self.parts = [self._details, self._grid]
        self._sections = SectionList(*self.parts)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place_of_note = QWidget()
        row(self.deleted_note, of=self._place_of_note, margins=(EDGE, STEP, EDGE, 0))
        self._place_of_note.hide()
        place_of_set = QWidget()
        row(self._set, of=place_of_set, margins=(EDGE, STEP, EDGE, 0))
        place_of_set.setVisible(bool(forbidden))
        above = self.header, self._place_of_note, place_of_set
        parts = *above, (self._sections, 1), self.notice, self.bar
        column(*parts, of=self, spacing=0)

    def add_section(self, section: Section, last_stop: QWidget) -> None:
        """Another part below the metadata; from its ``last_stop`` Tab comes to the bar."""
        self.parts.append(section)
        self._sections.add(section)
        self.bar.follow_in_tab_order(last_stop)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The record's own menu, wherever nothing in it has another one."""
        self.header.menu.popup(event.globalPos())

    def _show_count(self, count: int) -> None:
        self._grid.show_count(QLocale().toString(count) if count else "")

    def show_record(self, customer: Customer) -> None:
        """What is not edited: who it is, and whether it is deleted."""
        self.header.show_customer(customer)
        self._place_of_note.setVisible(customer.is_deleted)
        self.deleted_note.show_customer(customer)
        self.lock(customer.is_deleted or bool(self._forbidden))

    def lock(self, locked: bool) -> None:
        """Whether everything can be read and copied only."""
        self.form.lock(locked)
        self.metadata.lock(locked)
        if locked != self._is_locked:
            self._is_locked = locked
            lay_out_now()  # the row for a new key comes and goes with it

    def show_state(self, draft: CustomerDraft, found: Mapping[Place, FieldFinding]) -> None:
        """Say in the bar what will change, or why it cannot."""
        changes = draft.changes()
        self.metadata.flag(frozenset(name for in_metadata, name in found if in_metadata))
        if not changes:
            self.bar.show_state("")
        elif draft.base.is_deleted:
            words = self.tr(
                "Can't be saved: the customer is deleted. Copy what you need, then discard it."
            )
            self.bar.show_state(words, Tone.DANGER, can_discard=True)
        elif self._forbidden:
            self.bar.show_state(self._forbidden, Tone.DANGER, can_discard=True)
        elif found:
            (in_metadata, name), first = next(iter(found.items()))
            place = one_line(mask(name), _LONGEST_KEY) if in_metadata else field_label(name)
            words = short_problem(place, first.problem)
            self.bar.show_state(words, Tone.DANGER, can_discard=True, can_reveal=True)
        else:
            words = summary(changes)
            self.bar.show_state(words, Tone.WARNING, can_save=True, can_discard=True)

    def ask_to_leave(
        self,
        draft: CustomerDraft,
        save: Callable[[], object] | None,
        discard: Callable[[], object],
        *,
        production: bool,
    ) -> None:
        """Ask what to do with the unsaved changes of ``draft``."""
        question = self.tr("{customer} has unsaved changes.")
        lines = every_change(draft.changes())
        if self.metadata.editing.is_typing:
            words = self.tr("What is typed into a metadata cell can't be taken as it is.")
            lines = "\n".join(filter(None, (lines, words)))
        if draft.base.is_deleted:
            words = self.tr("They can't be saved: the customer is deleted.")
            lines = f"{words}\n\n{lines}"
        if production:
            lines = f"{self.tr('Production')}\n\n{lines}"
        LeaveDialog(
            question.format(customer=customer_in_words(draft.base)),
            lines,
            save=save,
            discard=discard,
            parent=self,
        ).open()

    def go_to_top(self) -> None:
        self._sections.verticalScrollBar().setValue(0)

    def reveal(self, place: Place, found: FieldFinding) -> None:
        in_metadata, name = place
        if in_metadata:
            self._grid.unfold()
            self.metadata.reveal(name)
        else:
            self._details.unfold()
            self.form.reveal(name, found)
