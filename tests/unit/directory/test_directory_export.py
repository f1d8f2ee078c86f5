"""Customers in a file: no cell is a formula, and nothing is left of what was not finished."""

from __future__ import annotations

import csv
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desktop_app.directory.export import CustomerColumns, CustomerFile, CustomerFileKind
from desktop_app.records.customer import Customer, Uuid

FORMULAS = ('=HYPERLINK("http://x")', "+1+1", "-1+1", "@SUM(A1)", "\t=1", "{=1}", "http://x")
COLUMNS = CustomerColumns(("Name",), lambda customer: (customer.name or "",))
KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.directory.export import CustomerFileKind
from tests.unit.directory.test_directory_export import begun
begun(Path(sys.argv[1]), CustomerFileKind(sys.argv[2]))
os.kill(os.getpid(), signal.SIGKILL)
"""


def begun(path: Path, kind: CustomerFileKind) -> CustomerFile:
    file = CustomerFile(path, kind, COLUMNS)
    file.write([Customer(Uuid("u-1"), name=name) for name in FORMULAS])
    return file


@pytest.mark.parametrize("kind", CustomerFileKind)
def test_the_next_export_takes_away_what_a_killed_program_left(
    tmp_path: Path, kind: CustomerFileKind
) -> None:
    path = tmp_path / f"customers.{kind.value}"
    killed = subprocess.run([sys.executable, "-c", KILLED, path, kind.value], check=False)
    assert killed.returncode == -signal.SIGKILL
    [left] = tmp_path.iterdir()
    under_way, mine = begun(path, kind), begun(tmp_path / "other", kind)
    assert not left.exists()
    assert mine.finish() == under_way.finish() == len(FORMULAS)
    assert sorted(tmp_path.iterdir()) == sorted((path, tmp_path / "other"))


@pytest.mark.parametrize("kind", [CustomerFileKind.CSV, CustomerFileKind.XLSX])
def test_takes_the_place_of_a_file_and_has_no_formula(
    tmp_path: Path, kind: CustomerFileKind
) -> None:
    path = tmp_path / f"customers.{kind.value}"
    path.write_text("before")
    file = begun(path, kind)
    assert path.read_text() == "before"
    file.finish()
    if kind is CustomerFileKind.CSV:
        text = path.read_text("utf-8-sig")
        names = [row[0] for row in csv.reader(text.splitlines())]
        assert not any(name.startswith(("=", "+", "-", "@", "\t")) for name in names)
    else:
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
        assert [row[0] for row in sheet.to_python()] == ["Name", *FORMULAS]


def test_leaves_what_was_there_when_it_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("before")
    begun(path, CustomerFileKind.CSV).discard()
    assert [each.read_text() for each in tmp_path.iterdir()] == ["before"]
