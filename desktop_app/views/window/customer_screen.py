"""The panes of one profile, and what each does to the others.

No pane knows another. Here stand the only sentences of the kind "a customer chosen in the table is
shown in the editor", so that they can be read in one place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gateway.client import Gateway
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.process.preferences import Preferences
from desktop_app.records.customer import Customer
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.records.writes import WriteKind
from desktop_app.views.batch.window import BatchWindowOpener
from desktop_app.views.cards.pane import PaymentMethodsPane
from desktop_app.views.customers.look_up import LookUp
from desktop_app.views.customers.requests import RequestsPane
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.deletion.opener import DeletionOpener
from desktop_app.views.directory.control import DirectoryControl
from desktop_app.views.directory.duplicates import DuplicatesOpener
from desktop_app.views.editor.draft import DraftAutosave
from desktop_app.views.editor.editor import CustomerEditor
from desktop_app.views.editor.header import Section
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.journal.section import CustomerJournal
from desktop_app.views.journal.window import JournalWindowOpener
from desktop_app.views.widgets.actions import (
    Shortcut,
)
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.wording import (
    customer_in_words,
    failed_answer_in_words,
    no_writes_in_words,
)
from desktop_app.views.window.customer_actions import CustomerActions
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.nothing_chosen import NothingChosen
from desktop_app.views.window.panes import TwoPanes, pane_focus_actions
from desktop_app.views.window.recovery import Recovery, RestoredEdit, UnsavedEdit
from desktop_app.views.window.recovery_strip import RecoveryStrip
from desktop_app.views.window.shown_customer import LONGEST_NAME, ShownCustomer
from desktop_app.views.window.stopped_notice import StoppedNotice
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.directories import ProfileDirectory
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session

_TITLED_AFTER = 60
"""Milliseconds until the title names who is shown; by then an answer is here as a rule."""


class CustomerScreen(QObject):
    """Builds the panes of one session into its window and connects them."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: QSettings,
        *,
        profile_name: str,
        environment: str,
        journal: ProfileJournal | None = None,
        certificates: Certificates | None = None,
        directory: ProfileDirectory | None = None,
        before: CustomerScreen | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        """``environment``: an Environment's name; PRODUCTION makes deleting ask for a typed ID.
        ``before``: the panes of another window on this session, whose place these take: they go on
        with what is there.

        ``journal`` keeps unsaved edits and the evidence; what it has of an earlier run is put in
        order at once. ``certificates`` signs them. ``directory``: the profile's, turned on or not.
        """
        super().__init__(window)
        self.window = window
        self._session = session
        self._settings = settings
        self._profile_name = profile_name
        self._environment = environment
        self._journal = journal
        self._certificates = certificates if journal is not None else None
        self._directory = directory
        self._preferences = Preferences(settings, policy)
        self._make_panes(before)
        if directory is not None:
            self.look_up.finder.use(directory)
        self.deletion: DeletionOpener = DeletionOpener(
            window,
            session,
            settings,
            self._preferences,
            environment=environment,
            profile_name=profile_name,
            journal=journal,
            certificates=certificates,
        )
        self.actions = CustomerActions(
            window,
            self.shown,
            self.table,
            self.editor,
            self.deletion,
            profile_name=profile_name,
            writes=session.permissions.writes,
        )
        self._forbid()
        self._connect()
        self._fill_window()
        window.recent_look_ups = self._recent_others
        self.directory = None if directory is None else self._offer_directory(directory)
        """What this window offers about the customers kept on this computer."""
        self.look_up.start()
        if journal is not None:
            self.look_up.recents.keep_in(journal, session)
            self._autosave = DraftAutosave(self.editor.live, journal, self)
        if before is not None:
            self._take_over(before)
        if journal is not None:
            self._recover(journal)
            self._open_journal(journal, before)
        # Last in Tools: they are for when something is wrong.
        window.add_actions(self.requests.menu_actions())
        if directory is not None:
            self.table.search.use(directory)
            if before is not None:
                self.table.search.take_over(before.table.search)
                self._duplicates.take_over(before._duplicates)

    @property
    def may_be_taken_over(self) -> bool:
        """Whether panes of another window can go on with everything at this moment: no question is
        open, and nothing is on its way but a batch."""
        is_asked = any(
            dialog.isModal() and dialog.isVisible() for dialog in self.window.findChildren(QDialog)
        )
        is_batch_free = self._journal is None or self.batches.may_be_taken_over
        is_free = not (is_asked or self.editor.is_saving or self._session.is_changing)
        return is_free and is_batch_free and self.editor.finish_typing()

    def _take_over(self, before: CustomerScreen) -> None:
        """Who is shown, with what is unsaved, which is kept for the next run as before."""
        self.look_up.recents.take_over(before.look_up.recents)
        self.shown.take_over(before.shown)
        self.editor.take_over(before.editor)
        if self._journal is not None:
            self._autosave.save_now()
            before._autosave.drop()
        self.stopped_notice.take_over(before.stopped_notice)

    def _recent_others(self) -> list[RecentLookUp]:
        """Who was looked up last, but for the one who is shown."""
        shown = self.editor.customer
        return [each for each in self.look_up.recents.all if not shown or each.uuid != shown.uuid]

    def show(self, customer: Customer) -> None:
        """Show this customer, whom the agent chose, after unsaved changes are settled."""
        self.shown.open(customer)

    def settle(self, then: Callable[[], object]) -> None:
        """Run ``then`` once nothing unsaved is left, or never when the agent stays."""
        leave = partial(self.shown.leave, then)
        dialog = cast("NewCustomerDialog | None", self.window.findChild(NewCustomerDialog))
        if dialog is not None and dialog.isVisible():
            dialog.leave(leave)
        else:
            leave()

    def remove_old_entries(self) -> None:
        """Ask how long the journal keeps its entries, and which go now."""
        if self._journal is not None:
            self.journal.open().ask_to_remove()

    @property
    def is_at_work(self) -> bool:
        return self._journal is not None and self.batches.is_at_work

    def stop(self) -> None:
        """The window is to close: no further row of a batch begins."""
        if self._journal is not None:
            self.batches.stop()

    def save_sizes(self) -> None:
        self.panes.save(self.window.sizes)

    def _place_unfinished(self) -> None:
        """What is unfinished stands in the page without a customer, else at the bottom: a list may
        not move when one of its rows is opened."""
        if self.editor.is_empty and self.shown.is_seen:
            self._nothing.take_in()
        elif self._below.indexOf(self._strip) < 0:
            self._below.addWidget(self._strip)

    def _show_title_soon(self) -> None:
        if not self._titling.isActive():
            self._titling.start()

    def _show_title(self) -> None:
        shown = self.editor.customer
        self.window.name_customer("" if shown is None else customer_in_words(shown, LONGEST_NAME))
        if self.window.isWindowModified() != self.editor.is_dirty:
            self.window.setWindowModified(self.editor.is_dirty)

    def _on_shown_changed(self) -> None:
        self._place_unfinished()
        self._show_title_soon()

    def _on_saved(self, customer: Customer) -> None:
        """Whoever is saved may be called otherwise now."""
        self.table.update_customer(customer)
        self.look_up.recents.update(customer)
        self._show_title_soon()

    def _show_entries(self) -> None:
        self.customer_journal.show_customer(self.editor.customer)

    def _ask_to_create(self, merchant_id: str = "") -> NewCustomerDialog:
        dialog = NewCustomerDialog(
            self._session,
            environment=self._environment,
            profile_name=self._profile_name,
            merchant_id=merchant_id,
            parent=self.window,
        )
        dialog.created.connect(self._on_created)
        dialog.found.connect(self.show)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._journal is not None:
            worth = dialog.is_worth_keeping
            kept = DraftAutosave(dialog.live, self._journal, dialog, is_worth=worth)
            dialog.finished.connect(kept.drop)
        dialog.open()
        return dialog

    def _on_created(self, customer: Customer) -> None:
        words = self.tr("{customer} is created.").format(customer=customer_in_words(customer))

        def show_new() -> None:
            self.table.show_new(customer)
            self.window.toast.show_message(words)

        self.table.refresh()
        self.shown.show_answer(customer, words, show_new)

    def _read_after_writes(self) -> None:
        """Customers were changed or erased elsewhere than here, perhaps the one that is shown."""
        self.table.refresh()
        self.shown.read_again()
        recents, journal = self.look_up.recents, self._journal
        uuids = {*(each.uuid for each in recents.all), *self.shown.visited}
        if journal is None or not uuids:
            return

        async def erased(_gateway: Gateway) -> tuple[str, ...]:
            return tuple([uuid for uuid in uuids if await journal.erasures_of((uuid,))])

        def forget(gone: tuple[str, ...]) -> None:
            recents.forget(gone)
            self.shown.forget(gone)

        # Those that can't be found out are offered until the program ends.
        self._session.ask(erased, owner=self, done=forget, failed=lambda _error: None)

    def _recover(self, journal: ProfileJournal) -> None:
        """What the last run left open: a strip above the panes."""
        edits = partial(self.window.findChildren, DraftAutosave)
        self.recovery = Recovery(self._session, journal, self._strip, self, edits)
        self.recovery.read.connect(self.shown.update)
        self.recovery.wrote.connect(self._read_after_writes)
        self.recovery.show_asked.connect(self.show)
        self.recovery.restore_asked.connect(self._on_restore_asked)
        self.recovery.start()

    def _open_journal(self, journal: ProfileJournal, before: CustomerScreen | None) -> None:
        """The journal's window, and batches, which need the journal."""
        window, session, settings = self.window, self._session, self._settings
        self.journal = JournalWindowOpener(window, session, journal, settings, self._certificates)
        window.add_actions(self.journal.menu_actions())
        self.customer_journal.entry_asked.connect(self.journal.open_entry)
        self.look_up.journal_asked.connect(self.journal.open)
        note = self.editor.deleted_note
        for asked in (self.deletion.journal_asked, note.journal_asked):
            asked.connect(self.journal.open)
        note.offers_certificate = self.deletion.certifies
        note.certificate_asked.connect(self.deletion.certify)
        self.customer_journal.erased.connect(note.show_erasure)
        self.journal.start()
        self.batches = BatchWindowOpener(
            window,
            session,
            journal,
            self.table,
            environment=self._environment,
            profile_name=self._profile_name,
            reasons=self.deletion.reasons,
            preferences=self._preferences,
            unfinished=self._strip,
            certificates=self._certificates,
        )
        self.batches.wrote.connect(self._read_after_writes)
        window.add_actions(self.batches.menu_actions())
        self.look_up.offers_batch = self.table.list_actions.offers_batch = True
        self.table.list_actions.batch_asked.connect(self.batches.open_with_selection)
        self.look_up.batch_asked.connect(self.batches.open_with_text)
        self.table.search.batch_asked.connect(self.batches.open_with_text)
        if before is not None:
            self.journal.take_over(before.journal)
            self.batches.take_over(before.batches)
        self.batches.offer()
        self.recovery.read_late.connect(self.batches.offer)

    def _offer_directory(self, directory: ProfileDirectory) -> DirectoryControl:
        window = self.window
        control = DirectoryControl(
            window,
            directory,
            environment=self._environment,
            profile_name=self._profile_name,
            count=lambda: self.table.length,
        )
        window.add_actions(control.menu_actions())
        self._duplicates = DuplicatesOpener(window, directory)
        window.add_actions(self._duplicates.menu_actions())
        self.look_up.directory_asked.connect(control.open)
        self.look_up.offers_directory = lambda: not directory.is_on
        return control

    def _on_restore_asked(self, unsaved: UnsavedEdit, restored: RestoredEdit) -> None:
        current, draft = restored.current, restored.draft
        if current is None or draft is None:
            self._ask_to_create().restore(restored.edit.changes)
            unsaved.drop()
            return

        def put_back() -> None:
            self.editor.live.restore(draft)
            self._autosave.save_now()
            unsaved.drop()

        if not self.editor.is_dirty:
            self.shown.show_answer(current, "", put_back)
            return
        words = self.tr("The unsaved changes of {customer} can be restored now.")
        self.window.look_up_bar.notice.show_message(
            words.format(customer=customer_in_words(current)),
            action=self.tr("Restore"),
            on_action=partial(self.shown.leave, unsaved.restore),
        )

    def _refresh(self) -> None:
        self.table.refresh()
        self.shown.read_again()
        self.payment_methods.refresh()

    def _on_connection_changed(self) -> None:
        """What could not be read meanwhile is read once the gateway answers again."""
        if self._session.lost is None:
            self.table.recover()
            self.shown.read_again()
            self.payment_methods.recover()

    def _make_panes(self, before: CustomerScreen | None) -> None:
        session, sizes = self._session, self.window.sizes
        table, requests = (None, None) if before is None else (before.table, before.requests)
        self.table: CustomerTable = CustomerTable(
            session, sizes, toast=self.window.toast, before=table
        )
        self.window.toast.anchor = self.table
        self.window.messages.follow(self.table)
        self.editor = CustomerEditor(session, environment=self._environment)
        self.payment_methods = cards = PaymentMethodsPane(session)
        title = self.tr("Saved cards")
        section = Section(title, cards, Shortcut.FOLD_CARDS, tools=cards.tools)
        cards.counted.connect(section.show_count)
        self.editor.add_section(section, cards.last_stop)
        if self._journal is not None:
            self._add_journal_section(self._journal)
        self.requests: RequestsPane = RequestsPane(session, before=requests)
        self.panes = TwoPanes(self.table, self.editor)
        self.panes.restore(sizes)
        self.look_up: LookUp = LookUp(self.window.look_up_bar, session, self._journal)
        self.look_up.offers_creation = True
        self.look_up.finder.held = self.table.held
        self.shown = ShownCustomer(
            self.window.look_up_bar,
            self.look_up,
            session,
            table=self.table,
            editor=self.editor,
            payment_methods=cards,
            panes=self.panes,
        )
        """Who is on screen, in all panes."""
        # Once for each look-up, not for each of its steps: the window manager is told of each.
        self._titling = QTimer(self, singleShot=True, interval=_TITLED_AFTER)
        self._titling.timeout.connect(self._show_title)
        self._strip: RecoveryStrip = RecoveryStrip()
        self._nothing = NothingChosen(self.look_up.recents, self._strip, self._directory)
        self.editor.show_without_customer(self._nothing)
        self.stopped_notice = StoppedNotice(session)

    def _add_journal_section(self, journal: ProfileJournal) -> None:
        self.customer_journal = entries = CustomerJournal(self._session, journal)
        title = self.tr("Journal entries")
        section = Section(title, entries, Shortcut.FOLD_JOURNAL, tools=entries.tools)
        section.fold.setChecked(False)
        entries.counted.connect(section.show_count)
        self.editor.add_section(section, entries.table)

    def _forbid(self) -> None:
        """What nobody may do here in the panes is off, and says why."""
        writes = self._session.permissions.writes
        if WriteKind.CREATE not in writes:
            self.window.look_up_bar.forbid_creation(no_writes_in_words(writes, WriteKind.CREATE))
            self.look_up.offers_creation = False
        if WriteKind.DELETE not in writes:
            self.table.list_actions.forbid_deletion(no_writes_in_words(writes, WriteKind.DELETE))

    def _connect(self) -> None:
        self.shown.changed.connect(self._on_shown_changed)
        if self._journal is not None:
            self.shown.changed.connect(self._show_entries)
        self.editor.dirty_changed.connect(self.window.setWindowModified)
        self.window.look_up_bar.create_asked.connect(self._ask_to_create)
        self.look_up.create_asked.connect(self._ask_to_create)
        self.window.add_message(self.table.notice)
        self.editor.saved.connect(self._on_saved)
        self.editor.read_again.connect(self.shown.update)
        self.editor.refused.connect(self.shown.read_again)
        self.table.list_actions.refresh_asked.connect(self.shown.read_again)
        self.deletion.deleted.connect(self.shown.update)
        self.stopped_notice.tried_again.connect(self._refresh)
        self.table.search.edit_asked.connect(self.look_up.finder.search)
        self.look_up.finder.all_asked.connect(self.table.show_search)
        status_line = self.window.status_line
        status_line.failure_words = failed_answer_in_words
        status_line.watch(self._session)
        status_line.again_asked.connect(self._refresh)
        self.table.staleness_changed.connect(status_line.show_staleness)
        self.table.tell_staleness()
        self._session.connection_changed.connect(self._on_connection_changed)

    def _fill_window(self) -> None:
        window = self.window
        window.add_message(self.stopped_notice)
        window.messages.keep_off(self.editor.bar)
        both = QWidget()
        self._below = column((self.panes, 1), of=both, spacing=0)
        window.set_centre(both)
        self._place_unfinished()
        panes = (self.table, self.editor, self.payment_methods, self.requests)
        self.panes.left_shown.connect(self.table.take_focus)
        for pane in panes[:-1]:
            window.add_actions(pane.menu_actions())
        window.add_actions(self.actions.menu_actions())
        window.add_dock("requests", self.tr("Requests"), self.requests, Shortcut.REQUESTS)
        window.add_actions(pane_focus_actions([window.look_up_bar, *panes], self))
