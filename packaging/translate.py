"""Renew the translation catalogues: ``python packaging/translate.py``.

Collects every text of the program that goes through ``tr`` or ``translate``, merges it into the
catalogues ``resources/translations/customer-desk_*.ts`` (translated texts stay, texts that are gone
go), compiles each to the ``.qm`` that the program loads, and says what is missing or wrong in them;
``--check`` only says it. The English one holds plural forms only: "%n change(s)" reads "1 change"
and "2 changes". A text made of "(s)" gets both forms by itself. The others hold Qt's own texts too,
as far as the program shows them (``qt_texts.json``): Qt brings its texts in hardly any of these
languages. Serbian in Cyrillic is made from Serbian in Latin, by :mod:`cyrillic`.

Texts are read from the syntax tree: a module may have its own ``_tr = Translator("…")`` for texts
outside of QObjects, which Qt's own reader of Python does not see. Qt's lupdate and lrelease do the
rest.

``python packaging/translate.py --stretched FILE.qm`` compiles a language that nobody speaks, to see
where longer texts have no room: every text with accents, in brackets and 40 % longer.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import math
import re
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from cyrillic import cyrillic

PROJECT = Path(__file__).resolve().parent.parent
CATALOGUES = PROJECT / "resources" / "translations"

LANGUAGES: Mapping[str, int] = {
    "en": 2,
    "bs_BA": 3,
    "hr_HR": 3,
    "mk_MK": 3,
    "sl_SI": 4,
    "sr_Latn_RS": 3,
    "sr_RS": 3,
}
"""Each catalogue's language, as Qt calls it, and how many forms a number has there. ``sr_RS`` is
Cyrillic; Qt takes other names of Serbian in Latin, as sr@latin, for a language of one form."""
_LATIN, _CYRILLIC = "sr_Latn_RS", "sr_RS"
_OF_COMMANDS = ("certificate", "commands", "command_line", "verify")
"""The contexts of what is said without Qt."""
COMMANDS = CATALOGUES / "commands.json"
EXPLANATIONS = PROJECT / "resources" / "evidence"
_PLURAL_ARGUMENT = 2
"""``tr(text, comment, n)``; ``translate`` has its context before the text."""


class Message(NamedTuple):
    """A text for users as Qt identifies it. ``plural``: it has a number in it."""

    context: str
    text: str
    comment: str
    plural: bool


class UntranslatableError(Exception):
    """A text that no catalogue can hold, because it is put together at run time."""


def messages(path: Path) -> set[Message]:
    """Every text that one Python file passes to ``tr``, ``translate`` or its own ``Translator``.

    Raises :class:`UntranslatableError` for a text that is not one literal.
    """
    tree = ast.parse(path.read_text())
    return set(_found(tree, str(path), "", _translators(tree)))


@cache
def all_messages() -> frozenset[Message]:
    """Every text of the program."""
    paths = sorted((PROJECT / "desktop_app").rglob("*.py"))
    return frozenset(message for path in paths for message in messages(path))


def qt_messages() -> set[Message]:
    """The texts of Qt's own that the program shows: of buttons, of menus in fields, of the dialog
    for files, of keys."""
    entries = json.loads((PROJECT / "packaging" / "qt_texts.json").read_text())
    return {Message(context, text, comment, False) for context, text, comment in entries}


def wanted_in(catalogue: Path) -> frozenset[Message]:
    """Every text that a catalogue has to hold."""
    return all_messages() if language_of(catalogue) == "en" else all_messages() | qt_messages()


def language_of(catalogue: Path) -> str:
    """As Qt calls it."""
    return catalogue.stem.partition("_")[2]


def _translators(tree: ast.Module) -> dict[str, str]:
    """The contexts of a module's own ``_tr = Translator("context")``, by their names."""
    return {
        ast.unparse(node.targets[0]): _text(node.value.args[0], "Translator")
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and _name(node.value) == "Translator"
    }


def _is_translate(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node) == "translate" and len(node.args) > 1


