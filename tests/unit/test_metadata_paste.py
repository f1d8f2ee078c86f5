"""Pasting metadata: what the preview promises is what happens, and types survive the clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.changes import UNSET, same
from desktop_app.records.customer import Json
from desktop_app.records.metadata import (
    MetadataEdit,
    PasteEffect,
    UnreadableError,
    applied,
    as_json,
    read_paste,
    row_text,
)
from tests.unit.test_metadata_edit import metadata, values

EDIT = MetadataEdit.of({"tier": "gold", "orders": 14, "zip": "71000", "gone": 1})


def effects(text: str, edit: MetadataEdit = EDIT) -> dict[str, PasteEffect]:
    return {line.key: line.effect for line in read_paste(text, edit)}


def test_rows_of_key_and_value_say_what_they_would_do() -> None:
    text = "tier\tsilver\r\norders\t14\nnew\t1.0\n\nloose words\n\tno key\n"
    assert effects(text) == {
        "tier": PasteEffect.CHANGE,
        "orders": PasteEffect.SAME,
        "new": PasteEffect.ADD,
        "loose words": PasteEffect.NO_VALUE,
        "": PasteEffect.NO_KEY,
    }


def test_a_number_pasted_over_a_text_stays_a_text_and_elsewhere_is_a_number() -> None:
    done = applied(read_paste('zip\t72000\nn\t1\nf\t1.0\nq\t"1"\nb\ttrue', EDIT), EDIT).result()
    assert same(done["zip"], "72000")
    assert same(done["n"], 1)
    assert same(done["f"], 1.0)
    assert same(done["q"], "1")
    assert same(done["b"], True)


def test_a_json_object_keeps_its_types_and_null_removes() -> None:
    lines = read_paste('{"tier": "1", "orders": 14.0, "gone": null, "x": null}', EDIT)
    assert [line.effect for line in lines] == [
        PasteEffect.CHANGE,
        PasteEffect.CHANGE,
        PasteEffect.REMOVE,
        PasteEffect.SAME,
    ]
    assert applied(lines, EDIT).result() == {"tier": "1", "orders": 14.0, "zip": "71000"}


def test_a_key_pasted_twice_is_refused_both_times() -> None:
    for text in ('{"a": 1, "a": {"b": 2}, "c": 3}', "a\t1\na\t2\nc\t3"):
        found = [line.effect for line in read_paste(text, EDIT)]
        assert found == [PasteEffect.TWICE, PasteEffect.TWICE, PasteEffect.ADD]


def test_a_card_number_in_a_key_or_deep_in_a_value_is_refused() -> None:
    card = "4111 1111 1111 1111"
    for text in (f"note\t{card}", f"{card}\tx", f'{{"a": [{{"b": "{card}"}}]}}'):
        (line,) = read_paste(text, EDIT)
        assert line.effect is PasteEffect.CARD_NUMBER
        assert applied((line,), EDIT) == EDIT
    (line,) = read_paste('{"a": 4111111111111111}', EDIT)
    assert line.effect is PasteEffect.CARD_NUMBER


@pytest.mark.parametrize("text", ['{"a": 1', '{"a": NaN}', "{" * 100_000, "x\ty" * 500_000])
def test_what_cannot_be_read_says_so(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_paste(text, EDIT)


@given(metadata, metadata)
def test_pasting_all_of_one_record_as_json_makes_the_other_the_same(
    one: dict[str, Json], other: dict[str, Json]
) -> None:
    edit = MetadataEdit.of(other)
    lines = read_paste(as_json(one), edit)
    done = applied(lines, edit).result()
    for line in lines:
        if line.effect in (
            PasteEffect.ADD,
            PasteEffect.CHANGE,
            PasteEffect.SAME,
            PasteEffect.REMOVE,
        ):
            assert same(done.get(line.key, UNSET), line.new)


@pytest.mark.parametrize("value", ["+387 61 000 111", "=1+1", "'=1+1", "-5", -5, "@x", "'x"])
def test_a_formula_is_marked_when_copied_and_pastes_as_it_was(value: Json) -> None:
    copied = row_text("=key", value)
    assert all(cell[:1] not in set("=+-@") for cell in copied.split("\t"))
    (line,) = read_paste(copied, MetadataEdit.of({}))
    assert line.key == "=key"
    assert same(line.new, value)


@given(values.filter(lambda value: value is not None))
def test_a_copied_row_pastes_as_the_same_value(value: Json) -> None:
    (line,) = read_paste(row_text("key", value), MetadataEdit.of({}))
    assert same(line.new, value)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        lines = read_paste(text, EDIT)
    except UnreadableError:
        return
    applied(lines, EDIT)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_end_as_each_system_has_it(end: str) -> None:
    text = end.join(("tier\tsilver", "note\tcall back after 5", ""))
    done = applied(read_paste(text, EDIT), EDIT).result()
    assert (done["tier"], done["note"]) == ("silver", "call back after 5")


def test_cells_with_line_breaks_and_quotes_as_spreadsheets_copy_them() -> None:
    text = (
        'note\t"first line\nsecond ""line"""\r\n'
        '"my ""key"""\tx\r\n'
        'size\t"5"" pipe"\r\n'
        'json\t"{\n ""a"": 1\n}"\r\n'
        'mac\t"one\rtwo\r\nthree"\r'
        'tabs\t"a\tb"\n'
        'said\t"yes" he said\n'
        'open\t"never closed\n'
        "last\tx"
    )
    done = applied(read_paste(text, MetadataEdit.of({})), MetadataEdit.of({})).result()
    assert done == {
        "note": 'first line\nsecond "line"',
        'my "key"': "x",
        "size": '5" pipe',
        "json": {"a": 1},
        "mac": "one\rtwo\r\nthree",
        "tabs": "a\tb",
        "said": '"yes" he said',
        "open": '"never closed',
        "last": "x",
    }


@pytest.mark.parametrize(
    "text",
    ["1.10", "12E3", "0.12345678901234567890", "1E400", "0042", "-0", "1e5", "+5", " 5", "[1.10]"],
)
def test_a_number_that_would_not_read_back_letter_for_letter_stays_a_text(text: str) -> None:
    (line,) = read_paste(f"key\t{text}", MetadataEdit.of({}))
    assert same(line.new, text)


def test_what_reads_back_is_a_number() -> None:
    numbers: dict[str, Json] = {"5": 5, "-5": -5, "1.5": 1.5, "5.0": 5.0, "[1, 2.5]": [1, 2.5]}
    for text, value in numbers.items():
        (line,) = read_paste(f"key\t{text}", MetadataEdit.of({}))
        assert same(line.new, value)
    (line,) = read_paste("key\t12345678901234567890", MetadataEdit.of({}))
    assert same(line.new, 12345678901234567890)


def test_digits_in_json_that_no_number_holds_are_kept_as_a_text() -> None:
    lines = read_paste('{"a": 0.12345678901234567890, "b": 1E400, "c": 1.10}', MetadataEdit.of({}))
    assert [line.new for line in lines] == ["0.12345678901234567890", "1E400", 1.1]


@given(st.dictionaries(st.text().map(str.strip).filter(bool), st.text(), max_size=4))
def test_rows_copied_together_paste_as_the_same_texts(texts: dict[str, str]) -> None:
    text = "\n".join(row_text(key, value) for key, value in texts.items())
    found = {line.key: line.new for line in read_paste(text, MetadataEdit.of({}))}
    assert found == texts
