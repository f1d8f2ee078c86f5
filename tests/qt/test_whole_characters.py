"""Composed emoji and letters stay whole: moved over, deleted, cut and counted as one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.models.display import (
    emoji_before,
    identifier,
    middle_cut,
    one_line,
    units,
    visible,
    whole_end,
    whole_start,
)
from desktop_app.views.batch.edit_values import EditValues
from desktop_app.views.editor.inputs import LineBox, LongBox, needs_spelling
from desktop_app.views.widgets.input_events import LengthLimit, WholeBackspace
from tests.qt.stopped_batch import named

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
EMOJI = {
    "family": FAMILY,
    "flag": "\U0001f1ed\U0001f1f7",
    "skin": "\U0001f44d\U0001f3fd",
    "heart": "\u2764\ufe0f",
    "keycap": "1\ufe0f\u20e3",
    "England": ENGLAND,
    "rainbow": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "astronaut": "\U0001f469\U0001f3fd\u200d\U0001f680",
}
every_emoji = pytest.mark.parametrize("emoji", EMOJI.values(), ids=EMOJI)
pieces = st.sampled_from([*EMOJI.values(), "a", "ž", "e\u0301", "日", "\r\n"])
mixed = st.lists(pieces, max_size=12).map("".join)


def boundaries(text: str) -> list[str]:
    """Every beginning of ``text`` that ends between two characters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    places = [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    encoded = text.encode("utf-16-le")
    return [encoded[: 2 * place].decode("utf-16-le") for place in places]


@given(text=mixed, longest=st.integers(7, 30))
def test_a_text_is_cut_between_characters_only(text: str, longest: int) -> None:
    """Seven code points has the longest of them here."""
    beginnings = boundaries(text)
    fitting = [each for each in beginnings if len(each) <= longest]
    assert whole_start(text, longest) == fitting[-1]
    endings = [text[len(each) :] for each in beginnings if len(text) - len(each) <= longest]
    assert whole_end(text, longest) == endings[0]


@every_emoji
def test_an_emoji_is_shown_whole(emoji: str) -> None:
    assert visible(f"Ana {emoji}!") == f"Ana {emoji}!"
    assert not needs_spelling(f"Ana {emoji}!")
    for longest in range(4, 4 + len(emoji)):
        assert one_line(f"Ana {emoji}{emoji}", longest) == "Ana …"
    assert middle_cut(f"{'x' * 9}{emoji}{'y' * 20}", 9 + len(emoji) - 1, 5) == "x" * 9 + "…yyyyy"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "a\u200db",
            "a\u200d",
            "\u200d\U0001f469",
            "\U0001f469\u200da",
            "1\ufe0f",
            "a\ufe0f\u20e3",
        ),
        *("\U000e0067\U000e007f", "\U0001f3f4\U000e0067", "\U0001f469\u200d\u200d\U0001f469"),
    ],
    ids=ascii,
)
def test_what_holds_no_emoji_together_is_spelled_out(text: str) -> None:
    assert "‹U+" in visible(text)


def test_in_an_id_also_what_joins_emoji_is_spelled_out() -> None:
    """With and without it, two IDs may look the same."""
    assert identifier(FAMILY) != FAMILY
    assert "‹U+200D›" in identifier(FAMILY)


@every_emoji
@pytest.mark.parametrize("following", ["", "b", "\U0001f600"])
def test_the_emoji_before_the_cursor_is_found_whole(emoji: str, following: str) -> None:
    text = f"a{emoji}{following}"
    assert emoji_before(text, 1 + units(emoji)) == units(emoji)
    assert emoji_before(text, 1) == 0


def test_letters_and_single_code_points_are_left_to_qt() -> None:
    for text in ("e\u0301", "\u0915\u094d\u0937\u093f", "\U0001f600", "ab"):
        assert emoji_before(text, units(text)) == 0
    flags = "\U0001f1ed\U0001f1f7\U0001f1e7\U0001f1e6"
    assert emoji_before(flags, units(flags)) == units(flags) // 2


