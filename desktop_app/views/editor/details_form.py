"""The form: a customer's text fields, with limits, problems and cautions beside them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.models.display import one_line
from desktop_app.records.draft import offered_id, typed
from desktop_app.records.field_checks import Caution, Finding, caution, finding
from desktop_app.records.fields import FIELDS, RULES
from desktop_app.views.editor.country_box import CountryBox
from desktop_app.views.editor.field_row import Command, FieldRow
from desktop_app.views.editor.live_draft import LiveDraft
from desktop_app.views.notice import Tone
from desktop_app.views.theme import STEP

_JUDGE_AFTER = 350
"""Milliseconds without typing, then problems and cautions are worded."""
_WIDEST_LABEL = 160
"""Pixels. In a language of longer words a label takes two lines."""
_ID = "merchant_customer_id"
_SHORTEST_CONFIRMED = 4_000
"""Milliseconds for which a saved field says so."""


class DetailsForm(QWidget):
    """Shows the fields of a live draft, and types into it.

    ``offered``: for a new customer, the ID that is offered.
    """

    def __init__(
        self, live: LiveDraft, *, offered: str | None = None, parent: QWidget | None = None
    ) -> None:
        """Rows for every field, showing the draft as it stands."""
        super().__init__(parent)
        self._live = live
        self._offered = offered
        self._pending: set[str] = set()
        self._said: set[str] = set()
        self._judging = self._timer(_JUDGE_AFTER, self._judge)
        self._naming = self._timer(0, self._load_names)
        self._fading = self._timer(_SHORTEST_CONFIRMED, self._judge_all)
        self.rows = {rule.name: FieldRow(rule, self) for rule in FIELDS}
        self._lay_out()
        if offered is not None:
            self.rows[_ID].offer_suggesting()
        for row in self.rows.values():
            row.typed.connect(self._on_typed)
            row.commanded.connect(self._on_command)
            row.left.connect(live.pause)
        live.began.connect(self._on_began)
        live.field_changed.connect(self._on_field_changed)
        self._on_began()

    def lock(self, locked: bool) -> None:
        """Whether the fields can be read and copied only."""
        for row in self.rows.values():
            row.lock(locked)

    def reveal(self, name: str, found: Finding) -> None:
        """Show what stands in the way of saving: judge at once, take the keyboard there."""
        self._judge()
        self.rows[name].reveal(found)

    def offer_id(self) -> None:
        """Put an ID where none is."""
        self._live.pause()
        self._live.set_field(_ID, self._commanded(Command.OFFER_ID, _ID))

    def say_details(self, details: Mapping[str, tuple[str, ...]]) -> None:
        """What the gateway (or we) said about fields, beside them until they are edited."""
        for name in details:
            if name in self.rows:
                self.rows[name].say(one_line("; ".join(details[name])), Tone.DANGER)
                self._said.add(name)

    def confirm(self, names: Iterable[str], words: str) -> None:
        """Say for a while that these fields are saved."""
        for name in names:
            self.rows[name].confirm(words)
            self._said.add(name)
        self._fading.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Countries' names come after the first paint."""
        super().showEvent(event)
        self._naming.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            for row in self.rows.values():
                row.paint()
        super().changeEvent(event)

    def _load_names(self) -> None:
        box = self.rows["country"].box
        if isinstance(box, CountryBox):
            box.load_names()

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP // 2)
        widest = max(row.label_width for row in self.rows.values())
        grid.setColumnMinimumWidth(0, min(widest, _WIDEST_LABEL))
        grid.setColumnStretch(1, 1)
        for line, row in enumerate(self.rows.values()):
            row.add_to(grid, 2 * line)

    def _on_began(self) -> None:
        self._fading.stop()
        self._said.clear()
        for name in self.rows:
            self._show(name)
            self.rows[name].say("", Tone.PLAIN)
        self._pending.update(self.rows)
        self._judging.start()

    def _show(self, name: str) -> None:
        draft = self._live.draft
        is_marked = draft.is_edited(name) and self._offered is None
        self.rows[name].show(draft.value(name), draft.saved(name), is_edited=is_marked)

    def _on_field_changed(self, name: str) -> None:
        self._said.discard(name)
        self._show(name)
        draft = self._live.draft
        if finding(RULES[name], draft.value(name)) is None:
            self.rows[name].judge(None, None, is_edited=draft.is_edited(name))
        self._pending.add(name)
        if name == "country":
            self._pending.add("phone")
        self._judging.start()

    def _on_typed(self, text: str) -> None:
        name = self._sender().rule.name
        self._live.type_field(name, typed(self._live.draft.saved(name), text))

    def _on_command(self, command: Command) -> None:
        name = self._sender().rule.name
        self._live.pause()
        self._live.set_field(name, self._commanded(command, name))

    def _commanded(self, command: Command, name: str) -> str | None:
        if command is Command.OFFER_ID:
            self._offered = offered_id(int(time.time()), secrets.token_bytes(5))
            return self._offered
        if command is Command.REVERT:
            return self._live.draft.saved(name)
        return "" if command is Command.EMPTY else None

    def _sender(self) -> FieldRow:
        row = self.sender()
        if not isinstance(row, FieldRow):
            raise TypeError(row)
        return row

    def _judge_all(self) -> None:
        for row in self.rows.values():
            row.end_confirming()
        self._said.clear()
        self._pending.update(self.rows)
        self._judge()

    def _judge(self) -> None:
        """Word what is wrong or odd; loads two libraries the first time, some 40 ms each."""
        self._judging.stop()
        draft = self._live.draft
        for name in self._pending - self._said:
            value, edited = draft.value(name), draft.is_edited(name)
            found = finding(RULES[name], value) if edited else None
            odd = self._caution(name, value) if found is None else None
            if value and value == self._offered:
                self.rows[name].say(self._offer_words(), Tone.PLAIN)
                continue
            self.rows[name].judge(found, odd, is_edited=edited)
        self._pending.clear()

    def _offer_words(self) -> str:
        return self.tr("Suggested. Keep it or type your own: a later look-up needs an ID.")

    def _caution(self, name: str, value: str | None) -> Caution | None:
        if self._offered is not None and name == _ID and not value:
            return Caution.NO_ID
        is_as_saved_and_empty = value == "" and not self._live.draft.is_edited(name)
        if is_as_saved_and_empty:
            return None
        return caution(name, value, self._live.draft.value("country"))


def details_without_row(
    details: Mapping[str, tuple[str, ...]], form: DetailsForm
) -> tuple[str, ...]:
    """What the gateway said about fields that ``form`` does not show, as lines for a notice."""
    return tuple(
        f"{name}: {'; '.join(words)}" for name, words in details.items() if name not in form.rows
    )
