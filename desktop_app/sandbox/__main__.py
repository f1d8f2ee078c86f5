"""``python -m desktop_app.sandbox``: the gateway as a process of its own."""

from __future__ import annotations

import importlib.util
import signal
import sys

from desktop_app.output import OutputError, flush_all, write_lines
from desktop_app.sandbox.options import StartError, read_options


def main(arguments: list[str]) -> int:
    """Serve until ended; the exit status is 0, or 2 when it could not start."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
    try:
        try:
            return _serve(arguments)
        finally:
            flush_all()
    except OutputError:
        return _complain("Nothing can be written to standard output.")


def _serve(arguments: list[str]) -> int:
    options = read_options(arguments)
    if not all(map(importlib.util.find_spec, ("starlette", "uvicorn"))):
        return _complain("The sandbox needs an extra: pip install 'customer-desk[sandbox]'")
    from desktop_app.sandbox.serving import serve  # noqa: PLC0415 - imports the extra

    try:
        serve(options)
    except StartError as error:
        return _complain(str(error))
    return 0


def _complain(sentence: str) -> int:
    write_lines(sys.stderr, [sentence])
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
