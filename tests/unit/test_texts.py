"""Every text an agent can see goes through ``tr``, whole; English has a singular and a plural."""

from __future__ import annotations

import ast
import re
import shutil
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from desktop_app.process.languages import Language
from tests.unit.source_tree import (
    PROJECT,
    Source,
    called_name,
    calls,
    faults,
    program,
    script,
    snippet,
)

SHOWN_BY = frozenset(
    {
        *("setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setTitle"),
        *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
        *("setInformativeText", "setDetailedText", "setSpecialValueText", "setPrefix", "setSuffix"),
        *(
            "setTabText",
            "setTabToolTip",
            "setHorizontalHeaderLabels",
            "showMessage",
            "setHeaderData",
        ),
        *("addItem", "addItems", "insertItem", "addTab", "insertTab", "addMenu", "addAction"),
        *("addSection", "addRow", "addButton", "add_section", "add_dock", "say", "setPlainText"),
        *("QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QMenu"),
        *("QGroupBox", "QDockWidget", "QCommandLinkButton", "QMessageBox", "QProgressDialog"),
    }
)
"""Calls that put a text where an agent, or a screen reader, meets it."""

SHOWN_KEYWORDS = frozenset({"words", "action", "other", "sentence", "title"})
"""Arguments of our own functions that are shown."""

TRANSLATING = frozenset({"tr", "_tr", "translate"})
NOT_SHOWN_FIRST = {"add_dock": 1, "insertItem": 1, "insertTab": 1, "setTabText": 1}
"""How many leading arguments of a call are a place or an object name."""

QT_ROOMS = {"app.py", "views", "models", "worker"}
"""Where texts for agents may stand at all."""

CODE = frozenset({"https://"})
"""Letters that are the same in every language."""

translate = script("translate")


def untranslated(source: Source) -> Iterator[str]:
    for call in calls(source.tree):
        name = called_name(call)
        arguments = call.args[NOT_SHOWN_FIRST.get(name, 0) :] if name in SHOWN_BY else []
        # What follows a translated text is data that belongs to it, not text.
        for argument in arguments:
            yield from _letters(source, argument)
            if isinstance(argument, ast.Call) and called_name(argument) in TRANSLATING:
                break
        for keyword in call.keywords:
            if keyword.arg in SHOWN_KEYWORDS:
                yield from _letters(source, keyword.value)


def _letters(source: Source, node: ast.expr) -> Iterator[str]:
    """Literal letters that end up in the value of an expression, other than through ``tr``."""
    parts: list[ast.expr] = []
    match node:
        case ast.Constant(value=str(text)) if any(map(str.isalpha, text)) and text not in CODE:
            yield f"{source.at(node)}: {text!r}"
        case ast.JoinedStr(values=values):
            parts = values
        case ast.BinOp(left=left, right=right):
            parts = [left, right]
        case ast.IfExp(body=body, orelse=orelse):
            parts = [body, orelse]
        case ast.BoolOp(values=values) | ast.List(elts=values) | ast.Tuple(elts=values):
            parts = values
        case ast.Call(func=ast.Attribute(value=receiver, attr="join" | "format" | "replace")):
            parts = [receiver]
    for part in parts:
        yield from _letters(source, part)


def in_pieces(source: Source) -> Iterator[str]:
    """Texts given to ``tr`` that are not one literal: a translator would never see them."""
    path = PROJECT / source.path
    try:
        translate.messages(path)
    except translate.UntranslatableError as error:
        yield str(error)


def catalogues() -> list[Path]:
    found = sorted((PROJECT / "resources" / "translations").glob("customer-desk_*.ts"))
    assert found, "no catalogue: run packaging/translate.py"
    return found


def test_every_shown_text_is_translated() -> None:
    shown = tuple(source for source in program() if source.path.parts[1] in QT_ROOMS)
    assert len(shown) > 1
    found = faults(untranslated, shown)
    assert not found, "\n".join(found)


def test_every_text_is_one_literal() -> None:
    found = faults(in_pieces, program())
    assert not found, "\n".join(found)


@pytest.mark.parametrize("catalogue", catalogues(), ids=lambda path: path.stem)
def test_catalogue_holds_the_present_texts(catalogue: Path, tmp_path: Path) -> None:
    renewed = tmp_path / catalogue.name
    shutil.copy(catalogue, renewed)
    if translate.language_of(catalogue) == "sr_RS":
        translate.write_cyrillic(translate.catalogue_of("sr_Latn_RS"), renewed)
    else:
        translate.merge(renewed, translate.wanted_in(catalogue))
    assert renewed.read_text() == catalogue.read_text(), "run packaging/translate.py"


