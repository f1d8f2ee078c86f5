"""Another language is chosen in Preferences: every window has it at once, and no work is lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.command_line import StartOptions
from desktop_app.gateway.client import Gateway
from desktop_app.journal.opening import JournalCondition, OpeningReport
from desktop_app.models.metadata import MetadataColumn
from desktop_app.process.languages import Language
from desktop_app.records.batch import BatchTask, RowOutcome
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.preferences.dialog import PreferencesDialog
from desktop_app.views.widgets.actions import bare_text
from desktop_app.views.window.faults import CrashReportDialog, no_profile_words
from tests.conftest import RunningSandbox
from tests.qt.batch_desk import BatchDesk, press
from tests.qt.program_desk import ProgramDesk, StartProgram, programs
from tests.unit.source_tree import script
from tests.unit.test_credentials_vault import MemoryKeyring

translate = script("translate")


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, program_gateway: RunningSandbox) -> Iterator[StartProgram]:
    with programs(qtbot, tmp_path, program_gateway, MemoryKeyring()) as start:
        yield start


def choose(desk: ProgramDesk, language: Language) -> None:
    """In the list, as an agent does."""
    dialog = desk.program.open_preferences(desk.place.window)
    dialog.page_number = 1
    box = dialog.page.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findText(language.own_name))
    desk.qtbot.waitUntil(lambda: desk.program.language.language is language)


def speaks(desk: ProgramDesk, language: Language) -> bool:
    """Whether the window's menus are in that language."""
    titles = {
        one.forms[0]
        for one in translate.entries(translate.catalogue_of(language.locale))
        if one.message.text == "&Customer"
    }
    menus = desk.place.window.menuBar().actions()
    return any(menu.text() in titles for menu in menus)


def said(window: QWidget) -> set[str]:
    """Every text of a window, seen or read out."""
    found = {window.windowTitle()}
    for widget in (window, *window.findChildren(QWidget)):
        found |= {widget.accessibleName(), widget.toolTip(), widget.statusTip()}
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(place) for place in range(widget.count())}
        elif isinstance(widget, QMenu):
            found.add(widget.title())
        elif isinstance(widget, QTableView):
            model = widget.model()
            across = Qt.Orientation.Horizontal
            found |= {
                str(model.headerData(section, across)) for section in range(model.columnCount())
            }
    for action in window.findChildren(QAction):
        found |= {action.text(), action.statusTip(), action.iconText()}
    return {bare_text(text) for text in found}


def english_left(window: QWidget, language: Language) -> set[str]:
    """The texts of a window that are those of the program in English, and others in the
    language."""
    whole = [
        (bare_text(one.message.text), {bare_text(form) for form in one.forms})
        for one in translate.entries(translate.catalogue_of(language.locale))
        if not one.message.context.startswith("Q") and any(one.forms)
    ]
    same = {text for text, forms in whole if text in forms}
    return said(window) & ({text for text, _ in whole} - same)


def texts_after(desk: ProgramDesk, language: Language) -> set[str]:
    """What is left in English in any window that is open."""
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert len(windows) > 1
    return set().union(*(english_left(window, language) for window in windows))


def until_spoken(desk: ProgramDesk, language: Language) -> None:
    desk.qtbot.waitUntil(lambda: len(desk.places) == 1 and speaks(desk, language))


def until_recognised(window: BatchWindow, number: int, qtbot: QtBot) -> None:
    """So many IDs in the list that is not looked up yet."""
    qtbot.waitUntil(lambda: window.input.recognised.samples.count() == number)


def test_every_window_speaks_it_at_once_and_what_is_typed_stays(start: StartProgram) -> None:
    desk = start()
    desk.wait()
    desk.change_name("cust-0000042", "Ana Another")
    desk.desk.journal.open("cust-0000042")
    batch = desk.desk.batches.open_window()
    batch.load_text("cust-0000007\ncust-0000009\n")
    batch.input.tasks.choose(BatchTask.EDIT)
    until_recognised(batch, 2, desk.qtbot)
    shown = desk.desk.editor.customer
    rows = desk.desk.table.length
    for language in (Language.CROATIAN, Language.MACEDONIAN, Language.SERBIAN):
        choose(desk, language)
        until_spoken(desk, language)
        assert texts_after(desk, language) == set()
        screen = desk.desk
        assert screen.editor.customer == shown
        assert screen.editor.live.draft.value("name") == "Ana Another"
        assert screen.editor.is_dirty
        assert screen.table.length == rows
        assert " ms" in desk.place.window.status_line.connection
        window = screen.batches.window
        assert window is not None
        assert window.isVisible()
        assert window.input.box.toPlainText() == "cust-0000007\ncust-0000009\n"
        until_recognised(window, 2, desk.qtbot)
        assert window.input.tasks.task is BatchTask.EDIT
        dialog = desk.place.window.findChild(PreferencesDialog)
        assert dialog is not None
        assert dialog.isVisible()
        assert dialog.page_number == 1
        assert desk.rows() == []  # what is unsaved is kept once, and is not offered as left behind
    assert QLocale().bcp47Name() == "sr"


