"""What is seen of texts that hide something, in cells, labels and inputs."""

from __future__ import annotations

import pytest
from hypothesis import given
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.models.display import (
    LONGEST_SHOWN,
    identifier,
    one_line,
    short_identifier,
    tool_tip,
    visible,
)
from desktop_app.views.editor.inputs import LineBox, LongBox
from tests.hostile_answers import texts

ID = "customer-0000{}00042-of-a-shop"


@pytest.mark.parametrize(
    "unseen",
    [*"\u200b\u2060\ufeff\u00ad\u00a0\u2003\u3000\u034f\u3164\uffa0\u2800\ufe0f\U000e0101\u202e"],
    ids=ascii,
)
def test_ui_03_what_is_not_seen_is_spelled_out(unseen: str) -> None:
    spelled = f"‹U+{ord(unseen):04X}›"
    assert visible(f"a{unseen}b") == f"a{spelled}b"
    assert spelled in short_identifier(ID.format(unseen))


@pytest.mark.parametrize("text", ["Čović", "日本", "❤\ufe0f", "e\u0301", "Ана", "łódź 3"])
def test_what_people_write_stays(text: str) -> None:
    assert visible(text) == text


def test_blanks_that_nobody_sees_in_an_id_are_spelled_out() -> None:
    assert identifier(" a  b ") == "‹U+0020›a ‹U+0020›b‹U+0020›"
    assert identifier("a b") == "a b"


def test_a_tower_of_accents_stays_in_its_row() -> None:
    assert visible("Z" + "\u0336" * 6).count("\u0336") == 4


@given(text=texts)
def test_nothing_shown_is_longer_than_a_cell_or_a_tip(text: str) -> None:
    assert len(one_line(text)) <= LONGEST_SHOWN + 1
    assert len(tool_tip(text)) <= 4 * 5 * LONGEST_SHOWN + 20


@pytest.mark.parametrize("text", ["\U0001f600" * 20_000, "\u202e" * 5_000, "x" * 40_000])
def test_an_input_that_would_cut_a_text_is_for_reading_only(qtbot: QtBot, text: str) -> None:
    """Qt cuts at 32,767 units without a word; what is typed would be saved in the text's place."""
    for box in (LineBox(50), LongBox(200)):
        qtbot.addWidget(box)
        box.show_text(text)
        assert box.isReadOnly()
        shown = box.text() if isinstance(box, QLineEdit) else box.toPlainText()
        assert shown.endswith("…")
        assert len(shown) < 3_000
