from __future__ import annotations

import contextlib
import io
import json
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.batch.list_parts import CutError, TooManyError
from desktop_app.batch.reading import (
    MOST_LINES,
    ListFormat,
    ListLines,
    ListTable,
    ParsedList,
    read_bytes,
    read_file,
    read_text,
    take,
)
from desktop_app.batch.text_lists import NotTextError, decoded

EXCEL = (
    "Rb.;Ime i prezime;Kupac ID;E-mail;Telefon;Datum;Iznos\r\n"
    "1;Željko Šarić;cust-0001;zeljko@x.hr;+385 91 234 567;01.02.2026;12,50\r\n"
    "2;Đurđa Čović;cust-0002;;+385 91 111 222;02.02.2026;7,00\r\n"
    "3;Anja Žagar;cust-0003;anja@x.si;;03.02.2026;1,20\r\n"
)


def the_table(document: ParsedList) -> ListTable:
    """The one that is taken without asking."""
    assert document.chosen is not None
    return document.tables[document.chosen]


def taken(document: ParsedList) -> ListLines:
    """What is taken without asking."""
    table = the_table(document)
    assert table.column is not None, "the agent is asked"
    return take(table, table.column)


def is_asked(document: ParsedList) -> bool:
    """Whether the agent must say which list, or which column, holds the IDs."""
    return document.chosen is None or document.tables[document.chosen].column is None


@pytest.mark.parametrize(
    ("codec", "recognised"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1250", "cp1250"),
        ("iso8859-2", "iso8859-2"),
    ],
)
def test_a_spreadsheets_export_is_read_whatever_encoding_it_has(
    codec: str, recognised: str
) -> None:
    document = read_bytes(EXCEL.encode(codec))
    table = the_table(document)
    assert (document.encoding, document.delimiter, table.header) == (recognised, ";", 0)
    assert table.columns[1].samples[0] == "Željko Šarić"
    assert table.columns[table.column or 0].name == "Kupac ID"
    lines = taken(document)
    assert lines.texts == ("cust-0001", "cust-0002", "cust-0003")
    assert lines.places == (2, 3, 4)


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Müller\nGrößer\nStraße\n", "cp1252"),
        ("señor, façade, à côté, très, fête", "cp1252"),
        ("Ђорђевић\nЛејла Хаџић\n", "cp1251"),
        ("Šime Čović, Željka Đurić, Žarko Ćosić", "cp1250"),
        ("Dvořák, Příliš žluťoučký kůň", "cp1250"),
    ],
)
def test_letters_tell_one_code_page_from_another(text: str, codec: str) -> None:
    assert decoded(text.encode(codec)) == (text, codec)


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Ime;ID kupca\nŽeljko;cust-1\n".encode("cp1250"))
    assert take(read_file(path).tables[0], 1, has_header=True).texts == ("cust-1",)
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "none")


def test_a_file_cut_within_its_last_letter_is_still_utf_8() -> None:
    assert decoded("cust-1\nŽ".encode()[:-1])[1] == "utf-8"


def test_what_no_letter_stands_for_finds_nobody() -> None:
    """Never another customer: a byte too many is no reason to take ``cust-1`` for ``cust-1x``."""
    lines = taken(read_bytes(b"\xef\xbb\xbfcust-1\xff\xff\xffx\ncust-2"))
    assert lines.texts == ("cust-1\ufffd\ufffd\ufffdx", "cust-2")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "workbook"),
        (b"<?xml version='1.0'?><a><b>cust-1</b></a>", "markup"),
        (b"\x1f\x8b\x08\0", "archive"),
        (b"cust-1\0\0cust-2", ""),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, kind: str) -> None:
    with pytest.raises(NotTextError) as refused:
        read_bytes(content)
    assert refused.value.kind == kind


def test_a_workbook_that_is_none_is_called_one() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(NotTextError) as refused:
        read_bytes(packed.getvalue())
    assert refused.value.kind == "workbook"


@pytest.mark.parametrize("delimiter", ["\t", ";", ",", "|"])
def test_each_delimiter_is_recognised(delimiter: str) -> None:
    text = "\n".join(delimiter.join((f"Ana {n}", f"c-{n}", "Zagreb")) for n in range(9))
    document = read_text(text)
    assert document.delimiter == delimiter
    assert take(the_table(document), 1).texts == tuple(f"c-{n}" for n in range(9))


def test_a_column_pasted_from_a_spreadsheet() -> None:
    lines = taken(read_text("cust-1\r\ncust-2\r\n\r\n  cust-1 \r\n"))
    assert lines.texts == ("cust-1", "cust-2", "cust-1")
    assert lines.places == (1, 2, 4)
    assert (lines.blanks, lines.duplicates) == (1, 1)


def test_a_uuid_in_capitals_is_a_duplicate_and_a_merchant_id_is_not() -> None:
    uuid = "4b281da4-d145-4233-b957-2018cf9aa0fb"
    assert taken(read_text(f"{uuid}\n{uuid.upper()}")).duplicates == 1
    assert taken(read_text("Cust-1\ncust-1")).duplicates == 0


@pytest.mark.parametrize("header", ["ID", "customer_id", "UUID", "Merchant customer ID", "Šifra"])
def test_a_header_over_a_single_column_is_skipped(header: str) -> None:
    document = read_text(f"{header}\ncust-1\ncust-2\n")
    assert the_table(document).header == 0
    assert taken(document).texts == ("cust-1", "cust-2")
    whole = take(the_table(document), 0, has_header=False)
    assert whole.texts[-2:] == ("cust-1", "cust-2")
    assert whole.places[-1] == 3


