"""What the program's source must not contain, read from its syntax: the lines of the security
checklist that no run can prove. Each check is shown a bad example that it must find."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.unit.source_tree import (
    Source,
    called_name,
    calls,
    faults,
    imported,
    program,
    snippet,
    sources,
)

Check = Callable[[Source], Iterator[str]]

TLS_SWITCHES = {"CERT_NONE", "CERT_OPTIONAL", "_create_unverified_context", "check_hostname"}
TRUSTING = {"verify": False, "follow_redirects": True, "trust_env": True, "shell": True}
CODE_FROM_DATA = {"pickle", "marshal", "shelve", "dill", "jsonpickle", "yaml", "xml"}
RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
BOX_STATICS = {
    "QMessageBox": {"information", "warning", "critical", "question", "about"},
    "QInputDialog": {"getText", "getItem", "getInt", "getDouble", "getMultiLineText"},
}
MARKUP = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "toHtml", "setRichText", "RichText"}
EVENT_LOOPS = {"app.py", "__main__.py"}
TRANSLATING = {"tr", "_tr"}


def untrusted_connections(source: Source) -> Iterator[str]:
    """TLS is never optional; redirects, environment proxies and a shell are never followed."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant):
            if node.arg in TRUSTING and node.value.value is TRUSTING[node.arg]:
                yield f"{source.at(node)}: {node.arg}={node.value.value}"
        elif isinstance(node, ast.Attribute | ast.Name):
            name = node.attr if isinstance(node, ast.Attribute) else node.id
            if name in TLS_SWITCHES:
                yield f"{source.at(node)}: {name}"


def code_from_data(source: Source) -> Iterator[str]:
    for node, name in imported(source):
        if name.split(".")[0] in CODE_FROM_DATA:
            yield f"{source.at(node)} imports {name}"
    for call in calls(source.tree):
        runs = isinstance(call.func, ast.Name) and call.func.id in RUNS_TEXT
        system = ast.unparse(call.func) in {"os.system", "os.popen", "subprocess.getoutput"}
        if runs or system:
            yield f"{source.at(call)}: {ast.unparse(call.func)}"


def boxes_over_the_window(source: Source) -> Iterator[str]:
    """Static boxes run an event loop of their own, in which a refresh may change what the box asked
    about, and guess markup in what they show."""
    for call in calls(source.tree):
        match call.func:
            case ast.Attribute(value=ast.Name(id=kind), attr=name):
                if name in BOX_STATICS.get(kind, ()):
                    yield f"{source.at(call)}: {kind}.{name}"


def nested_event_loops(source: Source) -> Iterator[str]:
    for call in calls(source.tree):
        if called_name(call) in {"exec", "exec_", "processEvents"} and (
            isinstance(call.func, ast.Attribute) and source.path.name not in EVENT_LOOPS
        ):
            yield f"{source.at(call)}: {ast.unparse(call.func)}"


