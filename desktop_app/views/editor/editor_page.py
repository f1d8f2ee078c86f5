"""The parts of the editor in their places: header, banner, sections that scroll, notice, bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.models.display import local_time, one_line
from desktop_app.records.card_numbers import mask
from desktop_app.records.customer import Customer
from desktop_app.records.draft import Draft
from desktop_app.records.field_checks import Finding, Place
from desktop_app.views.editor.banner import Banner
from desktop_app.views.editor.change_words import every_change, summary
from desktop_app.views.editor.details_form import DetailsForm
from desktop_app.views.editor.field_words import short_problem
from desktop_app.views.editor.header import Header
from desktop_app.views.editor.leave_dialog import LeaveDialog
from desktop_app.views.editor.live_draft import LiveDraft
from desktop_app.views.editor.metadata_actions import MetadataActions
from desktop_app.views.editor.metadata_pane import MetadataPane
from desktop_app.views.editor.save_bar import SaveBar
from desktop_app.views.editor.section import Section
from desktop_app.views.editor.section_list import SectionList
from desktop_app.views.laying_out import lay_out_now
from desktop_app.views.notice import Notice
from desktop_app.views.wording import customer_in_words, field_label

_LONGEST_KEY = 40


class EditorPage(QWidget):
    """Lays out; what happens is for the editor."""

    def __init__(self, live: LiveDraft, actions: MetadataActions) -> None:
        """Parts that show ``live``."""
        super().__init__()
        self._is_locked = False
        self.header = Header()
        self.banner = Banner()
        self.form = DetailsForm(live)
        self.metadata = MetadataPane(live, actions)
        self.notice = Notice()
        self.bar = SaveBar()
        self._details = Section(self.tr("Customer details"), self.form)
        self._grid = Section(self.tr("Metadata"), self.metadata)
        self._parts = [self._details, self._grid]
        self._sections = SectionList()
        self._lay_out()

    def add_section(self, title: str, content: QWidget, last_stop: QWidget) -> None:
        """Another part below the metadata; from its ``last_stop`` Tab comes to the bar."""
        section = Section(title, content)
        self._parts.append(section)
        self._sections.add(section)
        self.bar.come_after(last_stop)

    def fold_by(self, actions: Sequence[QAction]) -> None:
        """The menu's actions that fold the sections, in their order."""
        for section, action in zip(self._parts, actions, strict=True):
            section.fold_by(action)

    def show_record(self, customer: Customer) -> None:
        """What is not edited: who it is, and whether it is deleted."""
        self.header.show_customer(customer)
        self.banner.say(_deleted_words(customer) if customer.is_deleted else "")
        self.lock(customer.is_deleted)

    def lock(self, locked: bool) -> None:
        """Whether everything can be read and copied only."""
        self.form.lock(locked)
        self.metadata.lock(locked)
        if locked != self._is_locked:
            self._is_locked = locked
            lay_out_now()  # the row for a new key comes and goes with it

    def show_state(self, draft: Draft, found: Mapping[Place, Finding]) -> None:
        """Say in the bar what will change, or why it cannot."""
        changes = draft.changes()
        self.metadata.flag(frozenset(name for in_metadata, name in found if in_metadata))
        if not changes:
            self.bar.show_calm("")
        elif draft.base.is_deleted:
            self.bar.show_stuck(self.tr("Can't be saved: the customer is deleted"))
        elif found:
            (in_metadata, name), first = next(iter(found.items()))
            place = one_line(mask(name), _LONGEST_KEY) if in_metadata else field_label(name)
            self.bar.show_refusal(short_problem(place, first.problem))
        else:
            self.bar.show_changes(summary(changes))

    def ask_to_leave(
        self,
        draft: Draft,
        save: Callable[[], object] | None,
        discard: Callable[[], object],
        *,
        production: bool,
    ) -> None:
        """Ask what to do with the unsaved changes of ``draft``."""
        question = QCoreApplication.translate("editor", "{customer} has unsaved changes.")
        lines = every_change(draft.changes())
        if self.metadata.is_typing:
            unfinished = QCoreApplication.translate(
                "editor", "What is typed into a metadata cell can't be taken as it is."
            )
            lines = "\n".join(filter(None, (lines, unfinished)))
        if production:
            lines = f"{QCoreApplication.translate('editor', 'Production')}\n\n{lines}"
        LeaveDialog(
            question.format(customer=customer_in_words(draft.base)),
            lines,
            save=save,
            discard=discard,
            parent=self,
        ).open()

    def go_to_top(self) -> None:
        """Another record begins at its top."""
        self._sections.verticalScrollBar().setValue(0)

    def reveal(self, place: Place, found: Finding) -> None:
        """Take the keyboard to what stands in the way of saving."""
        in_metadata, name = place
        if in_metadata:
            self._grid.unfold()
            self.metadata.reveal(name)
        else:
            self._details.unfold()
            self.form.reveal(name, found)

    def _lay_out(self) -> None:
        self._sections.add(self._details)
        self._sections.add(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self._sections, 1)
        column.addWidget(self.notice)
        column.addWidget(self.bar)


def _deleted_words(customer: Customer) -> str:
    moment = local_time(customer.deleted_at)
    if moment:
        words = QCoreApplication.translate(
            "editor", "Deleted {when}. It can be read and copied, not changed."
        )
        return words.format(when=moment)
    return QCoreApplication.translate("editor", "Deleted. It can be read and copied, not changed.")
