"""What is said of an exception: its type and our own places, each kind once, and no value ever."""

from __future__ import annotations

import asyncio
import errno
import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.batch.export import read_old_values
from desktop_app.batch.list_parts import InputError
from desktop_app.batch.reading import read_bytes, take
from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.process import crash_reports as hooks
from desktop_app.process.error_log import FAULTS, ErrorLog, fault_of, is_expected
from desktop_app.records.recognise import recognise
from tests.unit.source_tree import PROJECT

CANARY = "canary-lejla@example.com"
NO_TEXT: Any = 3
"""Makes our own code fail inside."""


@pytest.fixture
def log() -> Iterator[ErrorLog]:
    FAULTS.clear()
    yield FAULTS
    FAULTS.clear()


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hooks in place, and pytest's own back after the test."""
    for place, name in (
        (sys, "excepthook"),
        (threading, "excepthook"),
        (sys, "unraisablehook"),
    ):
        monkeypatch.setattr(place, name, getattr(place, name))
    hooks.report_exceptions()


OLD_VALUES_OF_ANOTHER = b"""{"kind": "customer-desk old values", "version": 1, "batch": "b1",
"profile": "another", "written": "2026-01-02T03:04:05Z", "customers": []}"""


def raised(value: object = CANARY) -> BaseException:
    """An error out of our own code, with a customer in its text and in its frames."""
    customer = value
    try:
        try:
            recognise(NO_TEXT)
        except Exception:
            raise LookupError(customer) from ValueError(customer)
    except LookupError as error:
        return error
    raise AssertionError


def failing_inside() -> BaseException:
    try:
        recognise(NO_TEXT)
    except Exception as error:
        return error
    raise AssertionError


def test_a_fault_names_type_place_and_causes() -> None:
    fault = fault_of(failing_inside())
    assert fault.places[-1].startswith("desktop_app/records/")
    assert ":" in fault.places[-1]
    assert fault_of(raised()).causes == ("ValueError",)
    assert fault_of(raised()).type_name == "LookupError"


def test_trap_14_no_text_of_any_exception_is_in_a_report(
    log: ErrorLog, capsys: pytest.CaptureFixture[str]
) -> None:
    log.record(raised())
    log.record(failing_inside())
    said = log.report() + capsys.readouterr().err
    assert "LookupError" in said
    assert CANARY not in said
    assert str(PROJECT) not in said


def test_each_kind_is_told_once_and_counted(
    log: ErrorLog, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[int] = []

    def tell() -> None:
        told.append(log.kinds)

    log.watch(tell)
    for _ in range(85):
        log.record(failing_inside())
    log.record(raised())
    log.unwatch(tell)
    assert told == [1, 2]
    assert log.count() == 86
    assert "85 time(s)" in log.report()
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_storm_of_kinds_is_bounded(log: ErrorLog) -> None:
    for number in range(200):
        log.record(type(f"Kind{number}", (Exception,), {})())
    assert log.kinds == 30


def test_a_watcher_that_fails_does_not_fail_the_noting(log: ErrorLog) -> None:
    def fails() -> None:
        raise RuntimeError

    log.watch(fails)
    log.record(failing_inside())
    log.unwatch(fails)
    assert log.kinds == 1


def test_answers_are_no_faults() -> None:
    assert is_expected(GatewayError(GatewayErrorCode.DEADLINE, SendState.NO))
    assert is_expected(VaultError(VaultErrorCode.LOCKED))
    assert not is_expected(LookupError())
    assert is_expected(PermissionError(errno.EACCES, "no", "/a/file"))
    assert is_expected(OSError(errno.ENOSPC, "full"))
    assert not is_expected(OSError(errno.EBADF, "closed"))
    assert not is_expected(OSError("without a number"))


@pytest.mark.parametrize(
    "content",
    [b"id;name\n1;Ana\n", b'{"kind":"customer-desk old values"}', OLD_VALUES_OF_ANOTHER],
)
def test_a_wrong_file_of_old_values_is_an_answer(content: bytes) -> None:
    with pytest.raises(InputError) as refused:
        read_old_values(content, "p1")
    assert is_expected(refused.value)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n", b"%PDF-1.4", b"1\n" * 100_001])
def test_a_file_that_is_no_list_is_an_answer(content: bytes) -> None:
    with pytest.raises(InputError) as refused:
        take(read_bytes(content).tables[0], 0)
    assert is_expected(refused.value)


@pytest.mark.usefixtures("hooked")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_threads_and_destructors_are_heard(log: ErrorLog) -> None:
    def fails() -> None:
        raise LookupError(CANARY)

    class Fails:
        def __del__(self) -> None:
            raise OSError(CANARY)

    thread = threading.Thread(target=fails, name="failing")
    thread.start()
    thread.join()
    Fails()
    gc.collect()
    report = log.report()
    assert "LookupError" in report
    assert "in failing" in report
    assert "OSError" in report
    assert CANARY not in report


def test_a_task_nobody_awaits_is_heard(log: ErrorLog) -> None:
    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(hooks.on_loop_exception)

        async def fails() -> None:
            raise LookupError(CANARY)

        task = asyncio.ensure_future(fails())
        await asyncio.wait({task})
        del task
        gc.collect()
        asyncio.get_running_loop().call_exception_handler({"message": CANARY})

    asyncio.run(run())
    assert "LookupError" in log.report()
    assert "RuntimeError" in log.report()
    assert CANARY not in log.report()


def test_an_exception_that_ends_the_interpreter_is_printed_without_its_text() -> None:
    code = (
        "from desktop_app.process.crash_reports import report_exceptions\n"
        f"report_exceptions()\nraise LookupError('{CANARY}')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert "LookupError" in ended.stderr
    assert CANARY not in ended.stderr + ended.stdout
