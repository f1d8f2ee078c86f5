"""Asks about what may be a card number before anything of it is sent or kept.

The one place where an agent says that a number of an order or an account is no card's. What was
said goes into the journal with the write: of which field, never the digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.models.display import field_label, one_line
from desktop_app.records.changes import Change
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import HintLine, Tone
from desktop_app.views.widgets.tokens import STEP

_LONGEST_PLACE = 40


class CardQuestion(QWidget):
    """Hidden while there is nothing to ask. Signal: ``answered()`` when the tick comes or goes."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: list[tuple[str, object]] = []
        self._words = HintLine()
        self._tick = QCheckBox(self.tr("It is not a card number"))
        self._tick.toggled.connect(self.answered)
        column(self._words, self._tick, of=self, spacing=STEP // 2)
        self.hide()

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing to ask, or the agent said that it is no card number."""
        return not self._about or self._tick.isChecked()

    @property
    def stop(self) -> QWidget:
        """What of it takes the keyboard."""
        return self._tick

    def ask(self, about: Sequence[tuple[str, object]]) -> None:
        """Ask about values, each with what its place is called; about others than before, anew."""
        if about == self._about:
            return
        self._about = list(about)
        self._tick.setChecked(False)
        self.setVisible(bool(about))
        if about:
            places = ", ".join(one_line(place, _LONGEST_PLACE) for place, _ in about)
            words = self.tr(
                "{places}: this may be a card number. Card numbers must not be stored in text."
            ).format(places=places)
            self._words.show_message(words, Tone.WARNING)
            self._tick.setAccessibleDescription(words)

    def ask_about(self, changes: Iterable[Change]) -> None:
        """Ask about changes of a customer."""
        self.ask(
            [
                (one.name if one.in_metadata else field_label(one.name), (one.name, one.new))
                for one in changes
            ]
        )

    def take_focus(self) -> None:
        """Give the tick the keyboard."""
        self._tick.setFocus(Qt.FocusReason.OtherFocusReason)
