"""The rows of a batch as a model: what is shown, counted and filtered while they change."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.batch.rows import RowSequence
from desktop_app.models.batch_rows import CARDS, CHANGE, FOUND, NAME, OUTCOME, TYPED, BatchRows
from desktop_app.models.wording import KINDS, ExcludedRows, Kind, codes_of
from desktop_app.records.batch import BatchRow, BatchTask, RowOutcome, RowResolution
from desktop_app.records.customer import Json
from desktop_app.views.batch.filters import RowKindFilter, RowSorter


def row(number: int, **values: Any) -> BatchRow:
    """A row that was found, unless said otherwise."""
    defaults: dict[str, Any] = {
        "line": number + 1,
        "typed": f"cust-{number}",
        "uuid": f"uuid-{number}",
        "merchant_id": f"cust-{number}",
        "name": f"Name {number}",
        "resolution": RowResolution.FOUND,
    }
    return BatchRow(number=number, **{**defaults, **values})


@pytest.fixture
def model(qapp: QObject) -> BatchRows:
    return BatchRows(BatchTask.ERASE, qapp)


def shown(model: BatchRows) -> list[int]:
    return [model.number_at(place) for place in range(model.rowCount())]


def cell(model: BatchRows, number: int, column: int) -> str:
    return str(model.index(shown(model).index(number), column).data())


def test_says_what_a_line_turned_out_to_be_and_later_what_became_of_it(model: BatchRows) -> None:
    model.update_rows([row(1), row(2, resolution=RowResolution.NOT_FOUND, uuid="", name="")])
    assert cell(model, 1, FOUND) == "Found"
    assert cell(model, 2, FOUND) == "Not found"
    assert cell(model, 1, OUTCOME) == ""
    model.set_run(True)
    assert cell(model, 1, OUTCOME) == "To do"
    assert cell(model, 2, OUTCOME) == "Not found"
    model.update_rows([row(1, outcome=RowOutcome.DONE, name="", merchant_id="")])
    assert cell(model, 1, OUTCOME) == "Erased"
    assert cell(model, 1, NAME) == ""


def test_an_edit_is_changed_and_not_erased(model: BatchRows) -> None:
    model.begin(BatchTask.EDIT, is_run=True)
    model.update_rows([row(1, outcome=RowOutcome.DONE)])
    assert cell(model, 1, OUTCOME) == "Changed"


@pytest.mark.parametrize(
    ("base", "values", "words"),
    [
        ({"city": "Mostar"}, {"city": "Tuzla"}, "City: Mostar → Tuzla"),
        ({"city": None}, {"city": "Tuzla"}, "City: not set → Tuzla"),
        ({"city": "Tuzla"}, {"city": None}, "City: Tuzla → not set"),
        ({"city": "Tuzla"}, {"city": "Tuzla"}, "City: Tuzla, as it is"),
        ({"metadata": {"tier": "1"}}, {"metadata": {"tier": 1}}, 'tier: "1" → 1'),
        ({}, {"metadata": {"tier": "gold"}}, 'tier: (none) → "gold"'),
        ({"metadata": {"tier": "gold"}}, {"metadata": {"tier": None}}, 'tier: "gold" → removed'),
        ({}, {"metadata": {"tier": None}}, "tier: (none), as it is"),
        (
            {"metadata": {"tier": "gold"}},
            {"metadata": {"tier": "gold", "seg": "x"}},
            'tier: "gold", as it is, seg: (none) → "x"',
        ),
        (
            {"city": "Mostar", "metadata": {"vip": True}},
            {"city": "Tuzla", "metadata": {"vip": False}},
            "City: Mostar → Tuzla, vip: true → false",
        ),
    ],
)
def test_an_edit_shows_each_row_from_what_to_what(
    model: BatchRows, base: dict[str, Json], values: dict[str, Json], words: str
) -> None:
    model.begin(BatchTask.EDIT, values)
    model.update_rows([row(1, base=base), row(2, resolution=RowResolution.NOT_FOUND)])
    assert cell(model, 1, CHANGE) == words
    assert cell(model, 2, CHANGE) == ""
    model.set_run(True)
    model.update_rows([row(1, base=base, outcome=RowOutcome.DONE, city="Tuzla")])
    assert cell(model, 1, CHANGE) == words


def test_a_row_put_back_shows_its_own_values(model: BatchRows) -> None:
    model.begin(BatchTask.EDIT)
    model.update_rows([row(1, base={"city": "Tuzla"}, values={"city": "Mostar"})])
    assert cell(model, 1, CHANGE) == "City: Tuzla → Mostar"
    long = "x" * 400
    model.update_rows([row(2, base={"description": long}, values={"description": None})])
    tip = model.index(1, CHANGE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Description: xxx" in tip


def test_counts_whom_an_edit_finds_as_it_would_leave_them(model: BatchRows) -> None:
    model.begin(BatchTask.EDIT, {"city": "Tuzla"})
    model.update_rows(
        [
            row(1, base={"city": "Tuzla"}),
            row(2, base={"city": "Mostar"}),
            row(3, base={"city": "Tuzla"}, left_out=True),
            row(4, base={"city": "Tuzla"}, outcome=RowOutcome.DONE),
            row(5, resolution=RowResolution.NOT_FOUND),
        ]
    )
    assert model.as_they_are() == 1
    model.begin(BatchTask.ERASE)
    assert model.as_they_are() is None


def test_a_card_number_among_the_old_values_is_masked(model: BatchRows) -> None:
    model.begin(BatchTask.EDIT, {"description": "none"})
    model.update_rows([row(1, base={"description": "4111 1111 1111 1111"})])
    assert "1111 1111 1111" not in cell(model, 1, CHANGE)


def test_foreign_text_is_shown_spelled_out(model: BatchRows) -> None:
    model.update_rows([row(1, typed="cust\u202e1", name="<b>Ana</b>\n")])
    assert cell(model, 1, TYPED) == "cust‹U+202E›1"
    assert cell(model, 1, NAME) == "<b>Ana</b>⏎"
    tip = model.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_counts_by_kind_and_by_the_set(model: BatchRows) -> None:
    model.update_rows(
        [
            row(1, cards=2),
            row(2, cards=3),
            row(3, left_out=True, cards=5),
            row(4, resolution=RowResolution.DUPLICATE),
            row(5, resolution=RowResolution.NOT_FOUND),
        ]
    )
    assert model.held.counts == Counter(
        {
            RowResolution.FOUND: 2,
            ExcludedRows.LEFT_OUT: 1,
            RowResolution.DUPLICATE: 1,
            RowResolution.NOT_FOUND: 1,
        }
    )
    assert (model.held.open_rows, model.held.cards()) == (2, 5)


def test_leaves_out_only_who_could_take_part(model: BatchRows) -> None:
    model.update_rows([row(1), row(2, resolution=RowResolution.NOT_FOUND)])
    changed = model.leave_out([1, 2], True)
    assert [each.number for each in changed] == [1]
    assert model.held.open_rows == 0
    assert [each.left_out for each in model.leave_out([1, 2], False)] == [False]
    assert model.held.open_rows == 1


def test_a_row_that_changes_leaves_a_filter_and_another_enters(model: BatchRows) -> None:
    model.update_rows([row(number) for number in range(1, 11)])
    model.set_run(True)
    model.choose([RowOutcome.PLANNED])
    inserted: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.update_rows([row(number, outcome=RowOutcome.DONE) for number in (2, 3, 4, 8)])
    assert shown(model) == [1, 5, 6, 7, 9, 10]
    assert removed == [(7, 7), (1, 3)]
    model.update_rows([row(3)])
    assert shown(model) == [1, 3, 5, 6, 7, 9, 10]
    assert inserted == [(1, 1)]


def test_rows_told_out_of_order_find_their_places(model: BatchRows) -> None:
    model.update_rows([row(3)])
    assert shown(model) == [1, 2, 3]
    assert model.held.counts[RowResolution.WAITING] == 2
    model.update_rows([row(1)])
    assert cell(model, 1, NAME) == "Name 1"


kinds = st.sampled_from([RowResolution.FOUND, RowResolution.NOT_FOUND, RowResolution.WAITING])
outcomes = st.sampled_from([RowOutcome.PLANNED, RowOutcome.DONE, RowOutcome.UNKNOWN])
changes = st.lists(st.tuples(st.integers(1, 40), kinds, outcomes, st.booleans()), max_size=30)
steps = st.lists(st.one_of(changes, st.sampled_from(KINDS), st.none(), st.booleans()), max_size=12)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_shows_and_counts_the_same_as_a_plain_list(qapp: QObject, steps: list[Any]) -> None:
    """Whatever is put, chosen and switched in whatever order."""
    model = BatchRows(BatchTask.ERASE)
    follower = _Follower(model)
    held: dict[int, BatchRow] = {}
    kind: Kind | None = None
    for step in steps:
        if isinstance(step, bool):
            model.set_run(step)
        elif isinstance(step, list):
            rows = [
                row(number, resolution=found, outcome=ended, left_out=is_out)
                for number, found, ended, is_out in {each[0]: each for each in step}.values()
            ]
            model.update_rows(rows)
            for each in rows:
                for missing in range(len(held) + 1, each.number):
                    held.setdefault(missing, BatchRow(number=missing, line=0, typed=""))
                held[each.number] = each
            for missing in range(1, max(held, default=0)):
                held.setdefault(missing, BatchRow(number=missing, line=0, typed=""))
        else:
            kind = step
            model.choose(None if kind is None else [kind])
        expected = {
            number: KINDS[codes_of(each)[1 if model.is_run else 0]] for number, each in held.items()
        }
        wanted = sorted(n for n, each in expected.items() if kind is None or each is kind)
        assert shown(model) == wanted
        assert follower.numbers == wanted
        assert +model.held.counts == Counter(expected.values())


class _Follower:
    """A view that keeps its own list by what the model tells of changes."""

    def __init__(self, model: BatchRows) -> None:
        self._model = model
        self.numbers: list[int] = []
        model.modelReset.connect(self._read)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)

    def _read(self) -> None:
        self.numbers = shown(self._model)

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        new = [self._model.number_at(place) for place in range(first, last + 1)]
        self.numbers[first:first] = new

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.numbers[first : last + 1]


def test_packing_keeps_every_value() -> None:
    rows = [
        row(1, base={"city": None, "metadata": {"n": 1, "f": 1.0, "t": True}}, cards=0),
        row(2, request_ids=("a", "b"), error_code="DEADLINE", values={"city": "Tuzla"}),
    ]
    packed = RowSequence(rows)
    assert list(packed) == rows
    packed[0] = rows[1]
    assert packed[0] == rows[1]


def test_a_hundred_thousand_rows_are_filtered_at_once(model: BatchRows) -> None:
    chance = random.Random(7)
    model.update_rows(
        row(n, resolution=chance.choice(list(RowResolution))) for n in range(1, 20_001)
    )
    model.choose([RowResolution.AMBIGUOUS])
    assert model.rowCount() == model.held.counts[RowResolution.AMBIGUOUS]
    model.choose(None)
    assert model.rowCount() == 20_000


def test_the_filter_is_chosen_over_the_accessibility_bus(qtbot: QtBot) -> None:
    """A screen reader toggles: nothing is clicked then."""
    model = BatchRows(BatchTask.ERASE)
    model.begin(BatchTask.ERASE)
    model.update_rows(
        [BatchRow(number=1, line=1, typed="a"), BatchRow(number=2, line=2, typed="b")]
    )
    kinds = RowKindFilter(model)
    qtbot.addWidget(kinds)
    chosen: list[object] = []
    kinds.chosen.connect(chosen.append)
    interface = QAccessible.queryAccessibleInterface(kinds.buttons[RowResolution.WAITING])
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    actions.doAction(actions.toggleAction())
    assert chosen == [RowResolution.WAITING]


def sort(qtbot: QtBot, model: BatchRows, column: int, *, is_descending: bool = False) -> None:
    sorter = RowSorter(model, model)
    sorter.sorted.connect(model.sort_by)
    with qtbot.waitSignal(sorter.sorted):
        sorter.sort(column, is_descending=is_descending)


def test_rows_are_sorted_by_what_a_column_says_numbers_as_numbers(
    qtbot: QtBot, model: BatchRows
) -> None:
    cards = {1: 10, 2: 9, 3: None, 4: 100}
    model.update_rows([row(number, cards=held) for number, held in cards.items()])
    sort(qtbot, model, CARDS)
    assert shown(model) == [3, 2, 1, 4]
    sort(qtbot, model, CARDS, is_descending=True)
    assert shown(model) == [4, 1, 2, 3]
    model.sort_by(None)
    assert shown(model) == [1, 2, 3, 4]


def test_ids_are_sorted_by_the_numbers_in_them(qtbot: QtBot, model: BatchRows) -> None:
    model.update_rows([row(1, typed="cust-10"), row(2, typed="Cust-9"), row(3, typed="cust-100")])
    sort(qtbot, model, TYPED)
    assert shown(model) == [2, 1, 3]


@given(st.lists(st.text(max_size=4), max_size=12), st.booleans())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_row_stands_once_however_many_parts_are_merged(
    qtbot: QtBot, names: list[str], is_descending: bool
) -> None:
    model = BatchRows(BatchTask.ERASE)
    total = 300 * len(names)
    model.update_rows(
        [row(number, name=names[number % len(names)]) for number in range(1, total + 1)]
    )
    sort(qtbot, model, NAME, is_descending=is_descending)
    assert sorted(shown(model)) == list(range(1, total + 1))
    keys = [key for *key, place in model.rows_by(NAME)]
    found = [keys[number - 1] for number in shown(model)]
    assert found == sorted(keys, reverse=is_descending)


def test_a_sorted_table_is_filtered_too_and_rows_that_change_stay_where_they_are(
    qtbot: QtBot, model: BatchRows
) -> None:
    model.update_rows([row(1, name="C"), row(2, name="B"), row(3, name="A")])
    sort(qtbot, model, NAME)
    model.update_rows([row(2, name="Z")])
    assert shown(model) == [3, 2, 1]
    assert cell(model, 2, NAME) == "Z"
    model.leave_out([3], True)
    model.choose((RowResolution.FOUND,))
    assert shown(model) == [2, 1]
    model.leave_out([2], True)
    assert shown(model) == [1]
    model.leave_out([3], False)
    assert shown(model) == [3, 1]
    model.choose(None)
    model.update_rows([row(4, name="B")])
    assert shown(model) == [1, 2, 3, 4], "more rows come: as in the list"