def test_what_the_program_says_follows_with_what_can_be_done_about_it(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    desk.wait()
    program = desk.program
    (tmp_path / "running-999999.txt").write_text("Customer Desk\nAborted\n")
    program.notices.offer_crash_reports(tmp_path)
    program.notices.show_message(partial(no_profile_words, "Pekara"))
    program.journals.told.emit(OpeningReport(JournalCondition.EMPTY, "aside.db", doubts=2))
    desk.place.window.notice("link").show_message("Of the moment.")
    topics = "crash", "program", "journal"
    for language in (Language.CROATIAN, Language.MACEDONIAN):
        before = [desk.place.window.notice(topic).sentence for topic in topics]
        choose(desk, language)
        until_spoken(desk, language)
        window = desk.place.window
        after = [window.notice(topic).sentence for topic in topics]
        assert all(after)
        assert not set(after) & set(before)
        assert texts_after(desk, language) == set()
        assert window.notice("link").sentence == ""
    press(window.notice("crash").findChildren(QPushButton)[0])
    assert window.findChildren(CrashReportDialog) != []


def test_a_window_with_a_question_follows_when_it_is_answered(start: StartProgram) -> None:
    desk = start()
    desk.wait()
    window = desk.place.window
    window.look_up_bar.create_asked.emit()
    [dialog] = window.findChildren(NewCustomerDialog)
    choose(desk, Language.SLOVENE)
    desk.qtbot.waitUntil(lambda: window.findChildren(PreferencesDialog) != [])
    assert desk.place.window is window
    dialog.reject()
    desk.qtbot.waitUntil(lambda: desk.place.window is not window)
    assert speaks(desk, Language.SLOVENE)


def test_a_window_with_a_change_on_its_way_follows_when_that_has_ended(
    start: StartProgram,
) -> None:
    desk = start()
    desk.wait()
    window, session = desk.place.window, desk.session
    go_on = threading.Event()

    async def change(_gateway: Gateway) -> None:
        await asyncio.to_thread(go_on.wait, 30)

    session.ask(
        change,
        owner=desk.desk,
        done=lambda _: None,
        failed=lambda _: None,
        words="Changing",
        writes=True,
    )
    choose(desk, Language.SLOVENE)
    desk.qtbot.waitUntil(lambda: window.findChildren(PreferencesDialog) != [])
    assert desk.place.window is window
    go_on.set()
    desk.qtbot.waitUntil(lambda: desk.place.window is not window)
    assert speaks(desk, Language.SLOVENE)


def test_what_is_typed_into_a_cell_is_taken_along(start: StartProgram) -> None:
    desk = start()
    desk.change_name("cust-0000042", "Ana Another")
    [table] = desk.desk.editor.findChildren(MetadataTable)
    keys = [row.key for row in desk.desk.editor.live.draft.metadata.rows]
    table.setCurrentIndex(table.model().index(0, MetadataColumn.VALUE))
    table.edit(table.currentIndex())
    box = table.findChildren(QLineEdit)[-1]
    QTest.keyClicks(box, "typed just now")
    window = desk.place.window
    choose(desk, Language.BOSNIAN)
    desk.qtbot.waitUntil(lambda: desk.place.window is not window)
    draft = desk.desk.editor.live.draft
    assert draft.value("name") == "Ana Another"
    assert [row.key for row in draft.metadata.rows] == keys
    assert "typed just now" in str(draft.metadata.rows[0].value)


def test_who_is_looked_up_meanwhile_is_shown(start: StartProgram) -> None:
    desk = start(StartOptions(profile="Shop", find="cust-0000042"))

    def is_shown(merchant_id: str) -> bool:
        screen = desk.place.screen
        shown = screen.editor.customer if screen is not None else None
        return shown is not None and shown.merchant_customer_id == merchant_id

    window = desk.place.window
    assert desk.place.screen is None  # the profile is being opened
    choose(desk, Language.CROATIAN)
    desk.qtbot.waitUntil(lambda: desk.place.window is not window and is_shown("cust-0000042"))
    window = desk.place.window
    choose(desk, Language.SLOVENE)
    window.look_up("cust-0000043")  # as a link does, with the customer before on screen still
    desk.qtbot.waitUntil(lambda: desk.place.window is not window and is_shown("cust-0000043"))


def test_a_batch_goes_on_in_its_window(start: StartProgram) -> None:
    desk = start()
    desk.wait()
    hands = BatchDesk(desk.qtbot, desk.session, desk.journal, desk.desk.batches.open_window())
    customers = hands.customers(40)
    hands.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in customers))
    press(hands.confirm(number=40).begin)
    hands.until(lambda: hands.count(RowOutcome.DONE) > 0)
    choose(desk, Language.CROATIAN)
    hands.until(lambda: desk.desk.batches.window is not hands.window)
    window = desk.desk.batches.window
    assert isinstance(window, BatchWindow)
    hands.window = window
    hands.until_at_rest()
    assert hands.count(RowOutcome.DONE) == 40
    assert english_left(window, Language.CROATIAN) == set()
    desk.qtbot.waitUntil(lambda: desk.place.window.status_line.batch == "")
