"""Lists as people have them: read right, or asked about; never the wrong column."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.batch.list_parts import CutError
from desktop_app.batch.reading import ListFormat, read_bytes, read_text, take
from desktop_app.batch.text_lists import LONGEST_LINE, LongLineError, NotTextError, decoded
from desktop_app.records.spelling import PersonName
from tests.unit.list_corpus import made, verdict
from tests.unit.made_workbooks import Cell, ods, xlsx
from tests.unit.test_batch_reading import is_asked, taken, the_table

THREE = ("cust-0000001", "cust-0000002", "cust-0000003")
UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # A first line for Excel, row numbers, orders.
        ("sep=;\r\nRb.;Ime;Narudžba;Kupac ID\r\n1;Ana;O-1;c-1\r\n2;Ivo;O-2;c-2", "c-1 c-2"),
        ('"sep=,"\nRb.,Kupac ID\n1,c-1\n', "c-1"),
        ("Р. бр.;Купац;Шифра купца;Телефон\n1;Ана;101;0611112\n2;Иво;102;0621112", "101 102"),
        ("Rb.;Kupac;Kod kupca;Iznos\n1;Ana;K-1001;12,50\n2;Eva;K-1002;7,00", "K-1001 K-1002"),
        ("Zap. št.\tStranka\tID stranke\n1\tAna Čuk\t77\n2\tMiha Žagar\t78", "77 78"),
        ("Реден број,ИД на клиент\n1,501\n2,502", "501 502"),
        ("Customer external id,Name,Id\nc-1,Ana,9\nc-2,Ivo,10", "c-1 c-2"),
        ("id,external_id,name\n1501,c-1,Ana\n1502,c-2,Ivo", "c-1 c-2"),
        ("Customer ID,First Name,Default Address Zip,Phone\n'694009,Ana,10000,'+38591", "694009"),
        # Titles above, a sum below, remarks between, headings again on each page.
        ("Lista kupaca\n\nDatum: 1.5.2026.\n\nŠifra kupca;Ime\nc-1;Ana\nc-2;Ivo", "c-1 c-2"),
        ("Ime;Šifra kupca\nAna;1001\nIvo;1002\nUkupno kupaca;2\n", "1001 1002"),
        ("Šifra kupca;Ime\nc-1;Ana\nc-2;Ivo\nUkupno;;\nIzradio: Ana Anić\n", "c-1 c-2"),
        ("ID kupca;Ime\nc-1;Ana\n# vidi dolje\nc-2;Ivo\nID kupca;Ime\nc-3;Eva", "c-1 c-2 c-3"),
        ("Kupac ID;Ime\nc-1;Ana\nnešto sasvim drugo", "c-1"),
        # Whole rows in quotes; a table drawn in characters.
        ('"Rb.,Ime,ID kupca"\n"1,""Anić, Ana"",c-1"\n"2,Ivo,c-2"\n', "c-1 c-2"),
        ('Rb.,Ime,ID kupca\n"1,""Anić, Ana"",c-1"\n"2,""Ivić, Ivo"",c-2"\n', "c-1 c-2"),
        ('"c-1"\n"c-2"\n', "c-1 c-2"),
        (" customer_id | name\n-------------+------\n c-1         | Ana\n(1 row)\n", "c-1"),
        ("+----+------+\n| id | name |\n+----+------+\n| 41 | Ana  |\n+----+------+\n", "41"),
        # What old systems put at the end of a file.
        ("c-1\r\nc-2\r\n\x1a", "c-1 c-2"),
        ("c-1\r\nc-2\r\n\x1a\0\0\0\0", "c-1 c-2"),
        ("c-1\rc-2\rc-3", "c-1 c-2 c-3"),
        # As programs write lists.
        ("WHERE customer_id IN ('c-1','c-2')", "c-1 c-2"),
        ("select * from c where c.`user_id` in ( 'c-1', -- Ana\n 'it''s') and a = 1", "c-1 it's"),
        ("WHERE id IN (41, 42) OR id IN (43)", "41 42 43"),
        ("-- who is to go\nin ('c-1', 'c-2')", "c-1 c-2"),
        ("ID kupca;Napomena\nc-1;check in (Hotel\nc-2;id in (x)", "c-1 c-2"),
        ("('c-1'),\n('c-2');\n", "c-1 c-2"),
        ("( c-1, c-2 )", "c-1 c-2"),
        ("[c-1, c-2]", "c-1 c-2"),
        ("['c-1', 'c-2']", "c-1 c-2"),
        ("'c-1',\n'c-2',\n'c-3'", "c-1 c-2 c-3"),
        ("c-1,\nc-2,\nc-3,\n", "c-1 c-2 c-3"),
        ("c-1, c-2,\nc-3", "c-1 c-2 c-3"),
        ("c-1; c-2; c-3", "c-1 c-2 c-3"),
        ("1001, 1002, 1003", "1001 1002 1003"),
        ("c-1 c-2 c-3", "c-1 c-2 c-3"),
        (
            "INSERT INTO c (name, `customer_id`) VALUES\n('O''Neil', 'c-1'),\n(NULL, 'c-2');\n"
            "INSERT INTO c (name, customer_id) VALUES ('Eva', 'c-3');",
            "c-1 c-2 c-3",
        ),
        # Marks and dashes that texts pick up.
        (f"\u202ac-1\u202c\n\u2066c-2\u2069\n{UUID.replace('-', chr(0x2011))}", None),
        # What a list does not need.
        ("ID kupca;;Ime;\nc-1;;Ana;\nc-2;;Ivo;\n", "c-1 c-2"),
        ("ID kupca;Ime\nc-1;Ana;\nc-2;Ivo\nc-3;Eva;x;y\n", "c-1 c-2 c-3"),
    ],
)  # fmt: skip
def test_a_list_is_read_right(text: str, ids: str | None) -> None:
    texts = taken(read_text(text)).texts
    if ids is None:
        assert texts[:2] == ("c-1", "c-2")
    else:
        assert texts == tuple(ids.split())


@pytest.mark.parametrize(
    "text",
    [
        "Rb.;Ime;Telefon\n1;Ana;061111222\n2;Ivo;062111222",
        "Rb.;Ime;Broj narudžbe\n1;Ana;1001\n2;Ivo;1002",
        "Šifra artikla;Naziv;Količina\n1001;Torba;2\n1002;Kapa;1",
        "Šifra;Naziv;Cijena\n1001;Torba;2,50\n1002;Kapa;1,20",
        "ID;Ime;Telefon\n1;Ana;061111222\n2;Ivo;062111222\n3;Eva;063111222",
        "Grad;Broj kupaca\nMostar;12\nTuzla;45",
        "Grad;Broj korisnika\nMostar;12\nTuzla;45",
        "Email\nana@example.com\nivo@example.com",
        "OIB kupca;Ime\n12345678901;Ana",
        "Referrer customer ID,Name\n1001,Ana",
        "Stari ID kupca;Ime\n1001;Ana",
        "Zendesk user ID,Name\n1001,Ana",
        "Customer ID,External ID\n1001,c-1",
        "ID kupca;Ime;ID kupca\n1001;Ana;2001\n1002;Ivo;2002",
        "merchant_id,user_id\n7,1001\n8,1002",
        "merchant_id,name\n7,Ana\n7,Ivo\n7,Eva",
        "Kupac ID;Ime\nAna Anić;K-1\nIvo Ivić;K-2",
        "Kupac ID;ID;Ime\n;1501;Ana\n;1502;Ivo",
        "Šifra kupca;Ime\n6,94E+12;Ana\n6,94E+12;Ivo",
        # Nothing says what stands in the columns.
        "1;Ana;1001\n2;Ivo;1002",
        f"Ana;{UUID}\nIvo;{UUID[:-1]}c",
        "1,1001,061111222",
        "1\t1001\t061111222",
        "('1', 'Ana', 'ana@example.com')",
        "WHERE customer_id NOT IN ('c-1', 'c-2')",
        "WHERE order_id IN (1, 2, 3)",
        "SELECT * FROM customers WHERE id IN (SELECT id FROM old)",
        "Ana Anić\nIvo Ivić\nEva Ević",
        '{"count": 12}',
        '{"orders": [{"id": 1, "total": 5}]}',
        '{"users": [{"id": 1, "name": "Ana"}], "groups": [{"id": 7, "name": "B"}]}',
        '{"user_id": "admin7", "rows": [{"name": "Ana"}]}',
        '{"request": {"id": "r-1"}, "subscriptions": [{"id": 1}]}',
    ],
)
def test_without_a_sure_column_the_agent_is_asked(text: str) -> None:
    assert is_asked(read_text(text))


@pytest.mark.parametrize(
    "heading",
    [
        *("merchant_id", "merchant_customer_id", "Customer ID", "Šifra kupca", "ID", "uuid"),
        *("external_id", "Kupac"),
    ],
)
@pytest.mark.parametrize(
    "numbers", ["1 2 3", "0 1 2", "3 2 1", "1 2 4 5", "01 02 03", "1. 2. 3.", "1 2 3 4 5 6 7 8"]
)
@pytest.mark.parametrize("beside", [True, False])
def test_a_running_number_is_asked_about_whatever_its_heading(
    heading: str, numbers: str, beside: bool
) -> None:
    """It may number the lines, and customers have such IDs too."""
    lines = [f"{heading};Ime", *(f"{number};Ana" for number in numbers.split())]
    text = "\n".join(line if beside else line.partition(";")[0] for line in lines)
    assert is_asked(read_text(text))


def test_rows_that_stand_in_one_cell_are_no_ids() -> None:
    members = [{"customer_id": f"{place};Ana;{each}"} for place, each in enumerate(THREE, 7)]
    assert is_asked(read_text(json.dumps(members)))


def test_beside_a_running_number_the_ids_are_taken_for_sure() -> None:
    text = "merchant_id,merchant_customer_id\n1,c-7\n2,c-8\n3,c-9"
    assert taken(read_text(text)).texts == ("c-7", "c-8", "c-9")
    text = "Šifra kupca;Ime\n1;Ana\n17;Ivo\n5;Eva"
    assert taken(read_text(text)).texts == ("1", "17", "5")


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        ({"users": [{"id": 1, "external_id": c} for c in THREE], "count": 3, "next": None}, THREE),
        ({"data": {"customers": [{"customer": {"id": c}} for c in THREE]}}, THREE),
        ({"data": {"users": {"edges": [{"node": {"customerId": c}} for c in THREE]}}}, THREE),
        ({"hits": {"hits": [{"_source": {"user_id": c}} for c in THREE]}}, THREE),
        ({"customer_ids": list(THREE), "total": 3}, THREE),
        ({"values": [["Rb.", "ID kupca"], *([str(n), c] for n, c in enumerate(THREE))]}, THREE),
        ([{"Ime": "Ana", "Šifra kupca": c} for c in THREE], THREE),
    ],
)
def test_json_in_an_envelope(content: object, ids: tuple[str, ...]) -> None:
    for indent in (None, 2):
        document = read_text(json.dumps(content, indent=indent))
        assert document.form is ListFormat.JSON
        assert taken(document).texts == ids


def test_json_objects_one_after_the_other() -> None:
    members = [{"customer_id": c, "tags": ["a"]} for c in THREE]
    for text in (
        "\n".join(json.dumps(member, indent=2) for member in members),
        ",\n".join(map(json.dumps, members)),
        "\n".join(map(json.dumps, members)) + "\n",
    ):
        assert taken(read_text(text)).texts == THREE


@pytest.mark.parametrize(
    ("text", "form", "line"),
    [
        ('[{"id": "c-1"}, {"id": "c-2"', "JSON", 1),
        ('{"users": [\n{"external_id": "c-1"},\n{"external_id": "c-', "JSON", 3),
        ('{"id":"c-1"}\n{"id":"c-2"}\n{"id":"c-', "JSON", 3),
        ('["c-1", "c-2", "c-', "JSON", 1),
        ("[1001, 1002, 10", "JSON", 1),
        ("WHERE customer_id IN ('c-1',\n'c-", "SQL", 2),
        ("WHERE customer_id IN ('c-1',\n'c-2',\n", "SQL", 3),
        ("( c-1, c-2, c", "", 1),
    ],
)
def test_half_a_list_is_refused(text: str, form: str, line: int) -> None:
    """Its last ID may be half of one, and half an ID may be a stranger's."""
    with pytest.raises(CutError) as refused:
        read_text(text)
    assert (refused.value.form, refused.value.line) == (form, line)