def _found(node: ast.AST, place: str, owner: str, translators: dict[str, str]) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef) and child.name == "Translator":
            continue
        if isinstance(child, ast.ClassDef):
            yield from _found(child, place, child.name, translators)
            continue
        if isinstance(child, ast.Call):
            where = f"{place}:{child.lineno}"
            if _name(child) == "tr" and isinstance(child.func, ast.Attribute):
                yield _message(owner, child.args, where)
            elif _is_translate(child):
                yield _message(_text(child.args[0], where), child.args[1:], where)
            elif isinstance(child.func, ast.Name) and child.func.id in translators:
                text = _text(child.args[0], where)
                yield Message(translators[child.func.id], text, "", len(child.args) > 1)
        yield from _found(child, place, owner, translators)


def _message(context: str, arguments: list[ast.expr], where: str) -> Message:
    none = len(arguments) < _PLURAL_ARGUMENT or ast.unparse(arguments[1]) == "None"
    comment = "" if none else _text(arguments[1], where)
    text = _text(arguments[0], where)
    return Message(context, text, comment, len(arguments) > _PLURAL_ARGUMENT)


def _text(node: ast.expr, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UntranslatableError(f"{where}: {ast.unparse(node)} is not one literal text")


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def merge(catalogue: Path, wanted: Collection[Message], *, plural_only: bool | None = None) -> None:
    """Bring ``catalogue`` to hold just ``wanted``; give English plurals in "(s)" their forms.
    ``plural_only``: whether it holds nothing else, by default where it is English."""
    if plural_only is None:
        plural_only = catalogue.stem.endswith("_en")
    language = language_of(catalogue)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text("".join(map(_as_cpp, sorted(wanted))))
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
        options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
        options += ["-source-language", "en", "-target-language", language]
        options += ["-pluralonly"] if plural_only else []
        _qt_tool("lupdate", *options, str(source), "-ts", str(catalogue))
    if plural_only:
        _fill_english_plurals(catalogue)


def _as_cpp(message: Message) -> str:
    texts = [
        json.dumps(part, ensure_ascii=False)
        for part in (message.context, message.text, message.comment)
    ]
    plural = ", n" if message.plural else ""
    return f"QCoreApplication::translate({', '.join(texts)}{plural});\n"


def _fill_english_plurals(catalogue: Path) -> None:
    tree = ElementTree.parse(catalogue)
    for entry in tree.iter("message"):
        source, translation = entry.findtext("source", ""), entry.find("translation")
        if translation is None or translation.get("type") != "unfinished" or "(s)" not in source:
            continue
        forms = translation.findall("numerusform")
        for form, ending in zip(forms, ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
        del translation.attrib["type"]
    _write(tree, catalogue)


def _write(tree: ElementTree.ElementTree[ElementTree.Element], catalogue: Path) -> None:
    text = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_text(f"{head}{text.rstrip()}\n")


def compiled(catalogue: Path, target: Path) -> None:
    """Write what the program loads: ``target``, a ``.qm``."""
    _qt_tool("lrelease", "-silent", str(catalogue), "-qm", str(target))


def write_cyrillic(latin: Path, target: Path) -> None:
    """Write the catalogue of Serbian in Cyrillic: that in Latin, by rule."""
    tree = ElementTree.parse(latin)
    tree.getroot().set("language", _CYRILLIC)
    for translation in tree.iter("translation"):
        for part in translation.findall("numerusform") or [translation]:
            part.text = cyrillic(part.text or "")
    _write(tree, target)


def write_cyrillic_explanation(latin: Path) -> None:
    """Beside what explains a certificate's or a journal's files in Latin: the same in Cyrillic. Of
    indented lines, which are commands or begin with a file's name, only words are."""
    lines = (
        line if _COMMAND.match(line) else cyrillic(line) for line in latin.read_text().splitlines()
    )
    target = latin.with_name(latin.name.replace(".sr-Latn.", ".sr."))
    target.write_text("".join(f"{line}\n" for line in lines))


_COMMAND = re.compile(r" {2,}(?:customer-desk|xxd|openssl|-in) ")

_ACCENTED = str.maketrans(
    "ABCDEFGHIJKLNOPRSTUVWYZabcdefghijklnoprstuvwyz",
    "ÁBČĎÉFĞĤÍĴĶĹŇÓPŘŠŤÚVŴÝŽáƀčďéƒğĥíĵķĺňóƥřšťúvŵýž",
)
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%\d|\(\*[^)]*\)|&&|&|\n|\t")
"""Placeholders, the patterns of file names, marks of access keys, line breaks."""
_PADDING = ("ĺóřéɱ", "íƥšúɱ", "ďóĺóř", "šíť", "áɱéť")
_LONGER = 1.4


def stretched(text: str) -> str:
    """``text`` as the language that nobody speaks has it: the same words with accents, in brackets,
    40 % longer; placeholders and access keys as they are."""
    shown = _KEPT.sub("", text)
    if not any(map(str.isalpha, shown)):
        return text
    words, end = [], 0
    for kept in _KEPT.finditer(text):
        words += [text[end : kept.start()].translate(_ACCENTED), kept[0]]
        end = kept.end()
    words.append(text[end:].translate(_ACCENTED))
    lacking = math.ceil(_LONGER * len(shown)) - len(shown) - len("[]")
    padding = ""
    while lacking > len(padding) + 1:
        padding += f" {_PADDING[padding.count(' ') % len(_PADDING)]}"
    return f"[{''.join(words)}{padding[: max(lacking, 0)].rstrip()}]"


def compile_stretched(target: Path) -> None:
    """Write that language as a ``.qm``: ``target``."""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / f"{target.stem}_en.ts"
        merge(catalogue, all_messages() | qt_messages(), plural_only=False)
        tree = ElementTree.parse(catalogue)
        for entry in tree.iter("message"):
            source, translation = entry.findtext("source", ""), entry.find("translation")
            if translation is None:
                continue
            translation.attrib.pop("type", None)
            forms = translation.findall("numerusform")
            for form, ending in zip(forms, ("", "s"), strict=False):
                form.text = stretched(source.replace("(s)", ending))
            if not forms:
                translation.text = stretched(source)
        tree.write(catalogue, encoding="utf-8")
        compiled(catalogue, target)


def unfinished(catalogue: Path) -> list[str]:
    """The texts of ``catalogue`` that lack a translation or one of its plural forms."""
    lacking = []
    for entry in ElementTree.parse(catalogue).iter("message"):
        translation = entry.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        marked = translation is None or translation.get("type") is not None
        if marked or not all((form.text or "").strip() for form in forms):
            lacking.append(entry.findtext("source", ""))
    return lacking


class Translated(NamedTuple):
    """One entry of a catalogue: a text and what it reads in the language, in each form."""

    message: Message
    forms: tuple[str, ...]


def entries(catalogue: Path) -> list[Translated]:
    """All that a catalogue holds."""
    found = []
    for context in ElementTree.parse(catalogue).iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            parts = [] if translation is None else translation.findall("numerusform")
            forms = parts or ([] if translation is None else [translation])
            message = Message(
                context.findtext("name", ""),
                entry.findtext("source", ""),
                entry.findtext("comment", ""),
                entry.get("numerus") == "yes",
            )
            found.append(Translated(message, tuple(form.text or "" for form in forms)))
    return found


_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\d|\(\*[^)]*\)")
_NUMBER = re.compile(r"%L?n")
_ENDINGS = ".:…?!"


