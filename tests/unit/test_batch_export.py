from __future__ import annotations

import asyncio
import csv
import io
import json
import stat
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.batch.export import ExportFileKind, ExportFormat, columns, export
from desktop_app.batch.reading import read_bytes, take
from desktop_app.records.batch import BatchRow, BatchTask, RowOutcome, RowResolution

ROW = BatchRow(
    number=1,
    line=2,
    typed="cust-1",
    uuid="4b281da4-d145-4233-b957-2018cf9aa0fb",
    merchant_id="-cust;1",
    name='=HYPERLINK("http://x")',
    email="a@b.ba",
    phone="+38761000111",
    city="Banja Luka",
    country="BA",
    cards=2,
    resolution=RowResolution.FOUND,
    outcome=RowOutcome.DONE,
    request_ids=("r-1", "r-2"),
    ended=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    more={"metadata": {"note": "pan 4111 1111 1111 1111"}, "address": "Ulica 1"},
)


async def some(*rows: BatchRow) -> AsyncGenerator[tuple[BatchRow, ...], None]:
    yield rows
    yield ()
    yield rows


def cells(content: bytes, delimiter: str) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.holds("ui_05", "trap_26")
async def test_csv_is_safe_against_formulas_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    words = {"DONE": "Izbrisano", "FOUND": "Pronađen"}
    form = ExportFormat(delimiter=";", headers={"name": "Ime"}, words=words)
    assert await export(some(ROW), BatchTask.ERASE, path, form) == 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    head, first, second = cells(path.read_bytes(), ";")
    assert first == second
    row = dict(zip(head, first, strict=True))
    assert row["Ime"] == """'=HYPERLINK("http://x")"""
    assert row["phone"] == "'+38761000111"
    assert row["merchant_customer_id"] == "'-cust;1"
    assert (row["outcome"], row["resolution"], row["cards"]) == ("Izbrisano", "Pronađen", "2")
    assert row["request_ids"] == "r-1 r-2"
    assert row["ended"] == "2026-01-02T03:04:05+00:00"


async def test_what_was_exported_can_be_taken_for_the_next_batch(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    await export(some(ROW), BatchTask.LOOK_UP, path, ExportFormat(delimiter=";"))
    [table] = read_bytes(path.read_bytes()).tables
    assert table.column is not None
    assert table.columns[table.column].name == "uuid"
    assert take(table, table.column).texts[0] == ROW.uuid
    names = [column.name for column in table.columns]
    assert take(table, names.index("merchant_customer_id")).texts[0] == "-cust;1"


async def test_json_has_every_value_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    assert (
        await export(some(ROW), BatchTask.LOOK_UP, path, ExportFormat(kind=ExportFileKind.JSON))
        == 2
    )
    first, second = json.loads(path.read_text(encoding="utf-8"))
    assert first == second
    assert tuple(first) == columns(BatchTask.LOOK_UP)
    assert (first["name"], first["phone"], first["cards"]) == (ROW.name, ROW.phone, 2)
    assert first["metadata"] == {"note": "pan 4111 11** **** 1111"}, "no full card number leaves"


@pytest.mark.parametrize(
    "resolution", [RowResolution.DUPLICATE, RowResolution.NOT_FOUND, RowResolution.DELETED]
)
async def test_what_never_takes_part_has_no_outcome(
    tmp_path: Path, resolution: RowResolution
) -> None:
    """As on screen: "to do" would say that somebody still has to do it."""
    row = BatchRow(number=1, line=1, typed="cust-1", resolution=resolution)
    to_do = BatchRow(number=2, line=2, typed="cust-2", resolution=RowResolution.FOUND)
    skipped = BatchRow(
        number=3, line=3, typed="cust-3", resolution=RowResolution.FOUND, left_out=True
    )
    rows = (row, to_do, skipped)
    words = {"PLANNED": "To do", "LEFT_OUT": "Left out"}
    await export(some(*rows), BatchTask.ERASE, tmp_path / "rows", ExportFormat(words=words))
    with (tmp_path / "rows").open(encoding="utf-8-sig", newline="") as file:
        outcomes = [each["outcome"] for each in csv.DictReader(file)]
    assert outcomes[:3] == ["", "To do", "Left out"]
    await export(
        some(*rows), BatchTask.ERASE, tmp_path / "rows", ExportFormat(kind=ExportFileKind.JSON)
    )
    records = json.loads((tmp_path / "rows").read_text())
    assert [each["outcome"] for each in records[:3]] == [None, "PLANNED", "LEFT_OUT"]


async def test_no_rows_are_a_header_or_an_empty_list(tmp_path: Path) -> None:
    path = tmp_path / "rows"
    assert await export(some(), BatchTask.EDIT, path, ExportFormat(kind=ExportFileKind.JSON)) == 0
    assert json.loads(path.read_text()) == []
    await export(some(), BatchTask.EDIT, path, ExportFormat())
    assert cells(path.read_bytes(), ",") == [list(columns(BatchTask.EDIT))]


@pytest.mark.holds("ui_05", "trap_26")
@given(st.text(), st.sampled_from(",;\t"))
def test_any_text_stays_in_its_cell_and_begins_no_formula(text: str, delimiter: str) -> None:
    row = BatchRow(number=1, line=1, typed=text, name="x")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rows"
        asyncio.run(export(some(row), BatchTask.LOOK_UP, path, ExportFormat(delimiter=delimiter)))
        written = path.read_bytes().decode("utf-8-sig")
    _, first, _ = list(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter))
    assert len(first) == len(columns(BatchTask.LOOK_UP))
    assert not first[1].startswith(tuple("=+-@\t\r\n\0"))
    assert first[1].removeprefix("'") == text.removeprefix("'")