def test_what_the_list_says_of_each_person() -> None:
    text = "Rb.;Ime;Prezime;ID kupca;E-mail;Tel.\n1;Ana;Anić;c-1;ana@x.hr;+38591\n2;Ivo;;c-2;;\n"
    assert taken(read_text(text)).people == (
        PersonName("Ana Anić", "ana@x.hr", "+38591"),
        PersonName("Ivo"),
    )
    assert taken(read_text("Купац;Шифра купца\nАна Анић;1001\n")).people == (
        PersonName("Ана Анић"),
    )
    assert taken(read_text("ID;Agent name\nc-1;Ana\nc-2;Ana\n")).people == ()


def test_html_and_xml_that_call_themselves_workbooks() -> None:
    html = (
        "<html><head><meta charset=windows-1250></head><body><table><tr><td>Logo</table>"
        "<TABLE border=1><tr><th>Rb.<th colspan=2>Šifra kupca<th>Ime</tr>"
        "<tr><td>1<td>c-1<td><td>Ana&nbsp;Anić<br>Tuzla</tr><tr><td>2<td>c-2</tr></TABLE>"
    )
    document = read_bytes(html.encode("cp1250"))
    assert (document.form, document.encoding) == (ListFormat.MARKUP, "cp1250")
    lines = taken(document)
    assert (lines.texts, lines.people[0].name) == (("c-1", "c-2"), "Ana Anić Tuzla")
    xml = (
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Kupci">'
        "<Table><Row><Cell><Data>Ime</Data></Cell><Cell><Data>ID kupca</Data></Cell></Row>"
        '<Row><Cell ss:Index="2"><Data ss:Type="String">c-1</Data></Cell></Row></Table>'
        "</Worksheet></Workbook>"
    )
    document = read_text(xml)
    assert (the_table(document).name, taken(document).texts) == ("Kupci", ("c-1",))


