"""Renew the translation catalogues: ``python packaging/translate.py``.

Collects every text of the program that goes through ``tr`` or ``translate``, merges it into the
catalogues ``resources/translations/customer-desk_*.ts`` (translated texts stay, texts that are gone
go) and compiles each to the ``.qm`` that the program loads. The English one holds plural forms
only: "%n change(s)" reads "1 change" and "2 changes". A text made of "(s)" gets both forms by
itself; ``--check`` names what is left to translate by hand, in Qt Linguist or an editor.

Texts are read from the syntax tree: a module may have its own ``_tr = Translator("…")`` for texts
outside of QObjects, which Qt's own reader of Python does not see. Qt's lupdate and lrelease do the
rest.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parent.parent
CATALOGUES = PROJECT / "resources" / "translations"

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
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


def all_messages() -> set[Message]:
    """Every text of the program."""
    paths = sorted((PROJECT / "desktop_app").rglob("*.py"))
    return {message for path in paths for message in messages(path)}


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


def merge(catalogue: Path, wanted: set[Message]) -> None:
    """Bring ``catalogue`` to hold just ``wanted``; give English plurals in "(s)" their forms."""
    plural_only = catalogue.stem.endswith("_en")
    language = catalogue.stem.partition("_")[2]
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
    text = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_text(f"{head}{text.rstrip()}\n")


def compiled(catalogue: Path, target: Path) -> None:
    """Write what the program loads: ``target``, a ``.qm``."""
    _qt_tool("lrelease", "-silent", str(catalogue), "-qm", str(target))


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


def _qt_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own tools. The scripts that start them are not there in every environment."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(spec.origin).parent / f"{name}{suffix}"
    subprocess.run([str(tool), *arguments], check=True)


def main() -> int:
    """Renew every catalogue; with ``--check``, only say what is left to translate."""
    catalogues = sorted(CATALOGUES.glob("customer-desk_*.ts"))
    if "--check" not in sys.argv[1:]:
        CATALOGUES.mkdir(exist_ok=True)
        wanted = all_messages()
        for catalogue in catalogues or [CATALOGUES / "customer-desk_en.ts"]:
            merge(catalogue, wanted)
            compiled(catalogue, catalogue.with_suffix(".qm"))
    left = [f"{path.name}: {text}" for path in catalogues for text in unfinished(path)]
    print(*left, sep="\n", end="\n" if left else "")
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main())