def mistakes(catalogue: Path) -> list[str]:
    """What can be told to be wrong in a catalogue without knowing the language, each with its
    text."""
    language, found = language_of(catalogue), entries(catalogue)
    said: list[str] = []
    for one in found:
        said += [f"{why}: {one.message.text!r} {one.forms}" for why in _faults(one, language)]
    return said + _shared_access_keys(found)


def _faults(one: Translated, language: str) -> Iterator[str]:
    message, forms = one
    if len(forms) != (LANGUAGES[language] if message.plural else 1):
        yield "wrong number of forms"
    for form in filter(None, forms):
        if sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(message.text)):
            yield "other placeholders"
        if not set(_NUMBER.findall(form)) <= set(_NUMBER.findall(message.text)):
            yield "another number"
        if language != "en" and _NUMBER.search(message.text) and not _NUMBER.search(form):
            yield "no number"
        if form.count("\n") != message.text.count("\n"):
            yield "other lines"
        if bool(access_key(form)) != bool(access_key(message.text)):
            yield "access key"
        if not _end_alike(message.text, form):
            yield "another beginning or end"


def _end_alike(text: str, form: str) -> bool:
    """Blanks at both ends, and what a sentence ends with; a short form may end with a stop."""
    ends = [one.rstrip()[-1:] for one in (text, form)]
    ends = [end if end in _ENDINGS else "" for end in ends]
    blanks = [(one[:1].isspace(), one[-1:].isspace()) for one in (text, form)]
    return blanks[0] == blanks[1] and (ends[0] == ends[1] or ends == ["", "."])


