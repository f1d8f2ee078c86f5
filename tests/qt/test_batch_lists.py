"""A list in the window ``Batch``: what is taken by itself, what is asked; and nothing waits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.batch.export import read_old_values
from desktop_app.batch.reading import ParsedList, read_bytes
from desktop_app.models.batch_rows import SAYS
from desktop_app.models.wording import ExcludedRows
from desktop_app.records.batch import BatchTask, RowOutcome
from desktop_app.records.customer import Customer
from desktop_app.views.batch.confirm_dialog import CustomerList
from desktop_app.views.batch.input_page import InputPage
from desktop_app.views.batch.wording import file_error_words
from desktop_app.worker.worker import Work, Worker
from tests.conftest import RunningSandbox
from tests.qt.batch_desk import BatchDesk, batch_desk, press
from tests.qt.given_files import copy, drop, files, paste
from tests.qt.heartbeat import Heartbeat
from tests.unit.made_workbooks import xlsx

ASKED = "Rb.;Ime;Broj narudžbe\n1;Ana;1001\n2;Ivo;1002\n"

MEGABYTE = 1_000_000


@pytest.fixture
def desk(
    qtbot: QtBot, worker: Worker, shared_sandbox: RunningSandbox, tmp_path: Path
) -> Iterator[BatchDesk]:
    with batch_desk(qtbot, worker, shared_sandbox.base_url, tmp_path) as desk:
        yield desk


def said(page: InputPage) -> str:
    """Everything that the page says of the list."""
    labels = page.recognised.findChildren(QLabel)
    return " · ".join(label.text() for label in labels if label.isVisible())


def read(desk: BatchDesk, tmp_path: Path, name: str, content: bytes) -> InputPage:
    """A file, read until something is said of it."""
    path = tmp_path / name
    path.write_bytes(content)
    page = desk.window.input
    page.read_file(path)
    desk.until(lambda: "No list" not in said(page) or bool(page.notice.sentence))
    return page


def is_asked(page: InputPage) -> bool:
    return "Which column" in said(page) and not page.begin.isEnabled()


def test_a_list_without_a_column_of_ids_begins_nothing_before_the_agent_says_which(
    desk: BatchDesk, tmp_path: Path
) -> None:
    page = read(desk, tmp_path, "orders.csv", ASKED.encode())
    assert is_asked(page)
    pane = page.recognised
    assert pane.column.currentIndex() == -1
    pane.column.setCurrentIndex(2)
    desk.until(page.begin.isEnabled)
    assert "2 line" in said(page)


def test_passing_the_first_rows_by_keyboard_chooses_nothing(
    desk: BatchDesk, tmp_path: Path
) -> None:
    page = read(desk, tmp_path, "orders.csv", ASKED.encode())
    preview = page.recognised.preview
    page.recognised.column.setFocus()
    QTest.keyClick(page.recognised.column, Qt.Key.Key_Tab)
    desk.until(preview.hasFocus)
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert is_asked(page)
    QTest.keyClick(preview, Qt.Key.Key_Return)
    desk.until(page.begin.isEnabled)
    assert page.recognised.column.currentIndex() == preview.currentColumn()


def test_a_click_into_the_first_rows_chooses_the_column(desk: BatchDesk, tmp_path: Path) -> None:
    page = read(desk, tmp_path, "orders.csv", ASKED.encode())
    preview = page.recognised.preview
    place = QPoint(preview.columnViewportPosition(2) + 5, preview.rowViewportPosition(0) + 5)
    QTest.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.until(page.begin.isEnabled)
    assert page.recognised.column.currentIndex() == 2


def test_headings_below_titles_can_be_taken_for_an_id(desk: BatchDesk, tmp_path: Path) -> None:
    text = "Kupci\n\nŠifra kupca;Ime\nc-1;Ana\nc-2;Ivo\n"
    page = read(desk, tmp_path, "list.csv", text.encode("cp1250"))
    desk.until(page.begin.isEnabled)
    assert "line 3" in page.recognised.header.text()
    assert "2 line" in said(page)
    page.recognised.header.setChecked(False)
    desk.until(lambda: page.begin.isEnabled() and "3 line" in said(page))


def test_of_two_sheets_the_agent_chooses(desk: BatchDesk, tmp_path: Path) -> None:
    sheets = {"Siječanj": [["ID kupca"], ["c-1"]], "Veljača": [["ID kupca"], ["c-2"], ["c-3"]]}
    page = read(desk, tmp_path, "list.xlsx", xlsx(sheets, hidden_rows=[2]))
    assert "Which part" in said(page)
    assert not page.begin.isEnabled()
    assert "hidden" in page.notice.sentence
    page.recognised.table.setCurrentIndex(1)
    desk.until(page.begin.isEnabled)
    assert "2 line" in said(page)


def test_half_a_list_is_refused_in_words(desk: BatchDesk, tmp_path: Path) -> None:
    content = json.dumps({"users": [{"external_id": f"c-{n}"} for n in range(9)]}).encode()[:-9]
    page = read(desk, tmp_path, "list.json", content)
    assert "not whole" in page.notice.sentence
    assert not page.begin.isEnabled()


@pytest.mark.parametrize(
    "content",
    [
        b"a" * 30 * MEGABYTE,
        b"c-1;Ana\n" + b"x;" * 15 * MEGABYTE,
        b'"' + b'a"' * 15 * MEGABYTE,
        b"[" + b'{"name": "Ana", "customer_id": "cust-0000001"},' * 600_000 + b"]",
    ],
    ids=["letters", "cells", "quotes", "JSON"],
)
def test_a_line_of_thirty_megabytes_stops_nothing(
    desk: BatchDesk, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    page = desk.window.input
    heart = Heartbeat()
    heart.start()
    page.read_file(path)
    desk.until(lambda: bool(page.notice.sentence))
    heart.stop()
    assert heart.longest < 1


def test_a_pasted_line_of_thirty_megabytes_stops_nothing(desk: BatchDesk) -> None:
    page = desk.window.input
    text = "a;" * 15 * MEGABYTE
    heart = Heartbeat()
    heart.start()
    page.load_text(text)
    desk.until(lambda: bool(page.notice.sentence))
    heart.stop()
    assert "too long" in page.notice.sentence
    assert heart.longest < 1


def slipped(customers: tuple[Customer, ...]) -> str:
    """A list whose names have slipped by a row, but for the first one."""
    names = [customer.name for customer in customers]
    names[1:] = names[2:] + names[1:2]
    rows = zip(names, [customer.merchant_customer_id for customer in customers], strict=True)
    return "Ime i prezime;Šifra kupca\n" + "".join(f"{name};{an_id}\n" for name, an_id in rows)


def test_a_list_that_names_others_than_were_found_is_stopped(
    qtbot: QtBot, worker: Worker, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    with batch_desk(qtbot, worker, sandbox.base_url, tmp_path) as desk:
        customers = desk.customers(4)
        assert len({customer.name for customer in customers}) == 4
        desk.look_up(BatchTask.ERASE, slipped(customers))
        rows, footer = desk.window.rows, desk.window.footer
        assert desk.count(ExcludedRows.NAMES_OTHERS) == 3
        assert "3 line" in rows.notice.sentence
        assert "another column" in rows.notice.sentence
        assert "1 customer" in footer.main.text()
        says = [str(rows.model.index(row, SAYS).data()) for row in range(4)]
        assert [text.startswith("≠ ") for text in says] == [False, True, True, True]
        assert not rows.table.isColumnHidden(SAYS)
        # All at once: they stay out. One by itself: somebody looked at it.
        rows.take_in_shown.trigger()
        desk.until(lambda: "stay left out" in rows.notice.sentence)
        assert desk.count(ExcludedRows.NAMES_OTHERS) == 3
        rows.table.selectRow(2)
        QTest.keyClick(rows.table, Qt.Key.Key_Space)
        desk.until(lambda: desk.count(ExcludedRows.NAMES_OTHERS) == 2)
        desk.until(footer.main.isEnabled)
        dialog = desk.confirm(number=2)
        [who] = dialog.findChildren(CustomerList)
        assert who.rowViewportPosition(1) + who.rowHeight(1) <= who.viewport().height()
        shown = [
            [item.text() if (item := who.item(row, column)) else "" for column in range(5)]
            for row in range(who.rowCount())
        ]
        assert [row[1] for row in shown] == [customers[n].merchant_customer_id for n in (0, 2)]
        assert [row[3] for row in shown] == [customers[n].name for n in (0, 2)]
        assert shown[1][2].startswith("≠ ")
        press(dialog.begin)
        desk.until_at_rest()
        assert desk.count(RowOutcome.DONE) == 2
        says = [str(rows.model.index(row, SAYS).data()) for row in (0, 2)]
        assert says == ["", ""], "of the erased nothing stays on screen either"


def test_whom_the_list_names_is_known_after_a_restart_too(
    qtbot: QtBot, worker: Worker, shared_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    with batch_desk(qtbot, worker, shared_sandbox.base_url, tmp_path) as desk:
        customers = desk.customers(3)
        desk.look_up(BatchTask.ERASE, slipped(customers))
        batch = desk.window.controller.batch
        assert batch is not None
        desk.window.close()
        window = desk.open_window()
        window.open_batch(batch)
        desk.until_at_rest()
        assert desk.count(ExcludedRows.NAMES_OTHERS) == 2
        says = [str(window.rows.model.index(row, SAYS).data()) for row in range(3)]
        assert says == ["= Name", "≠ Name", "≠ Name"]


def test_a_list_of_nothing_but_ids_says_that_nobody_compared(desk: BatchDesk) -> None:
    desk.look_up(BatchTask.ERASE, "".join(f"{one.uuid}\n" for one in desk.customers(2)))
    assert desk.window.rows.table.isColumnHidden(SAYS)
    dialog = desk.confirm()
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "nothing but IDs" in words
    dialog.reject()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A list in a file."""
    path = tmp_path / "kupci.csv"
    path.write_text("Šifra kupca;Ime\nc-1;Ana\nc-2;Ivo\n")
    return path


