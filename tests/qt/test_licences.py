"""The licences of what the program is built on: complete, shipped, and shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import resources
from desktop_app.views.window.menus import About
from tests.unit.source_tree import PROJECT
from tests.unit.test_packaging import locked, pyproject

LICENCES = Path(resources.__file__).parent / "licences"
TITLES = {
    "LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE",
    "GPL-3.0.txt": "GNU GENERAL PUBLIC LICENSE",
}
ENDS = {"LGPL-3.0.txt": "choose that version for the\nLibrary.", "GPL-3.0.txt": "lgpl.html>."}


@pytest.mark.parametrize("name", TITLES)
def test_build_03_the_texts_of_qts_licences_are_there_whole(name: str) -> None:
    text = (LICENCES / name).read_text(encoding="utf-8")
    assert text.lstrip().startswith(TITLES[name])
    assert "Version 3, 29 June 2007" in text
    assert text.rstrip().endswith(ENDS[name])


def test_build_03_every_library_of_the_lock_is_named_with_its_licence() -> None:
    notice = (LICENCES / "NOTICE.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^  ([a-z0-9-]+(?:, [a-z0-9-]+)*) {2,}(?:[A-Z]|zlib)", notice, re.MULTILINE)
    assert {name for line in lines for name in line.split(", ")} == locked("lock.txt")
    assert "linked dynamically" in notice


def test_build_03_the_wheel_takes_them_along() -> None:
    globs = pyproject()["tool"]["setuptools"]["package-data"]["resources"]
    shipped = {path for glob in globs for path in (PROJECT / "resources").glob(glob)}
    texts = set(LICENCES.iterdir())
    assert texts
    assert {*texts, PROJECT / "resources" / "icons" / "LICENSE.txt"} <= shipped


def test_build_03_about_opens_them(qtbot: QtBot) -> None:
    about = About()
    qtbot.addWidget(about)
    about.open()
    [button] = [one for one in about.findChildren(QPushButton) if one.text() == "Licences…"]
    button.click()
    [dialog] = about.findChildren(QDialog)
    assert dialog.isVisible()
    pages = dialog.findChildren(QPlainTextEdit)
    assert all(page.isReadOnly() and page.accessibleName() for page in pages)
    shown = {page.toPlainText() for page in pages}
    own = {path.read_text(encoding="utf-8") for path in LICENCES.iterdir()}
    assert own < shown
    assert any("Lucide" in text for text in shown - own)
