"""Nothing grows into a god class or a wall of text. The limits are the house's; see the README."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.unit.source_tree import Source, faults, program, snippet

FILE_LINES = 400
CLASS_LINES = 250
CLASS_METHODS = 25
FUNCTION_LINES = 40

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def oversized(source: Source) -> Iterator[str]:
    lines = source.text.count("\n")
    if lines > FILE_LINES:
        yield f"{source.path}: {lines} lines (at most {FILE_LINES})"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            yield from _oversized_class(source, node)
        elif isinstance(node, FUNCTIONS) and _lines(node) > FUNCTION_LINES:
            yield f"{source.at(node)} {node.name}: {_lines(node)} lines (at most {FUNCTION_LINES})"


def _oversized_class(source: Source, node: ast.ClassDef) -> Iterator[str]:
    methods = sum(isinstance(child, FUNCTIONS) for child in node.body)
    if _lines(node) > CLASS_LINES:
        yield f"{source.at(node)} {node.name}: {_lines(node)} lines (at most {CLASS_LINES})"
    if methods > CLASS_METHODS:
        yield f"{source.at(node)} {node.name}: {methods} methods (at most {CLASS_METHODS})"


def _lines(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_program_stays_small() -> None:
    found = faults(oversized, program())
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("x = 1\n" * 401, "at most 400"),
        ("class A:\n" + "    x = 1\n" * 250, "at most 250"),
        (
            "class A:\n" + "\n".join(f"    def m{n}(self): ..." for n in range(26)),
            "at most 25",
        ),
        ("def f():\n" + "    x = 1\n" * 40, "at most 40"),
        ("class A:\n    async def f(self):\n" + "        x = 1\n" * 40, "at most 40"),
    ],
)
def test_finds_what_is_one_too_large(text: str, word: str) -> None:
    (fault,) = oversized(snippet(text))
    assert fault.endswith(f"({word})")


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n" * 400,
        "class A:\n" + "    x = 1\n" * 249,
        "class A:\n" + "\n".join(f"    def m{n}(self): ..." for n in range(25)),
        "def f():\n" + "    x = 1\n" * 39,
    ],
)
def test_lets_the_largest_allowed_through(text: str) -> None:
    assert not list(oversized(snippet(text)))
