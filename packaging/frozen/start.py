"""Where the frozen program starts, on Windows and macOS.

It has no Python beside it, so what the program starts as ``python -I -m MODULE`` starts here as
well; only its own modules do.
"""

from __future__ import annotations

import runpy
import sys

from desktop_app.__main__ import main

MODULES = ("desktop_app.sandbox", "desktop_app.directory", "desktop_app.batch.workbook_reader")
_AS_MODULE = ["-I", "-m"]

if __name__ == "__main__":
    if sys.argv[1:3] == _AS_MODULE and sys.argv[3:] and sys.argv[3] in MODULES:
        module = sys.argv[3]
        del sys.argv[1:4]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        sys.exit(main())