@pytest.mark.parametrize("kind", ["certificate", "journal"])
def test_what_explains_files_is_in_cyrillic_as_in_latin(kind: str, tmp_path: Path) -> None:
    kept = translate.EXPLANATIONS / f"{kind}.sr-Latn.txt"
    translate.write_cyrillic_explanation(Path(shutil.copy(kept, tmp_path)))
    renewed, cyrillic = (folder / f"{kind}.sr.txt" for folder in (tmp_path, kept.parent))
    assert renewed.read_text() == cyrillic.read_text(), "run packaging/translate.py"


@pytest.mark.parametrize("catalogue", catalogues(), ids=lambda path: path.stem)
def test_compiled_catalogue_is_of_the_present_texts(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    translate.compiled(catalogue, fresh)
    stored = catalogue.with_suffix(".qm")
    assert fresh.read_bytes() == stored.read_bytes(), "run packaging/translate.py"


@pytest.mark.parametrize("catalogue", catalogues(), ids=lambda path: path.stem)
def test_nothing_is_wrong_in_a_catalogue(catalogue: Path) -> None:
    assert translate.mistakes(catalogue) == []


def test_commands_have_the_texts_of_the_catalogues() -> None:
    assert translate.COMMANDS.read_text() == translate.command_texts(), "run packaging/translate.py"


@pytest.mark.parametrize("catalogue", catalogues(), ids=lambda path: path.stem)
def test_nothing_is_left_to_translate(catalogue: Path) -> None:
    assert translate.unfinished(catalogue) == []


def test_there_is_a_catalogue_for_every_language() -> None:
    wanted = {"en", *(each.locale for each in Language)} - {Language.ENGLISH.locale}
    assert {translate.language_of(path) for path in catalogues()} == wanted
    assert set(translate.LANGUAGES) == wanted


@pytest.mark.parametrize(
    ("text", "forms", "fault"),
    [
        ("Delete {name}?", ("Obriši {ime}?",), "placeholders"),
        ("%n row(s)", ("%n red", "%n reda"), "forms"),
        ("%n row(s)", ("%n red", "dva reda", "%n redova"), "number"),
        ("%n row(s)", ("%n red", "%Ln reda", "%n redova"), "number"),
        ("Save…", ("Spremi",), "end"),
        ("Saved ", ("Spremljeno",), "end"),
        ("One\nand two", ("Jedno i drugo",), "lines"),
        ("&Keys", ("Tipke",), "access key"),
    ],
)
def test_what_is_wrong_is_found(
    text: str, forms: tuple[str, ...], fault: str, tmp_path: Path
) -> None:
    assert any(fault in why for why in made(tmp_path, [(text, forms)]))


def test_one_key_for_two_items_of_a_menu_is_found(tmp_path: Path) -> None:
    assert made(tmp_path, [("&File", ("&Datoteka",)), ("&Help", ("Po&dati",))])
    assert not made(tmp_path, [("&File", ("&Datoteka",)), ("&Help", ("&Pomoć",))])


PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@cache
def spoken_in(language: str) -> tuple[Any, ...]:
    """Every entry of its catalogue."""
    return tuple(translate.entries(translate.catalogue_of(language)))


TERMS = tomllib.loads((PROJECT / "packaging" / "terms.toml").read_text())
SAID_OTHERWISE = 0.1


@pytest.mark.parametrize("term", TERMS)
def test_one_thing_has_one_name(term: str) -> None:
    """The glossaries' words are those of the texts, in every language."""
    stems = dict(TERMS[term])
    english = re.compile(rf"\b(?:{stems.pop('english')})\b", re.IGNORECASE)
    assert set(stems) == set(translate.LANGUAGES) - {"en", "sr_RS"}
    for language, stem in stems.items():
        about = [
            one
            for one in spoken_in(language)
            if english.search(PLACEHOLDER.sub("", one.message.text)) and all(one.forms)
        ]
        other = [one for one in about if not re.search(stem, " ".join(one.forms), re.IGNORECASE)]
        assert about
        assert len(other) <= max(1, SAID_OTHERWISE * len(about)), other


def made(folder: Path, translated: list[tuple[str, tuple[str, ...]]]) -> list[str]:
    """What is said of a catalogue in Croatian that has these entries."""
    catalogue = folder / "customer-desk_hr_HR.ts"
    entries = "".join(entry(text, forms) for text, forms in translated)
    catalogue.write_text(f"<TS><context><name>Pane</name>{entries}</context></TS>")
    return [str(why) for why in translate.mistakes(catalogue)]


def entry(text: str, forms: tuple[str, ...]) -> str:
    said = f"<source>{escape(text)}</source>"
    if "%n" in text:
        each = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return f'<message numerus="yes">{said}<translation>{each}</translation></message>'
    return f"<message>{said}<translation>{escape(forms[0])}</translation></message>"


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Saved")',
        'QLabel("Name")',
        'QAction(icon("x"), "Close", self)',
        'self.setWindowTitle(f"{name} – Customer Desk")',
        'box.addItem("Test", "test")',
        'status.setText("● " + "offline")',
        'label.setText("{n} rows".format(n=3))',
        'label.setText(self.tr("A") if a else "B")',
        'notice.say(self.tr("Refused"), action="Try again")',
        'window.add_dock("requests", "Requests", pane)',
        'label.setText(f"{milliseconds} ms")',
    ],
)
def test_finds_untranslated(line: str) -> None:
    assert list(untranslated(snippet(line)))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Saved"))',
        'label.setText(customer.name or "")',
        'label.setText("·")',
        'box.addItem(self.tr("Test"), "test")',
        'label.setText(self.tr("{n} rows").format(n=values["count"]))',
        'window.add_dock("requests", self.tr("Requests"), pane)',
        'self.setObjectName("notice")',
        'label.setText(f"{size} · {time}")',
    ],
)
def test_lets_translated_and_data_through(line: str) -> None:
    assert not list(untranslated(snippet(line)))


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"Looking up {name}")',
        'self.tr("Looking up " + name)',
        "self.tr(sentence)",
        'QCoreApplication.translate("desk", "a" if b else "c")',
        '_tr("{n} of".format(n=1))',
    ],
)
def test_finds_texts_in_pieces(line: str, tmp_path: Path) -> None:
    form = '_tr = Translator("desk")\n'
    path = tmp_path / "pieces.py"
    path.write_text(f"{form}class Pane:\n    def show(self):\n        {line}\n")
    with pytest.raises(translate.UntranslatableError):
        translate.messages(path)


