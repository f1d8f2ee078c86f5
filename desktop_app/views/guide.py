"""The short guide behind F1: how to do the main job, on one page, in the agent's language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.views.dialog_buttons import way_out
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP, heading_font


class Guide(QDialog):
    """What an agent does, and how. Plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A dialog to read and close."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("How to…"))
        self.resize(620, 620)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(STEP * 3, STEP * 2, STEP * 3, STEP * 2)
        column.setSpacing(STEP)
        for title, words in self._chapters():
            column.addWidget(_label(title, heading=True))
            column.addWidget(_label(words))
        column.addStretch(1)
        scroll = QScrollArea()
        flatten(scroll)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        buttons = way_out(self)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll)
        outer.addWidget(buttons)

    def _chapters(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Find a customer"),
                self.tr(
                    "Press Ctrl+F, type or paste a merchant ID, a UUID, a link or a line with "
                    "either in it, and press Enter. Arrow-Down offers what you looked up before. "
                    "Esc stops waiting."
                ),
            ),
            (
                self.tr("Correct the record"),
                self.tr(
                    "Change what is wrong and press Ctrl+S. The changes are shown in words before "
                    "anything is sent, and only what you changed is sent. Ctrl+Z takes back any "
                    "unsaved step. If somebody else changed the customer meanwhile, you choose."
                ),
            ),
            (
                self.tr("Not set and empty"),
                self.tr(
                    "A field you clear is removed at the gateway. The button at its end can "
                    "make it an empty text instead, or put back what was saved."
                ),
            ),
            *self._erasure(),
            self._when_an_answer_is_lost(),
        ]

    def _erasure(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Delete a customer"),
                self.tr(
                    "Customer ▸ Delete customer restates who it is and which cards go with them, "
                    "and asks for a reason and a ticket number. In Production a reason is needed, "
                    "and you type the customer's ID. After Delete nothing leaves for some seconds, "
                    "and Undo takes it back (Tools ▸ Hold deletions); later there is no undo."
                ),
            ),
            (
                self.tr("Prove what was done"),
                self.tr(
                    "Tools ▸ Journal lists every change made here, without any value of a "
                    "customer. Type an ID, email or phone to see whether it was erased, and when. "
                    "Certificate… makes a signed proof of it; Verify chain tells whether anything "
                    "in the journal was changed or removed."
                ),
            ),
        )

    def _when_an_answer_is_lost(self) -> tuple[str, str]:
        return (
            self.tr("When an answer is lost"),
            self.tr(
                "The program never repeats a change on its own. It says that the outcome is "
                "unknown and reads the record again to find out."
            ),
        )


def _label(text: str, *, heading: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if heading:
        label.setFont(heading_font(1.15))
    return label
