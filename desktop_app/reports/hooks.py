"""Every way in which an exception leaves the code that raised it, led to the log of faults.

Slots, timers, virtual functions and ``QThread.run`` end in ``sys.excepthook``; plain threads,
destructors and asyncio have hooks of their own.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Any

from desktop_app.reports.fault_log import FAULTS

if TYPE_CHECKING:
    import asyncio


def report_exceptions() -> None:
    """From now on no exception is printed with its text; each is noted and the program goes on."""
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    sys.unraisablehook = _on_unraisable


def on_loop_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For ``loop.set_exception_handler``: asyncio's own would log the context with its values."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        FAULTS.note(error)
    else:
        FAULTS.note(RuntimeError())


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if isinstance(error, KeyboardInterrupt):
        return  # Ctrl+C closes the windows; see process.end_signals
    FAULTS.note(error if error.__traceback__ is not None else error.with_traceback(trace))


def _on_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        FAULTS.note(args.exc_value)


def _on_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    if unraisable.exc_value is not None:
        FAULTS.note(unraisable.exc_value)