def markup(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in MARKUP:
            yield f"{source.at(node)}: {node.attr}"
    for call in calls(source.tree):
        if called_name(call) in {"QTextEdit", "QTextBrowser"}:
            yield f"{source.at(call)}: {called_name(call)} guesses markup; take QPlainTextEdit"


def guessed_labels(source: Source) -> Iterator[str]:
    """A label that may show more than one of our own sentences must be told that it is plain text:
    Qt would show HTML in a customer's name as HTML."""
    told = {
        ast.unparse(call.func.value)
        for call in calls(source.tree)
        if isinstance(call.func, ast.Attribute) and _tells_plain_text(call)
    }
    changing = {
        ast.unparse(call.func.value)
        for call in calls(source.tree)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "setText"
        and not all(map(_is_our_own_text, call.args))
    }
    named = {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            named[node.value] = ast.unparse(target)
    for call in calls(source.tree):
        if called_name(call) != "QLabel":
            continue
        name = named.get(call, "")
        fixed = all(_is_our_own_text(argument) for argument in call.args) and name not in changing
        if not fixed and name not in told:
            yield f"{source.at(call)}: {name or 'a label'} is not told PlainText"


def _tells_plain_text(call: ast.Call) -> bool:
    name, said = called_name(call), [ast.unparse(argument) for argument in call.args]
    if name == "setTextFormat":
        return said[0].endswith(".PlainText")
    return name == "setProperty" and said == ["'textFormat'", "_PLAIN_TEXT"]


def guessed_tool_tips(source: Source) -> Iterator[str]:
    """Tool tips guess markup and cannot be told not to: only our own sentences, or ``tool_tip``."""
    for call in calls(source.tree):
        if called_name(call) == "setToolTip" and isinstance(call.func, ast.Attribute):
            text = call.args[-1]
            if not _is_our_own_text(text) and not _is_escaped(text, source.tree):
                yield f"{source.at(call)}: {ast.unparse(text)}"


def _is_our_own_text(node: ast.expr) -> bool:
    """A whole text of ours, with nothing put into it; or no text but a parent widget."""
    if isinstance(node, ast.IfExp):
        return _is_our_own_text(node.body) and _is_our_own_text(node.orelse)
    if isinstance(node, ast.Constant):
        return True
    is_parent = isinstance(node, ast.Name) and node.id in {"self", "parent"}
    return is_parent or (isinstance(node, ast.Call) and called_name(node) in TRANSLATING)


def _is_escaped(node: ast.expr, tree: ast.Module) -> bool:
    """``tool_tip(…)``, a name that is only ever given such a value, or another's tool tip."""
    if isinstance(node, ast.Call):
        return called_name(node) in {"tool_tip", "toolTip"}
    if isinstance(node, ast.IfExp):
        return all(
            _is_our_own_text(part) or _is_escaped(part, tree) for part in (node.body, node.orelse)
        )
    if isinstance(node, ast.Name):
        values = [
            assigned.value
            for assigned in ast.walk(tree)
            if isinstance(assigned, ast.Assign)
            and [ast.unparse(target) for target in assigned.targets] == [node.id]
        ]
        return bool(values) and all(
            _is_our_own_text(value) or _is_escaped(value, tree) for value in values
        )
    return False


def waiting_by_the_clock(source: Source) -> Iterator[str]:
    """A test waits for what it needs, never for a time; it talks to real things, not to mocks."""
    for call in calls(source.tree):
        if _waits(call):
            yield f"{source.at(call)}: {ast.unparse(call)}"
    for place, name in imported(source):
        if name.startswith(("unittest.mock", "mock.")) or name == "time.sleep":
            yield f"{source.at(place)} imports {name}"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.arg) and node.arg == "mocker":
            yield f"{source.at(node)}: mocker"


def _waits(call: ast.Call) -> bool:
    if called_name(call) == "assertNotEmitted":
        return any(keyword.arg == "wait" for keyword in call.keywords)
    name = ast.unparse(call.func)
    if name == "asyncio.sleep":
        return any(map(_is_time, call.args))
    by_the_clock = {"time.sleep", "sleep", "QTest.qWait", "QTest.qSleep", "QThread.msleep"}
    return name in by_the_clock or name.endswith(("qtbot.wait", "bot.wait"))


def _is_time(node: ast.expr) -> bool:
    """A time written down; giving the others a turn takes none."""
    if isinstance(node, ast.IfExp):
        return _is_time(node.body) or _is_time(node.orelse)
    return isinstance(node, ast.Constant) and node.value != 0


def errors_with_others_behind(source: Source) -> Iterator[str]:
    """What a library raised quotes headers, addresses and secrets, and every report shows what
    hangs on an error: ours are raised from None, or after the handler."""
    if source.path.parts[1:2] == ("sandbox",):
        return  # it has made-up customers only, and its own terminal
    for handler in ast.walk(source.tree):
        if not isinstance(handler, ast.ExceptHandler):
            continue
        for node in ast.walk(handler):
            if isinstance(node, ast.Raise) and node.exc is not None:
                cause = node.cause and ast.unparse(node.cause)
                if cause != "None":
                    yield f"{source.at(node)}: {ast.unparse(node)}"


def notifications(source: Source) -> Iterator[str]:
    """What the desktop shows and keeps outside of our windows."""
    for node in ast.walk(source.tree):
        name = getattr(node, "attr", getattr(node, "id", ""))
        if name in {"QSystemTrayIcon", "showMessage"}:
            yield f"{source.at(node)}: {name}"
    for node, name in imported(source):
        if "notif" in name.lower().rsplit(".", 1)[-1] and "QtCore" not in name:
            yield f"{source.at(node)} imports {name}"


def signals_that_change_what_they_carry(source: Source) -> Iterator[str]:
    """A dict loses its keys and a large int its value on the way through Qt. What comes from a
    gateway travels as an object; rows that a view counts are Qt's own ints."""
    is_view = source.path.parts[1:2] == ("views",)
    for call in calls(source.tree):
        if called_name(call) == "Signal":
            for kind in map(ast.unparse, call.args):
                if kind in {"dict", "list", "float"} or (kind == "int" and not is_view):
                    yield f"{source.at(call)}: Signal({kind})"


def widgets_below_views(source: Source) -> Iterator[str]:
    """Models and the worker know nothing of widgets: they could serve any window. import-linter
    holds the rooms apart, but sees PySide6 as one."""
    if source.path.parts[1:2] == ("views",) or source.path.parent.name == "desktop_app":
        return
    for place, name in imported(source):
        if name.startswith(("PySide6.QtWidgets", "PySide6.QtQuick")):
            yield f"{source.at(place)} imports {name}"


def assert_none(check: Check) -> None:
    found = faults(check, program())
    assert not found, "\n".join(found)


def test_secrets_03_no_error_has_another_behind_it() -> None:
    assert_none(errors_with_others_behind)


@pytest.mark.holds("network_02")
def test_network_01_no_connection_is_made_without_trust() -> None:
    assert_none(untrusted_connections)


@pytest.mark.parametrize(
    "check", [markup, guessed_labels, guessed_tool_tips], ids=lambda check: check.__name__
)
@pytest.mark.holds("trap_10")
def test_ui_01_no_text_is_guessed_to_be_markup(check: Check) -> None:
    assert_none(check)


def test_ui_06_nothing_is_shown_in_a_notification() -> None:
    assert_none(notifications)


def test_build_04_no_code_is_made_from_data() -> None:
    assert_none(code_from_data)


@pytest.mark.parametrize(
    "check", [boxes_over_the_window, nested_event_loops], ids=lambda check: check.__name__
)
def test_trap_03_no_event_loop_runs_below_a_question(check: Check) -> None:
    assert_none(check)


def test_trap_15_no_signal_changes_what_it_carries() -> None:
    assert_none(signals_that_change_what_they_carry)


def test_widgets_are_for_views_only() -> None:
    assert_none(widgets_below_views)


def test_tests_never_wait_by_the_clock_or_mock() -> None:
    found = faults(waiting_by_the_clock, sources("tests"))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (untrusted_connections, "httpx.AsyncClient(verify=False)"),
        (untrusted_connections, "context.check_hostname = False"),
        (untrusted_connections, "context.verify_mode = ssl.CERT_NONE"),
        (untrusted_connections, "client.get(url, follow_redirects=True)"),
        (untrusted_connections, "httpx.Client(trust_env=True)"),
        (untrusted_connections, "subprocess.run(line, shell=True)"),
        (code_from_data, "import pickle"),
        (code_from_data, "def f():\n    from yaml import load"),
        (code_from_data, "eval(answer)"),
        (code_from_data, "os.system(line)"),
        (boxes_over_the_window, 'QMessageBox.warning(self, "", text)'),
        (boxes_over_the_window, 'QInputDialog.getText(self, "", "")'),
        (nested_event_loops, "dialog.exec()"),
        (nested_event_loops, "QCoreApplication.processEvents()"),
        (markup, "view.setHtml(text)"),
        (markup, "label.setTextFormat(Qt.TextFormat.RichText)"),
        (markup, "QTextEdit(customer.description)"),
        (guessed_labels, "label = QLabel(customer.name)"),
        (guessed_labels, "row.addWidget(QLabel(name))"),
        (guessed_labels, "self._name = QLabel()\nself._name.setText(customer.name)"),
        (guessed_labels, 'a = QLabel(self.tr("Delete {n}?").format(n=name))'),
        (guessed_tool_tips, "self.setToolTip(customer.name)"),
        (guessed_tool_tips, "tip = customer.name\nself.setToolTip(tip)"),
        (guessed_tool_tips, 'self.setToolTip(self.tr("{n}").format(n=name))'),
        (errors_with_others_behind, "try:\n    f()\nexcept E as e:\n    raise Ours(1) from e"),
        (errors_with_others_behind, "try:\n    f()\nexcept E:\n    raise Ours(1)"),
        (notifications, "QSystemTrayIcon(self).showMessage(name)"),
        (notifications, "import notify2"),
        (signals_that_change_what_they_carry, "found = Signal(dict)"),
        (signals_that_change_what_they_carry, "counted = Signal(int)"),
        (widgets_below_views, "from PySide6.QtWidgets import QLabel"),
        (widgets_below_views, "def f():\n    from PySide6 import QtWidgets"),
        (waiting_by_the_clock, "time.sleep(1)"),
        (waiting_by_the_clock, "await asyncio.sleep(0.1)"),
        (waiting_by_the_clock, "await asyncio.sleep(0 if done else 60)"),
        (waiting_by_the_clock, "self.qtbot.wait(100)"),
        (waiting_by_the_clock, "bot.assertNotEmitted(window.closed, wait=100)"),
        (waiting_by_the_clock, "from unittest.mock import MagicMock"),
        (waiting_by_the_clock, "def test_a(mocker): ..."),
    ],
)
def test_finds(check: Check, text: str) -> None:
    assert list(check(snippet(text)))


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (untrusted_connections, "httpx.AsyncClient(verify=context, follow_redirects=False)"),
        (code_from_data, 'pattern = re.compile("a")'),
        (boxes_over_the_window, "box = QMessageBox(self)\nbox.open()"),
        (nested_event_loops, "dialog.open()"),
        (guessed_labels, 'label = QLabel(self.tr("Name"))'),
        (guessed_labels, "l = QLabel(name)\nl.setTextFormat(Qt.TextFormat.PlainText)"),
        (guessed_labels, "self._picture = QLabel()\nself._picture.setPixmap(picture)"),
        (guessed_tool_tips, 'self.setToolTip(self.tr("Dismiss"))'),
        (guessed_tool_tips, "self.setToolTip(tool_tip(customer.name))"),
        (guessed_tool_tips, 'tip = tool_tip(name) if name else ""\nself.setToolTip(tip)'),
        (errors_with_others_behind, "try:\n    f()\nexcept E:\n    raise Ours(1) from None"),
        (errors_with_others_behind, "try:\n    f()\nexcept E:\n    raise"),
        (signals_that_change_what_they_carry, "counted = Signal(object)"),
        (waiting_by_the_clock, "qtbot.waitUntil(lambda: window.isVisible())"),
        (waiting_by_the_clock, "await asyncio.sleep(0)"),
    ],
)
def test_lets_through(check: Check, text: str) -> None:
    assert not list(check(snippet(text)))


def test_the_programs_own_event_loop_is_no_nested_one() -> None:
    assert not list(nested_event_loops(snippet("application.exec()", "desktop_app/app.py")))
