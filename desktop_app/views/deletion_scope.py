"""What a deletion is known to do, what nobody says, and what it leaves alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.views.theme import STEP, tokens


class DeletionScope(QWidget):
    """Three short paragraphs, each under its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """All of it."""
        super().__init__(parent)
        self._captions: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for row, (caption, words) in enumerate(self._paragraphs()):
            label, text = _plain_label(caption), _plain_label(words)
            text.setWordWrap(True)
            self._captions.append(label)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _paragraphs(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("For certain"),
                self.tr("There is no undo: a customer created anew has another UUID and no cards."),
            ),
            (
                self.tr("Not known"),
                self.tr(
                    "The gateway's document does not say what becomes of the saved cards, whether "
                    "the merchant customer ID can be used again, or what copies are kept."
                ),
            ),
            (
                self.tr("Not touched"),
                self.tr("Payments made so far, and whatever your own systems and backups hold."),
            ),
        )

    def _colour(self) -> None:
        for label in self._captions:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), tokens(self.palette()).muted)
            label.setPalette(palette)


def _plain_label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label