def access_key(text: str) -> str:
    """The letter that is pressed with Alt; empty for none."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


def _shared_access_keys(found: list[Translated]) -> list[str]:
    """Two texts of one menu or dialog that have one key, where they have two in English."""
    said: list[str] = []
    keys: dict[tuple[str, str], list[Message]] = {}
    for message, forms in found:
        key = access_key(forms[0]) if forms else ""
        others = keys.setdefault((message.context, key), [])
        said += [
            f"one access key: {message.text!r} {other.text!r}"
            for other in others
            if key and access_key(other.text) != access_key(message.text)
        ]
        others.append(message)
    return said


def _qt_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own tools. The scripts that start them are not there in every environment."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(spec.origin).parent / f"{name}{suffix}"
    subprocess.run([str(tool), *arguments], check=True)


def main() -> int:
    """Renew every catalogue and say what is missing or wrong; with ``--check``, only say it."""
    match sys.argv[1:]:
        case ["--stretched", target]:
            compile_stretched(Path(target))
            return 0
    catalogues = [catalogue_of(language) for language in LANGUAGES]
    if "--check" not in sys.argv[1:]:
        for catalogue in catalogues:
            renew(catalogue)
        COMMANDS.write_text(command_texts())
        for explanation in EXPLANATIONS.glob("*.sr-Latn.txt"):
            write_cyrillic_explanation(explanation)
    left = [
        f"{path.name}: {text}"
        for path in catalogues
        for text in (*(f"not translated: {one!r}" for one in unfinished(path)), *mistakes(path))
    ]
    print(*left, sep="\n", end="\n" if left else "")
    return 1 if left else 0


def command_texts() -> str:
    """For commands that run without Qt: by language, context and English text."""
    texts: dict[str, dict[str, dict[str, str]]] = {}
    for language in LANGUAGES:
        for message, forms in entries(catalogue_of(language)):
            if message.context in _OF_COMMANDS and language != "en":
                contexts = texts.setdefault(language, {})
                contexts.setdefault(message.context, {})[message.text] = forms[0]
    return json.dumps(texts, ensure_ascii=False, indent=1) + "\n"


def catalogue_of(language: str) -> Path:
    """Where its texts are."""
    return CATALOGUES / f"customer-desk_{language}.ts"


def renew(catalogue: Path) -> None:
    """Bring a catalogue to hold the present texts, and compile it."""
    if language_of(catalogue) == _CYRILLIC:
        write_cyrillic(catalogue_of(_LATIN), catalogue)
    else:
        merge(catalogue, wanted_in(catalogue))
    compiled(catalogue, catalogue.with_suffix(".qm"))


if __name__ == "__main__":
    raise SystemExit(main())
