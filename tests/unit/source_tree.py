"""The program's own source, parsed once, for the checks that read it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import cache
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[2]


class Source(NamedTuple):
    """One Python file: where it is (from the checkout's folder), its text and its syntax."""

    path: Path
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        """``path:line`` of something in it, for a failure that names the place."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


def snippet(text: str, path: str = "snippet.py") -> Source:
    """A source that is not on disk: what a check must find, or must let through."""
    return Source(Path(path), text, ast.parse(text))


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """Every Python file below these folders of the checkout."""
    paths = sorted(path for folder in folders for path in (PROJECT / folder).rglob("*.py"))
    assert paths, f"no Python files below {folders}: the check would check nothing"
    texts = [(path.relative_to(PROJECT), path.read_text()) for path in paths]
    return tuple(Source(path, text, ast.parse(text)) for path, text in texts)


def program() -> tuple[Source, ...]:
    """Every file of the program."""
    return sources("desktop_app")


def faults(check: Callable[[Source], Iterator[str]], among: tuple[Source, ...]) -> list[str]:
    """All that ``check`` finds in these sources."""
    return [fault for source in among for fault in check(source)]


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call below ``tree``."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def called_name(call: ast.Call) -> str:
    """The last name of what is called: ``setText`` of ``self.label.setText(…)``."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def imported(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """Every module that a file imports, at its top or inside a function, with the place."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = list(source.path.with_suffix("").parts)[: -node.level] if node.level else []
            base = ".".join([*package, *([node.module] if node.module else [])])
            yield node, base
            yield from ((node, f"{base}.{alias.name}") for alias in node.names)


def script(name: str) -> ModuleType:
    """A script of ``packaging/``, as a module."""
    spec = util.spec_from_file_location(f"packaging_{name}", PROJECT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