class Inputs(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line, self.lines = LineBox(50), LongBox(200)
        column.addWidget(self.line)
        column.addWidget(self.lines)


@pytest.fixture
def inputs(qtbot: QtBot) -> Iterator[Inputs]:
    inputs = Inputs()
    qtbot.addWidget(inputs)
    with qtbot.waitActive(inputs):
        inputs.show()
    backspace = WholeBackspace(inputs)
    yield inputs
    backspace.deleteLater()


def strike(inputs: Inputs, key: Qt.Key) -> None:
    """On the window, as the window system does."""
    QTest.keyClick(inputs.windowHandle(), key)


@every_emoji
@pytest.mark.parametrize("is_line", [True, False])
def test_backspace_takes_a_whole_emoji(inputs: Inputs, emoji: str, is_line: bool) -> None:
    box: LineBox | LongBox = inputs.line if is_line else inputs.lines
    box.show_text(f"a{emoji}{emoji}")
    typed: list[str] = []
    box.typed.connect(typed.append)
    box.setFocus()
    strike(inputs, Qt.Key.Key_End)
    strike(inputs, Qt.Key.Key_Backspace)
    strike(inputs, Qt.Key.Key_Backspace)
    strike(inputs, Qt.Key.Key_Backspace)
    assert typed == [f"a{emoji}", "a", ""]


@every_emoji
def test_the_cursor_goes_over_it_and_delete_takes_it_whole(inputs: Inputs, emoji: str) -> None:
    for box in (inputs.line, inputs.lines):
        box.show_text(f"a{emoji}b")
        typed: list[str] = []
        box.typed.connect(typed.append)
        box.setFocus()
        strike(inputs, Qt.Key.Key_End)
        strike(inputs, Qt.Key.Key_Left)
        strike(inputs, Qt.Key.Key_Left)
        strike(inputs, Qt.Key.Key_Delete)
        assert typed == ["ab"]


def test_what_is_selected_or_only_read_is_left_to_qt(inputs: Inputs) -> None:
    inputs.line.show_text(f"abc{FAMILY}")
    inputs.line.setFocus()
    inputs.line.setSelection(0, 2)
    strike(inputs, Qt.Key.Key_Backspace)
    assert inputs.line.text() == f"c{FAMILY}"
    inputs.line.lock(True)
    inputs.line.setCursorPosition(units(f"c{FAMILY}"))
    strike(inputs, Qt.Key.Key_Backspace)
    assert inputs.line.text() == f"c{FAMILY}"
    assert not inputs.line.hasSelectedText()


def test_the_count_is_in_the_gateways_characters(inputs: Inputs) -> None:
    inputs.line.show_text(FAMILY + "\U0001f600" * 40)
    [count] = inputs.line.findChildren(QLabel)
    assert count.text() == "5 left"


@given(text=mixed, before=mixed)
def test_a_limit_cuts_whole_characters_where_they_come_in(
    qapp: object, text: str, before: str
) -> None:
    line = QLineEdit()
    LengthLimit(line, 12)
    line.setText(before)
    start = line.text()
    assert start == whole_start(before, 12)
    line.setCursorPosition(0)
    line.insert(text)
    assert line.text().endswith(start)
    assert len(line.text()) <= 12
    came_in = line.text().removesuffix(start)
    assert text.startswith(came_in)
    assert "\ud800" not in line.text().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def test_fields_with_a_limit_take_as_many_emoji_as_letters(qtbot: QtBot) -> None:
    values = EditValues()
    qtbot.addWidget(values)
    [field] = named(values, QComboBox, "Field")
    field.setCurrentIndex(field.findData("phone"))
    [value] = named(values, QLineEdit, "New value")
    value.setText("\U0001f600" * 40)
    assert value.text() == "\U0001f600" * 31, "one more than the phone may have, to be told of"


def test_a_plain_text_has_no_part_of_an_emoji_left(inputs: Inputs) -> None:
    flags = "\U0001f1ed\U0001f1f7\U0001f1e7\U0001f1e6"
    inputs.lines.show_text(f"{flags}\n{flags}")
    box: QPlainTextEdit = inputs.lines
    box.setFocus()
    strike(inputs, Qt.Key.Key_End)
    strike(inputs, Qt.Key.Key_Backspace)
    assert box.toPlainText() == f"{flags[:2]}\n{flags}"