def test_without_a_header_the_first_line_counts() -> None:
    assert taken(read_text("anna\nbob\n")).texts == ("anna", "bob")
    assert taken(read_text("cust-1\nanna\n")).texts == ("cust-1", "anna")


def test_a_uuid_column_goes_before_other_ids_and_a_filled_one_before_an_empty_one() -> None:
    uuid = "4b281da4-d145-4233-b957-2018cf9aa0f"
    full = [f"c-{n};{uuid}{n}" for n in range(5)]
    assert the_table(read_text("merchant_customer_id;uuid\n" + "\n".join(full))).column == 1
    sparse = [f"c-{n};" for n in range(30)] + full[:1]
    assert the_table(read_text("merchant_customer_id;uuid\n" + "\n".join(sparse))).column == 0


def test_another_column_can_be_chosen() -> None:
    table = the_table(read_text("a;cust-1;x9\nb;cust-2;y8\n"))
    assert take(table, 2).texts == ("x9", "y8")
    assert take(table, 7).texts == ()


def test_line_numbers_are_the_editors_also_when_a_cell_has_several_lines() -> None:
    lines = taken(read_text('name,id\n"Ana\nMarija",c-1\nIvo,c-2\n'))
    assert (lines.texts, lines.places) == (("c-1", "c-2"), (2, 4))


def test_a_stray_quote_does_not_swallow_the_rest() -> None:
    rows = [f"x{n};c-{n};Zagreb" for n in range(3_000)]
    rows[7] = '"Ana;c-7;Zagreb'
    assert len(take(the_table(read_text("\n".join(rows))), 1).texts) == 3_000
    everywhere = "\n".join(f'"x{n};c-{n}' for n in range(3_000))
    assert len(take(the_table(read_text(everywhere)), 1).texts) == 3_000


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('="0042"', "0042"),
        ("'-12", "-12"),
        ("'=x", "=x"),
        ("'0042", "0042"),
        ("'x'", "'x'"),
        (" c-1\u00a0", "c-1"),
    ],
)
def test_what_guards_a_cell_from_a_spreadsheet_is_no_part_of_an_id(cell: str, text: str) -> None:
    assert taken(read_text(f"{cell}\nc-2")).texts == (text, "c-2")


def test_ids_on_one_line_are_a_list() -> None:
    assert taken(read_text("cust-1, cust-2,cust-3")).texts == ("cust-1", "cust-2", "cust-3")
    assert taken(read_text("cust-1;cust-2\r\n")).texts == ("cust-1", "cust-2")


def test_a_comma_within_an_id_is_left_alone() -> None:
    assert taken(read_text("a1,b\nc2\nd3\ne4")).texts == ("a1,b", "c2", "d3", "e4")


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (["c-1", "c-2", 7], ("c-1", "c-2", "7")),
        ([{"name": "A", "uuid": "u-1"}, {"uuid": "u-2"}], ("u-1", "u-2")),
        ({"status": "ok", "data": [{"merchant_customer_id": "m-1"}]}, ("m-1",)),
        ({"uuid": "u-1", "name": "A"}, ("u-1",)),
    ],
)
def test_json_of_each_shape(content: object, texts: tuple[str, ...]) -> None:
    document = read_text(json.dumps(content))
    assert document.form is ListFormat.JSON
    assert taken(document).texts == texts


def test_json_lines_keep_their_line_numbers() -> None:
    lines = taken(read_text('{"id":"c-1"}\n\n{"id":"c-2","name":null}\n{"name":"x"}\n'))
    assert (lines.texts, lines.places, lines.blanks) == (("c-1", "c-2"), (1, 3), 1)


def test_a_large_number_in_json_keeps_its_digits() -> None:
    assert taken(read_text("[12345678901234567890, 1e3]")).texts == ("12345678901234567890", "1e3")


def test_a_hundred_thousand_lines_are_no_trouble_and_one_more_is_said() -> None:
    content = b"no;id;name\n" + b"".join(
        b"%d;c-%d;\xc5\xa0ime\n" % (n, n) for n in range(MOST_LINES)
    )
    began = time.process_time()
    lines = taken(read_bytes(content))
    assert len(lines.texts) == MOST_LINES
    assert time.process_time() - began < 5
    with pytest.raises(TooManyError):
        taken(read_bytes(content + b"x;c-x;y\n"))


def test_nothing_is_nothing() -> None:
    for text in ("", "\n\n", "  \t ", "[]", "\ufeff"):
        assert take(the_table(read_text(text)), 0).texts == ()


@given(st.text() | st.text("[]{}()'\"`,;:|=<>/ \t\n\r1aINVALUES"))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document = read_text(text)
    except (CutError, NotTextError):
        return
    for table in document.tables:
        for column in range(len(table.columns)):
            lines = take(table, column)
            assert len(lines.texts) == len(lines.places)
            assert all(lines.texts)
            assert list(lines.places) == sorted(lines.places)


@given(st.binary())
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(NotTextError, CutError):
        read_bytes(content)


IDS = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyz0123456789-_.", min_size=1, max_size=20).map("c1".__add__),
    min_size=2,
    max_size=30,
    unique=True,
)


@given(IDS, st.sampled_from(["utf-8-sig", "utf-8", "utf-16", "cp1250"]), st.sampled_from(";,\t|"))
def test_ids_come_out_as_they_went_in(ids: list[str], codec: str, delimiter: str) -> None:
    rows = [f'"Živko, ""Š"" {n}"{delimiter}{text}' for n, text in enumerate(ids)]
    document = read_bytes("\r\n".join(["name" + delimiter + "id", *rows]).encode(codec))
    assert taken(document).texts == tuple(ids)
