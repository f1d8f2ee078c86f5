"""The command line: ``customer-desk`` and ``python -m desktop_app``."""

from __future__ import annotations

import gc
import sys

from desktop_app.output import flush_all
from desktop_app.process.privacy import begin_privately
from desktop_app.runtime import refuse_unsupported
from desktop_app.start import Start


def main(arguments: list[str] | None = None) -> int:
    """Run the program; return its exit status."""
    # From the first import on: collecting garbage while modules load only costs time, and later
    # the UI thread does it (see desktop_app.worker.garbage).
    gc.disable()
    begin_privately()
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    finally:
        flush_all()


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["verify"]:
        # Imported here, and before any thought of Qt: this runs where there is none.
        from desktop_app.verify_command import run as verify  # noqa: PLC0415

        return verify(arguments[1:])
    start = _parsed(arguments) if arguments else Start()
    refuse_unsupported()
    # Imported here: Qt must not be touched before the pair of versions is known to work.
    from desktop_app.app import run  # noqa: PLC0415

    return run(start)


def _parsed(arguments: list[str]) -> Start:
    # Imported here: most starts have no arguments, and none should wait 10 ms for a parser.
    from desktop_app.command_line import parsed  # noqa: PLC0415

    return parsed(arguments)


if __name__ == "__main__":
    sys.exit(main())
