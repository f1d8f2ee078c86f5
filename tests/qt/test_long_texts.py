"""Texts 40 % longer, and those of each language, on a screen of 1024 × 700: no window cuts a word,
and none scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.models.display import field_label
from desktop_app.process.languages import Language
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import BatchTask
from desktop_app.views.editor.inputs import SavedValue
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.preferences.dialog import PreferencesDialog
from desktop_app.views.preferences.keyboard import KeyboardPage
from desktop_app.views.preferences.pages import (
    appearance_page,
    connection_page,
    dates_page,
    deleting_page,
    kept_page,
    language_page,
    lock_page,
)
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.labels import ElidedLabel
from desktop_app.views.widgets.translation import catalogue_of
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.start_pages import WelcomePage
from tests.qt.test_dialog_sizes import SHOP, Opening, move_to, opening
from tests.unit.source_tree import script

__all__ = ["opening"]

SCREEN = "1024x700"


STRETCHED = "stretched"
SPOKEN = [each.locale for each in Language if each is not Language.ENGLISH]


@pytest.fixture(scope="module", autouse=True, params=[STRETCHED, *SPOKEN])
def long_texts(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """The language that nobody speaks, then each that somebody does, for every window made from
    then on."""
    before, locale = QLocale(), str(request.param)
    if locale == STRETCHED:
        catalogue = tmp_path_factory.mktemp("language") / "stretched.qm"
        script("translate").compile_stretched(catalogue)
    else:
        catalogue = catalogue_of(Language(QLocale(locale).bcp47Name()))
        QLocale.setDefault(QLocale(locale))
    language = QTranslator()
    assert language.load(str(catalogue))
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)
    QLocale.setDefault(before)


def seen(window: QWidget) -> Iterator[QWidget]:
    """What is shown in ``window``, or can be scrolled to."""
    for part in window.findChildren(QWidget):
        if part.isVisibleTo(window) and part.window() is window:
            yield part


def cut(window: QWidget) -> list[str]:
    """The texts that have no room, and what scrolls sideways."""
    lay_out_now()
    found = [text for part in seen(window) if (text := _cut_text(part))]
    for area in seen(window):
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().isVisible():
            found.append(f"sideways: {type(area).__name__} {area.accessibleName()}")
    return found


def _cut_text(part: QWidget) -> str:
    """The text of ``part`` where it is not whole; those that end in dots are whole in a tip."""
    if isinstance(part, (ElidedLabel, SavedValue)):
        return ""
    if isinstance(part, QLabel) and part.text():
        return "" if _has_room(part) else part.text()
    if isinstance(part, QAbstractButton) and part.text() and _shows_text(part):
        needed = part.sizeHint()
        return part.text() if part.width() < needed.width() else ""
    if isinstance(part, QLineEdit) and part.placeholderText() and not part.text():
        wide = part.fontMetrics().horizontalAdvance(part.placeholderText())
        wide += _PICTURE * (len(part.actions()) + part.isClearButtonEnabled()) + _EDGES
        return part.placeholderText() if part.width() < wide else ""
    if isinstance(part, QComboBox) and not part.isEditable():
        wide = part.fontMetrics().horizontalAdvance(part.currentText())
        return part.currentText() if part.width() < wide + _ARROW else ""
    return ""


_PICTURE, _EDGES = 26, 16
"""Pixels that a picture takes in a line, and what is left free at its ends."""
_ARROW = 36
"""Pixels that a list takes beside its text."""


def _shows_text(button: QAbstractButton) -> bool:
    is_bare = isinstance(button, QToolButton) and (
        button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    return not is_bare and not isinstance(button.parent(), QTabBar)


def _has_room(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width()) and _words_fit(label)
    return (
        label.width() >= label.sizeHint().width() and label.height() >= label.fontMetrics().height()
    )


def _words_fit(label: QLabel) -> bool:
    """Qt breaks at blanks only."""
    if type(label).heightForWidth is not QLabel.heightForWidth:
        return True  # breaks anywhere
    metrics = label.fontMetrics()
    return all(metrics.horizontalAdvance(word) <= label.width() for word in label.text().split())


def test_dialogs(qtbot: QtBot, opening: Opening) -> None:
    move_to(opening.window, SCREEN)
    found = {}
    for name, make in opening.every().items():
        dialog = make()
        with qtbot.waitExposed(dialog):
            dialog.open()
        if cut(dialog):
            found[name] = cut(dialog)
        dialog.close()
    assert found == {}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_environment("PRODUCTION", SHOP.name)
    window.resize(1024, 700)
    move_to(window, SCREEN)
    return window


def test_the_page_to_begin_from(window: MainWindow) -> None:
    window.set_centre(WelcomePage((SHOP,)))
    assert cut(window) == []


def test_the_main_window(qtbot: QtBot, opening: Opening, window: MainWindow) -> None:
    desk = CustomerScreen(
        window,
        opening.desk.session,
        window.sizes,
        profile_name=SHOP.name,
        environment="PRODUCTION",
        journal=opening.desk.journal,
    )
    desk.table.refresh()
    assert cut(window) == [], "nobody is chosen"
    desk.show(opening.customer)
    qtbot.waitUntil(lambda: desk.payment_methods.known() is not None)
    inputs = desk.editor.findChildren(QLineEdit)
    [phone] = [one for one in inputs if one.accessibleName() == field_label("phone")]
    phone.setText("1")
    qtbot.waitUntil(lambda: desk.editor.is_dirty)
    assert cut(window) == [], "a customer who is edited"


def test_batches(opening: Opening) -> None:
    window = opening.desk.open_window("PRODUCTION")
    move_to(window, SCREEN)
    for task in BatchTask:
        window.input.tasks.choose(task)
        assert cut(window) == [], task
    opening.desk.look_up(BatchTask.ERASE, "cust-0000001\ncust-nobody")
    assert cut(window) == []


def test_the_journal(qtbot: QtBot, opening: Opening) -> None:
    desk = opening.desk
    window = JournalWindow(desk.session, desk.journal, parent=desk.window)
    move_to(window, SCREEN)
    assert cut(window) == []
    window.close()


def test_preferences(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> None:
    preferences = Preferences(window.sizes)
    pages = (
        appearance_page(preferences),
        language_page(preferences),
        dates_page(preferences),
        deleting_page(preferences),
        lock_page(preferences, lambda: None),
        connection_page(preferences, lambda: (SHOP,), lambda _profile: None),
        KeyboardPage(preferences, window.commands),
        kept_page(preferences, lambda: None, None),
    )
    dialog = PreferencesDialog(pages, window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    for page in pages:
        dialog.show_page(page.title)
        assert cut(dialog) == [], page.title
    dialog.close()
