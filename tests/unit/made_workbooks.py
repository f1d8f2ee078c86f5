"""Workbooks written by hand, as small as programs accept them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

Cell = str | int | float | None


def xlsx(
    sheets: Mapping[str, Sequence[Sequence[Cell]]],
    *,
    hidden_sheets: Sequence[str] = (),
    hidden_rows: Sequence[int] = (),
    far_cell: str = "",
) -> bytes:
    """An Excel workbook. Numbers in it are numbers, texts are texts. ``far_cell``: where one more
    stands."""
    names = list(sheets)
    parts = {
        "[Content_Types].xml": _TYPES.format(
            "".join(
                f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SHEET_TYPE}"/>'
                for n in range(1, len(names) + 1)
            )
        ),
        "_rels/.rels": _RELATIONS.format(
            f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        ),
        "xl/workbook.xml": _WORKBOOK.format(
            "".join(
                f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"'
                + (' state="hidden"/>' if name in hidden_sheets else "/>")
                for n, name in enumerate(names, 1)
            )
        ),
        "xl/_rels/workbook.xml.rels": _RELATIONS.format(
            "".join(
                f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet"'
                f' Target="worksheets/sheet{n}.xml"/>'
                for n in range(1, len(names) + 1)
            )
        ),
    }
    for n, rows in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{n}.xml"] = _SHEET.format(
            _rows(rows, hidden_rows)
            + (f'<row><c r="{far_cell}"><v>1</v></c></row>' if far_cell else "")
        )
    return _packed(parts)


def ods(name: str, rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook as LibreOffice writes it."""
    body = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(text)}</text:p></table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    return _packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": _MANIFEST,
            "content.xml": _CONTENT.format(name=escape(name), body=body),
        }
    )


def _rows(rows: Sequence[Sequence[Cell]], hidden: Sequence[int]) -> str:
    return "".join(
        f'<row r="{n}"'
        + (' hidden="1">' if n in hidden else ">")
        + "".join(_cell(f"{chr(65 + place)}{n}", value) for place, value in enumerate(row))
        + "</row>"
        for n, row in enumerate(rows, 1)
    )


def _cell(place: str, value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _packed(parts: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{}</Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{}</Relationships>"
)
_WORKBOOK = f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{{}}</sheets></workbook>'
_SHEET = f'<worksheet xmlns="{_MAIN}"><sheetData>{{}}</sheetData></worksheet>'
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_MANIFEST = (
    f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_CONTENT = (
    f'<office:document-content xmlns:office="{_ODF}:office:1.0"'
    f' xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="{name}">{body}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