def test_a_workbook_is_read() -> None:
    rows: list[list[Cell]] = [
        ["Kupci za brisanje"],
        [],
        ["Rb.", "Šifra kupca", "Ime"],
        [1, 1001, "Ana"],
        [2, "0042", "Ivo"],
        [3, 6940095500001, "Eva"],
        [4, 12.5, "Iva"],
    ]
    document = read_bytes(xlsx({"Kupci": rows, "Prazan": []}))
    lines = taken(document)
    assert document.form is ListFormat.WORKBOOK
    assert lines.texts == ("1001", "0042", "6940095500001", "12.5")
    assert lines.places == (4, 5, 6, 7)
    assert lines.people[0] == PersonName("Ana")
    assert not document.has_hidden_rows
    assert taken(read_bytes(ods("Kupci", [["ID kupca"], ["c-1"], ["0042"]]))).texts == (
        "c-1",
        "0042",
    )
    old = Path(__file__).parent / "lists" / "old-workbook.xls"
    assert taken(read_bytes(old.read_bytes())).texts == ("1001", "0042", "6940095500001")


def test_digits_that_a_spreadsheet_made_up_find_nobody() -> None:
    """Excel keeps fifteen digits of a number, and fills the others with zeros."""
    rows: list[list[Cell]] = [["ID kupca"], ["c-1"], ["c-2"], ["c-3"], [1.2345678901234567e18]]
    lines = taken(read_bytes(xlsx({"Kupci": rows})))
    assert not lines.texts[3].isdigit()


