"""What came of a save, said where the agent looks, about the customer it was for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.settle import Finding, Settlement
from desktop_app.models.journal_words import readings_words
from desktop_app.records.changes import Changes, same, value_of
from desktop_app.records.customer import Customer
from desktop_app.records.draft import Draft
from desktop_app.views.editor.change_words import place_words
from desktop_app.views.editor.details_form import details_without_row
from desktop_app.views.editor.editor_page import EditorPage
from desktop_app.views.editor.live_draft import LiveDraft
from desktop_app.views.editor.saving import Saving
from desktop_app.views.notice import Tone
from desktop_app.views.wording import explain

if TYPE_CHECKING:
    from collections.abc import Callable


def now_words() -> str:
    """The time of day, as the locale writes it."""
    return QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)


class SaveReport(QObject):
    """Listens to a :class:`Saving`. What is about a customer shown no longer stays out of the form.

    Signals: ``answered(Customer)`` for each record that was read on the way and is another than was
    shown.
    """

    answered = Signal(object)

    def __init__(
        self, saving: Saving, live: LiveDraft, page: EditorPage, save_again: Callable[[], object]
    ) -> None:
        """``save_again`` begins the next save, which reads the record first."""
        super().__init__(page)
        self._saving, self._live, self._page = saving, live, page
        self._save_again = save_again
        saving.saved.connect(self._on_saved)
        saving.nothing_to_send.connect(self._on_nothing_to_send)
        saving.gone.connect(self._on_gone)
        saving.failed.connect(self._on_failed)
        saving.in_doubt.connect(self._on_in_doubt)

    def _is_shown(self) -> bool:
        return self._saving.uuid == self._live.draft.base.uuid

    def _show(self, draft: Draft) -> None:
        self._live.begin(draft)
        self._page.show_record(draft.base)

    def _on_saved(self, answer: Customer, sent: Changes) -> None:
        if self._is_shown():
            self._show(Draft.of(answer))
            self._confirm(answer, sent)

    def _confirm(self, answer: Customer, sent: Changes) -> None:
        kept = [one for one in sent.items if same(value_of(answer, one), one.new)]
        other = [one for one in sent.items if one not in kept]
        words = self.tr("Saved {time}").format(time=now_words())
        self._page.form.confirm([one.name for one in kept if not one.in_metadata], words)
        if other:
            names = ", ".join(place_words(one) for one in other)
            words = self.tr(
                "The gateway accepted the changes, yet answers other values than sent for: {names}"
            )
            self._page.notice.say(words.format(names=names), Tone.WARNING)
        else:
            self._page.bar.show_calm(words, Tone.CONFIRMED)

    def _on_nothing_to_send(self, current: Customer) -> None:
        if self._is_shown():
            self._show(Draft.of(current))
            self._page.bar.show_calm(self.tr("Nothing to send: shown as the gateway has it now"))
        self.answered.emit(current)

    def _on_gone(self, current: Customer | None) -> None:
        if self._is_shown():
            words = self.tr("Not saved: this customer was deleted meanwhile. Nothing was sent.")
            if current is None:
                words = self.tr(
                    "Not saved: the gateway has this customer no more: asked in every way, some "
                    "seconds apart. Nothing was sent."
                )
            else:
                self._show(self._live.draft.on(current, self._live.draft.changes()))
            self._page.notice.say(words, Tone.DANGER)
        if current is not None:
            self.answered.emit(current)

    def _on_failed(self, error: Exception) -> None:
        is_in_doubt = self._saving.is_in_doubt
        if isinstance(error, GatewayError) and error.trouble is Trouble.CANCELLED:
            words = self.tr("Cancelled. Nothing was saved.")
            if is_in_doubt:
                words = self.tr(
                    "Cancelled. Whether the changes were saved before is still unknown."
                )
            self._say(words, Tone.PLAIN)
            return
        told = explain(error, writing=True)
        details = told.details
        if isinstance(error, GatewayError) and self._is_shown():
            self._page.form.say_details(error.field_details)
            details += details_without_row(error.field_details, self._page.form)
        words = self.tr("Not saved. {reason}")
        if is_in_doubt:
            words = self.tr(
                "Not saved this time, and whether the changes were saved before is still unknown. "
                "{reason}"
            )
        words = words.format(reason=told.sentence)
        self._say(words, Tone.DANGER, tuple(dict.fromkeys(details)))

    def _on_in_doubt(self, found: Settlement) -> None:
        action = self.tr("Save again…") if self._is_shown() else ""
        details: tuple[str, ...] = ()
        if found.finding is Finding.GONE:
            words, action = self.tr("The answer was lost, and the customer was deleted since."), ""
            if found.current is None:
                words = self.tr(
                    "The answer was lost, and the gateway has this customer no more: asked in "
                    "every way, some seconds apart."
                )
            if found.current is not None and self._is_shown():
                self._show(self._live.draft.on(found.current, self._live.draft.changes()))
        elif found.finding is Finding.OLD:
            words = self.tr(
                "The answer was lost. At {time} the gateway did not have the changes; "
                "nothing was sent again. Save reads the customer first."
            )
        elif found.finding is Finding.CONFLICT:
            words = self.tr(
                "The answer was lost. At {time} the gateway had some of the changes, or others; "
                "nothing was sent again. Save reads the customer first and shows what differs."
            )
        else:
            words = self.tr(
                "Unknown whether it was saved, and the customer can't be read now. "
                "Save reads it first and shows what is still different."
            )
            details = readings_words(found.readings)
        self._say(words.format(time=now_words()), Tone.WARNING, details, action=action)
        if found.current is not None:
            self.answered.emit(found.current)

    def _say(
        self, words: str, tone: Tone, details: tuple[str, ...] = (), *, action: str = ""
    ) -> None:
        """Name the customer when it is not the one on screen."""
        if not self._is_shown():
            words = self.tr("About {uuid}: {words}").format(uuid=self._saving.uuid, words=words)
        self._page.notice.say(
            words, tone, details=details, action=action, on_action=self._save_again
        )