def test_a_file_dropped_anywhere_on_the_window_is_read(desk: BatchDesk, path: Path) -> None:
    page = desk.window.input
    for widget in (page, page.box.viewport(), page.recognised, page.begin):
        page.begin_anew()
        assert not page.begin.isEnabled()
        assert drop(widget, files(path))
        desk.until(page.begin.isEnabled)
        assert "2 line" in said(page)


def test_a_copied_file_is_pasted_into_the_box_or_over_another_list(
    desk: BatchDesk, path: Path, tmp_path: Path
) -> None:
    page = desk.window.input
    copy(path)
    page.box.setFocus()
    paste(page.box)
    desk.until(page.begin.isEnabled)
    assert "2 line" in said(page)
    other = tmp_path / "others.csv"
    other.write_text("Šifra kupca\nc-1\nc-2\nc-3\n")
    copy(other)
    paste(page.box)  # read only by now
    desk.until(lambda: "3 line" in said(page))
    QApplication.clipboard().setText("c-1\nc-2\nc-3\nc-4")
    paste(page.box)
    desk.until(lambda: "4 line" in said(page))


def test_two_files_at_once_and_a_folder_are_refused_in_words(
    desk: BatchDesk, path: Path, tmp_path: Path
) -> None:
    page = desk.window.input
    assert drop(page, files(path, path))
    assert "single file" in page.notice.sentence
    assert drop(page, files(tmp_path))
    desk.until(lambda: "no file" in page.notice.sentence)


# A file that is none of those wanted is refused in words, and is no fault of the program's.


async def put_back() -> object:
    return read_old_values(b"id;name\n1;Ana\n", "p1")


async def read_a_workbook() -> ParsedList:
    return read_bytes(b"PK\x03\x04[Content_Types].xml xl/" + bytes(200))


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (put_back, "This is no file of old values, or not a whole one."),
        (
            read_a_workbook,
            "This workbook can't be read. Copy its column and paste it here, or save it as CSV.",
        ),
    ],
)
def test_a_wrong_file_is_said_and_not_noted_as_a_fault(
    qtbot: QtBot, worker: Worker, work: Work[object], words: str
) -> None:
    told: list[object] = []
    owner = QObject()
    worker.ask(work, owner=owner, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    [error] = told
    assert isinstance(error, Exception)
    assert file_error_words(error) == words
