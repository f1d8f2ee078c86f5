"""The table of customers over the directory: a search, sorted, filtered, exported, left again."""

from __future__ import annotations

import csv
import json
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QToolButton
from python_calamine import CalamineWorkbook

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.operations import delete_customer
from desktop_app.models.customers import BY_NAME, PagedCustomers
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import Field, Term, parse
from desktop_app.views.customers.exporting import CustomerExport, columns_of
from desktop_app.views.customers.search import DirectorySearch
from desktop_app.views.customers.table import CustomerTable
from tests.conftest import RunningSandbox
from tests.qt.desk_session import answer
from tests.qt.find_desk import Find
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import turned_on


@pytest.fixture
def program_gateway(sandbox: RunningSandbox) -> RunningSandbox:
    """Of the test's own: everybody in it counts."""
    return sandbox


class SearchedTable:
    """The table of a window whose directory is complete."""

    def __init__(self, desk: ProgramDesk) -> None:
        self.desk = desk
        self.directory = turned_on(desk)
        screen = desk.place.screen
        assert screen is not None
        self.table: CustomerTable = screen.table
        self.search: DirectorySearch = screen.table.search
        self.qtbot = desk.qtbot

    def show(self, text: str) -> list[Customer]:
        """Search, and wait for the rows that are seen."""
        self.search.search(parse(text))
        return self.customers()

    def customers(self) -> list[Customer]:
        """All rows, once they are read."""
        model = self.table.grid.customers
        rows = self.search.rows
        assert rows is not None
        self.qtbot.waitUntil(lambda: rows.result is not None and not rows.is_loading)
        found = []
        for row in range(model.rowCount()):
            self.table.grid.scrollTo(model.index(row, 0))
            self.qtbot.waitUntil(partial(_is_read, model, row))
            customer = model.customer(row)
            assert customer is not None
            found.append(customer)
        return found

    @property
    def length(self) -> int:
        return self.table.grid.customers.rowCount()

    def choose(self, filter_name: str, value: str) -> None:
        """A value in a filter's menu."""
        [chip] = [each for each in self.search.filters if each.name == filter_name]
        menu = chip.menu()
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

        def entries() -> list[QAction]:
            return [each for each in menu.actions() if each.text().startswith(value)]

        self.qtbot.waitUntil(lambda: bool(entries()))
        entries()[0].trigger()
        menu.close()


def _is_read(model: PagedCustomers, row: int) -> bool:
    return model.customer(row) is not None


@pytest.fixture
def searched(start: StartProgram) -> SearchedTable:
    return SearchedTable(start())


def test_a_search_takes_the_place_of_the_list_and_esc_gives_it_back(
    searched: SearchedTable,
) -> None:
    table = searched.table
    everybody = searched.length
    found = searched.show("cust-000004")
    assert {each.merchant_customer_id for each in found} == {
        f"cust-000004{last}" for last in range(10)
    }
    assert table.search.isVisible()
    table.grid.setFocus()
    QTest.keyClick(table.grid, Qt.Key.Key_Escape)
    assert not table.search.isVisible()
    assert searched.length == everybody


def test_shift_enter_shows_everybody_found_in_the_table(searched: SearchedTable) -> None:
    find = Find(searched.desk.place.window)
    find.type("cust-000004")
    searched.qtbot.waitUntil(
        lambda: any(row.startswith("Show everybody") for row in find.rows if find.is_open())
    )
    find.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert not find.is_open()
    assert len(searched.customers()) == 10


def test_what_was_searched_for_is_marked_in_the_rows(searched: SearchedTable) -> None:
    [customer] = searched.show("cust-0000042")
    assert customer.name is not None
    hits = dict(searched.table.grid.customers.shown(0).hits)
    assert hits[BY_NAME["merchant_customer_id"]] == ((0, 12),)


def test_everybody_is_sorted_by_the_title_that_was_clicked(searched: SearchedTable) -> None:
    header = searched.table.grid.header
    assert header.sectionsClickable()
    header.setSortIndicator(BY_NAME["merchant_customer_id"], Qt.SortOrder.AscendingOrder)
    ids = [each.merchant_customer_id for each in searched.customers()[:20]]
    known = [each for each in ids if each is not None]
    assert known == sorted(known)
    assert known[0] == "cust-0000001"
    header.setSortIndicator(BY_NAME["merchant_customer_id"], Qt.SortOrder.DescendingOrder)
    assert searched.customers()[0].merchant_customer_id == "cust-0000300"


def test_a_filter_narrows_the_search_and_is_taken_off_again(searched: SearchedTable) -> None:
    everybody = len(searched.show("cust-"))
    searched.choose("Country", "HR · Croatia")
    croats = searched.customers()
    assert 0 < len(croats) < everybody
    assert {each.country for each in croats} == {"HR"}
    [chip] = [each for each in searched.search.filters if each.field is Field.COUNTRY]
    assert chip.text() == "Country: HR · Croatia"
    searched.choose("Country", "Any")
    assert len(searched.customers()) == everybody


def test_filters_and_buttons_stand_on_one_line(searched: SearchedTable) -> None:
    searched.show("cust-")
    buttons = searched.search.findChildren(QAbstractButton)
    middles = {each.geometry().top() + each.geometry().bottom() for each in buttons}
    assert max(middles) - min(middles) <= 2, "half a pixel may have to be given away"