def test_what_a_workbook_hides() -> None:
    """A hidden sheet is not read. A hidden row is, as nobody can tell a filter from it: said."""
    sheets = {"Kupci": [["ID kupca"], ["c-1"], ["c-2"]], "Stari": [["ID kupca"], ["c-9"]]}
    document = read_bytes(xlsx(sheets, hidden_sheets=["Stari"], hidden_rows=[3]))
    assert document.has_hidden_rows
    assert taken(document).texts == ("c-1", "c-2")


def test_of_two_sheets_with_ids_the_agent_chooses() -> None:
    sheets = {"Siječanj": [["ID kupca"], ["c-1"]], "Veljača": [["ID kupca"], ["c-2"]]}
    document = read_bytes(xlsx(sheets))
    assert is_asked(document)
    assert [table.name for table in document.tables] == list(sheets)
    other: dict[str, list[list[Cell]]] = {
        "Narudžbe": [["ID", "Iznos"], [1, 5]],
        "Kupci": [["ID kupca", "Ime"], [7, "Ana"]],
    }
    assert taken(read_bytes(xlsx(other))).texts == ("7",)


def test_a_workbook_of_billions_of_cells_ends_nothing() -> None:
    """The library makes room for every cell up to the last one."""
    content = xlsx({"Kupci": [["ID kupca"], ["c-1"]]}, far_cell="XFD1048576")
    with pytest.raises(NotTextError):
        read_bytes(content)
    content = xlsx({"Kupci": [["ID kupca"], ["c-1"]]}, far_cell="A1048576")
    assert taken(read_bytes(content)).texts == ("c-1", "1")


