"""What an edit sets: a line for each field or metadata key, none of them twice."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.views.batch.edit_values import EditValues, ValueLine


@pytest.fixture
def values(qtbot: QtBot) -> EditValues:
    values = EditValues()
    qtbot.addWidget(values)
    values.show()
    return values


def choose(line: ValueLine, field: str, value: str) -> None:
    line.field_box.setCurrentIndex(line.field_box.findData(field))
    line.value_box.setText(value)


def hints(values: EditValues) -> list[str]:
    """What the lines say, those that say something."""
    labels = values.findChildren(QLabel)
    return [label.text() for label in labels if not label.isHidden() and label.text()]


def can_be_sent(values: EditValues) -> bool:
    """Asked anew each time."""
    return values.is_complete


def test_another_value_is_of_a_field_not_set_yet(values: EditValues) -> None:
    choose(values.lines[0], "name", "Ana")
    while values.add_button.isEnabled():
        values.add_button.click()
    fields = [line.field for line in values.lines]
    assert fields[:2] == ["name", "description"]
    assert len(set(fields)) == len(fields) == 8
    assert hints(values) == []


def test_a_field_set_twice_says_so_until_it_is_another(values: EditValues) -> None:
    values.add_button.click()
    first, second = values.lines
    choose(first, "city", "Tuzla")
    choose(second, "city", "Mostar")
    assert hints(values) == ["This field is set twice."]
    assert not can_be_sent(values)
    choose(first, "country", "BA")
    assert hints(values) == []
    assert can_be_sent(values)
    assert values.values == {"country": "BA", "city": "Mostar"}


def test_a_key_set_twice_says_so(values: EditValues) -> None:
    values.add_button.click()
    for line in values.lines:
        choose(line, "", "gold")
    assert hints(values) == ["Type the key.", "Type the key."]
    for line in values.lines:
        line.key_box.setText("tier")
    assert hints(values) == ["This key is set twice."]
    assert not can_be_sent(values)
    values.lines[1].key_box.setText("tier 2")
    assert can_be_sent(values)
    values.lines[1].key_box.setText("tier")
    values.lines[0].remove_button.click()
    assert hints(values) == []
    assert can_be_sent(values)