def test_nobody_is_found_in_words(searched: SearchedTable) -> None:
    searched.search.search(parse("zzzzqqqq"))
    searched.qtbot.waitUntil(lambda: searched.search.words().startswith("0 customer"))
    assert searched.length == 0


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_what_is_found_is_exported_in_its_order(
    searched: SearchedTable, tmp_path: Path, suffix: str
) -> None:
    searched.show("cust-000004")
    searched.search.sort("merchant_customer_id", is_descending=False)
    expected = [each.merchant_customer_id for each in searched.customers()]
    buttons = searched.search.findChildren(QToolButton)
    [export] = [each for each in buttons if each.accessibleName() == "Export these…"]
    export.click()
    path = tmp_path / f"customers.{suffix}"
    [dialog] = searched.desk.place.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    searched.qtbot.waitUntil(path.exists)
    assert written_ids(path) == expected
    assert path.stat().st_mode & 0o077 == 0
    assert [each.name for each in tmp_path.glob(".customer*")] == []


def written_ids(path: Path) -> list[str]:
    if path.suffix == ".json":
        return [each["merchant_customer_id"] for each in json.loads(path.read_text("utf-8"))]
    if path.suffix == ".csv":
        table = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    else:
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
        table = [[str(cell) for cell in row] for row in sheet.to_python()]
    head, *rows = table
    place = head.index("Merchant ID")
    return [row[place] for row in rows]


def test_an_erased_customer_leaves_the_rows_at_once(searched: SearchedTable) -> None:
    found = searched.show("cust-000004")
    gone = found[3]
    searched.table.search.search(parse("cust-000004 "))
    deleted = Customer(uuid=gone.uuid, deleted=True)
    searched.desk.qtbot.waitUntil(lambda: searched.length == 10)

    async def erase(_gateway: object) -> None:
        await searched.directory.erase(gone.uuid)

    answers: list[None] = []
    searched.desk.session.ask(
        erase, owner=searched.directory, done=answers.append, failed=lambda error: None
    )
    searched.qtbot.waitUntil(lambda: bool(answers))
    searched.table.update_customer(deleted)
    searched.qtbot.waitUntil(lambda: searched.length == 9)


def test_a_directory_that_is_removed_gives_the_list_back(searched: SearchedTable) -> None:
    searched.show("cust-000004")
    searched.directory.remove()
    searched.qtbot.waitUntil(lambda: searched.search.rows is None)
    assert not searched.search.isVisible()
    assert not searched.table.grid.header.sectionsClickable()


def test_a_filter_of_the_query_language_is_shown_as_a_filter(searched: SearchedTable) -> None:
    searched.show("cust- country:HR")
    [chip] = [each for each in searched.search.filters if each.field is Field.COUNTRY]
    assert chip.text() == "Country: HR · Croatia"
    assert Term("HR", Field.COUNTRY) in searched.search.query.terms


def test_a_second_filter_of_a_kind_stands_in_the_text(searched: SearchedTable) -> None:
    searched.show("meta.tier: meta.source: country:HR country:BA")
    chips = {each.text() for each in searched.search.filters if each.isChecked()}
    assert chips == {"Country: HR · Croatia", "Metadata key: tier"}
    assert {"meta.source: country:BA"} <= {
        each.text() for each in searched.search.findChildren(QPushButton)
    }


def test_who_is_erased_by_anything_in_this_window_leaves_the_rows(
    searched: SearchedTable,
) -> None:
    found = searched.show("cust-000004")
    erase_in_background(searched, found[3])
    searched.qtbot.waitUntil(lambda: searched.length == 9)
    assert found[3].uuid not in {each.uuid for each in searched.customers()}


def erase_in_background(searched: SearchedTable, customer: Customer) -> None:
    """As a batch does: the table is told nothing."""

    async def erase(gateway: Gateway) -> None:
        await delete_customer(gateway, customer)

    answer(searched.qtbot, searched.desk.session, erase)


def test_a_search_outlasts_the_lock_also_where_rows_were_asked_for_behind_it(
    searched: SearchedTable,
) -> None:
    said: list[str] = []
    searched.search.told.connect(lambda words, _tone: said.append(words))
    everybody = len(searched.show("cust-"))
    rows = searched.search.rows
    assert rows is not None
    searched.desk.program.lock.lock()
    refused: list[object] = []
    rows.refresh()
    searched.directory.read(len, owner=searched.table, done=refused.append, failed=refused.append)
    searched.qtbot.waitUntil(lambda: bool(refused))
    searched.desk.place.lock.unlock()
    searched.qtbot.waitUntil(lambda: searched.directory.is_findable)
    assert searched.search.rows is rows
    assert len(searched.customers()) == everybody
    assert said == []


def test_a_file_that_is_not_finished_goes_with_the_window(
    searched: SearchedTable, tmp_path: Path
) -> None:
    searched.show("cust-")
    assert searched.search.rows is not None
    result = searched.search.rows.result
    assert result is not None
    export = CustomerExport(searched.directory, result, searched.desk.place.window)
    folder = tmp_path / "exported"
    folder.mkdir()
    export.begin(columns_of(range(5)), folder / "customers.csv")
    wait_until_there_is_a_file(folder)
    searched.desk.end()
    assert list(folder.iterdir()) == []


def wait_until_there_is_a_file(folder: Path) -> None:
    """Without an answer of the directory coming in."""
    end = time.monotonic() + 30
    while not list(folder.iterdir()):
        assert time.monotonic() < end
