"""The entry point: ``customer-desk`` and ``python -m desktop_app``."""

from __future__ import annotations

import gc
import sys

from desktop_app.command_line import StartOptions, parsed
from desktop_app.output import OutputError, flush_all, write_lines
from desktop_app.plain_texts import Translator
from desktop_app.process.policy import policy_path, read_policy
from desktop_app.process.privacy import begin_privately

EXIT_UNSUPPORTED = 78
"""The status of a refused start, as sysexits.h has it for a wrong configuration."""

EXIT_NOT_WRITTEN = 74
"""The status where standard output takes nothing more; sysexits.h has it for input and output."""

EXIT_INTERRUPTED = 130
"""The status after Ctrl+C, as shells have it."""

_tr = Translator("commands")

_OLDEST_PYTHON = (3, 11)
_IMMORTAL_SINGLETONS = (3, 12)
_BROKEN_BELOW_IMMORTAL = (6, 12, 0)


def unsupported(python: tuple[int, ...], qt: tuple[int, ...]) -> str:
    """Why this pair of versions cannot run the program, in a sentence; empty when it can.

    WORKAROUND PYSIDE-3474: PySide6 6.12.0 gives away a reference to None, True or False with each
    call that returns one. Python 3.12 made them immortal; an older one aborts after some hundred
    signals, with whatever the agent was typing.
    """
    if python < _OLDEST_PYTHON:
        return "Customer Desk needs Python 3.11 or newer."
    if python < _IMMORTAL_SINGLETONS and qt == _BROKEN_BELOW_IMMORTAL:
        return (
            "Customer Desk can't run with PySide6 6.12.0 on Python 3.11: the pair crashes. "
            "Use Python 3.12 or newer, or PySide6-Essentials 6.11.3."
        )
    return ""


def refuse_unsupported() -> None:
    """End the process with a plain sentence and :data:`EXIT_UNSUPPORTED` where it cannot run."""
    python = tuple(sys.version_info[:3])
    qt_decides = _OLDEST_PYTHON <= python < _IMMORTAL_SINGLETONS
    sentence = unsupported(python, _qt_version() if qt_decides else ())
    if sentence:
        write_lines(sys.stderr, [sentence])
        raise SystemExit(EXIT_UNSUPPORTED)


def _qt_version() -> tuple[int, ...]:
    from PySide6 import __version_info__  # noqa: PLC0415 - asked only where it decides

    return tuple(int(part) for part in __version_info__[:3])


def main(arguments: list[str] | None = None) -> int:
    """Run the program; return its exit status."""
    # From the first import on: collecting garbage while modules load only costs time, and later
    # the UI thread does it (UiThreadCollector).
    gc.disable()
    begin_privately()
    try:
        try:
            return _run(sys.argv[1:] if arguments is None else arguments)
        finally:
            flush_all()
    except OutputError:
        write_lines(sys.stderr, [_tr("The answer can't be written. Is the disk full?")])
        return EXIT_NOT_WRITTEN
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["verify"]:
        # Imported here, and before any thought of Qt: this runs where there is none.
        from desktop_app.verify_command import run as verify  # noqa: PLC0415

        return verify(arguments[1:])
    if arguments[:1] == ["profiles"]:
        refuse_unsupported()
        from desktop_app.profiles_command import main as profiles  # noqa: PLC0415 - as below

        return profiles(arguments[1:], read_policy(policy_path()))
    start = parsed(arguments) if arguments else StartOptions()
    refuse_unsupported()
    # Imported here: Qt must not be touched before the pair of versions is known to work.
    from desktop_app.app import run  # noqa: PLC0415

    return run(start, policy=read_policy(policy_path()))


if __name__ == "__main__":
    sys.exit(main())
