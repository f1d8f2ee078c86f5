"""A batch in sentences, and what an edit sets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.models.wording import ExcludedRows, Kind
from desktop_app.records.batch import Batch, BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.views.batch.confirm_dialog import BatchScope, fact_lines
from desktop_app.views.batch.edit_values import EditValueRow, EditValues
from desktop_app.views.batch.wording import held_words, main_words, resolved_words, run_words

_CATALOGUE = Path(__file__).parents[2] / "resources" / "translations" / "customer-desk_en.qm"


def batch(**values: Any) -> Batch:
    """An erasure that was stopped, unless said otherwise."""
    defaults: dict[str, Any] = {
        "id": "1",
        "profile_id": "shop",
        "task": BatchTask.ERASE,
        "created": datetime.now(UTC),
        "stage": BatchStage.STOPPED,
    }
    return Batch(**{**defaults, **values})


@pytest.mark.parametrize("stage", [BatchStage.STOPPED, BatchStage.FINISHED])
def test_the_figures_of_a_run_add_up_to_its_lines(stage: BatchStage) -> None:
    counts: Counter[Kind] = Counter(
        {
            RowOutcome.DONE: 38,
            RowOutcome.PLANNED: 13 if stage is BatchStage.STOPPED else 0,
            RowOutcome.NOT_READ_AGAIN: 6,
            RowOutcome.CHANGED: 2,
            RowResolution.NOT_FOUND: 4,
            RowResolution.DUPLICATE: 3,
            ExcludedRows.LEFT_OUT: 1,
        }
    )
    words = run_words(batch(stage=stage), counts, "").sentence
    assert "Acknowledged, not read again 6" in words
    assert sum(map(int, re.findall(r"\d+", words))) == counts.total()
    assert " 0" not in words


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    """The plural forms that the program loads."""
    forms = QTranslator()
    assert forms.load(str(_CATALOGUE))
    qapp.installTranslator(forms)
    yield
    qapp.removeTranslator(forms)


@pytest.mark.usefixtures("english")
def test_one_line_stays_and_several_stay() -> None:
    one, many = (" ".join(fact_lines(batch(), BatchScope(2, lines))) for lines in (3, 5))
    assert "1 other line of the list stays as it is." in one
    assert "3 other lines of the list stay as they are." in many
    edit = batch(task=BatchTask.EDIT)
    one, many = (" ".join(fact_lines(batch(), BatchScope(n, n, 3))) for n in (1, 2))
    assert "The customer to erase has 3 saved cards." in one
    assert "The customers to erase have 3 saved cards." in many
    assert "1 of the customers already has" in " ".join(fact_lines(edit, BatchScope(2, 2, None, 1)))


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("task", "left", "unknown", "words"),
    [
        (BatchTask.ERASE, 34, 2, "Continue: erase 34 customers, and 2 unknown ones if still there"),
        (BatchTask.ERASE, 1, 1, "Continue: erase 1 customer, and 1 unknown one if still there"),
        (BatchTask.ERASE, 0, 2, "Continue: erase 2 unknown ones if still there"),
        (BatchTask.ERASE, 34, 0, "Continue: erase 34 customers"),
        (
            BatchTask.EDIT,
            3,
            1,
            "Continue: change 3 customers, and 1 unknown one if not changed yet",
        ),
        (BatchTask.EDIT, 0, 0, "Continue"),
    ],
)
def test_going_on_names_the_unknown_ones_too(
    task: BatchTask, left: int, unknown: int, words: str
) -> None:
    assert main_words(batch(task=task, confirmed=60), left, unknown) == words


@pytest.mark.usefixtures("english")
def test_what_is_held_back_names_the_unknown_ones_too() -> None:
    assert held_words(BatchTask.ERASE, 1, 0) == "1 customer will be erased."
    both = "To be erased: 34 customers, and 2 unknown ones if still there."
    assert held_words(BatchTask.ERASE, 34, 2) == both
    assert held_words(BatchTask.ERASE, 0, 0) == ""


@pytest.mark.usefixtures("english")
def test_one_line_names_somebody_else_and_several_name() -> None:
    one, many = (
        resolved_words(
            Counter({RowResolution.FOUND: 9, ExcludedRows.NAMES_OTHERS: number}), ""
        ).sentence
        for number in (1, 2)
    )
    assert "1 line of the list names somebody else than was found, and is left out." in one
    assert "Look at it before" in one
    assert "2 lines of the list name somebody else than was found, and are left out." in many
    assert "Look at each before" in many


@pytest.mark.usefixtures("english")
def test_one_row_stays_left_out_and_several_stay() -> None:
    text = (
        "%Ln row(s) that name somebody else stay left out: look at each, and take it in by itself."
    )
    one, many = (
        QCoreApplication.translate("RowsPage", text, None, number).partition(":")[0]
        for number in (1, 2)
    )
    assert one == "1 row that names somebody else stays left out"
    assert many == "2 rows that name somebody else stay left out"


@pytest.mark.usefixtures("english")
def test_one_card_is_left_out() -> None:
    text = "%n card(s) that can't be read are left out."
    words = QCoreApplication.translate("PaymentMethodsPane", text, None, 1)
    assert words == "1 card that can't be read is left out."


# What an edit sets: a line for each field or metadata key, none of them twice.


@pytest.fixture
def values(qtbot: QtBot) -> EditValues:
    values = EditValues()
    qtbot.addWidget(values)
    values.show()
    return values


def choose(line: EditValueRow, field: str, value: str) -> None:
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