def test_short_words_with_accents_are_of_the_region() -> None:
    """Three high bytes in a row are no sign of Cyrillic where no word has its vowels."""
    text = "ID;Ime\n" + "".join(f"c-{n};Šćđ\n" for n in range(50))
    assert decoded(text.encode("cp1250")) == (text, "cp1250")
    cyrillic = "ИД;Име\n" + "".join(f"c-{n};Ђорђе Ћосић\n" for n in range(50))
    assert decoded(cyrillic.encode("cp1251")) == (cyrillic, "cp1251")
    dos = "Šifra kupca;Ime\n" + "".join(f"c-{n};Željko Čović\n" for n in range(50))
    assert decoded(dos.encode("cp852")) == (dos, "cp852")


def test_an_endless_line_is_refused() -> None:
    with pytest.raises(LongLineError):
        read_text("a" * (LONGEST_LINE + 1))
    with pytest.raises(LongLineError):
        read_text("c-1\nc-2\n" + "b;" * LONGEST_LINE)
    ids = ", ".join(f"cust-{n:07}" for n in range(100_000))
    assert len(ids) > LONGEST_LINE
    assert len(taken(read_text(ids)).texts) == 100_000


@settings(max_examples=200)
@given(st.randoms(use_true_random=False))
def test_a_made_up_list_is_never_read_wrong(source: random.Random) -> None:
    assert verdict(made(source)) != "wrong"


def test_most_lists_that_say_what_they_hold_are_read_without_asking() -> None:
    lists = [made(random.Random(seed)) for seed in range(1_500)]
    counts = Counter((one.is_sure, verdict(one)) for one in lists)
    assert not counts[True, "wrong"] + counts[False, "wrong"]
    assert counts[True, "right"] > 30 * counts[True, "asked"]


def test_another_column_is_taken_once_the_agent_says_so() -> None:
    table = the_table(read_text("Rb.;Ime;Broj\n1;Ana;c-1\n2;Ivo;c-2"))
    assert table.column is None
    assert take(table, 2).texts == ("c-1", "c-2")
    assert take(table, 2, has_header=False).texts == ("Broj", "c-1", "c-2")