def test_reads_texts_as_qt_identifies_them(tmp_path: Path) -> None:
    path = tmp_path / "pane.py"
    path.write_text(
        '_tr = Translator("profiles")\n'
        "class Pane:\n    def show(self, n):\n"
        '        self.tr("Saved")\n        self.tr("%n row(s)", "in a table", n)\n'
        '        QCoreApplication.translate("desk", "Hi " "there")\n'
        '        _tr("%n day(s)", n)\n        _tr("Kept")\n'
    )
    assert translate.messages(path) == {
        ("Pane", "Saved", "", False),
        ("Pane", "%n row(s)", "in a table", True),
        ("desk", "Hi there", "", False),
        ("profiles", "%n day(s)", "", True),
        ("profiles", "Kept", "", False),
    }


def test_english_plurals_get_both_forms_and_odd_ones_wait_for_a_person(tmp_path: Path) -> None:
    catalogue = tmp_path / "customer-desk_en.ts"
    change = translate.Message("Pane", "%n change(s)", "", True)
    entry = translate.Message("Pane", "%n entries", "", True)
    once = translate.Message("Pane", "Saved", "", False)
    translate.merge(catalogue, {change, entry, once})
    text = catalogue.read_text()
    assert "<numerusform>%n change</numerusform>" in text
    assert "<numerusform>%n changes</numerusform>" in text
    assert translate.unfinished(catalogue) == ["%n entries"]
    assert "Saved" not in text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Delete customer {name}?", ["{name}"]),
        ("%n of %Ln row(s)", ["%n", "%Ln"]),
        ("&Save && close", ["&", "&&"]),
        ("Lists (*.csv *.txt)", ["(*.csv *.txt)"]),
        ("One line\nand another", ["\n"]),
    ],
)
def test_the_language_that_nobody_speaks_is_longer_and_keeps_what_is_no_word(
    text: str, kept: list[str]
) -> None:
    stretched = translate.stretched(text)
    words = [len(one) - sum(map(len, kept)) for one in (text, stretched)]
    assert words[1] >= 1.3 * words[0]
    assert all(stretched.count(part) == text.count(part) for part in kept)
    assert text not in stretched
    assert (stretched[0], stretched[-1]) == ("[", "]")


@pytest.mark.parametrize("text", ["{count}: {names}", "·", "%n"])
def test_what_has_no_word_stays_as_it_is(text: str) -> None:
    assert translate.stretched(text) == text
