"""Find and the list below it, as one types and reads them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from desktop_app.views.window.main_window import MainWindow

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def spoken_rows(view: QListView) -> list[str]:
    """What a screen reader reads of each row."""
    model = view.model()
    return [str(model.index(row, 0).data(SPOKEN)) for row in range(model.rowCount())]


class Find:
    """The field and its list."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.field = window.look_up_bar.field

    @property
    def view(self) -> QListView:
        views = self.window.findChildren(QListView)
        [one] = [each for each in views if each.accessibleName() == "Found customers"]
        return one

    def is_open(self) -> bool:
        return self.view.isVisible()

    @property
    def rows(self) -> list[str]:
        """What is read of each row, the heading too."""
        return spoken_rows(self.view)

    @property
    def chosen(self) -> str:
        return str(self.view.currentIndex().data(SPOKEN))

    def type(self, text: str) -> None:
        """By keys; pasted where QTest knows no keys for it."""
        self.window.look_up_bar.take_focus()
        if text.isascii():
            QTest.keyClicks(self.field, text)
        else:
            QGuiApplication.clipboard().setText(text)
            self.field.paste()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.field, key, held or Qt.KeyboardModifier.NoModifier)

    def place_of(self, start: str) -> QRect:
        """Where the row that begins so lies in the list."""
        row = next(row for row, words in enumerate(self.rows) if words.startswith(start))
        return self.view.visualRect(self.view.model().index(row, 0))
