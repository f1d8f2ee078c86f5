"""What a deletion is known to do, what nobody says, and what it leaves alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.views.theme import STEP, tokens


def for_certain_words() -> str:
    """What every deletion does, of one customer or of many."""
    return _tr("There is no undo: a customer created anew has another UUID and no cards.")


def not_known_words() -> str:
    """What nobody says about a deletion, of one customer or of many."""
    return _tr(
        "The gateway's document does not say what becomes of the saved cards and of past payments, "
        "whether a merchant customer ID can be used again, or what copies are kept."
    )


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
                for_certain_words(),
            ),
            (
                self.tr("Not known"),
                not_known_words(),
            ),
            (
                self.tr("Not touched"),
                self.tr("Whatever your own systems and backups hold."),
            ),
        )

    def _colour(self) -> None:
        for label in self._captions:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), tokens(self.palette()).muted)
            label.setPalette(palette)


def _tr(text: str) -> str:
    return QCoreApplication.translate("deletion", text)


def _plain_label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label
